"""What firms call themselves by in front of a name, in all our languages: "Spedition Wallner", "Transportes
Lima",
"Bakkerij Smit". Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

_TRADES = listed(
    """spedition autohaus hotel kanzlei praxis klinik apotheke verlag brauhaus gasthof gasthaus weingut hofgut
    stadtwerke sparkasse volksbank stiftung verein fahrschule tischler zimmerei dachdecker elektro sanitar
    malerbetrieb bau metallbau holzbau maschinenbau anlagenbau autohandel handelshaus reederei kelterei
    pflegedienst planungsburo ingenieurburo architekturburo steuerkanzlei transports transport groupe
    cabinet garage etablissements ets maison editions ateliers atelier constructions tissages filatures
    vignobles domaine chateau pharmacie clinique cooperative habitat travaux serres papeteries fonderies
    etudes ambulances cycles transportes talleres taller construcciones hilaturas maderas aceites bodegas
    bodega molinos muebles suministros instalaciones clinica clinicas farmacia grupo conservas frutas
    viveros excavaciones gestoria asesoria autoescuela cooperativa camping industrias lavanderia notaria
    gimnasio panaderia productos fundacion academia moldes moveis oficina oficinas construtora padaria
    quinta herdade adega colegio escola lavandarias confeccoes farmacia clinica distribuidora metalurgica
    serralharia armazem armazens apiario grafica ceramica ceramicas industria imobiliaria officina officine
    cantina cantine autofficina impresa studio fratelli trasporti costruzioni molino agriturismo tipografia
    falegnameria carrozzeria mobilificio caseificio frantoio salumificio pastificio autotrasporti bouwgroep
    bouwbedrijf aannemersbedrijf garagebedrijf kwekerij rederij notariaat tuincentrum kaashuis apotheek
    makelaardij stichting installatiebedrijf schildersbedrijf loonbedrijf architectenbureau bakery brewery
    cafe restaurant clinic studio studios agency garage foundry joinery hotel dairy farms winery distillery
    nursery school"""
)
# "Bäckerei", "bakkerij", "menuiserie", "carpintería", "falegnameria": what is made or done there
_ENDINGS = ("erei", "nerei", "erij", "erie", "eria", "aria", "handel", "technik", "techniek", "logistik",
"logistiek",
            "betrieb", "werke", "bau", "bouw")  # fmt: skip
_LEAST = 6


def is_trade(word: str) -> bool:
    """Whether a word in a name says what the firm does; folded."""
    return word in _TRADES or len(word) >= _LEAST and word.endswith(_ENDINGS)
