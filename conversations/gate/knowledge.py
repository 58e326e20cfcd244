"""Whether a cited entry says it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens

from .cover import carried
from .figures import counted_by
from .frame import Frame, clauses, keys, spoken_in
from .lexicon import ALL, words_of
from .likeness import key_of, matches
from .limits import claims_so, stands_so
from .reading import Group, read
from .serving import last_asked, serves_alike
from .terms import Terms

# names of several words, but for those that a sentence begins with
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)+")


@lru_cache(maxsize=512)
def parts(entry: str) -> tuple[str, str]:
    """An entry's question and its answer: the first line, or all to the first question mark."""
    if "\n" in entry:
        question, _, answer = entry.partition("\n")
        return question, answer.strip()
    at = entry.find("?")
    while at >= 0 and entry[at + 1 : at + 2] not in ("", " ", "\n"):
        at = entry.find("?", at + 1)
    return (entry[: at + 1], entry[at + 1 :].strip()) if at >= 0 else ("", entry)


def is_quoted(sentence: str, entry: str) -> bool:
    """Whether the sentence is, word for word, one or more whole sentences of the answer."""
    said, answer = fold(sentence).text, fold(parts(entry)[1]).text
    at = answer.find(said)
    while at >= 0:
        before, after = answer[:at].rstrip(), answer[at + len(said) :]
        if (not before or before[-1] in ".!?…:") and (not after or said[-1] in ".!?…" and after[0] == " "):
            return True
        at = answer.find(said, at + 1)
    return False


def is_known(group: Group, entry: str, frame: Frame) -> bool:
    """Whether one clause of the entry's answer says what the group says."""
    if not frame["i"].isdisjoint(group.words):
        return False
    lent, affirmed, whole = _lent(entry)
    if _denies_all(group, entry, frame):
        return True
    said = frame.whole.words
    if any(word in said and first not in said for word, first in _proper(entry).items()):
        return False
    idle = frame.idle | frame["yes"] | (frame["no"] if len(group.content) > 1 else frozenset())
    idle |= frame["pointer"] if frame.points else frozenset()
    idle |= frame["nowadays"] - frame["linking"]
    for part, tail in _stated(entry):
        own = _behind_sum(part) if tail else frozenset()
        terms = Terms(
            idle, lent, whole, shared=frozenset() if own else tail, units=own or tail, refused=_refused(entry)
        )
        if not stands_so(part, frame, ("future", "if", "suppose", "wrong", "past")):
            continue
        if not claims_so(group, part) or not serves_alike(group, part, frame, lent):
            continue
        says = affirmed or _says_some(group, part, idle)
        if says and carried(group, part, frame, terms):
            return True
    return False


def is_scope(group: Group, cite: str, frame: Frame) -> bool:
    """ "During a rush, ...": what the entry's question is about, before what its answer says of it."""
    entry = frame.grounds.knowledge.get(cite, "")
    if not entry or group.numbers or any(segment.denied for segment in group.segments):
        return False
    if group.words[0] not in frame["between"] and group.words[0] not in ("during", "when", "if"):
        return False
    asked = keys(parts(entry)[0], spoken_in(entry))
    said = [(word, key) for segment in group.segments for word, key in segment.keys]
    return bool(said) and len(said) < 3 and all(matches(key, asked) for _, key in said)


@lru_cache(maxsize=512)
def _proper(entry: str) -> dict[str, str]:
    """Each later word of a name in the answer, with the first: Google Calendar is not your calendar. German
    writes all nouns like names."""
    if spoken_in(entry) == "de":
        return {}
    names = [fold(name).text.split() for name in _NAME.findall(parts(entry)[1])]
    told = [token.word for token in tokens(fold(parts(entry)[1]).text)]
    later = [(word, words[0]) for words in names for word in words[1:]]
    return {word: first for word, first in later if told.count(word) == sum(w == word for w, _ in later)}


def _denies_all(group: Group, entry: str, frame: Frame) -> bool:
    """Whether it denies what the entry's question asks, and the answer is a plain no to all of it: "free" is
    not denied where "free for charities" is."""
    asked = _denied(entry)
    light = frame["light"] | frame["weak"] | frame["linking"] | frame["nowadays"] | frame.idle | frame["no"]
    said = [(word, key) for s in group.segments for word, key in s.keys if word not in frame.idle]
    if not asked or group.numbers or not said or not all(s.denied for s in group.segments if s.keys):
        return False
    heavy = {key for key in asked if key not in {key_of(word, frame.lexicon) for word in light}}
    around = frame.whole.keys | last_asked(frame)
    return all(matches(key, asked) or word in light for word, key in said) and all(
        matches(key, around) for key in heavy
    )


@lru_cache(maxsize=512)
def _denied(entry: str) -> frozenset[str]:
    """What the question of an entry asks whose answer is no."""
    question, answer = parts(entry)
    spoken = spoken_in(entry)
    first = next(iter(read(answer, spoken)), ())
    words = [word for group in first for word in group.words]
    if not question or not words or words[0] not in words_of(spoken)["no"]:
        return frozenset()
    asked = [word for group in clauses(question, spoken) for word in group.words]
    sided = not words_of(spoken)["or"].isdisjoint(asked) or not words_of(spoken)["wh"].isdisjoint(asked[:2])
    return frozenset() if sided else keys(question, spoken)


@lru_cache(maxsize=512)
def _stated(entry: str) -> tuple[tuple[Group, frozenset[str]], ...]:
    """The clauses of the answer; with those that name a sum, what stands behind the last sum of their
    sentence: "Team costs 19 and Business costs 39 per person and month"."""
    found: list[tuple[Group, frozenset[str]]] = []
    choices = words_of(spoken_in(entry))["or"]
    yes = words_of(spoken_in(entry))["yes"]
    for groups in read(parts(entry)[1], spoken_in(entry)):
        said = groups[1:] if len(groups) > 1 and yes.issuperset(groups[0].words) else groups
        priced = [group for group in said if any(number.role == "money" for number in group.numbers)]
        tail = _behind_last_number(priced[-1]) if priced else frozenset()
        found += [(group, tail if group in priced else frozenset()) for group in said]
        if (listed := _choice(said, choices)) is not None:
            found.append((listed, frozenset()))
    return tuple(found)


def _choice(said: Sequence[Group], choices: frozenset[str]) -> Group | None:
    """What may be done one way or the other, as one: "can confirm, cancel or move it by a text"."""
    plain = not any(group.numbers or any(part.denied for part in group.segments) for group in said)
    goes_on = all(group.words[0] in choices for group in said[1:])
    if len(said) < 2 or not plain or not goes_on:
        return None
    return Group(
        tuple(part for group in said for part in group.segments), said[0].stance, False, said[0].text
    )


@lru_cache(maxsize=512)
def _refused(entry: str) -> frozenset[str]:
    """What the entry says is not so, or not there, and nowhere that it is."""
    question, answer = parts(entry)
    spoken = spoken_in(entry)
    said = [segment for group in clauses(answer, spoken) for segment in group.segments]
    refused = {key for segment in said if segment.denied for _, key in segment.keys}
    if said and (said[0].words[:1] and said[0].words[0] in words_of(spoken)["no"]):
        refused |= keys(question, spoken)
    return frozenset(refused) - {key for segment in said if not segment.denied for _, key in segment.keys}


def _behind_last_number(group: Group) -> frozenset[str]:
    last = max(k for k, segment in enumerate(group.segments) if segment.numbers)
    behind = [key for _, key in group.segments[last].keys[group.segments[last].ahead :]]
    behind += [key for segment in group.segments[last + 1 :] for _, key in segment.keys]
    return frozenset(key for key in behind if key[0] in "=#") | counted_by(group.segments[last:])


def _behind_sum(group: Group) -> frozenset[str]:
    """What the sum of a clause is by, where it says so itself."""
    segment = next(s for s in group.segments if any(number.role == "money" for number in s.numbers))
    own = frozenset(key for _, key in segment.keys if key[0] in "=#" and key[1:] not in ALL)
    return own | counted_by([segment]) if own else own


def _says_some(group: Group, part: Group, idle: frozenset[str]) -> bool:
    """Whether something of the claim stands in the answer itself."""
    said = (key for s in group.segments for word, key in s.keys if word not in idle)
    return bool(group.numbers) or any(matches(key, part.keys) for key in said)


@lru_cache(maxsize=512)
def _lent(entry: str) -> tuple[frozenset[str], bool, bool]:
    """The words that the entry's question adds to its answer, whether the answer is a plain yes to it, and
    whether they are affirmed as a whole only. A yes/no question that is denied, limited or has two sides
    adds none."""
    question, answer = parts(entry)
    spoken = spoken_in(entry)
    lexicon = words_of(spoken)
    first = next(iter(read(answer, spoken)), ())
    words = [word for group in first for word in group.words]
    if not question or not words:
        return frozenset(), False, False
    asked = clauses(question, spoken)
    asked_words = [word for group in asked for word in group.words]
    lent = frozenset(key for group in asked for key in group.keys)
    if not lexicon["wh"].isdisjoint(asked_words[:2]):
        return lent, False, False
    two_sided = not lexicon["or"].isdisjoint(asked_words)
    refused = words[0] in lexicon["no"] or first[0].segments[0].denied
    limited = any(lexicon.limiters.get(word) == "only" for word in words)
    if two_sided or refused or limited:
        return frozenset(), False, False
    return lent, words[0] in lexicon["yes"], True
