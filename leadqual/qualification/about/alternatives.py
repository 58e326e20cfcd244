"""Names between which the visitor leaves the choice open: "in Belleville or Ménilmontant". Pure."""

from __future__ import annotations

from collections.abc import Sequence

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

OR = {
    "en": "or", "de": "oder", "fr": "ou", "es": "o", "pt": "ou", "it": "o", "nl": "of",
}  # fmt: skip
_SMALL = listed(
    """the a an in at to from near der die das dem den in bei nach le la les l' a en au el los las il lo i o
    os as em no na het de te naar , either entweder soit bien"""
)


def is_left_open(at: Analysis, first: int, last: int) -> bool:
    """Whether another name stands beside the words as an alternative to them."""
    if not _is_name(at, first):
        return False
    word = OR.get(at.language, "or")
    k = last + 1 if at.word(last) == "," else last
    if at.word(k) == word and _is_name(at, _past(at, k + 1, 1)):
        return True
    k = _past(at, first - 1, -1)
    return at.word(k) == word and _is_name(at, _past(at, k - 1, -1)) and k - 1 > at.sentence(first)[0]


def is_guessed_again(at: Analysis, span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    """ "5k, maybe 6", "5 of us, 6 if he comes": whether another number stands right beside one, with a word
    of guessing between or a condition behind."""
    for first, last in others:
        begin, end = min(last, span[1]), max(first, span[0])
        between = at.words(begin, end) if 0 < end - begin <= _NEAR else []
        guessed = _MAYBE & set(between) or between and first > span[0] and at.word(last) in _IF
        if guessed and set(between) <= _MAYBE | _PAUSES | _US:
            return True
    return False


_NEAR = 4
_IF = listed("if wenn falls si se als")
_US = listed("of us people persons guests leute personen personnes personas pessoas persone mensen")
_MAYBE = listed("maybe perhaps possibly vielleicht eventuell quiza quizas talvez forse misschien")
_PAUSES = listed(", - or oder ou o of even sogar")


def is_either_or(at: Analysis, span: tuple[int, int], spans: Sequence[tuple[int, int]]) -> bool:
    """ "a@x.example or b@x.example": nobody said which."""
    word = OR.get(at.language, "or")
    behind = [other for other in spans if other[0] == span[1] + 1 and at.word(span[1]) == word]
    before = [other for other in spans if other[1] + 1 == span[0] and at.word(other[1]) == word]
    return bool(behind or before)


def _past(at: Analysis, k: int, step: int) -> int:
    while at.word(k) in _SMALL:
        k += step
    return k


def _is_name(at: Analysis, k: int) -> bool:
    return is_large(at, k) and at.word(k)[:1].isalpha() and len(at.word(k)) > 1
