from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .checks import eventually, everything_has_a_name
from .fake_server import FakeServer
from .visitor import Visitor

pytestmark = pytest.mark.browser
OPENING = "Wondering which plan fits? I'm Fern, an AI assistant."
PROACTIVE = {"mode": "proactive", "delay": 0, "opening": OPENING}


def test_it_waits_for_a_click_where_it_is_reactive(visitor: Visitor) -> None:
    visitor.arrive()
    visitor.page.wait_for_timeout(400)
    expect(visitor.teaser).to_be_hidden()
    expect(visitor.panel).to_be_hidden()


def test_it_speaks_first_where_it_is_proactive_without_taking_focus(
    fake: FakeServer, visitor: Visitor
) -> None:
    fake.script.config = PROACTIVE
    visitor.arrive()
    expect(visitor.teaser).to_contain_text(OPENING)
    expect(visitor.panel).to_be_hidden()
    assert visitor.page.evaluate("document.activeElement === document.body")
    everything_has_a_name(visitor)
    visitor.teaser.get_by_text(OPENING).click()
    visitor.hears(OPENING)
    expect(visitor.teaser).to_be_hidden()
    assert visitor.focused() == "Your message"
    assert fake.chats == {}


def test_it_waits_as_long_as_it_was_told(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.config = {**PROACTIVE, "delay": 4}  # a slow machine takes seconds for the look below
    visitor.arrive()
    visitor.page.wait_for_timeout(500)
    expect(visitor.teaser).to_be_hidden()
    expect(visitor.teaser).to_be_visible()


def test_a_dismissed_opening_does_not_come_back(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.config = PROACTIVE
    visitor.arrive().teaser.get_by_role("button", name="Dismiss").click()
    expect(visitor.teaser).to_be_hidden()
    assert visitor.focused() == "Open chat"
    visitor.page.goto(visitor.url + "other")
    expect(visitor.launcher).to_be_visible()
    visitor.page.wait_for_timeout(400)
    expect(visitor.teaser).to_be_hidden()


def test_somebody_who_is_in_a_conversation_is_not_spoken_to_again(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.config = PROACTIVE
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.launcher.click()
    visitor.page.reload()
    expect(visitor.launcher).to_be_visible()
    visitor.page.wait_for_timeout(400)
    expect(visitor.teaser).to_be_hidden()


def test_a_visit_is_counted_without_anything_about_the_visitor(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.config = PROACTIVE
    visitor.page.set_extra_http_headers({"Referer": "https://search.example/find?q=private"})
    visitor.page.goto(visitor.url + "?utm_source=news&utm_campaign=may&email=ada@brightfold.example#top")
    expect(visitor.launcher).to_be_visible()
    eventually(visitor.page, lambda: len(fake.said("demo/visits")), 1)
    (visit,) = fake.said("demo/visits")
    assert visit == {
        "page": "/",
        "referrer": visit["referrer"],
        "campaign": {"utm_source": "news", "utm_campaign": "may", "landing": "/"},
        "mode": "proactive",
    }
    assert "private" not in visit["referrer"]


def test_the_campaign_of_the_landing_page_goes_with_the_visitor(fake: FakeServer, visitor: Visitor) -> None:
    visitor.page.goto(visitor.url + "?utm_source=news")
    expect(visitor.launcher).to_be_visible()
    visitor.arrive("other?utm_irrelevant=1")
    eventually(visitor.page, lambda: [visit["page"] for visit in fake.said("demo/visits")], ["/", "/other"])
    assert fake.said("demo/visits")[-1]["campaign"] == {"utm_source": "news", "landing": "/"}


def test_opening_is_counted_once_for_a_visit(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open()
    visitor.launcher.click()
    visitor.open()
    wanted = ["visits/0190a0a0-0000-4000-8000-000000000001/opened"]

    def opened() -> list[str]:
        return [path for path, _ in fake.requests if path.endswith("/opened")]

    eventually(visitor.page, opened, wanted)
    visitor.page.wait_for_timeout(200)
    assert opened() == wanted


def test_the_page_it_is_on_is_told_with_the_question_for_its_settings(
    fake: FakeServer, visitor: Visitor
) -> None:
    visitor.arrive("other")
    assert fake.queries[-1] == "page=%2Fother&lang="
