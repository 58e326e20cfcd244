"""Reads dates and spans of days: "the 8th", "end of June", "next Friday", "in 3 weeks", "Q2". Pure.

A value is an ISO date, or {"min", "max"} of ISO dates; None when it needs `today` and there is none, or
when the words name no definite day. `unit` says what was named: day, week, weekend, month, quarter, half,
year, season. "3/4" is vague where both readings are possible; so is "next Friday" while this week's Friday
is still ahead. See calendar_days for the year that is meant when none is said.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.date_items import Item, items_of
from leadqual.qualification.readers.date_literals import literal_dates
from leadqual.qualification.readers.date_parts import Named, with_years
from leadqual.qualification.readers.date_rules import RULES
from leadqual.qualification.readers.named_days import other_end
from leadqual.qualification.readers.tokens import Tokens, odd_places, scan
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_around import BEFORE

_PATTERN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern, _ in RULES))
_EACH = tuple((re.compile(pattern), handler) for _, pattern, handler in RULES)
_FIRST = {name: k for k, (name, _, _) in enumerate(RULES)}
_INHERITS = frozenset(("dayalone", "weekdayday", "ordinalalone"))
_NOT = words("not no or than sorry instead actually nicht kein oder pas non ou não o niet of")
_FAR = 300
_AROUND_DATES = words("""on by until till from to at for the of before after since around about in as am bis
    zum ab vom den dem der die das im le la les du au à jusqu ' avant après dès pour vers el los al
    hasta para antes desde de a o os as ao até no na dia il lo i entro dal al per da op voor tot vanaf
    het en y und et e or please thanks , . - ! ? : d l""")


def read_dates(folded: Folded, today: date | None = None) -> list[Reading]:
    """Every date in the text, in order; none overlap."""
    return list(find_dates(folded.text, odd_places(folded), today))


@lru_cache(maxsize=2048)
def find_dates(text: str, odd: tuple[int, ...], today: date | None) -> tuple[Reading, ...]:
    tokens = scan(text)
    literals = literal_dates(text, tokens, today)
    items = with_years(items_of(tokens, odd), today)
    if not items:
        return tuple(literals)
    taken = [(reading.start, reading.end) for reading in literals]
    readings = literals + [r for r in _in_words(tokens, items, today) if not _overlaps(r, taken)]
    return tuple(sorted(readings, key=lambda reading: reading.start))


def _overlaps(reading: Reading, taken: list[tuple[int, int]]) -> bool:
    return any(reading.start < end and start < reading.end for start, end in taken)


def _in_words(tokens: Tokens, items: list[Item], today: date | None) -> list[Reading]:
    tags = "".join(item.tag for item in items)
    readings: list[Reading] = []
    at = behind = 0  # where to look next; where the last date ended
    while match := _PATTERN.search(tags, at):
        assert match.lastgroup is not None
        name, span = match.lastgroup, items[match.start() : match.end()]
        if name == "tail" and readings and match.start() == behind:
            named = other_end(tokens, span, readings[-1].value)
            span = span[1:]
        else:
            between = items[behind : match.start()] if readings else []
            base = _counted_from(tokens, span, readings[-1].value) if today and readings else None
            base = base or _base(tokens, name, readings, between, today)
            named, span = _named(tokens, items, tags, match, base)
        if named is None:
            at = match.start() + 1
            continue
        begin = match.start() + (name == "tail")
        span = span[: named.length or len(span)]
        at = behind = begin + len(span)
        readings.append(_reading(tokens, span, named))
    return readings


def _named(
    tokens: Tokens, items: list[Item], tags: str, match: re.Match[str], today: date | None
) -> tuple[Named | None, list[Item]]:
    """What the first rule that fits at the match makes of it; a rule may decline, then a shorter shape may
    fit."""
    for pattern, handler in _EACH[_FIRST[match.lastgroup or ""] :]:
        found = pattern.match(tags, match.start())
        if found is None:
            continue
        span = items[found.start() : found.end()]
        named = handler(tokens, span, today)
        if named is not None:
            return named, span
    return None, []


def _base(
    tokens: Tokens, name: str, readings: list[Reading], between: list[Item], today: date | None
) -> date | None:
    """A day number alone belongs to the month of the day named before it: "we arrive on the 21st of
    December and leave on the 28th"; "the 20th, not the 19th" is of that month, but no later day."""
    if name not in _INHERITS or today is None or not readings:
        return today
    value = readings[-1].value
    near = value if isinstance(value, str) else value["min"] if isinstance(value, dict) else None
    if near is None:
        return today
    before = date.fromisoformat(near)
    if isinstance(value, dict) and (before - today).days > _FAR:
        return today  # "the bill for March, I'll pay it by the 28th", said in April
    if any(tokens.word(item.first) in _NOT for item in between):
        before = before.replace(day=1)
    return max(today, before)


def _counted_from(tokens: Tokens, span: list[Item], value: Any) -> date | None:
    """The day before that "back a week later", "the Monday after" and "the following day" count from."""
    first, last = span[0].first, span[-1].last
    said, ends = tokens.words[max(0, first - 1) : last + 2], not tokens.word(last + 2)[:1].isalnum()
    late = not _LATER.isdisjoint(said) and span[-1].tag != "W" or tokens.joined(last - 1, last) == "next day"
    if not (late or "following" in said or ends and tokens.word(last + 1) in _AFTER):
        return None
    return date.fromisoformat(value) + timedelta(days=span[-1].tag == "W") if isinstance(value, str) else None


_LATER, _AFTER = words("later später"), words("after afterwards danach darauf après después depois dopo erna")


def _reading(tokens: Tokens, span: list[Item], named: Named) -> Reading:
    while (
        len(span) > 1 and span[0].tag == "g" and tokens.word(span[0].first) not in ("the", "le", "el", "dia")
    ):
        span = span[1:]
    first, last = span[0].first, span[-1].last
    before = tokens.joined(first - 1, first - 1), tokens.joined(first - 2, first - 1)
    hedged = named.hedged or any(BEFORE.get(words) == "about" for words in before)
    return Reading(
        start=tokens.starts[first],
        end=tokens.ends[last],
        value=named.value,
        grade="literal" if named.absolute else "derived",
        unit=named.unit,
        role="date",
        hedged=hedged,
        vague=named.vague,
    )


def only_date(text: str, today: date | None) -> Reading | None:
    """The date that a text consists of, apart from prepositions; None when it says more or something else."""
    folded = fold(text)
    readings = read_dates(folded, today)
    if len(readings) != 1:
        return None
    rest = folded.text[: readings[0].start] + " " + folded.text[readings[0].end :]
    return readings[0] if all(word in _AROUND_DATES for word in scan(rest).words) else None


def dates_equal(a: str, b: str, today: date | None) -> bool:
    """Whether two wordings name the same day or span: "March 9" and "the 9th" said on March 1."""
    one, other = only_date(a, today), only_date(b, today)
    if one is None or other is None:
        return fold(a).text == fold(b).text
    if one.value is None or other.value is None:
        return _same_words(a, b)
    return bool(one.value == other.value)


def _same_words(a: str, b: str) -> bool:
    plain: list[Any] = [[w for w in scan(fold(text).text).words if w not in _AROUND_DATES] for text in (a, b)]
    return bool(plain[0] == plain[1])
