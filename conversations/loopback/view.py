"""What a model gets to see of a conversation, read from its prompt as a careful model would. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from leadqual.qualification.evidence import Turn
from leadqual.qualification.fields import Choice, Field, Kind
from leadqual.qualification.lexicon import LANGUAGES

from .protocol import Asked

JSON = dict[str, Any]
FIELDS, TRANSCRIPT, NOW = "FIELDS\n", "TRANSCRIPT", "NOW "
_CURRENCY = re.compile(r"\(in (\w{3})\)")


@dataclass(frozen=True, slots=True)
class View:
    """`step` and `then`: what is to be asked; `again`: the second call of the turn."""

    fields: tuple[Field, ...]
    turns: tuple[Turn, ...]
    since: int
    today: date
    step: JSON
    then: tuple[JSON, ...]
    recorded: JSON
    knowledge: tuple[JSON, ...]
    language: str
    again: bool
    said: str = ""

    @property
    def new(self) -> tuple[Turn, ...]:
        return tuple(turn for turn in self.turns[self.since :] if turn.role == "visitor")

    @property
    def heard(self) -> tuple[str, ...]:
        """All that the visitor said."""
        return tuple(turn.text for turn in self.turns if turn.role == "visitor")

    @property
    def asked(self) -> Field | None:
        """What the agent's last message before the new ones asked for."""
        before = [turn for turn in self.turns[: self.since] if turn.role == "agent"]
        key = before[-1].field if before else None
        return next((field for field in self.fields if field.key == key), None)


def view(asked: Asked) -> View | None:
    """None: this is no prompt of ours."""
    texts = [str(message.get("content") or "") for message in asked.messages]
    nows = [found for text in texts if (found := _now(text)) is not None]
    lines = next((text for text in texts if text.startswith(TRANSCRIPT)), None)
    if not nows or lines is None or FIELDS not in texts[0]:
        return None
    first, last = nows[0], nows[-1]
    turns = tuple(_turn(row) for row in _rows(lines))
    return View(
        fields=tuple(_field(row) for row in _rows(texts[0].rpartition(FIELDS)[2])),
        turns=turns,
        since=min(first.get("new_messages") or [len(turns)]),
        today=date.fromisoformat(first["today"]),
        step=last.get("step") or first["step"],
        then=tuple(last.get("then") or ()),
        recorded=first.get("recorded") or {},
        knowledge=tuple(first.get("knowledge") or ()),
        language=first["language"] if first["language"] in LANGUAGES else "en",
        again=len(nows) > 1,
        said=str(last.get("already_said") or ""),
    )


def _now(text: str) -> JSON | None:
    at = 0 if text.startswith(NOW) else text.rfind("\n" + NOW) + 1
    if not text.startswith(NOW, at):
        return None
    found = json.loads(text[at + len(NOW) :])
    return found if isinstance(found, dict) else None


def _rows(text: str) -> Sequence[JSON]:
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]


def _turn(row: JSON) -> Turn:
    """Of an agent's message it is known what it asked for; a person's tells nothing of that."""
    field = row.get("asks", "") if row["who"] == "agent" else None
    return Turn("visitor" if row["who"] == "visitor" else "agent", row["text"], field)


def _field(row: JSON) -> Field:
    form = str(row.get("value", ""))
    kind: Kind = row["kind"]
    currency = _CURRENCY.search(form)
    is_money = bool(currency) or "currency" in form
    return Field(
        key=row["key"],
        kind=kind,
        label=row.get("label", ""),
        choices=tuple(Choice(value, told or "") for value, told in (row.get("choices") or {}).items()),
        unit="money" if is_money else "",
        currency=currency.group(1) if currency else "",
        integer="whole number" in form,
        range="range" in form,
        format="iso" if "YYYY-MM-DD" in form else "",
    )
