"""A place in a message that carries a value, and why it may prove nothing. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from leadqual.qualification.located.clauses import Analysis

Status = Literal["accepted", "unclear", "refused"]
STATUSES = ("accepted", "unclear", "refused")  # the best first


Source = Literal["visitor", "agent"]


class Doubt(NamedTuple):
    status: Status
    reason: str
    saw: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Tokens [first, last) of a message that carry a value. `shape`: the kind of the reading: "text",
    "number", "date", ... `answers`: whether the message before asked for it; `echo`: whether that
    message named the same value."""

    at: Analysis
    first: int
    last: int
    shape: str
    answers: bool = False
    echo: bool = False
    agent: bool = False

    @property
    def clause(self) -> tuple[int, int]:
        return self.at.clause(self.first)

    @property
    def sentence(self) -> tuple[int, int]:
        return self.at.sentence(self.first)
