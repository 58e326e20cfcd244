"""Bring a lead to HubSpot: the contact by our own unique property, then one note about it.

Every step can be repeated. The contact is upserted by our key. A note has no key of its own: what it is
called there is stored at once, and when nothing is stored we look among the contact's notes before making
one, because an earlier attempt may not have lived to store it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from crm.errors import DeliveryError
from crm.http import Client, Response
from crm.models import Connection, Delivery, Lead, RemoteRecord

from . import note
from .client import JSON, Api, failure, only_result
from .mapping import KEY_PROPERTY, Property, properties

NOTE_TO_CONTACT = 202
_EXISTING = re.compile(r"Existing ID:\s*(\d+)")


def send(delivery: Delivery, now: datetime) -> str:
    """The contact's id there. Brings the lead as it is now, not as it was when put into the outbox."""
    connection = delivery.connection
    assert connection is not None  # by how pushes are made
    if not connection.enabled:
        raise DeliveryError(f"The connection “{connection}” is switched off.", permanent=True)
    with Client() as client:
        api = Api(connection, client)
        contact_id = _put_contact(api, delivery.lead)
        _put_note(api, delivery.lead, contact_id, now)
    return contact_id


def test(connection: Connection, now: datetime) -> str:
    with Client() as client:
        api = Api(connection, client)
        answer = api.call("GET", api.properties("contacts"))
    count = len((answer.json() or {}).get("results", []))
    return f"HubSpot accepts the token and lists {count} contact properties."


def _put_contact(api: Api, lead: Lead) -> str:
    wanted = properties(lead, api.connection.settings)
    _make_properties(api, wanted)
    values = {item.name: item.value for item in wanted}
    known = _remote_id(api.connection, lead, "contact")
    if known and _patch(api, "contacts", known, values):
        return known
    contact_id = _upsert(api, lead, values)
    _remember(api.connection, lead, "contact", contact_id)
    return contact_id


def _upsert(api: Api, lead: Lead, values: JSON) -> str:
    record = {"idProperty": KEY_PROPERTY, "id": str(lead.id), "properties": values}
    path = api.objects("contacts", "/batch/upsert")
    answer = api.call("POST", path, {"inputs": [record]}, allow=(400, 409))
    if existing := _conflict(answer):
        # Somebody with this e-mail address is there already, from another source: that is our contact.
        if not _patch(api, "contacts", existing, values):
            raise DeliveryError("HubSpot names a contact that it does not have.")
        return existing
    _check(api, answer)
    return str(only_result(answer)["id"])


def _conflict(answer: Response) -> str:
    """The id of the contact that stands in the way, "" when none does."""
    body = answer.json()
    if not isinstance(body, dict):
        return ""
    errors = body.get("errors") or []
    words = [str(body.get("message", "")), *(str(item.get("message", "")) for item in errors)]
    found = (_EXISTING.search(text) for text in words)
    return next((match.group(1) for match in found if match), "")


def _patch(api: Api, kind: str, remote_id: str, values: JSON) -> bool:
    """False when it is not there any more."""
    answer = api.call("PATCH", api.objects(kind, f"/{remote_id}"), {"properties": values}, allow=(400, 404))
    if answer.status == 404:
        return False
    _check(api, answer)
    return True


def _make_properties(api: Api, wanted: Iterable[Property]) -> None:
    """Our own properties, once per connection. That one exists already is as good as having made it."""
    known = set(api.connection.remembered.get("properties", []))
    missing = [item for item in wanted if item.own and item.name not in known]
    for item in missing:
        api.call("POST", api.properties("contacts"), _definition(item), allow=(409,))
        known.add(item.name)
    if missing:
        _remember_properties(api.connection, known)


def _definition(item: Property) -> JSON:
    return {
        "name": item.name,
        "label": item.label,
        "groupName": "contactinformation",
        "type": "string",
        "fieldType": "textarea" if item.long else "text",
        "hasUniqueValue": item.name == KEY_PROPERTY,
    }


def _remember_properties(connection: Connection, names: set[str]) -> None:
    connection.remembered = {**connection.remembered, "properties": sorted(names)}
    connection.save(update_fields=["remembered"])


def _check(api: Api, answer: Response) -> None:
    if answer.status < 400:
        return
    if b"PROPERTY_DOESNT_EXIST" in answer.body and api.connection.remembered.get("properties"):
        # Somebody deleted a property of ours over there: the next attempt makes it again.
        _remember_properties(api.connection, set())
        raise DeliveryError("HubSpot lacks a property that was there before; it is made again.")
    raise failure(answer)


def _put_note(api: Api, lead: Lead, contact_id: str, now: datetime) -> None:
    text = note.body(lead)
    known = _remote_id(api.connection, lead, "note") or _find_note(api, contact_id, lead)
    if known and _patch(api, "notes", known, {"hs_note_body": text}):
        _remember(api.connection, lead, "note", known)
        return
    link = {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": NOTE_TO_CONTACT}
    body = {
        "properties": {"hs_timestamp": now.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), "hs_note_body": text},
        "associations": [{"to": {"id": contact_id}, "types": [link]}],
    }
    made = api.call("POST", api.objects("notes"), body).json()
    _remember(api.connection, lead, "note", str(made["id"]))


def _find_note(api: Api, contact_id: str, lead: Lead) -> str:
    """The note that an attempt made which did not live to say so; "" when there is none."""
    contact = api.call("GET", api.objects("contacts", f"/{contact_id}?associations=notes")).json()
    linked = contact.get("associations", {}).get("notes", {}).get("results", [])
    if not linked:
        return ""
    inputs = [{"id": item["id"]} for item in linked[-100:]]
    wanted = {"inputs": inputs, "properties": ["hs_note_body"], "propertiesWithHistory": []}
    found = api.call("POST", api.objects("notes", "/batch/read"), wanted).json()["results"]
    ours = (item for item in found if note.is_ours(item["properties"].get("hs_note_body") or "", lead))
    return next((str(item["id"]) for item in ours), "")


def _remote_id(connection: Connection, lead: Lead, kind: str) -> str:
    record = RemoteRecord.objects.filter(connection=connection, lead=lead, kind=kind).first()
    return record.remote_id if record else ""


def _remember(connection: Connection, lead: Lead, kind: str, remote_id: str) -> None:
    RemoteRecord.objects.update_or_create(
        connection=connection, lead=lead, kind=kind, defaults={"remote_id": remote_id}
    )
