"""What people and sweeps do with conversations, besides talking: close and erase."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import pgtrigger
from django.conf import settings
from django.db import connection, transaction
from django.db.models import F

from crm import leads
from leadqual.qualification import interview, versions
from leadqual.qualification.interview import BLANK
from routing.models import Decision

from . import dossiers, handoff, statements
from .models import Conversation, NotCaptured

# The one named way around what is append-only: erasing a person on request.
APPEND_ONLY = (
    "conversations.Message:transcript_append_only",
    "conversations.Proposal:ledger_append_only",
    "conversations.Answer:evidence_append_only",
    "conversations.ModelCall:calls_append_only",
)


@transaction.atomic
def close(*, conversation_id: UUID, reason: str, now: datetime) -> bool:
    """End the chat: write down what was not captured and why, and bring the lead up to date. False if it is
    closed already, or a message has come in meanwhile."""
    ended = Conversation.objects.filter(pk=conversation_id, visitor_seq__lte=F("answered_seq")).exclude(
        status=Conversation.Status.CLOSED
    )
    if reason == "idle":  # somebody may have written since the sweep looked
        ended = ended.filter(last_at__lt=now - timedelta(minutes=settings.CHAT_IDLE_MINUTES))
    if not ended.update(status=Conversation.Status.CLOSED, closed_at=now, close_reason=reason, lease=None):
        return False
    chat = Conversation.objects.get(pk=conversation_id)
    schema, standings = versions.spec(chat.schema_version_id), interview.from_json(chat.fields)
    NotCaptured.objects.bulk_create(
        NotCaptured(
            conversation=chat, field_key=field.key, state=standing.state, reason=_why(standing), at=now
        )
        for field in schema.fields
        if not (standing := standings.get(field.key, BLANK)).known
    )
    reachable = any(handoff.contact_value(schema, standings, name) for name in interview.CONTACT)
    if reachable or chat.lead_id is not None:
        handoff.hand_over(conversation_id=chat.pk, wish=handoff.Wish(refresh=True), now=now)
    return True


def _why(standing: interview.Standing) -> str:
    return dossiers.why_missing(standing)[:200]


@transaction.atomic
def erase(*, conversation_id: UUID) -> None:
    """Forget what was said and who said it: the conversation with all that hangs on it, its decisions and
    its lead. What stays is that a page was visited, and what calls to models have cost."""
    with pgtrigger.ignore(*APPEND_ONLY):
        chat = Conversation.objects.select_for_update().get(pk=conversation_id)
        with connection.cursor() as cursor:
            cursor.execute(statements.FORGET_CALLS, [chat.widget_id, chat.pk])
        chat.answers.all().delete()
        chat.delete()
        Decision.objects.filter(subject=str(conversation_id)).delete()
        leads.erase(key=handoff.lead_key(conversation_id))
