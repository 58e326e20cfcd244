"""The same visitors before two configurations, several at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from conversations import agents, lanes

from .configurations import Configuration
from .stage import perform
from .visitors import Guest

JSON = dict[str, Any]
AT_ONCE = 4


async def both(guest: Guest, left: Configuration, right: Configuration) -> tuple[JSON, JSON]:
    """One visitor, first before the one and then before the other: neither waits for the other's work."""
    return await perform(guest, left), await perform(guest, right)


async def all_of(
    guests: Sequence[Guest], left: Configuration, right: Configuration, at_once: int = AT_ONCE
) -> list[tuple[JSON, JSON]]:
    """In the order of the guests."""
    free = asyncio.Semaphore(at_once)

    async def one(guest: Guest) -> tuple[JSON, JSON]:
        async with free:
            return await both(guest, left, right)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(guest)) for guest in guests]
    return [task.result() for task in tasks]


@asynccontextmanager
async def curtain() -> AsyncIterator[None]:
    """For an event loop that is made for this: nothing stays open behind it."""
    try:
        yield
    finally:
        await agents.close()
        lanes.close()
