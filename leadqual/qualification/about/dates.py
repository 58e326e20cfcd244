"""Whether a date is the field's: by cue, side of a span, the clause's subject, or the question it
answers. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.events import of_something_else, own_doing
from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.about.sides import local_side
from leadqual.qualification.about.swapped import replaced
from leadqual.qualification.lexicon.senses import (
    of_kind,
    pointed,
    senses,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_BY = listed("bis by ate hasta entro per para before voor tegen avant tard tardar tardi spatestens uiterlijk")
_DUE = listed(
    """due deadline latest needed frist fallig falligkeit echeance limite vencimiento plazo prazo
    vencimento scadenza termine deadline uiterlijk"""
)
_DATE_TOPICS = listed(
    """birthday born founded contract renewal renews renew expires expire expired trial holiday holidays
    vacation anniversary fiscal audit since vertrag lauft gegrundet urlaub contrat conge fonde contrato
    vence fundada fundado ferias contratto scade vacanza fondata loopt vakantie opgericht"""
)
_BORN = listed(
    """born birth dob birthdate birthday geboren geburtsdatum geburtstag geburt nee naissance nacido
    nacida naci nacimiento nascido nascida nasci nascimento nato nata nascita geboorte geboortedatum"""
)


def relate_date(profile: Profile, at: Analysis, reading: Reading, fit: int, asked: bool = False) -> Relation:
    """The relation of a date; which side of a span it stands on counts before the question. `asked`: a
    question stands before."""
    first, last = at.token_span(reading.start, reading.end)
    if replaced(profile, at, first, last):
        return Relation("other", "the day before the change")
    side = local_side(at, first, last, profile)
    stands_so = bool(profile.side) and side == profile.side
    if fit < 2 and not stands_so and (other := _other_date(profile, at, first)):
        return Relation("open", other)
    if _is_by(at, first) and _is_due(profile):
        return Relation("own", "a deadline")
    if not stands_so and _of_a_contract(profile, at, first):
        return Relation("open", "a contract's")
    if profile.meant & _ENDS and _NOTICE & set(at.words(*at.clause(first))):
        return Relation("open", "notice")
    brief = at.sentence(first)[1] - at.sentence(first)[0] - (last - first) <= 3
    if saw := "" if stands_so else of_something_else(profile, at, first, fit):
        return Relation("open", saw)
    if (
        profile.side
        and side
        and side != profile.side
        and not (fit == 2 and brief and at.word(first - 1) in _BY)
    ):
        return Relation("other", side)
    if profile.side and side:
        return Relation("own", side) if side == profile.side else Relation("answer")
    if profile.side and fit < 2 and (doing := own_doing(profile, at, first)):
        return Relation("open", doing)
    cues = content(at.words(*at.clause(first))) & profile.words
    cues |= of_kind(pointed(profile.meant), "date") & senses(at.words(*at.clause(first)), at.language)
    if cues and not (profile.side == "end" and cues <= _BOTH_WAYS):
        return Relation("own", " ".join(cues))
    if _BORN & set(at.words(*at.clause(first))) and _BORN & profile.named:
        return Relation("own", "born")
    if fit < 0:
        return Relation("open", "the question was another")
    if fit >= 1:
        return Relation("answer")
    if brief and asked:
        return Relation("open", "the question was another")
    moved = not profile.side and bool(_MOVES & set(at.words(*at.clause(first))))  # "move it to Friday"
    return Relation("open") if profile.side == "end" or side == "end" and not moved else Relation("own")


_MOVES = listed("move push change shift reschedule postpone bring")


# what has two ends tells neither
_BOTH_WAYS = frozenset(
    map(stem, listed("flight train bus trip journey car rental stay reservation booking house hotel"))
)


def _is_by(at: Analysis, first: int) -> bool:
    return (at.word(first - 2) if at.word(first - 1) in _THE else at.word(first - 1)) in _BY


@lru_cache(maxsize=2048)
def _is_due(profile: Profile) -> bool:
    """Whether the field asks by when: "Deadline", "Date by which the translation is needed"."""
    named = (*profile.key_order, *profile.label_order)
    return bool(_DUE & set(named)) or any(pair in _BY_WHICH for pair in zip(named, named[1:], strict=False))


_THE = listed("the den le el o il")
_BY_WHICH = (
    ("by", "which"),
    ("by", "when"),
    ("bis", "wann"),
    ("bis", "zu"),
    ("entro", "cui"),
    ("by", "then"),
)


_NOTICE = listed(
    """notice kundigen kundigung kundigungsfrist preavis resilier preaviso aviso rescindir disdetta
    disdire opzeggen
    opzegtermijn"""
)
_ENDS = frozenset(("expiry", "undercontract"))
_RUNS_OUT = _ENDS | {"renewal"}


def _of_a_contract(profile: Profile, at: Analysis, first: int) -> bool:
    """ "Der Altvertrag läuft bis 31.5.", whatever was asked."""
    words = at.words(at.clause(first)[0], first)
    named = any(
        (word.endswith(_CONTRACTS) or word in _CONTRACT) and stem(word) not in profile.words for word in words
    )
    return named and not profile.meant & (_ENDS | {"renewal"})


_CONTRACT = listed("contrat contrato contratto bail lease mietvertrag")
_CONTRACTS = ("vertrag", "contract", "vertrags")  # "Altvertrag", "huurcontract"


def _other_date(profile: Profile, at: Analysis, first: int) -> str:
    """What the words before a date say it is the date of, if that is not the field's."""
    words = at.words(max(at.clause(first)[0], first - 4), first)
    topics = any(stem(word) not in profile.words for word in _DATE_TOPICS & set(words))
    if topics and not profile.meant & senses(words, at.language):
        return "another date"
    said = of_kind(pointed(senses(words, at.language)), "date") - {"duedate"}
    own = of_kind(pointed(profile.meant), "date")
    if own & senses(at.words(*at.clause(first)), at.language) or said & _RUNS_OUT and own & _RUNS_OUT:
        return ""
    return " ".join(said) if said and not said & own and (own or of_kind(said, "fixed")) else ""
