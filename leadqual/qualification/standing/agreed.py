"""What a yes to another value takes the place of: "So five people, inside?" - "That's it". Pure."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.errands import differ, is_closed
from leadqual.qualification.about.judging import relate
from leadqual.qualification.about.profile import split_words
from leadqual.qualification.confirmed.amending import changes
from leadqual.qualification.confirmed.dialogue import confirmed, only_told
from leadqual.qualification.confirmed.focus import confirms, is_tail
from leadqual.qualification.confirmed.replies import reply_of
from leadqual.qualification.lexicon.replacing import HOLDS
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.dates import only_date
from leadqual.qualification.readers.looking_back import looks_back
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS
from leadqual.qualification.standing.clock import CHANGES, REFUSED
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
        words = agent.folded.source(reading.start, reading.end)
        if match != "no" or fits(want, reading.value) or _narrows(talk, want, reading.value, words):
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


def read_out_otherwise(talk: Talk, index: int, want: Any) -> Doubt | None:
    """ "At 8." - "Only 9:30 is free." - "that one" - "A table at 9:30 pm, confirm?": what the agent notes
    down after more was said is the latest word, unless the visitor objects."""
    if talk.field.kind not in ("number", "date", "choice") and not talk.profile.time:
        return None
    for k in range(index + 3, len(talk.transcript)):
        said = _noted(talk, k, want) if talk.transcript[k].role == "agent" else None
        if (
            said
            and _notes(talk, k, said[0])
            and not differ(talk, (index, 0), (k, said[0]))
            and not _objects(talk, k)
        ):
            return Doubt("unclear", "stale", said[1])
    return None


def _notes(talk: Talk, k: int, first: int) -> bool:
    """Whether the agent reads out what stands at a token as what is to be done, or says that it is done."""
    agent = talk.at(k)
    words = set(agent.words(0, len(agent.tokens)))
    if words & (REFUSED | CHANGES) or agent.has("neg", 0, len(agent.tokens)):
        return False
    asking = [k for k in agent.sentences if agent.is_question(k)]
    told = set(agent.words(*agent.sentence(first)))
    if confirms(agent) or asking and is_tail(agent, agent.sentence(asking[-1])):
        return True
    bare = not told & _TELLS and not agent.tags.get("whatabout")  # "A table for 2 at 20:30, right?"
    return talk.field.kind != "choice" and (bare or is_closed(agent))


_TELLS = listed(
    """i we you he she it they there is are was were be has have had can could will would may might shall
    should leaves starts opens closes runs arrives costs cost do does 're that 'm 'll only or until from"""
)


def _noted(talk: Talk, k: int, want: Any) -> tuple[int, str] | None:
    """Where a read-out names one value of the field's, and not the wanted one; its words."""
    agent = talk.at(k)
    found: dict[Any, Reading] = {}
    if talk.profile.time:
        wanted, hours = hours_in(str(want)), read_times(agent.folded)
        if not wanted or any(minutes(r.value) in wanted for r in hours):
            return None
        for hour in hours:
            said = agent.folded.source(hour.start, hour.end)
            if any(relate(talk, k, r, 0).kind == "own" for r in talk.readings(k, said)):
                found[minutes(hour.value)] = hour
    else:
        for reading in talk.readings(k):
            match = compare(talk.field, want, reading, agent.folded, talk.today)
            words = agent.folded.source(reading.start, reading.end)
            if match != "no" or fits(want, reading.value) or _narrows(talk, want, reading.value, words):
                return None
            unnamed = talk.field.kind == "number" and stem(reading.unit) not in talk.profile.words
            if unnamed or reading.value is None or isinstance(reading.value, dict):
                continue
            if _is_surely(talk, relate(talk, k, reading, 0), list(talk.readings(k))) and not reading.vague:
                found[reading.value] = reading
    one = next(iter(found.values()), None)
    if one is None or len(found) > 1:
        return None
    return agent.token_at(one.start), agent.folded.source(one.start, one.end)


def _objects(talk: Talk, k: int) -> bool:
    """Whether the visitor's next word is against what was read out."""
    if k + 1 >= len(talk.transcript):
        return False
    at = talk.at(k + 1)
    return reply_of(at).mark is not None and not reply_of(at).yes or bool(at.tags.get("correct"))


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
    if (
        only_told(talk, asked)
        or len(hours) != 1
        or not wanted
        or wanted & hours.keys()
        or not reply_of(talk.at(later)).yes
    ):
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


def _narrows(talk: Talk, want: Any, value: Any, words: str) -> bool:
    """Whether a date read out is one of those that were said: June 7th after "next weekend", Monday the 22nd
    after "Monday"."""
    if talk.field.kind != "date" or not isinstance(value, str):
        return False
    said = only_date(str(want), talk.today)
    meant: Any = said.value if said else None
    day, read = (_DAY.fullmatch(fold(text).text) for text in (str(want), words))
    if day:
        return int(value[8:10]) == int(day[1])  # "the 2nd", read out as April 2nd
    if read and isinstance(meant, str):
        return int(read[1]) == int(meant[8:])  # "9th to 12th October"
    if isinstance(meant, dict):
        return bool(meant.get("min") and meant.get("max") and meant["min"] <= value <= meant["max"])
    if said is None:
        return False
    days = [TAGS[w] for w in split_words(str(want)) if TAGS.get(w, _SMALL) != _SMALL]
    return [kind for kind, _ in days] == ["W"] and date.fromisoformat(value).weekday() == days[0][1]


_SMALL = ("g", None)
_DAY = re.compile(r"(?:(?:the|den|dem|le|el|il|de) )?(\d{1,2})(?:st|nd|rd|th|\.)?")


def fits(want: Any, value: Any) -> bool:
    """Whether a sum or number keeps to the bound that was said: 60 after "no more than 65"."""
    if not isinstance(want, dict) or not {"min", "max"} & set(want):
        return False
    number = value.get("amount") if isinstance(value, dict) else value
    if isinstance(number, bool) or not isinstance(number, int | float):
        return False
    low, high = want.get("min"), want.get("max")
    return (low is None or low <= number) and (high is None or number <= high)
