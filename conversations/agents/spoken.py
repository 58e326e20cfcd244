"""A value in so many words, so that a visitor can agree with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from leadqual.qualification.fields import Field

from .words import Words, words_in


def spoken(spec: Field, value: Any, language: str = "en") -> str:
    """A value in so many words of the language, for the visitor to agree with."""
    words = words_in(language)
    if isinstance(value, dict):
        return _span(spec, value, words)
    if isinstance(value, bool):
        return (words.yes if value else words.no).lower()
    if isinstance(value, int | float):
        return _counted(_number(value, words), spec.currency, spec, words)
    if spec.kind == "date" and spec.format == "iso":
        return _date(str(value), words)
    return words.quoted.format(spec.to(language).choices.get(str(value), value))


def _span(spec: Field, value: Mapping[str, Any], words: Words) -> str:
    currency = str(value.get("currency") or spec.currency)
    if "amount" in value:
        return _counted(_number(value["amount"], words), currency, spec, words)
    low, high = value.get("min"), value.get("max")
    if isinstance(low or high, str):
        days = [_date(str(end), words) for end in (low, high) if end]
        return words.span.format(low=days[0], high=days[1]) if len(days) == 2 else days[0]
    return _counted(_bounds(low, high, words), currency, spec, words)


def _bounds(low: Any, high: Any, words: Words) -> str:
    if low is not None and high is not None:
        return words.span.format(low=_number(low, words), high=_number(high, words))
    if low is not None:
        return words.at_least.format(low=_number(low, words))
    return words.at_most.format(high=_number(high, words))


def _counted(number: str, currency: str, spec: Field, words: Words) -> str:
    """A unit that the language has no word for is left out: the visitor knows what was asked."""
    if currency or spec.is_money:
        return f"{number} {currency}".rstrip()
    unit = spec.unit if words is words_in("en") else words.units.get(spec.unit, "")
    return f"{number} {unit}".rstrip()


def _number(value: Any, words: Words) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = f"{value:,}" if isinstance(value, int) and abs(value) >= 10_000 else str(value)
    return text.translate({ord(","): words.thousands, ord("."): words.decimal})


def _date(value: str, words: Words) -> str:
    day = date.fromisoformat(value)
    number = words.first_of_month if day.day == 1 else str(day.day)
    return words.date.format(day=number, month=words.months[day.month - 1], number=day.month, year=day.year)
