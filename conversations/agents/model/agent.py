"""The agent that understands and speaks through a language model. It proposes; code decides.

Every turn the code's own reader reads first: what it finds is proposed too, the step that follows from it is
what the prompt demands, and its draft is what remains when the model fails. So the worst model costs the
visitor some warmth and nothing else.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from typing import Any

from conversations import gate, knowledge, lanes
from conversations.agents import acts
from conversations.agents.base import Agent, Brief, Call, Draft, Found, Held, Query, Speak
from conversations.agents.spoken import spoken
from conversations.settle import Settled, settle, turns
from conversations.setups import Chosen
from leadqual.qualification import interview
from leadqual.qualification.fields import Field
from leadqual.qualification.interview import Ask, Confirm
from leadqual.qualification.locate import locate
from leadqual.qualification.propose import declined

from . import endpoint, guard, prompt, tools
from .listening import Listening

JSON = dict[str, Any]
MARK = re.compile(r"\s*\[(k\d{1,9}(?:\s*,\s*k\d{1,9})*)\]")
SNIPPETS = 6
MOST_SENTENCES = 6
MOST_ASKED = 2  # sentences of one question ("Who decides? A rough idea is fine.")
SHORT_WAIT = 2.0  # seconds that a rate-limited call may wait to be made again
SHOWN = 300  # characters of a sentence that the second call is told about


class ModelAgent:
    """Speaks as `chosen` says; `reader` is the code's own agent."""

    slow = True

    def __init__(self, chosen: Chosen, reader: Agent) -> None:
        self.chosen = chosen
        self.reader = reader
        self.name = chosen.name

    async def respond(self, brief: Brief, speak: Speak) -> Draft:
        own = await self.reader.respond(brief, speak)
        own = replace(own, proposals=tuple(replace(p, by=self.reader.name) for p in own.proposals))
        shut = await self._shut(brief)
        if shut:
            return replace(own, calls=(self._call("turn", shut),))
        entries = await knowledge.snippets([said.text for said in brief.new], SNIPPETS)
        before = await lanes.run(partial(settle, brief, own, by=self.reader.name))
        attempt = Attempt(self, brief, own, before, {f"k{entry.entry_id}": entry for entry in entries}, speak)
        try:
            async with asyncio.timeout(self.chosen.total_seconds):
                await attempt.run()
        except TimeoutError:
            attempt.ran_out()
        return await lanes.run(attempt.draft)

    async def _shut(self, brief: Brief) -> str:
        if brief.midnight is None:
            return ""
        return await lanes.run(guard.closed, self.chosen, brief.conversation, brief.widget, brief.midnight)

    def _call(self, purpose: str, status: str) -> Call:
        chosen = self.chosen
        return Call(purpose, status, chosen.model, chosen.version, currency=chosen.currency)


@dataclass(slots=True)
class Attempt:
    """One turn's work with the model. `said` are sentences that passed and that the visitor may have seen."""

    agent: ModelAgent
    brief: Brief
    own: Draft
    settled: Settled
    entries: Mapping[str, Found]
    speak: Speak
    read: tools.Read = field(default_factory=tools.Read)
    said: list[str] = field(default_factory=list)
    cited: set[int] = field(default_factory=set)
    questions: list[tuple[str, str]] = field(default_factory=list)  # (field key, sentence)
    withheld: list[Held] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    began: float = 0.0
    purpose: str = ""

    async def run(self) -> None:
        sent = prompt.messages(
            self.brief,
            self.settled.step,
            self.settled.standings,
            list(self.entries.values()),
            self.agent.chosen.instructions,
        )
        if not await self._ask("turn", sent):
            return
        told = await lanes.run(self._wrong)
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

    async def _once(self, purpose: str, messages: Sequence[JSON]) -> endpoint.Trouble | None:
        self.began, self.purpose = time.monotonic(), purpose
        listening, splitter = Listening(), gate.Splitter()
        finished: endpoint.Finished | None = None
        trouble: endpoint.Trouble | None = None
        try:
            wanted = tools.build(self.brief.schema)
            async for event in endpoint.events(setup_of(self.agent.chosen), messages, wanted):
                if isinstance(event, endpoint.Finished):
                    finished = event
                    continue
                for sentence in splitter.feed(_words(listening, event)):
                    await self._sentence(sentence, listening)
            await self._rest(splitter.flush(), finished, listening)
        except endpoint.Trouble as problem:
            trouble = problem
        found = tools.read(listening.calls, self.brief.schema)
        await self._unspoken(found, listening)
        self._take(found)
        self._note(purpose, finished, trouble, found.slips)
        return trouble

    async def _rest(
        self, sentences: Sequence[str], finished: endpoint.Finished | None, listening: Listening
    ) -> None:
        """What came last. Half a sentence may say what the whole would not: "You have 90" of 900."""
        for sentence in sentences:
            if finished is not None and finished.reason == "length":
                self._withhold(sentence, "cut")
            else:
                await self._sentence(sentence, listening)

    async def _unspoken(self, found: tools.Read, listening: Listening) -> None:
        """A reply whose words could not be read while they came in."""
        if found.reply and not listening.text.at >= 0:
            whole = gate.Splitter()
            for sentence in [*whole.feed(found.reply), *whole.flush()]:
                await self._sentence(sentence, listening)

    async def _sentence(self, text: str, listening: Listening) -> None:
        """Judge one sentence; show it if it may be seen. Questions wait until it is certain what to ask."""
        cites = tuple(mark for found in MARK.findall(text) for mark in re.findall(r"k\d+", found))
        text = _unopened(MARK.sub("", text).strip())
        if not text:
            return
        if len(self.said) + len(self.questions) >= MOST_SENTENCES:
            return self._withhold(text, "too_long")
        asks = listening.asks or self._asked_now()
        if text in _published(self.brief.schema.by_key.get(asks)):
            self.questions.append((asks, text))
            return None
        known = tuple(cite for cite in (cites or listening.cites) if cite in self.entries)
        ruling = gate.judge(text, known, self._grounds(asks))
        if not ruling.ok:
            return self._withhold(text, ruling.reason)
        if ruling.asks:
            self.questions.append((asks, text))
            return None
        self.said.append(text)
        self.cited.update(self.entries[cite].entry_id for cite in ruling.cites if cite in self.entries)
        await self.speak(" ".join(self.said))
        return None

    def _withhold(self, text: str, reason: str) -> None:
        clean = tools.clean(text, tools.MAX_TEXT)
        self.withheld.append(Held(clean, reason, self.agent.chosen.version))

    def _asked_now(self) -> str:
        asked = interview.asked_field(self.settled.step)
        return asked.key if asked else ""

    def _grounds(self, asks: str) -> gate.Grounds:
        brief, step = self.brief, self.settled.step
        spec = brief.schema.by_key.get(asks)
        read_back = ""
        if isinstance(step, Confirm) and spec is not None and step.field.key == spec.key:
            read_back = spoken(step.field, step.value, brief.language)
        return gate.Grounds(
            visitor=tuple(said.text for said in brief.transcript if said.role == "visitor"),
            answers=_answers(self.settled, brief),
            knowledge={key: f"{entry.question}\n{entry.answer}" for key, entry in self.entries.items()},
            hosts=self._hosts(),
            done=frozenset({"noted"}),
            names=tuple(name for name in (brief.agent_name, brief.company_name) if name),
            asks=spec,
            reading_back=read_back,
        )

    def _hosts(self) -> frozenset[str]:
        return frozenset(self.agent.chosen.link_hosts)

    def _take(self, found: tools.Read) -> None:
        name = self.agent.name
        known = {(p.field, repr(p.value), p.quote) for p in self.read.proposals}
        for proposal in found.proposals:
            if (proposal.field, repr(proposal.value), proposal.quote) not in known:
                self.read.proposals.append(replace(proposal, by=name))
        self.read.declines += found.declines
        self.read.questions += found.questions
        self.read.flags += found.flags

    def _note(
        self,
        purpose: str,
        finished: endpoint.Finished | None,
        trouble: endpoint.Trouble | None,
        slips: Sequence[tools.Slip],
    ) -> None:
        chosen, usage = self.agent.chosen, finished.usage if finished else None
        status = trouble.kind if trouble else "ok"
        retry_after = trouble.retry_after if trouble else None
        guard.breaker(chosen).note(status, time.monotonic(), retry_after)
        call = self.agent._call(purpose, status)
        if usage is not None:
            cost = chosen.cost(usage.prompt, usage.completion, usage.cached)
            call = replace(
                call,
                prompt_tokens=usage.prompt,
                completion_tokens=usage.completion,
                cached_tokens=usage.cached,
                cost=cost,
            )
        flags = [{"kind": "flagged", "detail": flag} for flag in self.read.flags]
        self.calls.append(
            replace(
                call,
                first_milliseconds=finished.first_ms if finished else None,
                milliseconds=round((time.monotonic() - self.began) * 1000),
                slips=(*(slip.as_json() for slip in slips), *flags),
            )
        )
        self.purpose = ""

    def ran_out(self) -> None:
        """The time of the whole turn is over in the middle of a call."""
        if self.purpose:
            self._note(self.purpose, None, endpoint.Trouble("timeout", None, ""), ())

    def _wrong(self) -> prompt.Attempt | None:
        """What the second call has to put right; None when the first one will do."""
        self.settled = settle(self.brief, self._merged(), by=self.agent.reader.name)
        refused = [
            {name: entry[name] for name in ("field_key", "value", "quote", "reason")}
            for entry in self.settled.ledger
            if entry["by"] == self.agent.name
            and entry["status"] == "refused"
            and not self._known(entry["field_key"])
        ]
        if not refused and self._reply_will_do():
            return None
        asked, language = interview.asked_field(self.settled.step), self.brief.language
        return prompt.Attempt(
            refused=refused,
            withheld=[{"text": held.text[:SHOWN], "reason": held.reason} for held in self.withheld],
            slips=[slip.as_json() for slip in self.read.slips],
            said=" ".join(self.said),
            progress={
                "language": language,
                "step": prompt.step_json(self.settled.step, language),
                "then": prompt.then(
                    self.brief.schema, self.settled.standings, asked.key if asked else "", language
                ),
            },
        )

    def _known(self, key: str) -> bool:
        standing = self.settled.standings.get(key)
        return standing is not None and standing.known

    def _reply_will_do(self) -> bool:
        step = self.settled.step
        if isinstance(step, Ask | Confirm):
            return any(asks == step.field.key for asks, _ in self.questions)
        return bool(self.said or self.questions) or not self.withheld

    def _merged(self) -> Draft:
        return replace(
            self.own,
            proposals=(*self.read.proposals, *self.own.proposals),
            declines=tuple(dict.fromkeys((*self.own.declines, *self._declines()))),
            queries=self._queries(),
        )

    def _declines(self) -> list[str]:
        """Refusals to say that the visitor's words bear out."""
        found: list[str] = []
        for key, quote in self.read.declines:
            spec: Field = self.brief.schema.by_key[key]
            if self._message_of(quote) is not None and key in declined(self.brief.schema.fields, spec, quote):
                found.append(key)
        return found

    def _queries(self) -> tuple[Query, ...]:
        """The reader's questions and the model's, each once. An entry answers what the model found only if
        the model's sentence that tells it has passed."""
        queries = list(self.own.queries)
        for quote, mark in self.read.questions:
            seq = self._message_of(quote)
            entry = self.entries.get(mark)
            told = entry if entry is not None and entry.entry_id in self.cited else None
            place = next((i for i, query in enumerate(queries) if _same_words(query.text, quote)), None)
            if place is not None:
                query = queries[place]
                queries[place] = query if query.found or query.about else replace(query, found=told)
            elif seq is not None and (acts.questions(quote) or told):
                queries.append(Query(quote, seq, told))
        return tuple(queries)

    def _message_of(self, quote: str) -> int | None:
        """The seq of the new message that the quote stands in."""
        sites = locate(quote, turns(self.brief.transcript))
        lines, since = self.brief.transcript, self.brief.since
        return next((lines[site.message].seq for site in sites if site.message >= since), None)

    def draft(self) -> Draft:
        """What the turn is settled with. A question that does not fit the step any more is withheld."""
        merged = self._merged()
        step = settle(self.brief, merged, by=self.agent.reader.name).step
        wanted = step.field.key if isinstance(step, Ask | Confirm) else ""
        fitting = [text for asks, text in self.questions if wanted and asks == wanted][:MOST_ASKED]
        for asks, text in self.questions:
            if text not in fitting:
                self._withhold(text, "asks_other" if asks != wanted else "asks_two")
        return replace(
            merged,
            spoken=tuple(self.said),
            cited=frozenset(self.cited),
            question=" ".join(fitting),
            asks=wanted if fitting else "",
            calls=tuple(self.calls),
            withheld=tuple(self.withheld),
        )


def _words(listening: Listening, event: endpoint.Event) -> str:
    if isinstance(event, endpoint.Text):
        return listening.say(event.delta)
    assert isinstance(event, endpoint.CallPart)
    return listening.call(event.index, event.name, event.arguments)


def _unopened(text: str) -> str:
    """Without a quotation mark that nothing closes: small models put all they say in quotes."""
    return text.strip('"') if text.count('"') == 1 else text


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


def _answers(settled: Settled, brief: Brief) -> tuple[tuple[str, str], ...]:
    schema = brief.schema
    return tuple(
        (schema.by_key[key].label, spoken(schema.by_key[key], standing.answer["value"], brief.language))
        for key, standing in settled.standings.items()
        if standing.known and standing.answer and key in schema.by_key
    )


def _published(spec: Field | None) -> frozenset[str]:
    """The sentences of a field's published questions and of its hint, in all languages: they may be said as
    they are."""
    if spec is None:
        return frozenset()
    return _sentences((*spec.wordings, spec.hint, *(each.hint for each in spec.translations.values())))


@lru_cache(maxsize=512)
def _sentences(texts: tuple[str, ...]) -> frozenset[str]:
    found: set[str] = set()
    for text in texts:
        splitter = gate.Splitter()
        found.update(sentence.strip() for sentence in (*splitter.feed(text), *splitter.flush()))
    return frozenset(found)


def _same_words(one: str, other: str) -> bool:
    one, other = one.casefold().strip(" .?!"), other.casefold().strip(" .?!")
    return bool(one and other) and (one in other or other in one)
