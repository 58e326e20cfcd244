"""A few weeks of the demo's past, made by sending simulated visitors through the real pipeline."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from conversations import agents, services, turns, widgets
from conversations.models import Conversation, Mode, Visit, Widget
from conversations.simulation import driver, personas
from crm import nurture, outbox, outcomes
from crm.models import Delivery, Lead, Outcome, Source
from leadqual.qualification import versions
from routing.models import Rep

DAYS = 24
VISITS_PER_CHAT = 9
PAGES = (
    ("/demo/", Mode.PROACTIVE, 5),
    ("/demo/product/", Mode.REACTIVE, 3),
    ("/demo/help/", Mode.REACTIVE, 2),
)
CAMPAIGNS: tuple[dict[str, str], ...] = (
    {},
    {},
    {"utm_source": "newsletter"},
    {"utm_source": "search", "utm_campaign": "shared-inbox"},
)
SEED = 2026
FRESH = timedelta(days=1)  # what is younger is left to the workers, as on any other day


def fill(*, widget: Widget, visitors: int, now: datetime) -> int:
    """`visitors` chats over the last weeks, with the visits around them and what became of the leads.
    Nothing happens if there are chats already; returns how many were made."""
    if not visitors or Conversation.objects.exists():
        return 0
    rng = Random(SEED)  # noqa: S311  # play, not secrets
    settings = widgets.settings_of(widget)
    schema = versions.spec(versions.published_version_id(widget.schema_id))
    agent = agents.of(None, scripted=True)  # a model would take its time for them, and its price
    for number, start in enumerate(_moments(rng, visitors, now)):
        visits = [_visit(widget, rng, start) for _ in range(VISITS_PER_CHAT)]
        visit = visits[0]
        visit.opened_at = start
        Visit.objects.bulk_create(visits)
        opening = turns.Opening(visit.page, visit.mode, "Europe/Berlin", visit.pk)
        persona = personas.persona(schema, number, SEED)
        outcome = asyncio.run(driver.visit(persona, settings, opening, start, agent))
        closed = start + timedelta(hours=1)
        services.close(conversation_id=outcome.conversation, reason="idle", now=closed)
        _bring(min(closed, now - FRESH))
    _other_sources(rng, now)
    _what_became(rng, now)
    return visitors


def _moments(rng: Random, number: int, now: datetime) -> Iterator[datetime]:
    """Office hours of working days, oldest first; the last ones are of today and yesterday."""
    first = now - timedelta(days=DAYS)
    moments = []
    for n in range(number):
        day = first + timedelta(days=DAYS * (n + 0.5) / number)
        while day.weekday() > 4 and now - day > timedelta(days=2):
            day -= timedelta(days=1)
        at = day.replace(hour=rng.randint(8, 17), minute=rng.randint(0, 59), second=0, microsecond=0)
        moments.append(min(at, now - timedelta(hours=2, minutes=rng.randint(0, 300))))
    return iter(sorted(moments))


def _visit(widget: Widget, rng: Random, start: datetime) -> Visit:
    page, mode, _ = rng.choices(PAGES, weights=[weight for *_, weight in PAGES])[0]
    return Visit(
        widget=widget,
        page=page,
        mode=mode,
        campaign=rng.choice(CAMPAIGNS),
        started_at=start - timedelta(seconds=rng.randint(20, 7000)),
    )


def _bring(at: datetime) -> None:
    """The outbox as workers left it at that moment. The mails of weeks ago have long been read: they are
    marked as sent and not sent now."""
    nurture.queue(at)
    for delivery_id in outbox.due(at, limit=100):
        delivery = outbox.claim(delivery_id, at)
        if delivery and outbox.mark_sent(delivery, at) and delivery.kind == Delivery.Kind.NURTURE:
            nurture.advance(delivery, at)


def _other_sources(rng: Random, now: datetime) -> None:
    """Leads that came by form and by SDR, so that the reports have something to compare with."""
    for n in range(8):
        source = (Source.FORM, Source.FORM, Source.SDR)[n % 3]
        company = ("Alder Works", "Birch & Sons", "Copperline", "Dune Studio")[n % 4]
        Lead.objects.get_or_create(
            key=f"demo:{source}:{n}",
            defaults={
                "source": source,
                "company": company,
                "email": f"contact{n}@{company.split()[0].lower()}.example",
                "outcome": rng.choice((Outcome.QUALIFIED, Outcome.BORDERLINE, Outcome.UNQUALIFIED)),
                "created_at": now - timedelta(days=rng.randint(1, DAYS)),
            },
        )


def _what_became(rng: Random, now: datetime) -> None:
    """Reps at work: some leads accepted, some met, a few won, one rejected; the newest are left untouched."""
    reps = [rep.user for rep in Rep.objects.select_related("user")]
    settled = Lead.objects.filter(outcome=Outcome.QUALIFIED, created_at__lt=now - timedelta(days=3))
    for n, lead in enumerate(settled.order_by("created_at")):
        met = min(lead.created_at + timedelta(days=2), now)
        actor = outcomes.Actor(now=met, by=lead.owner or reps[n % len(reps)])
        if n % 5 == 4:
            outcomes.reject(lead.id, actor, reason="Only wanted a price for a school project.")
            continue
        outcomes.accept(lead.id, actor)
        if n % 5 < 3:
            outcomes.meeting_booked(lead.id, actor)
        if n % 5 < 2:
            outcomes.meeting_held(lead.id, actor)
        if n % 5 == 0:
            outcomes.won(lead.id, actor, amount=Decimal(rng.randrange(6000, 30000, 500)), currency="EUR")
