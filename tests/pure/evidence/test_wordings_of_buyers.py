"""Ways of denying, taking back and putting right in seven languages, over fields of a buyer."""

from __future__ import annotations

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import TODAY

STAFF = Field("headcount", "number", "Number of employees at the visitor's company", integer=True)
USERS = Field("licences", "number", "How many people will use the product")
SPEND = Field("annual_budget", "number", "Budget per year", unit="money")
SYSTEM = Field("current_system", "text", "Software they use for this today")

# language: the questions in the order of the fields, two answers to each, and "one moment"
ASKED: dict[str, tuple[tuple[str, str, str], ...]] = {
    "en": (
        ("How many people work there?", "60 people", "140 employees"),
        ("How many users will there be?", "12 users", "35 users"),
        ("What budget do you have per year?", "€9,000", "€15,000"),
        ("Which software do you use today?", "Fernis", "Tallyboard"),
    ),
    "de": (
        ("Wie viele Leute arbeiten bei Ihnen?", "60 Leute", "140 Mitarbeiter"),
        ("Wie viele Nutzer werden es?", "12 Nutzer", "35 Nutzer"),
        ("Welches Budget haben Sie im Jahr?", "9.000 Euro", "15.000 Euro"),
        ("Welche Software nutzen Sie heute?", "Fernis", "Tallyboard"),
    ),
    "fr": (
        ("Combien de personnes travaillent chez vous ?", "60 personnes", "140 salariés"),
        ("Combien d'utilisateurs ?", "12 utilisateurs", "35 utilisateurs"),
        ("Quel budget annuel avez-vous ?", "9 000 euros", "15 000 euros"),
        ("Quel logiciel utilisez-vous aujourd'hui ?", "Fernis", "Tallyboard"),
    ),
    "es": (
        ("¿Cuántas personas trabajan ahí?", "60 personas", "140 empleados"),
        ("¿Cuántos usuarios serán?", "12 usuarios", "35 usuarios"),
        ("¿Qué presupuesto anual tienen?", "9.000 euros", "15.000 euros"),
        ("¿Qué programa usan hoy?", "Fernis", "Tallyboard"),
    ),
    "it": (
        ("Quante persone lavorano da voi?", "60 persone", "140 dipendenti"),
        ("Quanti utenti saranno?", "12 utenti", "35 utenti"),
        ("Che budget annuo avete?", "9.000 euro", "15.000 euro"),
        ("Che software usate oggi?", "Fernis", "Tallyboard"),
    ),
    "pt": (
        ("Quantas pessoas trabalham aí?", "60 pessoas", "140 funcionários"),
        ("Quantos usuários serão?", "12 usuários", "35 usuários"),
        ("Qual é o orçamento anual?", "9.000 euros", "15.000 euros"),
        ("Que software usam hoje?", "Fernis", "Tallyboard"),
    ),
    "nl": (
        ("Hoeveel mensen werken er?", "60 mensen", "140 medewerkers"),
        ("Hoeveel gebruikers worden het?", "12 gebruikers", "35 gebruikers"),
        ("Welk budget heeft u per jaar?", "9.000 euro", "15.000 euro"),
        ("Welke software gebruikt u nu?", "Fernis", "Tallyboard"),
    ),
}
FIELDS: tuple[tuple[Field, object, object], ...] = (
    (STAFF, 60, 140),
    (USERS, 12, 35),
    (SPEND, {"amount": 9000, "currency": "EUR"}, {"amount": 15000, "currency": "EUR"}),
    (SYSTEM, "Fernis", "Tallyboard"),
)
STATED = [(language, "{a}.") for language in ASKED]
DENIED = [
    ("en", "{a} is wrong."),
    ("de", "Auf keinen Fall {a}."),
    ("fr", "{a}, c'est faux."),
    ("es", "Desde luego no {a}."),
    ("it", "Non {a}."),
    ("it", "{a} non è giusto."),
    ("pt", "{a} não está certo."),
    ("nl", "{a} klopt niet."),
    ("en", "Before the merger it was {a}."),
    ("de", "Vor der Fusion: {a}."),
    ("fr", "Avant la fusion : {a}."),
    ("es", "Antes de la fusión: {a}."),
    ("it", "Prima della fusione: {a}."),
    ("pt", "Antes da fusão: {a}."),
    ("nl", "Voor de fusie: {a}."),
]
PUT_RIGHT = [
    ("en", "{a}, no, {b}."),
    ("de", "Erst dachte ich {a}, aber es wird {b}."),
    ("fr", "Pas {a}, mais {b}."),
    ("es", "{a}, perdón, {b}."),
    ("it", "{a}, anzi {b}."),
    ("pt", "{a}, desculpe, {b}."),
    ("nl", "{a}, of nee, {b}."),
]
CHANGED = [
    ("de", "Das habe ich verwechselt, {b} ist richtig."),
    ("es", "Lo confundí, es {b}."),
    ("it", "Ho confuso, è {b}."),
    ("pt", "Confundi, é {b}."),
    ("fr", "Je me suis trompé, {b}."),
]


def _stored(language: str, wording: str, before: bool = False) -> tuple[set[str], set[str]]:
    """The fields for which the first answer is stored, and those for which the second is."""
    one, other = set(), set()
    for (field, first, second), (question, a, b) in zip(FIELDS, ASKED[language], strict=True):
        said = wording.format(a=a, b=b)
        turns = [Turn("agent", question)]
        if before:
            turns += [Turn("visitor", f"{a[0].upper()}{a[1:]}."), Turn("agent", "OK.")]
        turns.append(Turn("visitor", said[0].upper() + said[1:]))
        quote = turns[1].text
        if verify(field, first, quote, tuple(turns), TODAY).status == "accepted":
            one.add(field.key)
        if verify(field, second, turns[-1].text, tuple(turns), TODAY).status == "accepted":
            other.add(field.key)
    return one, other


ALL = {field.key for field, _, _ in FIELDS}


@pytest.mark.parametrize(("language", "wording"), STATED)
def test_it_is_stated(language: str, wording: str) -> None:
    assert _stored(language, wording)[0] == ALL


@pytest.mark.parametrize(("language", "wording"), DENIED)
def test_it_does_not_hold(language: str, wording: str) -> None:
    assert _stored(language, wording) == (set(), set())


@pytest.mark.parametrize(("language", "wording"), PUT_RIGHT)
def test_the_second_of_a_breath_holds(language: str, wording: str) -> None:
    assert _stored(language, wording) == (set(), ALL)


@pytest.mark.parametrize(("language", "wording"), CHANGED)
def test_the_first_holds_no_more(language: str, wording: str) -> None:
    assert _stored(language, wording, before=True)[0] == set()
