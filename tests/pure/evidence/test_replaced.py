"""Values that a later agreement replaces, and those that stand beside one."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.evidence import verify
from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import PARTY, ROOMS, SEATS, TODAY, dialogue

ROOM = Field("room", "choice", "Kind of room", choices=(Choice("double"), Choice("twin"), Choice("suite")))

REPLACED = [
    (PARTY, 4, "a table for 4", "So a table for five people tonight?", "yes exactly"),
    (PARTY, 4, "una mesa para 4 personas", "¿Entonces mesa para seis personas?", "sí, eso es"),
    (SEATS, 20, "we need 20 licences", "With the trainees that makes 26 licences, right?", "correct"),
    (SEATS, 20, "wir brauchen 20 Lizenzen", "Also 25 Lizenzen insgesamt?", "ja genau"),
    (ROOMS, 2, "2 rooms please", "So three rooms then?", "that's right"),
    (
        ROOM,
        "suite",
        "a suite please",
        "There is only a twin. Shall I book the twin?",
        "ok yes, book it",
    ),
    (ROOM, "twin", "a twin please", "The suite is the same price. Would you like the suite?", "yes please!"),
]
STANDING = [
    (PARTY, 4, "a table for 4", "So a table for four people tonight?", "yes exactly"),
    (PARTY, 4, "a table for 4", "So a table for five people tonight?", "no, four"),
    (PARTY, 4, "a table for 4", "The place has 60 seats. Is that fine?", "yes"),
    (SEATS, 20, "we need 20 licences", "We are a team of 12. Shall I call you?", "yes please"),
    (ROOMS, 2, "2 rooms please", "For 3 nights?", "yes"),
    (ROOM, "double", "a double room please", "Would you like the suite?", "no thanks"),
]


@pytest.mark.parametrize(("field", "value", "said", "asked", "reply"), REPLACED)
def test_agreed_to_another(field: Field, value: Any, said: str, asked: str, reply: str) -> None:
    talk = dialogue(f"v: {said}", f"a: {asked}", f"v: {reply}")
    assert verify(field, value, said, talk, TODAY).reason == "stale"


@pytest.mark.parametrize(("field", "value", "said", "asked", "reply"), STANDING)
def test_still_stands(field: Field, value: Any, said: str, asked: str, reply: str) -> None:
    talk = dialogue(f"v: {said}", f"a: {asked}", f"v: {reply}")
    assert verify(field, value, said, talk, TODAY).status == "accepted"


LABELLED = [
    ("Copper Rain from the album Low Tide. Play it?", "album", "Copper Rain"),
    ("Shall I book Anna Reed at the salon Curl Up?", "salon", "Anna Reed"),
    ("Je réserve Marc Petit au restaurant, le restaurant Belle Rive ?", "restaurant", "Marc Petit"),
]


@pytest.mark.parametrize(("asked", "key", "other"), LABELLED)
def test_the_noun_says_which_name_is_meant(asked: str, key: str, other: str) -> None:
    field = Field(key, "text", f"Name of the {key}")
    talk = dialogue(f"a: {asked}", "v: yes")
    assert verify(field, other, "yes", talk, TODAY).status != "accepted"
