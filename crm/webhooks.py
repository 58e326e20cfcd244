"""What a signed webhook carries: the lead as one JSON document, frozen when it is put into the outbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.conf import settings

from .models import Lead


def lead_url(lead: Lead) -> str:
    return f"{settings.PUBLIC_URL}/leads/{lead.id}/"


def lead_document(lead: Lead, now: datetime) -> dict[str, Any]:
    """`revision` grows with each document about the same lead: a receiver keeps the highest."""
    return {
        "type": f"lead.{lead.outcome}",
        "timestamp": now.isoformat(),
        "data": {
            "id": str(lead.id),
            "revision": lead.revision,
            "source": lead.source,
            "outcome": lead.outcome,
            "status": lead.status,
            "owner": lead.owner.email if lead.owner else None,
            "contact": {
                "name": lead.name,
                "company": lead.company,
                "email": lead.email,
                "phone": lead.phone,
            },
            "consent_at": lead.consent_at and lead.consent_at.isoformat(),
            "page": lead.page,
            "url": lead_url(lead),
            "created_at": lead.created_at.isoformat(),
            "dossier": lead.dossier,
        },
    }
