from __future__ import annotations

from typing import Any

import pytest
from django import forms
from django.test import Client
from django.urls import reverse

from conversations.back_office.widget_forms import clean_origin
from conversations.models import Widget
from conversations.widgets import pattern_covers, readable_on
from leadqual.accounts.models import User
from leadqual.qualification.models import Schema

from .widget_rows import published_rules, published_schema, widget

pytestmark = pytest.mark.django_db
NO_RULES = {"engagement_rules-TOTAL_FORMS": 0, "engagement_rules-INITIAL_FORMS": 0}


@pytest.fixture
def olga(client: Client) -> Client:
    """Sales ops."""
    client.force_login(User.objects.create_superuser("olga@fernhill.example", "x"))
    return client


def filled(**changes: Any) -> dict[str, Any]:
    schema = Schema.objects.first() or published_schema()
    rules = schema.rule_sets.first() or published_rules(schema)
    return {
        "name": "Website",
        "key": "website",
        "active": "on",
        "schema": schema.pk,
        "rule_set": rules.pk,
        "agent_name": "Fern",
        "company_name": "Fernhill Desk",
        "greeting": "Hello!",
        "color": "#1f6f5c",
        "privacy_url": "",
        "allowed_origins": "",
        **NO_RULES,
        **changes,
    }


def rules(*patterns: tuple[str, str, str]) -> dict[str, Any]:
    made: dict[str, Any] = {**NO_RULES, "engagement_rules-TOTAL_FORMS": len(patterns)}
    for place, (pattern, mode, opening) in enumerate(patterns):
        values = {
            "order": place,
            "page_pattern": pattern,
            "mode": mode,
            "delay_seconds": 8,
            "opening": opening,
        }
        made |= {f"engagement_rules-{place}-{name}": value for name, value in values.items()}
    return made


def add(client: Client, **changes: Any) -> Any:
    return client.post(reverse("admin:conversations_widget_add"), filled(**changes))


def complaints(answer: Any) -> str:
    """Everything the page complains about, in words."""
    form = answer.context["adminform"].form
    inline = answer.context["inline_admin_formsets"][0].formset
    said = [form.errors, *inline.errors]
    return " ".join(message for errors in said for messages in errors.values() for message in messages)


def test_a_widget_is_made_with_all_its_settings(olga: Client) -> None:
    answer = add(
        olga,
        allowed_origins="HTTPS://www.Fernhill.example/\nhttps://shop.fernhill.example:8443 http://localhost:3000",
        **rules(("/pricing", "proactive", "Which plan?"), ("*", "reactive", "")),
    )
    assert answer.status_code == 302
    row = Widget.objects.get(key="website")
    assert row.allowed_origins == [
        "https://www.fernhill.example",
        "https://shop.fernhill.example:8443",
        "http://localhost:3000",
    ]
    assert [rule.page_pattern for rule in row.engagement_rules.all()] == ["/pricing", "*"]


def test_the_page_holds_the_code_to_embed_the_preview_and_what_visitors_read(olga: Client) -> None:
    row = widget(greeting="Hello <b>you</b>!")
    page = olga.get(reverse("admin:conversations_widget_change", args=[row.pk])).content.decode()
    assert (
        "&lt;script async src=&quot;http://127.0.0.1:8000/widget.js&quot; data-widget=&quot;site&quot;&gt;"
        in page
    )
    assert 'href="/demo/?widget=site"' in page
    assert "Hello &lt;b&gt;you&lt;/b&gt;! I&#x27;m Fernhill Desk&#x27;s AI assistant." in page


def test_the_key_stays_once_pages_carry_it(olga: Client) -> None:
    row = widget()
    answer = olga.post(reverse("admin:conversations_widget_change", args=[row.pk]), filled(key="new"))
    assert answer.status_code == 302
    row.refresh_from_db()
    assert (row.key, row.name) == ("site", "Website")


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("www.fernhill.example", "must begin with https://"),
        ("http://fernhill.example", "must begin with https://"),
        ("https://fernhill.example/pricing", "without a page: https://fernhill.example"),
        ("https://*.fernhill.example", "* cannot be used"),
        ("https://a:b@fernhill.example", "without a page"),
        ("https://[::1", "is not a web address"),
        ("https://fernhill.example:99999", "is not a web address"),
        ("ftp://fernhill.example", "must begin with https://"),
    ],
)
def test_a_wrong_website_is_explained(olga: Client, typed: str, complaint: str) -> None:
    answer = add(olga, allowed_origins=f"https://good.example\n{typed}")
    assert complaint in complaints(answer)
    assert typed in answer.content.decode().replace("&#x27;", "'"), "what was typed is still there"


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        (" HTTPS://Fernhill.Example:443/ ", "https://fernhill.example"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
    ],
)
def test_an_origin_is_written_as_browsers_write_it(typed: str, origin: str) -> None:
    assert clean_origin(typed) == origin


def test_clean_origin_refuses_in_words() -> None:
    with pytest.raises(forms.ValidationError, match="must begin with https"):
        clean_origin("example")


@pytest.mark.parametrize(
    ("pattern", "complaint"),
    [
        ("pricing", "Begin with / or *"),
        ("/pricing?plan=team", "Only the path counts"),
        ("/*a*a*a*a*a*", "At most 5 times *"),
    ],
)
def test_a_wrong_page_pattern_is_explained(olga: Client, pattern: str, complaint: str) -> None:
    assert complaint in complaints(add(olga, **rules((pattern, "reactive", ""))))


def test_a_pasted_address_becomes_its_path(olga: Client) -> None:
    add(olga, **rules(("https://www.fernhill.example/pricing", "reactive", "")))
    assert Widget.objects.get().engagement_rules.get().page_pattern == "/pricing"


def test_a_rule_that_is_never_reached_is_pointed_out(olga: Client) -> None:
    answer = add(olga, **rules(("/docs*", "reactive", ""), ("/docs/api/*", "proactive", "")))
    assert "Never reached: “/docs*” comes first and covers it." in complaints(answer)


@pytest.mark.parametrize(
    ("wide", "narrow", "covers"),
    [
        ("*", "/pricing", True),
        ("/a*", "/a/*", True),
        ("/a/*", "/a", True),
        ("/a/*", "/a*", False),
        ("/pricing", "/pricing/", True),
        ("/pricing", "/pricing/*", False),
        ("*/de/*", "/shop/de/*", True),
        ("/a?c", "/abc", False),
    ],
)
def test_pattern_covers(wide: str, narrow: str, covers: bool) -> None:
    assert pattern_covers(wide, narrow) is covers


def test_opening_words_are_for_proactive_pages(olga: Client) -> None:
    assert "Choose proactive" in complaints(add(olga, **rules(("*", "reactive", "Hello"))))


def test_rules_made_for_another_schema_are_refused(olga: Client) -> None:
    other = published_rules(published_schema("Other"), "Other rules")
    first = published_schema("First")
    answer = add(olga, schema=first.pk, rule_set=other.pk)
    assert "These rules were made for “Other”, not for “First”." in complaints(answer)


def test_a_widget_without_a_published_schema_cannot_be_switched_on(olga: Client) -> None:
    rules_of = published_rules(published_schema())
    draft = Schema.objects.create(name="Draft")
    assert "“Draft” has no published version yet." in complaints(
        add(olga, schema=draft.pk, rule_set=rules_of.pk)
    )


def test_a_wrong_colour_is_refused(olga: Client) -> None:
    assert add(olga, color="green").status_code == 200
    assert not Widget.objects.exists()


def test_text_on_any_colour_has_enough_contrast() -> None:
    def luminance(color: str) -> float:
        shares = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for red in range(0, 256, 17):
        for green in range(0, 256, 17):
            for blue in range(0, 256, 51):
                color = f"#{red:02x}{green:02x}{blue:02x}"
                low, high = sorted((luminance(color), luminance(readable_on(color))))
                assert (high + 0.05) / (low + 0.05) >= 4.5, color


def test_the_list_needs_the_same_queries_for_twice_the_widgets(
    olga: Client, django_assert_num_queries: Any, django_assert_max_num_queries: Any
) -> None:
    row = widget()
    url = reverse("admin:conversations_widget_changelist")
    olga.get(url)
    with django_assert_max_num_queries(20) as first:
        olga.get(url)
    Widget.objects.create(key="two", name="Two", schema=row.schema, rule_set=row.rule_set, greeting="AI")
    with django_assert_num_queries(len(first)):
        olga.get(url)


def test_a_widget_greets_in_several_languages(olga: Client) -> None:
    typed = {"language": "de", "greeting": "Guten Tag!", "greeting_fr": "Bonjour !", "greeting_nl": " "}
    assert add(olga, **typed).status_code == 302
    row = Widget.objects.get()
    assert (row.language, row.greetings) == ("de", {"fr": "Bonjour !"})
    shown = olga.get(reverse("admin:conversations_widget_change", args=[row.pk])).content.decode()
    assert "Guten Tag! Ich bin der KI-Assistent von Fernhill Desk." in shown and "Bonjour !" in shown


def test_a_widget_speaks_english_unless_told(olga: Client) -> None:
    assert add(olga).status_code == 302
    assert (Widget.objects.get().language, Widget.objects.get().greetings) == ("en", {})
