"""The outbox: one row for each thing to be brought to somebody. Rows are the truth; tasks only wake workers.

    A due -> B sending -> C sent
                       -> A due, later       the other side was not ready
                       -> D needs a person   it will not work by itself
    A, D -> E cancelled;  D -> A by Retry;  B -> A when its worker was lost (the lease ran out)

The attempt is recorded before it is made. A worker that lost its lease and comes back late finds that the row
is claimed at another time, and marks nothing.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from celery import current_app
from django.db import IntegrityError, transaction
from django.db.models import F
from kombu.exceptions import OperationalError

from leadqual.accounts.models import REP, User

from .errors import DeliveryError
from .models import Connection, Delivery, Lead
from .webhooks import lead_document

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=3)  # longer than a task may run (CELERY_TASK_TIME_LIMIT)
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(hours=6)
GIVE_UP_AFTER = 16  # attempts: about a day
WAKE_TASK = "crm.work_outbox"
BROKER_AWAY_SECONDS = 5.0


def alerts(lead: Lead, now: datetime) -> list[Delivery]:
    """An e-mail to the owner, or to every rep while nobody owns the lead. One per turn of events."""
    wish = "person" if lead.wants_person else ""
    return [
        Delivery(
            lead=lead,
            kind=Delivery.Kind.REP_ALERT,
            idempotency_key=f"rep_alert:{lead.id}:{user_id}:{lead.outcome}:{wish}",
            payload={"user": user_id},
            due_at=now,
            created_at=now,
        )
        for user_id in _recipients(lead)
    ]


def _recipients(lead: Lead) -> list[int]:
    if lead.owner_id is not None:
        return [lead.owner_id]
    return list(User.objects.filter(groups__name=REP, is_active=True).values_list("id", flat=True))


def pushes(lead: Lead, now: datetime) -> list[Delivery]:
    """One per connection and revision of the lead."""
    return [_push(lead, connection, now) for connection in Connection.objects.filter(enabled=True)]


def _push(lead: Lead, connection: Connection, now: datetime) -> Delivery:
    frozen = connection.kind == Connection.Kind.WEBHOOK
    return Delivery(
        lead=lead,
        connection=connection,
        kind=connection.kind,
        idempotency_key=f"{connection.kind}:{connection.pk}:{lead.id}:{lead.revision}",
        payload=lead_document(lead, now) if frozen else {},
        due_at=now,
        created_at=now,
    )


def put(rows: Sequence[Delivery]) -> None:
    """Into the outbox; what is there already stays as it is. Workers are woken when the caller commits."""
    if not rows:
        return
    Delivery.objects.bulk_create(rows, ignore_conflicts=True)
    transaction.on_commit(wake)


_broker_away_until = 0.0


def wake() -> None:
    """Have a worker look. If the broker is away nothing is lost: the sweep finds the rows."""
    global _broker_away_until
    if time.monotonic() < _broker_away_until:
        return
    try:
        current_app.send_task(WAKE_TASK, retry=False)
    except OperationalError:
        _broker_away_until = time.monotonic() + BROKER_AWAY_SECONDS
        log.warning("no worker could be woken")


def due(now: datetime, limit: int) -> list[UUID]:
    rows = Delivery.objects.filter(status=Delivery.Status.DUE, due_at__lte=now).order_by("due_at")
    return list(rows.values_list("id", flat=True)[:limit])


def claim(delivery_id: UUID, now: datetime) -> Delivery | None:
    """The row, now ours to send; None when another worker has it, or one for the same lead and system."""
    waiting = Delivery.objects.filter(id=delivery_id, status=Delivery.Status.DUE, due_at__lte=now)
    try:
        with transaction.atomic():
            claimed = waiting.update(
                status=Delivery.Status.SENDING, claimed_at=now, attempts=F("attempts") + 1
            )
    except IntegrityError:  # one_at_a_time
        return None
    if claimed != 1:
        return None
    return Delivery.objects.select_related("lead", "lead__owner", "connection").get(id=delivery_id)


def mark_sent(delivery: Delivery, now: datetime, remote_id: str = "") -> bool:
    """False when the claim was lost meanwhile; whoever took over decides."""
    return _mark(delivery, status=Delivery.Status.SENT, sent_at=now, error="", remote_id=remote_id)


def mark_failed(delivery: Delivery, error: DeliveryError, now: datetime) -> bool:
    text = error.message[:500]
    if error.permanent or delivery.attempts >= GIVE_UP_AFTER:
        return _mark(delivery, status=Delivery.Status.NEEDS_PERSON, error=text)
    wait = timedelta(seconds=error.retry_after) if error.retry_after else back_off(delivery.attempts)
    return _mark(delivery, status=Delivery.Status.DUE, error=text, due_at=now + wait)


def mark_cancelled(delivery: Delivery, reason: str) -> bool:
    return _mark(delivery, status=Delivery.Status.CANCELLED, error=reason[:500])


def _mark(delivery: Delivery, **changes: Any) -> bool:
    mine = Delivery.objects.filter(
        id=delivery.id, status=Delivery.Status.SENDING, claimed_at=delivery.claimed_at
    )
    return mine.update(claimed_at=None, **changes) == 1


def back_off(attempts: int) -> timedelta:
    """Doubling, with jitter, so that what failed together does not come back together."""
    wait: timedelta = min(FIRST_WAIT * 2 ** min(attempts - 1, 20), LONGEST_WAIT)
    return wait * random.uniform(0.8, 1.2)  # noqa: S311  # spreads load, guards nothing


def sweep(now: datetime) -> int:
    """Give rows back whose worker was lost. Says how many. What kills every worker goes to a person."""
    stuck = Delivery.objects.filter(status=Delivery.Status.SENDING, claimed_at__lt=now - LEASE)
    lost: dict[str, Any] = {"claimed_at": None, "due_at": now, "error": "The worker stopped while sending."}
    return stuck.filter(attempts__gte=GIVE_UP_AFTER).update(
        status=Delivery.Status.NEEDS_PERSON, **lost
    ) + stuck.update(status=Delivery.Status.DUE, **lost)


def retry(delivery_ids: Sequence[UUID], now: datetime) -> int:
    """A person asks for another try, at once and with all attempts ahead."""
    rows = Delivery.objects.filter(id__in=delivery_ids, status=Delivery.Status.NEEDS_PERSON)
    count = rows.update(status=Delivery.Status.DUE, due_at=now, attempts=0)
    transaction.on_commit(wake)
    return count


def cancel(delivery_ids: Sequence[UUID]) -> int:
    rows = Delivery.objects.filter(
        id__in=delivery_ids, status__in=(Delivery.Status.DUE, Delivery.Status.NEEDS_PERSON)
    )
    return rows.update(status=Delivery.Status.CANCELLED, error="Cancelled by a person.")
