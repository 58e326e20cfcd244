"""What words that speak of a yes/no field say: yes or no. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.bygone import past
from leadqual.qualification.asserted.inquiring import asks
from leadqual.qualification.asserted.negation import OVER, negated
from leadqual.qualification.asserted.stance import CHECKS, Check
from leadqual.qualification.asserted.without import SELF, goes_without, is_another_matter, is_only_named
from leadqual.qualification.confirmed.replies import conclusion
from leadqual.qualification.lexicon.mentions import LIKING
from leadqual.qualification.lexicon.without import SERVICE
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.deciding import BARE, DENIED, FREE, is_beyond_me
from leadqual.qualification.readers.word_sets import words as listed


def polarity(talk: Talk, index: int, reading: Reading) -> tuple[bool, Doubt | None]:
    """What a place that speaks of a yes/no field says, and the first doubt about it."""
    spot = talk.place(index, reading)
    denial = goes_without(spot, talk.profile) if reading.role != "no" else None
    if denial is not None and denial.saw == SELF and len(talk.readings(index)) > 1:
        denial = denial._replace(status="unclear")  # of which of the things?
    denial = denial or negated(spot, talk.profile)
    end = conclusion(spot.at) if denial is None and talk.fit(index) >= 1 else None
    if end is not None and end.tag == "no" and spot.clause[1] <= end.first < spot.sentence[1]:
        denial = Doubt("refused", "negated")  # "I've got my own insurance so no"
    beyond = reading.role == "no" and is_beyond_me(spot.at.words(spot.clause[0], spot.first))
    if beyond or reading.unit in (FREE, DENIED) or reading.role == "no" and _answers_no(spot):
        denial = None  # "not without the board"
    if denial is not None and denial.status == "unclear":
        return bool(reading.value), denial
    denies = denial is not None
    skipped: tuple[Check, ...] = (negated, past) if denial is not None and denial.saw == OVER else (negated,)
    if reading.role == "no":
        names = ("third_party", "withdrawn")
        skipped += tuple(check for check in CHECKS if check.__name__ in names)
    doubt = next(
        (found for check in CHECKS if check not in skipped and (found := check(spot, talk.profile))), None
    )
    doubt = doubt or asks(spot, talk.profile) or _only_asked(spot) or _only_supposed(spot)
    doubt = doubt or _asks_leave(spot, talk.profile) or is_another_matter(spot, talk.profile)
    served = reading.role == "label" and talk.profile.named & SERVICE
    if doubt is None and not denies and (reading.role == "matter" or served):
        doubt = is_only_named(spot)
    if doubt is None and spot.at.has("indifferent", *spot.sentence) and not _is_condition(spot):
        doubt = Doubt("unclear", "indifferent")
    if doubt is None and reading.unit == BARE and talk.fit(index) < 1:
        doubt = Doubt("unclear", "no_cue")
    if doubt is None and reading.role == "no" and denies:
        doubt = Doubt("unclear", "double_negative")
    return bool(reading.value) != denies, doubt


def _answers_no(place: Place) -> bool:
    """ "non faut l'accord du patron": a no that opens the answer and is no "not"; nothing else denies."""
    at, begin = place.at, place.clause[0]
    opens = at.language not in ("es", "pt") and begin == 0 and at.word(0) in _NO
    return opens and not at.has("neg", 1, place.first)


_NO = listed("no nope nein nee ne non")


def _asks_leave(place: Place, profile: Profile) -> Doubt | None:
    """ "Can I have a cat there?" asks whether it is allowed."""
    at, begin = place.at, place.clause[0]
    begin += at.word(begin) in ("and", "but", "so", "also")
    opening = at.words(begin, begin + 3)
    leave = at.is_question(place.first) and _LEAVE & profile.named and opening[1:2] in (["i"], ["we"])
    asks_so = leave and opening[0] in ("can", "could", "may") and opening[2] not in _HAND
    return Doubt("unclear", "question") if asks_so else None


_LEAVE = listed("allowed allows permitted welcome")
_HAND = listed("get find book see reserve rent look")


def _is_condition(place: Place) -> bool:
    """ "I don't care where as long as it has a garage"."""
    lead = place.at.words(place.sentence[0], place.first)
    return lead.count("as") > 1 and "long" in lead


def _only_asked(place: Place) -> Doubt | None:
    """ "I wonder if they have live music", "and alcohol, do they have it?", "is there seating outdoors",
    "can I
    get a refund if I cancel?": with or without a question mark, what is asked is not said."""
    at, (begin, end) = place.at, place.sentence
    if at.has("wish", begin, end):
        return None
    lead = at.words(begin, place.first)
    wondered = any(
        _UNKNOWN & set(at.words(m.first - 4, m.first)) for m in at.within("if", begin, place.first)
    ) or any(w in _WHETHER and _UNKNOWN & set(lead[:k]) for k, w in enumerate(lead))
    there = at.words(begin, begin + 2) in _IS_THERE and not _WITH & set(lead)
    about = any(m.first == begin for m in at.within("whatabout", begin, place.first))
    resumed = at.is_question(place.first) and any(
        _IT & set(at.words(m.last, m.last + 3)) for m in at.within("ask_it", place.last, end)
    )
    depends = at.is_question(place.first) and at.has("if", place.last, end)
    if wondered or there or about or resumed or depends:
        return Doubt("unclear", "question")
    return None


_UNKNOWN = listed(
    """wonder wondering know tell check see find ask asking curious sure wissen sagen prufen fragen frage
    weiss savoir dire demande demander verifier sais saber decir preguntaba pregunto sabe dizer perguntar
    verificar sapere dire chiedo chiedere sapete weten zeggen vraag vragen nakijken"""
)
_WHETHER = listed("whether if ob si se of")
_IS_THERE = (
    ["is", "there"], ["are", "there"], ["gibt", "es"], ["y", "a"], ["c'", "e"], ["ci", "sono"], ["is", "er"],
    ["zijn", "er"],
)  # fmt: skip
_WITH = listed("that which with where for who mit avec con com met che que der die das")
_IT = listed("it that this them these those one any some there")


def _only_supposed(place: Place) -> Doubt | None:
    """ "The garage would just be storage": what it would be is no wish for it, unless it would be nice."""
    at, (first, last) = place.at, place.clause
    if _LATER & set(at.words(place.last, min(last, place.last + 4))):
        return Doubt("unclear", "future", "later")
    before = at.words(first, place.first)
    if any(w in _HAD and before[k - 1 : k] not in (["have"], ["has"]) for k, w in enumerate(before)):
        return Doubt("unclear", "past", "had")
    marks = at.within("cond", place.last, min(last, place.last + 2))
    if (
        not marks
        or at.has("wish", first, last)
        or _LIKED & set(at.words(marks[0].last, min(last, marks[0].last + 3)))
    ):
        return None
    return Doubt("unclear", "hypothetical", at.word(marks[0].first))


_NOT_LIKED = listed("the it my our please also all what")
_LIKED = LIKING - _NOT_LIKED | listed("plus bonus romantic awesome amazing fantastic handy helpful welcome")
_HAD = listed("had hatte hatten avait avions tenia teniamos tinha tinhamos aveva avevamo hadden")
_LATER = listed("later spater tard luego despues depois tarde dopo later straks")
