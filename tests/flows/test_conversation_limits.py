"""Limits: counted in windows, by visitor and by address, with nothing kept that names anybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import redis
from django.conf import settings as django_settings

from conversations import limits
from leadqual.errors import DomainError


@pytest.fixture(autouse=True)
def _few(settings: Any) -> Iterator[None]:
    settings.CHAT_MESSAGES_PER_MINUTE = 3
    settings.CHAT_ADDRESS_MESSAGES_PER_MINUTE = 5
    settings.CHAT_ADDRESS_CONVERSATIONS_PER_HOUR = 2
    limits._script.cache_clear()
    limits._away_until = 0.0
    yield
    limits._script.cache_clear()
    limits._away_until = 0.0


def allowed(times: int, conversation: str = "a", address: str = "192.0.2.7") -> int:
    """How many of `times` messages get through."""
    for number in range(times):
        try:
            limits.check_message(conversation, address)
        except DomainError as problem:
            assert (problem.code, problem.status) == ("rate_limited", 429)
            assert 0 < problem.data["retry_after"] <= 60
            return number
    return times


def test_a_visitor_has_a_limit() -> None:
    assert allowed(10) == 3


def test_another_visitor_has_its_own() -> None:
    assert allowed(3, "a", "192.0.2.7") == 3
    assert allowed(3, "b", "192.0.2.8") == 3


def test_all_visitors_of_one_address_share_a_limit() -> None:
    assert allowed(3, "a") == 3
    assert allowed(3, "b") == 2


def test_chats_that_begin_have_a_limit_of_their_own() -> None:
    limits.check_begin("192.0.2.7")
    limits.check_begin("192.0.2.7")
    with pytest.raises(DomainError) as problem:
        limits.check_begin("192.0.2.7")
    assert "minutes" in problem.value.message
    limits.check_begin("192.0.2.8")


def test_zero_is_no_limit(settings: Any) -> None:
    settings.CHAT_MESSAGES_PER_MINUTE = settings.CHAT_ADDRESS_MESSAGES_PER_MINUTE = 0
    assert allowed(50) == 50


def test_no_address_is_kept_and_no_counter_for_long() -> None:
    allowed(2, "a", "192.0.2.7")
    client = redis.Redis.from_url(django_settings.REDIS_URL)
    keys = [key.decode() for key in client.keys("leadqual:limit:*")]
    assert len(keys) == 2
    assert not any("192.0.2.7" in key for key in keys)
    assert all(0 < client.ttl(key) <= 60 for key in keys)
    client.close()


def test_the_pseudonym_changes_with_the_day_and_the_key(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import UTC, datetime

    class Tomorrow(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime(2031, 1, 1, tzinfo=UTC)

    names = {limits.pseudonym("192.0.2.7")}
    names.add(limits.pseudonym("192.0.2.8"))
    settings.SECRET_KEY = "another key"
    names.add(limits.pseudonym("192.0.2.7"))
    monkeypatch.setattr(limits, "datetime", Tomorrow)
    names.add(limits.pseudonym("192.0.2.7"))
    assert len(names) == 4


def test_without_valkey_nobody_is_refused(settings: Any) -> None:
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    assert allowed(20) == 20
