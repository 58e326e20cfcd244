"""What somebody does together with others is not done by them alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import field_from_dict

AUTHORITY = field_from_dict(
    {
        "key": "authority",
        "kind": "boolean",
        "label": "The visitor decides on the purchase themselves (yes/no)",
        "cues": {"yes": ["i decide", "my decision", "ich entscheide", "je decide", "decido io", "ik beslis"]},
    }
)
CHOICE = field_from_dict(
    {
        "key": "authority",
        "kind": "choice",
        "label": "Who decides about buying this",
        "choices": [
            {"value": "I decide", "synonyms": ["my decision", "ich entscheide"]},
            {"value": "We decide together", "synonyms": ["decide together"]},
            {"value": "Someone else decides", "synonyms": ["my boss decides"]},
        ],
    }
)


def status(field: Any, value: Any, text: str) -> str:
    return verify(field, value, text, [Turn("visitor", text)], date(2026, 3, 10)).status


@pytest.mark.parametrize(
    "text",
    [
        "I decide together with our CEO.",
        "My boss and I decide.",
        "Ich entscheide zusammen mit dem Chef.",
        "je decide ensemble avec ma associée",
        "Ik beslis samen met mijn man.",
    ],
)
def test_shared(text: str) -> None:
    assert status(AUTHORITY, True, text) != "accepted"


@pytest.mark.parametrize("text", ["I decide.", "I decide, the CEO only signs.", "Ich entscheide allein."])
def test_alone(text: str) -> None:
    assert status(AUTHORITY, True, text) == "accepted"


def test_of_two_choices_the_shared_one_is_said() -> None:
    text = "I decide together with our CEO."
    assert status(CHOICE, "I decide", text) != "accepted"
    assert status(CHOICE, "We decide together", "We decide together") == "accepted"
