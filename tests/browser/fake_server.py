"""A strict, scripted chat server on loopback: for what the real one does only when it is in trouble.

It speaks the protocol of docs/embed.md and nothing else: a frame it does not know closes the socket with
4400 and is kept in `complaints`, which every test checks at its end.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvicorn

SCRIPT = Path(__file__).parents[2] / "static" / "widget.js"
PAGE = """<!doctype html><html lang="en" {html}><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><h1>A page</h1><p><a href="#x">A link</a></p>
<script async src="/widget.js" data-widget="demo" {attributes}></script></body></html>"""
POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self' ws://127.0.0.1:*; "
    "require-trusted-types-for 'script'"
)
FRAMES = {
    "hello": {"type", "conversation", "token", "after", "visit", "page", "mode", "language", "time_zone"},
    "message": {"type", "client_id", "text"},
    "typing": {"type"},
    "ping": {"type", "after"},
}
Reply = Callable[[str], list[dict[str, Any]]]


def echo(text: str) -> list[dict[str, Any]]:
    return [{"text": f"You said: {text}"}]


def message_frame(message: dict[str, Any]) -> dict[str, Any]:
    return {"type": "message", "message": message}


@dataclass
class Script:
    """What the server does; tests change it while it runs."""

    config: dict[str, Any] = field(default_factory=dict)
    reply: Reply = echo
    refuse: dict[str, Any] | None = None  # an error frame for the next message
    deny: int | None = None  # a close code for every hello
    sockets: bool = True
    html: str = ""
    attributes: str = ""
    unknown: bool = False
    pong: bool = True
    ack: bool = True  # False: the row is written, and the connection dies before the client knows


@dataclass
class Chat:
    id: str
    status: str = "open"
    messages: list[dict[str, Any]] = field(default_factory=list)

    def add(self, role: str, text: str, **more: Any) -> dict[str, Any]:
        at = more.pop("at", datetime.now(UTC).isoformat())
        message = {"seq": len(self.messages) + 1, "role": role, "text": text, "choices": [], "at": at, **more}
        self.messages.append(message)
        return message


CONFIG = {
    "key": "demo",
    "name": "Fern",
    "company": "Fernhill Desk",
    "opening": "Hi! I'm Fern, an AI assistant. What brings you here?",
    "color": "#1f6f5c",
    "privacy_url": "https://fernhill.example/privacy",
    "mode": "reactive",
    "delay": 0,
    "max_length": 4000,
}


class FakeServer:
    def __init__(self) -> None:
        self.port = 0
        self.forget()

    def forget(self) -> None:
        """As new, for the next test."""
        self.script = Script()
        self.chats: dict[str, Chat] = {}
        self.requests: list[tuple[str, Any]] = []
        self.queries: list[str] = []
        self.frames: list[dict[str, Any]] = []
        self.complaints: list[str] = []
        self.open: set[tuple[str, Any]] = set()

    # -- starting and stopping, on the same port again after a stop

    def start(self) -> None:
        options: dict[str, Any] = {"interface": "asgi3", "log_level": "critical", "lifespan": "off"}
        self.server = uvicorn.Server(uvicorn.Config(self.app, port=self.port, **options))
        self.thread = threading.Thread(target=self.server.run, daemon=True)
        self.thread.start()
        while not self.server.started:
            threading.Event().wait(0.01)
        self.port = self.server.servers[0].sockets[0].getsockname()[1]

    def stop(self) -> None:
        self.server.force_exit = self.server.should_exit = True
        self.thread.join(5)
        self.open.clear()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def said(self, name: str) -> list[Any]:
        return [body for path, body in self.requests if path == name]

    def push(self, chat: Chat, message: dict[str, Any]) -> None:
        """What somebody else brought about: live to every open tab."""
        self.tell(chat, message_frame(message))

    def tell(self, chat: Chat, frame: dict[str, Any]) -> None:
        asyncio.run_coroutine_threadsafe(self.everybody(chat, frame), self.loop).result(5)

    # -- what it answers

    async def app(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        self.loop = asyncio.get_running_loop()
        if scope["type"] == "http":
            await self.http(scope, receive, send)
        else:
            await self.socket(receive, send)

    async def http(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        body = (await receive()).get("body") or b""
        name = scope["path"].removeprefix("/api/chat/")
        if name.endswith("config"):
            self.queries.append(scope["query_string"].decode())
        self.requests.append((name, json.loads(body) if body else None))
        status, kind, answer = self.answer(scope["path"], name, body)
        headers = [(b"content-type", kind), (b"content-security-policy", POLICY.encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    def answer(self, path: str, name: str, body: bytes) -> tuple[int, bytes, bytes]:
        if path in ("/", "/other"):
            page = PAGE.format(html=self.script.html, attributes=self.script.attributes)
            return 200, b"text/html; charset=utf-8", page.encode()
        if path == "/widget.js":
            return 200, b"text/javascript; charset=utf-8", SCRIPT.read_bytes()
        if path == "/favicon.ico":
            return 204, b"image/x-icon", b""
        status, answer = self.chat_api(name, json.loads(body) if body else {})
        return status, b"application/json", json.dumps(answer).encode()

    def chat_api(self, name: str, body: dict[str, Any]) -> tuple[int, Any]:
        if self.script.unknown:
            return 404, {"code": "unknown_widget", "message": "There is no chat widget with this key."}
        if name == "demo/config":
            return 200, {**CONFIG, **self.script.config}
        if name == "demo/visits":
            return 201, {"id": "0190a0a0-0000-4000-8000-000000000001"}
        if name.startswith("visits/"):
            return 200, {}
        if name == "demo/conversations":
            chat = self.begin()
            self.answered(chat, body)
            return 201, {"id": chat.id, "token": "t", "status": chat.status, "messages": chat.messages}
        if name.startswith("conversations/"):
            return self.conversation_api(name.split("/"), body)
        self.complaints.append(f"unknown request {name}")
        return 404, {"code": "not_found", "message": "There is nothing here."}

    def conversation_api(self, parts: list[str], body: dict[str, Any]) -> tuple[int, Any]:
        chat = self.chats.get(parts[1])
        if chat is None:
            return 404, {"code": "unknown_conversation", "message": "There is no such conversation."}
        if len(parts) == 2:
            return 200, {"id": chat.id, "status": chat.status, "messages": chat.messages}
        told = self.answered(chat, body)
        return 200, {"status": chat.status, "answered": True, "messages": told}

    def begin(self) -> Chat:
        chat = Chat(f"c{len(self.chats) + 1}")
        chat.add("agent", {**CONFIG, **self.script.config}["opening"])
        self.chats[chat.id] = chat
        return chat

    def answered(self, chat: Chat, body: dict[str, Any]) -> list[dict[str, Any]]:
        """The visitor's message, once, and the reply to it."""
        if any(message.get("client_id") == body["client_id"] for message in chat.messages):
            return []
        told = [chat.add("visitor", body["text"], client_id=body["client_id"])]
        for reply in self.script.reply(body["text"]):
            chat.status = reply.pop("status", chat.status)
            told.append(chat.add(reply.pop("role", "agent"), **reply))
        return told

    # -- the socket

    async def socket(self, receive: Any, send: Any) -> None:
        await receive()
        if not self.script.sockets:
            return await send({"type": "websocket.close", "code": 4403})
        await send({"type": "websocket.accept"})
        here: dict[str, Any] = {"chat": None}

        async def tell(frame: dict[str, Any]) -> None:
            await send({"type": "websocket.send", "text": json.dumps(frame)})

        while (event := await receive())["type"] == "websocket.receive":
            frame = json.loads(event["text"])
            self.frames.append(frame)
            code = self.complaint(frame) or await self.frame(frame, here, tell)
            if code:
                return await send({"type": "websocket.close", "code": code, "reason": "scripted"})
        self.open -= {entry for entry in self.open if entry[1] is tell}
        return None

    def complaint(self, frame: dict[str, Any]) -> int | None:
        known = FRAMES.get(frame.get("type", ""))
        if known is not None and set(frame) <= known:
            return None
        self.complaints.append(f"unknown frame {frame}")
        return 4400

    async def frame(self, frame: dict[str, Any], here: dict[str, Any], tell: Any) -> int | None:
        if frame["type"] == "hello":
            return await self.hello(frame, here, tell)
        if frame["type"] == "ping" and self.script.pong:
            await tell({"type": "pong"})
        if frame["type"] == "message":
            return await self.message(frame, here, tell)
        return None

    async def hello(self, frame: dict[str, Any], here: dict[str, Any], tell: Any) -> int | None:
        if self.script.deny:
            return self.script.deny
        if "conversation" not in frame:
            await tell({"type": "welcome", "conversation": None, "messages": []})
            return None
        chat = self.chats.get(frame["conversation"])
        if chat is None:
            return 4401
        self.enter(chat, here, tell)
        newer = [message for message in chat.messages if message["seq"] > frame["after"]]
        conversation = {"id": chat.id, "status": chat.status}
        await tell({"type": "welcome", "conversation": conversation, "messages": newer})
        return None

    def enter(self, chat: Chat, here: dict[str, Any], tell: Any) -> None:
        here["chat"] = chat
        self.open.add((chat.id, tell))

    async def message(self, frame: dict[str, Any], here: dict[str, Any], tell: Any) -> int | None:
        if self.script.refuse:
            await tell({"type": "error", **self.script.refuse})
            self.script.refuse = None
            return None
        if here["chat"] is None:
            self.enter(chat := self.begin(), here, tell)
            conversation = {"id": chat.id, "token": "t", "status": chat.status}
            await tell({"type": "welcome", "conversation": conversation, "messages": chat.messages[:1]})
        chat = here["chat"]
        before = chat.status
        told = self.answered(chat, frame)
        if not self.script.ack:
            self.script.ack = True
            return 1011
        mine = next(m for m in chat.messages if m.get("client_id") == frame["client_id"])
        await tell({"type": "ack", "client_id": frame["client_id"], "seq": mine["seq"]})
        await self.everybody(chat, *map(message_frame, told[:1]))
        await tell({"type": "typing", "on": True})
        await asyncio.sleep(0.05)
        await self.everybody(chat, *map(message_frame, told[1:]))
        if chat.status != before:
            await tell({"type": "status", "status": chat.status})
        return None

    async def everybody(self, chat: Chat, *frames: dict[str, Any]) -> None:
        for frame in frames:
            for _, tell in [entry for entry in self.open if entry[0] == chat.id]:
                await tell(frame)
