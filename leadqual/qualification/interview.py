"""The interview: the next step, decided in code. Pure: no Django, no clock.

Each turn the verdicts on what was heard are folded into the standings (`hear`), then the next step is planned
(`plan`), then what the step asks for is noted (`note_asked`). An agent may word the step; it cannot choose
another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal

from .facts import State
from .fields import Field, Schema
from .standings import BLANK, Evidence, Heard, Standing, Standings, fact, facts, from_json, hear, to_json

__all__ = [
    "BLANK",
    "CONTACT",
    "Ask",
    "Close",
    "Confirm",
    "Context",
    "Decide",
    "Evidence",
    "HandToPerson",
    "Heard",
    "STEP_NAMES",
    "Standing",
    "Standings",
    "Step",
    "asked_field",
    "asked_in",
    "contact_to_ask",
    "fact",
    "facts",
    "from_json",
    "hear",
    "meaning_of",
    "nearly_in",
    "note_asked",
    "plan",
    "to_json",
    "words_of",
]

MAX_REPEATS = 2
CONTACT = ("email", "phone")
NEARLY = 0.75
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Ask:
    """`attempt` counts from 1. A repeat (the visitor asked something instead) does not use up an attempt."""

    field: Field
    attempt: int
    reason: str = ""
    repeat: bool = False


@dataclass(frozen=True, slots=True)
class Confirm:
    field: Field
    value: Any
    text: str = ""


@dataclass(frozen=True, slots=True)
class Decide:
    """Nothing is left to ask."""


@dataclass(frozen=True, slots=True)
class HandToPerson:
    """`contact` is what to ask for, so that the person can answer at all; None: nothing to ask."""

    contact: Field | None = None
    first: bool = True


@dataclass(frozen=True, slots=True)
class Close:
    """Say something, ask nothing. The conversation stays open for questions and corrections."""

    reason: Literal["decided", "goodbye", "answered"]


Step = Ask | Confirm | Decide | HandToPerson | Close
STEP_NAMES: Mapping[type, str] = {
    Ask: "ask",
    Confirm: "confirm",
    Decide: "decide",
    HandToPerson: "person",
    Close: "close",
}


@dataclass(frozen=True, slots=True)
class Context:
    """What the plan has to know besides the standings. `interjected`: the visitor said something that is
    no try at the open question (asked back, greeted). `asked`: the key that the last message asked for;
    `repeats`: how often it has been repeated."""

    wants_person: bool = False
    with_person: bool = False
    goodbye: bool = False
    decided: bool = False
    interjected: bool = False
    asked: str = ""
    repeats: int = 0


def plan(schema: Schema, standings: Standings, context: Context) -> Step:
    """The next step. Every required field has been asked for before `Decide` can come."""
    if context.wants_person or context.with_person:
        return _person(schema, standings, context)
    if context.goodbye:
        finished = not context.decided and facts(schema, standings).complete
        return Decide() if finished else Close("goodbye")
    unsure = _to_confirm(schema, standings, context)
    if unsure:
        return unsure
    if context.decided:
        return Close("decided")
    repeated = _to_repeat(schema, standings, context)
    if repeated:
        return repeated
    return _to_ask(schema, standings) or Decide()


def _person(schema: Schema, standings: Standings, context: Context) -> HandToPerson:
    return HandToPerson(contact_to_ask(schema, standings), first=not context.with_person)


def contact_to_ask(schema: Schema, standings: Standings) -> Field | None:
    """The contact field worth asking for; None when one is known, refused or asked often enough."""
    contacts = [field for field in schema.fields if meaning_of(field) in CONTACT]
    if any(standings.get(field.key, BLANK).known for field in contacts):
        return None
    for field in contacts:
        standing = standings.get(field.key, BLANK)
        if field.questions and standing.state != "declined" and standing.asks < field.max_asks:
            return field
    return None


def meaning_of(field: Field) -> str:
    return field.meaning or (field.kind if field.kind in CONTACT else "")


def _to_confirm(schema: Schema, standings: Standings, context: Context) -> Confirm | None:
    waiting = [
        field
        for field in schema.fields
        if (pending := standings.get(field.key, BLANK).pending)
        and not pending["confirms"]
        and field.kind != "boolean"  # reading back a yes is asking the question again
    ]
    waiting.sort(key=lambda field: field.key != context.asked)
    for field in waiting:
        pending = standings[field.key].pending
        if pending and pending["value"] is not None:
            return Confirm(field, pending["value"], pending["text"])
    return None


def _to_repeat(schema: Schema, standings: Standings, context: Context) -> Step | None:
    field = schema.by_key.get(context.asked)
    if not context.interjected or field is None or context.repeats >= MAX_REPEATS:
        return None
    standing = standings.get(field.key, BLANK)
    if standing.known or standing.state == "declined":
        return None
    return Ask(field, max(standing.asks, 1), repeat=True)


def _to_ask(schema: Schema, standings: Standings) -> Ask | None:
    for field in schema.fields:
        standing = standings.get(field.key, BLANK)
        if askable(schema, field, standings) and standing.asks < limit(field, standing):
            return Ask(field, standing.asks + 1, standing.reason)
    return None


def limit(field: Field, standing: Standing) -> int:
    """How often a field is asked for. Nobody is pressed for what is only nice to have, but who said
    something unclear is asked once more."""
    return field.max_asks if field.required or standing.state == "unclear" else 1


def askable(schema: Schema, field: Field, standings: Standings) -> bool:
    standing = standings.get(field.key, BLANK)
    if not field.questions or standing.known or standing.state == "declined":
        return False
    if field.meaning == "consent":  # consent to e-mails means nothing without an address
        emails = [item for item in schema.fields if meaning_of(item) == "email"]
        return any(standings.get(item.key, BLANK).known for item in emails)
    return True


def note_asked(standings: Standings, step: Step) -> dict[str, Standing]:
    """The standings once `step` has been said."""
    after = dict(standings)
    field = asked_field(step)
    if field is None or isinstance(step, Ask) and step.repeat:
        return after
    before = after.get(field.key, BLANK)
    state: State = "unanswered" if before.state == "not_asked" else before.state
    pending = before.pending
    if isinstance(step, Confirm) and pending:
        pending = {**pending, "confirms": pending["confirms"] + 1}
    after[field.key] = replace(before, state=state, asks=before.asks + 1, pending=pending)
    return after


def asked_field(step: Step) -> Field | None:
    """What the message that carries out `step` asks for."""
    if isinstance(step, Ask | Confirm):
        return step.field
    return step.contact if isinstance(step, HandToPerson) else None


def asked_in(schema: Schema, words: str) -> str:
    """The key of the field that free words ask for, such as a greeting's: those that are one of its
    published questions in any language, or nearly. "" if none."""
    said = words_of(words)
    for field in schema.fields:
        if any(nearly_in(question, said) for question in field.wordings):
            return field.key
    return ""


@lru_cache(maxsize=1024)
def words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def nearly_in(question: str, said: Set[str]) -> bool:
    words = words_of(question)
    return bool(words) and len(words & said) >= NEARLY * len(words)
