"""What the rules of dates share: the value they give and how they look at their items. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from leadqual.qualification.readers.calendar_days import (
    Span,
    month_span,
)
from leadqual.qualification.readers.date_items import Item
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import TIME_UNITS
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_dates import TAGS

PREPOSITIONS = words("""in by until till since before after during from for of on this next last early late
    mid through im ab bis seit en depuis dès desde hasta em até de a entro da dal in op voor tot vanaf
    sinds am le el il au per para pour around about vor nach vom every each or and : , - by""")
AHEAD = {"N": 1, "C": 1, "T": 0, "L": -1}  # next, coming, this, last


@dataclass(frozen=True, slots=True)
class Named:
    """`length`: how many of the matched items belong to it, 0 for all."""

    value: Any
    unit: str = "day"
    absolute: bool = False
    hedged: bool = False
    vague: bool = False
    length: int = 0


def first_of(span: list[Item], tags: str) -> Item | None:
    return next((item for item in span if item.tag in tags), None)


def number_of(item: Item | None) -> int:
    return int(item.meaning.value) if item is not None else 0


def iso(span: Span | None) -> Any:
    if span is None:
        return None
    if span[0] == span[1]:
        return span[0].isoformat()
    return {"min": span[0].isoformat(), "max": span[1].isoformat()}


def year_of(item: Item | None) -> int | None:
    return int(item.meaning.value) if item is not None else None


def is_whole_text(tokens: Tokens, span: list[Item]) -> bool:
    """The message is nothing but this, apart from signs."""
    inside = range(span[0].first, span[-1].last + 1)
    return (
        all(i in inside or not word[0].isalnum() for i, word in enumerate(tokens.words[:12]))
        and len(tokens.words) < 12
    )


def is_counted_from(tokens: Tokens, span: list[Item]) -> bool:
    """ "a week from Friday", "two weeks after tomorrow": not that day itself."""
    first = span[0].first
    return tokens.word(first - 1) in ("from", "after") and tokens.word(first - 2) in TIME_UNITS


def is_led_in(tokens: Tokens, span: list[Item]) -> bool:
    """A preposition in front, or nothing else in the message: "sat" and "may" are other words too."""
    return tokens.word(span[0].first - 1) in PREPOSITIONS or is_whole_text(tokens, span)


def span_of_month(month: int, year: int | None, today: date | None) -> Span | None:
    if year:
        return month_span(year, month)
    if today is None:
        return None
    return month_span(today.year if month >= today.month else today.year + 1, month)


class _Year(NamedTuple):
    value: int


def with_years(items: list[Item], today: date | None) -> list[Item]:
    """The "next year" of "May 15th of next year" as the year that it is."""
    if today is None or not any(item.tag == "U" and item.meaning == "year" for item in items):
        return items
    found: list[Item] = []
    for item in items:
        if found and (ahead := _ahead_of_year(found[-1], item)) is not None:
            told = _Year(today.year + ahead)
            before = [one.tag for one in found[-2:-8:-1] if one.tag not in "g,!"][:2]
            if {"M", "m"} & set(before[:1] if before[:1] not in (["D"], ["O"]) else before):
                found[-1:] = [Item("Y", told, found[-1].first, item.last)]
                continue
        found.append(item)
    return found


def _ahead_of_year(one: Item, other: Item) -> int | None:
    for way, unit in ((one, other), (other, one)):
        if unit.tag == "U" and unit.meaning == "year" and way.tag in AHEAD:
            return AHEAD[way.tag]
    return None


def year_in_front(tokens: Tokens, first: int, today: date) -> int | None:
    """ "Next year, on May 15th"."""
    k = first - 1
    while k > 0 and TAGS.get(tokens.word(k), (tokens.word(k), ""))[0] in ("g", ","):
        k -= 1
    tags = [TAGS.get(tokens.word(j), ("", "")) for j in (k - 1, k)]
    if tokens.joined(k - 1, k) in ("que viene", "que vem"):
        tags = [TAGS.get(tokens.word(k - 2), ("", "")), ("N", "")]
    ahead = next((AHEAD[tag] for tag, _ in tags if tag in AHEAD), None)
    return today.year + ahead if ahead is not None and ("U", "year") in tags else None
