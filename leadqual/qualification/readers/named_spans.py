"""Dates counted from today or naming a stretch of days: in 3 weeks, next quarter, Q2, 2027. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from leadqual.qualification.readers.calendar_days import (
    after,
    coming_part,
    coming_weekday,
    month_span,
    unit_span,
)
from leadqual.qualification.readers.date_items import Item
from leadqual.qualification.readers.date_parts import (
    AHEAD,
    PREPOSITIONS,
    Named,
    first_of,
    is_counted_from,
    iso,
    number_of,
    span_of_month,
    year_of,
)
from leadqual.qualification.readers.named_seasons import season
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import NOUNS, noun_after
from leadqual.qualification.readers.word_sets import words

_DUTCH_UNITS = words("dagen weken maand maanden jaar jaren kwartaal")


_THAT_IS_ALL = (
    "all for",
    "it for",
    "alles für",
    "tout pour",
    "todo por",
    "tudo por",
    "tutto per",
    "alles voor",
)


def relative_day(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    if is_counted_from(tokens, span):
        return Named(None, vague=True)
    if tokens.joined(span[0].first - 2, span[0].first - 1) in _THAT_IS_ALL:
        return None  # "that's all for today"
    if not today:
        return Named(None)
    return Named((today + timedelta(days=span[-1].meaning)).isoformat())


def this_or_next(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """next quarter, this weekend, le mois prochain, next March, this summer."""
    item = first_of(span, "UKMmS")
    ahead = next((AHEAD[i.tag] for i in span if i.tag in AHEAD), 0)
    assert item is not None
    if item.tag in "Mm":
        return _next_month_name(item, ahead, today)
    if item.tag == "S":
        return season(item.meaning, ahead, today)
    name = "weekend" if item.tag == "K" else item.meaning
    no_span = name == "hour" or name == "day" and ahead == 0
    if no_span or tokens.word(item.first) == "quarter" and tokens.word(item.first + 1) == "past":
        return None
    if name in ("weekend",) and ahead == 1 and today and today.weekday() < 5:
        return Named(iso(unit_span(name, 1, today)), name, vague=True)
    return Named(iso(unit_span(name, ahead, today)) if today else None, name)


def _next_month_name(item: Item, ahead: int, today: date | None) -> Named:
    if today is None:
        return Named(None, "month")
    year = today.year + (item.meaning < today.month)
    if ahead == -1:
        year = today.year - (item.meaning >= today.month)
    vague = ahead == 1 and item.meaning > today.month  # next June: this year's or the one after
    return Named(
        iso(month_span(year + (ahead == 1 and item.meaning == today.month), item.meaning)),
        "month",
        vague=vague,
    )


def after_so_long(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """in 3 weeks, within two months, 10 days from now, in a few weeks."""
    unit, counts = first_of(span, "U"), [item for item in span if item.tag in "DO#afY"]
    assert unit is not None
    way = next((item.tag for item in span if item.tag in "iwxpP"), "i")
    if unit.meaning == "hour" or _not_ahead(tokens, span, way) or not counts:
        return None
    if any(item.tag == "f" for item in counts):
        return Named(None, unit.meaning, vague=True)
    amounts = [1.0 if item.tag == "a" else float(item.meaning.value) for item in counts]
    if first_of(span, "h"):
        amounts = [0.5]
    if today is None or max(amounts) > 1200:
        return Named(None)
    if way in "pP":
        return Named(after(unit.meaning, -amounts[0], today).isoformat())
    days = [after(unit.meaning, amount, today) for amount in amounts]
    return Named(iso((today, days[-1]) if way == "w" else (days[0], days[-1])))


def day_from(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """a week from tomorrow, two weeks from Sunday."""
    unit, day, count = first_of(span, "U"), span[-1], span[0]
    assert unit is not None
    if today is None or unit.meaning not in ("day", "week", "fortnight") or count.tag not in "aDf#":
        return None
    joint = tokens.word(unit.last + 1)
    if joint != "from" and (unit.meaning == "day" or joint not in _ON or not tokens.may_be("en")):
        return None
    number = 1.0 if count.tag == "a" else 0.0 if count.tag == "f" else float(count.meaning.value)
    start = today + timedelta(days=day.meaning) if day.tag == "R" else coming_weekday(day.meaning, today)
    vague = not number or day.tag == "W" and day.meaning == today.weekday()
    return Named(after(unit.meaning, number, start).isoformat(), vague=vague)


_ON = words("on today tomorrow monday tuesday wednesday thursday friday saturday sunday")


def day_and_weeks(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """Friday week, Freitag in zwei Wochen, maandag over een week."""
    day, unit, count = span[0], span[-1], span[-2]
    said = tokens.word(unit.first)
    if (
        today is None
        or unit.meaning != "week"
        or len(span) == 2
        and (said != "week" or not _ends(tokens, unit))
    ):
        return None
    number = 1.0 if len(span) == 2 or count.tag == "a" else float(getattr(count.meaning, "value", 0))
    start = today + timedelta(days=day.meaning) if day.tag == "R" else coming_weekday(day.meaning, today)
    return Named(after("week", number, start).isoformat(), vague=not number)


def _ends(tokens: Tokens, item: Item) -> bool:
    return not tokens.word(item.last + 1).isalpha()


def _not_ahead(tokens: Tokens, span: list[Item], way: str) -> bool:
    """ "over 3 weeks" lasts three weeks in English; in Dutch it is three weeks away."""
    word, unit = tokens.word(span[0].first), tokens.word(span[-1].first)
    if word == "over":
        return unit not in _DUTCH_UNITS and not tokens.is_surely("nl")
    return word == "em" and not tokens.may_be("pt")


def named_part_of_year(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """Q2, H1 2027, second quarter of 2026, zweites Halbjahr."""
    item, ordinal, year = first_of(span, "QHUh"), first_of(span, "O"), first_of(span, "Y")
    assert item is not None
    name = {"Q": "quarter", "H": "half"}.get(item.tag) or item.meaning
    number = item.meaning if item.tag in "QH" else number_of(ordinal)
    if name not in ("quarter", "half"):
        return None
    if not year and not today:
        return Named(None, name)
    ahead = next((AHEAD[i.tag] for i in span if i.tag in AHEAD), None)
    said = year_of(year) or (today.year + ahead if today and ahead is not None else None)
    found = coming_part(name, number, said, today)
    return Named(iso(found), name, absolute=bool(year)) if found else None


def week_of_month(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """first week of June, last day of May."""
    ordinal, unit, month = first_of(span, "O"), first_of(span, "U"), first_of(span, "Mm")
    assert month is not None and unit is not None
    found = span_of_month(month.meaning, year_of(first_of(span, "Y")), today)
    if unit.meaning == "day" and found and (ordinal is None or 0 < number_of(ordinal) <= found[1].day):
        return Named((found[0].replace(day=number_of(ordinal)) if ordinal else found[1]).isoformat())
    if unit.meaning != "week" or not found:
        return Named(None, "week", vague=True)
    number = number_of(ordinal) or 4
    first = found[0] + timedelta(days=7 * (min(number, 5) - 1))
    return Named(iso((first, min(first + timedelta(days=6), found[1]))), "week", vague=True)


def year_alone(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    number = number_of(span[-1])
    before = tokens.word(span[0].first - 1)
    if before not in PREPOSITIONS or before in (
        ":",
        ",",
        "-",
        "of",
        "de",
        "for",
        "or",
        "and",
        "about",
        "around",
        "a",
    ):
        return None
    if noun_after(tokens, span[-1].last) in NOUNS:
        return None
    return Named(iso((date(number, 1, 1), date(number, 12, 31))), "year", absolute=True)
