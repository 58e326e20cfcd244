"""The floor that the chat is measured against: a bare Channels consumer, one INSERT, one answer."""

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


class Echo(AsyncWebsocketConsumer):
    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        frame: dict[str, Any] = json.loads(text_data or "{}")
        if frame["type"] == "hello":
            await self.send(json.dumps({"type": "welcome", "conversation": None, "messages": []}))
            return
        async with (await pool()).connection() as connection:
            await connection.execute("INSERT INTO bench_echo (text) VALUES (%s)", (frame["text"],))
        await self.send(json.dumps({"type": "ack", "client_id": frame["client_id"], "seq": 1}))
        await self.send(json.dumps({"type": "message", "message": {"role": "agent", "text": frame["text"]}}))


application = ProtocolTypeRouter({"websocket": URLRouter([path("ws/chat/<slug:key>/", Echo.as_asgi())])})
