"""The interview: what is known so far, and the next step, decided in code. Pure: no Django, no clock.

A `Standing` per field is kept with the conversation. Each turn the verdicts on what was heard are folded
into the standings (`hear`), then the next step is planned (`plan`), then what the step asks for is noted
(`note_asked`). An agent may word the step; it cannot choose another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal

from .facts import KNOWN, Fact, Facts, State
from .fields import Field, Schema

Evidence = Mapping[str, Any]  # what evidence.md stores with a value; `message` and `question` are seqs
Standings = Mapping[str, "Standing"]
MAX_REPEATS = 2
# A doubt about something nobody asked for is worth a question only if the value itself is clear.
ASK_UNASKED = frozenset({"below_threshold"})
CONTACT = ("email", "phone")
NEARLY = 0.75
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one field stands. `answer` is the current accepted evidence; `pending` is a value that the
    visitor has to confirm first ({"value", "text", "reason", "confirms"}); `reason` tells why the last
    proposal gave no value."""

    state: State = "not_asked"
    asks: int = 0
    answer: Evidence | None = None
    pending: Mapping[str, Any] | None = None
    reason: str = ""

    @property
    def known(self) -> bool:
        return self.state in KNOWN


BLANK = Standing()


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


@dataclass(frozen=True, slots=True)
class Heard:
    """One verdict on one proposal, with the message index already turned into a seq. `status` is
    accepted, unclear or refused."""

    key: str
    status: str
    reason: str
    evidence: Evidence


def hear(
    standings: Standings,
    heard: Iterable[Heard],
    *,
    declined: Iterable[str] = (),
    denied: str = "",
    asked: str = "",
) -> tuple[dict[str, Standing], list[Heard]]:
    """The standings after this turn's verdicts, and the accepted ones that are new answers, in order.
    `declined`: what the visitor refuses to say; `denied`: the field whose read-back was answered with no;
    `asked`: the field that the last message asked for."""
    after = dict(standings)
    if denied:
        after[denied] = _deny(after.get(denied, BLANK))
    for key in declined:
        after[key] = _decline(after.get(key, BLANK))
    new: list[Heard] = []
    ordered = sorted(heard, key=lambda item: (item.evidence["message"] or 0, item.evidence["start"] or 0))
    settled = {item.key for item in ordered if item.status == "accepted"}
    for item in ordered:
        before = after.get(item.key, BLANK)
        if item.status == "accepted":
            if not _same(before.answer, item):
                new.append(item)
            after[item.key] = _accept(before, item)
        elif item.key not in settled and (item.key == asked or item.reason in ASK_UNASKED):
            after[item.key] = _doubt(before, item)
    return after, _last_per_field(new)


def _last_per_field(new: list[Heard]) -> list[Heard]:
    """Said twice in one turn: both are kept, the later one stands; the very same value once."""
    kept: list[Heard] = []
    for item in new:
        if not any(k.key == item.key and k.evidence["value"] == item.evidence["value"] for k in kept):
            kept.append(item)
    return kept


def _same(answer: Evidence | None, item: Heard) -> bool:
    """Said again, nothing new; a plain word that is now confirmed is new evidence."""
    if answer is None or answer["value"] != item.evidence["value"]:
        return False
    return answer["state"] in (item.evidence["state"], "confirmed")


def _accept(before: Standing, item: Heard) -> Standing:
    if before.answer is not None and _same(before.answer, item):
        return replace(before, pending=None, reason="")
    return replace(before, state=item.evidence["state"], answer=item.evidence, pending=None, reason="")


def _doubt(before: Standing, item: Heard) -> Standing:
    value = item.evidence["value"]
    if item.status == "refused" or before.answer is not None and before.answer["value"] == value:
        return before if before.known else replace(before, reason=item.reason)
    if value is None and before.pending:  # a vaguer word says nothing about the clearer one before
        return replace(before, reason=item.reason)
    words = item.evidence["text"] or item.evidence["quote"]
    pending = {"value": value, "text": words, "reason": item.reason, "confirms": 0}
    state = before.state if before.known else "unclear"
    return replace(before, state=state, pending=pending, reason=item.reason)


def _decline(before: Standing) -> Standing:
    if before.known:
        return before
    return replace(before, state="declined", pending=None, reason="")


def _deny(before: Standing) -> Standing:
    """No to a read-back: the value is gone and the visitor owes us a better one, so one more ask is fair."""
    state = before.state if before.known else "unanswered"
    return replace(before, state=state, pending=None, asks=max(0, before.asks - 1), reason="denied")


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
    published questions, or nearly. "" if none."""
    said = words_of(words)
    for field in schema.fields:
        if any(nearly_in(question, said) for question in field.questions):
            return field.key
    return ""


@lru_cache(maxsize=1024)
def words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def nearly_in(question: str, said: Set[str]) -> bool:
    words = words_of(question)
    return bool(words) and len(words & said) >= NEARLY * len(words)


def facts(
    schema: Schema, standings: Standings, history: Mapping[str, tuple[Fact, ...]] | None = None
) -> Facts:
    """What routing and the dossier read."""
    past = history or {}
    made = {
        field.key: fact(field, standings.get(field.key, BLANK), past.get(field.key, ()))
        for field in schema.fields
    }
    return Facts(schema.version, made)


def fact(field: Field, standing: Standing, history: tuple[Fact, ...] = ()) -> Fact:
    answer = standing.answer if standing.known and standing.answer else None
    return Fact(
        key=field.key,
        label=field.label,
        kind=field.kind,
        state=standing.state,
        required=field.required,
        history=history,
        **(evidence_of(answer) if answer else {}),
    )


_EVIDENCE = ("value", "text", "quote", "message", "start", "end", "question", "grade", "confidence", "by")


def evidence_of(answer: Evidence) -> dict[str, Any]:
    return {name: answer[name] for name in _EVIDENCE}


def to_json(standings: Standings) -> dict[str, Any]:
    """As stored with the conversation; what is at its default is left out."""
    return {key: _dump(standing) for key, standing in standings.items() if standing != BLANK}


def _dump(standing: Standing) -> dict[str, Any]:
    data: dict[str, Any] = {"state": standing.state, "asks": standing.asks}
    data |= {"answer": dict(standing.answer)} if standing.answer else {}
    data |= {"pending": dict(standing.pending)} if standing.pending else {}
    data |= {"reason": standing.reason} if standing.reason else {}
    return data


def from_json(data: Mapping[str, Any]) -> dict[str, Standing]:
    return {key: Standing(**standing) for key, standing in data.items()}
