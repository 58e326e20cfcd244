"""The whole way in a real browser: a visitor on the pricing page, a rep with the lead. Nothing is faked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from leadqual.demo import DEMO_LOGINS
from tests.live import LiveSite

from .checks import eventually, everything_has_a_name, everything_is_readable, follow
from .visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]
BRIGHTFOLD = (
    "I run customer support at Brightfold, we're about 90 people. "
    "The shared inbox eats three hours of everybody's day."
)
ANSWERS = {
    "company_size": "Yes, about 90",
    "timing": "Within three months",
    "budget": "about $20,000 a year",
    "authority": "I decide that myself",
    "name": "Ada Obi",
    "email": "ada@brightfold.example",
    "consent": "yes",
}
LAST = """
SELECT role, (SELECT count(*) FROM conversations_message v WHERE v.conversation_id = m.conversation_id
    AND v.role = 'visitor'), field_key
FROM conversations_message m WHERE conversation_id = %s ORDER BY seq DESC LIMIT 1
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveSite]:
    folder = tmp_path_factory.mktemp("site")
    quick = {"LEADQUAL_CHAT_ADDRESS_MESSAGES_PER_MINUTE": "0", "LEADQUAL_CHAT_LEASE_SECONDS": "2"}
    with LiveSite(folder, web=2, commands=("seed_demo --visitors 0",), environment=quick) as site:
        yield site


@pytest.fixture
def ada(page: Page, site: LiveSite) -> Visitor:
    return Visitor(page, f"{site.address()}/demo/").arrive()


def next_field(site: LiveSite, visitor: Visitor) -> str:
    """Waits for the reply to the visitor's last message, and tells which field it asks for, "" for none."""
    written = visitor.panel.locator(".msg.visitor").count()
    for _ in range(400):
        found = site.query(LAST, visitor.kept("fernhill").get("id"))
        if found and found[0][:2] == ("agent", written):
            return str(found[0][2])
        visitor.page.wait_for_timeout(40)
    raise AssertionError(f"no reply: {visitor.panel.inner_text()}\n{site.log('web-1')}")


def answer_until_decided(site: LiveSite, visitor: Visitor) -> list[str]:
    """Answers what is asked; returns the fields that were."""
    asked = []
    while field := next_field(site, visitor):
        asked.append(field)
        assert len(asked) < 15, asked
        visitor.say(ANSWERS[field])
    return asked


def test_a_visitor_chats_and_a_rep_gets_a_lead_that_can_be_trusted(
    site: LiveSite, ada: Visitor, context: BrowserContext
) -> None:
    ada.open().say(BRIGHTFOLD)
    asked = [next_field(site, ada)]
    ada.say("does it work with Outlook?")
    asked.append(next_field(site, ada))
    expect(ada.panel.get_by_text("Outlook and Microsoft 365 shared mailboxes")).to_be_visible()
    ada.say("sorry, 110 people now")
    asked += answer_until_decided(site, ada)
    assert not {"role", "company"} & set(asked), "never asked what was already said"
    assert asked.count("company_size") <= 1, "at most once, to be sure of a number that was given as “about”"

    rep = context.new_page()
    open_the_lead(rep, site)
    expect(fact(rep, "Company size")).to_contain_text("110")
    expect(fact(rep, "Company size")).to_contain_text("110 people")
    expect(fact(rep, "Company size").locator("del")).to_contain_text("90")
    expect(fact(rep, "Company")).to_contain_text("Brightfold")
    expect(fact(rep, "Role")).to_contain_text("customer support")
    expect(rep.locator("main")).to_contain_text("eats three hours of everybody's day")


def open_the_lead(page: Page, site: LiveSite) -> None:
    manager = next(login for login in DEMO_LOGINS if login[0] == "Manager")
    page.goto(f"{site.address(2)}/login/?next=/leads/")
    page.get_by_label("E-mail").fill(manager[1])
    page.get_by_label("Password").fill(manager[2])
    follow(page, page.get_by_role("button", name="Log in"))
    follow(page, page.get_by_role("link", name="Brightfold").first)


def fact(page: Page, label: str) -> Locator:
    return page.locator(".fact").filter(
        has=page.locator("dt", has_text=re.compile(rf"^\s*{label}\s*(\(required\))?\s*$"))
    )


def test_nothing_is_written_before_the_visitor_acts(site: LiveSite, page: Page) -> None:
    count = "SELECT count(*) FROM conversations_conversation"
    before = site.query(count)
    Visitor(page, f"{site.address()}/demo/").arrive("?utm_source=just-looking").open()
    visit = (
        "SELECT page, opened_at IS NOT NULL FROM conversations_visit "
        "WHERE campaign->>'utm_source' = 'just-looking'"
    )
    eventually(page, lambda: site.query(visit), [("/demo/", True)])
    page.wait_for_timeout(300)
    assert site.query(count) == before


def test_the_conversation_goes_on_in_another_tab_and_another_process(site: LiveSite, ada: Visitor) -> None:
    ada.open().say("We are 40 people.")
    next_field(site, ada)
    shown = ada.panel.locator(".msg .text").all_text_contents()
    ada.page.reload()
    ada.hears(*shown)
    other = ada.another_tab()
    other.hears(*shown)
    other.say("I decide that myself")
    expect(ada.panel.get_by_text("I decide that myself")).to_be_visible()
    next_field(site, other)
    ada.hears(*other.panel.locator(".msg .text").all_text_contents())


def test_a_server_that_is_killed_and_started_again_loses_nothing(
    site: LiveSite, ada: Visitor, errors: list[str]
) -> None:
    ada.open().say("We are 40 people.")
    next_field(site, ada)
    replies = ada.panel.locator(".msg.agent").count()
    site.kill("web-1")
    expect(ada.status).to_contain_text("No connection")
    ada.say("I decide that myself")
    expect(ada.panel.get_by_text("Waiting to be sent")).to_be_visible()
    site.start("web-1")
    site.wait_until_answers(1)
    expect(ada.panel.locator(".msg.agent")).to_have_count(replies + 1, timeout=40000)
    expect(ada.panel.get_by_text("Waiting to be sent")).to_have_count(0)
    sent = site.query(
        "SELECT count(*) FROM conversations_message WHERE text = 'I decide that myself' "
        "AND conversation_id = (SELECT id FROM conversations_conversation ORDER BY started_at DESC LIMIT 1)"
    )
    assert sent == [(1,)]
    errors.clear()  # the browser reports the sockets it could not open


def test_who_writes_too_fast_is_told_so_and_can_send_it_again(site: LiveSite, ada: Visitor) -> None:
    ada.open()
    for number in range(25):
        ada.say(f"message {number}")
    expect(ada.alarm).to_contain_text("You are writing faster than I can read. Please wait")
    expect(ada.panel.get_by_role("button", name="Send again").first).to_be_visible()


def test_the_demo_speaks_first_on_the_pricing_page_alone(page: Page, site: LiveSite) -> None:
    page.clock.install()
    here = Visitor(page, f"{site.address()}/demo/").arrive()
    page.clock.run_for(15000)
    expect(here.teaser).to_contain_text("AI")
    there = Visitor(page, f"{site.address()}/demo/help/").arrive()
    page.clock.run_for(30000)
    expect(there.teaser).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_demo_pages_are_readable_with_the_chat_open(
    site: LiveSite, page: Page, scheme: str, width: int
) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 800})
    visitor = Visitor(page, f"{site.address()}/demo/").arrive()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("button", name="Talk to us").first.click()
    everything_has_a_name(visitor)
    everything_is_readable(visitor)


@pytest.fixture
def other_sites(site: LiveSite) -> Iterator[int]:
    """The port of other websites with the tag on their page: any name ending in .localhost is one."""
    tag = f'<script async src="{site.address()}/widget.js" data-widget="fernhill"></script>'

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # noqa: N802  # the name that the standard library looks for
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(f'<link rel="icon" href="data:,"><h1>Shop</h1>{tag}'.encode())

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()
    thread.join()


def test_another_website_shows_it_once_it_is_on_the_list(
    site: LiveSite, page: Page, other_sites: int, errors: list[str]
) -> None:
    shop, copycat = f"http://shop.localhost:{other_sites}", f"http://copycat.localhost:{other_sites}"
    warnings: list[str] = []
    page.on("console", lambda message: message.type == "warning" and warnings.append(message.text))
    site.query("UPDATE conversations_widget SET allowed_origins = ARRAY[%s]", shop)
    site.kill("web-1")  # it would see the change by itself within ten seconds
    site.start("web-1")
    site.wait_until_answers(1)
    visitor = Visitor(page, f"{shop}/").arrive().open().say("We are 40 people.")
    assert next_field(site, visitor)
    page.goto(f"{copycat}/")
    eventually(page, lambda: len(warnings), 1)
    assert page.locator("#leadqual-widget").count() == 0
    assert warnings == ["leadqual: no chat here. This website is not on the widget's list of websites."]
    errors.clear()  # the browser reports the refused request
