"""Words of a folded text with their offsets. Pure.

Contractions are taken apart ("don't" is "do" + "not", "we're" is "we" + "are", "n'est" is "n'" +
"est"), accents are dropped from `word` (people leave them out), so that one spelling of a phrase in a
lexicon is enough; long frequent words are read through a slip of the fingers (slips.py).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.located.slips import SLIPS
from leadqual.qualification.readers.word_sets import words as listed

_TOKEN = re.compile(r"\d+(?:[.,:'/]\d+)*[^\W\d_]*|[^\W_]+(?:'[^\W_]+)*'?|\S")
_SUFFIX = {"re": "are", "m": "am", "ve": "have", "ll": "will", "d": "would"}
_WHOLE: dict[str, tuple[str, ...]] = {
    "cannot": ("can", "not"),
    "m'n": ("mijn",),
    "z'n": ("zijn",),
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "ain't": ("is", "not"),
    "shan't": ("shall", "not"),
    "dont": ("do", "not"),
    "doesnt": ("does", "not"),
    "didnt": ("did", "not"),
    "isnt": ("is", "not"),
    "arent": ("are", "not"),
    "wasnt": ("was", "not"),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "hes": ("he", "is"),
    "shes": ("she", "is"),
    "theres": ("there", "is"),
    "weve": ("we", "have"),
    "theyve": ("they", "have"),
    "youve": ("you", "have"),
    "couldnt": ("could", "not"),
    "shouldnt": ("should", "not"),
    "werent": ("were", "not"),
    "hasnt": ("has", "not"),
    "hadnt": ("had", "not"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "thats": ("that", "is"),
    "youre": ("you", "are"),
    "theyre": ("they", "are"),
    "wouldnt": ("would", "not"),
    "havent": ("have", "not"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("have", "to"),
    "let's": ("let", "us"),
    "lets": ("let", "us"),
    "whats": ("what", "is"),
    "y'all": ("you", "all"),
    "r": ("are",),
    "u": ("you",),
    "ur": ("your",),
    "ppl": ("people",),
    "pls": ("please",),
    "plz": ("please",),
}
_IS = listed(
    """it that he she what who there here where how when this everything something one name email number
    mail budget title role headcount"""
)
_MOST_APOSTROPHES = 8  # in one word; more is no language


class Token(NamedTuple):
    word: str
    start: int
    end: int


def plain(word: str) -> str:
    """`word` without accents."""
    if word.isascii():
        return word
    # a lone accent stays itself: no word is empty
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)) or word


@lru_cache(maxsize=2048)
def _parts(raw: str) -> tuple[tuple[str, int, int], ...]:
    """The words in one run of letters, with offsets inside it."""
    size = len(raw)
    word = plain(raw)
    if word in _WHOLE:
        if len(_WHOLE[word]) == 1:
            return ((_WHOLE[word][0], 0, size),)
        first, second = _WHOLE[word]
        cut = size - (3 if word.endswith("n't") else 1)
        return ((first, 0, cut), (second, cut, size))
    if "'" not in word or word.count("'") > _MOST_APOSTROPHES:
        return ((word, 0, size),)
    if word.endswith("n't") and size > 3:
        return ((word[:-3], 0, size - 3), ("not", size - 3, size))
    head, _, tail = word.partition("'")
    cut = raw.index("'")
    if not tail:
        return ((word if len(word) <= 6 else head, 0, size),)
    if tail in _SUFFIX:
        return ((head, 0, cut), (_SUFFIX[tail], cut, size))
    if tail == "s":
        return ((head, 0, cut), ("is" if head in _IS else "'s", cut, size))
    rest = tuple((w, a + cut + 1, b + cut + 1) for w, a, b in _parts(raw[cut + 1 :]))
    return ((word[: len(head) + 1], 0, cut + 1), *rest)


# "were 29 people", "hi were a 12-person agency": we are, typed in haste
_WERE = re.compile(r" (?:(?:about|around|only|just|currently|roughly|now|like|a|an) )*\d")
_AHEAD = listed("hi hello hey hiya ok okay yes yeah well lol btw . ! ? : -")
_COUNTED = re.compile(r" (?:\d|une? |deux |trois |quatre |cinq |six |sept |huit |neuf |dix )")


def _opens(before: list[Token]) -> bool:
    """Whether a sentence begins behind these words, or behind a greeting and a comma."""
    comma = len(before) > 1 and before[-1].word == ","
    return not before or before[-2 if comma else -1].word in _AHEAD


@lru_cache(maxsize=2048)
def tokens(text: str) -> tuple[Token, ...]:
    """The words and marks of a folded text, in order."""
    out: list[Token] = []
    for match in _TOKEN.finditer(text):
        at = match.start()
        raw = match.group()
        if raw == "were" and _WERE.match(text, match.end()) and _opens(out):
            out += (Token("we", at, at + 2), Token("are", at + 2, at + 4))
        elif raw.isalnum() and raw.isascii() and raw not in _WHOLE:
            out.append(Token(SLIPS.get(raw, raw), at, match.end()))
        elif raw == "dont" and _COUNTED.match(text, match.end()):
            out.append(Token(raw, at, match.end()))  # French: "dont deux neuves"
        else:
            out.extend(Token(word, at + a, at + b) for word, a, b in _parts(raw))
    return tuple(out)


# as it is spelt on the other side of the ocean
_SPELT = {
    "liter": "litre",
    "center": "centre",
    "theater": "theatre",
    "color": "colour",
    "flavor": "flavour",
    "neighbor": "neighbour",
    "gray": "grey",
    "program": "programme",
    "catalog": "catalogue",
}


@lru_cache(maxsize=2048)
def stem(word: str) -> str:
    """A rough stem, the same for the forms of one word in any of our languages; for comparing, never for
    showing."""
    word = plain(word)
    if len(word) <= 3:
        return word
    word = _SPELT.get(word.rstrip("s"), word)
    for ending in ("ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "en", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word
