"""The Sales API: leads in from elsewhere, leads out with their evidence, outcomes back. See docs/api.md."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from ninja import Header, Query, Router, Schema, Status
from pydantic import AwareDatetime, Field

from leadqual.accounts.models import ApiToken
from leadqual.errors import DomainError

from . import outcomes, reported
from .api_shapes import EmailAsked, Key, LeadDetailOut, LeadIn, LeadOut, LeadsOut, OutcomeIn, ProblemOut
from .dossier import Dossier, DossierField
from .models import Lead
from .outcomes import Actor
from .tokens import Scope
from .webhooks import lead_url

router = Router(tags=["Sales"])
PROBLEMS = {400: ProblemOut, 401: ProblemOut, 403: ProblemOut, 404: ProblemOut, 409: ProblemOut}


class LeadFilters(Schema):
    limit: int = Field(50, ge=1, le=100)
    cursor: str = Field("", max_length=200)
    source: Literal["agent", "form", "sdr", "import", ""] = ""
    outcome: Literal["qualified", "borderline", "unqualified", "undecided", ""] = ""
    status: Literal["new", "accepted", "rejected", ""] = ""
    email: EmailAsked = ""
    updated_since: AwareDatetime | None = None


@router.post(
    "/leads",
    auth=Scope(ApiToken.LEADS_WRITE),
    response={200: LeadDetailOut, 201: LeadDetailOut, **PROBLEMS},
    summary="Create a lead from a form, an SDR or an import",
)
def create_lead(
    request: HttpRequest,
    body: LeadIn,
    idempotency_key: Header[Key | None] = None,
) -> Status[Any]:
    """Name it by `key` or the header Idempotency-Key. The same again is answered with 200 and the lead that
    is there; the same key with other content with 409."""
    now = timezone.now()
    if body.created_at and body.created_at > now:
        raise DomainError("in_the_future", "created_at lies in the future.", 400)
    key = f"{body.source}:{body.key or idempotency_key or uuid4()}"
    fingerprint = hashlib.sha256(body.model_dump_json(exclude={"key"}).encode()).hexdigest()
    with transaction.atomic():
        lead = Lead.objects.filter(key=key).first()
        created = lead is None
        if lead is None:
            lead = reported.receive(key, body, body.created_at or now)
            Lead.objects.filter(id=lead.id, request_hash="").update(request_hash=fingerprint)
            lead.refresh_from_db(fields=["request_hash"])
        if lead.request_hash != fingerprint:
            raise DomainError("key_in_use", "There is a lead with this key and other content.", 409)
    return Status(201 if created else 200, _detail(lead))


@router.get(
    "/leads",
    auth=Scope(ApiToken.LEADS_READ),
    response={200: LeadsOut, **PROBLEMS},
    summary="Leads, the newest first",
)
def list_leads(request: HttpRequest, filters: Query[LeadFilters]) -> dict[str, Any]:
    rows = list(_after(_filtered(filters), filters.cursor)[: filters.limit + 1])
    page = rows[: filters.limit]
    more = len(rows) > len(page)
    return {"items": [_summary(row) for row in page], "next": _cursor(page[-1]) if more else None}


def _filtered(filters: LeadFilters) -> QuerySet[Lead]:
    rows = Lead.objects.select_related("owner").defer("dossier").order_by("-created_at", "-id")
    for name in ("source", "outcome", "status"):
        if value := getattr(filters, name):
            rows = rows.filter(**{name: value})
    if filters.email:
        rows = rows.filter(email__iexact=filters.email)
    return rows.filter(updated_at__gte=filters.updated_since) if filters.updated_since else rows


def _cursor(lead: Lead) -> str:
    text = json.dumps([lead.created_at.isoformat(), str(lead.id)])
    return base64.urlsafe_b64encode(text.encode()).decode()


def _after(rows: QuerySet[Lead], cursor: str) -> QuerySet[Lead]:
    if not cursor:
        return rows
    try:
        at, lead_id = json.loads(base64.urlsafe_b64decode(cursor))
        moment, last = datetime.fromisoformat(at), UUID(lead_id)
        if moment.tzinfo is None:
            raise ValueError("a moment without a time zone")
    except (ValueError, TypeError, AttributeError):
        raise DomainError("cursor_invalid", "This cursor is not one of ours.", 400) from None
    return rows.filter(Q(created_at__lt=moment) | Q(created_at=moment, id__lt=last))


@router.get(
    "/leads/{uuid:lead_id}",
    auth=Scope(ApiToken.LEADS_READ),
    response={200: LeadDetailOut, **PROBLEMS},
    summary="One lead with its fields, quotes and dossier",
)
def read_lead(request: HttpRequest, lead_id: UUID) -> dict[str, Any]:
    lead = Lead.objects.select_related("owner").filter(id=lead_id).first()
    if lead is None:
        raise DomainError("lead_not_found", "There is no such lead.", 404)
    return _detail(lead)


Report = Callable[[UUID, Actor, Any], Lead]
REPORTS: dict[str, Report] = {
    "accepted": lambda lead, actor, body: outcomes.accept(lead, actor),
    "rejected": lambda lead, actor, body: outcomes.reject(lead, actor, reason=body.reason),
    "meeting_booked": lambda lead, actor, body: outcomes.meeting_booked(lead, actor),
    "meeting_held": lambda lead, actor, body: outcomes.meeting_held(lead, actor),
    "won": lambda lead, actor, body: outcomes.won(lead, actor, amount=body.amount, currency=body.currency),
    "lost": lambda lead, actor, body: outcomes.lost(lead, actor, reason=body.reason),
}


@router.post(
    "/leads/{uuid:lead_id}/outcomes",
    auth=Scope(ApiToken.OUTCOMES),
    response={200: LeadOut, **PROBLEMS},
    summary="Say what became of a lead",
)
def report_outcome(request: HttpRequest, lead_id: UUID, body: OutcomeIn) -> dict[str, Any]:
    """Saying the same again changes nothing, so a report may be repeated."""
    now = timezone.now()
    if body.at and body.at > now:
        raise DomainError("in_the_future", "What has happened cannot lie in the future.", 400)
    token: ApiToken = request.auth  # type: ignore[attr-defined]
    actor = Actor(now=now, via=token.name, happened=body.at)
    return _summary(REPORTS[body.type](lead_id, actor, body))


def _summary(lead: Lead) -> dict[str, Any]:
    names = LeadOut.model_fields.keys() - {"owner", "url"}
    owner = lead.owner.email if lead.owner else None
    return {name: getattr(lead, name) for name in names} | {"owner": owner, "url": lead_url(lead)}


def _detail(lead: Lead) -> dict[str, Any]:
    dossier = Dossier.model_validate(lead.dossier)
    return {
        **_summary(lead),
        "fields": [_field_out(item) for item in dossier.fields],
        "dossier": lead.dossier,
    }


def _field_out(item: DossierField) -> dict[str, Any]:
    out: dict[str, Any] = {name: getattr(item, name) for name in ("key", "label", "kind", "state", "value")}
    if item.evidence is not None:
        places = ("text", "quote", "message", "start", "end")
        out |= {name: getattr(item.evidence, name) for name in places}
    elif item.reported is not None:
        out |= {"text": item.shown, "source": item.reported.source, "note": item.reported.note}
    return out
