"""What each shape of a date in words means. Pure.

A rule is (name, pattern over tags, handler). The first pattern that matches at a place wins, so longer and
clearer shapes come first; a handler may still decline by returning None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from leadqual.qualification.readers.calendar_days import (
    Span,
    add_months,
    after,
    coming_weekday,
    day_of,
    edge_of,
    month_span,
    months_span,
    next_day_and_month,
    next_day_of_month,
    part_of_year,
    unit_span,
    weekday_in_week,
)
from leadqual.qualification.readers.date_items import Item
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import NOUNS, noun_after
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_languages import LANGUAGES_OF


@dataclass(frozen=True, slots=True)
class Named:
    """`length`: how many of the matched items belong to it, 0 for all."""

    value: Any
    unit: str = "day"
    absolute: bool = False
    hedged: bool = False
    vague: bool = False
    length: int = 0


Handler = Callable[[Tokens, list[Item], date | None], Named | None]
_PREPOSITIONS = words("""in by until till since before after during from for of on this next last early late mid through im
    ab bis seit en depuis dès desde hasta em até de a entro da dal in op voor tot vanaf sinds am le el
    il au per para pour around about vor nach vom every each or and : , - by""")
_AFTER_MAY = words("be not have need want get go also well still change take require become i we you or")
_DUTCH_UNITS = words("dagen weken maand maanden jaar jaren kwartaal")
_AHEAD = {"N": 1, "C": 1, "T": 0, "L": -1}


def _first(span: list[Item], tags: str) -> Item | None:
    return next((item for item in span if item.tag in tags), None)


def _number(item: Item | None) -> int:
    return int(item.meaning.value) if item is not None else 0


def _iso(span: Span | None) -> Any:
    if span is None:
        return None
    if span[0] == span[1]:
        return span[0].isoformat()
    return {"min": span[0].isoformat(), "max": span[1].isoformat()}


def _year(item: Item | None) -> int | None:
    return int(item.meaning.value) if item is not None else None


def _whole_text(tokens: Tokens, span: list[Item]) -> bool:
    """The message is nothing but this, apart from signs."""
    inside = range(span[0].first, span[-1].last + 1)
    return (
        all(i in inside or not word[0].isalnum() for i, word in enumerate(tokens.words[:12]))
        and len(tokens.words) < 12
    )


# ---- day and month


def _day_month(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """9th of March 2026, Friday March 10th."""
    month, day, year = _first(span, "Mm"), _first(span, "DO0"), _first(span, "Y")
    if month is None or day is None:
        return None
    number = _number(day) if day.tag != "0" else _zero_led(tokens, day)
    if month.tag == "m" and month.last == span[-1].last and tokens.word(month.last + 1) in _AFTER_MAY:
        return None
    if day.tag == "D" and day is span[-1] and noun_after(tokens, day.last) in NOUNS:
        alone = _month(tokens, [month], today)  # in June 12 people joined
        return replace(alone, length=span.index(month) + 1) if alone and span[0] is month else None
    if day_of(2024, month.meaning, number) is None:
        return Named(None, vague=True) if month.tag == "M" else None
    said = _year(year)
    found = day_of(said, month.meaning, number) if said else None
    if not said and today:
        found = next_day_and_month(month.meaning, number, today)
        return Named(_iso((found, found) if found else None), vague=_long_gone(found, today))
    return Named(found.isoformat() if found else None, absolute=bool(said))


def _zero_led(tokens: Tokens, item: Item) -> int:
    digits = tokens.word(item.first)
    return int(digits) if len(digits) == 2 else 0


def _long_gone(found: date | None, today: date) -> bool:
    """A day one to three months gone by: this year's or the next one's?"""
    return bool(found) and found is not None and found.year > today.year and 270 < (found - today).days < 335


def _month(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """March 2026, June."""
    month, year = _first(span, "Mm"), _first(span, "Y")
    if month is None:
        return None
    alone = not year and month.tag == "m"
    if alone and not _is_led_in(tokens, span):
        return None
    if alone and tokens.word(month.last + 1) in _AFTER_MAY - {"i", "we", "you", "or"}:
        return None
    found = _month_span(month.meaning, _year(year), today)
    return Named(_iso(found), "month", absolute=bool(year))


def _month_span(month: int, year: int | None, today: date | None) -> Span | None:
    if year:
        return month_span(year, month)
    if today is None:
        return None
    return month_span(today.year if month >= today.month else today.year + 1, month)


# ---- edges


def _edge(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """end of June, mid-March, Ende nächster Woche, fin de año."""
    edge = _first(span, "Eh")
    assert edge is not None
    meaning = "middle" if edge.tag == "h" else edge.meaning
    body = span[span.index(edge) + 1 :]
    if body[0].tag in ",":
        return None
    found, unit = _body(body, today)
    vague = unit == "week" or (meaning in ("early", "late") and unit == "week")
    value = _iso(edge_of(found, meaning)) if found else None
    return Named(value, "day", absolute=bool(_first(body, "Y")), hedged=meaning == "middle", vague=vague)


def _body(body: list[Item], today: date | None) -> tuple[Span | None, str]:
    """The stretch of time that an edge belongs to."""
    year, month, quarter = _first(body, "Y"), _first(body, "Mm"), _first(body, "QH")
    unit, ordinal = _first(body, "UK"), _first(body, "O")
    said = _year(year) or (today.year if today else None)
    if month:
        return _month_span(month.meaning, _year(year), today), "month"
    if quarter:
        name = "quarter" if quarter.tag == "Q" else "half"
        return (part_of_year(name, quarter.meaning, said) if said else None), name
    if unit and ordinal and unit.meaning in ("quarter", "half"):
        return (part_of_year(unit.meaning, _number(ordinal), said) if said else None), unit.meaning
    if unit:
        name = "weekend" if unit.tag == "K" else unit.meaning
        ahead = next((_AHEAD[item.tag] for item in body if item.tag in _AHEAD), 0)
        return (unit_span(name, ahead, today) if today and name != "hour" else None), name
    if year:
        number = _year(year) or 0
        return (date(number, 1, 1), date(number, 12, 31)), "year"
    return None, ""


def _abbreviated_edge(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """eoy, year-end."""
    item = _first(span, "ZU")
    assert item is not None
    found = unit_span(item.meaning, 0, today) if today and item.meaning != "hour" else None
    return Named(_iso(edge_of(found, "end")) if found else None, vague=item.meaning == "week")


# ---- weekdays


def _weekday(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """Friday, next Friday, viernes que viene."""
    item, modifier = _first(span, "Wv"), next((i for i in span if i.tag in "NCTL"), None)
    assert item is not None
    if item.tag == "v" and modifier is None and not (_first(span, "F") or _is_led_in(tokens, span)):
        return None
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


def _is_led_in(tokens: Tokens, span: list[Item]) -> bool:
    """A preposition in front, or nothing else in the message: "sat" and "may" are other words too."""
    return tokens.word(span[0].first - 1) in _PREPOSITIONS or _whole_text(tokens, span)


def _weekday_of_week(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """Tuesday next week, mardi de la semaine prochaine."""
    weekday, unit = _first(span, "Wv"), _first(span, "U")
    assert weekday is not None and unit is not None
    if unit.meaning != "week":
        return None
    ahead = next((_AHEAD[item.tag] for item in span if item.tag in _AHEAD), 0)
    return Named(weekday_in_week(weekday.meaning, ahead, today).isoformat() if today else None)


# ---- counted from today


def _relative(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    if not today:
        return Named(None)
    return Named((today + timedelta(days=span[-1].meaning)).isoformat())


def _this_next(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """next quarter, this weekend, le mois prochain, next March, this summer."""
    item = _first(span, "UKMmS")
    ahead = next((_AHEAD[i.tag] for i in span if i.tag in _AHEAD), 0)
    assert item is not None
    if item.tag in "Mm":
        return _next_month_name(item, ahead, today)
    if item.tag == "S":
        return _season(item, ahead, today)
    name = "weekend" if item.tag == "K" else item.meaning
    if name == "hour" or (name == "day" and ahead == 0):
        return None
    if name in ("weekend",) and ahead == 1 and today and today.weekday() < 5:
        return Named(_iso(unit_span(name, 1, today)), name, vague=True)
    return Named(_iso(unit_span(name, ahead, today)) if today else None, name)


def _next_month_name(item: Item, ahead: int, today: date | None) -> Named:
    if today is None:
        return Named(None, "month")
    year = today.year + (item.meaning < today.month)
    if ahead == -1:
        year = today.year - (item.meaning >= today.month)
    vague = ahead == 1 and item.meaning > today.month  # next June: this year's or the one after
    return Named(
        _iso(month_span(year + (ahead == 1 and item.meaning == today.month), item.meaning)),
        "month",
        vague=vague,
    )


def _season(item: Item, ahead: int, today: date | None) -> Named:
    if today is None:
        return Named(None, "season", vague=True)
    first = date(today.year + (today.month > (item.meaning + 2) % 12), item.meaning, 1)
    return Named(_iso(months_span(add_months(first, 12 * max(ahead - 1, 0)), 3)), "season", vague=True)


def _after_so_long(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """in 3 weeks, within two months, 10 days from now, in a few weeks."""
    unit, counts = _first(span, "U"), [item for item in span if item.tag in "DO#afY"]
    assert unit is not None
    way = next((item.tag for item in span if item.tag in "iwxpP"), "i")
    if unit.meaning == "hour" or _not_ahead(tokens, span, way) or not counts:
        return None
    if any(item.tag == "f" for item in counts):
        return Named(None, unit.meaning, vague=True)
    amounts = [1.0 if item.tag == "a" else float(item.meaning.value) for item in counts]
    if _first(span, "h"):
        amounts = [0.5]
    if today is None or max(amounts) > 1200:
        return Named(None)
    if way in "pP":
        return Named(after(unit.meaning, -amounts[0], today).isoformat())
    days = [after(unit.meaning, amount, today) for amount in amounts]
    return Named(_iso((today, days[-1]) if way == "w" else (days[0], days[-1])))


def _not_ahead(tokens: Tokens, span: list[Item], way: str) -> bool:
    """ "over 3 weeks" lasts three weeks in English; in Dutch it is three weeks away."""
    word, unit = tokens.word(span[0].first), tokens.word(span[-1].first)
    if word == "over":
        return unit not in _DUTCH_UNITS and not tokens.is_surely("nl")
    return word == "em" and not tokens.may_be("pt")


def _day_of_month_unit(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """2nd of this month, le 8 du mois prochain."""
    day, unit = _first(span, "DO"), _first(span, "U")
    assert unit is not None
    if unit.meaning != "month":
        return None
    ahead = next((_AHEAD[item.tag] for item in span if item.tag in _AHEAD), 0)
    if today is None:
        return Named(None)
    month = add_months(today.replace(day=1), ahead)
    found = day_of(month.year, month.month, _number(day))
    return Named(found.isoformat()) if found else None


def _day_alone(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """the 8th, am 8., le 8, dia 8: a day of the month unless something else is being numbered."""
    day = span[-1]
    if not _stands_for_day(tokens, span, day):
        return None
    found = next_day_of_month(_number(day), today) if today else None
    return Named(found.isoformat() if found else None)


_DAY_ARTICLES = words("le el il den dia día am vom zum ab den do ao al dal il on l'")


def _stands_for_day(tokens: Tokens, span: list[Item], day: Item) -> bool:
    after_word, article = tokens.word(day.last + 1), tokens.word(day.first - 1)
    if after_word[:1].isalpha() and after_word not in LANGUAGES_OF and after_word not in _PREPOSITIONS:
        return False
    if after_word in (
        "people",
        "week",
        "weeks",
        "month",
        "day",
        "one",
        "employees",
        "mitarbeiter",
        "time",
        "year",
    ):
        return False
    if day.tag == "D":
        return article in ("dia", "día") or (
            article in ("le", "el", "il", "al", "dal", "am")
            and day.meaning.form == "plain"
            and not tokens.may_be("en")
        )
    led_in = tokens.word(span[0].first - 1) in ("on", "by", "until", "till", "from", "before", "after")
    return (
        tokens.word(day.first)[0].isdecimal() or day.meaning.value > 3 or led_in or _whole_text(tokens, span)
    )


# ---- quarters, halves, years


def _part_of_year(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """Q2, H1 2027, second quarter of 2026, zweites Halbjahr."""
    item, ordinal, year = _first(span, "QHUh"), _first(span, "O"), _first(span, "Y")
    assert item is not None
    name = {"Q": "quarter", "H": "half"}.get(item.tag) or item.meaning
    number = item.meaning if item.tag in "QH" else _number(ordinal)
    if name not in ("quarter", "half"):
        return None
    if not year and not today:
        return Named(None, name)
    said = _year(year) or (today.year if today else 0)
    found = part_of_year(name, number, said)
    if found and not year and today and found[1] < today:
        found = part_of_year(name, number, said + 1)
    return Named(_iso(found), name, absolute=bool(year)) if found else None


def _week_of_month(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """first week of June."""
    ordinal, unit, month = _first(span, "O"), _first(span, "U"), _first(span, "Mm")
    assert month is not None and unit is not None
    found = _month_span(month.meaning, _year(_first(span, "Y")), today)
    if unit.meaning != "week" or not found:
        return Named(None, "week", vague=True)
    number = _number(ordinal) or 4
    first = found[0] + timedelta(days=7 * (min(number, 5) - 1))
    return Named(_iso((first, min(first + timedelta(days=6), found[1]))), "week", vague=True)


def _year_alone(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    number = _number(span[-1])
    before = tokens.word(span[0].first - 1)
    if before not in _PREPOSITIONS or before in (
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
    return Named(_iso((date(number, 1, 1), date(number, 12, 31))), "year", absolute=True)


# one letter for each item, as words_dates explains
_DAY = "[DO0]"
_MON = "[Mm]"
_WD = "(?:[Wv](?:-?F)?!?[g,]{0,3})?"
_YEAR = "(?:[g,]{0,2}Y)?"
_COUNT = "(?:[Da#](?:[-g.]{0,2}[D#])?|a?f|a?ha?)"
RULES: tuple[tuple[str, str, Handler], ...] = (
    ("weekofmonth", f"[OL]g?Ug{{0,2}}{_MON}{_YEAR}", _week_of_month),
    ("daymonth", f"{_WD}g?{_DAY}[!-]?g{{0,3}}{_MON}{_YEAR}", _day_month),
    ("monthday", f"{_WD}{_MON}!?g?{_DAY}{_YEAR}", _day_month),
    (
        "edge",
        f"E[g-]{{0,3}}(?:[TNLC]?g?{_MON}{_YEAR}|[TNLC]g?[UK]|[UK]g?[NLC]|O-?U{_YEAR}|[UK]|[QH]{_YEAR}|Y)",
        _edge,
    ),
    ("half", f"h[g-]{{0,2}}{_MON}{_YEAR}", _edge),
    ("daythismonth", "g?[DO]g{1,3}(?:[TNLC]U|U[NLC]|U)", _day_of_month_unit),
    ("dayinweek", "[Wv](?:-?F)?,?g{0,3}(?:[TNLC]U|U[NC])", _weekday_of_week),
    ("weekday2", "(?:[TNLC]U|U[NC]),?g{0,2}[Wv](?:-?F)?", _weekday_of_week),
    ("weekday", "T?[NCTL]g?[Wv](?:-?F)?|[Wv](?:-?F)?g?[NLC]|[Wv](?:-?F)?", _weekday),
    ("sospan", f"[iw]g{{0,2}}{_COUNT}-?U|[Da#f]-?U[xp]|P{_COUNT}U", _after_so_long),
    ("partofyear", f"O-?g?[Uh](?:g{{0,3}}(?:Y|TU|U))?|[QH]{_YEAR}", _part_of_year),
    ("thisnext", "T?[NTLC]g?[UKMmS]|[UKMmS]g?[NLC]", _this_next),
    ("month", f"{_MON}{_YEAR}", _month),
    ("relative", "R", _relative),
    ("doneby", "Z|U-?E", _abbreviated_edge),
    ("dayalone", "g[DO]", _day_alone),
    ("yearalone", "Y", _year_alone),
)
