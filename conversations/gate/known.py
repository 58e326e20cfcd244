"""Whether a cited entry says it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.base import Reading

from .actors import ABOUT
from .claims import tells
from .figures import numbers_carried, subject_kept, units_kept
from .frame import Frame, clauses, keys, spoken_in
from .inverting import INVERTS
from .knowledge import denied_by, lent_by, parts, refused_by
from .lexicon import words_of
from .lexicon.leads import SOFT
from .likeness import is_among, key_of, matches
from .limits import claims_so, excludes_alike, nothing_dropped, stands_so, supposes_alike
from .pieces import YOU, Piece, pieces_of
from .pronouns import answered_of, asked_of
from .reading import Group, Segment, is_predicate, read
from .serving import serves_alike
from .terms import Terms

# how a question asks whether there is something
_ASKS_FOR = re.compile(
    r"(?:(?:is|are) there|do you have|gibt es|haben sie|y a-t-il|avez-vous|¿?(?:hay|tienen?)|h[aá]|t[eê]m"
    r"|c'[eè]|ci sono|avete|(?:is|zijn) er|heeft u|hebben jullie)\b"
)


def is_known(claim: Group, entry: str, frame: Frame) -> bool:
    """Whether one clause or sentence of the entry's answer says what the claim says."""
    if not frame["i"].isdisjoint(claim.words):
        return False
    refused = refused_by(entry)
    if any(not segment.denied and key in refused for segment in claim.segments for _, key in segment.keys):
        return False
    idle = _idle(claim, frame)
    every = pieces_of(claim.segments, frame.language, frame["you"])
    said = _weighing(every, idle, frame)
    return any(
        _is_said_by(claim, said, every, source, tail, entry, frame)
        for source, tail in entry_sources(entry)
        if stands_so(source, frame, ("future", "if", "suppose", "wrong", "past"))
        and claims_so(claim, source, ("past", "past_cop", "wrong"))
    )


def _idle(claim: Group, frame: Frame) -> frozenset[str]:
    """What claims nothing beside an entry."""
    idle = frame.idle | frame["yes"] | frame["nowadays"] | frame["weak"] | frame["light"] | ABOUT
    if not any(number.role == "money" for number in frame.whole.numbers):
        idle -= frame["pays"]
    return idle | (frame["no"] if len(claim.content) > 1 else frozenset())


def _weighing(every: Sequence[Piece], idle: frozenset[str], frame: Frame) -> list[Piece]:
    """What of a claim has to stand in the entry."""
    light = {k for k, p in enumerate(every) if p.word in idle and not _weighs(p, frame)}
    light |= {
        k
        for k, p in enumerate(every)
        if p.key == YOU and not p.lead and (k + 1 in light or (light and frame.language in INVERTS))
    }  # "you get"
    said = [p for k, p in enumerate(every) if k not in light]
    pairs = zip(said, (*said[1:], None), strict=False)
    said = [
        p
        for p, after in pairs
        if not (p.number and p.number.role == "ordinal" and after and after.number)  # "the first 30 days"
    ]
    if said and said[0].word in frame["once"]:
        said = said[1:]
    denied = any(piece.denied for piece in said)
    return [p for p in _without_needs(said, frame) if not (denied and p.word in frame["denies"])]


def _is_said_by(
    claim: Group,
    said: Sequence[Piece],
    every: Sequence[Piece],
    source: Group,
    tail: frozenset[str],
    entry: str,
    frame: Frame,
) -> bool:
    lent, _, whole = lent_by(entry)
    there = _pieces_in(source, spoken_in(entry))
    kept = source.keys
    own = [p for p in said if p.denied or p.number or p.lead == "all" or not matches(p.key, lent - kept)]
    if any(p.denied for p in there) and not lent:
        asked = keys(
            parts(entry)[0], frame.language
        )  # "no minimum contract term", where a contract was asked for
        weighing = [p for p in own if not (p.denied and matches(p.key, asked) and not matches(p.key, kept))]
        own = weighing or own
    own = [p for p in own if p.lead != "per" or not matches(p.key, tail - kept)]
    if not own:
        return _is_there(said, entry, frame)
    if _does_theirs(claim, there, every, frame):
        return False
    ours = not (frame["we"] | {"man", "men"}).isdisjoint(claim.words)
    if not tells(own, there, _loose(claim, there, frame), frame.language, _listed(source), ours):
        return False
    if whole and len(own) < len(said) and not _whole_question(lent, claim, source, frame):
        return False
    by = _units_for(claim, there, tail)
    terms = Terms(_idle(claim, frame), lent, whole, tail | by, by, refused=refused_by(entry))
    used = _parts_of(every, there)
    return (
        serves_alike(claim, source, frame, lent)
        and all(numbers_carried(s, source, terms, used, frame.lexicon) for s in claim.segments)
        and nothing_dropped(frame.whole, source, used, terms, frame.lexicon)
        and units_kept(claim, terms, frame)
        and subject_kept(claim, source, terms, frame)
        and excludes_alike(claim, source, frame)
        and supposes_alike(claim, source, frame.lexicon)
    )


def _is_there(said: Sequence[Piece], entry: str, frame: Frame) -> bool:
    """ "There is a waiting list", where the entry says yes to whether there is one, and to nothing more."""
    lent, agreed, _ = lent_by(entry)
    if not _ASKS_FOR.match(fold(parts(entry)[0]).text) or any(piece.denied for piece in said):
        return False
    light = frozenset(key_of(word, frame.lexicon) for word in frame["light"] | frame["weak"])
    named = frozenset(piece.key for piece in said)
    return agreed and bool(named) and all(matches(key, named) or key in light for key in lent)


@lru_cache(maxsize=2048)
def _pieces_in(source: Group, spoken: str) -> tuple[Piece, ...]:
    return tuple(pieces_of(source.segments, spoken, words_of(spoken)["you"]))


def _loose(claim: Group, there: Sequence[Piece], frame: Frame) -> frozenset[str]:
    """What of an entry may be left out: light words, our names, and what the sentence has elsewhere."""
    ours = {token.word for name in frame.grounds.names for token in tokens(fold(name).text)}
    said = frame.whole.keys
    return (
        _idle(claim, frame)
        | frame["pays"]
        | frame["denies"]
        | ours
        | {p.word for p in there if matches(p.key, said)}
    )


def _does_theirs(claim: Group, there: Sequence[Piece], every: Sequence[Piece], frame: Frame) -> bool:
    """ "You draw the plan" does not say that we draw it."""
    acts = any(piece.key == YOU and not piece.lead for piece in every)
    theirs = any(piece.key == YOU and not piece.lead for piece in there)
    return theirs and not acts and bool((frame["we"] - frame["i"] | frame.idle) & set(claim.words))


def _parts_of(said: Sequence[Piece], there: Sequence[Piece]) -> set[int]:
    """The parts of a source that hold what is found nowhere else in it."""
    homes = [{own.part for own in there if piece.is_like(own)} for piece in said]
    return {part for found in homes if len(found) == 1 for part in found}


def _listed(source: Group) -> frozenset[int]:
    """The parts that are one of a list: "a signature and six photos on their phone"."""
    return frozenset(
        k
        for k, segment in enumerate(source.segments)
        if k and segment.joined and not segment.hard and not segment.denied and not is_predicate(segment)
    )


def _weighs(piece: Piece, frame: Frame) -> bool:
    """Whether a light word says something: what is included, what every plan has."""
    if piece.word in frame.idle or piece.word in frame["yes"] or not piece.opens:
        return False
    if piece.denied and piece.word in frame["light"] and piece.word not in frame["weak"] | frame["pays"]:
        return True
    return (
        piece.lead not in SOFT | {""}
        or piece.lead == "per"
        or ("be" in piece.verbs and piece.word in frame["weak"])
    )


def _without_needs(said: list[Piece], frame: Frame) -> list[Piece]:
    """ "You need no card", "both Outlook and Gmail"."""
    free = frame["needed"] | frame["any"]
    pairs = zip(said, (*said[1:], None), strict=False)
    return [
        p
        for p, after in pairs
        if not (p.denied and p.word in free) and not (p.word in frame["both"] and after is not None)
    ]


@lru_cache(maxsize=512)
def entry_sources(entry: str) -> tuple[tuple[Group, frozenset[str]], ...]:
    """Each clause of an entry's answer, each sentence of it as a whole, and what its question asks where the
    answer is no; with what the sums there are by."""
    return tuple(_sources(entry))


def _sources(entry: str) -> Iterator[tuple[Group, frozenset[str]]]:
    spoken = spoken_in(entry)
    question, answer = parts(entry)
    for groups in read(answer, spoken):
        segments = tuple(segment for group in groups for segment in group.segments)
        tail = _by_units(segments, spoken)
        said = (
            groups[1:] if len(groups) > 1 and words_of(spoken)["yes"].issuperset(groups[0].words) else groups
        )
        whom = asked_of(clauses(question, spoken), spoken)
        for group in said:
            for named in answered_of(group, whom, spoken) if whom else ():
                yield named, frozenset()
            priced = any(number.role == "money" for number in group.numbers)
            yield group, (_by_units(group.segments, spoken) or tail) if priced else frozenset()
        if len(said) > 1:
            stance = tuple(pair for group in said for pair in group.stance)
            yield Group(tuple(s for group in said for s in group.segments), stance, False, ""), tail
    if denied_by(entry):
        for group in clauses(question, spoken):
            yield replace(group, segments=tuple(replace(s, denied=True) for s in group.segments)), frozenset()


def _by_units(segments: Sequence[Segment], spoken: str) -> frozenset[str]:
    """What the last sum is by: "per person and month"."""
    sums = _sums(pieces_of(segments, spoken, frozenset()))
    return (sums[-1][1] or sums[0][1]) if sums else frozenset()


def _sums(there: Sequence[Piece]) -> list[tuple[Reading, frozenset[str]]]:
    """Each sum, with what it is by."""
    found: list[tuple[Reading, frozenset[str]]] = []
    open_ = False
    for piece in there:
        if piece.number is not None and piece.number.role == "money":
            found.append((piece.number, frozenset()))
            open_ = True
        elif open_ and piece.lead == "per" and piece.number is None:
            found[-1] = (found[-1][0], found[-1][1] | {piece.key})
        elif piece.lead == "":
            open_ = open_ and not (found and found[-1][1])
    return found


def _units_for(claim: Group, there: Sequence[Piece], tail: frozenset[str]) -> frozenset[str]:
    """What the sums of a claim are by where it comes from."""
    sums = _sums(there)
    own = [by for number, by in sums if is_among(number, claim.numbers)]
    return frozenset().union(*(by or tail for by in own)) if own else frozenset()


def _whole_question(lent: frozenset[str], claim: Group, source: Group, frame: Frame) -> bool:
    """What a question asks is affirmed as a whole: "free" is not what "free for charities" is."""
    light = {key_of(word, frame.lexicon) for word in frame["light"] | frame["weak"]}
    said = frame.whole.keys | source.keys | claim.keys
    borrowed = [(segment, *pair) for segment in claim.segments for pair in segment.keys]
    if all(_is_of_noun(word, key, lent, segment, source) for segment, word, key in borrowed):
        return True
    return all(matches(key, said) or key in light or key in frame.idle_keys for key in lent)


def _is_of_noun(word: str, key: str, lent: frozenset[str], segment: Segment, source: Group) -> bool:
    """Whether a word is the answer's, or stands right before one of its words that the question has, too:
    "patient data", where the answer has "data"."""
    if matches(key, source.keys) or not matches(key, lent):
        return True
    behind = segment.words[segment.words.index(word) + 1 :][:1]
    after = dict(segment.keys).get(behind[0], "") if behind else ""
    return bool(after) and matches(after, source.keys) and matches(after, lent)
