"""What an endpoint can do wrong, by name: each a way to answer that is not an answer, or one in odd clothes.

`ODD` ones are still answers, which a client has to understand; the others are no answer at all.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from . import answers
from .protocol import Refused
from .wire import Cut, Reply

FOREVER = 300.0  # seconds; whoever waits that long has no limit
PAGE = b"<!doctype html><html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
Made = Callable[[], Sequence[bytes]]  # the events of the right answer
Way = Callable[[Reply, Made, "Whole"], Awaitable[None]]
Whole = Callable[[], bytes]  # the right answer in one piece


@dataclass(slots=True)
class Troubles:
    """Which trouble the next call meets. `script` comes first, one name a call, "" for none; after it
    a share of the calls, drawn from `names`."""

    names: Sequence[str] = ()
    share: float = 1.0
    seed: int = 1
    script: list[str] = field(default_factory=list)
    chance: random.Random = field(init=False)

    def __post_init__(self) -> None:
        unknown = {*self.names, *self.script} - WAYS.keys() - {""}
        if unknown:
            raise ValueError(f"No such trouble: {', '.join(sorted(unknown))}")
        self.chance = random.Random(self.seed)

    def next(self) -> str:
        if self.script:
            return self.script.pop(0)
        if self.names and self.chance.random() < self.share:
            return self.chance.choice(list(self.names))
        return ""


async def silent(reply: Reply, made: Made, whole: Whole) -> None:
    await asyncio.sleep(FOREVER)


async def slow_start(reply: Reply, made: Made, whole: Whole) -> None:
    """Says that it works, and only that."""
    await reply.begin()
    for _ in range(int(FOREVER)):
        await reply.write(b": still working\n\n")
        await asyncio.sleep(1)


async def trickle(reply: Reply, made: Made, whole: Whole) -> None:
    """Words without end."""
    await reply.begin()
    delta = {"id": "t", "choices": [{"index": 0, "delta": {"content": "and "}, "finish_reason": None}]}
    for _ in range(int(FOREVER * 10)):
        await reply.write(_event(delta))
        await asyncio.sleep(0.1)


def _refuse(status: int, message: str, code: str = "", **headers: str) -> Way:
    async def way(reply: Reply, made: Made, whole: Whole) -> None:
        await reply.send(status, Refused(status, message, code).body(), **headers)

    return way


async def rate_limited_date(reply: Reply, made: Made, whole: Whole) -> None:
    at = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    await _refuse(429, "Rate limit reached", "rate_limit_exceeded", retry_after=at)(reply, made, whole)


async def page(reply: Reply, made: Made, whole: Whole) -> None:
    await reply.send(502, PAGE, "text/html")


async def page_as_answer(reply: Reply, made: Made, whole: Whole) -> None:
    await reply.send(200, PAGE, "text/html; charset=utf-8")


async def redirect(reply: Reply, made: Made, whole: Whole) -> None:
    await reply.send(302, b"", location="http://127.0.0.1:9/v1/chat/completions")


async def not_http(reply: Reply, made: Made, whole: Whole) -> None:
    await reply.raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
    raise Cut


async def hang_up(reply: Reply, made: Made, whole: Whole) -> None:
    raise Cut


async def cut(reply: Reply, made: Made, whole: Whole) -> None:
    """Closed in the middle of a chunk."""
    events = made()
    await reply.begin()
    for event in events[: len(events) // 2]:
        await reply.write(event)
    await reply.raw(b"ffff\r\ndata: {")
    raise Cut


async def half(reply: Reply, made: Made, whole: Whole) -> None:
    """Ends as if all were well, in the middle of the words."""
    events = made()
    await _send(reply, [*events[: len(events) // 2]])


async def garbage(reply: Reply, made: Made, whole: Whole) -> None:
    events = made()
    await _send(reply, [*events[: len(events) // 2], b'data: {"id": 1, "choices": [{"del\n\n', *events[-3:]])


async def noise(reply: Reply, made: Made, whole: Whole) -> None:
    await reply.send(200, random.Random(7).randbytes(4000), "application/octet-stream")


async def endless_line(reply: Reply, made: Made, whole: Whole) -> None:
    await reply.begin()
    for _ in range(4000):
        await reply.write(b"data: " + b"x" * 4000)


async def nothing(reply: Reply, made: Made, whole: Whole) -> None:
    await _send(reply, [])


async def empty(reply: Reply, made: Made, whole: Whole) -> None:
    """A model that has nothing to say."""
    end = {"id": "e", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    await _send(reply, [_event(end), answers.DONE])


async def no_choices(reply: Reply, made: Made, whole: Whole) -> None:
    await _send(reply, [_event({"id": "n", "object": "chat.completion.chunk", "choices": []}), answers.DONE])


async def error_in_stream(reply: Reply, made: Made, whole: Whole) -> None:
    error = {"error": {"message": "The server had an error", "type": "server_error", "code": None}}
    await _send(reply, [*made()[:3], _event(error)])


async def filtered(reply: Reply, made: Made, whole: Whole) -> None:
    end = {"id": "f", "choices": [{"index": 0, "delta": {}, "finish_reason": "content_filter"}]}
    await _send(reply, [*made()[:2], _event(end), answers.DONE])


async def no_done(reply: Reply, made: Made, whole: Whole) -> None:
    await _send(reply, made())


async def stays_open(reply: Reply, made: Made, whole: Whole) -> None:
    """The answer is complete, but neither [DONE] nor the end ever comes."""
    await reply.begin()
    for event in made():
        await reply.write(event)
    await asyncio.sleep(FOREVER)


async def in_one_piece(reply: Reply, made: Made, whole: Whole) -> None:
    await reply.send(200, whole())


async def dressed_up(reply: Reply, made: Made, whole: Whole) -> None:
    """Everything that the rules of event streams allow."""
    await reply.begin()
    await reply.write(b"\xef\xbb\xbf: welcome\r\n\r\nretry: 3000\r\n\r\n")
    for number, event in enumerate([*made(), answers.DONE]):
        data = event.removeprefix(b"data: ").strip()
        first, _, rest = data.partition(b", ")
        lines = [b"id: %d" % number, b"event: message", b"data:" + first]
        lines += [b"data: , " + rest] if rest else []
        dressed = b"\r\n".join(lines) + b"\r\n\r\n: more to come\r\n"
        await reply.write(dressed[: number + 5])
        await reply.write(dressed[number + 5 :])
    await reply.end()


async def _send(reply: Reply, events: Iterable[bytes]) -> None:
    await reply.begin()
    for event in events:
        await reply.write(event)
    await reply.end()


def _event(data: object) -> bytes:
    return b"data: " + json.dumps(data).encode() + b"\n\n"


ODD: Mapping[str, Way] = {
    "no_done": no_done,
    "stays_open": stays_open,
    "in_one_piece": in_one_piece,
    "dressed_up": dressed_up,
}
WAYS: Mapping[str, Way] = {
    "silent": silent,
    "slow_start": slow_start,
    "trickle": trickle,
    "rate_limited": _refuse(429, "Rate limit reached", "rate_limit_exceeded", retry_after="1"),
    "rate_limited_date": rate_limited_date,
    "rate_limited_long": _refuse(429, "Quota used up", "insufficient_quota", retry_after="3600"),
    "server_error": _refuse(500, "The server had an error while processing your request"),
    "overloaded": _refuse(503, "The engine is overloaded", retry_after="2"),
    "bad_request": _refuse(400, "Invalid value for a parameter"),
    "not_found": _refuse(404, "The model does not exist", "model_not_found"),
    "unauthorized": _refuse(401, "Incorrect API key provided: sk-se***ret", "invalid_api_key"),
    "too_long": _refuse(400, "This model's maximum context length is 8192 tokens", "context_length_exceeded"),
    "content_refused": _refuse(400, "The prompt triggered the content management policy", "content_filter"),
    "filtered": filtered,
    "page": page,
    "page_as_answer": page_as_answer,
    "redirect": redirect,
    "not_http": not_http,
    "hang_up": hang_up,
    "cut": cut,
    "half": half,
    "garbage": garbage,
    "noise": noise,
    "endless_line": endless_line,
    "nothing": nothing,
    "empty": empty,
    "no_choices": no_choices,
    "error_in_stream": error_in_stream,
    **ODD,
}
BAD = tuple(name for name in WAYS if name not in ODD)
