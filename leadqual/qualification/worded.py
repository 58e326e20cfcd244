"""A stored value as people read it, and systems that only take strings: "10,000 to 20,000 EUR", "50 or
more". Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def worded(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        plain = int(value) if float(value).is_integer() else value
        return f"{plain:,}" if abs(plain) >= 10_000 else f"{plain}"
    if isinstance(value, Mapping):
        return _compound(value)
    if isinstance(value, list | tuple):
        return ", ".join(worded(item) for item in value)
    return "" if value is None else str(value)


def _compound(value: Mapping[str, Any]) -> str:
    if "amount" in value:
        return f"{worded(value['amount'])}{_currency(value)}"
    if value.keys() & {"min", "max"}:
        return _range(value)
    return ", ".join(f"{name}: {worded(item)}" for name, item in value.items())


def _range(value: Mapping[str, Any]) -> str:
    low, high, currency = value.get("min"), value.get("max"), _currency(value)
    if low is None and high is None:
        return ""
    if high is None:
        return f"{worded(low)} or more{currency}"
    if low is None:
        return f"up to {worded(high)}{currency}"
    return f"{worded(low)} to {worded(high)}{currency}"


def _currency(value: Mapping[str, Any]) -> str:
    return f" {value['currency']}" if value.get("currency") else ""
