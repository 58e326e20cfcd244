"""One call to a model: any endpoint that speaks OpenAI's chat completions, through the `openai` client.

The client brings the address, the key and the headers (line.py). Its stream objects are left alone, for they
cost several times the whole call; the raw answer is read here, and of it only what is used. Neither the key
nor a word of the visitor's reaches a log or an error from here.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpx2

from . import trouble
from .chunks import CallPart, Event, Finished, Text, Usage
from .dialect import LEARNABLE, Dialects, request
from .hearing import Hearing
from .line import Line, Rejected, close
from .line import line as line_to
from .transport import Incoming, check_url
from .trouble import Trouble

__all__ = [
    "CallPart",
    "Event",
    "Finished",
    "Setup",
    "Text",
    "Trouble",
    "Usage",
    "check_url",
    "close",
    "events",
]

JSON = dict[str, Any]
T = TypeVar("T")
AFTER_FINISH = 1.0  # seconds that the token counts may come after the model's last word
DRAIN = 0.05  # seconds for the end of a stream that said it was done, so that its connection can be kept


@dataclass(frozen=True, slots=True)
class Setup:
    """`first_seconds`: until the first word or call; `total_seconds`: until the end. An answer that is not
    streamed has only the second. `max_tokens` and `temperature`: None leaves it to the endpoint."""

    base_url: str
    api_key: str = field(repr=False)
    model: str
    temperature: float | None = None
    max_tokens: int | None = None
    first_seconds: float = 6.0
    total_seconds: float = 15.0
    stream: bool = True


_dialects = Dialects()


async def events(
    setup: Setup, messages: Sequence[JSON], tools: Sequence[JSON], *, tool_choice: str = "required"
) -> AsyncGenerator[Event, None]:
    """What the model answers, as it comes, then `Finished`. Raises `Trouble`, perhaps after a part."""
    clock = Clock(setup)
    line = await line_to(setup.base_url, setup.api_key)
    line.calls += 1
    answer: Incoming | None = None
    try:
        answer = await clock.until_answered(_sent(line, setup, messages, tools, tool_choice))
        clock.watch(answer.abort)
        hearing = Hearing()
        while not hearing.over:
            piece = await _more(answer, clock)
            for part in hearing.feed(piece) if piece else hearing.end():
                clock.heard()
                yield part
            if hearing.problem is not None:
                raise hearing.problem
            if hearing.reading.reason is not None:
                clock.finish()
        yield _finished(hearing, clock, setup)
        await _drain(answer)
    finally:
        clock.stop()
        line.calls -= 1
        if answer is not None:
            answer.release()


class Clock:
    """The limits of one call. One timer watches over it, which is cheaper than a limit for every piece."""

    def __init__(self, setup: Setup) -> None:
        self._loop = asyncio.get_running_loop()
        self._began = self._loop.time()
        self._end = self._began + setup.total_seconds
        first = setup.first_seconds if setup.stream else setup.total_seconds
        self._first_end = min(self._began + first, self._end)
        self._timer: asyncio.TimerHandle | None = None
        self._abort: Callable[[], None] | None = None
        self.first_ms: int | None = None
        self.finished = False
        self.over = False

    def passed(self) -> int:
        return round((self._loop.time() - self._began) * 1000)

    async def until_answered(self, work: Awaitable[T]) -> T:
        try:
            async with asyncio.timeout_at(self._first_end):
                return await work
        except TimeoutError:
            raise Trouble("timeout") from None

    def watch(self, abort: Callable[[], None]) -> None:
        """From now on `abort` is called when the time is over."""
        self._abort = abort
        self._set(self._first_end)

    def heard(self) -> None:
        if self.first_ms is None:
            self.first_ms = self.passed()
            self._set(self._end)

    def finish(self) -> None:
        """The model has said its last word; only token counts may still come."""
        if not self.finished:
            self.finished = True
            self._set(min(self._loop.time() + AFTER_FINISH, self._end))

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _set(self, at: float) -> None:
        self.stop()
        self._timer = self._loop.call_at(at, self._expire)

    def _expire(self) -> None:
        self.over = True
        if self._abort is not None:
            self._abort()


async def _sent(
    line: Line, setup: Setup, messages: Sequence[JSON], tools: Sequence[JSON], choice: str
) -> Incoming:
    """The answer's beginning. Asked again where the endpoint wants another form, or where a connection turned
    out to have been closed while it was at rest."""
    stale = False
    for _ in range(len(LEARNABLE) + 2):
        body = _dialects.fit(_body(setup, messages, tools, choice), setup.base_url)
        try:
            return await line.send(body)
        except Rejected as answer:
            told = trouble.of_answer(answer.status, answer.headers, answer.body)
            can_learn = answer.status in (400, 422) and told.kind == "bad_request"
            if not can_learn or not _dialects.learn(body, setup.base_url, answer.body):
                raise told from None
        except httpx2.RequestError as error:
            if stale or not isinstance(error, httpx2.ReadError):
                raise _lost(error) from None
            stale = True
    raise Trouble("bad_request")


def _body(setup: Setup, messages: Sequence[JSON], tools: Sequence[JSON], choice: str) -> JSON:
    return request(
        setup.model,
        messages,
        tools,
        tool_choice=choice,
        temperature=setup.temperature,
        max_tokens=setup.max_tokens,
        stream=setup.stream,
    )


def _lost(cause: httpx2.RequestError) -> Trouble:
    if isinstance(cause, httpx2.ConnectError):
        return Trouble("unreachable")
    return Trouble("garbage" if isinstance(cause, httpx2.RemoteProtocolError) else "cut")


async def _more(answer: Incoming, clock: Clock) -> bytes:
    """The next bytes, b"" at the end. What goes wrong after the model's last word is not worth an error."""
    try:
        return await answer.more(soon=clock.finished)
    except httpx2.RequestError:
        if clock.finished:
            return b""
        raise Trouble("timeout" if clock.over else "cut") from None


def _finished(hearing: Hearing, clock: Clock, setup: Setup) -> Finished:
    reading = hearing.reading
    model = reading.model or setup.model
    return Finished(reading.reason or "", reading.usage, model, clock.first_ms, clock.passed())


async def _drain(answer: Incoming) -> None:
    try:
        async with asyncio.timeout(DRAIN):
            while await answer.more(soon=True):
                pass
    except (httpx2.RequestError, TimeoutError):
        return
