"""Whether a model may be called now: a circuit breaker per endpoint, and budgets counted from the rows.

The breaker is each process's own: it costs nothing to ask, and a process that was cut off alone does not
silence the others. Budgets are read from the rows, the one place that no restart forgets.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from conversations import lanes
from conversations.setups import Chosen

FAILURES = 5  # in a row; then the endpoint is left alone
PAUSE_SECONDS = 20.0
LONGEST_PAUSE = 300.0  # whatever an endpoint asks for: a slip of its must not silence the model for a day
COUNTED_SECONDS = 5.0
# A setting that is wrong, or a chat that is too long for the model, says nothing about the endpoint.
HARMLESS = frozenset({"ok", "refused", "too_long", "bad_request"})
Clock = Callable[[], float]


@dataclass(slots=True)
class Breaker:
    """Closed while calls succeed. After FAILURES in a row it opens; when the pause is over one call may try,
    and the others wait for what it finds."""

    failures: int = 0
    open_until: float = 0.0
    trying_until: float = 0.0

    def lets_through(self, now: float) -> bool:
        if self.failures < FAILURES:
            return True
        if now < max(self.open_until, self.trying_until):
            return False
        self.trying_until = now + PAUSE_SECONDS
        return True

    def note(self, status: str, now: float, retry_after: float | None = None) -> None:
        if status in HARMLESS:
            self.failures, self.open_until, self.trying_until = 0, 0.0, 0.0
            return
        self.failures += 1
        self.trying_until = 0.0
        self.open_until = now + min(max(PAUSE_SECONDS, retry_after or 0.0), LONGEST_PAUSE)


_breakers: dict[tuple[str, str], Breaker] = {}
_spent: dict[tuple[int, int], tuple[float, int]] = {}


def breaker(chosen: Chosen) -> Breaker:
    return _breakers.setdefault((chosen.base_url, chosen.model), Breaker())


def reset() -> None:
    """As after a restart; for tests."""
    _breakers.clear()
    _spent.clear()


def is_open(chosen: Chosen) -> bool:
    """Whether the endpoint is being left alone."""
    return not breaker(chosen).lets_through(time.monotonic())


def is_limited(chosen: Chosen) -> bool:
    limits = (chosen.visitor_tokens, chosen.day_tokens, chosen.widget_day_tokens)
    return chosen.setup is not None and any(most is not None for most in limits)


def midnight(now: datetime) -> datetime:
    """When the server's day began."""
    return timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)


def spent(chosen: Chosen, conversation: str, widget: int, midnight: datetime) -> str:
    """`budget` when one is used up, else "". Asks the database."""
    limits: tuple[tuple[int | None, Callable[[], int]], ...] = (
        (chosen.visitor_tokens, lambda: _of_chat(conversation)),
        (chosen.day_tokens, lambda: used_today(chosen.setup or 0, midnight)),
        (chosen.widget_day_tokens, lambda: _of_day(chosen.setup or 0, widget, midnight)),
    )
    return "budget" if any(most is not None and used() >= most for most, used in limits) else ""


_CHAT = """
SELECT coalesce(sum(prompt_tokens + completion_tokens), 0) FROM conversations_modelcall
WHERE conversation_id = %(chat)s
"""
_DAY = """
SELECT coalesce(sum(c.prompt_tokens + c.completion_tokens), 0)
FROM conversations_modelcall c
JOIN conversations_modelversion v ON v.id = c.version_id
LEFT JOIN conversations_conversation t ON t.id = c.conversation_id
WHERE c.at >= %(since)s AND v.setup_id = %(setup)s
    AND (%(widget)s = 0 OR coalesce(c.widget_id, t.widget_id) = %(widget)s)
"""


def used_today(setup: int, midnight: datetime) -> int:
    """Of all chats and of what was tried out."""
    return _of_day(setup, 0, midnight)


def _of_chat(conversation: str) -> int:
    return int(lanes.query(_CHAT, {"chat": conversation})[0][0])


def _of_day(setup: int, widget: int, since: datetime) -> int:
    """Tokens since midnight, counted anew every few seconds: a budget may be overrun by what that lets by."""
    kept = _spent.get((setup, widget))
    if kept and time.monotonic() - kept[0] < COUNTED_SECONDS:
        return kept[1]
    rows = lanes.query(_DAY, {"since": since, "setup": setup, "widget": widget})
    _spent[setup, widget] = (time.monotonic(), int(rows[0][0]))
    return int(rows[0][0])
