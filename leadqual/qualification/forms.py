"""What sales ops may type into a schema, with errors that say what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from unfold.forms import PaginationInlineFormSet
from unfold.widgets import (
    UnfoldAdminDecimalFieldWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
)

from . import fields as spec_of
from .checks import choice_notes, field_notes, spoken
from .inputs import LinesField
from .models import Choice, Field, Schema, SchemaVersion
from .presets import PRESETS
from .translating import Translated

if TYPE_CHECKING:  # the class itself takes no parameter
    SchemaModelForm = forms.ModelForm[Schema]
    VersionModelForm = forms.ModelForm[SchemaVersion]
    FieldModelForm = forms.ModelForm[Field]
    ChoiceModelForm = forms.ModelForm[Choice]
else:
    SchemaModelForm = VersionModelForm = FieldModelForm = ChoiceModelForm = forms.ModelForm

# Settings that only matter for some kinds; the form hides the others and clears what was left in them.
ONLY_FOR = {
    "unit": ("number",),
    "currency": ("number",),
    "integer": ("number",),
    "range": ("number",),
    "format": ("date",),
    "of": ("choice",),
    "cues_yes": ("boolean",),
    "cues_no": ("boolean",),
}


class SchemaForm(SchemaModelForm):
    class Meta:
        model = Schema
        fields = ("name", "description")
        help_texts = {  # noqa: RUF012
            "name": "For you and your colleagues, e.g. “Website”.",
            "description": "What it is for. Visitors never see it.",
        }


class NewSchemaForm(SchemaForm):
    preset = forms.ChoiceField(
        label="Begin with",
        required=False,
        widget=UnfoldAdminSelectWidget,
        help_text="You can change everything afterwards.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = [(key, f"{preset.name}: {preset.description}") for key, preset in PRESETS.items()]
        self.fields["preset"].choices = [*known, ("", "Nothing: an empty schema")]  # type: ignore[attr-defined]


class FieldForm(Translated, FieldModelForm):
    """One field. Problems are shown beside the input that has to change."""

    key = forms.CharField(
        label="Short name",
        max_length=50,
        widget=UnfoldAdminTextInputWidget,
        help_text="How rules and reps name it, e.g. company_size. Small letters, digits and _.",
    )
    of = forms.ChoiceField(
        label="Numbers come from",
        required=False,
        widget=UnfoldAdminSelectWidget,
        help_text="If the choices are bands of a number field: which. Each choice then has “from” and “to”.",
    )
    questions = LinesField(
        longest=300,
        help_text="One wording a line. The agent varies them; two or three sound more natural than one.",
    )
    cues = LinesField(
        label="Key words",
        longest=60,
        rows=6,
        help_text="One a line: words that show that a sentence is about this, e.g. employees, headcount, "
        "of us. With them an answer is understood although nobody asked for it.",
    )
    cues_yes = LinesField(
        label="Words that mean yes", longest=60, help_text="One a line, besides yes, sure and the like."
    )
    cues_no = LinesField(
        label="Words that mean no", longest=60, help_text="One a line, besides no and the like."
    )

    class Meta:
        model = Field
        exclude = ("version", "order", "translations")
        help_texts = {  # noqa: RUF012
            "kind": "What an answer looks like. It decides how the visitor's words are read.",
            "meaning": "Tells where the answer goes on the lead: who it is, how to reach them, what hurts.",
            "format": "“End of June” as it was said, or as a day that rules can compare.",
            "label": "In full, and whose it is: “Number of employees at the visitor's company today”. "
            "Reps read it, and the evidence check uses its words.",
            "hint": "Said when a visitor asks why, e.g. “So that we suggest a plan that fits.”",
            "required": "Nobody is qualified before this is answered.",
            "unit": "What the number counts: people, seats, hours. For sums write: money.",
            "currency": "Only if all sums are in one currency: three letters, like EUR. "
            "Empty: the one the visitor says.",
            "integer": "“2.5” is then no answer.",
            "range": "“Between 50 and 100” is then an answer. If not, the agent asks for one number.",
            "threshold": "Between 0 and 1. Said plainly counts 1, a short or confirmed answer 0.95, other "
            "words for it 0.9, a misspelt choice 0.75; “about” or “maybe” one step less. Below what you "
            "set here the agent asks back instead of noting it.",
            "max_asks": "Then it goes on without an answer. Nobody likes to be asked three times.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "of" in self.fields:
            others = self.instance.version.fields.filter(kind="number").exclude(pk=self.instance.pk)
            named = [(field.key, f"{spoken(field.key)} ({field.label})") for field in others]
            if self.instance.of and self.instance.of not in dict(named):
                named.append(
                    (self.instance.of, f"{spoken(self.instance.of)} (there is no such number field)")
                )
            self.fields["of"].choices = [("", "nowhere"), *named]  # type: ignore[attr-defined]

    def clean_key(self) -> str:
        key = re.sub(r"[\s-]+", "_", self.cleaned_data["key"].strip().lower())
        same = self.instance.version.fields.filter(key=key).exclude(pk=self.instance.pk)
        if same.exists():
            raise ValidationError(f"There is a field called “{key}” already: each needs its own short name.")
        return key

    def clean_currency(self) -> str:
        return str(self.cleaned_data["currency"]).strip().upper()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        self._clear_what_is_hidden(data)
        if not self.errors:
            for note in field_notes(_spec(self.instance, data)):
                if note.blocks:
                    self.add_error(note.part if note.part in self.fields else None, _begun(note.text))
        return data

    def _clear_what_is_hidden(self, data: dict[str, Any]) -> None:
        kind = data.get("kind")
        for name, kinds in ONLY_FOR.items():
            if kind not in kinds and name in data:
                data[name] = type(data[name])()
        if kind == "boolean":
            data["cues"] = []
        if data.get("unit") != "money":
            data["currency"] = ""


def _spec(row: Field, data: dict[str, Any]) -> spec_of.Field:
    """The field as typed, without its choices."""
    names = set(spec_of.Field.__dataclass_fields__) - {"choices", "order"}
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in data.items()
    }
    return spec_of.Field(**{name: value for name, value in values.items() if name in names})


class ChoiceForm(ChoiceModelForm):
    synonyms = LinesField(longest=80, rows=3)

    class Meta:
        model = Choice
        fields = ("value", "description", "synonyms", "min", "max", "order")
        widgets = {  # noqa: RUF012
            "min": UnfoldAdminDecimalFieldWidget,
            "max": UnfoldAdminDecimalFieldWidget,
        }


class ChoiceFormSet(PaginationInlineFormSet):  # type: ignore[misc]
    """All choices of a field together: two of one name, words that mean two of them, bands with gaps."""

    def clean(self) -> None:
        super().clean()
        if any(self.errors):
            return
        kept = [
            form.cleaned_data for form in self.forms if form not in self.deleted_forms and form.cleaned_data
        ]
        rows = [row for row in kept if row.get("value")]
        if self.instance.kind != "choice":
            return
        choices = tuple(_choice(row) for row in sorted(rows, key=lambda row: row.get("order") or 0))
        field = spec_of.Field(self.instance.key, self.instance.kind, choices=choices)
        wrong = [_begun(note.text) for note in choice_notes(field) if note.blocks]
        if wrong:
            raise ValidationError(wrong)


def _begun(text: str) -> str:
    """As a sentence of its own."""
    return text[:1].upper() + text[1:]


def _choice(row: dict[str, Any]) -> spec_of.Choice:
    return spec_of.Choice(row["value"], "", tuple(row["synonyms"]), row.get("min"), row.get("max"))


class TrialForm(forms.Form):
    """A sentence to try a schema on."""

    text = forms.CharField(
        label="What a visitor might say",
        max_length=4000,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 3, "autofocus": True}),
    )
    asked = forms.ChoiceField(label="As an answer to", required=False, widget=UnfoldAdminSelectWidget)

    def __init__(self, *args: Any, fields: tuple[spec_of.Field, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        asked = [(field.key, field.questions[0]) for field in fields if field.questions]
        self.fields["asked"].choices = [("", "nothing: said of their own accord"), *asked]  # type: ignore[attr-defined]
