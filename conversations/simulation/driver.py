"""Lets one visitor talk, in the real pipeline or in a rehearsal, and compares what was stored with what was
said."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol
from uuid import UUID, uuid4

from conversations import engine, lanes, turns
from conversations.agents.base import Agent, Call, Held
from conversations.models import Conversation, Message
from conversations.widgets import WidgetSettings
from leadqual.qualification import interview, versions
from leadqual.qualification.facts import KNOWN
from leadqual.qualification.fields import Schema

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
    hold field keys; `durations` are seconds, one for each turn; `ledger` are the proposals with verdicts."""

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
    durations: list[float] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    withheld: list[Held] = field(default_factory=list)
    ledger: list[Mapping[str, Any]] = field(default_factory=list)


class Visitor(Protocol):
    """`said`: the fields that were told in plain words, as far as that is known; `stays`: there is more to
    say even when nothing is asked any more."""

    kind: str
    language: str
    said: set[str]

    @property
    def willing(self) -> bool: ...

    @property
    def stays(self) -> bool: ...

    def opening(self) -> str: ...

    def reply(self, heard: Heard) -> str | None: ...


class Stage(Protocol):
    """Where a visitor talks."""

    @property
    def id(self) -> UUID: ...

    async def says(self, text: str) -> None:
        """The visitor's message is there; its turn is due."""
        ...

    async def answer(self) -> None: ...

    async def heard(self) -> tuple[Heard, bool]:
        """The agent's last message as the visitor sees it, and whether the interview is over."""
        ...

    async def close(self, outcome: Outcome) -> tuple[Schema, interview.Standings]:
        """Fills in what only the stage knows: completed, calls, withheld, ledger."""
        ...


@dataclass(slots=True)
class Clock:
    """Time in the conversation: it moves with the visitor's typing, not with ours."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def wait(self) -> None:
        self.now += THINKING


async def visit(
    persona: Persona,
    widget: WidgetSettings,
    opening: turns.Opening,
    start: datetime,
    agent: Agent | None = None,
) -> Outcome:
    """The whole chat of one visitor through the real pipeline. `agent`: instead of the widget's own."""
    return await talk(persona, Pipeline(widget, opening, Clock(start), agent))


async def talk(visitor: Visitor, stage: Stage) -> Outcome:
    """From the first word until nothing more is asked, or said."""
    outcome = Outcome(visitor.kind, visitor.language, stage.id, visitor.willing)
    text: str | None = visitor.opening()
    while text is not None and outcome.turns < MAX_TURNS:
        told = set(visitor.said)
        await stage.says(text)
        with _timed(outcome):
            await stage.answer()
        heard, over = await stage.heard()
        _note_question(outcome, heard, told)
        text = None if over and not visitor.stays else visitor.reply(heard)
    outcome.conversation = stage.id
    schema, standings = await stage.close(outcome)
    outcome.required = tuple(spec.key for spec in schema.fields if spec.required)
    if isinstance(visitor, Persona):
        judge(outcome, visitor, standings)
    return outcome


@contextmanager
def _timed(outcome: Outcome) -> Iterator[None]:
    began = time.perf_counter()
    yield
    outcome.durations.append(time.perf_counter() - began)
    outcome.seconds += outcome.durations[-1]
    outcome.turns += 1


@dataclass(slots=True)
class Pipeline:
    """The real one: rows, leads and all."""

    widget: WidgetSettings
    opening: turns.Opening
    clock: Clock
    agent: Agent | None = None
    id: UUID = field(default_factory=uuid4)
    said: int = 0

    async def says(self, text: str) -> None:
        words: dict[str, Any] = {"text": text, "client_id": f"s{self.said}"}
        self.said += 1
        if self.said == 1:
            begin = partial(turns.begin, widget=self.widget, opening=self.opening, now=self.clock.now)
            self.id = (await lanes.run(begin, **words)).id
        else:
            self.clock.wait()
            await lanes.run(turns.accept, conversation_id=self.id, now=self.clock.now, **words)

    async def answer(self) -> None:
        await engine.run(self.id, self.clock, self.agent)

    async def heard(self) -> tuple[Heard, bool]:
        return await lanes.run(_hear, self.id)

    async def close(self, outcome: Outcome) -> tuple[Schema, interview.Standings]:
        return await lanes.run(_look_up, outcome)


def _hear(conversation_id: UUID) -> tuple[Heard, bool]:
    chat = Conversation.objects.get(pk=conversation_id)
    last = Message.objects.filter(conversation=chat).order_by("-seq").first()
    assert last is not None
    over = chat.decision_id is not None or (chat.status != Conversation.Status.OPEN and not last.field_key)
    return heard_of(last.text, last.field_key, last.choices, chat.plan), over


def heard_of(text: str, key: str, choices: Sequence[str], plan: Mapping[str, Any]) -> Heard:
    confirm = plan.get("value") if plan.get("step") == "confirm" else None
    return Heard(text, key, tuple(choices), confirm)


def _note_question(outcome: Outcome, heard: Heard, told: set[str]) -> None:
    if not heard.field:
        return
    outcome.questions += 1
    outcome.asked[heard.field] += 1
    if heard.field in told and heard.confirm is None:
        outcome.asked_again.append(heard.field)


LEDGER = ("field_key", "status", "reason", "by")
CALL: tuple[str, ...] = (
    "purpose",
    "status",
    "model",
    "version_id",
    "prompt_tokens",
    "completion_tokens",
    "cached_tokens",
)
CALL += ("first_milliseconds", "milliseconds", "cost", "currency", "slips")


def _look_up(outcome: Outcome) -> tuple[Schema, interview.Standings]:
    chat = Conversation.objects.get(pk=outcome.conversation)
    outcome.completed = chat.decision_id is not None or chat.status == Conversation.Status.WITH_PERSON
    outcome.calls = [Call(**row) for row in chat.model_calls.order_by("id").values(*CALL)]
    outcome.withheld = [Held(**row) for row in chat.withheld.values("text", "reason", "version_id")]
    outcome.ledger = list(chat.proposals.order_by("id").values(*LEDGER))
    return versions.spec(chat.schema_version_id), interview.from_json(chat.fields)


def judge(outcome: Outcome, persona: Persona, standings: interview.Standings) -> None:
    """Notes what was stored, what of it is not true of the visitor, and what was said in vain."""
    for key, standing in standings.items():
        if standing.state not in KNOWN or standing.answer is None:
            continue
        outcome.stored += 1
        value = standing.answer["value"]
        if not persona.is_true(key, value):
            outcome.false.append(Wrong(persona.kind, key, value, standing.answer["quote"]))
    outcome.said = len(persona.said)
    outcome.lost = [key for key in persona.said if key not in standings or not standings[key].known]
