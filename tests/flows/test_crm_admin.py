from __future__ import annotations

import json
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from crm import secrets
from crm.connectors import webhook
from crm.leads import Consent, Contact, Handoff
from crm.models import (
    Connection,
    Delivery,
    Enrolment,
    FieldMark,
    Sequence,
    SequenceStep,
    Suppression,
)
from crm.outcomes import Actor, mark_wrong
from leadqual.accounts import roles
from leadqual.accounts.models import REP, SALES_OPS, User
from tests.fakes.leads import MORNING, dossier, receive
from tests.fakes.webhook import WebhookReceiver

pytestmark = pytest.mark.django_db


@pytest.fixture
def ops(client: Client) -> Client:
    user = User.objects.create_user("dave@fernhill.example")
    roles.give(user, SALES_OPS)
    client.force_login(user)
    return client


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    with WebhookReceiver(webhook.new_secret()) as server:
        yield server


def words(answer: Any) -> str:
    return " ".join(str(message) for message in answer.context["messages"])


CONNECTION = {"kind": "webhook", "name": "Hook", "enabled": "on", "new_secret": "", "mapping": ""}
URL = "https://hooks.example"


def test_every_page_opens_and_rows_of_history_cannot_be_changed(ops: Client) -> None:
    Connection.objects.create(kind="webhook", name="Hook", base_url="https://hooks.example")
    lead = receive(outcome="qualified", handoff=Handoff(push=True))
    mark_wrong(lead.id, Actor(now=MORNING), field_key="role", reason="x")
    row = lead.deliveries.get()
    for address in ("lead", "delivery", "fieldmark", "connection", "sequence", "enrolment", "suppression"):
        assert ops.get(f"/admin/crm/{address}/").status_code == 200, address
    for address in (f"lead/{lead.id}", f"delivery/{row.id}", "connection/add", "sequence/add"):
        assert ops.get(f"/admin/crm/{address}/", follow=True).status_code == 200, address
    assert ops.get("/admin/crm/delivery/add/").status_code == 403
    assert ops.post(f"/admin/crm/delivery/{row.id}/change/", {"status": "sent"}).status_code == 403
    assert ops.post(f"/admin/crm/lead/{lead.id}/delete/", {"post": "yes"}).status_code == 403


def test_the_lists_take_as_many_queries_for_many(ops: Client) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    Connection.objects.create(kind="webhook", name="Hook", base_url="https://hooks.example")
    for page in ("lead", "delivery"):
        counts = []
        for n in range(4):
            owner = User.objects.create_user(f"{page}{n}@fernhill.example")
            receive(f"{page}:{n}", owner=owner, handoff=Handoff(push=True))
            with CaptureQueriesContext(connection) as queries:
                ops.get(f"/admin/crm/{page}/")
            counts.append(len(queries))
        assert counts[1] == counts[3], counts


def test_retry_and_cancel_are_actions(ops: Client) -> None:
    Connection.objects.create(kind="webhook", name="Hook", base_url="https://hooks.example")
    row = receive(outcome="qualified", handoff=Handoff(push=True)).deliveries.get()
    Delivery.objects.update(status="needs_person")

    def act(name: str) -> str:
        data = {"action": name, "_selected_action": [str(row.id)]}
        ops.post("/admin/crm/delivery/", data)
        return Delivery.objects.get().status

    assert act("retry") == "due"
    assert act("cancel") == "cancelled"
    assert act("retry") == "cancelled"


def test_a_rep_has_no_way_into_the_admin(client: Client) -> None:
    user = User.objects.create_user("alice@fernhill.example")
    roles.give(user, REP)
    client.force_login(user)
    answer = client.get("/admin/crm/delivery/", follow=True)
    assert answer.redirect_chain[-1][0].startswith("/login/?next=%2Fadmin%2Fcrm%2Fdelivery%2F")
    assert "who may not open that page" in answer.text


def test_the_owner_can_be_changed_and_it_is_an_event(ops: Client) -> None:
    rita = User.objects.create_user("rita@fernhill.example", name="Rita")
    roles.give(rita, REP)
    lead = receive()
    ops.post(f"/admin/crm/lead/{lead.id}/change/", {"owner": rita.pk, "status": "rejected"})
    lead.refresh_from_db()
    assert (lead.owner, lead.status) == (rita, "new")
    assert lead.events.last().detail == {"to": "Rita"}


def test_a_webhook_without_secret_gets_one_that_is_shown_once(ops: Client) -> None:
    answer = ops.post("/admin/crm/connection/add/", CONNECTION | {"base_url": URL}, follow=True)
    connection = Connection.objects.get()
    secret = secrets.unseal(secrets.CONNECTION, bytes(connection.secret).decode())
    assert secret in words(answer)
    page = ops.get(f"/admin/crm/connection/{connection.pk}/change/").text
    assert secret not in page
    assert secret.encode() not in bytes(connection.secret)
    ops.post(f"/admin/crm/connection/{connection.pk}/change/", CONNECTION | {"base_url": f"{URL}/y"})
    connection.refresh_from_db()
    assert connection.base_url.endswith("/y")
    assert secrets.unseal(secrets.CONNECTION, bytes(connection.secret).decode()) == secret


@pytest.mark.django_db(transaction=True)
def test_a_connection_can_be_saved_and_tried(ops: Client, receiver: WebhookReceiver) -> None:
    data = CONNECTION | {"base_url": receiver.url, "new_secret": receiver.secret}
    data["crm_connection_save_and_test"] = "1"
    answer = ops.post("/admin/crm/connection/add/", data, follow=True)
    assert "The receiver took it." in words(answer), words(answer)
    other = data | {"new_secret": webhook.new_secret()}
    pk = Connection.objects.get().pk
    answer = ops.post(f"/admin/crm/connection/{pk}/change/", other, follow=True)
    assert "The test failed: The receiver answered 401." in words(answer)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"base_url": ""}, "must begin with https://"),
        ({"base_url": "ftp://hooks.example"}, "must begin with https://"),
        ({"base_url": "https://me:pw@hooks.example"}, "must not hold a user name"),
        ({"new_secret": "short"}, "begins with whsec_"),
        ({"kind": "hubspot"}, "needs an access token"),
        ({"mapping": "company size: x"}, "our field = their property"),
    ],
)
def test_what_is_wrong_with_a_connection_is_said_plainly(
    ops: Client, change: dict[str, str], problem: str
) -> None:
    data = CONNECTION | {"base_url": "https://hooks.example"} | change
    answer = ops.post("/admin/crm/connection/add/", data)
    assert problem in answer.text
    assert not Connection.objects.exists()


def test_the_mapping_is_written_in_lines(ops: Client) -> None:
    data = CONNECTION | {
        "kind": "hubspot",
        "new_secret": "pat-1",
        "mapping": "size = numemployees\nrole =",
        "quotes": "on",
    }
    ops.post("/admin/crm/connection/add/", data)
    connection = Connection.objects.get()
    assert connection.base_url == "https://api.hubapi.com"
    assert connection.settings == {"fields": {"size": "numemployees", "role": ""}, "quotes": True}
    assert "size = numemployees" in ops.get(f"/admin/crm/connection/{connection.pk}/change/").text


def steps(*mails: dict[str, str]) -> dict[str, str]:
    data = {"name": "Later", "active": "on", "steps-TOTAL_FORMS": str(len(mails)), "steps-INITIAL_FORMS": "0"}
    for n, mail in enumerate(mails):
        plain = {"order": str(n), "delay_hours": "24", "subject": "Hi", "body": "Hello"} | mail
        data |= {f"steps-{n}-{name}": value for name, value in plain.items()}
    return data


def test_a_sequence_is_written_with_a_preview_of_each_mail(ops: Client) -> None:
    mail = {"subject": "For {{company|your team}}", "body": "Hi {{name|there}}, “{{pain|it takes long}}”"}
    ops.post("/admin/crm/sequence/add/", steps(mail, {}))
    sequence = Sequence.objects.get()
    assert sequence.steps.count() == 2
    page = ops.get(f"/admin/crm/sequence/{sequence.pk}/change/").text
    assert "For Brightfold" in page
    assert "For your team" in page


@pytest.mark.parametrize(
    ("mail", "problem"),
    [
        ({"body": "Hi {{name}}"}, "needs words for when we do not know it"),
        ({"subject": "{{nmae|x}}"}, "is no placeholder"),
        ({"body": "Hi {{name|x}"}, "without its partner"),
    ],
)
def test_a_mail_with_a_mistake_is_not_saved(ops: Client, mail: dict[str, str], problem: str) -> None:
    answer = ops.post("/admin/crm/sequence/add/", steps(mail))
    assert problem in answer.text
    assert not SequenceStep.objects.exists()


def test_an_address_can_be_suppressed_by_hand_and_stops_its_mails(ops: Client) -> None:
    sequence = Sequence.objects.create(name="Later")
    SequenceStep.objects.create(sequence=sequence, subject="Hi", body="Hello")
    lead = receive(
        contact=Contact(email="alice@brightfold.example"),
        consent=Consent(at=MORNING),
        outcome="borderline",
        handoff=Handoff(sequence_id=sequence.id),
    )
    ops.post("/admin/crm/suppression/add/", {"email": "ALICE@brightfold.example", "reason": "asked by phone"})
    assert Suppression.objects.get().email == "alice@brightfold.example"
    assert Enrolment.objects.get().stop_reason == "asked by phone"
    assert lead.events.last().kind == "nurture_stopped"


def test_mails_can_be_stopped_by_hand(ops: Client) -> None:
    sequence = Sequence.objects.create(name="Later")
    enrolment = Enrolment.objects.create(lead=receive(), sequence=sequence, email="a@b.example")
    ops.post("/admin/crm/enrolment/", {"action": "stop", "_selected_action": [str(enrolment.pk)]})
    enrolment.refresh_from_db()
    assert enrolment.status == "stopped"


def export(**options: str) -> list[dict[str, Any]]:
    out = StringIO()
    call_command("export_feedback", stdout=out, **options)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_what_was_marked_wrong_is_exported_as_a_case() -> None:
    lead = receive(dossier=dossier(corrected=True))
    actor = Actor(now=MORNING)
    mark_wrong(lead.id, actor, field_key="company_size", reason="That is the team")
    (case,) = export()
    assert case["value"] == 110
    assert case["transcript"][case_index(case)]["text"].count(case["quote"]) == 1
    assert case["field"]["key"] == "company_size"
    assert (case["expect"], case["category"], case["today"]) == ("refuse", "feedback", "2026-11-20")
    assert {line["role"] for line in case["transcript"]} == {"visitor", "agent"}
    FieldMark.objects.update(at=MORNING)
    assert export(since="2026-11-20")
    assert not export(since="2026-11-21")
    with pytest.raises(CommandError, match="2026-13-99"):
        export(since="2026-13-99")


def case_index(case: dict[str, Any]) -> int:
    found = [n for n, line in enumerate(case["transcript"]) if case["quote"] in line["text"]]
    return found[0]


def test_an_exported_case_is_read_by_the_evidence_check(tmp_path: Any, capsys: Any) -> None:
    lead = receive()
    mark_wrong(lead.id, Actor(now=MORNING), field_key="company_size", reason="That is the team")
    path = tmp_path / "cases.jsonl"
    out = StringIO()
    call_command("export_feedback", stdout=out)
    path.write_text(out.getvalue())
    call_command("check_evidence", str(path))
    (answer,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert answer["id"].startswith("feedback-")
    assert "error" not in answer
