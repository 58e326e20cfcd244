"""Visitors for the flow tests: they talk to the real services and the real database, without a socket."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.utils import timezone

from conversations import engine, lanes, live, store, turns
from conversations.demo import seed
from conversations.models import Conversation, Widget
from conversations.widgets import WidgetSettings, settings_of
from leadqual.qualification import versions as schemas
from leadqual.qualification.fields import Field
from routing import rules
from routing import versions as rule_sets

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
BRIGHTFOLD = (
    "I run customer support at Brightfold, we're about 90 people. "
    "The shared inbox eats three hours of everybody's day."
)


def open_site(now: datetime = MONDAY) -> WidgetSettings:
    """The demo company with its schema, rules, knowledge and reps."""
    return settings_of(seed.set_up(now=now))


@dataclass
class Visitor:
    """Writes, and remembers the replies. Each message comes half a minute after the one before."""

    widget: WidgetSettings
    now: datetime = MONDAY
    id: UUID | None = None
    token: str = ""
    replies: list[store.Line] = field(default_factory=list)
    opening: turns.Opening = field(default_factory=turns.Opening)

    async def says(self, text: str, client_id: str = "") -> store.Line:
        """The reply to `text`."""
        client_id, taken = client_id or uuid4().hex, None
        if self.id is None:
            await self._begin(text, client_id)
        else:
            _, taken = await lanes.run(
                engine.accept, conversation_id=self.id, text=text, client_id=client_id, now=self.now
            )
        assert self.id is not None
        await engine.run(self.id, self.clock(), taken=taken)
        self.now += timedelta(seconds=30)
        self.replies = [m for m in await lanes.run(store.transcript, self.id) if m.role == "agent"]
        return self.replies[-1]

    async def _begin(self, text: str, client_id: str) -> None:
        begun = await lanes.run(
            turns.begin,
            widget=self.widget,
            opening=self.opening,
            text=text,
            client_id=client_id,
            now=self.now,
        )
        self.id, self.token = begun.id, begun.token

    def clock(self) -> Callable[[], datetime]:
        now = self.now + timedelta(seconds=1)
        return lambda: now

    async def answers(self, **answers: str) -> None:
        """Answers what is asked, by field, until nothing is asked that is in `answers`."""
        for _ in range(30):
            asked = self.replies[-1].field_key
            if asked not in answers:
                return
            await self.says(answers[asked])
        raise AssertionError(f"still asked for {self.replies[-1].field_key}")

    async def row(self) -> Conversation:
        chats = Conversation.objects.select_related("lead", "decision__rep", "decision__rule_set_version")
        return await lanes.run(chats.get, pk=self.id)

    async def values(self) -> dict[str, Any]:
        fields = (await self.row()).fields
        return {key: item["answer"]["value"] for key, item in fields.items() if item.get("answer")}

    async def states(self) -> dict[str, str]:
        return {key: item["state"] for key, item in (await self.row()).fields.items()}


def talk(*texts: str, minutes_ago: int = 0) -> Visitor:
    """A visitor of the demo company who has said that, for tests that are not asynchronous."""
    visitor = Visitor(open_site(), now=timezone.now() - timedelta(minutes=minutes_ago))

    async def go() -> None:
        for text in texts:
            await visitor.says(text)
        await live.hub().close()

    asyncio.run(go())
    return visitor


def open_site_with(*fields: Field, now: datetime = MONDAY) -> WidgetSettings:
    """A company with a schema of one's own; everything that is no complete lead is borderline."""
    draft = schemas.create_from_preset(name="Own", preset="", by=None)
    schemas.store(version=draft, fields=fields)
    schema = schemas.publish(version=draft, by=None, now=now).schema
    rest = rules.Rule("The rest", "borderline", catch_all=True)
    every = rules.Rule("All", "qualified", (rules.Condition(fields[0].key, "known"),))
    made = rule_sets.create(name="Own", schema=schema, rules=[every], catch_all=rest, now=now)
    rule_set = rule_sets.publish(version=made, now=now).rule_set
    row = Widget.objects.create(
        key="own", name="Own", schema=schema, rule_set=rule_set, greeting="Hi, I'm an AI.", company_name="Own"
    )
    return settings_of(row)
