"""Who does what to whom, as far as the order of the words and their prepositions show it. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from leadqual.qualification.readers.word_sets import words as listed

from .frame import Frame
from .lexicon import Words, words_of
from .names import own_names
from .reading import SENTENCE, Group, Segment, is_predicate

ABOUT = listed("about around roughly nearly circa cerca environ ungefahr etwa rund fast ongeveer unos quasi")
_TIMES = frozenset(("past", "past_cop", "third"))
SELF = "self"  # a stance: the visitor is the one who acts, though no word says so
_INVERTS = frozenset(("de", "nl"))  # the verb may stand before who acts
_DROPS = frozenset(("es", "pt", "it"))  # the verb alone shows who acts
WE_END = ("mos", "iamo", "ammo", "emmo", "immo")


def tells_of_self(source: Group, language: str) -> bool:
    """Whether the visitor says it of themselves, as the one who acts."""
    words, lexicon = source.words, words_of(language)
    if not lexicon["self"].isdisjoint(words) or any(tag == SELF for tag, _ in source.stance):
        return True
    if language not in _DROPS:
        return False
    if any(word.endswith(WE_END) for word in words):
        return True
    small = lexicon["function"] - lexicon["be"]
    first = next((word for word in words if word not in small), "")
    return first in lexicon["be"] or first in lexicon["i"] or (len(first) > 3 and first.endswith("o"))


def apart(group: Group, before: Group | None, language: str) -> Iterator[Group]:
    """A clause of the visitor's, and by themselves what is said behind its "and" and its "because". Who acts
    may be left out there: "we hate calls and lose mails"."""
    lexicon = words_of(language)
    opened = group
    if before and _goes_on(group.segments[0], lexicon) and tells_of_self(before, language):
        opened = _of_self(group)
    if language == "pt" and "ja" in group.words:
        opened = replace(opened, stance=(*opened.stance, ("past", ("ja",))))  # they no longer may
    yield opened
    for k, segment in enumerate(group.segments):
        if k and (is_predicate(segment) or segment.causes or _meant_apart(segment, group)):
            part = _cut(group, group.segments[k:])
            own = tells_of_self(opened, language) and _goes_on(segment, lexicon)
            yield _of_self(part) if own else part
            yield _cut(opened, group.segments[:k])


def _meant_apart(segment: Segment, group: Group) -> bool:
    """ "We use the one, before we used the other"."""
    return any(words and set(segment.words).issuperset(words) for tag, words in group.stance if tag in _TIMES)


def _cut(group: Group, segments: tuple[Segment, ...]) -> Group:
    """A part of a clause, meant as its own words say and as the whole sentence is."""
    part = replace(group, segments=segments)
    words = set(part.words)
    kept = tuple((tag, by) for tag, by in group.stance if tag in SENTENCE or words.issuperset(by))
    return replace(part, stance=kept)


def _of_self(group: Group) -> Group:
    return replace(group, stance=(*group.stance, (SELF, ())))


def _goes_on(segment: Segment, lexicon: Words) -> bool:
    """Whether it begins with "and" and names nobody."""
    words = segment.words
    if len(words) < 2 or words[0] not in lexicon["joins"]:
        return False
    return words[1] not in lexicon["article"] | lexicon["we"] | lexicon["i"] | lexicon["subject"]


def tells_of_you(claim: Group, lead: frozenset[str], frame: Frame) -> bool:
    """Whether the visitor is the one who acts in the claim."""
    for segment in claim.segments:
        before, content, leaning = "", False, False
        keys = dict(segment.keys)
        for k, word in enumerate(segment.words):
            leaning = leaning or word in frame["between"]
            if word in frame["yours"] and word not in frame["second"] and (leaning or not content):
                return True
            told = k + 1 < len(segment.words) and segment.words[k + 1] in lead - frame["be"]
            if word in frame["you"] and before not in frame["between"] and not told and not content:
                return True
            own = word in keys and word not in lead and word not in frame["nowadays"]
            content = content or (own and frame.language not in _INVERTS)
            before = word
    return False


def opening_of(group: Group, idle: frozenset[str], frame: Frame) -> tuple[list[str], bool]:
    """The keys of the first content words that stand side by side and that no preposition leads up to; where
    there are none, those behind one."""
    placed: list[str] = []
    for segment in group.segments:
        run = _first_run(segment, idle, frame)
        if run and not run[1]:
            return run[0], False
        placed = placed or (run[0] if run else [])
    return placed, True


def _first_run(segment: Segment, idle: frozenset[str], frame: Frame) -> tuple[list[str], bool] | None:
    keys = dict(segment.keys)
    names = own_names(frame.grounds.answers, frame.language)
    run: list[str] = []
    placed: list[str] = []
    before = ""
    leaning = False
    for word in segment.words:
        if word in keys and word not in idle and keys[word][0] != "#":
            if leaning and run and run[-1] in names and keys[word] not in names:
                placed, run, leaning = placed or run, [], False  # "at Brightfold two people"
            elif not run:
                leaning = leaning or before in frame["between"]
            run.append(keys[word])
        elif run and not leaning:
            return run, False
        elif run:
            placed, run, leaning = placed or run, [], False
        if word in idle:
            leaning = False
        before = before if word in frame["article"] else word
        leaning = leaning or (not run and word in frame["between"])
    if run and not leaning:
        return run, False
    return (placed or run, True) if placed or run else None
