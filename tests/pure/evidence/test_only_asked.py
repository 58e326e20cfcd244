"""A yes/no field of a thing: asking about it says nothing, with a question mark or without."""

from __future__ import annotations

from datetime import date

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import field_from_dict

ASKED = [
    ("Boolean flag indicating if the bar serves cocktails", "And cocktails, do they have any?"),
    ("Whether the restaurant has outdoor seating", "Is there any seating outdoors by chance"),
    ("Boolean flag indicating if dogs are allowed", "How about dogs?"),
    ("Whether there is live music", "I wonder if they have live music"),
    ("Whether the ticket is refundable", "Can I get a refund if I cancel?"),
    ("Whether extra luggage is carried", "Can we take extra luggage?"),
    ("Ob es WLAN gibt", "Können Sie mir sagen, ob es WLAN gibt"),
    ("Whether breakfast is included", "Is breakfast included?"),
]
WISHED = [
    ("Whether the restaurant has outdoor seating", "I'd like outdoor seating, is there any?"),
    ("Whether extra luggage is carried", "Can you add extra luggage?"),
    ("Whether there is live music", "I want live music"),
]


def status(label: str, text: str) -> str:
    field = field_from_dict({"key": "asked", "kind": "boolean", "label": label})
    return verify(field, True, text, [Turn("visitor", text)], date(2026, 3, 10)).status


@pytest.mark.parametrize(("label", "text"), ASKED)
def test_what_is_asked_is_not_said(label: str, text: str) -> None:
    assert status(label, text) != "accepted"


@pytest.mark.parametrize(("label", "text"), WISHED)
def test_what_is_wished_is_said(label: str, text: str) -> None:
    assert status(label, text) == "accepted"
