"""The chats of a company that asks about a support desk, in seven languages."""

from __future__ import annotations

from conversations.gate import Grounds
from tests.pure.gate.labels import COMPANY, PAIN, ROLE, SIZE, email, size, timing

EN = Grounds(
    visitor=(
        "Hi, we're drowning in support email at Brightfold.",
        "I'm the support lead. Our competitor Nordhaus has 500 people, we have about 50.",
        "We don't use Salesforce, we work with Outlook and spreadsheets. "
        "Two people often answer the same mail.",
        "Last year we had 80 people. If we grew to 200 we would need single sign-on.",
        "We'd like to replace Zendesk. How much does it cost and does it work with Outlook?",
    ),
    answers=(
        (COMPANY, "Brightfold"),
        (ROLE, "“support lead”"),
        (SIZE, "50 people"),
        (PAIN, "“drowning in support email”"),
    ),
    knowledge={
        "k1": "How much does it cost? Team is $19 and Business $39 per person and month. "
        "Enterprise is priced by the year, after a talk.",
        "k2": "Does it work with Outlook? Yes. Fernhill Desk connects to Outlook and Microsoft 365 shared "
        "mailboxes as well as to Gmail. You keep your addresses.",
        "k3": "Is there a free trial? Every plan is free for 14 days, with all its features and "
        "without a card.",
        "k4": "Where is our data kept? In the EU by default. "
        "On Enterprise you choose between the EU and the US.",
        "k5": "Do you offer single sign-on? Yes, SAML single sign-on is part of Enterprise.",
        "k6": "Is there an API? Yes. Business and Enterprise have an API and webhooks.",
        "k7": "How long does it take to set up? Most teams connect their first inbox in under an hour. "
        "There is nothing to install.",
        "k8": "Is it free for charities? Yes, for up to 50 users. A discount of 20% applies above that.",
    },
    hosts=frozenset({"www.fernhill.example", "fernhill.example"}),
    done=frozenset({"noted"}),
    names=("Fernhill Desk", "Fern"),
    asks=timing(
        (
            "When would you like to have this up and running?",
            "Is there a date you have in mind for this?",
            "How soon do you need it?",
        ),
        "So that we know whether to hurry.",
        ("Right away", "Soon", "Later", "Just looking"),
    ),
)
DE = Grounds(
    visitor=(
        "Hallo, bei Nordwind Logistik ersticken wir in Anfragen per Mail.",
        "Ich leite den Kundendienst. Unser Wettbewerber hat 400 Leute, wir sind 35.",
        "Salesforce nutzen wir nicht, wir arbeiten mit Outlook.",
        "Früher waren wir 60. Falls wir wachsen, brauchen wir Single Sign-on.",
        "Was kostet das und gibt es eine Testphase?",
    ),
    answers=((COMPANY, "Nordwind Logistik"), (ROLE, "“Ich leite den Kundendienst”")),
    knowledge={
        "k1": "Was kostet Fernhill Desk? Team kostet 19 € und Business 39 € pro Person und Monat.",
        "k2": "Gibt es eine Testphase? Ja. Jeder Tarif ist 14 Tage kostenlos, ohne Kreditkarte.",
        "k3": "Funktioniert es mit Outlook? Ja. Fernhill Desk verbindet sich mit Outlook und Gmail.",
        "k4": "Wo liegen unsere Daten? Die Daten liegen standardmäßig in der EU.",
        "k5": "Gibt es Single Sign-on? Single Sign-on gehört nur zum Tarif Enterprise.",
    },
    hosts=frozenset({"www.fernhill.example"}),
    done=frozenset({"noted"}),
    names=("Fernhill Desk", "Fern"),
    asks=size(
        "Wie viele Menschen arbeiten in Ihrem Unternehmen?",
        "Wie groß ist Ihre Firma ungefähr?",
        "Wie viele Mitarbeiter haben Sie?",
        hint="Damit wir einen passenden Tarif vorschlagen.",
        unit="Personen",
    ),
)
FR = Grounds(
    visitor=(
        "Bonjour, chez Atelier Rivière on perd deux heures par jour à trier les mails.",
        "Je suis responsable du service client. On est une trentaine, notre concurrent a 300 salariés.",
        "On n'utilise pas Salesforce, seulement Gmail.",
        "Combien ça coûte ? Et il y a un essai gratuit ?",
    ),
    answers=((COMPANY, "Atelier Rivière"), (PAIN, "“on perd deux heures par jour à trier les mails”")),
    knowledge={
        "k1": "Combien ça coûte ? L'offre Team coûte 19 € et l'offre Business 39 € par personne et par mois.",
        "k2": "Y a-t-il un essai gratuit ? Oui. "
        "Chaque offre est gratuite pendant 14 jours, sans carte bancaire.",
        "k3": "Est-ce compatible avec Gmail ? Oui, Fernhill Desk se connecte à Gmail et à Outlook.",
        "k4": "Où sont nos données ? Les données sont hébergées dans l'Union européenne.",
        "k5": "Proposez-vous une remise ? Une remise de 20 % s'applique uniquement aux associations.",
    },
    hosts=frozenset({"www.fernhill.example"}),
    done=frozenset({"noted"}),
    names=("Fernhill Desk", "Fern"),
    asks=timing(
        ("Quand aimeriez-vous démarrer ?", "Avez-vous une date en tête ?"),
        "Pour savoir s'il faut se dépêcher.",
        ("Tout de suite", "Bientôt", "Plus tard"),
    ),
)
ES = Grounds(
    visitor=(
        "Hola, en Talleres Lumbre perdemos muchos correos de clientes.",
        "Soy la responsable de atención al cliente. Somos 40 personas, la competencia tiene 250.",
        "No usamos Salesforce, trabajamos con Outlook.",
        "¿Cuánto cuesta y funciona con Outlook?",
    ),
    answers=((COMPANY, "Talleres Lumbre"), (SIZE, "40 personas")),
    knowledge={
        "k1": "¿Cuánto cuesta? Team cuesta 19 € y Business 39 € por persona y mes.",
        "k2": "¿Hay una prueba gratuita? Sí. Cada plan es gratis durante 14 días, sin tarjeta.",
        "k3": "¿Funciona con Outlook? Sí, Fernhill Desk se conecta con Outlook y Gmail.",
        "k4": "¿Tienen API? La API solo está incluida en Business.",
    },
    hosts=frozenset({"www.fernhill.example"}),
    done=frozenset({"noted"}),
    names=("Fernhill Desk", "Fern"),
    asks=email("¿A qué correo electrónico le podemos escribir?", "¿Cuál es su dirección de correo?"),
)
PT = Grounds(
    visitor=(
        "Olá, na Casa Verde demoramos muito a responder aos clientes.",
        "Sou o gerente de suporte. Somos 25 pessoas e o concorrente tem 300.",
        "Não usamos Salesforce, só o Gmail.",
        "Quanto custa? Tem teste grátis?",
    ),
    answers=((COMPANY, "Casa Verde"), (ROLE, "“gerente de suporte”"), (SIZE, "25 pessoas")),
    knowledge={
        "k1": "Quanto custa? O plano Team custa 19 € e o plano Business custa 39 € por pessoa e por mês.",
        "k2": "Há um teste gratuito? Sim. Cada plano é gratuito por 14 dias, sem cartão.",
        "k3": "Funciona com o Gmail? Sim, o Fernhill Desk liga-se ao Gmail e ao Outlook.",
        "k4": "Onde ficam os dados? Os dados ficam na União Europeia.",
    },
    hosts=frozenset({"www.fernhill.example"}),
    done=frozenset({"noted"}),
    names=("Fernhill Desk", "Fern"),
    asks=timing(
        ("Quando gostaria de começar?", "Tem alguma data em mente?"),
        "Para sabermos se há pressa.",
        ("Já", "Em breve", "Mais tarde"),
    ),
)
IT = Grounds(
    visitor=(
        "Ciao, in Officine Belfiore perdiamo tempo a smistare le email.",
        "Sono la responsabile assistenza. Siamo in 45, il concorrente ha 500 dipendenti.",
        "Non usiamo Salesforce, lavoriamo con Gmail.",
        "Quanto costa? C'è una prova gratuita?",
    ),
    answers=((COMPANY, "Officine Belfiore"), (ROLE, "“responsabile assistenza”")),
    knowledge={
        "k1": "Quanto costa? Team costa 19 € e Business costa 39 € per persona al mese.",
        "k2": "C'è una prova gratuita? Sì. Ogni piano è gratuito per 14 giorni, senza carta.",
        "k3": "Funziona con Gmail? Sì, Fernhill Desk si collega a Gmail e Outlook.",
        "k4": "Dove sono i nostri dati? I dati restano nell'Unione europea.",
    },
    hosts=frozenset({"www.fernhill.example"}),
    done=frozenset({"noted"}),
    names=("Fernhill Desk", "Fern"),
    asks=size("Quante persone lavorano nella vostra azienda?", "Quanti dipendenti avete?", unit="persone"),
)
NL = Grounds(
    visitor=(
        "Hallo, bij Waterkant Bouw raken veel mails van klanten kwijt.",
        "Ik ben hoofd klantenservice. We zijn met 60 mensen, onze concurrent heeft er 500.",
        "We gebruiken geen Salesforce, we werken met Outlook.",
        "Wat kost het en is er een proefperiode?",
    ),
    answers=((COMPANY, "Waterkant Bouw"), (SIZE, "60 mensen")),
    knowledge={
        "k1": "Wat kost het? Team kost € 19 en Business € 39 per persoon per maand.",
        "k2": "Is er een proefperiode? Ja. Elk abonnement is 14 dagen gratis, zonder creditcard.",
        "k3": "Werkt het met Outlook? Ja, Fernhill Desk werkt met Outlook en Gmail.",
        "k4": "Waar staan onze gegevens? De gegevens staan standaard in de EU.",
    },
    hosts=frozenset({"www.fernhill.example"}),
    done=frozenset({"noted"}),
    names=("Fernhill Desk", "Fern"),
    asks=timing(
        ("Wanneer wilt u hiermee beginnen?", "Heeft u een datum in gedachten?"),
        "Dan weten we of er haast bij is.",
        ("Meteen", "Binnenkort", "Later"),
    ),
)
