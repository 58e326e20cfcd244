"""Whether a number is the field's: by its unit, its place, a cue, or the question it answers. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from leadqual.qualification.about.amounts import Relation, cue_span, relate_money
from leadqual.qualification.about.beside import is_rate_asked, named_beside
from leadqual.qualification.about.frames import says_we_are, states_size
from leadqual.qualification.about.gauges import is_read_off
from leadqual.qualification.about.measures import (
    asks_year,
    by_measure,
    in_years,
    is_a_size,
    is_aged,
    is_counting,
    is_goods,
    is_joined_by,
    is_more,
    is_numbered,
    is_one_of,
    is_priced,
    is_rate,
    is_share,
    is_subset,
    is_the_rest,
    is_the_whole,
    is_year,
    lasts,
    measured,
    names_field,
    part_of_total,
)
from leadqual.qualification.about.nouns import heads
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon import concepts, lexicon
from leadqual.qualification.lexicon.counted import SQUARE
from leadqual.qualification.lexicon.senses import (
    PREMISES,
    first_noun,
    nouns_in,
    of_kind,
    pointed,
    senses,
    spots,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.cognates import same_root
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

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
_FOR = listed("for fur pour para per voor")
# "fünf Stück", "25 stuks" count what was asked for; "6 nous suffisent" names nothing
_IS = (":", "is", "are", "be")
_PIECES = listed("stuck stuks stuk pieces units unites unidades unidad pecas pezzi unita")
_ENOUGH = listed("nous me vous uns mir ci mi nos ons reichen bastan bastano chegam suffisent")
_LOOSE = listed(
    """max min maximum minimum strong good fine well enough too also only again more less ish odd
    something ones one aqui here hier ici qui each apart depuis seit since desde sinds from until
    worldwide overall net gross next last for with if when though although"""
)
_SMALL = listed(
    """across between within under over during around including excluding rum herum ungefahr circa ca noch
    schon ja doch mal zusammen derzeit davon dabei incluidos cerca entre dentro circa fra tra ongeveer
    samen ja toch"""
)
_PIECEWISE = frozenset(("piece", "item", "ticket"))
_AND_MORE = (["me", "and"], ["myself", "and"], ["and", "another"], ["i", "and"])
US = "us"
_OF_US = (["of", "us"], ["von", "uns"], ["d'", "entre"], ["van", "ons"])
_TIME = frozenset(("minute", "hour"))
_TIMES = listed("times time mal fois veces vezes volte keer maal")
_PRICED = listed(
    """cost costs costing price priced pay paid fee kosten kostet coute coutent cuesta cuestan custa costa
    kost"""
)
_TOTALS = listed("total altogether overall insgesamt totale totaal all together")


def relate_number(
    profile: Profile, at: Analysis, reading: Reading, fit: int, others: Sequence[Reading] = ()
) -> Relation:
    """The relation of a number; `fit` says how the message before asked (asking.fit), `others` are the
    other readings."""
    if found := by_measure(profile, at, reading, others):
        return Relation("own" if found == "own" else "other", "a measure")
    if reading.role == "money" or (profile.takes_money and reading.role in ("", "article", "year", "digits")):
        if is_the_rest(at, at.token_at(reading.start)):
            return Relation("open", "the rest")
        return relate_money(profile, at, reading, fit, others)
    first, last = at.token_span(reading.start, reading.end)
    answers = fit >= 1 and (is_bare(at, reading) or _is_said_alone(at, reading))
    told = (
        _by_measuring(profile, at, reading, others)
        or by_place(profile, at, reading, first, last, others)
        or _by_role(profile, reading, answers)
        or _is_a_part(profile, at, first, last, fit >= 2 and len(others) < 2)
        or _is_of_another(profile, at, reading, first, fit)
    )
    if told:
        return told
    if counted := by_counted(profile, at, reading, first, last, fit):
        answered = counted.kind == "open" and fit >= 1 and concepts.counts(counted.saw)
        return Relation("answer") if answered else counted
    if reading.role == "article" and (not answers or _is_somebody(profile, reading, others)):
        return Relation("open", "an article")
    if (cue := cue_beside(profile, at, reading, others)) or by_pattern(profile, at, first, last):
        return Relation("own", cue)
    if fit >= 1:
        return Relation("answer")
    return Relation("open", "the question was another" if fit < 0 else "")


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
    if role in ("year", "date") and asks_year(profile) and in_years(reading.value):
        return Relation("own", "a year")
    named = {*profile.key_order, *profile.label_order}
    if role == "factor" and (profile.counts & _PIECEWISE or _QUANTITIES & named):
        return Relation("own", "so many times")
    if role in _ROLES and not (answers and role in ("year", "digits", "factor")):
        return Relation("other", _ROLES[role])
    return None


def _is_a_part(profile: Profile, at: Analysis, first: int, last: int, is_answer: bool) -> Relation | None:
    """ "12 of them", "me and two others"; the one number of a plain answer is all of it."""
    of_them = at.has("subset", last, min(last + 3, at.clause(first)[1])) and not _is_per(at, last)
    return Relation("open", "a part of it") if of_them and not is_answer else None


def _is_of_another(profile: Profile, at: Analysis, reading: Reading, first: int, fit: int) -> Relation | None:
    """Those who come besides, a price, the heads of the firm."""
    beside = at.words(first - 2, first) in _AND_MORE or at.word(first - 1) == "plus"
    if beside and not {"child", "adult", "subteam"} & concepts.counts(reading.unit) & profile.own:
        return Relation("open", "a part of it")
    if reading.unit:
        return None
    if _PRICED & set(at.words(max(first - 2, at.sentence(first)[0]), first)):
        return Relation("other", "a price")
    if fit < 2 and not profile.counts & {"people", "team"} and says_we_are(at, first):
        return Relation("open", "a head count")
    return None


def _is_somebody(profile: Profile, reading: Reading, others: Sequence[Reading]) -> bool:
    """ "Only me" is one person, whatever measure the question asked for."""
    measured = profile.own & (UNITS | concepts.DURATIONS) or _AGES & {
        *profile.key_order,
        *profile.label_order,
    }
    return bool(measured) and any(o.start == reading.start and o.unit for o in others)


_AGES = listed("age ages alter edad idade eta leeftijd")


def _counts_days(profile: Profile, at: Analysis, reading: Reading) -> bool:
    """ "payable in 14 days": a length for a field that counts days, whatever day it leads to."""
    _, last = at.token_span(reading.start, reading.end)
    known = concepts.counts(at.word(last)) & concepts.DURATIONS
    return bool(known & profile.own) and isinstance(reading.value, int)


def by_place(
    profile: Profile, at: Analysis, reading: Reading, first: int, last: int, others: Sequence[Reading]
) -> Relation | None:
    """What the place of the number settles before any noun is asked."""
    if is_the_rest(at, first):
        return Relation("open", "the rest")
    if names_field(profile, at, reading, first, last) or is_year(profile, reading, others):
        return Relation("own", "named so")
    if reading.role not in ("", "article"):
        return None
    if at.language == "en" and at.word(first - 1) == "half" and not concepts.counts(at.word(last)):
        return Relation("other", "a time of day")
    if is_aged(at, first, last) and not {"age", "old", "years"} & {*profile.key_order, *profile.label_order}:
        return Relation("other", "an age")
    if is_more(profile, at, first, last) or is_joined_by(at, last):
        return Relation("open", "not all of it")
    if isinstance(reading.value, float) and reading.value * 4 % 1 and is_counting(profile):
        return Relation("other", "no number of things")
    if is_priced(at, reading, first):
        return Relation("other", "a price")
    if is_numbered(profile, at, reading, first, last):
        return Relation("other", "part of a code")
    if is_the_whole(at, first) and not _ALL & {*profile.key_order, *profile.label_order}:
        return Relation("open", "the whole of it")
    if is_one_of(at, reading.value, last):
        return Relation("open", "a part of it")
    if is_share(profile, at, last):
        return Relation("other", "what each has")
    if is_subset(profile, at, first, last):
        return Relation("open", "a part of it")
    if asks_year(profile) and not in_years(reading.value):
        return Relation("open", "no year")
    if reading.role:
        return None
    if found := measured(profile, at, reading, first, last):
        return Relation("own", "a measure") if found == "own" else Relation("other", "another measure")
    if is_rate(at, last) and reading.unit not in at.words(last, last + 1):
        return Relation("other", "a rate")
    if profile.own & {"party", "people", "ticket"} and not profile.own & {"adult", "child"}:
        part = part_of_total(reading, others)
        if part == "part":
            return Relation("open", "a part of it")
        if part == "total":
            return Relation("own", "the total")
    if at.word(first - 1) == "," and _is_time_of(at, first, last, others):
        return Relation("open", "a time of day")
    return None


UNITS = frozenset(("percent", "distance", "weight", "area", "dollar", "age", "times"))
_ALL = listed("total ordered bought order all altogether overall insgesamt gesamt bestellt whole")


def _is_time_of(at: Analysis, first: int, last: int, others: Sequence[Reading]) -> bool:
    """ "for Friday night, 8, at the Sloop": a bare hour behind a day."""
    alone = not at.word(last)[:1].isalpha()
    return alone and bool(_DAY_PARTS & set(at.words(max(0, first - 3), first - 1)))


_DAY_PARTS = listed(
    """tonight night evening afternoon morning tomorrow monday tuesday wednesday thursday friday saturday
    sunday abend morgen heute montag dienstag mittwoch donnerstag freitag samstag sonntag soir demain lundi
    mardi mercredi jeudi vendredi samedi dimanche noche manana tarde lunes martes miercoles jueves viernes
    sabado domingo noite amanha sexta quinta quarta segunda sera domani lunedi martedi mercoledi giovedi
    venerdi domenica avond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"""
)


def _is_per(at: Analysis, k: int) -> bool:
    return at.word(k) in _PER or at.word(k + 1) in _PER


def is_bare(at: Analysis, reading: Reading) -> bool:
    first, last = at.token_span(reading.start, reading.end)
    begin, end = at.sentence(first)
    return end - begin - (last - first) <= 4


def _is_said_alone(at: Analysis, reading: Reading) -> bool:
    """ "One, but it was not my fault": the message opens with the number and nothing else."""
    first, last = at.token_span(reading.start, reading.end)
    return all(w in _ONLY for w in at.words(0, first)) and not at.word(last)[:1].isalnum()


_ONLY = listed(
    "just only nur bloss juste seulement solo solamente so apenas solamente alleen maar well , it is it's"
)


def by_counted(
    profile: Profile, at: Analysis, reading: Reading, first: int, last: int, fit: int
) -> Relation | None:
    """What the noun says that the number counts; None if it counts none."""
    unit = _unit(at, reading, first, last)
    if not unit or unit in _ENOUGH or fit >= 2 and unit in _PIECES:
        return None
    if told := (
        _as_labelled(profile, at, first, last, unit)
        or _as_of_us(profile, at, first, last, unit, fit)
        or _meant_by(profile, at, last, unit)
        or _as_known(profile, at, first, last, unit)
    ):
        return told
    loose = _is_loose(unit, at.language)
    plural = unit == at.word(last) and len(unit) > 3 and unit.endswith("s") and not loose
    if plural and not says_we_are(at, first):
        return Relation("own" if stem(unit) in profile.words else "open", unit)
    if at.word(first - 1) in ("of", "for", "from") and by_pattern(profile, at, first, last):
        return None
    if fit >= 1 and is_bare(at, reading):
        return None
    if profile.own and not loose and at.word(first - 1) not in _IS and unit in at.words(last, last + 3):
        people = profile.counts & {"people", "staff", "party", "team"}
        other = profile.nouns and not people and _nouns_behind(at, last, unit)
        return Relation("other" if other else "open", unit)
    return None


def _as_labelled(profile: Profile, at: Analysis, first: int, last: int, unit: str) -> Relation | None:
    """The noun that heads the field's label, and the things it counts without naming them."""
    known = concepts.counts(unit)
    behind = unit == at.word(last) and is_counting(profile) and not profile.is_self
    if behind and stem(unit) in map(stem, heads(profile)):
        return Relation("own", unit)
    if is_a_size(profile) and known - concepts.DURATIONS - UNITS and unit in at.words(last, last + 3):
        return Relation("other", unit)
    if known & {"people", "staff"} and at.word(first - 1) in _FOR and _is_goods_for(profile, at, first - 2):
        return Relation("own", at.word(first - 2))
    if unit in ("m2", "sqm") and "area" in profile.counts or lasts(profile, unit) or is_goods(profile, unit):
        return Relation("own", unit)
    return None


def _as_of_us(profile: Profile, at: Analysis, first: int, last: int, unit: str, fit: int) -> Relation | None:
    """ "a group of 12", "twelve of us"."""
    if unit in _GROUPS and at.words(first - 2, first) in _GROUP_OF and profile.counts & concepts.PARTY:
        return Relation("own", unit)
    if unit == US and fit >= 1 and at.clause(first)[1] - last <= 3:
        return Relation("answer")
    return None


def _as_known(profile: Profile, at: Analysis, first: int, last: int, unit: str) -> Relation | None:
    """A noun that the tables know or the field's words share."""
    known = concepts.counts(unit)
    if known & profile.counts or stem(unit) in profile.key_words or known & _TIME and profile.own & _TIME:
        if "staff" in profile.counts and known & {"people", "staff"}:
            return Relation("own" if states_size(at, first, last) else "open", unit)
        return Relation("own", unit)
    if any(same_root(unit, word) for word in (*profile.key_order, *profile.label_order)):
        return Relation("own", unit)
    if not known:
        return None
    if "team" in known and "staff" in profile.counts:
        ours = says_we_are(at, first) or " ".join(at.words(first - 2, first)) in TEAM_OF
        return Relation("own" if ours else "open", unit)
    persons = known & {"adult", "people"} and profile.counts & concepts.PARTY
    grown = "child" in profile.own and "adult" in known
    return Relation("own" if persons and not grown else "other", unit)


def _meant_by(profile: Profile, at: Analysis, last: int, unit: str) -> Relation | None:
    """ "two little ones", "60,000 km on the clock": what the words behind a number mean."""
    asked = of_kind(profile.meant, "count") - _HEADS
    end = min(last + 4, at.sentence(last - 1)[1])
    behind = spots(tuple(at.words(last, end)), at.language)
    said = {spot.name for spot in behind if not spot.first} | senses((unit,), at.language)
    nouns = _nouns_behind(at, last, unit)
    if asked & said or _counts_noun(profile, at, nouns):
        return Relation("own", unit)
    shared = profile.counts & concepts.counts(unit)
    if profile.nouns - {"product"} and nouns and shared and shared <= _MIXED:
        return Relation("other", unit)
    return None


def _nouns_behind(at: Analysis, last: int, unit: str) -> frozenset[str]:
    """What the number before token `last` counts, by its English names."""
    end = min(last + 4, at.sentence(last - 1)[1])
    words = at.words(last, end)
    if any(spot.first == 0 for spot in nouns_in(words, at.language)):
        return first_noun(words, at.language)
    return frozenset(spot.name for spot in nouns_in((unit,), at.language))


def _counts_noun(profile: Profile, at: Analysis, said: frozenset[str]) -> bool:
    """Whether a noun is the field's; "14 cafes" are sites, if no others are named beside them."""
    if profile.nouns & said:
        return True
    sites = "site" in profile.counts and not (profile.nouns - _SITES) & PREMISES
    named = {spot.name for spot in nouns_in([t.word for t in at.tokens], at.language)} & PREMISES
    return sites and bool(said & PREMISES) and named <= said


_SITES = frozenset(("shop", "branch", "building"))


# classes of things that are not the same: an order is no invoice
_MIXED = frozenset(("item", "vehicle", "subteam", "customer"))

# heads are counted in ways of their own
_HEADS = frozenset(("employees", "passengers", "guests", "users"))

_GROUPS = listed("group party family gruppe groupe grupo gruppo groep")
_GROUP_OF = (
    ["group", "of"], ["party", "of"], ["family", "of"], ["groupe", "de"], ["grupo", "de"], ["gruppo", "di"],
    ["groep", "van"], ["gruppe", "von"], ["a", "group"],
)  # fmt: skip


def _is_goods_for(profile: Profile, at: Analysis, k: int) -> bool:
    """ "licences for 25 people": one each, unless it says how many."""
    named = concepts.counts(at.word(k)) & profile.own & {"licence", "ticket", "item", "piece"}
    return bool(named) and not at.word(k - 1)[:1].isdigit()


def _is_loose(unit: str, language: str) -> bool:
    """A word behind a number that is no noun it counts."""
    return (
        unit in _LOOSE
        or unit in _SMALL
        or unit in lexicon(language).known
        or unit.endswith("ly")
        or len(unit) < 3
    )


_WITHOUT = listed(
    "without excluding excl not minus except ohne exklusive sans hors sin excluyendo sem senza esclusi zonder"
)


def _unit(at: Analysis, reading: Reading, first: int, last: int) -> str:
    """The counted noun; one on the next line counts the next number, then the noun before holds."""
    if at.words(last, last + 2) in _OF_US:
        return US
    if SQUARE & set(at.words(last, last + 2)):
        return "sqm"
    if (
        "\n" in at.folded.original
        and reading.unit
        and reading.unit in at.words(last, last + 2)
        and at.sentence(first)[1] <= last
    ):
        return next((w for w in reversed(at.words(at.sentence(first)[0], first)) if w.isalpha()), "")
    if at.words(last, last + 2) in (["full", "time"], ["part", "time"], ["full", "-"]):
        return ""
    if concepts.counts(at.word(last)):
        return at.word(last)
    if any(m.first == last for m in at.tags.get("enough", ())):
        return ""  # "tres chegam"
    unit = "" if at.word(last) in _WITHOUT else reading.unit
    if concepts.counts(unit) & concepts.DURATIONS and unit not in at.words(first, last + 3):
        unit = ""  # "these days 31"
    if len(unit) < 3 and unit not in at.words(first, last + 2):
        unit = ""  # "I'm 44"
    return (unit if unit not in _TOTALS else "") or ("us" if at.words(last, last + 2) == ["of", "us"] else "")


def cue_beside(profile: Profile, at: Analysis, reading: Reading, others: Sequence[Reading]) -> str:
    """A word of the field in the reading's clause, if no other number stands nearer to it."""
    first, last = at.token_span(reading.start, reading.end)
    begin, end = cue_span(at, first)
    spans = [
        at.token_span(o.start, o.end) for o in others if o.start != reading.start and o.role != "article"
    ]
    meant = _meaning(profile, at, begin, end)
    for k in range(begin, end):
        if first <= k < last or k not in meant and stem(at.word(k)) not in profile.words:
            continue
        if at.word(k) in concepts.MINE_WORDS:
            continue
        mine = _distance(k, first, last)
        if mine <= 6 and all(_distance(k, a, b) > mine for a, b in spans):
            return at.word(k)
    return ""


def _meaning(profile: Profile, at: Analysis, begin: int, end: int) -> frozenset[int]:
    """The tokens of a stretch that mean what the field counts."""
    asked = of_kind(pointed(profile.meant), "count")
    if not asked:
        return frozenset()
    said = spots(tuple(at.words(begin, end)), at.language)
    return frozenset(begin + k for spot in said if spot.name in asked for k in range(spot.first, spot.last))


def _distance(k: int, first: int, last: int) -> int:
    return first - k if k < first else k - last + 1


TEAM_OF = frozenset(
    (
        "team of", "company of", "firm of", "staff of", "shop of", "team von", "equipe de", "equipo de",
        "plantilla de", "equipa de", "squadra di", "organico di", "team van", "ploeg van", "effectif de",
        "team di",
    )
)  # fmt: skip


def by_pattern(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    before, two = at.word(first - 1), " ".join(at.words(first - 2, first))
    if profile.own & {"staff", "party", "people", "team"} and says_we_are(at, first):
        return True
    if (
        "staff" in profile.own
        and _TOTALS & set(at.words(last, last + 3))
        and at.has("first", *at.sentence(first))
    ):
        return True
    if "staff" in profile.own and two in TEAM_OF:
        return True
    if profile.own & {"party", "ticket", "people"}:
        if before in ("the", "les", "los", "die", "os", "i", "de") and at.word(last) == "of":
            before = at.word(first - 2)
        return before in ("for", "fur", "pour", "para", "per", "voor") or two in (
            "party of",
            "group of",
            "family of",
            "table for",
        )
    return False
