"""Replies that take what was just offered by pointing at it: "I want 3 tickets for that", "da hätte ich gern
einen Tisch". Pure.

No phrase is listed: a clause takes up if a verb of taking and a word that points stand together, with nothing
between and before them but small words, numbers and what one gets there.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.kinds import KIND_WORDS
from leadqual.qualification.lexicon.taking import TAKING, Taking
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_numbers import ATOMS

_BLOCKING = ("neg", "no", "another", "reject", "wrong", "open", "past", "sarcasm", "indifferent")
_MOST_CLAUSES = 8
# "make it two", "get there by bike", "see it on the map": nothing is taken
_OTHERWISE = (("make", "it"), ("make", "that"), ("get", "there"))
_LOOKED_AT = listed("map photo photos picture pictures website menu list brochure")
_NAMED = ("title", "venue", "person", "place", "thing", "firm", "maker")


@lru_cache(maxsize=2048)
def takes_up(at: Analysis) -> Mark | None:
    """The first clause of a message that takes what was offered."""
    known = TAKING.get(at.language)
    if known is None or at.tags.get("whatabout"):
        return None  # "What about a red one? I want that."
    spans = [at.clause(first) for first in at.clauses[:_MOST_CLAUSES]]
    return next((Mark("yes", *span) for span in spans if _takes(at, known, *span)), None)


@lru_cache(maxsize=2048)
def takes_some(at: Analysis) -> Mark | None:
    """The first clause that gets oneself what goes with the thing offered: "my brother and I will take two
    tickets", "make me an appointment at noon"."""
    known = TAKING.get(at.language)
    if known is None or at.language != "en" or at.tags.get("whatabout"):
        return None
    spans = [at.clause(first) for first in at.clauses[:_MOST_CLAUSES]]
    return next((Mark("yes", *span) for span in spans if _takes_some(at, known, *span)), None)


def _takes_some(at: Analysis, known: Taking, first: int, last: int) -> bool:
    if _is_blocked(at, known, first, last) or _ELSE & set(at.words(first, last)):
        return False
    verb = next((k for k in range(first, last) if at.word(k) in known.do | {"make"}), last)
    thing = next((k for k in range(verb, last) if at.word(k) in known.thing - _PEOPLE), last)
    between = all(_adds_nothing(known, w) for w in at.words(verb + 1, thing))
    return thing < last and between and at.word(thing + 1) not in ("to", "of") and not is_large(at, thing + 2)


_ELSE = listed("also another other different else more find search")
_PEOPLE = listed("people persons person adults")


def _takes(at: Analysis, known: Taking, first: int, last: int) -> bool:
    if _is_blocked(at, known, first, last):
        return False
    said = [k for k in range(first, last) if at.word(k)[:1].isalnum()]
    if _LOOKED_AT & set(at.words(first, last)):
        return False
    points = [k for k in said if at.word(k) in known.point and _points(at, known, k, last)]
    return any(_lead_is_plain(at, known, said, k) for k in points)


def _is_blocked(at: Analysis, known: Taking, first: int, last: int) -> bool:
    if any(at.has(tag, first, last) for tag in _BLOCKING) or at.has("if", *at.sentence(first)):
        return True
    if any(at.word(k) == "instead" and at.word(k - 1) not in known.point for k in range(first, last + 1)):
        return True  # "can I get it at the airport instead"
    others = [m for m in at.within("third", first, last) if at.word(m.first) not in known.point]
    asks = at.is_question(first) and not at.has("request", *at.sentence(first))
    return asks or bool(others) and not at.has("first", first, last)


def _points(at: Analysis, known: Taking, k: int, last: int) -> bool:
    """Whether the word at k stands for a thing by itself, or with a noun like "song"."""
    follows = k + 1 if k + 1 < last else k
    if (at.word(k - 1), at.word(k)) in _OTHERWISE:
        return False
    if KIND_WORDS.get(at.word(follows)) in _NAMED and at.word(k) in ("that", "this"):
        follows += 1
    word = at.word(follows) if k < follows < last else ""
    plain = word in known.after or word in known.do or word in known.small and at.language != "en"
    return not word[:1].isalpha() or plain or word in ATOMS


def _lead_is_plain(at: Analysis, known: Taking, said: list[int], k: int) -> bool:
    """Whether a verb of taking stands before, or after, with nothing else on the way."""
    words = [at.word(j) for j in said]
    place = said.index(k)
    before = words[:place]
    if any(word in known.do for word in before):
        return all(_adds_nothing(known, word) for word in before)
    behind = words[place + 1 :]
    verb = next((j for j, word in enumerate(behind) if word in known.do), None)
    if verb is None or at.language == "en":
        return False
    return all(_adds_nothing(known, word) for word in (*before, *behind[:verb]))


def _adds_nothing(known: Taking, word: str) -> bool:
    return word in known.do or word in known.small or word in known.thing or word in ATOMS or word.isdigit()
