"""The noun beside a number or code that says what it is: "400 g of flour", "the water bill, that's 31",
"terminal 2", "22 an hour". Pure.

Speaks only for a field: where the noun is one of the field's own words, the value is its.
"""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.small import FOR
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.units import MEASURES
from leadqual.qualification.readers.word_sets import words as listed

_OF = listed("of de d' di do da des du von van der the l' la el")
_PACKS = listed(
    """bag bags box boxes bottle bottles pack packs can cans crate crates cup cups jar jars sack sacks
    slice slices kisten kiste flaschen flasche packung packungen dosen glaser tuten beutel sacke boites
    bouteilles paquets sacs cajas botellas paquetes bolsas latas caixas garrafas pacotes sacos scatole
    bottiglie pacchi sacchetti dozen dozijn dozen flessen pakken zakken quilos kilos gramos gramm gramas
    grammi gram grams grammes litros liter"""
)
_THAT_IS = (
    ["that", "is"], ["it", "is"], ["das", "sind"], ["das", "ist"], ["c'", "est"], ["son"], ["sao"], ["sono"],
    ["dat", "is"], ["eso", "es"], ["isso", "e"],
)  # fmt: skip
_A = listed("die pw a an per each the pro je par por al all' cada o la le il l' de het im")
_SMALL = listed("no nr num number nummer numero n # : is the")


def named_beside(profile: Profile, at: Analysis, reading: Reading) -> str:
    """The field's own noun beside a number; "" when there is none."""
    first, last = at.token_span(reading.start, reading.end)
    return (
        _measured_noun(profile, at, first, last)
        or _that_is(profile, at, first)
        or _for_whom(profile, at, last)
        or _of_all(profile, at, last)
    )


_EACH = listed("each apiece pro per chacun cada ciascuno elk")
_PERSON = listed("each person head share personne persona pessoa person anteil part kopf persoon split")
_ALL = listed("altogether total overall all zusammen insgesamt gesamt total totale totaal samen tout")


def _of_all(profile: Profile, at: Analysis, last: int) -> str:
    """ "212 altogether" for a total, "53 each" for a share."""
    named, word = profile.named, at.word(last)
    if word in ("in", "im", "au", "en", "em") and at.word(last + 1) in _ALL:
        word = at.word(last + 1)
    whole = word in _ALL and bool(named & _ALL) and not named & _PERSON
    return word if whole or word in _EACH and named & _PERSON else ""


def _for_whom(profile: Profile, at: Analysis, last: int) -> str:
    """ "3 for children" where children are counted."""
    counted = concepts.counts(at.word(last + 1)) & {"child", "adult"}
    return at.word(last + 1) if at.word(last) in FOR and counted & profile.own else ""


_MEASURES = MEASURES | _PACKS
_MEASURE_STEMS = frozenset(map(stem, _MEASURES))


def _measured_noun(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """ "400 g flour", "2 Kisten Wasser", "250 g de beurre"."""
    k = last
    if at.word(k) not in _MEASURES and at.word(k - 1) not in MEASURES:
        return ""
    k += at.word(k) in _MEASURES
    while at.word(k) in _OF:
        k += 1
    own = stem(at.word(k))
    return at.word(k) if own in profile.words and own not in _MEASURE_STEMS else ""


def _that_is(profile: Profile, at: Analysis, first: int) -> str:
    """ "the water bill, that's 31": the clause before ends in the field's noun."""
    begin = at.clause(first)[0]
    if at.word(begin - 1) not in (",", "-", ":") or at.words(begin, first) not in _THAT_IS:
        return ""
    for k in range(begin - 2, begin - 5, -1):
        before = at.word(k - 1)
        if stem(at.word(k)) in profile.words:
            other = before.isalpha() and before not in _DETERMINERS and stem(before) not in profile.words
            return "" if other else at.word(k)  # "the water bill" is no electricity bill
    return ""


_DETERMINERS = listed("the a an my our and der die das la le el il o die mein unsere notre mi mio")


def is_rate_asked(profile: Profile, at: Analysis, last: int) -> bool:
    """ "22 an hour" for an hourly rate, "280 a month" for what is paid monthly."""
    named = (*profile.key_order, *profile.label_order)
    for k in (last, last + 2):
        if at.word(k) not in _A:
            return False
        said = concepts.counts(at.word(k + 1)) & concepts.DURATIONS
        if any(period in said and _names(words, named) for period, words in _PERIODS.items()):
            return True
    return False


def _names(words: frozenset[str], named: tuple[str, ...]) -> bool:
    """Whether a word of a key or label is one of the words, or one written together with it ("dagprijs")."""
    return any(word in words or any(len(w) > 2 and word.startswith(w) for w in words) for word in named)


_PERIODS = {
    "hour": listed("hour hourly stunde stundenlohn stundensatz horaire heure hora ora orario uur uurtarief"),
    "day": listed("day daily tag taglich tagessatz jour journalier dia diario diaria giorno giornaliero dag"),
    "night": listed("night nightly nacht nuit noche noite notte nacht"),
    "week": listed("week weekly woche wochentlich semaine semana settimana"),
    "month": listed("month monthly monat monatlich mois mensuel mes mensual mensal mese mensile maand rent"),
    "year": listed("year yearly annual annually jahr jahrlich an annee annuel ano anual anno annuale jaar"),
}


def labelled_so(profile: Profile, at: Analysis, first: int) -> bool:
    """ "terminal 2", "in room 4B", "card ending 4471": the field's own noun right before a code."""
    k = first - 1
    begin = at.sentence(first)[0]
    while k >= begin and at.word(k) in _SMALL and first - k <= 3:
        k -= 1
    if k < begin or not any(c.isdigit() for c in at.word(first)):
        return False
    own = {stem(word) for word in (*profile.key_order, *profile.label_order)} - concepts.GENERIC
    if at.word(k) in ("ending", "endet", "endend"):
        k -= 1 if at.word(k - 1) not in ("in", "with") else 2
    return stem(at.word(k)) in own and not profile.side and not profile.time
