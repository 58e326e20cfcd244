"""Who is rehearsed with: simulated visitors, or recorded ones in their own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from uuid import UUID

from django.db.models import Exists, OuterRef, Prefetch

from conversations import widgets
from conversations.models import Conversation, Message, Mode
from conversations.simulation import personas
from conversations.simulation.driver import Visitor
from conversations.simulation.personas import Heard
from conversations.simulation.phrases import Wordings
from conversations.simulation.phrases.measuring import MEASURING
from conversations.widgets import WidgetSettings
from leadqual.qualification.fields import Schema

RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Guest:
    """`visitor` makes the one who talks, anew for each side; `conversation`: where a recorded one was."""

    name: str
    widget: WidgetSettings
    now: datetime
    greeting: str
    visitor: Callable[[Schema], Visitor]
    conversation: UUID | None = None
    page: str = ""
    mode: str = Mode.REACTIVE.value
    time_zone: str = "UTC"


@dataclass(slots=True)
class Recorded:
    """Says the same words in the same order, whatever it is asked. `said`: what it was asked before, so that
    what is asked a second time is counted."""

    texts: Sequence[str]
    at: int = 0
    kind: str = RECORDED
    language: str = ""
    said: set[str] = field(default_factory=set)
    willing: bool = True

    @property
    def stays(self) -> bool:
        return self.at < len(self.texts)

    def opening(self) -> str:
        self.at = 1
        return self.texts[0]

    def reply(self, heard: Heard) -> str | None:
        if heard.field:
            self.said.add(heard.field)
        if not self.stays:
            return None
        self.at += 1
        return self.texts[self.at - 1]


def simulated(
    widget: WidgetSettings, count: int, seed: int, now: datetime, words: Wordings = MEASURING
) -> list[Guest]:
    greeting = widgets.opening_words(widget, "", Mode.REACTIVE)
    return [
        Guest(f"{place + 1}. {_kind(place)}", widget, now, greeting, partial(_persona, place, seed, words))
        for place in range(count)
    ]


def _kind(place: int) -> str:
    return personas.KINDS[place % len(personas.KINDS)].replace("_", " ")


def _persona(place: int, seed: int, words: Wordings, schema: Schema) -> personas.Persona:
    return personas.persona(schema, place, seed, words)


def recorded(count: int, widget_id: int | None = None, before: datetime | None = None) -> list[Guest]:
    """The last conversations (begun before `before`) in which the visitor wrote twice, oldest first."""
    spoken = Message.objects.filter(role=Message.Role.VISITOR)
    earlier = spoken.filter(conversation=OuterRef("pk"), seq__lt=OuterRef("visitor_seq"))
    rows = Conversation.objects.filter(Exists(earlier)).order_by("-started_at")
    if widget_id is not None:
        rows = rows.filter(widget=widget_id)
    if before is not None:
        rows = rows.filter(started_at__lt=before)
    shown = Message.objects.exclude(role=Message.Role.PERSON).order_by("seq")
    rows = rows.select_related("widget").prefetch_related(
        "widget__engagement_rules", Prefetch("messages", shown)
    )
    return [_guest(number, chat) for number, chat in enumerate(reversed(list(rows[:count])), start=1)]


def _guest(number: int, chat: Conversation) -> Guest:
    lines = list(chat.messages.all())
    texts = [line.text for line in lines if line.role == Message.Role.VISITOR]
    widget = widgets.settings_of(chat.widget)
    first = lines[0].text if lines[0].role == Message.Role.AGENT else ""
    return Guest(
        name=f"{number}. {chat}",
        widget=widget,
        now=chat.started_at,
        greeting=first or widgets.opening_words(widget, chat.page, chat.mode),
        visitor=partial(_again, texts),
        conversation=chat.pk,
        page=chat.page,
        mode=chat.mode,
        time_zone=chat.time_zone,
    )


def _again(texts: Sequence[str], _: Schema) -> Recorded:
    return Recorded(texts)
