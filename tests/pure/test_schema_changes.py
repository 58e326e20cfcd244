from __future__ import annotations

from dataclasses import replace

import pytest

from leadqual.qualification.changes import band, changes
from leadqual.qualification.fields import Choice, Field, Translation
from leadqual.qualification.presets import PRESETS

SIZE = Field("company_size", "number", "Employees", ("How many?",), cues=("people", "staff"))
TIER = Field("tier", "choice", choices=(Choice("small", "", ("tiny",), 1, 50), Choice("large", min=51)))


def test_equal_versions_have_no_changes() -> None:
    assert changes(PRESETS["b2b"].fields, PRESETS["b2b"].fields) == ()


def test_fields_come_and_go() -> None:
    assert changes((SIZE,), (TIER,)) == ("“tier” was added.", "“company size” was removed.")


def test_the_order_is_told() -> None:
    assert changes((SIZE, TIER), (TIER, SIZE)) == ("The order is now: tier, company size.",)


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (replace(SIZE, required=True), "required was no, is now yes."),
        (replace(SIZE, label=""), "what it is was “Employees”, is now empty."),
        (replace(SIZE, threshold=0.9), "how sure was “0.7”, is now “0.9”."),
        (replace(SIZE, questions=("How many?", "How big?")), "question “How big?” was added."),
        (replace(SIZE, cues=("people",)), "key word “staff” was removed."),
        (replace(SIZE, cues=("staff", "people")), "the order of its key words changed."),
    ],
)
def test_settings_are_told(after: Field, words: str) -> None:
    assert changes((SIZE,), (after,)) == (f"“company size”: {words}",)


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (Choice("small", "", ("tiny", "wee"), 1, 50), "choice “small”: synonym “wee” was added."),
        (Choice("small", "Up to 50", ("tiny",), 1, 50), "choice “small”: the description changed."),
        (Choice("small", "", ("tiny",), 1, 40), "choice “small” is now 1 to 40."),
    ],
)
def test_choices_are_told(choice: Choice, words: str) -> None:
    assert changes((TIER,), (replace(TIER, choices=(choice, TIER.choices[1])),)) == (f"“tier”: {words}",)


def test_a_choice_that_is_renamed_is_another_choice() -> None:
    after = replace(TIER, choices=(TIER.choices[0], Choice("huge", min=51)))
    assert changes((TIER,), (after,)) == (
        "“tier”: choice “huge” was added.",
        "“tier”: choice “large” was removed.",
    )


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (Choice("a"), "for no numbers"),
        (Choice("a", min=51), "51 and more"),
        (Choice("a", max=50), "up to 50"),
        (Choice("a", min=1, max=1.5), "1 to 1.5"),
    ],
)
def test_bands_are_told_in_words(choice: Choice, words: str) -> None:
    assert band(choice) == words


def test_what_changed_in_another_language_is_told() -> None:
    german = Translation(questions=("Wie viele?",), hint="Damit es passt.", choices={"small": "klein"})
    other = replace(german, questions=("Wie viele sind Sie?",), choices={"small": "Klein"})
    before, after = replace(TIER, translations={"de": german}), replace(TIER, translations={"de": other})
    assert changes((before,), (after,)) == (
        "“tier”: in German: question “Wie viele sind Sie?” was added.",
        "“tier”: in German: question “Wie viele?” was removed.",
        "“tier”: in German: choice “small” was “klein”, is now “Klein”.",
    )
    assert "in German: why we ask was empty, is now “Damit es passt.”." in " ".join(
        changes((TIER,), (before,))
    )
