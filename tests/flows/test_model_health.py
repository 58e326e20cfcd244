"""Health and cost of model agents, from the rows that real conversations leave."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.db import connection
from django.db.models import Sum
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from conversations import agents, live, setups
from conversations.agents.model import guard
from conversations.agents.model.slips import SLIPS
from conversations.loopback.liar import Liar
from conversations.model_agents import alerts, health
from conversations.models import Conversation, ModelCall, ModelSetup, Proposal, Turn, Widget, Withheld
from conversations.widgets import settings_of
from leadqual.accounts.models import MANAGER, REP, SALES_OPS

from .chats import BRIGHTFOLD, Visitor, open_site
from .model_rows import model, published
from .people import log_in, page_of

pytestmark = pytest.mark.django_db(transaction=True)
URL = "/model-health/"
TALK = (BRIGHTFOLD, "As soon as possible", "what does it cost?", "sorry, 110 people now", "I decide")


def talk(*texts: str, setup: ModelSetup | None, visitors: int = 1, minutes: int = 0) -> Visitor:
    """The last of the visitors who said that."""
    if not Widget.objects.exists():
        open_site()
    Widget.objects.update(model_setup=setup)
    widget = settings_of(Widget.objects.get())

    async def go() -> Visitor:
        try:
            for _ in range(visitors):
                visitor = Visitor(widget, now=timezone.now() + timedelta(minutes=minutes))
                for text in texts:
                    await visitor.says(text)
            return visitor
        finally:
            await live.hub().close()
            await agents.close()

    return asyncio.run(go())


def call_rows(setup: ModelSetup | None, statuses: list[str], at: datetime, **values: Any) -> None:
    """Calls as turns leave them, on a conversation of their own."""
    if not Conversation.objects.exists():
        talk("hi", setup=None)
    turn = Turn.objects.select_related("conversation").first()
    assert turn is not None
    version = setup.versions.get() if setup else None
    for n, status in enumerate(statuses):
        call = {"prompt_tokens": 1000, "completion_tokens": 100, "milliseconds": 100 * (n + 1), **values}
        ModelCall.objects.create(
            conversation=turn.conversation,
            turn=turn,
            version=version,
            model="scripted",
            purpose="turn",
            status=status,
            at=at + timedelta(seconds=n),
            **call,
        )


def test_a_talk_is_counted_with_its_tokens_seconds_and_cost() -> None:
    with model() as endpoint:
        setup = published(endpoint.url, price_prompt=1.0, price_cached=0.5, price_completion=2.0).setup
        talk(*TALK, setup=setup)
    (day,) = health.days(timezone.now() - timedelta(days=1), UTC)
    sums = ModelCall.objects.aggregate(
        prompt=Sum("prompt_tokens"), cached=Sum("cached_tokens"), out=Sum("completion_tokens")
    )
    assert (day.agent, day.calls) == ("Sales v1", endpoint.ledger.calls)
    assert (day.prompt, day.cached, day.completion) == (sums["prompt"], sums["cached"], sums["out"])
    assert day.cached > 0 and day.cached_share.endswith("%")
    fresh = day.prompt - day.cached
    assert day.cost["USD"] == pytest.approx((fresh + day.cached * 0.5 + day.completion * 2) / 1e6)
    assert not day.failed and not day.not_made
    assert day.seconds is not None and 0 < day.seconds[0] <= day.seconds[1]
    assert day.first is not None and day.first[0] <= day.seconds[0]
    assert alerts.alerts(timezone.now()) == []


def test_what_a_liar_did_is_counted_by_field_reason_and_kind() -> None:
    with model(Liar(seed=3, share=1.0)) as endpoint:
        setup = published(endpoint.url).setup
        talk(*TALK, setup=setup, visitors=4)
    since = timezone.now() - timedelta(days=1)
    found = health.inventions(since)
    name = "scripted (Sales v1)"
    assert {one.agent for one in found} == {name}  # the code's own reader is not a model
    assert sum(one.refused for one in found) == Proposal.objects.filter(by=name, status="refused").count() > 0
    assert sum(one.proposed for one in found) == Proposal.objects.filter(by=name).count()
    worst = max(found, key=lambda one: one.rate)
    assert worst.rate == worst.refused / worst.proposed and worst.why
    assert sum(one.count for one in health.withheld(since)) == Withheld.objects.count() > 0
    assert all(one.agent == "Sales v1" and one.words for one in health.withheld(since))
    slips = sum(len(call.slips) for call in ModelCall.objects.all())
    assert sum(one.count for one in health.slips(since)) == slips > 0


def test_middle_and_slow_calls_are_told_apart_and_failures_are_left_out_of_the_seconds() -> None:
    setup = published("https://models.example/v1").setup
    at = datetime(2026, 3, 2, 10, tzinfo=UTC)
    call_rows(setup, ["ok"] * 19, at, first_milliseconds=50)
    call_rows(setup, ["ok"], at, milliseconds=9000, first_milliseconds=50)
    call_rows(setup, ["timeout", "timeout", "server"], at, milliseconds=60_000)
    call_rows(setup, ["circuit", "budget", "circuit"], at, prompt_tokens=0, completion_tokens=0)
    (day,) = health.days(at, UTC)
    assert (day.calls, day.prompt) == (23, 23_000)
    assert day.failures == "2 timeout, 1 server"
    assert day.left_out == "2 circuit, 1 budget"
    assert day.seconds == (1.05, pytest.approx(2.255, abs=0.01))
    assert day.first == (0.05, 0.05)


def test_days_are_the_readers_days_and_versions_apart() -> None:
    one, other = (
        published("https://a.example/v1", "One").setup,
        published("https://b.example/v1", "Two").setup,
    )
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    call_rows(one, ["ok"], late)
    call_rows(other, ["ok"], late)
    call_rows(None, ["ok"], late)
    found = health.days(late - timedelta(days=2), ZoneInfo("Europe/Berlin"))
    assert [(day.agent, day.day.day) for day in found] == [
        ("One v1", 3),
        ("Two v1", 3),
        ("scripted (environment)", 3),
    ]
    assert health.days(late + timedelta(days=1), UTC) == []


def test_an_alert_when_the_last_calls_all_failed() -> None:
    setup, now = published("https://models.example/v1").setup, timezone.now()
    call_rows(setup, ["ok"] + ["timeout"] * (guard.FAILURES - 1), now - timedelta(hours=2))
    assert alerts.alerts(now) == []
    call_rows(setup, ["server"], now - timedelta(hours=1))
    call_rows(setup, ["circuit"], now - timedelta(minutes=30))
    (alert,) = alerts.alerts(now)
    assert alert == (
        "Sales: the last 5 calls failed (4 timeout, 1 server). "
        "Until it answers again the scripted agent speaks."
    )
    call_rows(setup, ["circuit"], now - timedelta(seconds=20))
    assert "left alone" in alerts.alerts(now)[1]
    call_rows(setup, ["ok"], now - timedelta(seconds=10))
    assert not any("failed" in alert for alert in alerts.alerts(now))
    assert alerts.alerts(now + timedelta(days=2)) == []


def test_an_alert_when_a_budget_is_used_up() -> None:
    setup = published("https://models.example/v1").setup
    now = timezone.localtime().replace(hour=12)
    call_rows(setup, ["ok"] * 3, now - timedelta(minutes=5))  # 3,300 tokens
    call_rows(setup, ["ok"] * 50, now - timedelta(days=1))
    ModelSetup.objects.update(day_tokens=4000)
    assert alerts.alerts(now) == []
    ModelSetup.objects.update(day_tokens=3000)
    (alert,) = alerts.alerts(now)
    assert alert.startswith("Sales: the 3,000 tokens of today are used up (3,300). Until midnight")
    ModelSetup.objects.update(day_tokens=None, widget_day_tokens=3300)
    (alert,) = alerts.alerts(now)
    assert "3,300 tokens of today for “" in alert and alert.endswith("speaks there.")


def test_a_used_up_budget_and_a_dead_endpoint_as_visitors_meet_them() -> None:
    with model() as endpoint:
        setup = published(endpoint.url).setup
        ModelSetup.objects.update(day_tokens=1)
        visitor = talk("Hello", "we are 90 people", setup=setup)
        guard.reset()
        talk("Hello", setup=setup)
    assert visitor.replies[-1].text
    statuses = list(ModelCall.objects.order_by("id").values_list("status", flat=True))
    assert statuses[-1] == "budget"
    assert "used up" in alerts.alerts(timezone.now())[0]
    ModelSetup.objects.update(day_tokens=None)
    setups.forget()
    guard.reset()
    talk("Hello", "we are 90 people", "Soon", "Kim", "llamas?", "and now?", setup=setup, minutes=20)
    guard.reset()
    assert "calls failed (5 unreachable)" in alerts.alerts(timezone.now())[0]


@pytest.mark.parametrize(("role", "status"), [(SALES_OPS, 200), (MANAGER, 200), (REP, 403)])
def test_sales_ops_and_managers_see_the_page(role: str, status: int) -> None:
    assert log_in(role).get(URL).status_code == status
    assert Client().get(URL).status_code == 302


def test_the_page_has_it_all_and_escapes_it() -> None:
    with model(Liar(seed=3, share=1.0)) as endpoint:
        setup = published(endpoint.url, "<i>Sales</i>", price_completion=2.0).setup
        talk(*TALK, setup=setup, visitors=2)
        ModelSetup.objects.update(day_tokens=10)
    page = log_in(MANAGER).get(URL).content.decode()
    for words in ("Day by day", "Invention rate", "kept from visitors", "Slips", "USD", "used up"):
        assert words in page
    assert "<i>Sales" not in page and "&lt;i&gt;Sales" in page
    assert "No model was called" not in page
    linked = log_in(SALES_OPS).get(reverse("admin:conversations_modelsetup_changelist")).content.decode()
    assert URL in linked and "used up" in linked


def test_an_empty_page_says_who_spoke() -> None:
    page = log_in(MANAGER).get(URL, {"days": "<script>"}).content.decode()
    assert "the scripted agent spoke" in page
    assert "<strong>7 days</strong>" in page
    assert "<strong>30 days</strong>" in log_in(SALES_OPS).get(URL, {"days": "30"}).content.decode()


def test_twice_the_rows_cost_the_same() -> None:
    client, counts = log_in(MANAGER), []
    for part in range(2):
        for number in range(2):
            setup = published("https://models.example/v1", f"Agent {part}{number}").setup
            ModelSetup.objects.filter(pk=setup.pk).update(day_tokens=10, widget_day_tokens=10)
            call_rows(
                setup, ["ok", "timeout", "circuit"] * 3, timezone.now(), slips=[{"kind": "unknown_tool"}]
            )
        client.get(URL)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(URL).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 16


def test_the_conversations_page_shows_its_calls_and_what_was_withheld() -> None:
    with model(Liar(seed=5, share=1.0)) as endpoint:
        setup = published(endpoint.url, price_completion=2.0).setup
        talk(*TALK, setup=setup, visitors=4)
    chats = Conversation.objects.filter(model_calls__purpose="again", withheld__isnull=False)
    chat = chats.distinct().order_by("id")[0]
    page = (
        log_in(SALES_OPS)
        .get(page_of(Visitor(settings_of(Widget.objects.get()), id=chat.pk)))
        .content.decode()
    )
    for words in ("Calls to the model", "Sales v1", "second try", "kept from the visitor", "USD"):
        assert words in page
    assert min(chat.withheld.values_list("text", flat=True), key=len) in unescape(page)
    assert "scripted (Sales v1)" in page  # who proposed it


def test_more_calls_on_a_conversations_page_cost_the_same() -> None:
    client, counts = log_in(SALES_OPS), []
    for texts in (TALK[:2], TALK):
        with model() as endpoint:
            visitor = talk(*texts, setup=published(endpoint.url).setup)
        client.get(page_of(visitor))
        with CaptureQueriesContext(connection) as queries:
            client.get(page_of(visitor))
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 22


def test_every_slip_has_words() -> None:
    folder = settings.BASE_DIR / "conversations/agents/model"
    code = "".join(path.read_text() for path in folder.glob("*.py") if path.name != "slips.py")
    told = set(re.findall(r'(?:Misfit|Slip)\("(\w+)"', code)) | set(re.findall(r'"kind": "(\w+)"', code))
    assert {"broken_json", "uncounted", "flagged"} < told
    assert told == set(SLIPS)
