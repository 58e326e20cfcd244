"""One real call to a model's endpoint, in the form of a turn: does it answer, how fast, and by tool call?

What comes back is for sales ops to read, so it holds neither the key nor anything that an endpoint says of
itself, except the model's own reply.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils import timezone

from conversations import agents, setups, trials
from conversations.agents.base import Brief, Found, Said
from conversations.models import ModelVersion
from crm.secrets import CannotOpen
from leadqual.qualification.fields import Field, Schema
from leadqual.qualification.interview import Ask

if TYPE_CHECKING:
    from conversations.agents.model.attempt import OpenCall

NAME = Field("name", "text", "Visitor's name", ("What is your name?",))
SCHEMA = Schema(0, 1, "Hello", (NAME,))
SHOWN = 200  # characters of the reply
HINTS: Mapping[str, str] = {
    "timeout": "Wait longer for it, or choose a faster model.",
    "rate_limited": "Look at the limits and the balance of your account there.",
    "server": "Try again in a minute.",
    "unreachable": "Check the address, and whether this server may reach it.",
    "unauthorized": "Enter the key again.",
    "bad_request": "Check the address (most end with /v1) and the model's name.",
    "garbage": "Check the address: most end with /v1.",
    "cut": "Try again in a minute.",
}


@dataclass(frozen=True, slots=True)
class Hello:
    """`grade`: good, open (it works, but), bad."""

    grade: str
    text: str


def say(version: ModelVersion) -> Hello:
    """In an event loop of its own: nothing stays open behind it."""
    try:
        chosen = setups.of(version)
    except CannotOpen:
        return Hello("bad", "The stored key cannot be opened with this server's secrets. Enter it again.")
    return _said(chosen)


def _said(chosen: setups.Chosen) -> Hello:
    from conversations.agents.model import endpoint, prompt  # the client is slow to load
    from conversations.agents.model.attempt import OpenCall
    from conversations.agents.model.trouble import STOPPED

    call = OpenCall("hello", prompt.messages(_brief(), Ask(NAME, 1), {}, [], chosen.instructions))
    status: str = STOPPED
    try:
        asyncio.run(_listen(chosen, call))
        status = "ok"
    except endpoint.Trouble as trouble:
        status = trouble.kind
        return Hello("bad", f"It did not work. {trouble.text} {HINTS.get(trouble.kind, '')}".strip())
    finally:
        trials.keep("hello", [call.as_row(chosen, status, ())], timezone.now())
    return _judged(chosen, call)


async def _listen(chosen: setups.Chosen, call: OpenCall) -> None:
    from conversations.agents.model import endpoint, tools
    from conversations.agents.model.attempt import setup_of

    try:
        async for event in endpoint.events(setup_of(chosen), call.messages, tools.build(SCHEMA)):
            list(call.sentences(event))
    finally:
        await agents.close()


def _judged(chosen: setups.Chosen, call: OpenCall) -> Hello:
    from conversations.agents.model import tools

    assert call.finished is not None  # an answer ends with it, or with trouble
    finished = call.finished
    took = (
        f"It took {finished.total_ms / 1000:.2f} s{_first(finished.first_ms)}, {_tokens(chosen, finished)}."
    )
    reply = tools.read(call.listening.calls, SCHEMA).reply
    if reply:
        return Hello("good", f"It answered: “{reply[:SHOWN]}” {took}")
    if call.listening.content.strip():
        words = (
            "It answered, but did not use the tools it was given; such a model rarely speaks here, and the"
        )
        return Hello(
            "open", f"{words} scripted agent answers for it. “{call.listening.content[:SHOWN]}” {took}"
        )
    return Hello("bad", f"It answered without a word. {took}")


def _brief() -> Brief:
    async def nothing(_: str) -> Found | None:
        return None

    greeting, hello = Said(1, "agent", "Hello, how can I help?"), Said(2, "visitor", "Hello!")
    return Brief("hello", SCHEMA, {}, (greeting, hello), 1, {}, timezone.localdate(), nothing)


def _first(milliseconds: int | None) -> str:
    return "" if milliseconds is None else f" (first word after {milliseconds / 1000:.2f} s)"


def _tokens(chosen: setups.Chosen, finished: object) -> str:
    usage = getattr(finished, "usage", None)
    if usage is None:
        return "and it does not count its tokens"
    cost = chosen.cost(usage.prompt, usage.completion, usage.cached)
    price = f", {cost:.6f} {chosen.currency}" if cost else ""
    return f"{usage.prompt:,} tokens in ({usage.cached:,} of them cached), {usage.completion:,} out{price}"
