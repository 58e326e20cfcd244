"""Pages of trouble: in our look, in words that say what to do, without what the trouble may take away."""

from __future__ import annotations

from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client

from leadqual.accounts.models import User


@pytest.mark.django_db
def test_an_address_that_is_not_there(client: Client, settings: Any) -> None:
    settings.DEBUG = False
    answer = client.get("/nowhere/<b>/")
    assert answer.status_code == 404
    assert "There is nothing here" in answer.text and 'href="/leads/"' in answer.text
    assert "<b>" not in answer.text


@pytest.mark.django_db
def test_somebody_without_a_role_is_told_whom_to_ask(client: Client) -> None:
    client.force_login(User.objects.create_user("eve@fernhill.example"))
    answer = client.get("/leads/")
    assert answer.status_code == 403
    assert "You are logged in as eve@fernhill.example" in answer.text
    assert "Log out" in answer.text


@pytest.mark.django_db
def test_a_form_that_is_too_old_says_how_to_go_on() -> None:
    answer = Client(enforce_csrf_checks=True).post("/login/", {"username": "a@b.example", "password": "x"})
    assert answer.status_code == 403
    assert "load the page again" in answer.text


def test_the_page_for_a_breakdown_needs_no_request_and_no_database() -> None:
    assert "Try again in a minute" in render_to_string("500.html")
