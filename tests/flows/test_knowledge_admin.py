"""Entries in the admin: what needs a look is flagged, looking is noted, and the history stays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from conversations.knowledge import reviews
from conversations.models import KnowledgeEntry, KnowledgeEvent
from leadqual.accounts.models import SALES_OPS
from tests.flows.people import log_in

pytestmark = pytest.mark.django_db(transaction=True)
LIST = "admin:conversations_knowledgeentry_changelist"


@pytest.fixture
def client() -> Client:
    return log_in(SALES_OPS)


def make(question: str, **values: object) -> KnowledgeEntry:
    return KnowledgeEntry.objects.create(question=question, answer="Old words.", **values)


def all_states() -> dict[str, KnowledgeEntry]:
    today = timezone.localdate()
    long_ago = today - reviews.STALE - timedelta(days=1)
    return {
        "gone": make("Gone?", gone_since=today, active=False),
        "review": make("New?", active=False),
        "off": make("Off?", active=False, reviewed_on=today),
        "expired": make("Expired?", valid_until=today - timedelta(days=1), reviewed_on=long_ago),
        "ending": make("Ending?", valid_until=today),
        "stale": make("Stale?", reviewed_on=long_ago),
        "said": make("Said?", valid_until=today + 2 * reviews.SOON),
    }


def test_every_entry_is_in_one_state_by_row_and_by_query() -> None:
    today = timezone.localdate()
    for name, row in all_states().items():
        assert reviews.state(row, today) == name
        assert list(KnowledgeEntry.objects.filter(reviews.only(name, today))) == [row]
    assert reviews.counts(today) == dict.fromkeys(reviews.STATES, 1)


def test_what_needs_a_look_is_flagged(client: Client) -> None:
    all_states()
    page = client.get(reverse(LIST)).content.decode()
    for name in ("gone", "review", "expired", "ending", "stale"):
        assert f'href="?state={name}"' in page
        assert reviews.STATES[name] in page
    only = client.get(reverse(LIST), {"state": "expired"}).content.decode()
    assert "Expired?" in only and "Stale?" not in only
    assert client.get(reverse(LIST), {"state": "nonsense"}).status_code == 200


def act(client: Client, action: str, *rows: KnowledgeEntry) -> str:
    form = {"action": action, "_selected_action": [row.pk for row in rows]}
    return client.post(reverse(LIST), form, follow=True).content.decode()


def test_a_review_lets_the_agent_speak_and_is_noted(client: Client) -> None:
    row, other = make("New?", active=False), make("Off?", active=False)
    assert "1 reviewed" in act(client, "review", row)
    row.refresh_from_db()
    assert (row.active, row.reviewed_on) == (True, timezone.localdate())
    event = KnowledgeEvent.objects.get()
    assert (event.what, event.answer, event.by and event.by.email) == (
        "reviewed",
        "Old words.",
        "sales.ops@test.example",
    )
    act(client, "silence", row)
    row.refresh_from_db()
    other.refresh_from_db()
    assert not row.active and not other.active
    assert KnowledgeEvent.objects.count() == 2


def form(row: KnowledgeEntry, **values: str) -> dict[str, str]:
    kept = {"question": row.question, "answer": row.answer, "keywords": "", "url": "", "language": "english"}
    return kept | {"active": "on", "reviewed_on": "", "valid_until": ""} | values


def change(row: KnowledgeEntry) -> str:
    return reverse("admin:conversations_knowledgeentry_change", args=[row.pk])


def test_what_an_entry_said_before_stays_in_its_history(client: Client) -> None:
    row = make("What does it cost?", origin="handbook", source="prices.md#cost")
    assert client.post(change(row), form(row, answer="New words.")).status_code == 302
    row.refresh_from_db()
    assert (row.answer, row.reviewed_on) == ("New words.", timezone.localdate())
    page = client.get(change(row)).content.decode()
    assert "Old words." in page and "edited" in page.lower() and "prices.md#cost" in page
    client.post(change(row), form(row))
    client.post(change(row), form(row, active=""))
    assert list(row.events.values_list("what", flat=True)) == ["silenced", "reviewed", "edited"]


def test_a_day_of_review_that_is_typed_is_kept(client: Client) -> None:
    row = make("Q?")
    client.post(change(row), form(row, reviewed_on="2026-03-01"))
    row.refresh_from_db()
    assert row.reviewed_on == date(2026, 3, 1)


def test_an_end_in_the_past_is_refused_but_an_old_one_can_stay(client: Client) -> None:
    row = make("Q?")
    answer = client.post(change(row), form(row, valid_until="2020-01-01"))
    assert "This day has passed" in answer.content.decode()
    KnowledgeEntry.objects.update(valid_until=date(2020, 1, 1))
    assert client.post(change(row), form(row, valid_until="2020-01-01")).status_code == 302


def test_twice_the_entries_cost_the_same_queries(client: Client) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert client.get(reverse(LIST)).status_code == 200
        return len(caught)

    all_states()
    client.get(reverse(LIST))
    few = queries()
    all_states()
    assert queries() == few
