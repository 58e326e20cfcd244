"""What the visitor has, where the field asks for what they want: "9 stampanti, ne vorremmo 5". Pure."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.in_use import asks_use
from leadqual.qualification.about.numbers import relate_number
from leadqual.qualification.about.paid import tells_money
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.shares import LEADING
from leadqual.qualification.about.states import spots_of, states
from leadqual.qualification.lexicon.small import AND
from leadqual.qualification.lexicon.wishing import (
    CARED_FOR,
    CONDITIONAL,
    DOERS,
    FOR_WHAT,
    GETTING,
    INFINITIVES,
    WISHED,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

Span = tuple[int, int]
HAD = "what they have"
WANTED = "wanted of them"
ASKED_FOR = "the number wanted"
_FAR = 3  # words between "we have" and the number of what they have
_CONDITIONAL_LEAST = 5


@lru_cache(maxsize=2048)
def is_wish(profile: Profile) -> bool:
    """Whether the field asks for what is to be got or done: "Printers to be rented", "Language to learn"."""
    label = profile.label_order
    to_get = any(a == "to" and b in GETTING for a, b in itertools.pairwise(label))
    told = bool(WISHED.intersection(label)) or "needed" in states(label) and not profile.takes_money
    return to_get or told


@lru_cache(maxsize=2048)
def _is_care(profile: Profile) -> bool:
    """Whether what one has is what it is done to: "Pools to be looked after"; not "to be replaced"."""
    return bool(CARED_FOR.intersection(profile.label_order))


def tells_wish(at: Analysis, first: int, last: int) -> bool:
    """Whether words say that something is wanted, by a word of its own or a verb's conditional."""
    said = at.words(first, last)
    if spots_of(tuple(said), at.language, "needed"):
        return True
    endings = CONDITIONAL.get(at.language, ())
    return bool(endings) and any(len(w) >= _CONDITIONAL_LEAST and w.endswith(endings) for w in said)


def is_wanted(at: Analysis, span: Span) -> bool:
    """Whether the words of a clause up to the number say that it is wanted, or those behind what is to be
    done with it."""
    return tells_wish(at, at.clause(span[0])[0], span[0]) or tells_wish(at, *span_behind(at, span))


def span_behind(at: Analysis, span: Span) -> Span:
    end = at.clause(span[1] - 1)[1]
    return span[1], next((k for k in range(span[1], end) if at.word(k) in AND), end)


def is_to_be_done(at: Analysis, span: Span) -> bool:
    """ "18 véhicules à équiper", "16 operai da formare"."""
    first, last = span_behind(at, span)
    leads, ends = FOR_WHAT.get(at.language, ()), INFINITIVES.get(at.language, ())
    return any(
        at.word(k) in leads and at.word(k + 1).endswith(ends) for k in range(first, min(first + 4, last - 1))
    )


def holds_before(at: Analysis, first: int, last: int) -> list[Span]:
    """Where words say what somebody has: "we have", "on a"."""
    begin = max(first, 0)
    found = spots_of(tuple(at.words(begin, last)), at.language, "bought")
    return [(begin + a, begin + b) for a, b in found if _MAY.isdisjoint(at.words(begin + a - 2, begin + a))]


_MAY = listed("can could may let lets")  # "can I have 3 of them"


def is_had(profile: Profile, at: Analysis, span: Span) -> bool:
    """Whether "we have" leads right to the number, and nothing says what is to be done with it."""
    begin = at.clause(span[0])[0]
    near = [last for _, last in holds_before(at, begin, span[0]) if span[0] - last <= _FAR]
    if not near or is_to_be_done(at, span) or is_wanted(at, span) or at.has("neg", begin, span[0]):
        return False
    if _is_care(profile):
        return False
    return all(at.word(k) in _SMALL or at.has("hedge", k, k + 1) for k in range(near[-1], span[0]))


_SMALL = listed(
    """already now today currently about the our schon heute derzeit jetzt unsere etwa deja aujourd' hui
    actuellement environ en les nos ya hoy ahora actualmente unos unas los las nuestros ja hoje agora
    atualmente uns umas os as nossos cerca de gia oggi ora adesso attualmente circa i le gli nostri nostre
    al nu vandaag momenteel onze ongeveer tot jusqu'a"""
)


def outwanted(at: Analysis, span: Span, spans: Sequence[Span]) -> bool:
    """Whether a later number of the message is the one wanted, and this one is not."""
    if is_wanted(at, span) or is_to_be_done(at, span):
        return False
    return any(span[1] <= one[0] and (is_wanted(at, one) or is_to_be_done(at, one)) for one in spans)


def is_held_already(at: Analysis, span: Span) -> bool:
    """ "L'inglese ce l'abbiamo già", "la petite j'en ai encore": named as what need not be got."""
    begin, end = at.sentence(span[0])
    for mark in at.within("has_already", begin, end):
        between = at.words(mark.last, span[0]) if mark.last <= span[0] else at.words(span[1], mark.first)
        if set(between) & _JOINTS:
            continue
        if mark.last > span[0] and "," in between:
            between = [w for w in between if w not in _PRONOUNS]
        if len(between) <= (2 if "," not in between else 1):
            return True
    return False


_PRONOUNS = listed("on nous j' je io noi ne yo eu nos wir ich we ik we i di de du do")
_JOINTS = listed(". ; : ! ? ma mais pero mas but aber maar e et y und and en")


def of_wish(
    talk: Talk, index: int, reading: Reading, found: Relation, others: Sequence[Reading]
) -> Relation | None:
    """What of the numbers of a message is had, and what is wanted of them."""
    at = talk.at(index)
    if asks_use(talk.profile) or len(others) < 2 and not is_wish(talk.profile):
        return None
    span = at.token_span(reading.start, reading.end)
    spans = [at.token_span(r.start, r.end) for r in others if r.role == "" and not _counts_other(at, r)]
    if is_wish(talk.profile) and (is_had(talk.profile, at, span) or outwanted(at, span, spans)):
        return Relation("open", HAD) if found.holds else None
    if found.kind != "open" or reading.role or _counts_other(at, reading) or talk.profile.is_self:
        return None
    if not is_wanted(at, span) and not is_to_be_done(at, span) or tells_another(talk.profile, at, span[0]):
        return None
    before = [r for r in others if r.end <= reading.start]
    if not any(relate_number(talk.profile, at, r, 0, others).kind == "own" for r in before):
        return None
    if is_wish(talk.profile):
        return Relation("own", ASKED_FOR)
    by_another = DOERS & set(at.words(at.sentence(span[0])[0], span[0]))  # "un prestataire qui passe 10 fois"
    return Relation("own", WANTED) if by_another else None


def tells_another(profile: Profile, at: Analysis, first: int) -> bool:
    """ "il faudrait livrer avant 10", "vorrei spendere 300": an hour, a day or a sum."""
    if profile.takes_money:
        return False
    k = first - 1
    while at.word(k) in _SMALL and at.word(k) not in _LEADING:
        k -= 1
    return at.word(k) in _LEADING or at.word(k) in _SPENDING or tells_money(at, first)


_SPENDING = listed(
    "spendere pagare gastar pagar depenser payer mettre spend pay ausgeben zahlen betalen uitgeven"
)


_LEADING = LEADING - listed("with mit avec con com met par for fur pour para por per voor") | listed(
    "avant antes prima vor before um"
)


def _counts_other(at: Analysis, reading: Reading) -> bool:
    last = at.token_span(reading.start, reading.end)[1]
    if at.within("thereof", last, last + 2):
        return False
    return bool(reading.unit) and reading.unit in at.words(last, last + 2)


def is_held_beside(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether of several choices named this is the one that they have already."""
    at = talk.at(index)
    if not any(isinstance(r.value, str) and r.value != reading.value for r in talk.readings(index)):
        return False
    return not asks_use(talk.profile) and is_held_already(at, at.token_span(reading.start, reading.end))
