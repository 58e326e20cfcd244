"""The words of a sentence that takes what was just offered by pointing at it: "I want 3 tickets for that",
"da hätte ich gern einen Tisch"; by language. Pure data.

`do` takes, `point` points, `thing` is what one gets there, `small` adds nothing before or between them,
`after` may follow what is pointed at."""

from __future__ import annotations

from typing import NamedTuple

from leadqual.qualification.readers.word_sets import words as listed


class Taking(NamedTuple):
    do: frozenset[str]
    point: frozenset[str]
    thing: frozenset[str]
    small: frozenset[str]
    after: frozenset[str]


def _taking(*kinds: str) -> Taking:
    return Taking(*map(listed, kinds))


TAKING = {
    "en": _taking(
        """take go book reserve get buy choose pick watch see have try rent visit play stay eat meet
        order want need like schedule arrange sign register hear listen stream hire purchase""",
        """that it there them him her those this these""",
        """ticket tickets seat seats table tables room rooms reservation reservations booking appointment
        visit tour session sessions spot spots place places copy copies night nights people persons
        pair person adults two-person double single""",
        """i we me us you my our and so then ok okay yes great nice good alright well oh fine perfect
        cool please just can could would will shall let like want love need to also now a an the some
        for at with in on of from up think guess going gonna all too make""",
        """one ones then please for at on in with from to until till by next this tomorrow today tonight
        and thanks thank instead too as around about now right""",
    ),
    "de": _taking(
        """nehme nehmen nehm will mochte hatte wollen mochten hatten brauche brauchen buche buchen buchen
        reservieren reserviere gehe gehen geh bestellen kaufen kaufe ubernachten anmelden schauen
        horen""",
        """da dort dorthin den die das ihn ihr ihm dafur davon hin dahin es""",
        """karte karten ticket tickets platz platze tisch zimmer doppelzimmer einzelzimmer termin
        reservierung besichtigung nacht nachte personen""",
        """ich wir mir uns bitte gern gerne dann gut ok okay schon toll super prima ja also und auch bei
        fur zu mit ein eine einen einem am um konnen konnten sie fur""",
        """bitte fur am um ab von bis mit hin dann gern gerne nehmen buchen und morgen heute anschauen""",
    ),
    "fr": _taking(
        """prends prend prendre prendrai prendrais veux voudrais voulons aimerais aimerions reserver
        reservez reserve vais allons irai irons aller acheter voir ecouter""",
        """la ca cela celui celle y le l' lui elle la-bas bas""",
        """billet billets place places table chambre chambres rendez vous rendez-vous reservation visite
        nuit nuits seance""",
        """je j' nous on me m' alors bien tres bon ok d' accord oui et aussi un une des les pour chez
        avec a parfait super s' il plait""",
        """pour a le la du au avec s' svp alors demain et merci bas -""",
    ),
    "es": _taking(
        """quiero queremos quisiera querria tomo cojo reserva reserve reservar reservame reserveme
        necesito vamos voy ir comprar compra deme gustaria ver escuchar""",
        """eso ese esa ella el alli alla ahi ahi lo la ellos este esta""",
        """entrada entradas boleto boletos billete billetes mesa habitacion habitaciones cita reserva
        visita plaza plazas noche noches sitio""",
        """yo nosotros me nos pues entonces bien vale si perfecto genial y tambien por favor para con en
        a de una un unas unos gracias estupendo""",
        """para a el la de desde por con entonces manana y gracias""",
    ),
    "pt": _taking(
        """quero queremos queria gostaria fico levo reserve reserva reservar preciso vou vamos ir comprar
        compre marque marcar ver ouvir""",
        """isso esse essa ela ele la ali ai o a este esta""",
        """bilhete bilhetes ingresso ingressos mesa quarto quartos consulta reserva visita lugar lugares
        noite noites""",
        """eu nos me pois entao bem sim perfeito otimo e tambem por favor para com em um uma uns de
        obrigado obrigada""",
        """para a o as de do da desde por com entao amanha e obrigado obrigada no na""",
    ),
    "it": _taking(
        """prendo prendiamo voglio vogliamo vorrei vorremmo prenota prenoti prenotare prenotami vado
        andiamo andare comprare compra vedere sentire""",
        """quello quella questo questa li la lui lei ci lo""",
        """biglietto biglietti posto posti tavolo camera camere appuntamento prenotazione visita notte
        notti""",
        """io noi mi ci allora bene va si perfetto ottimo e anche per favore con in a da un una uno dei
        grazie bello""",
        """per a il la dal dalle alle con allora domani e grazie""",
    ),
    "nl": _taking(
        """neem nemen wil willen zou boek boeken reserveer reserveren ga gaan koop kopen graag nodig
        bekijken horen zien""",
        """die dat daar haar hem er deze daarvoor daarheen""",
        """kaartje kaartjes ticket tickets plaats plaatsen tafel kamer kamers afspraak reservering
        bezichtiging nacht nachten""",
        """ik wij we me mij ons dan goed oke ok leuk ja mooi prima en ook alsjeblieft graag een voor bij
        met naar van hebben""",
        """voor om op vanaf van tot met dan graag morgen en een""",
    ),
}
