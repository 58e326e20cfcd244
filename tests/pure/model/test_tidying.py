"""However much a process has read, the garbage collector never holds its chats for long."""

from __future__ import annotations

import asyncio
import functools
import gc
import time
import weakref
from collections.abc import Iterator

import pytest

from conversations import tidying
from tests.bench.said import hear, turns

MESSAGES = 700
BOUND = 0.050


class Looks:
    """The most objects that a look began with, and the longest look, in seconds of this thread."""

    def __init__(self) -> None:
        self.most, self.longest, self.began = 0, 0.0, 0.0

    def __call__(self, phase: str, _: object) -> None:
        if phase == "start":
            self.most = max(self.most, len(gc.get_objects()))
            self.began = time.thread_time()
        else:
            self.longest = max(self.longest, time.thread_time() - self.began)


@pytest.fixture
def looks() -> Iterator[Looks]:
    seen = Looks()
    gc.callbacks.append(seen)
    yield seen
    gc.callbacks.remove(seen)


def _forget() -> None:
    """What tests before this one have read would make room for what is read now, one for one."""
    gc.unfreeze()
    for cache in gc.get_objects():
        # by type: to ask a lazy object for its class would wake it
        if type(cache) is functools._lru_cache_wrapper and (cache.cache_info().maxsize or 0) >= 512:
            cache.cache_clear()


def test_no_look_takes_long_after_hundreds_of_messages(looks: Looks) -> None:
    _forget()
    keeper, coming = tidying.Tidying(), turns()
    hear(next(coming))  # reads all the dialogues
    keeper.start()
    kept = gc.get_freeze_count()
    looks.most, looks.longest = 0, 0.0
    for _ in range(MESSAGES):
        hear(next(coming))
        keeper.after_turn()
    assert gc.get_freeze_count() - kept > 100_000  # it is the caches that are not looked at
    assert looks.most < 50_000
    assert looks.longest < BOUND


def test_a_long_look_makes_the_next_one_come_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = tidying.Tidying()
    keeper.start()
    assert keeper.every == tidying.MOST_TURNS
    for bound, looks, every in (
        (0.0, 1, tidying.MOST_TURNS // 2),
        (0.0, 9, 1),
        (60.0, 9, tidying.MOST_TURNS),
    ):
        monkeypatch.setattr(tidying, "ENOUGH", bound)
        for _ in range(looks):
            for _ in range(keeper.left):
                keeper.after_turn()
        assert (keeper.every, keeper.left) == (every, every)


class Knot:
    def __init__(self) -> None:
        self.me = self


async def test_what_was_frozen_and_is_garbage_goes_at_a_quiet_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tidying, "QUIET", 0.05)
    keeper = tidying.Tidying()
    knot = Knot()
    keeper.start()
    gone, knot = weakref.ref(knot), Knot()
    gc.collect()
    assert gone() is not None
    keeper.whole_at -= tidying.WHOLE_AFTER + 1
    for _ in range(8):  # turns are coming in, each before it has been quiet for long enough
        keeper.after_turn()
        await asyncio.sleep(0.01)
    assert gone() is not None
    await asyncio.sleep(0.2)
    assert gone() is None
    keeper.after_turn()
    assert keeper.waiting is None


def test_a_process_that_does_not_serve_chats_is_left_alone() -> None:
    before = gc.get_freeze_count()
    keeper = tidying.Tidying()
    for _ in range(tidying.MOST_TURNS):
        keeper.after_turn()
    assert gc.get_freeze_count() <= before
