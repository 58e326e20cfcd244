"""What a yes to another value takes the place of: "So five people, inside?" - "That's it". Pure."""

from __future__ import annotations

from typing import Any

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.errands import differ
from leadqual.qualification.about.judging import relate
from leadqual.qualification.confirmed.amending import changes
from leadqual.qualification.confirmed.dialogue import confirmed
from leadqual.qualification.confirmed.replies import reply_of
from leadqual.qualification.lexicon.replacing import HOLDS
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.looking_back import looks_back
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.standing.told import hours_in, minutes
from leadqual.qualification.values import compare


def agreed_otherwise(talk: Talk, index: int, later: int, want: Any) -> Doubt | None:
    """ "So five people, inside." - "that's it": agreeing to another value replaces the one said before."""
    asked = talk.question(later)
    if asked is None or asked < index or talk.field.kind == "boolean":
        return None
    if _is_amended(talk, asked, later, want):
        return Doubt("refused", "stale", "agreed to with another in its place")
    if talk.field.kind == "text":
        return _hour_agreed(talk, index, asked, later, want) if talk.profile.time else None
    if not reply_of(talk.at(later)).yes and asked != later - 1:
        return None
    agent, others = talk.at(asked), []
    for reading in talk.readings(asked):
        match = compare(talk.field, want, reading, agent.folded, talk.today)
        if match != "no" or fits(want, reading.value):
            return None
        others.append(reading)
    for reading in others:
        relation = relate(talk, asked, reading, 0)
        span = agent.sentence(agent.token_at(reading.start))
        holds = agent.has("has", *span) or bool(HOLDS & set(agent.words(*span)))
        of_it = talk.field.kind == "number" and holds and not agent.is_question(span[0])
        sure = not of_it and _is_surely(talk, relation, others)
        if sure and not reading.vague and _agrees_to(talk, later, reading.value):
            return Doubt("refused", "stale", agent.folded.source(reading.start, reading.end))
    return None


def _agrees_to(talk: Talk, later: int, value: Any) -> bool:
    return confirmed(talk, later, (0, len(talk.at(later).tokens)), value) is None


def _is_amended(talk: Talk, asked: int, later: int, want: Any) -> bool:
    """ "A cab at 6:20. OK?" - "Yes, though better 6:15": the reply names another."""
    at, agent = talk.at(later), talk.at(asked)
    if not reply_of(at).yes or asked != later - 1 or changes(at) is None:
        return False
    if talk.field.kind == "text" and not talk.profile.time:
        return False
    named = any(
        talk.field.kind == "text" or compare(talk.field, want, r, agent.folded, talk.today) == "same"
        for r in talk.readings(asked, want)
    )
    doubt = confirmed(talk, later, (0, len(at.tokens)), want) if named else None
    return doubt is not None and doubt.reason == "stale"


def _hour_agreed(talk: Talk, index: int, asked: int, later: int, want: Any) -> Doubt | None:
    """The one hour of a read-out that is agreed to, where another was wanted before."""
    agent = talk.at(asked)
    hours = {minutes(r.value): r for r in read_times(agent.folded) if minutes(r.value) is not None}
    wanted = hours_in(str(want))
    if len(hours) != 1 or not wanted or wanted & hours.keys() or not reply_of(talk.at(later)).yes:
        return None
    one = next(iter(hours.values()))
    said = agent.folded.source(one.start, one.end)
    if differ(talk, (index, 0), (asked, agent.token_at(one.start))) or not _agrees_to(talk, later, said):
        return None
    own = any(relate(talk, asked, r, 0).kind == "own" for r in talk.readings(asked, said))
    return Doubt("unclear", "stale", said) if own else None


def _is_surely(talk: Talk, relation: Relation, others: list[Reading]) -> bool:
    """Whether the value of a read-out is surely the field's: a number by its words, a date by its side, or
    the
    only one of a field that looks ahead."""
    if relation.kind != "own":
        return False
    if talk.field.kind != "date":
        return bool(relation.saw) or talk.field.kind == "choice"
    if talk.profile.side:
        return relation.saw == talk.profile.side
    return len(others) == 1 and not looks_back(talk.field) and "home" not in talk.profile.label_order


def fits(want: Any, value: Any) -> bool:
    """Whether a sum or number keeps to the bound that was said: 60 after "no more than 65"."""
    if not isinstance(want, dict) or not {"min", "max"} & set(want):
        return False
    number = value.get("amount") if isinstance(value, dict) else value
    if isinstance(number, bool) or not isinstance(number, int | float):
        return False
    low, high = want.get("min"), want.get("max")
    return (low is None or low <= number) and (high is None or number <= high)
