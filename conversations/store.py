"""Rows of the way of a message, one round trip each; every one may be asked for twice.

What has to be true together is one statement: a message is counted and written, a lease is taken and the
transcript read, a turn is applied whole or not at all.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from psycopg.errors import UniqueViolation

from . import lanes, statements

JSON = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a transcript. `id` is the row's, for evidence to point to."""

    id: int
    seq: int
    role: str
    text: str
    field_key: str
    choices: list[str]
    link: JSON | None
    client_id: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Seat:
    """Who somebody is in a conversation: read when a token is shown."""

    id: UUID
    widget_id: int
    status: str
    visitor_seq: int
    answered_seq: int


@dataclass(frozen=True, slots=True)
class Claimed:
    """A conversation whose turn is ours to run until the lease ends. `lost`: the lease before ours, if
    whoever held it has neither ended the turn nor given it back."""

    id: UUID
    lease: UUID
    widget_id: int
    model_setup_id: int | None
    scripted: bool
    rule_set_id: int
    agent_name: str
    company_name: str
    schema_version_id: int
    lead_id: UUID | None
    decision_id: int | None
    outcome: str | None
    status: str
    mode: str
    page: str
    campaign: JSON
    time_zone: str
    language: str
    widget_language: str
    fields: JSON
    plan: JSON
    answered_seq: int
    tries: int
    lost: UUID | None
    transcript: tuple[Line, ...]

    @property
    def seq(self) -> int:
        """The visitor's last message: what this turn answers."""
        return max((line.seq for line in self.transcript if line.role == "visitor"), default=0)

    @property
    def new(self) -> tuple[Line, ...]:
        return tuple(m for m in self.transcript if m.role == "visitor" and m.seq > self.answered_seq)


@dataclass(frozen=True, slots=True)
class Applied:
    """The turn is written. `seq` is the reply's; `waiting`: the visitor has written more meanwhile."""

    seq: int
    waiting: bool
    status: str


def begin(
    *,
    conversation_id: UUID,
    widget_id: int,
    schema_id: int,
    token_hash: str,
    visit_id: UUID | None,
    mode: str,
    page: str,
    campaign: Mapping[str, Any],
    time_zone: str,
    language: str,
    messages: Sequence[JSON],
    now: datetime,
    lease_seconds: float = 0.0,
) -> tuple[tuple[Line, ...], Claimed | None] | None:
    """The conversation with its first messages ({"seq", "role", "text", "client_id"}), held with the newest
    published version; None if there is none. With `lease_seconds` also the turn that is due, if one is."""
    spoken = [m["seq"] for m in messages if m["role"] == "visitor"]
    lease = uuid4() if lease_seconds and spoken else None
    rows = lanes.query(
        statements.BEGIN,
        {
            "id": conversation_id,
            "widget": widget_id,
            "schema": schema_id,
            "visit": visit_id,
            "token": token_hash,
            "mode": mode,
            "page": page,
            "campaign": json.dumps(campaign),
            "time_zone": time_zone,
            "language": language,
            "last": max((m["seq"] for m in messages), default=0),
            "visitor": max(spoken, default=0),
            "messages": json.dumps(list(messages)),
            "now": now,
            "lease": lease,
            "until": now + timedelta(seconds=lease_seconds) if lease else None,
            "tries": 1 if lease else 0,
        },
    )
    if not rows:
        return None
    return _lines(rows[0][-1]), _claimed(conversation_id, lease, rows[0]) if lease else None


def accept(
    *, conversation_id: UUID, text: str, client_id: str, now: datetime, lease_seconds: float = 0.0
) -> tuple[int, bool, Claimed | None] | None:
    """(seq, whether it is new) of the visitor's message; None if the conversation is closed or gone. With
    `lease_seconds` also the turn that answers it, ours from now on, unless somebody else runs one."""
    lease = uuid4() if lease_seconds else None
    until = now + timedelta(seconds=lease_seconds)
    params = {"id": conversation_id, "text": text, "client_id": client_id, "now": now}
    params |= {"lease": lease, "until": until}
    try:
        rows = lanes.query(statements.ACCEPT, params)
    except UniqueViolation:  # the same message at the same moment over another socket: now it is known
        rows = lanes.query(statements.ACCEPT, params)
    if not rows:
        return None
    seq, made, ours, *columns = rows[0]
    if not ours or lease is None:
        return seq, made is not None, None
    line = Line(made, seq, "visitor", text, "", [], None, client_id, now)
    return seq, True, _claimed(conversation_id, lease, columns, (line,))


def claim(*, conversation_id: UUID, now: datetime, lease_seconds: float) -> Claimed | None:
    """The turn that is due, ours from now on; None if none is due or somebody else runs it."""
    lease = uuid4()
    until = now + timedelta(seconds=lease_seconds)
    params = {"id": conversation_id, "lease": lease, "until": until, "now": now}
    rows = lanes.query(statements.CLAIM, params)
    return _claimed(conversation_id, lease, rows[0]) if rows else None


def _claimed(conversation_id: UUID, lease: UUID, row: Sequence[Any], new: tuple[Line, ...] = ()) -> Claimed:
    """`new`: lines that the statement wrote and did not see itself."""
    *columns, visitor_seq, rows = row
    lines = (*_lines(rows), *new)
    if lines[-1].seq < visitor_seq or lines[-1].seq > len(lines):
        lines = transcript(conversation_id)  # others came in while the statement waited for the row
    values: Any = (conversation_id, lease, *columns, lines)
    return Claimed(*values)


def renew(*, conversation_id: UUID, lease: UUID, now: datetime, lease_seconds: float) -> bool:
    until = now + timedelta(seconds=lease_seconds)
    return bool(lanes.query(statements.RENEW, {"id": conversation_id, "lease": lease, "until": until}))


def release(*, conversation_id: UUID, lease: UUID) -> bool:
    """Give back a turn that failed; False if it was not ours any more."""
    return bool(lanes.query(statements.RELEASE, {"id": conversation_id, "lease": lease}))


def apply_params(
    chat: Claimed,
    *,
    now: datetime,
    fields: JSON,
    plan: JSON,
    language: str,
    status: str,
    text: str,
    field_key: str,
    choices: Sequence[str],
    link: JSON | None,
    step: str,
    agent: str,
    milliseconds: int,
    proposals: Sequence[JSON],
    answers: Sequence[JSON],
    questions: Sequence[JSON],
    calls: Sequence[JSON] = (),
    withheld: Sequence[JSON] = (),
) -> JSON:
    return {
        "id": chat.id,
        "lease": chat.lease,
        "seq": chat.seq,
        "schema": chat.schema_version_id,
        "now": now,
        "fields": json.dumps(fields),
        "plan": json.dumps(plan),
        "language": language,
        "status": status,
        "text": text,
        "field_key": field_key,
        "choices": list(choices),
        "link": json.dumps(link) if link else None,
        "step": step,
        "agent": agent,
        "milliseconds": milliseconds,
        "proposals": json.dumps(list(proposals)),
        "answers": json.dumps(list(answers)),
        "questions": json.dumps(list(questions)),
        "calls": json.dumps(list(calls)),
        "withheld": json.dumps(list(withheld)),
    }


def keep_calls(chat: Claimed, *, lease: UUID, calls: Sequence[JSON], now: datetime) -> None:
    """The calls of a run that no turn came of, even if the conversation has been erased meanwhile. What is
    known of them already stays; what was only thought of them gives way."""
    params = {"id": chat.id, "widget": chat.widget_id, "lease": lease, "now": now}
    params["calls"] = json.dumps(list(calls))
    lanes.query(statements.KEEP_CALLS, params)


def apply(params: JSON) -> Applied | None:
    """Everything the turn produced, in one statement; None if the lease is not ours any more."""
    return applied(lanes.query(statements.APPLY, params))


def applied(rows: Sequence[Sequence[Any]]) -> Applied | None:
    if not rows:
        return None
    return Applied(*rows[0])


def seat(*, conversation_id: UUID, token_hash: str) -> Seat | None:
    rows = lanes.query(statements.SEAT, {"id": conversation_id, "token": token_hash})
    return Seat(*rows[0]) if rows else None


def transcript(conversation_id: UUID, after: int = 0) -> tuple[Line, ...]:
    """The messages with a seq above `after`."""
    sql = f"{statements.TRANSCRIPT} = %(id)s AND m.seq > %(after)s"
    return _lines(lanes.query(sql, {"id": conversation_id, "after": after})[0][0])


def _lines(rows: list[list[Any]] | None) -> tuple[Line, ...]:
    return tuple(map(_line, rows or ()))


def _line(row: Any) -> Line:
    *columns, at = row
    values: Any = (*columns, datetime.fromisoformat(at))
    return Line(*values)


def is_answered(conversation_id: UUID, seq: int) -> bool:
    """Whether the visitor's message `seq` has its reply, or will never get one."""
    rows = lanes.query(statements.ANSWERED, {"id": conversation_id, "seq": seq})
    return not rows or bool(rows[0][0])
