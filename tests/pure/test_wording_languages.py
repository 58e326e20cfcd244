"""The agent's sentences in every language: all there, and what is read back can be agreed to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

import pytest

from conversations import gate
from conversations.agents.spoken import spoken
from conversations.agents.words import WORDS, Words, words_in
from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Choice, Field, Translation, understanding
from leadqual.qualification.hearing.propose import propose
from leadqual.qualification.lexicon import LANGUAGES
from leadqual.qualification.located.language import language
from leadqual.qualification.located.text import fold
from leadqual.qualification.presets import PRESETS

TODAY = date(2026, 3, 10)
SIZE = Field("company_size", "number", "Number of employees today", unit="people", integer=True, range=True)
BUDGET = Field("budget", "number", "Budget for this", unit="money", range=True)
START = Field("start", "date", "The day the visitor wants to start", format="iso")
COMPANY = Field("company", "text", "Name of the company the visitor works for")
TIMING = Field(
    "timing",
    "choice",
    "When the visitor wants to start",
    choices=(Choice("Right away"), Choice("Later this year")),
    translations={
        "de": Translation(choices={"Right away": "Sofort", "Later this year": "Im Laufe des Jahres"}),
        "fr": Translation(choices={"Right away": "Tout de suite", "Later this year": "Dans l'année"}),
    },
)
CONSENT = next(field for field in PRESETS["b2b"].fields if field.key == "consent")
AGREES = {
    "en": ("yes", "Yes, that's right"),
    "de": ("Ja", "ja, genau", "stimmt"),
    "fr": ("Oui", "oui, c'est ça"),
    "es": ("Sí", "sí, exacto"),
    "pt": ("Sim", "sim, isso mesmo"),
    "it": ("Sì", "sì, esatto"),
    "nl": ("Ja", "ja, klopt"),
}
VALUES: list[tuple[Field, Any]] = [
    (SIZE, 90),
    (SIZE, 1200),
    (SIZE, 25000),
    (SIZE, {"min": 50, "max": 100}),
    (BUDGET, {"amount": 25000, "currency": "EUR"}),
    (BUDGET, {"amount": 12500, "currency": "USD"}),
    (COMPANY, "Brightfold"),
    (TIMING, "Right away"),
    (TIMING, "Later this year"),
    (START, "2026-06-01"),
    (START, "2026-11-23"),
]


def strings(words: Words) -> Iterator[tuple[str, str]]:
    for item in fields(words):
        value = getattr(words, item.name)
        if isinstance(value, str):
            yield item.name, value
        elif isinstance(value, Mapping):
            yield from ((f"{item.name}.{key}", text) for key, text in value.items())
        else:
            yield from ((item.name, text) for text in value)


def holes(text: str) -> list[str]:
    return sorted(re.findall(r"{(\w*)}", text))


def test_every_language_that_is_understood_is_spoken() -> None:
    assert tuple(WORDS) == LANGUAGES


@pytest.mark.parametrize("tag", LANGUAGES)
def test_nothing_is_missing(tag: str) -> None:
    own, english = WORDS[tag], WORDS["en"]
    assert [name for name, text in strings(own) if not text.strip() and name != "thousands"] == []
    assert set(own.hints) == set(english.hints) and set(own.closings) == set(english.closings)
    assert len(own.months) == 12
    assert all(len(each) > 1 for each in (own.acks, own.again, own.skip, own.open_question))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_sentence_has_the_same_holes(tag: str) -> None:
    english = {name: holes(text) for name, text in strings(WORDS["en"])}
    assert [
        (name, text)
        for name, text in strings(WORDS[tag])
        if name in english and name != "date" and holes(text) != english[name]
    ] == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_sentences_are_in_their_language(tag: str) -> None:
    """Read like a visitor's words, no long sentence shows another language."""
    wrong = [
        text
        for name, text in strings(WORDS[tag])
        if len(text.split()) > 5 and not holes(text) and language(fold(text).text) != tag
    ]
    assert wrong == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_gate_would_let_the_courtesies_pass(tag: str) -> None:
    """They are the tone that a model is held to as well."""
    grounds = gate.Grounds(visitor=("",), done=frozenset({"noted"}))
    assert [text for text in WORDS[tag].acks if not gate.judge(text, (), grounds).ok] == []


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize(("spec", "value"), VALUES)
def test_what_is_read_back_can_be_agreed_to(tag: str, spec: Field, value: Any) -> None:
    asked = WORDS[tag].confirm.format(value=spoken(spec, value, tag))
    for reply in AGREES[tag]:
        turns = [Turn("agent", asked, spec.key), Turn("visitor", reply)]
        verdict = verify(understanding(spec), value, reply, turns, TODAY)
        assert (verdict.status, verdict.value) == ("accepted", value), (asked, reply, verdict)


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize(
    ("spec", "value", "other"), [(SIZE, 1200, 12000), (SIZE, 25000, 25), (START, "2026-06-01", "2026-01-06")]
)
def test_and_nothing_else(tag: str, spec: Field, value: Any, other: Any) -> None:
    asked = WORDS[tag].confirm.format(value=spoken(spec, value, tag))
    turns = [Turn("agent", asked, spec.key), Turn("visitor", WORDS[tag].yes)]
    assert verify(spec, other, WORDS[tag].yes, turns, TODAY).status != "accepted"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_quick_replies_to_a_yes_or_no_question_are_understood(tag: str) -> None:
    words = WORDS[tag]
    for question in CONSENT.to(tag).questions:
        for reply, value in ((words.yes, True), (words.no, False)):
            turns = [Turn("agent", question, "consent"), Turn("visitor", reply)]
            assert verify(CONSENT, value, reply, turns, TODAY).status == "accepted", question


@pytest.mark.parametrize(
    ("tag", "spec", "value", "said"),
    [
        ("de", SIZE, 25000, "25.000 Personen"),
        ("fr", SIZE, 25000, "25\u00a0000 personnes"),
        ("en", SIZE, {"min": 50, "max": None}, "at least 50 people"),
        ("it", SIZE, {"min": None, "max": 50}, "al massimo 50 persone"),
        ("nl", SIZE, {"min": 50, "max": 100}, "50 tot 100 personen"),
        ("de", BUDGET, {"amount": 12500.5, "currency": "EUR"}, "12500,5 EUR"),
        ("fr", START, "2026-06-01", "1er juin 2026"),
        ("es", START, "2026-06-12", "12 de junio de 2026"),
        ("de", START, {"min": "2026-06-01", "max": "2026-06-12"}, "1.6.2026 bis 12.6.2026"),
        ("pt", START, {"min": "2026-06-01", "max": None}, "1 de junho de 2026"),
        ("de", TIMING, "Right away", "„Sofort“"),
        ("es", TIMING, "Right away", "«Right away»"),
        ("fr", COMPANY, "Brightfold", "«\u00a0Brightfold\u00a0»"),
        ("pl", COMPANY, "Brightfold", "“Brightfold”"),
    ],
)
def test_values_in_so_many_words(tag: str, spec: Field, value: Any, said: str) -> None:
    assert spoken(spec, value, tag) == said


def test_a_region_speaks_its_language_and_the_unknown_speak_english() -> None:
    assert words_in("pt-BR") is WORDS["pt"]
    assert words_in("pl") is words_in("") is WORDS["en"]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_yes_to_a_question_says_nothing_that_the_agents_words_happen_to_name(tag: str) -> None:
    """Articles and small words of one language are numbers in it or in another ("onze", "une personne")."""
    fields = tuple(map(understanding, PRESETS["b2b"].fields))
    words = WORDS[tag]
    wrong = []
    for asked in (field for field in fields if field.kind != "text"):
        others = [field for field in fields if field.kind in ("number", "date") and field is not asked]
        for question in asked.to(tag).questions:
            for lead in (*words.acks, *words.open_question, words.hurry):
                turns = [Turn("agent", f"{lead} {question}", asked.key), Turn("visitor", words.yes)]
                for found in propose(fields, turns, TODAY, 1):
                    spec = next(field for field in fields if field.key == found.field_key)
                    if spec not in others:
                        continue
                    verdict = verify(spec, found.value, found.quote, turns, TODAY, fields)
                    if verdict.status == "accepted":
                        wrong.append((question, lead, spec.key, verdict.value))
    assert wrong == []
