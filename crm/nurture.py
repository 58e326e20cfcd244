"""Nurture mails: who gets them and when.

Consent, suppression and staleness are asked three times: at enrolment, when a mail becomes due, and at the
moment of sending. A step's delay counts from the moment the step before was really sent.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from . import mail, outbox, placeholders, secrets
from .dossier import Dossier
from .errors import NotWanted
from .models import Delivery, Enrolment, Lead, LeadEvent, Outcome, Sequence, SequenceStep, Suppression

ONE_CLICK = {"List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def why_not(lead: Lead) -> str:
    """Why this lead must not get a nurture mail now, in plain words; "" when it may."""
    if not lead.email:
        return "there is no e-mail address"
    if lead.consent_at is None:
        return "they did not agree to e-mails"
    if lead.outcome == Outcome.QUALIFIED or lead.status == Lead.Status.ACCEPTED:
        return "a rep has the lead"
    if lead.status == Lead.Status.REJECTED or lead.deal != Lead.Deal.OPEN:
        return "the lead is closed"
    if lead.meeting_booked_at is not None:
        return "a meeting is booked"
    if Suppression.objects.filter(email=lead.email.lower()).exists():
        return "the address is unsubscribed"
    return ""


def enrol(*, lead: Lead, sequence_id: int, now: datetime) -> Enrolment | None:
    """Put a lead into a sequence, once. If it may not be, that is noted with the lead, once."""
    if Enrolment.objects.filter(lead=lead, sequence_id=sequence_id).exists():
        return None
    sequence = Sequence.objects.get(id=sequence_id)
    reason = why_not(lead) if sequence.active else "the sequence is switched off"
    first = sequence.steps.first()
    if reason or first is None:
        _note_once(lead, "not_enrolled", now, sequence=sequence.name, reason=reason or "it has no mails")
        return None
    LeadEvent.objects.create(lead=lead, kind="enrolled", detail={"sequence": sequence.name}, at=now)
    return Enrolment.objects.create(
        lead=lead,
        sequence=sequence,
        email=lead.email.lower(),
        next_step=first.order,
        next_at=now + timedelta(hours=first.delay_hours),
        created_at=now,
    )


def _note_once(lead: Lead, kind: str, now: datetime, **detail: str) -> None:
    if not LeadEvent.objects.filter(lead=lead, kind=kind, detail=detail).exists():
        LeadEvent.objects.create(lead=lead, kind=kind, detail=detail, at=now)


def queue(now: datetime, limit: int = 200) -> int:
    """Put the mails that became due into the outbox; says how many."""
    with transaction.atomic():
        ready = Enrolment.objects.filter(status=Enrolment.Status.ACTIVE, next_at__lte=now)
        ready = ready.select_for_update(of=("self",), skip_locked=True).select_related("lead", "sequence")
        rows = [row for enrolment in ready[:limit] if (row := _queue_one(enrolment, now)) is not None]
        outbox.put(rows)
    return len(rows)


def _queue_one(enrolment: Enrolment, now: datetime) -> Delivery | None:
    if reason := _why_stop(enrolment):
        stop(enrolment, reason, now)
        return None
    step = next_step(enrolment)
    if step is None:
        _finish(enrolment)
        return None
    enrolment.next_at = None
    enrolment.save(update_fields=["next_at"])
    return Delivery(
        lead_id=enrolment.lead_id,
        kind=Delivery.Kind.NURTURE,
        idempotency_key=f"nurture:{enrolment.pk}:{step.order}",
        payload={"enrolment": enrolment.pk, "step": step.order},
        due_at=now,
        created_at=now,
    )


def _why_stop(enrolment: Enrolment) -> str:
    return why_not(enrolment.lead) or ("" if enrolment.sequence.active else "the sequence is switched off")


def next_step(enrolment: Enrolment) -> SequenceStep | None:
    return enrolment.sequence.steps.filter(order__gte=enrolment.next_step).first()


def stop(enrolment: Enrolment, reason: str, now: datetime) -> None:
    changed = Enrolment.objects.filter(id=enrolment.pk, status=Enrolment.Status.ACTIVE).update(
        status=Enrolment.Status.STOPPED, stop_reason=reason, next_at=None
    )
    if changed:
        detail = {"sequence": enrolment.sequence.name, "reason": reason}
        LeadEvent.objects.create(lead_id=enrolment.lead_id, kind="nurture_stopped", detail=detail, at=now)


def _finish(enrolment: Enrolment) -> None:
    Enrolment.objects.filter(id=enrolment.pk, status=Enrolment.Status.ACTIVE).update(
        status=Enrolment.Status.FINISHED, next_at=None
    )


def _enrolment_of(delivery: Delivery) -> Enrolment:
    enrolments = Enrolment.objects.select_related("sequence", "lead", "lead__owner")
    return enrolments.get(id=delivery.payload["enrolment"])


def send(delivery: Delivery, now: datetime) -> str:
    enrolment = _enrolment_of(delivery)
    lead = enrolment.lead
    if enrolment.status != Enrolment.Status.ACTIVE:
        raise NotWanted(enrolment.stop_reason or "the sequence has ended")
    if reason := _why_stop(enrolment):
        raise NotWanted(reason)
    step = enrolment.sequence.steps.filter(order=delivery.payload["step"]).first()
    if step is None:
        raise NotWanted("the mail was taken out of the sequence")
    subject, text = render(step, values(lead))
    link = unsubscribe_url(lead.email)
    try:
        return mail.send(
            to=lead.email,
            subject=subject,
            text=f"{text}\n\n--\nYou agreed to these mails in our chat. Stop them: {link}\n",
            name=f"nurture-{delivery.id}",
            headers={"List-Unsubscribe": f"<{link}>", **ONE_CLICK, "Auto-Submitted": "auto-generated"},
        )
    except mail.NoMailbox:
        suppress(email=lead.email, reason="no such mailbox", now=now)
        raise


def values(lead: Lead) -> dict[str, str]:
    """What the placeholders stand for: what was captured, in the visitor's own words."""
    dossier = Dossier.model_validate(lead.dossier)
    first = {
        "pain": next((line.text for line in dossier.pain), ""),
        "urgency": next((line.text for line in dossier.urgency), ""),
        "question": next((line.text for line in dossier.open_questions), ""),
    }
    return {"name": lead.name, "company": lead.company, "rep": str(lead.owner or ""), **first}


def render(step: SequenceStep, context: dict[str, str]) -> tuple[str, str]:
    """Subject and body."""
    return placeholders.fill(step.subject, context), placeholders.fill(step.body, context)


def advance(delivery: Delivery, now: datetime) -> None:
    """The mail was sent: on to the next step, counted from now."""
    enrolment = _enrolment_of(delivery)
    enrolment.next_step = delivery.payload["step"] + 1
    step = next_step(enrolment)
    Enrolment.objects.filter(id=enrolment.pk).update(next_step=enrolment.next_step)
    LeadEvent.objects.create(
        lead_id=enrolment.lead_id, kind="nurture_sent", detail={"sequence": enrolment.sequence.name}, at=now
    )
    if step is None:
        _finish(enrolment)
    else:
        Enrolment.objects.filter(id=enrolment.pk).update(next_at=now + timedelta(hours=step.delay_hours))


def stop_for(delivery: Delivery, reason: str, now: datetime) -> None:
    stop(_enrolment_of(delivery), reason, now)


def unsubscribe_url(email: str) -> str:
    """The address is sealed into the link, so the link works after the lead is gone and cannot be made up."""
    return f"{settings.PUBLIC_URL}/unsubscribe/{secrets.seal(secrets.UNSUBSCRIBE, email.lower())}/"


def suppress(*, email: str, reason: str, now: datetime) -> None:
    """No nurture mail to this address any more. Twice is as good as once."""
    with transaction.atomic():
        Suppression.objects.get_or_create(email=email.lower(), defaults={"reason": reason, "at": now})
        for enrolment in Enrolment.objects.filter(
            lead__email__iexact=email, status=Enrolment.Status.ACTIVE
        ).select_related("sequence"):
            stop(enrolment, reason, now)
