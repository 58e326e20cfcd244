"""What a proposal says, and whether a reading says the same. Pure.

A proposed value may come as the model wrote it ("50", 50, 50.0, "yes", "9th of March"); it is brought
into the shape that a reading of the field has before the two are compared.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Literal, NamedTuple

from leadqual.qualification.about.profile import profile
from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.paying import CEILINGS
from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.choices import band_of
from leadqual.qualification.readers.contact import read_emails, read_phones, read_urls
from leadqual.qualification.readers.dates import dates_equal, only_date
from leadqual.qualification.readers.numbers import number_from_text, number_values_equal
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import WEEKDAY_NAMES

Match = Literal["same", "part", "no"]
_TRUE, _FALSE = (
    frozenset(("true", "yes", "y", "1", "ja", "oui", "si", "sí", "sim")),
    frozenset(("false", "no", "n", "0", "nein", "non", "nao", "não", "nee")),
)


class Wanted(NamedTuple):
    """The proposal in the field's shape; `error` is a reason code when it cannot be that."""

    value: Any = None
    error: str = ""


def wanted(field: Field, value: Any) -> Wanted:
    """The proposed value in the field's own shape."""
    if value is None or value == "" or value == {}:
        return Wanted(error="no_value")
    return _SHAPES[field.kind](field, value)


def _number(field: Field, value: Any) -> Wanted:
    if isinstance(value, str):
        value = number_from_text(value) if number_from_text(value) is not None else _float(value)
    if isinstance(value, dict):
        value = {
            k: _float(v) if isinstance(v, str) and k != "currency" else v
            for k, v in value.items()
            if k in ("min", "max", "amount", "currency")
        }
        numbers = [v for k, v in value.items() if k != "currency" and v is not None]
        if not numbers or not all(_is_number(v) for v in numbers):
            return Wanted(error="bad_value")
        if value.get("currency") is None:
            value.pop("currency", None)
            value = value.get("amount", value)
        elif not field.is_money:
            return Wanted(error="bad_value")
    elif not _is_number(value):
        return Wanted(error="bad_value")
    parts = [v for k, v in value.items() if k != "currency"] if isinstance(value, dict) else [value]
    if field.integer and any(v is not None and v != int(v) for v in parts):
        return Wanted(error="not_integer")
    return Wanted(value)


def _float(text: str) -> Any:
    try:
        return float(text)
    except ValueError:
        return None


def _is_number(value: Any) -> bool:
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and value == value
        and abs(value) < 1e18
    )


def _boolean(field: Field, value: Any) -> Wanted:
    if isinstance(value, bool):
        return Wanted(value)
    text = str(value).strip().casefold()
    return Wanted(True) if text in _TRUE else Wanted(False) if text in _FALSE else Wanted(error="bad_value")


def _choice(field: Field, value: Any) -> Wanted:
    text = fold(str(value)).text
    for choice in field.choices:
        if fold(choice.value).text == text:
            return Wanted(choice.value)
    for choice in field.choices:
        if any(fold(synonym).text == text for synonym in choice.synonyms):
            return Wanted(choice.value)
    return Wanted(error="no_choice")


def _text(field: Field, value: Any) -> Wanted:
    if isinstance(value, dict | list | bool):
        return Wanted(error="bad_value")
    return Wanted(str(value)) if any(c.isalnum() for c in str(value)) else Wanted(error="no_value")


def _contact(field: Field, value: Any) -> Wanted:
    if not isinstance(value, str):
        value = str(value)
    read = {"email": read_emails, "phone": read_phones, "url": read_urls}[field.kind]
    found = read(fold(value))
    if field.kind == "phone":
        return (
            Wanted("".join(c for c in value if c.isdigit() or c == "+"))
            if not found
            else Wanted(found[0].value)
        )
    return Wanted(found[0].value) if len(found) == 1 else Wanted(error="bad_value")


_SHAPES = {
    "number": _number, "boolean": _boolean, "choice": _choice, "text": _text, "date": _text,
    "email": _contact, "phone": _contact, "url": _contact,
}  # fmt: skip


def compare(field: Field, want: Any, reading: Reading, folded: Folded, today: date | None) -> Match:
    """Whether the reading says what is wanted; "part" when it says something near it that only the
    visitor can settle (a point of a bound, one of two possible dates)."""
    if field.kind == "number":
        return (
            _compare_money(field, want, reading, folded)
            if field.is_money
            else _compare_number(field, want, reading)
        )
    if field.kind == "date":
        return _compare_date(field, want, reading, folded, today)
    if field.kind == "choice" and not isinstance(reading.value, str):
        return _compare_band(field, want, reading, folded)
    if field.kind == "phone":
        return "same" if _digits(want) == _digits(reading.value) else "no"
    return "same" if want == reading.value else "no"


def _digits(text: str) -> str:
    return "".join(c for c in str(text) if c.isdigit()).lstrip("0")


def _compare_number(field: Field, want: Any, reading: Reading) -> Match:
    have = reading.value
    if isinstance(have, dict) and "currency" in have:
        have = have.get("amount", {k: v for k, v in have.items() if k != "currency"})
    if have is None:
        return "no"
    if (other_length := _converted(field, want, have, reading.unit)) is not None:
        return "same" if other_length else "no"
    if number_values_equal(_collapsed(want), _collapsed(have)):
        return "same"
    if (
        isinstance(have, dict)
        and not field.range
        and have.get("max") is None
        and have.get("min") == want
        and not profile(field).is_self
    ):
        return "same"
    if _is_the_limit(field, want, have):
        return "same"
    return (
        "part"
        if isinstance(have, dict)
        and _is_number(want)
        and want in (have.get("min"), have.get("max"))
        and None in (have.get("min"), have.get("max"))
        else "no"
    )


_IN_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}


def _converted(field: Field, want: Any, have: Any, unit: str) -> bool | None:
    """Whether a length is the wanted one in another unit: "half an hour" for a field in minutes. None when
    the units are the same or unknown."""
    asked = profile(field).own & set(_IN_MINUTES)
    said = concepts.counts(unit) & set(_IN_MINUTES)
    if len(asked) != 1 or len(said) != 1 or asked == said or not (_is_number(want) and _is_number(have)):
        return None
    return bool(abs(want * _IN_MINUTES[min(asked)] - have * _IN_MINUTES[min(said)]) < 1e-6)


_LIMITS = listed(
    """max maximum limit most upper highest ceiling cap hochstens hochstpreis obergrenze plafond limite tope
    teto tetto massimo maximo maximaal bovengrens"""
)


def _is_the_limit(field: Field, want: Any, have: Any) -> bool:
    """A field that asks for a limit and takes no range: "up to 120" says 120."""
    if field.range or not isinstance(have, dict) or have.get("min") is not None:
        return False
    named = {*profile(field).key_order, *profile(field).label_order}
    return bool(named & _LIMITS) and _is_number(want) and want == have.get("max")


def _collapsed(value: Any) -> Any:
    """A range of one point is that point."""
    if isinstance(value, dict) and value.get("min") is not None and value.get("min") == value.get("max"):
        return value["min"]
    return value


def _compare_money(field: Field, want: Any, reading: Reading, folded: Folded) -> Match:
    have = reading.value
    if have is None:
        return "no"
    want_sum, want_currency = _parted(want)
    have_sum, have_currency = _parted(have)
    said = have_currency or field.currency
    if want_currency and want_currency != said:
        return "no"
    if field.currency and have_currency and have_currency != field.currency:
        return "no"
    if number_values_equal(_collapsed(want_sum), _collapsed(have_sum)):
        return "same"
    if _is_the_limit(field, want_sum, have_sum):
        return "same"
    if _most(want_sum) == _most(have_sum) is not None and _is_called_limit(folded.text, reading):
        return "same"
    bound = isinstance(have_sum, dict) and None in (have_sum.get("min"), have_sum.get("max"))
    return (
        "part"
        if bound and _is_number(want_sum) and want_sum in (have_sum.get("min"), have_sum.get("max"))
        else "no"
    )


def _most(value: Any) -> Any:
    """The sum that a number is, or a range without a least."""
    if isinstance(value, dict):
        return value.get("max") if value.get("min") is None else None
    return value


_BEFORE, _BEHIND = re.compile(r"[^.,;!?]{0,40}$"), re.compile(r"[^.,;!?]{0,30}")


_MOST = listed("max maximum maximo massimo")  # "max 500" is a bound


def _is_called_limit(text: str, reading: Reading) -> bool:
    """ "Our limit is 7,500": a limit and the sum itself, for a noun says so."""
    near = (_BEFORE.search(text[: reading.start]), _BEHIND.match(text, reading.end))
    said = " ".join(m[0] for m in near if m) + f" {text[reading.start : reading.end]}"
    return bool((CEILINGS - _MOST) & set(re.findall(r"[^\W\d_]+", said)))


def _parted(value: Any) -> tuple[Any, str]:
    if not isinstance(value, dict):
        return value, ""
    currency = str(value.get("currency") or "").upper()
    if "amount" in value:
        return value["amount"], currency
    return {"min": value.get("min"), "max": value.get("max")}, currency


def _compare_date(field: Field, want: str, reading: Reading, folded: Folded, today: date | None) -> Match:
    source = folded.source(reading.start, reading.end)
    if field.format == "iso":
        meant = _iso(want, today)
        if reading.value is None or meant is None:
            return "no"
        if reading.value == meant:
            return "part" if reading.vague else "same"
        if isinstance(reading.value, dict):
            low, high = reading.value.get("min"), reading.value.get("max")
            return (
                "part"
                if isinstance(meant, str)
                and (low is None or low <= meant)
                and (high is None or meant <= high)
                else "no"
            )
        return "no"
    if source.lower() in WEEKDAY_NAMES and reading.value == _iso(want, today) and not reading.vague:
        return "same"  # "Friday", said to "Friday, April 10th?"
    return "same" if dates_equal(want, source, today) else "no"


def _iso(text: str, today: date | None) -> Any:
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        found = only_date(text, today)
        return found.value if found is not None and not found.vague else None


def _compare_band(field: Field, want: str, reading: Reading, folded: Folded) -> Match:
    return (
        "same" if band_of(field, reading.value, folded.source(reading.start, reading.end)) == want else "no"
    )


def stored(field: Field, want: Any, reading: Reading) -> Any:
    """What is stored: the proposal in its normal form, with the currency that was said."""
    if field.kind == "number":
        value = _tidy(want)
        _, currency = _parted(reading.value)
        if (
            field.is_money
            and currency
            and not field.currency
            and not (isinstance(value, dict) and value.get("currency"))
        ):
            return (
                {**value, "currency": currency}
                if isinstance(value, dict)
                else {"amount": value, "currency": currency}
            )
        return value
    if field.kind == "date" and field.format == "iso":
        return reading.value if isinstance(reading.value, str) else want
    if field.kind in ("email", "phone", "url"):
        return reading.value
    return want


def _tidy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _tidy(item) for key, item in value.items()}
    return int(value) if isinstance(value, float) and value == int(value) else value
