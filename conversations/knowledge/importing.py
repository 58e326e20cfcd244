"""What an import changes, and the changing. The key of an entry is its origin with its source.

A person reviews before the agent speaks: what is new or has changed is not said until then, unless whoever
imports says so; what has gone from its source is not said any more. Nothing is deleted, and what an entry
said before stands in its history. As long as the source says the same, the entry stays as it was edited.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from django.db import connection, transaction

from conversations.models import KnowledgeEntry, KnowledgeEvent
from leadqual.accounts.models import User

from .reading import Reading
from .sections import Section

What = KnowledgeEvent.What
SPOKEN = 1200  # letters: more than anybody reads in a chat bubble
TEXTS = ["question", "answer", "keywords", "url", "language", "valid_until", "source_digest"]
STATE = ["active", "reviewed_on", "gone_since"]


@dataclass(frozen=True, slots=True)
class Change:
    """`what`: imported, changed, gone, returned."""

    what: str
    source: str
    question: str
    answer: str
    before: str = ""
    spoken: bool = False
    long: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    changes: Sequence[Change] = ()
    same: int = 0
    left_out: Sequence[dict[str, str]] = ()
    failed: Sequence[dict[str, str]] = ()
    counts: dict[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class _Step:
    what: str
    row: KnowledgeEntry
    section: Section | None
    question: str = ""
    answer: str = ""


def preview(*, origin: str, reading: Reading, publish: bool) -> Report:
    return _report(_steps(origin, reading), reading, publish)


@transaction.atomic
def apply(*, origin: str, reading: Reading, publish: bool, by: User | None, today: date) -> Report:
    """Do what `preview` says, or what has become of it meanwhile. Once or twice makes no difference."""
    one_at_a_time()  # two imports of the same would both find nothing there
    steps = _steps(origin, reading)
    report = _report(steps, reading, publish)
    for step in steps:
        _change(step, publish, today)
    new = [step.row for step in steps if step.what == What.IMPORTED]
    KnowledgeEntry.objects.bulk_create(new, batch_size=500)
    old = [step.row for step in steps if step.what not in ("same", What.IMPORTED)]
    KnowledgeEntry.objects.bulk_update(old, [*TEXTS, *STATE], batch_size=200)
    KnowledgeEvent.objects.bulk_create(
        [
            KnowledgeEvent(entry=s.row, what=s.what, by=by, question=s.question, answer=s.answer)
            for s in steps
            if s.what != "same"
        ],
        batch_size=500,
    )
    return report


def one_at_a_time() -> None:
    """Until the transaction ends nobody else who asks for this writes entries. Two who do at the same time
    may wait for each other's new words for ever, which PostgreSQL ends with an error for one of them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('knowledge'))")


def _steps(origin: str, reading: Reading) -> list[_Step]:
    rows = {row.source: row for row in KnowledgeEntry.objects.filter(origin=origin).defer("search")}
    steps = []
    for section in reading.sections:
        row = rows.pop(section.source, None) or KnowledgeEntry(origin=origin, source=section.source)
        steps.append(_Step(_what(row, section), row, section, row.question, row.answer))
    for source, row in rows.items():
        if row.gone_since is None and reading.covers(source):
            steps.append(_Step(What.GONE, row, None, row.question, row.answer))
    return steps


def _what(row: KnowledgeEntry, section: Section) -> str:
    if row.pk is None:
        return What.IMPORTED
    if row.source_digest != digest(section):
        return What.CHANGED
    return What.RETURNED if row.gone_since else "same"


def digest(section: Section) -> str:
    """Of all that is said; where it is found may change."""
    said = [section.question, section.answer, section.keywords, section.language, section.valid_until]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _change(step: _Step, publish: bool, today: date) -> None:
    row, section = step.row, step.section
    if step.what == "same":
        return
    if section is None:
        row.gone_since, row.active, row.reviewed_on = today, False, None
        return
    spoken = _spoken(step, publish)
    row.gone_since, row.active, row.reviewed_on = None, spoken, None
    if step.what == What.RETURNED:
        return
    row.question, row.answer, row.keywords = section.question, section.answer, section.keywords
    row.url, row.language, row.source_digest = section.url, section.language, digest(section)
    if section.valid_until:
        row.valid_until = date.fromisoformat(section.valid_until)


def _spoken(step: _Step, publish: bool) -> bool:
    """Never what somebody has looked at and switched off, and nothing that is too long to be said."""
    if not publish or step.section is None or len(step.section.answer) > SPOKEN:
        return False
    silenced = step.row.pk is not None and not step.row.active and step.row.reviewed_on is not None
    return not silenced


def _report(steps: Sequence[_Step], reading: Reading, publish: bool) -> Report:
    changes = [_told(step, publish) for step in steps if step.what != "same"]
    counts = Counter(change.what for change in changes)
    return Report(
        changes=changes,
        same=len(steps) - len(changes),
        left_out=[asdict(part) for part in reading.left_out],
        failed=[asdict(part) for part in reading.failed],
        counts=dict(counts),
    )


def _told(step: _Step, publish: bool) -> Change:
    if step.section is None:
        return Change(step.what, step.row.source, step.question, step.answer)
    return Change(
        what=step.what,
        source=step.section.source,
        question=step.section.question,
        answer=step.section.answer,
        before=step.answer if step.answer != step.section.answer else "",
        spoken=_spoken(step, publish),
        long=len(step.section.answer) > SPOKEN,
    )
