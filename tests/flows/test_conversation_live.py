"""Chats over real sockets and real processes: two web processes, kill -9 in the middle, Valkey restarted."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, Self
from uuid import uuid4

import pytest
from websockets.asyncio.client import ClientConnection, connect

from conversations.demo.pages import DEMO_WIDGET
from leadqual.embedded import Valkey, free_port
from tests.live import LiveSite

pytestmark = [pytest.mark.timeout(180)]
SET_UP = "from conversations.demo.seed import *; from django.utils.timezone import now; set_up(now=now())"


class Tab:
    """A browser tab, as far as the server can tell. It remembers its conversation."""

    def __init__(self, site: LiveSite, web: int = 1) -> None:
        self.url = f"{site.address(web).replace('http', 'ws')}/ws/chat/{DEMO_WIDGET}/"
        self.origin: Any = site.address(web)
        self.socket: ClientConnection | None = None
        self.chat: dict[str, str] = {}
        self.messages: dict[int, dict[str, Any]] = {}

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Self]:
        async with connect(self.url, origin=self.origin) as self.socket:
            resume = {"conversation": self.chat["id"], "token": self.chat["token"]} if self.chat else {}
            await self.send(type="hello", after=max(self.messages, default=0), **resume)
            await self.until("welcome")
            yield self

    async def send(self, **frame: Any) -> None:
        assert self.socket is not None
        await self.socket.send(json.dumps(frame))

    async def until(self, kind: str, seconds: float = 10) -> dict[str, Any]:
        assert self.socket is not None
        async with asyncio.timeout(seconds):
            while True:
                frame: dict[str, Any] = json.loads(await self.socket.recv())
                self.note(frame)
                if frame["type"] == kind:
                    return frame

    def note(self, frame: dict[str, Any]) -> None:
        if frame["type"] == "welcome":
            self.chat = {**self.chat, **(frame["conversation"] or {})}
        told = frame.get("messages") or ([frame["message"]] if "message" in frame else [])
        for message in told:
            self.messages[message["seq"]] = message

    async def says(self, text: str, seconds: float = 10) -> dict[str, Any]:
        await self.send(type="message", client_id=uuid4().hex, text=text)
        return await self.reply(seconds)

    async def reply(self, seconds: float = 10) -> dict[str, Any]:
        while True:
            message: dict[str, Any] = (await self.until("message", seconds))["message"]
            if message["role"] == "agent":
                return message


def beside(tab: Tab, site: LiveSite, web: int = 1) -> Tab:
    """The same conversation in another tab, without anything that was seen."""
    other = Tab(site, web)
    other.chat = tab.chat
    return other


@pytest.fixture(scope="module")
def valkey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Valkey]:
    """One that may be stopped without taking it from the other tests."""
    server = Valkey(tmp_path_factory.mktemp("valkey"), free_port(), durable=False)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, valkey: Valkey) -> Iterator[LiveSite]:
    """Two web processes, a worker and beat; the agent takes its time, so that it can be interrupted."""
    environment = {
        "REDIS_URL": valkey.url,
        "LEADQUAL_SCRIPTED_DELAY_MS": "700",
        "LEADQUAL_CHAT_LEASE_SECONDS": "2",
    }
    folder = tmp_path_factory.mktemp("live")
    with LiveSite(folder, web=2, beat=True, environment=environment) as running:
        running.manage("shell", "-c", SET_UP)
        yield running


async def test_a_conversation_begun_on_one_process_goes_on_over_the_other_live(site: LiveSite) -> None:
    first = Tab(site, 1)
    async with first.open():
        await first.says("Hi, we are a team of 90 people")
        second = beside(first, site, 2)
        async with second.open():
            assert second.messages == first.messages
            reply = await second.says("Does it work with Outlook?")
            assert "Outlook" in reply["text"]
            assert await first.reply() == reply
            answer = await first.says("OK thanks")
            assert await second.reply() == answer
        assert second.messages == first.messages


async def test_somebody_is_seen_typing(site: LiveSite) -> None:
    tab = Tab(site)
    async with tab.open():
        await tab.send(type="message", client_id="c", text="hi there")
        assert (await tab.until("typing"))["on"] is True


async def test_a_killed_process_loses_no_message_and_answers_none_twice(site: LiveSite) -> None:
    """Killed in the middle of the turn: the worker's sweep answers, and the other process tells it live."""
    first = Tab(site, 1)
    async with first.open():
        await first.says("hi")
        other = beside(first, site, 2)
        async with other.open():
            await first.send(type="message", client_id="last words", text="We are 90 people at Brightfold.")
            await first.until("typing")
            site.kill("web-1")
            reply = await other.reply(seconds=20)
    site.start("web-1")
    site.wait_until_answers(1)
    async with first.open():
        assert first.messages[reply["seq"]] == reply
    assert roles(site, first) == ["agent", "visitor", "agent", "visitor", "agent"]


async def test_a_killed_process_is_replaced_by_its_next_start(site: LiveSite) -> None:
    """No worker sweeps: whoever comes back with the conversation has it answered."""
    tab = Tab(site, 1)
    async with tab.open():
        await tab.says("hi")
        await tab.send(type="message", client_id="c2", text="We are 90 people at Brightfold.")
        await tab.until("typing")
        site.kill("web-1")
        site.kill("worker")
    site.start("web-1")
    site.wait_until_answers(1)
    try:
        async with tab.open():
            await tab.send(type="message", client_id="c2", text="We are 90 people at Brightfold.")
            await tab.reply(seconds=20)
            await asyncio.sleep(1)
            await tab.send(type="ping", after=0)
            await tab.until("pong")
    finally:
        site.start("worker")
    assert roles(site, tab) == ["agent", "visitor", "agent", "visitor", "agent"]
    assert len(tab.messages) == 5


def roles(site: LiveSite, tab: Tab) -> list[Any]:
    rows = site.query(
        "SELECT role FROM conversations_message WHERE conversation_id = %s ORDER BY seq", tab.chat["id"]
    )
    return [role for (role,) in rows]


async def test_sockets_go_on_when_valkey_is_restarted(site: LiveSite, valkey: Valkey) -> None:
    """While it is away chats go on within a process; when it is back, between them too, with no reconnect."""
    first = Tab(site, 1)
    async with first.open():
        await first.says("hi")
        second = beside(first, site, 2)
        async with second.open():
            valkey.stop()
            try:
                reply = await first.says("We are 90 people at Brightfold.")
                late = Tab(site, 2)
                async with late.open():
                    await late.says("Hello, anybody there?")
            finally:
                valkey.start()
            await second.send(type="ping", after=3)
            assert await second.reply() == reply
            await live_again(first, second)


async def live_again(first: Tab, second: Tab) -> None:
    """What one says reaches the other, at the latest a few seconds after Valkey is back."""
    for _ in range(10):
        reply = await first.says("hm, let me see")
        try:
            while await second.reply(seconds=1) != reply:
                pass
        except TimeoutError:
            continue
        return
    raise AssertionError("the other process hears nothing any more")
