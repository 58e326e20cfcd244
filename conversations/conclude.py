"""The end of a turn: settle what the agent drafted, word the reply, write it all. Runs in a lane."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime

from leadqual.qualification import interview
from leadqual.qualification.interview import Close, Decide, HandToPerson
from routing import services as routing
from routing.rules import Result

from . import handoff, store
from .agents import wording
from .agents.base import Brief, Draft
from .agents.words import words_in
from .models import Conversation
from .settle import Settled, plan_json, settle
from .store import Claimed


@dataclass(frozen=True, slots=True)
class Finished:
    """A turn that is written: what everybody has to be told."""

    reply: store.Line
    status: str
    waiting: bool


@dataclass(frozen=True, slots=True)
class Concluded:
    """What a turn comes to, before anything is written. `result`: what routing says, if it was asked."""

    settled: Settled
    result: Result | None
    reply: wording.Reply


def finish(
    chat: Claimed, brief: Brief, draft: Draft, agent: str, now: datetime, milliseconds: int
) -> Finished | None:
    """Verify, plan, word and write; in a lane, for it is computing and then the database."""
    done = conclude(chat, brief, draft, agent, now)
    wish = handoff.Wish(
        result=done.result,
        wants_person=isinstance(done.settled.step, HandToPerson) and done.settled.step.first,
        refresh=_lead_is_news(chat, brief, done.settled),
    )
    params = _params(chat, brief, done.settled, done.reply, agent, now, milliseconds)
    applied = handoff.commit(params, wish, now)
    return _finished(applied, done.reply, now)


def conclude(chat: Claimed, brief: Brief, draft: Draft, agent: str, now: datetime) -> Concluded:
    """Verify, plan and word; reads the rules and writes nothing."""
    settled = settle(brief, draft, by=agent)
    result = None
    if isinstance(settled.step, Decide) or brief.decided and settled.changed:
        facts = interview.facts(brief.schema, settled.standings)
        result = routing.evaluate(rule_set_id=chat.rule_set_id, facts=facts, now=now)
        if brief.decided and result.outcome != chat.outcome and isinstance(settled.step, Close):
            settled = replace(settled, step=Decide())  # a correction changed what happens next: say so
    return Concluded(settled, result, _word(brief, settled, result))


def status_after(step: interview.Step) -> Conversation.Status:
    return Conversation.Status.WITH_PERSON if isinstance(step, HandToPerson) else Conversation.Status.OPEN


def _lead_is_news(chat: Claimed, brief: Brief, settled: Settled) -> bool:
    """Whether sales should see this turn at once: somebody can be reached and something is new."""
    standings = dict(settled.standings)
    reachable = any(handoff.contact_value(brief.schema, standings, name) for name in interview.CONTACT)
    asked = any(not query.found and not query.about for query in settled.draft.queries)
    return (reachable or chat.lead_id is not None) and (settled.changed or asked)


def _word(brief: Brief, settled: Settled, result: Result | None) -> wording.Reply:
    outcome = None
    if result is not None and isinstance(settled.step, Decide):
        rule = result.rule
        label = rule.link_label or words_in(brief.language).read_more
        link = {"url": rule.link_url, "label": label} if rule.link_url else None
        outcome = wording.Outcome(result.outcome, rule.closing, link)
    standings = dict(settled.standings)
    contacts = (handoff.contact_value(brief.schema, standings, name) for name in interview.CONTACT)
    return wording.say(
        wording.Situation(
            brief=brief,
            draft=settled.draft,
            step=settled.step,
            new=settled.new,
            corrected=settled.corrected,
            declined=settled.declined,
            outcome=outcome,
            contact=next((contact for contact in contacts if contact), ""),
        )
    )


def _params(
    chat: Claimed,
    brief: Brief,
    settled: Settled,
    reply: wording.Reply,
    agent: str,
    now: datetime,
    milliseconds: int,
) -> store.JSON:
    ids = {line.seq: line.id for line in chat.transcript}
    return store.apply_params(
        chat,
        now=now,
        fields=interview.to_json(settled.standings),
        plan=plan_json(settled.step, brief),
        language=brief.language,
        status=status_after(settled.step),
        text=reply.text,
        field_key=reply.field_key,
        choices=reply.choices,
        link=dict(reply.link) if reply.link else None,
        step=interview.STEP_NAMES[type(settled.step)],
        agent=agent,
        milliseconds=milliseconds,
        proposals=settled.ledger,
        answers=[_answer(item, ids) for item in settled.new],
        questions=[
            {"message_id": ids[q.message], "text": q.text, "entry_id": q.found.entry_id if q.found else None}
            for q in settled.draft.queries
            if not q.about
        ],
        calls=[call.columns() for call in settled.draft.calls],
        withheld=[asdict(held) for held in settled.draft.withheld],
    )


def _answer(item: interview.Heard, ids: dict[int, int]) -> store.JSON:
    evidence = dict(item.evidence)
    question = evidence["question"]
    return evidence | {
        "field_key": item.key,
        "message_id": ids[evidence["message"]],
        "question_id": None if question is None else ids[question],
    }


def give_up(chat: Claimed, brief: Brief, now: datetime) -> Finished | None:
    """The turn has failed again and again: say so and hand over, without touching what may be broken."""
    draft = Draft(wants_person=True, manners=frozenset({"broken"}))
    settled = settle(brief, draft, by="fallback")
    reply = _word(brief, settled, None)
    applied = store.apply(_params(chat, brief, settled, reply, "fallback", now, 0))
    return _finished(applied, reply, now)


def _finished(applied: store.Applied | None, reply: wording.Reply, now: datetime) -> Finished | None:
    if applied is None:
        return None
    return Finished(line(reply, applied.seq, now), applied.status, applied.waiting)


def line(reply: wording.Reply, seq: int, now: datetime) -> store.Line:
    """The reply as a message of the transcript."""
    return store.Line(
        id=0,
        seq=seq,
        role="agent",
        text=reply.text,
        field_key=reply.field_key,
        choices=list(reply.choices),
        link=dict(reply.link) if reply.link else None,
        client_id=None,
        at=now,
    )
