"""Whether a name is what the visitor's firm uses today: a tool, a system, a supplier. Pure.

Any name in a talk could be it, so something must say so: the question, or words of using; and words of an end
("we cancelled it", "until they closed", "before that") say that it is no more.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.nouns import kind
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.bygone import is_of_today
from leadqual.qualification.lexicon.cards import WHOM
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.lexicon.shapes import LENGTHS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.word_sets import words as listed

IN_USE = "in use now"
_THINGS = listed(
    """tool software system crm erp pos wms platform vendor supplier provider agency operator package program
    programme logiciel outil prestataire fournisseur systeme herramienta programa sistema proveedor
    plataforma ferramenta fornecedor gestionale strumento programma fornitore piattaforma systeem pakket
    leverancier werkzeug anbieter losung dienstleister lieferant"""
)
_HELD = listed(
    """licence licences licenses lizenzen licencias licencas licenze licenties contract contrat vertrag
    contrato
    contratto abo abonnement subscription account accounts konto konten compte cuenta conta conto rekening"""
)
_WISHED = listed("new name wanted wish future language subtitles alarm")
_USING = listed(
    """use uses using used run runs running have got with on via through by nutzen verwenden benutzen arbeiten
    haben mit uber utilise utilisons utilisez avons avec sur chez usamos utilizamos trabajamos tenemos con usa
    utiliza usan temos trabalhamos com usiamo utilizziamo abbiamo lavoriamo tramite gebruiken werken hebben
    met bij via"""
)
_IN = listed("in auf bei en em dans su nel sul na no op into")
_KEEPING = listed(
    """keep keeps do manage handle track write log run plan store work machen fuhren fuhre verwalten planen
    schreiben arbeiten laufen lauft gerons faisons tenons travaillons notons llevamos hacemos gestionamos
    apuntamos fazemos gerimos anotamos controlamos facciamo gestiamo teniamo scriviamo doen houden plannen
    schrijven werken bijhouden"""
)
_SMALL = listed(
    """the a an our my only just now today currently still mostly der die das den dem ein eine einem einer
    unser unsere nur noch jetzt le la les l' un une notre encore el los una nuestro aun o os as um uma nosso
    il lo gli uno nostro ancora de het een ons onze nog plain good old normal simple : - \" everything all"""
)
_SWITCHED = listed(
    """left switched moved changed migrated gone verlassen gewechselt umgestiegen quitte change passes passe
    dejamos dejado cambiamos pasamos deixamos mudamos passamos trocamos lasciato cambiato passati verlaten
    overgestapt gewisseld"""
)
_TO = listed("to for zu auf pour vers chez a por para per voor naar op")
_ENDED = listed(
    """cerre cancele anule rescindi fechei cancelei encerrei chiudo disdico cancelled canceled terminated
    dropped binned closed folded shut bankrupt gekundigt abgeschafft abgelost eingestellt pleite resilie ferme
    arrete abandonne cancelado cancelamos cerro cerrado quebro rescindimos tirados fechou encerrou rescindimos
    disdetto disdetta chiuso chiusa abbandonato opgezegd gestopt failliet afgeschaft"""
)
_BEFORE = listed(
    """before previously formerly earlier davor zuvor vorher fruher avant auparavant antes anteriormente prima
    precedentemente daarvoor ervoor eerder voorheen"""
)
_UNTIL = listed("until till bis jusqu'a jusqu' hasta ate fino finche tot totdat since depuis seit desde da")
_TRIED = listed(
    """probe mire teste testei experimentei tried tested trialled looked considered evaluated compared demoed
    probiert getestet angeschaut verglichen essaye teste regarde probamos probado miramos testamos
    experimentamos vimos provato testato guardato geprobeerd getest bekeken"""
)


def asks_use(profile: Profile) -> bool:
    named = profile.named
    things = bool(named & _THINGS)
    if named & _WISHED or not (is_of_today(profile) or named & _DEPLOYED or things and named & _NOWS):
        return False
    return things or profile.field.kind == "text" and not profile.is_self and _is_had(profile)


def takes_tool(profile: Profile) -> bool:
    """Whether a name for the field is that of what they use: "CRM" alone asks for that, too."""
    meant = "tool" in profile.meant and not profile.is_self and not profile.named & _WISHED
    return profile.field.kind == "text" and (meant or asks_use(profile))


def _is_had(profile: Profile) -> bool:
    """ "Present laundry", "Courier used now": a thing or a firm, whatever its name."""
    said = profile.named & (_NOWS | _DEPLOYED)
    used = bool(said) or profile.label_order[-1:] == ("use",)
    return used and not profile.named & LENGTHS and kind(profile) in ("", "firm", "thing")


@lru_cache(maxsize=2048)
def asked_use(agent: Analysis) -> bool:
    """Whether the agent asks what, or with whom, they work today: "Bei wem sind Sie jetzt?"."""
    for first in agent.sentences[-1:]:
        words = agent.words(*agent.sentence(first))
        if agent.is_question(first) and (
            "tool" in senses(words, agent.language) or WHOM & set(words[:3]) and _NOWS & set(words)
        ):
            return True
    return False


_DEPLOYED = listed(
    """einsatz eingesetzt eingesetzte genutzt utilise present actual en_uso uso gebruik present current
    existing used aktueller aktuelles aktuelle jetziger jetzige derzeitiger actuel actuelle atual attuale
    huidige huidig"""
)


def relate_use(
    profile: Profile, at: Analysis, first: int, last: int, fit: int, asked: bool
) -> Relation | None:
    """The relation of a name; None where the words decide nothing."""
    begin, end = at.clause(first)
    if NOBODY & {at.word(k) for k in (0, 1, first)}:
        return Relation("other", "none")
    if _SOUGHT & set(at.words(begin, first)):
        return Relation("open", "what they look for")
    if _is_over(at, first, last, begin, end):
        return Relation("other", "no longer in use")
    k = first - 1
    while k >= begin and at.word(k) in _SMALL:
        k -= 1
    before, said = at.word(k) if k >= begin else "", set(at.words(begin, first))
    switched = bool(said & _SWITCHED)
    if before in _ENDED | _SWITCHED:
        return Relation("other", "no longer in use")
    if switched and before in _TO | _USING:
        return Relation("own", IN_USE)
    if at.word(k - 1) in _I_AM and fit < 1:
        return None  # "I'm with Ventalux"
    if before in _IN and said & _RECORDS and said & _STANDING:
        return Relation("own", "kept there")
    if before in _USING or before in _IN and (said & _KEEPING or fit >= 1 and first <= 2):
        ours = fit >= 1 or bool(said & _RUNS)
        return Relation("own", "used") if ours else None
    if not before and said & _NOWS:
        return Relation("own", "now")
    if fit >= 1 or asked and first <= 2 and fit >= 0:
        return None
    behind = set(at.words(last, end))
    if before not in _IN and (
        (said | behind) & (_THINGS | _HELD | {*profile.label_order}) or behind & _USING
    ):
        return None
    return Relation("open", "nothing says that they use it")


NOBODY = listed(
    """keins nothing nobody none noone neither nichts niemand niemanden niemandem keiner keine keinen keinem
    personne rien aucun aucune nada nadie ninguno ninguna ningun ninguem nenhum nenhuma nulla nessuno nessuna
    niente niets geen"""
)
_SOUGHT = listed(
    """suchen suche mochten brauchen cherchons cherche buscamos busco procuramos procuro cerchiamo cerco
    zoeken zoek looking seeking want after"""
)
_RUNS = listed("runs lauft laufen tourne tournent funciona funcionan roda rodam gira girano draait draaien")
# "Unsere Touren stehen in Excel"
_RECORDS = listed(
    """data daten donnees datos dados dati gegevens list lists liste listen listes listas lijst lijsten
    planning plannings planung agenda roster rosters rooster schedule schedules stunden uren horas hours
    orders auftrage commandes pedidos ordini bestellingen contacts kontakte contactos contatos contatti
    contacten invoices rechnungen factures facturas faturas fatture facturen bookings termine reservations
    reservas citas appuntamenti afspraken routes touren tournees rutas rotas giri ritten stock bestand
    bestande existencias stocks figures zahlen chiffres cifras numeri cijfers records everything alles tout
    todo tudo tutto administratie buchhaltung"""
)
_STANDING = listed(
    """is are lives live sits sit kept ist sind steht stehen liegt liegen est sont tient tiennent esta estan
    vive viven e sao estao fica ficam sta stanno sono staat staan zit zitten ligt"""
)
_I_AM = listed("am bin suis soy sou sono ben")
_NOWS = listed(
    """now today currently jetzt heute aktuell derzeit inzwischen maintenant aujourd'hui desormais ahora hoy
    agora hoje ora adesso oggi nu momenteel inmiddels"""
)


def _is_over(at: Analysis, first: int, last: int, begin: int, end: int) -> bool:
    """Whether its clause, or the next one that says "it", tells of an end."""
    lead = set(at.words(begin, first))
    if lead & (_BEFORE | _TRIED) or any(m.first == last for m in at.tags.get("past_cop", ())):
        return True
    if at.word(first - 1) in _USING and any(
        at.word(k) in _ENDED and _HELD & set(at.words(k, first)) for k in range(begin, first)
    ):
        return True  # "I closed my account with Nordia"
    if at.has("neg", last, end) and any(w.startswith(_CONVINCED) for w in at.words(last, end)):
        return True
    finish = at.sentence(first)[1]
    behind = at.words(last, finish)
    until = bool(_UNTIL & set(behind[:3])) and bool(_ENDED & set(behind))
    if until or _UNTIL & set(at.words(begin, first)) and _ENDED & set(at.words(last, end)):
        return True
    ends = next((k for k in range(last, min(finish, last + 10)) if at.word(k) in _ENDED), None)
    if ends is None or at.has("neg", last, ends) or _is_dated(at, ends, finish):
        return False
    if any(at.word(k) in _USING and is_large(at, k + 1) for k in range(ends, at.clause(ends)[1])):
        return False  # "now it's Tally, we cancelled our contract with Cegid"
    return not any(at.has("first", *at.clause(k)) and at.word(k) in _OTHERS for k in range(last, ends))


_CONVINCED = ("convinc", "convint", "convenc", "convain", "uberzeug", "overtuig")
_OTHERS = listed("contract vertrag contrat contrato contratto contract")


def _is_dated(at: Analysis, first: int, last: int) -> bool:
    """ "Hefmij, opgezegd tegen 1 maart": it ends then, and is in use till then."""
    return any(first <= at.token_at(day.start) < last for day in read_dates(at.folded, None))
