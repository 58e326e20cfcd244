"""What a yes agrees to: a question of the visitor's that a cited entry answers. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from .frame import Frame, clauses, keys, spoken_in
from .knowledge import parts
from .lexicon import words_of
from .likeness import key_of, matches
from .reading import Group

# what says yes and nothing else; "sure" may also say that something was heard
PLAIN_YES = frozenset(("yes", "yeah", "yep", "ja", "oui", "si", "sí", "sì", "sim"))


def agrees(groups: Sequence[Group], frame: Frame) -> bool:
    """Whether the sentence says yes to something that the visitor has just asked."""
    first = next((group for group in groups if group.content), None)
    said = {word for group in groups for word in group.words}
    if first is None or any(segment.denied for segment in first.segments):
        return False
    if not frame["yes"].issuperset(first.content) or said & (frame["thanks"] | frame["heard"]):
        return False
    return bool(frame.grounds.visitor) and any(group.asks for group in _last(frame))


def _last(frame: Frame) -> tuple[Group, ...]:
    text = frame.grounds.visitor[-1]
    return clauses(text, spoken_in(text, frame.grounds.visitor[0]))


def is_about(question: str, entry: str) -> bool:
    """Whether an entry speaks of anything that a question asks for."""
    spoken = spoken_in(question)
    asked = frozenset(key for group in clauses(question, spoken) for key in group.keys)
    named = asked - _light(spoken, frozenset())
    return not named or any(matches(key, keys(entry, spoken_in(entry))) for key in named)


@lru_cache(maxsize=256)
def _light(spoken: str, idle: frozenset[str]) -> frozenset[str]:
    """What says nothing of what a question is about: the same for all questions of a chat."""
    lexicon = words_of(spoken)
    idle |= lexicon["courtesy"]
    idle = idle.union(*(lexicon[tag] for tag in ("light", "weak", "want", "linking")))
    return frozenset(key_of(word, lexicon) for word in idle)


def _asked(frame: Frame) -> frozenset[str]:
    """What the last question is about."""
    light = _light(spoken_in(frame.grounds.visitor[-1], frame.grounds.visitor[0]), frame.idle)
    return frozenset(key for group in _last(frame) if group.asks for key in group.keys) - light


def is_answered(cites: Iterable[str], frame: Frame) -> bool:
    """Whether the entries that the sentence rests on are about what was asked at all."""
    asked = _asked(frame)
    entries = [frame.grounds.knowledge[cite] for cite in cites]
    if any(_refuses(entry) for entry in entries):
        return False
    return not asked or any(matches(key, keys(entry, spoken_in(entry))) for entry in entries for key in asked)


def _refuses(entry: str) -> bool:
    """Whether the first thing that an entry answers is a no."""
    spoken = spoken_in(entry)
    question, answer = parts(entry)
    first = next(iter(clauses(answer, spoken)), None)
    return (
        bool(question)
        and first is not None
        and (
            first.words[:1]
            and first.words[0] in words_of(spoken)["no"]
            or first.segments[0].denied
            and len(first.content) < 2
        )
    )


def is_affirmed(cites: Iterable[str], frame: Frame) -> bool:
    """Whether a cited entry says yes to all that was asked: then a bare yes may stand."""
    if not frame.grounds.visitor:
        return False
    lexicon = words_of(spoken_in(frame.grounds.visitor[-1], frame.grounds.visitor[0]))
    free = {key_of(word, lexicon) for word in lexicon["courtesy"] | lexicon["want"] | frame.idle}
    asked = frozenset(key for group in _last(frame) if group.asks for key in group.keys) - free
    for entry in (frame.grounds.knowledge[cite] for cite in cites if cite in frame.grounds.knowledge):
        spoken = spoken_in(entry)
        question, answer = parts(entry)
        first = next(iter(clauses(answer, spoken)), None)
        says_yes = first is not None and first.words[:1] and first.words[0] in words_of(spoken)["yes"]
        if says_yes and asked and all(matches(key, keys(question, spoken)) for key in asked):
            return True
    return False
