"""How a lead comes into being and is kept up to date. Called by whoever has a dossier to hand over."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction

from . import nurture, outbox
from .dossier import Dossier, DossierField
from .models import Lead, LeadEvent, Outcome

if TYPE_CHECKING:
    from leadqual.accounts.models import User

JSON = dict[str, Any]
# Status, meetings and the deal are people's.
OWNED = (
    "dossier", "revision", "schema_version", "outcome", "qualified_at", "owner", "wants_person", "updated_at",
    "name", "company", "email", "phone", "consent_at", "consent_quote",
)  # fmt: skip
_NOTHING = DossierField(key="", label="", kind="text", state="not_asked")


@dataclass(frozen=True, slots=True)
class Handoff:
    """What shall happen with the lead, as the rule that decided says."""

    alert: bool = False
    push: bool = False
    sequence_id: int | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a lead comes from; asked when it comes into being."""

    source: str = "agent"
    page: str = ""
    mode: str = ""
    campaign: JSON = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contact:
    name: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """When and in which words the person agreed to e-mails."""

    at: datetime
    quote: str = ""


def receive(
    *,
    key: str,
    dossier: Dossier,
    now: datetime,
    outcome: str = Outcome.UNDECIDED,
    origin: Origin | None = None,
    owner: User | None = None,
    handoff: Handoff | None = None,
    contact: Contact | None = None,
    consent: Consent | None = None,
    schema_version_id: int | None = None,
    wants_person: bool = False,
) -> Lead:
    """Create the lead known by `key`, or bring it up to date; inside the caller's transaction.

    The same content again changes nothing and sends nothing. What people made of the lead stays: an owner,
    accepted or rejected, meetings, the deal. A decided outcome is not undone by "undecided". `revision` grows
    when facts, outcome or wishes change; mere talk only lengthens the stored transcript.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("receive() must be called inside a transaction")
    lead, created = _lock_or_create(key, origin or Origin(), schema_version_id, now)
    before = {} if created else dict(lead.dossier)
    document = dossier.model_dump(mode="json")
    events = [_event(lead, "created", now, source=lead.source)] if created else []
    events += [] if created else _corrections(lead, dossier, now)
    changed = _decide(lead, outcome, document, events, now)
    changed |= _set_contact(lead, contact or Contact(), consent)
    changed |= _set_owner(lead, owner, events, now)
    if wants_person and not lead.wants_person:
        lead.wants_person = changed = True
        events.append(_event(lead, "wants_person", now))
    changed |= not created and _matter(before) != _matter(document)
    lead.revision += changed and not created
    if created or changed or lead.dossier != document:
        _store(lead, document, schema_version_id, now)
    LeadEvent.objects.bulk_create(events)
    _hand_over(lead, handoff or Handoff(), now)
    return lead


def _lock_or_create(
    key: str, origin: Origin, schema_version_id: int | None, now: datetime
) -> tuple[Lead, bool]:
    """The lead's row, locked. Two callers at once with the same key: one creates, the other waits for it."""
    locked = Lead.objects.select_for_update(of=("self",)).select_related("owner")
    if (lead := locked.filter(key=key).first()) is not None:
        return lead, False
    fresh = Lead(
        key=key,
        source=origin.source,
        page=origin.page[:500],
        mode=origin.mode,
        campaign=origin.campaign,
        schema_version_id=schema_version_id,
        created_at=now,
    )
    Lead.objects.bulk_create([fresh], ignore_conflicts=True)
    lead = locked.get(key=key)
    return lead, lead.id == fresh.id


def _event(lead: Lead, kind: str, now: datetime, by: User | None = None, **detail: Any) -> LeadEvent:
    return LeadEvent(lead=lead, kind=kind, by=by, detail=detail, at=now)


def _corrections(lead: Lead, dossier: Dossier, now: datetime) -> list[LeadEvent]:
    """One event per field whose value is another than before."""
    old = {item.key: item for item in Dossier.model_validate(lead.dossier).fields}
    pairs = [(old.get(item.key, _NOTHING), item) for item in dossier.fields]
    return [
        _event(lead, "field_changed", now, field=new.key, label=new.label, before=was.shown, after=new.shown)
        for was, new in pairs
        if was.value != new.value
    ]


def _decide(lead: Lead, outcome: str, document: JSON, events: list[LeadEvent], now: datetime) -> bool:
    if outcome in (Outcome.UNDECIDED, lead.outcome):
        return False
    rule = (document.get("decision") or {}).get("rule", "")
    events.append(_event(lead, "decided", now, outcome=str(outcome), before=lead.outcome, rule=rule))
    lead.outcome = outcome
    lead.qualified_at = now if outcome == Outcome.QUALIFIED else None
    return True


def _set_contact(lead: Lead, contact: Contact, consent: Consent | None) -> bool:
    """Newer words win; silence takes nothing away."""
    wanted = {
        "name": " ".join(contact.name.split())[:200],
        "company": " ".join(contact.company.split())[:200],
        "email": contact.email[:254],
        "phone": contact.phone[:40],
        "consent_at": consent and consent.at,
        "consent_quote": consent.quote if consent else "",
    }
    changes = {name: value for name, value in wanted.items() if value and value != getattr(lead, name)}
    for name, value in changes.items():
        setattr(lead, name, value)
    return bool(changes)


def _set_owner(lead: Lead, owner: User | None, events: list[LeadEvent], now: datetime) -> bool:
    if owner is None or lead.owner_id is not None:
        return False
    lead.owner = owner
    events.append(_event(lead, "assigned", now, to=str(owner)))
    return True


def _matter(document: JSON) -> JSON:
    """What sales would read differently. The transcript alone grows with every word."""
    return {name: value for name, value in document.items() if name != "transcript"}


def _store(lead: Lead, document: JSON, schema_version_id: int | None, now: datetime) -> None:
    lead.dossier = document
    lead.schema_version_id = schema_version_id or lead.schema_version_id
    lead.updated_at = now
    lead.save(update_fields=OWNED)


def _hand_over(lead: Lead, handoff: Handoff, now: datetime) -> None:
    rows = outbox.alerts(lead, now) if handoff.alert else []
    rows += outbox.pushes(lead, now) if handoff.push else []
    outbox.put(rows)
    if handoff.sequence_id is not None:
        nurture.enrol(lead=lead, sequence_id=handoff.sequence_id, now=now)


def erase(*, key: str) -> None:
    """Forget the person: the lead and all that hangs on it. A suppressed address stays suppressed."""
    Lead.objects.filter(key=key).delete()
