"""What chats are measured against: a bare Channels consumer that writes each message down with one INSERT."""

from __future__ import annotations

import json
import os
from typing import Any

import django
from django.conf import settings

settings.configure(SECRET_KEY="bench", INSTALLED_APPS=["channels"], CHANNEL_LAYERS={})
django.setup()

from channels.generic.websocket import AsyncWebsocketConsumer  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from django.urls import path  # noqa: E402
from psycopg_pool import AsyncConnectionPool  # noqa: E402

_pool: AsyncConnectionPool | None = None


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


class Bare(AsyncWebsocketConsumer):
    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        frame: dict[str, Any] = json.loads(text_data or "{}")
        if frame["type"] == "hello":
            await self.tell(type="welcome", conversation=None, messages=[])
            return
        await note(frame["text"])
        await self.tell(type="ack", client_id=frame["client_id"], seq=1)
        await self.tell(type="message", message={"role": "agent", "text": await self.reply(frame["text"])})

    async def reply(self, text: str) -> str:
        raise NotImplementedError

    async def tell(self, **frame: Any) -> None:
        await self.send(json.dumps(frame))


def served(consumer: type[Bare]) -> ProtocolTypeRouter:
    return ProtocolTypeRouter({"websocket": URLRouter([path("ws/chat/<slug:key>/", consumer.as_asgi())])})
