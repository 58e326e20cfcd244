"""The frame a name stands in says what it names: "I'm X" the speaker, "we use X" a tool, "X from Y" a thing
and where it comes from. Pure.

Used only against a reading.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.capitals import is_large, is_written_as_name
from leadqual.qualification.about.claims import SETTLED_WITH
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.slots import kinds_of
from leadqual.qualification.lexicon.classes import (
    CLASS_WORDS,
    CLASSES,
    FIRMS,
    MADE,
    OTHER_PARTIES,
    STREETS,
    TAKES_ANY,
    THINGS,
    TOOLS,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS


def other_class(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """ "blue" is no size, "Friday" no occasion, "Lyon" no country."""
    words = [w for w in at.words(first, last) if w[0].isalnum()]
    named = _named(profile)
    mine = {kind for kind, own in CLASS_WORDS.items() if own & named}
    if TAKES_ANY & named and not mine:
        return ""
    for kind, known in CLASSES.items():
        named_so = kind == "colour" and is_written_as_name(at, first)
        if words and all(w in known for w in words) and kind not in mine and not named_so:
            return kind if mine or kind == "day" else ""
    return ""


@lru_cache(maxsize=2048)
def _named(profile: Profile) -> frozenset[str]:
    return frozenset((*profile.key_order, *profile.label_order))


def framed(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """What the words around a name say it is, if the field is for something else; "" otherwise."""
    named = _named(profile)
    before = at.word(first - 1) if at.word(first - 1) not in ("the", "a") else at.word(first - 2)
    if named & OTHER_PARTIES and _is_speaker(at, first, last):
        return "the visitor"
    if (
        named & (TOOLS - {"provider"})
        and not named & FIRMS
        and before in _AT
        and _ME & set(at.words(first - 4, first))
    ):
        return "the visitor's firm"
    if before in _USE and not named & TOOLS and profile.is_self | bool(named & _SECTORS):
        return "a tool"
    return "" if profile.time else _of_pair(profile, at, first, last, before, named)


_AT = listed("with at for bei von chez para en na presso bij")
_ME = listed("i am 'm work works arbeite bin travaille suis trabajo trabalho lavoro werk we")
_USE = listed("use uses using nutzen verwenden utilisons usamos usiamo gebruiken")
_SECTORS = listed("industry sector branche secteur settore setor field market")


def _is_speaker(at: Analysis, first: int, last: int) -> bool:
    before = at.words(first - 2, first)
    return (
        before[-1:] == ["am"]
        and "i" in before
        or before in (["name", "is"], ["ich", "bin"], ["ich", "heisse"], ["je", "suis"], ["m'", "appelle"])
        and at.word(first - 3) not in ("'s", "his", "her")
        and at.word(first - 4) != "my"
        or at.word(last) in ("here", "hier")
        and first <= at.sentence(first)[0] + 1
    )


def _of_pair(
    profile: Profile, at: Analysis, first: int, last: int, before: str, named: frozenset[str]
) -> str:
    """ "paella from Lola's", "Nopa in Fremont", "a film by Gray": the thing, and its place or maker."""
    kinds, after = kinds_of(profile), at.word(last)
    beside = (
        is_large(at, last + 1)
        and at.word(last + 1) not in CLASSES["day"]
        and at.word(last + 1) not in TAGS
        and at.clause(last)[0] == at.clause(first)[0]
    )
    if "venue" in kinds and (after == "from" or after == "at") and beside:
        return "what is there"
    if "venue" in kinds and before == "with" and at.word(first - 2) not in SETTLED_WITH:
        return "someone there"
    if "venue" in kinds and before in _IN and is_large(at, first - 2):
        return "where it is"
    if (
        named & (THINGS - MADE)
        and before in ("from", "at")
        or named & MADE
        and after in ("from", "by")
        and beside
    ):
        return "another end"
    if named & CLASS_WORDS["town"] and before == "at" and after in _IN and beside:
        return "what is in the town"
    if named & STREETS and before in _IN and not at.word(last)[:1].isdigit():
        return "the town"
    if (
        "genre" in kinds
        and before == "at"
        or "director" in kinds
        and before == "with"
        and at.word(first - 2) not in SETTLED_WITH
    ):
        return "something else"
    if "actor" in kinds and before == "by":
        return "a director"
    return ""


_IN = listed("in im en a em te near")


def compared(at: Analysis, first: int) -> bool:
    """ "a comedy like Blue Harbor"."""
    before = at.word(first - 2)
    return (
        at.word(first - 1) == "like"
        and before.isalpha()
        and before not in _LIKERS
        and at.clause(first)[0] < first - 2
    )


_LIKERS = listed("would i we i'd d they she he really also not do did feel much so dont you who")
