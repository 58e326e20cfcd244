"""A field in other languages, on its page in the admin: one block for each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from unfold.widgets import UnfoldAdminTextInputWidget

from .checks import LANGUAGE_NAMES, language_name
from .inputs import LinesField
from .models import Field

OTHER = "translation_other"
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)


def languages(row: Field) -> list[str]:
    """Those that we speak, and any other that was added."""
    return [*LANGUAGE_NAMES, *sorted(set(row.translations) - set(LANGUAGE_NAMES))]


def blocks(row: Field) -> list[tuple[str, dict[str, Any]]]:
    """The fieldsets. Languages that nothing is written in are folded."""
    made = []
    for tag in languages(row):
        names = [name for name, _ in _inputs(row, tag)]
        title = f"In {language_name(tag)}" + ("" if _is_written(row, tag) else " (nothing yet)")
        made.append((title, {"fields": names, "classes": ["collapse"]}))
    return [*made, ("In another language", {"fields": [OTHER], "classes": ["collapse"]})]


def _is_written(row: Field, tag: str) -> bool:
    return any(row.translations.get(tag, {}).values())


def inputs(row: Field) -> dict[str, forms.Field]:
    made = {name: each for tag in languages(row) for name, each in _inputs(row, tag)}
    made[OTHER] = forms.CharField(
        label="Add a language",
        required=False,
        max_length=12,
        widget=UnfoldAdminTextInputWidget,
        help_text="Its tag, such as pl or pt-BR. Save, and it has a block here. The agent's own sentences "
        "are in English, German, French, Spanish, Portuguese, Italian and Dutch.",
    )
    return made


def _inputs(row: Field, tag: str) -> Iterator[tuple[str, forms.Field]]:
    own = row.translations.get(tag, {})
    yield (
        f"questions_{tag}",
        LinesField(
            label="Questions",
            longest=300,
            initial=own.get("questions", []),
            help_text="One wording a line. Empty: asked in the schema's own words.",
        ),
    )
    yield f"hint_{tag}", _line("Why we ask", own.get("hint", ""), 300)
    yield f"label_{tag}", _line("What it is", own.get("label", ""), 160)
    for choice in row.choices.all():
        shown = choice.labels.get(tag, "")
        yield f"choice_{tag}_{choice.pk}", _line(f"“{choice.value}” is shown as", shown, 80)


def _line(label: str, initial: str, longest: int) -> forms.Field:
    return forms.CharField(
        label=label,
        required=False,
        initial=initial,
        max_length=longest,
        widget=UnfoldAdminTextInputWidget,
    )


class Translated(forms.ModelForm):  # type: ignore[type-arg]
    """A form with the inputs of all languages; for a field that has been saved."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields.update(inputs(self.instance))

    def clean_translation_other(self) -> str:
        tag = str(self.cleaned_data[OTHER]).strip()
        if tag and not _TAG.fullmatch(tag):
            raise ValidationError("A language tag is two or three letters, such as pl, or pt-BR.")
        return tag

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if OTHER in self.data:
            self.instance.translations = self._translations(data)
        return data

    def _translations(self, data: dict[str, Any]) -> dict[str, Any]:
        made = {tag: self._words(data, tag) for tag in languages(self.instance)}
        if data.get(OTHER):
            made.setdefault(data[OTHER], {})
        known = set(LANGUAGE_NAMES)
        return {tag: words for tag, words in made.items() if tag not in known or any(words.values())}

    def _words(self, data: dict[str, Any], tag: str) -> dict[str, Any]:
        return {
            "label": data.get(f"label_{tag}", ""),
            "questions": data.get(f"questions_{tag}", []),
            "hint": data.get(f"hint_{tag}", ""),
        }

    def save_labels(self) -> None:
        """What the choices are called; those that the same form removes are gone by now."""
        if OTHER not in self.data:
            return
        for choice in self.instance.choices.all():
            typed = {
                tag: self.cleaned_data.get(f"choice_{tag}_{choice.pk}", choice.labels.get(tag, ""))
                for tag in languages(self.instance)
            }
            choice.labels = {tag: label for tag, label in typed.items() if label}
            choice.save(update_fields=["labels"])


def told(row: Field) -> str:
    """All of it in words, for a version that is frozen."""
    lines = []
    for tag in languages(row):
        own = row.translations.get(tag, {})
        named = [(choice.value, choice.labels.get(tag)) for choice in row.choices.all()]
        shown = [f"{value}: {label}" for value, label in named if label]
        words = [own.get("label", ""), *own.get("questions", ()), own.get("hint", ""), *shown]
        if any(words):
            lines.append(f"{language_name(tag)}: " + " · ".join(word for word in words if word))
    return "\n".join(lines) or "none"
