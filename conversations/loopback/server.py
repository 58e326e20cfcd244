"""The endpoint itself: checks every request, lets a brain answer, paces the tokens, counts what it did."""

from __future__ import annotations

import asyncio
import json
from collections import Counter, OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from . import answers, troubles
from .answers import Answer, Brain, Usage
from .protocol import BYTES_PER_TOKEN, Asked, Refused, parse
from .wire import Reply, Request, Server

BLOCK = 512  # bytes of a prompt that are cached or not, as one
MOST_BLOCKS = 50_000
KEPT = 2000  # calls that are remembered


@dataclass(frozen=True, slots=True)
class Pace:
    """`first`: seconds before the first token; `rate`: tokens a second after it, 0 for all at once; `over`:
    seconds for the whole answer instead, however long it is."""

    first: float = 0.0
    rate: float = 0.0
    over: float = 0.0

    def between(self, events: int) -> float:
        return self.over / max(events, 1) if self.over else 1 / self.rate if self.rate else 0.0


@dataclass(frozen=True, slots=True)
class Seen:
    """One call: its prompt, how it went, and what it counted."""

    prompt: bytes
    status: int
    trouble: str = ""
    answer: Answer | None = None
    usage: Usage | None = None


@dataclass(slots=True)
class Ledger:
    """What came in: the last calls, and how many of each status or trouble."""

    calls: int = 0
    last: deque[Seen] = field(default_factory=lambda: deque(maxlen=KEPT))
    counts: Counter[str] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)

    def note(self, seen: Seen) -> None:
        self.last.append(seen)
        self.counts[seen.trouble or str(seen.status)] += 1


class PromptCache:
    """Counts how much of a prompt the endpoint has read before, from its first byte on, in whole blocks."""

    def __init__(self) -> None:
        self._known: OrderedDict[int, None] = OrderedDict()

    def read(self, prompt: bytes) -> int:
        """Bytes that were known; the rest is from now on."""
        known, chain, all_known = 0, 0, True
        for start in range(0, len(prompt) - BLOCK + 1, BLOCK):
            chain = hash((chain, prompt[start : start + BLOCK]))
            all_known = all_known and chain in self._known
            known += BLOCK * all_known
            self._known[chain] = None
            self._known.move_to_end(chain)
        while len(self._known) > MOST_BLOCKS:
            self._known.popitem(last=False)
        return known


class Endpoint:
    """`async with Endpoint(brain) as endpoint:` serves at `endpoint.url`. `model` and `key` are the only
    ones it knows; without a key it asks for none."""

    def __init__(
        self,
        brain: Brain,
        *,
        model: str = "scripted",
        key: str = "",
        pace: Pace | None = None,
        trouble: troubles.Troubles | None = None,
        context: int = 128_000,
        port: int = 0,
        host: str = "127.0.0.1",
    ) -> None:
        self.brain, self.model, self.key, self.context = brain, model, key, context
        self.pace, self.trouble = pace or Pace(), trouble or troubles.Troubles()
        self.ledger, self.cache = Ledger(), PromptCache()
        self._server = Server(self._handle, port, host)

    async def __aenter__(self) -> Endpoint:
        await self._server.__aenter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._server.__aexit__(*error)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.port}/v1"

    async def away(self) -> None:
        """Nobody at home any more: the port is closed. `back` opens it again."""
        await self._server.__aexit__()

    async def back(self) -> None:
        self._server = Server(self._handle, self._server.port)
        await self._server.__aenter__()

    async def _handle(self, request: Request, reply: Reply) -> None:
        try:
            asked = self._asked(request)
        except Refused as refused:
            self.ledger.complaints.append(refused.message)
            self.ledger.note(Seen(request.body, refused.status))
            await reply.send(refused.status, refused.body())
            return
        if asked is None:
            await reply.send(200, self._models())
            return
        await self._answer(asked, reply)

    def _asked(self, request: Request) -> Asked | None:
        """None: it was asked which models there are."""
        if self.key and request.headers.get("authorization") != f"Bearer {self.key}":
            raise Refused(401, "Incorrect API key provided", "invalid_api_key")
        if (request.method, request.path) == ("GET", "/v1/models"):
            return None
        if request.path != "/v1/chat/completions":
            raise Refused(404, f"Unknown address: {request.path[:80]}")
        if request.method != "POST":
            raise Refused(405, "Only POST is allowed here")
        if request.headers.get("content-type") != "application/json":
            raise Refused(415, "The content type must be application/json")
        return parse(request.body, model=self.model, context=self.context)

    def _models(self) -> bytes:
        return json.dumps({"object": "list", "data": [{"id": self.model, "object": "model"}]}).encode()

    async def _answer(self, asked: Asked, reply: Reply) -> None:
        number, trouble = self.ledger.calls, self.trouble.next()
        self.ledger.calls += 1
        answer = self.brain.answer(asked, number)
        cached = self.cache.read(asked.prompt) // BYTES_PER_TOKEN
        usage = Usage(asked.tokens, answer.tokens, cached)
        self.ledger.note(Seen(asked.prompt, 200, trouble, answer, usage))

        def made() -> Sequence[bytes]:
            return list(answers.stream(answer, asked, number, usage))

        def whole() -> bytes:
            return answers.whole(answer, asked, number, usage)

        if trouble:
            await troubles.WAYS[trouble](reply, made, whole)
        elif asked.stream:
            await self._stream(made(), reply)
        else:
            await asyncio.sleep(self.pace.first)
            await reply.send(200, whole())

    async def _stream(self, events: Sequence[bytes], reply: Reply) -> None:
        loop, between = asyncio.get_running_loop(), self.pace.between(len(events))
        due = loop.time() + self.pace.first
        await asyncio.sleep(self.pace.first)
        await reply.begin()
        if not between:
            await reply.write(b"".join([*events, answers.DONE]))
            return await reply.end()
        for event in events:
            await reply.write(event)
            due += between  # by the clock, so that a busy machine does not make the model slower
            await asyncio.sleep(max(due - loop.time(), 0))
        await reply.write(answers.DONE)
        await reply.end()
