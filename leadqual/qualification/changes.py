"""What changed between two versions of a schema, as sentences for people. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .checks import language_name, spoken
from .fields import Choice, Field, Translation

_NAMES = {
    "label": "what it is",
    "kind": "kind",
    "meaning": "what it is to the lead",
    "required": "required",
    "hint": "why we ask",
    "unit": "unit",
    "currency": "currency",
    "integer": "whole numbers only",
    "range": "may be a range",
    "format": "date format",
    "of": "numbers from",
    "threshold": "how sure",
    "max_asks": "asked at most",
}
_LISTS = {"questions": "question", "cues": "key word", "cues_yes": "word for yes", "cues_no": "word for no"}


def changes(before: Sequence[Field], after: Sequence[Field]) -> tuple[str, ...]:
    """Fields added and removed, what changed in the others, and whether the order did."""
    old, new = {field.key: field for field in before}, {field.key: field for field in after}
    found = [f"“{spoken(key)}” was added." for key in new if key not in old]
    found += [f"“{spoken(key)}” was removed." for key in old if key not in new]
    for key, field in new.items():
        if key in old:
            found += [f"“{spoken(key)}”: {change}" for change in _changed(old[key], field)]
    if [key for key in old if key in new] != [key for key in new if key in old]:
        found.append(f"The order is now: {', '.join(spoken(key) for key in new)}.")
    return tuple(found)


def _changed(old: Field, new: Field) -> Iterator[str]:
    for name, words in _NAMES.items():
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield f"{words} was {_shown(before)}, is now {_shown(after)}."
    for name, word in _LISTS.items():
        yield from _listed(word, getattr(old, name), getattr(new, name))
    yield from _choices(old.choices, new.choices)
    for tag in sorted({*old.translations, *new.translations}):
        before, after = (each.translations.get(tag, Translation()) for each in (old, new))
        yield from (f"in {language_name(tag)}: {change}" for change in _translated(before, after))


def _translated(old: Translation, new: Translation) -> Iterator[str]:
    yield from _listed("question", old.questions, new.questions)
    for name in ("label", "hint"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield f"{_NAMES[name]} was {_shown(before)}, is now {_shown(after)}."
    for value in sorted({*old.choices, *new.choices}):
        before, after = old.choices.get(value, ""), new.choices.get(value, "")
        if before != after:
            yield f"choice “{value}” was {_shown(before)}, is now {_shown(after)}."


def _listed(word: str, old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    for item in new:
        if item not in old:
            yield f"{word} “{item}” was added."
    for item in old:
        if item not in new:
            yield f"{word} “{item}” was removed."
    if set(old) == set(new) and list(old) != list(new):
        yield f"the order of its {word}s changed."


def _choices(old: Sequence[Choice], new: Sequence[Choice]) -> Iterator[str]:
    yield from _listed("choice", [choice.value for choice in old], [choice.value for choice in new])
    before = {choice.value: choice for choice in old}
    for choice in new:
        was = before.get(choice.value)
        if was is None:
            continue
        for change in _listed("synonym", was.synonyms, choice.synonyms):
            yield f"choice “{choice.value}”: {change}"
        if was.description != choice.description:
            yield f"choice “{choice.value}”: the description changed."
        if (was.min, was.max) != (choice.min, choice.max):
            yield f"choice “{choice.value}” is now {band(choice)}."


def band(choice: Choice) -> str:
    """From which number to which: "51 to 200", "over 200"."""
    if choice.min is None and choice.max is None:
        return "for no numbers"
    if choice.max is None:
        return f"{choice.min:g} and more"
    if choice.min is None:
        return f"up to {choice.max:g}"
    return f"{choice.min:g} to {choice.max:g}"


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"“{value}”" if value not in ("", None) else "empty"
