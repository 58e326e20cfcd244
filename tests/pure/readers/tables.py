"""Tables of sentences with what a reader must find in them, written the way people read them.

A row is `sentence -> readings`, readings apart by "; ". A reading is its value, then a unit, then a role:
    50 people        25000 EUR       ~50 (hedged)      50..100, 50.., ..100 (range, bounds)
    50? (vague)      ? (no definite value)             8 :date       2026-04-01..2026-06-30
"""

from __future__ import annotations

from typing import Any

from leadqual.qualification.readers.base import Reading


def rows(table: str) -> list[tuple[str, str]]:
    """(sentence, readings) of every line; blank lines and lines of comment are skipped."""
    lines = [line.strip() for line in table.splitlines()]
    pairs = [line.rpartition("->") for line in lines if line and not line.startswith("#")]
    return [(sentence.strip(), readings.strip()) for sentence, _, readings in pairs]


def _bounds(value: dict[str, Any]) -> str:
    low, high = ("" if value[key] is None else str(value[key]) for key in ("min", "max"))
    return f"{low}..{high}"


def _value(value: Any) -> str:
    if value is None:
        return "?"
    if not isinstance(value, dict):
        return str(value)
    shown = str(value["amount"]) if "amount" in value else _bounds(value)
    return f"{shown} {value['currency']}" if "currency" in value else shown


def show(reading: Reading, *, unit: bool = True) -> str:
    parts = [("~" if reading.hedged else "") + _value(reading.value)]
    if reading.vague and reading.value is not None:
        parts[0] += "?"
    if unit and reading.unit:
        parts.append(reading.unit)
    if reading.role not in ("", "money") and unit:
        parts.append(f":{reading.role}")
    return " ".join(parts)
