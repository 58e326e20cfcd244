"""Which of several offers a reply takes."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.evidence import verify
from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import TODAY, dialogue, judge

HOUR = Field("hour", "text", "Time of the visit")
WHO = Field("stylist", "text", "Name of the stylist")
DAY = Field("day", "date", "Day of the visit", format="iso")
HOUSE = Field("house", "text", "Name of the holiday home")
CAR = Field("car", "choice", "Size of car", choices=(Choice("compact"), Choice("estate"), Choice("van")))

STYLISTS = "I have 9:15 with Priya or 11:45 with Noel."
STILISTEN = "Ich hätte 9:15 Uhr bei Priya oder 11:45 Uhr bei Noel."
DAYS = "We could come on 17 March at 8:00 or on 19 March at 14:30."
HOMES = "Casa Luna sleeps 4 and costs 120 euros. Villa Bruma sleeps 8 for 310 euros."
MAISONS = "Nous avons la Bergerie à 95 euros ou le Moulin à 140 euros."
CARS = "A compact at 31 euros or an estate at 44 euros?"

TAKEN = [
    (STYLISTS, "Priya please", HOUR, "9:15", "11:45"),
    (STYLISTS, "I'd rather have Noel", HOUR, "11:45", "9:15"),
    (STYLISTS, "the later one", WHO, "Noel", "Priya"),
    (STYLISTS, "earlier is better for me", WHO, "Priya", "Noel"),
    (STYLISTS, "11:45 then", WHO, "Noel", "Priya"),
    (STYLISTS, "the second please", WHO, "Noel", "Priya"),
    (STILISTEN, "lieber bei Noel", HOUR, "11:45", "9:15"),
    (STILISTEN, "der frühere passt", WHO, "Priya", "Noel"),
    (DAYS, "the 19th works", HOUR, "14:30", "8:00"),
    (DAYS, "morning please", DAY, "2026-03-17", "2026-03-19"),
    (HOMES, "the cheaper one", HOUSE, "Casa Luna", "Villa Bruma"),
    (HOMES, "the one for 310", HOUSE, "Villa Bruma", "Casa Luna"),
    (MAISONS, "le moins cher... le Moulin", HOUSE, "Moulin", "Bergerie"),
    (CARS, "the cheapest", CAR, "compact", "estate"),
    (CARS, "the 44 one please", CAR, "estate", "compact"),
]
NOT_TAKEN = [
    (STYLISTS, "is Noel any good?", HOUR, "11:45"),
    (STYLISTS, "not Noel again", HOUR, "11:45"),
    (STYLISTS, "can Noel do 3 pm?", HOUR, "11:45"),
    (STYLISTS, "with Noel but at 16:00", HOUR, "11:45"),
    (STYLISTS, "yes", HOUR, "9:15"),
    (STYLISTS, "either is fine", WHO, "Priya"),
    (DAYS, "neither, sorry", DAY, "2026-03-17"),
    (HOMES, "do you have anything cheaper?", HOUSE, "Casa Luna"),
    (HOMES, "something cheaper please", HOUSE, "Casa Luna"),
    (CARS, "what is an estate?", CAR, "estate"),
]


@pytest.mark.parametrize(("offer", "reply", "field", "took", "left"), TAKEN)
def test_taken(offer: str, reply: str, field: Field, took: Any, left: Any) -> None:
    assert judge(field, [f"a: {offer}", f"v: {reply}"], took).status == "accepted"
    assert judge(field, [f"a: {offer}", f"v: {reply}"], left).status != "accepted"


@pytest.mark.parametrize(("offer", "reply", "field", "value"), NOT_TAKEN)
def test_not_taken(offer: str, reply: str, field: Field, value: Any) -> None:
    assert judge(field, [f"a: {offer}", f"v: {reply}"], value).status != "accepted"


def test_a_day_named_once_is_that_of_all_hours() -> None:
    talk = dialogue("a: Thursday 19 March at 10:00 or at 16:20?", "v: 16:20 is better")
    assert verify(DAY, "2026-03-19", "16:20 is better", talk, TODAY).status == "accepted"


def test_the_other_of_two() -> None:
    talk = dialogue(f"a: {STYLISTS}", "v: 9:15 is too early for me. the other one then")
    assert verify(WHO, "Noel", "the other one then", talk, TODAY).status == "accepted"
    assert verify(WHO, "Priya", "the other one then", talk, TODAY).status != "accepted"


CLASSES = Field("sessions", "number", "Number of sessions")
GO_ON = [
    ("Yoga at 7 am, 12 sessions. Shall I sign you up?", "couldn't be better"),
    ("That makes 12 sessions. May I put you down?", "yes please"),
    ("Das wären 12 Sitzungen. Soll ich Sie anmelden?", "ja bitte"),
    ("Dat zijn 12 sessies. Zal ik u inschrijven?", "ja graag"),
    ("12 sessions, then. Shall we lock that in now?", "lock it in"),
]


@pytest.mark.parametrize(("asked", "reply"), GO_ON)
def test_going_on_with_what_was_read_out(asked: str, reply: str) -> None:
    assert judge(CLASSES, [f"a: {asked}", f"v: {reply}"], 12).status == "accepted"


def test_a_question_with_a_thing_of_its_own_is_about_that() -> None:
    lines = ["a: That makes 12 sessions. Shall I add parking?", "v: yes please"]
    assert judge(CLASSES, lines, 12).status != "accepted"
