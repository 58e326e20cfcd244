"""What is proposed is verified once in a turn, and only with the turn's own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from conversations.agents.base import Brief, Draft, Found, Proposed, Said
from conversations.settle import heard_by_code, settle, turns
from leadqual.qualification.evidence import verify
from leadqual.qualification.fields import Field, Schema

SIZE = Field("size", "number", "Number of employees", ("How many people work there?",))
CITY = Field("city", label="City", questions=("Which city are you in?",), cues=("based in",))


async def _nothing(_: str) -> Found | None:
    return None


def _brief(words: str) -> Brief:
    said = (Said(1, "agent", SIZE.questions[0], "size"), Said(2, "visitor", words))
    schema = Schema(0, 1, "Test", (SIZE, CITY))
    return Brief("c", schema, {}, said, 1, {"field": "size"}, date(2026, 3, 2), _nothing)


def _proposed(brief: Brief) -> tuple[Proposed, ...]:
    return tuple(Proposed(item.field_key, item.value, item.quote) for item in heard_by_code(brief))


def test_a_turn_that_remembers_comes_to_the_same_as_one_that_does_not() -> None:
    brief = _brief("We are 90 people, based in Graz")
    draft = Draft(proposals=_proposed(brief))
    assert len(brief.verdicts) == 2
    afresh = replace(brief, verdicts={})
    assert settle(brief, draft, by="code") == settle(afresh, draft, by="code")
    assert brief.verdicts == afresh.verdicts


def test_what_the_code_has_heard_says_nothing_of_what_another_proposes() -> None:
    brief = _brief("We are 90 people, based in Graz")
    heard_by_code(brief)
    lies = (
        Proposed("size", 900, "We are 90 people"),
        Proposed("city", "Linz", "based in Graz"),
    )
    settled = settle(brief, Draft(proposals=lies), by="model")
    assert [(row["status"], row["by"]) for row in settled.ledger] == [("refused", "model")] * 2
    assert settled.new == ()


def test_what_is_remembered_is_what_the_evidence_check_says_of_those_words() -> None:
    brief = _brief("We are 90 people, based in Graz")
    found = heard_by_code(brief)
    for item in found:
        spec = brief.schema.by_key[item.field_key]
        remembered = brief.verdicts[item.field_key, repr(item.value), item.quote]
        assert remembered == verify(
            spec, item.value, item.quote, turns(brief.transcript), brief.today, brief.schema.fields
        )
        assert remembered.status == "accepted"
    before = set(brief.verdicts)
    settle(brief, Draft(proposals=(Proposed("size", "90", found[0].quote),)), by="model")
    assert set(brief.verdicts) - before == {("size", "'90'", found[0].quote)}  # another form is verified anew
