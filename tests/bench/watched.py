"""A web process that watches its own event loop: `WATCHED` names the ASGI application, `WATCHED_FILE` where
the delays are written.

A timer should ring every few milliseconds; how much later it does is how long something else held the loop,
or how long the machine gave the processor to somebody else.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import threading
import time
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any

EVERY = 0.01
SLOW = 0.050

_module, _, _name = os.environ["WATCHED"].partition(":")
_inner = getattr(import_module(_module), _name)
_file = Path(os.environ["WATCHED_FILE"])


class Watch:
    """Rewrites its file twice a second, `worst` in seconds; starts from zero when a .reset is beside it."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop, self.worst, self.slow, self.rings = loop, 0.0, 0, 0
        self.collecting = self.collected = 0.0
        gc.callbacks.append(self.collect)
        self.due = self.written = loop.time()
        self.ring()

    def collect(self, phase: str, _: object) -> None:
        if phase == "start":
            self.collecting = self.loop.time()
        else:
            self.collected = max(self.collected, self.loop.time() - self.collecting)

    def ring(self) -> None:
        now = self.loop.time()
        late = max(now - self.due, 0.0)
        self.rings += 1
        self.worst = max(self.worst, late)
        self.slow += late > SLOW
        if now - self.written > 0.5:
            told = {"worst": self.worst, "slow": self.slow, "rings": self.rings, "gc": self.collected}
            _file.write_text(json.dumps(told))
            self.written = now
            if Path(f"{_file}.reset").exists():
                Path(f"{_file}.reset").unlink()
                self.worst, self.slow, self.rings, self.collected = 0.0, 0, 0, 0.0
        self.due = self.loop.time() + EVERY
        self.loop.call_at(self.due, self.ring)


def note_holds(watch: Watch) -> None:
    """In a thread of its own: where the loop stands when it is late. It costs a bit, so on demand."""
    main, noted = threading.main_thread().ident, 0.0
    while True:
        time.sleep(0.01)
        if watch.due != noted and watch.loop.time() - watch.due > SLOW:
            noted = watch.due
            frames = sys._current_frames()
            others = [frames[each] for each in frames if each not in (main, threading.get_ident())]
            with Path(f"{_file}.holds").open("a") as file:
                file.write("".join(traceback.format_stack(frames[main or 0])[-12:]) + "\n")
                for frame in others:
                    file.write("  beside: " + "".join(traceback.format_stack(frame)[-3:]) + "\n")


_watch: Watch | None = None


async def application(scope: Any, receive: Any, send: Any) -> None:
    global _watch
    if _watch is None:
        _watch = Watch(asyncio.get_running_loop())
        if os.environ.get("WATCHED_HOLDS"):
            threading.Thread(target=note_holds, args=(_watch,), daemon=True).start()
    await _inner(scope, receive, send)
