"""Checks that every view of the widget has to pass: names, and contrast against what is really behind."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from playwright.sync_api import Locator, Page

from .visitor import Visitor

UNNAMED = re.compile(
    r"^\s*- (button|link|textbox|dialog|log|group|heading|region)(?! \")(?!: \S)", re.MULTILINE
)

# Every text that can be seen against the nearest opaque background behind it. -> [[text, ratio], ...]
CONTRAST = """() => {
  const numbers = (color) => (color.match(/[\\d.]+/g) || []).map(Number);
  const light = (rgb) => {
    const linear = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    const [r, g, b] = rgb.slice(0, 3).map((v) => linear(v / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (node) => {
    for (let at = node; at && at.nodeType === 1; at = at.parentNode) {
      const color = numbers(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const root = document.querySelector("#leadqual-widget").shadowRoot;
  const found = [];
  for (const node of root.querySelectorAll("*")) {
    const texts = [...node.childNodes].filter((child) => child.nodeType === 3 && child.data.trim());
    const icon = node.tagName === "svg";
    if (!(texts.length || icon) || !node.checkVisibility() || node.closest(".sr")) continue;
    const style = getComputedStyle(node);
    const [one, two] = [light(numbers(style.color)), light(behind(node))].sort((a, b) => a - b);
    let opacity = 1;
    for (let at = node; at && at.nodeType === 1; at = at.parentNode) opacity *= getComputedStyle(at).opacity;
    const name = icon ? "icon " + node.parentNode.className : texts[0].data.trim().slice(0, 40);
    found.push([name, opacity < 1 ? 0 : (two + 0.05) / (one + 0.05)]);
  }
  return found;
}"""


def follow(page: Page, way: Locator) -> None:
    """Clicks what leads to another page and waits until that page's styles and scripts are there."""
    with page.expect_event("load"):
        way.click()


def eventually(page: Page, look: Callable[[], object], wanted: object) -> None:
    """Looks again and again for 8 seconds: what a page sends arrives when it arrives."""
    until = time.monotonic() + 8
    while (seen := look()) != wanted and time.monotonic() < until:
        page.wait_for_timeout(30)
    assert seen == wanted


def everything_has_a_name(visitor: Visitor) -> None:
    tree = visitor.page.locator("#leadqual-widget .root").aria_snapshot()
    assert "button" in tree
    assert UNNAMED.findall(tree) == [], tree


def everything_is_readable(visitor: Visitor, least: float = 4.5) -> None:
    visitor.page.wait_for_timeout(350)  # what fades in has come
    ratios = visitor.page.evaluate(CONTRAST)
    assert len(ratios) > 4
    assert [
        (name, round(ratio, 2)) for name, ratio in ratios if ratio < (3 if "icon" in name else least)
    ] == []
