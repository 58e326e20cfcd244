"""Imports asked for in the admin: read by a worker, looked at by a person, then written by a worker.

The row is the truth and the task only wakes workers. A worker that dies leaves the row where it was; when it
has not been heard of for a while another one begins that step again, which does no harm.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from celery import current_app
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from kombu.exceptions import OperationalError

from conversations.models import KnowledgeImport
from crm.errors import DeliveryError

from . import documents, importing, sitemap
from .importing import Report
from .reading import Document, ImportProblem, Reading

log = logging.getLogger(__name__)

Status = KnowledgeImport.Status
TASK = "conversations.import_knowledge"
SILENT = timedelta(minutes=2)
SHOWN, SHOWN_LETTERS = 300, 500
BEGUN = {Status.WAITING: Status.READING, Status.APPROVED: Status.WRITING}
Row = KnowledgeImport


class Stopped(Exception):
    """Somebody has cancelled it, or another worker has it now."""


def wake() -> None:
    """Have a worker look. If the broker is away the sweep finds the row."""
    try:
        current_app.send_task(TASK, retry=False)
    except OperationalError:
        log.warning("no worker could be woken")


@transaction.atomic
def ask(row: Row, uploaded: Sequence[Document] = ()) -> None:
    """A new import; its preview is made as soon as a worker is free."""
    row.documents = [asdict(document) for document in uploaded]
    row.save()
    transaction.on_commit(wake)


def approve(row_id: int) -> bool:
    """What the preview shows may be written. False: it is no longer waiting for that."""
    done = Row.objects.filter(pk=row_id, status=Status.READY).update(status=Status.APPROVED, done=0, total=0)
    if done:
        transaction.on_commit(wake)
    return bool(done)


def cancel(row_id: int) -> bool:
    waiting = Row.objects.filter(pk=row_id, status__in=(Status.WAITING, Status.READING, Status.READY))
    return bool(waiting.update(status=Status.CANCELLED, documents=[], reading=None))


def work(now: datetime) -> int:
    """Every step that is due; returns how many were taken."""
    taken = 0
    while (row := _claim(now)) is not None:
        taken += 1
        try:
            _step(row)
        except Stopped:
            continue
        except (ImportProblem, DeliveryError) as problem:
            _fail(row, str(problem))
        except Exception:  # one broken document must not hold up the imports behind it
            log.exception("an import failed", extra={"import": row.pk})
            _fail(row, "Something went wrong on our side. Whoever runs this server finds it in the log.")
    return taken


def _claim(now: datetime) -> Row | None:
    silent = Q(status__in=BEGUN.values(), beat_at__lt=now - SILENT)
    row = Row.objects.filter(Q(status__in=BEGUN) | silent).order_by("id").first()
    if row is None:
        return None
    same = Row.objects.filter(pk=row.pk, status=row.status, beat_at=row.beat_at)
    row.status = BEGUN.get(Status(row.status), Status(row.status))
    return row if same.update(status=row.status, beat_at=now) else _claim(now)


def _step(row: Row) -> None:
    if row.status == Status.READING:
        _read(row)
    else:
        _write(row)


def _read(row: Row) -> None:
    reading = _reading(row)
    report = importing.preview(origin=row.origin, reading=reading, publish=row.publish)
    _move(
        row, Status.READY, reading=reading.as_json(), report=shown(report), documents=[], done=row.total or 1
    )


def _reading(row: Row) -> Reading:
    def progress(done: int, total: int) -> None:
        row.total = total
        _move(row, Status.READING, done=done, total=total)

    if row.sitemap:
        return sitemap.read(row.sitemap, language=row.language, progress=progress)
    uploaded = [Document(**document) for document in row.documents]
    return documents.read(uploaded, language=row.language, whole=False)


@transaction.atomic
def _write(row: Row) -> None:
    """Written and said to be written, both or neither."""
    reading = Reading.from_json(row.reading or {})
    _move(row, Status.DONE, reading=None)
    today = timezone.localdate()
    report = importing.apply(origin=row.origin, reading=reading, publish=row.publish, by=row.by, today=today)
    Row.objects.filter(pk=row.pk).update(report=shown(report))


def _move(row: Row, status: str, **values: Any) -> None:
    """From the step that we are in, if it still is ours."""
    mine = Row.objects.filter(pk=row.pk, status=row.status)
    if not mine.update(status=status, beat_at=timezone.now(), **values):
        raise Stopped


def _fail(row: Row, problem: str) -> None:
    Row.objects.filter(pk=row.pk, status=row.status).update(
        status=Status.FAILED, problem=problem[:300], documents=[], reading=None
    )


def shown(report: Report) -> dict[str, Any]:
    """What is kept for the page: the beginning of what may be long."""
    kept = report.as_json()
    for change in kept["changes"]:
        change["answer"], change["before"] = (
            change["answer"][:SHOWN_LETTERS],
            change["before"][:SHOWN_LETTERS],
        )
    kept["changes_total"] = len(kept["changes"])
    kept["changes"] = kept["changes"][:SHOWN]
    kept["left_out"], kept["failed"] = kept["left_out"][:SHOWN], kept["failed"][:SHOWN]
    return kept
