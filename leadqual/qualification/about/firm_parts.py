"""Whether a head count is of the firm or of a part of it: "12 in support", "my team is 8", "I manage 50
people". Pure.

A department, a team that somebody leads, those who work full time: none of them says how many the firm is;
what is said of the whole beside them does.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.shares import Share, cut_up, leaves_out, spans_of
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.departments import (
    A_HANDFUL,
    AND_ME,
    ARTICLES,
    CHANGES,
    DEPARTMENTS,
    FIRMS,
    FULL_TIME,
    FULL_TIME_UNITS,
    GROUPS,
    IN,
    LEADS,
    MINE,
    OF,
    OFFICES,
    OR,
    PART_TIME,
    PARTS,
    TEAMS,
    UNDER_ME,
    WHO,
    WHOLE,
    WHOSE,
    WORKING,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_BEFORE_IT = listed(
    """is are has have had got count counts numbers number be consists consist of : am s about around
    roughly currently now only just some approximately we us there wir sind ist hat haben besteht zahlt
    aus etwa rund circa ca zurzeit derzeit zu nous on est sommes a compte comptons avons ont environ somos
    es tiene tenemos son unas unos cuenta con formado por estamos tem temos conta sao uns siamo sono e ha
    abbiamo in di conta circa is zijn we met heeft hebben telt uit ongeveer bestaat made up big strong"""
)
_BEHIND_IT = listed(
    """people persons person staff employees colleagues who work works working are sit doing handling of
    us them full time part - agents reps folks guys man leute mitarbeiter personen kollegen arbeiten
    mitarbeiterinnen personnes salaries collaborateurs travaillent qui personas empleados trabajan que
    pessoas funcionarios trabalham persone dipendenti lavorano che mensen medewerkers werken die ppl heads
    ones currently"""
)
_REACH = 7


def is_whole_firm(profile: Profile) -> bool:
    """Whether the field asks for the firm as a whole and names no part of it."""
    if profile.self_kind != "staff":
        return False
    own = profile.named - FIRMS
    return not own & (DEPARTMENTS | TEAMS | _SUBS | FULL_TIME | PART_TIME) and "subteam" not in profile.own


_SUBS = listed("local site location branch office standort filiale sede oficina vestiging sub")


def firm_part(profile: Profile, at: Analysis, reading: Reading, others: Sequence[Reading]) -> str:
    """ "part" for a number of a part of the firm, "whole" for what is said of all of it beside such parts,
    else ""."""
    if not is_whole_firm(profile) or reading.role or reading.unit == "times":
        return ""
    span = at.token_span(reading.start, reading.end)
    if A_HANDFUL & set(at.words(span[0], span[1] + 5)):
        return "part"
    return _parts(at, tuple(sorted({span, *spans_of(at, [r for r in others if not r.vague])}))).get(span, "")


def is_asked_of_part(profile: Profile, question: Analysis, at: Analysis, first: int) -> bool:
    """ "And in accounting?" - "Four"."""
    if not is_whole_firm(profile) or FIRMS & set(at.words(*at.clause(first))):
        return False
    begin, end = question.sentence(question.sentences[-1])
    heads = [k + 1 for k in range(begin, end) if question.word(k) in IN and question.word(k + 1) != "it"]
    named = any(_names_part(question, k) for k in heads)
    return named and question.is_question(begin) and not FIRMS & set(question.words(begin, end))


@lru_cache(maxsize=2048)
def _parts(at: Analysis, spans: tuple[tuple[int, int], ...]) -> dict[tuple[int, int], str]:
    shares = cut_up(at, spans)
    of_firm = {s.first for s in shares if FIRMS & set(at.words(s.begin, s.end))}
    against, told = _sets_against(at), {}
    for share in shares:
        small = TEAMS if against or of_firm - {share.first} else frozenset()
        part = _is_part(at, share, small | OFFICES if len(shares) > 1 else small)
        told[share.first, share.last] = "part" if part else ""
    ends = [s.first for s in shares[1:]] + [at.sentence(shares[-1].first)[1]]
    by_time = {(s.first, s.last): _time_of(at, s.last, end) for s, end in zip(shares, ends, strict=True)}
    if {"full", "part"} <= set(by_time.values()):
        told |= {key: "part" for key, time in by_time.items() if time}
    if len(shares) > 1:
        told |= {(s.first, s.last): "part" for s in shares if at.word(s.last) in FULL_TIME_UNITS}
    wholes = [s for s in shares if WHOLE & set(at.words(s.first - 1, s.last + 1))]
    if len(shares) > 2 and len(wholes) == 1:  # "35 in Germany, 12 in Austria, 47 together"
        told |= {(s.first, s.last): "part" for s in shares if s not in wholes and leaves_out(at, s.last)}
    if "part" in told.values():
        wholes = [s for s in shares if not told[s.first, s.last] and _is_whole(at, s)]
        told |= {(s.first, s.last): "whole" for s in wholes}
    return told


def _sets_against(at: Analysis) -> bool:
    """ "Do you mean the team or the company?" """
    spans = [at.words(*at.sentence(first)) for first in at.sentences if at.is_question(first)]
    return any(TEAMS & set(said) and FIRMS & set(said) and OR & set(said) for said in spans)


def _is_part(at: Analysis, share: Share, small: frozenset[str]) -> bool:
    """`small`: nouns that are less than the firm because of what stands beside them: "the team" beside a
    number of the company, "the office" beside another number."""
    return (
        _is_placed(at, share, small)
        or _is_of_team(at, share, small)
        or _is_asked_back(at, share)
        or _is_led(at, share)
        or _is_under(at, share)
        or _is_change(at, share)
        or _is_of_group(at, share)
        or _does_one_task(at, share)
    )


def _is_placed(at: Analysis, share: Share, small: frozenset[str]) -> bool:
    """ "12 in support", "12 people on our support team", "12 support agents", "a 22-person support team"."""
    for k in range(share.last, min(share.last + _REACH, share.end)):
        word = at.word(k)
        if word in IN and (word not in _BEHIND_IT) and _names_part(at, k + 1, small=small):
            return True
        if k <= share.last + 2 and _names_part(at, k, with_head=True):
            return True
        if word not in _BEHIND_IT and word not in IN and word != "i":  # "im"
            return False
    return False


def _names_part(
    at: Analysis, k: int, *, with_head: bool = False, small: frozenset[str] = frozenset()
) -> bool:
    """Whether the words from token k on name a part of the firm: "our support team", "customer service", "my
    team", "the team" if `small` has it; `with_head`: only with a noun of teams or people behind."""
    mine = False
    while at.word(k) in ARTICLES and not with_head:
        mine, k = mine or at.word(k) in MINE, k + 1
    begin = k
    while at.word(k) in DEPARTMENTS or at.word(k) in WHOSE or at.word(k) == "-" and k > begin:
        k += 1
    named = bool(DEPARTMENTS & set(at.words(begin, k))) or at.word(k) in PARTS
    if at.word(k) in FIRMS:
        return False
    if with_head:
        heads = concepts.counts(at.word(k)) & {"staff", "people", "subteam"}
        return named and (at.word(k) in TEAMS or bool(heads))
    return named or mine and at.word(k) in TEAMS or at.word(k) in small


def _is_of_team(at: Analysis, share: Share, small: frozenset[str]) -> bool:
    """ "our sales team is 22 strong", "mon équipe compte 8 personnes", "in support we are 5"."""
    k, begin = share.first - 1, max(share.begin, at.clause(share.first)[0] - 1)
    while k >= begin and (at.word(k) in _BEFORE_IT or at.word(k) == ","):
        if _is_head(at, k, begin, small):
            return True
        k -= 1
    return k >= begin and _is_head(at, k, begin, small)


def _is_head(at: Analysis, k: int, begin: int, small: frozenset[str]) -> bool:
    """Whether the phrase that ends at token k names a part of the firm."""
    word = at.word(k)
    if word not in TEAMS and word not in DEPARTMENTS and word not in WHOSE:
        return False
    j = k
    while j - 1 >= begin and (
        at.word(j - 1) in DEPARTMENTS | WHOSE | TEAMS or at.word(j - 1) in ("-", "in", "am")
    ):
        if at.word(j - 1) in ("in", "am") and at.word(j) not in DEPARTMENTS:
            break
        j -= 1
    before, said = at.word(j - 1), set(at.words(j, k + 1))
    named = bool(DEPARTMENTS & said)
    if FIRMS & set(at.words(at.clause(k)[0], k + 1)):
        return False
    if word in TEAMS and word not in DEPARTMENTS:
        return named or word in small or before in MINE
    return named and (
        before in IN or before in ARTICLES | _ONLY or bool(IN & said) or j == begin and word != "it"
    )


_ONLY = listed("only just nur seulement solo so solamente alleen")


def _is_led(at: Analysis, share: Share) -> bool:
    """ "I manage 50 people", "I run support with 9", "I lead a team of 12": not "I run a bakery with 9"."""
    begin = at.clause(share.first)[0]
    lead = next((k for k in range(max(begin, share.begin), share.first) if at.word(k) in LEADS), None)
    if lead is None or not (_I & set(at.words(begin, lead + 1)) or at.word(lead) in _FUSED):
        return False
    between = [w for w in at.words(lead + 1, share.first) if w.isalpha()]
    behind = itertools.takewhile(lambda w: w not in IN, at.words(share.last, share.last + _REACH))
    if FIRMS & {*between, *behind}:
        return False
    rest = [w for w in between if w not in ARTICLES | WHOSE | _SMALL]
    return all(w in DEPARTMENTS | TEAMS for w in rest)


_I = listed("i ich je yo eu io ik")
_FUSED = listed("lidero dirijo gestiono coordino superviso coordeno chefio dirigo guido gestisco giro")
_SMALL = listed(
    "of with for about around roughly currently von mit etwa de avec con com di van met a small smaller"
)


def _is_under(at: Analysis, share: Share) -> bool:
    """ "50 people under me", "two staff and me"."""
    behind = at.words(share.last, share.last + _REACH)
    said = f" {' '.join(behind)} "
    joined = any(f" {phrase} " in f" {' '.join(behind[:6])} " for phrase in AND_ME)
    return joined or any(f" {phrase} " in said for phrase in UNDER_ME)


def _does_one_task(at: Analysis, share: Share) -> bool:
    """ "five people handling returns", "three people who answer the phones"; not "50 people working here"."""
    if at.words(share.last, share.last + 2) == ["of", "us"]:
        return at.word(share.last + 2) in _DO | _DOING
    if not concepts.counts(at.word(share.last)) & {"people", "staff"}:
        return False
    k = share.last + 1
    if at.word(k) in WHO:
        end = min(at.sentence(k)[1], k + _REACH)
        return not WORKING & set(at.words(k, end)) and end - k > 2
    return at.word(k).endswith("ing") and len(at.word(k)) > 5 and at.word(k) not in WORKING


_DO = listed("do does handle answer cover run take manage look deal process")
_DOING = listed("doing handling answering covering taking managing looking dealing processing replying")


def _is_of_group(at: Analysis, share: Share) -> bool:
    """ "as a group we are 900", "Meridian Group (900 people)": the group is more than the firm."""
    opened = at.word(share.first - 1) == "("
    begin = share.first - 3 if opened else max(share.begin, at.clause(share.first)[0], share.first - 5)
    return any(at.word(k) in GROUPS and at.word(k + 1) not in OF for k in range(max(0, begin), share.first))


def _is_asked_back(at: Analysis, share: Share) -> bool:
    """ "In customer service? 9" """
    begin = at.sentence(share.first)[0]
    if not begin or share.first - begin > 2:
        return False
    first, last = at.sentence(begin - 1)
    asked = at.word(begin - 1) == "?" and last - first <= _REACH
    return asked and any(
        at.word(k) in IN and _names_part(at, k + 1) or _names_part(at, k, with_head=True)
        for k in range(first, last)
    )


def _is_change(at: Analysis, share: Share) -> bool:
    """ "we just hired 10", "we let 12 people go"."""
    before = at.words(max(at.clause(share.first)[0], share.first - 4), share.first)
    if _COMING & set(at.words(share.last, share.last + 3)):
        return True  # "14, but two are leaving"
    return bool(CHANGES & set(before)) and not {"us", "'s"} & set(before)


_COMING = listed(
    """leaving joining quit quitting retiring verlassen partent arrivent salen entran saem entram partono
    arrivano vertrekken"""
)


def _time_of(at: Analysis, last: int, end: int) -> str:
    """ "full" or "part" for "35 full time", "10 temps partiel"."""
    behind = set(at.words(last, min(last + 5, end)))
    full = bool(FULL_TIME & behind) or bool(_FULLY & behind and _TEMPS & behind)
    part = bool(PART_TIME & behind) or bool(_PARTLY & behind and _TEMPS & behind)
    return "" if full == part else "full" if full else "part"


_TEMPS = listed("temps tiempo tempo")
_FULLY = listed("plein completo integral pieno")
_PARTLY = listed("partiel parcial parziale")


def _is_whole(at: Analysis, share: Share) -> bool:
    """ "140 overall", "the company about 140"."""
    near = set(at.words(max(share.begin, share.first - 5), min(share.end, share.last + 5)))
    return bool(near & (WHOLE | FIRMS))
