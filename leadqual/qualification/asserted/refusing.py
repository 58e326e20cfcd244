"""Whether somebody says that they will not say. Pure.

It is not enough that a word of refusal stands there: "I'd rather not wait", "not confidential at all" and
"I'm not going to lie, 50 people" refuse nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from leadqual.qualification.lexicon.refusing import NOT_REFUSED, REFUSED
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import plain

_LONGEST = 2000


def _phrases(listing: str) -> str:
    """One alternation; a line that begins with blanks belongs to the one before."""
    return "|".join(line for line in listing.replace("\n    ", "").splitlines() if line)


_REFUSED = re.compile(rf"(?<!\w)(?:{_phrases(REFUSED)})(?!\w)")
_NOT_REFUSED = re.compile(rf"(?<!\w)(?:{_phrases(NOT_REFUSED)})(?!\w)")


@lru_cache(maxsize=1024)
def refuses_to_say(text: str) -> bool:
    """Whether a text says that its writer will not say what was asked."""
    words = plain(fold(text[:_LONGEST]).text)
    harmless = [match.span() for match in _NOT_REFUSED.finditer(words)]
    return any(
        not any(start < match.end() and match.start() < end for start, end in harmless)
        for match in _REFUSED.finditer(words)
    )


_SENTENCE = re.compile(r"[^.!?;\n]+")


def refusals(text: str) -> tuple[str, ...]:
    """The sentences of a text that refuse, folded."""
    folded = fold(text[:_LONGEST]).text
    return tuple(part for part in _SENTENCE.findall(folded) if refuses_to_say(part))
