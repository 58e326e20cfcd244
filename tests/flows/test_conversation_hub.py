"""What processes tell each other of a conversation, and what they need not: hubs as in two processes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any
from uuid import uuid4

import pytest

from conversations.live import Hub

Condition = Callable[[], bool]


class Counted:
    """The channel layer of the product; `sent` counts the messages with frames in them."""

    def __init__(self, layer: Any) -> None:
        self.layer, self.sent = layer, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.layer, name)

    async def group_send(self, group: str, message: dict[str, Any]) -> None:
        self.sent += bool(message["frames"])
        await self.layer.group_send(group, message)


class Process:
    """A process with a tab of one conversation."""

    def __init__(self, chat: str) -> None:
        self.hub, self.chat, self.heard = Hub(), chat, list[int]()
        self.hub.layer = self.layer = Counted(self.hub.layer)

    async def listen(self, frames: Sequence[str]) -> None:
        self.heard += [json.loads(frame)["n"] for frame in frames]

    async def join(self) -> None:
        await self.hub.join(self.chat, self.listen)

    async def leave(self) -> None:
        await self.hub.leave(self.chat, self.listen)

    async def say(self, number: int) -> None:
        await self.hub.publish(self.chat, [{"n": number}])


@pytest.fixture
async def two() -> AsyncIterator[tuple[Process, Process]]:
    chat = str(uuid4())
    processes = Process(chat), Process(chat)
    yield processes
    for process in processes:
        await process.hub.close()


async def until(condition: Condition) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - what others hear rings no bell here
            await asyncio.sleep(0.01)


async def heard(process: Process, *numbers: int) -> None:
    await until(lambda: set(numbers) <= set(process.heard))


async def test_a_process_that_is_alone_sends_nothing(two: tuple[Process, Process]) -> None:
    first, _ = two
    await first.join()
    await first.say(1)
    assert first.heard == [1]
    assert first.layer.sent == 0


async def test_who_joins_hears_all_that_is_told_from_then_on(two: tuple[Process, Process]) -> None:
    first, second = two
    await first.join()
    await second.join()
    await until(lambda: not first.hub.rooms[first.chat].alone)
    await first.say(1)
    await second.say(2)
    for process in two:
        await heard(process, 1, 2)


async def test_both_know_of_each_other_whoever_came_first(two: tuple[Process, Process]) -> None:
    await asyncio.gather(*(process.join() for process in two))
    await until(lambda: not any(process.hub.rooms[process.chat].alone for process in two))


async def test_what_is_told_before_the_word_has_come_reaches_who_joins(two: tuple[Process, Process]) -> None:
    """The message may be committed after the other has read the transcript, and before its word is here."""
    first, second = two
    await first.join()
    await first.say(1)
    joining = asyncio.ensure_future(second.join())
    while not joining.done():
        await first.say(2)
        await asyncio.sleep(0)
    await first.say(3)
    await heard(second, 2, 3)
    assert 1 not in second.heard


async def test_what_is_told_by_who_joins_reaches_those_that_it_has_not_heard_of(
    two: tuple[Process, Process],
) -> None:
    first, second = two
    await first.join()
    await second.join()
    second.hub.rooms[second.chat].alone = True  # as if the answer were still on its way
    await second.say(1)
    await first.say(2)
    await heard(first, 1)
    await heard(second, 2)


async def test_who_shows_no_tab_of_it_tells_everybody(two: tuple[Process, Process]) -> None:
    first, worker = two
    await first.join()
    await worker.say(1)
    await heard(first, 1)


async def test_who_has_left_and_comes_back_is_told_again(two: tuple[Process, Process]) -> None:
    first, second = two
    await first.join()
    await second.join()
    await second.leave()
    await second.join()
    await second.say(1)
    await heard(first, 1)
    await first.say(2)
    await heard(second, 2)


async def test_a_chat_that_is_shared_once_stays_so(two: tuple[Process, Process]) -> None:
    """Who leaves says nothing: it may have been killed."""
    first, second = two
    await first.join()
    await second.join()
    await until(lambda: not first.hub.rooms[first.chat].alone)
    await second.leave()
    await first.say(1)
    assert first.layer.sent >= 1
