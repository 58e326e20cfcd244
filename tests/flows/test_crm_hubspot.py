from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from crm import delivery, secrets
from crm.connectors import hubspot
from crm.leads import Contact, Handoff
from crm.models import Connection, Delivery, Lead
from tests.fakes.hubspot import OBJECTS, HubSpot, error
from tests.fakes.leads import MORNING, dossier, receive
from tests.fakes.servers import DROP, Answer, Request

pytestmark = pytest.mark.django_db
ALICE = Contact(name="Alice Ames", company="Brightfold", email="alice@brightfold.example")


@pytest.fixture
def there() -> Iterator[HubSpot]:
    with HubSpot() as server:
        yield server


@pytest.fixture
def connection(there: HubSpot) -> Connection:
    sealed = secrets.seal(secrets.CONNECTION, there.token).encode()
    return Connection.objects.create(kind="hubspot", name="HubSpot", base_url=there.url, secret=sealed)


def push(*, send: bool = True, **more: Any) -> Delivery:
    lead = receive(outcome="qualified", handoff=Handoff(push=True), contact=ALICE, **more)
    row = lead.deliveries.order_by("created_at", "idempotency_key").last()
    assert row is not None
    if send:
        delivery.deliver(row.id, MORNING)
    return Delivery.objects.get(id=row.id)


def again(row: Delivery) -> Delivery:
    delivery.deliver(row.id, MORNING + timedelta(hours=8))
    return Delivery.objects.get(id=row.id)


def test_a_contact_and_its_note_are_made_with_every_quote(connection: Connection, there: HubSpot) -> None:
    row = push()
    ((contact_id, contact),) = there.contacts.items()
    assert (row.status, row.remote_id, row.error) == ("sent", contact_id, "")
    assert contact["leadqual_key"] == str(row.lead_id)
    assert (contact["firstname"], contact["lastname"], contact["email"]) == ("Alice", "Ames", ALICE.email)
    assert contact["leadqual_company_size"] == "90"
    assert contact["leadqual_company_size_quote"] == "we're about 90 people"
    assert contact["leadqual_budget"] == ""
    (note,) = there.notes.values()
    assert note["contact"] == contact_id
    assert "we&#x27;re about 90 people" in note["hs_note_body"]


def test_a_correction_updates_the_same_contact_and_the_same_note(
    connection: Connection, there: HubSpot
) -> None:
    push()
    assert push(dossier=dossier(corrected=True)).status == "sent"
    (contact,), (note,) = there.contacts.values(), there.notes.values()
    assert contact["leadqual_company_size"] == "110"
    assert "110 people now" in note["hs_note_body"]


def test_properties_are_made_once_and_again_when_somebody_deleted_them(
    connection: Connection, there: HubSpot
) -> None:
    push()
    assert there.properties["leadqual_key"]["hasUniqueValue"] is True
    del there.properties["leadqual_role"]
    row = push(dossier=dossier(corrected=True))
    assert row.status == "due"
    assert "lacks a property" in row.error
    assert again(row).status == "sent"
    assert "leadqual_role" in there.properties


def test_a_contact_with_that_address_is_taken_over(connection: Connection, there: HubSpot) -> None:
    known = there.add_contact(email=ALICE.email, jobtitle="Head of Support")
    assert push().remote_id == known
    assert there.contacts[known]["jobtitle"] == "Head of Support"
    assert there.contacts[known]["leadqual_outcome"] == "qualified"


def test_a_contact_deleted_over_there_is_made_anew(connection: Connection, there: HubSpot) -> None:
    push()
    there.contacts.clear()
    assert push(dossier=dossier(corrected=True)).status == "sent"
    assert len(there.contacts) == 1


def test_a_note_whose_answer_was_lost_is_found_again(connection: Connection, there: HubSpot) -> None:
    def lose(request: Request) -> object:
        answer = there.handle(request)
        if request.path != f"{OBJECTS}/notes":
            there.script.append(lose)
        return DROP if request.path == f"{OBJECTS}/notes" else answer

    there.script.append(lose)
    row = push()
    assert row.status == "due"
    assert len(there.notes) == 1
    assert again(row).status == "sent"
    assert len(there.notes) == 1
    assert len(there.contacts) == 1


def test_fields_go_where_the_settings_say(connection: Connection, there: HubSpot) -> None:
    fields = {"company_size": "numemployees", "role": "", "pain": "jobtitle"}
    Connection.objects.update(settings={"fields": fields, "quotes": False})
    push()
    (contact,) = there.contacts.values()
    assert contact["numemployees"] == "90"
    assert "leadqual_role" not in contact
    assert not [name for name in contact if name.endswith("_quote")]


@pytest.mark.parametrize(
    ("answer", "status", "words"),
    [
        (error(401, "expired"), "needs_person", "does not accept the access token: expired"),
        (error(403, "scope missing"), "needs_person", "scope missing"),
        (error(400, "Close date is required"), "needs_person", "Close date is required"),
        (error(423, "locked"), "due", "locked"),
        (error(477, "migrating"), "due", "migrating"),
        (Answer(502, b"<html>bad gateway</html>"), "due", "502"),
        (Answer(200, {"status": "COMPLETE", "results": []}), "due", "cannot be read"),
        (Answer(200, b"<html>hello</html>"), "due", "cannot be read"),
        (Answer(207, {"results": [], "errors": [{"message": "bad value"}]}), "needs_person", "bad value"),
    ],
)
def test_each_answer_means_what_hubspot_says(
    connection: Connection, there: HubSpot, answer: Answer, status: str, words: str
) -> None:
    def at_upsert(request: Request) -> object:
        if request.path.endswith("/upsert"):
            return answer
        there.script.append(at_upsert)
        return there.handle(request)

    there.script.append(at_upsert)
    row = push()
    assert row.status == status
    assert words in row.error


def test_rate_limits_say_when_to_come_back(connection: Connection, there: HubSpot) -> None:
    headers = {"x-hubspot-ratelimit-interval-milliseconds": "10000"}
    there.script.append(Answer(429, {"policyName": "TEN_SECONDLY_ROLLING"}, headers))
    row = push()
    assert row.due_at == MORNING + timedelta(seconds=10)
    there.script.append(Answer(429, {"policyName": "DAILY"}))
    row = again(row)
    assert row.due_at == MORNING + timedelta(hours=9)
    assert again(row).status == "due"


def test_the_connection_can_be_tried(connection: Connection, there: HubSpot) -> None:
    assert hubspot.test(connection, MORNING).startswith("HubSpot accepts the token")


def test_a_very_long_dossier_still_fits_into_a_note(connection: Connection, there: HubSpot) -> None:
    first = dossier().fields[0]
    assert first.evidence is not None
    long = first.model_copy(update={"evidence": first.evidence.model_copy(update={"quote": "<" * 70_000})})
    push(dossier=dossier(fields=(long,)))
    (note,) = there.notes.values()
    assert len(note["hs_note_body"]) < 65_536
    assert f"/leads/{Lead.objects.get().id}/" in note["hs_note_body"]
