"""What shape of words a text field can take, and of what shape words are: an hour, a length, a number. Pure.

Used only against a reading: an hour is no town, a name is no order number.
"""

from __future__ import annotations

import re
from functools import lru_cache

from leadqual.qualification.about.capitals import all_large
from leadqual.qualification.about.claims import kind_of
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.slots import kinds_of
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.shapes import (
    ADDRESSES,
    ADDRESSING,
    AT,
    BESIDE,
    CODED,
    CODES_OF_LETTERS,
    DAYTIME,
    DIGIT_CODES,
    FREE,
    FROM_NOW,
    LENGTHS,
    MEALS,
    MESSAGES,
    NAMED,
    NUMBERED,
    SOME_TIME,
    TITLED,
    TITLES,
    WHEN,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.words_dates import TAGS
from leadqual.qualification.readers.words_numbers import ATOMS

_HOUR = re.compile(r"[0-2]?\d(?:[:.][0-5]\d(?:[ap]m|h|uhr|uur)?|h(?:[0-5]\d)?|[ap]m)")
_COUNTING = frozenset(w for w, atom in ATOMS.items() if atom.kind in ("unit", "teen", "ten", "hundred"))


def wrong_shape(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """Why words of this shape cannot be the field's; "" if they could."""
    shape = _shape(at, first, last)
    takes = _takes(profile)
    if takes == "when":
        return "" if _is_when(at, first, last, shape) else "no time"
    if takes == "code":
        return "" if _is_code(at, first, last, shape) else "no number"
    if takes == "length":
        return "" if shape in ("length", "number", "day") else "no length"
    if takes == "free":
        return "a person" if _is_addressee(at, first, last) else ""
    if takes == "any":
        return ""
    if shape == "hour" or shape == "length" and at.word(first) in ("in", "for"):
        return "an hour"
    if takes == "name" and shape in ("length", "number") and not _is_large(at, first, last):
        return f"a {shape}"
    if takes == "name" and shape == "day" and kinds_of(profile) & {"place", "venue", "genre"}:
        return "a day"
    if takes == "name" and at.word(first) in TITLES and kinds_of(profile) & {"place", "genre"}:
        return "a person"
    return ""


def _is_addressee(at: Analysis, first: int, last: int) -> bool:
    """ "send a msg to Yusuf": who gets the message, not what it says."""
    return last - first <= 2 and _is_large(at, first, last) and at.word(first - 1) in ADDRESSING


@lru_cache(maxsize=2048)
def _takes(profile: Profile) -> str:
    """ "when", "code", "length": it must be one; "name": none of them; "any": anything goes; "": all but an
    hour."""
    named = profile.named
    if kind_of(profile) == "person" and named & MESSAGES - {"text"} | MESSAGES.intersection(
        profile.label_order
    ):
        return "name"
    if profile.time or profile.date or profile.label_order[:1] and profile.label_order[0] in WHEN:
        return "when"
    if _is_coded(profile, named):
        return "code"
    if named & FREE:
        return "free" if named & MESSAGES else "any"
    if named & LENGTHS and not named & NAMED:
        return "length"
    if named & NAMED and not named & ADDRESSES:
        return "name"
    if named & NUMBERED:
        return "any"
    if kinds_of(profile) & {"place", "venue", "person", "director", "actor", "maker", "genre"}:
        return "name"
    return "any" if (named & WHEN or profile.side) and not named & TITLED else ""


def _is_coded(profile: Profile, named: frozenset[str]) -> bool:
    if named & CODES_OF_LETTERS:
        return False
    if profile.label_order[-1:] == ("code",):
        return True
    label = profile.label_order or profile.key_order
    return (
        bool(CODED & {*label[:1], *label[-1:], *profile.key_order[-1:]})
        or bool({"digits", "ziffern", "iban"} & named)
        or "code" in named
        and bool(DIGIT_CODES & named)
    )


@lru_cache(maxsize=2048)
def _shape(at: Analysis, first: int, last: int) -> str:
    """ "hour", "length", "number", "day" for words that are nothing else; "" otherwise."""
    words = [w for w in at.words(first, last) if w[0].isalnum()]
    said = [w for w in words if w not in AT]
    if not said or not all(_is_timely(w) for w in said):
        return ""
    numbers = [w for w in said if _is_number(w)]
    if any(concepts.counts(w) & concepts.DURATIONS and w not in DAYTIME for w in said):
        return "length" if numbers or len(words) > 1 else ""
    source = at.folded.text[at.tokens[first].start : at.tokens[last - 1].end]
    if any(_HOUR.fullmatch(w) for w in said) or numbers and (DAYTIME & set(words) or ":" in source):
        return "hour"
    if len(words) > 1 and _FACE & set(words):
        return "hour"
    if numbers and len(numbers) == len(said):
        return "number"
    return "day"


_FACE = frozenset(("quarter", "half", "past", "halb", "viertel", "kwart", "demie", "media", "meia", "mezza"))


def _is_timely(word: str) -> bool:
    return (
        _is_number(word)
        or word in DAYTIME
        or word in TAGS
        and TAGS[word][0] in "MWRU"
        or bool(concepts.counts(word) & concepts.DURATIONS)
    )


def _is_number(word: str) -> bool:
    return word.isdigit() or bool(_HOUR.fullmatch(word)) or word in _COUNTING


def _is_when(at: Analysis, first: int, last: int, shape: str) -> bool:
    """ "asap", "as early as possible", "after the show", "at 7": anything that may say when."""
    if shape == "length":
        return bool(FROM_NOW & set(at.words(first - 1, last + 2)))
    if shape or any(c.isdigit() for w in at.words(first, last) for c in w):
        return bool(shape) or at.language == "de" or not _names_a_place(at, first, last)
    words = [at.word(k) for k in range(first, last) if at.word(k)[0].isalnum()]
    meals = MEALS & set(words) and not BESIDE & set(at.words(first - 1, last))
    if meals or not any(w in SOME_TIME or w in DAYTIME or _is_number(w) or _is_dated(w) for w in words):
        return False
    named = [k for k in range(first, last) if at.word(k).isalpha() and _is_large(at, k, k + 1)]
    counts_on = bool(named[1:]) and at.word(named[-1]) in _COUNTING  # "Kinema Nine"
    return not counts_on and all(_is_timely(at.word(k)) for k in named[1:])


def _names_a_place(at: Analysis, first: int, last: int) -> bool:
    """ "17 Tolbooth Lane"."""
    named = [k for k in range(first, last) if at.word(k).isalpha() and _is_large(at, k, k + 1)]
    return sum(not _is_timely(at.word(k)) and not _is_dated(at.word(k)) for k in named) > 1


def _is_dated(word: str) -> bool:
    return word in TAGS and TAGS[word][0] in "MWRKSQZ" or _is_weekdays(word)


def _is_weekdays(word: str) -> bool:
    """ "Thursdays", "donnerstags"."""
    return len(word) > 6 and word[-1] == "s" and TAGS.get(word[:-1], "-")[0] == "W"


def _is_code(at: Analysis, first: int, last: int, shape: str) -> bool:
    source = at.folded.source(at.tokens[first].start, at.tokens[last - 1].end)
    if any(TAGS[w][0] in "MW" for w in at.words(first, last) if w in TAGS and len(w) > 3):
        return False
    return shape not in ("hour", "length") and (
        _has_digit(at, first, last) or source.isupper() and last - first == 1
    )


def _has_digit(at: Analysis, first: int, last: int) -> bool:
    return any(c.isdigit() for w in at.words(first, last) for c in w) or any(
        w in _COUNTING for w in at.words(first, last)
    )


def _is_large(at: Analysis, first: int, last: int) -> bool:
    return all_large(at, first, last) and any(at.word(k).isalpha() for k in range(first, last))
