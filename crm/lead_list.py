"""The list of leads: what can be asked for, and the rows."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from typing import Any

from django import forms
from django.contrib.auth.models import AnonymousUser
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import Q, QuerySet
from django.db.models.fields.json import KT

from leadqual.accounts.models import User

from . import access
from .models import Lead, Outcome, Source

PAGE_SIZE = 25
WHOSE = (("", "All"), ("mine", "Mine"), ("nobody", "Nobody's yet"))
STAGES: dict[str, Q] = {
    "new": Q(status=Lead.Status.NEW, deal=Lead.Deal.OPEN),
    "accepted": Q(status=Lead.Status.ACCEPTED),
    "rejected": Q(status=Lead.Status.REJECTED),
    "meeting": Q(meeting_booked_at__isnull=False),
    "won": Q(deal=Lead.Deal.WON),
    "lost": Q(deal=Lead.Deal.LOST),
}
STAGE_NAMES = {name: name.capitalize() for name in STAGES} | {"meeting": "With a meeting"}


class DayField(forms.DateField):
    """A day that one can calculate with: none at the ends of the calendar."""

    widget = forms.DateInput(attrs={"type": "date"})
    default_validators = [  # noqa: RUF012
        MinValueValidator(date(2000, 1, 1), "Choose a day since 2000."),
        MaxValueValidator(date(2100, 1, 1), "Choose a day before 2100."),
    ]


class Filters(forms.Form):
    """An unknown choice in the address is said and otherwise ignored."""

    whose = forms.ChoiceField(choices=WHOSE, required=False, widget=forms.HiddenInput)
    q = forms.CharField(
        label="Search",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "placeholder": "Name, company, e-mail or phone"}),
    )
    outcome = forms.ChoiceField(label="Outcome", required=False, choices=[("", "Any"), *Outcome.choices])
    stage = forms.ChoiceField(label="Stage", required=False, choices=[("", "Any"), *STAGE_NAMES.items()])
    source = forms.ChoiceField(label="Source", required=False, choices=[("", "Any"), *Source.choices])
    first = DayField(label="From", required=False)
    last = DayField(label="To", required=False)

    @property
    def chosen(self) -> dict[str, Any]:
        """What was asked for and understood."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


def select(user: User | AnonymousUser, chosen: dict[str, Any], zone: tzinfo) -> QuerySet[Lead]:
    """The rows without their dossiers, but with the first words about pain as `said`."""
    rows = access.visible_to(user).filter(_owner(user, chosen), _search(chosen), _dates(chosen, zone))
    rows = rows.filter(STAGES.get(chosen.get("stage", ""), Q()))
    plain = {name: chosen[name] for name in ("outcome", "source") if name in chosen}
    rows = rows.filter(**plain).select_related("owner").defer("dossier")
    return rows.annotate(said=KT("dossier__pain__0__text"))


def _owner(user: User | AnonymousUser, chosen: dict[str, Any]) -> Q:
    whose = {"mine": Q(owner=user.pk), "nobody": Q(owner=None)}
    return whose.get(chosen.get("whose", ""), Q())


def _search(chosen: dict[str, Any]) -> Q:
    found = Q()
    for word in chosen.get("q", "").split():
        any_place = Q()
        for name in ("name", "company", "email", "phone"):
            any_place |= Q(**{f"{name}__icontains": word})
        found &= any_place
    return found


def _dates(chosen: dict[str, Any], zone: tzinfo) -> Q:
    def begin(day: date) -> datetime:
        return datetime.combine(day, time.min, zone)

    first, last = chosen.get("first"), chosen.get("last")
    wanted = Q(created_at__gte=begin(first)) if first else Q()
    return wanted & (Q(created_at__lt=begin(date.fromordinal(last.toordinal() + 1))) if last else Q())
