"""Who is listening to a conversation, in this process and in all others.

Each process has one channel of the channel layer and joins the group of every conversation that one of its
sockets shows. What this process has to tell goes to its own sockets directly and to the others through the
group; so the visitor who waits for a reply does not depend on Valkey. What gets lost while Valkey is away is
in the database, and a client that asks with `after` gets it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
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


class Hub:
    """The listeners of one event loop. `missed` are groups that could not be joined yet."""

    def __init__(self) -> None:
        self.origin = uuid4().hex
        self.layer: Any = get_channel_layer()
        self.listeners: dict[str, set[Listener]] = {}
        self.missed: set[str] = set()
        self.channel = ""
        self.quiet_until = 0.0
        self.tasks: set[asyncio.Task[None]] = set()

    async def join(self, conversation_id: str, listener: Listener) -> None:
        first = conversation_id not in self.listeners
        self.listeners.setdefault(conversation_id, set()).add(listener)
        if first:
            await self._join_group(conversation_id)

    async def leave(self, conversation_id: str, listener: Listener) -> None:
        listening = self.listeners.get(conversation_id, set())
        listening.discard(listener)
        if listening or conversation_id not in self.listeners:
            return
        del self.listeners[conversation_id]
        self.missed.discard(conversation_id)
        try:
            async with asyncio.timeout(PATIENCE):
                await self.layer.group_discard(group(conversation_id), self.channel)
        except AWAY:
            log.warning("a live group could not be left")

    async def publish(self, conversation_id: str, frames: Sequence[Frame]) -> None:
        """To every open tab of the conversation, wherever it is connected."""
        encoded = [json.dumps(frame) for frame in frames]
        await self._deliver(conversation_id, encoded)
        if time.monotonic() < self.quiet_until:
            return
        message = {"type": "chat", "chat": conversation_id, "frames": encoded, "origin": self.origin}
        try:
            async with asyncio.timeout(PATIENCE):
                await self.layer.group_send(group(conversation_id), message)
        except AWAY:
            self.quiet_until = time.monotonic() + PATIENCE  # turns must not queue behind a dead Valkey
            log.warning("a live update reached this process only")

    async def show(self, conversation_id: str, frames: Sequence[Frame]) -> None:
        """To the tabs that this process serves, for what is worth nothing a second later."""
        await self._deliver(conversation_id, [json.dumps(frame) for frame in frames])

    async def _deliver(self, conversation_id: str, frames: Sequence[str]) -> None:
        for listener in list(self.listeners.get(conversation_id, ())):
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
                await self._deliver(message["chat"], message["frames"])

    async def _repair(self) -> None:
        await asyncio.sleep(REPAIR_SECONDS)
        missed, self.missed = self.missed, set()
        for conversation_id in missed:
            if conversation_id in self.listeners:
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
