"""Whether words that could be an answer are only spoken of: asked about, complained of, said by somebody
else. Pure."""

from __future__ import annotations

from itertools import pairwise

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.mentions import (
    ABOUT,
    BEFORE,
    COSTING,
    GLAD,
    HABITS,
    HEADS,
    LIKING,
    NO_SPEAKERS,
    OFFERING,
    OLD,
    PRICES,
    SAID,
    TALK,
    VERBS,
    WISHING,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed

_COPULAS = frozenset(
    ["is", "are", "was", "'s", "ist", "sind", "est", "sont", "es", "son", "e", "sao", "zijn"]
)


def only_mentioned(place: Place, profile: Profile) -> Doubt | None:
    """For choices and names: None unless the words around them speak of them without wanting them."""
    if place.shape not in ("choice", "text") or place.agent or profile.is_self or profile.field.of:
        return None
    return (
        _is_asked_of(place)
        or _is_said_by(place)
        or _is_too_much(place)
        or _is_former(place, profile)
        or _is_habit(place)
        or _is_wanted_less(place)
        or (_is_judged(place) if place.shape == "choice" else None)
    )


def _is_asked_of(place: Place) -> Doubt | None:
    """ "what's in the business account", "the price of the suv", "tell you about the cake"."""
    at, (first, _) = place.at, place.clause
    before = at.words(max(first, place.first - 6), place.first)
    near = before[-2:]
    if {"of", "for"} & set(near) and PRICES & set(before) and at.has("whq", place.sentence[0], place.first):
        return Doubt("unclear", "question", "the price")
    told = bool(TALK & set(before)) and at.has("first", first, place.first)
    if ABOUT & set(near) and told and not at.has("request", *place.sentence) and not at.is_question(first):
        return Doubt("unclear", "question", "about it")
    if (
        place.shape == "choice"
        and at.has("whq", first, first + 1)
        and (_costs(at.words(first, place.clause[1])) or OFFERING & set(at.words(first, place.clause[1])))
    ):
        return Doubt("unclear", "question", "the price")
    if place.shape == "choice" and before[-4:-1] in (["what", "is", "in"], ["what", "'s", "in"]):
        return Doubt("unclear", "question", "what is in it")
    return None


def _costs(words: list[str]) -> bool:
    """ "What would a large one come to?" """
    return bool(COSTING & set(words)) or any(pair in _COME_TO for pair in pairwise(words))


_COME_TO = (("come", "to"), ("comes", "to"), ("run", "me"), ("set", "me"), ("run", "us"), ("set", "us"))


def _is_said_by(place: Place) -> Doubt | None:
    """ "Sarah said floor is sold out"."""
    at, (first, _) = place.at, place.clause
    for k in range(first + 1, place.first):
        if at.word(k) in SAID and at.word(k - 1) not in NO_SPEAKERS:
            return Doubt("unclear", "third_party", at.word(k - 1))
    return None


def _is_too_much(place: Place) -> Doubt | None:
    """ "It's too nice out for a museum"."""
    at = place.at
    before = at.words(max(place.clause[0], place.first - 6), place.first)
    if "too" in before and "for" in before[-2:]:
        return Doubt("refused", "negated", "too")
    return None


def _is_former(place: Place, profile: Profile) -> Doubt | None:
    """ "my old one is a medium"."""
    at, (first, _) = place.at, place.clause
    if OLD & profile.named:
        return None
    before = at.words(first, place.first)
    if before[:1] and before[0] in BEFORE and at.has("past_cop", first, place.first):
        return Doubt("unclear", "past", before[0])
    for k, word in enumerate(before):
        if word in OLD and any(w in _COPULAS for w in before[k + 1 : k + 4]):
            return Doubt("unclear", "past", word)
    return None


def _is_habit(place: Place) -> Doubt | None:
    """ "she always tries to pay cash"."""
    at, (first, _) = place.at, place.clause
    before = at.words(first, place.first)
    if HABITS & set(before) and at.has("third", first, place.first) and not WISHING & set(before):
        return Doubt("unclear", "third_party", "a habit")
    return None


def _is_wanted_less(place: Place) -> Doubt | None:
    """ "Iron Tide is good, but I want Paper Moons"."""
    at, (_, last) = place.at, place.clause
    if at.word(place.last) not in _COPULAS or not at.has("contrast", last, last + 1):
        return None
    named = any(at.word(k) in _WANTS and is_large(at, k + 1) for k in range(last, last + 6))
    return Doubt("unclear", "no_cue", "another is wanted") if named else None


def _is_judged(place: Place) -> Doubt | None:
    """ "3d makes her sick", "the electric one worries me", "my german is terrible": the words are the subject
    of a statement that is no liking."""
    at, (_, last) = place.at, place.clause
    k = place.last
    while at.word(k) in HEADS and k < last:
        k += 1
    rest = at.words(k, last)
    if not rest or k >= last:
        return None
    if rest[0] in _COPULAS:
        judged = [w for w in rest[1:6] if w.isalpha()]
        if judged[:1] and judged[0].endswith("ed") and judged[0] != "preferred":
            return Doubt("unclear", "no_cue", judged[0])
        liked = not judged or LIKING & set(judged) or rest[0] == "is" and judged[:1] == ["what"]
        return None if liked else Doubt("unclear", "no_cue", " ".join(rest[:3]))
    if rest[0] in VERBS and not GLAD & set(rest[:3]):
        return Doubt("unclear", "no_cue", rest[0])
    return None


_WANTS = listed("want wants rather prefer prefers see")
FILLERS = listed(
    """and so ok okay well hi hello hey also then but yes no sure great thanks please , und et alors y e en
    dan hm hmm oh ah"""
)


def first_word(at: Analysis, begin: int) -> int:
    k = begin
    while k < len(at.tokens) - 1 and at.word(k) in FILLERS:
        k += 1
    return k


_SOME = listed(
    """any anything something someone somewhere anywhere irgendwas etwas quelque algo algum qualcosa iets"""
)
_MODAL = listed("could can would will might")
_THEY = listed("they he she you it i we")
_DO = listed("do make manage fit have get squeeze be come go see take")
_WHICH = listed("that which with where for who")


def wishes_for(place: Place, profile: Profile) -> bool:
    """ "anything by Lottie Marsh?", "could they do the 23rd?", "is there a house that takes dogs?": asking
    for it is wanting it."""
    at, (begin, _) = place.at, place.sentence
    k = first_word(at, begin)
    if at.word(k) in _SOME and k < place.first and place.shape != "boolean":
        return True
    if place.shape in ("date", "number") or profile.time:
        return any(_proposes(at, j, place) for j in (k, place.clause[0]))
    if place.shape != "boolean" or at.words(k, k + 2) not in (["is", "there"], ["are", "there"]):
        return False
    return any(at.word(j) in _WHICH for j in range(k + 3, place.first)) and at.word(k + 2) not in (
        "the",
        "your",
    )


def _proposes(at: Analysis, k: int, place: Place) -> bool:
    """ "could they do the 23rd", "is she free on the 7th", "avez-vous une table le 7"."""
    if at.word(k) in _MODAL and at.word(k + 1) in _THEY and at.word(k + 2) in _DO:
        return True
    if place.shape == "number" or not (at.word(k) in _IS or at.word(k) in _HAS or at.word(k + 1) in _HAS):
        return False
    subject = [w for w in at.words(k + 1, place.first) if w not in FILLERS]
    rest = (*subject, *at.words(place.last, place.sentence[1]))
    if at.word(k) in _IS and subject[:1] and len(subject) <= _FEW and _FREE & set(rest):
        return any(w not in _LINKS for w in subject)
    return bool(_SLOTS & set(rest))


_FEW = 8
_IS = listed("is are ist sind seid est sont es esta estan e sta zijn est-ce")
_HAS = listed(
    """has have does do got hat haben habt gibt a a-t-elle a-t-il avez avez-vous ont as-tu tiene tienen teneis
    tienes hay tem tens ha hai avete hanno heeft hebben heb hebt"""
)
_FREE = listed(
    """free busy available frei verfugbar libre libres disponible disponibles livre disponivel libero libera
    disponibile vrij beschikbaar"""
)
_SLOTS = listed(
    """slot slots plans events anything time opening openings
    appointment appointments table tables space spot spots availability vacancy
    vacancies termin termine platz platze tisch plek plaats tafel afspraak creneau place places dispo hueco
    huecos sitio mesa mesas plaza cita vaga vagas marcacao posto posti tavolo appuntamento"""
)
_LINKS = listed("the a der die das am den le la les el los o il lo de het on at for am um")
