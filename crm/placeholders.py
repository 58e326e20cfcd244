"""Placeholders in nurture mails: {{name|there}}. A small set, each with a default, checked when saved. Pure.

What a visitor wrote goes into a mail that we send, and the address may be somebody else's. So words that hold
an address, a link or control characters never get in; the default stands there instead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

NAMES: dict[str, str] = {
    "name": "what they are called",
    "company": "their company",
    "pain": "their pain, in their own words",
    "urgency": "why now, in their own words",
    "question": "a question of theirs that is still open",
    "rep": "the rep who has the lead",
}
LONGEST = 200
_PLACEHOLDER = re.compile(r"\{\{([^{}]*)\}\}")
_LINK = re.compile(r"://|\bwww\.|@|[\w-]\.[a-z]{2,}(?:/|\b)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]")


def problems(template: str) -> list[str]:
    """What is wrong with it, one plain sentence each; empty when it can be used."""
    found = [_problem(match.group(1)) for match in _PLACEHOLDER.finditer(template)]
    rest = _PLACEHOLDER.sub("", template)
    if "{{" in rest or "}}" in rest:
        found.append("There is a {{ or }} without its partner.")
    return [text for text in dict.fromkeys(found) if text]


def _problem(inside: str) -> str:
    name, bar, default = (part.strip() for part in inside.partition("|"))
    if name not in NAMES:
        known = ", ".join(NAMES)
        return f"“{name}” is no placeholder. You can use: {known}."
    if not bar or not default:
        return f"{{{{{name}}}}} needs words for when we do not know it, such as {{{{{name}|…}}}}."
    return ""


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with the values in place, each default where there is no value fit to be sent."""

    def one(match: re.Match[str]) -> str:
        name, _bar, default = (part.strip() for part in match.group(1).partition("|"))
        return fit(values.get(name, "")) or default

    return _PLACEHOLDER.sub(one, template)


def fit(text: str) -> str:
    """The words on one line, or "" when they should not be in a mail of ours."""
    plain = " ".join(text.split())
    if len(plain) > LONGEST or _LINK.search(plain) or _CONTROL.search(plain):
        return ""
    return plain
