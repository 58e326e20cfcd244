"""The labelled sentences: no false one is shown, hardly any honest one withheld."""

from __future__ import annotations

import pytest

from conversations.gate import REASONS
from tests.pure.gate.cases import PARTS, read
from tests.pure.gate.run import Outcome, cells, main, measure, withheld_at_most
from tests.pure.gate.worlds import WORLDS


@pytest.fixture(scope="module", params=PARTS)
def outcomes(request: pytest.FixtureRequest) -> list[Outcome]:
    return measure(request.param)


def test_no_false_sentence_is_shown(outcomes: list[Outcome]) -> None:
    shown = [outcome.case.sentence for outcome in outcomes if outcome.shown_falsely]
    assert not shown


def test_hardly_any_honest_sentence_is_withheld(outcomes: list[Outcome]) -> None:
    _, honest, withheld, _, _ = cells(outcomes)
    assert withheld <= withheld_at_most(outcomes[0].case.part) * honest


def test_every_refusal_has_a_reason_that_is_known(outcomes: list[Outcome]) -> None:
    assert {outcome.ruling.reason for outcome in outcomes} <= set(REASONS)
    assert all(outcome.ruling.ok == (outcome.ruling.reason == "ok") for outcome in outcomes)


def test_only_questions_ask(outcomes: list[Outcome]) -> None:
    asking = {outcome.case.category for outcome in outcomes if outcome.ruling.asks}
    assert asking == {"question"}


def test_all_parts_cover_all_languages_and_both_kinds() -> None:
    for part in PARTS:
        cases = list(read(part))
        assert {case.language for case in cases} == {"en", "de", "fr", "es", "pt", "it", "nl"}
        assert {case.world for case in cases} <= set(WORLDS)
        assert {case.honest for case in cases} == {True, False}


def test_no_sentence_stands_twice_in_the_same_chat() -> None:
    seen = [(case.world, case.sentence, case.cites) for part in PARTS for case in read(part)]
    assert len(seen) == len(set(seen))


def test_the_command_prints_both_rates(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--set", "tuning", "--failures"]) == 0
    printed = capsys.readouterr().out
    assert "withheld" in printed and "shown" in printed and "nl" in printed
