"""Sends one simulated visitor through the real pipeline and compares what was stored with what was said."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from conversations import engine, lanes, turns
from conversations.models import Conversation, Message
from conversations.widgets import WidgetSettings
from leadqual.qualification import interview, versions
from leadqual.qualification.facts import KNOWN

from .personas import Heard, Persona

MAX_TURNS = 30
THINKING = timedelta(seconds=20)  # between two messages, on the visitor's clock


@dataclass(frozen=True, slots=True)
class Wrong:
    """A stored value that is not true of the visitor."""

    kind: str
    field: str
    value: Any
    quote: str


@dataclass(slots=True)
class Outcome:
    """What came of one visitor. `completed`: decided, or a person has taken over. `asked_again` and `lost`
    hold field keys."""

    kind: str
    language: str
    conversation: UUID
    willing: bool = True
    completed: bool = False
    turns: int = 0
    seconds: float = 0.0
    questions: int = 0
    asked: Counter[str] = field(default_factory=Counter)
    asked_again: list[str] = field(default_factory=list)
    false: list[Wrong] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    required: tuple[str, ...] = ()  # what the schema has to ask
    said: int = 0
    stored: int = 0


@dataclass(slots=True)
class Clock:
    """Time in the conversation: it moves with the visitor's typing, not with ours."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def wait(self) -> None:
        self.now += THINKING


async def visit(persona: Persona, widget: WidgetSettings, opening: turns.Opening, start: datetime) -> Outcome:
    """The whole chat of one visitor, from the first word until nothing more is asked."""
    clock = Clock(start)
    text: str | None = persona.opening()
    begun = await lanes.run(
        turns.begin, widget=widget, opening=opening, text=text, client_id="s0", now=clock.now
    )
    outcome = Outcome(persona.kind, persona.language, begun.id, persona.willing)
    for number in range(1, MAX_TURNS + 1):
        told = set(persona.said)
        began = time.perf_counter()
        await engine.run(begun.id, clock)
        outcome.seconds += time.perf_counter() - began
        outcome.turns += 1
        heard, over = await lanes.run(_hear, begun.id)
        _note_question(outcome, heard, told)
        if over and not persona.slip:
            break
        text = persona.reply(heard)
        if text is None:
            break
        clock.wait()
        await lanes.run(
            turns.accept, conversation_id=begun.id, text=text, client_id=f"s{number}", now=clock.now
        )
    await lanes.run(_compare, outcome, persona)
    return outcome


def _hear(conversation_id: UUID) -> tuple[Heard, bool]:
    """The agent's last message as the visitor sees it, and whether the interview is over."""
    chat = Conversation.objects.get(pk=conversation_id)
    last = Message.objects.filter(conversation=chat).order_by("-seq").first()
    assert last is not None
    plan: Mapping[str, Any] = chat.plan
    confirm = plan.get("value") if plan.get("step") == "confirm" else None
    over = chat.decision_id is not None or (chat.status != Conversation.Status.OPEN and not last.field_key)
    return Heard(last.text, last.field_key, tuple(last.choices), confirm), over


def _note_question(outcome: Outcome, heard: Heard, told: set[str]) -> None:
    if not heard.field:
        return
    outcome.questions += 1
    outcome.asked[heard.field] += 1
    if heard.field in told and heard.confirm is None:
        outcome.asked_again.append(heard.field)


def _compare(outcome: Outcome, persona: Persona) -> None:
    chat = Conversation.objects.get(pk=outcome.conversation)
    outcome.completed = chat.decision_id is not None or chat.status == Conversation.Status.WITH_PERSON
    fields = versions.spec(chat.schema_version_id).fields
    outcome.required = tuple(spec.key for spec in fields if spec.required)
    judge(outcome, persona, interview.from_json(chat.fields))


def judge(outcome: Outcome, persona: Persona, standings: interview.Standings) -> None:
    """Notes what was stored, what of it is not true of the visitor, and what was said in vain."""
    for key, standing in standings.items():
        if standing.state not in KNOWN or standing.answer is None:
            continue
        outcome.stored += 1
        value = standing.answer["value"]
        if not _is_true(persona, key, value):
            outcome.false.append(Wrong(persona.kind, key, value, standing.answer["quote"]))
    outcome.said = len(persona.said)
    outcome.lost = [key for key in persona.said if key not in standings or not standings[key].known]


def _is_true(persona: Persona, key: str, value: Any) -> bool:
    """True of the visitor, and said: a right guess is still invented. To what a persona knows nothing of
    (may we send mails?) it says no."""
    truth = persona.truths.get(key)
    if truth is None:
        return value is False
    return key in persona.said | persona.hinted and truth.holds(value)
