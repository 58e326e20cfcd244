"""What the rest of the house asks of routing: an outcome, a rep, and the record of both."""

from __future__ import annotations

import logging
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.db import transaction
from django.db.models import F, Subquery
from django.utils import timezone

from leadqual.qualification.facts import Facts

from . import hours, versions
from .models import Decision, Rep
from .rules import Result
from .rules import evaluate as _evaluate

if TYPE_CHECKING:
    from crm.models import Lead

log = logging.getLogger(__name__)


def evaluate(*, rule_set_id: int, facts: Facts, now: datetime | None = None) -> Result:
    """What the newest published rules say. DomainError if none are published."""
    rules = versions.spec(versions.published_version_id(rule_set_id))
    return _evaluate(rules, facts, (now or timezone.now()).date())


def assign(*, now: datetime) -> Rep | None:
    """The next rep, with their turn taken; None if no rep is active.

    Among those at work the one who waited longest; if nobody is at work, the one who will be soonest. The
    turn is taken by a conditional UPDATE: whoever comes second finds it taken and looks again."""
    while True:
        reps = list(Rep.objects.filter(active=True, user__is_active=True).select_related("user"))
        if not reps:
            return None
        rep = min(reps, key=lambda rep: (_starts(rep, now), rep.turn, rep.pk))
        if _take_turn(rep, now):
            return rep


def _take_turn(rep: Rep, now: datetime) -> bool:
    """False if somebody else took it first. Then the savepoint is rolled back: PostgreSQL keeps the lock on a
    row even when its WHERE turns out not to hold, and two losers of two rows would wait for each other."""
    latest = Subquery(Rep.objects.order_by("-turn").values("turn")[:1])
    with transaction.atomic():
        taken = Rep.objects.filter(pk=rep.pk, turn=rep.turn, active=True).update(
            turn=latest + 1, last_assigned_at=now, assigned_count=F("assigned_count") + 1
        )
        if not taken:
            transaction.set_rollback(True)
    return taken == 1


def _starts(rep: Rep, now: datetime) -> float:
    """When the rep is at work next, as a time stamp; `now` for all who are."""
    start = hours.next_start(rep.working_hours, zone_of(rep), now)
    return float("inf") if start is None else start.timestamp()


def zone_of(rep: Rep) -> ZoneInfo:
    try:
        return ZoneInfo(rep.user.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        # A mistyped zone must not keep a visitor's lead from anybody.
        log.warning("a rep has an unknown time zone, taken as UTC", extra={"rep": rep.pk})
        return ZoneInfo("UTC")


def record(
    *, result: Result, subject: str, lead: Lead | None, rep: Rep | None, facts: Facts, now: datetime
) -> Decision:
    """The decision with everything that it was made from. `rep`: whom `assign` gave for it."""
    return Decision.objects.create(
        lead=lead,
        subject=subject,
        rule_set_version_id=result.version,
        rule_name=result.rule.name,
        outcome=result.outcome,
        facts=facts_document(facts),
        trace=[*result.trace, *_about_rep(result, lead, rep, now)],
        rep=rep,
        made_at=now,
    )


def _about_rep(result: Result, lead: Lead | None, rep: Rep | None, now: datetime) -> list[str]:
    if rep is not None:
        return [why(rep, now)]
    if not result.rule.assign_rep:
        return []
    if lead is not None and lead.owner is not None:
        return [f"It stays with {lead.owner}, who has it already."]
    return ["It waits for an owner: no rep is active."]


def why(rep: Rep, now: datetime) -> str:
    """Why this rep: said in the decision's trace."""
    zone = zone_of(rep)
    start = hours.next_start(rep.working_hours, zone, now)
    if start == now:
        return f"It goes to {rep}: at work now, and the longest without a new lead."
    if start is None:
        return f"It goes to {rep}: nobody is at work, and nobody has working hours to come."
    at = start.astimezone(zone)
    when = f"{hours.DAY_NAMES[at.weekday()]} at {at:%H:%M} ({zone.key})"
    return f"It goes to {rep}: nobody is at work now, and {rep} is back soonest, on {when}."


def facts_document(facts: Facts) -> dict[str, Any]:
    """The facts as they are stored with a decision."""
    fields = {key: asdict(fact) for key, fact in facts.by_key.items()}
    return {"version": 1, "schema_version": facts.schema_version, "fields": fields}
