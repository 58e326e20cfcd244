"""Two more companies' chats: one plans loading docks, the other reminds patients of their appointments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.gate import Grounds
from leadqual.qualification.fields import Field
from tests.pure.gate.labels import COMPANY, PAIN, ROLE, SIZE, TOOL, email, timing

BUDGET = "What the visitor can spend in a year"
DECIDES = "Who decides on the purchase"


@dataclass(frozen=True)
class Product:
    names: tuple[str, ...]
    host: str

    def chat(
        self,
        visitor: tuple[str, ...],
        answers: tuple[tuple[str, str], ...],
        knowledge: Mapping[str, str],
        asks: Field,
    ) -> Grounds:
        return Grounds(
            visitor=visitor,
            answers=answers,
            knowledge=knowledge,
            hosts=frozenset({self.host}),
            done=frozenset({"noted"}),
            names=self.names,
            asks=asks,
        )


TIDEMARK = Product(("Tidemark", "Tia"), "tidemark.example")
QUILLMOOR = Product(("Quillmoor",), "quillmoor.example")
FREIGHT = {
    "en/freight": TIDEMARK.chat(
        (
            "Hello, I look after the warehouse systems at Harrow Food Logistics.",
            "We're moving from Salesforce to HubSpot this spring, and the dock plan still lives in Excel.",
            "We have 90 people. Sorry, 120, I forgot the night shift.",
            "Trucks queue for two hours at the gate because nobody sees the slots. "
            "Budget is around 15,000 euros a year, but my boss Petra Lindqvist signs.",
            "How long does it take to roll out, and do you talk to SAP?",
        ),
        (
            (COMPANY, "Harrow Food Logistics"),
            (ROLE, "“look after the warehouse systems”"),
            (SIZE, "120 people"),
            (PAIN, "“Trucks queue for two hours at the gate”"),
            (BUDGET, "15,000 EUR"),
        ),
        {
            "k1": "How much does Tidemark cost? Dock costs €240 and Yard €410 per site and month. "
            "A third site or more gets 10% off.",
            "k2": "Does it connect to SAP? Yes. Tidemark connects to SAP and to Microsoft Dynamics. "
            "The SAP connector is part of Yard only.",
            "k3": "How long does a rollout take? A first site usually goes live in three weeks. "
            "Every further site takes about five days.",
            "k4": "Can carriers book their own slots? "
            "Yes, carriers book slots in a web page without an account.",
            "k5": "Do you have an app for drivers? No, there is no app. "
            "Drivers get a text message with their gate.",
            "k6": "What support do you offer? Support answers by e-mail on working days from 8 to 18. "
            "Yard customers can also phone.",
            "k7": "Can we cancel? You can cancel at the end of each month. "
            "We delete your data 60 days later.",
        },
        timing(("When should the first site go live?", "Is there a date you are working towards?"), "", ()),
    ),
    "de/freight": TIDEMARK.chat(
        (
            "Guten Tag, ich kümmere mich um die Lagersysteme bei der Spedition Kaltenau.",
            "Wir wechseln gerade von Dynamics zu SAP und planen die Rampen noch auf Papier.",
            "Wir sind 85 Leute, nein, inzwischen 110.",
            "Die Lkw stehen bis zu zwei Stunden am Tor, weil niemand die Zeitfenster sieht.",
            "Was kostet das, und gibt es eine App für die Fahrer?",
        ),
        (
            (COMPANY, "Spedition Kaltenau"),
            (ROLE, "“kümmere mich um die Lagersysteme”"),
            (SIZE, "110 Personen"),
            (PAIN, "“Die Lkw stehen bis zu zwei Stunden am Tor”"),
        ),
        {
            "k1": "Was kostet Tidemark? Dock kostet 240 € und Yard 410 € pro Standort und Monat. "
            "Ab dem dritten Standort gibt es 10 % Rabatt.",
            "k2": "Gibt es eine Anbindung an SAP? Ja. Tidemark verbindet sich mit SAP. "
            "Die SAP-Anbindung gehört nur zu Yard.",
            "k3": "Wie lange dauert die Einführung? "
            "Ein erster Standort geht meist nach drei Wochen in Betrieb.",
            "k4": "Gibt es eine App für Fahrer? Nein. Fahrer bekommen eine SMS mit ihrem Tor.",
            "k5": "Können wir kündigen? Sie können zum Ende jedes Monats kündigen.",
        },
        timing(
            ("Wann soll der erste Standort starten?", "Gibt es einen Termin, auf den Sie hinarbeiten?"),
            "",
            (),
        ),
    ),
    "es/freight": TIDEMARK.chat(
        (
            "Hola, llevo los sistemas del almacén en Transportes Quebrada.",
            "Estamos pasando de Dynamics a SAP y planificamos los muelles en Excel.",
            "Somos 70, perdón, 95 personas.",
            "Los camiones esperan dos horas en la puerta porque nadie ve los turnos.",
            "¿Cuánto cuesta y hay una app para los conductores?",
        ),
        (
            (COMPANY, "Transportes Quebrada"),
            (ROLE, "“llevo los sistemas del almacén”"),
            (SIZE, "95 personas"),
            (PAIN, "“Los camiones esperan dos horas en la puerta”"),
        ),
        {
            "k1": "¿Cuánto cuesta? Dock cuesta 240 € y Yard 410 € por centro y mes. "
            "A partir del tercer centro hay un 10 % de descuento.",
            "k2": "¿Hay una app para conductores? No. Los conductores reciben un SMS con su puerta.",
            "k3": "¿Se conecta con SAP? Sí, Tidemark se conecta con SAP. "
            "La conexión con SAP solo está incluida en Yard.",
        },
        timing(("¿Cuándo debería arrancar el primer centro?", "¿Hay una fecha prevista?"), "", ()),
    ),
    "nl/freight": TIDEMARK.chat(
        (
            "Hallo, ik beheer de magazijnsystemen bij Transport Veldhoek.",
            "We stappen over van Dynamics naar SAP en plannen de laadperrons in Excel.",
            "We zijn met 75, sorry, 95 mensen.",
            "De vrachtwagens staan twee uur aan de poort omdat niemand de tijdsloten ziet.",
            "Wat kost het en is er een app voor chauffeurs?",
        ),
        (
            (COMPANY, "Transport Veldhoek"),
            (ROLE, "“beheer de magazijnsystemen”"),
            (SIZE, "95 mensen"),
            (PAIN, "“De vrachtwagens staan twee uur aan de poort”"),
        ),
        {
            "k1": "Wat kost het? Dock kost € 240 en Yard € 410 per locatie per maand. "
            "Vanaf de derde locatie is er 10% korting.",
            "k2": "Is er een app voor chauffeurs? Nee. Chauffeurs krijgen een sms met hun poort.",
            "k3": "Werkt het met SAP? Ja, Tidemark werkt met SAP. De koppeling met SAP zit alleen in Yard.",
        },
        email("Op welk e-mailadres kunnen we u schrijven?", "Wat is uw e-mailadres?"),
    ),
}
CLINIC = {
    "en/clinic": QUILLMOOR.chat(
        (
            "Hi there, I'm the practice manager at Birchlane Dental.",
            "About 30 patients a week don't show up, and the front desk spends mornings phoning them.",
            "We're four dentists and 11 staff, no, 12 with the new receptionist. "
            "We use Doctolink for bookings and have been happy with it.",
            "We tried text reminders with Pingwell two years ago but dropped it, it was too expensive.",
            "A friend's practice uses Quillmoor. Is it safe for patient data, "
            "and can patients answer the reminder?",
        ),
        (
            (COMPANY, "Birchlane Dental"),
            (ROLE, "“practice manager”"),
            (SIZE, "12 staff"),
            ("The tool the visitor uses for bookings today", "Doctolink"),
            (PAIN, "“About 30 patients a week don't show up”"),
        ),
        {
            "k1": "What does it cost? Quillmoor costs $49 a month for up to three practitioners "
            "and $12 for each one more. Text messages are billed separately at $0.05 each.",
            "k2": "Is patient data safe? Data is encrypted and stays in the country of the practice. "
            "We never sell data or show it to advertisers.",
            "k3": "Can patients answer? Yes, patients can confirm, cancel or ask for another time "
            "by replying to the text.",
            "k4": "Does it work with our calendar? It works with Google Calendar and Outlook. "
            "A Doctolink connection is planned for next year.",
            "k5": "Is there a contract? There is no minimum term. You get your money back within 30 days.",
            "k6": "Which languages are there? Reminders are sent in English, Spanish, French and Polish.",
            "k7": "Who sets it up? Our team sets it up for you in a call of 45 minutes, at no charge.",
        },
        Field(
            "decides",
            "text",
            DECIDES,
            ("Who decides on new software at your practice?", "Is anybody else involved in the decision?"),
        ),
    ),
    "fr/clinic": QUILLMOOR.chat(
        (
            "Bonjour, je gère l'accueil au cabinet dentaire Clairval.",
            "Une trentaine de patients par semaine ne viennent pas, "
            "et l'accueil passe ses matinées à les appeler.",
            "Nous sommes 9, pardon, 12 avec les assistantes.",
            "On utilise Doctolink pour les rendez-vous, on est passés de Pingwell à Doctolink l'an dernier.",
            "Est-ce que les patients peuvent répondre au rappel ? Et ça coûte combien ?",
        ),
        (
            (COMPANY, "cabinet dentaire Clairval"),
            (ROLE, "“gère l'accueil”"),
            (SIZE, "12 personnes"),
            (TOOL, "Doctolink"),
        ),
        {
            "k1": "Combien coûte Quillmoor ? Quillmoor coûte 49 € par mois jusqu'à trois praticiens, "
            "puis 12 € par praticien supplémentaire. Les SMS sont facturés à part.",
            "k2": "Les patients peuvent-ils répondre ? Oui, les patients peuvent confirmer, annuler ou "
            "demander un autre horaire en répondant au SMS.",
            "k3": "Y a-t-il un engagement ? Il n'y a pas de durée minimale. "
            "Vous êtes remboursé dans les 30 jours.",
            "k4": "Où sont les données ? Les données sont chiffrées et restent dans le pays du cabinet.",
            "k5": "Qui s'occupe de l'installation ? "
            "Notre équipe installe tout avec vous lors d'un appel de 45 minutes, gratuitement.",
        },
        email("À quelle adresse e-mail pouvons-nous vous écrire ?"),
    ),
    "it/clinic": QUILLMOOR.chat(
        (
            "Salve, gestisco la segreteria dello studio Montefiore.",
            "Circa 20 pazienti a settimana non si presentano.",
            "Siamo in 7, anzi 9 con le nuove colleghe.",
            "Usiamo Doctolink per gli appuntamenti, prima usavamo Pingwell.",
            "I pazienti possono rispondere al promemoria? Quanto costa?",
        ),
        (
            (COMPANY, "studio Montefiore"),
            (ROLE, "“gestisco la segreteria”"),
            (SIZE, "9 persone"),
            (TOOL, "Doctolink"),
        ),
        {
            "k1": "Quanto costa Quillmoor? Quillmoor costa 49 € al mese fino a tre professionisti, "
            "poi 12 € per ogni professionista in più. Gli SMS si pagano a parte.",
            "k2": "I pazienti possono rispondere? Sì, i pazienti possono confermare, annullare o chiedere "
            "un altro orario rispondendo all'SMS.",
            "k3": "C'è un contratto? Non c'è una durata minima. Venite rimborsati entro 30 giorni.",
        },
        timing(("Quando vorreste cominciare?", "Avete una data in mente?"), "", ()),
    ),
    "pt/clinic": QUILLMOOR.chat(
        (
            "Olá, cuido da recepção da clínica Ribeira Azul.",
            "Cerca de 25 pacientes por semana faltam às consultas.",
            "Somos 8, aliás, 10 com as novas colegas.",
            "Usamos o Doctolink para as marcações e já usámos o Pingwell.",
            "Os pacientes podem responder ao lembrete? Quanto custa?",
        ),
        (
            (COMPANY, "clínica Ribeira Azul"),
            (ROLE, "“cuido da recepção”"),
            (SIZE, "10 pessoas"),
            (TOOL, "Doctolink"),
        ),
        {
            "k1": "Quanto custa o Quillmoor? O Quillmoor custa 49 € por mês até três profissionais, "
            "depois 12 € por cada profissional a mais. Os SMS são cobrados à parte.",
            "k2": "Os pacientes podem responder? Sim, os pacientes podem confirmar, cancelar ou pedir "
            "outro horário respondendo ao SMS.",
            "k3": "Há contrato? Não há prazo mínimo. Devolvemos o dinheiro em até 30 dias.",
        },
        email("Para que endereço de e-mail podemos escrever?"),
    ),
}
MORE_WORLDS = {**FREIGHT, **CLINIC}
