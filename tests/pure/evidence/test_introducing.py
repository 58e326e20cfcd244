"""Who somebody is and where they work, however they say it; what happened once; what only leads up to it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.hearing.propose import propose
from leadqual.qualification.presets import b2b

TODAY = date(2026, 3, 10)
BY_KEY = {field.key: field for field in b2b.FIELDS}
GREETING = Turn("agent", "What brings you here today?", "pain")


def heard(*said: str, asked: str = "") -> dict[str, Any]:
    """What is heard in the last message and accepted; `asked`: the question before it."""
    lines = [GREETING] if not asked else [Turn("agent", BY_KEY[asked].questions[0], asked)]
    lines += [Turn("visitor", text) for text in said]
    found = propose(b2b.FIELDS, lines, TODAY, len(lines) - 1)
    kept = {}
    for item in found:
        others = [field for field in b2b.FIELDS if field.key != item.field_key]
        verdict = verify(BY_KEY[item.field_key], item.value, item.quote, lines, TODAY, others)
        kept |= {item.field_key: item.value} if verdict.status == "accepted" else {}
    return kept


TOLD = [
    ("Hello, I'm employed as a lab technician. We're 31 people.", "role", "lab technician"),
    ("I was promoted to floor manager.", "role", "floor manager"),
    ("I've been the works manager for nine years now.", "role", "works manager"),
    ("I stepped in as dispatcher last autumn.", "role", "dispatcher"),
    ("I'm working as a bookkeeper these days.", "role", "bookkeeper"),
    ("By trade I'm a joiner.", "role", "joiner"),
    ("Meine Stelle hier ist Disponentin.", "role", "Disponentin"),
    ("Ich bin als Meister tätig.", "role", "Meister"),
    ("Mon métier, c'est comptable.", "role", "comptable"),
    ("Mi función es coordinadora de obra.", "role", "coordinadora de obra"),
    ("A minha função é comprador.", "role", "comprador"),
    ("La mia qualifica è contabile.", "role", "contabile"),
    ("Mijn baan is planner.", "role", "planner"),
    ("We trade as Dunmore Cycles.", "company", "Dunmore Cycles"),
    ("Our employer is Ashgrove Dairy.", "company", "Ashgrove Dairy"),
    ("The name of our firm is Tallow & Wick.", "company", "Tallow & Wick"),
    ("Mein Arbeitgeber ist Ostwind Logistik.", "company", "Ostwind Logistik"),
    ("Ich komme von der Firma Ostwind.", "company", "Ostwind"),
    ("Notre boîte s'appelle Verrerie Aubin.", "company", "Verrerie Aubin"),
    ("Trabajo para Cerámicas Duero.", "company", "Cerámicas Duero"),
    ("A nossa loja chama-se Livraria Norte.", "company", "Livraria Norte"),
    ("Il mio datore di lavoro è Vetreria Po.", "company", "Vetreria Po"),
    ("Wij zijn De Jong Tegels.", "company", "De Jong Tegels"),
    ("The company's name is Fenwick Glass.", "company", "Fenwick Glass"),
    ("Please call me Ines Falk.", "name", "Ines Falk"),
    ("You're speaking with Ines Falk.", "name", "Ines Falk"),
    ("Puede llamarme Inés Robles.", "name", "Inés Robles"),
    ("Moi, c'est Agathe Roux.", "name", "Agathe Roux"),
    ("Ines Falk is my name.", "name", "Ines Falk"),
    ("Hallo, Frauke Ohl mein Name.", "name", "Frauke Ohl"),
    ("Dunmore Cycles is where I work.", "company", "Dunmore Cycles"),
]


@pytest.mark.parametrize(("text", "key", "value"), TOLD)
def test_an_introduction_is_heard_and_tells_nothing_else(text: str, key: str, value: str) -> None:
    found = heard(text)
    assert found.pop(key) == value
    assert set(found) <= {"company_size"}


ANSWERED = [
    ("as a dispatcher", "role", "dispatcher"),
    ("als Disponentin", "role", "Disponentin"),
    ("comme comptable", "role", "comptable"),
    ("for Dunmore Cycles", "company", "Dunmore Cycles"),
    ("the name is Dunmore Cycles", "company", "Dunmore Cycles"),
    ("se llama Cerámicas Duero", "company", "Cerámicas Duero"),
    ("the name is Ines Falk", "name", "Ines Falk"),
]


@pytest.mark.parametrize(("text", "key", "value"), ANSWERED)
def test_the_small_words_before_an_answer_are_none_of_it(text: str, key: str, value: str) -> None:
    assert heard(text, asked=key) == {key: value}


NOT_SO = [
    ("Wir sind Händler.", "company"),
    ("Trabajo en Madrid.", "company"),
    ("Our company is growing fast.", "company"),
    ("I work for a bakery.", "company"),
    ("You can call me tomorrow.", "name"),
    ("Please call me on Monday.", "name"),
    ("I'm not the office manager.", "role"),
    ("My role is hard to explain.", "company"),
    ("My boss is the plant manager.", "role"),
]


@pytest.mark.parametrize(("text", "key"), NOT_SO)
def test_what_only_looks_like_an_introduction(text: str, key: str) -> None:
    assert key not in heard(text)


def test_words_that_lead_up_to_a_value_belong_to_none() -> None:
    field = BY_KEY["role"]
    lines = [Turn("agent", field.questions[0], "role"), Turn("visitor", "I'm employed as an editor")]
    assert verify(field, "employed as an editor", lines[1].text, lines, TODAY).status != "accepted"
    assert verify(field, "editor", lines[1].text, lines, TODAY).status == "accepted"


SCRAPS = [
    ("pain", "us in total", "There are nine of us in total.", "pain"),
    ("company", "nobody answers the phone", "nobody answers the phone.", "company"),
    ("company", "invoices get lost", "invoices get lost", "company"),
]


@pytest.mark.parametrize(("key", "value", "text", "asked"), SCRAPS)
def test_a_scrap_or_a_complaint_is_no_answer(key: str, value: str, text: str, asked: str) -> None:
    field = BY_KEY[key]
    lines = [Turn("agent", field.questions[0], asked), Turn("visitor", text)]
    assert verify(field, value, value, lines, TODAY).status != "accepted"


HAPPENED = [
    "We're 31 people. We merged two branches on March 2, what a mess!",
    "Wir sind 31 Leute. Wir sind im Juni umgezogen, totales Chaos!",
    "Somos 31 personas. Hemos cambiado de oficina el 4 de junio, un caos.",
]


@pytest.mark.parametrize("text", HAPPENED)
def test_what_happened_on_a_day_is_no_trouble_of_today(text: str) -> None:
    assert "pain" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "We're 31 people. We merged two branches on March 2 and since then invoices get lost.",
        "We're 31 people. We switched tools on Monday and now everything is slow.",
        "What annoys us: invoices get lost.",
        "O que nos atrasa: as faturas perdem-se e os clientes reclamam.",
        "Wij zijn De Jong Tegels. Bestellingen raken steeds kwijt.",
        "Siamo in 31. Le fatture si perdono e i clienti si lamentano.",
        "Right now invoices get lost all the time.",
    ],
)
def test_trouble_that_there_is(text: str) -> None:
    assert heard(text).get("pain")


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("our copmany has 31 pepole", 31),
        ("we have 31 emlpoyees", 31),
        ("hedacount is 31", 31),
        ("wir haben 31 Mitarbieter", 31),
    ],
)
def test_a_slip_of_the_fingers(text: str, size: int) -> None:
    assert heard(text).get("company_size") == size


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("We could invest 14,000 euros.", 14000),
        ("Podríamos invertir 14.000 euros.", 14000),
        ("Wir könnten 14.000 Euro investieren.", 14000),
    ],
)
def test_what_could_be_spent_is_at_hand(text: str, amount: int) -> None:
    assert heard(text)["budget"] == {"amount": amount, "currency": "EUR"}


def test_what_could_be_spent_if() -> None:
    assert "budget" not in heard("If the board agrees we could invest 14,000 euros.")
    assert "budget" not in heard("If sales double, we could invest 14,000 euros.")


def test_a_price_in_the_sentence_before_prices_nothing() -> None:
    assert heard("just give me the price. 31", asked="company_size") == {"company_size": 31}


@pytest.mark.parametrize(
    "text", ["For the record, we are 40 people.", "for the reocrd: I'm Kim, CFO of Nord Labs"]
)
def test_a_set_phrase_left_over_is_no_trouble(text: str) -> None:
    assert "pain" not in heard(text, asked="pain")


def test_a_head_count_is_no_name() -> None:
    assert heard("L'entreprise compte 80 personnes.", asked="company") == {"company_size": 80}
    assert heard("L'entreprise compte soixante personnes.", asked="company") == {"company_size": 60}
