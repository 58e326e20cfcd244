"""The way to one endpoint with one key: its client, its connections, and the pattern of its requests.

The `openai` client makes the first request; those that follow are made after its pattern, with the same
address and headers and another body, for making one anew costs more than all the rest of a call
(docs/performance.md).
"""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast
from weakref import WeakKeyDictionary

import httpx2
import openai

from .encoding import encoded
from .transport import Incoming, Transport, check_url
from .trouble import Trouble

JSON = dict[str, Any]
MOST = 16  # of one event loop; those that are at rest give way to others
LARGEST_ERROR = 65_536
NO_KEY = "The key holds signs that no key has: enter it again."
NOT_KEPT = frozenset({"host", "content-length", "transfer-encoding"})


class Rejected(Exception):
    """An HTTP answer that is no success."""

    def __init__(self, status: int, headers: Mapping[str, str], body: object) -> None:
        self.status, self.headers, self.body = status, headers, body
        super().__init__(status)


@dataclass(frozen=True, slots=True)
class Pattern:
    url: str
    headers: Mapping[str, str]


class Line:
    """`calls`: how many are on it just now."""

    def __init__(self, base_url: str, api_key: str) -> None:
        self.calls = 0
        self._pattern: Pattern | None = None
        self._transport = Transport(base_url)
        self._client = openai.AsyncOpenAI(
            base_url=base_url,
            api_key=api_key or "none",  # a server at home asks for no key, but the client does
            max_retries=0,
            timeout=None,
            default_headers={"Accept-Encoding": "identity"},
            http_client=httpx2.AsyncClient(
                transport=self._transport, follow_redirects=False, trust_env=False, timeout=None
            ),
        )

    async def send(self, body: JSON) -> Incoming:
        """The answer's beginning. Raises Rejected, Trouble, or httpx2's errors."""
        if self._pattern is None:
            return await self._first(body)
        incoming = await self._transport.send(self._pattern.url, self._pattern.headers, encoded(body))
        if 200 <= incoming.status < 300:
            return incoming
        try:
            raise Rejected(incoming.status, incoming.headers, await _error(incoming))
        finally:
            incoming.release()

    async def _first(self, body: JSON) -> Incoming:
        try:
            answer: object = await self._client.post(
                "/chat/completions",
                cast_to=httpx2.Response,
                body=body,
                stream=True,
                stream_cls=openai.AsyncStream[Any],
            )
        except openai.APIStatusError as error:
            self._keep(error.request)
            raise Rejected(error.status_code, error.response.headers, error.body) from None
        except openai.APIConnectionError as error:
            raise error.__cause__ or error from None
        response = cast(httpx2.Response, answer)  # as `cast_to` says, with the body still to be read
        self._keep(response.request)
        return cast(Incoming, response.extensions["incoming"])

    def _keep(self, request: httpx2.Request) -> None:
        headers = {name: value for name, value in request.headers.items() if name not in NOT_KEPT}
        self._pattern = Pattern(str(request.url), headers)

    async def close(self) -> None:
        await self._client.close()


async def _error(incoming: Incoming) -> object:
    data = b""
    while len(data) < LARGEST_ERROR and (more := await incoming.more()):
        data += more
    text = data.decode("utf-8", "replace")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


_lines: WeakKeyDictionary[asyncio.AbstractEventLoop, OrderedDict[tuple[str, str], Line]] = WeakKeyDictionary()


async def line(base_url: str, api_key: str) -> Line:
    """The running event loop's own."""
    problem = check_url(base_url)
    if problem:
        raise Trouble("unreachable", text=problem)
    if not (api_key.isascii() and api_key.isprintable()):
        raise Trouble("unauthorized", text=NO_KEY)
    lines = _lines.setdefault(asyncio.get_running_loop(), OrderedDict())
    at = (base_url, api_key)
    if at not in lines:
        lines[at] = Line(base_url, api_key)
        await _close_resting(lines)
    lines.move_to_end(at)
    return lines[at]


async def _close_resting(lines: OrderedDict[tuple[str, str], Line]) -> None:
    *older, _ = lines
    resting = [at for at in older if not lines[at].calls]
    for at in resting[: max(len(lines) - MOST, 0)]:
        await lines.pop(at).close()


async def close() -> None:
    """Give back all connections of the running event loop."""
    for each in _lines.pop(asyncio.get_running_loop(), {}).values():
        await each.close()


def count() -> int:
    """How many lines the running event loop has."""
    return len(_lines.get(asyncio.get_running_loop(), ()))
