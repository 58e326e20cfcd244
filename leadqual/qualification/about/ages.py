"""Whose age a number is: "me 58 and my wife 55", "mi hija de 9 años", "the twins, who are 12 now". Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.profile import Profile, before_of
from leadqual.qualification.lexicon import ages as lexicon
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading

Told = Literal["own", "other", "open", ""]

_SELF, _THIRD, _THING = "self", "they", "thing "
_THEIRS = "their "  # "his sister": of whoever was named before
_MOST = 122


class Asked(NamedTuple):
    """Whose age a field asks for: relations of `lexicon.PERSONS`, the visitor's own, or that of anybody who
    has a part in it ("the patient")."""

    persons: frozenset[str]
    own: bool
    anybody: bool
    second: bool
    principal: bool


@lru_cache(maxsize=2048)
def asked_age(profile: Profile) -> Asked | None:
    """None for a field that asks for no age."""
    heads = {*before_of(profile.key_order), *before_of(profile.label_order)}
    if profile.field.kind != "number" or not lexicon.AGE & heads:
        return None
    named = profile.named
    persons = frozenset(name for name, words in lexicon.PERSONS.items() if words & named)
    own = bool(lexicon.WRITER & named)
    anybody = not own and not persons and (bool(lexicon.ANYBODY & named) or named <= lexicon.AGE)
    return Asked(
        persons, own and not persons, anybody, bool(lexicon.SECOND & named), bool(lexicon.PRINCIPAL & named)
    )


def whose_age(profile: Profile, at: Analysis, reading: Reading, fit: int, others: Sequence[Reading]) -> Told:
    """Whether the number is the age of the one whom the field asks about; "" where nothing tells."""
    asked = asked_age(profile)
    if asked is None or reading.role not in ("", "article", "year") or not _may_be(reading):
        return ""
    first, last = at.token_span(reading.start, reading.end)
    owner, said = _owner(at, first, last), set(at.words(at.sentence(first)[0], first))
    if not owner and _extreme(profile) & said:
        return ""
    if not owner:
        lasts = at.word(last) in lexicon.YEARS and at.word(first - 1) in lexicon.DURING
        return "open" if lasts or fit < 1 and not lexicon.AGE & set(at.words(*at.sentence(first))) else ""
    if _extreme(profile) and not _extreme(profile) & said:
        return ""
    if owner.startswith(_THING):
        return "own" if stem(owner.removeprefix(_THING)) in profile.words else "open"
    also = {_owner(at, *at.token_span(o.start, o.end)) for o in others} - {"", owner}
    if asked.anybody and any(not one.startswith(_THEIRS) for one in also):
        if asked.principal and (owner == _SELF) != asked.second:
            return "own"
        return "" if fit >= 1 else "open"
    if owner == _THIRD and fit >= 1:
        return ""
    if owner == _SELF:
        if asked.second or asked.persons:
            return "other"
        return "own" if asked.own or asked.anybody else ""
    if owner.removeprefix(_THEIRS) in asked.persons or owner == _THIRD and asked.persons:
        return "own"
    if owner.startswith(_THEIRS):
        return "other"
    return "other" if asked.persons or asked.own else "own" if asked.anybody else ""


@lru_cache(maxsize=2048)
def _extreme(profile: Profile) -> frozenset[str]:
    """ "the youngest": which of several children."""
    return profile.named & lexicon.EXTREMES


def _may_be(reading: Reading) -> bool:
    return isinstance(reading.value, int | float) and 0 <= reading.value <= _MOST


def _owner(at: Analysis, first: int, last: int) -> str:
    """A relation, the visitor, "they" where a pronoun or a verb stands for somebody, "" if it is no age."""
    k = last + (at.word(last) in ("-",))
    years = at.word(k) in lexicon.YEARS
    if years and (behind := _behind(at, k + 1)):
        return behind
    follows = at.word(k + 1) if years else at.word(last)
    led = at.word(first - 1) in lexicon.OF and not concepts.counts(follows)
    if years and follows in lexicon.SPENT:
        return ""
    if not years and not led and follows.isalnum() and follows not in lexicon.BEHIND:
        return ""
    return _before(at, first, years, years and follows == "old")


def _behind(at: Analysis, k: int) -> str:
    """ "my 7 year old son"."""
    while at.word(k) in ("-", "old"):
        k += 1
    return _relation(at.word(k)) if at.word(k - 1) == "old" else ""


def _before(at: Analysis, first: int, years: bool, said: bool) -> str:
    """ "my wife 55", "Ihr Bruder, 11", "tiene 9", "our beagle (7 years": back over what may stand between."""
    begin, k = at.sentence(first)[0], first - 1
    while k >= begin:
        word = at.word(k)
        if word in lexicon.I_HAVE and (years or at.word(k - 1) in lexicon.ME):
            return _SELF
        if (found := _relation(word)) and (word != "er" or at.language == "de"):
            if not said and not _is_beside(at, k, first, years):
                return ""
            return _THEIRS + found if at.word(k - 1) in lexicon.HIS else found
        if (
            word in lexicon.IS
            or word in lexicon.HAS
            and at.language in lexicon.HAVING
            and (years or _relation(at.word(k - 1)))
        ):
            said = True
        elif word not in lexicon.BETWEEN and not (is_large(at, k) and at.language != "de"):
            thing = said and years and word.isalpha() and word not in lexicon.LINKS | {"it", "its"}
            return f"{_THING}{word}" if thing else _antecedent(at, k) if said and years else ""
        k -= 1
    if said and years:
        return _antecedent(at, begin)
    named = at.language != "de" and at.word(first - 1) == "(" and is_large(at, first - 2)
    return _THIRD if named else ""  # "Tim (14)"


def _is_beside(at: Analysis, k: int, first: int, years: bool) -> bool:
    """A word for a person right before the number, in brackets or between commas, or with "of"."""
    between = at.words(k + 1, first)
    return years or not between or bool({"(", ",", *lexicon.OF} & set(between))


def _relation(word: str) -> str:
    if word in lexicon.ME:
        return _SELF
    if word in lexicon.PRONOUNS:
        return _THIRD
    return next((name for name, words in lexicon.PERSONS.items() if word in words), "")


def _antecedent(at: Analysis, begin: int) -> str:
    """Whom a verb without a subject speaks of: the last person named before it."""
    return next((found for k in range(begin - 1, -1, -1) if (found := _relation(at.word(k)))), _THIRD)
