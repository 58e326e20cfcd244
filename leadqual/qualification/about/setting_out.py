"""Where one sets out: the place of the visitor, or the one where a thing is hired. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.sides import RENTS, VEHICLES
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_AT = listed("in at near bei in im a en em au chez te bij da")
_BEING = listed(
    """live living based am are m 'm bin sind suis sommes estoy estamos estou sono siamo ben zijn
    currently now here"""
)
_ONWARD = listed(
    """flight train bus ferry ticket tickets ride taxi go get head travel fly drive come nach aller ir
    vado naar to"""
)


def sets_out_there(at: Analysis, first: int, last: int, answers: bool = False) -> bool:
    """ "I'm in Fresno and need to get to Anaheim": where one is, is where one sets out."""
    begin, end = at.sentence(first)
    before = at.word(first - 1) if at.word(first - 1) != "the" else at.word(first - 2)
    if before not in _AT or not at.has("first", begin, first) or not _BEING & set(at.words(begin, first)):
        return False
    said = [at.words(begin, first - 1), at.words(last, end)]
    if answers and last - at.clause(first)[0] <= 6:
        return True  # "From where?" - "I'm in Sutton now."
    if any(word == "to" and rest[k - 1] in _ONWARD for rest in said for k, word in enumerate(rest) if k):
        return True
    return any(at.word(m.last - 1) == "to" for m in at.within("end", last, end))


_FETCHED = listed("pickup pick collection abholung retrait recogida retirada ritiro ophalen")


def hires_there(profile: Profile, at: Analysis, first: int) -> bool:
    """ "Rental in Faro": a thing is hired where it is fetched."""
    named = profile.named
    if at.word(first - 1) not in _AT or not (RENTS | VEHICLES | _FETCHED) & named:
        return False
    begin = at.clause(first)[0]
    if begin == first - 1 and at.sentence(first)[1] - begin <= 5:  # "I need to rent a car. In Faro."
        return bool((RENTS | VEHICLES) & set(at.words(0, begin)))
    return bool((RENTS | VEHICLES) & set(at.words(begin, first - 1))) and not at.has("end", begin, first)
