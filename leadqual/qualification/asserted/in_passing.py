"""What the visitor tells of themselves beside what they want: where they live now, where they once were,
whose favourite it is. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.bygone import is_of_today
from leadqual.qualification.lexicon.mentions import OLD
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.looking_back import looks_back
from leadqual.qualification.readers.word_sets import words as listed

_HAVING = listed(
    """have has 've live own rent stay habe haben wohne wohnen ai avons habite habitons tengo tenemos vivo
    vivimos tenho temos moro moramos ho abbiamo abito abitiamo heb hebben woon wonen"""
)
_THEN = ("past", "at_then")


def told_in_passing(place: Place, profile: Profile) -> Doubt | None:
    """None unless the clause tells how it is or was, where the field asks what shall be arranged."""
    if place.agent or profile.is_self or place.shape == "boolean" or looks_back(profile.field):
        return None
    if _is_put_against(place) and not is_of_today(profile):
        return Doubt("unclear", "past", "so today, and no wish")
    if place.shape not in ("text", "choice") or profile.time:
        return None
    if _is_set_before_then(place) or _is_old_one(place):
        return Doubt("unclear", "past", "was then")
    return None


def _is_put_against(place: Place) -> bool:
    """ "Right now I have two bedrooms in Durham, but one is enough"."""
    at, (first, last) = place.at, place.clause
    now = at.has("at_now", first, place.first) and at.has("first", first, place.first)
    had = not _HAVING.isdisjoint(at.words(first, place.first))
    return now and had and at.has("contrast", last - 1, place.sentence[1])


def _is_set_before_then(place: Place) -> bool:
    """ "Le Graslin, on y était l'an dernier": named first, and told of in the next clause."""
    at, (first, last) = place.at, place.clause
    if place.first != first or at.word(place.last) != "," or last - place.last > 1:
        return False
    end = at.clause(last)[1] if last < len(at.tokens) else last
    told = at.has("past_cop", last, end) and any(at.has(tag, last, end) for tag in _THEN)
    return told and at.has("first", last, end)


def _is_old_one(place: Place) -> bool:
    """ "My old one, Dr. Pell, retired"."""
    at, first = place.at, place.clause[0]
    if place.first != first or at.word(first - 1) != ",":
        return False
    return not OLD.isdisjoint(at.words(at.clause(first - 2)[0], first - 1)[-3:])


def is_premised(place: Place) -> bool:
    """ "As a company with 19 people do we get it cheaper?" """
    at, k = place.at, place.clause[0]
    return at.word(k) in _AS and at.word(k + 1) in _A and place.first - k <= _PREMISE


_AS, _A = listed("as als como comme come"), listed("a an ein eine un une una um uma uno een")
_PREMISE = 6  # "as a small firm with about"
