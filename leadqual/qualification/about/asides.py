"""What is told beside an answer: "Halifax. We're moving to Leeds next spring", "It's raining. 55". Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.set_apart import own_states
from leadqual.qualification.hearing.naming import has_verb, words_of
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.openings import COURTESIES, STOPS
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_numbers import ATOMS

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


def told_around(at: Analysis, first: int, last: int, topic: frozenset[str]) -> tuple[int, int]:
    """The tokens left of a message without the sentences ahead of and behind tokens [first, last) that only
    tell of something else: no number, name or answer, and nothing of the `topic`."""
    begin, end = at.sentence(first)[0], len(at.tokens)
    ahead = [k for k in at.sentences if k < begin]
    if not all(_is_told(at, *at.sentence(k), topic) for k in ahead):
        begin = 0
    for k in reversed(at.sentences):
        asks = at.word(at.sentence(k)[1] - 1) == "?" and at.word(k) not in _OR
        if k < last or not _is_told(at, *at.sentence(k), topic, asks):
            break
        end = k
    return begin, end


def _is_told(at: Analysis, first: int, last: int, topic: frozenset[str], asks: bool = False) -> bool:
    said = at.words(first, last)
    if set(said) <= COURTESIES | STOPS:
        return True
    if not 3 < len(said) <= _LONGEST or not asks and said[-1] not in ".!" or topic & set(map(stem, said)):
        return False
    if at.language == "en" and not has_verb(words_of(at), first, last):
        return False  # "cotton bed linen."
    numbers = any(word in _NUMBER_WORDS or any(map(str.isdigit, word)) for word in said)
    names = at.language != "de" and any(is_large(at, k) and at.word(k) != "i" for k in range(first + 1, last))
    telling = _TELLING - {"ask_it", "request", "another"} if asks else _TELLING
    marks = (mark for tag in telling for mark in at.within(tag, first, last))
    return not (numbers or names or any(at.words(mark.first, mark.last) != ["it", "is"] for mark in marks))


_LONGEST = 14
_OR = listed("or oder ou o of oppure")
_NUMBER_WORDS = frozenset(
    word for word, atom in ATOMS.items() if atom.value > 1 and atom.kind in ("unit", "teen", "ten")
)
# marks of what may well speak of the words around it
_TELLING = listed(
    """neg no yes weakyes another if cond correct wrong reject open decline source joke sarcasm laugh inject
    order takeback indifferent ask_it request third future hedge contrast"""
)
