"""The two ends that words name side by side: "LA to SFO", "the 4th to the 8th". Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.lexicon.sides import BETWEEN, FROM, TO, VERBS
from leadqual.qualification.lexicon.small import AND
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_ordinals import ORDINALS


def in_pair(at: Analysis, first: int, last: int, dated: bool) -> str:
    """ "LA to SFO", "the 4th to the 8th", "Oslo-Bergen": the first of a pair is its start, the second its
    end."""
    paired = at.word(last) in (TO - _AROUND if dated else TO) and at.word(first - 1) not in TO
    if paired and (_is_partner(at, last + 1, dated) or at.word(first - 1) in FROM and at.word(last) != "-"):
        return "start"
    if at.word(first - 1) in BETWEEN and at.word(last) in AND:
        return "start"
    if at.word(first - 1) in AND and any(at.word(k) in BETWEEN for k in range(max(0, first - 6), first - 1)):
        return "end"
    k = first - 1
    while at.word(k) in ("the", "le", "el", "den", "dem", "il", "de", "o") and first - k <= 2:
        k -= 1
    while dated and at.word(k) in _WHICH:
        k -= 1
    leads = TO - _AROUND - {"-", "a" if at.language == "en" else "-"}
    if dated and at.word(k) in leads and at.word(k - 1)[:1].isdigit():
        return "end"
    if (
        at.word(first - 1) == "-"
        and first >= 2
        and _is_partner(at, first - 2, dated)
        and at.tokens[first - 1].end == at.tokens[first].start
    ):
        return "end"
    return ""


def joins_ends(at: Analysis, first: int, last: int) -> bool:
    """ "Holyhead to Dublin" is two places, "Stoke-on-Trent" is one."""
    return any(
        at.word(k) in TO
        and (at.word(k) not in ("-", "a", "al") or _is_apart(at, k))
        and _is_partner(at, k + 1, False)
        and _is_partner(at, k - 1, False)
        for k in range(first + 1, last - 1)
    )


def _is_apart(at: Analysis, k: int) -> bool:
    """A dash between two names has space around it, or both are names of their own."""
    return at.tokens[k - 1].end < at.tokens[k].start and at.tokens[k].end < at.tokens[k + 1].start


def _is_partner(at: Analysis, k: int, dated: bool) -> bool:
    """Whether the other side of a pair stands at token k: a number or weekday for a date, a name for a
    place."""
    while at.word(k) in ("the", "le", "la", "el", "den", "dem", "de", ">") or dated and at.word(k) in _WHICH:
        k += 1
    if k >= len(at.tokens):
        return False
    if dated:
        return is_day(at.word(k))
    if at.word(k) in ("anywhere", "somewhere", "wherever"):
        return True
    return is_large(at, k) or _all_lower(at) and at.word(k).isalpha() and at.word(k) not in VERBS


def is_day(word: str) -> bool:
    return word[:1].isdigit() or word[:3] in DAYS or word in ORDINALS


_AROUND = frozenset(("vers", "verso"))  # "le 12 vers 8 h"
_WHICH = listed("next this coming")


def _all_lower(at: Analysis) -> bool:
    return at.folded.original == at.folded.original.lower()


DAYS = listed(
    """mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec tom mit don fre sam son
    lun mer jeu ven dim mie vie sab dom seg ter qua qui sex gio maa din woe vri zat zon"""
)
