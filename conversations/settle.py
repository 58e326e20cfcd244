"""What a turn comes to: every proposal verified, the next step planned, the reply worded. Writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from leadqual.qualification import evidence, interview
from leadqual.qualification.fields import Field
from leadqual.qualification.hearing import propose
from leadqual.qualification.interview import Heard, Standing, Step

from .agents.base import Brief, Draft, Proposed, Said

JSON = dict[str, Any]
INTERJECTIONS = frozenset({"thanks", "greeting", "hostile", "lost", "hurry", "wait"})
LEAVING = frozenset({"goodbye", "stop"})


@dataclass(frozen=True, slots=True)
class Settled:
    """`new` are this turn's answers, `corrected` those of them that replace another value, `ledger` all
    proposals with their verdicts as rows. `draft` is without the questions that turned out to be answers."""

    draft: Draft
    step: Step
    standings: Mapping[str, Standing]
    new: tuple[Heard, ...]
    corrected: tuple[Heard, ...]
    declined: tuple[str, ...]
    ledger: tuple[JSON, ...]

    @property
    def changed(self) -> bool:
        """Whether anything that routing could use is different now."""
        return bool(self.new or self.declined)


def settle(brief: Brief, draft: Draft, *, by: str) -> Settled:
    asked = str(brief.plan.get("field", ""))
    denied = asked if draft.denied and brief.plan.get("step") == "confirm" else ""
    heard, ledger = _verify(brief, draft.proposals, by, denied)
    draft = _without_answers(draft, heard)
    standings, new = interview.hear(
        brief.standings, heard, declined=draft.declines, denied=denied, asked=asked
    )
    step = interview.plan(brief.schema, standings, _context(brief, draft, heard, asked))
    return Settled(
        draft=draft,
        step=step,
        standings=interview.note_asked(standings, step),
        new=tuple(new),
        corrected=tuple(item for item in new if _replaces(brief.standings.get(item.key), item)),
        declined=tuple(key for key in draft.declines if standings[key].state == "declined"),
        ledger=tuple(ledger),
    )


def turns(transcript: Sequence[Said]) -> list[evidence.Turn]:
    """The transcript as the evidence check reads it. Of an agent's message it is known what it asked for
    ("": nothing); what a person asked for has to be read from the words."""
    return [
        evidence.Turn("visitor", said.text)
        if said.role == "visitor"
        else evidence.Turn("agent", said.text, said.field if said.role == "agent" else None)
        for said in transcript
    ]


def _verify(
    brief: Brief, proposals: Sequence[Proposed], by: str, denied: str
) -> tuple[list[Heard], list[JSON]]:
    """`denied`: the field whose read-back has just been answered with no."""
    transcript = turns(brief.transcript)
    heard: list[Heard] = []
    ledger: list[JSON] = []
    for proposal in proposals:
        spec = brief.schema.by_key.get(proposal.field)
        if spec is None:  # an agent's slip, kept in the ledger like any other
            ledger.append(_entry(proposal, "refused", "unknown_field", None, proposal.by or by))
            continue
        verdict = _verdict(brief, spec, proposal, transcript)
        if verdict.message is not None and verdict.message < brief.since:
            verdict = _of_old_words(verdict, brief.standings.get(spec.key), brief, spec.key == denied)
        who = proposal.by or by
        ledger.append(_entry(proposal, verdict.status, verdict.reason or "", verdict.confidence, who))
        heard.append(Heard(spec.key, verdict.status, verdict.reason or "", _evidence(verdict, brief, who)))
    return heard, ledger


def _of_old_words(
    verdict: evidence.Verdict, before: Standing | None, brief: Brief, denied: bool
) -> evidence.Verdict:
    """What words say that have had their reply. Who answered no when the value was read back did not mean it,
    and what is unclear in them was so then: it is not asked again."""
    values = (*(before.denied if before else ()), *([brief.plan.get("value")] if denied else ()))
    if verdict.value in values and verdict.status != "refused":
        return replace(verdict, status="refused", reason="not_confirmed")
    if verdict.status == "unclear" and before is not None and before.pending is not None:
        return replace(verdict, status="refused", reason=verdict.reason or "vague")
    return verdict


def heard_by_code(brief: Brief) -> list[propose.Proposal]:
    """What the code's own readers find in the new messages. They verify it with this very transcript, day and
    schema, so the verdicts are kept for `settle`; nothing that an agent hands in has a verdict of its own."""
    found = propose.propose(brief.schema.fields, turns(brief.transcript), brief.today, brief.since)
    for item in found:
        if item.verdict is not None:
            brief.verdicts[_key(item.field_key, item.value, item.quote)] = item.verdict
    return found


def _key(field: str, value: Any, quote: str) -> tuple[str, str, str]:
    return field, repr(value), quote


def _verdict(
    brief: Brief, spec: Field, proposal: Proposed, transcript: Sequence[evidence.Turn]
) -> evidence.Verdict:
    """From the turn's own memory if this very proposal has been looked at."""
    key = _key(proposal.field, proposal.value, proposal.quote)
    if key not in brief.verdicts:
        others = [other for other in brief.schema.fields if other is not spec]
        brief.verdicts[key] = evidence.verify(
            spec, proposal.value, proposal.quote, transcript, brief.today, others
        )
    verdict: evidence.Verdict = brief.verdicts[key]
    return verdict


def _entry(proposal: Proposed, status: str, reason: str, confidence: float | None, by: str) -> JSON:
    return {
        "field_key": proposal.field,
        "value": proposal.value,
        "quote": proposal.quote,
        "status": status,
        "reason": reason,
        "confidence": confidence,
        "by": by,
    }


def _evidence(verdict: evidence.Verdict, brief: Brief, by: str) -> JSON:
    def seq(index: int | None) -> int | None:
        return None if index is None else brief.transcript[index].seq

    return {
        "value": verdict.value,
        "text": verdict.text,
        "quote": verdict.quote,
        "message": seq(verdict.message),
        "start": verdict.start,
        "end": verdict.end,
        "question": seq(verdict.question),
        "grade": verdict.grade or "",
        "confidence": verdict.confidence,
        "state": verdict.state,
        "by": by,
    }


def _without_answers(draft: Draft, heard: Sequence[Heard]) -> Draft:
    """A sentence that answers us is no question to us, even with a question mark ("about 90, maybe?")."""
    quotes = [item.evidence["quote"] for item in heard if item.status != "refused" and item.evidence["quote"]]
    kept = tuple(
        query
        for query in draft.queries
        if query.found or query.about or not any(quote in query.text for quote in quotes)
    )
    return replace(draft, queries=kept)


def _context(brief: Brief, draft: Draft, heard: Sequence[Heard], asked: str) -> interview.Context:
    tried = asked in draft.declines or any(item.key == asked and item.status != "refused" for item in heard)
    interjected = bool(draft.queries or draft.manners & INTERJECTIONS) and not tried
    return interview.Context(
        wants_person=draft.wants_person,
        with_person=brief.status == "with_person",
        goodbye=bool(draft.manners & LEAVING),
        decided=brief.decided,
        interjected=interjected,
        asked=asked,
        repeats=int(brief.plan.get("repeats", 0)),
    )


def _replaces(before: Standing | None, item: Heard) -> bool:
    return bool(before and before.answer and before.answer["value"] != item.evidence["value"])


def plan_json(step: Step, brief: Brief) -> JSON:
    """What is kept of the step, for the next turn and for whoever looks at the conversation."""
    field = interview.asked_field(step)
    made: JSON = {"step": interview.STEP_NAMES[type(step)], "field": field.key if field else ""}
    if isinstance(step, interview.Confirm):
        made["value"] = step.value
    if isinstance(step, interview.Ask) and step.repeat:
        made["repeats"] = int(brief.plan.get("repeats", 0)) + 1
    return made
