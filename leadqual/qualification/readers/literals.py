"""Numerals written in digits: separators of all locales. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple

_GROUPED = re.compile(r"\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:'\d{3})+)\Z")
_GROUPED_DECIMAL = re.compile(
    r"(\d{1,3}(?:,\d{3})+)\.(\d+)\Z|(\d{1,3}(?:[.']\d{3})+),(\d+)\Z|(\d{1,3}(?:'\d{3})+)\.(\d+)\Z"
)
_DECIMAL = re.compile(r"\d+[.,]\d+\Z")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}\Z")
LONGEST = 18  # digits; what is longer counts nothing


class Literal(NamedTuple):
    """`form` says how the numeral was built, for what follows decides the doubtful ones: plain, grouped,
    decimal, "dot" (1.500: thousands or a decimal), "comma" (1,500), "code" (no count: 007, 2.5.1)."""

    value: float
    form: str


def _number(digits: str) -> float:
    value = float(digits)
    return int(value) if value.is_integer() else value


def _separated(numeral: str) -> Literal:
    if _GROUPED.match(numeral):
        value = int(re.sub(r"[.,']", "", numeral))
        separators = re.sub(r"\d", "", numeral)
        if numeral[0] == "0":
            return (
                Literal(_number(numeral.replace(",", ".")), "decimal")
                if separators in ".,"
                else Literal(0, "code")
            )
        doubtful = {".": "dot", ",": "comma"}.get(separators, "grouped")
        return Literal(value, doubtful)
    if match := _GROUPED_DECIMAL.match(numeral):
        whole, part = (group for group in match.groups() if group)
        return Literal(_number(re.sub(r"\D", "", whole) + "." + part), "decimal")
    if _DECIMAL.match(numeral):
        return Literal(_number(numeral.replace(",", ".")), "decimal")
    if _INDIAN.match(numeral):
        return Literal(int(numeral.replace(",", "")), "grouped")
    return Literal(0, "code")


def read_literal(numeral: str) -> Literal:
    """What "1.200,50" says; `numeral` is digits with inner separators."""
    if len(numeral) > LONGEST:
        return Literal(0, "code")
    if numeral.isdigit():
        leading_zero = len(numeral) > 1 and int(numeral[0]) == 0
        return Literal(0 if leading_zero else int(numeral), "code" if leading_zero else "plain")
    return _separated(numeral)


def decimal_of(numeral: str) -> float:
    """The other reading of a doubtful numeral: "1.500" as one and a half."""
    return _number(numeral.replace(",", "."))
