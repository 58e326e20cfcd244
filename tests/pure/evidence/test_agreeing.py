"""Replies made of agreeing words only, verbs given back, offers compared, values taken up."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import AUTH, INS, PARTY, REST, ROOMS, TIME, judge

INN = Field("hotel_name", "text", "Name of the hotel")
OFFER = "a: Would you like to stay at the Harbor Inn?"
READ_OUT = "a: Please confirm: 2 rooms at the Harbor Inn from March 5th."
AGREES = (
    "That would do nicely.",
    "I'm happy with that.",
    "That'll work perfectly.",
    "Sounds like a plan.",
    "Please do so.",
    "It's all good, thanks.",
    "Go with it.",
    "Alright, I'd try it.",
    "That is accurate.",
)
DECLINES = (
    "I'd rather not.",
    "That doesn't work for me.",
    "We don't need it.",
    "I'm good, thanks.",
    "Not that one please.",
    "I'd like something cheaper.",
    "What's the address?",
    "Hold on a second.",
)


@pytest.mark.parametrize("reply", AGREES)
def test_a_reply_of_agreeing_words_agrees(reply: str) -> None:
    assert judge(INN, ["v: a hotel please", READ_OUT, f"v: {reply}"], "Harbor Inn").status == "accepted"
    assert judge(ROOMS, ["v: a hotel please", READ_OUT, f"v: {reply}"], 2).status == "accepted"


@pytest.mark.parametrize("reply", DECLINES)
def test_other_replies_do_not(reply: str) -> None:
    assert judge(INN, ["v: a hotel please", OFFER, f"v: {reply}"], "Harbor Inn").status != "accepted"


@pytest.mark.parametrize(
    ("question", "reply", "value"),
    [
        ("a: Would you like insurance?", "I'd rather not.", False),
        ("a: Would you like insurance?", "That would be lovely, but we can't.", None),
        ("a: Would you like insurance?", "I'm good, thanks.", False),
        ("a: Möchten Sie eine Versicherung?", "Das klingt gut.", True),
        ("a: Souhaitez-vous l'assurance ?", "Pas encore.", False),
        ("a: A car from the 3rd at 10 am, no insurance. Is that right?", "Right, that's it.", False),
        ("a: Would you like insurance, since it's not included?", "yes", True),
    ],
)
def test_a_reply_answers_a_yes_no_question(question: str, reply: str, value: bool | None) -> None:
    for proposed in (True, False):
        stored = judge(INS, ["v: a car please", question, f"v: {reply}"], proposed).status == "accepted"
        assert stored is (proposed is value)


def test_the_verb_given_back_is_a_yes() -> None:
    assert judge(AUTH, ["a: ¿Decide usted?", "v: Lo decido yo."], True).status == "accepted"
    assert judge(AUTH, ["a: ¿Decide usted?", "v: Decide mi socio."], True).status != "accepted"


PRIVATE = Field("private_visibility", "boolean", "Whether the transaction is private")


def test_the_opposite_says_no() -> None:
    assert judge(PRIVATE, "v: Make it public please.", False).status == "accepted"
    assert judge(PRIVATE, "v: Make it public please.", True).status != "accepted"
    read_out = "a: Sending it to Ada, visible to friends and private. Right?"
    assert judge(PRIVATE, [read_out, "v: All right, except make it public."], True).status != "accepted"


HOTELS = "a: Harbor Inn has 4 stars, Bay Lodge has 3 stars."
DAYS = "a: Dr. Marku can see you on 21 April at 12:10 or on 23 April at 9:00."
WHEN = Field("when", "date", "Day of the consultation", format="iso")
CLASS = Field("fare", "choice", "Fare class", choices=(Choice("Economy"), Choice("Business")))


@pytest.mark.parametrize(
    ("field", "offer", "reply", "taken", "left"),
    [
        (INN, HOTELS, "the one with more stars", "Harbor Inn", "Bay Lodge"),
        (WHEN, DAYS, "the later date please", "2026-04-23", "2026-04-21"),
        (TIME, DAYS, "the later date please", "9:00", "12:10"),
        (TIME, "a: 7:35 or 9:55?", "kids are slow, second one", "9:55", "7:35"),
        (CLASS, "a: Economy is $210, Business is $640.", "The less expensive one.", "Economy", "Business"),
        (TIME, "a: I have 7 pm, 7:30 pm and 9 pm.", "number two", "7:30 pm", "9 pm"),
    ],
)
def test_an_offer_is_taken_by_comparing(field: Field, offer: str, reply: str, taken: Any, left: Any) -> None:
    assert judge(field, ["v: hello", offer, f"v: {reply}"], taken).status == "accepted"
    assert judge(field, ["v: hello", offer, f"v: {reply}"], left).status != "accepted"


@pytest.mark.parametrize("reply", ["both are too early", "Which one is cheaper?", "something later?"])
def test_no_offer_is_taken(reply: str) -> None:
    lines = ["v: hello", "a: There's one at 8:15 am and one at 11:40 am.", f"v: {reply}"]
    assert judge(TIME, lines, "8:15 am").status != "accepted"
    assert judge(TIME, lines, "11:40 am").status != "accepted"


def test_what_the_agent_named_is_taken_up() -> None:
    place = Field("pick_place", "text", "Station where the car is collected")
    lines = [
        "v: a car please",
        "a: A Vento is available at Armory Station.",
        "v: Armory Station is good for me.",
    ]
    assert judge(place, lines, "Armory Station").status == "accepted"
    assert judge(place, [*lines[:2], "v: Armory Station is too far."], "Armory Station").status != "accepted"


def test_what_is_asked_next_does_not_touch_a_yes() -> None:
    lines = ["v: a table", "a: A table for 8 at Nopa at 7 pm. OK?", "v: Yes, correct. My sister is 14."]
    assert judge(PARTY, lines, 8, "Yes, correct.").status == "accepted"
    assert judge(REST, lines, "Nopa", "Yes, correct.").status == "accepted"
