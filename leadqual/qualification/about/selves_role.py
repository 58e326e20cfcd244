"""Whether words are the visitor's own post: said of oneself, not of a boss, an assistant or a firm. Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.hearing.introductions import is_somebody
from leadqual.qualification.hearing.naming import names_post, words_of
from leadqual.qualification.lexicon.departments import DEPARTMENTS, IN
from leadqual.qualification.lexicon.departments import FIRMS as KINDS_OF_FIRM
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.senses import PREMISES, nouns_in
from leadqual.qualification.lexicon.small import HERE, OUR
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

I_AM = listed("m am bin suis soy sou sono ben 'm")
AS = listed("as als comme en como come")
RUN = listed(
    """run lead head manage own direct oversee handle leite fuhre verantworte dirige gere dirijo gestiono
    lidero coordeno gerencio dirigo gestisco guido leid beheer do"""
)
TITLE = listed(
    """role title position job function rolle funktion titel poste fonction titre puesto cargo rol funcao
    posicao ruolo funzione qualifica functie says say reads"""
)
IS = listed("is ist est es e be been become became :")
OTHERS = OUR | listed("your their his her its ihr nos votre su uw")


_I = listed("i ich je yo eu io ik")
_TO = listed("to zum zur a au al tot como")
_RAISED = listed(
    """promoted moved went rose befordert ernannt promu promue nomme nommee promovido promovida ascendido
    ascendida nombrado nombrada nomeado nomeada promosso promossa nominato nominata gepromoveerd bevorderd
    benoemd"""
)
_CHARGES = (
    "in charge of", "responsible for", "look after", "looking after", "head up", "heading up", "take care of",
    "taking care of", "zustandig fur", "verantwortlich fur", "charge de", "chargee de", "responsable de",
    "encargado de", "encargada de", "responsavel por", "responsabile di", "verantwoordelijk voor",
    "responsavel pela", "responsavel pelo", "responsabile del", "responsabile della", "occupe de",
    "occupe des", "occupe du", "occupe d'", "occupo di", "occupo del", "occupo della", "occupo dell'",
    "cuido de", "cuido da", "cuido do", "cuido das", "cuido dos", "encargo de", "encargo del",
    "encargo da", "ik doe", "ik regel", "ga over",
)  # fmt: skip
_FOR = listed("fur voor")
_IN_CHARGE = listed("zustandig verantwortlich verantwoordelijk")


def is_charge(at: Analysis, begin: int, k: int) -> bool:
    """ "I'm in charge of": what follows is the speaker's own field of work."""
    said = at.words(begin, k + 1)
    if not " ".join(said[-3:]).endswith(_CHARGES) or at.has("third", begin, k):
        return False
    return bool(_I & set(said)) or at.language in ("es", "it", "pt")


def relate_role(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    begin, _ = at.sentence(first)
    if any(at.words(last, last + len(me)) == me for me in _IS_ME) and _has_post(at, first, last):
        return Relation("own", "that is me")
    return (
        _leads_whom(at, first, last)
        or _learnt(at, first, last, k, before)
        or _charged(at, begin, k, before, last)
        or _of_somebody(at, first, last)
        or _of_another(at, first, k, before)
        or _held(at, first, last, k, before, begin)
        or _said_of_oneself(at, first, last, before, begin)
    )


# "the owner is me", "der Inhaber bin ich", "le patron, c'est moi"
_IS_ME = [
    said.split()
    for one in ("bin ich", "das bin ich", "c' est moi", "soy yo", "sou eu", "sono io", "ben ik", "dat ben ik",
                "is me", "that is me", "is myself")
    for said in (one, f", {one}")
]  # fmt: skip


def _leads_whom(at: Analysis, first: int, last: int) -> Relation | None:
    """ "a team of 12", "of sales": whom one leads, and the rest of a post."""
    if at.word(first) in _WITHIN and first + 1 < last:
        return Relation("open", "part of a post")
    if at.word(first) in _GROUPS and (last == first + 1 or at.word(first + 1) in _WITHIN):
        return Relation("open", "whom they lead")
    if at.word(first - 1) in _A and _is_a_firm(at, first, last):
        return Relation("open", "a firm they run")
    return Relation("open", "a sentence") if any(at.word(j) in _ACTS for j in range(first, last)) else None


def _is_a_firm(at: Analysis, first: int, last: int) -> bool:
    """ "I run a dental practice", "j'ai une boulangerie"."""
    head = first if at.language in ("fr", "es", "pt", "it") else last - 1
    named = {spot.name for spot in nouns_in((at.word(head),), at.language)}
    return at.word(head) in KINDS_OF_FIRM or bool(named & PREMISES)


_A = listed(
    "a an my our ein eine einen mein meine unser unsere une un ma mon uno una mi um uma een mijn ons onze"
)
_WITHIN = listed("of von d' di de van with mit avec con com met")
_GROUPS = listed(
    """team teams crew squad group people staff gruppe mannschaft leute mitarbeiter equipe equipes groupe
    equipo equipos grupo equipa squadra gruppo ploeg groep mensen personnes personas pessoas persone"""
)
_ACTS = listed(
    """decides signs approves chooses pays wants needs says thinks entscheidet unterschreibt genehmigt
    signe tranche decide firma aprueba assina aprova approva beslist tekent"""
)


def goes_on_otherwise(at: Analysis, last: int) -> bool:
    """ "engineer by training", "manager in training", "the manager's right hand"."""
    if at.word(last) == "'s" and at.word(last + 1).isalpha() and at.word(last + 1) not in HERE:
        return True
    return (
        " ".join(at.words(last, last + 2)) in _BY_TRAINING
        or " ".join(at.words(last, last + 3)) in _BY_TRAINING
    )


def is_department(at: Analysis, first: int, last: int, before: str) -> bool:
    """ "I'm in sales", "im Vertrieb", to the question what one does."""
    return before in IN and all(w in DEPARTMENTS for w in at.words(first, last))


def _learnt(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    """ "gelernter Elektriker", "started as a buyer, now …": not what they are now."""
    if {at.word(first), at.word(first - 1)} & _TRAINED:
        return Relation("other", "what they learnt")
    began = before in AS and at.word(k - 1) in _BEGAN or before in ("from", "vom")
    end = at.sentence(first)[1]
    later = _BECAME & set(at.words(last, end)) or at.has("at_now", last, end)
    return Relation("other", "what they began as") if began and later else None


_BY_TRAINING = (
    "by training", "by trade", "by education", "by background", "by degree", "in training", "in spe",
    "de formation", "en formation", "de formacion", "de carrera", "en formacion", "di formazione",
    "in formazione", "de formacao", "em formacao", "van opleiding", "in opleiding", "van huis uit",
    "in ausbildung", "von haus aus", "in the making",
)  # fmt: skip
_TRAINED = listed("trained gelernter gelernte gelernt uit aus studierter studierte")
_BEGAN = listed(
    """started began joined hired entered angefangen gestartet begonnen eingestiegen commence demarre
    empece empezo entre comecei iniziato cominciato begonnen gestart out ik ich"""
)
_BECAME = listed("became become ended since to zu zum zur")


def _of_somebody(at: Analysis, first: int, last: int) -> Relation | None:
    """ "the assistant of the director", "deputy director"."""
    ahead, two = at.word(first - 1), at.word(first - 2)
    if ahead in _GENITIVES and two.isalpha() and two not in I_AM | AS | _SAYING | HERE:
        return Relation("other", "someone else")
    if is_somebody(at, last) or at.word(last) == "'s" and is_post(at.word(last + 1)):
        return Relation("other", "someone else")
    behind = at.words(last, last + 2)
    former = at.word(first) in _ONCE or at.word(first)[:2] == "ex" and is_post(at.word(first)[2:])
    stands_in = former or behind[:1] and behind[0] in _STANDING_IN or behind in _FOR_NOW
    if stands_in or ahead in _DEPUTIES or ahead == "-" and two in _DEPUTIES:
        return Relation("open", "the one who stands in")
    begin, k = at.clause(first)[0], first - 1
    while k > begin and at.word(k) in _BETWEEN:
        k -= 1
    serves = k >= begin and at.word(k) in _SERVES | _ANSWERS_TO
    return Relation("other", "whom they work for") if serves or at.word(last) in _PLACED_UNDER else None


_FOR_NOW = [["par", "interim"], ["ad", "interim"], ["en", "funciones"], ["em", "exercicio"], ["a", "i"]]
_ONCE = listed("ex oud former ehemaliger ehemalige ancien ancienne antiguo antigua antigo antiga voormalig")
_ANSWERS_TO = listed(
    """report reports reporting berichte berichtet unterstehe rapporteer rapporteert rapporte riporto
    rispondo respondo reporto rattache rattachee depends dependo depende answer"""
)
_PLACED_UNDER = listed("unterstellt zugeordnet")
_BETWEEN = listed(
    """to an den dem der die das aan de het a al alla all' au aux du del dello della do da ao el la le l' il
    lo o un une mi meu minha mon ma mein meine meinen meinem mijn mio mia unser unseren unserem notre
    nuestro nosso nostro onze our my the directly direkt directement directamente diretamente direttamente
    rechtstreeks direct gerade aktuell derzeit momentan zurzeit heute jetzt actuellement ahora agora adesso
    nu now currently tijdelijk"""
)


def _charged(at: Analysis, begin: int, k: int, before: str, last: int) -> Relation | None:
    """ "in charge of", "promoted to", "für den Einkauf zuständig"."""
    if before in _FOR and at.word(last) in _IN_CHARGE and _I & set(at.words(begin, k)):
        return Relation("own", at.word(last))
    rose = at.word(k - 1) in _RAISED or "from" in at.words(k - 5, k) and _RAISED & set(at.words(begin, k))
    if is_charge(at, begin, k) or before in _TO and rose or before in _RAISED:
        return Relation("own", at.word(k - 1))
    return None


def _of_another(at: Analysis, first: int, k: int, before: str) -> Relation | None:
    """ "our buyer", "to the director", "at the office"."""
    ahead = at.word(first - 1)
    if before in _GENITIVES | {"to"} and k < first - 1:
        return Relation("other", "someone else")
    if before == "" and ahead in _AT_PRESENT:
        return Relation("own", ahead)
    if before in OTHERS and at.word(k - 1) in I_AM:
        return Relation("own", before)  # "I'm her assistant"
    if (
        before in OTHERS
        or k < first - 1
        and before in _BESIDE
        or (before in _SERVES or before in _WHOM and at.word(k - 1) in _SERVES)
        and (k > at.clause(first)[0] or at.language in ("es", "it", "pt"))
    ):
        return Relation("other", "someone else")
    return Relation("other", "a place or firm") if before in _PLACED else None


# "under the head of service"; "assist the director"
_BESIDE = listed(
    "for with of from under fur unter mit pour avec sous para con bajo per sotto com sob voor met onder"
)
_WHOM = listed("al alla all' a ao aan")
_SERVES = listed(
    """assist assisting support supporting help helping represent hired train
    unterstutze vertrete assiste seconde apoyo ayudo asisto
    apoio ajudo assisto aiuto ondersteun vertegenwoordig vertritt ersetze remplace sustituyo substituo
    sostituisco vervang substituir substituindo sustituyendo cubriendo cubro remplacer sostituendo sostituire
    vervangen vertreten covering replacing"""
)


def _held(at: Analysis, first: int, last: int, k: int, before: str, begin: int) -> Relation | None:
    """ "became head of", "I'm the", "as", "my title is"."""
    if before in ("become", "became", "been") and _I & set(at.words(max(begin, k - 4), k)):
        return Relation("own", before)
    if last == first + 1 and at.word(first) in _ANYBODY:
        return Relation("open", "no job")  # "I'm the new guy"
    if before in I_AM and k == first - 1 and not _has_post(at, first, last):
        return Relation("open", "no job")
    is_called = before in IS and at.word(k - 1) in TITLE | {"have", "i"}
    return Relation("own", before) if before in I_AM | AS | RUN | TITLE or is_called else None


def _has_post(at: Analysis, first: int, last: int) -> bool:
    return any(is_post(w) for w in at.words(first, last)) or names_post(words_of(at), first, last)


def _said_of_oneself(at: Analysis, first: int, last: int, before: str, begin: int) -> Relation | None:
    """ "I run", "Ana here, office manager", "manager at"."""
    if before in _I | {"j'"} and at.word(first) in RUN | {"responsible", "in"}:
        return Relation("own")
    introduced = (I_AM | _PRESENTS) & set(at.words(begin, first))
    if introduced and at.clause(first)[0] >= first - 1 and not at.has("third", begin, first):
        return Relation("own", "introduction")
    behind = at.word(last)
    if behind in _ROLE_AT and first <= begin + 1 and any(is_post(w) for w in at.words(first, last)):
        return Relation("own", behind)
    return None


_ANYBODY = listed(
    """guy gal person one man woman lady girl boy kid newcomer newbie rookie neue neuer type mec gars
    chico tipo nuevo nueva novo nova rapaz ragazzo tizio nuovo nieuwe"""
)
_AT_PRESENT = listed("currently now aktuell jetzt actuellement ahora agora adesso nu presently")
_PLACED = listed("at bei chez bij presso in @ with avec met con com")
_PRESENTS = listed("here hier name heisse m'appelle llamo chamo chiamo this i ich")
_ROLE_AT = listed("at bei chez bij presso of @ for here hier ici aqui qui")
_GENITIVES = listed("del della dell' dello da do des der van du de d' di zum zur au aux")
_DEPUTIES = listed(
    """vice deputy assistant acting junior interim adjoint adjointe adjunct adjunto adjunta
    stellvertretender stellvertretende stellvertretenden stv sub waarnemend waarnemende plaatsvervangend
    plaatsvervangende kommissarischer kommissarische ex oud alt ehemaliger ehemalige"""
)
# "gerente suplente", "directrice par intérim"
_STANDING_IN = listed(
    """suplente substituto substituta interino interina interinale interimaire adjunto adjunta adjoint
    adjointe supplente"""
)
_SAYING = listed(
    """ist bin als est es e sou soy sono is trabajo arbeite the a my role puesto cargo poste ruolo rolle
    title position said name ja eben halt auch namlich immerhin selbst"""
)
