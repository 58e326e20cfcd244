from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm import placeholders


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
