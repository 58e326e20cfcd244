"""The least that a chat with a model can be: a bare Channels consumer, three durable statements a turn, and
the model's words read from a raw socket and passed on in frames of 40 ms. No evidence, no plan, no gate.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit

import django
from django.conf import settings

settings.configure(SECRET_KEY="bench", INSTALLED_APPS=["channels"], CHANNEL_LAYERS={})
django.setup()

from channels.generic.websocket import AsyncWebsocketConsumer  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from django.urls import path  # noqa: E402
from psycopg_pool import AsyncConnectionPool  # noqa: E402

FRAME = 0.04
RULES = "Rules and fields. " * 450  # as long as a real prompt
_pool: AsyncConnectionPool | None = None
_resting: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []


async def pool() -> AsyncConnectionPool:
    global _pool
    if _pool is None:
        _pool = AsyncConnectionPool(
            os.environ["DATABASE_URL"], min_size=4, max_size=10, open=False, kwargs={"autocommit": True}
        )
        await _pool.open()
    return _pool


async def note(text: str) -> None:
    async with (await pool()).connection() as connection:
        await connection.execute("INSERT INTO bench_echo (text) VALUES (%s)", (text,))


async def words(text: str) -> AsyncIterator[str]:
    at = urlsplit(os.environ["OPENAI_BASE_URL"])
    messages = [{"role": "system", "content": RULES}, {"role": "user", "content": text}]
    body = json.dumps({"model": "scripted", "messages": messages, "stream": True}).encode()
    line = _resting.pop() if _resting else await asyncio.open_connection(at.hostname, at.port)
    reader, writer = line
    writer.write(b"POST %s/chat/completions HTTP/1.1\r\nhost: model\r\n" % at.path.encode())
    writer.write(b"content-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body)
    await reader.readuntil(b"\r\n\r\n")
    while size := int(await reader.readline(), 16):
        for event in (await reader.readexactly(size + 2)).split(b"\n\n"):
            if event.startswith(b"data: {"):
                for choice in json.loads(event[6:])["choices"]:
                    yield choice["delta"].get("content") or ""
    await reader.readline()
    _resting.append(line)


class Floor(AsyncWebsocketConsumer):
    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        frame: dict[str, Any] = json.loads(text_data or "{}")
        if frame["type"] == "hello":
            await self.send(json.dumps({"type": "welcome", "conversation": None, "messages": []}))
            return
        await note(frame["text"])
        await self.send(json.dumps({"type": "ack", "client_id": frame["client_id"], "seq": 1}))
        await note("the turn is taken")
        reply, shown = "", 0.0
        async for word in words(frame["text"]):
            reply += word
            now = asyncio.get_running_loop().time()
            if now - shown > FRAME:
                shown = now
                await self.send(json.dumps({"type": "writing", "text": reply}))
        await note(reply)
        await self.send(json.dumps({"type": "message", "message": {"role": "agent", "text": reply}}))


application = ProtocolTypeRouter({"websocket": URLRouter([path("ws/chat/<slug:key>/", Floor.as_asgi())])})
