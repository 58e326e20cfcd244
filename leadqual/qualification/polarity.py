"""What words that speak of a yes/no field say: yes or no. Pure."""

from __future__ import annotations

from leadqual.qualification.inquiring import asks
from leadqual.qualification.judging import place
from leadqual.qualification.negation import negated
from leadqual.qualification.places import Doubt
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.stance import CHECKS, Check
from leadqual.qualification.talk import Talk


def polarity(talk: Talk, index: int, reading: Reading) -> tuple[bool, Doubt | None]:
    """What a place that speaks of a yes/no field says, and the first doubt about it."""
    spot = place(talk, index, reading)
    denial = negated(spot, talk.profile)
    if denial is not None and denial.status == "unclear":
        return bool(reading.value), denial
    denies = denial is not None
    skipped: tuple[Check, ...] = (negated,)
    if reading.role == "no":
        names = ("third_party", "withdrawn")
        skipped += tuple(check for check in CHECKS if check.__name__ in names)
    doubt = next(
        (found for check in CHECKS if check not in skipped and (found := check(spot, talk.profile))), None
    )
    doubt = doubt or asks(spot, talk.profile)
    if doubt is None and spot.at.has("indifferent", *spot.sentence):
        doubt = Doubt("unclear", "indifferent")
    if doubt is None and reading.role == "no" and denies:
        doubt = Doubt("unclear", "double_negative")
    return bool(reading.value) != denies, doubt
