"""Replies that are made of agreeing words only: "that would suit us nicely", "das klingt doch gut". Pure.

No phrase is listed: a clause agrees if every word of it is one of a small vocabulary and the words together
approve, say that it is so, have it done or want it; with a denial among them, it declines.
"""

from __future__ import annotations

from typing import NamedTuple

from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_LONGEST = 12
_FILLERS = listed("well oh so just hm hmm um uh then")
_BLOCKING = ("another", "wrong", "reject", "if", "open", "hedge", "past", "sarcasm", "indifferent")


class Assent(NamedTuple):
    """`yes` or not, how firmly, and the tokens that say so."""

    yes: bool
    strong: bool
    first: int
    last: int


def assent_in(at: Analysis, first: int, last: int) -> Assent | None:
    """What the clause of tokens [first, last) says if it does nothing but agree or decline."""
    kinds = ASSENT.get(at.language)
    while last > first and not at.word(last - 1)[0].isalnum():
        last -= 1  # a quote may end before the full stop
    words = [w for w in at.words(first, last) if w[0].isalnum() or w[-1:] == "'"]
    if kinds is None or not words or len(words) > _LONGEST:
        return None
    if any(at.has(tag, first, last) for tag in _BLOCKING):
        return None
    said = set(words)
    if said <= _FILLERS:
        return None  # "well": nothing is said yet
    if any(not any(word in kind for kind in kinds.values()) for word in said):
        return None
    asked = at.is_question(first)
    if asked and not (at.has("request", first, last) and said & kinds["go"] and said & kinds["point"]):
        return None
    if said & kinds["go"] and said & _TOLD:
        return None  # "send me the details"
    if said & kinds["neg"]:
        return _declined(kinds, words, first, last) if not asked else None
    if at.language == "en" and _needs_nothing(words):
        return Assent(False, True, first, last)
    return _agreed(at, kinds, words, first, last)


def _needs_nothing(words: list[str]) -> bool:
    """ "I'm good, thanks": in want of nothing more."""
    rest = [w for w in words if w not in _POLITE]
    return rest in (["i", "am", "good"], ["we", "are", "good"], ["i", "am", "fine"], ["we", "are", "fine"])


_POLITE = listed("so all just really well oh thanks thank you")


def _declined(kinds: dict[str, frozenset[str]], words: list[str], first: int, last: int) -> Assent | None:
    """ "I'd rather not", "we don't need it": the denial and something that it denies."""
    others = [w for w in words if w not in kinds["neg"]]
    denied = [w for w in others if w in kinds["take"] | kinds["good"] | kinds["right"] | kinds["go"]]
    ends = words[-1] in kinds["neg"]
    return Assent(False, True, first, last) if others and (denied or ends) else None


def _agreed(
    at: Analysis, kinds: dict[str, frozenset[str]], words: list[str], first: int, last: int
) -> Assent | None:
    said = set(words)
    if said & _ANY_OF:
        return None
    points = bool(said & kinds["point"])
    if said & kinds["right"] or said & kinds["go"]:
        return Assent(True, bool(points or len(words) > 1 or said & kinds["right"]), first, last)
    if words in (["that", "one"], ["this", "one"]) or points and _takes(at, words, kinds):
        return Assent(True, True, first, last)
    if said & kinds["good"]:
        spoken = said & (kinds["point"] | kinds["take"]) or any(at.has("first", k, k + 1) for k in (first,))
        verbs = bool(said & _SEEMS)
        return Assent(True, bool(spoken or verbs), first, last)
    return Assent(True, True, first, last) if at.language == "en" and _suits(words) else None


_ANY_OF = listed(
    """any anyway either both whichever whatever all egal beide beiden alle tous toutes deux cualquiera ambos
    ambas qualquer ambos qualsiasi entrambi beide maakt"""
) - {"all", "alle"}
_TOLD = frozenset(("details", "info", "information", "up"))
_SEEMS = listed(
    """sounds looks works suits fits seems klingt passt sieht hort semble convient va parece suena gusta
    encanta sembra piace lijkt klinkt bevalt past works work all everything alles tout todo tudo tutto"""
)


def _takes(at: Analysis, words: list[str], kinds: dict[str, frozenset[str]]) -> bool:
    if at.language != "en":
        return bool(set(words) & kinds["take"])
    for k, word in enumerate(words):
        after = words[k + 1] if k + 1 < len(words) else ""
        if word == "go":
            if after in ("with", "for", "ahead"):
                return True
        elif word == "have":
            if set(words[:k]) & {"will", "would", "can", "us"}:
                return True
        elif word in kinds["take"] and (k == 0 or after not in ("to",)):
            return True
    return False


def _suits(words: list[str]) -> bool:
    """ "works for us", "please do", "go ahead", "that does it"."""
    text = " ".join(words)
    return bool({"works", "suits", "fits", "suit", "work", "fit"} & set(words)) or any(
        phrase in text
        for phrase in ("please do", "do it", "do that", "do so", "does it", "go ahead", "love to", "will do")
    )


def picks_only(at: Analysis, first: int, last: int) -> bool:
    """Whether the clause does nothing but name the words at [first, last): "then the double", "Oakfield is
    good for me"."""
    begin, end = at.clause(first)
    known = ASSENT.get(at.language, ASSENT["en"])
    rest = [w for w in (*at.words(begin, first), *at.words(last, end)) if w[0].isalnum()]
    return (
        len(rest) <= 6
        and not _TOO_MUCH & set(rest[: -1 if rest[-1:] == ["too"] else None])
        and all(
            w in _RATHER or any(w in words for kind, words in known.items() if kind != "neg") for w in rest
        )
    )


_TOO_MUCH = listed("much too what which either any both")
_RATHER = listed(
    """rather instead let lieber plutot mejor mas bien melhor piuttosto liever eher maar den die das der
    closer nearer better easier nicer naher besser proche mieux cerca cerca vicino meglio dichterbij beter"""
)


def only_approves(at: Analysis) -> bool:
    """ "Perfect.", "ok great": the whole reply; "Great, thanks" may only thank for what was told."""
    words = {w for w in at.words(0, len(at.tokens)) if w[0].isalnum()}
    return words <= ASSENT.get(at.language, ASSENT["en"])["good"] and bool(words - _NOTED)


_NOTED = listed("ok okay alright well nice cool fine fun interesting bien bon va schon")
