"""Two companies' chats whose sentences no rule was mended on: work for farms, and guests at a reception."""

from __future__ import annotations

from tests.pure.gate.labels import COMPANY, PAIN, ROLE, SIZE, TOOL, email, size, timing
from tests.pure.gate.more_worlds import BUDGET, DECIDES, Product

FURROWLY = Product(("Furrowly", "Fern"), "furrowly.example")
DOORLEAF = Product(("Doorleaf",), "doorleaf.example")
FARM = {
    "en/farm": FURROWLY.chat(
        (
            "Hi, I'm Tess, dispatcher at Oakmere Contracting, we do combining and baling "
            "for farms around here.",
            "At the moment jobs go on a whiteboard and drivers ring me when they're lost.",
            "We bill three weeks late because the field sheets come back wet or not at all.",
            "We've got 22 drivers, or rather 25 in the harvest, and 14 tractors.",
            "Invoices are done in Farrierbooks. The owner, Hugh Penrose, has the last word.",
            "Does it work without signal in the field, and what would it cost us?",
        ),
        (
            (COMPANY, "Oakmere Contracting"),
            (ROLE, "“dispatcher”"),
            (SIZE, "25 people"),
            (TOOL, "“a whiteboard”"),
            (PAIN, "“We bill three weeks late”"),
            (DECIDES, "“The owner, Hugh Penrose, has the last word”"),
        ),
        {
            "k1": "What does Furrowly cost? Season costs £18 and Year £12 per driver and month. "
            "Season can be paused in winter.",
            "k2": "Does the app work offline? Yes, jobs and maps are saved on the phone "
            "and sent when there is "
            "signal again.",
            "k3": "How does billing work? Hours and hectares are turned into a draft "
            "invoice the same evening. "
            "Drafts go to Farrierbooks or come as a PDF.",
            "k4": "Does it track machines? Each machine needs a tracker. Trackers cost £95 once.",
            "k5": "How long does it take to start? Most firms start within a week. "
            "We draw the fields in from your map files.",
            "k6": "Can we try it? You can try it with five drivers for 30 days, no card needed.",
            "k7": "Is there training? There is an online session for dispatchers every Tuesday. "
            "Drivers need about ten minutes.",
            "k8": "Does it show the weather? No, there is no weather forecast in it.",
        },
        timing(
            ("When do you want to be up and running?", "Is there a season you want to be ready for?"), "", ()
        ),
    ),
    "de/farm": FURROWLY.chat(
        (
            "Moin, ich bin Disponent beim Lohnunternehmen Hagedorn.",
            "Die Aufträge stehen auf Zetteln, und die Fahrer rufen mich ständig an.",
            "Wir sind 30, nein, 34 Leute in der Saison und haben 18 Schlepper.",
            "Die Rechnungen gehen oft erst nach einem Monat raus.",
            "Geht das auch ohne Netz, und was kostet es?",
        ),
        (
            (COMPANY, "Lohnunternehmen Hagedorn"),
            (ROLE, "“Disponent”"),
            (SIZE, "34 Personen"),
        ),
        {
            "k1": "Was kostet Furrowly? Season kostet 20 € und Year 14 € pro Fahrer und Monat. "
            "Season kann im Winter pausiert werden.",
            "k2": "Funktioniert die App ohne Netz? Ja, Aufträge und Karten werden auf dem "
            "Telefon gespeichert und "
            "gesendet, sobald wieder Netz da ist.",
            "k3": "Wie wird abgerechnet? Aus Stunden und Hektar wird am selben Abend ein Rechnungsentwurf.",
            "k4": "Kann man es testen? Sie können es 30 Tage lang mit fünf Fahrern testen.",
        },
        size("Wie viele Leute arbeiten bei Ihnen?", "Wie groß ist Ihr Betrieb?", unit="Personen"),
    ),
    "es/farm": FURROWLY.chat(
        (
            "Buenas, soy encargado en Servicios Agrícolas Robledal.",
            "Apuntamos los trabajos en una pizarra y las facturas salen con dos semanas de retraso.",
            "Somos 16, bueno, 19 en la cosecha, y tenemos nueve tractores.",
            "¿Funciona sin cobertura? ¿Y cuánto cuesta?",
        ),
        (
            (COMPANY, "Servicios Agrícolas Robledal"),
            (SIZE, "19 personas"),
            (PAIN, "“las facturas salen con dos semanas de retraso”"),
        ),
        {
            "k1": "¿Cuánto cuesta? Season cuesta 20 € y Year 14 € por conductor y mes.",
            "k2": "¿Funciona sin cobertura? Sí, los trabajos y los mapas se guardan en el "
            "móvil y se envían cuando "
            "vuelve la cobertura.",
            "k3": "¿Cómo se factura? Las horas y las hectáreas se convierten la misma "
            "tarde en un borrador de factura.",
            "k4": "¿Hay formación? Hay una sesión en línea cada martes. Los conductores "
            "necesitan unos diez minutos.",
        },
        timing(("¿Cuándo quiere empezar?", "¿Para qué campaña lo necesita?"), "", ()),
    ),
    "nl/farm": FURROWLY.chat(
        (
            "Hoi, ik ben planner bij loonbedrijf Terhorst.",
            "Het werk staat op een bord en de chauffeurs bellen me de hele dag.",
            "We zijn met 20, nee, 23 mensen in het seizoen.",
            "Werkt het ook zonder bereik en kunnen we het proberen?",
        ),
        (
            (COMPANY, "Loonbedrijf Terhorst"),
            (ROLE, "“planner”"),
            (SIZE, "23 mensen"),
        ),
        {
            "k1": "Wat kost het? Season kost € 20 en Year € 14 per chauffeur per maand.",
            "k2": "Werkt de app zonder bereik? Ja, opdrachten en kaarten staan op de "
            "telefoon en worden verstuurd "
            "zodra er weer bereik is.",
            "k3": "Kunnen we het proberen? U kunt het 30 dagen proberen met vijf chauffeurs.",
            "k4": "Hoe snel kunnen we beginnen? De meeste bedrijven beginnen binnen een week.",
        },
        timing(("Wanneer wilt u beginnen?", "Voor welk seizoen wilt u klaar zijn?"), "", ()),
    ),
}
LOBBY = {
    "en/lobby": DOORLEAF.chat(
        (
            "Good morning, I'm facilities coordinator at Pellham Instruments, two buildings, one reception.",
            "Guests sign a paper book and then nobody knows who's still inside when the fire alarm goes.",
            "On busy days about 70 guests come through, mostly suppliers.",
            "We're 340 staff, well, 360 since the merger.",
            "Hosts don't notice that their guest is waiting, so people sit there for 15 minutes.",
            "We've got Outlook, and Keystile for the doors. IT has to approve anything new, "
            "and we'd spend about 4,000 pounds a year.",
            "Can it print badges, and is the guest data deleted at some point?",
        ),
        (
            (COMPANY, "Pellham Instruments"),
            (ROLE, "“facilities coordinator”"),
            (SIZE, "360 people"),
            (PAIN, "“nobody knows who's still inside when the fire alarm goes”"),
            (DECIDES, "“IT has to approve anything new”"),
            (BUDGET, "4,000 GBP"),
        ),
        {
            "k1": "What does Doorleaf cost? Lobby costs £70 and Campus £160 per entrance and month. "
            "The number of employees does not matter.",
            "k2": "Can it print badges? Yes, on any label printer by Sticklet. "
            "A photo on the badge is part of Campus.",
            "k3": "How long is guest data kept? Guest data is deleted after 30 days. You "
            "can set a shorter time.",
            "k4": "How does the host know? The host gets a message in Teams, by text or by "
            "e-mail as soon as the "
            "guest has checked in.",
            "k5": "What about a fire alarm? Everybody who is still inside is on an "
            "evacuation list that opens on "
            "any phone.",
            "k6": "Does it work with our doors? Doorleaf opens doors by Keystile and Latchgrove. "
            "Other door systems need the Campus plan.",
            "k7": "What hardware do we need? You need one tablet per entrance. We do not sell tablets.",
            "k8": "Can guests register beforehand? Yes, they get a QR code by e-mail and check in with it "
            "within seconds.",
        },
        timing(
            ("When would you like to have it in place?", "Is there a date you're working towards?"), "", ()
        ),
    ),
    "fr/lobby": DOORLEAF.chat(
        (
            "Bonjour, je suis responsable de l'accueil chez Ateliers Brumont.",
            "Les visiteurs signent un registre papier et, en cas d'alarme, personne ne "
            "sait qui est encore là.",
            "On reçoit environ 50 visiteurs par jour. Nous sommes 180, enfin 195 salariés.",
            "Peut-on imprimer des badges ? Et les données sont-elles effacées ?",
        ),
        (
            (COMPANY, "Ateliers Brumont"),
            (ROLE, "“responsable de l'accueil”"),
            (SIZE, "195 personnes"),
        ),
        {
            "k1": "Combien ça coûte ? Lobby coûte 80 € et Campus 180 € par entrée et par mois.",
            "k2": "Peut-on imprimer des badges ? Oui, avec n'importe quelle imprimante Sticklet. "
            "La photo sur le badge fait partie de Campus.",
            "k3": "Combien de temps gardez-vous les données ? Les données des visiteurs "
            "sont effacées après 30 jours.",
            "k4": "Comment l'hôte est-il prévenu ? L'hôte reçoit un message dès que son visiteur est arrivé.",
        },
        timing(("Quand souhaitez-vous le mettre en place ?", "Avez-vous une échéance ?"), "", ()),
    ),
    "pt/lobby": DOORLEAF.chat(
        (
            "Olá, sou responsável pelas instalações na Tecidos Montalvo.",
            "As visitas assinam um livro e quem as recebe nunca sabe que já chegaram.",
            "Temos umas 40 visitas por dia. Somos 120, quer dizer, 130 pessoas.",
            "Dá para imprimir crachás? E quanto custa?",
        ),
        (
            (COMPANY, "Tecidos Montalvo"),
            (SIZE, "130 pessoas"),
        ),
        {
            "k1": "Quanto custa? O Lobby custa 80 € e o Campus 180 € por entrada e por mês.",
            "k2": "Pode imprimir crachás? Sim, em qualquer impressora de etiquetas Sticklet.",
            "k3": "Que equipamento é preciso? Precisa de um tablet por entrada. Não vendemos tablets.",
            "k4": "Como é avisado o anfitrião? O anfitrião recebe uma mensagem assim que a visita chega.",
        },
        email("Para que e-mail podemos escrever?", "Qual é o seu e-mail?"),
    ),
    "it/lobby": DOORLEAF.chat(
        (
            "Buongiorno, mi occupo della reception alla Meccanica Valserra.",
            "Gli ospiti firmano un registro di carta e aspettano anche venti minuti.",
            "Siamo in 90, anzi 95 con il nuovo reparto, e riceviamo una trentina di ospiti al giorno.",
            "Si possono stampare i badge? E che cosa ci serve?",
        ),
        (
            (COMPANY, "Meccanica Valserra"),
            (SIZE, "95 persone"),
        ),
        {
            "k1": "Quanto costa? Lobby costa 80 € e Campus 180 € al mese per ingresso.",
            "k2": "Può stampare i badge? Sì, con qualsiasi stampante di etichette Sticklet. "
            "La foto sul badge fa parte di Campus.",
            "k3": "Che cosa serve? Serve un tablet per ogni ingresso. Non vendiamo tablet.",
            "k4": "Per quanto tempo tenete i dati? I dati degli ospiti vengono cancellati dopo 30 giorni.",
        },
        timing(("Entro quando vi serve?", "Avete una scadenza?"), "", ()),
    ),
}
FARM_WORLDS = {**FARM, **LOBBY}
