"""The interview decided in code: what is asked next, and when there is nothing left to ask."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadqual.qualification import interview
from leadqual.qualification.fields import Field, Schema
from leadqual.qualification.interview import (
    Ask,
    Close,
    Confirm,
    Context,
    Decide,
    HandToPerson,
    Heard,
    Standing,
)

SIZE = Field("size", "number", "Number of people", ("How many?", "How big?"), required=True, unit="people")
ROLE = Field("role", "text", "Role", ("What do you do?",), required=True)
BUDGET = Field("budget", "number", "Budget", ("What budget?",), unit="money", max_asks=3)
EMAIL = Field("email", "email", "E-mail", ("Which address?",), required=True)
CONSENT = Field("consent", "boolean", "Agrees", ("May we write?",), meaning="consent")
SILENT = Field("found_us", "text", "How they found us")
SCHEMA = Schema(1, 1, "Test", (SIZE, ROLE, BUDGET, EMAIL, CONSENT, SILENT))
NOTHING: dict[str, Standing] = {}


def evidence(value: Any, message: int = 2, start: int = 0, state: str = "stated") -> dict[str, Any]:
    text = str(value)
    return {
        "value": value, "text": text, "quote": text, "message": message, "start": start,
        "end": start + len(text), "question": None, "grade": "literal", "confidence": 1.0,
        "state": state, "by": "test",
    }  # fmt: skip


def said(key: str, value: Any, message: int = 2, start: int = 0, state: str = "stated") -> Heard:
    return Heard(key, "accepted", "", evidence(value, message, start, state))


def unclear(key: str, value: Any, reason: str = "below_threshold") -> Heard:
    return Heard(key, "unclear", reason, evidence(value))


def refused(key: str, value: Any, reason: str = "not_said") -> Heard:
    return Heard(key, "refused", reason, evidence(value) | {"message": None, "start": None, "end": None})


def known(**values: Any) -> dict[str, Standing]:
    return interview.hear({}, [said(key, value) for key, value in values.items()])[0]


def test_it_asks_in_the_order_of_the_schema() -> None:
    assert interview.plan(SCHEMA, NOTHING, Context()) == Ask(SIZE, 1)
    assert interview.plan(SCHEMA, known(size=50), Context()) == Ask(ROLE, 1)


def test_it_never_asks_what_was_already_said() -> None:
    standings = known(size=50, role="support", budget=1000, email="a@b.example", consent=True)
    assert interview.plan(SCHEMA, standings, Context()) == Decide()


def test_a_field_without_a_question_is_never_asked() -> None:
    step = interview.plan(
        SCHEMA, known(size=1, role="x", budget=1, email="a@b.example", consent=False), Context()
    )
    assert step == Decide()


def test_asking_is_noted_before_an_answer_comes() -> None:
    standings = interview.note_asked(NOTHING, Ask(SIZE, 1))
    assert standings["size"] == Standing("unanswered", asks=1)


def test_it_asks_a_required_field_as_often_as_the_field_says_and_then_goes_on() -> None:
    standings = NOTHING
    asked = []
    for _ in range(3):
        step = interview.plan(SCHEMA, standings, Context())
        assert isinstance(step, Ask)
        asked.append((step.field.key, step.attempt))
        standings = interview.note_asked(standings, step)
    assert asked == [("size", 1), ("size", 2), ("role", 1)]
    assert standings["size"].state == "unanswered"


def test_it_presses_nobody_for_what_is_only_nice_to_have() -> None:
    standings = interview.note_asked(known(size=1, role="x"), Ask(BUDGET, 1))
    assert interview.plan(SCHEMA, standings, Context()) == Ask(EMAIL, 1)


def test_consent_is_asked_only_with_an_address() -> None:
    standings = known(size=1, role="x", budget=1)
    standings["email"] = Standing("declined")
    assert interview.plan(SCHEMA, standings, Context()) == Decide()
    assert interview.plan(SCHEMA, known(size=1, role="x", budget=1, email="a@b.example"), Context()) == Ask(
        CONSENT, 1
    )


def test_an_unclear_value_is_read_back_once() -> None:
    standings, new = interview.hear(NOTHING, [unclear("role", "support?")])
    assert not new
    assert standings["role"].state == "unclear"
    step = interview.plan(SCHEMA, standings, Context(asked="role"))
    assert step == Confirm(ROLE, "support?", "support?")
    standings = interview.note_asked(standings, step)
    assert interview.plan(SCHEMA, standings, Context(asked="role")) == Ask(SIZE, 1)
    assert standings["role"].state == "unclear"


def test_a_no_to_the_read_back_brings_the_question_again() -> None:
    standings, _ = interview.hear(NOTHING, [unclear("size", 90)])
    standings = interview.note_asked(standings, Confirm(SIZE, 90))
    standings, _ = interview.hear(standings, [], denied="size")
    assert standings["size"].pending is None
    assert standings["size"].state == "unanswered"
    assert interview.plan(SCHEMA, standings, Context(asked="size")) == Ask(SIZE, 1, "denied")


def test_an_unclear_yes_or_no_is_asked_again_instead_of_read_back() -> None:
    standings, _ = interview.hear(
        known(size=1, role="x", budget=1, email="a@b.example"), [unclear("consent", True)]
    )
    assert interview.plan(SCHEMA, standings, Context(asked="consent")) == Ask(CONSENT, 1, "below_threshold")


def test_a_correction_replaces_and_both_are_new_answers() -> None:
    standings, new = interview.hear(known(size=90), [said("size", 110, message=6)])
    assert standings["size"].answer is not None
    assert standings["size"].answer["value"] == 110
    assert [item.evidence["value"] for item in new] == [110]


def test_the_later_of_two_values_in_one_turn_stands() -> None:
    standings, new = interview.hear(NOTHING, [said("size", 60, 2, 20), said("size", 50, 2, 3)])
    assert standings["size"].answer is not None
    assert standings["size"].answer["value"] == 60
    assert [item.evidence["value"] for item in new] == [50, 60]


def test_the_same_value_again_is_no_new_answer_but_its_confirmation_is() -> None:
    standings, new = interview.hear(known(size=90), [said("size", 90, 4)])
    assert not new
    standings, new = interview.hear(standings, [said("size", 90, 6, state="confirmed")])
    assert len(new) == 1
    assert standings["size"].state == "confirmed"
    assert not interview.hear(standings, [said("size", 90, 8)])[1]


def test_a_refused_proposal_stores_nothing() -> None:
    standings, new = interview.hear(NOTHING, [refused("size", 10000)])
    assert not new
    assert standings == {}


def test_a_refused_or_unclear_word_never_takes_a_known_value_away() -> None:
    standings, _ = interview.hear(known(size=90), [refused("size", 500), unclear("size", 100)])
    assert standings["size"].state == "stated"
    assert standings["size"].answer is not None
    assert standings["size"].answer["value"] == 90


def test_declined_is_not_asked_again_and_a_later_answer_still_counts() -> None:
    standings, _ = interview.hear(NOTHING, [], declined=["size"])
    assert standings["size"].state == "declined"
    assert interview.plan(SCHEMA, standings, Context()) == Ask(ROLE, 1)
    assert interview.hear(standings, [said("size", 5)])[0]["size"].state == "stated"


def test_declining_does_not_take_back_what_was_said() -> None:
    assert interview.hear(known(size=90), [], declined=["size"])[0]["size"].state == "stated"


def test_a_question_of_the_visitor_does_not_use_up_an_attempt() -> None:
    standings = interview.note_asked(NOTHING, Ask(SIZE, 1))
    step = interview.plan(SCHEMA, standings, Context(interjected=True, asked="size"))
    assert step == Ask(SIZE, 1, repeat=True)
    assert interview.note_asked(standings, step) == standings


def test_questions_for_ever_do_not_keep_the_interview_from_going_on() -> None:
    standings = interview.note_asked(interview.note_asked(NOTHING, Ask(SIZE, 1)), Ask(SIZE, 2))
    assert interview.plan(SCHEMA, standings, Context(interjected=True, asked="size", repeats=2)) == Ask(
        ROLE, 1
    )


def test_a_wish_for_a_person_comes_before_everything_and_asks_for_a_contact() -> None:
    assert interview.plan(SCHEMA, NOTHING, Context(wants_person=True)) == HandToPerson(EMAIL, first=True)
    standings = known(email="a@b.example")
    assert interview.plan(SCHEMA, standings, Context(wants_person=True)) == HandToPerson(None, first=True)


def test_with_a_person_the_interview_is_over() -> None:
    standings = known(email="a@b.example")
    assert interview.plan(SCHEMA, standings, Context(with_person=True)) == HandToPerson(None, first=False)


@pytest.mark.parametrize(
    ("standing", "asked"), [(Standing("declined"), None), (Standing(asks=2), None), (Standing(asks=1), EMAIL)]
)
def test_a_contact_is_asked_for_within_reason(standing: Standing, asked: Field | None) -> None:
    assert interview.contact_to_ask(SCHEMA, {"email": standing}) == asked


def test_a_goodbye_ends_the_questions_but_not_a_finished_interview() -> None:
    assert interview.plan(SCHEMA, NOTHING, Context(goodbye=True)) == Close("goodbye")
    complete = known(size=1, role="x", email="a@b.example")
    assert interview.plan(SCHEMA, complete, Context(goodbye=True)) == Decide()
    assert interview.plan(SCHEMA, complete, Context(goodbye=True, decided=True)) == Close("goodbye")


def test_after_the_decision_nothing_is_asked_but_a_correction_may_be_read_back() -> None:
    standings = known(size=90)
    assert interview.plan(SCHEMA, standings, Context(decided=True)) == Close("decided")
    standings, _ = interview.hear(standings, [unclear("size", 110)])
    assert interview.plan(SCHEMA, standings, Context(decided=True)) == Confirm(SIZE, 110, "110")


def test_facts_carry_the_evidence_of_known_fields_only() -> None:
    standings, _ = interview.hear(known(size=90), [unclear("role", "boss")], declined=["budget"])
    facts = interview.facts(SCHEMA, standings)
    assert (facts["size"].value, facts["size"].quote, facts["size"].message) == (90, "90", 2)
    assert (facts["role"].state, facts["role"].value) == ("unclear", None)
    assert facts["budget"].state == "declined"
    assert facts["email"].state == "not_asked"
    assert not facts.complete


@st.composite
def talks(draw: st.DrawFn) -> list[tuple[list[Heard], list[str], str]]:
    """What may come of a few messages: any verdicts, refusals and denials in any order."""
    keys = st.sampled_from([field.key for field in SCHEMA.fields])
    make = st.sampled_from([said, unclear, refused])
    heard = st.lists(st.builds(lambda f, k, v: f(k, v), make, keys, st.integers(1, 3)), max_size=4)
    turn = st.tuples(heard, st.lists(keys, max_size=2), st.sampled_from(["", "size", "role"]))
    return draw(st.lists(turn, max_size=8))


@given(talks())
def test_whatever_is_said_the_interview_ends_and_stores_only_accepted_values(
    talk: list[tuple[list[Heard], list[str], str]],
) -> None:
    standings: dict[str, Standing] = {}
    accepted: dict[str, set[Any]] = {}
    for heard, declined, denied in talk:
        standings, _ = interview.hear(standings, heard, declined=declined, denied=denied)
        for item in heard:
            if item.status == "accepted":
                accepted.setdefault(item.key, set()).add(item.evidence["value"])
    for key, standing in standings.items():
        if standing.known:
            assert standing.answer is not None
            assert standing.answer["value"] in accepted[key]
    for _ in range(40):
        step = interview.plan(SCHEMA, standings, Context())
        if step == Decide():
            break
        field = interview.asked_field(step)
        assert field is not None
        assert not (isinstance(step, Ask) and standings.get(field.key, Standing()).known)
        standings = interview.note_asked(standings, step)
    assert step == Decide()


@given(talks())
def test_standings_survive_the_way_through_json(talk: list[tuple[list[Heard], list[str], str]]) -> None:
    standings: dict[str, Standing] = {}
    for heard, declined, denied in talk:
        standings, _ = interview.hear(standings, heard, declined=declined, denied=denied)
    again = interview.from_json(interview.to_json(standings))
    assert again == {key: standing for key, standing in standings.items() if standing != Standing()}
