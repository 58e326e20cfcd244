"""The chat over a WebSocket: hello, the first message, tabs, repeats, and every refusal in words."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest
from asgiref.testing import ApplicationCommunicator
from django.utils import timezone

from conversations import consumers, lanes, live, services
from conversations.demo.pages import DEMO_WIDGET
from conversations.models import Conversation, Message, Visit, Widget
from leadqual.asgi import application
from tests.flows.chats import BRIGHTFOLD, open_site

pytestmark = pytest.mark.django_db(transaction=True)
OURS = [(b"origin", b"http://127.0.0.1:8000"), (b"host", b"127.0.0.1:8000")]


PATH = f"/ws/chat/{DEMO_WIDGET}/"


class Tab:
    """One open tab: a socket, and what came over it."""

    def __init__(self, path: str = PATH, headers: list[tuple[bytes, bytes]] | None = None) -> None:
        scope = {"type": "websocket", "path": path, "headers": headers or OURS, "client": ("192.0.2.1", 5)}
        self.socket = ApplicationCommunicator(application, scope)
        self.frames: list[dict[str, Any]] = []

    async def connect(self) -> None:
        await self.socket.send_input({"type": "websocket.connect"})
        assert (await self.socket.receive_output(5))["type"] == "websocket.accept"

    async def open(self, **hello: Any) -> dict[str, Any]:
        await self.connect()
        await self.send(type="hello", **hello)
        return await self.until("welcome")

    async def send(self, **frame: Any) -> None:
        await self.send_raw(json.dumps(frame))

    async def send_raw(self, text: str) -> None:
        await self.socket.send_input({"type": "websocket.receive", "text": text})

    async def until(self, kind: str) -> dict[str, Any]:
        """The next frame of this type; those before it are kept in `frames`."""
        while True:
            event = await self.socket.receive_output(5)
            assert event["type"] == "websocket.send", event
            frame = json.loads(event["text"])
            self.frames.append(frame)
            if frame["type"] == kind:
                return dict(frame)

    async def says(self, text: str, client_id: str = "") -> dict[str, Any]:
        """The agent's reply."""
        await self.send(type="message", client_id=client_id or uuid4().hex, text=text)
        return await self.reply()

    async def reply(self) -> dict[str, Any]:
        while True:
            message = (await self.until("message"))["message"]
            if message["role"] == "agent":
                return dict(message)

    async def closed(self) -> tuple[int, str]:
        while True:
            event = await self.socket.receive_output(5)
            if event["type"] == "websocket.close":
                return event["code"], event.get("reason", "")

    async def close(self) -> None:
        await self.socket.send_input({"type": "websocket.disconnect", "code": 1000})
        await self.socket.wait(5)


@pytest.fixture(autouse=True)
async def _site() -> AsyncIterator[None]:
    await lanes.run(open_site)
    yield
    await live.hub().close()
    lanes.close()


async def count(model: Any, **where: Any) -> int:
    return int(await lanes.run(model.objects.filter(**where).count))


async def test_hello_makes_no_row_and_the_first_message_makes_one() -> None:
    tab = Tab()
    welcome = await tab.open(page="/demo/")
    assert welcome == {"type": "welcome", "conversation": None, "messages": []}
    assert await count(Conversation) == 0
    await tab.send(type="message", client_id="c1", text=BRIGHTFOLD)
    welcome = await tab.until("welcome")
    assert set(welcome["conversation"]) == {"id", "token", "status"}
    greeting = welcome["messages"]
    assert [(m["seq"], m["role"]) for m in greeting] == [(1, "agent")]
    assert "AI" in greeting[0]["text"]
    assert await tab.until("ack") == {"type": "ack", "client_id": "c1", "seq": 2}
    mine = (await tab.until("message"))["message"]
    assert (mine["seq"], mine["role"], mine["client_id"], mine["text"]) == (2, "visitor", "c1", BRIGHTFOLD)
    reply = await tab.reply()
    assert reply["seq"] == 3
    assert await count(Conversation) == 1
    await tab.close()


async def test_a_message_sent_twice_is_one_message_with_one_reply() -> None:
    tab = Tab()
    await tab.open()
    await tab.says("hi")
    await tab.says("We are 90 people.", "twice")
    await tab.send(type="message", client_id="twice", text="We are 90 people.")
    assert (await tab.until("ack"))["seq"] == 4
    assert await count(Message, client_id="twice") == 1
    assert await count(Message, role="agent") == 3
    await tab.close()


async def test_two_tabs_see_the_same_conversation() -> None:
    first, second = Tab(), Tab()
    await first.open()
    await first.says("hi")
    chat = next(f for f in first.frames if f["type"] == "welcome" and f["conversation"])["conversation"]
    welcome = await second.open(conversation=chat["id"], token=chat["token"])
    assert [m["seq"] for m in welcome["messages"]] == [1, 2, 3]
    reply = await second.says("We are 90 people.")
    assert await first.reply() == reply
    seen = [f["message"]["text"] for f in first.frames if f["type"] == "message"]
    assert "We are 90 people." in seen
    await first.close()
    await second.close()


async def test_reconnecting_brings_what_was_missed_and_nothing_else() -> None:
    tab = Tab()
    await tab.open()
    last = await tab.says("hi")
    chat = next(f for f in tab.frames if f["type"] == "welcome" and f["conversation"])["conversation"]
    await tab.close()
    again = Tab()
    assert (await again.open(conversation=chat["id"], token=chat["token"], after=last["seq"] - 1))[
        "messages"
    ] == [last]
    await again.send(type="ping", after=last["seq"] - 1)
    assert (await again.until("message"))["message"] == last
    await again.until("pong")
    await again.close()


async def test_the_first_message_sent_again_after_a_lost_answer_is_the_same_conversation() -> None:
    visit = await lanes.run(lambda: str(make_visit().pk))
    first, second = Tab(), Tab()
    await first.open(visit=visit)
    await first.says("hi", "c1")
    await first.close()
    await second.open(visit=visit)
    await second.send(type="message", client_id="c1", text="hi")
    welcome = await second.until("welcome")
    assert welcome["conversation"]["token"]
    assert await count(Conversation) == 1
    assert await count(Message, role="visitor") == 1
    reply = await second.says("We are 90 people.")
    assert reply["seq"] == 5
    await second.close()


def make_visit() -> Visit:
    widget = Widget.objects.get(key=DEMO_WIDGET)
    return Visit.objects.create(
        widget=widget,
        page="/pricing",
        mode="proactive",
        started_at=timezone.now(),
        campaign={"utm_source": "ad"},
    )


async def test_a_conversation_carries_what_the_visit_knows() -> None:
    visit = await lanes.run(lambda: str(make_visit().pk))
    tab = Tab()
    await tab.open(visit=visit, page="/other", time_zone="Europe/Berlin")
    await tab.says("hi")
    row = await lanes.run(Conversation.objects.get)
    assert (row.page, row.mode, row.campaign) == ("/pricing", "proactive", {"utm_source": "ad"})
    assert row.time_zone == "Europe/Berlin"
    await tab.close()


@pytest.mark.parametrize(
    ("key", "headers", "hello", "code"),
    [
        ("nobody", OURS, {}, 4404),
        (DEMO_WIDGET, [(b"origin", b"https://evil.example")], {}, 4403),
        (DEMO_WIDGET, [(b"origin", b"null")], {}, 4403),
        (DEMO_WIDGET, OURS, {"conversation": str(uuid4()), "token": "x"}, 4401),
    ],
)
async def test_it_closes_with_a_code_and_a_reason(
    key: str, headers: list[tuple[bytes, bytes]], hello: dict[str, Any], code: int
) -> None:
    tab = Tab(f"/ws/chat/{key}/", headers)
    await tab.connect()
    await tab.send(type="hello", **hello)
    closed, reason = await tab.closed()
    assert closed == code
    assert reason


async def test_any_other_address_is_refused_in_words() -> None:
    tab = Tab("/ws/elsewhere/")
    await tab.connect()
    assert await tab.closed() == (4404, "There is no chat at this address.")


async def test_who_says_no_hello_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consumers, "HELLO_SECONDS", 0.05)
    tab = Tab()
    await tab.connect()
    assert (await tab.closed())[0] == 4408


async def test_a_frame_without_end_closes_the_socket() -> None:
    tab = Tab()
    await tab.open()
    await tab.send(type="message", client_id="c", text="x" * 50_000)
    assert (await tab.closed())[0] == 4413


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("", "malformed"),
        ("not json", "malformed"),
        ("[1, 2]", "malformed"),
        ('{"type": "nonsense"}', "malformed"),
        ('{"type": "message"}', "malformed"),
        ('{"type": "message", "client_id": 7, "text": "x"}', "malformed"),
        ('{"type": "message", "client_id": "", "text": "x"}', "malformed"),
        ('{"type": "hello", "conversation": "x"}', "malformed"),
        ('{"type": "ping", "after": -1}', "malformed"),
        ('{"type": "message", "client_id": "c", "text": "  "}', "empty"),
        ('{"type": "message", "client_id": "c", "text": "%s"}' % ("x" * 4001), "too_long"),
    ],
)
async def test_what_cannot_be_understood_is_answered_and_the_socket_lives(raw: str, code: str) -> None:
    tab = Tab()
    await tab.open()
    await tab.send_raw(raw)
    error = await tab.until("error")
    assert error["code"] == code
    assert error["text"]
    assert (await tab.says("We are 90 people."))["seq"] == 3
    await tab.close()


async def test_a_message_before_hello_is_refused() -> None:
    tab = Tab()
    await tab.connect()
    await tab.send(type="message", client_id="c", text="hi")
    assert (await tab.until("error"))["code"] == "no_hello"
    await tab.close()


async def test_zero_bytes_and_broken_characters_are_no_trouble() -> None:
    tab = Tab()
    await tab.open()
    await tab.send_raw('{"type":"message","client_id":"c","text":"hi\\u0000 \\ud800 there"}')
    assert (await tab.reply())["seq"] == 3
    assert (await lanes.run(Message.objects.get, client_id="c")).text == "hi ? there"
    await tab.close()


async def test_a_closed_conversation_says_so() -> None:
    tab = Tab()
    await tab.open()
    await tab.says("hi")
    row = await lanes.run(Conversation.objects.get)
    await lanes.run(services.close, conversation_id=row.pk, reason="test", now=timezone.now())
    await tab.send(type="message", client_id="late", text="are you there?")
    assert (await tab.until("error"))["code"] == "closed"
    assert await count(Message, client_id="late") == 0
    await tab.close()


async def test_who_writes_too_fast_is_told_how_long_to_wait(settings: Any) -> None:
    settings.CHAT_MESSAGES_PER_MINUTE = 2
    tab = Tab()
    await tab.open()
    for text in ("hi", "one", "two"):
        await tab.says(text)
    await tab.send(type="message", client_id="three", text="three")
    error = await tab.until("error")
    assert error["code"] == "rate_limited"
    assert 0 < error["retry_after"] <= 60
    assert str(error["retry_after"]) in error["text"]
    assert error["client_id"] == "three"
    assert await count(Message, client_id="three") == 0
    await tab.close()


async def test_messages_sent_at_once_are_all_answered_in_order() -> None:
    tab = Tab()
    await tab.open()
    await tab.says("hi")
    for number in range(5):
        await tab.send(type="message", client_id=f"c{number}", text=f"note number {number}")
    row = await lanes.run(Conversation.objects.get)
    for _ in range(50):
        await asyncio.sleep(0.05)
        row = await lanes.run(Conversation.objects.get)
        if row.visitor_seq == row.answered_seq:
            break
    assert row.visitor_seq == row.answered_seq
    seqs = await lanes.run(lambda: list(Message.objects.order_by("seq").values_list("seq", flat=True)))
    assert seqs == list(range(1, len(seqs) + 1))
    assert await count(Message, role="visitor") == 6
    turns = await lanes.run(lambda: list(row.turns.values_list("seq", flat=True)))
    assert len(turns) == len(set(turns)) == await count(Message, role="agent") - 1
    await tab.close()
