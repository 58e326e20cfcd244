"""A lead that a form, an SDR or an import reports. Its values carry their source and have no quote."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from leadqual.accounts.models import REP, User
from leadqual.errors import DomainError
from leadqual.qualification import versions
from leadqual.qualification.models import Schema

from . import leads
from .api_shapes import LeadIn
from .dossier import Dossier, DossierField, Reported
from .models import Lead


def receive(key: str, body: LeadIn, now: datetime) -> Lead:
    version_id, fields = _fields(body)
    return leads.receive(
        key=key,
        dossier=Dossier(
            schema_name=body.schema_name,
            schema_version=version_id,
            fields=fields,
            page=body.page,
            campaign=body.campaign,
            wants_person=body.wants_person,
        ),
        outcome=body.outcome,
        origin=leads.Origin(body.source, page=body.page, campaign=body.campaign),
        owner=_owner(body.owner) if body.owner else None,
        contact=leads.Contact(body.name, body.company, body.email, body.phone),
        consent=leads.Consent(body.consented_at, body.consent_words) if body.consented_at else None,
        schema_version_id=version_id,
        wants_person=body.wants_person,
        now=now,
    )


def _owner(email: str) -> User:
    owner = User.objects.filter(email__iexact=email, is_active=True, groups__name=REP).first()
    if owner is None:
        raise DomainError("owner_unknown", "No rep has the address given as owner.", 400)
    return owner


def _fields(body: LeadIn) -> tuple[int | None, tuple[DossierField, ...]]:
    """With a schema, its labels and kinds; without one, the keys speak for themselves."""
    labels: dict[str, tuple[str, str]] = {}
    version_id = None
    if body.schema_name:
        schema = Schema.objects.filter(name=body.schema_name).first()
        if schema is None:
            raise DomainError("schema_unknown", f"There is no schema “{body.schema_name}”.", 400)
        version_id = versions.published_version_id(schema.pk)
        labels = {item.key: (item.label, item.kind) for item in versions.spec(version_id).fields}
        if unknown := sorted(body.fields.keys() - labels.keys()):
            raise DomainError("field_unknown", f"Not in the schema: {', '.join(unknown)}.", 400)
    values = body.model_dump(include={"fields"}, exclude_none=True)["fields"]
    return version_id, tuple(_field(body, key, value, labels.get(key)) for key, value in values.items())


def _field(body: LeadIn, key: str, value: Any, known: tuple[str, str] | None) -> DossierField:
    label, kind = known or (key.replace("_", " ").replace("-", " ").capitalize(), _kind(value))
    reported = Reported(value=value, source=body.source, note=body.notes.get(key, ""))
    return DossierField(key=key, label=label, kind=kind, state="reported", reported=reported)


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "text" if isinstance(value, str) else "number"
