"""What is put forward in place of a value, what a "no," puts right, and other turns of arranging things."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import PARTY, SONG, judge

ACTOR = Field("starring", "text", "Actor starring in the movie")
TOWN = Field("city", "text", "City where the restaurant is located")
DAY = Field("day", "date", "Date of the train journey")
FOOD = Field(
    "food", "choice", "Kind of food served", choices=(Choice("Thai"), Choice("Greek"), Choice("Indian"))
)
SHOW = Field("genre", "text", "Genre of the movie")
SPOT = Field("spot", "text", "Place where the rental car is picked up")
RAIN = Field("city", "text", "Name of the city")
DRINK = Field("alcohol", "boolean", "Whether alcohol is served", cues=("alcohol",))
YARD = Field("yard", "boolean", "Whether there is outdoor seating", cues=("outdoor seating",))
SUM = Field("amount", "number", "Amount of money to transfer", unit="money", range=True)

SEARCHES = [
    (TOWN, "Find me a restaurant in Oslo.", "Oslo", "Bergen"),
    (FOOD, "I want a Thai restaurant.", "Thai", "Greek"),
    (DAY, "A train to Bergen on May 20th.", "May 20th", "May 21st"),
    (SHOW, "Find me a comedy to watch.", "comedy", "drama"),
    (RAIN, "Will it rain in Oslo on Friday?", "Oslo", "Bergen"),
]


@pytest.mark.parametrize(
    "call", ["How about {}?", "Ok, and what about {} then?", "Try {} please.", "Could you try {}?"]
)
@pytest.mark.parametrize(("field", "asked", "old", "new"), SEARCHES)
def test_what_is_put_forward_next_leaves_the_first_unsure(
    field: Field, asked: str, old: str, new: str, call: str
) -> None:
    lines = [f"v: {asked}", "a: I could not find any.", f"v: {call.format(new)}"]
    assert judge(field, lines, old, asked).status != "accepted"


@pytest.mark.parametrize("reply", ["Could we go on the 21st?", "Do you have one on the 21st?"])
def test_a_day_asked_for_leaves_the_first_unsure_unless_there_is_none(reply: str) -> None:
    lines = ["v: A train to Bergen on the 20th.", "a: There is one at 9 am.", f"v: {reply}"]
    assert judge(DAY, lines, "the 20th", lines[0][3:]).status != "accepted"
    assert judge(DAY, [*lines, "a: No, I'm sorry."], "the 20th", lines[0][3:]).status == "accepted"


@pytest.mark.parametrize(
    "reply",
    ["And the address?", "Do they have parking?", "Me and my dog, so one room.", "What about the price?"],
)
@pytest.mark.parametrize(("field", "asked", "old"), [one[:3] for one in SEARCHES])
def test_what_is_asked_besides_changes_nothing(field: Field, asked: str, old: str, reply: str) -> None:
    assert judge(field, [f"v: {asked}", "a: There is one.", f"v: {reply}"], old, asked).status == "accepted"


@pytest.mark.parametrize("old", ["let it be", "grocery run"])
def test_a_no_puts_right_what_is_written_small(old: str) -> None:
    lines = ["a: Which song?", f"v: {old}, hmm, no, come together"]
    assert judge(SONG, lines, old, old).status == "refused"
    assert judge(SONG, lines, "come together", "come together").status == "accepted"
    for end in ("no, thanks", "no, that's all", "sorry for the delay"):
        assert judge(SONG, ["a: Which song?", f"v: {old}, {end}"], old, old).status == "accepted", end


TOLD: list[tuple[Field, str, Any, bool]] = [
    (DRINK, "v: Indian food, but it should not serve alcohol as our boss does not like it.", False, True),
    (FOOD, "v: I'd like Indian food, but it should not be too hot.", "Indian", True),
    (FOOD, "v: I like Indian food, but not tonight.", "Indian", False),
    (FOOD, "v: Indian would be nice, but my wife doesn't like it.", "Indian", False),
    (FOOD, "v: I'm after a Greek place for tonight.", "Greek", True),
    (YARD, "v: Outdoor seating would be a plus.", True, True),
    (YARD, "v: Outdoor seating would be a nuisance.", True, False),
    (ACTOR, "v: Is there a thriller that Ida Storm stars in?", "Ida Storm", True),
    (RAIN, "v: Do I need an umbrella in Bergen?", "Bergen", True),
    (SUM, "a: How much? / v: At least 90 and no more than 110.", {"min": 90, "max": 110}, True),
    (SUM, "a: How much? / v: At least 90 and no more than 110.", {"min": 90, "max": None}, False),
    (PARTY, "a: What time and for how many people? / v: five of us, at 8", 5, True),
    (PARTY, "a: A cab for 2 people to 88 John B Hill Jr Street? / v: yes", 2, True),
    (SPOT, "a: Please confirm: an SUV from Union Station in Bergen. / v: Yes.", "Union Station", True),
]  # fmt: skip


@pytest.mark.parametrize(("field", "talk", "value", "holds"), TOLD)
def test_turns_of_arranging_things(field: Field, talk: str, value: Any, holds: bool) -> None:
    assert (judge(field, talk.split(" / "), value).status == "accepted") is holds


SHARED = Field(
    "shared", "boolean", "Whether the ride is shared with other passengers", cues=("shared", "share")
)


@pytest.mark.parametrize(
    ("question", "reply", "value"),
    [
        ("Do you mind sharing the ride?", "Not at all.", True),
        ("Do you mind sharing the ride?", "No, I don't mind.", True),
        ("Do you mind sharing the ride?", "I'd rather not, thanks.", False),
        ("Do you mind sharing the ride?", "Yes, I do mind.", False),
        ("Would a shared ride be all right?", "I'd rather not, I'm in a hurry.", False),
        ("Would you share the ride?", "Sure, I'm in.", True),
    ],
)
def test_minding_and_rather_not(question: str, reply: str, value: bool) -> None:
    lines = [f"a: {question}", f"v: {reply}"]
    assert judge(SHARED, lines, value).status == "accepted"
    assert judge(SHARED, lines, not value).status != "accepted"
    assert judge(SHARED, ["a: Would you share the ride?", "v: I'm in a hurry."], value).status != "accepted"


ASKING = [
    (DAY, "Can you check if I have any events next Tuesday?", "next Tuesday", True),
    (RAIN, "I want to know if it will rain in Bergen.", "Bergen", True),
    (PARTY, "See if they have a table for 4 on Friday.", 4, True),
    (PARTY, "I wonder if 4 is too many for that place.", 4, False),
    (DRINK, "I'd like to know if they serve alcohol.", True, False),
    (DAY, "If I went on the 9th, would it be cheaper?", "the 9th", False),
]


@pytest.mark.parametrize(("field", "said", "value", "holds"), ASKING)
def test_what_is_asked_with_an_if_sets_when_and_where(
    field: Field, said: str, value: Any, holds: bool
) -> None:
    assert (judge(field, f"v: {said}", value).status == "accepted") is holds


@pytest.mark.parametrize("before", ["That is necessary.", "I don't think that's necessary.", "No."])
def test_a_read_out_is_agreed_to_whatever_was_answered_before(before: str) -> None:
    read_out = "a: Please confirm: 2 tickets to Bergen on April 17th."
    lines = ["a: Do you want insurance?", f"v: {before}", read_out, "v: Yes, please do that."]
    assert judge(DAY, lines, "April 17th").status == "accepted"
