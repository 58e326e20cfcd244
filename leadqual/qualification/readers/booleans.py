"""Where a text says yes or no to a field by its own words: cues that say yes or no, or words of the field
in a clause. Pure.

The polarity of a topic word ("insurance") is that of its clause and is judged with the clause; here is
only where they stand.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.fields import Field
from leadqual.qualification.profile import content, ideas, profile, split_words
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.text import fold
from leadqual.qualification.tokens import Token, stem, tokens


class _Cue(NamedTuple):
    stems: tuple[str, ...]
    role: str


@lru_cache(maxsize=1024)
def _cues(field: Field) -> dict[str, list[_Cue]]:
    found: dict[str, list[_Cue]] = {}
    for role, phrases in (("yes", field.cues_yes), ("no", field.cues_no), ("topic", field.cues)):
        for phrase in phrases:
            stems = tuple(stem(token.word) for token in tokens(fold(phrase).text) if token.word[0].isalnum())
            if stems:
                found.setdefault(stems[0], []).append(_Cue(stems, role))
    return found


def read_booleans(field: Field, text: str) -> tuple[Reading, ...]:
    """The places that speak of the field: role "yes" or "no" for a cue that says so by itself, "topic"
    for a word that only names it. Values are True; a "no" cue's is False. Longer cues win over those
    inside them."""
    words = tokens(text)
    cues = _cues(field)
    hits = [
        (i, last, cue.role)
        for i in range(len(words))
        for cue in cues.get(stem(words[i].word), ())
        if (last := _stands(cue.stems, words, i))
    ]
    if not hits:
        hits = _by_label(field, words)
    kept = [
        h
        for h in hits
        if not any(o is not h and o[0] <= h[0] and h[1] <= o[1] and o[1] - o[0] > h[1] - h[0] for o in hits)
    ]
    return tuple(
        Reading(
            words[a].start,
            words[b - 1].end,
            role != "no",
            "literal" if role != "label" else "derived",
            "",
            role,
        )
        for a, b, role in kept
    )


def _stands(stems: tuple[str, ...], words: tuple[Token, ...], i: int) -> int:
    """The token after the cue if it stands at i; one small word may stand between its words ("I always
    decide")."""
    at = i
    for k, part in enumerate(stems):
        while k and at < len(words) and words[at].word in "-/":
            at += 1
        if (
            k
            and at < len(words)
            and stem(words[at].word) != part
            and len(stems) > 1
            and words[at].word in ("always", "usually", "also", "can", "do", "just", "really", "the", "a")
        ):
            at += 1
        if at >= len(words) or stem(words[at].word) != part:
            return 0
        at += 1
    return at


def _by_label(field: Field, words: tuple[Token, ...]) -> list[tuple[int, int, str]]:
    """Without cues: all words of the key, or what they mean, near each other."""
    wanted = content(split_words(field.key)) or profile(field).words
    if not wanted or len(wanted) > 4:
        return []
    meanings = {word: ideas((word,)) for word in wanted}
    at: list[int] = []
    left = set(wanted)
    for i, token in enumerate(words):
        own = stem(token.word)
        hits = [w for w in left if w == own or (meanings[w] and meanings[w] & ideas((own,)))]
        if hits:
            left.difference_update(hits)
            at.append(i)
    if left or not at or at[-1] - at[0] > 6:
        return []
    return [(at[0], at[-1] + 1, "label")]
