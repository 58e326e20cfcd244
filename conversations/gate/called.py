"""What somebody is said to be: all of what they were called, and nobody else's role. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .bonds import runs, verb_of
from .frame import Frame, merged
from .likeness import key_of, matches
from .names import own_names
from .reading import Group, Segment

_DOING = ("ing", "ed", "ando", "endo", "indo", "end")


def is_so(claim: Group, source: Group, frame: Frame) -> bool:
    """Whether "you are" is what the visitor said: who hates a thing is none, nor who has drivers a driver."""
    called = _called(claim, frame)
    if claim.numbers or frame["be"].isdisjoint(claim.words):
        return True
    if not frame["be"].isdisjoint(source.words):
        return not called or any(
            matches(called, found) and all(matches(key, claim.keys) for key in found)
            for found in _behind_be(source, frame)
        )
    if _goes_on_doing(claim, called, frame) and matches(called, source.keys):
        return True
    verb = verb_of(source, frame)
    if verb:
        whole = _is_doing(called, claim) or all(matches(key, claim.keys) for key in source.keys)
        return matches(verb, claim.keys) and (whole or not matches(verb, frozenset((called,))))
    if not called:
        return _is_said_of_you(claim, frame) or _stands_where(claim, source, frame)
    fragment = frame["verb"].isdisjoint(source.words) and not source.numbers
    ours = frame["we"] | frame["i"]
    return fragment and ours.isdisjoint(source.words) and is_called_so(claim, [source], frame)


def _is_doing(called: str, claim: Group) -> bool:
    """ "You're drowning", from "we drown"; who leads support is no leader of all."""
    forms = {word for segment in claim.segments for word, key in segment.keys if key == called}
    return any(word.endswith(_DOING) for word in forms)


def _goes_on_doing(claim: Group, called: str, frame: Frame) -> bool:
    """ "Your volunteers are checking names": who acts is not called anything."""
    if frame.language != "en" or not frame["you"].isdisjoint(claim.words):
        return False
    words = [word for word in claim.words if word not in frame["nowadays"]]
    pairs = pairwise(words)
    return any(
        one in frame["be"] and two.endswith("ing") and key_of(two, frame.lexicon) == called
        for one, two in pairs
    )


def _is_said_of_you(claim: Group, frame: Frame) -> bool:
    return not frame["you"].isdisjoint(claim.words) or frame["second"].isdisjoint(claim.words)


def _stands_where(claim: Group, source: Group, frame: Frame) -> bool:
    """ "Your plan is in Excel", from "the plan lives in Excel"."""
    placed = {pair for segment in source.segments for pair in _led_to(segment, frame)}
    return any(
        one in frame["be"] and two in frame["between"] and not placed.isdisjoint(_led_to(segment, frame))
        for segment in claim.segments
        for one, two in pairwise([word for word in segment.words if word not in frame["nowadays"]])
    )


def _led_to(segment: Segment, frame: Frame) -> set[tuple[str, str]]:
    return {
        (one, key_of(two, frame.lexicon))
        for one, two in pairwise(word for word in segment.words if word not in frame["article"])
        if one in frame["between"]
    }


def _behind_be(source: Group, frame: Frame) -> Iterator[frozenset[str]]:
    """What somebody is said to be: what stands first behind the copula, and first in each segment."""
    for segment in source.segments:
        places = [k for k, word in enumerate(segment.words) if word in frame["be"]]
        behind = segment.words[places[0] + 1 :] if places else segment.words
        content = {word for word, _ in segment.keys}
        first = next((word for word in behind if word in content), "")
        for run, _ in runs(segment, frame["tie"], frame["article"]):
            if first in {word for word, _ in run}:
                yield frozenset(key for _, key in run)
                break


def is_called_so(claim: Group, values: Sequence[Group], frame: Frame) -> bool:
    """Whether "you are the lead" names what an answer is about, and not what comes in behind: the head of
    order management is neither order nor management."""
    called = _called(claim, frame)
    if not called or claim.numbers:
        return True
    return any(
        matches(called, frozenset(key for _, key in run))
        for value in values
        for segment in value.segments[:1]
        for run, _ in list(runs(segment, frame["tie"], frame["article"]))[:1]
    )


def keeps_role(claim: Group, frame: Frame) -> bool:
    """Whether "you are the lead" has all of what they are called: a manager of support is no manager."""
    called = _called(claim, frame)
    roles = [role for role in _roles(frame) if matches(called, role)] if called else []
    return not roles or any(all(matches(key, claim.keys) for key in role) for role in roles)


def _roles(frame: Frame) -> Iterator[frozenset[str]]:
    """What the accepted answers call somebody, each with the words that belong to it."""
    own = own_names(frame.grounds.answers, frame.language)
    for _, value in frame.grounds.answers:
        whole = merged(value, frame.language)
        if whole and not whole.numbers and not whole.keys <= own:
            yield _role(whole.segments[0], frame)


def _role(segment: Segment, frame: Frame) -> frozenset[str]:
    found: set[str] = set()
    for run, tied in runs(segment, frame["tie"], frame["article"]):
        if found and not tied:
            break
        found |= {key for _, key in run}
    return frozenset(found)


def _called(claim: Group, frame: Frame) -> str:
    """The key of what follows "you are" behind small words; empty where a place follows, or nothing."""
    for segment in claim.segments:
        content = {word for word, _ in segment.keys}
        for place, word in enumerate(segment.words):
            before = segment.words[:place]
            opens = frame.lexicon.free.union(frame["lead"], frame["summing"]).issuperset(before)
            if word in frame["be"] and opens:
                behind = [one for one in segment.words[place + 1 :] if one not in frame["nowadays"]]
                found = next((one for one in behind if one in content or one in frame["between"]), "")
                return key_of(found, frame.lexicon) if found in content else ""
    return ""
