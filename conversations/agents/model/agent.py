"""The agent that understands and speaks through a language model. It proposes; code decides.

Every turn the code's own reader reads first: what it finds is proposed too, the step that follows from it is
what the prompt demands, and its draft is what remains when the model fails. So the worst model costs the
visitor some warmth and nothing else.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

from conversations import knowledge, lanes
from conversations.agents.base import Agent, Brief, Call, Draft, Speak, silent
from conversations.settle import settle
from conversations.setups import Chosen

from . import guard
from .attempt import Attempt, OpenCall, setup_of
from .trouble import LOST
from .voice import Voice, weigh

__all__ = ["ModelAgent", "setup_of"]


class ModelAgent:
    """Speaks as `chosen` says; `reader` is the code's own agent."""

    slow = True
    snippets = 6

    def __init__(self, chosen: Chosen, reader: Agent) -> None:
        self.chosen = chosen
        self.reader = reader
        self.name = chosen.name

    async def respond(self, brief: Brief, speak: Speak) -> Draft:
        own = await self._read(brief)
        shut = await self._shut(brief)
        if shut:
            return replace(own, calls=(self._not_made(shut),))
        voice = await self._voice(brief, own, speak)
        attempt = Attempt(self.chosen, brief, own, self.reader.name, voice)
        try:
            async with asyncio.timeout(self.chosen.total_seconds):
                await attempt.run()
        except TimeoutError:
            attempt.ran_out()
        finally:
            attempt.stopped()
        return await voice.weigh(attempt.draft)

    async def lost(self, brief: Brief) -> Call | None:
        """Nobody knows how far that run came; it is counted as one call that was asked and not heard."""
        if await self._spent(brief):
            return None
        own = await self._read(brief)
        voice = await self._voice(brief, own, silent)
        attempt = Attempt(self.chosen, brief, own, self.reader.name, voice)
        return OpenCall("turn", attempt.first()).as_row(self.chosen, LOST, ())

    async def _read(self, brief: Brief) -> Draft:
        own = await self.reader.respond(brief, silent)
        return replace(own, proposals=tuple(replace(p, by=self.reader.name) for p in own.proposals))

    async def _voice(self, brief: Brief, own: Draft, speak: Speak) -> Voice:
        """What the turn can be spoken from."""
        found = brief.near
        if found is None:
            texts = [said.text for said in brief.new]
            found = tuple(await lanes.run(knowledge.near, texts, self.snippets))
        entries = {f"k{entry.entry_id}": entry for entry in found}
        hosts = frozenset(self.chosen.link_hosts)
        settled = await weigh(brief, partial(settle, brief, own, by=self.reader.name))
        voice = Voice(brief, settled, entries, hosts, self.chosen.version, speak)
        await voice.weigh(voice.prepare)
        return voice

    async def _shut(self, brief: Brief) -> str:
        if guard.is_open(self.chosen):
            return "circuit"
        return await self._spent(brief)

    async def _spent(self, brief: Brief) -> str:
        if brief.midnight is None or not guard.is_limited(self.chosen):
            return ""
        return await lanes.run(guard.spent, self.chosen, brief.conversation, brief.widget, brief.midnight)

    def _not_made(self, why: str) -> Call:
        return Call("turn", why, self.chosen.model, self.chosen.version, currency=self.chosen.currency)
