"""One turn's work with a model: a call, a second one to put the first right, and what they bring."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Any

from conversations import gate
from conversations.agents.base import Brief, Call, Draft, Query
from conversations.settle import Settled, settle
from conversations.setups import Chosen
from leadqual.qualification import interview
from leadqual.qualification.interview import Ask, Confirm

from . import claims, endpoint, guard, prompt, tools
from .listening import Listening
from .trouble import LOST, STOPPED, Trouble
from .voice import MOST_TAKEN, Voice

JSON = dict[str, Any]
SHORT_WAIT = 2.0  # seconds that a rate-limited call may wait to be made again
SHOWN = 300  # characters of a sentence that the second call is told about
MOST_TOLD = 12  # withheld sentences that it is told about
# the endpoint may have worked on it, and count it
ANSWERED = frozenset({"ok", "timeout", "cut", "garbage", STOPPED, LOST})
BYTES_PER_TOKEN = 4


@dataclass(slots=True)
class Attempt:
    """`own`: what the code's own reader makes of the turn; `by`: its name."""

    chosen: Chosen
    brief: Brief
    own: Draft
    by: str
    voice: Voice
    read: tools.Read = field(default_factory=tools.Read)
    open: OpenCall | None = None
    settled: tuple[Draft, Settled] | None = None  # with all that has been heard

    def first(self) -> list[JSON]:
        """What the first call is made with."""
        settled = self.voice.settled
        entries = list(self.voice.entries.values())
        return prompt.messages(self.brief, settled.step, settled.standings, entries, self.chosen.instructions)

    async def run(self) -> None:
        sent = self.first()
        if not await self._ask("turn", sent):
            return
        told = await self.voice.weigh(self._wrong)
        if told is not None:
            await self._ask("again", prompt.again(sent, told))

    async def _ask(self, purpose: str, messages: Sequence[JSON]) -> bool:
        """One call, and a second try at it if the endpoint asks for a short wait. False: it failed."""
        for last in (False, True):
            trouble = await self._once(purpose, messages)
            if trouble is None:
                return True
            if last or trouble.kind != "rate_limited" or (trouble.retry_after or SHORT_WAIT) >= SHORT_WAIT:
                return False
            await asyncio.sleep(trouble.retry_after or 0)
        return False

    async def _once(self, purpose: str, messages: Sequence[JSON]) -> Trouble | None:
        self.open = call = OpenCall(purpose, messages)
        self.voice.taken = 0
        wanted = tools.build(self.brief.schema)
        try:
            async with aclosing(endpoint.events(setup_of(self.chosen), messages, wanted)) as events:
                async for event in events:
                    for sentence in call.sentences(event):
                        await self._hear(sentence)
            for sentence in call.splitter.flush():
                await self._hear_last(sentence)
        except Trouble as trouble:
            call.trouble = trouble
        for sentence in call.unspoken(tools.read(call.listening.calls, self.brief.schema)):
            await self._hear(sentence)
        self._close()
        return call.trouble

    async def _hear(self, sentence: str) -> None:
        assert self.open is not None
        await self.voice.take(sentence, self.open.listening.asks, self.open.listening.cites)

    async def _hear_last(self, sentence: str) -> None:
        """Half a sentence may say what the whole would not: "You have 90" of 900."""
        assert self.open is not None
        call = self.open
        if call.finished and call.finished.reason == "length" and not call.listening.text.done:
            self.voice.withhold(sentence, "cut")
        else:
            await self._hear(sentence)

    def ran_out(self) -> None:
        """The time of the whole turn is over, perhaps in the middle of a call."""
        if self.open is not None:
            self.open.trouble = Trouble("timeout")
            self._close()

    def stopped(self) -> None:
        """Nobody waits for the answer any more, or it could not be taken in: what was asked was asked."""
        if self.open is not None:
            call, self.open = self.open, None
            self.brief.calls.append(call.as_row(self.chosen, STOPPED, ()))

    def _close(self) -> None:
        """Keep what the call said, and that it was made."""
        assert self.open is not None
        call, self.open = self.open, None
        self.settled = None
        found = tools.read(call.listening.calls, self.brief.schema)
        known = {(p.field, repr(p.value), p.quote) for p in self.read.proposals}
        self.read.proposals += [
            replace(proposal, by=self.chosen.name)
            for proposal in found.proposals
            if (proposal.field, repr(proposal.value), proposal.quote) not in known
        ]
        self.read.declines += found.declines
        self.read.questions += found.questions
        self.read.slips += found.slips
        status = call.trouble.kind if call.trouble else "ok"
        retry_after = call.trouble.retry_after if call.trouble else None
        guard.breaker(self.chosen).note(status, time.monotonic(), retry_after)
        self.brief.calls.append(call.as_row(self.chosen, status, self._slips(found)))

    def _slips(self, found: tools.Read) -> list[JSON]:
        """What did not fit, and what else is worth a look later: what the model marked, and a wish for a
        person that code does not hear in the same words."""
        flags = [{"kind": "flagged", "detail": flag} for flag in found.flags]
        unheard = [] if self.own.wants_person else found.persons
        persons = [{"kind": "person_unheard", "detail": quote[: tools.MAX_DETAIL]} for quote in unheard]
        flood = self.voice.taken > MOST_TAKEN
        many = [{"kind": "too_many_sentences", "detail": str(self.voice.taken)}] if flood else []
        return [*(slip.as_json() for slip in found.slips), *flags, *persons, *many]

    def _wrong(self) -> prompt.Attempt | None:
        """What the second call has to put right; None when the first one will do."""
        _, settled = self._settled()
        self.voice.settled = settled
        refused = [
            {name: entry[name] for name in ("field_key", "value", "quote", "reason")}
            for entry in settled.ledger
            if entry["by"] == self.chosen.name
            and entry["status"] == "refused"
            and not settled.standings.get(entry["field_key"], interview.BLANK).known
        ]
        if not refused and self.voice.will_do(settled.step):
            return None
        withheld = self.voice.withheld[:MOST_TOLD]
        return prompt.Attempt(
            refused=refused,
            withheld=[{"text": held.text[:SHOWN], "reason": held.reason} for held in withheld],
            slips=[slip.as_json() for slip in self.read.slips],
            said=" ".join(self.voice.said),
            progress=prompt.progress(self.brief, settled.step, settled.standings),
        )

    def _settled(self) -> tuple[Draft, Settled]:
        if self.settled is None:
            merged = self._merged()
            self.settled = merged, settle(self.brief, merged, by=self.by)
        return self.settled

    def _merged(self) -> Draft:
        refused = claims.declines(self.brief, self.read.declines)
        return replace(
            self.own,
            proposals=(*self.read.proposals, *self.own.proposals),
            declines=tuple(dict.fromkeys((*self.own.declines, *refused))),
            queries=self._queries(),
        )

    def _queries(self) -> tuple[Query, ...]:
        entries, cited = self.voice.entries, self.voice.cited
        told = {mark: entry for mark, entry in entries.items() if entry.entry_id in cited}
        return claims.queries(self.brief, self.own.queries, self.read.questions, told)

    def draft(self) -> Draft:
        """What the turn is settled with. A question that does not fit the step any more is withheld."""
        merged, settled = self._settled()
        step = settled.step
        question = self.voice.question(step)
        return replace(
            merged,
            spoken=tuple(self.voice.said),
            cited=frozenset(self.voice.cited),
            question=question,
            asks=step.field.key if question and isinstance(step, Ask | Confirm) else "",
            calls=tuple(self.brief.calls),
            withheld=tuple(self.voice.withheld),
        )


@dataclass(slots=True)
class OpenCall:
    """A call that is being made, and what has been heard of its answer."""

    purpose: str
    messages: Sequence[JSON]
    began: float = field(default_factory=time.monotonic)
    listening: Listening = field(default_factory=Listening)
    splitter: gate.Splitter = field(default_factory=gate.Splitter)
    finished: endpoint.Finished | None = None
    trouble: Trouble | None = None

    def sentences(self, event: endpoint.Event) -> Iterator[str]:
        """The sentences that are complete now. What stands outside of the reply does not run on into it."""
        if isinstance(event, endpoint.Finished):
            self.finished = event
        elif isinstance(event, endpoint.Text):
            yield from self.splitter.feed(self.listening.say(event.delta))
        else:
            begun = self.listening.text.at >= 0
            words = self.listening.call(event.index, event.name, event.arguments)
            if not begun and self.listening.text.at >= 0:
                yield from self.splitter.flush()
            yield from self.splitter.feed(words)

    def unspoken(self, found: tools.Read) -> list[str]:
        """The sentences of a reply that could not be read while it came in."""
        if not found.reply or self.listening.text.at >= 0:
            return []
        return [*self.splitter.feed(found.reply), *self.splitter.flush()]

    def as_row(self, chosen: Chosen, status: str, slips: Sequence[JSON]) -> Call:
        usage = self.finished.usage if self.finished else None
        noted = list(slips)
        if usage is None and status in ANSWERED:
            usage = self._guessed()
            noted.append({"kind": "uncounted", "detail": "The tokens are our guess."})
        usage = usage or endpoint.Usage(0, 0, 0)
        return Call(
            self.purpose,
            status,
            chosen.model,
            chosen.version,
            prompt_tokens=usage.prompt,
            completion_tokens=usage.completion,
            cached_tokens=usage.cached,
            first_milliseconds=self.finished.first_ms if self.finished else None,
            milliseconds=round((time.monotonic() - self.began) * 1000),
            cost=chosen.cost(usage.prompt, usage.completion, usage.cached),
            currency=chosen.currency,
            slips=tuple(noted),
        )

    def _guessed(self) -> endpoint.Usage:
        """Budgets have to hold with an endpoint that does not count, too."""
        asked = len(json.dumps(self.messages, ensure_ascii=False).encode("utf-8", "replace"))
        return endpoint.Usage(asked // BYTES_PER_TOKEN, self.listening.size // BYTES_PER_TOKEN, 0)


def setup_of(chosen: Chosen) -> endpoint.Setup:
    return endpoint.Setup(
        base_url=chosen.base_url,
        api_key=chosen.api_key,
        model=chosen.model,
        temperature=chosen.temperature,
        max_tokens=chosen.max_tokens,
        first_seconds=chosen.first_seconds,
        total_seconds=chosen.total_seconds,
    )
