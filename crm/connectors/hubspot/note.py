"""The note under the contact: every value with the words it comes from, what is open, what to begin with."""

from __future__ import annotations

from django.template.loader import render_to_string

from crm.dossier import Dossier
from crm.models import Lead
from crm.webhooks import lead_url

LONGEST = 65_536


def body(lead: Lead) -> str:
    """HTML. The link in it names the lead, which is how a repeated attempt recognises its own note."""
    text = _render(lead, Dossier.model_validate(lead.dossier))
    return text if len(text) <= LONGEST else _render(lead, None)


def _render(lead: Lead, dossier: Dossier | None) -> str:
    return render_to_string("crm/hubspot_note.html", {"dossier": dossier, "url": lead_url(lead)})


def is_ours(text: str, lead: Lead) -> bool:
    return str(lead.id) in text
