"""A small world for the properties of the evidence check: one field of each kind, and values for it."""

from __future__ import annotations

from datetime import date
from typing import Any

from leadqual.qualification.fields import field_from_dict

TODAY = date(2026, 3, 10)

SIZE = field_from_dict(
    {
        "key": "size",
        "label": "Number of employees",
        "kind": "number",
        "range": True,
        "cues": ["employees", "people"],
    }
)
BUDGET = field_from_dict(
    {"key": "budget", "label": "Budget for this", "kind": "number", "unit": "money", "range": True}
)
START = field_from_dict({"key": "start", "label": "Day of the start", "kind": "date", "format": "iso"})
COMPANY = field_from_dict({"key": "company", "label": "Name of the company", "kind": "text"})
MAIL = field_from_dict({"key": "mail", "label": "E-mail address", "kind": "email"})
PHONE = field_from_dict({"key": "phone", "label": "Phone number", "kind": "phone"})
SITE = field_from_dict({"key": "site", "label": "Web address", "kind": "url"})
DEMO = field_from_dict(
    {"key": "demo", "label": "Whether a demo is wanted", "kind": "boolean", "cues": ["demo"]}
)
PLAN = field_from_dict(
    {
        "key": "plan",
        "label": "Plan",
        "kind": "choice",
        "choices": [{"value": "Basic"}, {"value": "Pro", "synonyms": ["big one"]}],
    }
)
FIELDS = (SIZE, BUDGET, START, COMPANY, MAIL, PHONE, SITE, DEMO, PLAN)
VALUES: dict[str, list[Any]] = {
    "size": [50, {"min": 50, "max": None}, {"min": 1, "max": 9}],
    "budget": [5000, {"amount": 5000, "currency": "EUR"}, {"min": None, "max": 10, "currency": "USD"}],
    "start": ["2026-06-30"],
    "company": ["Acme", "a"],
    "mail": ["a@b.example"],
    "phone": ["+4930123456"],
    "site": ["https://b.example"],
    "demo": [True, False],
    "plan": ["Pro"],
}
