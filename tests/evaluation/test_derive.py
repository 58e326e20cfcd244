"""The derived cases: are they what their dialogues give, and is what is derived as false really false?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.evaluation.derive import case, chosen, main, outdated
from tests.evaluation.deriving import changes
from tests.evaluation.deriving.annotated import AnnotationError, Dialogue, dialogue
from tests.evaluation.deriving.draft import Draft
from tests.evaluation.deriving.drafts import drafts

PEOPLE = {"key": "people", "label": "Party size", "kind": "number"}
NIGHTS = {"key": "nights", "label": "Length of stay", "kind": "number"}
TOWN = {"key": "town", "label": "Town of the inn", "kind": "text"}
INN = {"key": "inn", "label": "Name of the inn", "kind": "text"}
ARRIVES = {"key": "arrives", "label": "Check-in day", "kind": "date"}
LEAVES = {"key": "leaves", "label": "Check-out day", "kind": "date"}
DOG = {"key": "dog", "label": "Whether a dog comes along", "kind": "boolean"}


def turns(*texts: str) -> list[dict[str, str]]:
    """Visitor and agent in turn."""
    return [{"role": ("visitor", "agent")[n % 2], "text": text} for n, text in enumerate(texts)]


def made(**other: Any) -> Dialogue:
    data: dict[str, Any] = {
        "id": "inn-1",
        "language": "en",
        "today": "2026-03-10",
        "fields": [PEOPLE, NIGHTS, TOWN, INN, ARRIVES, LEAVES, DOG],
        "transcript": turns(
            "I am after a quiet inn.",
            "Where, and for how many?",
            "in Oberstein for 4 people, from May 7th",
            "The Golden Plough has a room for 110 a night. Until when?",
            "That is too dear. We leave on May 9th, and I bring my dog.",
        ),
        "facts": [
            {"field": "people", "value": 4, "quote": "for 4 people", "instead": "5"},
            {"field": "town", "value": "Oberstein", "quote": "in Oberstein"},
            {"field": "arrives", "value": "May 7th", "quote": "from May 7th"},
            {"field": "leaves", "value": "May 9th", "quote": "We leave on May 9th"},
            {"field": "dog", "value": True, "quote": "I bring my dog"},
        ],
        "offered": [{"field": "inn", "value": "The Golden Plough", "message": 3}],
        "opposites": [["arrives", "leaves"]],
    }
    return dialogue({**data, **other})


def found(kind: str, field: str, data: Dialogue | None = None) -> list[Draft]:
    return [draft for draft in drafts(data or made(), "tuning") if (draft.kind, draft.field) == (kind, field)]


def test_the_derived_files_are_up_to_date() -> None:
    assert [path.name for path in outdated()] == []
    assert main(["--check"]) == 0


def test_each_fact_is_accepted_with_its_quote() -> None:
    assert [(d.value, d.quote, d.expect) for d in found("fact", "people")] == [(4, "for 4 people", "accept")]


@pytest.mark.parametrize(
    ("field", "true", "category"),
    [
        ("people", 4, "number_digit"),
        ("town", "Oberstein", "near_miss"),
        ("arrives", "May 7th", "date_wrong"),
        ("dog", True, "boolean_flipped"),
    ],
)
def test_a_changed_value_is_refused(field: str, true: Any, category: str) -> None:
    (draft,) = found("changed", field)
    assert draft.value != true
    assert (draft.expect, draft.category) == ("refuse", category)


def test_the_other_end_of_a_way_has_its_own_category() -> None:
    assert [d.category for d in found("opposite", "leaves")] == ["wrong_field_direction"]
    assert [d.value for d in found("opposite", "leaves")] == ["May 7th"]


def test_a_value_is_not_crossed_to_a_field_of_which_it_is_true() -> None:
    fact = {"field": "nights", "value": 4, "quote": "May 7th"}
    facts = [{"field": "people", "value": 4, "quote": "for 4 people"}, fact]
    assert found("crossed", "nights", made(facts=facts)) == []
    assert [d.value for d in found("crossed", "nights", made(facts=facts[:1]))] == [4]


def test_nothing_is_crossed_between_fields_that_are_alike() -> None:
    assert [d.value for d in found("crossed", "inn")] == ["Oberstein"]
    assert found("crossed", "inn", made(alike=[["town", "inn"]])) == []


def test_an_altered_or_made_up_quote_was_never_written() -> None:
    texts = [turn["text"] for turn in made().transcript]
    for kind in ("altered", "altered_value", "fabricated"):
        (draft,) = found(kind, "people")
        assert not any(draft.quote in text for text in texts)


def test_an_unrelated_quote_was_written_before_the_matter_came_up() -> None:
    assert [d.quote for d in found("unrelated", "people")] == ["I am after a quiet inn."]


def test_what_only_the_agent_said_is_refused_with_either_ones_words() -> None:
    reply = "That is too dear. We leave on May 9th, and I bring my dog."
    assert [d.quote for d in found("offered", "inn")] == [reply]
    assert [d.quote for d in found("offered_quote", "inn")] == [
        "The Golden Plough has a room for 110 a night."
    ]


def test_numbers_of_a_date_are_refused_for_what_counts_something() -> None:
    assert {d.value for d in found("number", "people")} == {7, 9}
    assert {d.value for d in found("number", "nights")} == {4, 7, 9}


def test_a_value_taken_back_is_true_until_then() -> None:
    facts = [{"field": "people", "value": 4, "quote": "for 4 people", "stale_after": 4}]
    (fact,), (stale,) = (found(kind, "people", made(facts=facts)) for kind in ("fact", "stale"))
    assert (fact.expect, fact.last) == ("accept", 3)
    assert (stale.expect, stale.first) == ("refuse", 4)


def test_a_value_taken_back_at_once_is_never_true() -> None:
    facts = [{"field": "people", "value": 4, "quote": "for 4 people", "stale_after": 2}]
    assert found("fact", "people", made(facts=facts)) == []
    assert [d.category for d in found("stale", "people", made(facts=facts))] == ["correction_old"]


def test_a_slip_put_right_gives_both_the_old_and_the_new_value() -> None:
    ((old,), (new,)) = (found(kind, "people") for kind in ("put_right_old", "put_right"))
    assert (old.value, old.expect, new.value, new.expect) == (4, "refuse", 5, "accept")
    assert old.transcript == new.transcript
    assert new.quote == new.transcript[-1]["text"]


def test_a_dialogue_gives_the_same_cases_each_time_and_not_too_many() -> None:
    one, again = ([case(made(), d, n) for n, d in enumerate(chosen(made(), "tuning"))] for _ in range(2))
    assert one == again
    assert 10 <= len(one) <= 15


def test_the_transcript_holds_the_quote_and_does_not_reach_a_correction() -> None:
    facts = [{"field": "people", "value": 4, "quote": "for 4 people", "stale_after": 4}]
    cases = [case(made(facts=facts), d, n) for n, d in enumerate(found("fact", "people", made(facts=facts)))]
    assert [3 <= len(c["transcript"]) <= 4 for c in cases] == [True]


def test_a_quote_that_nobody_wrote_is_an_error_of_the_annotation() -> None:
    with pytest.raises(AnnotationError, match="inn-1"):
        made(facts=[{"field": "people", "value": 4, "quote": "for 5 people"}])


@pytest.mark.parametrize("value", [1, 2, 10, 45, 100, 2.5, 1999])
def test_a_changed_number_is_another_number(value: float) -> None:
    assert all(changes.number(value, str(salt)) != value for salt in range(20))


@pytest.mark.parametrize("value", ["7:30 pm", "noon", "next Friday", "March 9th", "Bilbao", "the 11th"])
def test_changed_words_are_other_words(value: str) -> None:
    assert all(changes.words(value, str(salt)) != value for salt in range(20))


@pytest.mark.parametrize(
    "value", [{"min": 5, "max": None}, {"min": None, "max": 9}, {"min": 5, "max": 9}, {"min": 5, "max": 5}]
)
def test_changed_bounds_are_other_bounds(value: dict[str, Any]) -> None:
    assert all(changes.bounds(value, str(salt)) != value for salt in range(20))
