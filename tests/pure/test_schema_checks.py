from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from leadqual.qualification.checks import choice_notes, field_notes, problems
from leadqual.qualification.fields import Choice, Field, Translation
from leadqual.qualification.lexicon import LANGUAGES
from leadqual.qualification.presets import PRESETS

EMAIL = Field("email", "email", "E-mail", ("Where can we reach you?",), meaning="email")
SIZE = Field("size", "number", "Employees", ("How many are you?",), unit="people", cues=("people",))


def band(value: str, low: float | None, high: float | None) -> Choice:
    return Choice(value, min=low, max=high)


def choice(*choices: Choice, **settings: Any) -> Field:
    return Field("tier", "choice", "Tier", ("Which size?",), choices=choices, **settings)


def texts(*fields: Field, blocks: bool = True) -> str:
    return " | ".join(problem.text for problem in problems((EMAIL, *fields)) if problem.blocks is blocks)


@pytest.mark.parametrize("name", PRESETS)
def test_presets_have_nothing_to_complain_about(name: str) -> None:
    assert problems(PRESETS[name].fields) == ()


@pytest.mark.parametrize("name", PRESETS)
def test_presets_ask_in_three_ways_and_say_why(name: str) -> None:
    for field in PRESETS[name].fields:
        assert len(set(field.questions)) == 3, field.key
        assert field.hint and field.label, field.key


def test_the_b2b_default_has_what_sales_needs() -> None:
    keys = {field.key for field in PRESETS["b2b"].fields}
    wanted = {"role", "company", "company_size", "pain", "timing", "budget", "authority", "name", "email"}
    assert wanted <= keys


def test_a_sound_schema_has_no_problems() -> None:
    bands = choice(band("small", 1, 50), band("large", 51, None), of="size")
    assert problems((EMAIL, SIZE, bands)) == ()


def test_an_empty_schema_is_a_problem() -> None:
    assert "no fields" in problems(())[0].text


def test_blocking_problems_come_first() -> None:
    found = problems((Field("a", questions=()), Field("b", required=True)))
    assert [problem.blocks for problem in found] == sorted((p.blocks for p in found), reverse=True)


BLOCKING = {
    "a duplicate key": ((SIZE, SIZE), "Two fields have the short name “size”"),
    "two with one meaning": ((replace(EMAIL, key="work_mail"),), "both say that they are the e-mail address"),
    "a key with capitals": ((replace(SIZE, key="Size"),), "small letters"),
    "a key with an accent": ((replace(SIZE, key="größe"),), "small letters"),
    "required but never asked": ((replace(SIZE, required=True, questions=()),), "no question"),
    "unreachable threshold": ((replace(SIZE, threshold=0.99),), "cannot be reached"),
    "unit on a text": ((replace(SIZE, kind="text", cues=()),), "belongs to numbers"),
    "money unit on a choice": ((choice(Choice("a"), Choice("b"), unit="money"),), "belongs to numbers"),
    "currency without money": ((replace(SIZE, currency="EUR"),), "unit is money"),
    "no such currency code": ((replace(SIZE, unit="money", currency="€"),), "three capital letters"),
    "range on a date": ((Field("when", "date", "When", ("When?",), range=True),), "belong to numbers"),
    "date format on a number": ((replace(SIZE, format="iso"),), "belongs to dates"),
    "of on a number": ((replace(SIZE, of="email"),), "only choices"),
    "a phone that is text": (
        (Field("tel", "text", "T", ("T?",), meaning="phone"),),
        "of the kind phone",
    ),
    "yes-words on a text": ((Field("t", "text", "T", ("T?",), cues_yes=("sure",)),), "yes/no fields"),
    "a word for yes and no": (
        (Field("t", "boolean", "T", ("T?",), cues_yes=("Sure",), cues_no=("sure",)),),
        "“sure” cannot mean both",
    ),
    "a choice of nothing": ((choice(),), "at least two choices"),
    "choices on a text": ((replace(SIZE, kind="text", unit="", choices=(Choice("a"),)),), "only a field"),
    "one word for two choices": (
        (choice(Choice("Phone", synonyms=("a call",)), Choice("Meeting", synonyms=("A Call",))),),
        "“A Call” would mean both “Phone” and “Meeting”",
    ),
    "two choices of one name": ((choice(Choice("a"), Choice("a")),), "two choices called “a”"),
    "a band upside down": ((choice(band("a", 50, 1), band("b", 51, None)),), "begins at 50 but ends at 1"),
    "overlapping bands": ((choice(band("a", 1, 50), band("b", 50, 100)),), "overlap: 50 would be in both"),
    "a band inside another": ((choice(band("a", 1, 500), band("b", 50, 100)),), "overlap: 50"),
    "an open band below": ((choice(band("a", 1, None), band("b", 50, 100)),), "overlap"),
    "two bands open at the start": ((choice(band("a", None, 10), band("b", None, 20)),), "overlap"),
    "a gap between bands": ((choice(band("a", 1, 50), band("b", 60, None)),), "a gap: 51"),
    "bands of nothing": ((choice(band("a", 1, 50), band("b", 51, None), of="size"),), "no such field"),
    "bands of a text": (
        (Field("size", "text", "S", ("S?",)), choice(band("a", 1, 50), band("b", 51, None), of="size")),
        "not a number field",
    ),
    "bands without numbers": ((SIZE, choice(Choice("a"), Choice("b"), of="size")), "from which number"),
}


@pytest.mark.parametrize(("fields", "words"), BLOCKING.values(), ids=BLOCKING)
def test_it_blocks(fields: tuple[Field, ...], words: str) -> None:
    assert words in texts(*fields)


ADVICE = {
    "no question": (replace(SIZE, questions=()), "happens to say it"),
    "two questions at once": (replace(SIZE, questions=("How many? And where?",)), "two things at once"),
    "an either-or question": (Field("t", "boolean", "T", ("Now or later?",)), "either-or"),
    "required consent": (
        Field("c", "boolean", "C", ("May we?",), required=True, meaning="consent"),
        "not freely given",
    ),
    "a high threshold": (replace(SIZE, threshold=0.92), "has to be confirmed"),
    "a low threshold": (replace(SIZE, threshold=0.3), "without asking back"),
    "half the choices are bands": (choice(band("a", 1, None), Choice("b")), "no number ever"),
    "nothing under ten": (choice(band("a", 10, 50), band("b", 51, None)), "under 10"),
    "nothing over a hundred": (choice(band("a", 1, 50), band("b", 51, 100)), "over 100"),
}


@pytest.mark.parametrize(("field", "words"), ADVICE.values(), ids=ADVICE)
def test_it_advises_without_blocking(field: Field, words: str) -> None:
    assert words in texts(field, blocks=False)
    assert texts(field) == ""


def test_it_warns_when_nobody_can_answer_the_lead() -> None:
    assert "nobody can answer" in problems((SIZE,))[0].text


def test_it_warns_of_a_key_word_that_two_numbers_share() -> None:
    other = replace(SIZE, key="seats", cues=("People",))
    assert "cannot tell them apart" in texts(SIZE, other, blocks=False)


def test_bands_may_touch_at_neighbouring_whole_numbers_or_with_fractions() -> None:
    bands = (band("a", None, 50), band("b", 50.01, 100), band("c", 101, None))
    assert texts(SIZE, choice(*bands, of="size")) == ""


def test_each_problem_names_the_setting_that_has_to_change() -> None:
    wrong = replace(SIZE, key="Size", threshold=0.99, required=True, questions=())
    assert {note.part for note in field_notes(wrong) if note.blocks} == {"key", "threshold", "questions"}
    assert {note.part for note in choice_notes(choice())} == {"choices"}


def test_it_warns_of_a_language_that_is_only_half_there() -> None:
    german = replace(SIZE, translations={"de": Translation(questions=("Wie viele?",))})
    english = replace(SIZE, key="seats")
    assert "has no question in German" in texts(german, english, blocks=False)
    tier = replace(choice(Choice("small"), Choice("large")), key="tier", questions=("Which?",))
    half = Translation(questions=("Welche?",), choices={"small": "klein"})
    assert "“large” has no name in German" in texts(replace(tier, translations={"de": half}), blocks=False)


def test_two_choices_must_not_be_called_the_same_in_another_language() -> None:
    tier = choice(Choice("small"), Choice("large"))
    same = Translation(choices={"small": "mittel", "large": "mittel"})
    assert "“mittel” would mean both" in texts(replace(tier, translations={"de": same}))


def test_the_presets_are_whole_in_every_language() -> None:
    for preset in PRESETS.values():
        assert all(set(field.translations) == set(LANGUAGES) - {"en"} for field in preset.fields)
        advice = " ".join(problem.text for problem in problems(preset.fields))
        assert "no question in" not in advice and "no name in" not in advice
