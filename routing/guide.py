"""For the editor of conditions: what can be asked of which field, and how the value is written. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from leadqual.qualification.fields import Field

from .operators import Operator, operators_for

_EXAMPLES = {"one": "50", "two": "50 to 200", "many": "one, or several with commas", "days": "90"}


def guide(fields: Mapping[str, Field]) -> dict[str, dict[str, str | None]]:
    """Per field and operator an example of the value; None where there is none to write."""
    return {
        key: {operator.code: _example(field, operator) for operator in _fitting(field)}
        for key, field in fields.items()
    }


def _fitting(field: Field) -> tuple[Operator, ...]:
    fitting = operators_for(field.kind)
    if field.kind == "date" and field.format != "iso":
        return tuple(operator for operator in fitting if operator.states)
    return fitting


def _example(field: Field, operator: Operator) -> str | None:
    if operator.takes == "nothing":
        return None
    if field.kind == "choice":
        return ", ".join(choice.value for choice in field.choices)
    if operator.code.startswith("domain"):
        return "gmail.com, outlook.com" if field.kind == "email" else "example.com"
    if field.kind == "date" and operator.takes in ("one", "two"):
        return "2026-03-31" if operator.takes == "one" else "2026-03-01 to 2026-03-31"
    if field.is_money:
        return {"one": "10,000 EUR", "two": "10,000 to 20,000 EUR"}[operator.takes]
    return _EXAMPLES[operator.takes]
