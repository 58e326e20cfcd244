"""The values that conditions compare with, read from what sales ops typed and shown as words. Pure."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from leadqual.qualification.fields import Field
from leadqual.qualification.located.text import fold
from leadqual.qualification.worded import worded

from .operators import OPERATORS, Takes

_NUMBER = re.compile(r"([-+]?)(\d{1,3}(?:[ ,]\d{3})+|\d+)(\.\d+)?\s*([km]?)\Z", re.IGNORECASE)
_CURRENCY = re.compile(r"\b([A-Za-z]{3})\b|([€$£])")
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP"}
_TWO = re.compile(r"\s*(?:\bto\b|\band\b|–|(?<=[\dkKmM€$£ ])-(?=\s*[\d€$£]))\s*", re.IGNORECASE)
_TWO_DATES = re.compile(r"\s+(?:to|and|-|–)\s+", re.IGNORECASE)


class ValueProblem(ValueError):
    """What was typed cannot be used; the message says what to type instead."""


def parse(field: Field, op: str, text: str) -> Any:
    """The value that `op` compares `field` with, from typed text. Raises ValueProblem with plain words."""
    takes, text = OPERATORS[op].takes, text.strip()
    if takes == "nothing":
        if text:
            raise ValueProblem(f"“{OPERATORS[op].label}” needs no value: clear “{text}”.")
        return None
    if not text:
        raise ValueProblem(f"“{OPERATORS[op].label}” needs a value.")
    if takes == "many":
        return _several(field, op, text)
    if takes == "days":
        return _days(text)
    if takes == "two":
        return _two(field, text)
    return _one(field, text)


def _several(field: Field, op: str, text: str) -> list[str]:
    items = [item.strip() for item in re.split(r"[;\n]" if ";" in text else r"[,\n]", text) if item.strip()]
    if field.kind != "choice":
        return [item.removeprefix("@") for item in items] if op.startswith("domain") else items
    known = {fold(choice.value).text: choice.value for choice in field.choices}
    if len(items) > 1 and fold(text).text in known:  # a choice whose own name holds a comma
        items = [text]
    for item in items:
        if fold(item).text not in known:
            names = ", ".join(f"“{value}”" for value in known.values())
            raise ValueProblem(f"“{item}” is none of the choices: {names}.")
    return [known[fold(item).text] for item in items]


def _days(text: str) -> int:
    match = re.fullmatch(r"(\d{1,4})(?:\s*days?)?", text)
    if not match:
        raise ValueProblem(f"“{text}” is not a number of days: write it like 90.")
    return int(match[1])


def _one(field: Field, text: str) -> Any:
    if field.kind == "date":
        return _date(text)
    amount, currency = _sum(field, text)
    return {"amount": amount, "currency": currency} if currency else amount


def _two(field: Field, text: str) -> dict[str, Any]:
    parts = (_TWO_DATES if field.kind == "date" else _TWO).split(text)
    if len(parts) != 2:
        raise ValueProblem(f"“{text}” is not from one to another: write it like “50 to 200”.")
    if field.kind == "date":
        return _in_order(text, _date(parts[0]), _date(parts[1]))
    (low, first), (high, second) = _sum(field, parts[0]), _sum(field, parts[1])
    if first and second and first != second:
        raise ValueProblem(f"“{text}” has two currencies: use one.")
    currency = {"currency": first or second} if first or second else {}
    return _in_order(text, low, high) | currency


def _in_order(text: str, low: Any, high: Any) -> dict[str, Any]:
    if low > high:
        raise ValueProblem(f"“{text}” begins after it ends.")
    return {"min": low, "max": high}


def _date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueProblem(f"“{text}” is not a date: write year-month-day, like 2026-03-31.") from None


def _sum(field: Field, text: str) -> tuple[float, str]:
    """The amount, and the currency if one was written; only money may have one."""
    found, rest = _CURRENCY.search(text), text
    currency = ""
    if found and field.is_money:
        currency = (found[1] or _SIGNS[found[2]]).upper()
        rest = f"{text[: found.start()]} {text[found.end() :]}".strip()
    return _number(rest), currency


def _number(text: str) -> float:
    match = _NUMBER.match(text)
    if not match:
        raise ValueProblem(f"“{text}” is not a number: write it like 50, 1500 or 0.5.")
    sign, whole, fraction, unit = match.groups()
    if fraction and len(fraction) == 4 and whole != "0":
        raise ValueProblem(f"“{text}” can be read in two ways: write {whole}{fraction[1:]} or {whole}.")
    value = float(sign + re.sub("[ ,]", "", whole) + (fraction or ""))
    value *= {"": 1, "k": 1_000, "m": 1_000_000}[unit.lower()]
    return int(value) if value.is_integer() else value


def show(takes: Takes, value: Any) -> str:
    """The value that a condition asks for, as people read it."""
    if isinstance(value, list | tuple):
        return " or ".join(f"“{item}”" for item in value)
    return worded(value).replace(" to ", " and ") if takes == "two" else worded(value)


def typed(value: Any) -> str:
    """A stored value as it would be typed into the editor."""
    if not isinstance(value, list | tuple):
        return worded(value)
    if any("," in item for item in value):
        return "; ".join((*value, "")).strip() if len(value) == 1 else "; ".join(value)
    return ", ".join(value)
