"""The nouns that head a field's label, and whether a noun is one of them, or of another thing. Pure."""

from __future__ import annotations

import itertools
from functools import lru_cache

from leadqual.qualification.about.claims import is_town, kind_of
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.kinds import KIND_WORDS, POST_FREE
from leadqual.qualification.lexicon.senses import pointed, senses
from leadqual.qualification.lexicon.things import (
    ABSTRACT,
    ALIKE,
    ENDS_HEAD,
    GENERIC,
    LABELLED,
    NAMED,
    NAMES,
    OF,
    SAME,
    VISITORS,
)
from leadqual.qualification.located.cognates import same_root
from leadqual.qualification.located.tokens import stem


@lru_cache(maxsize=2048)
def speaks(profile: Profile, noun: str, language: str) -> str:
    """ "own" for a noun of the field, "other" for one of something else, "" for one that is not known."""
    named, noun = heads(profile), singular(noun)
    meant = pointed(senses((noun,), language))
    if stem(noun) in map(stem, named) or meant & senses(named, "") & profile.meant:
        return "own"
    if any(noun in same and not same.isdisjoint(named) for same in SAME):
        return "own"
    if any(len(word) > 5 and (same_root(noun, word) or noun[:6] == word[:6]) for word in named):
        return "own"
    said, mine = KIND_WORDS.get(noun, ""), kind(profile)
    if noun in LABELLED and ABSTRACT.intersection(named):
        return "other"
    if not said or said == "any" or not mine:
        return "other" if said in NAMED and ABSTRACT.intersection(named) else ""
    if said != mine:
        return "" if frozenset((said, mine)) in ALIKE else "other"
    specific = {word for word in named if KIND_WORDS.get(word) == mine} - (GENERIC - VISITORS)
    if language != "en" or mine == "person" and not VISITORS & specific:
        return ""  # a dentist is a doctor, too; "stad" and "city" are one
    return "other" if specific and noun not in GENERIC else ""


def singular(noun: str) -> str:
    """The form of a noun that stands among the words for kinds of things."""
    for ending, instead in (("", ""), ("s", ""), ("es", ""), ("ies", "y"), ("n", ""), ("e", "")):
        if noun.endswith(ending) and (form := noun[: len(noun) - len(ending)] + instead) in KIND_WORDS:
            return form
    return noun


@lru_cache(maxsize=2048)
def kind(profile: Profile) -> str:
    """What kind of thing the field names, by the nouns that head its label."""
    if is_town(profile):
        return "place"
    named = sorted((word for word in heads(profile) if word in KIND_WORDS), key=GENERIC.__contains__)
    found = KIND_WORDS[named[0]] if named else kind_of(profile)
    return "" if found == "any" else found


@lru_cache(maxsize=2048)
def heads(profile: Profile) -> tuple[str, ...]:
    """The nouns of a key and a label that say what is named: the theatre of "Name of the theatre where the
    film plays", the author of "Author of the book"."""
    label = list(itertools.takewhile(lambda word: word not in ENDS_HEAD, profile.label_order))
    parts = [list(part) for of, part in itertools.groupby(label, OF.__contains__) if not of]
    told = [[w for w in part if w not in NAMES | POST_FREE] for part in parts]
    found = next((part for part in told if part), [])
    key = [word for word in profile.key_order if word not in NAMES]
    return tuple(dict.fromkeys([*found, *key[-1:]]))
