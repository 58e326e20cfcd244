"""Marks of a correction that are no words of their own: a no between two numbers, a star before a word.
Pure."""

from __future__ import annotations

from leadqual.qualification.lexicon import Mark
from leadqual.qualification.located.tokens import Token
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_numbers import ATOMS


def mark_corrections(words: tuple[Token, ...], tags: dict[str, list[Mark]], language: str) -> None:
    """ "Twelve. No thirteen": a no between two numbers, right before the second, takes the first back. Where
    one word is both no and not, "320, no 300" denies the second."""
    numbers = [i for i, token in enumerate(words) if token.word[:1].isdigit() or token.word in _NUMBER_WORDS]
    if len(numbers) < 2:
        return
    found = {
        i - 1
        for i in numbers[1:]
        if words[i - 1].word in _NO and i - 1 > numbers[0] and _opens(words, i - 1, language)
    }
    found |= {k for i in numbers[1:] if (k := _no_rather(words, i)) > numbers[0]}
    if not found:
        return
    for tag in ("neg", "no", "yes"):
        tags[tag] = [m for m in tags.get(tag, ()) if not (m.first in found and m.last == m.first + 1)]
    corrections = [*tags.get("correct", ()), *(Mark("correct", i, i + 1) for i in found)]
    tags["correct"] = sorted(corrections, key=lambda m: m.first)


def starred(words: tuple[Token, ...]) -> Mark | None:
    """The star of "*320, fat fingers": one alone, right before a word and not behind one."""
    stars = [i for i, token in enumerate(words) if token.word == "*"]
    i = stars[0] if len(stars) == 1 else len(words)
    if i + 1 >= len(words) or words[i].end < words[i + 1].start or i and words[i - 1].end == words[i].start:
        return None
    return Mark("correct", i, i + 1)


def _no_rather(words: tuple[Token, ...], i: int) -> int:
    """Where the no of "8, no, mejor 5" stands before the number at `i`; -1 without one."""
    k = i - 2 if words[i - 1].word in _RATHER else -1
    k -= k > 0 and words[k].word == ","
    return k if k > 0 and words[k].word in _NO else -1


_RATHER = listed("rather better lieber besser plutot mieux mejor melhor antes meglio piuttosto liever beter")


def _opens(words: tuple[Token, ...], i: int, language: str) -> bool:
    if words[i - 1].word == "," and language in ("es", "pt", "it"):
        return False
    return not words[i - 1].word[:1].isalnum() or words[i - 1].word in (
        "oh",
        "uh",
        "um",
        "er",
        "ah",
        "eh",
        "hm",
    )


_NO = listed("no nope nein non nee nao")
_NUMBER_WORDS = frozenset(word for word, atom in ATOMS.items() if atom.kind in ("unit", "teen", "ten"))
