"""Who does what to whom, as far as the order of the words and their prepositions show it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from leadqual.qualification.readers.word_sets import words as listed

from .frame import Frame
from .lexicon import Words, words_of
from .likeness import matches
from .names import own_names
from .reading import SENTENCE, Group, Segment, is_predicate

_ABOUT = listed("about around roughly nearly circa cerca environ ungefahr etwa rund fast ongeveer unos quasi")
_TIMES = frozenset(("past", "past_cop", "third"))
SELF = "self"  # a stance: the visitor is the one who acts, though no word says so
_INVERTS = frozenset(("de", "nl"))  # the verb may stand before who acts
_DROPS = frozenset(("es", "pt", "it"))  # the verb alone shows who acts
_WE_END = ("mos", "iamo", "ammo", "emmo", "immo")


def tells_of_self(source: Group, language: str) -> bool:
    """Whether the visitor says it of themselves, as the one who acts."""
    words, lexicon = source.words, words_of(language)
    if not lexicon["self"].isdisjoint(words) or any(tag == SELF for tag, _ in source.stance):
        return True
    if language not in _DROPS:
        return False
    if any(word.endswith(_WE_END) for word in words):
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


def acts_alike(claim: Group, source: Group, lead: frozenset[str], frame: Frame) -> bool:
    """Whether the claim has the same one act as the source: you for the visitor, and anybody else in the
    place that they have there. "Trucks queue at the gate" does not say that the gate queues."""
    theirs = tells_of_self(source, frame.language)
    opening, placed = opening_of(source, _taking_back(source), frame)
    if not opening:
        return True
    told = _goes_on(claim.segments[0], frame.lexicon) and tells_of_you(frame.whole, lead, frame)
    if told or tells_of_you(claim, lead, frame):
        return theirs or _is_fragment(source, placed, frame)
    opened, leaning = opening_of(claim, lead | _ABOUT, frame)
    if not opened or leaning:
        return True
    if placed and source.numbers:  # "12 with the new one" does not say what the new one is
        return any(segment.counted == opened[0] for segment in claim.segments)
    if theirs and matches(opened[0], own_names(frame.grounds.answers, frame.language)):
        return True
    if theirs and _is_phrase(claim, source, lead, frame):
        return True
    return matches(opened[0], frozenset(opening[:1] if theirs else opening))


def _is_phrase(claim: Group, source: Group, lead: frozenset[str], frame: Frame) -> bool:
    """ "And the docks in Excel": no verb, and the words in the order that they have there."""
    if not (frame["verb"] | frame["having"]).isdisjoint(claim.words) or not 0 < len(claim.content) < 6:
        return False
    order = [key for _, key in ((w, k) for segment in source.segments for w, k in segment.keys)]
    said = [key for segment in claim.segments for word, key in segment.keys if word not in lead]
    places = [place for key in said if (place := _place_in(order, key)) is not None]
    return len(places) == len(said) > 1 and places == sorted(places)


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


def _taking_back(source: Group) -> frozenset[str]:
    return _ABOUT.union(word for tag, words in source.stance if tag == "correct" for word in words)


def _is_fragment(source: Group, placed: bool, frame: Frame) -> bool:
    """ "Support lead at Brightfold", "12 with the new one": nobody is said to do anything."""
    if not frame["verb"].isdisjoint(source.words) or (source.numbers and not placed):
        return False
    return source.numbers != () or not any(tag == "third" for tag, _ in source.stance)


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


def goes_alike(claim: Group, source: Group, frame: Frame) -> bool:
    """Whether what is left and what is gone to are the same: "from Salesforce to HubSpot" is not back."""
    ways = dict(_ways(source, frame))
    both = len(set(ways.values())) > 1
    said = dict(_ways(claim, frame))
    gained = lost = False
    for key in claim.keys:
        there = next((way for known, way in ways.items() if matches(known, frozenset((key,)))), "")
        here = said.get(key, "")
        if there and here != there and (both or here):
            return False
        lost = lost or bool(there and not here)
        gained = gained or bool(here and not there and matches(key, source.keys))
    return not (gained and lost)  # "mails of customers" are not "customers of mails"


def _ways(group: Group, frame: Frame) -> Iterator[tuple[str, str]]:
    """Key to whether a word of leaving or of going to leads up to it."""
    for segment in group.segments:
        keys = dict(segment.keys)
        way = ""
        for word in segment.words:
            if word in frame["away"]:
                way = "away"
            elif word in frame["toward"]:
                way = "toward"
            elif word in keys:
                if way:
                    yield keys[word], way
            elif word not in frame["article"]:
                way = ""


def keeps_object(claim: Group, source: Group, frame: Frame) -> bool:
    """Whether what follows the verb is what is done in the source: who loses time on sorting mails does not
    lose mails."""
    if not tells_of_self(source, frame.language) or not claim.segments:
        return True
    segment = source.segments[0]
    order = [key for _, key in segment.keys]
    said = [place for _, key in claim.segments[0].keys if (place := _place_in(order, key)) is not None]
    acting = [place for place in said if not _leans_at(segment, place, frame)]
    if not acting or acting[0] == said[-1]:
        return True
    after = said[said.index(acting[0]) + 1]
    if after <= acting[0] + 1:
        return True
    part = claim.segments[0]
    there = next(k for k, (_, key) in enumerate(part.keys) if _place_in(order, key) == after)
    return _runs_on(segment, acting[0], after, frame) and (
        _leans_at(part, there, frame) or not _leans_at(segment, after, frame)
    )


def _place_in(order: Sequence[str], key: str) -> int | None:
    own = frozenset((key,))
    return next((k for k, known in enumerate(order) if matches(known, own)), None)


def _leans_at(segment: Segment, place: int, frame: Frame) -> bool:
    """Whether a preposition stands before the run of a word."""
    before = _before_run(segment, place, 0, frame)[1]
    return bool(before) and before[-1] in frame["between"]


def _before_run(segment: Segment, place: int, first: int, frame: Frame) -> tuple[int, list[str]]:
    """Where the run of a word begins, and what stands before it and its article."""
    content = [word for word, _ in segment.keys]
    at = segment.words.index(content[place])
    names = own_names(frame.grounds.answers, frame.language)
    named = segment.keys[place][1] in names
    while place > first and segment.words[at - 1] == content[place - 1]:
        if not named and segment.keys[place - 1][1] in names:
            return place, []
        at, place = at - 1, place - 1
    return place, [word for word in segment.words[:at] if word not in frame["article"]]


def _runs_on(segment: Segment, verb: int, place: int, frame: Frame) -> bool:
    """Whether the word stands in one run with the verb's own object, or behind a preposition."""
    while verb + 1 < place and segment.keys[verb + 1][0] in frame["nowadays"]:
        verb += 1
    start, before = _before_run(segment, place, verb + 1, frame)
    return start <= verb + 1 or before[-1:] == [] or before[-1] in frame["between"] - frame["tie"]


def keeps_predicates(claim: Group, source: Group, frame: Frame) -> bool:
    """What is said of one thing and what is said behind an "and" are not mixed: "we move to SAP and plan in
    Excel" does not say that they plan in SAP."""
    behind = [k for k, part in enumerate(source.segments) if k and is_predicate(part)]
    if not behind:
        return True
    theirs = tells_of_self(source, frame.language)
    shared = frozenset() if theirs else frozenset(opening_of(source, frozenset(), frame)[0])
    for segment in claim.segments:
        homes = [_homes(key, source.segments) for _, key in segment.keys if not matches(key, shared)]
        single = {places[0] for places in homes if len(places) == 1}
        if len(single) > 1 and not single.isdisjoint(behind):
            return False
    return True


def _homes(key: str, segments: Sequence[Segment]) -> list[int]:
    return [k for k, part in enumerate(segments) if matches(key, frozenset(own for _, own in part.keys))]
