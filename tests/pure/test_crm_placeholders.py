from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm import placeholders
from crm.values import show


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("Hi {{name}}", "needs words for when we do not know it"),
        ("Hi {{name|}}", "needs words for when we do not know it"),
        ("Hi {{nmae|there}}", "“nmae” is no placeholder. You can use: name, company"),
        ("Hi {{name|there}", "without its partner"),
        ("Hi name}}", "without its partner"),
        ("{{ lead.delete }}", "is no placeholder"),
        ("{{}}", "is no placeholder"),
    ],
)
def test_a_mistake_is_said_in_plain_words(template: str, problem: str) -> None:
    (found,) = placeholders.problems(template)
    assert problem in found


def test_a_good_template_has_no_problems() -> None:
    assert placeholders.problems("Hi {{ name | there }}, {{pain|it}} {% x %} {single}") == []


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"name": "Ana"}, "Hi Ana!"),
        ({}, "Hi there!"),
        ({"name": "  "}, "Hi there!"),
        ({"name": "Ana\nMaria"}, "Hi Ana Maria!"),
        ({"name": "www.evil.example"}, "Hi there!"),
        ({"name": "click evil.com now"}, "Hi there!"),
        ({"name": "a@b"}, "Hi there!"),
        ({"name": "x" * 201}, "Hi there!"),
        ({"name": "{{company|x}}"}, "Hi {{company|x}}!"),
    ],
)
def test_a_value_that_is_not_fit_gives_way_to_the_default(values: dict[str, str], text: str) -> None:
    assert placeholders.fill("Hi {{name|there}}!", values) == text


@given(st.text(max_size=300))
def test_whatever_is_filled_in_holds_no_link_and_no_line_break(value: str) -> None:
    filled = placeholders.fill("{{name|there}}", {"name": value})
    assert filled
    assert "://" not in filled
    assert "\n" not in filled
    assert len(filled) <= placeholders.LONGEST


@given(st.text(max_size=60))
def test_no_template_crashes(template: str) -> None:
    placeholders.problems(template)
    placeholders.fill(template, {})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (110, "110"),
        (1200, "1,200"),
        (12.5, "12.5"),
        (True, "Yes"),
        (False, "No"),
        ({"min": 50, "max": 100}, "50 to 100"),
        ({"min": 50, "max": None}, "at least 50"),
        ({"max": 100}, "at most 100"),
        ({"amount": 5000, "currency": "EUR"}, "5,000 EUR"),
        ({"min": 1, "max": 2, "currency": "USD"}, "1 to 2 USD"),
        ({"amount": {"min": 1, "max": 2}, "currency": "USD"}, "1 to 2 USD"),
        (["a", "b"], "a, b"),
        ({"odd": 1}, "odd: 1"),
        ("support", "support"),
    ],
)
def test_values_read_as_people_write_them(value: object, text: str) -> None:
    assert show(value) == text
