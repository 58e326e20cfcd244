from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .fake_server import FakeServer
from .visitor import Visitor

pytestmark = pytest.mark.browser
GREETING = "Hi! I'm Fern, an AI assistant. What brings you here?"


def test_a_conversation_survives_a_reload(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.page.reload()
    visitor.hears(GREETING, "hi", "You said: hi")
    visitor.say("still me")
    visitor.hears("You said: hi", "still me", "You said: still me")
    assert list(fake.chats) == ["c1"]


def test_it_follows_the_visitor_to_the_next_page_of_the_site(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.page.goto(visitor.url + "other")
    visitor.hears(GREETING, "hi", "You said: hi")
    assert list(fake.chats) == ["c1"]


def test_after_a_reload_it_leaves_focus_where_it_is(visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.page.reload()
    visitor.hears("hi", "You said: hi")
    assert visitor.page.evaluate("document.activeElement === document.body")


def test_a_closed_panel_stays_closed_after_a_reload(visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.launcher.click()
    visitor.page.reload()
    expect(visitor.launcher).to_be_visible()
    expect(visitor.panel).to_be_hidden()


def test_two_tabs_show_the_same_conversation(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    other = visitor.another_tab()
    other.hears(GREETING, "hi", "You said: hi")
    other.say("from here")
    visitor.hears("You said: hi", "from here", "You said: from here")
    visitor.say("and from there")
    other.hears("You said: from here", "and from there", "You said: and from there")
    assert list(fake.chats) == ["c1"]


def test_a_conversation_begun_in_one_tab_appears_in_the_other(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open()
    other = visitor.another_tab().open()
    other.say("begun here")
    visitor.hears(GREETING, "begun here", "You said: begun here")
    visitor.say("gone on there")
    other.hears("gone on there", "You said: gone on there")
    assert list(fake.chats) == ["c1"]


def test_a_new_conversation_in_one_tab_is_new_in_the_other(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [{"text": "Goodbye.", "status": "closed"}]
    visitor.arrive().open().say("bye")
    visitor.hears("bye", "Goodbye.")
    other = visitor.another_tab()
    other.hears("bye", "Goodbye.")
    visitor.panel.get_by_role("button", name="Start a new conversation").click()
    other.hears(GREETING)
    expect(other.input).to_be_visible()


def test_a_token_that_is_no_longer_good_starts_anew(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    fake.chats.clear()
    visitor.page.reload()
    visitor.hears(GREETING)
    expect(visitor.alarm).to_contain_text("no longer open here")
    assert not visitor.kept().get("token")
    visitor.say("again")
    visitor.hears(GREETING, "again", "You said: again")


def test_words_that_were_not_sent_yet_are_there_after_a_reload(visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.input.fill("half a sent")
    visitor.page.reload()
    expect(visitor.input).to_have_value("half a sent")


def test_it_works_where_the_browser_keeps_nothing(visitor: Visitor) -> None:
    forbid = "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, "
    visitor.page.add_init_script(forbid + "{ get() { throw new DOMException('no', 'SecurityError') } })")
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")


def test_it_sets_no_cookie(visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    assert visitor.page.context.cookies() == []
