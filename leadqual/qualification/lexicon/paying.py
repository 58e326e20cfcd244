"""Words of paying, charging and approving in seven languages: what is paid, asked or allowed anyway,
    and is no
plan of the visitor's. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import phrases
from leadqual.qualification.readers.word_sets import words as listed

# what one does with money now; in a plan it stands behind a word that wishes or can
PAYS = listed(
    """pay pays paid paying spend spends spent spending zahlen zahle zahlt bezahlen bezahle bezahlt
    gezahlt ausgeben ausgegeben geben payons paie paies paye payait depensons depense payez pago pagamos
    pagaba pagabamos gasto gastamos pagando gastando pagam pagavamos paghiamo spendiamo spendo paga
    pagavamo betaal betalen betaalden uitgeven besteden"""
)
# what a thing or a seller does
CHARGES = listed(
    """cost costs costing charge charges charged charging quoted quote quotes offered offers bills billed
    invoices kostet kostete nahm nimmt verlangt berechnet bietet angeboten bot coute coutait coutent
    facture facturent propose proposait demande cuesta cuestan costaba cobra cobraba cobran ofrece ofrecio
    ofrecieron custa custam custava cobram ofereceu oferece ofereceram costa costano costava chiede
    chiedeva chiedono prendeva offerto offre kost kostte rekent rekenen vraagt vroeg biedt bood"""
)
# so spoken, it is what one would pay
PLANS = listed(
    """can could able up willing happy prepared ready want wants like max maximum most need allowed may
    might should wanted will going plan planning planned aim budget budgeted limit ceiling no rather
    hoping expect expecting comfortable konnen konnte konnten kann wollen wollten will wurden durfen darf
    durfte sollte soll mochten bereit maximal hochstens maximum eingeplant werden budget bis pouvons peut
    pouvez voulons voulions veut voudrions pret prets pourrions pourrait dispose disposes maximum plafond
    budget prevoyons jusqu devrait doit podemos puedo podriamos queremos queriamos quisieramos dispuestos
    dispuesto maximo hasta presupuesto pensamos puede debe deberia querriamos posso poderiamos dispostos
    disposto ate orcamento pode deve deveria possiamo potremmo vogliamo volevamo vorremmo disposti
    disposto massimo fino disponibili puo deve dovrebbe kunnen kan willen wilden wil zouden zou bereid
    maximaal hoogstens budget mag moet tot"""
)
NOWADAYS = listed(
    """now currently present presently today already moment derzeit aktuell momentan jetzt heute bisher
    zurzeit actuellement maintenant aujourd ahora actualmente hoy hoje agora atualmente adesso attualmente
    oggi ora momenteel nu thans vandaag"""
)
# who has to put a name under it, or gives leave
APPROVES = listed(
    """approve approves approval sign signs signature signoff authorise authorize authorised board
    unterschreiben unterschreibt unterschreibe genehmigen genehmigt freigeben freigibt freigabe zustimmen
    signer signe valider valide approuver approuve autoriser autorise aprobar aprueba firmar firma
    autorizar autoriza aprovar aprova assinar assina autoriza approvare approva firmare autorizzare
    autorizza tekenen tekent goedkeuren goedkeurt ondertekenen akkoord"""
)
ABOVE = listed(
    """above over more from beyond exceeding ab uber mehr oberhalb partir plus dessus dela mas encima
    acima mais oltre sopra piu boven meer vanaf over"""
)
# for each of these it is the price of one
HEADS = listed(
    """user users seat seat agent agents person head licence license account employee rep member desk
    workstation nutzer benutzer kopf person lizenz mitarbeiter arbeitsplatz agent user anwender
    utilisateur personne poste licence agent tete usuario persona puesto licencia agente cabeza utilizador
    pessoa licenca posto utente licenza postazione testa gebruiker persoon licentie werkplek medewerker
    hoofd"""
)
# whose budget it is, if not that of this purchase
DEPARTMENTS = listed(
    """it hr marketing advertising ad ads travel training sales department departmental company overall
    entire whole total event events recruiting media content project's group general"""
)
ANOTHER_BUDGET = (
    "marketingbudget",
    "werbebudget",
    "gesamtbudget",
    "itbudget",
    "reisebudget",
    "jahresgesamtbudget",
    "totaalbudget",
    "reclamebudget",
)
# another thing that one pays or paid for
FORMER = listed(
    """last old previous current former other existing present letzte letzten alte alten bisherige
    bisherigen jetzige aktuelle aktuellen vorherige andere dernier ancien actuel autre precedent ultimo
    ultima anterior actual atual antigo antiga otro otra outro outra vecchio attuale precedente altro
    altra vorige oude huidige andere"""
)
TOOLS = listed(
    """tool system software solution vendor provider supplier agency service plan licence license platform
    contract werkzeug anbieter losung dienstleister vertrag lizenz outil logiciel prestataire fournisseur
    contrat solution herramienta proveedor programa sistema contrato ferramenta fornecedor strumento
    fornitore programma contratto pakket leverancier systeem contract"""
)
IS = listed(
    "is are was were 's ist sind war waren liegt est etait sont es son era eran sao eram sono era zijn"
)
# pairs of words by which a sum is one to be spent
SPENDS = phrases(
    """go up|given me|given us|set aside|for this|for it|pour ca|para esto|para isso|per questo|
    put aside|da parte|opzij gezet|de cote|de lado|beiseite gelegt|to spend|to invest|to work|
    can spend|gave us|gave me|approved for"""
)
# the nouns of a limit that one sets oneself
CEILINGS = listed(
    """ceiling limit cap maximum max obergrenze grenze schmerzgrenze limit deckel plafond limite maximum
    tope techo limite maximo teto maximo tetto massimo limiet bovengrens grens"""
)
# what was thought of, meant for it or granted
INTENDED = listed(
    """mind budgeted earmarked thinking approved granted gedacht dachte dachten denken vorgestellt
    vorstellung bewilligt genehmigt freigegeben eingeplant veranschlagt pensais pensait pensions pensait
    prevu prevus tablais tablait tablions valide pensado pensaba pensabamos pensamos penso contaba
    contabamos mente previsto aprobado aprobados aprobaron concedido pensava pensavamos pensar pensou
    contava contavamos aprovado aprovados aprovou aprovaram pensato pensavo pensavamo contavo contavamo
    previsto approvato approvati approvata gedachten dacht denk goedgekeurd uitgetrokken begroot
    vrijgemaakt"""
)
INTENDED_PAIRS = frozenset(
    (
        "thought of", "thought about", "in plan", "the pot", "en tete", "mis de", "mets de", "kopf gehabt",
    )
)  # fmt: skip
