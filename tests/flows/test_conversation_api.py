"""The chat over HTTP: begin, say, look, stream; and every refusal a clear 4xx."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest
from django.test import AsyncClient
from django.utils import timezone

from conversations import lanes, live, services, turns
from conversations.demo.pages import DEMO_WIDGET
from conversations.models import Conversation, Message
from tests.flows.chats import BRIGHTFOLD, open_site

pytestmark = pytest.mark.django_db(transaction=True)
BEGIN = f"/api/chat/{DEMO_WIDGET}/conversations"


@pytest.fixture(autouse=True)
async def _site() -> AsyncIterator[None]:
    await lanes.run(open_site)
    yield
    await live.hub().close()
    lanes.close()


class Caller:
    """An integration that talks for a visitor."""

    def __init__(self, origin: str = "") -> None:
        self.headers = {"Origin": origin} if origin else {}
        self.client = AsyncClient(raise_request_exception=False)
        self.chat: dict[str, Any] = {}

    async def post(self, path: str, body: Any, token: str | None = None, **headers: str) -> Any:
        headers |= self.headers
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        data = body if isinstance(body, str | bytes) else json.dumps(body)
        return await self.client.post(path, data, content_type="application/json", headers=headers)

    async def begin(self, **body: Any) -> dict[str, Any]:
        response = await self.post(BEGIN, body)
        assert response.status_code == 201, response.content
        self.chat = response.json()
        return self.chat

    @property
    def path(self) -> str:
        return f"/api/chat/conversations/{self.chat['id']}"

    async def says(self, text: str, client_id: str = "", **headers: str) -> Any:
        body = {"client_id": client_id or uuid4().hex, "text": text}
        return await self.post(f"{self.path}/messages", body, self.chat["token"], **headers)

    async def look(self, token: str | None = None) -> Any:
        headers = {"Authorization": f"Bearer {token or self.chat['token']}", **self.headers}
        return await self.client.get(self.path, headers=headers)


async def test_it_begins_with_a_greeting_that_says_it_is_an_ai() -> None:
    chat = await Caller().begin(page="/pricing")
    assert set(chat) == {"id", "token", "status", "messages"}
    assert chat["status"] == "open"
    assert [(m["seq"], m["role"]) for m in chat["messages"]] == [(1, "agent")]
    assert "AI" in chat["messages"][0]["text"]


async def test_the_first_words_may_come_with_the_beginning() -> None:
    chat = await Caller().begin(text=BRIGHTFOLD, client_id="c1")
    assert [(m["seq"], m["role"]) for m in chat["messages"]] == [(1, "agent"), (2, "visitor"), (3, "agent")]


async def test_the_reply_comes_with_the_request() -> None:
    caller = Caller()
    await caller.begin()
    response = await caller.says("We are 90 people.", "c1")
    assert response.status_code == 200
    body = response.json()
    assert body["answered"] is True
    assert body["status"] == "open"
    assert [(m["seq"], m["role"]) for m in body["messages"]] == [(2, "visitor"), (3, "agent")]
    assert body["messages"][0]["client_id"] == "c1"
    seen = (await caller.look()).json()
    assert seen["messages"][1:] == body["messages"]
    assert "token" not in seen


async def test_sent_twice_is_once_and_gets_the_same_reply() -> None:
    caller = Caller()
    await caller.begin()
    first = (await caller.says("We are 90 people.", "c1")).json()
    assert (await caller.says("We are 90 people.", "c1")).json() == first
    assert await lanes.run(Message.objects.filter(role="visitor").count) == 1


async def test_the_same_message_at_the_same_moment_is_one() -> None:
    caller = Caller()
    await caller.begin()
    answers = await asyncio.gather(*(caller.says("We are 90 people.", "c1") for _ in range(5)))
    bodies = [answer.json() for answer in answers]
    assert [body["answered"] for body in bodies] == [True] * 5
    assert all(body["messages"] == bodies[0]["messages"] for body in bodies)
    assert await lanes.run(Message.objects.filter(role="visitor").count) == 1


async def test_it_streams_the_frames_of_the_protocol() -> None:
    caller = Caller()
    await caller.begin()
    response = await caller.says("We are 90 people.", "c1", Accept="text/event-stream")
    assert response["Content-Type"] == "text/event-stream"
    events = b"".join([chunk async for chunk in response.streaming_content]).decode().strip().split("\n\n")
    names = [event.split("\n")[0].removeprefix("event: ") for event in events]
    assert names == ["ack", "message", "message", "done"]
    last = json.loads(events[2].split("\ndata: ")[1])["message"]
    assert (last["seq"], last["role"]) == (3, "agent")


async def test_a_stream_for_a_message_sent_before_brings_its_reply() -> None:
    caller = Caller()
    await caller.begin()
    await caller.says("We are 90 people.", "c1")
    response = await caller.says("We are 90 people.", "c1", Accept="text/event-stream")
    text = b"".join([chunk async for chunk in response.streaming_content]).decode()
    assert [line for line in text.split("\n") if line.startswith("event")] == [
        "event: ack", "event: message", "event: message", "event: done",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("/api/chat/nobody/conversations", {}, 404, "unknown_widget"),
        (BEGIN, "not json", 400, "malformed"),
        (BEGIN, [], 422, "malformed"),
        (BEGIN, {"text": 7}, 422, "malformed"),
        (BEGIN, {"text": "   "}, 422, "empty"),
        (BEGIN, {"text": "x" * 4001}, 413, "too_long"),
        (BEGIN, {"text": "x" * 50_000}, 422, "malformed"),
        (BEGIN, {"visit": "x"}, 422, "malformed"),
        (BEGIN, {"mode": "pushy"}, 422, "malformed"),
        (BEGIN, b"\xff\xfe", 400, "malformed"),
        (BEGIN, {"text": "hi", "client_id": "a\0b"}, 422, "malformed"),
        ("/api/chat/a%00b/conversations", {}, 404, "unknown_widget"),
    ],
)
async def test_what_cannot_be_right_is_refused_in_words(path: str, body: Any, status: int, code: str) -> None:
    response = await Caller().post(path, body)
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert response.json()["message"]
    assert await lanes.run(Conversation.objects.count) == 0


@pytest.mark.parametrize("token", ["", "x", "ü", "x" * 3000])
async def test_a_token_that_opens_nothing(token: str) -> None:
    caller = Caller()
    await caller.begin()
    response = await caller.look(token or "wrong")
    assert (response.status_code, response.json()["code"]) == (401, "bad_token")
    assert response["WWW-Authenticate"] == "Bearer"


async def test_a_token_opens_only_its_own_conversation() -> None:
    mine, other = Caller(), Caller()
    await mine.begin()
    await other.begin()
    assert (await mine.look(other.chat["token"])).status_code == 401
    mine.chat["id"] = str(uuid4())
    assert (await mine.look()).status_code == 401
    mine.chat["id"] = "17"
    assert (await mine.look()).status_code == 404


async def test_no_token_at_all() -> None:
    caller = Caller()
    await caller.begin()
    response = await caller.post(f"{caller.path}/messages", {"client_id": "c", "text": "hi"})
    assert response.status_code == 401


async def test_only_the_hash_of_a_token_is_kept() -> None:
    chat = await Caller().begin()
    row = await lanes.run(Conversation.objects.get)
    assert row.token_hash == turns.digest(chat["token"])
    assert chat["token"] not in str(row.__dict__)


async def test_a_foreign_page_is_refused_but_told_why() -> None:
    stranger = Caller(origin="https://evil.example")
    response = await stranger.post(BEGIN, {})
    assert (response.status_code, response.json()["code"]) == (403, "foreign_origin")
    assert response["Access-Control-Allow-Origin"] == "*"
    caller = Caller()
    stranger.chat = await caller.begin()
    assert (await stranger.look()).status_code == 403
    assert (await stranger.says("hi")).status_code == 403


async def test_browsers_may_ask_before_they_send() -> None:
    response = await AsyncClient().options(BEGIN, headers={"Origin": "https://www.fernhill.example"})
    assert response.status_code == 204
    assert "Authorization" in response["Access-Control-Allow-Headers"]
    assert response["Access-Control-Allow-Origin"] == "*"


async def test_a_closed_conversation_says_so_and_can_still_be_read() -> None:
    caller = Caller()
    await caller.begin(text="hi")
    await lanes.run(services.close, conversation_id=caller.chat["id"], reason="test", now=timezone.now())
    response = await caller.says("are you there?")
    assert (response.status_code, response.json()["code"]) == (409, "closed")
    assert (await caller.look()).json()["status"] == "closed"


async def test_too_much_is_429_with_the_seconds_to_wait(settings: Any) -> None:
    settings.CHAT_ADDRESS_CONVERSATIONS_PER_HOUR = 2
    caller = Caller()
    await caller.begin()
    await caller.begin()
    response = await caller.post(BEGIN, {})
    assert (response.status_code, response.json()["code"]) == (429, "rate_limited")
    assert 0 < int(response["Retry-After"]) == response.json()["retry_after"] <= 3600
    assert "minutes" in response.json()["message"]


async def test_nothing_is_answered_with_a_500_when_the_agent_breaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is tried again; then the visitor hears an apology and a person is asked to take over."""
    from conversations import agents

    async def broken(*_: Any) -> Any:
        raise RuntimeError("the agent broke")

    caller = Caller()
    await caller.begin()
    monkeypatch.setattr(agents.of(None, scripted=True), "respond", broken, raising=False)
    response = await caller.says("We are 90 people.", "c1")
    assert response.status_code == 200
    assert response.json()["answered"] is True
    assert response.json()["status"] == "with_person"
    assert [m["role"] for m in response.json()["messages"]] == ["visitor", "agent"]
    assert "went wrong on our side" in response.json()["messages"][1]["text"]


async def test_the_documentation_lists_the_chat_api() -> None:
    response = await AsyncClient().get("/api/openapi.json")
    paths = response.json()["paths"]
    assert "/api/chat/{widget_key}/conversations" in paths
    assert (await AsyncClient().get("/api/docs")).status_code == 200


async def test_more_than_the_service_takes_is_told_as_such(settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = await Caller().post(BEGIN, {"text": "x" * 1001})
    assert (response.status_code, response.json()["code"]) == (413, "too_big")
