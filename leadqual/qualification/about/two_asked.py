"""Which of two names an answer gives is the field's: "Your name and company?" - "Tom Birch, Kiln Street".
Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.confirmed.heads import names_firm_too
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed


def is_other_half(profile: Profile, question: Analysis, at: Analysis, reading: Reading) -> bool:
    """Whether the reading is the firm where the person is asked for, or the person where the firm is."""
    if profile.self_kind not in ("person", "company") or not _asks_both(question):
        return False
    first, last = at.token_span(reading.start, reading.end)
    begin, end = at.sentence(first)
    cut = next((k for k in range(begin + 1, end - 1) if at.word(k) in _CUTS), None)
    if cut is None:
        return False
    return first > cut if profile.self_kind == "person" else last <= cut


def _asks_both(question: Analysis) -> bool:
    return any(names_firm_too(question.words(*question.sentence(k))) for k in question.sentences)


_CUTS = listed(", - / from at bei von chez de da do di van bij y e and und et")
