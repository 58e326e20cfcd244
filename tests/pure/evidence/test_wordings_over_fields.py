"""One way of putting it, over fields of every kind: what a wording says does not depend on the field."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import TODAY, rows


class Asked(NamedTuple):
    """A field, the question for it, and two answers: the words and the value."""

    field: Field
    question: str
    one: tuple[str, object]
    other: tuple[str, object]


def _words(key: str, label: str, question: str, one: str, other: str, kind: str = "text") -> Asked:
    return Asked(Field(key, kind, label), question, (one, one), (other, other))  # type: ignore[arg-type]


def _choice(key: str, label: str, question: str, *values: str) -> Asked:
    field = Field(key, "choice", label, choices=tuple(map(Choice, values)))
    return Asked(field, question, (values[0], values[0]), (values[1], values[1]))


ASKED = [
    _words("venue", "Where the boat goes", "Where are you going?", "Gull Island", "14 Tar Street"),
    _words("leaving_from", "Town the coach leaves from", "Where are you leaving from?", "Dunmore", "Ashby"),
    _words("home_town", "Town of the flat", "Which town should I look in?", "Ashby, OR", "Port Ellis"),
    _words("choir", "Name of the choir", "Which choir do you want to hear?", "Morning Glass", "Low Tide"),
    _words("pickup_hour", "Time of the collection", "When will you collect it?", "half past 4", "9:15 am"),
    _words("guide", "Name of the guide", "Which guide would you like?", "Orla Penn", "Tom Reed"),
    _words("arrival_day", "Day of arrival", "When do you arrive?", "the 14th", "March 19th", "date"),
    _words("tour_day", "Day of the tour", "Which day suits you?", "next Friday", "12th of April", "date"),
    Asked(Field("seats", "number", "Number of seats"), "How many seats?", ("two", 2), ("5", 5)),
    Asked(Field("fee", "number", "Fee", unit="money"), "What is the fee?", ("$80", 80), ("120 dollars", 120)),
    _choice("cabin", "Cabin class", "Which cabin would you like?", "Standard", "Deluxe", "Saloon"),
    _choice("boat", "Type of boat", "What kind of boat do you want?", "Canoe", "Ketch", "Yawl"),
]


def _status(asked: Asked, said: str, value: object, before: tuple[str, ...] = (), offer: str = "") -> str:
    turns = [Turn("agent", asked.question + offer)]
    for words in before:
        turns += [Turn("visitor", words), Turn("agent", "One moment, please.")]
    turns.append(Turn("visitor", said[0].upper() + said[1:]))
    return verify(asked.field, value, turns[-1].text, tuple(turns), TODAY).status


def _told(asked: Asked, wording: str) -> str:
    return wording.format(a=asked.one[0], b=asked.other[0])


PLAIN = """
{a}.
It's {a}.
I'd like {a} this time.
Go with {a}.
Let's go with {a}.
I prefer {a}.
I'll take {a}.
{a} works for me.
No problem, {a}.
I couldn't agree to anything but {a}.
I can't imagine anything other than {a}.
There's nothing wrong with {a}, so {a} please.
"""
NOT_STATED = """
I'm not interested in {a}.
I'd rather not have {a}.
Not {a}.
I refuse {a}.
I'd hate {a}.
There is no way I want {a}.
I have to pass on {a}.
I don't like {a}.
{a} would be terrible.
I once took {a}, I wouldn't do that again.
Back in the day it was {a}.
I'm against {a}.
{a} is the last thing I want.
Would you recommend {a}? I'm undecided.
For the sake of argument, {a}. But I have not decided.
I don't want {a}.
Say I went for {a}, would that change anything? I'm not sure yet.
It was {a} before, but things changed.
Back then it was {a}. I don't know yet about this time.
My last booking was {a}, I need something else this time.
"""
NEVER_SAID = """
How did you come up with {a}? I haven't decided.
{a}? I never said that.
"""
ANOTHER = """
First I thought {a} but let's do {b}.
I want {a}, er, {b} instead.
{a}, sorry, I meant {b}.
{b} rather than {a}.
{a}. Um, no, {b}.
{a}, err, {b}.
{a}, ehm, {b}.
How about {a}? Hmm, no, {b}.
{a}. Never mind, {b}.
"""
CHANGED = """
I'd like to change it, {b} instead please.
On second thought, {b} instead.
Scratch what I said, it's {b}.
Could you change {a} to {b}?
Sorry, I made an error, it's {b}.
Actually, {b} would be better than {a}.
Sorry, it should be {b}, not {a}.
"""


@pytest.mark.parametrize("wording", rows(PLAIN))
def test_it_is_stated(wording: str) -> None:
    said = {a.field.key: _status(a, _told(a, wording), a.one[1]) for a in ASKED}
    assert {key for key, status in said.items() if status != "accepted"} == set()


@pytest.mark.parametrize("wording", rows(NOT_STATED))
def test_it_is_not_stated(wording: str) -> None:
    said = {a.field.key: _status(a, _told(a, wording), a.one[1]) for a in ASKED}
    assert {key for key, status in said.items() if status == "accepted"} == set()


@pytest.mark.parametrize("wording", rows(NEVER_SAID))
def test_what_the_agent_made_up_is_not_stated(wording: str) -> None:
    offers = {a.field.key: f" Shall I note {a.one[0]}?" for a in ASKED}
    said = {a.field.key: _status(a, _told(a, wording), a.one[1], (), offers[a.field.key]) for a in ASKED}
    assert {key for key, status in said.items() if status == "accepted"} == set()


@pytest.mark.parametrize("wording", rows(ANOTHER))
def test_the_second_of_a_breath_holds(wording: str) -> None:
    new = {a.field.key: _status(a, _told(a, wording), a.other[1]) for a in ASKED}
    old = {a.field.key: _status(a, _told(a, wording), a.one[1]) for a in ASKED}
    assert {key for key, status in new.items() if status != "accepted"} == set()
    assert {key for key, status in old.items() if status == "accepted"} == set()


@pytest.mark.parametrize("wording", rows(CHANGED))
def test_a_later_one_holds(wording: str) -> None:
    new = {a.field.key: _status(a, _told(a, wording), a.other[1], (a.one[0],)) for a in ASKED}
    assert {key for key, status in new.items() if status != "accepted"} == set()
    for a in ASKED:
        turns = [Turn("agent", a.question), Turn("visitor", a.one[0]), Turn("agent", "One moment, please.")]
        turns.append(Turn("visitor", _told(a, wording)))
        assert verify(a.field, a.one[1], a.one[0], tuple(turns), TODAY).status != "accepted", a.field.key
