"""Try a schema on one sentence: what would be noted, and why or why not. By the conversation's own code;
nothing is stored. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from . import evidence
from .checks import spoken
from .evidence import Turn, Verdict
from .fields import Field, Schema
from .hearing.propose import Proposal, declines, propose
from .reasons import in_words
from .worded import worded

# What the page says of a verdict, and the colour it says it in.
_SAYS = {
    "accepted": ("noted", "good"),
    "unclear": ("the agent would ask", "open"),
    "refused": ("not noted", "bad"),
}


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that was heard for a field, what the evidence check says of it, and what it looked at."""

    field: Field
    verdict: Verdict
    steps: tuple[str, ...]

    @property
    def name(self) -> str:
        return spoken(self.field.key)

    @property
    def says(self) -> str:
        return _SAYS[self.verdict.status][0]

    @property
    def colour(self) -> str:
        return _SAYS[self.verdict.status][1]

    @property
    def shown(self) -> str:
        return worded(self.verdict.value)

    @property
    def because(self) -> str:
        return in_words(self.verdict.reason)


@dataclass(frozen=True, slots=True)
class Trial:
    """`declined`: the field whose question they would not answer; `silent`: where nothing was heard."""

    heard: tuple[Heard, ...]
    declined: Field | None
    silent: tuple[Field, ...]


def trial(schema: Schema, text: str, *, asked: str, today: date | None) -> Trial:
    """`asked`: the key of the field whose question the text answers, or ""."""
    question = schema.by_key.get(asked)
    turns = [Turn("agent", question.questions[0], question.key)] if question and question.questions else []
    turns.append(Turn("visitor", text))
    heard = tuple(
        _judged(schema, schema.by_key[proposal.field_key], proposal, turns, today)
        for proposal in propose(schema.fields, turns, today, len(turns) - 1)
    )
    known = {one.field.key for one in heard}
    refused = question if question and declines(question, text, asked=True) else None
    return Trial(heard, refused, tuple(field for field in schema.fields if field.key not in known))


def _judged(schema: Schema, field: Field, proposal: Proposal, turns: list[Turn], today: date | None) -> Heard:
    steps: list[str] = []
    others = [other for other in schema.fields if other.key != field.key]
    verdict = evidence.verify(field, proposal.value, proposal.quote, turns, today, others, trace=steps)
    return Heard(field, verdict, tuple(steps))
