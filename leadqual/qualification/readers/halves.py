"""Halves of a measure and how often: "half a kilo", "an hour and a half", "twice", "sechsmal". Pure."""

from __future__ import annotations

from dataclasses import replace

from leadqual.qualification.readers.base import Grade, Reading
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_numbers import ATOMS

_HALF = words("""half halbe halbes halber halben demi demie medio media meio meia mezzo mezza mezz halve""")
_BETWEEN = words("a an of - ' the de d di")
_MEASURES = words(
    """hour hours day days kilo kilos kg litre litres liter liters mile miles metre metres meter meters
    pound pounds year pint teaspoon cup tonne ton stunde stunden tag kilo pfund liter meter jahr tonne heure
    journée litre livre hora horas día dia kilo litro libra metro ora giorno chilo litri quilo quilos uur
    dag litros chili saco bolsa quilômetro quilómetro kilómetro kilomètre chilometro kilometer pond jaar"""
)
_ONE = words("a an one eine ein une un una uma un' een")
_AND_HALF = (
    ("and", "a", "half"), ("et", "demie"), ("et", "demi"), ("y", "media"), ("y", "medio"), ("e", "meia"),
    ("e", "meio"), ("e", "mezza"), ("e", "mezzo"), ("en", "een", "half"),
)  # fmt: skip
_AT_HOUR = words("à a alle às las la um om at")
_TWICE = {"twice": 2, "thrice": 3}
_NOTES = {"fiver": 5, "tenner": 10}
_SHORT = {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
          "zehn": 10,
          "twee": 2, "drie": 3, "vijf": 5, "zes": 6, "zeven": 7, "negen": 9, "tien": 10}  # fmt: skip


def read_halves(tokens: Tokens) -> list[Reading]:
    """Readings that no number word stands for."""
    found: list[Reading] = []
    for i, word in enumerate(tokens.words):
        if word in _HALF and (last := _half_of(tokens, i)):
            found.append(_reading(tokens, i, last, 0.5, tokens.words[last]))
        elif word in _MEASURES and (last := _and_a_half(tokens, i)) and not _is_counted(tokens, i):
            one = tokens.word(i - 1) in _ONE
            if tokens.word(i - 1 - one) not in _AT_HOUR:
                found.append(_reading(tokens, i - one, last, 1.5, word))
        elif (number := _TWICE.get(word) or _so_often(word)) and not tokens.word(i + 1)[:1].isdecimal():
            found.append(_reading(tokens, i, i, number, "times"))
        elif word in _NOTES and tokens.word(i - 1) in ("a", "one", "the", "another"):
            found.append(replace(_reading(tokens, i, i, _NOTES[word], ""), role="money"))
    return found


def with_halves(tokens: Tokens, readings: list[Reading]) -> list[Reading]:
    """ "two hours and a half": the half behind the unit belongs to the number before it."""
    at = {end: i for i, end in enumerate(tokens.ends)}
    joined = []
    for reading in readings:
        k = at.get(reading.end, -2) + 1
        whole = isinstance(reading.value, int) and reading.role in ("", "article")
        last = _and_a_half(tokens, k) if whole and tokens.word(k) in _MEASURES else 0
        if last:
            grade: Grade = "derived" if reading.role else reading.grade
            reading = replace(reading, value=reading.value + 0.5, end=tokens.ends[last], role="", grade=grade)
        joined.append(reading)
    return joined


def _reading(tokens: Tokens, first: int, last: int, value: float, unit: str) -> Reading:
    return Reading(tokens.starts[first], tokens.ends[last], value, "derived", unit=unit)


def _is_counted(tokens: Tokens, i: int) -> bool:
    """ "two hours and a half", "the hours and a half"."""
    before = tokens.word(i - 1)
    return before not in _ONE and (before[:1].isdecimal() or before in ATOMS or tokens.words[i].endswith("s"))


def _half_of(tokens: Tokens, i: int) -> int:
    """The token of the measure behind a half; 0 when there is none or the half is another number's."""
    before = tokens.word(i - 1)
    joined = before in ("and", "y", "e", "et", "und", "en")
    number = tokens.word(i - 2) if joined else before
    if number[:1].isdecimal() or number in ATOMS and number not in _ONE or before in ("first", "second"):
        return 0
    k = i + 1
    while tokens.word(k) in _BETWEEN and k < i + 3:
        k += 1
    halved = tokens.words[i] == "half" and tokens.word(i + 1) in ("a", "an") and tokens.word(k) not in ATOMS
    return k if tokens.word(k) in _MEASURES or halved and len(tokens.word(k)) > 2 else 0


def _and_a_half(tokens: Tokens, k: int) -> int:
    """The last token of "and a half" right behind token k; 0 without it."""
    for phrase in _AND_HALF:
        if tokens.words[k + 1 : k + 1 + len(phrase)] == phrase:
            return k + len(phrase)
    return 0


def _so_often(word: str) -> int:
    """ "sechsmal", "tweemal"."""
    for ending in ("mal", "maal"):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            return _SHORT.get(word[: -len(ending)], 0)
    return 0
