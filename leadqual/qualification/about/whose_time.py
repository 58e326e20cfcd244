"""Whose time a time is, where a field asks when something is wanted: a contract's end, a meeting and
    what is
    or
was done then have times of their own. Pure."""

from __future__ import annotations

from leadqual.qualification.about.events import own_doing, past_act
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.appointed import (
    ATTENDED,
    BEFALLS,
    BY_THEN,
    DEEDS,
    ELSEWHERE,
    HAPPENINGS,
    SINCE,
    STEPS,
    TIED,
    WANTED,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

TIED_TO = "tied to what will happen"


def time_of_another(profile: Profile, at: Analysis, first: int, last: int, fit: int) -> str:
    """What the time at tokens [first, last) is the time of, if that is not what the field asks for."""
    begin, end = _around(first, *at.clause(first))
    words = at.words(begin, end)
    if SINCE & set(at.words(max(begin, first - 3), first)):
        return "since then"
    if any(phrase in " ".join(at.words(*_around(first, *at.sentence(first)))) for phrase in ELSEWHERE):
        return "another project"
    if at.has("first", begin, end) and (step := next((w for w in words if w in STEPS), "")):
        return step
    deed = next((w for w in words if w in DEEDS), "") if fit < 1 else ""
    if deed or WANTED & set(words) or at.has("wish", begin, end):
        return deed
    if TIED & set(words[:2]) or _is_taken_up(at, first):
        certain = HAPPENINGS & set(words) and BEFALLS & set(words)
        return "tied to something" if fit < 1 else TIED_TO if certain else ""
    return _happening(at, begin, (first, last), end) or past_act(at, first) or own_doing(profile, at, first)


def _around(first: int, begin: int, end: int) -> tuple[int, int]:
    """The part of [begin, end) that is near: a long list is no sentence."""
    return max(begin, first - _NEAR), min(end, first + _NEAR)


_NEAR = 40


def _is_taken_up(at: Analysis, first: int) -> bool:
    """ "Our contract ends in February, so before that"."""
    after = " ".join(at.words(first + 1, _around(first, *at.sentence(first))[1]))
    return any(f" {phrase}" in f" {after}" for phrase in BY_THEN)


def _happening(at: Analysis, begin: int, span: tuple[int, int], end: int) -> str:
    """ "Our trial ends this week", "I have a meeting on Monday"."""
    words = at.words(begin, span[0]) + at.words(span[1], end)  # of "end of the year" nothing befalls
    named = next((w for w in words if w in HAPPENINGS), "")
    if named and BEFALLS & set(words):
        return named
    if at.has("first", begin, end) or _HAVE & set(words):
        return next((w for w in words if w in ATTENDED), "")
    return "somebody else" if at.has("insider", begin, end) and _IS & set(words) else ""


_HAVE = listed("have haben avons tenemos tengo temos tenho abbiamo ho hebben heb")
_IS = listed("is are 's ist sind est sont es esta estan son e sono sao zijn")
