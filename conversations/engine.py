"""Runs the turns that are due: claim, ask the agent with no transaction open, settle, apply, tell.

Any process may run any turn. A turn belongs to whoever holds the lease; if its process dies, the lease runs
out and the sweep (or the next hello) begins the turn again. Only the holder of the lease can apply it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

import psycopg
from django.conf import settings
from django.utils import timezone

from leadqual.qualification import interview, versions
from leadqual.qualification.fields import Schema
from leadqual.qualification.speaking import spoken_in

from . import agents, conclude, frames, knowledge, lanes, live, store, turns
from .agents.base import Agent, Brief, Call, Draft, Said
from .store import Claimed
from .tidying import tidying
from .widgets import WidgetSettings

log = logging.getLogger(__name__)

MAX_TRIES = 3
RETRY_SECONDS = 0.3
LOOK_AGAIN_SECONDS = 1.0
Clock = Callable[[], datetime]
T = TypeVar("T")
Taken = tuple[Claimed, Brief, Agent]  # a turn that is ours to run
_running: set[asyncio.Task[Any]] = set()


def start(conversation_id: UUID, taken: Taken | None = None) -> asyncio.Task[int]:
    """Run what is due, beside whoever calls."""
    return _keep(asyncio.ensure_future(run(conversation_id, taken=taken)))


def see_to(conversation_id: UUID, seq: int) -> None:
    """A message without a reply has been found: its process may have died, its lease may still run."""
    _keep(asyncio.ensure_future(answered(conversation_id, seq, 3 * settings.CHAT_LEASE_SECONDS)))


def _keep(task: asyncio.Task[T]) -> asyncio.Task[T]:
    """The event loop itself holds tasks only weakly, and nobody may be waiting for this one."""
    _running.add(task)
    task.add_done_callback(_let_go)
    return task


def _let_go(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if not task.cancelled() and (problem := task.exception()):
        log.error("turns could not be run now; the sweep will", exc_info=problem)


async def answered(conversation_id: UUID, seq: int, seconds: float) -> bool:
    """Have message `seq` answered, by this process or by whichever runs the turn; False if it takes longer.

    The turn itself goes on when the waiting is given up: its reply belongs to the conversation."""
    told = asyncio.Event()

    async def listener(_: Sequence[str]) -> None:
        told.set()

    await live.hub().join(str(conversation_id), listener)
    try:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            told.clear()
            await asyncio.shield(start(conversation_id))
            if await lanes.run(store.is_answered, conversation_id, seq):
                return True
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_AGAIN_SECONDS):
                    await told.wait()
        return False
    finally:
        await live.hub().leave(str(conversation_id), listener)


async def run(
    conversation_id: UUID,
    clock: Clock = timezone.now,
    agent: Agent | None = None,
    taken: Taken | None = None,
) -> int:
    """Run turns until none is due that this process may run; returns how many. `agent`: instead of the
    widget's own. `taken`: the first of them, which is ours already."""
    done = 0
    while True:
        claimed = taken or await lanes.run(_claim, conversation_id, clock(), agent)
        taken = None
        if claimed is None:
            return done
        try:
            finished = await _turn(*claimed, clock)
        except Exception:  # one broken turn must not take the others down with it
            log.exception("a turn failed", extra={"conversation": str(conversation_id)})
            if not await _again_soon(claimed[0], clock):
                return done
            continue
        if finished is None:
            return done
        done += 1
        await _tell(claimed[0], finished)
        tidying.after_turn()
        if not finished.waiting:
            return done


def begin(
    *, widget: WidgetSettings, opening: turns.Opening, text: str, client_id: str, now: datetime
) -> tuple[turns.Begun, Taken | None]:
    """As `accept`, with a conversation."""
    lease = settings.CHAT_LEASE_SECONDS
    begun = turns.begin(
        widget=widget, opening=opening, text=text, client_id=client_id, now=now, lease_seconds=lease
    )
    return begun, _safely_taken(begun.claimed, now)


def accept(
    *, conversation_id: UUID, text: str, client_id: str, now: datetime
) -> tuple[turns.Accepted, Taken | None]:
    """A visitor's message, and the turn that answers it unless somebody runs one; in a lane. Whoever gets a
    turn has to `start` it."""
    lease = settings.CHAT_LEASE_SECONDS
    accepted = turns.accept(
        conversation_id=conversation_id, text=text, client_id=client_id, now=now, lease_seconds=lease
    )
    return accepted, _safely_taken(accepted.claimed, now)


def _safely_taken(chat: Claimed | None, now: datetime) -> Taken | None:
    """Its message is written and has to be acknowledged; a turn that cannot be taken is the sweep's."""
    if chat is None:
        return None
    try:
        return _taken(chat, now, None)
    except Exception:
        log.exception("a turn could not be taken", extra={"conversation": str(chat.id)})
        return None


def _claim(conversation_id: UUID, now: datetime, agent: Agent | None) -> Taken | None:
    chat = store.claim(conversation_id=conversation_id, now=now, lease_seconds=settings.CHAT_LEASE_SECONDS)
    return None if chat is None else _taken(chat, now, agent)


def _taken(chat: Claimed, now: datetime, agent: Agent | None) -> Taken:
    # what a turn has broken on once must not make the visitor wait for it again
    scripted = chat.scripted or chat.tries > 1
    agent = agent or agents.of(chat.model_setup_id, scripted=scripted)
    return chat, _with_knowledge(make_brief(chat, now), agent), agent


def _with_knowledge(brief: Brief, agent: Agent) -> Brief:
    """Looked up here, where the message has just been written: another way to a lane costs as much."""
    if not agent.snippets:
        return brief
    looked_up: dict[str, knowledge.Result] = {}
    try:
        found = knowledge.near([said.text for said in brief.new], agent.snippets, looked_up)
    except psycopg.Error:  # then the agent tries it itself, and the turn fails like any other
        log.exception("knowledge could not be looked up", extra={"conversation": brief.conversation})
        return brief
    return replace(brief, near=tuple(found), find=partial(knowledge.find, looked_up=looked_up))


async def _turn(chat: Claimed, brief: Brief, agent: Agent, clock: Clock) -> conclude.Finished | None:
    """None when the lease was lost: whoever has it now answers."""
    began = time.monotonic()
    if chat.lost:
        await _count_lost(chat, brief, clock)
    if chat.tries > MAX_TRIES:
        return await lanes.run(conclude.give_up, chat, brief, clock())
    finished = None
    try:
        draft = await _ask(agent, brief, chat, clock)
        if draft is not None:
            spent = round((time.monotonic() - began) * 1000)
            finished = await lanes.run(conclude.finish, chat, brief, draft, agent.name, clock(), spent)
    except asyncio.CancelledError:  # what a lane is writing just now is written after this, or refused
        await lanes.run(store.release, conversation_id=chat.id, lease=chat.lease)
        raise
    finally:
        if finished is None and brief.calls:
            await _keep_calls(chat, chat.lease, brief.calls, clock)
    return finished


async def _count_lost(chat: Claimed, brief: Brief, clock: Clock) -> None:
    """The run before has ended with its process. What a second one does, the scripted agent has done."""
    if chat.lost and chat.tries == 2:
        before = await lanes.run(agents.of, chat.model_setup_id, scripted=chat.scripted)
        if call := await before.lost(brief):
            await _keep_calls(chat, chat.lost, [call], clock)


async def _keep_calls(chat: Claimed, lease: UUID, calls: Sequence[Call], clock: Clock) -> None:
    """Of a run that no turn came of: they have been made, and have to be paid."""
    rows = [call.columns() for call in calls]
    await lanes.run(store.keep_calls, chat, lease=lease, calls=rows, now=clock())


async def _again_soon(chat: Claimed, clock: Clock) -> bool:
    """Give the turn back and wait a little. False when even giving up has failed: that is the sweep's."""
    if chat.tries > MAX_TRIES:
        return False
    await asyncio.sleep(RETRY_SECONDS * chat.tries)
    return await lanes.run(store.release, conversation_id=chat.id, lease=chat.lease)


def make_brief(chat: Claimed, now: datetime, schema: Schema | None = None) -> Brief:
    """`schema`: instead of the conversation's own version."""
    lines, schema = chat.transcript, schema or versions.spec(chat.schema_version_id)
    begun = any(line.role == "visitor" and line.seq <= chat.answered_seq for line in lines)
    return Brief(
        conversation=str(chat.id),
        schema=schema,
        standings=interview.from_json(chat.fields),
        transcript=tuple(Said(m.seq, m.role, m.text, m.field_key or asks_first(schema, m)) for m in lines),
        since=next(
            (i for i, m in enumerate(lines) if m.role == "visitor" and m.seq > chat.answered_seq), len(lines)
        ),
        plan=chat.plan,
        today=now.astimezone(ZoneInfo(chat.time_zone)).date(),
        find=knowledge.find,
        status=chat.status,
        decided=chat.decision_id is not None,
        agent_name=chat.agent_name,
        company_name=chat.company_name,
        language=spoken_in(
            (line.text for line in chat.new), chat.language, otherwise=chat.widget_language, begun=begun
        ),
        widget=chat.widget_id,
        midnight=timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0),
    )


def asks_first(schema: Schema, line: store.Line) -> str:
    """What the greeting asks for: its words are the company's own, so no plan knows it."""
    return interview.asked_in(schema, line.text) if line.seq == 1 and line.role == "agent" else ""


async def _ask(agent: Agent, brief: Brief, chat: Claimed, clock: Clock) -> Draft | None:
    """The agent's draft, with the lease kept alive meanwhile; None when the lease was lost."""
    if agent.slow:
        await live.hub().publish(str(chat.id), [frames.typing(True)])
    asking = asyncio.ensure_future(agent.respond(brief, partial(_show, str(chat.id))))
    try:
        while True:
            done, _ = await asyncio.wait({asking}, timeout=settings.CHAT_LEASE_SECONDS / 3)
            if done:
                return asking.result()
            if not await _renew(chat, clock):
                return None
    finally:
        if not asking.done():
            asking.cancel()
            await asyncio.wait({asking})  # it still says what it has called


async def _show(conversation_id: str, text: str) -> None:
    """The visitor's tab is where the message came in, nearly always; others get the whole reply."""
    await live.hub().show(conversation_id, [frames.partial(text)])


async def _renew(chat: Claimed, clock: Clock) -> bool:
    return await lanes.run(
        store.renew,
        conversation_id=chat.id,
        lease=chat.lease,
        now=clock(),
        lease_seconds=settings.CHAT_LEASE_SECONDS,
    )


async def _tell(chat: Claimed, finished: conclude.Finished) -> None:
    told = [frames.message_frame(finished.reply)]
    if finished.status != chat.status:
        told.append(frames.status(finished.status))
    await live.hub().publish(str(chat.id), told)
