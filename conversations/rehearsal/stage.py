"""A conversation that leaves nothing behind: the same brief, agent, verdicts, plan and words as the real one,
but its transcript and standings are kept here. Rules and knowledge are only read. What remains is what a
model was called, for that has to be paid."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.utils import timezone

from conversations import conclude, engine, lanes, trials
from conversations.agents.base import Brief, Call, Held, silent
from conversations.agents.model.guard import midnight
from conversations.models import Conversation
from conversations.settle import plan_json
from conversations.simulation import driver
from conversations.simulation.personas import Heard
from conversations.store import Claimed, Line
from leadqual.qualification import interview
from leadqual.qualification.fields import Schema

from .configurations import Configuration
from .visitors import Guest

JSON = dict[str, Any]
OPEN, WITH_PERSON = Conversation.Status.OPEN, Conversation.Status.WITH_PERSON
DECIDED = 0  # stands for the id of a decision that is no row


@dataclass(slots=True)
class Rehearsal:
    """One guest before one configuration; a `driver.Stage`."""

    configuration: Configuration
    schema: Schema
    chat: Claimed
    clock: driver.Clock
    calls: list[Call] = field(default_factory=list)
    withheld: list[Held] = field(default_factory=list)
    ledger: list[JSON] = field(default_factory=list)

    @property
    def id(self) -> UUID:
        return self.chat.id

    async def says(self, text: str) -> None:
        if self.chat.new or self.chat.answered_seq:
            self.clock.wait()
        seq = self.chat.transcript[-1].seq + 1
        said = Line(seq, seq, "visitor", text, "", [], None, None, self.clock.now)
        self.chat = replace(self.chat, transcript=(*self.chat.transcript, said))

    async def answer(self) -> None:
        agent, now = self.configuration.agent, self.clock.now
        brief = await lanes.run(engine.make_brief, self.chat, now, self.schema)
        brief = replace(brief, midnight=midnight(timezone.now()))  # tokens are spent today
        try:
            draft = await agent.respond(brief, silent)
        finally:
            if brief.calls:
                await lanes.run(trials.keep, "rehearsal", brief.calls, timezone.now())
        done = await lanes.run(conclude.conclude, self.chat, brief, draft, agent.name, now)
        self.calls += done.settled.draft.calls
        self.withheld += done.settled.draft.withheld
        self.ledger += done.settled.ledger
        self.chat = after(self.chat, brief, done, now)

    async def heard(self) -> tuple[Heard, bool]:
        chat, last = self.chat, self.chat.transcript[-1]
        over = chat.decision_id is not None or (chat.status != OPEN and not last.field_key)
        return driver.heard_of(last.text, last.field_key, last.choices, chat.plan), over

    async def close(self, outcome: driver.Outcome) -> tuple[Schema, interview.Standings]:
        chat = self.chat
        outcome.completed = chat.decision_id is not None or chat.status == WITH_PERSON
        outcome.calls, outcome.withheld = self.calls, self.withheld
        outcome.ledger = [{name: row[name] for name in driver.LEDGER} for row in self.ledger]
        return self.schema, interview.from_json(chat.fields)


def set_up(guest: Guest, configuration: Configuration, schema: Schema) -> Rehearsal:
    widget, now = guest.widget, guest.now
    greeting = Line(1, 1, "agent", guest.greeting, "", [], None, None, now)
    chat = Claimed(
        id=uuid4(),
        lease=uuid4(),
        widget_id=widget.id,
        model_setup_id=None,
        scripted=False,
        rule_set_id=widget.rule_set_id,
        agent_name=widget.agent_name,
        company_name=widget.company_name,
        schema_version_id=schema.version,
        lead_id=None,
        decision_id=None,
        outcome=None,
        status=OPEN,
        mode=guest.mode,
        page=guest.page,
        campaign={},
        time_zone=guest.time_zone,
        language=widget.language,
        widget_language=widget.language,
        fields={},
        plan={},
        answered_seq=0,
        tries=1,
        lost=None,
        transcript=(greeting,),
    )
    return Rehearsal(configuration, schema, chat, driver.Clock(now))


def after(chat: Claimed, brief: Brief, done: conclude.Concluded, now: datetime) -> Claimed:
    """The conversation as it would be claimed again, had the turn been written."""
    step, reply = done.settled.step, conclude.line(done.reply, chat.transcript[-1].seq + 1, now)
    return replace(
        chat,
        fields=_stored(interview.to_json(done.settled.standings)),
        plan=_stored(plan_json(step, brief)),
        language=brief.language,
        status=conclude.status_after(step) if chat.status == OPEN else chat.status,
        decision_id=DECIDED if done.result else chat.decision_id,
        outcome=done.result.outcome if done.result else chat.outcome,
        answered_seq=chat.seq,
        transcript=(*chat.transcript, reply),
    )


def _stored(value: JSON) -> JSON:
    """As it comes back from the database."""
    stored: JSON = json.loads(json.dumps(value))
    return stored


async def perform(guest: Guest, configuration: Configuration) -> JSON:
    """The whole conversation, as a document: {"agent", "lines", "result", "outcome"}."""
    schema = await lanes.run(configuration.schema_for, guest.widget)
    rehearsal = set_up(guest, configuration, schema)
    outcome = await driver.talk(guest.visitor(schema), rehearsal)
    chat = rehearsal.chat
    return {
        "agent": configuration.agent.name,
        "lines": [{"role": line.role, "text": line.text} for line in chat.transcript],
        "result": chat.outcome or ("person" if chat.status == WITH_PERSON else ""),
        "values": {key: each["answer"]["value"] for key, each in chat.fields.items() if each.get("answer")},
        "outcome": _stored(_plain(outcome)),
    }


def _plain(outcome: driver.Outcome) -> JSON:
    plain = asdict(replace(outcome, asked=Counter()))  # asdict would count a Counter's pairs
    return plain | {"asked": dict(outcome.asked), "conversation": str(outcome.conversation)}
