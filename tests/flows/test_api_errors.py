"""Every error below /api/ has the API's form and says what to do."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from django.test import AsyncClient, Client

from leadqual import api_errors

pytestmark = pytest.mark.django_db

OUTCOMES = f"/api/leads/{UUID(int=17)}/outcomes"


@pytest.mark.parametrize("debug", [True, False])
@pytest.mark.parametrize(
    ("method", "path", "status", "code", "says"),
    [
        ("GET", "/api/", 404, "unknown_address", "/api/docs"),
        ("GET", "/api/nothing", 404, "unknown_address", "/api/docs"),
        ("POST", "/api/leads/", 404, "unknown_address", "Leave out the slash"),
        ("GET", "/api/leads/17", 404, "unknown_id", "UUID"),
        ("GET", "/api/leads/<b>x</b>", 404, "unknown_address", "/api/docs"),
        ("POST", "/api/leads/17/outcomes", 404, "unknown_id", "UUID"),
        ("GET", "/api/chat/conversations/17", 404, "unknown_id", "UUID"),
        ("POST", "/api/chat/conversations/nonsense/messages", 404, "unknown_id", "UUID"),
        ("GET", "/api/chat/conversations", 404, "unknown_address", "/api/docs"),
        ("DELETE", "/api/leads", 405, "method_not_allowed", "GET and POST"),
        ("GET", OUTCOMES, 405, "method_not_allowed", "POST only"),
    ],
)
def test_what_is_not_there_is_told(
    client: Client, settings: Any, debug: bool, method: str, path: str, status: int, code: str, says: str
) -> None:
    settings.DEBUG = debug
    answer = client.generic(method, path)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json()["code"] == code
    assert says in answer.json()["message"]
    assert "<b>" not in answer.content.decode()
    assert ("Allow" in answer.headers) is (status == 405)


def test_a_visits_id_of_the_wrong_form_is_told_as_well(client: Client) -> None:
    answer = client.post("/api/chat/visits/17/opened")
    assert (answer.status_code, answer.json()["code"]) == (422, "malformed")
    assert answer.json()["fields"][0]["field"] == "visit_id"


async def test_the_same_for_pages_of_other_sites() -> None:
    """They can read it, as they can read everything else of the chat API."""
    answer = await AsyncClient().get("/api/chat/conversations/17", headers={"Origin": "https://a.example"})
    assert (answer.status_code, answer.json()["code"]) == (404, "unknown_id")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_a_host_that_is_not_ours(client: Client, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["chat.example"]
    answer = client.get("/api/leads", headers={"Host": "other.example"})
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


def test_elsewhere_pages_stay_pages(client: Client) -> None:
    assert "html" in client.get("/nothing").headers["Content-Type"]
    assert client.get("/api/docs").status_code == 200


def test_what_the_api_itself_says_is_left_as_it_is(client: Client) -> None:
    assert client.get(f"/api/leads/{UUID(int=17)}").json()["code"] == "token_missing"


def test_every_address_with_an_id_is_known() -> None:
    assert any(known.fullmatch("/api/leads/17") for known in api_errors._addresses())
    assert not any(known.fullmatch("/api/leads/17/x/y") for known in api_errors._addresses())
