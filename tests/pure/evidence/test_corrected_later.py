"""A correction some messages later: the new value is the field's if the old one was, the old one is dead, and
what was said for other fields stands."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import DEP, FROM, MOVIE, PARTY, RET, SIZE, TIME, TO, judge

TRIP = ("v: I want to go from Tampa to Raleigh.", "a: When?", "v: On March 18th.", "a: One moment please.")
TABLE = ("v: I need a table for 6.", "a: At what time?", "v: quarter to 7", "a: Let me check.")

NAMED = [
    "Sorry, I got that wrong. It should be {new}, not {old}.",
    "oops i wrote {old} but meant {new}",
    "I have to correct myself, it's {new} instead of {old}.",
    "Wait, not {old} - make it {new}.",
    "Change {old} to {new} please.",
    "Apologies, {old} was wrong, {new} is right.",
    "Hang on, I mixed that up: {new}, not {old}.",
    "Forget {old}, {new} please.",
]
SAID = [
    (FROM, TO, TRIP, "Tampa", "Orlando"),
    (TO, FROM, TRIP, "Raleigh", "Durham"),
    (TIME, PARTY, TABLE, "quarter to 7", "half past 8"),
]


@pytest.mark.parametrize("form", NAMED)
@pytest.mark.parametrize(("field", "other", "talk", "old", "new"), SAID)
def test_a_named_value_is_replaced(
    field: Field, other: Field, talk: tuple[str, ...], old: str, new: str, form: str
) -> None:
    lines = [*talk, "v: " + form.format(old=old, new=new)]
    first = next(line[3:] for line in talk if old in line)
    assert judge(field, lines, new).status == "accepted"
    assert judge(field, lines, old, first).status == "refused"
    assert judge(field, lines, old).status != "accepted"
    if other is not PARTY:
        kept = "Raleigh" if other is TO else "Tampa"
        assert judge(other, lines, kept, first).status == "accepted"
        assert judge(other, lines, new).status != "accepted"


@pytest.mark.parametrize(
    ("said", "employees", "old", "new"),
    [
        ("Ups, ich habe 48 geschrieben, meinte aber 52.", "Wir sind 48 Leute.", 48, 52),
        ("Pardon, 52 et non 48.", "Nous sommes 48.", 48, 52),
        ("Perdón, escribí 48 pero quise decir 52.", "Somos 48.", 48, 52),
        ("48 estava errado, é 52.", "Somos 48.", 48, 52),
        ("Ops, ho scritto 48 ma intendevo 52.", "Siamo in 48.", 48, 52),
        ("Toch liever 52 in plaats van 48.", "We zijn met 48.", 48, 52),
        ("Sorry, that should be 52.", "We are 48.", 48, 52),
        ("I meant 52, sorry.", "We are 48.", 48, 52),
    ],
)
def test_in_seven_languages_and_unnamed(said: str, employees: str, old: Any, new: Any) -> None:
    lines = ["v: hi", "a: How many employees do you have?", f"v: {employees}", "a: ok", f"v: {said}"]
    assert judge(SIZE, lines, new).status == "accepted"
    assert judge(SIZE, lines, old, employees).status == "refused"


@pytest.mark.parametrize(
    ("said", "field", "value", "quote"),
    [
        ("Sorry, that should be Durham.", TIME, "7 pm", "At 7 pm."),
        ("Correction: Durham, not Raleigh.", TIME, "7 pm", "At 7 pm."),
        ("Hmm, make that March 21st, not March 19th.", DEP, "March 14th", "leaving March 14th"),
    ],
)
def test_what_is_of_another_kind_or_end_stands(said: str, field: Field, value: Any, quote: str) -> None:
    lines = ["v: To Raleigh, leaving March 14th, back on March 19th.", "a: When is dinner?", "v: At 7 pm."]
    assert judge(field, [*lines, "a: ok", f"v: {said}"], value, quote).status == "accepted"


def test_the_right_end_is_corrected() -> None:
    lines = ["v: A round trip, leaving March 14th.", "a: And the return?", "v: I come back on March 19th."]
    lines += ["a: Let me see.", "v: Hang on, I mixed that up: March 21st, not March 19th."]
    assert judge(RET, lines, "March 21st").status == "accepted"
    assert judge(DEP, lines, "March 21st").status != "accepted"


def test_no_use_is_no_correction() -> None:
    lines = ["v: a table for 6", "a: Is 7 pm ok?", "v: I'm no use before 8, so 8 pm. We're 6."]
    assert judge(PARTY, lines, 6).status == "accepted"
    assert judge(TIME, lines, "8 pm").status == "accepted"


FREE = [
    "I know I said {old} but we'd prefer {new}.",
    "That {old} was a typo, it's {new}",
    "Ignore what I said about {old}, it's {new}.",
    "Could you replace {old} with {new}?",
    "instead of {old} please {new}",
    "I told you {old}, but it's actually {new}.",
]


@pytest.mark.parametrize("form", FREE)
@pytest.mark.parametrize(("field", "other", "talk", "old", "new"), SAID[:2])
def test_what_was_said_before_is_the_old_value_in_whatever_words(
    field: Field, other: Field, talk: tuple[str, ...], old: str, new: str, form: str
) -> None:
    lines = [*talk, "v: " + form.format(old=old, new=new)]
    first = talk[0][3:]
    assert judge(field, lines, new).status == "accepted"
    assert judge(field, lines, old, first).status == "refused"
    assert judge(field, lines, old).status != "accepted"
    assert judge(other, lines, "Raleigh" if other is TO else "Tampa", first).status == "accepted"


def test_a_self_correction_in_an_answer_takes_nothing_back_that_was_said_for_another_field() -> None:
    lines = ["v: 5. three adults, two kids", "a: And for how many nights?", "v: 3, no wait, 4"]
    adults = Field("adults", "number", "How many of the guests are adults")
    assert (
        judge(adults, ["v: rooms please", "a: How many guests?", *lines], 3, lines[0][3:]).status
        == "accepted"
    )


PLANS = [
    ("We'd planned {old}, but that fell through.", ""),
    ("{old} was the old plan.", ""),
    ("We wanted {old} but it's sold out everywhere.", ""),
    ("I had {old} in mind but we decided against it.", ""),
    ("I did {old} once, never again.", ""),
    ("Usually it's {old}, but this time {new}.", "new"),
    ("I was going to take {old} but I'll go with {new}.", "new"),
    ("Originally {old}, but we changed to {new}.", "new"),
]


@pytest.mark.parametrize(("form", "kept"), PLANS)
@pytest.mark.parametrize(
    ("field", "asked", "old", "new"),
    [
        (TIME, "At what time?", "6:30 pm", "8 pm"),
        (PARTY, "For how many people?", 6, 7),
        (FROM, "Where do you leave from?", "Tampa", "Orlando"),
    ],
)
def test_a_plan_given_up(field: Field, asked: str, old: Any, new: Any, form: str, kept: str) -> None:
    lines = ["v: hello", f"a: {asked}", "v: " + form.format(old=old, new=new)]
    assert judge(field, lines, old).status != "accepted"
    assert not kept or judge(field, lines, new).status == "accepted"


@pytest.mark.parametrize(
    "said",
    [
        "I've already seen Glass Orchard.",
        "I've heard Glass Orchard, it's boring.",
        "Glass Orchard habe ich schon gesehen.",
        "J'ai déjà vu Glass Orchard.",
        "Ya he visto Glass Orchard.",
        "Glass Orchard heb ik al gezien.",
    ],
)
def test_what_one_knows_already_is_not_chosen(said: str) -> None:
    lines = ["v: a film please", "a: Glass Orchard and Night Bus to Lima are on.", f"v: {said}"]
    assert judge(MOVIE, lines, "Glass Orchard").status != "accepted"
    again = "v: I've seen Glass Orchard and I want to see it again"
    assert judge(MOVIE, [*lines[:2], again], "Glass Orchard").status == "accepted"
