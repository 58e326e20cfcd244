"""Two companies' chats, to mend the rules on: orders for bakeries, and machines to hire."""

from __future__ import annotations

from tests.pure.gate.labels import COMPANY, PAIN, ROLE, SIZE, TOOL, email, size, timing
from tests.pure.gate.more_worlds import BUDGET, DECIDES, Product

OVENLARK = Product(("Ovenlark", "Ola"), "ovenlark.example")
STILLMERE = Product(("Stillmere",), "stillmere.example")
BAKERY = {
    "en/bakery": OVENLARK.chat(
        (
            "Hey! I run operations at Crumbwell Bakeries, we have 14 shops around the city.",
            "Every shop manager phones in tomorrow's order before noon and "
            "we type it all into a spreadsheet.",
            "We throw away roughly 200 loaves a day. Two years ago it was only half that.",
            "There are 65 of us, actually 72 with the weekend crew.",
            "My partner Ines Calder keeps the books, but I decide on software. "
            "We looked at Doughplan, it didn't work on our old tablets.",
            "Does yours run on older tablets, and what would 14 shops cost us?",
        ),
        (
            (COMPANY, "Crumbwell Bakeries"),
            (ROLE, "“run operations”"),
            (SIZE, "72 people"),
            (TOOL, "“a spreadsheet”"),
            (PAIN, "“We throw away roughly 200 loaves a day”"),
            (DECIDES, "“I decide on software”"),
        ),
        {
            "k1": "What does Ovenlark cost? Ovenlark costs £35 per shop and month, billed monthly. "
            "From 20 shops on it is £28. The forecast costs £8 more per shop.",
            "k2": "Which devices does it run on? It runs in any browser that is less than five years old. "
            "There is no app to install.",
            "k3": "How does ordering work? Shops enter their order until a cut-off time that you set. "
            "The production list is ready a minute later.",
            "k4": "Can it predict demand? Yes, the forecast suggests quantities from the last eight weeks "
            "and the weather. Managers can change every suggestion.",
            "k5": "How do we get started? You upload your product list as a CSV file. "
            "Most bakeries take their first order within two days.",
            "k6": "Is there a trial? You can try it with two shops for 30 days at no charge.",
            "k7": "Does it connect to our till? It reads sales from Tillwright tills. "
            "Other tills can send a daily CSV file.",
            "k8": "Do you offer training? A recorded course of 40 minutes is included. "
            "Training at your site is not offered.",
        },
        timing(("When would you like to start?", "By when do you want this solved?"), "", ()),
    ),
    "de/bakery": OVENLARK.chat(
        (
            "Hallo, ich bin für die Produktion bei der Bäckerei Roggenfeld zuständig.",
            "Unsere 9 Filialen faxen abends ihre Bestellung und nachts tippt sie jemand ab.",
            "Jeden Tag bleiben etwa 150 Brote übrig.",
            "Wir sind 48, Moment, mit den Aushilfen 54.",
            "Kann man die Vorschläge ändern, und was kostet das für 9 Filialen?",
        ),
        (
            (COMPANY, "Bäckerei Roggenfeld"),
            (ROLE, "“für die Produktion zuständig”"),
            (SIZE, "54 Personen"),
            (PAIN, "“Jeden Tag bleiben etwa 150 Brote übrig”"),
        ),
        {
            "k1": "Was kostet Ovenlark? Ovenlark kostet 39 € pro Filiale und Monat. "
            "Die Prognose kostet 9 € mehr pro Filiale.",
            "k2": "Wie funktioniert die Bestellung? Die Filialen tragen ihre Bestellung bis zu einer Uhrzeit "
            "ein, die Sie festlegen.",
            "k3": "Kann es den Bedarf vorhersagen? Ja, die Prognose schlägt Mengen aus den letzten acht "
            "Wochen vor. Jeder Vorschlag lässt sich ändern.",
            "k4": "Kann man es testen? Sie können es 30 Tage lang mit zwei Filialen kostenlos testen.",
            "k5": "Gibt es Schulungen? Ein Videokurs von 40 Minuten ist dabei. "
            "Schulungen vor Ort bieten wir nicht an.",
        },
        email("An welche E-Mail-Adresse dürfen wir Ihnen schreiben?", "Wie lautet Ihre E-Mail-Adresse?"),
    ),
    "es/bakery": OVENLARK.chat(
        (
            "Buenas, soy la encargada de producción de Panadería Trigal.",
            "Tenemos 11 tiendas y cada una manda su pedido por WhatsApp.",
            "Tiramos unas 120 barras al día.",
            "Somos 60, bueno, 66 con los refuerzos del fin de semana.",
            "¿Se puede probar antes? ¿Y cuánto nos costaría?",
        ),
        (
            (COMPANY, "Panadería Trigal"),
            (ROLE, "“encargada de producción”"),
            (SIZE, "66 personas"),
            (PAIN, "“Tiramos unas 120 barras al día”"),
        ),
        {
            "k1": "¿Cuánto cuesta? Ovenlark cuesta 39 € por tienda y mes. "
            "La previsión cuesta 9 € más por tienda.",
            "k2": "¿Se puede probar? Sí, puede probarlo gratis durante 30 días con dos tiendas.",
            "k3": "¿Cómo se hacen los pedidos? Las tiendas anotan su pedido hasta la hora que usted fije. "
            "La lista de producción está lista un minuto después.",
            "k4": "¿Hay formación? Incluye un curso en vídeo de 40 minutos. No damos formación presencial.",
        },
        timing(("¿Cuándo le gustaría empezar?", "¿Para cuándo lo necesita?"), "", ()),
    ),
    "it/bakery": OVENLARK.chat(
        (
            "Buongiorno, mi occupo della produzione al Panificio Spigadoro di Vallescura.",
            "Abbiamo 8 negozi che ci telefonano l'ordine ogni sera.",
            "Buttiamo circa 90 pagnotte al giorno.",
            "Siamo in 35, anzi 41 con gli stagionali.",
            "Funziona su vecchi tablet? E quanto costa?",
        ),
        (
            (COMPANY, "Panificio Spigadoro di Vallescura"),
            (ROLE, "“mi occupo della produzione”"),
            (SIZE, "41 persone"),
            (PAIN, "“Buttiamo circa 90 pagnotte al giorno”"),
        ),
        {
            "k1": "Quanto costa? Ovenlark costa 39 € al mese per negozio. "
            "La previsione costa 9 € in più per negozio.",
            "k2": "Su quali dispositivi funziona? Funziona in ogni browser che ha meno di cinque anni. "
            "Non c'è un'app da installare.",
            "k3": "Può prevedere la domanda? Sì, la previsione suggerisce le quantità in base alle ultime "
            "otto settimane. Ogni suggerimento si può modificare.",
            "k4": "Si può provare? Potete provarlo gratis per 30 giorni con due negozi.",
        },
        email("A quale indirizzo e-mail possiamo scriverle?", "Qual è il suo indirizzo e-mail?"),
    ),
}
RENTAL = {
    "en/rental": STILLMERE.chat(
        (
            "Hi, I'm the depot manager at Oakrun Plant Hire.",
            "Our customers book diggers by phone, and twice a month the same machine gets "
            "promised to two sites.",
            "We have 230 machines in three depots. I think 18 employees, let me check, it's 21.",
            "We keep the bookings in Gridbook, it's slow and nobody likes it. "
            "A colleague at Pellford Hire swears by Stillmere.",
            "The owner, Dov Marsh, has to approve anything above 5,000 pounds a year.",
            "Can drivers sign for a delivery on their phone? And can we bring over our Gridbook data?",
        ),
        (
            (COMPANY, "Oakrun Plant Hire"),
            (ROLE, "“depot manager”"),
            (SIZE, "21 people"),
            (TOOL, "Gridbook"),
            (PAIN, "“the same machine gets promised to two sites”"),
            (BUDGET, "5,000 GBP"),
        ),
        {
            "k1": "What are the prices? Basic costs £90 and Fleet £220 per depot and month. "
            "Fleet includes servicing reminders and driver accounts.",
            "k2": "Can drivers sign on their phones? Yes, on Fleet drivers collect a signature and up to six "
            "photos on their phone, even without a connection.",
            "k3": "Can we import our data? We import machines and customers from a spreadsheet for free. "
            "Past bookings cannot be imported.",
            "k4": "How do you prevent double bookings? A machine that is booked is blocked in all depots at "
            "once. A second booking needs a manager's approval.",
            "k5": "Is there a minimum term? The minimum term is three months. "
            "After that you can leave with 30 days' notice.",
            "k6": "Can customers book online? Customers can request machines on your website. "
            "You confirm every request yourself.",
            "k7": "Do you have GPS tracking? Not today. Tracking is in testing with five customers.",
            "k8": "When is support available? Support picks up the phone on weekdays from 7 to 19, "
            "usually within two minutes.",
        },
        timing(
            ("When do you need the new system in place?", "Is there a season you want to be ready for?"),
            "",
            (),
        ),
    ),
    "fr/rental": STILLMERE.chat(
        (
            "Bonjour, je dirige l'agence de Montclair chez Locabat Vallon.",
            "Les clients réservent par téléphone et la même machine est parfois promise à deux chantiers.",
            "Nous avons 140 machines. Nous sommes 16, enfin, 19 avec les apprentis.",
            "Aujourd'hui tout est dans Gridbook, c'est lent.",
            "Les chauffeurs peuvent-ils faire signer sur leur téléphone ? Et quel est l'engagement ?",
        ),
        (
            (COMPANY, "Locabat Vallon"),
            (ROLE, "“dirige l'agence de Montclair”"),
            (SIZE, "19 personnes"),
            (TOOL, "Gridbook"),
        ),
        {
            "k1": "Quels sont les tarifs ? Basic coûte 110 € et Fleet 260 € par agence et par mois. "
            "Fleet comprend les rappels d'entretien.",
            "k2": "Les chauffeurs peuvent-ils faire signer ? Oui, avec Fleet les chauffeurs recueillent une "
            "signature et six photos au maximum sur leur téléphone, même hors connexion.",
            "k3": "Y a-t-il un engagement ? La durée minimale est de trois mois. "
            "Ensuite vous pouvez partir avec un préavis de 30 jours.",
            "k4": "Peut-on importer nos données ? Nous importons gratuitement les machines et les clients "
            "depuis un tableur. Les anciennes réservations ne peuvent pas être importées.",
            "k5": "Avez-vous un suivi GPS ? Pas encore.",
        },
        timing(("Pour quand en avez-vous besoin ?", "Avez-vous une échéance ?"), "", ()),
    ),
    "pt/rental": STILLMERE.chat(
        (
            "Olá, sou o responsável pelo depósito da Aluga Serra.",
            "Os clientes reservam por telefone e às vezes a mesma máquina é prometida a duas obras.",
            "Temos 95 máquinas em dois depósitos.",
            "Usamos o Gridbook, mas é lento. Queremos trocar antes do verão.",
            "Os motoristas podem recolher assinaturas no telemóvel? E quanto custa?",
        ),
        (
            (COMPANY, "Aluga Serra"),
            (ROLE, "“responsável pelo depósito”"),
            (TOOL, "Gridbook"),
            (PAIN, "“a mesma máquina é prometida a duas obras”"),
        ),
        {
            "k1": "Quanto custa? O Basic custa 95 € e o Fleet 230 € por depósito e mês. "
            "O Fleet inclui lembretes de manutenção.",
            "k2": "Os motoristas podem recolher assinaturas? Sim, no Fleet os motoristas recolhem uma "
            "assinatura e até seis fotografias no telemóvel.",
            "k3": "Há prazo mínimo? O prazo mínimo é de três meses. Depois pode sair com 30 dias de aviso.",
            "k4": "Os clientes podem reservar online? Os clientes podem pedir máquinas no seu site. "
            "Cada pedido é confirmado por si.",
        },
        size("Quantas pessoas trabalham na empresa?", "Quantos são na equipa?", unit="pessoas"),
    ),
    "nl/rental": STILLMERE.chat(
        (
            "Goedemiddag, ik ben vestigingsmanager bij Verhuur Elzenrode.",
            "Klanten bellen voor een kraan en soms is dezelfde machine aan twee klanten beloofd.",
            "We hebben 120 machines op twee vestigingen, en 14 mensen, nee wacht, 17.",
            "We werken met Gridbook, dat is traag.",
            "Kunnen we onze gegevens overzetten? En wat kost het?",
        ),
        (
            (COMPANY, "Verhuur Elzenrode"),
            (ROLE, "“vestigingsmanager”"),
            (SIZE, "17 mensen"),
            (TOOL, "Gridbook"),
        ),
        {
            "k1": "Wat kost het? Basic kost € 95 en Fleet € 230 per vestiging per maand. "
            "Bij Fleet horen onderhoudsherinneringen.",
            "k2": "Kunnen we gegevens importeren? Wij importeren machines en klanten gratis uit een "
            "spreadsheet. Oude boekingen kunnen niet worden geïmporteerd.",
            "k3": "Hoe voorkomt u dubbele boekingen? Een geboekte machine is meteen op alle vestigingen "
            "geblokkeerd.",
            "k4": "Is er een minimale looptijd? De minimale looptijd is drie maanden. "
            "Daarna kunt u met 30 dagen opzegtermijn stoppen.",
        },
        timing(("Wanneer moet het systeem klaar zijn?", "Is er een datum waar u naartoe werkt?"), "", ()),
    ),
}
OWN_WORLDS = {**BAKERY, **RENTAL}
