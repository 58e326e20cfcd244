"""A stored value as people read it: "10,000 to 20,000 EUR", "50 or more". Pure."""

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
        return _range(value) if "amount" not in value else f"{worded(value['amount'])}{_currency(value)}"
    return "" if value is None else str(value)


def _range(value: Mapping[str, Any]) -> str:
    low, high, currency = value.get("min"), value.get("max"), _currency(value)
    if high is None:
        return f"{worded(low)} or more{currency}"
    if low is None:
        return f"up to {worded(high)}{currency}"
    return f"{worded(low)} to {worded(high)}{currency}"


def _currency(value: Mapping[str, Any]) -> str:
    return f" {value['currency']}" if value.get("currency") else ""
