"""How model calls reach the network: the `openai` client's requests, carried by aiohttp.

aiohttp takes half the time of the client's own transport (docs/performance.md). Where a name leads is checked
here, where the connection is made: link-local addresses never, private ones only if the settings allow it.
Nothing is redirected, and no proxy is taken from the environment.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from functools import cache, lru_cache
from math import ceil
from urllib.parse import urlsplit

import aiohttp
import httpx2
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from django.conf import settings

from crm import http

from .trouble import Trouble

MOST_CONNECTIONS = 400  # per endpoint and process
KEPT_SECONDS = 30
GATHERED = 0.07  # seconds; the first words have to be seen within 0.15
BETWEEN = 0.01  # seconds from stroke to stroke of the bell
PRIVATE = "The model's endpoint is in a private network; LEADQUAL_MODEL_PRIVATE_ADDRESSES allows that."


def private_allowed() -> bool:
    return bool(settings.MODEL_PRIVATE_ADDRESSES or settings.ALLOW_PRIVATE_ADDRESSES)


def check_url(url: str) -> str:
    """Why a model's endpoint cannot have this address, in plain words; "" when it can."""
    return _problem(url, private_allowed())


@lru_cache(maxsize=64)
def _problem(url: str, private: bool) -> str:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "The address cannot be read."
    if parts.scheme not in ("https", "http") or not host:
        return "The address must begin with https:// or http://."
    if not _is_writable(host, url):
        return "The address cannot be read."
    if parts.username or parts.password:
        return "The address must not hold a user name or password; there is a field for the key."
    if parts.query or parts.fragment:
        return "The address must end before any ? or #."
    if parts.scheme == "http" and not private:
        return "The address must begin with https://, so that nobody on the way can read along."
    return PRIVATE if _is_address(host) and not http.allowed(host, private=private) else ""


def _is_writable(host: str, url: str) -> bool:
    """Whether the client can make a request of it: else it would fail in the middle of a turn."""
    try:
        host.encode("idna")
        return bool(httpx2.URL(url).host)
    except (UnicodeError, httpx2.InvalidURL):
        return False


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class GuardedResolver(AbstractResolver):
    """All that a name leads to has to be allowed, so a name cannot change its mind in between."""

    def __init__(self) -> None:
        self._names = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._names.resolve(host, port, family)
        private = private_allowed()
        if not all(http.allowed(each["host"], private=private) for each in found):
            raise Trouble("unreachable", text=PRIVATE)
        return found

    async def close(self) -> None:
        await self._names.close()


@cache
def _trust() -> ssl.SSLContext:
    return httpx2.create_ssl_context()


class Transport(httpx2.AsyncBaseTransport):
    """Belongs to the event loop that it was made in. Knows no time limits: whoever asks has them."""

    def __init__(self, base_url: str) -> None:
        secure = urlsplit(base_url).scheme == "https"
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=MOST_CONNECTIONS,
                keepalive_timeout=KEPT_SECONDS,
                resolver=GuardedResolver(),
                ssl=_trust() if secure else True,
            ),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None),
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        self._bell = Bell()

    async def send(self, url: str, headers: Mapping[str, str], data: bytes) -> Incoming:
        """The answer's beginning. Raises httpx2's errors."""
        with translated():
            answer = await self._session.post(url, headers=headers, data=data, allow_redirects=False)
        return Incoming(answer, self._bell)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        incoming = await self.send(str(request.url), dict(request.headers), request.content)
        return httpx2.Response(
            incoming.status,
            headers=[pair for pair in incoming.headers.items() if pair[0].lower() != "content-encoding"],
            stream=incoming,
            request=request,
            extensions={"incoming": incoming},
        )

    async def aclose(self) -> None:
        await self._session.close()


class Bell:
    """Wakes at the same stroke all who wait for about the same time: a timer and a round of the event loop
    cost about as much as what is done in them."""

    def __init__(self) -> None:
        self._strokes: dict[int, list[Callable[[], None]]] = {}

    def after(self, seconds: float, call: Callable[[], None]) -> None:
        loop = asyncio.get_running_loop()
        stroke = ceil((loop.time() + seconds) / BETWEEN)
        if stroke not in self._strokes:
            self._strokes[stroke] = []
            loop.call_at(stroke * BETWEEN, self._ring, stroke)
        self._strokes[stroke].append(call)

    def _ring(self, stroke: int) -> None:
        for call in self._strokes.pop(stroke):
            call()


class Incoming(httpx2.AsyncByteStream):
    """An answer whose body is still coming, unpacked."""

    def __init__(self, answer: aiohttp.ClientResponse, bell: Bell) -> None:
        self._answer, self._bell = answer, bell
        self.status: int = answer.status
        self.headers: Mapping[str, str] = answer.headers  # whatever the case of a name
        self._deaf: asyncio.Transport | None = None

    async def more(self, *, soon: bool = False) -> bytes:
        """What has come in since, b"" at the end. Models write some signs at a time, and to look at each by
        itself costs more than all the rest of a call: after the first they are gathered for a moment, unless
        the rest is known to come `soon`."""
        with translated():
            if soon:
                self._listen()
            data = await self._answer.content.readany()
            if not soon:
                self._gather()
            return data

    def _gather(self) -> None:
        """For a moment nothing is read: to be woken up for each piece would cost as much as reading it."""
        connection = self._answer.connection  # None when all that is to come has come
        transport = connection.transport if connection is not None else None
        if transport is not None and not transport.is_closing():
            transport.pause_reading()
            self._deaf = transport
            self._bell.after(GATHERED, self._listen)

    def _listen(self) -> None:
        transport, self._deaf = self._deaf, None
        if transport is not None and not transport.is_closing():
            transport.resume_reading()

    def abort(self) -> None:
        """Who waits for more gets an error."""
        self._answer.close()

    def release(self) -> None:
        """A connection whose answer was read to the end is kept; any other is closed."""
        self._listen()
        self._answer.release()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while data := await self.more():
            yield data

    async def aclose(self) -> None:
        self.release()


class translated:  # noqa: N801 - reads as a statement; a class costs a third of a generator
    """aiohttp's errors as the ones that the client knows, without their texts."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        if kind is None or not isinstance(error, Exception):
            return
        if isinstance(error, aiohttp.ClientConnectorError | aiohttp.InvalidURL):
            raise httpx2.ConnectError("no connection") from None
        if isinstance(error, aiohttp.ClientResponseError):
            raise httpx2.RemoteProtocolError("not HTTP") from None
        if isinstance(error, aiohttp.ClientError | asyncio.IncompleteReadError | ConnectionError):
            raise httpx2.ReadError("broke off") from None
