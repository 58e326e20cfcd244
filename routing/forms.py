"""What sales ops may type into rules and working hours, with errors that say what to do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from django import forms
from django.core.exceptions import ValidationError
from unfold.forms import PaginationInlineFormSet
from unfold.widgets import (
    UnfoldAdminSelect2Widget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
    UnfoldAdminURLInputWidget,
)

from crm.models import Outcome
from leadqual.qualification.checks import spoken
from leadqual.qualification.fields import Field

from . import hours
from .guide import guide
from .models import Condition, Rep, Rule, RuleSet
from .operators import OPERATORS, operators_for
from .values import ValueProblem, parse, typed
from .versions import fields_of

if TYPE_CHECKING:  # the class itself takes no parameter
    RuleSetModelForm = forms.ModelForm[RuleSet]
    RuleModelForm = forms.ModelForm[Rule]
    ConditionModelForm = forms.ModelForm[Condition]
    RepModelForm = forms.ModelForm[Rep]
else:
    RuleSetModelForm = RuleModelForm = ConditionModelForm = RepModelForm = forms.ModelForm

DECIDING = [(value, label) for value, label in Outcome.choices if value != Outcome.UNDECIDED]


class RuleSetForm(RuleSetModelForm):
    class Meta:
        model = RuleSet
        fields = ("name", "schema")
        help_texts = {"name": "For you and your colleagues, e.g. “Website”."}  # noqa: RUF012


class RuleForm(RuleModelForm):
    outcome = forms.ChoiceField(
        choices=DECIDING,
        widget=UnfoldAdminSelectWidget,
        help_text="Qualified further needs every required answer; if one is missing the next rule is tried.",
    )

    link_url = forms.URLField(
        label="Link",
        required=False,
        assume_scheme="https",
        widget=UnfoldAdminURLInputWidget,
        help_text="A self-serve page offered with the closing words.",
    )

    class Meta:
        model = Rule
        exclude = ("version", "order", "catch_all")
        labels = {"match": "It holds when", "link_label": "Words of the link"}  # noqa: RUF012
        widgets = {"closing": UnfoldAdminTextareaWidget(attrs={"rows": 3})}  # noqa: RUF012
        help_texts = {  # noqa: RUF012
            "name": "Reps read it beside the lead: “Enough people”, “Too early”.",
            "assign_rep": "To who waited longest of those at work; if nobody is, to who is back soonest.",
            "sequence": "E-mails over the next weeks, only to who agreed to get them.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.catch_all and "outcome" in self.fields:
            rest = [pair for pair in DECIDING if pair[0] != Outcome.QUALIFIED]
            self.fields["outcome"].choices = rest  # type: ignore[attr-defined]
            self.fields["outcome"].help_text = "For everybody whom no rule before it decided."

    def clean_name(self) -> str:
        name = str(self.cleaned_data["name"]).strip()
        same = self.instance.version.rules.filter(name__iexact=name).exclude(pk=self.instance.pk)
        if same.exists():
            raise ValidationError(f"There is a rule called “{name}” already: reps could not tell them apart.")
        return name

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("link_label") and not data.get("link_url"):
            self.add_error("link_url", "The link has words but no address.")
        return data


class ConditionForm(ConditionModelForm):
    """A field, what to ask of it, and the value as people type it. `fields_by_key`: what the schema has."""

    field_key = forms.ChoiceField(label="Field", widget=UnfoldAdminSelectWidget)
    op = forms.ChoiceField(label="What about it", widget=UnfoldAdminSelectWidget)
    text = forms.CharField(
        label="Value", required=False, max_length=300, widget=UnfoldAdminTextInputWidget, strip=True
    )

    class Meta:
        model = Condition
        fields = ("field_key", "op", "order")

    def __init__(self, *args: Any, fields_by_key: Mapping[str, Field], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields_by_key = fields_by_key
        if "field_key" not in self.fields:
            return
        self.fields["field_key"].choices = self._field_choices()  # type: ignore[attr-defined]
        self.fields["field_key"].widget.attrs["data-guide"] = json.dumps(guide(fields_by_key))
        self.fields["op"].choices = [("", "choose"), *((op.code, op.label) for op in OPERATORS.values())]  # type: ignore[attr-defined]
        if self.instance.pk:
            self.initial["text"] = typed(self.instance.value)

    def _field_choices(self) -> list[tuple[str, str]]:
        known = [(key, spoken(key)) for key in self.fields_by_key]
        if self.instance.field_key and self.instance.field_key not in self.fields_by_key:
            known.append((self.instance.field_key, f"{spoken(self.instance.field_key)} (not in the schema)"))
        return [("", "choose"), *known]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        field, operator = self.fields_by_key.get(data.get("field_key", "")), OPERATORS.get(data.get("op", ""))
        if data.get("field_key") and field is None:
            self.add_error("field_key", "The schema has no such field any more: choose another.")
        if field is None or operator is None:
            return data
        problem = _misfit(field, operator.code)
        if problem:
            self.add_error("op", problem)
            return data
        try:
            self.instance.value = parse(field, operator.code, data.get("text", ""))
        except ValueProblem as wrong:
            self.add_error("text", str(wrong))
        return data


def _misfit(field: Field, op: str) -> str:
    operator, fitting = OPERATORS[op], operators_for(field.kind)
    if operator not in fitting:
        offered = ", ".join(f"“{one.label}”" for one in fitting)
        return f"“{operator.label}” cannot be asked of “{spoken(field.key)}”. What can: {offered}."
    if field.kind == "date" and field.format != "iso" and operator.kinds:
        return f"“{spoken(field.key)}” is kept in the visitor's words: only calendar dates can be compared."
    return ""


class ConditionFormSet(PaginationInlineFormSet):  # type: ignore[misc]
    """Hands the schema's fields to every row, read once."""

    def get_form_kwargs(self, index: int | None) -> dict[str, Any]:
        if not hasattr(self, "_fields_by_key"):
            self._fields_by_key = fields_of(self.instance.version.rule_set)
        return {**super().get_form_kwargs(index), "fields_by_key": self._fields_by_key}

    def clean(self) -> None:
        super().clean()
        if any(self.errors):
            return
        kept = [form for form in self.forms if form.cleaned_data and form not in self.deleted_forms]
        asked = [
            (form.cleaned_data.get("field_key"), form.cleaned_data.get("op"), form.instance.value)
            for form in kept
        ]
        for place, one in enumerate(asked):
            if one in asked[:place]:
                raise ValidationError(f"“{spoken(str(one[0]))}” is asked the same thing twice.")


def _time(label: str) -> forms.Field:
    widget = UnfoldAdminTextInputWidget(attrs={"placeholder": "–"})
    return forms.CharField(label=label, required=False, max_length=10, widget=widget)


_BEGINNINGS = {f"{day}_from": _time(name) for day, name in zip(hours.DAYS, hours.DAY_NAMES, strict=True)}
_ENDS = {f"{day}_to": _time("until") for day in hours.DAYS}
HoursForm: Any = type("HoursForm", (forms.Form,), _BEGINNINGS | _ENDS)


class RepForm(HoursForm, RepModelForm):  # type: ignore[misc]
    """Working hours as times of day, one line per weekday, by the rep's own clock."""

    time_zone = forms.ChoiceField(
        widget=UnfoldAdminSelect2Widget, help_text="The hours below are by the clock there."
    )

    class Meta:
        model = Rep
        fields = ("user", "active")
        help_texts = {"active": "Switch off during holidays: no new leads then."}  # noqa: RUF012

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "time_zone" not in self.fields:
            return
        self.fields["time_zone"].choices = [(zone, zone) for zone in sorted(available_timezones())]  # type: ignore[attr-defined]
        self.initial["time_zone"] = self.instance.user.time_zone if self.instance.pk else "UTC"
        for day in hours.DAYS:
            start, end = self.instance.working_hours.get(day, ("", ""))
            self.initial[f"{day}_from"], self.initial[f"{day}_to"] = start, end

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        found = {}
        for day, name in zip(hours.DAYS, hours.DAY_NAMES, strict=True):
            times = self._times(day, name, data)
            if times:
                found[day] = times
        self.instance.working_hours = found
        return data

    def _times(self, day: str, name: str, data: dict[str, Any]) -> list[str] | None:
        texts = [str(data.get(f"{day}_{end}") or "").strip() for end in ("from", "to")]
        if not any(texts):
            return None
        if not all(texts):
            self.add_error(f"{day}_from", f"{name} needs both a beginning and an end, or neither.")
            return None
        try:
            start, end = (hours.parse_time(text) for text in texts)
        except ValueError as wrong:
            self.add_error(f"{day}_from", str(wrong))
            return None
        if start >= end:
            self.add_error(
                f"{day}_from", f"{name} ends before it begins: write the end as 24:00 for midnight."
            )
            return None
        return [start, end]
