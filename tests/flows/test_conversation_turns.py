"""The way of a message: accepted once, claimed by one, applied whole, found again when a process dies."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError

from conversations import agents, conclude, engine, lanes, live, services, store, sweeps, turns
from conversations.agents.base import Brief, Draft, Proposed, Speak
from conversations.models import Answer, Conversation, Message, NotCaptured, Proposal, Turn
from crm.models import Lead
from leadqual.errors import DomainError
from leadqual.qualification.models import Schema
from routing.models import Decision
from tests.flows.chats import BRIGHTFOLD, MONDAY, Visitor, open_site

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    yield Visitor(await lanes.run(open_site))
    await live.hub().close()
    lanes.close()


async def accept(visitor: Visitor, text: str) -> turns.Accepted:
    assert visitor.id is not None
    return await lanes.run(
        turns.accept, conversation_id=visitor.id, text=text, client_id=uuid4().hex, now=visitor.now
    )


async def take(visitor: Visitor, text: str) -> engine.Taken | None:
    """The turn, as the socket takes it with the message."""
    assert visitor.id is not None
    _, taken = await lanes.run(
        engine.accept, conversation_id=visitor.id, text=text, client_id=uuid4().hex, now=visitor.now
    )
    return taken


async def count(model: Any) -> int:
    return int(await lanes.run(model.objects.count))


class Slow:
    """An agent that waits until it is let go."""

    name, slow, snippets = "slow", False, 0

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.go = asyncio.Event()
        self.briefs: list[Brief] = []

    async def respond(self, brief: Brief, speak: Speak) -> Draft:
        self.briefs.append(brief)
        self.asked.set()
        await self.go.wait()
        return Draft()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    agent = Slow()
    monkeypatch.setattr(agents, "_scripted", agent)
    return agent


async def test_only_one_process_runs_a_turn(visitor: Visitor, slow: Slow) -> None:
    slow.go.set()
    await visitor.says("hi")
    await accept(visitor, "We are 90 people.")
    assert visitor.id is not None
    runs = await asyncio.gather(*(engine.run(visitor.id, visitor.clock()) for _ in range(8)))
    assert sum(runs) == 1
    assert await count(Turn) == 2


async def test_messages_that_arrive_meanwhile_join_the_next_turn(visitor: Visitor, slow: Slow) -> None:
    slow.go.set()
    await visitor.says("hi")
    slow.go.clear()
    slow.asked.clear()
    await accept(visitor, "one")
    assert visitor.id is not None
    running = asyncio.ensure_future(engine.run(visitor.id, visitor.clock()))
    await slow.asked.wait()
    await accept(visitor, "two")
    await accept(visitor, "three")
    slow.go.set()
    assert await running == 2
    assert [[said.text for said in brief.new] for brief in slow.briefs] == [["hi"], ["one"], ["two", "three"]]
    row = await visitor.row()
    assert row.answered_seq == row.visitor_seq


async def test_a_turn_whose_process_died_begins_again_when_its_lease_has_run_out(visitor: Visitor) -> None:
    await visitor.says("hi")
    await accept(visitor, "We are 90 people.")
    assert visitor.id is not None
    now = visitor.now
    dead = await lanes.run(store.claim, conversation_id=visitor.id, now=now, lease_seconds=10)
    assert dead is not None
    assert await lanes.run(sweeps.due_turns, now + timedelta(seconds=9)) == []
    late = now + timedelta(seconds=11)
    assert await lanes.run(sweeps.due_turns, late) == [visitor.id]
    assert await engine.run(visitor.id, lambda: late) == 1
    assert await lanes.run(sweeps.due_turns, late) == []
    assert await count(Turn) == 2


async def test_the_turn_that_comes_with_a_message_knows_all_that_was_said(visitor: Visitor) -> None:
    await visitor.says("hi")
    taken = await take(visitor, "We are 90 people.")
    assert visitor.id is not None and taken is not None
    chat = taken[0]
    assert chat.transcript[-1].at == visitor.now
    stored = await lanes.run(store.transcript, visitor.id)
    assert chat.transcript == stored
    assert [line.text for line in chat.new] == ["We are 90 people."]
    assert await lanes.run(store.claim, conversation_id=visitor.id, now=visitor.now, lease_seconds=10) is None
    assert await engine.run(visitor.id, visitor.clock(), taken=taken) == 1
    assert await count(Turn) == 2


async def test_a_conversation_begins_with_its_first_turn(visitor: Visitor, trips: Counter) -> None:
    words: dict[str, Any] = {"text": "We are 90 people.", "client_id": "c", "now": visitor.now}
    trips.seen.clear()
    begun, taken = await lanes.run(engine.begin, widget=visitor.widget, opening=visitor.opening, **words)
    assert len(trips.seen) == 1
    assert taken is not None
    stored = await lanes.run(store.transcript, begun.id)
    assert begun.lines == taken[0].transcript == stored
    assert [line.text for line in taken[0].new] == ["We are 90 people."]
    assert await lanes.run(store.claim, conversation_id=begun.id, now=visitor.now, lease_seconds=10) is None
    assert await engine.run(begun.id, visitor.clock(), taken=taken) == 1


async def test_nothing_begins_without_a_published_schema(visitor: Visitor) -> None:
    schema = await lanes.run(lambda: Schema.objects.create(name="still a draft"))
    widget = replace(visitor.widget, schema_id=schema.pk)
    with pytest.raises(DomainError, match="no published version"):
        await lanes.run(
            turns.begin, widget=widget, opening=visitor.opening, text="hi", client_id="c", now=visitor.now
        )
    assert await count(Conversation) == 0


async def test_a_message_during_a_turn_brings_no_second_one(visitor: Visitor) -> None:
    """Who runs the turn answers it next; when their lease has run out, the next message takes over."""
    await visitor.says("hi")
    first = await take(visitor, "We are 90 people.")
    assert first is not None
    assert await take(visitor, "in Berlin") is None
    visitor.now += timedelta(seconds=3600)
    late = await take(visitor, "hello?")
    assert late is not None
    assert (late[0].lost, late[0].tries) == (first[0].lease, 2)
    assert [line.text for line in late[0].new] == ["We are 90 people.", "in Berlin", "hello?"]
    assert await engine.run(late[0].id, visitor.clock(), taken=first) == 0
    assert await engine.run(late[0].id, visitor.clock(), taken=late) == 1


async def test_a_message_that_waits_for_the_end_of_a_turn_sees_its_reply(visitor: Visitor) -> None:
    await visitor.says("hi")
    assert visitor.id is not None
    chat = visitor.id

    def hold() -> None:
        with transaction.atomic():
            Conversation.objects.select_for_update().get(pk=chat)
            holding.set()
            assert let_go.wait(10)
            Message.objects.create(
                conversation_id=chat, seq=4, role="agent", text="One moment.", at=visitor.now
            )
            Conversation.objects.filter(pk=chat).update(last_seq=4)

    holding, let_go = threading.Event(), threading.Event()
    held = asyncio.ensure_future(lanes.run(hold))
    await asyncio.to_thread(holding.wait, 10)
    waiting = asyncio.ensure_future(take(visitor, "We are 90 people."))
    while not await lanes.run(_is_waited_for):  # noqa: ASYNC110 - PostgreSQL rings no bell
        await asyncio.sleep(0.01)
    let_go.set()
    await held
    taken = await waiting
    assert taken is not None
    assert [line.seq for line in taken[0].transcript] == [1, 2, 3, 4, 5]


def _is_waited_for() -> bool:
    return bool(lanes.query("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'", {}))


async def test_a_turn_that_cannot_be_taken_costs_no_message(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    await visitor.says("hi")
    with monkeypatch.context() as broken:
        broken.setattr(engine, "make_brief", lambda *_: 1 / 0)
        assert await take(visitor, "We are 90 people.") is None
    late = visitor.now + timedelta(seconds=3600)
    assert await lanes.run(sweeps.due_turns, late) == [visitor.id]


async def test_a_message_whose_process_died_before_the_turn_is_found(visitor: Visitor) -> None:
    await visitor.says("hi")
    await accept(visitor, "We are 90 people.")
    assert await lanes.run(sweeps.due_turns, visitor.now + timedelta(seconds=1)) == []
    assert await lanes.run(sweeps.due_turns, visitor.now + timedelta(seconds=3)) == [visitor.id]


async def test_who_lost_the_lease_can_apply_nothing(visitor: Visitor, slow: Slow) -> None:
    """A process that stood still for too long comes back after another has answered."""
    slow.go.set()
    await visitor.says("hi")
    slow.go.clear()
    slow.asked.clear()
    await accept(visitor, "We are 90 people.")
    assert visitor.id is not None
    sleeper = asyncio.ensure_future(engine.run(visitor.id, visitor.clock()))
    await slow.asked.wait()
    late = visitor.now + timedelta(minutes=1)
    other = await lanes.run(store.claim, conversation_id=visitor.id, now=late, lease_seconds=10)
    assert other is not None
    slow.go.set()
    assert await sleeper == 0
    assert await count(Turn) == 1
    brief = engine.make_brief(other, late)
    assert await lanes.run(conclude.finish, other, brief, Draft(), "other", late, 0) is not None
    assert await lanes.run(conclude.finish, other, brief, Draft(), "other", late, 0) is None
    assert await count(Turn) == 2


async def test_a_slow_agent_keeps_its_lease(visitor: Visitor, slow: Slow, settings: Any) -> None:
    settings.CHAT_LEASE_SECONDS = 0.3
    slow.go.set()
    await visitor.says("hi")
    slow.go.clear()
    await accept(visitor, "We are 90 people.")
    assert visitor.id is not None
    running = asyncio.ensure_future(engine.run(visitor.id))
    await asyncio.sleep(1)
    assert await engine.run(visitor.id) == 0
    slow.go.set()
    assert await running == 1


async def test_an_agent_that_breaks_is_asked_again_and_then_a_person(
    visitor: Visitor, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow.go.set()
    await visitor.says("hi")
    tries = 0

    async def broken(brief: Brief, speak: Speak) -> Draft:
        nonlocal tries
        tries += 1
        raise RuntimeError("no model today")

    monkeypatch.setattr(slow, "respond", broken)
    monkeypatch.setattr(engine, "RETRY_SECONDS", 0.01)
    reply = await visitor.says("We are 90 people.")
    assert tries == engine.MAX_TRIES
    assert "went wrong" in reply.text
    assert (await visitor.row()).status == "with_person"


async def test_a_proposal_for_an_unknown_field_is_only_noted(
    visitor: Visitor, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def inventive(brief: Brief, speak: Speak) -> Draft:
        return Draft(
            proposals=(Proposed("shoe_size", 43, "90"), Proposed("company_size", 500, "We are 500 people"))
        )

    monkeypatch.setattr(slow, "respond", inventive)
    await visitor.says("We are 90 people.")
    ledger = await lanes.run(
        lambda: list(Proposal.objects.order_by("id").values_list("field_key", "status", "reason"))
    )
    assert ledger == [("shoe_size", "refused", "unknown_field"), ("company_size", "refused", "not_said")]
    assert await count(Answer) == 0
    assert await visitor.values() == {}


async def test_what_was_said_cannot_be_changed_in_the_database(visitor: Visitor) -> None:
    await visitor.says("We have 90 employees.")
    for model, changes in ((Message, {"text": "x"}), (Answer, {"value": 500}), (Proposal, {"quote": "x"})):
        assert await count(model) > 0

        def tamper(model: Any = model, changes: dict[str, Any] = changes) -> None:
            refused = pytest.raises(ProgrammingError, match="Cannot update or delete")
            with refused, transaction.atomic():
                model.objects.update(**changes)
            with refused, transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(f"DELETE FROM {model._meta.db_table}")

        await lanes.run(tamper)


async def test_evidence_points_at_the_words_as_typed(visitor: Visitor) -> None:
    await visitor.says("🎉 Hallöchen!  We’re  about 90 people at Brightfold.")
    answers = await lanes.run(lambda: list(Answer.objects.select_related("message")))
    assert answers
    for answer in answers:
        assert answer.message.text[answer.start : answer.end] == answer.quote


async def test_an_idle_chat_is_closed_and_says_what_it_did_not_capture(visitor: Visitor) -> None:
    await visitor.says(BRIGHTFOLD)
    await visitor.says("hm")
    assert await lanes.run(sweeps.close_idle, visitor.now + timedelta(minutes=20)) == 0
    assert await lanes.run(sweeps.close_idle, visitor.now + timedelta(minutes=31)) == 1
    row = await visitor.row()
    assert (row.status, row.close_reason) == ("closed", "idle")
    gaps = await lanes.run(
        lambda: {gap.field_key: (gap.state, gap.reason) for gap in NotCaptured.objects.all()}
    )
    known = await visitor.values()
    assert not set(gaps) & set(known)
    assert gaps["email"] == ("not_asked", "It was not asked.")
    assert await count(Lead) == 0
    assert await lanes.run(sweeps.close_idle, visitor.now + timedelta(minutes=60)) == 0


async def test_a_chat_with_an_unanswered_message_is_not_closed(visitor: Visitor) -> None:
    await visitor.says("hi")
    await accept(visitor, "are you there?")
    assert await lanes.run(sweeps.close_idle, visitor.now + timedelta(hours=2)) == 0


async def test_a_chat_that_was_left_is_a_lead_when_somebody_can_be_reached(visitor: Visitor) -> None:
    await visitor.says("Hi, you can reach me at dana@brightfold.example")
    lead = await lanes.run(Lead.objects.get)
    assert (lead.email, lead.outcome, lead.source) == ("dana@brightfold.example", "undecided", "agent")
    await lanes.run(sweeps.close_idle, visitor.now + timedelta(minutes=31))
    lead = await lanes.run(Lead.objects.get)
    states = {field["key"]: field["state"] for field in lead.dossier["fields"]}
    assert states["email"] == "stated"
    assert states["budget"] == "not_asked"


async def test_erasing_leaves_nothing_of_the_person(visitor: Visitor) -> None:
    await visitor.says(
        "We have 90 employees. Reach me at dana@brightfold.example, please. Do you sell llamas?"
    )
    other = Visitor(visitor.widget)
    await other.says("We have 40 employees. Reach me at kim@other.example")
    assert visitor.id is not None
    await lanes.run(services.erase, conversation_id=visitor.id)
    assert [row.pk for row in await lanes.run(lambda: list(Conversation.objects.all()))] == [other.id]
    assert await lanes.run(lambda: [lead.email for lead in Lead.objects.all()]) == ["kim@other.example"]
    left = await lanes.run(lambda: set(Message.objects.values_list("conversation_id", flat=True)))
    assert left == {other.id}
    assert await count(Decision) == 0


class Counter:
    """Round trips of one lane: statements on its own connection and through Django's."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        self.seen.append(sql)
        return execute(sql, *rest)


@pytest.fixture
async def trips(visitor: Visitor, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Counter:
    settings.CHAT_DATABASE_THREADS = 1
    lanes.close()
    counter = Counter()
    own = lanes.query

    def query(sql: str, params: dict[str, Any]) -> list[lanes.Row]:
        counter.seen.append(sql)
        return own(sql, params)

    monkeypatch.setattr(lanes, "query", query)
    await lanes.run(lambda: connection.execute_wrappers.append(counter))
    return counter


async def test_an_ordinary_turn_takes_two_round_trips(visitor: Visitor, trips: Counter) -> None:
    await visitor.says("hi")
    assert visitor.id is not None
    for text in ("We have 90 employees.", "no idea", "hm, let me think"):
        trips.seen.clear()
        taken = await take(visitor, text)
        assert len(trips.seen) == 1
        await engine.run(visitor.id, visitor.clock(), taken=taken)
        assert len(trips.seen) == 2, trips.seen


async def test_a_question_costs_one_more(visitor: Visitor, trips: Counter) -> None:
    await visitor.says("hi")
    trips.seen.clear()
    taken = await take(visitor, "Does it work with Outlook?")
    assert visitor.id is not None
    await engine.run(visitor.id, visitor.clock(), taken=taken)
    assert len(trips.seen) == 3, trips.seen


async def test_a_handover_costs_the_same_however_long_the_talk(visitor: Visitor, trips: Counter) -> None:
    async def handover(talk: int) -> int:
        someone = Visitor(visitor.widget)
        for _ in range(talk):
            await someone.says("well, let me think")
        trips.seen.clear()
        await someone.says("Can I talk to a person?")
        return len(trips.seen)

    await handover(1)
    short, long = await handover(1), await handover(12)
    assert short == long
    assert short <= 40, trips.seen


async def test_the_clock_of_the_caller_counts(visitor: Visitor) -> None:
    await visitor.says("hi")
    row = await visitor.row()
    assert row.started_at == MONDAY
    lines = await lanes.run(store.transcript, row.pk)
    assert lines[-1].at == MONDAY + timedelta(seconds=1)
