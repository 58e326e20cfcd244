"""How much one visitor and one address may send. Counted in Valkey, in windows; nothing is stored for long.

An address is kept only as a hash with a salt that changes every day, so the counters say nothing about
anybody. If Valkey is away nobody is refused: a chat that works without a limit is better than none.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import redis
from django.conf import settings
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from leadqual.errors import DomainError

log = logging.getLogger(__name__)

MINUTE, HOUR = 60, 3600
AWAY_SECONDS = 5.0
# Counts up all windows at once; answers with the seconds to wait, 0 if none is full.
COUNT = """
local wait = 0
for i, key in ipairs(KEYS) do
    local n = redis.call('INCR', key)
    if n == 1 then redis.call('EXPIRE', key, ARGV[2 * i]) end
    if n > tonumber(ARGV[2 * i - 1]) then wait = math.max(wait, redis.call('TTL', key), 1) end
end
return wait
"""


@dataclass(frozen=True, slots=True)
class Window:
    """At most `most` in `seconds`; 0 means no limit."""

    name: str
    most: int
    seconds: int


def check_message(conversation_id: str, address: str) -> None:
    """DomainError `rate_limited` (429) with `retry_after` when this visitor or address sends too much."""
    _check(
        [
            Window(f"chat:{conversation_id}", settings.CHAT_MESSAGES_PER_MINUTE, MINUTE),
            Window(f"from:{pseudonym(address)}", settings.CHAT_ADDRESS_MESSAGES_PER_MINUTE, MINUTE),
        ],
        "You are writing faster than I can read. Please wait {wait} and send it again.",
    )


def check_begin(address: str) -> None:
    _check(
        [
            Window(f"from:{pseudonym(address)}", settings.CHAT_ADDRESS_MESSAGES_PER_MINUTE, MINUTE),
            Window(f"begun:{pseudonym(address)}", settings.CHAT_ADDRESS_CONVERSATIONS_PER_HOUR, HOUR),
        ],
        "There have been many new chats from your network. Please wait {wait} and try again.",
    )


def check_visit(address: str) -> None:
    """Page views are many, for a whole office may share an address; this only stops a flood of rows."""
    _check(
        [Window(f"visit:{pseudonym(address)}", settings.CHAT_ADDRESS_VISITS_PER_MINUTE, MINUTE)],
        "There have been many visits from your network. Please wait {wait}.",
    )


def pseudonym(address: str) -> str:
    """The same for one address on one day; nobody can turn it back without the secret key."""
    return _pseudonym(address, f"{settings.SECRET_KEY}{datetime.now(UTC).date().isoformat()}")


@lru_cache(maxsize=4096)
def _pseudonym(address: str, key: str) -> str:
    return hmac.new(key.encode(), address.encode(), hashlib.sha256).hexdigest()[:20]


def _check(windows: Sequence[Window], refusal: str) -> None:
    wait = _count([window for window in windows if window.most])
    if wait:
        words = f"{wait} seconds" if wait < 2 * MINUTE else f"{round(wait / MINUTE)} minutes"
        raise DomainError("rate_limited", refusal.format(wait=words), 429, {"retry_after": wait})


_away_until = 0.0


def _count(windows: Sequence[Window]) -> int:
    global _away_until
    if not windows or time.monotonic() < _away_until:
        return 0
    keys = [f"leadqual:limit:{window.name}" for window in windows]
    numbers = [number for window in windows for number in (window.most, window.seconds)]
    try:
        return int(_script()(keys=keys, args=numbers))
    except RedisError:
        _away_until = time.monotonic() + AWAY_SECONDS
        log.warning("limits are not counted: Valkey does not answer")
        return 0


@lru_cache(maxsize=1)
def _script() -> Any:
    client = redis.Redis.from_url(
        settings.REDIS_URL,
        socket_timeout=0.5,
        socket_connect_timeout=0.5,
        retry=Retry(NoBackoff(), 1),
    )
    return client.register_script(COUNT)
