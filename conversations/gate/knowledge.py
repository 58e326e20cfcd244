"""Whether a cited entry says it. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.located.text import fold

from .frame import clauses, keys, spoken_in
from .lexicon import words_of
from .pronouns import asked_of
from .reading import read


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


@lru_cache(maxsize=512)
def denied_by(entry: str) -> frozenset[str]:
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
def refused_by(entry: str) -> frozenset[str]:
    """What the entry says is not so, or not there, and nowhere that it is."""
    question, answer = parts(entry)
    spoken = spoken_in(entry)
    said = [segment for group in clauses(answer, spoken) for segment in group.segments]
    refused = {key for segment in said if segment.denied for _, key in segment.keys}
    if said and (said[0].words[:1] and said[0].words[0] in words_of(spoken)["no"]):
        whom = asked_of(clauses(question, spoken), spoken)
        refused |= keys(question, spoken) - {whom.key if whom else ""}
    return frozenset(refused) - {key for segment in said if not segment.denied for _, key in segment.keys}


@lru_cache(maxsize=512)
def lent_by(entry: str) -> tuple[frozenset[str], bool, bool]:
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
