"""A draft beside what is published, asked for in the admin and done by a worker in slices."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from conversations import services, setups, tasks
from conversations.agents.model import guard
from conversations.loopback.liar import Liar
from conversations.loopback.server import Endpoint
from conversations.model_agents import alerts, health
from conversations.models import (
    Comparison,
    Conversation,
    ModelCall,
    ModelSetup,
    ModelVersion,
    Rehearsed,
    Widget,
)
from conversations.rehearsal import jobs
from crm.models import Lead
from leadqual.accounts.models import REP, SALES_OPS
from leadqual.qualification import versions

from .chats import BRIGHTFOLD, open_site, talk
from .model_rows import draft, model, published
from .people import log_in

pytestmark = pytest.mark.django_db(transaction=True)
Status = Comparison.Status


@pytest.fixture
def ops() -> Client:
    return log_in(SALES_OPS)


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    open_site()
    with model() as running:
        yield running


def url(version: ModelVersion) -> str:
    return reverse("admin:conversations_modelversion_compare", args=[version.pk])


def ask(ops: Client, version: ModelVersion, **values: Any) -> Comparison:
    widget = Widget.objects.get()
    form = {"widget": widget.pk, "source": "simulated", "wanted": 3, "seed": 4, **values}
    response = ops.post(url(version), form)
    assert response.status_code == 302, response.content.decode()
    return Comparison.objects.latest("id")


def page_of(row: Comparison) -> str:
    return reverse("admin:conversations_comparison_change", args=[row.pk])


def two_versions(endpoint: Endpoint) -> ModelVersion:
    published(endpoint.url)
    return draft(endpoint.url, instructions="Be brief.")


def test_a_draft_is_compared_with_what_is_published(ops: Client, endpoint: Endpoint) -> None:
    version = two_versions(endpoint)
    top = ops.get(reverse("admin:conversations_modelversion_change", args=[version.pk])).content.decode()
    assert "Compare with the published version" in top
    assert "Compare Sales v2" in ops.get(url(version)).content.decode()
    row = ask(ops, version)
    assert (row.left.number, row.right.number, row.by.email) == (1, 2, "sales.ops@test.example")
    waiting = ops.get(page_of(row))
    assert waiting.headers["Refresh"] == "3" and "0 of 3 visitors" in waiting.content.decode()
    assert tasks.compare() == 3
    row.refresh_from_db()
    assert row.status == Status.DONE
    done = ops.get(page_of(row))
    page = done.content.decode()
    assert "Refresh" not in done.headers
    for words in ("Came to a decision", "Model calls a turn", "company_size", "3. all in one", "Sales v1"):
        assert words in page
    assert page.count('class="lq-talk"') == 6  # both conversations of each of the three
    assert Conversation.objects.count() == Lead.objects.count() == 0
    prompts = [seen.prompt for seen in endpoint.ledger.last]
    assert 0 < sum(b"Be brief." in prompt for prompt in prompts) < len(prompts)
    assert tasks.compare() == 0


def test_the_first_draft_is_compared_with_the_scripted_agent(ops: Client, endpoint: Endpoint) -> None:
    version = draft(endpoint.url)
    assert "the scripted agent" in ops.get(url(version)).content.decode()
    row = ask(ops, version, wanted=1)
    assert row.left is None
    tasks.compare()
    page = ops.get(page_of(row)).content.decode()
    assert "Scripted agent" in page and "Side by side" in page


def test_a_liar_is_seen_through_on_the_page(ops: Client) -> None:
    open_site()
    with model(Liar(seed=6, share=1.0)) as endpoint:
        row = ask(ops, draft(endpoint.url), wanted=3)
        tasks.compare()
    page = ops.get(page_of(row)).content.decode()
    for words in ("Sentences that were kept from the visitor", "Slips", "Withheld:", "Refused:"):
        assert words in page
    assert "<img src=x" not in page


def test_recorded_visitors_say_their_own_words_and_an_erased_one_is_forgotten(
    ops: Client, endpoint: Endpoint
) -> None:
    kept, erased = (
        talk(BRIGHTFOLD, "<b>really</b> 110 people", minutes_ago=10),
        talk("Hello", "we are 40 people", minutes_ago=10),
    )
    version = two_versions(endpoint)
    row = ask(ops, version, source="recorded", wanted=5)
    assert tasks.compare() == 2
    page = ops.get(page_of(row)).content.decode()
    assert "&lt;b&gt;really&lt;/b&gt; 110 people" in page and "<b>really" not in page
    assert "we are 40 people" in page
    assert reverse("admin:conversations_conversation_change", args=[kept.id]) in page
    services.erase(conversation_id=erased.id)
    assert [told.conversation_id for told in Rehearsed.objects.all()] == [kept.id]
    assert "we are 40 people" not in ops.get(page_of(row)).content.decode()


def test_nobody_recorded_yet(ops: Client, endpoint: Endpoint) -> None:
    row = ask(ops, two_versions(endpoint), source="recorded")
    assert tasks.compare() == 0
    row.refresh_from_db()
    assert row.status == Status.DONE
    assert "nobody to rehearse with" in ops.get(page_of(row)).content.decode()


def test_it_can_be_cancelled_and_then_stays_so(ops: Client, endpoint: Endpoint) -> None:
    row = ask(ops, two_versions(endpoint))
    cancel = reverse("admin:conversations_comparison_cancel", args=[row.pk])
    assert ops.get(cancel).status_code == 405
    assert "Cancelled" in ops.post(cancel, follow=True).content.decode()
    assert tasks.compare() == 0
    row.refresh_from_db()
    assert row.status == Status.CANCELLED
    assert endpoint.ledger.calls == 0
    assert "ended already" in ops.post(cancel, follow=True).content.decode()


def test_cancelled_while_it_runs_it_stops_before_the_next_visitors(ops: Client, endpoint: Endpoint) -> None:
    row = ask(ops, two_versions(endpoint), wanted=8)
    Comparison.objects.filter(pk=row.pk).update(status=Status.RUNNING, beat_at=timezone.now())
    left, right = jobs.sides(row)
    assert jobs._beat(row)
    jobs.cancel(row.pk)
    assert not jobs._beat(row)
    assert (left.name, right.name) == ("Sales v1", "Sales v2")


def test_it_goes_on_where_a_worker_died(ops: Client, endpoint: Endpoint) -> None:
    row = ask(ops, two_versions(endpoint), wanted=6)
    now = timezone.now()
    Comparison.objects.filter(pk=row.pk).update(status=Status.RUNNING, beat_at=now)
    assert jobs.work(now) == 0  # somebody is at it
    empty = {"agent": "x", "lines": [], "result": "", "values": {}, "outcome": {}}
    Rehearsed.objects.create(comparison=row, number=2, name="2. chatty", left=empty, right=empty)
    assert jobs.work(now + jobs.SILENT + timedelta(seconds=1)) == 5
    row.refresh_from_db()
    assert row.status == Status.DONE
    assert sorted(row.visitors.values_list("number", flat=True)) == [1, 2, 3, 4, 5, 6]


def test_it_is_done_in_slices(ops: Client, endpoint: Endpoint) -> None:
    row = ask(ops, two_versions(endpoint), wanted=5)
    counts = []
    for _ in range(3):
        jobs.work(timezone.now(), seconds=0)
        row.refresh_from_db()
        counts.append((row.status, row.visitors.count()))
    assert counts == [(Status.WAITING, 4), (Status.DONE, 5), (Status.DONE, 5)]


def test_settings_that_were_never_read_back_are_the_same(endpoint: Endpoint) -> None:
    version = draft(endpoint.url, price_prompt=1, total_seconds=9)  # stored as 1.0 and 9.0
    widget = Widget.objects.get()
    schema = versions.published_version_id(widget.schema_id)
    row = Comparison(right=version, widget=widget, schema_version_id=schema, wanted=1)
    jobs.ask(row)
    assert tasks.compare() == 1


def test_a_draft_that_changes_meanwhile_ends_it(ops: Client, endpoint: Endpoint) -> None:
    version = two_versions(endpoint)
    row = ask(ops, version)
    version.instructions = "Be long."
    version.save()
    tasks.compare()
    row.refresh_from_db()
    assert row.status == Status.FAILED
    assert "The draft was changed meanwhile" in ops.get(page_of(row)).content.decode()


def test_a_draft_that_changed_since_is_said(ops: Client, endpoint: Endpoint) -> None:
    version = two_versions(endpoint)
    row = ask(ops, version, wanted=1)
    tasks.compare()
    assert "Older draft" not in ops.get(page_of(row)).content.decode()
    version.note = "no matter"
    version.save()
    assert "Older draft" not in ops.get(page_of(row)).content.decode()
    version.temperature = 1.0
    version.save()
    assert "Older draft" in ops.get(page_of(row)).content.decode()


def test_a_key_that_cannot_be_opened_ends_it_in_plain_words(ops: Client, endpoint: Endpoint) -> None:
    version = two_versions(endpoint)
    ModelVersion.objects.filter(pk=version.pk).update(sealed_key="sealed with a lost secret")
    row = ask(ops, version)
    tasks.compare()
    row.refresh_from_db()
    assert (row.status, "cannot be opened" in row.problem) == (Status.FAILED, True)


@pytest.mark.parametrize("values", [{"wanted": 41}, {"wanted": 0}, {"source": "invented"}, {"widget": ""}])
def test_it_is_bounded(ops: Client, endpoint: Endpoint, values: dict[str, Any]) -> None:
    version = two_versions(endpoint)
    form = {"widget": Widget.objects.get().pk, "source": "simulated", "wanted": 3, "seed": 4, **values}
    assert ops.post(url(version), form).status_code == 200
    assert not Comparison.objects.exists()


def test_who_may_not_may_not(endpoint: Endpoint, ops: Client) -> None:
    version = two_versions(endpoint)
    row = ask(ops, version)
    rep = log_in(REP)
    cancel = reverse("admin:conversations_comparison_cancel", args=[row.pk])
    for client in (rep, Client()):
        assert client.get(url(version)).status_code == 302
        assert client.get(page_of(row)).status_code == 302
        assert client.post(cancel).status_code == 302
    row.refresh_from_db()
    assert row.status == Status.WAITING
    assert ops.get(reverse("admin:conversations_comparison_add")).status_code == 403


def test_a_draft_goes_with_its_comparisons_unless_it_was_called(ops: Client, endpoint: Endpoint) -> None:
    version = two_versions(endpoint)
    row = ask(ops, version, wanted=1)
    delete = reverse("admin:conversations_modelversion_delete", args=[version.pk])
    assert ops.post(delete, {"post": "yes"}).status_code == 302
    assert not Comparison.objects.filter(pk=row.pk).exists()
    version = setups.new_draft(setup=version.setup)
    assert version.number == 2
    ask(ops, version, wanted=1)
    tasks.compare()
    delete = reverse("admin:conversations_modelversion_delete", args=[version.pk])
    assert ops.post(delete, {"post": "yes"}).status_code == 403


def test_its_calls_are_paid_for_like_others(ops: Client, endpoint: Endpoint) -> None:
    version = two_versions(endpoint)
    row = ask(ops, version, wanted=2)
    tasks.compare()
    rows = ModelCall.objects.filter(conversation=None, purpose="rehearsal")
    assert rows.count() == ModelCall.objects.count() == endpoint.ledger.calls > 4
    assert set(rows.values_list("version__number", flat=True)) == {1, 2}
    days = health.days(row.created_at, UTC)
    assert sum(day.tried for day in days) == endpoint.ledger.calls
    assert all(day.tried == day.calls and "tokens)" in day.trials for day in days)
    page = ops.get(reverse("model-health")).content.decode()
    assert days[0].trials in page and "to try it out" in page


def test_it_ends_when_the_budget_of_the_day_is_used_up(
    ops: Client, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "COUNTED_SECONDS", 0.0)
    version = two_versions(endpoint)
    ModelSetup.objects.filter(pk=version.setup_id).update(day_tokens=10)
    row = ask(ops, version, wanted=8)
    tasks.compare()
    row.refresh_from_db()
    assert row.status == Status.FAILED
    assert "The 10 tokens of today of “Sales” are used up" in row.problem
    assert row.problem in ops.get(page_of(row)).content.decode()
    assert endpoint.ledger.calls <= 8  # those who talked at once


def test_a_draft_that_does_not_work_worries_nobody_who_has_visitors(ops: Client, endpoint: Endpoint) -> None:
    version = two_versions(endpoint)
    ModelVersion.objects.filter(pk=version.pk).update(model="unheard-of")
    ask(ops, version, wanted=2)
    tasks.compare()
    failed = ModelCall.objects.exclude(status="ok")
    assert failed.count() >= guard.FAILURES
    assert alerts.alerts(timezone.now()) == []


def test_more_visitors_cost_no_more_queries(ops: Client, endpoint: Endpoint) -> None:
    version, counts = two_versions(endpoint), []
    for wanted in (2, 4):
        row = ask(ops, version, wanted=wanted)
        tasks.compare()
        ops.get(page_of(row))
        with CaptureQueriesContext(connection) as queries:
            assert ops.get(page_of(row)).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 14
