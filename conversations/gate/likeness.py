"""When two words, or two numbers, are the same. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from leadqual.qualification.lexicon.concepts import COUNTS
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import number_values_equal
from leadqual.qualification.readers.word_sets import words as listed

from .lexicon import Words

_COUNTED = {
    stem(word): f"#{concept}"
    for concept in ("month", "year", "day", "week", "hour", "minute", "quarter", "night")
    for word in COUNTS[concept].split()
    if len(word) > 2
}
_NO_PERIODS = listed("note noter notes notez notons")  # no "notte"
_PERIODS = frozenset(
    f"={name}"
    for name in (
        "month",
        "year",
        "monat",
        "jahr",
        "mois",
        "an",
        "mes",
        "ano",
        "mese",
        "anno",
        "maand",
        "jaar",
    )
)
# of verbs: "perdiamo" and "perdete", "demoramos" and "demoram"
_ENDINGS = listed(
    """o i a e iamo ete ate ite ono ano amos emos imos as es is am em an en ais eis ons ez ent ont t st te ten
    ar er ir are ere ire et at it ut iam ert mo te ada ado ida ido adas ados idas idos ata ato ati ita ito
    iti uta uto uti ando endo iendo ndo ant ing ez ee ees
    ria rias rian riam rait raient rebb irebb erebb iria eria irian erian"""
) | {""}
# of nouns made of verbs: "prenotano" and "prenotazioni", "cancel" and "cancellation"
_DERIVED = listed("""zione zioni azione azioni acion aciones cion ciones acao acoes cao coes ation ations tion
    tions ion ions lation ung ungen ment ement ements""")
_CLITIC = re.compile(r"(\w{2,}[aei]r)(?:l[oaei]s?|v?os|nos|[mtvc]i|[mts]e)\Z")
_INFINITIVE = ("", "ar", "er", "ir")
_OF_WE = listed("emo amo imo iamo emos amos imos")  # "fazer" and "fazemos"


_SHORT_ENDINGS = frozenset(("ez", "ons", "ent"))  # "gère" and "gérez"


def key_of(word: str, lexicon: Words) -> str:
    if word in lexicon.same:
        return f"={lexicon.same[word]}"
    if hung := _CLITIC.match(word):
        return key_of(hung.group(1), lexicon)  # "tenerlo"
    base = stem(word)
    if base in lexicon.same_stems:
        return f"={lexicon.same_stems[base]}"
    return _COUNTED.get(base) or _class_of_noun(base, lexicon) or base


def _class_of_noun(base: str, lexicon: Words) -> str:
    """The class of the verb that a noun is made of: "réservation", "réserver"."""
    for ending in _DERIVED:
        if base.endswith(ending) and len(base) - len(ending) >= 5:
            root = base[: -len(ending)]
            name = next(
                (lexicon.same_stems[root + e] for e in _INFINITIVE if root + e in lexicon.same_stems), ""
            )
            if name:
                return f"={name}"
    return ""


def tells_period(word: str, key: str) -> bool:
    """A month, a day, monthly, in whatever language."""
    return (stem(word) in _COUNTED and word not in _NO_PERIODS) or key in _PERIODS


def close(one: str, other: str) -> bool:
    """Forms of one word: they differ in their last two letters at most."""
    if one[0] in "=#" or other[0] in "=#":
        return False
    if one.startswith("ge") != other.startswith("ge"):
        one, other = _without_ge(one), _without_ge(other)
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    rests = (one[shared:], other[shared:])
    if shared >= 4 and _ENDINGS.issuperset(rests):
        return True
    if shared >= 5 and (_ENDINGS | _DERIVED).issuperset(rests):
        return True
    if shared == 3 and "" in rests and (not {"y", "en"}.isdisjoint(rests) or not _OF_WE.isdisjoint(rests)):
        return True  # "copy", whose stem is that of "copies"
    if shared == 3 == min(len(one), len(other)) and (one[3:] or other[3:]) in _SHORT_ENDINGS:
        return True
    return (
        shared >= 4
        and max(len(one), len(other)) - shared <= 2
        and (shared >= 5 or shared == min(len(one), len(other)))
    )


def _without_ge(key: str) -> str:
    """ "geplant", from "planen"."""
    done = key.startswith("ge") and len(key) > 6 and key.endswith("t")
    return key[2:-1] if done else key


def matches(key: str, keys: frozenset[str]) -> bool:
    return key in keys or (len(keys) <= 80 and any(close(key, other) for other in keys))


def same_number(said: Reading, source: Reading) -> bool:
    """Whether a number that is said stands in a source: the same value, bounds and, where one is named,
    currency."""
    if said.value is None or source.value is None:
        return said.value is None and source.value is None
    if number_values_equal(said.value, source.value):
        return True
    if isinstance(source.value, dict) and "amount" in source.value:
        return number_values_equal(said.value, source.value["amount"])
    return False


def is_among(number: Reading, numbers: Iterable[Reading]) -> bool:
    return any(same_number(number, known) for known in numbers)
