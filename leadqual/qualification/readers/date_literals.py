"""Dates written in digits: 2026-03-10, 10.03.2026, 3/10/26, 10.3. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.calendar_days import day_of, next_day_and_month
from leadqual.qualification.readers.tokens import Tokens, scan

MOST = 100
_LITERAL = re.compile(
    r"(?<![\w.,/-])(?:(?P<y>\d{4})([-/.])(?P<m>\d{1,2})\2(?P<d>\d{1,2})(?:t[\d:.z+-]{2,20})?"
    r"|(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})"
    r"|(?P<a2>\d{1,2})\.(?P<b2>\d{1,2})\.(?!\w)|(?P<a3>\d{1,2})/(?P<b3>\d{1,2}))(?![\w/]|[.,-]\d)"
)
_BEFORE_SHORT = re.compile(
    r"(?:am|vom|zum|bis|ab|seit|der|den|dem|und|-|op|von|start|beginn|termin|ende|frist|stichtag|livegang|sp[aä]testens|the|on|:)\s?\Z"
)
_AFTER_SHORT = re.compile(r" (?:passt|w[aä]re|geht|ist|oder|um|noch|los|steht|als|pa[sß])\b")
_BEFORE_SLASH = re.compile(
    r"(?:on|by|until|till|from|to|before|after|since|the|le|el|am|dia|il|del|al|au|du|for|is|:)\s?\Z"
)
_AFTER_FRACTION = re.compile(
    r"\s?(?:of|the|an?|cups?|hours?|inch|inches|days?|people|employees|stars?|de|des|von|der|million|mill)\b"
)


def literal_dates(text: str, tokens: Tokens, today: date | None) -> list[Reading]:
    found: list[Reading] = []
    day_first = False
    for match in _LITERAL.finditer(text):
        if len(found) == MOST:
            break
        if reading := _date(text, match, tokens, today, day_first):
            found.append(reading)
        day_first = day_first or _tells_order(match)
    return found


def with_day_first(text: str, reading: Reading, today: date | None) -> Reading:
    """ "05/06" as those write it who speak no English."""
    match = _LITERAL.match(text, reading.start)
    if not reading.vague or match is None or not (match["a"] or match["a3"]):
        return reading
    read = _date(text, match, scan(text), today, True)
    return replace(reading, value=read.value, vague=False) if read is not None else reading


def _tells_order(match: re.Match[str]) -> bool:
    """28/11 can only be day first; who writes it so writes 3/12 so too."""
    first = int(match["a3"] or match["a"] or 0)
    return (match["a3"] is not None or match["sep"] == "/") and 12 < first <= 31


def _date(
    text: str, match: re.Match[str], tokens: Tokens, today: date | None, day_first: bool
) -> Reading | None:
    part = match.groupdict()
    if part["y"]:
        return _reading(match, day_of(int(part["y"]), int(part["m"]), int(part["d"])), True)
    if part["a"]:
        year = int(part["year"]) + (2000 if len(part["year"]) == 2 else 0)
        sep = "." if day_first else part["sep"]
        return _two_orders(match, int(part["a"]), int(part["b"]), year, sep, tokens)
    before = text[max(0, match.start() - 11) : match.start()]
    if part["a2"]:
        a, b = int(part["a2"]), int(part["b2"])
        told = _BEFORE_SHORT.search(before) or tokens.is_surely("de") or _AFTER_SHORT.match(text, match.end())
        if not (told or part["b2"][0] == "0") or not 1 <= b <= 12:
            return None
        return _without_year(match, a, b, today, False)
    a, b = int(part["a3"]), int(part["b3"])
    if _AFTER_FRACTION.match(text, match.end()) or (a, b) in ((24, 7), (50, 50)) or not _day_and_month(a, b):
        return None
    if (a, b) in ((1, 2), (1, 4), (3, 4), (1, 3), (2, 3)) and not _BEFORE_SLASH.search(before):
        return _reading(match, None, False, vague=True)
    european = tokens.languages and not tokens.may_be("en")
    if a > 12 or ((european or day_first) and b <= 12):
        return _without_year(match, a, b, today, False)
    return _without_year(match, b, a, today, b <= 12 and a != b)


def _day_and_month(a: int, b: int) -> bool:
    return 1 <= min(a, b) <= 12 and max(a, b) <= 31


def _two_orders(match: re.Match[str], a: int, b: int, year: int, sep: str, tokens: Tokens) -> Reading | None:
    """10.03.2026 is the 10th of March; 3/4/2026 may be either."""
    day_first, month_first = day_of(year, b, a), day_of(year, a, b)
    european = sep == "." or (bool(tokens.languages) and not tokens.may_be("en"))
    if day_first and (european or not month_first or day_first == month_first):
        return _reading(match, day_first, True)
    if month_first and not day_first:
        return _reading(match, month_first, True)
    return _reading(match, month_first, True, vague=True) if month_first else None


def _without_year(
    match: re.Match[str], day: int, month: int, today: date | None, vague: bool
) -> Reading | None:
    if day_of(2024, month, day) is None:
        return None
    return _reading(match, next_day_and_month(month, day, today) if today else None, False, vague)


def _reading(match: re.Match[str], day: date | None, absolute: bool, vague: bool = False) -> Reading | None:
    if day is None and absolute:
        return None
    value = day.isoformat() if day else None
    return Reading(match.start(), match.end(), value, "literal", unit="day", role="date", vague=vague)
