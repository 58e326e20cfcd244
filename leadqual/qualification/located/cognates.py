"""Words of different languages with one root: "pharmacies" and "farmacias", "vehicles" and "véhicules". Pure.

For nouns that no table knows: only long words, by their consonants, and only where nothing speaks against it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from leadqual.qualification.located.tokens import plain

_SHORTEST, _LEAST = 6, 4
_SPELLINGS = (
    ("ph", "f"), ("th", "t"), ("sch", "s"), ("ch", "k"), ("qu", "k"), ("ck", "k"), ("ce", "se"), ("ci", "si"),
    ("c", "k"), ("x", "ks"), ("z", "s"), ("w", "v"), ("y", "i"), ("h", ""),
)  # fmt: skip
_VOWELS = re.compile("[aeiou]")
_DOUBLE = re.compile(r"(.)\1")


@lru_cache(maxsize=2048)
def _skeleton(word: str) -> str:
    """The consonants of a word, the first letter kept, spelling habits evened out."""
    text = plain(word)
    if len(text) < _SHORTEST or not text.isalpha():
        return ""
    if re.match("es[^aeiou]", text):  # estudiantes
        text = text[1:]
    for written, meant in _SPELLINGS:
        text = text.replace(written, meant)
    text = _DOUBLE.sub(r"\1", text.rstrip("s"))
    return text[:1] + _VOWELS.sub("", text[1:])


@lru_cache(maxsize=2048)
def same_root(one: str, other: str) -> bool:
    """Whether two words are likely one and the same in two languages."""
    a, b = sorted((_skeleton(one), _skeleton(other)), key=len)
    return len(a) >= _LEAST and b.startswith(a) and len(b) - len(a) <= 2
