"""What speaks against a thing that is named: that it is too far, that one is busy on that day. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.replacing import SEEN
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed

_TOO = listed("too zu trop demasiado demais troppo te")
_COPULAS = listed("is 's ist est es e it's")
_MINE = listed("my our mein meine unser mon ma notre mi nuestro nuestra meu minha mio mia mijn onze")
_BUSY = listed(
    """busy away work working travelling traveling arbeiten arbeite verreist travaille travailler trabajo
    trabajar trabalho trabalhar lavoro lavorare werk werken occupe ocupado ocupada occupato bezet"""
)
_UNTIL = listed("until till bis jusqu hasta ate fino tot from so deshalb")


def objected(place: Place, profile: Profile) -> Doubt | None:
    """None unless the visitor names the words only to say what is wrong with them."""
    if place.agent or profile.is_self:
        return None
    if place.shape in ("text", "choice") and _is_too(place):
        return Doubt("unclear", "negated", "too")
    if place.shape == "date" and _is_busy(place) or profile.time and _is_elsewhere(place):
        return Doubt("unclear", "negated", "busy then")
    return None


def _is_too(place: Place) -> bool:
    """ "the ones in Haverford are nice but that's too far"."""
    at, (first, last) = place.at, place.clause
    wished = any(at.has(tag, first, last) for tag in ("wish", "wants", "request"))
    own = at.has("first", first, last) and SEEN.isdisjoint(at.words(first, place.first))
    if wished or own or not at.has("contrast", last, min(len(at.tokens), last + 1)):
        return False
    return not _TOO.isdisjoint(at.words(last + 1, last + 5)) and not at.has("neg", last, last + 3)


def _is_busy(place: Place) -> bool:
    """ "On the 6th I have to work", "Saturday is my daughter's swim class"."""
    at, (_, last) = place.at, place.clause
    rest = at.words(place.last, last)
    if rest[:1] and rest[0] in _COPULAS and rest[1:2] and rest[1] in _MINE:
        return True
    if _is_elsewhere(place):
        return True
    told = at.has("first", place.last, last) and not _BUSY.isdisjoint(rest)
    return told and _UNTIL.isdisjoint(rest) and not any(w[0].isdigit() for w in rest)


def _is_elsewhere(place: Place) -> bool:
    """ "On the 9th we're on Naxos already", "we have to be back at work on the 22nd", "às 8 ainda estou a
    trabalhar"."""
    at, (first, last) = place.at, place.clause
    said = at.words(first, last)
    if not at.has("first", first, last):
        return False
    if "at work" in " ".join(said):
        return True
    behind = at.words(place.last, last)
    already = (
        not _ALREADY.isdisjoint(behind) and at.has("first", place.last, last) and bool(_BE & set(behind))
    )
    return already or not _STILL.isdisjoint(said) and not _BUSY.isdisjoint(said)


_ALREADY = listed("already schon bereits deja ya ja gia al")
_BE = listed("are am 're 'm sind bin sommes suis estamos estoy estou siamo sono zijn ben")
_STILL = listed("still noch encore todavia aun ainda ancora nog")
