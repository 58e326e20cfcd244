"""Is the evaluation set itself in order? It measures nothing if a case cannot mean what its label says."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache

import pytest

from leadqual.qualification.fields import field_from_dict
from leadqual.qualification.located.text import fold
from tests.evaluation.cases import CATEGORIES, LANGUAGES, PARTS, Case, Part, read

# Categories whose quote is wrong on purpose: it must not be found in what the visitor wrote.
NOT_WRITTEN = {"altered_quote", "fabricated_quote", "agent_quote", "joined_text"}


@cache
def cases(part: Part) -> tuple[Case, ...]:
    return tuple(read(part))


def every_case() -> list[Case]:
    return [case for part in PARTS for case in cases(part)]


def located(case: Case) -> bool:
    quote = fold(case["quote"]).text
    texts = [fold(turn["text"]).text for turn in case["transcript"] if turn["role"] == "visitor"]
    return any(_on_word_bounds(quote, text) for text in texts)


def _on_word_bounds(quote: str, text: str) -> bool:
    at = text.find(quote)
    while at >= 0:
        end = at + len(quote)
        joined_before = at > 0 and text[at - 1].isalnum() and quote[0].isalnum()
        joined_after = end < len(text) and text[end].isalnum() and quote[-1].isalnum()
        if not joined_before and not joined_after:
            return True
        at = text.find(quote, at + 1)
    return False


def ids(found: list[Case]) -> list[str]:
    return [case["id"] for case in found]


def test_at_least_a_third_is_held_out() -> None:
    # Who adds cases for tuning adds held-out dialogues, too: else the bar measures less and less.
    assert 3 * len(cases("held_out")) >= len(every_case())


def test_every_id_is_used_once() -> None:
    counts = Counter(ids(every_case()))
    assert [name for name, count in counts.items() if count > 1] == []


def test_no_dialogue_stands_in_both_parts() -> None:
    seen = {json.dumps(case["transcript"], sort_keys=True) for case in cases("tuning")}
    shared = [c for c in cases("held_out") if json.dumps(c["transcript"], sort_keys=True) in seen]
    assert ids(shared) == []


def test_the_last_words_of_a_visitor_are_not_shared_between_the_parts() -> None:
    # A long sentence that served for tuning must not measure again with another agent message before it.
    def sentences(part: Part) -> set[str]:
        texts = {t["text"] for case in cases(part) for t in case["transcript"] if t["role"] == "visitor"}
        return {fold(text).text for text in texts if len(text) > 30}

    assert sentences("tuning") & sentences("held_out") == set()


def test_no_case_is_there_twice() -> None:
    keys = Counter(
        json.dumps([case["transcript"], case["field"], case["value"], case["quote"]], sort_keys=True)
        for case in every_case()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_labels_are_known_words() -> None:
    wrong = [
        case
        for case in every_case()
        if case["expect"] not in ("accept", "refuse")
        or case["category"] not in CATEGORIES
        or case["language"] not in LANGUAGES
        or not case["why"]
    ]
    assert ids(wrong) == []


def test_the_quote_of_an_accepted_case_was_written_by_the_visitor() -> None:
    assert ids([c for c in every_case() if c["expect"] == "accept" and not located(c)]) == []


def test_a_quote_is_missing_only_where_that_is_the_point() -> None:
    assert ids([c for c in every_case() if located(c) == (c["category"] in NOT_WRITTEN)]) == []


def test_every_field_is_a_usable_specification() -> None:
    for case in every_case():
        spec = field_from_dict(case["field"])
        if spec.kind == "choice":
            assert case["value"] in {choice.value for choice in spec.choices}, case["id"]


@pytest.mark.parametrize("part", PARTS)
def test_every_kind_of_field_is_in_each_part(part: Part) -> None:
    kinds = {(case["field"]["kind"], case["expect"]) for case in cases(part)}
    for kind in ("text", "number", "choice", "boolean", "date", "email", "phone", "url"):
        assert {(kind, "accept"), (kind, "refuse")} <= kinds


def test_every_category_is_there() -> None:
    assert CATEGORIES - {case["category"] for case in every_case()} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_enough_cases(language: str) -> None:
    found = [case for case in every_case() if case["language"] == language]
    assert len(found) >= 60
    assert sum(case in cases("held_out") for case in found) >= 20
