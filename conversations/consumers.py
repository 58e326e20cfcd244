"""The chat over a WebSocket (docs/embed.md). One small object per open tab; all work is elsewhere."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from channels.exceptions import StopConsumer
from channels.generic.websocket import AsyncWebsocketConsumer
from django.utils import timezone
from pydantic import ValidationError

from leadqual.errors import DomainError

from . import engine, frames, lanes, limits, live, store, turns
from .frames import Frame
from .inbound import FRAMES, Hello, MessageFrame, Ping, Typing, complaint
from .origins import origin_allowed
from .widgets import WidgetSettings, by_key

log = logging.getLogger(__name__)

HELLO_SECONDS = 10.0
MAX_FRAME = 40_000  # a longest message, escaped, with all that may stand around it
BAD_TOKEN, FOREIGN_ORIGIN, UNKNOWN_WIDGET, NO_HELLO, TOO_LARGE = 4401, 4403, 4404, 4408, 4413


class ChatConsumer(AsyncWebsocketConsumer):
    """`chat` is the conversation's id once there is one; `hello` what the page said of itself."""

    channel_layer_alias = "none"  # live.py has one channel for the whole process

    def __init__(self) -> None:
        super().__init__()
        self.widget: WidgetSettings | None = None
        self.hello: Hello | None = None
        self.chat: UUID | None = None
        self.timer: asyncio.TimerHandle | None = None

    async def dispatch(self, message: dict[str, Any]) -> None:
        """Without the base class's look for old database connections: chats have lanes of their own."""
        await getattr(self, message["type"].replace(".", "_"))(message)

    async def connect(self) -> None:
        await self.accept()
        headers = dict(self.scope["headers"])
        try:
            self.widget = await lanes.run(by_key, self.scope["url_route"]["kwargs"]["widget_key"])
        except DomainError as problem:
            return await self._refuse(UNKNOWN_WIDGET, problem.message)
        if not origin_allowed(self.widget, headers.get(b"origin", b"").decode("latin-1") or None):
            return await self._refuse(FOREIGN_ORIGIN, "This website is not on the widget's list of websites.")
        loop = asyncio.get_running_loop()
        self.timer = loop.call_later(HELLO_SECONDS, lambda: loop.create_task(self._no_hello()))

    async def _refuse(self, code: int, reason: str) -> None:
        await self.close(code, reason)

    async def _no_hello(self) -> None:
        await self._refuse(NO_HELLO, "No hello came.")

    async def disconnect(self, code: int) -> None:
        if self.timer:
            self.timer.cancel()
        if self.chat is not None:
            await live.hub().leave(str(self.chat), self.tell)

    async def websocket_disconnect(self, message: dict[str, Any]) -> None:
        await self.disconnect(message["code"])
        raise StopConsumer

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if len(text_data or bytes_data or "") > MAX_FRAME:
            return await self._refuse(TOO_LARGE, "That frame is too large.")
        client_id = ""
        try:
            frame = parse(text_data)
            client_id = getattr(frame, "client_id", "")
            await self._handle(frame)
        except DomainError as problem:
            await self.say(frames.error(problem, client_id))
        except Exception:
            # What the visitor wrote must not end the socket, and why it failed is not the visitor's.
            log.exception("a chat frame failed", extra={"conversation": str(self.chat)})
            await self.say(frames.error(BROKEN, client_id))

    async def _handle(self, frame: Hello | MessageFrame | Ping | Typing) -> None:
        if self.widget is None:
            return
        if isinstance(frame, Hello):
            return await self._hello(frame)
        if isinstance(frame, Ping):
            return await self._ping(frame)
        if self.hello is None:
            raise DomainError("no_hello", "Say hello first.")
        if isinstance(frame, MessageFrame):
            await self._message(frame, self.widget, self.hello)

    async def _hello(self, frame: Hello) -> None:
        if self.timer:
            self.timer.cancel()
        self.hello = frame
        if frame.conversation is None:
            return await self.say({"type": "welcome", "conversation": None, "messages": []})
        try:
            seat = await lanes.run(turns.seat, conversation_id=frame.conversation, token=frame.token)
        except DomainError as problem:
            return await self._refuse(BAD_TOKEN, problem.message)
        if self.widget is None or seat.widget_id != self.widget.id:
            return await self._refuse(BAD_TOKEN, "This chat belongs to another widget.")
        await self._sit_down(seat.id)
        newer = await lanes.run(store.transcript, seat.id, frame.after)
        conversation = {"id": str(seat.id), "status": seat.status}
        await self.say(welcome(conversation, newer))
        if seat.visitor_seq > seat.answered_seq:
            engine.see_to(seat.id, seat.visitor_seq)

    async def _sit_down(self, conversation_id: UUID) -> None:
        """Listen before anything is read, so that nothing falls between."""
        if self.chat is not None:
            await live.hub().leave(str(self.chat), self.tell)
        self.chat = conversation_id
        await live.hub().join(str(conversation_id), self.tell)

    async def _ping(self, frame: Ping) -> None:
        """Besides the pong, whatever this tab has missed."""
        if self.chat is not None and frame.after is not None:
            for line in await lanes.run(store.transcript, self.chat, frame.after):
                await self.say(frames.message_frame(line))
        await self.say({"type": "pong"})

    async def _message(self, frame: MessageFrame, widget: WidgetSettings, hello: Hello) -> None:
        if self.chat is None:
            return await self._begin(frame, widget, hello)
        chat = self.chat
        accepted, taken = await lanes.run(self._accept, chat, frame)
        try:
            await self.say(frames.ack(frame.client_id, accepted.line.seq))
            if accepted.new:
                await live.hub().publish(str(chat), [frames.message_frame(accepted.line)])
        finally:
            engine.start(chat, taken)

    def _accept(self, chat: UUID, frame: MessageFrame) -> tuple[turns.Accepted, engine.Taken | None]:
        limits.check_message(str(chat), self.address)
        return engine.accept(
            conversation_id=chat, text=frame.text, client_id=frame.client_id, now=timezone.now()
        )

    async def _begin(self, frame: MessageFrame, widget: WidgetSettings, hello: Hello) -> None:
        begun, taken = await lanes.run(self._open, frame, widget, hello)
        try:
            await self._sit_down(begun.id)
            lines = begun.lines or await lanes.run(store.transcript, begun.id)
            conversation = {"id": str(begun.id), "token": begun.token, "status": "open"}
            others = [line for line in lines if line.client_id != frame.client_id]
            await self.say(welcome(conversation, others))
            mine = next(line for line in lines if line.client_id == frame.client_id)
            await self.say(frames.ack(frame.client_id, mine.seq))
            await live.hub().publish(str(begun.id), [frames.message_frame(mine)])
        finally:
            engine.start(begun.id, taken)

    def _open(
        self, frame: MessageFrame, widget: WidgetSettings, hello: Hello
    ) -> tuple[turns.Begun, engine.Taken | None]:
        limits.check_begin(self.address)
        return engine.begin(
            widget=widget,
            opening=hello.opening(),
            text=frame.text,
            client_id=turns.clean_id(frame.client_id),
            now=timezone.now(),
        )

    @property
    def address(self) -> str:
        client = self.scope.get("client")
        return client[0] if client else ""

    async def say(self, frame: Frame) -> None:
        await self.tell([json.dumps(frame)])

    async def tell(self, encoded: Sequence[str]) -> None:
        for text in encoded:
            await self.send(text_data=text)


class NowhereConsumer(AsyncWebsocketConsumer):
    """Any other address: a clear refusal instead of an error in our log."""

    channel_layer_alias = "none"

    async def connect(self) -> None:
        await self.accept()
        await self.close(UNKNOWN_WIDGET, "There is no chat at this address.")


BROKEN = DomainError("internal", "Something went wrong on our side. Please send that again.", 500)


def parse(text: str | None) -> Hello | MessageFrame | Ping | Typing:
    """The frame; DomainError `malformed` if it is none of ours."""
    try:
        data = json.loads(text or "")
    except ValueError:
        raise DomainError("malformed", "A frame must be JSON.") from None
    kind = FRAMES.get(str(data.get("type"))) if isinstance(data, dict) else None
    if kind is None:
        raise DomainError("malformed", "A frame must be an object with a type that is known here.")
    try:
        return kind.model_validate(data)
    except ValidationError as problem:
        raise DomainError("malformed", complaint(problem)) from None


def welcome(conversation: Frame, lines: Sequence[store.Line]) -> Frame:
    return {
        "type": "welcome",
        "conversation": conversation,
        "messages": [frames.message(line) for line in lines],
    }
