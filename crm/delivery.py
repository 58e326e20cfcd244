"""Bring one thing to where it belongs and note how it went. No transaction is open meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from . import alerts, nurture, outbox
from .connectors import hubspot, webhook
from .errors import DeliveryError, NotWanted
from .models import Delivery

BATCH, WORK_SECONDS = 50, 60.0

# Each takes a claimed delivery, brings it there, and says what it is called there ("" if it has no name).
SENDERS: dict[str, Callable[[Delivery, datetime], str]] = {
    Delivery.Kind.REP_ALERT: alerts.send,
    Delivery.Kind.NURTURE: nurture.send,
    Delivery.Kind.WEBHOOK: webhook.send,
    Delivery.Kind.HUBSPOT: hubspot.send,
}


def work(limit: int = BATCH) -> bool:
    """Send what is due, as long as a task may reasonably run. True when there may be more."""
    ids, until = outbox.due(timezone.now(), limit), time.monotonic() + WORK_SECONDS
    for delivery_id in ids:
        deliver(delivery_id, timezone.now())
        if time.monotonic() > until:
            return True
    return len(ids) == limit


def deliver(delivery_id: UUID, now: datetime) -> bool:
    """False when there was nothing to do here: sent already, another worker has it, or it is not due."""
    delivery = outbox.claim(delivery_id, now)
    if delivery is None:
        return False
    try:
        remote_id = SENDERS[delivery.kind](delivery, now)
    except NotWanted as refusal:
        _settle(delivery, outbox.mark_cancelled, refusal.reason, now)
    except DeliveryError as error:
        outbox.mark_failed(delivery, error, now)
    except Exception as error:
        # A fault of ours. The row waits like after any passing failure, and the fault is for the log.
        outbox.mark_failed(delivery, DeliveryError(f"Unexpected error: {type(error).__name__}"), now)
        raise
    else:
        _sent(delivery, now, remote_id)
    return True


def cancel(delivery_ids: Sequence[UUID], now: datetime) -> int:
    """A person calls them off. A nurture mail takes the rest of its sequence with it."""
    count = 0
    for delivery in Delivery.objects.filter(id__in=delivery_ids):
        with transaction.atomic():
            if outbox.cancel([delivery.id]):
                count += 1
                if delivery.kind == Delivery.Kind.NURTURE:
                    nurture.stop_for(delivery, "a person called it off", now)
    return count


def _sent(delivery: Delivery, now: datetime, remote_id: str) -> None:
    with transaction.atomic():
        if outbox.mark_sent(delivery, now, remote_id) and delivery.kind == Delivery.Kind.NURTURE:
            nurture.advance(delivery, now)


def _settle(delivery: Delivery, mark: Callable[[Delivery, str], bool], reason: str, now: datetime) -> None:
    with transaction.atomic():
        if mark(delivery, reason) and delivery.kind == Delivery.Kind.NURTURE:
            nurture.stop_for(delivery, reason, now)
