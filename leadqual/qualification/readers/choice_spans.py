"""Choices that are spans of time, counted from today: "this quarter", "1-3 months", "Within the next four
weeks or so". A date that a visitor names lies in one of them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from leadqual.qualification.fields import Choice, Field
from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.located.tokens import plain
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

    def holds(self, first: date, last: date | None) -> bool:
        begun = self.first is None or self.first <= first
        return begun and (self.last is None or last is not None and last <= self.last)

    def meets(self, first: date, last: date) -> bool:
        return (self.first is None or self.first <= last) and (self.last is None or first <= self.last)


def asks_span(field: Field) -> bool:
    """Whether the field's choices are spans of time from today on."""
    return field.kind == "choice" and bool(_spans(field, _SOME_DAY))


_SOME_DAY = date(2001, 6, 5)


def read_spans(
    field: Field, folded: Folded, today: date | None, named: Sequence[Reading]
) -> tuple[Reading, ...]:
    """The choices of a message, by the dates in it too; `named` are those that it names itself. Where the day
    lies wholly outside the choice that is called so ("end of the year" in November), both are disputed."""
    spans = _spans(field, today) if today is not None else ()
    if today is None or not spans:
        return tuple(named)
    found = [one for reading in named for one in _with_its_date(spans, reading, folded, today)]
    if at_once := _AT_ONCE.match(plain(folded.text)):
        choice = _choice_of(spans, Time(0, today, today))
        return (Reading(0, at_once.end(1), choice, "derived", "common"),) if choice else tuple(found)
    for reading in (*read_dates(folded, today), *_lasting(folded, today)):
        apart = not any(r.start < reading.end and reading.start < r.end for r in found)
        time = _time_of(folded, reading, today) if apart else None
        choice = _choice_of(spans, time) if time else None
        if time is not None and choice is not None:
            found.append(Reading(time.start, reading.end, choice, "derived", "common"))
    return (
        tuple(sorted(found, key=lambda reading: reading.start)) if len(found) > len(named) else tuple(found)
    )


# "yesterday!", said of what is still to come
_AT_ONCE = re.compile(
    r"^((?:(?:ideally|preferably|best|well|like|am liebsten|lieber|si possible|de preferencia|liefst|para"
    r"|idealmente|if possible),? )?"
    r"(?:yesterday|gestern|hier|ayer|ontem|ieri|gisteren|today|heute|aujourd'hui|hoy|hoje|oggi|vandaag))"
    r"(?:,? (?:if possible|ideally|preferably|please|bitte|svp|por favor|per favore|graag|wenn moglich))?\W*$"
)


DISPUTED = "disputed"  # the calendar says one choice and the schema's word another


class Time(NamedTuple):
    """The days that a text from `start` on names; `last` is None for all that come after."""

    start: int
    first: date
    last: date | None


# of these one stretch may be meant or another, but hardly one of another length
_STRETCHES = frozenset(("week", "season", "holiday"))
_AFTER = re.compile(
    r"\b(?:after|past|nach|apres|despues d[e']l?|depois d[eoa]|dopo|na)"
    r"(?: (?:the|der|die|das|dem|den|l'|la|le|les|el|il|i|o|a|as|os|de|het))?[ ']*$"
)
# "it crashes every Monday" is no time to start at
_EVERY = re.compile(
    r"\b(?:every|each|jede[nrs]?|chaque|tous les|cada|todos los|todos os|ogni|tutti i|elke|iedere)"
    r"(?: single)? *$"
)
_LEADING = 24  # characters before a date in which such a word may stand


def _time_of(folded: Folded, reading: Reading, today: date) -> Time | None:
    """The days of a date that are still to come; today is when things are as they are, and no time of what is
    to be."""
    days = _days(reading.value)
    if days is None or days[1] <= today or (reading.vague and reading.unit not in _STRETCHES):
        return None
    led = plain(folded.text[max(0, reading.start - _LEADING) : reading.start])
    if _EVERY.search(led):
        return None
    if before := _AFTER.search(led):
        return Time(reading.start - len(before[0]), days[1], None)
    return Time(reading.start, max(days[0], today), days[1])


def _with_its_date(spans: Sequence[Span], named: Reading, folded: Folded, today: date) -> tuple[Reading, ...]:
    """What a name of a choice says is a time, too; where that is another choice's, both are disputed."""
    inside = fold(folded.text[named.start : named.end])
    dates = [r for r in read_dates(inside, today) if not r.vague]
    time = _time_of(inside, dates[0], today) if len(dates) == 1 else None
    own = next((span for span in spans if span.choice == named.value), None)
    if time is None or time.last is None or own is None or own.meets(time.first, time.last):
        return (named,)
    choice = _choice_of(spans, time)
    if choice is None:
        return (named,)
    dated = replace(named, value=choice, grade="derived", role=DISPUTED)
    return (replace(named, role=DISPUTED), dated)


def _choice_of(spans: Sequence[Span], time: Time) -> str | None:
    """The narrowest of the spans that hold the days."""
    held = sorted((span for span in spans if span.holds(time.first, time.last)), key=lambda span: span.days)
    return held[0].choice if held and (len(held) == 1 or held[0].days < held[1].days) else None


_HOW_LONG = re.compile(
    r"^(?:in |with?in |(?:in )?(?:about|around|roughly|approx(?:imately)?|maybe|ca|circa|etwa|ungefahr"
    r"|environ|unos|unas|cerca de|ongeveer)\.? )*"
    rf"(\w{{1,9}}(?: ?(?:-|–|to|or|bis|oder|a|ou|o|of) ?\w{{1,9}})? {_UNIT})"
    r"(?!,? (?:maybe|perhaps|or|vielleicht|oder|peut-etre|ou|quizas|talvez|forse|o|misschien|of) \w+$)"
    r"(?! (?:ago|now|notice|already|long|old|geleden|her|fa|atras|of))"
)


_SOME_TIME = re.compile(r"(?:one|un|una|um|eines|einen) (?:day|days|tages?|jour|dia|giorno)$")  # "one day"


def _lasting(folded: Folded, today: date) -> Iterator[Reading]:
    """ "Two to three weeks": how long from today, where an answer opens with it."""
    said = _HOW_LONG.match(plain(folded.text))
    if said is None or len(said[0]) > len(folded.text) or _SOME_TIME.match(said[0]):
        return
    days = read_dates(fold(f"in {folded.text[said.start(1) : said.end(1)]}"), today)
    if len(days) == 1 and not days[0].vague:
        yield replace(days[0], start=0, end=said.end())


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
            slack = _slack(days[1] - today) if days[1] and _ROUGHLY.search(text) else timedelta()
            return Span(choice.value, days[0], days[1] + slack if days[1] else None)
    return None


def _slack(length: timedelta) -> timedelta:
    """How much longer "three months or so" may be."""
    return max(_SLACK, length / 10)


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
