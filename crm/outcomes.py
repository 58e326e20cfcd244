"""What people make of a lead: accepted or rejected, meetings, the deal, values marked as wrong.

Each is one event with who and when. Saying the same again changes nothing and is no event. `by` is None when
an outside system reports it; `via` names that system.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction

from leadqual.accounts.models import User
from leadqual.errors import DomainError

from .dossier import Dossier
from .models import FieldMark, Lead, LeadEvent

MOST, CENT = Decimal("999999999999.99"), Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who says it, when it is written down (`now`) and when it happened (`at`)."""

    now: datetime
    by: User | None = None
    via: str = ""
    happened: datetime | None = None

    @property
    def at(self) -> datetime:
        return self.happened or self.now


def _locked(lead_id: UUID) -> Lead:
    try:
        return Lead.objects.select_for_update(of=("self",)).select_related("owner").get(id=lead_id)
    except Lead.DoesNotExist:
        raise DomainError("lead_not_found", "There is no such lead.", 404) from None


def _note(lead: Lead, kind: str, actor: Actor, **detail: Any) -> None:
    if actor.via:
        detail["via"] = actor.via
    LeadEvent.objects.create(lead=lead, kind=kind, by=actor.by, detail=detail, at=actor.at)


def _save(lead: Lead, actor: Actor, *names: str) -> None:
    lead.updated_at = actor.now
    lead.save(update_fields=[*names, "updated_at"])


def _accept(lead: Lead, actor: Actor) -> None:
    """Also what a meeting or a deal says without words."""
    if lead.status == Lead.Status.ACCEPTED:
        return
    lead.status, lead.accepted_at, lead.reject_reason = Lead.Status.ACCEPTED, actor.at, ""
    if lead.owner_id is None and actor.by is not None:
        lead.owner = actor.by
    _save(lead, actor, "status", "accepted_at", "reject_reason", "owner")
    _note(lead, "accepted", actor)


@transaction.atomic
def accept(lead_id: UUID, actor: Actor) -> Lead:
    """Whoever accepts a lead that nobody has gets it."""
    lead = _locked(lead_id)
    _accept(lead, actor)
    return lead


@transaction.atomic
def reject(lead_id: UUID, actor: Actor, *, reason: str) -> Lead:
    reason = " ".join(reason.split())
    if not reason:
        raise DomainError(
            "reason_missing", "Say in a few words why the lead is no good.", data={"field": "reason"}
        )
    lead = _locked(lead_id)
    if lead.deal != Lead.Deal.OPEN:
        raise DomainError("deal_closed", f"The deal is {lead.deal}; it cannot be rejected any more.", 409)
    if (lead.status, lead.reject_reason) != (Lead.Status.REJECTED, reason[:300]):
        lead.status, lead.reject_reason, lead.accepted_at = Lead.Status.REJECTED, reason[:300], None
        _save(lead, actor, "status", "reject_reason", "accepted_at")
        _note(lead, "rejected", actor, reason=reason[:300])
    return lead


def _worked(lead_id: UUID, actor: Actor) -> Lead:
    """The lead, accepted: a meeting or a deal is more than acceptance."""
    lead = _locked(lead_id)
    if lead.status == Lead.Status.REJECTED:
        raise DomainError("lead_rejected", "The lead was rejected. Accept it first.", 409)
    _accept(lead, actor)
    return lead


@transaction.atomic
def meeting_booked(lead_id: UUID, actor: Actor) -> Lead:
    lead = _worked(lead_id, actor)
    if lead.meeting_booked_at is None:
        lead.meeting_booked_at = actor.at
        _save(lead, actor, "meeting_booked_at")
        _note(lead, "meeting_booked", actor)
    return lead


@transaction.atomic
def meeting_held(lead_id: UUID, actor: Actor) -> Lead:
    lead = _worked(lead_id, actor)
    if lead.meeting_held_at is None:
        lead.meeting_held_at = actor.at
        lead.meeting_booked_at = lead.meeting_booked_at or actor.at
        _save(lead, actor, "meeting_held_at", "meeting_booked_at")
        _note(lead, "meeting_held", actor)
    return lead


@transaction.atomic
def won(lead_id: UUID, actor: Actor, *, amount: Decimal, currency: str) -> Lead:
    """Saying it again with another amount corrects it."""
    if not 0 <= amount <= MOST:
        raise DomainError("amount_invalid", "The amount must not be negative.", data={"field": "amount"})
    amount = amount.quantize(CENT)
    lead = _worked(lead_id, actor)
    if (lead.deal, lead.amount, lead.currency) != (Lead.Deal.WON, amount, currency):
        lead.deal, lead.amount, lead.currency, lead.closed_at = Lead.Deal.WON, amount, currency, actor.at
        _save(lead, actor, "deal", "amount", "currency", "closed_at")
        _note(lead, "won", actor, amount=str(amount), currency=currency)
    return lead


@transaction.atomic
def lost(lead_id: UUID, actor: Actor, *, reason: str = "") -> Lead:
    lead = _worked(lead_id, actor)
    if lead.deal != Lead.Deal.LOST:
        lead.deal, lead.amount, lead.currency, lead.closed_at = Lead.Deal.LOST, None, "", actor.at
        _save(lead, actor, "deal", "amount", "currency", "closed_at")
        _note(lead, "lost", actor, **({"reason": reason[:300]} if reason else {}))
    return lead


@transaction.atomic
def assign(lead_id: UUID, actor: Actor, *, to: User | None) -> Lead:
    lead = _locked(lead_id)
    if lead.owner != to:
        lead.owner = to
        _save(lead, actor, "owner")
        _note(lead, "assigned", actor, to=str(to) if to else "nobody")
    return lead


@transaction.atomic
def mark_wrong(lead_id: UUID, actor: Actor, *, field_key: str, reason: str) -> Lead:
    """The rep says that this value is not what was said. It becomes a case for the evaluation set."""
    reason = " ".join(reason.split())[:300]
    if not reason:
        raise DomainError(
            "reason_missing", "Say in a few words what is wrong with it.", data={"field": "reason"}
        )
    lead = _locked(lead_id)
    item = Dossier.model_validate(lead.dossier).field(field_key)
    if item is None or item.value is None:
        raise DomainError("no_value", "This field has no value that could be wrong.", 409)
    quote = item.evidence.quote if item.evidence else ""
    _mark, made = FieldMark.objects.get_or_create(
        lead=lead,
        field_key=field_key,
        value=item.value,
        defaults={"quote": quote, "reason": reason, "by": actor.by, "at": actor.at},
    )
    if made:
        _note(lead, "marked_wrong", actor, field=field_key, label=item.label, value=item.shown, reason=reason)
    return lead


@transaction.atomic
def unmark(lead_id: UUID, actor: Actor, *, field_key: str) -> Lead:
    lead = _locked(lead_id)
    item = Dossier.model_validate(lead.dossier).field(field_key)
    gone, _each = FieldMark.objects.filter(
        lead=lead, field_key=field_key, value=item.value if item else None
    ).delete()
    if item is not None and gone:
        _note(lead, "unmarked", actor, field=field_key, label=item.label)
    return lead
