"""What a reader gives back. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Grade = Literal["literal", "derived", "typo"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One value that stands in a folded text. `start`, `end`: offsets into the FOLDED text of the words
    that carry the value itself ("50 people" -> just "50"; "25k EUR" -> all of it).

    `value`: int or float; {"min", "max"} (either may be None); with money {"amount", "currency"} or
    {"min", "max", "currency"}, or without a currency said the bare number or range; date: ISO string;
    e-mail, phone, URL: the normal form.
    `grade`: literal (digits, as written), derived (words, multiples, conversions), typo.
    `unit`: the noun, symbol or suffix that the number counts ("people", "%", "hours"), folded, or "".
    `role`: what else the words are, when they are more than a plain value: "ordinal", "time", "date",
    "percent", "version", "year", "phone", "money", "" ... so that a field can leave them alone.
    `hedged`: around, maybe, -ish. `vague`: no definite value ("dozens", "a few hundred")."""

    start: int
    end: int
    value: Any
    grade: Grade = "literal"
    unit: str = ""
    role: str = ""
    hedged: bool = False
    vague: bool = False
