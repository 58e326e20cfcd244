"""Reads every number of a text with what it counts. Pure.

A reading's value is an int or float, {"min", "max"} for a range or bound, and for money that names its
currency {"amount", "currency"} or {"min", "max", "currency"}. None when no definite number was said ("a
few hundred"). Roles: "" a plain cardinal; "money"; "percent"; "article" what only a direct answer can mean
as a number ("one", "ein", "just me", "none"); and those that are no counts at all: "ordinal", "date",
"time", "year", "decade", "factor" (10x), "fraction" (two thirds), "code" (part of a name), "address",
"idiom" (24/7), "phone", "email", "url".
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Any

from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.readers.amounts import find_amounts
from leadqual.qualification.readers.around import COPULAS, Amount
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.halves import read_halves, with_halves
from leadqual.qualification.readers.implied import implied_numbers
from leadqual.qualification.readers.roles import role_of
from leadqual.qualification.readers.tokens import Tokens, odd_places, scan
from leadqual.qualification.readers.units import TIME_UNITS, noun_after, noun_before
from leadqual.qualification.readers.word_sets import words

_LITERAL_FORMS = frozenset(("plain", "grouped", "decimal", "dot", "comma"))
_FIGURES = words("figure figures digit digits chiffre chiffres cifra cifras cifre dígitos cijfers")
_ASIDE = 8  # characters between a number and the people who are told behind it
_SMALL_CHANGE = words("cent cents pence centimes centavos ct")


def read_numbers(folded: Folded, today: date | None = None) -> list[Reading]:
    """Every number-like thing in the text, in order."""
    return list(_read(folded.text, odd_places(folded), today))


@lru_cache(maxsize=2048)
def _read(text: str, odd: tuple[int, ...], today: date | None) -> tuple[Reading, ...]:
    tokens = scan(text)
    readings = with_halves(tokens, [_reading(tokens, amount) for amount in find_amounts(text, odd, today)])
    taken = [(r.start, r.end) for r in readings]
    halves = [r for r in read_halves(tokens) if not any(r.start < end and a < r.end for a, end in taken)]
    counted = [r.end for r in readings if not r.role and not r.unit]
    halves += [  # "8: me, my husband ..." are 8
        r
        for r in implied_numbers(tokens)
        if r.unit or not any(0 <= r.start - end <= _ASIDE for end in counted)
    ]
    if implied := halves:
        readings = sorted(readings + implied, key=lambda reading: reading.start)
    return tuple(readings)


def _reading(tokens: Tokens, amount: Amount) -> Reading:
    role = amount.role or role_of(tokens, amount)
    unit = _unit(tokens, amount, role)
    quantity = amount.quantity
    figures = not _FIGURES.isdisjoint(tokens.words[amount.last + 1 : amount.last + 3])  # six figures
    literal = quantity.form in _LITERAL_FORMS and quantity.scale == 1 and amount.is_single
    return Reading(
        start=tokens.starts[amount.first],
        end=tokens.ends[amount.last - (tokens.joined(amount.last - 1, amount.last) in _SHORTENED)],
        value=None if figures else _value(amount),
        grade="literal" if literal else "derived",
        unit=unit,
        role=role,
        hedged=amount.hedged,
        vague=figures
        or amount.vague
        or unit in _SMALL_CHANGE
        or _negative(tokens, amount)
        or (quantity.doubt and not amount.currency)
        or _doubtful_separator(tokens, amount, unit),
    )


_SHORTENED = ("max .", "min .")  # the sentence's full stop is none of the number's


def _negative(tokens: Tokens, amount: Amount) -> bool:
    """ "-50" may be a list's dash or less than nothing."""
    sign = amount.first - 1
    return (
        tokens.word(sign) == "-"
        and tokens.touches(amount.first)
        and not tokens.touches(sign)
        and amount.is_single
    )


def _unit(tokens: Tokens, amount: Amount, role: str) -> str:
    if amount.percent:
        return "%"
    last = amount.counted if amount.counted >= 0 else max(amount.last, amount.behind)
    after = noun_after(tokens, last)
    if role in ("ordinal", "article"):
        return after
    if role == "date":
        return after if after in TIME_UNITS else ""
    if (
        role in ("", "money")
        and not after
        and not amount.is_single
        and tokens.word(amount.first - 1) in COPULAS
    ):
        return ""  # the noun in front is the bound's: "maximum is 5"
    return (
        (after or noun_before(tokens, amount.first if amount.ahead < 0 else amount.ahead))
        if role in ("", "money")
        else ""
    )


def _doubtful_separator(tokens: Tokens, amount: Amount, unit: str) -> bool:
    """ "1.500" alone in English, "1,500" alone elsewhere: a thousand or one and a half. A currency or a
    counted noun settles it, for nobody counts thousandths of those."""
    form = amount.quantity.form
    if form not in ("dot", "comma") or amount.currency is not None:
        return False
    measured = unit in ("%", "kg", "km", "m", "l", "stunden", "hours", "hour")
    if unit and not measured:
        return False
    return tokens.is_surely("en") if form == "dot" else bool(tokens.languages) and not tokens.may_be("en")


def _value(amount: Amount) -> Any:
    if amount.low is None and amount.high is None:
        return None
    if amount.is_single:
        return {"amount": amount.low, "currency": amount.currency} if amount.currency else amount.low
    bounds: dict[str, Any] = {"min": amount.low, "max": amount.high}
    return {**bounds, "currency": amount.currency} if amount.currency else bounds


def number_values_equal(one: Any, other: Any) -> bool:
    """Whether two values say the same: 50 and 50.0, ranges with the same ends, amounts of the same
    currency. A bare number is not an amount with a currency."""
    if isinstance(one, dict) and isinstance(other, dict):
        a, b = ({key: value for key, value in item.items() if value is not None} for item in (one, other))
        return a.keys() == b.keys() and all(number_values_equal(a[key], b[key]) for key in a)
    if isinstance(one, bool) or isinstance(other, bool):
        return False
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= 1e-9 * max(1.0, abs(one), abs(other))
    return isinstance(one, str) and isinstance(other, str) and one.casefold() == other.casefold()


def number_from_text(text: str) -> Any:
    """The value of a text that is nothing but one definite number ("50", "1.5k EUR"), else None."""
    folded = fold(text)
    readings = read_numbers(folded)
    if len(readings) != 1 or readings[0].vague:
        return None
    rest = folded.text[: readings[0].start] + folded.text[readings[0].end :]
    return None if re.search(r"[^\W_]", rest) else readings[0].value
