"""Near misses: what a value or a quote becomes when one thing in it is changed.

Everything here is chosen by a digest, so that the same dialogue always gives the same cases and a new one
disturbs no other.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from tests.evaluation.deriving.phrases import GRANDER, GRANDER_NUMBERED, SWAPS

T = TypeVar("T")
Value = Any
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october")


def digest(*salt: object) -> str:
    return hashlib.sha256("|".join(map(str, salt)).encode()).hexdigest()


def pick(options: Sequence[T], *salt: object) -> T:
    return min(options, key=lambda option: digest(option, *salt))


def number(value: float, salt: str) -> float:
    """Another number that differs in a digit, in their order, or by a zero."""
    digits = str(int(value)) if float(value).is_integer() else str(value)
    found = {digits[:-1] + str((int(digits[-1]) + step) % 10) for step in (1, 3, 9)}
    found |= {digits + "0", "1" + digits, digits[::-1], digits[1:]}
    found = {other for other in found if other and other[0] not in "0." and other[-1] != "."}
    chosen = pick(sorted(other for other in found if float(other) != value), salt)
    return float(chosen) if "." in chosen else int(chosen)


def bounds(value: dict[str, Value], salt: str) -> dict[str, Value]:
    """A range with the open end turned round, or with one bound changed."""
    low, high = value["min"], value["max"]
    if low is None or high is None:
        return {**value, "min": high, "max": low}
    return {**value, **pick(({"max": number(high, salt)}, {"min": number(low, salt)}), salt)}


def money(value: Value, salt: str) -> Value:
    if not isinstance(value, dict):
        return number(value, salt)
    if "amount" in value:
        return {**value, "amount": number(value["amount"], salt)}
    return bounds(value, salt)


def currency(value: dict[str, Value], salt: str) -> dict[str, Value]:
    others = [code for code in ("USD", "EUR", "GBP", "INR", "CHF") if code != value["currency"]]
    return {**value, "currency": pick(others, salt)}


def iso(value: str, salt: str) -> str:
    day = date.fromisoformat(value)
    return (day + timedelta(days=pick((1, -1, 7, 10, 30), salt))).isoformat()


def words(value: str, salt: str) -> str:
    """The same words with a digit, half of the day, a weekday, a month or a letter changed."""
    for change in (_digit, _half_of_day, _calendar, _letter):
        changed = change(value, salt)
        if changed != value:
            return changed
    raise ValueError(f"nothing to change in {value!r}")


def _digit(value: str, salt: str) -> str:
    def other(match: re.Match[str]) -> str:
        return str(int(match[0]) + pick((1, 2), salt)).zfill(len(match[0]))

    return re.sub(r"\d+", other, value, count=1)


def _half_of_day(value: str, salt: str) -> str:
    turned = {"am": "pm", "pm": "am", "morning": "evening", "evening": "morning", "noon": "midnight"}
    return re.sub(
        r"\b(am|pm|morning|evening|noon)\b", lambda found: turned[found[0].lower()], value, flags=re.I
    )


def _calendar(value: str, salt: str) -> str:
    for names in (WEEKDAYS, MONTHS):
        for name in names:
            if re.search(rf"\b{name}\b", value, re.I):
                other = pick([n for n in names if n != name], salt).capitalize()
                return re.sub(rf"\b{name}\b", other, value, flags=re.I)
    return value


def _letter(value: str, salt: str) -> str:
    """One consonant inside the longest word becomes another."""
    longest = max(re.findall(r"[^\W\d_]+", value), key=len)
    places = [at for at in range(1, len(longest)) if longest[at].lower() in "bcdfgklmnprstvz"]
    at = pick(places or [len(longest) - 1], salt)
    other = pick([c for c in "kmrtv" if c != longest[at].lower()], salt)
    return value.replace(longest, longest[:at] + other + longest[at + 1 :], 1)


def grander(value: str, salt: str) -> str:
    endings = GRANDER_NUMBERED if re.search(r"\d", value) else GRANDER
    return value + pick(endings, salt)


def address(value: str, salt: str) -> str:
    """An e-mail or web address with one letter doubled or lost in its longest word."""
    longest = max(re.findall(r"[a-z0-9]+", value, re.I), key=len)
    at = len(longest) // 2
    other = pick((longest[:at] + longest[at + 1 :], longest[:at] + longest[at] + longest[at:]), salt)
    return value.replace(longest, other, 1)


def phone(value: str, salt: str) -> str:
    last = int(value[-1])
    return value[:-1] + str((last + pick((1, 3, 5), salt)) % 10)


def one_word(quote: str, language: str, salt: str) -> str:
    """The sentence with one word exchanged, or without one of its middle words."""
    swaps = [pair for pair in SWAPS[language] if re.search(rf"\b{pair[0]}\b", quote, re.I)]
    if swaps:
        old, new = pick(swaps, salt)
        return re.sub(rf"\b{old}\b", new, quote, count=1, flags=re.I)
    parts = quote.split()
    if len(parts) < 4:
        return ""
    gone = pick(range(1, len(parts) - 1), salt)
    return " ".join(parts[:gone] + parts[gone + 1 :])


TYPOGRAPHY: dict[str, Callable[[str], str]] = {
    "typography_case": lambda quote: (
        quote.upper() if quote.isascii() and quote.upper() != quote else quote.lower()
    ),
    "typography_curly": lambda quote: quote.replace("'", "’") if "'" in quote else quote.replace("’", "'"),
    "typography_dash": lambda quote: quote.replace(" - ", " – ").replace("-", "‐"),
    "typography_space": lambda quote: quote.replace(" ", "  ", 1).replace(" ", "\u00a0", 1),
    "typography_zerowidth": lambda quote: quote[:2] + "\u200b" + quote[2:],
    "typography_fullwidth": lambda quote: re.sub(r"\d", lambda d: chr(ord(d[0]) + 0xFEE0), quote),
}


def retyped(quote: str, salt: str) -> tuple[str, str] | None:
    """(category, the quote in other characters of the same meaning)"""
    found = [(name, change(quote)) for name, change in TYPOGRAPHY.items()]
    found = [(name, changed) for name, changed in found if changed != quote]
    return pick(found, salt) if found else None
