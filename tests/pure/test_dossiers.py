"""The dossier from what is stored: every line has its words, and what is missing says why."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from conversations import dossiers
from conversations.agents.spoken import spoken
from crm.dossier import Evidence, Line, OpenQuestion
from leadqual.qualification.fields import Choice, Field, Schema, field_from_dict
from leadqual.qualification.interview import Standing

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
PAIN = Field("pain", "text", "The problem", ("What hurts?",), required=True, meaning="pain")
SIZE = Field("size", "number", "Number of people", ("How many?",), required=True, unit="people")
WHEN = Field(
    "timing", "choice", "When", ("When?",), choices=(Choice("Soon"), Choice("Later")), meaning="urgency"
)
BUDGET = Field("budget", "number", "Budget", ("Budget?",), unit="money")
EMAIL = Field("email", "email", "E-mail", ("E-mail?",), meaning="email")
AGREES = Field(
    "ok", "boolean", "Agrees", ("Ok?",), cues_yes=("sure",), cues_no=("no way",), meaning="consent"
)
SCHEMA = Schema(7, 3, "Test", (BUDGET, SIZE, WHEN, PAIN, EMAIL, AGREES))
TALK = (
    (1, "agent", "Hi, I'm an AI."),
    (2, "visitor", "Mails get lost. It is urgent! We're 90 people. Is it urgent to sign?"),
    (3, "visitor", "Sorry, 110 people. It's not urgent for the Paris office. a@b.example"),
)


def said(value: Any, words: str, message: int) -> Evidence:
    text = next(text for seq, _, text in TALK if seq == message)
    start = text.index(words)
    return Evidence(
        value=value, text=words, quote=words, message=message, start=start, end=start + len(words),
        grade="literal", confidence=1.0, by="test",
    )  # fmt: skip


def known(value: Any) -> Standing:
    return Standing("stated", asks=1, answer={"value": value, "state": "stated"})


def record(**changes: Any) -> dossiers.Record:
    made: dict[str, Any] = {
        "schema": SCHEMA,
        "standings": {
            "pain": known("Mails get lost"),
            "size": known(110),
            "budget": Standing("declined", asks=1),
            "timing": Standing(
                "unclear", asks=1, pending={"value": "Soon", "text": "soonish", "confirms": 1}
            ),
        },
        "transcript": [Line(seq=seq, role=role, text=text, at=NOW) for seq, role, text in TALK],  # type: ignore[arg-type]
        "answers": {
            "pain": [said("Mails get lost", "Mails get lost", 2)],
            "size": [said(90, "90 people", 2), said(110, "110 people", 3)],
        },
        "questions": [OpenQuestion(text="Do you sell llamas?", message=3)],
    }
    return dossiers.Record(**(made | changes))


def test_the_newest_words_are_the_value_and_the_older_ones_its_history() -> None:
    size = dossiers.build(record()).field("size")
    assert size is not None and size.evidence is not None
    assert (size.evidence.value, [old.value for old in size.history]) == (110, [90])


def test_what_is_missing_says_why() -> None:
    reasons = {field.key: field.reason for field in dossiers.build(record()).fields}
    assert reasons["size"] == ""
    assert reasons["budget"] == "The visitor did not want to say."
    assert reasons["timing"] == "Something was said, but it was not clear enough: “soonish”."
    assert reasons["email"] == "It was not asked."


@pytest.mark.parametrize(("asks", "words"), [(1, "asked once,"), (2, "asked 2 times,")])
def test_asked_without_an_answer_is_counted(asks: int, words: str) -> None:
    assert words in dossiers.why_missing(Standing("unanswered", asks=asks))


def test_a_value_that_does_not_stand_any_more_is_only_history() -> None:
    size = dossiers.build(record(standings={"size": Standing("unanswered", asks=1)})).field("size")
    assert size is not None and size.evidence is None
    assert [old.value for old in size.history] == [90, 110]


def test_urgency_is_the_visitors_own_sentence_and_no_denial_or_question() -> None:
    urgent = dossiers.build(record()).urgency
    assert [item.text for item in urgent] == ["It is urgent!"]
    text = TALK[1][2]
    assert text[urgent[0].start : urgent[0].end] == "It is urgent!"


def test_the_agenda_begins_with_the_problem_and_names_its_fields() -> None:
    agenda = [(line.field, line.text) for line in dossiers.build(record()).agenda]
    assert agenda[0] == ("pain", "Begin with their problem, in their words: “Mails get lost”")
    assert agenda[1][0] == "size"
    assert agenda[2] == ("", "Answer their question: “Do you sell llamas?”")
    assert [field for field, _ in agenda[3:]] == ["budget", "timing", "email"]


def test_everything_in_the_agenda_was_said_or_is_missing() -> None:
    dossier = dossiers.build(record())
    for line in dossier.agenda:
        for quoted in line.text.split("“")[1:]:
            words = quoted.split("”")[0]
            assert any(words in text for _, _, text in TALK) or words in ("soonish", "Do you sell llamas?")


def test_a_field_goes_through_its_document_unchanged() -> None:
    for field in SCHEMA.fields:
        assert field_from_dict(dossiers.spec_document(field)) == field


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (SIZE, 90, "90 people"),
        (SIZE, 10000, "10,000 people"),
        (SIZE, 1.5, "1.5 people"),
        (SIZE, {"min": 50, "max": 100}, "50 to 100 people"),
        (SIZE, {"min": 50, "max": None}, "at least 50 people"),
        (SIZE, {"min": None, "max": 100}, "at most 100 people"),
        (BUDGET, {"amount": 25000, "currency": "EUR"}, "25,000 EUR"),
        (BUDGET, {"min": 10000, "max": 20000, "currency": "USD"}, "10,000 to 20,000 USD"),
        (BUDGET, 5000, "5000"),
        (Field("b", "number", unit="money", currency="EUR"), 5000.0, "5000 EUR"),
        (WHEN, "Soon", "“Soon”"),
        (Field("d", "date", format="iso"), "2026-05-08", "8 May 2026"),
        (
            Field("d", "date", format="iso"),
            {"min": "2026-05-08", "max": "2026-05-10"},
            "8 May 2026 to 10 May 2026",
        ),
        (Field("d", "date"), "end of June", "“end of June”"),
        (AGREES, True, "yes"),
    ],
)
def test_values_are_read_back_in_so_many_words(field: Field, value: Any, words: str) -> None:
    assert spoken(field, value) == words
