"""Is a word that no entry knows a typing error? Only if it is no word of its own: "outlok" is "outlook", but
"contact" is not "contract", however near.
"""

from __future__ import annotations

import gzip
import json
from functools import cache, lru_cache
from importlib.resources import files

LISTS = {
    "english": "en",
    "german": "de",
    "french": "fr",
    "spanish": "es",
    "portuguese": "pt",
    "italian": "it",
    "dutch": "nl",
}
LEAST_LETTERS, TWO_ERRORS_FROM = 5, 9


def meant(language: str, typed: str, folded: str, known: str) -> bool:
    """Whether `typed` can be `known` with a slip of the keys. `folded` is `typed` without its accents, and
    `known` has none either."""
    if len(folded) < LEAST_LETTERS or len(known) < LEAST_LETTERS or folded[0] != known[0]:
        return False
    most = 2 if min(len(folded), len(known)) >= TWO_ERRORS_FROM else 1
    return slips(folded, known, most) <= most and not is_word(language, typed)


@lru_cache(maxsize=20_000)
def is_word(language: str, word: str) -> bool:
    """As in the word list of the language. The list is searched as it lies there: read into a set, it would
    take a tenth of a second of every process and ten times the memory."""
    return language in LISTS and f"\n{json.dumps(word, ensure_ascii=False)}:".encode() in _list(language)


@cache
def _list(language: str) -> bytes:
    packed = files("spellchecker") / "resources" / f"{LISTS[language]}.json.gz"
    return gzip.decompress(packed.read_bytes())


def slips(typed: str, known: str, most: int) -> int:
    """Letters missing, added, changed or swapped with the next; anything above `most` comes as one more."""
    if abs(len(typed) - len(known)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(known) + 1))
    for i, letter in enumerate(typed, 1):
        older, before, row = before, row, [i]
        for j, other in enumerate(known, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == known[j - 2] and typed[i - 2] == other:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
