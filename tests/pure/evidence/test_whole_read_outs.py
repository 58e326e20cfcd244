"""What a read-out says of which field: by shape, by side, by quotation marks, and not what was only told."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import is_kept, judge

CAR = """v: a car in Duluth, please / a: A Kestrel Trail is $54 a day. Confirm: Kestrel Trail from Bluebird \
Rentals, pick-up at Duluth Airport on March 12th at 11 am, no insurance. / v: Yes that works."""
HOUSE = """v: a house / a: So that's 88 Orchard Loop in Belmont for 5 people, checking in May 4th. Okay? \
/ v: Perfect."""
TEXT = """v: text Oswin / a: I'll send "Train is late, start dinner without me" to Oswin. Is that correct? \
/ v: Yes, perfect."""
MONEY = """v: send it / a: Your savings balance is $2,310. Please confirm: transferring $75 from your \
savings account to Priya's checking account. / v: Yes, go ahead."""
DOCTOR = """v: a dermatologist / a: You want an appointment with Dr. Petra Lowell on March 15th at 3 pm? \
/ v: March 15th, yes. {Sounds right.}"""
TABLE = "v: make it 3 / a: A table for 3 at Brass Court at 7 pm then? / v: Yes please."

READ_OUT = (
    ("rental_company | Rental company | Bluebird Rentals", CAR, True),
    ("rental_company | Rental company | Duluth Airport", CAR, False),
    ("rental_company | Rental company | Kestrel Trail", CAR, False),
    ("pickup_location | Place to pick up the car | Duluth Airport", CAR, True),
    ("pickup_location | Place to pick up the car | Bluebird Rentals", CAR, False),
    ("pickup_location | Place to pick up the car | Kestrel Trail", CAR, False),
    ("address | Address of the house | 88 Orchard Loop", HOUSE, True),
    ("address | Address of the house | Belmont", HOUSE, False),
    ("where_to | Location of the house | Belmont", HOUSE, True),
    ("city | City of the house | 88 Orchard Loop", HOUSE, False),
    ("contact_name | Name of the contact to send the message to | Oswin", TEXT, True),
    ("contact_name | Name of the contact to send the message to | Train is late", TEXT, False),
    ("amount:money | Amount of money to transfer | 75", MONEY, True),
    ("amount:money | Amount of money to transfer | 2310", MONEY, False),
    ("balance:money | Balance of the account | 75", MONEY, False),
    ("time | Time of the appointment | 3 pm", DOCTOR, True),
    ("party_size:number | Number of people | 3", TABLE, True),
    (
        "year:number | Year of release | 2014",
        "v: How about Paper Boats, when was it released? / a: In 2014. / v: Nice, play it in the kitchen.",
        False,
    ),
    (
        "wait:number | Waiting time in minutes | 77",
        "v: a cab / a: You want a ride for 2 people to 77 Harbor View. Right? / v: Right.",
        False,
    ),
)


@pytest.mark.parametrize(("field", "said", "kept"), READ_OUT)
def test_a_yes_to_a_read_out_takes_what_it_says_of_the_field(field: str, said: str, kept: bool) -> None:
    assert is_kept(f"{field} | {said}") is kept


def test_a_name_offered_before_questions_about_it_is_asked_again() -> None:
    said = "v: a dentist / a: What about Dr. Lin Hathaway? / v: Her number? / a: It is 510-555-0127."
    said += " / v: Alright, she sounds good."
    verdict = judge(
        Field("dentist_name", "text", "Name of the dentist"), said.split(" / "), "Dr. Lin Hathaway"
    )
    assert verdict.status == "unclear"
