"""Whether a word of the field, or a way of saying how many, stands beside a number. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.about.amounts import cue_span
from leadqual.qualification.about.frames import says_are, says_we_are, says_we_shall_be
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.shares import labels_next
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.senses import of_kind, pointed, spots
from leadqual.qualification.lexicon.small import FOR, MORE
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.cognates import same_root
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading


def cue_beside(profile: Profile, at: Analysis, reading: Reading, others: Sequence[Reading]) -> str:
    """A word of the field in the reading's clause, if no other number stands nearer to it."""
    first, last = at.token_span(reading.start, reading.end)
    begin, end = cue_span(at, first)
    rivals = [o for o in others if o.start != reading.start and o.role != "article"]
    spans = [at.token_span(o.start, o.end) for o in rivals]
    if labels_next(at, first - 1):  # "season 3 episode 8"
        spans = [span for span in spans if span[1] != first - 1]
    meant = _meaning(profile, at, begin, end)
    for k in range(begin, end):
        named = stem(at.word(k)) in profile.words or _is_kin(profile, at.word(k))
        if first <= k < last or k not in meant and not named:
            continue
        if at.word(k) in concepts.MINE_WORDS:
            continue
        mine = _distance(k, first, last)
        if mine <= 6 and all(_distance(k, a, b) > mine for a, b in spans):
            return at.word(k)
    return ""


@lru_cache(maxsize=4096)
def _is_kin(profile: Profile, word: str) -> bool:
    """ "electric" for a field of electricity."""
    if len(word) < _LONG or stem(word) in concepts.GENERIC:
        return False
    for own in profile.named:
        short, long = sorted((word, own), key=len)
        if len(short) >= _LONG and (
            same_root(word, own) or long.startswith(short) and len(long) - len(short) < 4
        ):
            return True
    return False


_LONG = 7


def _meaning(profile: Profile, at: Analysis, begin: int, end: int) -> frozenset[int]:
    """The tokens of a stretch that mean what the field counts."""
    asked = of_kind(pointed(profile.meant), "count")
    if not asked:
        return frozenset()
    said = spots(tuple(at.words(begin, end)), at.language)
    return frozenset(begin + k for spot in said if spot.name in asked for k in range(spot.first, spot.last))


def _distance(k: int, first: int, last: int) -> int:
    return first - k if k < first else k - last + 1


def by_pattern(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    before, two = at.word(first - 1), " ".join(at.words(first - 2, first))
    if profile.own & {"staff", "party", "people", "team"} and says_we_are(at, first):
        return True
    if profile.own & {"party", "people"} and "staff" not in profile.own and says_we_shall_be(at, first):
        return at.word(last) not in MORE
    if profile.own & {"adult", "ticket"} and says_are(at, first):
        return not any("child" in concepts.counts(token.word) for token in at.tokens)
    if profile.own & {"party", "ticket", "people"}:
        return before in FOR or two in (
            "party of",
            "group of",
            "family of",
            "table for",
        )
    return False
