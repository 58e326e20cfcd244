"""What has to be found because nobody reports it: turns whose process died, chats that were left."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db.models import F, Q

from . import engine, services
from .models import Conversation

log = logging.getLogger(__name__)

GRACE = timedelta(seconds=2)  # the process that accepted a message is about to begin its turn
MOST = 200


def due_turns(now: datetime) -> list[UUID]:
    """Conversations with a message that waits for its reply and nobody at work on it."""
    waiting = Conversation.objects.filter(visitor_seq__gt=F("answered_seq")).exclude(status="closed")
    nobody = Q(lease=None, last_at__lt=now - GRACE) | Q(lease_until__lt=now)
    return list(waiting.filter(nobody).order_by("last_at").values_list("pk", flat=True)[:MOST])


async def run_turns(conversation_ids: list[UUID]) -> int:
    """The same turns as in a web process, a few at a time; returns how many were run."""
    gate = asyncio.Semaphore(settings.CHAT_DATABASE_THREADS)

    async def one(conversation_id: UUID) -> int:
        async with gate:
            return await engine.run(conversation_id)

    return sum(await asyncio.gather(*(one(conversation_id) for conversation_id in conversation_ids)))


def close_idle(now: datetime) -> int:
    """Close chats in which nobody wrote for a while."""
    quiet = Conversation.objects.filter(last_at__lt=now - timedelta(minutes=settings.CHAT_IDLE_MINUTES))
    answered = quiet.exclude(status="closed").filter(visitor_seq__lte=F("answered_seq"))
    closed = 0
    for conversation_id in list(answered.order_by("last_at").values_list("pk", flat=True)[:MOST]):
        try:
            closed += services.close(conversation_id=conversation_id, reason="idle", now=now)
        except Exception:  # one that cannot be closed must not keep the others open
            log.exception("a chat could not be closed", extra={"conversation": str(conversation_id)})
    return closed
