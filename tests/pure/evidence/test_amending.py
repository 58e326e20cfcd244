"""An agreement to what was read out: all of it holds, but for what the reply changes."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import PARTY, REST, TIME, judge

DAY = Field("day", "date", "Date for the reservation")
TOWN = Field("city", "text", "City where the restaurant is located")
READ_OUT = "a: Please confirm: a table for 4 at Casa Luna in Dublin on March 14th at 7 pm."
VALUES: dict[str, tuple[Field, Any]] = {
    "party": (PARTY, 4),
    "name": (REST, "Casa Luna"),
    "town": (TOWN, "Dublin"),
    "day": (DAY, "March 14th"),
    "time": (TIME, "7 pm"),
}

CHANGED = [
    ("That works but change the time to 8 pm.", "time"),
    ("Yes, but make it for 5 people.", "party"),
    ("Yes, but on March 15th instead.", "day"),
    ("That's right except the date, it's March 16th.", "day"),
    ("Almost. It's 7:30 pm. The rest is right.", "time"),
    ("Everything is fine apart from the number of people, we are 5.", "party"),
    ("Yes, only it's Casa Lola, not Casa Luna.", "name"),
    ("Right, but it should be in Galway.", "town"),
    ("Perfect, but could you book it for the 13th of March?", "day"),
]


@pytest.mark.parametrize(("reply", "changed"), CHANGED)
def test_what_is_changed_is_not_agreed_to_and_the_rest_is(reply: str, changed: str) -> None:
    lines = ["v: I want to book a table.", READ_OUT, f"v: {reply}"]
    for name, (field, value) in VALUES.items():
        kept = judge(field, lines, value).status == "accepted"
        assert kept is (name != changed), name


@pytest.mark.parametrize(
    "reply",
    [
        "Confirmed, see you there.",
        "OK, very good. What's the number of the place?",
        "Yes, thanks. I also need a taxi for 2 people at 6:30 pm.",
        "Exactly. By the way, do they have vegan food?",
        "Yep, all of it.",
    ],
)
def test_a_yes_with_something_else_agrees_to_all(reply: str) -> None:
    lines = ["v: I want to book a table.", READ_OUT, f"v: {reply}"]
    for name, (field, value) in VALUES.items():
        assert judge(field, lines, value).status == "accepted", name


@pytest.mark.parametrize(
    ("read_out", "yes"),
    [
        ("a: I'll book a table for 4 at Olio at 7 pm. Does that look right?", "Yes."),
        ("a: Also ein Tisch für 4 Personen um 19 Uhr. Stimmt das so?", "Ja, stimmt so."),
        ("a: Une table pour 4 personnes à 19h. C'est bien ça ?", "Oui, c'est exact."),
        ("a: Confirmo: mesa para 4 personas. ¿Es correcto?", "Sí, todo correcto."),
        ("a: Riepilogo: un tavolo per 4 persone. Va bene?", "Sì, perfetto."),
        ("a: Então uma mesa para 4 pessoas. Confirma?", "Sim, confirmo."),
        ("a: Een tafel voor 4 personen. Akkoord?", "akkoord"),
        ("a: What about Olio? I can get a table for 4 people.", "Yes. Is breakfast served?"),
    ],
)
def test_a_question_without_things_of_its_own_means_what_was_said_before(read_out: str, yes: str) -> None:
    assert judge(PARTY, ["v: hi", read_out, f"v: {yes}"], 4).status == "accepted"


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("a: A table for 4 at 7 pm. Would you like a high chair?", PARTY, 4),
        ("a: Los cubiertos serían 4 y 690 al mes. ¿Qué le parece?", PARTY, 4),
    ],
)
def test_a_yes_to_something_else_does_not(said: str, field: Field, value: Any) -> None:
    reply = "v: si lo dejáis en 650 firmo hoy" if "¿" in said else "v: Yes."
    assert judge(field, ["v: hi", said, reply], value).status != "accepted"
