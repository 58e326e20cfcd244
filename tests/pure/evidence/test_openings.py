"""A message is read to its point: what it opens with changes nothing."""

from __future__ import annotations

from datetime import date

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Choice, Field

SEATS = Field("boats", "number", "Number of boats")
FRIEND = Field("recipient", "text", "Name of the recipient")
TOWN = Field("leaving_from", "text", "Town the coach leaves from")
DAY = Field("tour_day", "date", "Day of the tour")
COVER = Field("add_cover", "boolean", "Whether to add cover")
CLASS = Field("cabin", "choice", "Cabin class", choices=(Choice("Standard"), Choice("Deluxe")))
TRUE = [
    (SEATS, 5, "How many boats?", "5 please.", "5"),
    (
        FRIEND,
        "Lorraine",
        "What's the name of the recipient?",
        "her name is Lorraine.",
        "her name is Lorraine.",
    ),
    (
        TOWN,
        "Dunmore",
        "Where will you be leaving from?",
        "leaving from Dunmore. I need two.",
        "from Dunmore.",
    ),
    (DAY, "next Friday", "Which day suits you?", "next Friday works.", "next Friday"),
    (COVER, False, "Would you like to add cover?", "please don't.", "please don't."),
    (COVER, True, "Would you like to add cover?", "please do.", "please do."),
    (CLASS, "Deluxe", "Which cabin class?", "Deluxe this time.", "Deluxe this time."),
]
FALSE = [
    (SEATS, 55, "How many people work there?", "55", "55"),
    (FRIEND, "Quarrystone", "Which company are you with?", "it's Quarrystone", "it's Quarrystone"),
    (COVER, True, "Would you like to add cover?", "no thanks, my card covers that", "my card covers that"),
    (TOWN, "Riga", "Where will you be leaving from?", "Tallinn, with a small office in Riga", "in Riga"),
]
OPENINGS = (
    "Hello! ",
    "Okay, ",
    "Okay. ",
    "Great. ",
    "Well, ",
    "Oh, ",
    "Hmm, ",
    "Thanks a lot. ",
    "Good question. ",
)


@pytest.mark.parametrize("opening", ("", *OPENINGS))
def test_an_opening_changes_nothing(opening: str) -> None:
    for expected, cases in ((True, TRUE), (False, FALSE)):
        for field, value, question, said, quote in cases:
            turns = (Turn("agent", question), Turn("visitor", opening + said))
            verdict = verify(field, value, quote, turns, date(2026, 3, 10))
            assert (verdict.status == "accepted") is expected, (field.key, said, verdict)
            if expected:
                assert verdict.start is not None and verdict.end is not None
                assert turns[1].text[verdict.start : verdict.end] == verdict.quote


SLOT = "So that is the tour on May 10th at 9. Is that right?"


@pytest.mark.parametrize(
    ("reply", "agrees"),
    (
        ("Yes it is. Do you need anything else from me?", True),
        ("Correct. Is there anything else you need?", True),
        ("That's right. Do you have anything else?", False),
        ("This is my first time here. Yes, correct.", True),
        ("I have never used this before. Right.", True),
        ("I have never been to that town. That's correct.", True),
        ("I would never do that. Something else please.", False),
        ("No, never. Right, the 11th.", False),
    ),
)
def test_what_is_told_beside_a_yes(reply: str, agrees: bool) -> None:
    turns = (Turn("agent", SLOT), Turn("visitor", reply))
    verdict = verify(DAY, "May 10th", reply, turns, date(2026, 3, 10))
    assert (verdict.status == "accepted") is agrees


@pytest.mark.parametrize(
    ("said", "value"),
    (
        ("In Dunmore There will be 6 of us", "Dunmore"),
        ("from Dunmore We come by bus", "Dunmore"),
        ("from Dunmore. How long does it take", "Dunmore"),
        ("from Port Ellis That's the old harbour", "Port Ellis"),
    ),
)
def test_a_large_letter_begins_a_sentence(said: str, value: str) -> None:
    turns = (Turn("agent", "Where will you be leaving from?"), Turn("visitor", said))
    assert verify(TOWN, value, said, turns, date(2026, 3, 10)).status == "accepted"


FILM = Field("movie", "text", "Name of the film")


@pytest.mark.parametrize("title", ("What We Do", "Harvest Of My Own", "Where She Went"))
def test_a_title_is_no_new_sentence(title: str) -> None:
    turns = (Turn("agent", "Which film would you like?"), Turn("visitor", f"I want to see {title} tonight"))
    assert verify(FILM, title, turns[1].text, turns, date(2026, 3, 10)).status == "accepted"


def test_thanks_is_no_name_that_takes_a_place() -> None:
    said = "from Port Ellis, and make it two. Thanks!"
    turns = (Turn("agent", "Where will you be leaving from, and how many are you?"), Turn("visitor", said))
    assert verify(TOWN, "Port Ellis", "from Port Ellis", turns, date(2026, 3, 10)).status == "accepted"


@pytest.mark.parametrize("opening", ("", *OPENINGS))
@pytest.mark.parametrize("value", (None, "", [], {}, "a boat"))
def test_what_is_no_value_stays_none(opening: str, value: object) -> None:
    turns = (Turn("agent", "How many boats?"), Turn("visitor", f"{opening}5 please."))
    verdict = verify(SEATS, value, "5 please.", turns, date(2026, 3, 10))
    assert verdict.status == "refused" and verdict.value is None


@pytest.mark.parametrize("value", (None, "", [], {}, "2026-99-99"))
def test_nothing_is_agreed_to_where_no_value_is_proposed(value: object) -> None:
    field = Field("tour_day", "date", "Day of the tour", format="iso")
    turns = (Turn("agent", SLOT), Turn("visitor", "Okay. Yes, that's right."))
    verdict = verify(field, value, "Yes, that's right.", turns, date(2026, 3, 10))
    assert verdict.status == "refused" and verdict.value is None


LOFT = Field("lofts", "number", "Number of lofts")
LADDER = Field("ladder", "boolean", "Whether to bring a ladder")
BERTHS = Field("berths", "number", "Berths wanted")
BESIDE = [
    # what is told beside an answer: of being late, of having been away, of company, or of something else
    ("How many lofts?", "Sorry for the long wait, I was on the phone. 5", LOFT, 5, "5", True),
    ("How many lofts?", "5, sorry for the delay.", LOFT, 5, "5", True),
    ("How many lofts?", "My boss is reading along. 5", LOFT, 5, "5", True),
    ("How many lofts?", "5. Sorry, 6.", LOFT, 5, "5", False),
    ("How many lofts?", "5. Sorry for the mistake, 6.", LOFT, 5, "5", False),
    ("Wie viele?", "Entschuldigung für die Verspätung, ich war am Telefon. 5", LOFT, 5, "5", True),
    ("Combien ?", "Désolé pour l'attente, j'étais au téléphone. 5", LOFT, 5, "5", True),
    (
        "Shall we bring a ladder?",
        "The builders are finally gone. I've got my own.",
        LADDER,
        False,
        None,
        True,
    ),
    ("Shall we bring a ladder?", "The builders brought 2 ladders. My own.", LADDER, True, None, False),
    ("Where will you leave from?", "I was at lunch. From Dunmore", TOWN, "Dunmore", "From Dunmore", True),
    # a lead-in of the agent's is no part of what is asked
    ("So 4 berths. One last question: is that right?", "That's right.", BERTHS, 4, "That's right.", True),
    ("So 4 berths. Let me ask you: is that right?", "Yes.", BERTHS, 4, "Yes.", True),
    ("So 4 berths. One last question: is that right?", "That's right.", BERTHS, 1, "That's right.", False),
]


@pytest.mark.parametrize(("question", "said", "field", "value", "quote", "true"), BESIDE)
def test_a_remark_is_no_part_of_an_answer(
    question: str, said: str, field: Field, value: object, quote: str | None, true: bool
) -> None:
    turns = (Turn("agent", question), Turn("visitor", said))
    verdict = verify(field, value, quote or said.split(". ")[1], turns, date(2026, 3, 10))
    assert (verdict.status == "accepted") is true, verdict
