"""Dates that are told by their weekday: next Friday, Tuesday the 4th, the first Monday of June. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from leadqual.qualification.readers.calendar_days import (
    add_months,
    coming_weekday,
    day_of,
    unit_span,
    weekday_in_week,
)
from leadqual.qualification.readers.date_items import Item
from leadqual.qualification.readers.date_parts import (
    AHEAD,
    PREPOSITIONS,
    Named,
    first_of,
    is_counted_from,
    is_led_in,
    number_of,
    span_of_month,
    year_of,
)
from leadqual.qualification.readers.named_days import AFTER_DAY, stands_for_day
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.word_sets import words

_HOMEWARD = words("back home to from over in on")
_PARTS_OF_DAY = words("morning afternoon aft evening eve night noon lunchtime after before at around from by")
_SITTING = words("i we he she they you who all and")


def weekday_alone(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """Friday, next Friday, viernes que viene."""
    item, modifier = first_of(span, "Wv"), next((i for i in span if i.tag in "NCTL"), None)
    assert item is not None
    led = first_of(span, "F") or is_led_in(tokens, span) or _is_timed(tokens, item)
    if item.tag == "v" and modifier is None and not led:
        return None
    if is_counted_from(tokens, span):
        return Named(None, vague=True)
    if modifier is span[-1] and modifier is not None and tokens.word(modifier.last + 1) in _HOMEWARD:
        span, modifier = span[:-1], None  # leaving Friday coming back Sunday
        return replace(weekday_alone(tokens, span, today) or Named(None), length=len(span))
    if today is None:
        return Named(None)
    day: int = item.meaning
    tag = "C" if any(i.tag == "C" for i in span) else modifier.tag if modifier else ""
    found, vague = coming_weekday(day, today), not tag and day == today.weekday()
    if tag == "N":
        found = weekday_in_week(day, 1, today)
        vague = day > today.weekday()
    elif tag == "T" and day >= today.weekday():
        found = weekday_in_week(day, 0, today)
    elif tag == "L":
        found = today - timedelta(days=(today.weekday() - day - 1) % 7 + 1)
    return Named(found.isoformat(), vague=vague)


def _is_timed(tokens: Tokens, day: Item) -> bool:
    """ "them up wed after 4", "sat 4pm", "sat aft": an hour or a part of the day behind it."""
    word, behind = tokens.word(day.last + 1), tokens.word(day.last + 2)
    if not tokens.may_be("en") or tokens.word(day.first - 1) in _SITTING:
        return False
    if word in _PARTS_OF_DAY:
        return word not in PREPOSITIONS and word != "at" or behind[:1].isdigit() or behind in ("noon", "half")
    return word[:1].isdigit() and (behind in ("am", "pm", ":", "-") or not behind[:1].isalpha())


def weekday_and_day(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """Tuesday the 4th: the next 4th that is a Tuesday."""
    weekday, day = first_of(span, "Wv"), span[-1]
    assert weekday is not None
    return _next_such(weekday, day, today) if stands_for_day(tokens, span, day) else None


def _next_such(weekday: Item, day: Item, today: date | None) -> Named:
    if today is None:
        return Named(None)
    months = (add_months(today.replace(day=1), ahead) for ahead in range(12))
    days = (day_of(month.year, month.month, number_of(day)) for month in months)
    fitting = [found for found in days if found and found >= today and found.weekday() == weekday.meaning]
    return Named(fitting[0].isoformat()) if fitting else Named(None, vague=True)


def weekday_and_number(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """ "viernes 22": no hour, for no clock has one so late without saying so."""
    number, behind = span[-1].meaning.value, tokens.word(span[-1].last + 1)
    alone = not behind[:1].isalnum() or behind in AFTER_DAY or behind in PREPOSITIONS
    if not isinstance(number, int) or not 12 < number <= 31 or not alone:
        return None
    return _next_such(span[0], span[-1], today)


def weekday_of_week(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """Tuesday next week, mardi de la semaine prochaine."""
    weekday, unit = first_of(span, "Wv"), first_of(span, "U")
    assert weekday is not None and unit is not None
    if unit.meaning != "week":
        return None
    ahead = next((AHEAD[item.tag] for item in span if item.tag in AHEAD), 0)
    return Named(weekday_in_week(weekday.meaning, ahead, today).isoformat() if today else None)


def weekday_of_month(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """second Saturday of March, el primer lunes del mes que viene, letzter Freitag im Mai."""
    ordinal, weekday, unit = span[0], first_of(span, "Wv"), first_of(span, "U")
    month, year = first_of(span, "Mm"), first_of(span, "Y")
    assert weekday is not None
    if unit is not None and unit.meaning != "month" or ordinal.tag == "O" and number_of(ordinal) > 5:
        return None
    if month is not None:
        whole = span_of_month(month.meaning, year_of(year), today)
    else:
        ahead = next((AHEAD[item.tag] for item in span[1:] if item.tag in AHEAD), 0)
        whole = unit_span("month", ahead, today) if today else None
    if whole is None:
        return Named(None)
    days = [whole[0] + timedelta(days=k) for k in range((whole[1] - whole[0]).days + 1)]
    fitting = [day for day in days if day.weekday() == weekday.meaning]
    number = number_of(ordinal) if ordinal.tag == "O" else len(fitting)
    return Named(fitting[number - 1].isoformat()) if number <= len(fitting) else Named(None, vague=True)
