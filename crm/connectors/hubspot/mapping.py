"""What of a lead goes into which HubSpot property. Every value is a string, as HubSpot wants it.

Connection.settings may say: "fields" {our field: their property, "" to leave it out}, "quotes" false,
"version", "group". What is not named gets a property of ours, leadqual_<field> and leadqual_<field>_quote.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crm.dossier import Dossier, DossierField
from crm.models import Lead
from crm.webhooks import lead_url

KEY_PROPERTY = "leadqual_key"
OURS = "leadqual_"
CONTACT_MEANINGS = ("name", "company", "email", "phone")
LONGEST = 5_000


@dataclass(frozen=True, slots=True)
class Property:
    """`own`: ours, so it is made when HubSpot does not have it. Others must be there."""

    name: str
    label: str
    value: str
    long: bool = False

    @property
    def own(self) -> bool:
        return self.name.startswith(OURS)


def properties(lead: Lead, settings: Mapping[str, Any]) -> list[Property]:
    dossier = Dossier.model_validate(lead.dossier)
    found = [*_contact(lead), *_about(lead)]
    for item in dossier.fields:
        found += _field(item, settings)
    return list({item.name: item for item in found}.values())


def _contact(lead: Lead) -> list[Property]:
    first, _space, last = lead.name.partition(" ")
    known = {"firstname": first, "lastname": last, "company": lead.company, "email": lead.email}
    known["phone"] = lead.phone
    return [Property(name, name, value) for name, value in known.items() if value]


def _about(lead: Lead) -> list[Property]:
    return [
        Property(KEY_PROPERTY, "Leadqual key", str(lead.id)),
        Property(f"{OURS}outcome", "Leadqual outcome", lead.outcome),
        Property(f"{OURS}source", "Leadqual source", lead.source),
        Property(f"{OURS}url", "Leadqual lead page", lead_url(lead)),
    ]


def _field(item: DossierField, settings: Mapping[str, Any]) -> list[Property]:
    mapped = (settings.get("fields") or {}).get(item.key)
    if mapped == "" or (mapped is None and item.spec.get("meaning") in CONTACT_MEANINGS):
        return []
    name = mapped or own_name(item.key)
    found = [Property(name, item.label, _value(item, own=name.startswith(OURS))[:LONGEST])]
    if settings.get("quotes", True):
        label, quote = f"{item.label}: in their words", item.evidence.quote if item.evidence else ""
        found.append(Property(f"{own_name(item.key)}_quote", label, quote[:LONGEST], long=True))
    return found


def _value(item: DossierField, *, own: bool) -> str:
    """Ours are texts for people. Theirs may be numbers or check boxes, which take no "1,200" and no "Yes"."""
    if own or isinstance(item.value, Mapping | list):
        return item.shown
    if isinstance(item.value, bool):
        return "true" if item.value else "false"
    return "" if item.value is None else str(item.value)


def own_name(key: str) -> str:
    return OURS + re.sub(r"[^a-z0-9_]", "_", key.lower())[:80]
