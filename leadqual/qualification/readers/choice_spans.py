"""Choices that are spans of time, counted from today: "this quarter", "1-3 months", "Within the next four
weeks or so". A date that a visitor names lies in one of them. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from leadqual.qualification.fields import Choice, Field
from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.dates import read_dates

_UNIT = (
    r"(days?|weeks?|months?|years?|tagen?|wochen?|monaten?|jahren?|mois|semaines?|jours?|dias?|semanas?"
    r"|meses|giorni|settimane|mesi|dagen|weken|maanden)"
)
_BETWEEN = re.compile(rf"^(\d{{1,3}})\s*(?:-|to|bis|a)\s*(\d{{1,3}}) {_UNIT}")
_FROM = re.compile(
    rf"^(?:more than|over|longer than|later than|after|beyond|mehr als|plus de|mas de|>)?\s*"
    rf"(\w{{1,9}})\s*(\+)?\s*(?:or more )?{_UNIT}"
)
_LATER = re.compile(r"^(?:more than|over|longer than|later than|after|beyond|mehr als|plus de|mas de|>)")
_ROUGHLY = re.compile(r"\b(?:or so|about|roughly|around|etwa)\b")
_SLACK = timedelta(days=3)


class Span(NamedTuple):
    """The days of a choice; None: open at that end."""

    choice: str
    first: date | None
    last: date | None

    @property
    def days(self) -> float:
        return float("inf") if self.first is None or self.last is None else (self.last - self.first).days

    def holds(self, first: date, last: date) -> bool:
        return (self.first is None or self.first <= first) and (self.last is None or last <= self.last)


def read_spans(
    field: Field, folded: Folded, today: date | None, named: Sequence[Reading]
) -> tuple[Reading, ...]:
    """The choices in which the dates of a message lie; `named` are the places where it names one itself."""
    spans = _spans(field, today) if today is not None else ()
    if today is None or not spans:
        return ()
    found = []
    for reading in read_dates(folded, today):
        apart = not any(r.start < reading.end and reading.start < r.end for r in named)
        choice = _choice_of(spans, reading, today) if apart and not reading.vague else None
        if choice is not None:
            found.append(Reading(reading.start, reading.end, choice, "derived", "common"))
    return tuple(found)


def _choice_of(spans: Sequence[Span], reading: Reading, today: date) -> str | None:
    """The narrowest of the spans that hold all of a date's days that are still to come; today is when things
    are as they are, and no time of what is to be."""
    days = _days(reading.value)
    if days is None or days[1] <= today:
        return None
    first, last = max(days[0], today), days[1]
    held = sorted((span for span in spans if span.holds(first, last)), key=lambda span: span.days)
    return held[0].choice if held and (len(held) == 1 or held[0].days < held[1].days) else None


def _days(value: Any) -> tuple[date, date] | None:
    if isinstance(value, str):
        return date.fromisoformat(value), date.fromisoformat(value)
    if not isinstance(value, dict) or not value.get("min") or not value.get("max"):
        return None
    return date.fromisoformat(value["min"]), date.fromisoformat(value["max"])


@lru_cache(maxsize=512)
def _spans(field: Field, today: date) -> tuple[Span, ...]:
    """The choices that are spans of time; none unless two of them are."""
    found = [span for choice in field.choices if (span := _span(choice, today)) is not None]
    return tuple(found) if len(found) > 1 else ()


def _span(choice: Choice, today: date) -> Span | None:
    for text in (choice.value, choice.description):
        days = _told(fold(text.replace("_", " ")).text.strip(" ."), today) if text else None
        if days is not None:
            slack = _SLACK if _ROUGHLY.search(text) else timedelta()
            return Span(choice.value, days[0], days[1] + slack if days[1] else None)
    return None


def _told(text: str, today: date) -> tuple[date, date | None] | None:
    """The days that a choice's name or description tells, if it tells nothing but a time."""
    between = _BETWEEN.match(text)
    if between:
        ends = [_in(f"{between[k]} {between[3]}", today) for k in (1, 2)]
        return (ends[0], ends[1]) if ends[0] and ends[1] else None
    beyond = _FROM.match(text)
    if beyond and (beyond[2] or _LATER.match(text)):
        begin = _in(f"{beyond[1]} {beyond[3]}", today)
        return (begin + timedelta(days=1), None) if begin else None
    dates = read_dates(fold(text), today)
    if len(dates) != 1 or len(text[: dates[0].start].split()) + len(text[dates[0].end :].split()) > 2:
        return None
    days = _days(dates[0].value)
    return days if days and days[1] >= today else None


def _in(span: str, today: date) -> date | None:
    """The day so long from today: "3 months"."""
    found = read_dates(fold(f"in {span}"), today)
    days = _days(found[0].value) if found else None
    return days[0] if days else None
