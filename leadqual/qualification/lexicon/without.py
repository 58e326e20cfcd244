"""Words by which people say that they go without a thing, see to it themselves, only look for it, or speak of
another such thing, in all our languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

WITHOUT = listed(
    """decline declining refuse refusing prohibit prohibits forbid forbids ban bans disallow disallows exempt
    exempted unsubscribe befreit verzichten verzichte verzichtbar abbestellen exonere exoneres exoneree
    exonerees dispense dispenses exento exenta exentos exentas prescindir prescindimos esente esenti
    isento isenta isentos isentas dispensar dispensamos dispenso vrijgesteld afmelden uitschrijven"""
)
WITHOUT_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "take me off", "take us off", "turn off", "turned off", "turning off", "switch off", "switched off",
        "opt out", "opting out", "opted out",
        "will pass on", "would pass on", "pass on the", "not an issue", "n't an issue",
        "passer d'", "passer de", "passer du", "passe d'", "passe de", "passe du", "passons d'", "passons de",
        "fare a meno", "faccio a meno", "facciamo a meno", "passar sem", "zien we af", "zie ik af",
        "zien af van", "zie af van",
    )
)  # fmt: skip
# "it would be nice, but we can do without it"
WITHOUT_IT = (
    ("without", "it"), ("without", "one"), ("without", "them"), ("ohne", "auch"), ("auch", "ohne"),
    ("en", "passer"), ("sin", "ello"), ("sin", "el"), ("farne", "senza"), ("anche", "senza"), ("sem", "isso"),
    ("ook", "zonder"),
)  # fmt: skip
# "we'll do it ourselves"
OURSELVES = listed("ourselves myself ourself selbst selber nous-memes moi-meme memes meme zelf stessi stesso")
# behind the verb
WE = listed("wir ich we wij ik nosotros nosotras yo noi io nos eu")
SEEING_TO = listed(
    """do doing arrange sort handle take look make see manage organise organize bring
    machen mache erledigen erledige kummern kummere ubernehmen ubernehme regeln stellen bringen
    faisons fais fait charge chargeons occupe occupons hacemos hago encargamos encargo ponemos llevamos
    facciamo faccio pensiamo penso occupiamo occupo portiamo fazemos faco tratamos trato cuidamos cuido
    encarregamos doen doe regelen regel verzorgen zorgen zorg nemen"""
)
# "training is covered by head office"
DONE_BY = listed("covered handled done arranged organised organized managed")
# a field about what is to be done for the visitor
SERVICE = listed(
    """wanted needed required requested add added needs need requires include included order ordered wish
    gewunscht benotigt notig souhaite souhaitee necessaire requis deseado deseada necesario desejado
    necessario necessaria richiesto richiesta desiderato gewenst nodig"""
)
# a field about what they have or do already
POSSESSION = listed(
    """has have own owns works uses use existing current already member registered runs employs place hat
    eigene eigenes besteht nutzt a utilise possede propre tiene usa propio propia tem possui proprio propria
    ha utilizza heeft gebruikt eigen"""
)
SEEKING = listed(
    """looking searching thinking considering planning hoping dreaming suche suchen uberlegen planen cherche
    cherchons envisageons busco buscamos pensando procuro procuramos cerco cerchiamo pensiamo valutando zoek
    zoeken overwegen"""
)
# words that make of a thing that is named one that is had, needed or asked for
CLAIMING = listed(
    """add put take taking
    have 've has got own need needs want wants require must should please with like include
    included essential important done haben hab habe brauchen brauche brauchten benotigen wollen will
    mochten mochte mussen muss mussten musste sollen soll sollte sollten bitte mit wichtig notig gern
    gerne gibt wunschen wurden wurde avons ai faut faudrait voulons voudrions voudrait veut doit
    doivent devrait devons besoin avec souhaitons souhaite interesse necessaire tenemos tengo hay
    necesitamos necesito queremos quiero debe deben tiene falta haria con favor interesa importante
    temos tenho precisamos preciso queriamos gostariamos quero deve devem com abbiamo ho serve
    servirebbe servono vogliamo vorremmo vorrei devono dovete dovreste occorre bisogno hebben heb
    nodig willen wil moet moeten graag met zouden incluye incluir y sono"""
)
# of a label: "Has a website", "Owns machines"
HOLDS = listed(
    """has have had owns own uses use runs employs hat haben besitzt nutzt possede utilise emploie tiene
    tienen usa posee tem possui utiliza ha hanno possiede utilizza heeft hebben bezit gebruikt"""
)
OWNS = listed("owns own owner besitzt besitz possede posee possui possiede bezit")
RENTED = listed(
    """rented leased hired rent lease gemietet geleast mieten leasen loue louee loues louees louons alquilado
    alquilada alquilados alquiladas alugado alugada alugados alugadas noleggiato noleggiata noleggiati
    noleggiate affitto affittato gehuurd geleased huren"""
)
VISITORS = listed(
    """visitor visitors company companys firm business team customer client they besucher firma unternehmen
    kunde entreprise societe visiteur client empresa visitante cliente azienda bedrijf bezoeker klant"""
)
WISHING = listed(
    """want wants need needs like love require brauchen brauche wollen will mochten mochte wunschen benotigen
    voulons veux voudrions voudrait voudrais faut faudrait souhaitons aimerions queremos quiero quisieramos
    necesitamos necesito gustaria precisamos preciso queriamos gostariamos quero vogliamo voglio vorremmo
    vorrei serve servirebbe vorrebbe occorre willen wil graag zouden nodig procura procuram"""
)
# what one does to come by a thing, which one then has not yet
ACQUIRING = listed(
    """get buy rent hire purchase acquire obtain introduce implement become open build kaufen mieten
    anschaffen einfuhren leihen eroffnen bauen acheter louer acquerir obtenir introduire ouvrir devenir
    comprar alquilar adquirir obtener conseguir implantar abrir alugar obter implementar comprare
    noleggiare affittare ottenere aprire diventare kopen huren aanschaffen invoeren openen bouwen worden"""
)
# "once it is approved"
ONCE = listed("once when sobald wenn quand cuando quando zodra wanneer")
AS_SOON_AS = (
    ("as", "soon", "as"), ("des", "que"), ("une", "fois"), ("en", "cuanto"), ("una", "vez"), ("uma", "vez"),
    ("assim", "que"), ("una", "volta"), ("non", "appena"),
)  # fmt: skip
# a field about what is so today
STATES = listed(
    """now today currently approved certified signed granted confirmed registered insured hiring started
    genehmigt bewilligt zertifiziert unterschrieben gekundigt versichert approuve certifie signe resilie
    assure aprobado certificado firmado contratado aprovado assinado approvato certificato firmato
    disdetto goedgekeurd gecertificeerd getekend opgezegd verzekerd"""
)
OWN = listed("own eigene eigenen eigener eigenes propre propres propio propia propios propias eigen")
OTHER_ONE = listed(
    """current present old last previous former aktuelle aktuellen aktuelles jetzige jetzigen alte alten
    letzte letzten actuel actuelle ancien ancienne dernier derniere actual antiguo antigua ultimo ultima atual
    antigo antiga attuale vecchio vecchia huidige oude vorige"""
)
HAS = listed("has had have hat hatte a avait tiene tenia tem tinha ha aveva heeft had")
