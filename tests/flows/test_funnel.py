"""The funnel over real rows: counts, rates, drop-off, and who may see it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.urls import reverse

from conversations.models import Conversation, Message, Mode, Proposal, Turn, Visit, Widget
from crm.models import Lead, Outcome, Source
from leadqual.accounts.models import MANAGER, REP, User
from leadqual.funnel import charts, reports
from leadqual.qualification.models import Field, Schema, SchemaVersion
from routing.models import RuleSet

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
WEEK = reports.Period(date(2026, 3, 2), date(2026, 3, 8), ZoneInfo("UTC"))


class Site:
    """One widget and what happens on it."""

    def __init__(self) -> None:
        schema = Schema.objects.create(name="Test schema")
        self.version = SchemaVersion.objects.create(schema=schema, number=1)
        for order, key in enumerate(("size", "budget")):
            Field.objects.create(version=self.version, key=key, label=f"Label of {key}", order=order)
        rules = RuleSet.objects.create(name="Test rules", schema=schema)
        self.widget = Widget.objects.create(key="t", name="T", schema=schema, rule_set=rules, greeting="Hi")

    def visit(self, at: datetime = MONDAY, page: str = "/pricing", mode: str = Mode.REACTIVE) -> Visit:
        return Visit.objects.create(widget=self.widget, page=page, mode=mode, started_at=at)

    def chat(self, at: datetime = MONDAY, lead: Lead | None = None, **extra: Any) -> Conversation:
        extra = {"page": "/pricing", "mode": Mode.REACTIVE, "last_seq": 0} | extra
        return Conversation.objects.create(
            widget=self.widget, schema_version=self.version, lead=lead, started_at=at, last_at=at,
            token_hash="x", **extra,
        )  # fmt: skip

    def lead(self, key: str, at: datetime = MONDAY, **extra: Any) -> Lead:
        return Lead.objects.create(key=key, created_at=at, **extra)


@pytest.fixture
def site() -> Site:
    return Site()


def test_it_counts_each_stage_on_the_day_the_chat_began(site: Site) -> None:
    for _ in range(4):
        site.visit()
    won = site.lead("a", outcome=Outcome.QUALIFIED, deal="won", meeting_booked_at=MONDAY + timedelta(days=30))
    site.chat(lead=won)
    site.chat()
    rows = reports.by_group(WEEK, "day")
    assert [row.name for row in rows][:2] == ["2026-03-02", "2026-03-03"]
    assert rows[0].counts == {
        "visitors": 4, "conversations": 2, "leads": 1, "qualified": 1, "meetings": 1, "deals": 1,
    }  # fmt: skip
    assert rows[1].counts["visitors"] == 0
    assert rows[0].rate("conversations", "visitors") == 0.5
    assert rows[1].rate("conversations", "visitors") is None


def test_leads_of_other_sources_stand_under_their_source(site: Site) -> None:
    site.chat(lead=site.lead("a"))
    site.lead("f", source=Source.FORM, outcome=Outcome.QUALIFIED)
    site.lead("s", source=Source.SDR)
    rows = {row.name: row.counts for row in reports.by_group(WEEK, "source")}
    assert rows["Chat agent"]["leads"] == 1
    assert rows["Form"] == dict.fromkeys(rows["Form"], 0) | {"leads": 1, "qualified": 1}
    assert rows["SDR"]["leads"] == 1
    assert reports.chats_only(WEEK).counts["leads"] == 1


def test_days_follow_the_readers_time_zone(site: Site) -> None:
    site.visit(at=datetime(2026, 3, 2, 23, 30, tzinfo=UTC))
    tokyo = reports.Period(WEEK.first, WEEK.last, ZoneInfo("Asia/Tokyo"))
    rows = {row.name: row.counts["visitors"] for row in reports.by_group(tokyo, "day")}
    assert (rows["2026-03-02"], rows["2026-03-03"]) == (0, 1)


def test_a_page_is_counted_without_its_query(site: Site) -> None:
    site.visit(page="/pricing?utm_source=a")
    site.visit(page="/pricing?utm_source=b")
    site.visit(page="/docs", mode=Mode.PROACTIVE)
    assert {row.name: row.counts["visitors"] for row in reports.by_group(WEEK, "page")} == {
        "/pricing": 2,
        "/docs": 1,
    }
    narrowed = reports.Period(WEEK.first, WEEK.last, WEEK.zone, page="/pricing", mode="reactive")
    assert reports.total(reports.by_group(narrowed, "mode")).counts["visitors"] == 2


def test_nothing_outside_the_period_counts(site: Site) -> None:
    site.visit(at=MONDAY - timedelta(days=1))
    site.visit(at=MONDAY + timedelta(days=7))
    assert reports.total(reports.by_group(WEEK, "day")).counts["visitors"] == 0


def test_it_shows_on_which_question_visitors_leave(site: Site) -> None:
    left = site.chat(
        status="closed", last_seq=3, fields={"size": {"state": "stated"}, "budget": {"state": "unanswered"}}
    )
    went_on = site.chat(
        status="closed", last_seq=4, fields={"size": {"state": "stated"}, "budget": {"state": "declined"}}
    )
    for chat in (left, went_on):
        Message.objects.create(
            conversation=chat, seq=3, role="agent", text="?", field_key="budget", at=MONDAY
        )
    Message.objects.create(conversation=went_on, seq=4, role="visitor", text="no", at=MONDAY)
    size, budget = reports.questions(WEEK)
    assert (size.asked, size.known) == (0, 2)
    assert (budget.asked, budget.left, budget.drop) == (2, 1, 0.5)
    assert (budget.states["declined"], budget.states["unanswered"]) == (1, 1)


def test_the_ledger_shows_what_an_agent_invented(site: Site) -> None:
    turn = Turn.objects.create(conversation=site.chat(), seq=1, step="ask", agent="model x")
    for status, reason in (
        ("accepted", ""),
        ("refused", "not_said"),
        ("refused", "negated"),
        ("unclear", "vague"),
    ):
        Proposal.objects.create(
            conversation=turn.conversation,
            turn=turn,
            field_key="size",
            value=1,
            quote="q",
            status=status,
            reason=reason,
        )
    (ledger,) = reports.ledgers(WEEK)
    assert (ledger.proposals, ledger.accepted, ledger.unclear, ledger.refused) == (4, 1, 1, 2)
    assert ledger.invention_rate == 0.5
    assert ledger.reasons == {"not_said": 1, "negated": 1}


def test_bars_share_one_scale_and_a_single_deal_stays_visible() -> None:
    row = reports.Row("x")
    row.add({"visitors": 10000, "conversations": 500, "deals": 1})
    bars = {bar.stage.key: bar for bar in charts.funnel_bars(row)}
    assert bars["visitors"].width == charts.WIDTH
    assert bars["conversations"].of_previous == 0.05
    assert bars["deals"].width == 3.0
    assert bars["meetings"].width == 0


def client_for(role: str) -> Client:
    from django.contrib.auth.models import Group

    user = User.objects.create_user(f"{role.replace(' ', '')}@fernhill.example", "x")
    user.groups.add(Group.objects.get(name=role))
    client = Client()
    client.force_login(user)
    return client


def test_a_manager_reads_the_funnel_and_a_rep_does_not(site: Site) -> None:
    site.visit(at=datetime.now(UTC))
    page = client_for(MANAGER).get(reverse("funnel"))
    assert page.status_code == 200
    assert "Page views on which the chat widget was loaded" in page.content.decode()
    assert client_for(REP).get(reverse("funnel")).status_code == 403


@pytest.mark.parametrize(
    "query",
    ["first=2026-05-02&last=2026-05-01", "first=nonsense", "group=evil", "first=2020-01-01&last=2026-01-01"]
    + ["first=9999-12-31", "last=9999-12-31", "first=0001-01-01", "last=0001-01-01"],
)
def test_wrong_input_gives_a_message_and_the_page(site: Site, query: str) -> None:
    page = client_for(MANAGER).get(reverse("funnel") + "?" + query)
    assert page.status_code == 200
    assert 'role="alert"' in page.content.decode()


def test_from_a_day_on_it_shows_a_year_at_most(site: Site) -> None:
    page = client_for(MANAGER).get(reverse("funnel") + "?first=2020-01-01").content.decode()
    assert "1 Jan 2020 to 1 Jan 2021" in page


def test_the_page_escapes_what_visitors_bring(site: Site) -> None:
    site.visit(at=datetime.now(UTC), page="/<script>alert(1)</script>")
    page = client_for(MANAGER).get(reverse("funnel") + "?group=page").content.decode()
    assert "<script>alert" not in page


def test_the_page_shows_why_proposals_were_refused(site: Site) -> None:
    turn = Turn.objects.create(
        conversation=site.chat(at=datetime.now(UTC)), seq=1, step="ask", agent="model x"
    )
    Proposal.objects.create(
        conversation=turn.conversation,
        turn=turn,
        field_key="size",
        quote="q",
        status="refused",
        reason="not_said",
    )
    page = client_for(MANAGER).get(reverse("funnel")).content.decode()
    assert "model x" in page
    assert "not_said 1" in page


def test_twice_the_rows_take_the_same_queries(site: Site, django_assert_num_queries: Any) -> None:
    client = client_for(MANAGER)

    def fill(prefix: str) -> None:
        for n in range(5):
            site.visit(at=datetime.now(UTC), page=f"/{prefix}{n}")
            site.chat(at=datetime.now(UTC), lead=site.lead(f"{prefix}{n}", at=datetime.now(UTC)))

    fill("a")
    client.get(reverse("funnel"))
    with django_assert_num_queries(14):
        client.get(reverse("funnel"))
    fill("b")
    with django_assert_num_queries(14):
        client.get(reverse("funnel"))
