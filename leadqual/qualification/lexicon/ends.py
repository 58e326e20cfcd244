"""Words of stays and journeys, and those that join or part two days, in all our languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

BOTH = listed(
    "to → > until till til through thru bis au jusqu'au jusqu' al hasta ao ate a tot t/m alle as ore"
)
NO_PAIR = listed("or oder ou o of versus vs instead statt sino sondern")
JOINS = listed(", ; and und et y e en but aber mais pero ma maar so then dann puis luego poi dan - ( ) :")
GOING = listed(
    """in out there back home over off leg way first last second start begin starts begins end ends finish
    finishes done wrap up down schluss geht los leaves gets land lands reach reaches kick-off kick go goes
    going come comes coming leave leaves leaving arrive arrives arriving arrival departure depart departs
    departing return returns returning travel travels stay staying check checking move moving get gets getting
    give giving hand handing bring bringing pick drop collect fetch outbound inbound hin zuruck los heim weg
    wieder fahre fahren komme kommen ankommen abreisen anreise abreise hole bringe abholen abgeben fertig
    beginnt endet aller retour arrive arrivee depart pars rentre repart repars recupere rends commence finit
    ida vuelta salgo vuelvo llegamos vamos recojo devuelvo empieza termina entrada salida volta vou volto
    chegamos saimos levanto devolvo comeca acaba andata ritorno parto torno arriviamo ripartiamo ritiro
    riporto comincia finisce heen terug vertrek komen gaan haal breng begint eindigt"""
)
SMALL = listed(
    """i i'd we we'd you it it's is are be would will can could should 'd 'll have need want like please
    around about early late morning evening afternoon night noon nights days week works work best fine ok okay
    good perfect great again only just latest earliest keys car key room ich wir es ist sind ware wurden muss
    mussen bitte am um je on nous c'est y il ca la le les me nos se lo e ci lo la ik we het hem er ben weer
    op"""
)
DEPARTS = listed(
    """departure depart departs leaving leave leaves depart salida saida partenza vertrek vertrekdatum"""
)
STAYS = listed(
    """house bedroom bedrooms beds checking holiday vacation hotel hotels room rooms stay staying night nights
    cabin apartment flat guesthouse hostel lodge resort villa camping campsite pitch cottage airbnb b&b gite
    chambre nuits nuit hebergement logement zimmer ubernachtung nachte ferienwohnung unterkunft habitacion
    noches noche alojamiento quarto noites alojamento camera notti alloggio kamer nachten huisje verblijf
    vakantiehuis inn accommodation check-in check-out"""
)
TRIPS = listed(
    """leg home back return returning outbound inbound round-trip zuruck hin retour vuelta regreso volta
    ritorno heen terug flight flights fly flying plane train trains bus buses coach coaches ticket tickets
    ferry airline airport trip journey flug fliegen zug bahn fahrkarte vol avion train billet vuelo avion tren
    billete voo comboio bilhete volo treno biglietto vlucht trein vliegen"""
)
LEAVING = listed(
    """leave leaves leaving depart departs departing departure off abreisen abreise abfahren fahren weg los
    heim depart pars partons repart repartons repars rentre rentrons salida salgo salimos vamos marchamos
    partimos saida saio saimos partenza parto partiamo riparto ripartiamo vertrek vertrekken weg"""
)
