"""Which of several values of a message the field's own words stand with. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from leadqual.qualification.about.measures import asks_year
from leadqual.qualification.about.rivals import outdone, telling
from leadqual.qualification.about.sides import local_side
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.standing.succession import corrected_between

_NO_RIVALS = frozenset(("article", "date", "time", "year", "address", "phone", "idiom", "ordinal"))


def outdone_by(talk: Talk, index: int, reading: Reading) -> str:
    """The word of the field that stands with another value of the message; "" if there is none."""
    at, kind = talk.at(index), talk.field.kind
    if kind in ("number", "date"):
        rivals = [r for r in talk.readings(index) if kind == "date" or _may_rival(talk, r)]
    elif kind == "text" and talk.profile.time:
        rivals = [*read_times(at.folded), *(r for r in read_numbers(at.folded) if not (r.role or r.unit))]
    else:
        return ""
    if kind == "number" and (unit := _measured_elsewhere(talk, index, reading, rivals)):
        return unit
    span = at.token_span(reading.start, reading.end)
    spans = [at.token_span(r.start, r.end) for r in rivals if not corrected_between(talk, index, r, reading)]
    others = [s for s in spans if s[1] <= span[0] or span[1] <= s[0]]
    side = talk.profile.side
    if side and others and local_side(at, *span, talk.profile) == side:
        others = [s for s in others if local_side(at, *s, talk.profile) in ("", side)]
    return outdone(talk.profile, at, span, others)


def _may_rival(talk: Talk, reading: Reading) -> bool:
    """Whether a number could be the field's at all: "10 km" is no rival of "52 minutes"."""
    counted, profile = concepts.counts(reading.unit), talk.profile
    if reading.role in _NO_RIVALS:
        return False
    if profile.takes_money:
        return not reading.unit or isinstance(reading.value, dict)
    return not counted or not profile.counts or bool(counted & profile.counts)


_MEASURES = concepts.DURATIONS | {"percent", "distance", "weight", "area"}


def _measured_elsewhere(talk: Talk, index: int, reading: Reading, rivals: Sequence[Reading]) -> str:
    """ "bake at 180 for 35 minutes": the field's own measure stands behind another number."""
    own = talk.profile.own & _MEASURES
    at = talk.at(index)
    _, last = at.token_span(reading.start, reading.end)
    counted = reading.unit and (reading.unit in at.words(last, last + 3) or concepts.counts(reading.unit))
    if not own or counted or talk.fit(index) >= 2 or talk.profile.takes_money or asks_year(talk.profile):
        return ""
    if telling(talk.profile) & {stem(w) for w in at.words(last, last + 5)}:
        return ""
    begin, end = at.sentence(at.token_at(reading.start))
    for rival in rivals:
        if (
            rival.start != reading.start
            and concepts.counts(rival.unit) & own
            and begin <= at.token_at(rival.start) < end
            and not corrected_between(talk, index, rival, reading)
        ):
            return rival.unit
    return ""
