"""Wakes and sweeps. A task carries nothing: what is to be done stands in rows, so a lost or doubled task is
no harm."""

from __future__ import annotations

from typing import Any

from celery import shared_task
from django.utils import timezone

from . import delivery, nurture, outbox

SWEEP_SECONDS = 5.0


@shared_task(name=outbox.WAKE_TASK)
def work_outbox() -> None:
    if delivery.work():
        outbox.wake()


@shared_task(name="crm.sweep")
def sweep() -> None:
    """Finds what no task says: another try is due, a worker was lost, the time of a nurture mail has come."""
    now = timezone.now()
    outbox.sweep(now)
    nurture.queue(now)
    work_outbox()


SCHEDULE: dict[str, dict[str, Any]] = {
    "crm.sweep": {"task": "crm.sweep", "schedule": SWEEP_SECONDS, "options": {"expires": 4 * SWEEP_SECONDS}}
}
