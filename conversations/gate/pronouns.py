"""Whom a pronoun means, where only one can be meant: "Do drivers need an account? No, they get one". Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from leadqual.qualification.readers.word_sets import words as listed

from .lexicon import words_of
from .likeness import tells_period
from .reading import Group, Item, Segment

_THEY = listed("they them sie ils elles les loro li le ze zij hen") - {"le"}
_IT = listed("it es il elle lo la o a het")
_PLAIN_IT = frozenset(("it", "es", "het"))
_DROPS = frozenset(("es", "pt", "it"))  # the verb alone shows who acts
_EXISTS = listed("there gibt y hay ha há tem c'è c' er")


def asked_of(question: Sequence[Group], spoken: str) -> Item | None:
    """Whom a yes/no question is about: what it names first; None where it asks whether there is something."""
    words = [word for group in question for word in group.words]
    lexicon = words_of(spoken)
    if not words or not lexicon["wh"].isdisjoint(words[:2]) or not _EXISTS.isdisjoint(words[:3]):
        return None
    small = lexicon["light"] | lexicon["weak"] | lexicon["linking"] | lexicon["needed"] | lexicon["second"]
    items = (item for group in question for segment in group.segments for item in segment.items)
    return next((item for item in items if item.key and item.number is None and item.word not in small), None)


def answered_of(group: Group, noun: Item, spoken: str) -> Iterator[Group]:
    """The clause with the noun for the "they" that it begins with, or before the verb it begins with."""
    first = group.segments[0]
    if not first.items:
        return
    place = next((k for k, item in enumerate(first.items[:2]) if item.word in _THEY and not item.named), None)
    if place is not None:
        yield _with(group, first, first.items[:place], noun, first.items[place + 1 :])
    elif spoken in _DROPS and first.items[0].key and not first.items[0].number:
        yield _with(group, first, (), noun, first.items)


def heard_of(group: Group, before: Sequence[Group], spoken: str) -> Iterator[Group]:
    """A clause of the visitor's with the only name before it for "it", and the only people counted before it
    for "them"."""
    earlier = [item for one in before for segment in one.segments for item in segment.items]
    for k, segment in enumerate(group.segments):
        named, counted = _may_be_meant(earlier)
        earlier = [*earlier, *segment.items]
        for place, item in enumerate(segment.items):
            noun: Item | None = None
            if item.word in _PLAIN_IT and len(named) == 1:
                noun = next(iter(named.values()))
            elif item.word in _THEY and not item.named and len(counted) == 1:
                noun = counted[0]
            if noun is not None:
                one = _with(replace(group, segments=(segment,)), segment, segment.items[:place], noun,
                    segment.items[place + 1 :])  # fmt: skip
                yield replace(group, segments=(*group.segments[:k], *one.segments, *group.segments[k + 1 :]))


def _may_be_meant(items: Sequence[Item]) -> tuple[dict[str, Item], list[Item]]:
    named = {item.key: item for item in items[1:] if item.named and item.key and not item.number}
    counted = [two for one, two in zip(items, items[1:], strict=False) if one.number and two.key]
    return named, [item for item in counted if not item.number and not tells_period(item.word, item.key)]


def _with(group: Group, first: Segment, ahead: Sequence[Item], noun: Item, behind: Sequence[Item]) -> Group:
    items = (*ahead, noun, *behind)
    numbered = [k for k, item in enumerate(items) if item.number]
    made = replace(
        first,
        items=items,
        words=tuple(item.word for item in items),
        keys=tuple((item.word, item.key) for item in items if item.key and not item.number),
        ahead=first.ahead + (not numbered or numbered[-1] >= len(ahead)),
    )
    return replace(group, segments=(made, *group.segments[1:]))
