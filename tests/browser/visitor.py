"""What a visitor does with the widget, and what there is to see and to hear."""

from __future__ import annotations

import time
from typing import Any

from playwright.sync_api import Locator, Page, expect

# What a screen reader would say: whatever is added to the log while it is live and can be seen.
LISTEN = """() => {
  const log = document.querySelector("#leadqual-widget").shadowRoot.querySelector("[role=log]");
  window.heard = [];
  new MutationObserver((changes) => {
    if (log.getAttribute("aria-live") === "off" || !log.checkVisibility()) return;
    for (const change of changes) for (const node of change.addedNodes) window.heard.push(node.textContent);
  }).observe(log, { childList: true, subtree: true });
}"""


class Visitor:
    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    def arrive(self, path: str = "") -> Visitor:
        self.page.goto(self.url + path)
        expect(self.launcher).to_be_visible()
        return self

    def open(self) -> Visitor:
        self.launcher.click()
        expect(self.panel).to_be_visible()
        return self

    def say(self, text: str) -> Visitor:
        self.input.fill(text)
        self.input.press("Enter")
        return self

    def hears(self, *texts: str) -> None:
        """The last messages on the screen, from the visitor, the agent or a person, within 8 seconds."""
        bubbles = self.panel.locator(".msg .text")
        until = time.monotonic() + 8
        while (shown := bubbles.all_text_contents()[-len(texts) :]) != list(
            texts
        ) and time.monotonic() < until:
            self.page.wait_for_timeout(30)
        assert shown == list(texts)

    def another_tab(self, path: str = "") -> Visitor:
        return Visitor(self.page.context.new_page(), self.url).arrive(path)

    def listen(self) -> None:
        self.page.evaluate(LISTEN)

    def heard(self) -> list[str]:
        said: list[str] = self.page.evaluate("window.heard")
        return said

    @property
    def launcher(self) -> Locator:
        return self.page.locator("#leadqual-widget .launcher")

    @property
    def panel(self) -> Locator:
        return self.page.get_by_role("dialog")

    @property
    def input(self) -> Locator:
        return self.panel.get_by_role("textbox", name="Your message")

    @property
    def choices(self) -> Locator:
        return self.panel.get_by_role("group", name="Quick replies").get_by_role("button")

    @property
    def status(self) -> Locator:
        return self.panel.get_by_role("status")

    @property
    def alarm(self) -> Locator:
        return self.panel.get_by_role("alert")

    @property
    def teaser(self) -> Locator:
        return self.page.locator("#leadqual-widget .teaser")

    def kept(self, key: str = "demo") -> dict[str, Any]:
        """What the browser keeps about this visitor's chat."""
        kept: dict[str, Any] = self.page.evaluate(
            "(key) => JSON.parse(localStorage.getItem(key) || '{}')", f"leadqual:{key}"
        )
        return kept

    def focused(self) -> str:
        """The accessible name of what has focus."""
        name: str = self.page.evaluate(
            """() => { let at = document.activeElement;
            while (at.shadowRoot) at = at.shadowRoot.activeElement;
            return at.getAttribute("aria-label") || at.textContent }"""
        )
        return name
