"""Whether accepted answers say it, and what is said around a repetition. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from .claims import tells
from .frame import Frame, keys, merged, spoken_in
from .lexicon import words_of
from .lexicon.leads import SOFT
from .likeness import matches
from .names import own_names
from .pieces import YOU, Piece, pieces_of
from .reading import Group

_AT = SOFT | {"from"}


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


def without_place(said: Sequence[Piece], own: frozenset[str]) -> list[Piece]:
    """Without where the visitor works: what stands right behind it stands by itself."""
    kept: list[Piece] = []
    gone = -1
    for piece in said:
        if piece.lead in _AT and (piece.opens or piece.run == gone) and matches(piece.key, own):
            gone = piece.run
        elif piece.run == gone:
            kept.append(replace(piece, lead="", opens=True))
        else:
            kept.append(piece)
    return kept


def as_you(said: Sequence[Piece], frame: Frame) -> list[Piece]:
    """With the visitor for the company of theirs, where it acts."""
    own = own_names(frame.grounds.answers, frame.language)
    count = next((k for k, p in enumerate(said) if p.lead or not matches(p.key, own)), len(said))
    if not count or count == len(said):
        return list(said)
    return [replace(said[0], word="", key=YOU, run=-1), *said[count:]]


def is_answered(said: Sequence[Piece], works: bool, frame: Frame) -> bool:
    """Whether an accepted answer says it, all of it, with the words of its label: "your role is"."""
    own = own_names(frame.grounds.answers, frame.language)
    for label, value in frame.grounds.answers:
        whole = merged(value, frame.language)
        if whole is None:
            continue
        labelled = keys(label, spoken_in(label)) - whole.keys
        rest = [p for p in said if p.key != YOU and not matches(p.key, labelled)]
        if whole.keys <= own:  # who works at a company neither has nor uses it
            named = [p for p in rest if not matches(p.key, own)]
            at = works and all(p.word in frame["employed"] for p in rest)
            if at or (rest and not named and "be" in rest[0].verbs and len(rest) < len(said)):
                return True
            continue
        there = _pieces_in(value, frame.language)
        there = tuple(p for p in there if p.word not in frame["light"])
        has = any("having" in p.verbs for p in said) and not whole.numbers
        if (
            rest
            and not has
            and len(rest) >= len([p for p in there if p.key != YOU])
            and tells(rest, there, frozenset(), frame.language)
        ):
            return True
    return False


@lru_cache(maxsize=256)
def _pieces_in(value: str, language: str) -> tuple[Piece, ...]:
    whole = merged(value, language)
    found = pieces_of(whole.segments, language, words_of(language)["self"]) if whole else []
    verbs = frozenset({"be", "having"} if whole and whole.numbers else {"be"})
    return tuple(replace(piece, verbs=verbs) for piece in found)
