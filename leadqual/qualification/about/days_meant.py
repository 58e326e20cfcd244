"""Which day is meant where the message before names it: "15 to 19", said to "the 14th to the 18th of
February?", and "Thursday", said to "April 7th or Thursday, April 9th?". Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from leadqual.qualification.located.text import Folded
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.calendar_days import day_of
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.words_dates import TAGS, WEEKDAY_NAMES

_DAY = re.compile(r"(?:the |le |el |il |am |den |der |dem |dia |on )*(\d{1,2})(?:st|nd|rd|th|\.|º|er|e|de)?")
_PAIR = re.compile(
    r"(?<![\w.,:/])(\d{1,2})(?:st|nd|rd|th|\.)? ?(?:to|-|–|until|till|bis|au|al|a|ao|ate|tot|t/m) ?(?:the )?"
    r"(\d{1,2})(?:st|nd|rd|th)?(?![\w:/%]|[.,]\d| ?(?:am|pm|h\b|uhr|people|of us|nights?|days?|euros?))"
)


def in_month_meant(
    readings: tuple[Reading, ...], folded: Folded, before: Folded | None, today: date | None
) -> tuple[Reading, ...]:
    """The readings of an answer, with weekdays that the message before dates, and days of no month put into
    the one month that it names; a bare pair of days is read too."""
    if before is not None and today is not None:
        readings = tuple(_dated(reading, folded, before, today) for reading in readings)
    month = _month_of(before, today) if before is not None else None
    if month is None:
        return readings
    found = [_moved(reading, folded, month) for reading in readings]
    for match in _PAIR.finditer(folded.text):
        if not any(r.start < match.end() and match.start() < r.end for r in readings):
            found.extend(day for group in (1, 2) if (day := _day(match, group, month)))
    return tuple(sorted(found, key=lambda r: r.start))


def _dated(reading: Reading, folded: Folded, before: Folded, today: date) -> Reading:
    """A bare weekday as the one day of the message before that falls on it."""
    if folded.text[reading.start : reading.end] not in WEEKDAY_NAMES or not isinstance(reading.value, str):
        return reading
    weekday = date.fromisoformat(reading.value).weekday()
    named = {
        r.value
        for r in read_dates(before, today)
        if isinstance(r.value, str) and any(c.isdigit() for c in before.text[r.start : r.end])
    }
    found = [day for day in named if date.fromisoformat(day).weekday() == weekday]
    return replace(reading, value=found[0], vague=False) if len(found) == 1 else reading


def _month_of(folded: Folded, today: date | None) -> tuple[int, int] | None:
    """The one month in which all days of a message lie that name theirs."""
    if today is None:
        return None
    months: set[tuple[int, int]] = set()
    for reading in read_dates(folded, today):
        said = folded.text[reading.start : reading.end]
        named = any(TAGS.get(word, ("",))[0] in ("M", "m") for word in re.findall(r"[^\W\d_]+", said))
        if (named or re.search(r"\d[./-]\d", said)) and isinstance(reading.value, str):
            months.add((int(reading.value[:4]), int(reading.value[5:7])))
    return months.pop() if len(months) == 1 else None


def _moved(reading: Reading, folded: Folded, month: tuple[int, int]) -> Reading:
    bare = _DAY.fullmatch(folded.text[reading.start : reading.end].strip())
    day = day_of(*month, int(bare[1])) if bare else None
    return replace(reading, value=day.isoformat()) if day else reading


def _day(match: re.Match[str], group: int, month: tuple[int, int]) -> Reading | None:
    day = day_of(*month, int(match[group]))
    if day is None:
        return None
    return Reading(match.start(group), match.end(group), day.isoformat(), "derived", "day", "date")
