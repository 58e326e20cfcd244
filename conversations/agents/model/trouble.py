"""What goes wrong with a model's endpoint, in ten kinds. Pure.

An endpoint's own words are read to find the kind and then dropped: they may quote the key or the visitor.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Literal

Kind = Literal[
    "timeout",
    "rate_limited",
    "server",
    "refused",
    "too_long",
    "unreachable",
    "unauthorized",
    "bad_request",
    "garbage",
    "cut",
]
LONGEST_WAIT = 24 * 3600.0
STOPPED, LOST = "stopped", "lost"  # no trouble with the endpoint, but the end of a call all the same
MOST_WORDS = 2000  # characters of an error that are looked at

_TEXTS: Mapping[Kind, str] = {
    "timeout": "The model did not answer in time.",
    "rate_limited": "The model's endpoint takes no more calls for now.",
    "server": "The model's endpoint has a problem of its own.",
    "refused": "The model's endpoint refused the content.",
    "too_long": "The conversation is too long for the model.",
    "unreachable": "The model's endpoint cannot be reached.",
    "unauthorized": "The model's endpoint does not accept the key.",
    "bad_request": "The model's endpoint does not take this request.",
    "garbage": "The model's endpoint sent something that is no answer.",
    "cut": "The model's answer broke off.",
}
_TOO_LONG = re.compile(
    r"context[ _-]?(?:length|window|size)|maximum context|too many (?:input |prompt )?tokens"
    r"|(?:prompt|input|request)\b.{0,40}\btoo (?:long|large)|exceed_context|string_above_max_length"
)
_REFUSED = re.compile(
    r"content[ _-]?(?:filter|policy|management)|responsible ?ai|moderation|\bflagged\b|safety system"
)
_BY_STATUS: Mapping[int, Kind] = {
    401: "unauthorized",
    402: "unauthorized",
    403: "unauthorized",
    408: "timeout",
    409: "server",
    413: "too_long",
    425: "server",
    429: "rate_limited",
    504: "timeout",
}
_BY_CODE: Mapping[str, Kind] = {
    "rate_limit_exceeded": "rate_limited",
    "rate_limit_error": "rate_limited",
    "insufficient_quota": "rate_limited",
    "invalid_api_key": "unauthorized",
    "authentication_error": "unauthorized",
    "invalid_request_error": "bad_request",
    "timeout": "timeout",
}


WORDS: Mapping[str, str] = dict(_TEXTS.items()) | {
    STOPPED: "Our side broke the call off: the turn failed, another process took it over, or the server "
    "was stopped. The tokens are our guess.",
    LOST: "The process ended in the middle of the turn. Whether it called the model nobody knows; one call "
    "is counted, with the tokens that it would have had.",
    "circuit": "Not called: the endpoint was left alone after too many failures.",
    "budget": "Not called: a budget was used up.",
}


class Trouble(Exception):
    """A call that came to nothing, or to a part. `text` is for people and holds no secret."""

    def __init__(self, kind: Kind, retry_after: float | None = None, text: str = "") -> None:
        self.kind: Kind = kind
        self.retry_after = retry_after
        self.text = text or _TEXTS[kind]
        super().__init__(self.text)


def of_answer(status: int, headers: Mapping[str, str], body: object) -> Trouble:
    """What an HTTP answer that is no success means."""
    if 300 <= status < 400:
        return Trouble("bad_request", text="The model's endpoint answers with a redirect; none is followed.")
    kind = _by_words(body) or _BY_STATUS.get(status)
    if kind is None:
        kind = "server" if status >= 500 else "bad_request"
    if status == 404 and kind == "bad_request":
        return Trouble(kind, text="The model's endpoint does not know this address or this model.")
    return Trouble(kind, retry_after(headers))


def of_error(error: object) -> Trouble:
    """What an error object means that came instead of an answer, or in the middle of one."""
    kind = _by_words(error)
    if kind is None and isinstance(error, Mapping):
        codes = [error.get("code"), error.get("type"), error.get("status")]
        kind = next((found for code in codes if (found := _of_code(code))), None)
    return Trouble(kind or "server")


def _of_code(code: object) -> Kind | None:
    if isinstance(code, int) and not isinstance(code, bool):
        return _BY_STATUS.get(code)
    return _BY_CODE.get(code) if isinstance(code, str) else None


def _by_words(error: object) -> Kind | None:
    words = words_of(error)
    if _TOO_LONG.search(words):
        return "too_long"
    return "refused" if _REFUSED.search(words) else None


def words_of(error: object) -> str:
    """All that an error says of itself, in lower case; a page of HTML says nothing."""
    while isinstance(error, Mapping) and "error" in error:
        error = error["error"]
    if isinstance(error, Mapping):
        parts: list[Any] = [error.get(name) for name in ("message", "code", "type", "param")]
        error = " ".join(str(part)[:MOST_WORDS] for part in parts if part)
    if not isinstance(error, str) or error.lstrip().startswith("<"):
        return ""
    return error[:MOST_WORDS].lower()


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait as the endpoint asks, from a number or a date; None when it does not say."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        value = headers.get(name, "").strip()
        if re.fullmatch(r"\d{1,12}(?:\.\d{1,9})?", value, re.ASCII):
            return min(float(value) * unit, LONGEST_WAIT)
    try:
        at = parsedate_to_datetime(headers.get("retry-after", ""))
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max((at - datetime.now(UTC)).total_seconds(), 0.0), LONGEST_WAIT)
