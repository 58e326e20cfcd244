"""Words by which people say that they go without a thing, see to it themselves, only look for it, or speak of
another such thing, in all our languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

WITHOUT = listed(
    """exempt exempted unsubscribe befreit verzichten verzichte verzichtbar abbestellen exonere exoneres
    exoneree exonerees dispense dispenses exento exenta exentos exentas prescindir prescindimos esente esenti
    isento isenta isentos isentas dispensar dispensamos dispenso vrijgesteld afmelden uitschrijven"""
)
WITHOUT_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "take me off", "take us off", "turn off", "turned off", "turning off", "switch off", "switched off",
        "opt out", "will pass on", "would pass on", "pass on the", "not an issue", "n't an issue",
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
OTHER_ONE = listed(
    """current present old last previous former aktuelle aktuellen aktuelles jetzige jetzigen alte alten
    letzte letzten actuel actuelle ancien ancienne dernier derniere actual antiguo antigua ultimo ultima atual
    antigo antiga attuale vecchio vecchia huidige oude vorige"""
)
HAS = listed("has had have hat hatte a avait tiene tenia tem tinha ha aveva heeft had")
