"""The chats that the cases are sentences of: what was said, what was accepted, what may be answered."""

from __future__ import annotations

from dataclasses import replace

from tests.pure.gate.care_worlds import CARE_WORLDS
from tests.pure.gate.desk_worlds import DE, EN, ES, FR, IT, NL, PT
from tests.pure.gate.farm_worlds import FARM_WORLDS
from tests.pure.gate.labels import COMPANY, PAIN, ROLE, TOOL, email, size
from tests.pure.gate.more_worlds import MORE_WORLDS
from tests.pure.gate.own_worlds import OWN_WORLDS
from tests.pure.gate.school_worlds import SCHOOL_WORLDS
from tests.pure.gate.theatre_worlds import THEATRE_WORLDS

HANDED = frozenset({"noted", "handed_over"})
WORLDS = {
    **MORE_WORLDS,
    **OWN_WORLDS,
    **CARE_WORLDS,
    **SCHOOL_WORLDS,
    **THEATRE_WORLDS,
    **FARM_WORLDS,
    "en": EN,
    "en/email": replace(EN, asks=email("Where can a colleague reach you by e-mail?")),
    "en/size": replace(
        EN, asks=size("How many people work at your company?", hint="A rough figure is fine.")
    ),
    "en/confirm": replace(EN, asks=size("How many people work at your company?"), reading_back="50 people"),
    "en/handed": replace(EN, asks=None, done=HANDED),
    "en/booked": replace(EN, asks=None, done=HANDED | {"booked"}),
    "en/none": replace(EN, asks=None, done=frozenset()),
    "de": DE,
    "de/handed": replace(DE, asks=None, done=HANDED),
    "fr": FR,
    "fr/handed": replace(FR, asks=None, done=HANDED),
    "es": ES,
    "es/handed": replace(ES, asks=None, done=HANDED),
    "pt": PT,
    "pt/handed": replace(PT, asks=None, done=HANDED),
    "it": IT,
    "it/handed": replace(IT, asks=None, done=HANDED),
    "nl": NL,
    "nl/handed": replace(NL, asks=None, done=HANDED),
    "en/support": replace(
        EN,
        visitor=(
            "Hi, I'm Ana from Brightfold. I run customer support.",
            "We use Zendesk.",
            "We hate shared inboxes and lose order mails.",
        ),
        answers=((COMPANY, "Brightfold"), (ROLE, "customer support"), (TOOL, "Zendesk")),
        asks=None,
    ),
    "de/support": replace(
        DE,
        visitor=("Hallo, ich bin Ana von Nordwind. Ich leite den Einkauf für Kunden.", "Wir nutzen Zendesk."),
        answers=((COMPANY, "Nordwind"), (ROLE, "Einkauf für Kunden")),
        asks=None,
    ),
    "fr/support": replace(
        FR,
        visitor=("Bonjour, je suis Ana de Rivière. Je dirige le service client.", "On utilise Zendesk."),
        answers=((COMPANY, "Rivière"), (ROLE, "service client")),
        asks=None,
    ),
    "es/support": replace(
        ES,
        visitor=("Hola, soy Ana de Lumbre. Dirijo la atención al cliente.", "Usamos Zendesk."),
        answers=((COMPANY, "Lumbre"), (ROLE, "atención al cliente")),
        asks=None,
    ),
    "it/support": replace(
        IT,
        visitor=("Ciao, sono Ana di Belfiore. Dirigo il servizio clienti.", "Usiamo Zendesk."),
        answers=((COMPANY, "Belfiore"), (ROLE, "servizio clienti")),
        asks=None,
    ),
    "pt/support": replace(
        PT,
        visitor=("Olá, sou a Ana da Verde. Dirijo o atendimento ao cliente.", "Usamos o Zendesk."),
        answers=((COMPANY, "Verde"), (ROLE, "atendimento ao cliente")),
        asks=None,
    ),
    "nl/support": replace(
        NL,
        visitor=(
            "Hallo, ik ben Ana van Waterkant. Ik leid de service voor klanten.",
            "We gebruiken Zendesk.",
        ),
        answers=((COMPANY, "Waterkant"), (ROLE, "service voor klanten")),
        asks=None,
    ),
    "en/orders": replace(
        EN,
        visitor=(
            "Hello! We at Corvane Foods are a wholesale bakery with three sites.",
            "I'm head of order management. Our invoice approvals take weeks and drivers keep calling us.",
            "We track deliveries in Excel. Our field service team misses late orders.",
        ),
        answers=(
            (COMPANY, "Corvane Foods"),
            (ROLE, "head of order management"),
            (PAIN, "invoice approvals take weeks"),
        ),
        asks=None,
    ),
    "de/orders": replace(
        DE,
        visitor=(
            "Guten Tag, wir bei Falkental sind ein Großhandel.",
            "Ich bin Leiterin der Disposition. Unsere Fahrer verlieren Lieferscheine.",
            "Wir planen Touren in Excel.",
        ),
        answers=((COMPANY, "Falkental"), (ROLE, "Leiterin der Disposition")),
        asks=None,
    ),
    "fr/orders": replace(
        FR,
        visitor=(
            "Bonjour, chez Valmorel nous sommes grossiste.",
            "Je suis responsable des commandes clients. Nos livreurs perdent les bons de livraison.",
        ),
        answers=((COMPANY, "Valmorel"), (ROLE, "responsable des commandes clients")),
        asks=None,
    ),
    "nl/orders": replace(
        NL,
        visitor=(
            "Hallo, wij van Duinzicht verhuren steigers.",
            "Ik ben hoofd van de planning. Onze monteurs vergeten werkbonnen.",
        ),
        answers=((COMPANY, "Duinzicht"), (ROLE, "hoofd van de planning")),
        asks=None,
    ),
}
