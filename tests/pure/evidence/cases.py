"""Fields and the shorthand of dialogues that the tables of this folder share."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from leadqual.qualification.evidence import Turn, Verdict, verify
from leadqual.qualification.fields import Choice, Field

TODAY = date(2026, 3, 10)

SIZE = Field(
    "company_size", "number", "Number of employees at the visitor's company today", integer=True, range=True
)
BUDGET = Field("budget", "number", "Budget the visitor has for this", unit="money", range=True)
SEATS = Field(
    "seats", "number", "Number of user licences needed", cues=("seats", "licences", "users", "logins")
)
ROLE = Field("role", "text", "The visitor's own current job role or title")
COMPANY = Field("company", "text", "Name of the company the visitor works for now")
NAME = Field("name", "text", "The visitor's name")
START = Field("start_date", "date", "Date by which the visitor wants to start", format="iso")
TICKETS = Field("number_of_tickets", "number", "Number of tickets to buy")
PARTY = Field("party_size", "number", "Number of people in the reservation")
ROOMS = Field("number_of_rooms", "number", "Number of rooms to reserve")
IN = Field("check_in_date", "date", "Check in date for reservation")
OUT = Field("check_out_date", "date", "End date for the reservation")
DEP = Field("departure_date", "date", "Start date of the trip")
RET = Field("return_date", "date", "Date of the return flight")
FROM = Field("origin_city", "text", "City to depart from")
TO = Field("destination_city", "text", "City to travel to")
CITY = Field("city", "text", "City where the event takes place")
MOVIE = Field("movie_name", "text", "Name of the movie")
ARTIST = Field("artist", "text", "Artist of the song")
SONG = Field("song_name", "text", "Title of the song")
GENRE = Field("genre", "text", "Genre of the movie")
CUISINE = Field("cuisine", "text", "Cuisine of food served in the restaurant")
REST = Field("restaurant_name", "text", "Name of the restaurant")
TIME = Field("time", "text", "Time for the reservation")
DOC = Field("doctor_name", "text", "Name of the doctor")
CLASS = Field(
    "seating_class",
    "choice",
    "Seating class for the flight",
    choices=(Choice("Economy"), Choice("Premium Economy"), Choice("Business"), Choice("First class")),
)
INS = Field("add_insurance", "boolean", "Whether to purchase insurance", cues=("insurance",))
PETS = Field(
    "pets_welcome", "boolean", "Boolean flag indicating if pets are allowed", cues=("pet", "pets", "dog")
)
AUTH = Field(
    "authority",
    "boolean",
    "The visitor decides on the purchase themselves (yes/no)",
    cues_yes=("i decide", "my decision", "my call", "i sign", "sign off"),
    cues_no=("boss decides", "needs approval", "not my call", "board"),
)
AMOUNT = Field("amount", "number", "The amount of money to send", unit="money", currency="USD")
STARS = Field("star_rating", "number", "Star rating of the hotel")
ADULTS = Field("num_adults", "number", "Number of adults")
KIDS = Field("children", "number", "Number of children")
BEDS = Field("number_of_beds", "number", "Number of bedrooms")
BATHS = Field("number_of_baths", "number", "Number of bathrooms")
NIGHTS = Field("stay_length", "number", "Number of days of the stay")
TIMING = Field(
    "timing",
    "choice",
    "When the visitor wants to start",
    choices=(
        Choice("this month", synonyms=("asap", "right away")),
        Choice("this quarter"),
        Choice("next quarter", synonyms=("Q2",)),
        Choice("this year"),
        Choice("next year", synonyms=("2027",)),
        Choice("no timeline", synonyms=("no rush", "just looking")),
    ),
)
INDUSTRY = Field(
    "industry",
    "choice",
    "Industry of the visitor's company",
    choices=(
        Choice("Software", synonyms=("saas",)),
        Choice("Retail", synonyms=("e-commerce", "shop")),
        Choice("Manufacturing", synonyms=("factory",)),
        Choice("Healthcare", synonyms=("clinic", "hospital")),
        Choice("Logistics", synonyms=("freight",)),
        Choice("Other"),
    ),
)


def dialogue(*lines: str) -> tuple[Turn, ...]:
    """Turns from "v: what the visitor says" and "a: what the agent says"."""
    roles = {"a: ": "agent", "v: ": "visitor"}
    return tuple(Turn(roles[line[:3]], line[3:]) for line in lines)


def judge(field: Field, lines: str | Sequence[str], value: Any, quote: str | None = None) -> Verdict:
    """The verdict on a value; the quote is the last message unless given."""
    transcript = dialogue(*([lines] if isinstance(lines, str) else lines))
    return verify(field, value, quote if quote is not None else transcript[-1].text, transcript, TODAY)


def is_said(field: Field, value: Any, lines: Sequence[str], quote: str | None = None) -> bool:
    """Whether a value is stored, with this quote, or else with a whole message of the visitor, whichever."""
    turns = dialogue(*(line.strip() for line in lines))
    quotes = [turn.text for turn in turns if turn.role == "visitor"] if quote is None else [quote]
    return any(verify(field, value, each, turns, TODAY).status == "accepted" for each in quotes)


def rows(table: str) -> list[str]:
    return [line.strip() for line in table.strip().splitlines()]


def is_kept(line: str) -> bool:
    """Whether "key[:kind] | label | value | a: … / v: …" is stored, a message of the visitor quoted, or the
    words in braces; the kind may name its choices ("choice=floor,balcony") or cues ("boolean=pets,dog")."""
    key, label, value, said = (part.strip() for part in line.split("|", 3))
    key, _, kind = key.partition(":")
    kind, _, named = kind.partition("=")
    names = tuple(named.split(",")) if named else ()
    field = {
        "": Field(key, "text", label),
        "date": Field(key, "date", label, format="iso"),
        "day": Field(key, "date", label),
        "number": Field(key, "number", label),
        "money": Field(key, "number", label, unit="money"),
        "email": Field(key, "email", label),
        "phone": Field(key, "phone", label),
        "boolean": Field(key, "boolean", label, cues=names),
        "choice": Field(key, "choice", label, choices=tuple(map(Choice, names or ("checking", "savings")))),
    }[kind]
    marked = re.search(r"\{(.*?)\}", said)
    lines = re.sub(r"[{}]", "", said).split("/")
    want = {"True": True, "False": False}.get(value, value) if kind == "boolean" else value
    return is_said(field, want, lines, marked[1] if marked else None)


def judge_row(row: str, fields: Mapping[str, Field], asked: Mapping[str, str]) -> tuple[Verdict, bool]:
    """The verdict on a row "field | value as JSON | message | stored" and whether it is to be stored; `asked`
    has the question before the message, if there is one."""
    field, value, said, expected = (part.strip() for part in row.split("|"))
    before = [f"a: {asked[field]}"] if field in asked else []
    return judge(fields[field], [*before, f"v: {said}"], json.loads(value), said), expected == "stored"
