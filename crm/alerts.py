"""The e-mail that tells a rep of a lead: who, in which words, and what to begin with."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.template.loader import render_to_string

from leadqual.accounts.models import User

from . import mail
from .dossier import Dossier
from .errors import NotWanted
from .models import Delivery, Lead, Outcome
from .webhooks import lead_url

HEADLINES = {
    Outcome.QUALIFIED: "Qualified lead",
    Outcome.BORDERLINE: "Borderline lead",
    Outcome.UNQUALIFIED: "Unqualified lead",
    Outcome.UNDECIDED: "New lead",
}


def send(delivery: Delivery, now: datetime) -> str:
    user = User.objects.filter(id=delivery.payload["user"], is_active=True).first()
    if user is None:
        raise NotWanted("The rep has no account any more.")
    lead = delivery.lead
    if lead.owner_id not in (None, user.pk):
        raise NotWanted(f"{lead.owner} has the lead now.")
    context = _context(lead, user)
    return mail.send(
        to=user.email,
        to_name=user.name,
        subject=_subject(lead),
        text=render_to_string("crm/mail/alert.txt", context),
        html=render_to_string("crm/mail/alert.html", context),
        name=str(delivery.id),
    )


def _subject(lead: Lead) -> str:
    who = ", ".join(part for part in (lead.name, lead.company) if part) or lead.email or "a visitor"
    wish = " (asks for a person)" if lead.wants_person else ""
    return f"{HEADLINES[Outcome(lead.outcome)]}{wish}: {who}"


def _context(lead: Lead, user: User) -> dict[str, Any]:
    return {
        "lead": lead,
        "user": user,
        "dossier": Dossier.model_validate(lead.dossier),
        "headline": HEADLINES[Outcome(lead.outcome)],
        "url": lead_url(lead),
    }
