from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, expect

from .checks import everything_has_a_name, everything_is_readable
from .fake_server import FakeServer
from .visitor import Visitor

pytestmark = pytest.mark.browser
GREETING = "Hi! I'm Fern, an AI assistant. What brings you here?"


def all_there_is(fake: FakeServer) -> None:
    """A reply that brings out every part of the panel."""
    fake.script.reply = lambda text: [
        {"role": "person", "text": "Hello, Ana here."},
        {
            "text": "When?",
            "choices": ["Now", "Later"],
            "link": {"url": "https://fernhill.example/", "label": "Read on"},
        },
    ]


@pytest.mark.parametrize("color", ["#1f5eff", "#ffd400", "#ffffff", "#000000", "#7f7f7f", "#e23b2e"])
def test_text_is_readable_with_any_brand_colour(fake: FakeServer, visitor: Visitor, color: str) -> None:
    all_there_is(fake)
    fake.script.config = {"color": color}
    visitor.page.emulate_media(color_scheme="light")
    visitor.arrive().open().say("hi")
    expect(visitor.choices).to_have_count(2)
    fake.script.refuse = {"code": "rate_limited", "text": "Please wait.", "retry_after": 5}
    visitor.say("again")
    expect(visitor.alarm).to_have_text("Please wait.")
    everything_is_readable(visitor)
    visitor.page.emulate_media(color_scheme="dark")
    everything_is_readable(visitor)


def test_everything_has_a_name(fake: FakeServer, visitor: Visitor) -> None:
    all_there_is(fake)
    everything_has_a_name(visitor.arrive())
    visitor.open().say("hi")
    expect(visitor.choices).to_have_count(2)
    everything_has_a_name(visitor)


def test_what_a_screen_reader_finds(fake: FakeServer, visitor: Visitor) -> None:
    all_there_is(fake)
    visitor.arrive().open().say("hi")
    expect(visitor.choices).to_have_count(2)
    expect(visitor.page.locator("#leadqual-widget .root")).to_match_aria_snapshot("""
      - button "Close chat" [expanded]
      - dialog "Fern":
        - banner:
          - heading "Fern" [level=2]
          - paragraph: AI assistant · Fernhill Desk
          - button "Close chat"
        - log "Conversation":
          - text: /Fern. Hi! I'm Fern.*You. hi.*Team member. Hello, Ana here\\..*Fern. When\\?/
          - link "Read on (opens in a new tab)"
          - text: "Quick replies: Now, Later. Or type your own answer."
        - group "Quick replies":
          - button "Now"
          - button "Later"
        - status
        - alert
        - textbox "Your message"
        - button "Send"
        - contentinfo:
          - button "Talk to a person"
          - link "Privacy (opens in a new tab)"
      - status
    """)


def test_only_new_messages_are_announced(visitor: Visitor) -> None:
    visitor.arrive()
    visitor.listen()
    visitor.open()
    visitor.say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.page.wait_for_timeout(100)
    # on a slow machine the line is not open yet when this is written, and the visitor is told so
    heard = [said.removesuffix("Waiting to be sent") for said in visitor.heard()]
    assert heard == [f"Fern: {GREETING}", "You: hi", "Fern: You said: hi"]


def test_the_history_is_not_announced_again(fake: FakeServer, visitor: Visitor, errors: list[str]) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    fake.script.deny = 1013
    visitor.page.reload()
    expect(visitor.status).to_contain_text("No connection")
    visitor.listen()
    fake.script.deny = None
    visitor.hears("hi", "You said: hi")
    visitor.page.wait_for_timeout(600)
    visitor.say("news")
    visitor.hears("news", "You said: news")
    visitor.page.wait_for_timeout(100)
    assert visitor.heard() == ["You: news", "Fern: You said: news"]
    errors.clear()


def test_the_whole_chat_by_keyboard(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [{"text": "When?", "choices": ["Now", "Later"]}] if text == "hi" else []
    visitor.arrive()
    keys = visitor.page.keyboard
    keys.press("Tab")
    keys.press("Tab")
    assert visitor.focused() == "Open chat"
    keys.press("Enter")
    assert visitor.focused() == "Your message"
    keys.type("hi")
    keys.press("Enter")
    expect(visitor.choices).to_have_count(2)
    assert visitor.focused() == "Your message"
    keys.press("Shift+Tab")
    assert visitor.focused() == "Later"
    keys.press("Enter")
    visitor.hears("When?", "Later")
    assert visitor.focused() == "Your message"
    keys.press("Escape")
    expect(visitor.panel).to_be_hidden()
    assert visitor.focused() == "Open chat"


def test_focus_goes_through_the_panel_in_reading_order(fake: FakeServer, visitor: Visitor) -> None:
    all_there_is(fake)
    visitor.arrive().open().say("hi")
    expect(visitor.choices).to_have_count(2)
    visitor.launcher.focus()
    order = []
    for _ in range(10):
        visitor.page.keyboard.press("Tab")
        order.append(visitor.focused())
    assert order == [
        "Close chat",
        "Conversation",
        "Read on (opens in a new tab)",
        "Now",
        "Later",
        "Your message",
        "Send",
        "Talk to a person",
        "Privacy (opens in a new tab)",
        order[-1],
    ]


def test_what_has_focus_can_be_seen(visitor: Visitor) -> None:
    visitor.arrive().page.keyboard.press("Tab")
    visitor.page.keyboard.press("Tab")
    style = "getComputedStyle(document.activeElement.shadowRoot.activeElement)"
    assert visitor.page.evaluate(f"parseFloat({style}.outlineWidth)") >= 2


def test_a_phone_gets_the_whole_screen(browser: Browser, fake: FakeServer) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True, device_scale_factor=2
    )
    visitor = Visitor(context.new_page(), fake.url)
    visitor.arrive().open()
    visitor.page.wait_for_timeout(300)
    assert visitor.panel.bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 780}
    assert visitor.focused() != "Your message", "the keyboard would cover the greeting"
    close = visitor.panel.get_by_role("button", name="Close chat").bounding_box()
    assert close and min(close["width"], close["height"]) >= 44
    assert visitor.input.evaluate("(node) => getComputedStyle(node).fontSize") == "16px"
    visitor.page.set_viewport_size({"width": 390, "height": 420})  # the keyboard comes up
    visitor.page.wait_for_timeout(200)
    send = visitor.panel.get_by_role("button", name="Send").bounding_box()
    assert send and send["y"] + send["height"] <= 420
    context.close()


def test_it_fits_the_narrowest_screen(visitor: Visitor) -> None:
    visitor.page.set_viewport_size({"width": 320, "height": 500})
    visitor.arrive().open().say("W" * 200)
    visitor.hears("W" * 200, f"You said: {'W' * 200}")
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= 320")
    send = visitor.panel.get_by_role("button", name="Send").bounding_box()
    assert send and send["x"] + send["width"] <= 320


def test_right_to_left_is_mirrored(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.html = 'dir="rtl"'
    visitor.arrive().open().say("مرحبا")
    visitor.hears("مرحبا", "You said: مرحبا")
    launcher, panel = visitor.launcher.bounding_box(), visitor.panel.bounding_box()
    assert launcher and panel and launcher["x"] < 100 and panel["x"] < 100
    own, reply = visitor.panel.locator(".text").all()[-2:]
    left, right = own.bounding_box(), reply.bounding_box()
    assert left and right and left["x"] < right["x"]


def test_each_message_runs_in_its_own_direction(visitor: Visitor) -> None:
    visitor.arrive().open().say("مرحبا 123")
    visitor.hears("مرحبا 123", "You said: مرحبا 123")
    directions = visitor.panel.locator(".text").evaluate_all(
        "(nodes) => nodes.slice(-2).map((node) => getComputedStyle(node).direction)"
    )
    assert directions == ["rtl", "ltr"]


def test_it_keeps_still_for_those_who_asked_for_that(visitor: Visitor) -> None:
    visitor.page.emulate_media(reduced_motion="reduce")
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    names = visitor.page.evaluate(
        """() => [...document.querySelector("#leadqual-widget").shadowRoot.querySelectorAll("*")]
            .map((node) => getComputedStyle(node))
            .map((style) => style.animationName + style.transitionDuration)"""
    )
    assert set(names) <= {"none0s"}


def test_bubbles_have_an_edge_in_forced_colours(visitor: Visitor) -> None:
    visitor.page.emulate_media(forced_colors="active")
    visitor.arrive().open()
    edge = visitor.panel.locator(".text").first.evaluate(
        "(node) => [getComputedStyle(node).borderTopWidth, getComputedStyle(node).borderTopColor]"
    )
    assert edge[0] == "1px" and not re.fullmatch(r"rgba\(.*, 0\)", edge[1])


def test_the_style_of_the_page_does_not_reach_it(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open()
    before = visitor.panel.evaluate(
        "(node) => getComputedStyle(node).fontSize + getComputedStyle(node).color"
    )
    visitor.page.evaluate(
        """() => { const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { font-size: 40px; color: red !important } button { all: unset }");
        document.adoptedStyleSheets = [sheet] }"""
    )
    assert visitor.panel.evaluate("(n) => getComputedStyle(n).fontSize + getComputedStyle(n).color") == before


@pytest.mark.parametrize(("theme", "dark"), [("light", False), ("dark", True), ("auto", True)])
def test_the_page_may_fix_light_or_dark(fake: FakeServer, visitor: Visitor, theme: str, dark: bool) -> None:
    fake.script.attributes = f'data-theme="{theme}"'
    visitor.page.emulate_media(color_scheme="dark")
    visitor.arrive()
    assert (
        visitor.page.evaluate("document.querySelector('#leadqual-widget').hasAttribute('data-dark')") == dark
    )
