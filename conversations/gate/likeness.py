"""When two words, or two numbers, are the same. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from leadqual.qualification.lexicon.concepts import COUNTS
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import number_values_equal
from leadqual.qualification.readers.word_sets import words as listed

from .lexicon import Words

_COUNTED = {
    stem(word): f"#{concept}"
    for concept in ("month", "year", "day", "week", "hour", "minute", "quarter", "night")
    for word in COUNTS[concept].split()
    if len(word) > 2
}
_PERIODS = frozenset(
    f"={name}"
    for name in (
        "month",
        "year",
        "monat",
        "jahr",
        "mois",
        "an",
        "mes",
        "ano",
        "mese",
        "anno",
        "maand",
        "jaar",
    )
)
# of verbs: "perdiamo" and "perdete", "demoramos" and "demoram"
_ENDINGS = listed(
    """o i a e iamo ete ate ite ono ano amos emos imos as es is am em an en ais eis ons ez ent ont t st te ten
    ar er ir are ere ire et at it ut iam ert mo te"""
) | {""}


_SHORT_ENDINGS = frozenset(("ez", "ons", "ent"))  # "gère" and "gérez"


def key_of(word: str, lexicon: Words) -> str:
    if word in lexicon.same:
        return f"={lexicon.same[word]}"
    base = stem(word)
    if base in lexicon.same_stems:
        return f"={lexicon.same_stems[base]}"
    return _COUNTED.get(base, base)


def tells_period(word: str, key: str) -> bool:
    """A month, a day, monthly, in whatever language."""
    return stem(word) in _COUNTED or key in _PERIODS


def close(one: str, other: str) -> bool:
    """Forms of one word: they differ in their last two letters at most."""
    if one[0] in "=#" or other[0] in "=#":
        return False
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    if shared >= 4 and one[shared:] in _ENDINGS and other[shared:] in _ENDINGS:
        return True
    if shared == 3 == min(len(one), len(other)) and (one[3:] or other[3:]) in _SHORT_ENDINGS:
        return True
    return (
        shared >= 4
        and max(len(one), len(other)) - shared <= 2
        and (shared >= 5 or shared == min(len(one), len(other)))
    )


def matches(key: str, keys: frozenset[str]) -> bool:
    return key in keys or (len(keys) <= 80 and any(close(key, other) for other in keys))


def same_number(said: Reading, source: Reading) -> bool:
    """Whether a number that is said stands in a source: the same value, bounds and, where one is named,
    currency."""
    if said.value is None or source.value is None:
        return said.value is None and source.value is None
    if number_values_equal(said.value, source.value):
        return True
    if isinstance(source.value, dict) and "amount" in source.value:
        return number_values_equal(said.value, source.value["amount"])
    return False


def is_among(number: Reading, numbers: Iterable[Reading]) -> bool:
    return any(same_number(number, known) for known in numbers)
