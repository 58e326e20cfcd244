"""What sales ops may type into a model agent's settings, with errors that say what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django import forms
from unfold.widgets import (
    UnfoldAdminIntegerFieldWidget,
    UnfoldAdminPasswordWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
    UnfoldBooleanSwitchWidget,
)

from conversations import setups
from conversations.back_office.widget_forms import HOST
from conversations.models import Comparison, ModelVersion

if TYPE_CHECKING:  # the class itself takes no parameter
    VersionModelForm = forms.ModelForm[ModelVersion]
    ComparisonModelForm = forms.ModelForm[Comparison]
else:
    VersionModelForm = ComparisonModelForm = forms.ModelForm


class VersionForm(VersionModelForm):
    new_key = forms.CharField(
        label="Key",
        required=False,
        strip=True,
        max_length=500,
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "new-password"}),
        help_text="It is stored encrypted and never shown again. Leave it empty to keep the present one.",
    )
    no_key = forms.BooleanField(
        label="Without a key",
        required=False,
        widget=UnfoldBooleanSwitchWidget,
        help_text="Removes the stored one; for a server of your own that asks for none.",
    )

    class Meta:
        model = ModelVersion
        fields = (
            "base_url",
            "model",
            "instructions",
            "temperature",
            "max_tokens",
            "first_seconds",
            "total_seconds",
            "link_hosts",
            "price_prompt",
            "price_cached",
            "price_completion",
            "currency",
            "note",
        )
        widgets = {
            "base_url": UnfoldAdminTextInputWidget(),
            "instructions": UnfoldAdminTextareaWidget(attrs={"rows": 6}),
        }
        help_texts = {
            "temperature": "0 is sober, 1 lively. Empty: as the endpoint does by itself.",
            "currency": "As in the prices: USD, EUR, …",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.base_url and "base_url" in self.fields:
            self.initial["base_url"] = setups.DEFAULT_URL

    def clean_base_url(self) -> str:
        from conversations.agents.model import transport  # slow to load

        url: str = self.cleaned_data["base_url"].strip()
        if problem := transport.check_url(url):
            raise forms.ValidationError(problem)
        return url

    def clean_link_hosts(self) -> str:
        hosts = self.cleaned_data["link_hosts"].lower().split()
        for host in hosts:
            if not HOST.fullmatch(host):
                raise forms.ValidationError(f"“{host}” is no host: only the name, such as www.example.com.")
        return " ".join(dict.fromkeys(hosts))

    def clean_currency(self) -> str:
        currency: str = self.cleaned_data["currency"].strip().upper()
        if len(currency) != 3 or not currency.isascii() or not currency.isalpha():
            raise forms.ValidationError("Three letters, such as USD or EUR.")
        return currency

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        first, total = data.get("first_seconds"), data.get("total_seconds")
        if first and total and first > total:
            self.add_error("first_seconds", "No longer than the wait for the whole answer.")
        if data.get("new_key") and data.get("no_key"):
            self.add_error("no_key", "Enter a key or do without one, not both.")
        url = data.get("base_url")
        kept = self.instance.sealed_key and not data.get("new_key") and not data.get("no_key")
        if kept and url and _origin(url) != _origin(self.stored_url):
            words = "This address leads to another server. Enter the key again, so that it is not sent there "
            self.add_error("new_key", words + "by mistake.")
        return data

    @property
    def stored_url(self) -> str:
        """Where the stored key has been going; the instance may have the new address already."""
        return str(self.initial.get("base_url", ""))

    def save(self, commit: bool = True) -> ModelVersion:
        version: ModelVersion = super().save(commit=False)
        key = self.cleaned_data["new_key"]
        if key or self.cleaned_data["no_key"]:
            setups.seal_key(version, key)
        if commit:
            version.save()
        return version


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return parts.scheme, (parts.hostname or "").lower(), port


class ComparisonForm(ComparisonModelForm):
    class Meta:
        model = Comparison
        fields = ("widget", "source", "wanted", "seed")
        widgets = {
            "widget": UnfoldAdminSelectWidget(),
            "source": UnfoldAdminSelectWidget(),
            "wanted": UnfoldAdminIntegerFieldWidget(),
            "seed": UnfoldAdminIntegerFieldWidget(),
        }
        labels = {"widget": "As on", "source": "With", "wanted": "How many", "seed": "Number of the draw"}
        help_texts = {
            "wanted": "40 at most. Each talks to both agents, and the model is really called.",
            "seed": "The same number gives the same simulated visitors.",
        }
