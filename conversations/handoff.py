"""From a turn to sales: the decision, the lead, and the dossier that goes with it, in the turn's transaction.

routing.evaluate -> wording of the close -> turn -> rep -> lead -> decision -> conversation
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from crm import dossier as doc
from crm import leads
from crm.models import Lead, Outcome
from leadqual.qualification import interview, versions
from leadqual.qualification.interview import Standing
from routing import services as routing
from routing import versions as rule_versions
from routing.models import Decision, Rep
from routing.rules import Result

from . import dossiers, statements, store
from .models import Conversation

JSON = dict[str, Any]
Standings = dict[str, Standing]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a turn wants of sales besides its own rows."""

    result: Result | None = None
    wants_person: bool = False
    refresh: bool = False

    @property
    def any(self) -> bool:
        return self.result is not None or self.wants_person or self.refresh


def commit(params: JSON, wish: Wish, now: datetime) -> store.Applied | None:
    """Write the turn and all that follows from it, or nothing. None: the lease was lost."""
    if not wish.any:
        return store.apply(params)
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(statements.APPLY, params)
            applied = store.applied(cursor.fetchall())
        if applied is not None:
            hand_over(conversation_id=params["id"], wish=wish, now=now)
        return applied


def hand_over(*, conversation_id: UUID, wish: Wish, now: datetime) -> Lead:
    """Create or update the lead with the dossier as of now; inside the caller's transaction."""
    chat = Conversation.objects.select_related("widget", "decision__rule_set_version__rule_set").get(
        pk=conversation_id
    )
    standings = interview.from_json(chat.fields)
    wants_person = wish.wants_person or chat.status == Conversation.Status.WITH_PERSON
    rep = _rep(chat, wish, now)
    lead = leads.receive(
        key=lead_key(chat.pk),
        dossier=dossiers.build(
            replace(record(chat), decision=_note(chat, wish.result), wants_person=wants_person)
        ),
        outcome=wish.result.outcome if wish.result else Outcome.UNDECIDED,
        owner=rep.user if rep else None,
        handoff=_handoff(wish),
        contact=_contact(chat, standings),
        consent=_consent(chat, standings),
        schema_version_id=chat.schema_version_id,
        origin=leads.Origin(page=chat.page, mode=chat.mode, campaign=chat.campaign),
        wants_person=wants_person,
        now=now,
    )
    if _withdrew(chat, standings):  # checked again before each mail
        Lead.objects.filter(pk=lead.pk).update(consent_at=None, consent_quote="")
    decision = _record(chat, standings, wish.result, lead, rep, now)
    Conversation.objects.filter(pk=chat.pk).update(lead=lead, decision=decision or chat.decision)
    return lead


def lead_key(conversation_id: UUID) -> str:
    return f"conversation:{conversation_id}"


def _rep(chat: Conversation, wish: Wish, now: datetime) -> Rep | None:
    """Somebody for it, if the rule or the visitor asks for somebody and nobody has it yet."""
    wanted = wish.wants_person or bool(wish.result and wish.result.rule.assign_rep)
    if not wanted or Lead.objects.filter(key=lead_key(chat.pk), owner__isnull=False).exists():
        return None
    return routing.assign(now=now)


def _handoff(wish: Wish) -> leads.Handoff:
    rule = wish.result.rule if wish.result else None
    return leads.Handoff(
        alert=wish.wants_person or bool(rule and rule.alert_rep),
        push=bool(rule and rule.push),
        sequence_id=rule.sequence_id if rule else None,
    )


def _record(
    chat: Conversation,
    standings: Standings,
    result: Result | None,
    lead: Lead,
    rep: Rep | None,
    now: datetime,
) -> Decision | None:
    """A new decision, unless the last one was made from the very same things."""
    if result is None or chat.decision is not None and _same(chat.decision, result):
        return None
    schema = versions.spec(chat.schema_version_id)
    return routing.record(
        result=result,
        subject=str(chat.pk),
        lead=lead,
        rep=rep,
        facts=interview.facts(schema, standings),
        now=now,
    )


def _same(before: Decision, result: Result) -> bool:
    seen = list(before.trace[: len(result.trace)])
    return before.rule_set_version_id == result.version and seen == list(result.trace)


def _note(chat: Conversation, result: Result | None) -> doc.DecisionNote | None:
    if result is not None:
        rules = rule_versions.spec(result.version)
        return doc.DecisionNote(
            outcome=result.outcome,
            rule=result.rule.name,
            rules=f"{rules.name} v{rules.number}",
            trace=result.trace,
        )
    if chat.decision is None:
        return None
    made = chat.decision
    return doc.DecisionNote(
        outcome=made.outcome,
        rule=made.rule_name,
        rules=str(made.rule_set_version),
        trace=tuple(made.trace),
    )


def record(chat: Conversation) -> dossiers.Record:
    """What is stored of a conversation, as the dossier builder wants it."""
    with connection.cursor() as cursor:
        cursor.execute(statements.RECORD, {"id": chat.pk})
        lines, answers, questions = json.loads(cursor.fetchone()[0])
    return dossiers.Record(
        schema=versions.spec(chat.schema_version_id),
        standings=interview.from_json(chat.fields),
        transcript=[_line(*row) for row in lines or ()],
        answers=_answers(answers or ()),
        questions=[doc.OpenQuestion(text=text, message=seq) for text, seq in questions or ()],
        page=chat.page,
        mode=chat.mode,
        campaign=chat.campaign,
    )


def _line(seq: int, role: Any, text: str, at: str) -> doc.Line:
    return doc.Line(seq=seq, role=role, text=text, at=datetime.fromisoformat(at))


_EVIDENCE = (
    "value", "text", "quote", "message", "start", "end", "grade", "confidence", "by", "state", "question",
)  # fmt: skip


def _answers(rows: Iterable[Sequence[Any]]) -> dict[str, list[doc.Evidence]]:
    found: dict[str, list[doc.Evidence]] = defaultdict(list)
    for key, *columns in rows:
        found[key].append(doc.Evidence(**dict(zip(_EVIDENCE, columns, strict=True))))
    return found


def contact_value(schema: Any, standings: Standings, meaning: str) -> str:
    for field in schema.fields:
        standing = standings.get(field.key)
        if interview.meaning_of(field) == meaning and standing and standing.known and standing.answer:
            return str(standing.answer["value"])
    return ""


def _contact(chat: Conversation, standings: Standings) -> leads.Contact:
    schema = versions.spec(chat.schema_version_id)
    return leads.Contact(
        **{name: contact_value(schema, standings, name) for name in ("name", "company", "email", "phone")}
    )


def _withdrew(chat: Conversation, standings: Standings) -> bool:
    fields = [field for field in versions.spec(chat.schema_version_id).fields if field.meaning == "consent"]
    answers = [standings[field.key].answer for field in fields if field.key in standings]
    return any(answer is not None and answer["value"] is False for answer in answers)


def _consent(chat: Conversation, standings: Standings) -> leads.Consent | None:
    for field in versions.spec(chat.schema_version_id).fields:
        standing = standings.get(field.key)
        if field.meaning != "consent" or not standing or not standing.known or not standing.answer:
            continue
        if standing.answer["value"] is True:
            message = chat.messages.get(seq=standing.answer["message"])
            return leads.Consent(at=message.at, quote=standing.answer["quote"])
    return None
