"""How a stored value reads to people, and to systems that only take strings. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def show(value: Any) -> str:
    """110 -> "110", {"min": 50, "max": 100} -> "50 to 100", {"amount": 5, "currency": "EUR"} -> "5 EUR"."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, Mapping):
        return _compound(value)
    if isinstance(value, list | tuple):
        return ", ".join(show(item) for item in value)
    return str(value)


def _number(value: int | float) -> str:
    if float(value).is_integer():
        return f"{int(value):,}"
    return f"{value:,}"


def _compound(value: Mapping[str, Any]) -> str:
    money = f" {value['currency']}" if value.get("currency") else ""
    if "amount" in value:
        return show(value["amount"]) + money
    low, high = show(value.get("min")), show(value.get("max"))
    if low and high:
        return f"{low} to {high}{money}"
    if low or high:
        return (f"at least {low}" if low else f"at most {high}") + money
    return ", ".join(f"{name}: {show(item)}" for name, item in value.items())
