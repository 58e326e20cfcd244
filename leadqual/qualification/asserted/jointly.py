"""Whether what one person is said to do is done with others: "I decide together with our CEO". Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.events import WISHES
from leadqual.qualification.lexicon.small import AND
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed

_ONE = listed("i ich je j' yo eu io ik")
_ME = listed("me moi mich mir mij")
_TOGETHER = listed(
    """together jointly zusammen gemeinsam ensemble conjointement juntos juntas conjuntamente conjunto
    insieme congiuntamente samen gezamenlijk"""
)


def shared(place: Place, profile: Profile) -> Doubt | None:
    """ "My boss and I sign", "I decide together with our CEO": neither alone nor not at all."""
    if place.shape not in ("boolean", "choice"):
        return None
    at, (begin, end) = place.at, place.clause
    if place.shape == "boolean" and at.word(place.last) in AND and at.word(place.last + 1) in _ONE | _ME:
        return Doubt("unclear", "third_party", "together with others")  # "the board and I"
    one = next((k for k in range(begin, min(end, place.last)) if at.word(k) in _ONE), None)
    if one is None or _TOGETHER & set(at.words(place.first, place.last)):
        return None
    after = at.words(place.last, min(end, place.last + 3))
    if not profile.is_self and WISHES & set(at.words(one, place.first)):
        return None  # "my husband and I want a haircut"
    before = at.words(place.sentence[0], one - 1)
    apart = before[-1:] == [","] or not _ONE.isdisjoint(before)  # "I'm moving for work and I'd like to rent"
    if _TOGETHER & set(after) or one > begin and at.word(one - 1) in AND and not apart:
        return Doubt("unclear", "third_party", "together with others")
    return None
