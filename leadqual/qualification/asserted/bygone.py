"""What was and is no more: former values, and those of a time gone by. Pure."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.set_apart import own_states
from leadqual.qualification.asserted.epochs import contrasted
from leadqual.qualification.asserted.negation import BE, has_self
from leadqual.qualification.lexicon.mentions import OLD
from leadqual.qualification.lexicon.replacing import BUT
from leadqual.qualification.lexicon.small import AND
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.looking_back import looks_back
from leadqual.qualification.readers.word_sets import words as listed


def past(place: Place, profile: Profile) -> Doubt | None:
    if place.shape in ("text", "choice") and is_of_today(profile):
        told = contrasted(place.at, (place.first, place.last))
        if told:
            return Doubt("refused", "past", "not now") if told == "then" else None
        if _is_led_by_then(place):
            return Doubt("refused", "past", "not now")
    if place.shape in ("text", "choice") and _is_put_behind(place):
        return Doubt("refused", "past", "then")
    if place.shape == "number" and (_THEN & own_states(profile) or _names_then(place, profile)):
        return None  # "Fee last year"
    side = "" if profile.side else moved(place)
    if side == "new":
        verbs = [w for w in place.at.words(place.clause[0], place.first) if w in _HAD | _HAVE]
        return Doubt("unclear", "past", verbs[-1]) if verbs and verbs[-1] in _HAD else None
    if place.shape == "number" and _was_another_time(place, profile):
        return Doubt("unclear", "past", "was then")
    if _is_called_former(place) or _is_enough(place):
        return Doubt("refused", "past", "that was then")
    if _is_of_the_old(place):
        return Doubt("unclear", "past", "of the old one")
    if _says_it_was(place) and not own_states(profile) and not _WAS_LABELS & profile.named:
        return Doubt("unclear", "past", "it was")
    if side:
        return Doubt("refused", "past", "from")
    is_past = place.at.has("past", place.sentence[0], place.first)
    before = _before_then(place) if is_past or is_of_today(profile) else None
    return before or _over(place, profile)


def _is_put_behind(place: Place) -> bool:
    """ "Last night I had it on the patio, but it's too cold now"."""
    at, (first, last) = place.at, place.clause
    then = at.has("at_then", first, place.first) and at.has("past_cop", first, place.first)
    if at.words(first, first + 2) == ["last", "time"] and place.shape == "text":
        return True  # "last time we went to Marlow's, this time to Fig & Thistle"
    return then and at.has("contrast", last, min(last + 1, len(at.tokens)))


def _names_then(place: Place, profile: Profile) -> bool:
    """Whether the field's own words name the time gone by that the clause speaks of."""
    at = place.at
    marks = at.within("past", *place.clause)
    said = [{w for w in at.words(m.first, m.last) if len(w) > 3} for m in marks]
    return any(len(words) > 1 and words <= profile.named for words in said)


def _was_another_time(place: Place, profile: Profile) -> bool:
    """ "Last year it was 58", where the field does not ask for that."""
    at = place.at
    then = at.within("at_then", *place.clause)
    if not then or not at.has("past_cop", *place.clause):
        return False
    if own_states(profile):
        return True
    return not any(stem(w) in profile.words for mark in then for w in at.words(mark.first, mark.last))


def _says_it_was(place: Place) -> bool:
    """ "It was Rome before", "back then it was Rome", "my last booking was Rome": a former one by its subject
    or by the time that the clause names."""
    at, k = place.at, place.first - 1
    first, last = place.clause
    while k > first and at.word(k) in _LINKS and not at.has("past_cop", k, k + 1):
        k -= 1
    if k <= first or not at.has("past_cop", k, k + 1) and at.word(k) != "said":
        return False
    subject = at.words(place.sentence[0], k)
    told = at.has("at_then", place.sentence[0], last) or at.has("past", place.last, place.sentence[1])
    return told or bool(_FORMER & set(subject))


def _is_called_former(place: Place) -> bool:
    """ "Rome, but that was before", "Rome. That was another trip": said right behind it."""
    at, k = place.at, place.last
    while at.word(k) in BUT or k < len(at.tokens) and not at.word(k)[:1].isalnum():
        k += 1
    cops = [m for m in at.within("past_cop", k, k + 2) if k == m.first or at.word(k) in _EXPLETIVE]
    if not cops or k == place.last:
        return False
    while at.word(k := cops[0].last) in ("a", "an", "the", "in", "my", "our"):
        cops = [cops[0]._replace(last=k + 1)]
    return any(m.first <= k < m.last for tag in ("past", "at_then", "another") for m in at.tags.get(tag, ()))


def _is_enough(place: Place) -> bool:
    """ "We went with Rome in May. I'd like something new."."""
    at, first = place.at, place.clause[0]
    had = at.has("past_verb", first, place.first) or at.has("past_cop", first, place.first)
    if not had and not {"have", "already"} <= set(at.words(first, place.first)):
        return False
    rest = at.words(place.last, len(at.tokens))
    return any(pair in _SOMETHING_NEW for pair in pairwise(rest))


_SOMETHING_NEW = (
    ("something", "new"),
    ("something", "different"),
    ("something", "else"),
    ("a", "change"),
)
_EXPLETIVE = listed("it that this das es c' ce ca eso esto isso quello dat het")
_WAS_LABELS = listed("was were last previous former old earlier lost happened happen incident occurred")
_FORMER = listed(
    """last previous former old first earlier usual letzter letzte letztes letzten voriger vorige
    dernier derniere precedent precedente ultimo ultima anterior passado passada pasado pasada scorso
    scorsa laatste"""
)
_THEN = frozenset(("yesterday", "lastweek", "lastmonth", "lastyear", "before"))


def _is_led_by_then(place: Place) -> bool:
    """ "Excel, antes Gestiona", "Fitbase, en daarvoor met Sportadmin": of two, the one behind a word for a
    time
    gone by."""
    at, (begin, end) = place.at, place.clause
    k = place.first - 1
    while k > begin and at.word(k) in _LINKS:
        k -= 1
    lead = [m for m in at.within("at_then", begin, k + 1) if m.last == k + 1 and m.first <= begin + 1]
    return bool(lead) and end - place.last <= 2


_LINKS = listed(
    """with mit bei war waren es was were chez avec c' etait on avait con era el la en com a o na no il alla
    da met bij het de der die das an at used had hatten nutzten hadden gebruikten avions utilisions teniamos
    usabamos llevabamos utilizabamos tinhamos usavamos utilizavamos avevamo usavamo utilizzavamo des une un"""
)


def _is_of_the_old(place: Place) -> bool:
    """ "my old one (15 inch, 8 gigs)": what stands in brackets is said of what stands before them."""
    at, begin = place.at, place.sentence[0]
    opened = next((k for k in range(place.first - 1, begin, -1) if at.word(k) in "()"), None)
    if opened is None or at.word(opened) != "(":
        return False
    return bool(OLD & set(at.words(max(begin, opened - 4), opened)))


def moved(place: Place) -> str:
    """ "from 20 to 50" after a change: "old" for the first number, "new" for the second, "" otherwise."""
    at, (begin, end) = place.at, place.sentence
    if not at.has("moved", begin, end):
        return ""
    k = place.first - 1
    while at.word(k) in _ABOUT:
        k -= 1
    if at.word(k) in _TO and (
        FROM & set(at.words(max(begin, k - 6), k))
        or any(
            m.last == k
            or m.last == k - 1
            and at.word(k - 1) in _WAY
            or at.language in _VERB_LAST
            and m.first == place.last
            for m in at.within("moved", begin, end)
        )
    ):
        return "new"
    if at.has("past_cop", place.clause[0], place.first) and any(
        _TO & set(at.words(m.last, m.last + 3)) for m in at.within("moved", place.last, end)
    ):
        return "old"  # "it was 4k, they cut it to 3k"
    near = any(abs(m.first - k) <= 4 for m in at.within("moved", begin, end))
    return "old" if near and at.word(k) in FROM else ""


_HAD = listed("had hatten hatte waren avions avait habiamos habia tinhamos tinha avevamo aveva hadden")
_HAVE = listed(
    "have has 've 's sind ist haben hat avons sommes est hemos ha temos abbiamo siamo zijn hebben heeft"
)
_VERB_LAST = ("de", "nl")  # "auf 55 gewachsen"
_DONE = listed(
    """driven ridden run done paid spent bought used sold walked swum covered travelled traveled eaten
    drunk gone taken burned burnt worked slept read watched made received delivered ordered sent logged
    gefahren gelaufen bezahlt gekauft verbraucht gearbeitet parcourus parcouru payes paye effectues
    recorridos recorrido pagado percorridos pago percorsi pagato gereden gelopen betaald"""
)


def _asks_of_past(profile: Profile) -> bool:
    """ "Kilometres driven": the field asks what has been done."""
    return bool(_DONE & profile.named) or looks_back(profile.field)


def _before_then(place: Place) -> Doubt | None:
    """ "Before covid: 80 people", "two years ago: 80"."""
    at, (first, _) = place.at, place.clause
    begin = place.sentence[0]
    opens = at.word(begin) in _BEFORE and at.word(begin + 1) not in _BEFORE_WE
    if first > begin and at.word(first - 1) == ":":
        headed = at.clause(first - 2)[0]
        opens = opens or any(at.has(tag, headed, first) for tag in ("at_then", "past"))
    own = at.has("past_cop", begin, place.first) or has_self(at, begin, place.first)
    if not opens or own or at.word(first - 1) not in (":", ",", "-"):
        return None
    return Doubt("unclear", "past", at.word(begin))


_NO_NOUN = listed("at for on in please then one . , !") | {""}  # "the former at 8"


def _over(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last), (begin, end) = place.at, place.clause, place.sentence
    if _is_now(place):
        return None
    if profile.field.kind == "date" and not profile.is_self and not at.has("past_cop", first, last):
        found = [m for m in at.within("past", first, last) if at.word(m.last - 1) != "ago"]
    else:
        found = [
            m
            for m in at.within("past", first, last)
            if not (at.word(m.first) == "old" and at.word(m.first - 1) == "-")
        ]  # a "40-year-old company" is no old one
    found = [m for m in found if at.word(m.first) != "ex" or at.word(m.last) not in _TAXES]
    found = [m for m in found if at.word(m.first) != "former" or at.word(m.last) not in _NO_NOUN]
    if profile.is_present and any(
        at.word(m.last - 1) in ("more", "anymore", "longer") for m in at.within("past", place.last, end)
    ):
        return Doubt("refused", "past")
    found = [m for m in found if m.last > place.first or at.word(m.first - 1) not in ("as", "like")]
    if any(
        m.first < place.first
        or m.first - place.last <= 4
        or m.last - m.first > 1
        and at.word(m.first - 1) not in _UNLIKE
        for m in found
    ):
        return Doubt("refused", "past", " ".join(at.words(found[0].first, found[0].last)))
    led = any(m.last - m.first >= 2 and m.first < first for m in at.within("past", begin, place.first))
    if led and (at.has("past_cop", first, last) or "been" in at.words(first, place.first)):
        return Doubt("refused", "past")
    acts = [
        m
        for m in at.within("past_verb", first, place.first)
        if not at.has("wish", first, place.first) and at.word(m.first - 1) not in _AUX_PAST
    ]
    if (
        acts
        and not _asks_of_past(profile)
        and place.shape != "boolean"
        and not profile.takes_money
        and not place.answers
    ):
        return Doubt("unclear", "past", at.word(acts[0].first))
    if _was_then(place, profile):
        return Doubt("unclear", "past", "was then")
    present = profile.is_present or is_of_today(profile)
    if present and any(m.last <= place.first for m in at.within("past_cop", first, place.first)):
        return Doubt("refused" if at.has("past", begin, end) else "unclear", "past")
    return None


def _is_now(place: Place) -> bool:
    """ "We started with 3 people and are now 28": what is so now stands right before the number."""
    at, near = place.at, max(place.clause[0], place.first - 3)
    leads = [k for k in range(near, place.first) if at.word(k) in BE and at.word(k - 1) in AND]
    return bool(leads) and at.has("at_now", leads[0], place.first)


def _was_then(place: Place, profile: Profile) -> bool:
    """ "c'etait demain 17 h": a day or hour that was agreed on before."""
    if place.shape not in ("date", "text") or not (profile.field.kind == "date" or profile.time):
        return False
    at = place.at
    marks = at.within("past_cop", place.clause[0], place.first)
    return bool(marks) and place.first - marks[-1].last <= 3 and not looks_back(profile.field)


_TAXES = listed("vat tax taxes tva mwst ust iva btw works")  # "£3,500 ex VAT"
_UNLIKE = listed("unlike than as like not wie comme como come als")


_OWNERS = listed("visitor visitors company customer client prospect user you firm team business student")


@lru_cache(maxsize=2048)
def is_of_today(profile: Profile) -> bool:
    """Whether only what is so today is the field's: a fact of the visitor or the firm, or what the label
    says they have."""
    named = profile.named
    if profile.field.kind in ("boolean", "date") or named & _WISHED:
        return False
    owned = named & (_TODAY - {"has", "have"}) or named & {"has", "have"} and named & _OWNERS
    return profile.is_present or bool(owned)


# "When the visitor wants to have it in use" asks for what is to come, whatever else the label says.
_WISHED = listed("when wants want wanted wish wishes plan plans planned wann quand cuando quando wanneer")


_ABOUT = listed(
    """about around roughly nearly almost over some only just the currently now today etwa rund circa ca
    knapp environ unos unas cerca quasi de ongeveer $ € £"""
)
FROM = listed("from von vom de des du da dai van desde off")
_WAY = listed("down up back runter hoch zuruck terug")
_TO = listed("to auf a para ai naar au aux zu at")
_BEFORE = listed("before until till vor bis avant antes prima voor jusqu'en pre")
_BEFORE_WE = listed("you i we that this anything all allem sie ich wir tout everything ask starting")
_TODAY = listed(
    """present age alter edad idade eta leeftijd current currently today now has have uses use
    existing aktuell aktuelle
    derzeit heute actuel actuelle actuellement actual hoy atual hoje attuale oggi huidig huidige nu based"""
)
_AUX_PAST = listed("to be being get getting is are been the a")
