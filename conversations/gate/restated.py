"""Whether the visitor said it, of themselves and as it is repeated. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from leadqual.qualification.located.tokens import plain
from leadqual.qualification.readers.word_sets import words as listed

from .actors import acts_alike, apart, goes_alike, keeps_object, keeps_predicates
from .answered import from_answers, introducing, lead_of, values_of
from .bonds import acts_so, has_so, is_employed, keeps_compounds, keeps_place, stands_beside
from .called import is_so, keeps_role
from .cover import carried
from .frame import Frame, clauses, keys, merged, spoken_in
from .lexicon import words_of
from .likeness import key_of, matches, same_number
from .limits import claims_so, stands_so, was_so
from .names import keeps_names, own_names
from .reading import Group, Segment
from .terms import Terms

# what a product does with another, in seven languages
_CONNECTS = tuple(
    listed("connect integrat support compatib conect funcion fonction collega funzion verb koppel liga")
)
_KEPT = frozenset(("if", "except"))
_TOLD = ("third", "past", "past_cop", "future", "source", "suppose", "deny", "wrong", "sarcasm", "joke", "if",
         "inject", "order", "record", "opinion", "takeback")  # fmt: skip


def is_restated(group: Group, frame: Frame) -> bool:
    """Whether it repeats what the visitor said, or accepted answers."""
    words = set(group.words)
    offers = words & (frame["can"] - frame["vow"]) and not any(segment.denied for segment in group.segments)
    if words & (frame["we"] - frame["i"]) or offers or words & frame["others"]:
        return False
    known = frozenset(key for value in values_of(frame) for key in value.keys)
    whole = set(frame.whole.words)
    theirs = words & (frame["second"] | frame["yours"]) or _named(known & group.keys)
    if words & frame.idle and not words & frame["second"]:
        return False  # that is about us
    if (
        not theirs
        and not (frame["asked"] & whole and frame["second"] & whole)
        and _is_statement(group, frame)
    ):
        return False
    if not words & frame["second"] and any(word.startswith(_CONNECTS) for word in words & frame["linking"]):
        return False  # what connects with a tool of theirs is what we offer
    if not keeps_names(group, frame) or not keeps_role(group, frame):
        return False
    if from_answers(group, frame):
        return True
    parts = _by_denial(group)
    return all(_is_told(part, known, frame, group) for part in parts) or _is_list(group, known, frame)


def _is_list(group: Group, known: frozenset[str], frame: Frame) -> bool:
    """ "28 people, two stages": each number with what it counts, as it was said."""
    if len(group.segments) < 2 or any(
        len(s.numbers) != 1 or not s.counted or s.denied for s in group.segments
    ):
        return False
    if not frame["linking"].isdisjoint(group.words):
        return False
    alone = [replace(group, segments=(segment,)) for segment in group.segments]
    return all(from_answers(one, frame) or _is_told(one, known, frame, one) for one in alone)


def _named(keys: frozenset[str]) -> bool:
    """Whether a name is among the keys, and not only a word of a class."""
    return any(key[0] != "=" for key in keys)


def _is_told(group: Group, known: frozenset[str], frame: Frame, whole: Group) -> bool:
    counted = {segment.counted for segment in group.segments if segment.counted}
    if any(not _counts_accepted(segment, frame) for segment in group.segments if segment.counted):
        return False
    counts = _units(group, frame)
    return any(
        _repeats(group, said, units | known, frame) and _bound(group, said, units, known, frame, whole)
        for said, own in said_by(frame.grounds.visitor)
        for units in (own | counts,)
        if all(matches(key, said.keys | units) or not matches(key, known) for key in counted)
    )


def _counts_accepted(segment: Segment, frame: Frame) -> bool:
    """Whether a number that was accepted counts what it was accepted for: 12 staff are no 12 dentists."""
    number = segment.numbers[-1]
    for label, value in frame.grounds.answers:
        whole = merged(value, frame.language)
        if whole and len(whole.content) < 3 and any(same_number(number, known) for known in whole.numbers):
            own = whole.keys | keys(label, spoken_in(label))
            return matches(segment.counted, own) or segment.counted in _light_keys(frame)
    return True


def _units(group: Group, frame: Frame) -> frozenset[str]:
    """What the numbers of the clause were accepted as: "12 staff"."""
    return frozenset(
        key
        for _, value in frame.grounds.answers
        if (whole := merged(value, frame.language)) and whole.numbers and len(whole.content) < 3
        if any(same_number(number, known) for number in group.numbers for known in whole.numbers)
        for key in whole.keys
    )


def _light_keys(frame: Frame) -> frozenset[str]:
    return frozenset(key_of(word, frame.lexicon) for word in frame["light"] | frame["nowadays"])


def _bound(
    group: Group, said: Group, units: frozenset[str], known: frozenset[str], frame: Frame, whole: Group
) -> bool:
    """Whether verbs and compounds are those of the clause, and answers only add where and who."""
    if said.asks:
        return True
    sources = [said, *values_of(frame)]
    lead = lead_of(group, frame)
    if frame.language == "en" and any(_is_done_to(s, said, frame) for s in group.segments):
        return False
    return (
        acts_alike(whole, said, lead, frame)
        and goes_alike(group, said, frame)
        and keeps_object(group, said, frame)
        and _works_so(group, said, frame)
        and keeps_predicates(group, said, frame)
        and has_so(group, [said], frame)
        and is_so(group, said, frame)
        and acts_so(group, said, frame)
        and keeps_place(group, said, frame)
        and stands_beside(group, known, said.keys | units, frame)
        and keeps_compounds(group, sources, frame, lead)
    )


def _is_done_to(segment: Segment, source: Group, frame: Frame) -> bool:
    """ "Two people answer you", where they answer mails."""
    if not {"us", "me"}.isdisjoint(source.words):
        return False
    content = {word for word, _ in segment.keys} - frame["lead"]
    triples = zip(segment.words, segment.words[1:], (*segment.words[2:], ""), strict=False)
    return any(
        one in content and two == "you" and (not three or three in frame["be"]) for one, two, three in triples
    )


def _works_so(group: Group, said: Group, frame: Frame) -> bool:
    """Who works with a thing does not work at it."""
    if not any(is_employed(segment, frame) for segment in group.segments):
        return True
    own = own_names(frame.grounds.answers, frame.language)
    return any(matches(key, own) for key in group.keys) or any(is_employed(s, frame) for s in said.segments)


def _by_denial(group: Group) -> list[Group]:
    """What is said apart from what is denied: "with Outlook and not with Salesforce" are two clauses."""
    causes = any(segment.causes for segment in group.segments)
    if causes or len({segment.denied for segment in group.segments if segment.keys}) < 2:
        return [group]
    parts = (tuple(s for s in group.segments if s.denied is denied) for denied in (False, True))
    return [replace(group, segments=part) for part in parts]


def _is_statement(group: Group, frame: Frame) -> bool:
    """Whether it says something of anybody but the visitor. What is introduced as heard is none, nor what
    goes on from something about the visitor, if it is not about us."""
    lead = [word for word in (*group.content[:1], *group.content[-1:]) if word in frame["lead"]]
    clause = any(segment.clause for segment in group.segments) and bool(frame["verb"] & set(group.words))
    ours = frame["product"] | frame.idle | (frozenset() if _sums_up(group, frame) else {"it"})
    heard = frame["heard"] | frame["thanks"]
    goes_on = ((frame["second"] | heard) & set(frame.whole.words)) or (frame["summing"] & set(group.words))
    return clause and not lead and not (goes_on and not ours & set(group.words))


def _sums_up(group: Group, frame: Frame) -> bool:
    """ "So it's 120 people", which is no sum of money."""
    plain = group.numbers and not any(number.role == "money" for number in group.numbers)
    pairs = pairwise(group.words)
    return bool(plain) and any(one == "it" and two in frame["be"] for one, two in pairs)


@lru_cache(maxsize=256)
def said_by(visitor: tuple[str, ...]) -> tuple[tuple[Group, frozenset[str]], ...]:
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
        before: Group | None = None
        for group in clauses(text, spoken):
            counted = units if any(not r.unit for r in group.numbers) else frozenset()
            parts = list(apart(group, before, spoken))
            found += [(part, counted) for part in parts]
            before = parts[0]
    return tuple(found)


def _repeats(group: Group, source: Group, shared: frozenset[str], frame: Frame) -> bool:
    if not stands_so(source, frame, _TOLD):
        return False
    idle = lead_of(group, frame)
    asked = frame["asked"] & set(frame.whole.words)
    if source.asks or set(source.words) & frame["addressed"]:
        return bool(asked) and carried(group, source, frame, Terms(idle | asked, shared=shared))
    same = {word for s in group.segments for word, key in s.keys if matches(key, source.keys)}
    wished = _wishes(set(group.words) - introducing(group, frame) - (same - set(source.words)), frame)
    if wished != _wishes(set(source.words), frame) or not (
        claims_so(group, source) and was_so(group, source)
    ):
        return False
    if not frame["without"].isdisjoint(group.words) and frame["without"].isdisjoint(source.words):
        return False
    if not _same_subject(group, source, frame):
        return False
    if not frame["swap"].isdisjoint(source.words) and frame["swap"].isdisjoint(group.words):
        return False  # who would replace a thing does not want it
    idle |= frame["nowadays"] | (frame["want"] if wished else frozenset())
    idle |= frame["linking"] if group.numbers and not source.keys & _linking(frame) else frozenset()
    return carried(group, source, frame, Terms(idle, shared=shared, strict=_KEPT))


def _linking(frame: Frame) -> frozenset[str]:
    return frozenset(key_of(word, frame.lexicon) for word in frame["linking"])


def _same_subject(group: Group, source: Group, frame: Frame) -> bool:
    """ "Mails of customers get lost" does not say that customers lose mails: others who only come in
    somewhere do not open what is said."""
    others = {word for tag, words in source.stance if tag == "third" for word in words}
    return all(_opens(word, source, frame) for word in others if _opens(word, group, frame))


def _opens(word: str, group: Group, frame: Frame) -> bool:
    """Whether a word stands before all that a clause says, behind small words only."""
    if word not in group.words:
        return False
    before = group.words[: group.words.index(word)]
    small = frame["function"] | frame["second"] | frame["we"] | frame["i"] | frame["lead"] | frame["summing"]
    return small.issuperset(before) and not (before and before[-1] in frame["between"])


def _wishes(words: set[str], frame: Frame) -> bool:
    """Whether something is wanted and not there. "It sounds like" wants nothing."""
    wanted = words & frame["want"]
    if "after" in words:
        wanted = wanted - {"look", "looking"}  # "looking after" wants nothing
    return bool(wanted - {"like"}) or bool(wanted) and "would" in words


def told_of(said: Sequence[tuple[str, str]], frame: Frame) -> frozenset[str]:
    """The keys of one plain clause of the visitor's in which all of these stand; none where there is no such
    clause."""
    for source, _ in said_by(frame.grounds.visitor):
        plain = not source.stance and not source.asks and not any(s.denied for s in source.segments)
        if plain and all(matches(key, source.keys) for _, key in said):
            return source.keys
    return frozenset()
