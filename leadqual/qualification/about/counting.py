"""What a number counts, by the noun behind it. Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.cues import by_pattern
from leadqual.qualification.about.frames import says_we_are, states_size
from leadqual.qualification.about.measures import is_a_size, is_counting, is_goods
from leadqual.qualification.about.nouns import heads
from leadqual.qualification.about.profile import Profile, split_words
from leadqual.qualification.about.served import is_one_of_several, is_served
from leadqual.qualification.about.shares import labels_next
from leadqual.qualification.lexicon import concepts, lexicon
from leadqual.qualification.lexicon.counted import SQUARE, measure
from leadqual.qualification.lexicon.departments import WHOLE
from leadqual.qualification.lexicon.senses import PREMISES, first_noun, nouns_in, of_kind, senses, spots
from leadqual.qualification.lexicon.settling import INCLUDING
from leadqual.qualification.lexicon.small import FOR
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.cognates import same_root
from leadqual.qualification.located.tokens import plain, stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_IS = (":", "is", "are", "be")
# "fünf Stück", "25 stuks" count what was asked for; "6 nous suffisent" names nothing
_PIECES = listed("stuck stuks stuk pieces units unites unidades unidad pecas pezzi unita")
_ENOUGH = listed("nous me vous uns mir ci mi nos ons reichen bastan bastano chegam suffisent")
_LOOSE = listed(
    """repartidos repartidas repartis reparties distribuidos distribuidas espalhados sparsi sparse verspreid
    verteilt nomas max min maximum minimum strong good fine well enough too also only again more less ish
    odd something ones one aqui here hier ici qui each apart depuis seit since desde sinds from until
    worldwide overall net gross next last for with if when though although open active easily vaste feste
    fest fixe fixes fijos fijas fixos fixas fissi fisse offen ouverts ouvertes abiertas abiertos abertas
    abertos aperte aperti aktive actifs actives activos activas ativos ativas attivi attive actieve facile
    locker facil facilmente rustig makkelijk"""
)
_SMALL = listed(
    """across between within under over during around including excluding rum herum ungefahr circa ca noch
    schon ja doch mal zusammen derzeit davon dabei incluidos cerca entre dentro circa fra tra ongeveer
    samen ja toch"""
)
US = "us"
_OF_US = (["of", "us"], ["von", "uns"], ["d'", "entre"], ["van", "ons"])
_TIME = frozenset(("minute", "hour"))
UNITS = frozenset(("percent", "distance", "weight", "area", "dollar", "age", "times"))


def is_bare(at: Analysis, reading: Reading) -> bool:
    """Whether the words are most of what their sentence says."""
    first, last = at.token_span(reading.start, reading.end)
    begin, end = at.sentence(first)
    return end - begin - (last - first) <= 4


def by_counted(
    profile: Profile, at: Analysis, reading: Reading, first: int, last: int, fit: int
) -> Relation | None:
    """What the noun says that the number counts; None if it counts none."""
    unit = _unit(at, reading, first, last)
    if not unit or unit in _ENOUGH or fit >= 2 and unit in _PIECES:
        return None
    if is_served(profile, at, first):
        return Relation("other", "whom they serve")
    if is_one_of_several(profile, at, first, unit):
        return Relation("open", "one place of several")
    if fit >= 2 and not profile.is_self and concepts.counts(unit) & _asked(profile):
        return Relation("answer")
    if told := (
        _as_labelled(profile, at, first, last, unit)
        or _as_of_us(profile, at, first, last, unit, fit)
        or _meant_by(profile, at, last, unit)
        or _as_known(profile, at, first, last, unit, fit)
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


def _asked(profile: Profile) -> frozenset[str]:
    """What the field's questions count: users are asked for as people."""
    words = (word for question in profile.field.questions for word in split_words(question))
    return frozenset(name for word in words for name in concepts.counts(word)) & concepts.PARTY


def _as_labelled(profile: Profile, at: Analysis, first: int, last: int, unit: str) -> Relation | None:
    """The noun that heads the field's label, and the things it counts without naming them."""
    known = concepts.counts(unit)
    behind_it = unit == at.word(last)
    if behind_it and is_counting(profile) and not profile.is_self and stem(unit) in map(stem, heads(profile)):
        return Relation("own", unit)
    things = known or behind_it and unit.endswith("s") and stem(unit) in profile.words and not measure(unit)
    if (
        is_a_size(profile)
        and things
        and not known & (concepts.MEASURED | UNITS)
        and unit in at.words(last, last + 3)
    ):
        return Relation("other", unit)
    if known & {"people", "staff"} and at.word(first - 1) in FOR and _is_goods_for(profile, at, first - 2):
        return Relation("own", at.word(first - 2))
    if unit in ("m2", "sqm") and "area" in profile.counts or is_goods(profile, unit):
        return Relation("own", unit)
    return None


def _as_of_us(profile: Profile, at: Analysis, first: int, last: int, unit: str, fit: int) -> Relation | None:
    """ "a group of 12", "twelve of us"."""
    if unit in _GROUPS and at.words(first - 2, first) in _GROUP_OF and profile.counts & concepts.PARTY:
        return Relation("open" if profile.self_kind == "staff" else "own", unit)  # a group of firms
    heads = not profile.counts or bool(profile.counts & (concepts.PARTY | {"staff", "adult"}))
    if unit == US and fit >= 1 and heads and at.clause(first)[1] - last <= 3:
        return Relation("answer")
    return None


def _as_known(profile: Profile, at: Analysis, first: int, last: int, unit: str, fit: int) -> Relation | None:
    """A noun that the tables know or the field's words share."""
    known = concepts.counts(unit)
    if known & profile.counts or stem(unit) in profile.key_words or known & _TIME and profile.own & _TIME:
        if "staff" in profile.counts and known & {"people", "staff"}:
            ours = states_size(at, first, last) and not _answers_another(at, first, last, fit)
            return Relation("own" if ours else "open", unit)
        return Relation("own", unit)
    if any(same_root(unit, word) for word in (*profile.key_order, *profile.label_order)):
        return Relation("own", unit)
    if not known:
        return None
    if "team" in known and "staff" in profile.counts:
        if at.word(last) in _SEVERAL:
            return Relation("open", unit)
        ours = says_we_are(at, first) or " ".join(at.words(first - 2, first)) in _TEAM_OF
        return Relation("own" if ours else "open", unit)
    if "adult" in known and not profile.own & {"adult", "child"} and _has_children(at, first):
        return Relation("open", unit)  # "2 adults and 3 kids"
    persons = known & {"adult", "people"} and profile.counts & concepts.PARTY
    grown = "child" in profile.own and "adult" in known
    return Relation("own" if persons and not grown else "other", unit)


def _has_children(at: Analysis, first: int) -> bool:
    return any("child" in concepts.counts(word) for word in at.words(*at.sentence(first)))


def _answers_another(at: Analysis, first: int, last: int, fit: int) -> bool:
    """ "8 people" after "How many would use it?", "yes, two guys", "just me": a piece of a sentence answers
    what was asked."""
    begin = at.sentence(first)[0]
    replies = (mark for tag in ("yes", "no") for mark in at.tags.get(tag, ()) if mark.first == begin)
    yes = any(at.word(mark.last) == "," for mark in replies)
    whole = says_we_are(at, first) or at.words(last, last + 2) in _OF_US or at.word(last + 1) in WHOLE
    alone = bool(_ME & set(at.words(first, last)))
    return (fit < 0 or fit == 0 and (yes or alone)) and not whole


_ME = listed("me myself ich mich moi yo eu io ik mij")


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
    if profile.nouns - {"product"} and nouns and shared and shared <= concepts.MIXED:
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


_WITHOUT = INCLUDING | listed(
    """without excluding excl not minus except ohne exklusive sans hors sin excluyendo sem senza
    esclusi zonder"""
)


def _unit(at: Analysis, reading: Reading, first: int, last: int) -> str:
    """The counted noun; one on the next line counts the next number, then the noun before holds."""
    if at.words(last, last + 2) in _OF_US:
        return US
    if labels_next(at, last):
        return ""
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
    unit = "" if at.word(last) in _WITHOUT else plain(reading.unit)
    ahead = unit not in at.words(last, last + 3)
    if ahead and unit and not _WITHOUT.isdisjoint(at.words(at.clause(first)[0], first)):
        unit = ""  # "without the interns 52"
    if concepts.counts(unit) & concepts.DURATIONS and unit not in at.words(first, last + 3):
        unit = ""  # "these days 31"
    if len(unit) < 3 and unit not in at.words(first, last + 2):
        unit = ""  # "I'm 44"
    return (unit if unit not in _TOTALS else "") or ("us" if at.words(last, last + 2) == ["of", "us"] else "")


_TOTALS = listed("total altogether overall insgesamt totale totaal all together")


_SEVERAL = listed(
    """teams crews squads groups departments mannschaften gruppen abteilungen equipes groupes equipos
    grupos equipas squadre gruppi ploegen groepen afdelingen"""
)
_TEAM_OF = frozenset(
    (
        "team of", "company of", "firm of", "staff of", "shop of", "team von", "equipe de", "equipo de",
        "plantilla de", "equipa de", "squadra di", "organico di", "team van", "ploeg van", "effectif de",
        "team di", "time de", "squad de",
    )
)  # fmt: skip
