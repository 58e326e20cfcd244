"""Who does what a clause tells, where that is neither the visitor nor theirs. Pure."""

from __future__ import annotations

import re

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.in_use import takes_tool
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.negation import BE, has_self
from leadqual.qualification.lexicon.departments import DEPARTMENTS
from leadqual.qualification.lexicon.paying import CEILINGS, INTENDED
from leadqual.qualification.lexicon.small import AND, FOR, OUR, WITH
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed


def at_anothers(place: Place, profile: Profile) -> Doubt | None:
    """ "SAP haben die im Mutterkonzern", "o PHC é o da empresa do meu marido": what is in use with others."""
    at, (begin, end) = place.at, place.clause
    if place.shape != "text" or not takes_tool(profile) or has_self(at, begin, end):
        return None
    for mark in at.within("third", place.last, end):
        if (
            _governed_by(at, mark.first, place.last) in _AT_WHOSE
            and stem(at.word(mark.first)) not in profile.words
        ):
            return Doubt("unclear", "third_party", at.word(mark.first))
    return None


_WHOSE = OUR | listed("the dem den mes nos le la les l' mis el los las o a os as il lo i gli het de")
_AT_WHOSE = listed(
    """at by of in from with im am bei beim von vom der de du des chez en del da do na no dos das di della
    dell' dal dalla nel nella van bij"""
)


def unknown_subject(place: Place, profile: Profile) -> Doubt | None:
    """ "HubSpot has 500 people", "Tom prefers the 3rd": a third person does it, who is neither the visitor
    nor theirs."""
    at, (first, _) = place.at, place.clause
    in_use = place.shape == "text" and takes_tool(profile)
    said = [m.first for m in at.within("has" if profile.is_self or in_use else "wants", first, place.first)]
    said += [k for k in range(first + 1, place.first) if at.word(k) in (_PAYS | _USES if in_use else _PAYS)]
    if not said or place.agent:
        return None
    verb = min(said)
    subject = at.words(first, verb)
    if in_use and (at.has("first", first, verb) or DEPARTMENTS & set(subject)):
        return None  # "our warehouse uses", "sales has"
    if profile.self_kind == "staff" and _PARENT & set(subject):
        return Doubt("unclear", "third_party", " ".join(subject))
    if (
        not subject
        or (_OWN_SUBJECTS | CEILINGS | INTENDED) & set(subject)
        or has_self(at, first, place.first)
        or at.has("whq", first, verb)
    ):
        return None
    if profile.takes_money and place.answers and _SUMS & set(subject):
        return None  # "my range is"
    if place.answers and _INSTITUTIONS & set(subject) or len(subject) == 1 and _PLANNED.match(subject[0]):
        return None  # "the municipality employs", "eingeplant sind"
    if any(stem(w) in profile.words for w in subject) or not any(
        w.isalpha() and w not in SMALL for w in subject
    ):
        return None
    return Doubt("unclear", "third_party", " ".join(subject))


_SUMS = listed("range plan amount sum figure number total rahmen fourchette rango faixa fascia bereik")


def told_of_another(place: Place, profile: Profile) -> Doubt | None:
    """ "Tidewater, que tem 2000 camiões, usa", "das Haus nebenan, das 12 Wagen hat": a clause without a
    subject of its own goes on about whom the one before it names."""
    at, first = place.at, place.clause[0]
    if place.shape not in ("number", "text") or place.agent or has_self(at, first, place.first):
        return None
    takes = place.shape == "number" or takes_tool(profile)
    had = [m.first for m in at.within("has", *place.clause) if takes or at.word(m.first) not in BE]
    if takes_tool(profile):
        had = sorted({*had, *(k for k in range(*place.clause) if at.word(k) in _USES)})
    led = had and at.word(first) in _WHO or had[:1] == [first]
    begin, end = _opening(at, first)
    if not led or end - begin < 2 or any(at.has(tag, begin, end) for tag in ("has", "yes", "no")):
        return None
    if any(stem(w) in profile.words for w in at.words(begin, end)):
        return None
    if any(_governed_by(at, m.first, begin) not in _PREPOSITIONS for m in at.within("third", begin, end)):
        return Doubt("unclear", "third_party", " ".join(at.words(begin, end - 1)))
    ours = at.has("first", begin, end) or not _OWN_SUBJECTS.isdisjoint(at.words(begin, end))
    named = at.language != "de" and any(is_large(at, k) for k in range(begin + 1, end))
    if takes and named and not ours and had[0] < place.first:
        return Doubt("unclear", "third_party", " ".join(at.words(begin, end - 1)))
    return None


def _opening(at: Analysis, first: int) -> tuple[int, int]:
    """The nearest clause before that opens the sentence, or goes on with it behind an "and"; empty without
    one that ends in a comma."""
    start = at.sentence(first)[0]
    begin, end = first, first
    while begin > start:
        begin, end = at.clause(begin - 1)
        if begin == start or at.word(begin) in AND or at.word(begin - 1) in (";", ":"):
            return (begin, end) if at.word(end - 1) == "," else (first, first)
    return first, first


def _governed_by(at: Analysis, first: int, begin: int) -> str:
    """The word before the noun at token `first` and what says whose it is."""
    k = first - 1
    while k > begin and at.word(k) in _WHOSE:
        k -= 1
    return at.word(k) if k >= begin else ""


_PREPOSITIONS = FOR | WITH | listed("to about zu an a ao aos alla al aan naar")
_WHO = listed("que qui che die der das who which welche")
_USES = listed(
    """works uses arbeitet nutzt benutzt verwendet schwort setzt travaille utilise passe trabaja utiliza
    trabalha lavora utilizza werkt gebruikt zweert swears"""
)
_PAYS = listed("pays told zahlt paie paye betaalt")
_PARENT = listed(
    "parent holding mutterkonzern mutterfirma muttergesellschaft maison-mere matriz capogruppo moederbedrijf"
)


_PLANNED = re.compile(r"(?:ein|vor|an|ab)?ge\w{3,}(?:t|en)$")
_INSTITUTIONS = listed(
    """municipality council foundation charity association university college library hospital practice
    museum gemeinde stadt verwaltung schule klinik stiftung verein mairie ecole hopital fondation
    association ayuntamiento escuela hospital fundacion prefeitura escola camara comune scuola ospedale
    fondazione gemeente ziekenhuis stichting vereniging"""
)
_OWN_SUBJECTS = listed(
    """it that this there here who which correct richtig falsch correcto correto corretto giusto juist juiste
    correctly company business firm team headcount strength manpower payroll total size staff budget answer
    number name role title position job entity subsidiary unit gesellschaft filiale entite entidad entidade
    unidad unidade entita today currently now everyone everybody all office es das da hier wer firma
    unternehmen betrieb insgesamt c' ca il y qui entreprise boite effectif empresa societe negocio negozio
    atelier taller cabinet clinica impresa cooperativa plantilla somos hay que quien se nombre nome azienda
    ditta organico totale bedrijf er dat wie we wir nous on nosotros nos noi wij i ich je yo eu io ik man
    group website shop agency startup practice studio bakery clinic school hotel factory fabrica werk term
    deadline naam nom"""
)


SMALL = listed(
    """and so but the a an my our well ok yes no also oh hi hello hey as of in at for und ja nein et oui y
    si e sim en ci ce , - : ;"""
)
