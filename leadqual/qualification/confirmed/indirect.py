"""What a reply without yes or no says to a question about a yes/no field: which of two ways it takes,
that one has
it already or sees to it oneself, that it be done as asked. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.asserted.polarity import polarity
from leadqual.qualification.confirmed.offers import halves
from leadqual.qualification.confirmed.replies import Span
from leadqual.qualification.lexicon.indirect import (
    BELONGINGS,
    CLAIMS,
    DOING,
    HAVING,
    NEEDING,
    ONES,
    OWNING,
    POINTING,
    STOCKED,
)
from leadqual.qualification.lexicon.outcomes import ENDED, GONE
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_UNSAID = ("neg", "no", "if", "cond", "hedge", "open", "reject", "past_cop", "third", "indifferent")


def read_indirectly(talk: Talk, index: int, asked: int, question: Span, own: frozenset[str]) -> bool | None:
    """The value that the first sentence of the reply gives; None if it gives none. `own`: the stems by
    which the
    question speaks of the field."""
    at, agent = talk.at(index), talk.at(asked)
    first, last = at.sentence(0)
    if at.is_question(first):
        return None
    parts = halves(agent, question)
    if parts:
        return _takes_half(talk, asked, parts, own, at, (first, last))
    return _has_or_does(talk.profile, agent, question, at, (first, last))


def _takes_half(
    talk: Talk, asked: int, parts: tuple[Span, Span], own: frozenset[str], at: Analysis, reply: Span
) -> bool | None:
    """ "Online or in class?" - "in class please": the half whose words the reply has, and whether it is the
    field's."""
    agent = talk.at(asked)
    words = [content(agent.words(*part)) | OWNING & set(agent.words(*part)) for part in parts]
    first, second = words[0] - words[1], words[1] - words[0]
    ours = _own_half(talk, asked, parts, (first & own, second & own))
    if ours is None or any(at.has(tag, *reply) for tag in ("neg", "reject", "open", "if")):
        return None
    said = content(at.words(*reply)) | OWNING & set(at.words(*reply))
    takes = (bool(first & said), bool(second & said))
    return None if takes[0] == takes[1] else takes[ours]


def _own_half(
    talk: Talk, asked: int, parts: tuple[Span, Span], named: tuple[frozenset[str], frozenset[str]]
) -> int | None:
    """Which half is the one that a yes to the field would mean."""
    agent = talk.at(asked)
    for reading in talk.readings(asked):
        token = agent.token_at(reading.start)
        place = next((k for k, (first, last) in enumerate(parts) if first <= token < last), None)
        if place is not None and not (named[0] and named[1]):
            value, _ = polarity(talk, asked, reading)
            return place if value else 1 - place
    return None if bool(named[0]) == bool(named[1]) else 0 if named[0] else 1


def _has_or_does(profile: Profile, agent: Analysis, question: Span, at: Analysis, reply: Span) -> bool | None:
    asked = set(agent.words(*question))
    has = bool(HAVING & asked) and not NEEDING & asked
    first, last = at.clause(reply[0])
    words = at.words(first, last)
    if not has and _is_supplied(at, first, last, words):
        return None if CLAIMS & profile.named else False
    if any(at.has(tag, first, last) for tag in _UNSAID) or has and _HAD & set(words[:2]):
        return _had(at, reply, words) if has else None
    if has and _has_one(at, first, last, words):
        return True
    return True if _is_bidden(agent, question, at, reply) else None


def _is_supplied(at: Analysis, first: int, last: int, words: list[str]) -> bool:
    """ "I've got my own", "on amène les nôtres", "I'll do that myself", "plenty, thanks"."""
    if any(at.has(tag, first, last) for tag in ("neg", "if", "past_cop", "open", "wish", "reject")):
        return False
    spoken = [w for w in words if w.isalpha()]
    if STOCKED & set(spoken) and (at.has("first", first, last) or len(spoken) <= 4):
        return True
    return any(
        word in BELONGINGS and not at.word(first + k + 1).isalpha()
        for k, word in enumerate(words)
        if first + k + 1 >= last or not at.word(first + k + 1)[:1].isalnum() or k == len(words) - 1
    )


def _has_one(at: Analysis, first: int, last: int, words: list[str]) -> bool:
    """ "Do you have a backup?" - "I made one yesterday"."""
    if not at.has("first", first, last) or at.has("wish", first, last):
        return False
    return bool(ONES & set(words[1:])) and not (GONE | ENDED) & set(words)


def _had(at: Analysis, reply: Span, words: list[str]) -> bool | None:
    """ "There was one but we sold it"."""
    had = at.has("past_cop", *reply) or bool(_HAD & set(words[:3]))
    gone = at.has("contrast", *reply) or bool((GONE | ENDED) & set(at.words(*reply)))
    return (
        False
        if had and gone and (ONES & set(words) or words[0] in _HAD) and not at.has("neg", *reply)
        else None
    )


_HAD = listed(
    """had was were hatte hatten avais avait avions tenia teniamos tuve tuvimos habia tinha tinhamos tive
    tivemos havia
    avevo avevamo hadden"""
)


def _is_bidden(agent: Analysis, question: Span, at: Analysis, reply: Span) -> bool:
    """ "Shall I send a new card?" - "please send it to 61 Tanner Street": what was offered is asked for."""
    offered = agent.words(*question)
    if not DOING & set(offered[:3]):
        return False
    verbs = {stem(w) for w in offered[2:5]}
    for begin in (
        at.clause(reply[0])[0],
        at.sentence(reply[1])[0] if reply[1] < len(at.tokens) else reply[0],
    ):
        k = begin + 1 if at.word(begin) in ("please", "yes", "just") else begin
        if stem(at.word(k)) in verbs and at.word(k + 1) in POINTING:
            return True
    return False
