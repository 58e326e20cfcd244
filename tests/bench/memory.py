"""What a process that has served thousands of chats keeps, and how long a garbage collection then holds its
event loop. Run: python -m tests.bench.memory; with --untidied as it is without conversations/tidying.py.
"""

from __future__ import annotations

import argparse
import functools
import gc
import os
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import django
import psutil

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadqual.settings")
django.setup()

from conversations import warming  # noqa: E402
from conversations.tidying import tidying  # noqa: E402

from .said import hear, turns  # noqa: E402


class Collections:
    """The longest pause of each generation, in milliseconds."""

    def __init__(self) -> None:
        self.longest = [0.0, 0.0, 0.0]
        self.number = [0, 0, 0]
        self._began = 0.0

    def __call__(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._began = time.perf_counter()
            return
        which = info["generation"]
        self.number[which] += 1
        self.longest[which] = max(self.longest[which], (time.perf_counter() - self._began) * 1000)


def fill(messages: int, step: int) -> Iterator[tuple[int, float]]:
    """After each `step` messages: how many, and the CPU milliseconds that one took."""
    coming = turns()
    for done in range(0, messages, step):
        spent = 0.0
        for _ in range(step):
            transcript, before = next(coming), time.process_time()
            hear(transcript)
            tidying.after_turn()
            spent += time.process_time() - before
        yield done + step, spent / step * 1000


def caches() -> list[Any]:
    return [thing for thing in gc.get_objects() if isinstance(thing, functools._lru_cache_wrapper)]


def report_caches() -> None:
    """What each cache holds alone: how many objects go when it is emptied."""
    rows = []
    for cache in caches():
        info = cache.cache_info()
        before = len(gc.get_objects())
        cache.cache_clear()
        freed = before - len(gc.get_objects())
        share = info.hits / max(info.hits + info.misses, 1)
        name = f"{cache.__module__}.{cache.__qualname__}"
        rows.append((freed, name, info.currsize, info.maxsize, share, info.misses))
    print("\n| freed | cache | entries | of | hits | misses |\n|---:|---|---:|---:|---:|---:|")
    for freed, name, size, most, share, misses in sorted(rows, reverse=True)[:40]:
        print(f"| {freed} | {name} | {size} | {most} | {share:.3f} | {misses} |")


def report_types() -> None:
    counted = Counter(type(thing).__name__ for thing in gc.get_objects())
    print("\n" + ", ".join(f"{name} {number}" for name, number in counted.most_common(15)))


def _collected() -> float:
    began = time.perf_counter()
    gc.collect()
    return (time.perf_counter() - began) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=12_000)
    parser.add_argument("--step", type=int, default=2_000)
    parser.add_argument("--caches", action="store_true", help="also what each cache holds")
    parser.add_argument("--untidied", action="store_true", help="leave everything to the collector itself")
    options = parser.parse_args()
    warming.warm()
    tidying.started = not options.untidied
    pauses, process = Collections(), psutil.Process()
    gc.callbacks.append(pauses)
    print("| messages | CPU ms each | objects | MB | longest pause ms, by generation | full ones |")
    print("|---:|---:|---:|---:|---|---:|")
    at_start = gc.get_freeze_count()
    for done, each in fill(options.messages, options.step):
        longest = " / ".join(f"{pause:.0f}" for pause in pauses.longest)
        kept = gc.get_freeze_count() - at_start + len(gc.get_objects())
        held = f"{kept} | {process.memory_info().rss / 1e6:.0f}"
        print(f"| {done} | {each:.2f} | {held} | {longest} | {pauses.number[2]} |", flush=True)
    print(f"\nA look now takes {_collected():.0f} ms, one at everything", end=" ")
    gc.unfreeze()
    print(f"{_collected():.0f} ms.")
    if options.caches:
        report_types()
        report_caches()


if __name__ == "__main__":
    main()
