"""Whether words of a message are an hour. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from leadqual.qualification.lexicon.shapes import DAYTIME
from leadqual.qualification.lexicon.small import FOR
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed

_DAYTIME = DAYTIME | {"lunch"}
_CLOCK_FACE = re.compile(r"[0-2]?\d(?:(?:[:h][0-5]\d|[.][0-5]\d|h| uhr| uur)(?: ?[ap]m)?|[ap]m|-?ish)")
_CLOCK = listed(
    """at around by about before after until from um gegen ab a las vers des alle dalle as om rond till
    past quarter half say"""
)


def holds_time(at: Analysis, reading: Reading, fit: int, named: frozenset[str] = frozenset()) -> bool:
    words = at.folded.text[reading.start : reading.end]
    if (
        _CLOCK_FACE.fullmatch(words)
        or ":" in words
        or _DAYTIME & set(words.split())
        or re.search(r"\b\d{1,2}[.h]\d{2}\b", words)
    ):
        return True
    first, _ = at.token_span(reading.start, reading.end)
    if _ends_hours(at, first, words) or any(c.isdigit() for c in words) and _is_time_alone(words):
        return True
    for number in read_numbers(at.folded):
        if number.start < reading.end and reading.start < number.end:
            near = at.word(first - 1) in _CLOCK or at.word(first) in _CLOCK
            rings = at.word(first - 1) in FOR and at.word(first - 2) in _RINGS & named  # "alarm for 7"
            near = near or rings or at.word(first - 1) in _DAYS
            return near or fit >= 1 and number.role in ("", "time") and at.word(first - 1) not in FOR
    return fit >= 1


_DAYS = listed("tonight tonite tomorrow tmrw heute demain hoy manana hoje amanha oggi domani vanavond")
_RINGS = listed("alarm timer wecker sveglia")


@lru_cache(maxsize=2048)
def _is_time_alone(words: str) -> bool:
    """ "5 to 8": an hour wherever an hour may stand."""
    said = fold(f"at {words}")
    return " " in words and any(r.start == 3 and r.end == len(said.text) for r in read_times(said))


_UNTIL = listed("to till until - bis a ate al alle tot")


def _ends_hours(at: Analysis, first: int, words: str) -> bool:
    """The 11 of "9.30 to 11", the 5 of "from 1 pm till 5"."""
    if at.word(first - 1) not in _UNTIL or not (words.isdigit() and int(words) <= 24):
        return False
    before = at.word(first - 2)
    half = before in ("am", "pm", "h", "uhr", "uur") and at.word(first - 3)[:1].isdigit()
    return half or bool(_CLOCK_FACE.fullmatch(before))


def is_hour(at: Analysis, start: int, end: int) -> bool:
    """A clock's hour, whatever its reader made of "14:30 to 18:00"."""
    first, _ = at.token_span(start, end)
    return (
        any(r.start <= start and end <= r.end for r in read_times(at.folded))
        or _ends_hours(at, first, at.folded.text[start:end])
        or bool(_CLOCK_FACE.fullmatch(at.folded.text[start:end]))
        or any(r.start <= start and end <= r.end and r.role == "time" for r in read_numbers(at.folded))
    )
