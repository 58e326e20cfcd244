"""A number that orders: what the agent has just spoken of ("A ticket is $22." - "Please buy 2"), what the
message opens with ("Two large Funghi please"), or what it comes to ("my mom comes too, so 2"). Pure."""

from __future__ import annotations

from leadqual.qualification.about.nouns import kind
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.sides import CONCLUDES
from leadqual.qualification.lexicon.small import FOR
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
    """Whether the number, which has no other word of the field's, orders so many."""
    return any(told(talk, index, reading) for told in (_is_taken, _opens_order, _is_concluded))


def _is_taken(talk: Talk, index: int, reading: Reading) -> bool:
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
    same = [r for r in read_numbers(agent.folded) if r.value == reading.value]
    if any(not r.unit or not _is_counted(talk, r.unit) for r in same):
        return False  # but "2 tickets are $120" names as many
    return any(_is_counted(talk, word) for word in agent.words(0, len(agent.tokens)))


def _opens_order(talk: Talk, index: int, reading: Reading) -> bool:
    """ "Hello, four for Granite tonight", "one paperback please": the sentence begins with the number,
    nothing else is counted in it, and the noun behind it is one that no table has."""
    at, counts = talk.at(index), talk.profile.counts
    goods = counts & _GOODS or not counts and _MANY & {*talk.profile.label_order[:2]}
    if (
        not goods
        or kind(talk.profile) == "person"
        or talk.profile.is_self
        or reading.role
        or concepts.counts(reading.unit)
    ):
        return False
    first, last = at.token_span(reading.start, reading.end)
    begin, end = at.sentence(first)
    if at.is_question(first) or not set(at.words(begin, first)) <= _OPENING:
        return False
    others = [r for r in talk.readings(index) if r.start != reading.start and r.role == ""]
    if any(begin <= at.token_at(r.start) < end for r in others):
        return False
    noun = bool(reading.unit) and {"please", "pls"} & set(at.words(last, end)) or at.word(last) in FOR
    return bool(noun) and not any(at.has(tag, begin, end) for tag in ("neg", "past_cop", "if", "third"))


def _is_concluded(talk: Talk, index: int, reading: Reading) -> bool:
    """ "my mom comes too so 2": a clause that says nothing but how many it comes to."""
    at = talk.at(index)
    counts = talk.profile.counts
    if reading.unit or reading.role or not {"party", "ticket"} & counts or {"staff", "team"} & counts:
        return False
    if talk.profile.is_self or talk.fit(index) < 0:
        return False
    first, last = at.token_span(reading.start, reading.end)
    begin, end = at.clause(first)
    rest = [w for w in (*at.words(begin, first), *at.words(last, end)) if w[0].isalnum()]
    return at.word(begin) in CONCLUDES and set(rest) <= CONCLUDES | _COMES_TO


_GOODS = frozenset(("ticket", "piece", "item"))
_MANY = listed(
    "how many number quantity count menge anzahl stuck quantite cantidad quantidade quantita aantal"
)
_OPENING = (
    _ORDERS
    | _SMALL
    | listed("hello hi hey good evening morning afternoon and yes ok , . - ! hallo bonjour hola ola ciao i'd")
)
_COMES_TO = listed(
    """just only that that's is makes make it for us me in total all together altogether then we are be will
    people persons please nur fur uns zusammen pour nous en tout para nosotros total nos per noi totale voor
    ons insgesamt totaal"""
)


def _is_counted(talk: Talk, word: str) -> bool:
    return bool(concepts.counts(word) & talk.profile.counts) or stem(word) in talk.profile.words
