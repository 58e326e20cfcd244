"""The closed list of what a model can do: everything that fits is taken, everything else is a slip."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.agents.base import Proposed
from conversations.agents.model import tools
from conversations.agents.model.tools import Called
from leadqual.qualification.fields import Choice, Field, Schema

SIZE = Field("company_size", "number", "Company size", integer=True, range=True)
BUDGET = Field("budget", "number", "Budget", unit="money")
BUYER = Field("buyer", "boolean", "Decides alone")
TOOL = Field("tool", "choice", "Present tool", choices=(Choice("Outlook"), Choice("Gmail")))
SCHEMA = Schema(1, 1, "B2B", (SIZE, BUDGET, BUYER, TOOL))


def call(name: str, **arguments: Any) -> Called:
    return Called(name, json.dumps(arguments))


def kinds(*calls: Called) -> list[str]:
    return [slip.kind for slip in tools.read(calls, SCHEMA).slips]


def test_every_tool_is_strict_and_takes_explicit_keys() -> None:
    for tool in tools.build(SCHEMA):
        parameters = tool["function"]["parameters"]
        assert tool["function"]["strict"] is True
        assert parameters["additionalProperties"] is False
        assert parameters["required"] == list(parameters["properties"])
    names = [tool["function"]["name"] for tool in tools.build(SCHEMA)]
    assert set(names) == set(tools._READERS)


def test_the_tools_of_one_version_are_always_the_same_bytes() -> None:
    again = Schema(1, 1, "B2B", (SIZE, BUDGET, BUYER, TOOL))
    assert json.dumps(tools.build(SCHEMA)) == json.dumps(tools.build(again))


def test_answers_and_corrections_are_proposals() -> None:
    found = tools.read(
        [
            call("record_answer", field="company_size", value=90, quote="we're 90"),
            call("correct_answer", field="company_size", value=110, quote="no, 110"),
        ],
        SCHEMA,
    )
    assert found.proposals == [
        Proposed("company_size", 90, "we're 90"),
        Proposed("company_size", 110, "no, 110"),
    ]
    assert found.slips == []


@pytest.mark.parametrize(
    ("key", "given_value", "taken"),
    [
        ("company_size", "50", 50),
        ("company_size", 50.0, 50),
        ("company_size", "fifty", "fifty"),
        ("company_size", "nan", "nan"),
        ("company_size", {"min": 50, "max": 100, "amount": None, "currency": None}, {"min": 50, "max": 100}),
        ("company_size", {"people": 50}, {"people": 50}),
        ("budget", {"min": None, "max": None, "amount": 500, "currency": None}, 500),
        (
            "budget",
            {"min": None, "max": None, "amount": 500, "currency": "EUR"},
            {"amount": 500, "currency": "EUR"},
        ),
        (
            "budget",
            {"min": 1, "max": 2, "amount": None, "currency": "EUR"},
            {"min": 1, "max": 2, "currency": "EUR"},
        ),
        ("buyer", "true", True),
        ("buyer", "yes", "yes"),
        ("tool", "Outlook", "Outlook"),
    ],
)
def test_a_value_gets_the_form_of_its_kind_and_no_other_value(key: str, given_value: Any, taken: Any) -> None:
    found = tools.read([call("record_answer", field=key, value=given_value, quote="q")], SCHEMA)
    assert found.proposals[0].value == taken
    assert type(found.proposals[0].value) is type(taken)


@pytest.mark.parametrize(
    ("called", "kind"),
    [
        (Called("book_meeting", "{}"), "unknown_tool"),
        (Called("record_answer", '{"field": "company_si'), "broken_json"),
        (Called("record_answer", "[]"), "wrong_type"),
        (Called("record_answer", "{}"), "missing_argument"),
        (call("record_answer", field="company_size", value=1, quote=7), "wrong_type"),
        (call("record_answer", field="company_size", quote="q"), "missing_argument"),
        (call("record_decline", field="shoe_size", quote="q"), "unknown_field"),
        (call("flag_message", kind="boring", quote="q"), "wrong_value"),
        (Called("reply", "[" * 100_000), "broken_json"),
        (Called("", ""), "unknown_tool"),
    ],
)
def test_what_does_not_fit_is_a_slip_and_does_nothing(called: Called, kind: str) -> None:
    found = tools.read([called], SCHEMA)
    assert [slip.kind for slip in found.slips] == [kind]
    assert not (found.proposals or found.declines or found.flags or found.reply)


def test_an_unknown_field_goes_to_the_ledger_like_any_proposal() -> None:
    found = tools.read([call("record_answer", field="x" * 90, value=1, quote="q")], SCHEMA)
    assert found.proposals == [Proposed("x" * 50, 1, "q")]


def test_the_second_reply_is_a_slip() -> None:
    first, second = (call("reply", asks=None, cites=[], text=text) for text in ("one", "two"))
    found = tools.read([first, second], SCHEMA)
    assert (found.reply, [slip.kind for slip in found.slips]) == ("one", ["second_reply"])


def test_calls_without_end_are_cut() -> None:
    many = [call("record_answer", field="company_size", value=n, quote="q") for n in range(100)]
    found = tools.read(many, SCHEMA)
    assert len(found.proposals) == tools.MAX_CALLS
    assert found.slips[0].kind == "too_many_calls"


def test_nothing_that_a_database_cannot_keep_gets_through() -> None:
    nasty = "a\x00b\ud800c"
    found = tools.read([call("record_answer", field="company_size", value=nasty, quote=nasty)], SCHEMA)
    for text in (found.proposals[0].value, found.proposals[0].quote):
        assert "\x00" not in text
        text.encode()
    huge = tools.read([call("record_answer", field="company_size", value="9" * 50_000, quote="q")], SCHEMA)
    assert len(json.dumps(huge.proposals[0].value)) <= tools.MAX_TEXT


@given(st.text(max_size=200), st.text(max_size=300))
def test_no_call_breaks_the_reading(name: str, arguments: str) -> None:
    tools.read([Called(name, arguments)], SCHEMA)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)


@given(st.sampled_from(sorted(tools._READERS)), st.dictionaries(st.text(max_size=8), _JSON), _JSON, _JSON)
def test_no_arguments_break_it_and_all_it_keeps_is_json(name: str, more: Any, one: Any, two: Any) -> None:
    arguments = {"field": one, "value": two, "quote": "q", "kind": one, "text": two, **more}
    found = tools.read([Called(name, json.dumps(arguments))], SCHEMA)
    for proposal in found.proposals:
        json.dumps(proposal.value, allow_nan=False)
