"""What reps marked as wrong, as cases for the evidence check: the set grows from real use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from .dossier import Dossier, Line
from .models import FieldMark

JSON = dict[str, Any]


def cases(since: datetime | None = None) -> Iterator[JSON]:
    """One case per mark, in the form that check_evidence reads. Values without a quote are left out."""
    marks = FieldMark.objects.select_related("lead").order_by("at", "id")
    for mark in marks.filter(at__gte=since) if since else marks:
        if mark.quote:
            yield _case(mark)


def _case(mark: FieldMark) -> JSON:
    dossier = Dossier.model_validate(mark.lead.dossier)
    item = dossier.field(mark.field_key)
    spec = item.spec if item and item.spec else {"key": mark.field_key}
    return {
        "id": f"feedback-{mark.pk}",
        "today": mark.lead.created_at.date().isoformat(),
        "transcript": [_line(line) for line in dossier.transcript],
        "field": spec,
        "value": mark.value,
        "quote": mark.quote,
        "expect": "refuse",
        "category": "feedback",
        "why": mark.reason,
    }


def _line(line: Line) -> JSON:
    """A colleague's words are, like the agent's, words that the visitor only heard."""
    return {"role": "visitor" if line.role == "visitor" else "agent", "text": line.text}
