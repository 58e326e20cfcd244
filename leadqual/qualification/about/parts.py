"""Numbers that share a message out: two parts, a part and the whole, several and what they come to. Pure."""

from __future__ import annotations

from collections.abc import Callable

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.profile import content
from leadqual.qualification.confirmed.asking import counted_after
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.standing.succession import corrected_between


def is_shared_out(talk: Talk, index: int, reading: Reading) -> bool:
    """ "70 coperti dentro e 40 fuori", "12 en Gijon y 5 en Oviedo": two parts, each with words of its own
    that
    are not the field's."""
    at = talk.at(index)
    counts = [r for r in talk.readings(index) if isinstance(r.value, int | float) and not r.role]
    place = next((k for k, r in enumerate(counts) if r.start == reading.start), None)
    if place is None:
        return False
    for one, other in zip(counts, counts[1:], strict=False):
        if reading.start not in (one.start, other.start):
            continue
        mine, theirs = _told_behind(at, one, other.start), _told_behind(at, other, None)
        if mine is None or theirs is None or not mine or not theirs:
            continue
        told = mine if one.start == reading.start else theirs
        return not {stem(w) for w in told} & talk.profile.words
    return False


def _told_behind(at: Analysis, reading: Reading, until: int | None) -> list[str] | None:
    """The words behind a number, without the noun it counts, up to the word that joins the next one; None
    when
    none does, or when a statement begins."""
    first, last = at.token_span(reading.start, reading.end)
    known = bool(concepts.counts(at.word(last)))
    if until is None and known:
        return None  # the second part has a noun of its own
    counted = known or until is not None and at.word(last) == reading.unit
    begin = last + 1 if counted else last
    end = min(at.sentence(first)[1], begin + 5)
    stop = next((k for k in range(begin, end) if _joins(at, k)), None)
    if until is not None and (stop is None or at.token_at(until) - stop > 2):
        return None
    words = at.words(begin, end if stop is None else stop)
    if at.has("first", begin, end) or not words or until is None and words[0] not in _PLACED:
        return None
    return [w for w in words if w.isalpha()]


_PLACED = listed(
    """in on at for en em im am no na nos nas a au aux dans fur para pour per voor op bei inside outside
    indoors outdoors upstairs downstairs drinnen draussen innen aussen dehors dedans dentro fuera fora fuori
    binnen buiten"""
)


def _joins(at: Analysis, k: int) -> bool:
    return at.word(k) in _JOINED or at.word(k) == "en" and at.language == "nl"


_JOINED = listed("and und et y e plus")


def is_other_part(talk: Talk, index: int, reading: Reading, others: list[Reading]) -> bool:
    """ "14, y 3 en practicas": a second number with words of its own; "1 and no cases" after "How many
    passengers and suitcases?": the first number answers the first part."""
    at = talk.at(index)
    earlier = [r for r in others if r.end <= reading.start and not r.role and not _is_theirs(at, r, reading)]
    if "revenue" not in talk.profile.money:
        earlier = [r for r in earlier if not _is_revenue(at, r)]
    if earlier and not corrected_between(talk, index, earlier[-1], reading):
        last = at.token_at(reading.end - 1) + 1
        own = _own_words(at, last, min(at.clause(last - 1)[1], last + 4))
        begin = at.clause(last - 1)[0]
        if begin > at.token_at(earlier[-1].end - 1):
            own |= _own_words(at, begin, at.token_at(reading.start))
        return bool(own) and not own & talk.profile.asked and not concepts.counts(reading.unit)
    asked = talk.question(index)
    if earlier or asked is None or reading.unit:
        return False
    return counted_after(talk.profile, talk.at(asked))


def _is_revenue(at: Analysis, other: Reading) -> bool:
    """ "3 Mio. Umsatz, für das hier 20.000": a sum that is called so is no part of what was asked."""
    return "revenue" in concepts.money_kinds(at.words(*at.clause(at.token_at(other.start))))


def _own_words(at: Analysis, first: int, last: int) -> frozenset[str]:
    """The words that say of what a number is; "this year" and "is plenty" do not."""
    told = {k for tag in _TOLD for m in at.within(tag, first, last) for k in range(m.first, m.last)}
    return content(at.word(k) for k in range(first, last) if k not in told)


_TOLD = ("at_now", "enough")


def _is_theirs(at: Analysis, other: Reading, reading: Reading) -> bool:
    """ "My neighbour put 60, I'd do with 40": a number of somebody else's before one's own."""
    theirs, mine = (at.clause(at.token_at(r.start)) for r in (other, reading))
    return theirs != mine and at.has("third", *theirs) and at.has("first", *mine)


def is_some_of_us(talk: Talk, index: int, reading: Reading, relate: Callable[..., Relation]) -> bool:
    """ "For four of us" after "six of us are coming", in answer to another question: not all of them."""
    at = talk.at(index)
    if talk.fit(index) >= 1 or at.tags.get("correct") or not isinstance(reading.value, int):
        return False
    return any(
        isinstance(r.value, int) and r.value > reading.value and relate(talk, k, r).holds
        for k in range(index)
        if talk.transcript[k].role == "visitor"
        for r in talk.readings(k)
    )


def is_only_some(talk: Talk, index: int, reading: Reading, others: list[Reading]) -> bool:
    """ "240 employees, but only 95 have a computer": some of those counted before."""
    at = talk.at(index)
    first, last = at.token_span(reading.start, reading.end)
    before = [r for r in others if r.end <= reading.start and not r.role]
    if not before or not isinstance(before[-1].value, int | float) or reading.value >= before[-1].value:
        return False
    lead = at.words(at.token_span(before[-1].start, before[-1].end)[1], first)
    return at.word(last) in _HAVE_OR_USE and bool(_ONLY & set(lead[-2:]))


_ONLY = listed("only just nur bloss seulement que solo so apenas slechts maar alleen")
_HAVE_OR_USE = listed(
    """have use need work drive haben nutzen brauchen arbeiten fahren ont utilisent travaillent tienen usan
    necesitan trabajan tem usam precisam trabalham hanno usano lavorano hebben gebruiken werken"""
)
