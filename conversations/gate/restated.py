"""Whether the visitor said it, of themselves and as it is repeated. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.tokens import plain

from .cover import carried, matches, numbers_carried, stands_so
from .frame import Frame, clauses, keys, merged, spoken_in
from .lexicon import words_of
from .reading import Group, key_of

_TOLD = ("third", "past", "past_cop", "future", "source", "suppose", "deny", "wrong", "sarcasm", "joke", "if",
         "inject", "order", "record", "opinion", "takeback")  # fmt: skip


def is_restated(group: Group, frame: Frame) -> bool:
    """Whether it repeats one clause of the visitor's, or accepted answers."""
    words = set(group.words)
    known = frozenset(key for value in _values(frame) for key in value.keys)
    if words & (frame["we"] - frame["i"]) or words & frame["can"]:
        return False
    asked = frame["asked"] & set(frame.whole.words) and frame["second"] & set(frame.whole.words)
    if not words & (frame["second"] | frame["yours"]) and not asked and _is_statement(group, frame):
        return False
    return _from_answers(group, frame) or any(
        _repeats(group, said, units | known, frame) for said, units in _said(frame.grounds.visitor)
    )


def _is_statement(group: Group, frame: Frame) -> bool:
    """Whether it says something of anybody but the visitor. What is introduced as heard is none, nor what
    goes on from something about the visitor, if it is not about us."""
    lead = [word for word in (*group.content[:1], *group.content[-1:]) if word in frame["lead"]]
    clause = any(segment.clause for segment in group.segments) and bool(frame["verb"] & set(group.words))
    ours = frame["product"] | frame.idle | {"it"}
    goes_on = frame["second"] & set(frame.whole.words) and not ours & set(group.words)
    return clause and not lead and not goes_on


@lru_cache(maxsize=256)
def _said(visitor: tuple[str, ...]) -> tuple[tuple[Group, frozenset[str]], ...]:
    """Each clause of the visitor's, with what the numbers of its message count: "they are 400 people, we
    are 35"."""
    around = visitor[0] if visitor else ""
    found: list[tuple[Group, frozenset[str]]] = []
    for text in visitor:
        spoken = spoken_in(text, around)
        units = frozenset(
            key_of(plain(r.unit), words_of(spoken))
            for group in clauses(text, spoken)
            for r in group.numbers
            if r.unit
        )
        found += [
            (group, units if any(not r.unit for r in group.numbers) else frozenset())
            for group in clauses(text, spoken)
        ]
    return tuple(found)


def _repeats(group: Group, source: Group, shared: frozenset[str], frame: Frame) -> bool:
    words, theirs = set(group.words), set(source.words)
    idle = _lead(group, frame)
    if not stands_so(source, frame, _TOLD):
        return False
    asked = frame["asked"] & set(frame.whole.words)
    if source.asks or theirs & frame["addressed"]:
        return bool(asked) and carried(group, source, frame, idle | asked, shared=shared)
    wished = bool((words - _introducing(group, frame)) & frame["want"])
    return wished == bool(theirs & frame["want"]) and carried(group, source, frame, idle, shared=shared)


def _values(frame: Frame) -> list[Group]:
    """The accepted values that are words."""
    found = (merged(value, frame.language) for _, value in frame.grounds.answers)
    return [value for value in found if value and not value.numbers]


def _introducing(group: Group, frame: Frame) -> frozenset[str]:
    """The words that introduce a repetition: those of the list that stand before anything else."""
    lead: set[str] = set()
    for word in group.content:
        if word not in frame["lead"] and word not in frame.idle:
            break
        lead.add(word)
    return frozenset(lead)


def _lead(group: Group, frame: Frame) -> frozenset[str]:
    """What claims nothing around a repetition: "sorry to hear that ...", "... sounds frustrating"."""
    closing: set[str] = set()
    for word in reversed(group.content):
        if word not in frame["lead"] or word in frame["praise"]:
            break
        closing.add(word)
    return _introducing(group, frame) | closing | frame.idle | frame["yes"]


def _from_answers(group: Group, frame: Frame) -> bool:
    """Whether accepted answers say it, each number with the words of its own answer."""
    lead = _lead(group, frame)
    if any(segment.denied for segment in group.segments) or frame["want"] & set(group.words) - lead:
        return False
    values = [
        (keys(label, spoken_in(label)), whole)
        for label, value in frame.grounds.answers
        if (whole := merged(value, frame.language))
    ]
    known = frozenset(key for label, value in values for key in label | value.keys)
    said = [(word, key) for segment in group.segments for word, key in segment.keys if word not in lead]
    if not all(matches(key, known) or word in frame["light"] for word, key in said):
        return False
    for segment in group.segments:
        own = (
            value
            for label, value in values
            if numbers_carried(segment, value, label, lead, set(), frame.lexicon)
        )
        if segment.numbers and next(own, None) is None:
            return False
    return bool(group.numbers) or any(matches(key, value.keys) for _, key in said for _, value in values)


def told_of(said: Sequence[tuple[str, str]], frame: Frame) -> frozenset[str]:
    """The keys of one plain clause of the visitor's in which all of these stand; none where there is no such
    clause."""
    for source, _ in _said(frame.grounds.visitor):
        plain = not source.stance and not source.asks and not any(s.denied for s in source.segments)
        if plain and all(matches(key, source.keys) for _, key in said):
            return source.keys
    return frozenset()
