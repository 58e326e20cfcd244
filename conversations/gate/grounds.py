"""What a reply may rest on, and what the gate says of a sentence. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from leadqual.qualification.fields import Field

REASONS: Mapping[str, str] = {
    "ok": "It may be said.",
    "about_visitor": "It says something about the visitor that the visitor did not say.",
    "number": "It names a number that stands in none of its sources.",
    "money": "It names a sum that stands in none of its sources.",
    "date": "It names a day or a time that stands in none of its sources.",
    "claim": "It claims something that no cited entry says.",
    "promise": "It promises something that nobody has promised.",
    "link": "It leads to a place that is not allowed.",
    "done": "It says that something was done that was not done.",
    "asks_other": "It asks for something that is not to be asked now.",
    "asks_two": "It asks two things at once.",
    "asks_nothing": "It does not ask what is to be asked now.",
    "markup": "It holds markup.",
    "leak": "It shows the machinery behind the chat.",
    "too_long": "It is too long.",
    "identity": "It pretends to be a person, or somebody else.",
    "obeys": "It says that it follows other orders.",
    "empty": "It says nothing.",
    "cut": "It breaks off.",
    "language_unclear": "It is in a language that cannot be checked.",
}


@dataclass(frozen=True, slots=True)
class Grounds:
    """All that is known when a reply is spoken.

    `visitor`: every message of theirs, as typed. `answers`: (label, value in so many words) of each accepted
    answer. `knowledge`: id to the text of an entry, its question first. `hosts`: where links may lead.
    `done`: what has really happened, of "noted", "changed", "handed_over", "booked", "sent". `names`: of the
    company, its product and the agent. `asks`: the field whose question is planned; None: nothing may be
    asked. `reading_back`: the value in so many words when the plan is to have it confirmed."""

    visitor: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    knowledge: Mapping[str, str] = field(default_factory=dict)
    hosts: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    asks: Field | None = None
    reading_back: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """Whether a sentence may reach the visitor. `reason` is a code of REASONS; `asks`: it asks what was
    planned; `cites`: the entries that carry it."""

    ok: bool
    reason: str = "ok"
    asks: bool = False
    cites: tuple[str, ...] = ()


def refused(reason: str) -> Ruling:
    return Ruling(False, reason)
