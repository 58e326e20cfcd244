"""Two companies' chats: courses, and repairs in rented homes."""

from __future__ import annotations

from tests.pure.gate.labels import COMPANY, PAIN, ROLE, SIZE, TOOL, email, size, timing
from tests.pure.gate.more_worlds import BUDGET, Product

LESSONRY = Product(("Lessonry", "Lea"), "lessonry.example")
GABLEWATCH = Product(("Gablewatch",), "gablewatch.example")
SCHOOL = {
    "en/school": LESSONRY.chat(
        (
            "Hi, I run the office at Larkfield Languages, a school with two branches.",
            "Students book by e-mail and we copy every booking into Sheetwell by hand.",
            "Roughly 60 students a month forget to pay their invoice.",
            "We have 12 teachers, sorry, 14 with the new ones, and about 400 students.",
            "We could spend around 2,500 euros a year. We tried Classbell last year but it had no "
            "waiting list.",
            "Do you have a waiting list, and what does it cost for two branches?",
        ),
        (
            (COMPANY, "Larkfield Languages"),
            (ROLE, "“run the office”"),
            (SIZE, "14 people"),
            (TOOL, "Sheetwell"),
            (PAIN, "“60 students a month forget to pay their invoice”"),
            (BUDGET, "2,500 EUR"),
        ),
        {
            "k1": "What does Lessonry cost? Starter costs €39 and School €89 per branch and month. "
            "The first two months are free.",
            "k2": "Is there a waiting list? Yes, a free place is offered to the waiting list by e-mail. "
            "Text messages are part of School only.",
            "k3": "How do students pay? Students pay by card or direct debit when they book. "
            "Reminders go out after seven days.",
            "k4": "Can we move our bookings? We import bookings from a CSV file within two days. "
            "Attendance lists cannot be imported.",
            "k5": "Is there an app for teachers? Teachers see their timetable on a web page that "
            "works on phones. "
            "There is no app.",
            "k6": "Who helps us? Support answers within four hours on weekdays. "
            "School customers get a contact of their own.",
            "k7": "Can parents book? Yes, parents can book for up to five children with one account.",
        },
        timing(("When would you like to switch?", "Is there a term you want to be ready for?"), "", ()),
    ),
    "fr/school": LESSONRY.chat(
        (
            "Bonjour, je gère l'école de musique Clé de Vent.",
            "Les familles s'inscrivent par téléphone et on note tout dans un cahier.",
            "Nous sommes 18, pardon, 21 professeurs.",
            "Chaque mois, une trentaine de familles oublient de payer.",
            "Combien ça coûte ? Et les parents peuvent-ils réserver en ligne ?",
        ),
        (
            (COMPANY, "Clé de Vent"),
            (SIZE, "21 personnes"),
        ),
        {
            "k1": "Combien ça coûte ? Starter coûte 39 € et School 89 € par école et par mois. "
            "Les deux premiers mois sont gratuits.",
            "k2": "Les parents peuvent-ils réserver ? Oui, les parents réservent en ligne pour cinq "
            "enfants au "
            "maximum avec un seul compte.",
            "k3": "Comment paie-t-on ? Les familles paient par carte ou par prélèvement au moment "
            "de la réservation.",
            "k4": "Y a-t-il une application ? Non. Les professeurs voient leur planning sur une page web.",
        },
        timing(("Quand voulez-vous commencer ?", "Pour quelle rentrée en avez-vous besoin ?"), "", ()),
    ),
    "it/school": LESSONRY.chat(
        (
            "Buongiorno, dirigo la scuola di danza Passo Lieve.",
            "Gli allievi prenotano per telefono e segniamo tutto su un quaderno.",
            "Siamo in 10, anzi 11 con la nuova insegnante.",
            "Quanto costa? C'è una lista d'attesa?",
        ),
        (
            (COMPANY, "Passo Lieve"),
            (SIZE, "11 persone"),
        ),
        {
            "k1": "Quanto costa? Starter costa 39 € e School 89 € al mese per sede. "
            "I primi due mesi sono gratuiti.",
            "k2": "C'è una lista d'attesa? Sì, un posto libero viene offerto alla lista d'attesa via e-mail.",
            "k3": "Come si paga? Gli allievi pagano con carta quando prenotano.",
            "k4": "C'è un'app? No. Gli insegnanti vedono l'orario su una pagina web.",
        },
        email("A quale e-mail possiamo scriverle?", "Qual è il suo indirizzo e-mail?"),
    ),
    "nl/school": LESSONRY.chat(
        (
            "Hallo, ik doe de administratie bij zwemschool De Golf.",
            "Ouders boeken per mail en wij zetten alles met de hand in een lijst.",
            "We zijn met 15, nee sorry, 17 mensen.",
            "Is er een wachtlijst en wat kost het?",
        ),
        (
            (COMPANY, "De Golf"),
            (SIZE, "17 mensen"),
        ),
        {
            "k1": "Wat kost het? Starter kost € 39 en School € 89 per vestiging per maand. "
            "De eerste twee maanden zijn gratis.",
            "k2": "Is er een wachtlijst? Ja, een vrije plek wordt per mail aangeboden aan de wachtlijst.",
            "k3": "Hoe betalen ouders? Ouders betalen met iDEAL als ze boeken.",
            "k4": "Kunnen we boekingen overzetten? We importeren boekingen binnen twee dagen.",
        },
        timing(("Wanneer wilt u beginnen?", "Is er een datum die u in gedachten heeft?"), "", ()),
    ),
}
HOMES = {
    "en/homes": GABLEWATCH.chat(
        (
            "Hello, I look after repairs at Thornby Lettings, we manage 850 flats.",
            "Tenants call us all day, and tickets get lost between the phone and Stackpile.",
            "A leaking tap takes us nine days on average.",
            "There are seven of us in the office and 20 plumbers we work with.",
            "The board wants fewer complaints by summer. Nobody but me answers mails.",
            "Can tenants send photos, and do plumbers need an account?",
        ),
        (
            (COMPANY, "Thornby Lettings"),
            (ROLE, "“look after repairs”"),
            (SIZE, "7 people"),
            (TOOL, "Stackpile"),
            (PAIN, "“tickets get lost between the phone and Stackpile”"),
        ),
        {
            "k1": "What does it cost? Gablewatch costs £0.40 per flat and month. "
            "From 1,000 flats on it is £0.30.",
            "k2": "How do tenants report? Tenants report a repair on a web page and add up to eight photos. "
            "They get a text message at every step.",
            "k3": "Do tradespeople need an account? No, they get a link by text and answer without "
            "an account. "
            "They can propose two dates.",
            "k4": "How long does it take to start? You are live within ten days. "
            "We import flats and tenants from a spreadsheet.",
            "k5": "Is there an emergency line? An emergency is passed on by phone at any hour. "
            "The emergency line costs £90 a month.",
            "k6": "Do you connect to accounting? Invoices go to Ledgerby and Countmore every night.",
            "k7": "Can we test it? You can test it with 50 flats for a month. It costs nothing.",
        },
        timing(("When do you want to go live?", "Is there a deadline?"), "", ()),
    ),
    "de/homes": GABLEWATCH.chat(
        (
            "Hallo, ich betreue die Reparaturen bei der Hausverwaltung Steinbrück.",
            "Mieter rufen den ganzen Tag an, und viele Meldungen gehen verloren.",
            "Wir verwalten 620 Wohnungen und sind zu neunt im Büro.",
            "Ein tropfender Hahn dauert bei uns acht Tage.",
            "Können Mieter Fotos schicken, und was kostet das?",
        ),
        (
            (COMPANY, "Hausverwaltung Steinbrück"),
            (SIZE, "9 Personen"),
            (PAIN, "“viele Meldungen gehen verloren”"),
        ),
        {
            "k1": "Was kostet es? Gablewatch kostet 0,45 € pro Wohnung und Monat. "
            "Ab 1.000 Wohnungen sind es 0,35 €.",
            "k2": "Wie melden Mieter etwas? Mieter melden eine Reparatur auf einer Webseite und "
            "fügen bis zu acht "
            "Fotos an.",
            "k3": "Brauchen Handwerker ein Konto? Nein, sie bekommen einen Link per SMS und "
            "antworten ohne Konto.",
            "k4": "Wie schnell geht es los? Sie sind in zehn Tagen startklar.",
        },
        size("Wie viele Menschen arbeiten bei Ihnen?", "Wie groß ist Ihr Team?", unit="Personen"),
    ),
    "es/homes": GABLEWATCH.chat(
        (
            "Hola, llevo las reparaciones en Fincas Aldaba.",
            "Los inquilinos llaman todo el día y se pierden avisos.",
            "Gestionamos 480 pisos. Somos 6, perdón, 8 personas.",
            "¿Los inquilinos pueden enviar fotos? ¿Y cuánto cuesta?",
        ),
        (
            (COMPANY, "Fincas Aldaba"),
            (SIZE, "8 personas"),
            (PAIN, "“se pierden avisos”"),
        ),
        {
            "k1": "¿Cuánto cuesta? Gablewatch cuesta 0,45 € por piso y mes.",
            "k2": "¿Cómo avisan los inquilinos? Los inquilinos avisan en una página web y añaden "
            "hasta ocho fotos.",
            "k3": "¿Los técnicos necesitan cuenta? No, reciben un enlace por SMS y responden sin cuenta.",
            "k4": "¿Se puede probar? Puede probarlo con 50 pisos durante un mes sin coste.",
        },
        timing(("¿Cuándo quiere empezar?", "¿Hay una fecha límite?"), "", ()),
    ),
    "pt/homes": GABLEWATCH.chat(
        (
            "Olá, trato das reparações na Imobiliária Dois Rios.",
            "Os inquilinos ligam o dia todo e perdem-se pedidos.",
            "Gerimos 300 apartamentos. Somos 5, aliás, 6.",
            "Os inquilinos podem enviar fotografias? E quanto custa?",
        ),
        (
            (COMPANY, "Dois Rios"),
            (SIZE, "6 pessoas"),
        ),
        {
            "k1": "Quanto custa? O Gablewatch custa 0,45 € por apartamento e por mês.",
            "k2": "Como avisam os inquilinos? Os inquilinos avisam numa página web e juntam até "
            "oito fotografias.",
            "k3": "Os técnicos precisam de conta? Não, recebem um link por SMS e respondem sem conta.",
            "k4": "Pode-se testar? Pode testar com 50 apartamentos durante um mês.",
        },
        size("Quantas pessoas trabalham na empresa?", "Quantos são?", unit="pessoas"),
    ),
}
SCHOOL_WORLDS = {**SCHOOL, **HOMES}
