"""Where a text says yes or no to a field by its own words: cues that say yes or no, or words of the field
in a clause. Pure.

The polarity of a topic word ("insurance") is that of its clause and is judged with the clause; here is
only where they stand.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.about.profile import content, profile, split_words
from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon.opposites import GROUPS
from leadqual.qualification.lexicon.senses import matter_spots, sense, spots
from leadqual.qualification.lexicon.without import POSSESSION, SERVICE
from leadqual.qualification.located.language import language as language_of
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import Token, stem, tokens
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.deciding import (
    BARE,
    DENIED,
    FREE,
    by_subject,
    is_own_decision,
    read_deciding,
)
from leadqual.qualification.readers.word_sets import words as listed

# roles of words that only name what the label does, or its opposite
BY_MEANING = ("label", "matter", "against")


_UNITS = {BARE: "no", DENIED: "no", FREE: "yes"}


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
    for stems in _opposites(field):
        found.setdefault(stems[0], []).append(_Cue(stems, "opposite"))
    return found


@lru_cache(maxsize=1024)
def _is_own_decision(field: Field) -> bool:
    return is_own_decision([*split_words(field.key), *split_words(field.label)])


@lru_cache(maxsize=1)
def _groups() -> tuple[tuple[frozenset[str], tuple[tuple[str, ...], ...]], ...]:
    return tuple(
        (
            frozenset(stem(token.word) for token in tokens(fold(known).text)),
            tuple(
                tuple(stem(t.word) for t in tokens(fold(phrase.strip()).text) if t.word[0].isalnum())
                for phrase in phrases.split(",")
            ),
        )
        for known, phrases in GROUPS
    )


def _opposites(field: Field) -> list[tuple[str, ...]]:
    """Phrases that name the opposite of what the field is about, unless its own words name both."""
    own = {stem(word) for text in (field.key, field.label) for word in split_words(text)}
    cues = {
        stem(token.word)
        for phrase in (*field.cues_yes, *field.cues_no, *field.cues)
        for token in tokens(fold(phrase).text)
    }
    return [
        phrase
        for known, phrases in _groups()
        if known & own
        for phrase in phrases
        if not set(phrase) <= own | cues
    ]


def read_booleans(field: Field, text: str, language: str = "") -> tuple[Reading, ...]:
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
    if _is_own_decision(field):
        hits = by_subject(words, hits, language) if hits else read_deciding(words, language)
    if not hits:
        hits = _by_sense(field, words, language) if _meant(field) else _by_label(field, words)
        hits = hits or _by_matter(field, words, language)
    kept = [
        h
        for h in hits
        if not any(o is not h and o[0] <= h[0] and h[1] <= o[1] and o[1] - o[0] > h[1] - h[0] for o in hits)
    ]
    return tuple(
        Reading(
            words[a].start,
            words[b - 1].end,
            role not in ("no", "against", "opposite", BARE, DENIED),
            "literal" if role not in BY_MEANING else "derived",
            role if role in _UNITS else "",
            _UNITS.get(role, role),
        )
        for a, b, role in kept
        if role
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


# what a yes/no field may also name without being about it
_SETTINGS = content(
    listed(
        """travel trip journey flight flights train bus ticket tickets hotel room rooms stay property house
        home apartment flat unit restaurant table venue place event ride car vehicle rental order booking
        account seating options facilities free allowed welcome included required needed requested wanted
        available wish access onsite service services inside outside extra additional excess added dazu
        location alquiler aluguel noleggio huren visibility transaction payment site good suitable necessary
        reise flug zug fahrt zimmer unterkunft wohnung auto erlaubt inklusive gewunscht moglich notig voyage
        vol train chambre hotel logement accepte acceptes autorise inclus souhaite possible viaje vuelo tren
        habitacion admiten permitido permitidas incluido deseado disponible viagem voo quarto alojamento
        permitido incluido desejado disponivel viaggio volo treno camera alloggio ammessi incluso incluso
        desiderato disponibile reis vlucht kamer woning toegestaan inbegrepen gewenst beschikbaar"""
    )
)
_WINDOW = 6  # words between which all senses of a field must stand


@lru_cache(maxsize=1024)
def _meant(field: Field) -> tuple[frozenset[str], ...]:
    """What a field says yes or no to, by its key, else by its label: one of each set must be spoken of. Empty
    when a word of it has no sense that we know."""
    for text in (field.key, field.label):
        named = split_words(text)
        known = [spot for spot in spots(tuple(named)) if "yes" in sense(spot.name).kinds]
        covered = {k for spot in known for k in range(spot.first, spot.last)}
        rest = content(word for k, word in enumerate(named) if k not in covered) - _SETTINGS | _acronyms(text)
        if known and not rest:
            places = sorted({(spot.first, spot.last) for spot in known})
            return tuple(
                dict.fromkeys(
                    frozenset(s.name for s in known if (s.first, s.last) == place) for place in places
                )
            )
    return ()


def _acronyms(text: str) -> frozenset[str]:
    """Words in capitals that written small would be others: "IT", "US"."""
    written = {word for word in re.findall(r"[A-Za-z]+", text) if len(word) > 1}
    if all(word.isupper() for word in written):
        return frozenset()
    return frozenset(word.lower() for word in written if word.isupper() and not content((word.lower(),)))


def _by_sense(field: Field, words: tuple[Token, ...], language: str) -> list[tuple[int, int, str]]:
    """Words that mean what the field names, or what excludes it."""
    meant = _meant(field)
    if not meant:
        return []
    said = spots(tuple(token.word for token in words), language)
    hits = [[s for s in said if s.name in names] for names in meant]
    against = {sense(name).against for name in meant[0]} - {"", *meant[0]} if len(meant) == 1 else set()
    found = [(s.first, s.last, "against") for s in said if s.name in against]
    if not all(hits):
        return found
    first, last = min(s.first for h in hits for s in h[:1]), max(s.last for h in hits for s in h[:1])
    if len(meant) == 1:
        return [(s.first, s.last, "label") for s in hits[0]] + found
    return [(first, last, "label")] if last - first <= _WINDOW + 2 else found


def _by_label(field: Field, words: tuple[Token, ...]) -> list[tuple[int, int, str]]:
    """Without cues, and with words of which we know no sense: all words of the key near each other."""
    wanted = content(split_words(field.key)) or profile(field).words
    named = content(split_words(field.label)) - _SETTINGS | _acronyms(field.label)
    return _all_of(wanted, words) or (_all_of(named, words) if len(named) < 4 else [])


@lru_cache(maxsize=1024)
def _matters(field: Field) -> tuple[frozenset[str], ...]:
    """What a field is about, by the words of its label that are no mere setting: one of each set must be
    named. Empty when a word is unknown."""
    named = split_words(field.label) or split_words(field.key)
    known = matter_spots(tuple(named), language_of(fold(field.label).text))
    if any(spot.name == "weekend" for spot in known):
        return ()  # a Saturday is no Sunday
    covered = {k for spot in known for k in range(spot.first, spot.last)}
    rest = content(word for k, word in enumerate(named) if k not in covered) - _SETTINGS - _HOLDING
    if not known or rest:
        return ()
    places = dict.fromkeys((spot.first, spot.last) for spot in known)
    return tuple(frozenset(s.name for s in known if (s.first, s.last) == place) for place in places)


_HOLDING = content(POSSESSION | SERVICE)


def _by_matter(field: Field, words: tuple[Token, ...], language: str) -> list[tuple[int, int, str]]:
    """Words of another language, or others of the same, that name what the label does."""
    wanted = _matters(field)
    if not wanted:
        return []
    said = matter_spots(tuple(token.word for token in words), language)
    hits = [[spot for spot in said if spot.name in names] for names in wanted]
    if not all(hits):
        return []
    first, last = min(h[0].first for h in hits), max(h[0].last for h in hits)
    return [(first, last, "matter")] if last - first <= _WINDOW + 2 else []


def _all_of(wanted: frozenset[str], words: tuple[Token, ...]) -> list[tuple[int, int, str]]:
    if not wanted or len(wanted) > 4:
        return []
    at: list[int] = []
    left = set(wanted)
    for i, token in enumerate(words):
        own = next((w for w in left if _is_same(w, token.word)), "")
        if own:
            left.discard(own)
            at.append(i)
    near = 6 if content(wanted) == wanted else len(wanted) - 1  # "it" beside "team" is the IT team
    if left or not at or at[-1] - at[0] > near:
        return []
    return [(at[0], at[-1] + 1, "label")]


_ROOT = 6  # letters: "vibrate", "vibration"


def _is_same(wanted: str, word: str) -> bool:
    return stem(word) == wanted or len(wanted) >= _ROOT <= len(word) and word[:_ROOT] == wanted[:_ROOT]
