"""How fast this machine is just now. A budget of time is one for the machine that it was set on; shared
processors are slower by half from one day to the next."""

from __future__ import annotations

import time

ATTEMPTS = 3
USUAL = 0.0025  # CPU seconds of `_work` where the budgets were set


def is_within(seconds: float, budget: float) -> bool:
    """Whether `seconds` of CPU time, measured just now, keep a budget in seconds."""
    return seconds < budget or seconds / (min(_work() for _ in range(ATTEMPTS)) / USUAL) < budget


def _work() -> float:
    """The CPU seconds of a little of what the check does: words cut, looked up and joined."""
    began = time.process_time()
    known: dict[str, int] = {}
    for k in range(400):
        words = f"we are {k} people in {k % 7} towns and want {k % 13} seats by the {k % 28}th".split(" ")
        for at, word in enumerate(words):
            known[word] = known.get(word, 0) + at
            if any(word.endswith(end) for end in ("ing", "ed", "s")):
                known[word[:-1]] = len(words)
    assert known
    return time.process_time() - began
