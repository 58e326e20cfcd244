"""The pages' policies; what a browser makes of them is in tests/browser/test_back_office.py."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from leadqual import content_policy
from leadqual.accounts.models import SALES_OPS

from .people import log_in

pytestmark = pytest.mark.django_db
HEADER = content_policy.HEADER


def test_the_back_office_runs_only_our_scripts() -> None:
    policy = log_in(SALES_OPS).get("/admin/conversations/widget/").headers[HEADER]
    assert "script-src 'self' 'unsafe-eval';" in policy
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert policy.count("'sha256-") == 2
    assert "style-src 'self' 'sha256-" in policy


def test_only_the_first_block_that_says_it_is_the_colours_counts() -> None:
    page = b'<style id="unfold-theme-colors">a</style><style id="unfold-theme-colors">b</style>'
    policy = content_policy.policy("/admin/", page)
    assert content_policy._hash(b"a") in policy
    assert content_policy._hash(b"b") not in policy


def test_other_pages_evaluate_nothing(client: Client) -> None:
    policy = client.get("/login/").headers[HEADER]
    assert "script-src 'self'; style-src 'self'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("debug", [True, False])
def test_the_page_with_the_trace_is_djangos(client: Client, settings: Any, debug: bool) -> None:
    settings.DEBUG = debug
    assert (HEADER in client.get("/nothing/").headers) is not debug


def test_what_is_no_page_has_none(client: Client) -> None:
    assert HEADER not in client.get("/api/leads").headers
    assert HEADER not in client.get("/healthz").headers
