"""HTTP as far as a test endpoint needs it, near enough to the socket to be done wrong on purpose too."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus

LARGEST_HEAD = 32_768
LARGEST_BODY = 4_000_000


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    headers: Mapping[str, str]  # names in lower case
    body: bytes


class Cut(Exception):
    """The connection is to be closed at once, whatever was said on it."""


class Reply:
    """The way back. A whole answer by `send`; a stream by `begin`, `write` and `end`."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer

    async def send(self, status: int, body: bytes, kind: str = "application/json", **headers: str) -> None:
        head = self._head(status, {"content-type": kind, "content-length": str(len(body)), **headers})
        self._writer.write(head + body)
        await self._writer.drain()

    async def begin(self, status: int = 200, kind: str = "text/event-stream") -> None:
        self._writer.write(self._head(status, {"content-type": kind, "transfer-encoding": "chunked"}))

    async def write(self, data: bytes) -> None:
        self._writer.write(b"%x\r\n%s\r\n" % (len(data), data))
        await self._writer.drain()

    async def end(self) -> None:
        self._writer.write(b"0\r\n\r\n")
        await self._writer.drain()

    async def raw(self, data: bytes) -> None:
        """Anything at all, HTTP or not."""
        self._writer.write(data)
        await self._writer.drain()

    def _head(self, status: int, headers: Mapping[str, str]) -> bytes:
        lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode()


Handler = Callable[[Request, Reply], Awaitable[None]]


class Server:
    """`async with Server(handler) as server:` listens on 127.0.0.1 and nowhere else."""

    def __init__(self, handler: Handler, port: int = 0, host: str = "127.0.0.1") -> None:
        if not ipaddress.ip_address(host).is_loopback:
            raise ValueError("A model that is made up is for this machine alone: the host must be loopback.")
        self._handler, self._host, self.port = handler, host, port
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Server:
        self._server = await asyncio.start_server(self._serve, self._host, self.port, limit=LARGEST_HEAD)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            with suppress(Cut, ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                while True:
                    await self._handler(await _read(reader), Reply(writer))
        except asyncio.CancelledError:
            return  # the server stops
        finally:
            self._open.discard(task)
            writer.close()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    parts = first.split(" ")
    pairs = [line.partition(":") for line in lines if line]
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    length = headers.get("content-length", "0")
    if len(parts) != 3 or not length.isdigit() or int(length) > LARGEST_BODY:
        raise Cut
    return Request(parts[0], parts[1], headers, await reader.readexactly(int(length)))
