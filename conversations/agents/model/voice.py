"""What of a model's words reaches the visitor: each sentence passes the gate or is withheld.

What passed is shown at once. A question waits, for what is to be asked is certain only when all that the
model heard has been verified.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import NamedTuple, TypeVar

from conversations import gate, lanes
from conversations.agents.base import Brief, Found, Held, Speak
from conversations.agents.spoken import spoken
from conversations.settle import Settled
from leadqual.qualification import interview
from leadqual.qualification.fields import Field
from leadqual.qualification.interview import Ask, Confirm, Step

from . import tools

T = TypeVar("T")
MARK = re.compile(r"\s*\[(k\d{1,9}(?:\s*,\s*k\d{1,9})*)\]")
MOST_SENTENCES = 6
MOST_TAKEN = 24  # sentences of one call that are looked at
MOST_ASKED = 2  # sentences of one question ("Who decides? A rough idea is fine.")
LONG = 4000  # characters of the visitor's; to judge by more takes so long that others would wait for it


class Question(NamedTuple):
    """`asks`: it is a question, and not only what goes with one. `reads_back`: the value that it would have
    the visitor confirm."""

    field: str
    text: str
    asks: bool = True
    reads_back: str = ""


async def weigh(brief: Brief, job: Callable[[], T]) -> T:
    """What is computed from the visitor's words: beside the event loop only if they are many, for the way
    there and back costs more than a short message does."""
    is_long = sum(len(said.text) for said in brief.transcript if said.role == "visitor") > LONG
    return await lanes.run(job) if is_long else job()


@dataclass(slots=True)
class Voice:
    """`said` are sentences that passed and that the visitor may have seen."""

    brief: Brief
    settled: Settled
    entries: Mapping[str, Found]
    hosts: frozenset[str]
    version: int | None
    speak: Speak
    said: list[str] = field(default_factory=list)
    cited: set[int] = field(default_factory=set)
    questions: list[Question] = field(default_factory=list)
    withheld: list[Held] = field(default_factory=list)
    taken: int = 0
    _stood: Settled | None = None
    _known: dict[str, gate.Grounds] = field(default_factory=dict)

    def prepare(self) -> None:
        """Read the visitor's messages: it takes a while the first time."""
        gate.prepare(self._visitor())

    async def take(self, text: str, asks: str, cites: Sequence[str]) -> None:
        """Judge one sentence; show it if it may be seen. What was said already is not said again."""
        own = tuple(mark for found in MARK.findall(text) for mark in re.findall(r"k\d+", found))
        text = _unopened(MARK.sub("", text).strip())
        if not text or self._repeats(text):
            return
        self.taken += 1
        if self.taken > MOST_TAKEN:
            return
        if len(self.said) + len(self.questions) >= MOST_SENTENCES:
            self.withhold(text, "too_long")
            return
        asks = asks or self._asked_now()
        grounds = self._grounds(asks)
        published = _published(grounds.asks) if not grounds.reading_back else {}
        if text in published:
            self.questions.append(Question(asks, text, published[text]))
            return
        known = tuple(cite for cite in (own or cites) if cite in self.entries)
        ruling = await self._judge(text, known, grounds)
        if not ruling.ok:
            self.withhold(text, ruling.reason)
        elif ruling.asks:
            self.questions.append(Question(asks, text, True, grounds.reading_back))
        else:
            await self._say(text, ruling.cites)

    async def _judge(self, text: str, known: tuple[str, ...], grounds: gate.Grounds) -> gate.Ruling:
        return await self.weigh(partial(gate.judge, text, known, grounds))

    async def weigh(self, job: Callable[[], T]) -> T:
        return await weigh(self.brief, job)

    async def _say(self, text: str, cites: Sequence[str]) -> None:
        self.said.append(text)
        self.cited.update(self.entries[cite].entry_id for cite in cites)
        await self.speak(" ".join(self.said))

    def _repeats(self, text: str) -> bool:
        words = text.casefold()
        earlier = (*self.said, *(question.text for question in self.questions))
        return any(words == other.casefold() for other in earlier)

    def withhold(self, text: str, reason: str) -> None:
        self.withheld.append(Held(tools.clean(text, tools.MAX_TEXT), reason, self.version))

    def will_do(self, step: Step) -> bool:
        """Whether what passed is a reply that carries out the step."""
        if isinstance(step, Ask | Confirm):
            return bool(self._fitting(step))
        return bool(self.said or self.questions) or not self.withheld

    def question(self, step: Step) -> str:
        """The words that ask what the step demands, "" if there are none. Other questions are withheld."""
        fitting = self._fitting(step)
        wanted = step.field.key if isinstance(step, Ask | Confirm) else ""
        for question in self.questions:
            if question not in fitting:
                self.withhold(question.text, _why_not(question, wanted))
        return " ".join(question.text for question in fitting)

    def _fitting(self, step: Step) -> list[Question]:
        """One question, with what goes with it."""
        if not isinstance(step, Ask | Confirm):
            return []
        read_back = self._read_back(step, step.field)
        found = [q for q in self.questions if q.field == step.field.key and q.reads_back == read_back]
        first = next((question for question in found if question.asks), None)
        return [q for q in found if q is first or first and not q.asks][:MOST_ASKED]

    def _asked_now(self) -> str:
        asked = interview.asked_field(self.settled.step)
        return asked.key if asked else ""

    def _read_back(self, step: Step, spec: Field | None) -> str:
        """What a question for the field has to read back."""
        if not isinstance(step, Confirm) or spec is None or step.field.key != spec.key:
            return ""
        return spoken(step.field, step.value, self.brief.language)

    def _visitor(self) -> tuple[str, ...]:
        """The new messages as one, the last: what they ask may be answered, whichever of them asks it."""
        before = self.brief.transcript[: self.brief.since]
        old = [said.text for said in before if said.role == "visitor"]
        return (*old, "\n".join(said.text for said in self.brief.new))

    def _grounds(self, asks: str) -> gate.Grounds:
        """The same for all sentences of a call that may ask for the same."""
        if self._stood is not self.settled:
            self._stood, self._known = self.settled, {}
        if asks not in self._known:
            self._known[asks] = self._made_grounds(asks)
        return self._known[asks]

    def _made_grounds(self, asks: str) -> gate.Grounds:
        brief = self.brief
        spec = brief.schema.by_key.get(asks)
        return gate.Grounds(
            visitor=self._visitor(),
            answers=self._answers(),
            knowledge={key: f"{entry.question}\n{entry.answer}" for key, entry in self.entries.items()},
            hosts=self.hosts,
            done=frozenset({"noted"}),
            names=tuple(name for name in (brief.agent_name, brief.company_name) if name),
            asks=spec,
            reading_back=self._read_back(self.settled.step, spec),
        )

    def _answers(self) -> tuple[tuple[str, str], ...]:
        fields, language = self.brief.schema.by_key, self.brief.language
        return tuple(
            (fields[key].label, spoken(fields[key], standing.answer["value"], language))
            for key, standing in self.settled.standings.items()
            if standing.known and standing.answer and key in fields
        )


def _unopened(text: str) -> str:
    """Without a quotation mark that nothing closes: small models put all they say in quotes."""
    return text.strip('"') if text.count('"') == 1 else text


def _why_not(question: Question, wanted: str) -> str:
    if question.field != wanted:
        return "asks_other"
    return "asks_two" if question.asks else "asks_nothing"


def _published(spec: Field | None) -> Mapping[str, bool]:
    """The sentences of a field's published questions and of its hint, in all languages, which may be said as
    they are; with whether they ask."""
    if spec is None:
        return {}
    return _sentences(spec.wordings, (spec.hint, *(each.hint for each in spec.translations.values())))


@lru_cache(maxsize=512)
def _sentences(wordings: tuple[str, ...], hints: tuple[str, ...]) -> Mapping[str, bool]:
    found = {sentence: False for hint in hints for sentence in _split(hint)}
    for wording in wordings:
        marked = gate.MARK.search(wording) is not None
        found |= {text: not marked or gate.MARK.search(text) is not None for text in _split(wording)}
    return found


def _split(text: str) -> list[str]:
    splitter = gate.Splitter()
    return [sentence.strip() for sentence in (*splitter.feed(text), *splitter.flush())]
