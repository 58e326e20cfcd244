"""A visitor with a German browser, in the real widget with the real agent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.live import LiveSite

from .checks import everything_has_a_name
from .visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]
GREET = "UPDATE conversations_widget SET greetings = jsonb_build_object('de', %s::text)"
GREETING = "Guten Tag! Ich bin der KI-Assistent. Was führt Sie zu uns?"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveSite]:
    with LiveSite(tmp_path_factory.mktemp("site"), commands=("seed_demo --visitors 0",)) as site:
        site.query(GREET, GREETING)
        yield site


@pytest.fixture
def german(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(locale="de-DE")
    context.set_default_timeout(8000)
    yield context
    context.close()


def test_it_speaks_german_from_the_button_to_the_quick_replies(
    site: LiveSite, german: BrowserContext
) -> None:
    jule = Visitor(german.new_page(), f"{site.address()}/demo/").arrive()
    expect(jule.launcher).to_have_accessible_name("Chat öffnen")
    jule.open()
    expect(jule.panel).to_contain_text(GREETING)
    expect(jule.panel).to_contain_text("KI-Assistent · Fernhill Desk")
    expect(jule.page.get_by_placeholder("Nachricht schreiben")).to_be_visible()
    expect(jule.page.locator("#leadqual-widget")).to_have_attribute("lang", "de")
    jule.page.get_by_role("textbox", name="Ihre Nachricht").fill(
        "Das Postfach frisst jeden Tag drei Stunden, wir sind 120 Leute."
    )
    jule.page.keyboard.press("Enter")
    expect(jule.panel.locator(".msg:not(.visitor)")).to_have_count(2)
    jule.page.get_by_role("textbox", name="Ihre Nachricht").fill("Ich bin IT-Leiter bei Nordlicht Optik.")
    jule.page.keyboard.press("Enter")
    soon = jule.panel.get_by_role("button", name="So schnell wie möglich")
    expect(soon).to_be_visible()
    everything_has_a_name(jule)
    soon.click()
    expect(jule.panel.get_by_role("button", name="Ich entscheide")).to_be_visible()
    jule.panel.get_by_role("button", name="Mit einem Menschen sprechen").click()
    expect(jule.panel).to_contain_text("Ich habe das Team von Fernhill Desk gebeten")
    expect(jule.panel).to_contain_text("Ein Mensch ist angefragt")
