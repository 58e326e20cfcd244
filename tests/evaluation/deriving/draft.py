"""A case to be, and what all derivations ask of a dialogue."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from tests.evaluation.deriving.annotated import Dialogue, Fact, Turn, plain

Transcript = tuple[Turn, ...]


@dataclass(frozen=True)
class Draft:
    """A case to be; `kind` is the derivation that made it, `first` to `last` the messages it may end with."""

    kind: str
    category: str
    expect: str
    field: str
    value: Any
    quote: str
    why: str
    first: int = 0
    last: int = 0
    transcript: Transcript = ()


def draft_of(made: Dialogue, fact: Fact, kind: str, category: str, why: str, **other: Any) -> Draft:
    draft = Draft(kind, category, "refuse", fact.field, fact.value, fact.quote, why, fact.message)
    return replace(draft, last=holds_until(made, fact), **other)


def end(made: Dialogue) -> int:
    return len(made.transcript) - 1


def taken_back_at_once(fact: Fact) -> bool:
    return fact.stale_after is not None and fact.stale_after <= fact.message


def holds_until(made: Dialogue, fact: Fact) -> int:
    return end(made) if fact.stale_after is None else fact.stale_after - 1


def is_true(made: Dialogue, key: str, value: Any) -> bool:
    """Is this, or was it at some time, a value of the field?"""
    return any(same(fact.value, value) for fact in made.facts_of(key))


def same(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return plain(one) in plain(other) or plain(other) in plain(one)
    return bool(one == other and isinstance(one, bool) == isinstance(other, bool))


def choices(field: dict[str, Any]) -> list[str]:
    return [choice if isinstance(choice, str) else choice["value"] for choice in field["choices"]]


def said(fact: Fact) -> str:
    """The visitor's own words for the value, or the value."""
    if fact.text:
        return fact.text
    if isinstance(fact.value, bool | dict):
        return fact.quote.rstrip(".!?")
    return str(fact.value)


def written(made: Dialogue, quote: str) -> bool:
    return any(plain(quote) in plain(text) for _, text in made.visitor())


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+|\n+", text) if part.strip()]
