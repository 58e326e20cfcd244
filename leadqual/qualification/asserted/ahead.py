"""Whether what the visitor says is yet to come. Pure."""

from __future__ import annotations

from itertools import pairwise

from leadqual.qualification.about.frames import says_are
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.bygone import is_of_today
from leadqual.qualification.asserted.epochs import contrasted
from leadqual.qualification.asserted.supposing import THEIRS
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS


def future(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last) = place.at, place.clause
    if profile.is_self and any(
        m.first < place.first for m in at.within("later", max(place.sentence[0], first - 1), place.first)
    ):
        return Doubt("refused", "future")
    if place.shape == "date":
        return None
    if (
        profile.is_self
        and at.has("cond", first, last)
        and not at.has("hedge", first, place.first)
        and not place.agent
        and not (place.answers and at.word(first) in THEIRS)
        and not (profile.self_kind == "money" and _can_spend(place))
    ):
        return Doubt("unclear", "hypothetical", "would")
    if place.shape in ("number", "text", "choice") and _some_day(place):
        return Doubt("unclear", "future", "some day")
    if place.shape == "number" and _grows(place):
        return Doubt("unclear", "future", "growth")
    if not is_of_today(profile):
        return None
    told = contrasted(at, (place.first, place.last)) if place.shape in ("text", "choice") else ""
    if told:
        return Doubt("refused", "future", "not now") if told == "later" else None
    if at.has("ahead", first, place.first) or _starts_later(place, first) or _is_more(place, profile):
        return Doubt("unclear", "future")
    if any(
        m.last == first and at.word(m.last - 1) == ":" for m in at.within("future", place.sentence[0], first)
    ):
        return Doubt("refused", "future")
    for mark in at.within("future", first, last):
        bound = at.word(mark.last) in ("least", "most") or place.first <= mark.first < place.last
        bound = bound or at.word(mark.first) == "after" and says_are(at, place.first)  # it is over
        if bound or _suits(place, mark) or _took_so_long(place, mark) or _is_a_guess(place, mark.first):
            continue
        if (
            mark.last <= place.first
            or mark.first - place.last <= 2
            and not {"and", "now", "today", "und", "et", "y", "e", "en"}
            & set(at.words(place.last, mark.first))
        ):
            return Doubt("refused", "future", " ".join(at.words(mark.first, mark.last)))
    return None


def _took_so_long(place: Place, mark: Mark) -> bool:
    """ "We've grown from 20 to 95 in three years"."""
    at = place.at
    spent = mark.first >= place.last and at.word(mark.first) in ("in", "en", "em")
    return spent and not _GROWN.isdisjoint(at.words(place.clause[0], place.first))


_GROWN = listed("grew grown gone went gewachsen passes passe crecido cresceu crescidos cresciuti gegroeid")


def _suits(place: Place, mark: Mark) -> bool:
    """ "300 will be fine": the answer is for now, whatever will be."""
    return place.answers and mark.first >= place.last and place.at.word(mark.last) in _FINE


_FINE = listed("fine ok okay enough good great perfect plenty right sufficient")


def _is_a_guess(place: Place, verb: int) -> bool:
    """ "Seremos unos 45", "werden wohl 55 sein": the future by which an answer guesses what is so now."""
    at, (begin, end) = place.at, place.sentence
    if not place.answers or at.word(verb) not in _GUESSING or at.is_question(begin):
        return False
    later = _SOON & set(at.words(begin, end)) or any(
        m.first != verb for m in at.within("at_later", begin, end)
    )
    timed = any(at.word(k) in TAGS and TAGS[at.word(k)][0] in "NRMULYQ" for k in range(begin, end))
    rough = at.has("hedge", verb, end) or _ROUGHLY & set(at.words(verb, place.last))
    return bool(rough) and not later and not timed


_SOON = listed("soon bald demnachst bientot pronto breve presto binnenkort straks then dann alors entonces")
_GUESSING = listed(
    """seremos seran tendremos seremos serao teremos saremo saranno avremo zullen zal werden serons seront
    aurons"""
)
_ROUGHLY = listed(
    """unos unas uns umas una uma une wohl dizaine douzaine quinzaine vingtaine trentaine quarantaine
    cinquantaine soixantaine centaine decina dozzina ventina trentina quarantina cinquantina sessantina
    centinaio"""
)
_COULD = listed(
    """could konnte konnten pourrait pourrions pourrais podria podriamos poderia poderiamos potrei
    potremmo potrebbe kunnen konden kan"""
)
_SPEND = listed(
    """spend afford invest put go pay manage stretch do allocate ausgeben investieren zahlen aufbringen
    stemmen gehen depenser mettre investir payer consacrer gastar invertir pagar destinar investir
    spendere investire pagare arrivare mettere uitgeven investeren betalen besteden"""
)
_WOULD = listed("would wurde wurden irais irions pagaria pagariamos spenderei spenderemmo zou zouden")
_AS_OF_NOW = listed("today now currently heute derzeit aktuell aujourd'hui actuellement hoy hoje oggi nu")


def _can_spend(place: Place) -> bool:
    """ "We could spend 9,000 on it": what is at hand, if nothing is supposed besides."""
    at, (begin, end) = place.at, place.sentence
    said = set(at.words(*place.clause))
    compared = _AS_OF_NOW & set(at.words(begin, end)) or at.has("if", begin, end) or "if" in said
    may = _COULD & said or place.answers and _WOULD & said
    return bool(may and _SPEND & said) and not compared


def _starts_later(place: Place, first: int) -> bool:
    """ "from July on we are 80"."""
    at = place.at
    return any(
        at.word(k) in _FROM_ON and TAGS.get(at.word(k + 1), ("", 0))[0] == "M"
        for k in range(first, place.first - 1)
    )


def _some_day(place: Place) -> bool:
    """ "maybe 40 seats one day"."""
    at = place.at
    near = at.words(place.last, min(place.clause[1], place.last + 4))
    return any(word in _SOMEDAY or behind in _THE_DAY.get(word, ()) for word, behind in pairwise([*near, ""]))


_SOMEDAY = listed("someday eventually irgendwann ooit")
_THE_DAY = {
    "one": ("day",),
    "some": ("day",),
    "eines": ("tages",),
    "un": ("jour", "giorno"),
    "algun": ("dia",),
    "um": ("dia",),
}


def _is_more(place: Place, profile: Profile) -> bool:
    """ "hiring 70 more" are not there yet."""
    at, k = place.at, place.last
    if profile.self_kind != "staff" or at.has("hedge", k, k + 5):
        return False
    return any(_says_more(at, j) and not {at.word(j - 1), at.word(j + 1)} & _OR_LESS for j in (k, k + 1))


_OR_LESS = listed("than or o ou of als que no nada rien niente nicht nichts niet")


def _says_more(at: Analysis, k: int) -> bool:
    """ "70 more"; "48 people plus 12 others", "80 plus a few" go on to something else."""
    joins = at.word(k) in _JOINING and (at.word(k + 1)[:1].isdigit() or at.word(k + 1) in _SOME)
    return at.word(k) in _MORE and not joins and (at.word(k) != "mais" or at.language == "pt")


def _grows(place: Place) -> bool:
    """ "11, might grow to 14": what may become of it, not what it is."""
    before = place.at.words(max(place.clause[0], place.first - 4), place.first)
    return bool(_GROWTH & set(before)) and before[-1] in _UPTO


_GROWTH = listed(
    """grow grows growing rise rises increase increases expand climb extend wachsen wachst steigen steigt
    augmenter grandir passer crecer subir aumentar crescer crescere salire aumentare groeien stijgen"""
)
_UPTO = listed("to auf a ate fino tot naar jusqu'a up")
_FROM_ON = listed("from starting ab a des dal vanaf by until of partir")
_JOINING = listed("plus mais mas")
_SOME = listed(
    """a an one two three some few several the my our ein eine einen einige ein paar zwei drei un une des
    deux trois quelques uno una dos tres unos unas algunos um uma dois alguns umas uns due tre alcuni
    qualche een twee drie enkele wat"""
)
_MORE = listed("more weitere dazu plus mas mais extra further additional erbij")
