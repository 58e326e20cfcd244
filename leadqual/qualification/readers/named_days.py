"""Dates that name one day: 9th of March, the 8th, next Friday, the end of June, tomorrow. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from leadqual.qualification.readers.calendar_days import (
    Span,
    add_months,
    coming_part,
    day_of,
    edge_of,
    next_day_and_month,
    next_day_of_month,
    unit_span,
)
from leadqual.qualification.readers.date_items import Item
from leadqual.qualification.readers.date_parts import (
    AHEAD,
    PREPOSITIONS,
    Named,
    first_of,
    is_led_in,
    is_whole_text,
    iso,
    number_of,
    span_of_month,
    year_in_front,
    year_of,
)
from leadqual.qualification.readers.named_seasons import season_of
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import NOUNS, noun_after
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_languages import LANGUAGES_OF

_BEFORE_DAY = words("would on by for from until till is the start starting at before after does")
_AFTER_MAY = words("be not have need want get go also well still change take require become i we you or")


def day_and_month(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """9th of March 2026, Friday March 10th."""
    month, day, year = first_of(span, "Mm"), first_of(span, "DO0"), first_of(span, "Y")
    if month is None or day is None:
        return None
    if _leads_to_another(tokens, day, month):
        return None
    number = number_of(day) if day.tag != "0" else _zero_led(tokens, day)
    if month.tag == "m" and month.last == span[-1].last and _is_may_verb(tokens, month, span):
        return None
    if day.tag == "D" and day is span[-1] and noun_after(tokens, day.last) in NOUNS:
        alone = month_alone(tokens, [month], today)  # in June 12 people joined
        return replace(alone, length=span.index(month) + 1) if alone and span[0] is month else None
    if day_of(2024, month.meaning, number) is None:
        return Named(None, vague=True) if month.tag == "M" else None
    said = year_of(year) or (year_in_front(tokens, span[0].first, today) if today else None)
    found = day_of(said, month.meaning, number) if said else None
    if not said and today:
        found = next_day_and_month(month.meaning, number, today)
    weekday = first_of(span, "W")
    odd = bool(found and weekday and found.weekday() != weekday.meaning)  # a Thursday that is a Wednesday
    if not said and today:
        return Named(iso((found, found) if found else None), vague=odd or _long_gone(found, today))
    return Named(found.isoformat() if found else None, absolute=bool(said), vague=odd)


_BEFORE_MONTH = words("on from until till in by starting am ab vom bis le du el desde il dal op vanaf")


def _leads_to_another(tokens: Tokens, day: Item, month: Item) -> bool:
    """The 4 of "a table for 4 on March 16th", "for four, March 16", "not the 14th, March 16th": the
    month has a day of its own."""
    follows, between = tokens.word(month.last + 1), tokens.words[day.last + 1 : month.first]
    if not follows[:1].isdigit() or len(follows) > _LONGEST_DAY:
        return False
    if day.tag == "O":
        return between in ((",",), (".",)) and len(follows) <= 2
    own = "," in between and len(follows) < _LONGEST_DAY or follows[-2:] in ("st", "nd", "rd", "th")
    return own or not _BEFORE_MONTH.isdisjoint(between)


_LONGEST_DAY = 4
_TO = words("- / to till until through thru bis au al all a ao tot t m ' jusqu fino hasta até")
_OR = words(
    """and or not und oder nicht et ou pas y o no e non en of niet the den der le el il o de dem am on dal vom
    du del"""
)


def day_of_later_month(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """The first day of "the 4th to the 8th of March", "3-8 mai": its month comes with the second."""
    at = next(i for i, item in enumerate(span) if item.tag in "DO0")
    day, rest = span[at], span[at + 1 :]
    between = rest[: next(i for i, item in enumerate(rest) if item.tag in "DO0")]
    joints = {tokens.joined(item.first, item.last) for item in between if item.tag not in "!WvF"}
    if not joints <= _TO | _OR or (day.tag == "D" and joints.isdisjoint(_TO)) or not joints:
        return None
    month, year = first_of(rest, "Mm"), first_of(rest, "Y")
    assert month is not None
    named = day_and_month(tokens, [day, month, *([year] if year else [])], today)
    length = at + 1 + (span[at + 1].tag == "!")
    return replace(named, length=length) if named else None


def other_end(tokens: Tokens, span: list[Item], value: Any) -> Named | None:
    """The 8 of "March 3-8" and "May 3rd to the 8th": counted from the date in front of it."""
    day = span[-1]
    joints = {tokens.joined(item.first, item.last) for item in span[:-1]}
    if joints.isdisjoint(_TO) or not joints <= _TO | _OR or noun_after(tokens, day.last) in NOUNS:
        return None
    if not isinstance(value, str):
        return Named(None) if value is None else None
    found = next_day_of_month(number_of(day), date.fromisoformat(value))
    return Named(found.isoformat() if found else None)


def no_date(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """A number behind a small word is a date only right after another date."""
    return None


def _is_may_verb(tokens: Tokens, month: Item, span: list[Item]) -> bool:
    """ "of our 10 offices 3 may close", but "would 6 May be possible", "8th of May works"."""
    if tokens.word(month.first) == "march" or tokens.word(month.first - 1) == "of":
        return False
    before = tokens.word(span[0].first - 1)
    follows = tokens.word(month.last + 1)
    if (
        tokens.word(month.first - 1) in _OF
        or tokens.word(month.first) != "may"
        and "O" in {i.tag for i in span}
    ):
        return False  # "13th of March works for me"
    verb = follows.isalpha() and (follows in _AFTER_MAY or follows not in LANGUAGES_OF)
    return verb and before not in _BEFORE_DAY


def _zero_led(tokens: Tokens, item: Item) -> int:
    digits = tokens.word(item.first)
    return int(digits) if len(digits) == 2 else 0


def _long_gone(found: date | None, today: date) -> bool:
    """A day one to three months gone by: this year's or the next one's?"""
    return bool(found) and found is not None and found.year > today.year and 270 < (found - today).days < 335


def month_alone(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """March 2026, June."""
    month, year = first_of(span, "Mm"), first_of(span, "Y")
    if month is None:
        return None
    alone = not year and month.tag == "m"
    if alone and not is_led_in(tokens, span):
        return None
    if alone and tokens.word(month.last + 1) in _AFTER_MAY - {"i", "we", "you", "or"}:
        return None
    found = span_of_month(month.meaning, year_of(year), today)
    return Named(iso(found), "month", absolute=bool(year))


def edge_of_span(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """end of June, mid-March, Ende nächster Woche, fin de año."""
    edge = first_of(span, "Eh")
    assert edge is not None
    meaning = "middle" if edge.tag == "h" else edge.meaning
    body = span[span.index(edge) + 1 :]
    if _is_verb(tokens, edge, body):
        return None
    found, unit = _body(body, today)
    vague = unit in ("week", "season") or (meaning in ("early", "late") and unit == "week")
    value = iso(edge_of(found, meaning)) if found else None
    stretch = "season" if unit == "season" else "day"
    return Named(value, stretch, absolute=bool(first_of(body, "Y")), hedged=meaning == "middle", vague=vague)


_VERBS_TOO = words("start close begin end")
_OF = words("of de del des du do da di von van der - the")


def _is_verb(tokens: Tokens, edge: Item, body: list[Item]) -> bool:
    """ "we start next week" begins nothing; "start of next week" does, and so does "end June"."""
    word, follows = tokens.word(edge.first), tokens.word(edge.last + 1)
    if word == "fine":
        return tokens.is_surely("en")
    if word not in _VERBS_TOO or follows in _OF:
        return False
    return word in ("start", "close") or body[0].tag not in "MmQ" and tokens.may_be("en")


def _body(body: list[Item], today: date | None) -> tuple[Span | None, str]:
    """The stretch of time that an edge belongs to."""
    year, month, quarter = first_of(body, "Y"), first_of(body, "Mm"), first_of(body, "QH")
    if season := first_of(body, "S"):
        return season_of(season, year_of(year), today), "season"
    unit, ordinal = first_of(body, "UK"), first_of(body, "O")
    if month:
        return span_of_month(month.meaning, year_of(year), today), "month"
    if quarter:
        name = "quarter" if quarter.tag == "Q" else "half"
        return coming_part(name, quarter.meaning, year_of(year), today), name
    if unit and ordinal and unit.meaning in ("quarter", "half"):
        return coming_part(unit.meaning, number_of(ordinal), year_of(year), today), unit.meaning
    if unit:
        name = "weekend" if unit.tag == "K" else unit.meaning
        ahead = next((AHEAD[item.tag] for item in body if item.tag in AHEAD), 0)
        return (unit_span(name, ahead, today) if today and name != "hour" else None), name
    if year:
        number = year_of(year) or 0
        return (date(number, 1, 1), date(number, 12, 31)), "year"
    return None, ""


def abbreviated_edge(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """eoy, year-end."""
    item = first_of(span, "ZU")
    assert item is not None
    found = unit_span(item.meaning, 0, today) if today and item.meaning != "hour" else None
    return Named(iso(edge_of(found, "end")) if found else None, vague=item.meaning == "week")


def _is_travelled(tokens: Tokens, day: Item) -> bool:
    """ "coming back the 28": a bare "the 28" where a day belongs, and nothing that it counts behind it."""
    closed = not tokens.word(day.last + 1)[:1].isalnum() or tokens.word(day.last + 1) in AFTER_DAY
    closed = closed and tokens.word(day.last + 1) != ":"  # "on the 9:20 train"
    before = {tokens.word(day.first - k) for k in range(2, 5)}
    return day.meaning.form == "plain" and closed and not _DAY_VERBS.isdisjoint(before)


AFTER_DAY = words("and to until till from at in for or please with")
_DAY_VERBS = words("""on back from until till leave leaving arrive arriving return returning depart departing
    away starting home in out fly flying go going travel travelling between before after by""")


def day_of_this_month(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """2nd of this month, le 8 du mois prochain."""
    day, unit = first_of(span, "DO"), first_of(span, "U")
    assert unit is not None
    if unit.meaning != "month":
        return None
    ahead = next((AHEAD[item.tag] for item in span if item.tag in AHEAD), 0)
    if today is None:
        return Named(None)
    month = add_months(today.replace(day=1), ahead)
    found = day_of(month.year, month.month, number_of(day))
    return Named(found.isoformat()) if found else None


def day_alone(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """the 8th, am 8., le 8, dia 8: a day of the month unless something else is being numbered."""
    day = span[-1]
    if not stands_for_day(tokens, span, day):
        return None
    found = next_day_of_month(number_of(day), today) if today else None
    return Named(found.isoformat() if found else None)


_OTHERS_COUNTED = words("my our your his her their a an every each for the one any this that")


def ordinal_alone(tokens: Tokens, span: list[Item], today: date | None) -> Named | None:
    """ "20th, not 19th": digits with their ending, and nothing that they number."""
    day = span[-1]
    before, after = tokens.word(day.first - 1), tokens.word(day.last + 1)
    typed = tokens.word(day.first)[0].isdecimal() and number_of(day) > 3
    if not typed or before in _OTHERS_COUNTED or before[:1].isdecimal() or after == "-":
        return None
    return day_alone(tokens, span, today)


# words behind a day number that are no noun it numbers
_NO_NOUN = words("""already either now because yet again anyway tho actually unless instead works suits fits
sounds too though ideally preferably possible maybe perhaps then onwards onward through latest earliest
stattdessen lieber passt spätestens plutôt convient ensuite mejor entonces va vale melhor então serve invece
meglio allora liever dan past uiterlijk às ás evening morning afternoon night noon midday around returning
leaving coming back arriving departing until till staying abends morgens früh soir matin hinfliegen zurück
hin retour vuelta volta ritorno terug put use take does did doesn didn won isn wasn wouldn can beats any
just instead. cancel book change move already schon déjà ya già al again nochmal""")
_NUMBERED = words("people week weeks month day one employees mitarbeiter time year")
_DAY_MARKS = words("le el il al dal am")
_DATE_MARKS = words("on by until till from before after")


def stands_for_day(tokens: Tokens, span: list[Item], day: Item) -> bool:
    after_word, article = tokens.word(day.last + 1), tokens.word(day.first - 1)
    is_noun = (
        after_word[:1].isalpha()
        and after_word not in LANGUAGES_OF
        and after_word not in PREPOSITIONS
        and after_word not in _NO_NOUN
    )
    if is_noun or after_word in _NUMBERED:
        return False
    if day.tag == "D":
        if article == "the":
            return _is_travelled(tokens, day)
        marked = article in _DAY_MARKS and day.meaning.form == "plain" and not tokens.may_be("en")
        if article == "le" and tokens.is_surely("it"):
            return False  # "tra le 9 e le 11"
        return marked or article in ("dia", "día")
    if tokens.word(day.first)[0].isdecimal() or day.meaning.value > 3:
        return True
    return tokens.word(span[0].first - 1) in _DATE_MARKS or is_whole_text(tokens, span)
