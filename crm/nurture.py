"""Nurture mails: who gets them and when. Consent, suppression and staleness are asked again at sending."""

from __future__ import annotations

from datetime import datetime, timedelta

from .models import Enrolment, Lead, LeadEvent, Outcome, Sequence, Suppression


def why_not(lead: Lead, email: str) -> str:
    """Why this lead must not get a nurture mail now, in plain words; "" when it may."""
    if not email:
        return "there is no e-mail address"
    if lead.consent_at is None:
        return "they did not agree to e-mails"
    if lead.outcome == Outcome.QUALIFIED or lead.status != Lead.Status.NEW:
        return "a rep has the lead"
    if lead.deal != Lead.Deal.OPEN:
        return f"the deal is {lead.deal}"
    if lead.meeting_booked_at is not None:
        return "a meeting is booked"
    if Suppression.objects.filter(email=email.lower()).exists():
        return "the address is unsubscribed"
    return ""


def enrol(*, lead: Lead, sequence_id: int, now: datetime) -> Enrolment | None:
    """Put a lead into a sequence, once. If it may not be, that is noted with the lead, once."""
    if Enrolment.objects.filter(lead=lead, sequence_id=sequence_id).exists():
        return None
    sequence = Sequence.objects.get(id=sequence_id)
    reason = why_not(lead, lead.email) if sequence.active else "the sequence is switched off"
    if reason:
        _note_once(lead, "not_enrolled", now, sequence=sequence.name, reason=reason)
        return None
    first = sequence.steps.first()
    enrolment = Enrolment.objects.create(
        lead=lead,
        sequence=sequence,
        email=lead.email.lower(),
        status=Enrolment.Status.ACTIVE if first else Enrolment.Status.FINISHED,
        next_step=first.order if first else 0,
        next_at=now + timedelta(hours=first.delay_hours) if first else None,
        created_at=now,
    )
    LeadEvent.objects.create(lead=lead, kind="enrolled", detail={"sequence": sequence.name}, at=now)
    return enrolment


def _note_once(lead: Lead, kind: str, now: datetime, **detail: str) -> None:
    if not LeadEvent.objects.filter(lead=lead, kind=kind, detail=detail).exists():
        LeadEvent.objects.create(lead=lead, kind=kind, detail=detail, at=now)
