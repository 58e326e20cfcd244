"""Sweeps, run again and again. A task carries nothing: what is to be done stands in rows."""

from __future__ import annotations

import asyncio
from typing import Any

from celery import shared_task
from django.utils import timezone

from . import agents, lanes, live, sweeps
from .knowledge import jobs
from .rehearsal import jobs as comparisons

TURN_SECONDS, IDLE_SECONDS, IMPORT_SECONDS = 3.0, 60.0, 30.0
COMPARISON_SECONDS = 30.0


@shared_task(name="conversations.sweep_turns")
def sweep_turns() -> int:
    """Messages whose process died before they had a reply."""
    due = sweeps.due_turns(timezone.now())
    return asyncio.run(_run(due)) if due else 0


async def _run(due: list[Any]) -> int:
    try:
        return await sweeps.run_turns(due)
    finally:
        await agents.close()
        await live.hub().close()
        lanes.close()


@shared_task(name="conversations.close_idle")
def close_idle() -> int:
    return sweeps.close_idle(timezone.now())


@shared_task(name=jobs.TASK)
def import_knowledge() -> int:
    """Imports that were asked for or approved, and those whose worker has died."""
    return jobs.work(timezone.now())


@shared_task(name=comparisons.TASK)
def compare() -> int:
    """A slice of a comparison that was asked for, or whose worker has died."""
    return comparisons.work(timezone.now())


def _every(task: str, seconds: float) -> dict[str, Any]:
    return {"task": task, "schedule": seconds, "options": {"expires": 4 * seconds}}


SCHEDULE: dict[str, dict[str, Any]] = {
    "conversations.sweep_turns": _every("conversations.sweep_turns", TURN_SECONDS),
    "conversations.close_idle": _every("conversations.close_idle", IDLE_SECONDS),
    jobs.TASK: _every(jobs.TASK, IMPORT_SECONDS),
    comparisons.TASK: _every(comparisons.TASK, COMPARISON_SECONDS),
}
