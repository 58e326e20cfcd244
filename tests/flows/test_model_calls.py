"""Every call to a model is a row, whatever becomes of the turn it was made for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pgtrigger
import pytest
from django.utils import timezone

from conversations import agents, conclude, engine, lanes, live, services, setups, store, sweeps, turns
from conversations.agents.base import Call
from conversations.agents.model import guard
from conversations.agents.model.voice import Voice
from conversations.loopback.server import Endpoint, Pace
from conversations.model_agents import alerts, health
from conversations.models import ModelCall, ModelSetup, Turn, Widget

from .chats import BRIGHTFOLD, Visitor, open_site
from .model_rows import model, published

pytestmark = pytest.mark.django_db(transaction=True)
SLOW = Pace(first=0.5)


@pytest.fixture
def pace() -> Pace:
    return Pace()


@pytest.fixture
async def endpoint(pace: Pace) -> AsyncIterator[Endpoint]:
    with model(pace=pace) as running:
        yield running
    await agents.close()
    await live.hub().close()
    lanes.close()


@pytest.fixture
async def visitor(endpoint: Endpoint) -> Visitor:
    def made() -> Visitor:
        site = open_site()
        Widget.objects.update(model_setup=published(endpoint.url, price_prompt=1.0).setup)
        return Visitor(site, now=timezone.now())

    return await lanes.run(made)


async def calls(*names: str) -> list[Any]:
    return await lanes.run(lambda: list(ModelCall.objects.order_by("id").values_list(*names)))


async def writes(visitor: Visitor, text: str = BRIGHTFOLD) -> UUID:
    """The visitor's message is there; nobody has begun its turn."""
    begun = await lanes.run(
        turns.begin,
        widget=visitor.widget,
        opening=visitor.opening,
        text=text,
        client_id=uuid4().hex,
        now=visitor.now,
    )
    visitor.id = begun.id
    return begun.id


async def asked(endpoint: Endpoint) -> None:
    for _ in range(500):
        if endpoint.ledger.calls:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("the model was not called")


async def test_a_turn_that_failed_after_its_call(
    visitor: Visitor, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, failures = conclude.finish, [RuntimeError("the disk is full")]

    def finish(*args: Any) -> Any:
        if failures:
            raise failures.pop()
        return whole(*args)

    monkeypatch.setattr(conclude, "finish", finish)
    monkeypatch.setattr(engine, "RETRY_SECONDS", 0.01)
    reply = await visitor.says(BRIGHTFOLD)
    assert reply.field_key == "timing"
    ((status, turn, tokens, cost),) = await calls("status", "turn", "prompt_tokens", "cost")
    assert (status, turn, endpoint.ledger.calls) == ("ok", None, 1)
    assert tokens > 500 and cost > 0
    assert await lanes.run(lambda: Turn.objects.get().agent) == "scripted"


async def test_an_answer_that_could_not_be_taken_in(
    visitor: Visitor, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("a sentence that nobody thought of")

    monkeypatch.setattr(Voice, "take", broken)
    monkeypatch.setattr(engine, "RETRY_SECONDS", 0.01)
    assert (await visitor.says(BRIGHTFOLD)).field_key == "timing"
    ((status, turn, tokens, slips),) = await calls("status", "turn", "prompt_tokens", "slips")
    assert (status, turn) == ("stopped", None)
    assert tokens > 500
    assert slips == [{"kind": "uncounted", "detail": "The tokens are our guess."}]
    assert await lanes.run(alerts.alerts, timezone.now()) == []  # the endpoint has done nothing wrong
    assert not guard.breaker(await lanes.run(_chosen)).failures


def _chosen() -> setups.Chosen:
    found = setups.chosen(ModelSetup.objects.get().pk)
    assert found is not None
    return found


@pytest.mark.parametrize("pace", [SLOW])
async def test_a_run_that_lost_its_lease_meanwhile(
    visitor: Visitor, endpoint: Endpoint, settings: Any
) -> None:
    settings.CHAT_LEASE_SECONDS = 0.3
    chat = await writes(visitor)
    overtaken = asyncio.ensure_future(engine.run(chat))
    await asked(endpoint)
    late = timezone.now() + timedelta(minutes=1)
    other = await lanes.run(store.claim, conversation_id=chat, now=late, lease_seconds=60)
    assert other is not None and other.lost
    assert await overtaken == 0
    assert await calls("status", "turn", "run") == [("stopped", None, other.lost)]
    await engine._count_lost(other, engine.make_brief(other, late), lambda: late)
    assert await calls("status", "turn", "run") == [("stopped", None, other.lost)]  # it is known already


async def test_a_run_whose_process_died_is_counted_by_the_next(visitor: Visitor, endpoint: Endpoint) -> None:
    chat, now = await writes(visitor), visitor.now
    dead = await lanes.run(store.claim, conversation_id=chat, now=now, lease_seconds=10)
    assert dead is not None and dead.lost is None
    late = now + timedelta(seconds=11)
    assert await engine.run(chat, lambda: late) == 1
    ((status, turn, run, tokens, cost),) = await calls("status", "turn", "run", "prompt_tokens", "cost")
    assert (status, turn, run) == ("lost", None, dead.lease)
    assert tokens > 500 and cost > 0
    # it was only standing still, and comes back with what it knows
    brief = engine.make_brief(dead, now)
    agent = agents.of(dead.model_setup_id, scripted=False)
    draft = await agent.respond(brief, engine.partial(engine._show, str(chat)))
    assert [call.status for call in draft.calls] == ["ok"]
    for _ in range(2):  # a statement may be run twice, see lanes.py
        await engine._keep_calls(dead, dead.lease, brief.calls, lambda: late)
        assert await calls("status", "run") == [("ok", dead.lease)]


async def test_no_call_is_thought_of_where_none_can_have_been(visitor: Visitor, endpoint: Endpoint) -> None:
    async def died_and_ran_again(scripted: bool, limit: int | None) -> int:
        await lanes.run(lambda: Widget.objects.update(scripted=scripted))
        await lanes.run(lambda: ModelSetup.objects.update(day_tokens=limit))
        setups.forget()
        guard.reset()
        chat = await writes(visitor)
        await lanes.run(store.claim, conversation_id=chat, now=visitor.now, lease_seconds=10)
        await engine.run(chat, lambda: visitor.now + timedelta(seconds=11))
        return len(await calls("id"))

    assert await died_and_ran_again(True, None) == 0
    assert await died_and_ran_again(False, 0) == 0
    assert await died_and_ran_again(False, 10**6) == 1
    assert endpoint.ledger.calls == 0


@pytest.mark.parametrize("pace", [SLOW])
async def test_a_server_that_is_stopped_says_what_it_called_and_gives_the_turn_back(
    visitor: Visitor, endpoint: Endpoint
) -> None:
    chat = await writes(visitor)
    running = engine.start(chat)
    await asked(endpoint)
    running.cancel()
    await asyncio.wait({running})
    assert await calls("status", "turn") == [("stopped", None)]
    later = timezone.now() + timedelta(seconds=3)
    assert await lanes.run(sweeps.due_turns, later) == [chat]
    assert await engine.run(chat, lambda: later) == 1
    assert endpoint.ledger.calls == len(await calls("id")) == 1


@pytest.mark.parametrize("written", [True, False])
async def test_cut_off_while_the_turn_is_being_written(
    visitor: Visitor, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch, written: bool
) -> None:
    """The lane goes on when nobody waits for it: its rows or ours, never both."""
    whole, reached, go = conclude.finish, threading.Event(), threading.Event()

    def finish(*args: Any) -> Any:
        found = whole(*args) if written else None
        reached.set()
        go.wait(5)
        return found or whole(*args)

    monkeypatch.setattr(conclude, "finish", finish)
    running = engine.start(await writes(visitor))
    await asyncio.to_thread(reached.wait, 5)
    running.cancel()
    await asyncio.wait({running})
    go.set()
    await lanes.run(int)  # a lane is free again
    await asyncio.sleep(0.1)
    assert len(await calls("id")) == endpoint.ledger.calls == 1
    assert await lanes.run(Turn.objects.count) == int(written)


@pytest.mark.parametrize("pace", [SLOW])
async def test_a_visitor_who_does_not_wait(visitor: Visitor, endpoint: Endpoint) -> None:
    chat = await writes(visitor)
    seq = (await lanes.run(store.transcript, chat))[-1].seq
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(engine.answered(chat, seq, 5), 0.2)
    assert await engine.answered(chat, seq, 5)
    rows = await calls("status", "turn__seq")
    assert len(rows) == endpoint.ledger.calls and set(rows) == {("ok", seq)}


@pytest.mark.parametrize("pace", [SLOW])
async def test_of_an_erased_conversation_nothing_comes_back(visitor: Visitor, endpoint: Endpoint) -> None:
    chat = await writes(visitor)
    running = engine.start(chat)
    await asked(endpoint)
    await lanes.run(services.erase, conversation_id=chat)
    assert await running == 0
    ((status, conversation, turn, tokens),) = await calls("status", "conversation", "turn", "prompt_tokens")
    assert (status, conversation, turn) == ("ok", None, None)
    assert tokens > 500  # paid, whoever asked for it


async def test_what_an_erased_conversation_cost_still_counts(visitor: Visitor, endpoint: Endpoint) -> None:
    await visitor.says(BRIGHTFOLD)
    await visitor.says("Can a person call me tomorrow, please?")
    before = await calls("prompt_tokens", "cost")
    now = timezone.now()
    since, zone = now - timedelta(days=1), timezone.get_default_timezone()
    (day,) = await lanes.run(health.days, since, zone)
    await lanes.run(_quoting)
    assert visitor.id is not None
    await lanes.run(services.erase, conversation_id=visitor.id)
    assert await calls("prompt_tokens", "cost") == before
    assert await lanes.run(health.days, since, zone) == [day]
    chosen = await lanes.run(_chosen)
    limited = replace(chosen, widget_day_tokens=100)
    guard.reset()
    assert chosen.setup and visitor.widget.id
    midnight = guard.midnight(now)
    assert await lanes.run(guard.spent, limited, str(uuid4()), visitor.widget.id, midnight) == "budget"
    other = visitor.widget.id + 1
    assert await lanes.run(guard.spent, limited, str(uuid4()), other, midnight) == ""
    await lanes.run(lambda: ModelSetup.objects.update(widget_day_tokens=100))
    assert "are used up" in (await lanes.run(alerts.alerts, now))[0]
    rows = await lanes.run(lambda: lanes.query("SELECT c::text FROM conversations_modelcall c", {}))
    assert len(rows) == len(before) and not any("Brightfold" in row[0] for row in rows)
    assert await calls("slips") == [([{"kind": "flagged", "detail": ""}],)] * len(before)


def _quoting() -> None:
    """As if each call had made the model quote its visitor in a slip."""
    slips = [{"kind": "flagged", "detail": "at Brightfold"}]
    with pgtrigger.ignore("conversations.ModelCall:calls_append_only"):
        ModelCall.objects.update(slips=slips)


@pytest.mark.parametrize("pace", [SLOW])
async def test_slips_of_a_call_that_outlives_its_conversation_quote_nobody(
    visitor: Visitor, endpoint: Endpoint
) -> None:
    chat = await writes(visitor)
    claimed = await lanes.run(store.claim, conversation_id=chat, now=visitor.now, lease_seconds=10)
    assert claimed is not None
    call = Call("turn", "ok", "small", slips=({"kind": "flagged", "detail": "at Brightfold"},))
    await lanes.run(services.erase, conversation_id=chat)
    for _ in range(2):
        await engine._keep_calls(claimed, claimed.lease, [call], lambda: visitor.now)
    kept = await calls("conversation", "widget", "slips")
    assert kept == [(None, visitor.widget.id, [{"kind": "flagged", "detail": ""}])]


async def test_what_such_calls_cost_counts(
    visitor: Visitor, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conclude, "finish", _fails)
    monkeypatch.setattr(engine, "RETRY_SECONDS", 0.01)
    await visitor.says(BRIGHTFOLD)
    monkeypatch.undo()
    await lanes.run(lambda: ModelSetup.objects.update(visitor_tokens=100))
    setups.forget()
    await visitor.says("Soon")
    assert await calls("status") == [("ok",), ("budget",)]
    (day,) = await lanes.run(health.days, timezone.now() - timedelta(days=1), timezone.get_default_timezone())
    assert day.calls == 1 and day.prompt > 500 and day.costs


def _fails(*_: object) -> None:
    raise RuntimeError("the disk is full")
