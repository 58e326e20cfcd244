"""Forms of the back office: connections with a secret that is never shown, and mails that are checked."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from unfold.widgets import (
    UnfoldAdminPasswordWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminURLInputWidget,
    UnfoldBooleanSwitchWidget,
)

from . import http, placeholders, secrets
from .connectors import webhook
from .connectors.hubspot.client import BASE_URL
from .models import Connection, SequenceStep, Suppression

MAPPING_LINE = re.compile(r"\s*([a-z0-9][a-z0-9_-]*)\s*=\s*([a-z][a-z0-9_]*)?\s*")


class ConnectionForm(forms.ModelForm):
    base_url = forms.URLField(
        label="Address",
        required=False,
        assume_scheme="https",
        widget=UnfoldAdminURLInputWidget,
        help_text=f"Where to send it. For HubSpot leave it empty; that is {BASE_URL}.",
    )
    new_secret = forms.CharField(
        label="Secret",
        required=False,
        strip=True,
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "new-password"}),
        help_text="HubSpot: the access token. Webhook: the signing secret (whsec_…); empty: one is made. "
        "It is stored encrypted and never shown again. Leave it empty to keep the present one.",
    )
    mapping = forms.CharField(
        label="Field mapping",
        required=False,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 4, "placeholder": "company_size = numemployees"}),
        help_text="HubSpot only. A line for each field that goes into a property of your own: our field = "
        "their property. Nothing after = leaves it out. Fields not named get a property leadqual_….",
    )
    quotes = forms.BooleanField(
        label="With quotes",
        required=False,
        initial=True,
        widget=UnfoldBooleanSwitchWidget,
        help_text="HubSpot only. Also fill a property with the words behind each value.",
    )

    class Meta:
        model = Connection
        fields = ("kind", "name", "base_url", "enabled")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.made_secret = ""
        if self.instance.pk:
            known = self.instance.settings
            lines = [f"{ours} = {theirs}" for ours, theirs in known.get("fields", {}).items()]
            self.fields["mapping"].initial = "\n".join(lines)
            self.fields["quotes"].initial = known.get("quotes", True)

    @property
    def kind(self) -> str:
        return str(self.cleaned_data.get("kind") or self.instance.kind)

    def clean_base_url(self) -> str:
        url = self.cleaned_data["base_url"] or (BASE_URL if self.kind == Connection.Kind.HUBSPOT else "")
        if problem := http.check_url(url):
            raise forms.ValidationError(problem)
        return str(url)

    def clean_new_secret(self) -> str:
        text = str(self.cleaned_data["new_secret"])
        if self.kind == Connection.Kind.WEBHOOK and text and (problem := webhook.check_secret(text)):
            raise forms.ValidationError(problem)
        if self.kind == Connection.Kind.HUBSPOT and not text and not self.instance.secret:
            raise forms.ValidationError("HubSpot needs an access token.")
        return text

    def clean_mapping(self) -> dict[str, str]:
        lines = [line for line in self.cleaned_data["mapping"].splitlines() if line.strip()]
        found = {}
        for line in lines:
            match = MAPPING_LINE.fullmatch(line)
            if match is None:
                raise forms.ValidationError(f"“{line.strip()}” is not: our field = their property.")
            found[match.group(1)] = match.group(2) or ""
        return found

    def save(self, commit: bool = True) -> Connection:
        connection: Connection = super().save(commit=False)
        secret = self.cleaned_data["new_secret"]
        if not secret and not connection.secret:
            secret = self.made_secret = webhook.new_secret()
        if secret:
            connection.secret = secrets.seal(secrets.CONNECTION, secret).encode()
        kept = {"fields": self.cleaned_data["mapping"], "quotes": self.cleaned_data["quotes"]}
        connection.settings = {**connection.settings, **kept}
        connection.problem = ""
        if commit:
            connection.save()
        return connection


class StepForm(forms.ModelForm):
    class Meta:
        model = SequenceStep
        fields = ("order", "delay_hours", "subject", "body")
        labels = {"order": "Number", "delay_hours": "Hours to wait"}  # noqa: RUF012
        help_texts = {  # noqa: RUF012
            "delay_hours": "Counted from the mail before, or from the decision.",
            "body": "Plain text. You can use "
            + ", ".join(f"{{{{{name}|…}}}} ({meaning})" for name, meaning in placeholders.NAMES.items())
            + ". Put words in place of … for when it is not known. How to unsubscribe is added by itself.",
        }

    def _checked(self, name: str) -> str:
        text = str(self.cleaned_data[name])
        if wrong := placeholders.problems(text):
            raise forms.ValidationError(wrong)
        return text

    def clean_subject(self) -> str:
        return self._checked("subject")

    def clean_body(self) -> str:
        return self._checked("body")


class SuppressionForm(forms.ModelForm):
    class Meta:
        model = Suppression
        fields = ("email", "reason")

    def clean_email(self) -> str:
        return str(self.cleaned_data["email"]).lower()
