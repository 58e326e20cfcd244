"""Whether accepted answers say it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from .bonds import acts_so, has_so, is_employed, keeps_compounds, ties_label
from .called import is_called_so
from .figures import numbers_carried
from .frame import Frame, clauses, keys, merged, spoken_in
from .likeness import matches
from .limits import BEFORE
from .names import own_names
from .reading import Group, Segment
from .terms import Terms


def _is_theirs(group: Group, frame: Frame) -> bool:
    return not (frame["second"] | frame["yours"]).isdisjoint(group.words)


def values_of(frame: Frame) -> list[Group]:
    """The accepted values that are words."""
    found = (merged(value, frame.language) for _, value in frame.grounds.answers)
    return [value for value in found if value and not value.numbers]


def _labels(frame: Frame) -> list[Group]:
    """What the accepted answers are to, in the words of its own language."""
    return [group for label, _ in frame.grounds.answers for group in clauses(label, spoken_in(label))]


def introducing(group: Group, frame: Frame) -> frozenset[str]:
    """The words that introduce a repetition: those of the list that stand before anything else."""
    lead: set[str] = set()
    acts = frame["you"] | frame["verb"]
    for word in group.content:
        if word not in frame["lead"] and word not in frame.idle:
            break
        if word in frame["praise"] and not acts.isdisjoint(group.words[: group.words.index(word)]):
            break  # "you have great support"
        lead.add(word)
    return frozenset(lead)


def lead_of(group: Group, frame: Frame) -> frozenset[str]:
    """What claims nothing around a repetition: "sorry to hear that ...", "... sounds frustrating"."""
    closing: set[str] = set()
    for word in reversed(group.content):
        if word not in frame["lead"] or word in frame["praise"]:
            break
        closing.add(word)
    return introducing(group, frame) | closing | frame.idle | frame["yes"]


def from_answers(group: Group, frame: Frame) -> bool:
    """Whether accepted answers say it, each number with the words of its own answer."""
    lead = lead_of(group, frame)
    if any(segment.denied for segment in group.segments) or frame["want"] & set(group.words) - lead:
        return False
    if any(tag in ("past", "past_cop") for tag, _ in group.stance) or not BEFORE.isdisjoint(group.words):
        return False  # what was accepted is so today
    values = [
        (keys(label, spoken_in(label)), whole)
        for label, value in frame.grounds.answers
        if (whole := merged(value, frame.language)) and not (whole.numbers and len(whole.content) > 2)
    ]
    known = frozenset(key for label, value in values for key in label | value.keys)
    said = [(word, key) for segment in group.segments for word, key in segment.keys if word not in lead]
    if not all(matches(key, known) or word in frame["light"] | frame["linking"] for word, key in said):
        return False
    if not group.numbers and not all(_is_answered(s, lead, frame) for s in group.segments):
        return False
    if not frame["linking"].isdisjoint(group.words) and not _is_theirs(group, frame):
        return False  # "Zendesk works" is not that they use it
    answers = values_of(frame)
    if not _is_of_one(said, values, frame):
        return False
    if not has_so(group, [*answers, *_labels(frame)], frame) or not keeps_compounds(
        group, answers, frame, lead
    ):
        return False
    if any(s.numbers and not _is_own(s, values, lead, frame) for s in group.segments):
        return False
    if not _are_whole(group, frame):
        return False
    if not is_called_so(group, answers, frame) or not all(acts_so(group, a, frame) for a in answers):
        return False
    return bool(group.numbers) or any(matches(key, value.keys) for _, key in said for _, value in values)


def _is_of_one(
    said: Sequence[tuple[str, str]], values: Sequence[tuple[frozenset[str], Group]], frame: Frame
) -> bool:
    """Whether nothing of another answer comes into one that is a clause of its own, but where they work: the
    website goes down, and not the tool."""
    own = own_names(frame.grounds.answers, frame.language)
    keys_said = [key for _, key in said if not matches(key, own)]
    touched = [
        (label | value.keys, value)
        for label, value in values
        if any(matches(key, value.keys) and not _is_elsewhere(key, value, values) for key in keys_said)
    ]
    stated = [known for known, value in touched if len(value.content) > 2 and not value.numbers]
    return not stated or any(all(matches(key, known) for key in keys_said) for known in stated)


def _is_elsewhere(key: str, value: Group, values: Sequence[tuple[frozenset[str], Group]]) -> bool:
    """Whether a shorter answer has the word, too."""
    shorter = (other for _, other in values if len(other.content) < len(value.content))
    return any(matches(key, other.keys) for other in shorter)


def _are_whole(group: Group, frame: Frame) -> bool:
    """Whether what is said of somebody at a company is all of an answer: who runs the desk of a clinic does
    not run the clinic."""
    own = own_names(frame.grounds.answers, frame.language)
    if not any(matches(key, own) for key in group.keys):
        return True
    touched = [
        value
        for value in values_of(frame)
        if not value.keys <= own and any(key[0] != "=" and matches(key, group.keys) for key in value.keys)
    ]
    return all(matches(key, group.keys) for value in touched for key in value.keys)


def _is_answered(segment: Segment, lead: frozenset[str], frame: Frame) -> bool:
    """Whether the words that are in no value are the label's of one that is named: "your role is". Who works
    at a company neither uses nor tries it."""
    said = [(word, key) for word, key in segment.keys if word not in lead]
    values = [(label, merged(value, frame.language)) for label, value in frame.grounds.answers]
    named = [
        (label, value)
        for label, value in values
        if value and any(matches(key, value.keys) for _, key in said)
    ]
    own = frozenset(key for _, value in named if value for key in value.keys)
    words = {word for _, value in named if value for word in value.words}
    labels = frozenset(key for label, _ in named or values for key in keys(label, spoken_in(label)))
    rest = [
        (word, key)
        for word, key in said
        if not matches(key, own) or (word in frame["linking"] and word not in words)
    ]
    uses = bool(named) and all(ties_label(label, spoken_in(label)) for label, _ in named)
    works = is_employed(segment, frame)
    return all(
        (works and word in frame["employed"]) or (uses if word in frame["linking"] else matches(key, labels))
        for word, key in rest
    )


def _is_own(
    segment: Segment, values: Sequence[tuple[frozenset[str], Group]], lead: frozenset[str], frame: Frame
) -> bool:
    """Whether the numbers of a segment are one answer's, and what they count is, too."""
    counted = [segment.counted] if segment.counted else []
    return any(
        numbers_carried(segment, value, Terms(lead, label), set(), frame.lexicon)
        and all(matches(key, label | value.keys) for key in counted)
        for label, value in values
    )
