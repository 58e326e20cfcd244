"""Whether a question is the planned one, and only that. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon.senses import pointed, senses, spots
from leadqual.qualification.readers.base import Reading

from .frame import Frame, clauses, keys, merged, spoken_in
from .lexicon import words_of
from .likeness import matches, same_number
from .reading import Group
from .told import told_of

MARK = re.compile(r"[?？؟]")
_KINDS = ("how_many", "when", "who", "where")
# whose address it is: another thing than what is planned
_PRIVATE = ("privat", "prive", "priva")
# what a free word does in a question
_FREE = ("asking", "leading", "lead", "light", "courtesy", "want")


class Plan(NamedTuple):
    """What a field's question is known by: the keys of its wordings, of its label and hint, and of its
    choices, what the wordings mean, what kinds of question they are, and whether they ask for a number."""

    wording: frozenset[str]
    around: frozenset[str]
    choices: frozenset[str]
    meant: frozenset[str]
    kinds: frozenset[str]
    counts: bool = False


NO_PLAN = Plan(frozenset(), frozenset(), frozenset(), frozenset(), frozenset())


class Asked(NamedTuple):
    """A question that was put, taken together."""

    words: tuple[str, ...]
    said: tuple[tuple[str, str], ...]
    numbers: tuple[Reading, ...]
    denied: bool


def is_question(sentence: str, groups: Sequence[Group], frame: Frame) -> bool:
    """Whether it asks: by its mark, or by how it begins."""
    words = tuple(word for group in groups for word in group.words)
    return bool(MARK.search(sentence)) or any(_stands_in(phrase, words) for phrase in frame.lexicon.requests)


def _stands_in(phrase: tuple[str, ...], words: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(words[k : k + size] == phrase for k in range(len(words) - size + 1))


def fault(groups: Sequence[Group], frame: Frame) -> str:
    """Why the question may not be asked, or ""."""
    asked, field = _together(groups), frame.grounds.asks
    if frame.grounds.reading_back:
        return "" if _reads_back(asked, frame) else "asks_other"
    if field is None:
        return "" if _closes(asked, frame) else "asks_other"
    kinds = frozenset(kind for kind in _KINDS if not frame[kind].isdisjoint(asked.words))
    if len(kinds) > 1 and sum(word in frame["wh"] for word in asked.words) > 1:
        return "asks_two"
    return "" if _is_planned(asked, kinds, plan_of(field), frame) else "asks_other"


def _together(groups: Sequence[Group]) -> Asked:
    segments = [segment for group in groups for segment in group.segments]
    return Asked(
        words=tuple(word for segment in segments for word in segment.words),
        said=tuple(pair for segment in segments for pair in segment.keys),
        numbers=tuple(number for segment in segments for number in segment.numbers),
        denied=any(segment.denied for segment in segments),
    )


def _closes(asked: Asked, frame: Frame) -> bool:
    """ "Is there anything else you would like to know?" """
    free = frame["more"] | frame.idle | frame["function"] | frame["i"]
    return not asked.numbers and free.issuperset(asked.words)


def _is_planned(asked: Asked, kinds: frozenset[str], plan: Plan, frame: Frame) -> bool:
    """Whether every word of it belongs to the planned question, to what is accepted, or to a plain clause of
    the visitor's."""
    if any(word.startswith(_PRIVATE) for word in asked.words) and not _asks_privately(plan):
        return False
    if kinds and plan.kinds and not kinds & plan.kinds:
        return False
    if not _asks_which(asked, plan, frame):
        return False
    if plan.counts and not kinds and not frame["wh"].isdisjoint(asked.words):
        return False  # "which company" asks for no number
    accepted = _accepted(frame)
    if any(number.role != "ordinal" and not _is_given(number, accepted) for number in asked.numbers):
        return False
    known = plan.wording | plan.around | plan.choices
    known |= frozenset(key for value in accepted for key in value.keys)
    if not frame["pastq"].isdisjoint(asked.words):
        return False
    tags = (*_FREE, *kinds, *(("starting",) if "when" in kinds else ()))
    free = frame.idle.union(*(frame[tag] for tag in tags)) | _meant(asked.words, plan, frame)
    alike = frozenset().union(*(frame.lexicon.keys_of(tag) for tag in tags if tag != "light"))
    strange = [
        (word, key)
        for word, key in asked.said
        if word not in free and key not in alike and not matches(key, known)
    ]
    if strange and not told_of(strange, frame):
        return False
    return bool(kinds & plan.kinds) or any(
        matches(key, plan.wording) or word in _meant(asked.words, plan, frame) for word, key in asked.said
    )


def _asks_which(asked: Asked, plan: Plan, frame: Frame) -> bool:
    """Whether "which price", "what date" asks for what is planned."""
    said = dict(asked.said)
    free = frame["light"] - frame["leading"] - frame["asking"] - frame["starting"]
    behind = (two for one, two in pairwise(asked.words) if one in frame["wh"] and two in said)
    known = plan.wording | plan.around | plan.choices
    return all(word not in free or matches(said[word], known) for word in behind)


def _asks_privately(plan: Plan) -> bool:
    return any(key.startswith(_PRIVATE) for key in plan.wording)


def _meant(words: tuple[str, ...], plan: Plan, frame: Frame) -> frozenset[str]:
    """The words that mean what the planned question means, in whatever language."""
    return frozenset(
        word
        for spot in spots(words, frame.language)
        if spot.name in plan.meant
        for word in words[spot.first : spot.last]
    )


def _accepted(frame: Frame) -> list[Group]:
    found = (merged(value, frame.language) for _, value in frame.grounds.answers)
    return [value for value in found if value]


def _is_given(number: Reading, accepted: Sequence[Group]) -> bool:
    return any(same_number(number, known) for value in accepted for known in value.numbers)


@lru_cache(maxsize=512)
def plan_of(field: Field) -> Plan:
    wording: set[str] = set()
    kinds: set[str] = set()
    meant: set[str] = set()
    for text in field.questions:
        spoken = spoken_in(text)
        words = tuple(word for group in clauses(text, spoken) for word in group.words)
        wording |= keys(text, spoken)
        meant |= pointed(senses(words, spoken))
        kinds |= {kind for kind in _KINDS if not words_of(spoken)[kind].isdisjoint(words)}
    return Plan(
        wording=frozenset(wording),
        around=_keys_of(field.label, field.hint),
        choices=_keys_of(*(choice.value for choice in field.choices)),
        meant=frozenset(meant),
        kinds=frozenset(kinds),
        counts=field.kind == "number" and bool(kinds),
    )


def _keys_of(*texts: str) -> frozenset[str]:
    return frozenset(key for text in texts if text for key in keys(text, spoken_in(text)))


def _reads_back(asked: Asked, frame: Frame) -> bool:
    """Whether the question reads the planned value back, and no other."""
    value = merged(frame.grounds.reading_back, frame.language)
    if value is None or asked.denied != any(segment.denied for segment in value.segments):
        return False
    if not all(any(same_number(said, known) for known in value.numbers) for said in asked.numbers):
        return False
    plan = plan_of(frame.grounds.asks) if frame.grounds.asks else NO_PLAN
    accepted = frozenset(key for group in _accepted(frame) for key in group.keys)
    known = value.keys | plan.wording | plan.around | accepted
    free = frame.idle.union(*(frame[tag] for tag in ("asking", "lead", "courtesy", "checking", "light")))
    if not all(word in free or matches(key, known) for word, key in asked.said):
        return False
    if value.numbers:
        return bool(asked.numbers)
    return bool(value.keys) and all(matches(key, frozenset(k for _, k in asked.said)) for key in value.keys)
