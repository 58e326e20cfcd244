"""What a person decides about entries, and which of them need somebody to look."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Count, Q

from conversations.models import KnowledgeEntry, KnowledgeEvent
from leadqual.accounts.models import User

What = KnowledgeEvent.What
STALE, SOON = timedelta(days=180), timedelta(days=30)
# In this order: an entry shows the first that holds.
STATES = {
    "gone": "gone from its source",
    "review": "to be reviewed",
    "off": "switched off",
    "expired": "expired, not said",
    "ending": "ends soon",
    "stale": "said, please look again",
    "said": "said",
}


def conditions(today: date) -> dict[str, Q]:
    """For each state what puts an entry into it, if none before it does."""
    return {
        "gone": Q(gone_since__isnull=False),
        "review": Q(active=False, reviewed_on=None),
        "off": Q(active=False),
        "expired": Q(valid_until__lt=today),
        "ending": Q(valid_until__lte=today + SOON),
        "stale": Q(reviewed_on__lt=today - STALE),
        "said": Q(),
    }


def only(state: str, today: date) -> Q:
    wanted = Q()
    for name, condition in conditions(today).items():
        if name == state:
            return wanted & condition
        wanted &= ~condition
    raise KeyError(state)


def state(row: KnowledgeEntry, today: date) -> str:
    """As `conditions`, for one entry in hand."""
    if row.gone_since:
        return "gone"
    if not row.active:
        return "off" if row.reviewed_on else "review"
    if row.valid_until and row.valid_until <= today + SOON:
        return "expired" if row.valid_until < today else "ending"
    return "stale" if row.reviewed_on and row.reviewed_on < today - STALE else "said"


def counts(today: date) -> dict[str, int]:
    """How many entries are in each state."""
    wanted = {name: Count("pk", filter=only(name, today)) for name in STATES}
    return KnowledgeEntry.objects.aggregate(**wanted)


def review(rows: Sequence[KnowledgeEntry], *, by: User, today: date) -> int:
    """Somebody has looked: the agent may say them, as long as they are valid."""
    return _decide(rows, What.REVIEWED, by, active=True, reviewed_on=today)


def silence(rows: Sequence[KnowledgeEntry], *, by: User, today: date) -> int:
    return _decide(rows, What.SILENCED, by, active=False, reviewed_on=today)


@transaction.atomic
def _decide(rows: Sequence[KnowledgeEntry], what: str, by: User, **values: Any) -> int:
    note(rows, what, by)
    return KnowledgeEntry.objects.filter(pk__in=[row.pk for row in rows]).update(**values)


def note(rows: Sequence[KnowledgeEntry], what: str, by: User) -> None:
    """With the text as `rows` hold it: what was said until now, or what was looked at."""
    events = (
        KnowledgeEvent(entry=row, what=what, by=by, question=row.question, answer=row.answer) for row in rows
    )
    KnowledgeEvent.objects.bulk_create(events)
