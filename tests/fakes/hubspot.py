"""HubSpot as far as we call it, with the paths of 2026-09 and its strictness: values are strings,
associations are required, unknown properties are refused, an e-mail address belongs to one contact."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from .servers import Answer, FakeServer, Request

OBJECTS = "/crm/objects/2026-09"
STANDARD = {"email", "firstname", "lastname", "company", "phone", "numemployees", "jobtitle"}
JSON = dict[str, Any]


def error(status: int, message: str, category: str = "VALIDATION_ERROR", **more: Any) -> Answer:
    body = {"status": "error", "message": message, "category": category, "correlationId": "c-1", **more}
    return Answer(status, body)


class HubSpot(FakeServer):
    def __init__(self, token: str = "pat-1") -> None:
        super().__init__()
        self.token = token
        self.properties: dict[str, JSON] = {name: {"name": name} for name in STANDARD}
        self.contacts: dict[str, JSON] = {}
        self.notes: dict[str, JSON] = {}
        self._ids = count(101)

    def handle(self, request: Request) -> Answer:
        if request.headers.get("authorization") != f"Bearer {self.token}":
            return error(401, "Authentication credentials not found.", "INVALID_AUTHENTICATION")
        for method, pattern, view in self.ROUTES:
            match = re.fullmatch(pattern, request.path)
            if match and method == request.method:
                return view(self, request, *match.groups())
        self.complaints.append(f"unexpected {request.method} {request.path}")
        return error(404, "No such path", "OBJECT_NOT_FOUND")

    def add_contact(self, **properties: str) -> str:
        contact_id = str(next(self._ids))
        self.contacts[contact_id] = dict(properties)
        return contact_id

    def _list_properties(self, request: Request) -> Answer:
        return Answer(200, {"results": list(self.properties.values())})

    def _create_property(self, request: Request) -> Answer:
        wanted = request.json()
        missing = {"name", "label", "groupName", "type", "fieldType"} - wanted.keys()
        if missing or not re.fullmatch(r"[a-z][a-z0-9_]{0,99}", wanted["name"]):
            self.complaints.append(f"property {wanted}")
            return error(400, "Invalid property")
        if wanted["name"] in self.properties:
            return error(409, f"A property named '{wanted['name']}' already exists.", "OBJECT_ALREADY_EXISTS")
        self.properties[wanted["name"]] = wanted
        return Answer(201, wanted)

    def _check(self, properties: JSON, contact_id: str = "") -> Answer | None:
        if not all(isinstance(value, str) for value in properties.values()):
            self.complaints.append(f"a value is no string: {properties}")
        unknown = sorted(properties.keys() - self.properties.keys())
        if unknown:
            code = {"code": "PROPERTY_DOESNT_EXIST"}
            return error(400, f"Property '{unknown[0]}' does not exist", errors=[code])
        for other, held in self.contacts.items():
            if other != contact_id and properties.get("email") and held.get("email") == properties["email"]:
                return error(409, f"Contact already exists. Existing ID: {other}", "CONFLICT")
        return None

    def _upsert(self, request: Request) -> Answer:
        (record,) = request.json()["inputs"]
        key = record["idProperty"]
        if not self.properties.get(key, {}).get("hasUniqueValue"):
            return error(400, f"{key} is not a unique property")
        found = next((i for i, held in self.contacts.items() if held.get(key) == record["id"]), "")
        if refusal := self._check(record["properties"], found):
            return refusal
        contact_id = found or self.add_contact(**{key: record["id"]})
        self.contacts[contact_id] |= record["properties"]
        return Answer(200, {"status": "COMPLETE", "results": [{"id": contact_id, "new": not found}]})

    def _patch_contact(self, request: Request, contact_id: str) -> Answer:
        if contact_id not in self.contacts:
            return error(404, "resource not found", "OBJECT_NOT_FOUND")
        properties = request.json()["properties"]
        if refusal := self._check(properties, contact_id):
            return refusal
        self.contacts[contact_id] |= properties
        return Answer(200, {"id": contact_id})

    def _get_contact(self, request: Request, contact_id: str) -> Answer:
        linked = [{"id": name} for name, note in self.notes.items() if note["contact"] == contact_id]
        body: JSON = {"id": contact_id, "properties": {}}
        return Answer(200, body | ({"associations": {"notes": {"results": linked}}} if linked else {}))

    def create_note(self, request: Request) -> Answer:
        wanted = request.json()
        (association,) = wanted["associations"]
        if association["types"] != [{"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 202}]:
            self.complaints.append(f"association {association}")
        if not wanted["properties"].get("hs_timestamp"):
            return error(400, "hs_timestamp is required")
        note_id = str(next(self._ids))
        self.notes[note_id] = {"contact": association["to"]["id"], **wanted["properties"]}
        return Answer(201, {"id": note_id, "properties": wanted["properties"]})

    def _patch_note(self, request: Request, note_id: str) -> Answer:
        if note_id not in self.notes:
            return error(404, "resource not found", "OBJECT_NOT_FOUND")
        self.notes[note_id] |= request.json()["properties"]
        return Answer(200, {"id": note_id})

    def _read_notes(self, request: Request) -> Answer:
        ids = [item["id"] for item in request.json()["inputs"]]
        found = [{"id": i, "properties": {"hs_note_body": self.notes[i]["hs_note_body"]}} for i in ids]
        return Answer(200, {"status": "COMPLETE", "results": found})

    ROUTES = (
        ("GET", "/crm/properties/2026-09/contacts", _list_properties),
        ("POST", "/crm/properties/2026-09/contacts", _create_property),
        ("POST", f"{OBJECTS}/contacts/batch/upsert", _upsert),
        ("PATCH", rf"{OBJECTS}/contacts/(\d+)", _patch_contact),
        ("GET", rf"{OBJECTS}/contacts/(\d+)\?associations=notes", _get_contact),
        ("POST", f"{OBJECTS}/notes", create_note),
        ("PATCH", rf"{OBJECTS}/notes/(\d+)", _patch_note),
        ("POST", f"{OBJECTS}/notes/batch/read", _read_notes),
    )
