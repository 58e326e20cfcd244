"""Seasons and holidays as stretches of days: in spring, summer 2027, before Christmas, after Easter.
Pure."""

from __future__ import annotations

from datetime import date, timedelta

from leadqual.qualification.located.tokens import plain
from leadqual.qualification.readers.calendar_days import Span, add_months, edge_of, months_span
from leadqual.qualification.readers.date_items import Item
from leadqual.qualification.readers.date_parts import Named, first_of, is_whole_text, iso, year_of
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_languages import LANGUAGES_OF

# small words that stand before a time in which something is to happen
_LEADS = words(
    """entro in by before until till for during over around after at this coming not im bis vor nach
    zum ab zu uber en avant des pour apres ici d l antes para hasta despues durante no na ate depois
    prima entro dopo per d voor tegen rond au al aux alla alle all na"""
)
_ARTICLES = words(
    "the de do da di du del dello della dell le la les l ' el il lo o a as dem den der das ce cet cette het"
)
# words for a season that are other words too, and the languages in which they are seasons
_ALSO_OTHERS = {"ete": "fr", "été": "fr", "estate": "it", "fall": "en", "lente": "nl", "spring": "en"}


def season(first_month: int, ahead: int, today: date | None) -> Named:
    """The last (-1), this (0) or the next (1) season of that kind."""
    if today is None:
        return Named(None, "season", vague=True)
    begun = (date(today.year + k, first_month, 1) for k in (-1, 0, 1))
    first = next(day for day in begun if add_months(day, 3) > today)
    years = ahead if ahead < 0 else ahead * (first <= today)
    return Named(iso(months_span(add_months(first, 12 * years), 3)), "season", vague=True)


def season_of(item: Item, year: int | None, today: date | None) -> Span | None:
    """The season of that year; of none, the coming one; the one that is nearly over is no longer meant."""
    if year is not None:
        return months_span(date(year, item.meaning, 1), 3)
    if today is None:
        return None
    begun = (date(today.year + k, item.meaning, 1) for k in (-1, 0, 1))
    found = months_span(next(day for day in begun if add_months(day, 3) > today), 3)
    return None if found[0] <= today and (found[1] - today).days < _NEARLY_OVER else found


_NEARLY_OVER = 31


_ALSO_PORTUGUESE = words("primavera verão verao outono inverno")


def season_alone(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """in spring, by summer, im Herbst 2027; else the same words are other things."""
    item, year = span[0], year_of(first_of(span, "Y"))
    word = tokens.word(item.first)
    elided = tokens.word(item.first - 1) == "'"
    if not elided and not tokens.may_be(_ALSO_OTHERS.get(word, "en de fr es pt it nl")):
        return None
    named = is_whole_text(tokens, span) or _is_led(tokens, item.first) and _ends(tokens, span[-1].last)
    if not named and not year:
        return None
    if tokens.is_surely("pt") and not year and word in _ALSO_PORTUGUESE:
        return Named(None, "season", vague=True)  # the seasons of Brazil are others than those of Portugal
    found = season_of(item, year, today)
    return Named(
        iso(edge_of(found, "start") if found and _is_before(tokens, span) else found), "season", vague=True
    )


def _is_before(tokens: Tokens, span: list[Item]) -> bool:
    """What is to be before a time is to be done on its eve."""
    first = span[0].first
    return not _UNTIL.isdisjoint(tokens.words[max(0, first - 3) : first])


def _is_led(tokens: Tokens, first: int) -> bool:
    k = first - 1
    while k >= 0 and tokens.word(k) in _ARTICLES:
        k -= 1
    return plain(tokens.word(k)) in _LEADS


def _ends(tokens: Tokens, last: int) -> bool:
    """Whether no noun follows that the season would belong to: "Summer of Salt", "a spring sale"."""
    word = tokens.word(last + 1)
    return not word.isalpha() or word in LANGUAGES_OF and word not in ("of", "de", "du", "di", "do")


def _easter(year: int) -> date:
    """Easter Sunday by the Gregorian computation."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    days = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * days) // 451
    month, day = divmod(h + days - 7 * m + 114, 31)
    return date(year, month, day + 1)


_OF_EASTER = {"good friday": -2, "easter monday": 1, "whit monday": 50}
_OF_THE_YEAR = {"christmas eve": (12, 24), "christmas day": (12, 25), "new year's day": (1, 1)}


def _holiday(name: str, year: int) -> Span:
    if name in _OF_EASTER or name in _OF_THE_YEAR:
        after = _OF_EASTER.get(name)
        day = date(year, *_OF_THE_YEAR[name]) if after is None else _easter(year) + timedelta(days=after)
        return day, day
    if name == "easter":
        return _easter(year) - timedelta(days=2), _easter(year) + timedelta(days=1)
    if name == "pentecost":
        return _easter(year) + timedelta(days=49), _easter(year) + timedelta(days=50)
    if name == "thanksgiving":
        first = date(year, 11, 1)
        day = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
        return day, day
    if name == "summer":
        return date(year, 7, 1), date(year, 8, 31)
    if name == "newyear":
        return date(year, 1, 1), date(year, 1, 1)
    return date(year, 12, 24), date(year, 12, 26)


_UNTIL = words("before vor avant antes prima voor")


def holiday(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """before Christmas, after Easter, next Easter, over the summer holidays; "before" ends on its eve."""
    item = first_of(span, "J")
    assert item is not None
    one_day = item.meaning in _OF_EASTER or item.meaning in _OF_THE_YEAR
    led = one_day or _is_led(tokens, span[0].first) or is_whole_text(tokens, span) or len(span) > 1
    if not led:
        return None
    year = year_of(first_of(span, "Y"))
    if year is None and today is None:
        return Named(None)
    found = _holiday(item.meaning, year or (today.year if today else 0))
    if year is None and today and found[1] < today:
        found = _holiday(item.meaning, today.year + 1)
    if item.meaning == "newyear" and "in" in tokens.words[max(0, span[0].first - 2) : span[0].first]:
        return Named(None, vague=True)  # "in the new year": some time then
    vague = not one_day or tokens.word(span[0].first - 1) in _AROUND
    return Named(iso(edge_of(found, "start") if _is_before(tokens, span) else found), "holiday", vague=vague)


_AROUND = words("before after around about vor nach um avant après antes después depois dopo prima voor na")
