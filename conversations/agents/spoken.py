"""A value in so many words, so that a visitor can agree with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from leadqual.qualification.fields import Field


def spoken(spec: Field, value: Any) -> str:
    """A value in so many words, for the visitor to agree with."""
    if isinstance(value, dict):
        return _spoken_span(spec, value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        unit = spec.currency if spec.is_money else spec.unit
        return f"{_number(value)} {unit}".rstrip()
    if spec.kind == "date" and spec.format == "iso":
        return _date(str(value))
    return f"“{value}”"


def _spoken_span(spec: Field, value: Mapping[str, Any]) -> str:
    unit = value.get("currency") or (spec.currency if spec.is_money else spec.unit)
    if "amount" in value:
        return f"{_number(value['amount'])} {unit or ''}".rstrip()
    low, high = value.get("min"), value.get("max")
    if isinstance(low or high, str):
        return " to ".join(_date(str(end)) for end in (low, high) if end)
    if low is not None and high is not None:
        text = f"{_number(low)} to {_number(high)}"
    else:
        text = f"at least {_number(low)}" if low is not None else f"at most {_number(high)}"
    return f"{text} {unit or ''}".rstrip()


def _number(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return f"{value:,}" if isinstance(value, int) and abs(value) >= 10_000 else str(value)


def _date(value: str) -> str:
    day = date.fromisoformat(value)
    return f"{day.day} {day:%B %Y}"
