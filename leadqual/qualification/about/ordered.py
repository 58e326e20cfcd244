"""A bare number that orders what the agent has just spoken of: "A ticket is $22." - "Please buy 2". Pure."""

from __future__ import annotations

from leadqual.qualification.lexicon import concepts
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.word_sets import words as listed

_ORDERS = listed(
    """buy get take need want book order reserve have kaufen nehme nehmen brauche brauchen buchen
    prends prenons prendrai voudrais veux tomo quiero queremos necesito compro levo quero queremos
    preciso prendo prendiamo vorrei voglio neem nemen wil koop"""
)
_SMALL = listed(
    """please i we me us will would like to can could you just only then thanks thank ok okay great
    good fine nice so yes ich wir bitte gern gerne dann je j' nous en s' il vous plait alors yo me
    por favor entonces eu por favor entao ne per favore allora ik we graag alstublieft er dan"""
)


def is_ordered(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether the clause says nothing but that so many are taken, and the message before names the field's
    thing and no such number."""
    at, asked = talk.at(index), talk.question(index)
    if asked is None or asked != index - 1 or reading.unit or reading.role:
        return False
    first, last = at.token_span(reading.start, reading.end)
    begin, end = at.clause(first)
    rest = [w for w in (*at.words(begin, first), *at.words(last, end)) if w[0].isalnum()]
    if _ORDERS.isdisjoint(rest) or not set(rest) <= _ORDERS | _SMALL:
        return False
    agent = talk.at(asked)
    if any(r.value == reading.value for r in read_numbers(agent.folded)):
        return False
    return any(_is_counted(talk, word) for word in agent.words(0, len(agent.tokens)))


def _is_counted(talk: Talk, word: str) -> bool:
    return bool(concepts.counts(word) & talk.profile.counts) or stem(word) in talk.profile.words
