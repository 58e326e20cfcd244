"""Reads every number of a text with what it counts. Pure.

A reading's value is an int or float, {"min", "max"} for a range or bound, and for money that names its
currency {"amount", "currency"} or {"min", "max", "currency"}. None when no definite number was said ("a
few hundred"). Roles: "" a plain cardinal; "article" a one that is mostly an article; "ordinal", "percent",
"money", "date", "time", "year", "decade", "factor", "code", "digits", "address", "idiom", "phone".
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Any

from leadqual.qualification.readers.around import Amount, joins_range, merge_range, weigh
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.contact import addresses, clear_phones
from leadqual.qualification.readers.dates import find_dates
from leadqual.qualification.readers.money import CURRENCIES, DOLLARS, NATIONS, code_of
from leadqual.qualification.readers.quantities import find_quantities
from leadqual.qualification.readers.quantity import Quantity
from leadqual.qualification.readers.roles import role_of
from leadqual.qualification.readers.times import find_times
from leadqual.qualification.readers.tokens import Tokens, odd_places, scan
from leadqual.qualification.readers.units import TIME_UNITS, noun_after, noun_before
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.text import Folded, fold

_PERCENT = words("% percent prozent procent pct")
_PERCENT_PAIRS = frozenset(("per cent", "pour cent", "por ciento", "por cento", "per cento"))
_LITERAL_FORMS = frozenset(("plain", "grouped", "decimal", "dot", "comma"))
_FIGURES = words("figure figures digit digits chiffre chiffres cifra cifras cifre dígitos cijfers")
_SMALL_CHANGE = words("cent cents pence centimes centavos ct")
_COUNTABLE = ("number", "article")


def read_numbers(folded: Folded, today: date | None = None) -> list[Reading]:
    """Every number-like thing in the text, in order."""
    return list(_read(folded.text, odd_places(folded), today))


@lru_cache(maxsize=4096)
def _read(text: str, odd: tuple[int, ...], today: date | None) -> tuple[Reading, ...]:
    quantities = find_quantities(text, odd)
    if not quantities:
        return ()
    tokens = scan(text)
    taken = _taken(text, odd, today)
    amounts = _ranges(tokens, [_amount(tokens, quantity, taken) for quantity in quantities])
    return tuple(_reading(tokens, amount) for amount in _weighed(tokens, amounts))


def _taken(text: str, odd: tuple[int, ...], today: date | None) -> list[tuple[int, int, str]]:
    """Stretches of the text that are something else than numbers, with their role."""
    named = [(r.start, r.end, r.role) for r in (*find_dates(text, odd, today), *find_times(text, odd))]
    return named + [(start, end, "phone") for start, end in clear_phones(text)] + addresses(text)


def _amount(tokens: Tokens, quantity: Quantity, taken: list[tuple[int, int, str]]) -> Amount:
    amount = Amount(quantity.first, quantity.last, quantity.value, quantity.value, quantity)
    amount.hedged = quantity.hedged
    at = tokens.starts[quantity.first]
    amount.role = next((role for start, end, role in taken if start <= at < end), "")
    if amount.role:
        return amount
    if quantity.kind in ("few",):
        amount.vague, amount.low, amount.high = True, None, None
    if quantity.kind in ("number", "article", "few"):
        _attach_currency(tokens, amount)
        _attach_percent(tokens, amount)
    return amount


def _attach_currency(tokens: Tokens, amount: Amount) -> None:
    before = tokens.word(amount.first - 1)
    if (code := CURRENCIES.get(before)) is not None and before not in ("real", "fr", "pound", "buck"):
        amount.first -= 1
        if (
            before == "$"
            and tokens.touches(amount.first)
            and (special := DOLLARS.get(tokens.word(amount.first - 1)))
        ):
            amount.first, code = amount.first - 1, special
        if tokens.word(amount.first - 1) == "k" and amount.quantity.scale == 1:  # K€ 50
            amount.first, amount.low = amount.first - 1, amount.quantity.value * 1000
            amount.high = amount.low
        amount.currency = code
    _currency_after(tokens, amount)


def _currency_after(tokens: Tokens, amount: Amount) -> None:
    j = amount.last + 1
    word = tokens.word(j)
    if word in ("de", "d", "di"):  # un millón de dólares, 1,5 million d'euros
        k = j + 2 if tokens.word(j + 1) == "'" else j + 1
        j, word = (k, tokens.word(k)) if tokens.word(k) in CURRENCIES else (j, word)
    if word in (",", ".") and tokens.touches(j) and tokens.word(j + 1) == "-" and tokens.touches(j + 1):
        j, word = j + 2, tokens.word(j + 2)  # 5.000,- €
    if word == "." and tokens.word(j + 1) in CURRENCIES and tokens.touches(j):  # 1,2 Mio. €
        j, word = j + 1, tokens.word(j + 1)
    if word in NATIONS and (tokens.word(j + 1) in CURRENCIES):
        if tokens.word(j + 1) not in ("€", "euro", "euros"):
            amount.currency, amount.last = NATIONS[word], j + 1
        return
    code = code_of(word)
    if code is None or (word == "real" and not tokens.may_be("pt es")):
        return
    if amount.currency is None or not word.isalpha() or amount.currency == code:
        if not word.isalpha() and amount.currency is None and _belongs_to_next(tokens, j):
            return
        amount.currency = code if amount.currency in (None, "", code) else amount.currency
        amount.last = j
    elif amount.currency == "USD" and before_is_dollar(tokens, amount):  # $500 CAD
        amount.currency, amount.last = code, j


def before_is_dollar(tokens: Tokens, amount: Amount) -> bool:
    return tokens.word(amount.first) == "$"


def _belongs_to_next(tokens: Tokens, sign: int) -> bool:
    """ "5 $20 vouchers": the sign touches the number behind it, not this one."""
    return tokens.touches(sign + 1) and tokens.word(sign + 1)[:1].isdecimal() and not tokens.touches(sign)


def _attach_percent(tokens: Tokens, amount: Amount) -> None:
    j = amount.last + 1
    if tokens.word(j) in _PERCENT:
        amount.percent, amount.last = True, j
    elif tokens.joined(j, j + 1) in _PERCENT_PAIRS:
        amount.percent, amount.last = True, j + 1


def _ranges(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    merged: list[Amount] = []
    for amount in amounts:
        left = merged[-1] if merged else None
        if (
            left
            and not (left.role or amount.role)
            and left.quantity.kind in _COUNTABLE
            and amount.quantity.kind in _COUNTABLE
            and joins_range(tokens, left, amount)
            and (both := merge_range(tokens, left, amount))
        ):
            merged[-1] = both
        else:
            merged.append(amount)
    return merged


def _weighed(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    for k, amount in enumerate(amounts):
        floor = amounts[k - 1].last + 1 if k else 0
        ceiling = amounts[k + 1].first if k + 1 < len(amounts) else len(tokens.words)
        if not amount.role and amount.quantity.kind in ("number", "article", "few"):
            weigh(tokens, amount, floor, ceiling)
    return amounts


def _reading(tokens: Tokens, amount: Amount) -> Reading:
    role = amount.role or role_of(tokens, amount)
    unit = _unit(tokens, amount, role)
    quantity = amount.quantity
    figures = not _FIGURES.isdisjoint(tokens.words[amount.last + 1 : amount.last + 3])  # six figures
    literal = quantity.form in _LITERAL_FORMS and quantity.scale == 1 and amount.is_single
    return Reading(
        start=tokens.starts[amount.first],
        end=tokens.ends[amount.last],
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
