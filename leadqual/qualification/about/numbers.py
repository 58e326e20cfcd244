"""Whether a number is the field's: by its unit, its place, a cue, or the question it answers. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from leadqual.qualification.about.ages import whose_age
from leadqual.qualification.about.amounts import Relation, relate_money
from leadqual.qualification.about.beside import is_rate_asked, named_beside
from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.counting import UNITS, by_counted, is_bare
from leadqual.qualification.about.cues import by_pattern, cue_beside
from leadqual.qualification.about.firm_sizes import of_a_firm
from leadqual.qualification.about.frames import says_we_are
from leadqual.qualification.about.gauges import is_read_off
from leadqual.qualification.about.measures import by_measure, is_the_rest
from leadqual.qualification.about.paid import tells_money
from leadqual.qualification.about.positions import by_place
from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.implied import MANY
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

AGED = "so old"
_ROLES = {
    "ordinal": "an ordinal",
    "date": "part of a date",
    "time": "a time of day",
    "year": "a year",
    "decade": "a decade",
    "factor": "a factor",
    "code": "part of a code",
    "address": "part of an address",
    "idiom": "an idiom",
    "phone": "a phone number",
    "digits": "a row of digits",
    "version": "a version",
}
# what a number that is no cardinal is
NO_NUMBER = frozenset(_ROLES.values()) - {"part of a code", "a factor"}
_QUANTITIES = listed(
    """quantity portions amount pieces copies units menge anzahl stuck quantite nombre cantidad quantidade
    quantita
    aantal"""
)
_PER = listed("per each a every pro je par por al cada")
_PIECEWISE = frozenset(("piece", "item", "ticket"))
_AND_MORE = (["me", "and"], ["myself", "and"], ["and", "another"], ["i", "and"], ["and", "i"], ["and", "me"])
_TIMES = listed("times time mal fois veces vezes volte keer maal")
_PRICED = listed(
    """cost costs costing price priced pay paid fee kosten kostet coute coutent cuesta cuestan custa costa
    kost"""
)


def relate_number(
    profile: Profile, at: Analysis, reading: Reading, fit: int, others: Sequence[Reading] = ()
) -> Relation:
    """The relation of a number; `fit` says how the message before asked (asking.fit), `others` are the
    other readings."""
    if aged := whose_age(profile, at, reading, fit, others):
        return Relation(aged, AGED)
    if found := by_measure(profile, at, reading, others):
        return Relation("own" if found == "own" else "other", "a measure")
    if _counts_those(at, reading):
        return Relation("other", "how many of those")
    if reading.role == "money" or (profile.takes_money and reading.role in ("", "article", "year", "digits")):
        if is_the_rest(at, at.token_at(reading.start)):
            return Relation("open", "the rest")
        return relate_money(profile, at, reading, fit, others)
    first, last = at.token_span(reading.start, reading.end)
    answers = fit >= 1 and (is_bare(at, reading) or _is_said_alone(at, reading))
    told = (
        _by_measuring(profile, at, reading, others)
        or by_place(profile, at, reading, first, last, others)
        or _as_nth(profile, at, reading, first, last)
        or _by_role(profile, reading, answers)
        or (Relation("other", _ROLES["address"]) if _is_house(at, first, last) else None)
        or (Relation("other", _ROLES["time"]) if _is_hour(at, reading, first) else None)
        or _is_a_part(profile, at, first, last, fit >= 2 and len(others) < 2)
        or _is_of_another(profile, at, reading, first, fit)
        or of_a_firm(profile, at, reading)
    )
    if told:
        return told
    if counted := by_counted(profile, at, reading, first, last, fit):
        answered = counted.kind == "open" and fit >= 1 and concepts.counts(counted.saw)
        return Relation("answer") if answered else counted
    if at.word(first - 1) == "for" and "and" in at.words(first, last) and profile.counts & concepts.PARTY:
        return Relation("own", "for us")  # "it's for my mom and me"
    if fit >= 1 and any(m.first == last for m in at.tags.get("enough", ())):
        return Relation("answer", "enough")  # "one is plenty"
    if reading.role == "article" and (not answers or _is_somebody(profile, reading, others)):
        return Relation("open", "an article")
    if (cue := cue_beside(profile, at, reading, others)) or by_pattern(profile, at, first, last):
        return Relation("own", cue)
    if fit >= 1:
        return Relation("answer")
    return Relation("open", "the question was another" if fit < 0 else "")


def _counts_those(at: Analysis, reading: Reading) -> bool:
    """ "About 4k per location, we have 3"."""
    first, last = at.token_span(reading.start, reading.end)
    begin = at.clause(first)[0]
    if reading.role or at.word(last).isalpha() or not _HAVE & set(at.words(begin, first)):
        return False
    before = at.words(max(at.sentence(first)[0], begin - _BACK), begin)
    return any(one in _PER and other.isalpha() for one, other in pairwise(before))


_BACK = 8
_PER = listed("per each every pro je par por ogni")
_HAVE = listed("have got 've haben avons tenemos temos abbiamo hebben are sind sont")


def _as_nth(profile: Profile, at: Analysis, reading: Reading, first: int, last: int) -> Relation | None:
    """ "We just hired our 50th person": that is how many there are now."""
    if reading.role != "ordinal" or profile.self_kind != "staff":
        return None
    heads = concepts.counts(at.word(last)) & {"people", "staff"}
    hired = _HIRED & set(at.words(at.clause(first)[0], first))
    return Relation("own", "the latest of them") if heads and hired else None


_HIRED = listed(
    """hired recruited welcomed onboarded eingestellt begrusst embauche recrute contratado contratamos assunto
    aangenomen verwelkomd"""
)


def _by_measuring(
    profile: Profile, at: Analysis, reading: Reading, others: Sequence[Reading]
) -> Relation | None:
    """How often, how long, how warm, what share."""
    if reading.role == "" and named_beside(profile, at, reading):
        return Relation("own", "named so")
    k = at.token_span(reading.start, reading.end)[1]
    often = reading.unit == "times" or at.word(k) in _TIMES
    if often and not reading.role and is_rate_asked(profile, at, k + (at.word(k) in _TIMES)):
        return Relation("own", "so often")
    if reading.role == "date" and _counts_days(profile, at, reading):
        return Relation("own", reading.unit)
    if is_read_off(profile, at, reading, others):
        return Relation("own", "read off")
    if reading.role == "percent" or reading.unit == "%":
        return Relation("own") if "percent" in profile.own else Relation("other", "a percentage")
    return None


def _by_role(profile: Profile, reading: Reading, answers: bool) -> Relation | None:
    """What a number that is no cardinal is; "2026" alone may still answer."""
    role = reading.role
    named = profile.named
    if role == "factor" and (profile.counts & _PIECEWISE or _QUANTITIES & named):
        return Relation("own", "so many times")
    if role in _ROLES and not (answers and role in ("year", "digits", "factor")):
        return Relation("other", _ROLES[role])
    return None


def _is_hour(at: Analysis, reading: Reading, first: int) -> bool:
    """ "Jo works until 6"."""
    return not reading.unit and at.word(first - 1) in _UNTIL and at.word(first - 2).isalpha()


_UNTIL = listed("until till til")


def _is_house(at: Analysis, first: int, last: int) -> bool:
    """ "to 77 Harbor View": figures behind such a word and before a name of two words."""
    if not at.word(first).isdigit() or last - first > 1:
        return False
    if at.word(first - 2) in _LEADS_THERE and is_large(at, first - 1) and not at.word(last).isalpha():
        return at.word(first - 1) not in TAGS  # "to Pier 39"
    return at.word(first - 1) in _LEADS_THERE and all(
        at.word(k).isalpha() and is_large(at, k) for k in (last, last + 1)
    )


_LEADS_THERE = listed("to at from near")


def _is_a_part(profile: Profile, at: Analysis, first: int, last: int, is_answer: bool) -> Relation | None:
    """ "12 of them", "me and two others"; the one number of a plain answer is all of it, and "9 of them in
    sales" is all of a field of sales."""
    end = at.clause(first)[1]
    of_them = at.has("subset", last, min(last + 3, end)) and not any(
        _is_per(at, k) for k in range(last, last + 3)
    )
    if not of_them or is_answer or profile.words & content(at.words(last + 1, end)):
        return None
    return Relation("open", "a part of it")


def _is_of_another(profile: Profile, at: Analysis, reading: Reading, first: int, fit: int) -> Relation | None:
    """Those who come besides, a price, the heads of the firm."""
    denied = {"ne", "n'"} & set(at.words(at.clause(first)[0], first))
    named = reading.unit and stem(reading.unit) in profile.words and not denied  # "plus 15 posters"
    beside = at.words(first - 2, first) in _AND_MORE or at.word(first - 1) == "plus" and not named
    beside = beside or reading.unit in MANY and at.words(first + 2, first + 4) in _AND_MORE
    if beside and not {"child", "adult", "subteam"} & concepts.counts(reading.unit) & profile.own:
        return Relation("open", "a part of it")
    if reading.unit and reading.unit not in concepts.MONEY_OF:
        return None
    if fit < 1 and tells_money(at, first):
        return Relation("open", "money")
    if reading.unit:
        return None
    if _PRICED & set(at.words(max(first - 2, at.sentence(first)[0]), first)):
        return Relation("other", "a price")
    if fit < 2 and not profile.counts & {"people", "team"} and says_we_are(at, first):
        return Relation("open", "a head count")
    return None


def _is_somebody(profile: Profile, reading: Reading, others: Sequence[Reading]) -> bool:
    """ "Only me" is one person, whatever measure the question asked for."""
    measured = profile.own & (UNITS | concepts.DURATIONS) or _AGES & profile.named
    return bool(measured) and any(o.start == reading.start and o.unit for o in others)


_AGES = listed("age ages alter edad idade eta leeftijd")


def _counts_days(profile: Profile, at: Analysis, reading: Reading) -> bool:
    """ "payable in 14 days": a length for a field that counts days, whatever day it leads to."""
    _, last = at.token_span(reading.start, reading.end)
    known = concepts.counts(at.word(last)) & concepts.DURATIONS
    return bool(known & profile.own) and isinstance(reading.value, int)


def _is_per(at: Analysis, k: int) -> bool:
    return at.word(k) in _PER or at.word(k + 1) in _PER


def _is_said_alone(at: Analysis, reading: Reading) -> bool:
    """ "One, but it was not my fault": the message opens with the number and nothing else."""
    first, last = at.token_span(reading.start, reading.end)
    return all(w in _ONLY for w in at.words(0, first)) and not at.word(last)[:1].isalnum()


_ONLY = listed(
    "just only nur bloss juste seulement solo solamente so apenas solamente alleen maar well , it is it's"
)
