"""Numbers that are read off or set: "dim the lights to 30%", "the oven at 180". Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.about.profile import Profile, before_of
from leadqual.qualification.about.set_apart import own_states
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.gauges import TABLE
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_PERCENT = "%"


class Gauge(NamedTuple):
    labels: frozenset[str]
    units: frozenset[str]
    things: frozenset[str]


_GAUGES: dict[str, Gauge] = {}
for _line in TABLE.replace("\n    ", " ").strip().splitlines():
    _name, *_parts = _line.split("|")
    _GAUGES[_name.strip()] = Gauge(*(frozenset(part.split()) for part in _parts))


@lru_cache(maxsize=2048)
def _asked(profile: Profile) -> frozenset[str]:
    """What the field asks to be read off, by the words before "of", "per" and the like."""
    named = {*before_of(profile.key_order), *before_of(profile.label_order)}
    if profile.takes_money or profile.field.kind != "number":
        return frozenset()
    return frozenset(name for name, gauge in _GAUGES.items() if named & gauge.labels)


def is_read_off(profile: Profile, at: Analysis, reading: Reading, others: Sequence[Reading]) -> bool:
    """Whether a number is read off what the field asks for. With two to choose from and a field of "the
    evening", that is not enough."""
    asked = _asked(profile)
    if not asked or own_states(profile) and sum(not other.role for other in others) > 1:
        return False
    if reading.role == "percent":
        return any(_PERCENT in _GAUGES[name].units for name in asked)
    first, last = at.token_span(reading.start, reading.end)
    return not reading.role and any(_is_read(profile, at, name, first, last) for name in asked)


def _is_read(profile: Profile, at: Analysis, name: str, first: int, last: int) -> bool:
    gauge, unit = _GAUGES[name], at.word(last)
    if unit in gauge.units or at.word(last - 1) in gauge.units:
        return True
    if unit.isalpha() and (concepts.counts(unit) or len(unit) > 3 and unit not in _AFTER):
        return False
    begin = max(at.clause(first)[0], first - 6)
    if at.word(begin - 1) == "," and first - begin <= 1:
        begin = max(at.sentence(first)[0], begin - 5)  # "she's got a fever, 39.1"
    near = at.words(begin, first)
    cut = next((k for k in range(len(near) - 1, -1, -1) if near[k][0].isdigit()), -1)
    return bool(gauge.things & set(near[cut + 1 :]))


_AFTER = listed(
    "when wenn quand cuando quando wanneer please bitte today heute dann then anoche hier gestern"
)
