"""A number without a noun that goes on counting what the one before it counted. Pure."""

from __future__ import annotations

from leadqual.qualification.about.numbers import relate_number
from leadqual.qualification.asserted.epochs import tells_then
from leadqual.qualification.asserted.negation import BE
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_NOW = listed(
    """now present days today currently jetzt heute inzwischen maintenant hui ahora hoy agora hoje ora
    adesso oggi nu vandaag moment derzeit aktuell zurzeit actuellement actualmente atualmente attualmente
    momenteel it here"""
)


def carries_on(talk: Talk, index: int, reading: Reading, others: list[Reading]) -> bool:
    """ "not 500 people but 50", "her gym is 45, mine's 60": a number without a noun goes on counting what the
    one before it counted."""
    before = [r for r in others if r.end <= reading.start]
    if not before or before[-1].role != reading.role:
        return False
    at = talk.at(index)
    found = relate_number(talk.profile, at, before[-1], 0, others)
    clause, named = at.clause(at.token_at(before[-1].start)), found.kind == "own"
    if (
        found.kind == "open"
        and (not talk.profile.takes_money or before[-1].role == "money")
        and at.has("first", *clause)
        and any(at.has(tag, *clause) for tag in ("past", "past_cop", "future", "neg"))
    ):
        found = found._replace(kind="own")
    if found.kind != "own" and not (
        found.kind == "open" and concepts.counts(before[-1].unit) & talk.profile.counts
    ):
        return False
    start, first = at.token_at(before[-1].end - 1) + 1, at.token_at(reading.start)
    between = at.words(start, first)
    return (
        at.has("contrast", start, first)
        or at.has("correct", start, first)
        or (talk.profile.is_self and at.has("first", start, first))
        or bool(_NOW & set(between))
        and (talk.profile.is_self or named and tells_then(at, *clause))
        or any(_HAVING & {at.word(m.first), at.word(m.last)} for m in at.within("first", start, first))
    )


_HAVING = BE | {"'s", "'m"}
