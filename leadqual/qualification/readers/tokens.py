"""Words, numerals and signs of a folded text, with where they stand. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from leadqual.qualification.located.text import Folded
from leadqual.qualification.readers.words_languages import LANGUAGES_OF

# a numeral keeps its inner separators (1.200,50); letters and digits part where they meet (50k, q2)
_TOKEN = re.compile(r"\d+(?:[.,']\d+)*|[^\W\d_]+|[^\s]")
# one code point that folds to several or to a digit: fractions, superscripts, circled digits
_ODD = re.compile("[²³¹¼-¾⁰-₟⅐-↋①-⓿]")
MOST = 6000  # tokens read in one message; more than 20 kB of ordinary text


@dataclass(frozen=True, slots=True)
class Tokens:
    """`words[i]` stands at [`starts[i]`, `ends[i]`) of `text`; `languages` are those the text's small
    words speak for, best guesses only; empty when there is no sign of any."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    languages: frozenset[str]

    def word(self, index: int) -> str:
        return self.words[index] if 0 <= index < len(self.words) else ""

    def joined(self, first: int, last: int) -> str:
        """Words first..last with single spaces, whatever stood between them; "" beyond either end."""
        return " ".join(self.words[first : last + 1]) if 0 <= first <= last < len(self.words) else ""

    def touches(self, index: int) -> bool:
        """Whether word `index` follows the one before it without a space."""
        return 0 < index < len(self.words) and self.ends[index - 1] == self.starts[index]

    def may_be(self, languages: str) -> bool:
        """Whether the text may be in one of these (space-separated) languages."""
        return not self.languages or not self.languages.isdisjoint(languages.split())

    def is_surely(self, languages: str) -> bool:
        return bool(self.languages) and self.languages <= frozenset(languages.split())


def _languages(words: list[str]) -> frozenset[str]:
    score: dict[str, int] = {}
    for before, word in zip(("", *words), words, strict=False):
        if before == "'" and word in ("s", "d"):
            continue  # "let's", "I'd": no French "s'" or "d'"
        for language in LANGUAGES_OF.get(word, ()):
            score[language] = score.get(language, 0) + 1
    if not score:
        return frozenset()
    best = max(score.values())
    return frozenset(language for language, points in score.items() if points * 3 >= best * 2)


@lru_cache(maxsize=2048)
def scan(text: str) -> Tokens:
    """The tokens of a folded text; cached, for every reader needs them."""
    found = list(islice(_TOKEN.finditer(text), MOST))
    words = [match.group() for match in found]
    starts = tuple(match.start() for match in found)
    ends = tuple(match.end() for match in found)
    return Tokens(text, tuple(words), starts, ends, _languages(words))


def odd_places(folded: Folded) -> tuple[int, ...]:
    """Folded offsets that came from a fraction, superscript or circled digit: "1½" folds to "11⁄2", and
    only these tell that its digits are not eleven."""
    if folded.original.isascii() or not _ODD.search(folded.original):
        return ()
    original = folded.original
    return tuple(i for i, at in enumerate(folded.starts) if _ODD.match(original[at]))
