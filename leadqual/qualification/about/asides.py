"""What is told behind a bare answer: "Halifax. We're moving to Leeds next spring". Pure."""

from __future__ import annotations

from leadqual.qualification.about.set_apart import own_states
from leadqual.qualification.hearing.naming import has_verb, words_of
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.located.talk import Talk

_MOST, _LEAST = 5, 4  # words of a bare answer, and of what is told behind it
_NO_ANSWER = ("yes", "no", "weakyes", "correct", "open", "indifferent", "greeting", "request", "neg", "if")
# what tells of another time or of others
_REASONS = {
    "past": ("at_then", "past", "past_cop"),
    "future": ("at_later", "later", "future", "ahead"),
    "third_party": ("subset", "third", "insider"),
    "hedged_open": ("hedge",),
}


def beside_answer(talk: Talk, index: int, spot: Place) -> Doubt | None:
    """Why what is told behind the answer is not the answer: it was, may be, or is somebody else's."""
    profile, asked, at = talk.profile, talk.question(index), spot.at
    if profile.is_self or profile.time or profile.side or asked is None or asked != index - 1:
        return None
    first, last = at.clause(0)
    if spot.first < last or own_states(profile) or not _is_bare(at, first, last):
        return None
    agent = talk.at(asked)
    if not any(map(agent.is_question, agent.sentences)) or at.has("contrast", last, spot.first):
        return None
    begin, end = spot.clause
    told = [k for k in range(begin, spot.first) if at.word(k)[0].isalnum()]
    if len(told) + 1 < _LEAST or at.has("correct", *spot.sentence):
        return None
    for reason, tags in _REASONS.items():
        if any(at.has(tag, begin, end) for tag in tags):
            return Doubt("unclear", reason, "beside the answer")
    return None


def _is_bare(at: Analysis, first: int, last: int) -> bool:
    said = [w for w in at.words(first, last) if w[0].isalnum()]
    if not 0 < len(said) <= _MOST or has_verb(words_of(at), first, last):
        return False
    return not any(at.has(tag, first, last) for tag in _NO_ANSWER)
