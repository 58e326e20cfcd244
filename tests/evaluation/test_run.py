"""The measuring itself: what counts as kept, asked, refused and wrongly stored, and what is printed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.evaluation import run
from tests.evaluation.cases import Case, Part
from tests.evaluation.run import Outcome, Tally


def case(expect: str, kind: str = "number", value: Any = 5) -> Case:
    return {
        "id": "made-up-1",
        "language": "en",
        "category": "plain",
        "today": "2026-03-10",
        "transcript": [{"role": "visitor", "text": "five marmots"}],
        "field": {"key": "marmots", "label": "Number of marmots", "kind": kind},
        "value": value,
        "quote": "five marmots",
        "expect": expect,
        "why": "said",
    }


def outcome(expect: str, status: str, value: Any = 5, kind: str = "number") -> Outcome:
    return Outcome(case(expect, kind), status, "ok", value)


def test_a_true_answer_is_kept_asked_or_refused() -> None:
    tally = Tally.of([outcome("accept", status) for status in ("accepted", "accepted", "unclear", "refused")])
    assert (tally.true, tally.kept, tally.asked, tally.refused, tally.stored) == (4, 2, 1, 1, 0)
    assert (tally.kept_rate, tally.refused_rate) == (0.5, 0.25)


def test_a_falsehood_is_stored_wrongly_only_when_it_is_accepted() -> None:
    tally = Tally.of([outcome("refuse", status) for status in ("accepted", "unclear", "refused")])
    assert (tally.false, tally.stored, tally.true) == (3, 1, 0)


def test_a_true_answer_stored_as_another_value_is_stored_wrongly() -> None:
    tally = Tally.of([outcome("accept", "accepted", value=50)])
    assert (tally.kept, tally.stored) == (0, 1)


def test_an_address_may_come_back_in_its_normal_form() -> None:
    assert Tally.of([outcome("accept", "accepted", "https://a.example", kind="url")]).kept == 1


def test_the_bar_asks_for_all_three() -> None:
    kept = [outcome("accept", "accepted")] * 97
    assert Tally.of([*kept, *[outcome("accept", "unclear")] * 3]).passes
    assert Tally.of([*kept, *[outcome("accept", "unclear")] * 2, outcome("accept", "refused")]).passes
    assert not Tally.of([*kept, *[outcome("accept", "unclear")] * 4]).passes
    assert not Tally.of([*kept, *[outcome("accept", "refused")] * 2]).passes
    assert not Tally.of([*kept, outcome("refuse", "accepted")]).passes


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> None:
    def measured(part: Part) -> list[Outcome]:
        return [Outcome({**case("accept"), "id": part}, "refused", "not_said", None)]

    monkeypatch.setattr(run, "measure", measured)


@pytest.mark.usefixtures("failing")
def test_words_of_held_out_cases_are_printed_only_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["--failures"]) == 1
    assert capsys.readouterr().out.count("marmots") == 3  # message, field and quote of the one for tuning
    assert run.main(["--set", "held_out", "--held-out-failures"]) == 1
    assert capsys.readouterr().out.count("marmots") == 3


@pytest.mark.usefixtures("failing")
def test_tuning_cases_do_not_decide_about_the_bar() -> None:
    assert run.main(["--set", "tuning"]) == 0


@pytest.mark.usefixtures("failing")
def test_the_table_has_a_row_for_each_category_and_language(capsys: pytest.CaptureFixture[str]) -> None:
    run.main(["--set", "tuning"])
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["plain", "1", "1", "0", "0", "1", "0", "0"] in rows
    assert ["en", "1", "1", "0", "0", "1", "0", "0"] in rows
