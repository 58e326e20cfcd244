"""The JSON frames of the chat protocol, the same over WebSocket, server-sent events and plain HTTP."""

from __future__ import annotations

from typing import Any

from leadqual.errors import DomainError

from .store import Line

Frame = dict[str, Any]


def message(line: Line) -> Frame:
    made: Frame = {
        "seq": line.seq,
        "role": line.role,
        "text": line.text,
        "choices": list(line.choices),
        "at": line.at.isoformat(),
    }
    if line.client_id:
        made["client_id"] = line.client_id
    if line.link:
        made["link"] = line.link
    return made


def message_frame(line: Line) -> Frame:
    return {"type": "message", "message": message(line)}


def typing(on: bool) -> Frame:
    return {"type": "typing", "on": on}


def partial(text: str) -> Frame:
    """The beginning of a reply that is still being written, the whole of it so far; nothing is kept of it."""
    return {"type": "partial", "text": text}


def status(value: str) -> Frame:
    return {"type": "status", "status": value}


def ack(client_id: str, seq: int) -> Frame:
    return {"type": "ack", "client_id": client_id, "seq": seq}


def error(problem: DomainError, client_id: str = "") -> Frame:
    made: Frame = {"type": "error", "code": problem.code, "text": problem.message}
    if "retry_after" in problem.data:
        made["retry_after"] = problem.data["retry_after"]
    if client_id:
        made["client_id"] = client_id
    return made
