from __future__ import annotations

import gzip
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from conversations.models import Visit, Widget
from leadqual.accounts import roles
from leadqual.accounts.models import REP, SALES_OPS, User

from .widget_rows import widget

pytestmark = pytest.mark.django_db
PAGES = ("demo", "demo-product", "demo-help")
TAG = 'data-widget="fernhill"'


@pytest.mark.parametrize("name", PAGES)
def test_each_page_has_the_widget_and_says_that_it_is_a_demo(client: Client, name: str) -> None:
    widget(key="fernhill")
    page = client.get(reverse(name)).content.decode()
    assert TAG in page and "made-up company" in page
    assert 'href="/login/"' in page and 'href="/api/docs"' in page


@pytest.mark.parametrize("name", PAGES)
def test_each_page_works_under_a_strict_policy(client: Client, name: str) -> None:
    widget(key="fernhill")
    answer = client.get(reverse(name))
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    page = answer.content.decode()
    assert " style=" not in page and " onclick=" not in page
    assert "<script>" not in page and "<style" not in page


@pytest.mark.parametrize("name", PAGES)
def test_a_server_of_ones_own_shows_nobody_a_made_up_company(
    client: Client, settings: Any, name: str
) -> None:
    settings.DEBUG = False
    widget(key="fernhill", active=False)
    assert client.get(reverse(name)).status_code == 404
    assert client.get("/").headers["Location"] == "/leads/"


def test_without_the_demo_data_it_says_how_to_make_it(client: Client, settings: Any) -> None:
    settings.DEBUG = True
    page = client.get(reverse("demo")).content.decode()
    assert "seed_demo" in page and "widget.js" not in page


def test_looking_at_a_page_writes_nothing(client: Client) -> None:
    widget(key="fernhill")
    client.get(reverse("demo"))
    assert not Visit.objects.exists()


def test_sales_ops_preview_any_widget(client: Client) -> None:
    widget(key="draft", active=False)
    olga = User.objects.create_user("olga@fernhill.example")
    roles.give(olga, SALES_OPS)
    client.force_login(olga)
    page = client.get(reverse("demo"), {"widget": "draft"}).content.decode()
    assert "Preview of the widget" in page and "switched off" in page
    assert 'data-widget="draft"' in page
    assert f'href="{reverse("demo-help")}?widget=draft"' in page


def test_nobody_else_can(client: Client) -> None:
    widget(key="fernhill")
    row = Widget.objects.get()
    Widget.objects.create(key="draft", name="D", schema=row.schema, rule_set=row.rule_set, greeting="AI")
    assert TAG in client.get(reverse("demo"), {"widget": "draft"}).content.decode()
    rita = User.objects.create_user("rita@fernhill.example")
    roles.give(rita, REP)
    client.force_login(rita)
    assert TAG in client.get(reverse("demo"), {"widget": "draft"}).content.decode()


def test_the_key_in_the_address_is_not_markup(client: Client) -> None:
    client.force_login(User.objects.create_superuser("root@fernhill.example"))
    page = client.get(reverse("demo"), {"widget": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert" not in page


def test_the_script_has_a_short_address_that_any_site_may_load(client: Client) -> None:
    answer = client.get("/widget.js", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "max-age=300" in answer.headers["Cache-Control"]
    assert gzip.decompress(answer.content).startswith(b"/* The chat widget")


def test_a_browser_that_has_the_script_is_not_sent_it_again(client: Client) -> None:
    tag = client.get("/widget.js").headers["ETag"]
    again = client.get("/widget.js", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
