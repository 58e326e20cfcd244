"""What the visitor took back: "90 people, sorry, 120" is read as 120, and 90 is no longer theirs. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from leadqual.qualification.located.clauses import Analysis, analyse
from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers

from .frame import merged, readable, spoken_in
from .likeness import same_number
from .reading import Group

_FAR = 14  # tokens that may stand between a number and the words that take it back
_NEAR = 7  # and between those and the number that takes its place
_NO = frozenset(("no", "nope", "nein", "non", "nao", "nee"))
_OTHERWISE = frozenset(("ordinal", "date", "time", "year", "version", "code", "idiom", "article", "phone"))
Change = tuple[int, int, str]


@lru_cache(maxsize=64)
def standing(visitor: tuple[str, ...], answers: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The visitor's messages, as far as they are read, with what they took back replaced."""
    messages = readable(visitor)
    around = messages[0] if messages else ""
    spoken = [spoken_in(text, around) for text in messages]
    values = tuple(whole for _, value in answers if (whole := merged(value, spoken[-1])) and whole.numbers)
    return tuple(corrected(text, own, values) for text, own in zip(messages, spoken, strict=True))


def corrected(text: str, language: str, values: tuple[Group, ...]) -> str:
    """The message as the visitor would have it. A number that was accepted takes the place of the one it
    corrects; where neither was accepted, the old one goes."""
    if not any(char.isdigit() for char in text):
        return text  # numbers in words are rarely taken back
    at = analyse(fold(text), language)
    numbers = [n for n in read_numbers(at.folded) if n.role not in _OTHERWISE and n.value is not None]
    for begin, end, new in sorted(_changes(at, numbers, values, text), reverse=True):
        text = text[:begin] + new + text[end:]
    return text


def _changes(
    at: Analysis, numbers: Sequence[Reading], values: Sequence[Group], text: str
) -> Iterator[Change]:
    taken: set[int] = set()
    for first, last in _takebacks(at):
        pair = _pair(at, numbers, first, last)
        if pair is None or pair[0].start in taken:
            continue
        old, new = pair
        if not _accepted(new, values) and _accepted(old, values):
            continue  # that is another number, of something else
        taken.add(old.start)
        begin, end = at.folded.span(old.start, old.end)
        source = at.folded.span(new.start, new.end)
        yield begin, end, text[slice(*source)] if _accepted(new, values) else ""


def _takebacks(at: Analysis) -> Iterator[tuple[int, int]]:
    for mark in at.tags.get("correct", ()):
        yield mark.first, mark.last
    for k, token in enumerate(at.tokens):
        if token.word in _NO and k and not at.word(k - 1)[-1].isalnum():
            yield k, k + 1


def _pair(at: Analysis, numbers: Sequence[Reading], first: int, last: int) -> tuple[Reading, Reading] | None:
    """The number that is taken back, and the one said for it."""
    here, there = at.tokens[first].start, at.tokens[last - 1].end
    far = at.tokens[max(first - _FAR, 0)].start
    near = at.tokens[min(last + _NEAR, len(at.tokens)) - 1].end
    new = next((n for n in numbers if there <= n.start < near), None)
    if new is None:
        return None
    for old in reversed(numbers):
        if far <= old.start < here and _alike(old, new):
            return old, new
    return None


def _alike(old: Reading, new: Reading) -> bool:
    if (old.role == "money") != (new.role == "money"):
        return False
    return not (old.unit and new.unit) or old.unit == new.unit


def _accepted(number: Reading, values: Sequence[Group]) -> bool:
    return any(same_number(number, known) for value in values for known in value.numbers)
