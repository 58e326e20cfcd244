"""Confirmations: the planned value in so many words, of every kind of field and in every language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from conversations.agents.spoken import spoken
from conversations.gate import judge
from leadqual.qualification.fields import Field
from leadqual.qualification.presets import b2b
from tests.pure.gate.worlds import WORLDS

FIELDS = {field.key: field for field in b2b.FIELDS}
START = Field("start", "date", "Start date", ("When do you want to start?",), format="iso")
VALUES = [
    ("company_size", 50, 60),
    ("company_size", {"min": 50, "max": None}, {"min": None, "max": 50}),
    ("company_size", {"min": 20, "max": 60}, {"min": 20, "max": 600}),
    ("company_size", 12000, 1200),
    ("company", "Brightfold GmbH", "Brightfield GmbH"),
    ("pain", "two people answer the same mail", "ten people answer the same mail"),
    ("role", "support lead", "head of support"),
    ("timing", "Right away", "Later"),
    ("budget", {"amount": 25000, "currency": "EUR"}, {"amount": 25000, "currency": "USD"}),
    ("budget", {"min": 10000, "max": 25000, "currency": "EUR"}, {"amount": 25000, "currency": "EUR"}),
    ("budget", 25000, 2500),
    ("email", "jana@nordfeld.example", "jana@nordfe1d.example"),
    ("consent", True, False),
    ("consent", False, True),
    ("authority", "I decide", "Someone else decides"),
    ("start", "2027-03-01", "2027-03-11"),
]
CHECKS = {
    "en": ("Just to be sure: {}, is that right?", "So that is {}, correct?"),
    "de": ("Nur zur Sicherheit: {}, stimmt das?", "Habe ich das richtig verstanden: {}?"),
    "fr": ("Juste pour être sûr : {}, c'est bien ça ?", "Vous confirmez : {} ?"),
    "es": ("Solo para confirmar: {}, ¿es correcto?",),
    "pt": ("Só para confirmar: {}, está certo?",),
    "it": ("Solo per conferma: {}, è giusto?",),
    "nl": ("Voor de zekerheid: {}, klopt dat?",),
}
FORMS = [(language, form) for language, forms in CHECKS.items() for form in forms]


@pytest.mark.parametrize(("key", "value", "other"), VALUES)
@pytest.mark.parametrize(("language", "form"), FORMS)
def test_the_planned_value_is_read_back_and_no_other(
    language: str, form: str, key: str, value: Any, other: Any
) -> None:
    field = FIELDS.get(key, START)
    heard = ("jana@nordfeld.example", "jana@nordfe1d.example")
    world = WORLDS[language]
    grounds = replace(
        world, asks=field, reading_back=spoken(field, value), visitor=(*world.visitor, *heard), answers=()
    )
    assert judge(form.format(spoken(field, value)), (), grounds).asks
    assert not judge(form.format(spoken(field, other)), (), grounds).ok


def test_nothing_is_added_to_what_is_read_back() -> None:
    grounds = WORLDS["en/confirm"]
    for sentence in (
        "Just to be sure: 50 people, and you use Salesforce, is that right?",
        "Just to be sure: not 50 people, is that right?",
        "Just to be sure: 50 people at Nordhaus, is that right?",
        "Just to be sure: 50 people and 12 offices, is that right?",
        "Just to be sure: 1,50 people, is that right?",
    ):
        assert not judge(sentence, (), grounds).ok
