"""Which noun a number without one counts: "I'd need 4 of them", "three of them is better". Pure."""

from __future__ import annotations

from leadqual.qualification.about.nouns import heads
from leadqual.qualification.about.numbers import relate_number
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.senses import nouns_in
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading

_OF_THEM = (
    ["of", "them"],
    ["of", "those"],
    ["of", "these"],
    ["von", "denen"],
    ["d'", "eux"],
    ["di", "questi"],
)


def counted_things(talk: Talk, index: int, reading: Reading) -> str:
    """ "own" if the things that a number counts by a pronoun are the field's, "other" if they are others, ""
    if it has a noun or nothing says so."""
    at = talk.at(index)
    first, last = at.token_span(reading.start, reading.end)
    if at.words(last, last + 2) not in _OF_THEM or any(r.start < reading.start for r in talk.readings(index)):
        return ""  # of several numbers it is a part
    question = talk.question(index)
    told = "" if question is None else _told(talk, question, reading)
    if told:
        return told
    found = _nearest(talk.profile, at, 0, first)
    return found or ("" if question is None else _nearest(talk.profile, talk.at(question), 0, None))


def _told(talk: Talk, question: int, reading: Reading) -> str:
    """ "two movers or three movers": the same number with its noun, in the agent's words."""
    at, others = talk.at(question), talk.readings(question)
    same = [r for r in others if r.value == reading.value and not r.role]
    found = {relate_number(talk.profile, at, r, 0, others).kind for r in same}
    if "own" in found:
        return "own"
    return "other" if same and same[0].unit else ""


def _nearest(profile: Profile, at: Analysis, first: int, last: int | None) -> str:
    """Whether the last plural noun of a stretch is the field's."""
    own = {stem(word) for word in heads(profile)}
    for k in range((len(at.tokens) if last is None else last) - 1, first - 1, -1):
        word = at.word(k)
        if stem(word) in own or concepts.counts(word) & profile.own:
            return "own"
        plural = word.endswith(("s", "en")) and len(word) > 3 and "dollar" not in concepts.counts(word)
        if plural and (concepts.counts(word) - concepts.DURATIONS or nouns_in((word,), at.language)):
            return "other"
    return ""
