"""The chat over plain HTTP: the same services as the socket. A reply comes with its request, or streams."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils import timezone
from ninja import Router, Schema, Status

from leadqual.errors import DomainError

from . import engine, frames, lanes, limits, live, store, turns
from .inbound import ClientId, MessageFrame, PageInfo, Text
from .models import Widget
from .origins import origin_allowed
from .widgets import WidgetSettings, by_key

router = Router(tags=["Chat"])
KEEP_ALIVE_SECONDS = 15.0


class BeginIn(PageInfo):
    text: Text | None = None
    client_id: ClientId | None = None


class LinkOut(Schema):
    url: str
    label: str


class MessageOut(Schema):
    seq: int
    role: str
    text: str
    choices: list[str]
    at: str
    client_id: str | None = None
    link: LinkOut | None = None


class ChatOut(Schema):
    id: UUID
    status: str
    messages: list[MessageOut]


class BegunOut(ChatOut):
    token: str


class RepliesOut(Schema):
    """`answered` is false when the reply takes too long: ask for the conversation again later."""

    status: str
    answered: bool
    messages: list[MessageOut]


@router.post(
    "/{widget_key}/conversations",
    response={201: BegunOut},
    exclude_none=True,
    summary="Begin a conversation",
)
async def begin(request: HttpRequest, widget_key: str, body: BeginIn) -> Status[dict[str, Any]]:
    """With `text`, the answer holds the reply too. Keep `token`: it is the only key to the conversation."""
    begun = await lanes.run(_begin, request, widget_key, body)
    if body.text is not None:
        await engine.answered(begun.id, 2, settings.CHAT_ANSWER_SECONDS)
    chat = await lanes.run(turns.seat, conversation_id=begun.id, token=begun.token)
    lines = await lanes.run(store.transcript, begun.id)
    return Status(201, {**_chat(chat, lines), "token": begun.token})


def _begin(request: HttpRequest, widget_key: str, body: BeginIn) -> turns.Begun:
    widget = _allowed(request, by_key(widget_key))
    limits.check_begin(_address(request))
    return turns.begin(
        widget=widget,
        opening=body.opening(),
        text=body.text,
        client_id=turns.clean_id(body.client_id or uuid4().hex),
        now=timezone.now(),
    )


@router.get(
    "/conversations/{uuid:conversation_id}",
    response=ChatOut,
    exclude_none=True,
    summary="Status and transcript",
)
async def look(request: HttpRequest, conversation_id: UUID, after: int = 0) -> dict[str, Any]:
    """`after`: only messages with a higher seq."""
    chat = await lanes.run(_seat, request, conversation_id)
    if chat.visitor_seq > chat.answered_seq:
        engine.start(chat.id)
    return _chat(chat, await lanes.run(store.transcript, chat.id, min(max(after, 0), 2**31 - 1)))


@router.post(
    "/conversations/{uuid:conversation_id}/messages",
    response=RepliesOut,
    exclude_none=True,
    summary="Say something",
)
async def say(request: HttpRequest, conversation_id: UUID, body: MessageFrame) -> Any:
    """Answers with the new messages when the reply is complete. With `Accept: text/event-stream` each frame
    of the chat protocol is an event as it happens, and `done` is the last one."""
    chat = await lanes.run(_seat, request, conversation_id)
    if "text/event-stream" in request.headers.get("Accept", ""):
        return await _stream(request, chat, body)
    accepted = await lanes.run(_accept, request, chat.id, body)
    await _tell_others(chat.id, accepted)
    answered = await engine.answered(chat.id, accepted.line.seq, settings.CHAT_ANSWER_SECONDS)
    lines = await lanes.run(store.transcript, chat.id, accepted.line.seq - 1)
    now = await lanes.run(_seat, request, conversation_id)
    return {"status": now.status, "answered": answered, "messages": [frames.message(line) for line in lines]}


def _accept(request: HttpRequest, chat: UUID, body: MessageFrame) -> turns.Accepted:
    limits.check_message(str(chat), _address(request))
    return turns.accept(conversation_id=chat, text=body.text, client_id=body.client_id, now=timezone.now())


async def _tell_others(chat: UUID, accepted: turns.Accepted) -> None:
    if accepted.new:
        await live.hub().publish(str(chat), [frames.message_frame(accepted.line)])


async def _stream(request: HttpRequest, chat: store.Seat, body: MessageFrame) -> HttpResponse:
    queue: asyncio.Queue[str] = asyncio.Queue()

    async def listener(encoded: Sequence[str]) -> None:
        for text in encoded:
            queue.put_nowait(text)

    await live.hub().join(str(chat.id), listener)
    try:
        accepted = await lanes.run(_accept, request, chat.id, body)
    except BaseException:
        await live.hub().leave(str(chat.id), listener)
        raise
    await queue.put(json.dumps(frames.ack(body.client_id, accepted.line.seq)))
    events = _events(chat.id, accepted, queue, listener)
    response = StreamingHttpResponse(events, content_type="text/event-stream")
    response["Cache-Control"], response["X-Accel-Buffering"] = "no-store", "no"
    return response  # type: ignore[return-value]  # a response all the same


async def _events(
    chat: UUID, accepted: turns.Accepted, queue: asyncio.Queue[str], listener: live.Listener
) -> AsyncIterator[str]:
    try:
        await _tell_others(chat, accepted)
        seq = accepted.line.seq
        answering = asyncio.ensure_future(engine.answered(chat, seq, settings.CHAT_ANSWER_SECONDS))
        while not (answering.done() and queue.empty()):
            for text in await _next(queue, answering):
                yield text
        for text in _missed(accepted, await lanes.run(store.transcript, chat, seq - 1)):
            yield text
        yield event("done", json.dumps({"answered": answering.result()}))
    finally:
        await live.hub().leave(str(chat), listener)


def _missed(accepted: turns.Accepted, lines: Sequence[store.Line]) -> list[str]:
    """For a message that was sent before: the stream began too late to hear its reply."""
    if accepted.new:
        return []
    return [event("message", json.dumps(frames.message_frame(line))) for line in lines]


async def _next(queue: asyncio.Queue[str], answering: asyncio.Future[bool]) -> list[str]:
    getting = asyncio.ensure_future(queue.get())
    waited: set[asyncio.Future[Any]] = {getting} if answering.done() else {getting, answering}
    await asyncio.wait(waited, timeout=KEEP_ALIVE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
    if getting.done():
        frame = getting.result()
        return [event(json.loads(frame)["type"], frame)]
    getting.cancel()
    return [] if answering.done() else [": still here\n\n"]


def event(name: str, data: str) -> str:
    return f"event: {name}\ndata: {data}\n\n"


def _seat(request: HttpRequest, conversation_id: UUID) -> store.Seat:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise DomainError("bad_token", "Send the conversation's token: Authorization: Bearer <token>.", 401)
    seat = turns.seat(conversation_id=conversation_id, token=token.strip())
    if request.headers.get("Origin"):
        _allowed(request, by_key(Widget.objects.values_list("key", flat=True).get(pk=seat.widget_id)))
    return seat


def _allowed(request: HttpRequest, widget: WidgetSettings) -> WidgetSettings:
    if not origin_allowed(widget, request.headers.get("Origin")):
        raise DomainError("foreign_origin", "This website is not on the widget's list of websites.", 403)
    return widget


def _address(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))


def _chat(chat: store.Seat, lines: Sequence[store.Line]) -> dict[str, Any]:
    return {"id": chat.id, "status": chat.status, "messages": [frames.message(line) for line in lines]}
