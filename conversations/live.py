"""Who is listening to a conversation, in this process and in all others.

Each process has one channel of the channel layer and joins the group of every conversation that one of its
sockets shows. What this process has to tell goes to its own sockets directly and to the others through the
group; so the visitor who waits for a reply does not depend on Valkey. What gets lost while Valkey is away is
in the database, and a client that asks with `after` gets it.

Nearly every conversation is shown by one process alone, and what is sent through Valkey to nobody costs more
than writing the message. So who joins tells the others and is told of them; until then nothing is sent. What
was kept back while their word was on its way is sent then, so that nothing falls between.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4
from weakref import WeakKeyDictionary

from channels.layers import get_channel_layer
from redis.exceptions import RedisError

from .frames import Frame

log = logging.getLogger(__name__)

Listener = Callable[[Sequence[str]], Awaitable[None]]
AWAY = (RedisError, OSError)  # a TimeoutError is an OSError
PATIENCE = 1.0
REPAIR_SECONDS = 2.0
KEPT_SECONDS = 5.0  # longer than the word of somebody who joins can be on its way


@dataclass(slots=True)
class Room:
    """A conversation that this process shows. `alone`: no other process has said that it shows it too; `kept`
    is what they have not been told for that reason, lately."""

    listeners: set[Listener] = field(default_factory=set)
    alone: bool = True
    kept: list[tuple[float, str]] = field(default_factory=list)

    def keep(self, at: float, encoded: Sequence[str]) -> None:
        kept = [pair for pair in self.kept if pair[0] > at - KEPT_SECONDS]
        self.kept = [*kept, *((at, text) for text in encoded)]

    def since(self, at: float) -> list[str]:
        """What somebody may have missed whose word of joining was sent then: what was told before that had
        been written before they read."""
        return [text for told, text in self.kept if told >= max(at, time.time() - KEPT_SECONDS)]


class Hub:
    """The rooms of one event loop. `missed` are groups that could not be joined yet."""

    def __init__(self) -> None:
        self.origin = uuid4().hex
        self.layer: Any = get_channel_layer()
        self.rooms: dict[str, Room] = {}
        self.missed: set[str] = set()
        self.channel = ""
        self.quiet_until = 0.0
        self.tasks: set[asyncio.Task[None]] = set()

    async def join(self, conversation_id: str, listener: Listener) -> None:
        first = conversation_id not in self.rooms
        self.rooms.setdefault(conversation_id, Room()).listeners.add(listener)
        if first:
            await self._join_group(conversation_id)

    async def leave(self, conversation_id: str, listener: Listener) -> None:
        room = self.rooms.get(conversation_id)
        if room is None:
            return
        room.listeners.discard(listener)
        if room.listeners:
            return
        del self.rooms[conversation_id]
        self.missed.discard(conversation_id)
        try:
            async with asyncio.timeout(PATIENCE):
                await self.layer.group_discard(group(conversation_id), self.channel)
        except AWAY:
            log.warning("a live group could not be left")

    async def publish(self, conversation_id: str, frames: Sequence[Frame]) -> None:
        """To every open tab of the conversation, wherever it is connected."""
        encoded, now = [json.dumps(frame) for frame in frames], time.time()
        await self._deliver(conversation_id, encoded)
        room = self.rooms.get(conversation_id)
        if room is not None and room.alone:
            room.keep(now, encoded)
        elif time.monotonic() >= self.quiet_until:
            await self._send(conversation_id, encoded)

    async def _send(self, conversation_id: str, frames: Sequence[str]) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                await self._tell(conversation_id, frames)
        except AWAY:
            self.quiet_until = time.monotonic() + PATIENCE  # turns must not queue behind a dead Valkey
            log.warning("a live update reached this process only")

    async def _tell(self, conversation_id: str, frames: Sequence[str], **more: Any) -> None:
        message = {"type": "chat", "chat": conversation_id, "frames": frames, "origin": self.origin, **more}
        await self.layer.group_send(group(conversation_id), message)

    async def show(self, conversation_id: str, frames: Sequence[Frame]) -> None:
        """To the tabs that this process serves, for what is worth nothing a second later."""
        await self._deliver(conversation_id, [json.dumps(frame) for frame in frames])

    async def _deliver(self, conversation_id: str, frames: Sequence[str]) -> None:
        room = self.rooms.get(conversation_id)
        for listener in list(room.listeners) if room else ():
            try:
                async with asyncio.timeout(PATIENCE):
                    await listener(frames)
            except (OSError, RuntimeError):  # gone, or too slow to wait for
                await self.leave(conversation_id, listener)

    async def _join_group(self, conversation_id: str) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                if not self.channel:
                    await self._open_channel()
                await self.layer.group_add(group(conversation_id), self.channel)
                await self._tell(conversation_id, (), joined=time.time())
        except AWAY:
            self.missed.add(conversation_id)
            self._spawn(self._repair())
            log.warning("a live group could not be joined yet")

    async def _open_channel(self) -> None:
        self.channel = await self.layer.new_channel("hub.")
        self._spawn(self._listen())

    async def _listen(self) -> None:
        while True:
            message = await self.layer.receive(self.channel)
            if message["origin"] != self.origin:
                await self._hear(message)

    async def _hear(self, message: dict[str, Any]) -> None:
        """From another process; one that joins is told that it is not alone."""
        chat = message["chat"]
        room = self.rooms.get(chat)
        if room is None:
            return
        joined = message.get("joined")
        missed = room.since(joined or 0.0) if room.alone or joined else []
        room.alone = False
        if missed or joined:
            await self._send(chat, missed)
        await self._deliver(chat, message["frames"])

    async def _repair(self) -> None:
        await asyncio.sleep(REPAIR_SECONDS)
        missed, self.missed = self.missed, set()
        for conversation_id in missed:
            if conversation_id in self.rooms:
                await self._join_group(conversation_id)

    async def close(self) -> None:
        """For an event loop that ends. Processes that serve chats never need it."""
        for task in list(self.tasks):
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.layer.flush()

    def _spawn(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)


_hubs: WeakKeyDictionary[asyncio.AbstractEventLoop, Hub] = WeakKeyDictionary()


def hub() -> Hub:
    """The hub of the running event loop."""
    loop = asyncio.get_running_loop()
    if loop not in _hubs:
        _hubs[loop] = Hub()
    return _hubs[loop]


def group(conversation_id: str) -> str:
    return f"chat.{conversation_id}"
