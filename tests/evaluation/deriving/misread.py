"""The right words with another value, or with the value for another field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.evaluation.deriving import changes
from tests.evaluation.deriving.annotated import Dialogue, Fact, plain
from tests.evaluation.deriving.draft import Draft, choices, draft_of, end, is_true, sentences


def misread(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    """This quote, another value: for what was agreed to, that is agreeing to something else."""
    for kind, category, value, why in other_values(made, fact):
        if not any(f.value == value for f in made.facts_of(fact.field)):
            if fact.state == "confirmed":
                category, why = "affirmed_something_else", "the visitor agreed to another value"
            yield draft_of(made, fact, kind, category, why, value=value)


def other_values(made: Dialogue, fact: Fact) -> Iterator[tuple[str, str, Any, str]]:
    field, value, salt = made.fields[fact.field], fact.value, made.id + fact.field
    kind = field["kind"]
    if kind == "number" and field.get("unit") == "money":
        yield "changed", "money_wrong", changes.money(value, salt), "another sum"
        if isinstance(value, dict) and "currency" in value and not field.get("currency"):
            yield "currency", "currency_wrong", changes.currency(value, salt), "another currency"
    elif kind == "number" and isinstance(value, dict):
        yield "changed", "range_wrong", changes.bounds(value, salt), "other bounds"
    elif kind == "number":
        yield "changed", "number_digit", changes.number(value, salt), "another number"
    elif kind == "boolean":
        yield "changed", "boolean_flipped", not value, "the opposite was said"
    elif kind == "choice":
        others = [value for value in choices(field) if value != fact.value]
        yield "changed", "choice_wrong", changes.pick(others, salt), "another of the choices"
    elif kind == "date":
        other = changes.iso(value, salt) if field.get("format") == "iso" else changes.words(value, salt)
        yield "changed", "date_wrong", other, "another day"
    elif kind == "phone":
        yield "changed", "phone_near_miss", changes.phone(value, salt), "other digits"
    elif kind in ("email", "url"):
        yield "changed", f"{kind}_near_miss", changes.address(value, salt), "another address"
    else:
        yield "changed", "near_miss", changes.words(value, salt), "one thing about it was changed"
        yield "grander", "embellished", fact.grander or changes.grander(value, salt), "more than was said"


def crossed(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    """This quote and value for another field of the same kind."""
    for key, field in made.fields.items():
        if key == fact.field or not _may_cross(made, fact, key):
            continue
        opposite = frozenset((key, fact.field)) in made.opposites
        kinds = {"number": "wrong_field_number", "date": "wrong_field_date"}
        category = "wrong_field_direction" if opposite else kinds.get(field["kind"], "wrong_field")
        why = f"said of the {made.fields[fact.field]['label'].lower()}"
        yield draft_of(made, fact, "opposite" if opposite else "crossed", category, why, field=key)


def _may_cross(made: Dialogue, fact: Fact, key: str) -> bool:
    here, there = made.fields[fact.field], made.fields[key]
    if {fact.field, key} <= set().union(*(g for g in made.alike if fact.field in g)):
        return False
    if here["kind"] != there["kind"] or here["kind"] in ("email", "phone", "url"):
        return False
    if here["kind"] == "choice" and fact.value not in choices(there):
        return False
    if isinstance(fact.value, dict) and not (here.get("unit") == there.get("unit") and there.get("range")):
        return False
    if here.get("format") != there.get("format"):
        return False
    if here["kind"] == "text" and _is_hour(str(fact.value)) != ("time" in (key + there["label"]).lower()):
        return False
    if here["kind"] == "boolean" and any(_overlap(fact, other) for other in made.facts_of(key)):
        return False
    return here["kind"] == "boolean" or not is_true(made, key, fact.value)


def _is_hour(value: str) -> bool:
    """Hours are kept among themselves: a town for a time of day is refused too easily."""
    return bool(re.search(r"\d|noon|midnight|past|quarter|half", value))


def _overlap(one: Fact, other: Fact) -> bool:
    return plain(one.quote) in plain(other.quote) or plain(other.quote) in plain(one.quote)


NUMBER = re.compile(r"(?<![\w.,:/-])\d+(?![\d.,]*\d)(?!\s*(?:k|m|hundred|thousand|million|mil)\b)", re.I)


def numbers_of_something_else(made: Dialogue) -> Iterator[Draft]:
    """A number that stands in a date, a time or an address, for a field that counts something."""
    counting = [key for key, f in made.fields.items() if f["kind"] == "number" and f.get("unit") != "money"]
    for key in counting:
        for n, text in made.visitor():
            for sentence in sentences(text):
                for found in NUMBER.finditer(sentence):
                    if not _belongs(made, key, int(found[0])):
                        yield Draft(
                            "number", "wrong_field_number", "refuse", key, int(found[0]), sentence,
                            "the number is about something else", n, end(made),
                        )  # fmt: skip


def _belongs(made: Dialogue, key: str, number: int) -> bool:
    mine = [fact.value for fact in made.facts_of(key)]
    mine += [trap.value for trap in made.traps if trap.field == key]
    return any(number in (value.values() if isinstance(value, dict) else [value]) for value in mine)
