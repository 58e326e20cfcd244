"""Sums that are no budget of the visitor's for what they would buy, whatever was asked: what is paid
    today,
    what
somebody charges, what has to be approved, the price of one seat, another budget. Pure."""

from __future__ import annotations

import itertools

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.paying import (
    ABOVE,
    ANOTHER_BUDGET,
    APPROVES,
    CEILINGS,
    CHARGES,
    DEPARTMENTS,
    FORMER,
    HEADS,
    INTENDED,
    INTENDED_PAIRS,
    IS,
    NOWADAYS,
    PAYS,
    PLANS,
    SPENDS,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed


def asks_plan(profile: Profile) -> bool:
    """Whether the field asks what the visitor would spend, not what is spent now."""
    named = profile.named
    wished = "budget" in profile.money or "price" in profile.money and bool(_AT_MOST & named)
    return wished and "current" not in profile.money and not named & (NOWADAYS | CHARGES)


_AT_MOST = listed("range max maximum most limit preisrahmen preisgrenze fourchette rango fascia faixa")


def paid_anyway(profile: Profile, at: Analysis, reading: Reading, begin: int, end: int) -> str:
    """The word that shows that the sum is no plan of the visitor's; "" if none does."""
    if not asks_plan(profile):
        return ""
    first, last = at.token_span(reading.start, reading.end)
    begin, end = max(_with_what_it_tells(at, begin), first - _NEAR), min(end, last + _NEAR)
    words = at.words(begin, end)
    if _is_of_each(profile, at, last):
        return "of each"
    if other := _another_budget(at, begin, end):
        return other
    if APPROVES & set(words) and _is_above(at, reading, first):
        return "approval"
    if (
        (PLANS if at.language == "en" else PLANS - {"no"}) & set(words)
        or at.has("wish", begin, end)
        or at.has("cond", begin, end)
    ):
        return ""
    if IS & set(words) and NOWADAYS & set(words):
        return "what another costs"
    return next((at.word(k) for k in range(begin, end) if _is_paying(at, k, first)), "")


def tells_money(at: Analysis, first: int) -> bool:
    """Whether the clause of a bare number speaks of paying: "we pay 1,200", "we have about 10k to spend"."""
    begin, end = at.clause(first)
    begin, end = max(begin, first - _NEAR), min(end, first + _NEAR)
    words = set(at.words(begin, end))
    return bool(words & (PAYS | CHARGES)) or "budget" in words or speaks_of_spending(at, begin, end)


def has_in_mind(profile: Profile, at: Analysis, begin: int, end: int) -> bool:
    """ "We had 6000 in mind", "mein Limit sind 500", "approvati 15.000": what the visitor means to spend,
    thought of, granted or limited, for a field that asks for that."""
    if not asks_plan(profile):
        return False
    words = at.words(begin, end)
    if (CHARGES | FORMER | {"revenue"}) & set(words) or concepts.money_kinds(words) - profile.money - {
        "limit"
    }:
        return False
    paired = (f"{a} {b}" for a, b in itertools.pairwise(words))
    return bool((CEILINGS | INTENDED) & set(words)) or any(pair in INTENDED_PAIRS for pair in paired)


def speaks_of_spending(at: Analysis, begin: int, end: int) -> bool:
    """ "Set aside", "for this", "to spend" among the words from `begin` on."""
    return any(f"{a} {b}" in SPENDS for a, b in itertools.pairwise(at.words(begin, end + 1)))


_NEAR = 40


def _with_what_it_tells(at: Analysis, begin: int) -> int:
    """ "less than we pay now, which is 900": the clause that a relative one belongs to."""
    if begin > 1 and at.word(begin) in _RELATIVE and at.word(begin - 1) == ",":
        return at.clause(begin - 1)[0]
    return begin


_RELATIVE = listed("which that's that das was ce qui soit que wat dat cioe ossia")


def _is_paying(at: Analysis, k: int, first: int) -> bool:
    """Whether the word at k is a verb of paying or charging that is told of what is."""
    word = at.word(k)
    if word in CHARGES:
        return True
    return word in PAYS and at.word(k - 1) not in _TO and at.word(k - 2) not in _TO


_TO = listed("to zu a te um om di de")


def _is_of_each(profile: Profile, at: Analysis, last: int) -> bool:
    """ "49 per agent", "30 a head", "20 euros por usuario y mes"."""
    for k in range(last, min(last + 4, at.clause(last - 1)[1])):
        if at.word(k) in _PER and at.word(k + 1) in HEADS | {"the"}:
            return not _PER & profile.named
    return False


_PER = listed("per a an each every pro je par por cada a' / al ogni")


def _another_budget(at: Analysis, begin: int, end: int) -> str:
    """ "Our IT budget is 200k" is no budget for one purchase of that department."""
    for k in range(begin, end):
        word = at.word(k)
        if word in ANOTHER_BUDGET or word == "budget" and at.word(k - 1) in DEPARTMENTS:
            return f"{at.word(k - 1)} budget"
        if word == "budget" and at.word(k - 1) == "-" and at.word(k - 2) in DEPARTMENTS:
            return f"{at.word(k - 2)} budget"
    return ""


def _is_above(at: Analysis, reading: Reading, first: int) -> bool:
    value = reading.value
    open_end = isinstance(value, dict) and value.get("min") is not None and value.get("max") is None
    return open_end or bool(ABOVE & set(at.words(max(0, first - 3), first + 1)))
