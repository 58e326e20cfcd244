from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .checks import eventually
from .fake_server import FakeServer
from .visitor import Visitor

pytestmark = pytest.mark.browser
GREETING = "Hi! I'm Fern, an AI assistant. What brings you here?"


def test_it_begins_no_conversation_before_the_visitor_writes(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open()
    visitor.hears(GREETING)
    eventually(visitor.page, lambda: [frame["type"] for frame in fake.frames], ["hello"])
    visitor.page.wait_for_timeout(300)
    assert fake.chats == {}
    assert len(fake.frames) == 1


def test_it_shows_the_reply_below_what_the_visitor_wrote(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("We are 90 people.")
    visitor.hears(GREETING, "We are 90 people.", "You said: We are 90 people.")
    assert fake.frames[0]["visit"] and fake.frames[0]["page"] == "/"
    assert [m["text"] for m in fake.chats["c1"].messages][1:] == [
        "We are 90 people.",
        "You said: We are 90 people.",
    ]


def test_messages_written_in_a_hurry_keep_their_order(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: []
    visitor.arrive().open().say("one").say("two").say("three")
    visitor.hears("one", "two", "three")
    expect(visitor.panel.locator(".pending")).to_have_count(0)
    assert [frame["type"] for frame in fake.frames].count("message") == 3
    assert [m["text"] for m in fake.chats["c1"].messages][1:] == ["one", "two", "three"]


def test_a_quick_reply_is_sent_like_typed_words(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [{"text": "When?", "choices": ["Now", "Later"] if text == "hi" else []}]
    visitor.arrive().open().say("hi")
    expect(visitor.choices).to_have_text(["Now", "Later"])
    visitor.choices.first.click()
    visitor.hears("Now", "When?")
    expect(visitor.choices).to_have_count(0)
    assert visitor.focused() == "Your message"


def test_free_text_is_taken_while_quick_replies_are_shown(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [{"text": "When?", "choices": ["Now"]}] if text == "hi" else []
    visitor.arrive().open().say("hi")
    expect(visitor.choices).to_have_count(1)
    visitor.say("Perhaps in May")
    visitor.hears("Perhaps in May")
    expect(visitor.choices).to_have_count(0)


@pytest.mark.parametrize(
    "text", ["<img src=x onerror=alert(1)>", "<b>bold</b> & 'quoted'", "https://evil.example"]
)
def test_what_anybody_typed_is_text_and_nothing_else(visitor: Visitor, text: str) -> None:
    visitor.arrive().open().say(text)
    visitor.hears(text, f"You said: {text}")
    assert visitor.panel.locator(".log a, .log img, .log b").count() == 0


def test_only_the_servers_link_object_becomes_a_link(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [
        {"text": "Here.", "link": {"url": "https://fernhill.example/start", "label": "Start now"}},
        {"text": "And here.", "link": {"url": "javascript:alert(1)", "label": "Bad"}},
    ]
    visitor.arrive().open().say("hi")
    visitor.hears("Here.", "And here.")
    link = visitor.panel.locator(".log a")
    expect(link).to_have_count(1)
    expect(link).to_have_attribute("href", "https://fernhill.example/start")
    expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_long_words_do_not_break_the_layout(visitor: Visitor) -> None:
    visitor.arrive().open().say("W" * 600)
    visitor.hears(f"You said: {'W' * 600}")
    assert visitor.page.evaluate(
        """() => [...document.querySelector("#leadqual-widget").shadowRoot
            .querySelectorAll(".panel, .log, .text")].every((node) => node.scrollWidth <= node.clientWidth)"""
    )


def test_a_person_can_be_asked_for_at_any_time(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [
        {"text": "I have asked a colleague.", "status": "with_person"},
        {"role": "person", "text": "Hello, this is Ana."},
    ]
    visitor.arrive().open()
    visitor.panel.get_by_role("button", name="Talk to a person").click()
    visitor.hears("I'd like to talk to a person.", "I have asked a colleague.", "Hello, this is Ana.")
    expect(visitor.panel.get_by_text("Team member:")).to_be_visible()
    expect(visitor.panel.get_by_role("button", name="A person has been asked")).to_be_visible()


def test_after_the_end_a_new_conversation_can_be_started(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [{"text": "Goodbye.", "status": "closed" if text == "bye" else "open"}]
    visitor.arrive().open().say("bye")
    expect(visitor.input).to_be_hidden()
    expect(visitor.panel.get_by_text("This conversation has ended.")).to_be_visible()
    assert visitor.focused() == "Start a new conversation"
    visitor.page.keyboard.press("Enter")
    visitor.hears(GREETING)
    assert visitor.focused() == "Your message"
    visitor.say("hello again")
    visitor.hears("hello again", "Goodbye.")
    assert list(fake.chats) == ["c1", "c2"]


def test_a_person_can_be_asked_for_after_the_end_too(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [{"text": "Goodbye.", "status": "closed"}] if text == "bye" else []
    visitor.arrive().open().say("bye")
    expect(visitor.panel.get_by_text("This conversation has ended.")).to_be_visible()
    visitor.panel.get_by_role("button", name="Talk to a person").click()
    visitor.hears(GREETING, "I'd like to talk to a person.")
    expect(visitor.panel.locator(".pending")).to_have_count(0)
    assert list(fake.chats) == ["c1", "c2"]


def test_a_message_that_is_too_long_stays_in_the_input(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.config = {"max_length": 20}
    visitor.arrive().open().say("x" * 21)
    expect(visitor.alarm).to_contain_text("longer than 20 characters")
    expect(visitor.input).to_have_value("x" * 21)
    visitor.input.press("Backspace")
    expect(visitor.alarm).to_be_empty()
    assert fake.chats == {}


def test_enter_sends_and_shift_enter_makes_a_new_line(visitor: Visitor) -> None:
    visitor.arrive().open()
    visitor.input.type("one")
    visitor.input.press("Shift+Enter")
    visitor.input.type("two")
    visitor.input.press("Enter")
    visitor.hears("one\ntwo", "You said: one\ntwo")


def test_nothing_but_spaces_is_not_sent(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("   ")
    visitor.page.wait_for_timeout(200)
    assert fake.chats == {}


def test_it_says_that_an_ai_answers_and_where_the_privacy_page_is(visitor: Visitor) -> None:
    visitor.arrive().open()
    expect(visitor.panel.get_by_text("AI assistant · Fernhill Desk")).to_be_visible()
    privacy = visitor.panel.get_by_role("link", name="Privacy")
    expect(privacy).to_have_attribute("href", "https://fernhill.example/privacy")


def test_a_reply_to_a_closed_panel_is_counted_on_the_button(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.launcher.click()
    chat = fake.chats["c1"]
    fake.push(chat, chat.add("person", "Are you still there?"))
    expect(visitor.launcher).to_have_accessible_name("Open chat, 1 new message")
    visitor.open()
    visitor.hears("You said: hi", "Are you still there?")
    expect(visitor.launcher).to_have_accessible_name("Close chat")


def test_the_page_can_open_and_close_it(visitor: Visitor) -> None:
    visitor.arrive()
    visitor.page.evaluate("leadqual.open()")
    expect(visitor.panel).to_be_visible()
    visitor.page.evaluate("leadqual.close()")
    expect(visitor.panel).to_be_hidden()


def test_a_script_tag_that_is_there_twice_makes_one_widget(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.attributes = '></script><script async src="/widget.js" data-widget="demo"'
    visitor.arrive().open()
    visitor.page.wait_for_timeout(200)
    assert visitor.page.locator("script[data-widget]").count() == 2
    assert visitor.page.locator("#leadqual-widget").count() == 1


def test_dots_show_that_a_reply_is_being_written(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    chat = fake.chats["c1"]
    dots = visitor.panel.locator(".typing")
    expect(dots).to_be_hidden()
    fake.tell(chat, {"type": "typing", "on": True})
    expect(dots).to_be_visible()
    fake.push(chat, chat.add("agent", "There."))
    expect(dots).to_be_hidden()


def test_typing_is_told_sparingly_and_only_in_a_conversation(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open()
    visitor.input.type("before")
    visitor.say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.input.type("many keys")
    eventually(visitor.page, lambda: [frame["type"] for frame in fake.frames], ["hello", "message", "typing"])


def test_who_reads_back_is_not_pulled_to_the_end(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [{"text": "A long answer. " * 60}]
    visitor.arrive().open().say("hi")
    expect(visitor.panel.locator(".msg.agent")).to_have_count(2)
    log = visitor.panel.get_by_role("log")
    log.evaluate("(node) => node.scrollTo(0, 10)")
    visitor.page.wait_for_timeout(100)
    chat = fake.chats["c1"]
    fake.push(chat, chat.add("person", "News"))
    expect(visitor.panel.get_by_text("News")).to_have_count(1)
    assert log.evaluate("(node) => node.scrollTop") < 50
    fake.script.reply = lambda text: []  # another long answer would push it out of view
    visitor.say("mine")
    expect(visitor.panel.get_by_text("mine", exact=True)).to_be_in_viewport()


def test_the_input_is_as_high_as_its_text(visitor: Visitor) -> None:
    visitor.arrive().open()

    def height() -> int:
        box = visitor.input.bounding_box()
        assert box
        return round(box["height"])

    assert height() == 38
    visitor.input.fill("one\ntwo\nthree")
    assert 70 < height() < 100
    visitor.input.fill("line\n" * 30)
    assert height() == 132
    visitor.page.reload()
    visitor.open()
    assert height() == 132
    visitor.input.fill("")
    assert height() == 38


def test_a_reply_shows_its_beginning_and_is_shown_once(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: []
    visitor.arrive().open().say("Do you work with Outlook?")
    visitor.hears("Do you work with Outlook?")
    expect(visitor.panel.locator(".pending")).to_have_count(0)
    chat = fake.chats["c1"]
    fake.tell(chat, {"type": "typing", "on": True})
    fake.tell(chat, {"type": "partial", "text": "Yes, with Outlook 2019"})
    visitor.hears("Do you work with Outlook?", "Yes, with Outlook 2019")
    expect(visitor.panel.locator(".typing")).to_be_hidden()
    fake.push(chat, chat.add("agent", "Yes, with Outlook 2019 and later. How many of you are there?"))
    visitor.hears("Do you work with Outlook?", "Yes, with Outlook 2019 and later. How many of you are there?")
    expect(visitor.panel.locator(".msg.agent")).to_have_count(2)


def test_a_beginning_that_came_to_nothing_goes_away(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: []
    visitor.arrive().open().say("hello?")
    visitor.hears("hello?")
    expect(visitor.panel.locator(".pending")).to_have_count(0)
    fake.tell(fake.chats["c1"], {"type": "partial", "text": "Well"})
    expect(visitor.panel.locator(".msg.agent")).to_have_count(2)
    fake.tell(fake.chats["c1"], {"type": "partial", "text": ""})
    expect(visitor.panel.locator(".msg.agent")).to_have_count(1)
