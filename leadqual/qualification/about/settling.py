"""The number that an answer settles on after others: "the office and me, so 12", "85 here and 40 there, 125
in
total", "sixty at most... let's say 60". Pure.

What leads to it (parts, guesses, what was too many) is then no answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from leadqual.qualification.about.left_over import may_count
from leadqual.qualification.about.profile import content
from leadqual.qualification.lexicon import concepts, lexicon
from leadqual.qualification.lexicon.settling import INCLUDING
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Place
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.word_sets import words as listed

SETTLED = "what it comes to"
_PER = listed("per each every par chaque pro je jede jedem por cada per ogni elke elk apiece")
_ALL = listed("total altogether all overall insgesamt gesamt tout todo totale totaal tutto tudo")
_SMALL = listed(
    "the die der das le la les los las os as i gli de het a an only just then about around um auf en er ne"
)
_TIME = ("at_now", "at_then", "at_later", "hedge")


def is_settled(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether the words settle on this number, and nothing behind it says that it is of something else."""
    at = talk.at(index)
    first, last = at.token_span(reading.start, reading.end)
    if (
        reading.role not in ("", "money")
        or not may_count(talk.profile, at, reading)
        or _is_for_each(talk, index)
    ):
        return False
    led = lead(at, first)
    sums = _closes(at, first, last) or led is not None and bool(_ALL & set(at.words(*led)))
    if led is None and not sums or sums and _counts_on(talk, at, reading):
        return False
    return not _of_something(talk, index, first, last)


def outsettled(
    talk: Talk, index: int, reading: Reading, others: Sequence[Reading], asked: bool = True
) -> bool:
    """Whether the answer settles on another number, said later than this one; unasked on the sum of them, "so
    3 altogether"."""
    later = [o for o in others if o.start >= reading.end and o.value != reading.value]
    at = talk.at(index)
    sums = {m.first for m in at.tags.get("settled", ())}
    later = [o for o in later if asked or at.token_span(o.start, o.end)[1] in sums]
    return (
        bool(later)
        and not is_settled(talk, index, reading)
        and any(is_settled(talk, index, o) for o in later)
    )


def lead(at: Analysis, first: int) -> tuple[int, int] | None:
    """The words that settle on what stands at token `first`: "so", "let's say"."""
    k = first
    while k and at.word(k - 1) in _SMALL and not _ends(at, "settles", k) and not _ends(at, "hence", k):
        k -= 1
    for mark in _ends(at, "settles", k):
        return mark
    for begin, end in _ends(at, "hence", k):
        opens = begin == at.clause(begin)[0] or not at.word(begin - 1)[:1].isalnum()
        if opens or at.clause(first)[0] in (begin, begin - 1):
            return begin, end
    return None


def _ends(at: Analysis, tag: str, k: int) -> list[tuple[int, int]]:
    return [(m.first, m.last) for m in at.tags.get(tag, ()) if m.last == k]


def _closes(at: Analysis, first: int, last: int) -> bool:
    """ "125 in total" where a clause begins: what the numbers before come to."""
    begin = at.clause(first)[0]
    if not any(m.first == last for m in at.tags.get("settled", ())):
        return False
    return all(w in _SMALL or w in ("and", "und", "et", "y", "e") for w in at.words(begin, first))


def _of_something(talk: Talk, index: int, first: int, last: int) -> bool:
    """Whether words of its own stand behind the number: "so 9 in sales"."""
    at, question = talk.at(index), talk.question(index)
    end = at.clause(first)[1]
    told = {
        k
        for tag in (*_TIME, "settled", "enough", "yes", "contrast")
        for m in at.within(tag, last, end)
        for k in range(m.first, m.last)
    }
    known = lexicon(at.language).known
    end = next((k for k in range(last, end) if at.word(k) in INCLUDING), end)
    rest = [at.word(k) for k in range(last, end) if k not in told and at.word(k).isalpha()]
    asked = set(talk.profile.asked)
    if question is not None:
        asked |= content(t.word for t in talk.at(question).tokens)
    own = content([w for w in rest if w not in known and w not in _SMALL])
    return bool(own - asked)


def _counts_on(talk: Talk, at: Analysis, reading: Reading) -> bool:
    """ "48 chambres a Namur et 30 a Liege, 78 au total": it goes on counting the rooms."""
    begin = at.sentence(at.token_at(reading.start))[0]
    return any(
        kinds and not kinds & talk.profile.counts
        for r in read_numbers(at.folded)
        if r.end <= reading.start and at.token_at(r.start) >= begin and not r.role
        for kinds in (concepts.counts(r.unit if r.unit in at.words(*_behind(at, r)) else ""),)
    )


def _behind(at: Analysis, reading: Reading) -> tuple[int, int]:
    last = at.token_span(reading.start, reading.end)[1]
    return last, last + 2


def _is_for_each(talk: Talk, index: int) -> bool:
    """ "How many per shop?" asks for no sum."""
    question = talk.question(index)
    if question is None:
        return False
    agent = talk.at(question)
    asks = [first for first in agent.sentences if agent.is_question(first)] or agent.sentences
    return any(_PER & set(agent.words(*agent.sentence(first))) for first in asks)


def without_ways(place: Place) -> Place:
    """The message without what it says on the way to a settled number: "could stretch to 1000 if it's good,
    but
    let's say 900"."""
    at = place.at
    found = lead(at, place.first)
    if found is None:
        return place
    turns = at.within("contrast", place.sentence[0], found[1])
    cut = turns[-1].first if turns else -1
    dropped = {
        tag: [m for m in marks if not (found[0] <= m.first < found[1] or place.sentence[0] <= m.first < cut)]
        if tag in _ON_THE_WAY
        else marks
        for tag, marks in at.tags.items()
    }
    return replace(place, at=replace(at, tags=dropped))


_ON_THE_WAY = ("if", "cond", "assume", "record", "order", "hedge", "past", "past_cop", "third", "neg", "open")
