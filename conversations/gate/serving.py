"""Whether what an entry says of a thing is said of that thing. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .actors import opening_of, tells_of_you
from .frame import Frame, clauses, spoken_in
from .lexicon import ALL
from .likeness import key_of, matches
from .reading import Group


def serves_alike(claim: Group, source: Group, frame: Frame, lent: frozenset[str] = frozenset()) -> bool:
    """Whether what an entry says of a thing is said of that thing: of us, or of what it names first."""
    ours = frame.idle | frame["we"] | frame["impersonal"]
    opening, _ = opening_of(source, frame.idle | frame["yes"] | frame["denies"] | frame["no"], frame)
    if not ours.isdisjoint(source.words[:3]):
        return _serves(claim, ours, frame) and not _does_ours(claim, source, opening, frame)
    if _does_theirs(claim, source, opening, frame):
        return False
    if source.words[0] in frame["joins"] and not _serves(claim, ours, frame):
        return False
    heavy = [key for key in opening if key not in _plain_keys(frame) and key[1:] not in ALL]
    if source.words[0] in frame["between"] and not _names_front(source, frame):
        return False
    asked = last_asked(frame) if frame.idle.isdisjoint(claim.words) else frozenset()
    if tells_of_you(claim, frozenset(), frame) or not frame["mays"].isdisjoint(claim.words):
        return not heavy or matches(heavy[0], frame.whole.keys)  # what you may do, and not they
    said = frame.whole.keys | asked
    named = [key for key in heavy[1:] if matches(key, lent)]  # what the entry's question is about
    return not heavy or matches(heavy[0], said) or any(matches(key, said) for key in named)


def _names_front(source: Group, frame: Frame) -> bool:
    """Whether what an entry says first, "on Enterprise", is in the sentence, too."""
    first = source.segments[0]
    keys = dict(first.keys)
    place = next((k for k, word in enumerate(first.words) if word in keys), None)
    return place is None or matches(keys[first.words[place]], frame.whole.keys | last_asked(frame))


def _does_ours(claim: Group, source: Group, opening: Sequence[str], frame: Frame) -> bool:
    """ "We delete your data" does not say that you delete it."""
    if source.words[0] not in frame["we"]:
        return False
    doing = frozenset(opening[:1])
    return any(
        one in frame["you"] and matches(key, doing)
        for segment in claim.segments
        for one, two in pairwise(segment.words)
        for word, key in segment.keys
        if word == two
    )


def _does_theirs(claim: Group, source: Group, opening: Sequence[str], frame: Frame) -> bool:
    """ "You draw the plan" does not say that we draw it."""
    if source.words[0] not in frame["you"]:
        return False
    doing = frozenset(opening[:1])
    keys = {word: key for segment in claim.segments for word, key in segment.keys}
    return any(
        one in frame["we"] and two in keys and matches(keys[two], doing)
        for one, two in pairwise([word for word in claim.words if word not in frame["can"]])
    )


def _serves(claim: Group, ours: frozenset[str], frame: Frame) -> bool:
    """Whether no two others are said to work with one another: SAP connects to us, not to Outlook."""
    if not (ours | frame["second"]).isdisjoint(claim.words):
        return True
    for segment in claim.segments:
        content = [word for word, _ in segment.keys]
        places = [k for k, word in enumerate(content) if word in frame["linking"]]
        if places and 0 < places[0] < len(content) - 1:
            return False
    return True


def _plain_keys(frame: Frame) -> frozenset[str]:
    return frozenset(
        key_of(word, frame.lexicon) for tag in ("light", "weak", "linking") for word in frame[tag]
    )


def last_asked(frame: Frame) -> frozenset[str]:
    """The words of the visitor's last message."""
    if not frame.grounds.visitor:
        return frozenset()
    text = frame.grounds.visitor[-1]
    said = clauses(text, spoken_in(text, frame.grounds.visitor[0]))
    return frozenset(key for group in said for key in group.keys)
