from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import Client

from crm.leads import Contact
from crm.models import Lead
from leadqual.accounts import roles
from leadqual.accounts.models import REP, ApiToken, User
from leadqual.qualification import versions
from leadqual.qualification.presets import PRESETS
from tests.fakes.leads import MORNING, dossier, receive

pytestmark = pytest.mark.django_db
Call = Callable[..., HttpResponse]
ALL = [scope for scope, _label in ApiToken.SCOPES]
SDR = {
    "source": "sdr",
    "key": "row-7",
    "name": "Alice Ames",
    "email": "alice@brightfold.example",
    "fields": {"company_size": 90, "budget": {"amount": 5000, "currency": "EUR"}, "keen": True},
    "notes": {"company_size": "on the phone"},
    "outcome": "qualified",
}


def issue(scopes: list[str]) -> str:
    token = ApiToken(name="Our CRM", scopes=scopes)
    secret = token.issue()
    token.save()
    return secret


@pytest.fixture
def call(client: Client) -> Call:
    secret = issue(ALL)

    def call(method: str, path: str, body: Any = None, **headers: str) -> Any:
        headers.setdefault("Authorization", f"Bearer {secret}")
        content = body if isinstance(body, str) else json.dumps(body)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return client.generic(method, f"/api/{path}", content, "application/json", headers=named)

    return call


def test_a_lead_of_an_sdr_stands_beside_the_agents_and_has_no_quotes(call: Call) -> None:
    answer = call("POST", "leads", SDR)
    assert answer.status_code == 201
    lead = answer.json()
    assert (lead["source"], lead["outcome"], lead["key"]) == ("sdr", "qualified", "sdr:row-7")
    size = next(item for item in lead["fields"] if item["key"] == "company_size")
    assert size == {
        "key": "company_size",
        "label": "Company size",
        "kind": "number",
        "state": "reported",
        "value": 90,
        "text": "90",
        "quote": "",
        "message": None,
        "start": None,
        "end": None,
        "source": "sdr",
        "note": "on the phone",
    }
    stored = Lead.objects.get()
    assert stored.qualified_at
    assert stored.dossier["transcript"] == []
    assert all(item["evidence"] is None for item in stored.dossier["fields"])


def test_the_same_again_is_the_same_lead(call: Call) -> None:
    first, second = call("POST", "leads", SDR), call("POST", "leads", SDR)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["id"] == second.json()["id"]
    third = call("POST", "leads", SDR | {"name": "Somebody else"})
    assert third.status_code == 409
    assert third.json()["code"] == "key_in_use"
    assert Lead.objects.get().name == "Alice Ames"


def test_the_header_serves_as_key_too(call: Call) -> None:
    body = {name: value for name, value in SDR.items() if name != "key"}
    for status in (201, 200):
        assert call("POST", "leads", body, Idempotency_Key="abc").status_code == status
    assert call("POST", "leads", body).status_code == 201
    assert Lead.objects.count() == 2


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"source": "agent"}, "source"),
        ({"source": None}, "source"),
        ({"name": "", "email": ""}, "at least one of name, company, email, phone"),
        ({"email": "nonsense"}, "is not an e-mail address"),
        ({"emial": "x"}, "emial"),
        ({"fields": {"Company Size": 1}}, "fields"),
        ({"fields": {"size": float("nan")}}, "fields"),
        ({"fields": {"size": 10**400}}, "fields"),
        ({"fields": {"size": None}}, "fields"),
        ({"fields": {"size": "a\u0000b"}}, "control characters"),
        ({"name": "a\u0000b"}, "control characters"),
        ({"name": "x" * 201}, "name"),
        ({"notes": {"other": "x"}}, "notes for fields that are not there: other"),
        ({"consented_at": "2026-11-20T08:00:00"}, "consented_at"),
        ({"outcome": "great"}, "outcome"),
        ({"key": ""}, "key"),
    ],
)
def test_malformed_input_is_said_plainly(call: Call, change: dict[str, Any], words: str) -> None:
    answer = call("POST", "leads", SDR | change)
    assert answer.status_code == 422, answer.text
    assert answer.json()["code"] == "malformed"
    assert words in answer.json()["message"]
    assert not Lead.objects.exists()


@pytest.mark.parametrize("body", ["", "[]", "{", "null", '"x"', "\ud83d"])
def test_a_body_that_is_no_object_is_a_clear_error(call: Call, body: str) -> None:
    content = body.encode("utf-8", "surrogatepass").decode("latin-1")
    assert call("POST", "leads", content).status_code in (400, 422)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"owner": "nobody@fernhill.example"}, "owner_unknown"),
        ({"schema": "No such"}, "schema_unknown"),
        ({"created_at": "2999-01-01T00:00:00Z"}, "in_the_future"),
    ],
)
def test_what_is_not_there_is_named(call: Call, change: dict[str, Any], code: str) -> None:
    answer = call("POST", "leads", SDR | change)
    assert (answer.status_code, answer.json()["code"]) == (400, code)
    assert not Lead.objects.exists()


def test_with_a_schema_fields_have_its_labels_and_others_are_refused(call: Call) -> None:
    draft = versions.create_from_preset(name="B2B", preset=next(iter(PRESETS)), by=None)
    versions.publish(version=draft, by=None, now=MORNING)
    keys = [item.key for item in versions.spec(draft.pk).fields]
    good = SDR | {"schema": "B2B", "fields": {keys[0]: "COO"}, "notes": {}}
    assert call("POST", "leads", good).status_code == 201
    lead = Lead.objects.get()
    assert lead.schema_version_id == draft.pk
    assert lead.dossier["fields"][0]["label"] == versions.spec(draft.pk).fields[0].label
    bad = call("POST", "leads", good | {"key": "2", "fields": {"nonsense": 1}})
    assert (bad.status_code, bad.json()["code"]) == (400, "field_unknown")
    assert "nonsense" in bad.json()["message"]


def test_an_import_keeps_its_own_time_and_owner(call: Call) -> None:
    rep = User.objects.create_user("rita@fernhill.example")
    roles.give(rep, REP)
    own = {"created_at": "2026-01-05T10:00:00+01:00", "owner": "RITA@fernhill.example"}
    lead = call("POST", "leads", SDR | {"source": "import", **own}).json()
    assert lead["created_at"].startswith("2026-01-05T09:00:00")
    assert lead["owner"] == "rita@fernhill.example"


def test_a_chat_lead_is_read_with_its_quotes(call: Call) -> None:
    lead = receive(dossier=dossier(corrected=True), contact=Contact(name="Alice"))
    body = call("GET", f"leads/{lead.id}").json()
    size = next(item for item in body["fields"] if item["key"] == "company_size")
    assert (size["value"], size["quote"], size["message"]) == (110, "110 people now", 4)
    assert size["state"] == "stated"
    assert body["dossier"]["transcript"][3]["text"][size["start"] : size["end"]] == "110 people now"
    budget = next(item for item in body["fields"] if item["key"] == "budget")
    assert (budget["value"], budget["state"]) == (None, "declined")


def test_the_list_is_read_page_by_page(call: Call) -> None:
    for n in range(7):
        receive(f"c:{n}", now=MORNING + timedelta(minutes=n // 2))
    seen, cursor = [], ""
    while True:
        page = call("GET", f"leads?limit=3&cursor={cursor}").json()
        seen += [item["id"] for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
        receive(f"new:{len(seen)}", now=MORNING + timedelta(days=1))
    assert len(seen) == len(set(seen)) == 7


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", 2),
        ("source=form", 1),
        ("outcome=qualified", 1),
        ("status=rejected", 0),
        ("email=ALICE@brightfold.example", 1),
        ("updated_since=2026-11-21T00:00:00Z", 1),
    ],
)
def test_the_list_is_filtered(call: Call, query: str, count: int) -> None:
    receive("1", outcome="qualified", contact=Contact(email="alice@brightfold.example"))
    receive("2", source="form", now=MORNING + timedelta(days=3))
    assert len(call("GET", f"leads?{query}").json()["items"]) == count


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("cursor=nonsense", 400),
        ("cursor=WyJ4Iiwi", 400),
        ("cursor=WyIyMDI2LTAxLTAxIiwgMV0=", 400),
        ("cursor=%00", 400),
        ("limit=0", 422),
        ("limit=1000", 422),
        ("email=a%00b", 422),
        ("source=x", 422),
        ("updated_since=yesterday", 422),
    ],
)
def test_a_wrong_question_is_a_clear_error(call: Call, query: str, status: int) -> None:
    answer = call("GET", f"leads?{query}")
    assert answer.status_code == status
    assert answer.json()["message"]


def test_outcomes_are_reported_once_however_often(call: Call) -> None:
    lead = receive()
    reports = [
        {"type": "meeting_booked", "at": "2026-11-20T10:00:00Z"},
        {"type": "meeting_held"},
        {"type": "won", "amount": 12000.5, "currency": "EUR"},
    ]
    for report in reports * 2:
        answer = call("POST", f"leads/{lead.id}/outcomes", report)
        assert answer.status_code == 200, answer.text
    found = Lead.objects.get()
    assert (found.status, found.deal, str(found.amount)) == ("accepted", "won", "12000.50")
    assert found.meeting_booked_at == MORNING.replace(hour=10, minute=0)
    kinds = list(found.events.values_list("kind", flat=True))
    assert sorted(kinds) == ["accepted", "created", "meeting_booked", "meeting_held", "won"]
    assert found.events.get(kind="won").detail == {"amount": "12000.50", "currency": "EUR", "via": "Our CRM"}


@pytest.mark.parametrize(
    ("report", "status", "words"),
    [
        ({"type": "danced"}, 422, "danced"),
        ({}, 422, "type"),
        ({"type": "rejected"}, 422, "reason"),
        ({"type": "rejected", "reason": " "}, 400, "Say in a few words"),
        ({"type": "won"}, 422, "amount"),
        ({"type": "won", "amount": -1, "currency": "EUR"}, 422, "amount"),
        ({"type": "won", "amount": "NaN", "currency": "EUR"}, 422, "amount"),
        ({"type": "won", "amount": 1, "currency": "euro"}, 422, "currency"),
        ({"type": "lost", "at": "2999-01-01T00:00:00Z"}, 400, "future"),
    ],
)
def test_a_wrong_report_is_refused(call: Call, report: dict[str, Any], status: int, words: str) -> None:
    lead = receive()
    answer = call("POST", f"leads/{lead.id}/outcomes", report)
    assert answer.status_code == status
    assert words in answer.json()["message"]


def test_a_report_that_contradicts_is_a_conflict(call: Call) -> None:
    lead = receive()
    call("POST", f"leads/{lead.id}/outcomes", {"type": "rejected", "reason": "A student"})
    answer = call("POST", f"leads/{lead.id}/outcomes", {"type": "won", "amount": 1, "currency": "EUR"})
    assert (answer.status_code, answer.json()["code"]) == (409, "lead_rejected")


def test_a_lead_that_is_not_there_is_404(call: Call) -> None:
    for path in (f"leads/{uuid4()}", "leads/nonsense"):
        assert call("GET", path).status_code == 404
    answer = call("POST", f"leads/{uuid4()}/outcomes", {"type": "accepted"})
    assert (answer.status_code, answer.json()["code"]) == (404, "lead_not_found")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic abc", "Bearer lq_wrong", "lq_wrong"])
def test_without_a_good_token_there_is_nothing(call: Call, header: str) -> None:
    answer = call("GET", "leads", Authorization=header)
    assert answer.status_code == 401
    assert answer.json()["code"] in ("token_missing", "token_invalid")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_token_may_do_what_its_scopes_say(call: Call) -> None:
    lead = receive()
    works = {
        ApiToken.LEADS_READ: ("GET", f"leads/{lead.id}", None),
        ApiToken.LEADS_WRITE: ("POST", "leads", SDR),
        ApiToken.OUTCOMES: ("POST", f"leads/{lead.id}/outcomes", {"type": "accepted"}),
    }
    for held in works:
        secret = f"Bearer {issue([held])}"
        for needed, (method, path, body) in works.items():
            answer = call(method, path, body, Authorization=secret)
            assert (answer.status_code == 403) is (needed != held), (held, needed)
    ApiToken.objects.update(active=False)
    assert call("GET", "leads").status_code == 401


def test_the_use_of_a_token_is_noted(call: Call) -> None:
    call("GET", "leads")
    assert ApiToken.objects.get().last_used_at


def test_the_list_takes_as_many_queries_for_many(call: Call, django_assert_max_num_queries: Any) -> None:
    for n in range(20):
        receive(f"c:{n}", owner=User.objects.create_user(f"u{n}@fernhill.example"))
    call("GET", "leads")
    with django_assert_max_num_queries(2):
        call("GET", "leads")


def test_the_api_describes_itself(client: Client) -> None:
    described = client.get("/api/openapi.json").json()
    assert {"/api/leads", "/api/leads/{lead_id}", "/api/leads/{lead_id}/outcomes"} <= described[
        "paths"
    ].keys()
    assert client.get("/api/docs").status_code == 200


def test_an_update_from_the_chat_never_touches_a_lead_of_the_api(call: Call) -> None:
    call("POST", "leads", SDR)
    receive("row-7")
    assert Lead.objects.count() == 2
