"""Two companies' chats: rotas for care homes, and stock for wine shops."""

from __future__ import annotations

from tests.pure.gate.labels import COMPANY, PAIN, ROLE, SIZE, TOOL, email, size, timing
from tests.pure.gate.more_worlds import BUDGET, DECIDES, Product

ROTALUNE = Product(("Rotalune",), "rotalune.example")
CORKLINE = Product(("Corkline", "Cora"), "corkline.example")
CARE = {
    "en/care": ROTALUNE.chat(
        (
            "Hello, I'm the operations manager at Willowgate Care, we run five care homes.",
            "We plan the shifts on paper and every Friday somebody phones around to fill the gaps.",
            "About 40 shifts a month stay open. Agency staff cost us a fortune.",
            "We have 180 carers, no, 210 with the night team.",
            "Today the hours are in Timewick, payroll takes them from there. My director Ada Brook "
            "signs the contract.",
            "What would it cost for 210 people, and does it work with Timewick?",
        ),
        (
            (COMPANY, "Willowgate Care"),
            (ROLE, "“operations manager”"),
            (SIZE, "210 people"),
            (TOOL, "Timewick"),
            (PAIN, "“About 40 shifts a month stay open”"),
            (DECIDES, "“My director Ada Brook signs the contract”"),
        ),
        {
            "k1": "What does Rotalune cost? Home costs £3 per carer and month, Group £4.50. "
            "From 200 carers on there is a discount of 15%.",
            "k2": "Which time systems does it work with? Rotalune exchanges hours with Timewick and "
            "Clockfern. "
            "The exchange is part of Group.",
            "k3": "How do carers see their shifts? Carers see their shifts in an app for iPhone and Android. "
            "They can swap a shift if the manager agrees.",
            "k4": "How are open shifts filled? Rotalune offers an open shift to all carers who are free and "
            "qualified. Most shifts are taken within two hours.",
            "k5": "How long does the start take? A home is set up in about a week. "
            "We import your staff list for free.",
            "k6": "Is there a trial? You can try it in one home for six weeks, free of charge.",
            "k7": "Where is the data? All data is stored in Ireland and backed up every night.",
            "k8": "Can we cancel? The contract runs for a year. After that you can cancel every month.",
        },
        timing(("When would you like to start?", "Is there a date you have in mind?"), "", ()),
    ),
    "de/care": ROTALUNE.chat(
        (
            "Guten Tag, ich leite die Verwaltung beim Pflegedienst Lindenau.",
            "Wir planen die Dienste in Excel, und jeden Monat bleiben rund 25 Schichten offen.",
            "Wir sind 70, Entschuldigung, 85 mit den Aushilfen.",
            "Die Stunden erfassen wir mit Zeitfink.",
            "Was kostet das, und können die Pflegekräfte Schichten tauschen?",
        ),
        (
            (COMPANY, "Pflegedienst Lindenau"),
            (ROLE, "“leite die Verwaltung”"),
            (SIZE, "85 Personen"),
            (TOOL, "Zeitfink"),
        ),
        {
            "k1": "Was kostet Rotalune? Home kostet 3,50 € pro Pflegekraft und Monat, Group 5 €. "
            "Ab 200 Pflegekräften gibt es 15 % Rabatt.",
            "k2": "Können Schichten getauscht werden? Ja, Pflegekräfte tauschen Schichten in der App, "
            "wenn die Leitung zustimmt.",
            "k3": "Gibt es eine Testphase? Sie können es sechs Wochen lang in einem Haus kostenlos testen.",
            "k4": "Wie lange dauert der Start? Ein Haus ist in etwa einer Woche eingerichtet.",
        },
        size("Wie viele Menschen arbeiten bei Ihnen?", "Wie groß ist Ihr Team?", unit="Personen"),
    ),
    "fr/care": ROTALUNE.chat(
        (
            "Bonjour, je suis directeur adjoint de la résidence Les Tilleuls.",
            "On fait les plannings sur Excel et une vingtaine de postes restent vides chaque mois.",
            "Nous avons 60 soignants, pardon, 72 avec l'équipe de nuit.",
            "La directrice générale décide en septembre.",
            "C'est combien, et y a-t-il une application pour les soignants ?",
        ),
        (
            (COMPANY, "Les Tilleuls"),
            (ROLE, "“directeur adjoint”"),
            (SIZE, "72 personnes"),
            (DECIDES, "“La directrice générale décide en septembre”"),
        ),
        {
            "k1": "Combien ça coûte ? Home coûte 3,50 € par soignant et par mois, Group 5 €.",
            "k2": "Y a-t-il une application ? Oui, les soignants voient leurs horaires dans une application "
            "pour iPhone et Android.",
            "k3": "Y a-t-il un essai ? Vous pouvez l'essayer gratuitement pendant six semaines dans un "
            "établissement.",
            "k4": "Où sont les données ? Toutes les données sont stockées en Irlande.",
        },
        timing(("Quand souhaitez-vous commencer ?", "Avez-vous une date en tête ?"), "", ()),
    ),
    "pt/care": ROTALUNE.chat(
        (
            "Bom dia, sou a diretora técnica do Lar São Telmo.",
            "Fazemos as escalas em papel e todos os meses ficam 15 turnos por preencher.",
            "Somos 40, aliás, 46 com as auxiliares novas.",
            "Quanto custa? Podemos experimentar?",
        ),
        (
            (COMPANY, "Lar São Telmo"),
            (ROLE, "“diretora técnica”"),
            (SIZE, "46 pessoas"),
        ),
        {
            "k1": "Quanto custa? O Home custa 3,50 € por cuidador e por mês e o Group 5 €.",
            "k2": "Há um teste? Pode experimentar gratuitamente durante seis semanas num lar.",
            "k3": "Quanto tempo demora? Um lar fica pronto em cerca de uma semana.",
            "k4": "Os cuidadores podem trocar turnos? Sim, trocam turnos na aplicação se a direção "
            "concordar.",
        },
        email("Para que e-mail podemos escrever?", "Qual é o seu endereço de e-mail?"),
    ),
}
WINE = {
    "en/wine": CORKLINE.chat(
        (
            "Hi there, I own Brackwater Wines with my sister, we've got three shops and a webshop.",
            "Twice a week we sell a bottle online that's already gone from the shelf.",
            "Stocktaking takes us two whole days every quarter.",
            "We're 16 people, 4 of them part-time. We use Tallyroot for the tills, nothing else.",
            "Budget would be maybe 6,000 pounds a year. We'd like to sort this before Christmas.",
            "Can it sync our webshop with the shops, and how long does it take to set up?",
        ),
        (
            (COMPANY, "Brackwater Wines"),
            (ROLE, "“own Brackwater Wines”"),
            (SIZE, "16 people"),
            (TOOL, "Tallyroot"),
            (PAIN, "“we sell a bottle online that's already gone from the shelf”"),
            (BUDGET, "6,000 GBP"),
        ),
        {
            "k1": "What does Corkline cost? Cellar costs £60 and Estate £140 per shop and month. "
            "The webshop counts as a shop.",
            "k2": "Can it sync a webshop? Yes, stock is synced with Shoplark and Wooden Cart every minute. "
            "Other webshops need the Estate plan.",
            "k3": "How does stocktaking work? You scan the bottles with any phone. "
            "You can count while the shop is open.",
            "k4": "Which tills does it support? Corkline reads sales from Tallyroot and Penny Till. "
            "There is nothing to install on the till.",
            "k5": "How long does setup take? Most shops are ready within three days. "
            "A specialist helps you on the phone for the first two weeks.",
            "k6": "Is there a contract? No, you pay by the month and can stop whenever you like.",
            "k7": "Does it handle vintages? Every vintage is an item of its own. "
            "Prices can be changed for a whole producer at once.",
            "k8": "Can it reorder by itself? Not yet. It shows what is running low.",
        },
        timing(("By when do you need it?", "When would you like to get going?"), "", ()),
    ),
    "es/wine": CORKLINE.chat(
        (
            "Hola, soy el dueño de Bodega Azahar, tenemos cuatro tiendas.",
            "Hacer inventario nos lleva tres días cada trimestre.",
            "Somos 20, perdón, 22 con los de fin de semana.",
            "Usamos Cajalista en las cajas. ¿Cuánto cuesta y hay permanencia?",
        ),
        (
            (COMPANY, "Bodega Azahar"),
            (SIZE, "22 personas"),
            (TOOL, "Cajalista"),
            (PAIN, "“Hacer inventario nos lleva tres días cada trimestre”"),
        ),
        {
            "k1": "¿Cuánto cuesta? Cellar cuesta 70 € y Estate 160 € por tienda y mes.",
            "k2": "¿Hay permanencia? No, se paga por meses y puede dejarlo cuando quiera.",
            "k3": "¿Cómo se hace el inventario? Las botellas se escanean con cualquier móvil, "
            "también con la tienda abierta.",
            "k4": "¿Cuánto se tarda? La mayoría de las tiendas están listas en tres días.",
        },
        timing(("¿Para cuándo lo necesita?", "¿Cuándo le gustaría empezar?"), "", ()),
    ),
    "it/wine": CORKLINE.chat(
        (
            "Salve, gestisco l'Enoteca Valdoro, abbiamo due negozi e un negozio online.",
            "Ogni settimana vendiamo online bottiglie che non ci sono più.",
            "Siamo in 8, anzi 9 con il magazziniere.",
            "Quanto costa? E serve un contratto?",
        ),
        (
            (COMPANY, "Enoteca Valdoro"),
            (SIZE, "9 persone"),
        ),
        {
            "k1": "Quanto costa? Cellar costa 70 € ed Estate 160 € al mese per negozio. "
            "Il negozio online conta come un negozio.",
            "k2": "C'è un contratto? No, si paga di mese in mese e potete smettere quando volete.",
            "k3": "Sincronizza il negozio online? Sì, le scorte vengono sincronizzate ogni minuto.",
            "k4": "Quanto tempo serve? La maggior parte dei negozi è pronta in tre giorni.",
        },
        timing(("Entro quando vi serve?", "Quando vorreste iniziare?"), "", ()),
    ),
    "nl/wine": CORKLINE.chat(
        (
            "Goedendag, ik ben eigenaar van Wijnhuis Merelbeek, we hebben drie winkels.",
            "De voorraad tellen kost ons elk kwartaal twee dagen.",
            "We zijn met 12, sorry, 14 mensen.",
            "We gebruiken Kassarol voor de kassa's. Hoe lang duurt het en wat kost het?",
        ),
        (
            (COMPANY, "Wijnhuis Merelbeek"),
            (SIZE, "14 mensen"),
            (TOOL, "Kassarol"),
        ),
        {
            "k1": "Wat kost het? Cellar kost € 70 en Estate € 160 per winkel per maand.",
            "k2": "Hoe lang duurt het? De meeste winkels zijn binnen drie dagen klaar.",
            "k3": "Hoe werkt het tellen? U scant de flessen met elke telefoon, ook als de winkel open is.",
            "k4": "Is er een contract? Nee, u betaalt per maand en kunt stoppen wanneer u wilt.",
        },
        email("Op welk e-mailadres kunnen we u bereiken?", "Wat is uw e-mailadres?"),
    ),
}
CARE_WORLDS = {**CARE, **WINE}
