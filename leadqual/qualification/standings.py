"""Where each field of a conversation stands, and what new verdicts make of it. Pure.

A `Standing` per field is kept with the conversation (`to_json`, `from_json`), so that a turn reads one row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .facts import KNOWN, Fact, Facts, State
from .fields import Field, Schema

Evidence = Mapping[str, Any]  # what evidence.md stores with a value; `message` and `question` are seqs
Standings = Mapping[str, "Standing"]
# A doubt about something nobody asked for is worth a question only if the value itself is clear.
ASK_UNASKED = frozenset({"below_threshold"})


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one field stands. `answer` is the current accepted evidence; `pending` is a value that the
    visitor has to confirm first ({"value", "text", "reason", "confirms"}); `reason` tells why the last
    proposal gave no value. `denied`: the values that were read back and answered with no."""

    state: State = "not_asked"
    asks: int = 0
    answer: Evidence | None = None
    pending: Mapping[str, Any] | None = None
    reason: str = ""
    denied: tuple[Any, ...] = ()

    @property
    def known(self) -> bool:
        return self.state in KNOWN


BLANK = Standing()


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
    denied = (*before.denied, before.pending["value"]) if before.pending else before.denied
    asks = max(0, before.asks - 1)
    return replace(before, state=state, pending=None, asks=asks, reason="denied", denied=denied)


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
    data |= {"denied": list(standing.denied)} if standing.denied else {}
    return data


def from_json(data: Mapping[str, Any]) -> dict[str, Standing]:
    return {key: _load(standing) for key, standing in data.items()}


def _load(data: Mapping[str, Any]) -> Standing:
    return Standing(**{**data, "denied": tuple(data.get("denied", ()))})
