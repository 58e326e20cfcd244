"""Comparisons asked for in the admin: done by a worker in slices, so that none keeps it from other work.

The row is the truth and the task only wakes workers. Each visitor that has talked to both sides is a row too:
a worker that dies loses the visitors it was at, and when it has been silent for a while another one goes on.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from celery import current_app
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from kombu.exceptions import OperationalError

from conversations import lanes, setups, widgets
from conversations.agents.model import guard
from conversations.models import Comparison, Conversation, ModelVersion, Rehearsed
from leadqual.errors import DomainError

from . import beside, configurations, visitors
from .configurations import Configuration
from .visitors import Guest

log = logging.getLogger(__name__)

JSON = dict[str, Any]
Status = Comparison.Status
TASK = "conversations.compare"
SLICE_SECONDS = 20.0
SILENT = timedelta(minutes=15)  # longer than any visitors that talk at once
CHANGED = "The draft was changed meanwhile; what was measured is of the draft before. Compare it again."
USED_UP = "The {:,} tokens of today of “{}” are used up. Compare again tomorrow, or with a higher budget."
BROKEN = "Something went wrong on our side. Whoever runs this server finds it in the log."


def wake() -> None:
    """Have a worker look. If the broker is away the sweep finds the row."""
    try:
        current_app.send_task(TASK, retry=False)
    except OperationalError:
        log.warning("no worker could be woken")


@transaction.atomic
def ask(row: Comparison) -> None:
    row.digest = digest(ModelVersion.objects.get(pk=row.right_id))  # as it is stored: 0.0, not 0
    row.save()
    transaction.on_commit(wake)


def cancel(row_id: int) -> bool:
    under_way = Comparison.objects.filter(pk=row_id, status__in=(Status.WAITING, Status.RUNNING))
    return bool(under_way.update(status=Status.CANCELLED))


def digest(version: ModelVersion) -> str:
    """Of everything that makes a difference to what is said."""
    told = {name: getattr(version, name) for name in setups.COPIED}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def work(now: datetime, seconds: float = SLICE_SECONDS) -> int:
    """One slice of one comparison; returns how many visitors it came to. For the rest a worker is woken."""
    row = _claim(now)
    if row is None:
        return 0
    try:
        done = asyncio.run(_slice(row, seconds))
    except DomainError as problem:
        return _end(row, Status.FAILED, problem.message)
    except Exception:  # whatever it is: it must not be tried again for ever
        log.exception("a comparison failed", extra={"comparison": row.pk})
        return _end(row, Status.FAILED, BROKEN)
    if not _waiting(row):  # fewer than were asked for if there were not so many, or some have been erased
        _end(row, Status.DONE)
    elif Comparison.objects.filter(pk=row.pk, status=Status.RUNNING).update(status=Status.WAITING):
        wake()
    return done


def _claim(now: datetime) -> Comparison | None:
    dead = Q(status=Status.RUNNING, beat_at__lt=now - SILENT)
    due = Comparison.objects.filter(Q(status=Status.WAITING) | dead)
    rows = due.select_related("left__setup", "right__setup", "widget")
    row = rows.order_by(F("beat_at").asc(nulls_first=True), "id").first()
    if row is None:
        return None
    mine = Comparison.objects.filter(pk=row.pk, status=row.status, beat_at=row.beat_at)
    return row if mine.update(status=Status.RUNNING, beat_at=now) else _claim(now)


def _end(row: Comparison, status: str, problem: str = "") -> int:
    Comparison.objects.filter(pk=row.pk, status=Status.RUNNING).update(status=status, problem=problem[:300])
    return 0


async def _slice(row: Comparison, seconds: float) -> int:
    done, until = 0, time.monotonic() + seconds
    async with beside.curtain():
        left, right = await lanes.run(sides, row)
        waiting = await lanes.run(_waiting, row)
        while waiting:
            if not await lanes.run(_beat, row):
                break
            at_once, waiting = waiting[: beside.AT_ONCE], waiting[beside.AT_ONCE :]
            pairs = await beside.all_of([guest for _, guest in at_once], left, right)
            await lanes.run(_keep, row, at_once, pairs)
            done += len(pairs)
            if time.monotonic() >= until:
                break
    return done


def sides(row: Comparison) -> tuple[Configuration, Configuration]:
    """DomainError `draft_changed`, `cannot_open_key`."""
    if digest(row.right) != row.digest:
        raise DomainError("draft_changed", CHANGED, 409)
    schema = row.schema_version_id
    left = configurations.of_version(row.left, schema) if row.left else configurations.scripted(schema)
    return left, configurations.of_version(row.right, schema)


def _guests(row: Comparison) -> list[Guest]:
    widget = widgets.settings_of(row.widget)
    if row.source == Comparison.Source.SIMULATED:
        return visitors.simulated(widget, row.wanted, row.seed, row.created_at)
    return visitors.recorded(row.wanted, widget.id, before=row.created_at)


def _waiting(row: Comparison) -> list[tuple[int, Guest]]:
    done = set(row.visitors.values_list("number", flat=True))
    known = set(row.visitors.values_list("conversation", flat=True)) - {None}
    numbered = enumerate(_guests(row), start=1)
    return [(n, guest) for n, guest in numbered if n not in done and guest.conversation not in known]


def _beat(row: Comparison) -> bool:
    """False: somebody has cancelled it, or changed the draft."""
    right = ModelVersion.objects.get(pk=row.right_id)
    if digest(right) != row.digest:
        raise DomainError("draft_changed", CHANGED, 409)
    _afford(row)
    mine = Comparison.objects.filter(pk=row.pk, status=Status.RUNNING)
    return bool(mine.update(beat_at=timezone.now()))


def _afford(row: Comparison) -> None:
    """Half a comparison tells something; one in which the scripted agent spoke for the model does not."""
    for version in filter(None, (row.left, row.right)):
        setup = version.setup
        used = guard.used_today(setup.pk, guard.midnight(timezone.now()))
        if setup.day_tokens is not None and used >= setup.day_tokens:
            raise DomainError("budget_used_up", USED_UP.format(setup.day_tokens, setup), 409)


def _keep(row: Comparison, guests: Sequence[tuple[int, Guest]], pairs: Sequence[tuple[JSON, JSON]]) -> None:
    """Those whose conversation was erased meanwhile are forgotten here too."""
    with transaction.atomic():
        wanted = {guest.conversation for _, guest in guests if guest.conversation}
        there = Conversation.objects.select_for_update(no_key=True).filter(pk__in=wanted)
        known = set(there.values_list("pk", flat=True))
        Rehearsed.objects.bulk_create(
            Rehearsed(
                comparison=row,
                number=number,
                name=guest.name[:80],
                conversation_id=guest.conversation,
                left=left,
                right=right,
            )
            for (number, guest), (left, right) in zip(guests, pairs, strict=True)
            if guest.conversation is None or guest.conversation in known
        )
