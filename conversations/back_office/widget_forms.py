"""What sales ops may type into a widget's settings, with errors that say what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django import forms
from unfold.forms import PaginationInlineFormSet
from unfold.widgets import (
    UnfoldAdminColorInputWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminURLInputWidget,
)

from conversations.models import EngagementRule, Mode, Widget
from conversations.widgets import pattern_covers
from leadqual.qualification.checks import LANGUAGE_NAMES
from leadqual.qualification.models import SchemaVersion
from routing.models import RuleSetVersion

if TYPE_CHECKING:  # the class itself takes no parameter
    WidgetModelForm = forms.ModelForm[Widget]
    EngagementModelForm = forms.ModelForm[EngagementRule]
else:
    WidgetModelForm = EngagementModelForm = forms.ModelForm

LOCAL = {"localhost", "127.0.0.1", "::1"}
HOST = re.compile(r"(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*")
MOST_STARS = 5


def clean_origin(text: str) -> str:
    """`HTTPS://Www.Example.com:443/` -> `https://www.example.com`. ValidationError in plain words."""
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError:
        raise forms.ValidationError(f"“{text}” is not a web address.") from None
    host = (parts.hostname or "").lower()
    if parts.scheme not in ("http", "https") or not host:
        raise forms.ValidationError(f"“{text}” must begin with https:// and the name of the website.")
    if parts.path not in ("", "/") or parts.query or parts.fragment or parts.username is not None:
        raise forms.ValidationError(f"“{text}”: only the website itself, without a page: https://{host}")
    if not HOST.fullmatch(host) and host not in LOCAL:
        raise forms.ValidationError(f"“{text}”: one website per line, and * cannot be used.")
    if parts.scheme == "http" and host not in LOCAL:
        raise forms.ValidationError(f"“{text}” must begin with https://. Without it anybody could listen in.")
    return origin_of(parts.scheme, host, port)


def origin_of(scheme: str, host: str, port: int | None) -> str:
    """As browsers write it: no standard port, brackets around IPv6."""
    name = f"[{host}]" if ":" in host else host
    usual = {"https": 443, "http": 80}[scheme]
    return f"{scheme}://{name}" if port in (None, usual) else f"{scheme}://{name}:{port}"


class OriginsField(forms.CharField):
    """One origin per line, stored as a list."""

    widget = UnfoldAdminTextareaWidget

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> list[str]:  # type: ignore[override]
        errors: list[str] = []
        origins: list[str] = []
        for line in (value or "").split():
            try:
                origins.append(clean_origin(line))
            except forms.ValidationError as error:
                errors.extend(error.messages)
        if errors:
            raise forms.ValidationError(errors)
        return list(dict.fromkeys(origins))

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool("\n".join(initial or []) != "\n".join((data or "").split()))


def greeting_field(tag: str) -> forms.CharField:
    return forms.CharField(
        label=f"Greeting in {LANGUAGE_NAMES[tag]}",
        required=False,
        max_length=300,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 2}),
    )


GREETINGS = tuple(f"greeting_{tag}" for tag in LANGUAGE_NAMES)
Greetings = type(
    "Greetings", (WidgetModelForm,), {f"greeting_{t}": greeting_field(t) for t in LANGUAGE_NAMES}
)


class WidgetForm(Greetings):  # type: ignore[misc, valid-type]
    language = forms.ChoiceField(
        label="Language of the greeting",
        initial="en",
        required=False,
        choices=list(LANGUAGE_NAMES.items()),
        widget=UnfoldAdminSelectWidget,
        help_text="And of the schema's own questions. Visitors are answered in their own language.",
    )
    allowed_origins = OriginsField(
        label="Websites that may show it",
        required=False,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 4}),
        help_text="One per line, such as https://www.example.com. Empty: only pages of this server.",
    )
    privacy_url = forms.URLField(
        label="Privacy page",
        required=False,
        assume_scheme="https",
        widget=UnfoldAdminURLInputWidget,
        help_text="Linked at the foot of the chat.",
    )

    class Meta:
        model = Widget
        fields = (
            "name",
            "key",
            "active",
            "schema",
            "rule_set",
            "model_setup",
            "scripted",
            "allowed_origins",
            "agent_name",
            "company_name",
            "greeting",
            "language",
            "color",
            "privacy_url",
        )
        widgets = {
            "color": UnfoldAdminColorInputWidget(),
            "greeting": UnfoldAdminTextareaWidget(attrs={"rows": 3}),
        }
        labels = {
            "agent_name": "Name of the assistant",
            "company_name": "Your company's name",
            "color": "Brand colour",
            "rule_set": "Routing rules",
        }
        help_texts = {
            "key": "Part of the embed code. It cannot be changed later, as pages carry it.",
            "active": "Switched off, the widget disappears from all pages within seconds.",
            "agent_name": "Shown at the top, always with “AI assistant” below it.",
            "greeting": "The first message. If it does not say that an AI is speaking, a sentence is added.",
            "color": "Any colour will do: text on it and near it is made readable by itself.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for tag, greeting in self.instance.greetings.items():
            if f"greeting_{tag}" in self.fields:
                self.fields[f"greeting_{tag}"].initial = greeting

    def clean_language(self) -> str:
        return str(self.cleaned_data["language"] or self.instance.language)

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        typed = {tag: data.get(f"greeting_{tag}", "").strip() for tag in LANGUAGE_NAMES}
        others = {tag: text for tag, text in self.instance.greetings.items() if tag not in LANGUAGE_NAMES}
        self.instance.greetings = others | {tag: text for tag, text in typed.items() if text}
        schema, rules = data.get("schema"), data.get("rule_set")
        if schema and rules and rules.schema_id != schema.pk:
            self.add_error("rule_set", f"These rules were made for “{rules.schema}”, not for “{schema}”.")
        if data.get("active"):
            self.check_published()
        return data

    def check_published(self) -> None:
        """An active widget must be able to hold a conversation."""
        schema, rules = self.cleaned_data.get("schema"), self.cleaned_data.get("rule_set")
        versions = SchemaVersion.objects.filter(schema=schema, status=SchemaVersion.Status.PUBLISHED)
        if schema and not versions.exists():
            self.add_error("schema", f"“{schema}” has no published version yet. Publish one first.")
        published = RuleSetVersion.objects.filter(rule_set=rules, status=RuleSetVersion.Status.PUBLISHED)
        if rules and not published.exists():
            self.add_error("rule_set", f"“{rules}” has no published version yet. Publish one first.")


class EngagementForm(EngagementModelForm):
    class Meta:
        model = EngagementRule
        fields = ("order", "page_pattern", "mode", "delay_seconds", "opening")
        labels = {"page_pattern": "Pages", "delay_seconds": "After seconds", "opening": "Opening words"}
        help_texts = {
            "page_pattern": "The path of a page. * stands for anything: /pricing, /docs/*, *",
            "mode": "Reactive waits for a click. Proactive shows the opening words after some seconds.",
            "opening": "Proactive only. Empty: the greeting.",
        }

    def clean_page_pattern(self) -> str:
        pattern: str = self.cleaned_data["page_pattern"].strip()
        if "://" in pattern:
            pattern = urlsplit(pattern).path or "/"
        if not pattern.startswith(("/", "*")):
            raise forms.ValidationError("Begin with / or *, for example /pricing or */pricing.")
        if "?" in pattern or "#" in pattern:
            raise forms.ValidationError("Only the path counts: leave out what follows ? or #.")
        if pattern.count("*") > MOST_STARS:
            raise forms.ValidationError(f"At most {MOST_STARS} times *.")
        return pattern

    def clean_delay_seconds(self) -> int:
        seconds: int = self.cleaned_data["delay_seconds"]
        if seconds > 600:
            raise forms.ValidationError("At most 600 seconds.")
        return seconds

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("opening") and data.get("mode") == Mode.REACTIVE:
            self.add_error(
                "opening", "Choose proactive, or leave this empty: a reactive page shows the greeting."
            )
        return data


class EngagementFormSet(PaginationInlineFormSet):
    """The first rule that matches counts, so a rule behind a wider one would never be used."""

    def clean(self) -> None:
        super().clean()
        kept = [form for form in self.forms if not form.errors and form.cleaned_data.get("page_pattern")]
        kept = [form for form in kept if not form.cleaned_data.get("DELETE")]
        kept.sort(key=lambda form: form.cleaned_data["order"])
        for place, form in enumerate(kept):
            pattern = form.cleaned_data["page_pattern"]
            for earlier in (other.cleaned_data["page_pattern"] for other in kept[:place]):
                if pattern_covers(earlier, pattern):
                    form.add_error("page_pattern", f"Never reached: “{earlier}” comes first and covers it.")
