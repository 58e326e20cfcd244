"""Garbage is collected a little at a time, between turns, so that it never holds the chats of a process.

What messages are read into is kept (the caches in leadqual.qualification): hundreds of small objects each,
hundreds of thousands in a process that has served some thousand chats. The collector would look through all
of them again and again, half a second each time, and find nothing: they are trees that refer to nothing
above them, freed at once when their cache drops them. So what is still there after a look is frozen: the
collector does not look at it again.

What is frozen while it is in use and ends up in a cycle stays, though. Chats leave no such thing behind, as
measured; other code may, a connection kept open for API calls does (some kilobytes). So now and then
everything is looked through after all, when nobody is waiting for a reply.
"""

from __future__ import annotations

import asyncio
import gc
import time

YOUNG = 10_000  # objects that may be new before the collector looks at them itself
MOST_TURNS = 16  # between two looks
ENOUGH = 0.010  # seconds that a look may well take; after longer ones the next comes sooner
WHOLE_AFTER = 6 * 3600.0
QUIET = 10.0  # seconds without a turn


class Tidying:
    """Of one process, which must have called `start`: where nobody's chats wait, the collector does its work
    as ever."""

    def __init__(self) -> None:
        self.started = False
        self.every = self.left = MOST_TURNS
        self.turns = 0
        self.whole_at = 0.0
        self.waiting: asyncio.TimerHandle | None = None

    def start(self) -> None:
        gc.collect()
        gc.freeze()
        gc.set_threshold(YOUNG)
        self.started, self.whole_at = True, time.monotonic()

    def after_turn(self) -> None:
        if not self.started:
            return
        self.turns += 1
        self.left -= 1
        if self.left <= 0:
            self._look()
        if self.waiting is None and time.monotonic() - self.whole_at > WHOLE_AFTER:
            self._wait()

    def _look(self) -> None:
        began = time.perf_counter()
        gc.collect()
        gc.freeze()
        took = time.perf_counter() - began
        self.every = max(self.every // 2, 1) if took > ENOUGH else min(self.every * 2, MOST_TURNS)
        self.left = self.every

    def _wait(self) -> None:
        self.waiting = asyncio.get_running_loop().call_later(QUIET, self._whole, self.turns)

    def _whole(self, turns: int) -> None:
        """Holds the event loop for most of a second."""
        self.waiting = None
        if turns != self.turns:
            return self._wait()
        gc.unfreeze()
        self.start()


tidying = Tidying()
