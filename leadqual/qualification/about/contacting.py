"""Whose and which of several an e-mail address, a telephone number or a web address is. Pure."""

from __future__ import annotations

from leadqual.qualification.about.alternatives import is_either_or
from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.standing.contacts import (
    asks_anothers,
    is_pattern,
    is_somebodys,
    standing_of,
    was_former,
    whose_among,
)

_MOST_CONTACTS = 4


def contact(talk: Talk, index: int, reading: Reading) -> tuple[Relation, Doubt | None] | None:
    """What an address is where the words take others away, or this one; None where they don't."""
    at = talk.at(index)
    spans = [at.token_span(r.start, r.end) for r in talk.readings(index)]
    span = at.token_span(reading.start, reading.end)
    if 1 < len(set(spans)) <= _MOST_CONTACTS:
        stands = standing_of(at, span, spans)
        if stands == "gone":
            return Relation("answer"), Doubt("refused", "past", "another holds")
        if stands == "holds" and talk.fit(index) >= 1:
            return Relation("answer"), None
        if whose := whose_among(at, span, spans):
            mine = whose == "mine"
            return (Relation("answer"), None) if mine else (Relation("open"), Doubt("unclear", "third_party"))
        if is_either_or(at, span, spans):
            return Relation("open"), Doubt("unclear", "ambiguous", "one or the other")
    asked = talk.question(index)
    if is_somebodys(at, span) or asked == index - 1 and asks_anothers(talk.at(asked)):
        return Relation("open"), Doubt("unclear", "third_party")
    if was_former(at, span) or is_pattern(str(reading.value)):
        return Relation("open"), Doubt("unclear", "past" if was_former(at, span) else "vague")
    return None
