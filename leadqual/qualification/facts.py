"""Facts: what a conversation established, by field. Pure; goes from conversations to routing and crm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

State = Literal["not_asked", "unanswered", "declined", "unclear", "stated", "confirmed"]
STATES: tuple[State, ...] = ("not_asked", "unanswered", "declined", "unclear", "stated", "confirmed")
KNOWN: frozenset[State] = frozenset(("stated", "confirmed"))


@dataclass(frozen=True, slots=True)
class Fact:
    """One field's standing. `value`, `quote` and the offsets are there only when state is stated or
    confirmed. `message` is the seq of the visitor message; `start`, `end` are code points into its text."""

    key: str
    label: str
    kind: str
    state: State = "not_asked"
    required: bool = False
    value: Any = None
    text: str = ""
    quote: str = ""
    message: int | None = None
    start: int | None = None
    end: int | None = None
    question: int | None = None
    grade: str = ""
    confidence: float | None = None
    by: str = ""
    history: tuple[Fact, ...] = ()

    @property
    def known(self) -> bool:
        return self.state in KNOWN


@dataclass(frozen=True, slots=True)
class Facts:
    """All fields of one schema version, in the schema's order."""

    schema_version: int
    by_key: Mapping[str, Fact] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Fact:
        return self.by_key[key]

    @property
    def complete(self) -> bool:
        """Every required field is stated or confirmed."""
        return all(fact.known for fact in self.by_key.values() if fact.required)
