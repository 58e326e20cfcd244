"""What every agent gets and what it gives back. Frozen documents: an agent sees no rows and writes none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, Protocol

from leadqual.qualification.fields import Schema
from leadqual.qualification.interview import Standing

Finder = Callable[[str], Awaitable["Found | None"]]
Speak = Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Found:
    """A knowledge entry that answers a question; `answer` is said word for word."""

    entry_id: int
    question: str
    answer: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """One message. `field` is the key that a message of the agent's asked for."""

    seq: int
    role: str
    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything an agent may know. `since` is the index in `transcript` of the first message that has
    no reply yet; `plan` is what the agent's last message asked ({"step", "field", "value", ...});
    `widget` and `midnight` (of the server's day) are what budgets are counted by. `verdicts` of this turn:
    nothing is checked twice. `calls` of this turn: whatever becomes of it, they were made.
    `near`: the knowledge that may matter to the new messages, if it was looked up along with them.
    `language`: the tag of what the agent speaks in this turn."""

    conversation: str
    schema: Schema
    standings: Mapping[str, Standing]
    transcript: tuple[Said, ...]
    since: int
    plan: Mapping[str, Any]
    today: date
    find: Finder
    status: str = "open"
    decided: bool = False
    agent_name: str = ""
    company_name: str = ""
    language: str = "en"
    widget: int = 0
    midnight: datetime | None = None
    near: tuple[Found, ...] | None = None
    verdicts: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    calls: list[Call] = field(default_factory=list, compare=False, repr=False)

    @property
    def new(self) -> tuple[Said, ...]:
        return tuple(said for said in self.transcript[self.since :] if said.role == "visitor")


@dataclass(frozen=True, slots=True)
class Proposed:
    """A value that an agent says it heard. `by`: who proposes it, if not the agent that drafts the turn."""

    field: str
    value: Any
    quote: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """A question the visitor asked; `found` is None when a person has to answer it. `about`: what
    kind of question it is when it is about this chat itself (why, what, bot, language)."""

    text: str
    message: int
    found: Found | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One call to a model, made or not; the columns of ModelCall."""

    purpose: str
    status: str
    model: str = ""
    version_id: int | None = None
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cached_tokens: int = 0
    first_milliseconds: int | None = None
    milliseconds: int = 0
    cost: float = 0.0
    currency: str = ""
    slips: tuple[Mapping[str, str], ...] = ()

    def columns(self) -> dict[str, Any]:
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True)
class Held:
    """A sentence that was kept from the visitor."""

    text: str
    reason: str
    version_id: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What an agent makes of the new messages. Only proposals: code verifies them and plans.

    `denied`: the visitor said no to the value that was read back. `manners`: thanks, greeting, goodbye,
    hostile, lost (no words to go by). `spoken`: sentences of the agent's own, in order, that may reach the
    visitor or already have; `cited`: the knowledge entries that they tell. `question`: its wording of the
    question for the field `asks`, used only if that is what the plan asks for."""

    proposals: tuple[Proposed, ...] = ()
    declines: tuple[str, ...] = ()
    denied: bool = False
    queries: tuple[Query, ...] = ()
    wants_person: bool = False
    manners: frozenset[str] = frozenset()
    spoken: tuple[str, ...] = ()
    cited: frozenset[int] = frozenset()
    question: str = ""
    asks: str = ""
    calls: tuple[Call, ...] = ()
    withheld: tuple[Held, ...] = ()


class Agent(Protocol):
    name: str

    @property
    def slow(self) -> bool:
        """Whether a visitor should see that somebody is typing."""
        ...

    @property
    def snippets(self) -> int:
        """How many pieces of knowledge it wants to see, whatever the visitor has written."""
        ...

    async def respond(self, brief: Brief, speak: Speak) -> Draft:
        """`speak` shows the visitor the beginning of the reply while the rest of it is still being made;
        what is shown is the whole of it so far, and the reply has to begin with it."""
        ...

    async def lost(self, brief: Brief) -> Call | None:
        """What a run of this turn has cost that ended with its process, as far as can be told."""
        ...


async def silent(text: str) -> None:
    """A `Speak` for whoever cannot show half a reply."""
