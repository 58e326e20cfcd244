"""How a field's questions will read in the chat. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .changes import band
from .checks import Problem, problems, spoken
from .fields import Field


@dataclass(frozen=True, slots=True)
class Preview:
    """One field as the chat will show it: its wordings and the quick replies under them."""

    field: Field
    name: str
    replies: tuple[str, ...]
    bands: tuple[str, ...]
    problems: tuple[Problem, ...]


def preview(field: Field, found: Sequence[Problem] = ()) -> Preview:
    replies = tuple(choice.value for choice in field.choices) if field.kind == "choice" else ()
    if field.kind == "boolean":
        replies = ("Yes", "No")
    bands = tuple(f"{choice.value}: {band(choice)}" for choice in field.choices if choice.is_band)
    own = tuple(problem for problem in found if problem.key == field.key)
    return Preview(field, spoken(field.key), replies, bands, own)


def previews(fields: Sequence[Field]) -> list[Preview]:
    found = problems(fields)
    return [preview(field, found) for field in fields]
