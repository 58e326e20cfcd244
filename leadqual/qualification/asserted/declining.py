"""What is taken back, days that do not suit, sums that were not granted: "Wednesday I'm travelling",
"1 April, but that's too soon", "I asked for 9,000, finance approved 7,500". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.negation import EARLIEST
from leadqual.qualification.located.clauses import Analysis, Span
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed


def withdrawn(place: Place, profile: Profile) -> Doubt | None:
    """ "6k, but that's not approved": the same sentence takes it back or leaves it open."""
    at, (_, last) = place.at, place.sentence
    for mark in at.within("contrast", place.last, last):
        told = " ".join(at.words(mark.last, at.clause(mark.last)[1]))
        if place.shape in ("choice", "text") and _OBJECTS.search(told):
            return Doubt("unclear", "withdrawn", " ".join(at.words(mark.first, last)))
        if at.word(mark.last) in _IT and at.has("neg", mark.last, min(last, mark.last + 4)):
            if at.word(mark.last) == "not" and at.word(mark.last + 1) not in _UNSETTLED:
                continue  # "Oslo please, but not Rome"
            if at.word(mark.last + 1) in _REQUIRES:
                continue  # "Thai, but it should not be too hot"
            if _SAYS_MORE & set(at.words(mark.last + 1, mark.last + 5)) or at.word(mark.last + 1) in _TOO:
                continue  # one, but it wasn't my fault; Thai, but not too hot
            return Doubt("unclear", "withdrawn", " ".join(at.words(mark.first, last)))
    return None


# "but not tonight", "but my wife does not like it"
_OBJECTS = re.compile(r"^not to(?:night|day)\b|\bnot (?:like|want|eat|fancy) (?:it|that|them)\b")
_UNSETTLED = listed(
    """yet sure approved confirmed decided fixed final certain signed settled definite official agreed really
    now any for"""
)
_REQUIRES = listed("should must has needs can cannot")
_IT = listed("that it this das es c' eso isso dat not")
_TOO = listed("too very overly super so")
_SAYS_MORE = listed("my our his her their your a an problem issue fault matter far bad mein meine ma mon mi")


def unsuited(place: Place, profile: Profile) -> Doubt | None:
    """A day or hour on which the visitor is away, or that is called too soon; whatever is called too much."""
    at = place.at
    if profile.field.kind == "date" and not _ABSENCES & profile.named:
        begin, end = at.clause(place.first)
        if any(m.first >= place.last for m in at.within("away", place.last, end)) and _is_of_self(at, place):
            return Doubt("unclear", "withdrawn", "away then")
    if profile.field.kind == "date" and _is_only_bound(at, place, profile):
        return Doubt("unclear", "withdrawn", "not before then")
    named = place.shape == "text" and not profile.is_self and "pain" not in profile.meant
    if (named or place.shape in ("date", "number")) and _is_called_unfit(at, place):
        return Doubt("unclear", "withdrawn", "it does not suit")
    return None


def _is_only_bound(at: Analysis, place: Place, profile: Profile) -> bool:
    """ "nicht vor dem 1. Mai", "1 May at the earliest", "after 1 May": some day from then on."""
    if EARLIEST & profile.named:
        return False
    k = place.first - 1
    while at.word(k) in _TO_DAY:
        k -= 1
    near = at.words(max(place.clause[0], k - 3), k)
    denied = bool(_NOT & set(near)) and all(w[0].isalnum() for w in near)
    is_after = at.word(k - 1) not in ("am", "are") and (  # "I'm after the 4th" wants it
        not _AFTER.isdisjoint((at.word(k), " ".join(at.words(k - 1, k + 1))))
        or at.word(k) == "na"
        and (at.language == "nl" or at.word(k + 1).isdigit())
    )
    behind = at.words(place.last, place.last + 4)
    if behind[:1] == [","]:
        behind = behind[1:]
    return (at.word(k) in _BEFORE if denied else is_after) or " ".join(behind).startswith(_OR_LATER)


_TO_DAY = listed("the than dan que am zum dem den als le el il o l' du del de do dell' d'")
_BEFORE = listed("before earlier sooner vor fruher avant tot antes prima voor vroeger eerder")
_NOT = listed("not no never nothing nicht pas non nao niet rien nichts nada niente niets")
_AFTER = listed("after earliest vroegst nach fruhestens apres despues dopo depois") | {
    "como pronto",
    "mas pronto",
    "muy pronto",
    "plus tot",
}
_OR_LATER = (
    "at the earliest", "earliest", "not before", "not earlier", "or later", "or after", "at soonest",
    "fruhestens",
    "oder spater", "au plus tot", "pas avant", "ou plus tard", "como pronto", "como muy pronto", "no antes",
    "o mas tarde", "al piu presto", "non prima", "o piu tardi", "no minimo", "nao antes", "ou mais tarde",
    "op zijn vroegst",
    "of later", "niet eerder",
)  # fmt: skip
_ABSENCES = listed(
    """holiday holidays vacation leave absence away trip travel travels off urlaub abwesenheit reise conges
    absence vacaciones viaje ferias viagem ferie viaggio vakantie reis afwezigheid class busy"""
)


def _is_of_self(at: Analysis, place: Place) -> bool:
    """Whether it is the visitor who is away, and no other day stands between."""
    between = at.words(place.last, at.clause(place.first)[1])
    return bool(_SELVES & set(between)) or at.language in ("es", "pt", "it")


_SELVES = listed("i we i'm ich wir bin sind je nous on suis sommes j' ik we wij ben zijn")


def _is_called_unfit(at: Analysis, place: Place) -> bool:
    """ "... but that's too soon", "7:30 kills me", "24 months is a no"."""
    end = place.sentence[1]
    for mark in at.within("unfit", place.last, end):
        between = at.words(place.last, mark.first)
        plain = all(w in _LINKS or not w[0].isalnum() for w in between)
        if plain and not at.has("neg", place.last, mark.first) and not at.is_question(place.first):
            return True
    return False


_LINKS = listed(
    """but that that's is it it's s this would be are aber das ist ist's ware es mais c' c'est ca est cela
    serait pero eso es seria mas isso e seria ma e' sarebbe troppo maar dat is zou a bit a little way far much
    quite really rather etwas ein bisschen viel un peu bien un poco muy um pouco muito un po' een beetje wel
    months month years days hours monate mois meses mesi maanden uhr h uur euros euro € $ £"""
)


def outgranted(at: Analysis, first: int, last: int, spans: Sequence[Span], *, is_sum: bool) -> bool:
    """ "I asked for 9,000, finance approved 7,500"; of a sum also "they rejected 9,000", "I asked for 9,000":
    not given; `spans` are those of the message's numbers."""
    begin, end = at.clause(first)
    granted = at.tags.get("granted", ())
    if at.has("sought", begin, end) and any(_has_number(at.clause(m.first), begin, spans) for m in granted):
        return not at.has("granted", begin, end)
    if not is_sum:
        return False
    begin = max([begin, *(b for _, b in spans if b <= first)])
    end = min([at.sentence(first)[1], *(a for a, _ in spans if a >= last)])
    for mark in at.within("denied", begin, end):
        if not any(mark.last <= m.first < first or last <= m.first < mark.first for m in granted):
            return not any(m.last == mark.first for m in at.within("neg", begin, mark.first))
    begin, end = max(begin, first - 5), min(end, at.clause(first)[1], last + 3)
    return at.has("applied", begin, end) and not granted


def _has_number(piece: Span, begin: int, spans: Sequence[Span]) -> bool:
    """Whether a clause, other than the one from token `begin` on, has a number of its own."""
    return piece[0] != begin and any(piece[0] <= a < piece[1] for a, _ in spans)
