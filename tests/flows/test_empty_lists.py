"""A list of the back office with nothing in it says what will be there, and offers only what can be done."""

from __future__ import annotations

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from leadqual.accounts.models import SALES_OPS
from tests.flows.people import log_in

pytestmark = pytest.mark.django_db
# A schema's and a rule set's versions, fields and rules are reached from there; people are never none.
ELSEWHERE = {"user", "schemaversion", "field", "rulesetversion", "rule", "modelversion"}
OWN_WORDS = {"modelsetup", "visitorquestion"}  # around or instead of the list


@pytest.fixture
def ops() -> Client:
    return log_in(SALES_OPS)


def lists(ops: Client) -> list[str]:
    index = ops.get("/admin/").text
    found = []
    for model in admin.site._registry:
        name = f"{model._meta.app_label}_{model._meta.model_name}"
        address = reverse(f"admin:{name}_changelist")
        if f'href="{address}"' in index and model._meta.model_name not in ELSEWHERE | OWN_WORDS:
            found.append(address)
    return found


def test_every_empty_list_explains_itself(ops: Client) -> None:
    addresses = lists(ops)
    assert len(addresses) > 12
    for address in addresses:
        text = ops.get(address).text
        assert " yet</h2>" in text, address
        assert '<p class="max-w-2xl mb-6">' in text, address


def test_what_cannot_be_added_is_not_offered(ops: Client) -> None:
    assert "/admin/crm/connection/add/" in ops.get("/admin/crm/connection/").text
    assert "/add/" not in ops.get("/admin/crm/delivery/").text.partition(" yet</h2>")[2]


def test_a_search_without_a_result_leads_back(ops: Client) -> None:
    text = ops.get("/admin/crm/suppression/?q=nobody").text
    assert "Nothing fits" in text and 'href="?">Show all' in text


def test_there_is_a_way_back_to_the_leads_and_the_funnel(ops: Client) -> None:
    text = ops.get("/admin/").text
    assert 'href="/leads/"' in text and 'href="/funnel/"' in text
