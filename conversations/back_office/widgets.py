"""Widgets in the admin: settings, how they engage, the code to embed, a preview."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin, TabularInline

from conversations.models import EngagementRule, Widget
from conversations.widgets import readable_on, with_ai_notice

from .widget_forms import GREETINGS, EngagementForm, EngagementFormSet, WidgetForm


class EngagementRuleInline(TabularInline):
    model = EngagementRule
    form = EngagementForm
    formset = EngagementFormSet
    extra = 0
    ordering_field = "order"
    hide_ordering_field = True
    hide_title = True
    verbose_name = "engagement rule"
    verbose_name_plural = "How it engages, page by page: the first rule that matches counts"


@admin.register(Widget)
class WidgetAdmin(ModelAdmin):
    empty_words = "A widget is the chat on your pages: what it asks, how it looks, where it may appear."
    form = WidgetForm
    inlines = (EngagementRuleInline,)
    list_display = ("name", "key", "active", "schema", "rule_set", "preview")
    list_filter = ("active",)
    list_select_related = ("schema", "rule_set")
    search_fields = ("name", "key", "company_name")
    prepopulated_fields = {"key": ("name",)}
    readonly_fields = ("embed_code", "preview", "first_words", "sample")
    fieldsets = (
        (None, {"fields": ("name", "key", "active", "preview")}),
        ("What it asks and decides", {"fields": ("schema", "rule_set")}),
        (
            "What visitors see",
            {
                "fields": (
                    "agent_name",
                    "company_name",
                    "greeting",
                    "language",
                    "first_words",
                    "color",
                    "sample",
                    "privacy_url",
                )
            },
        ),
        (
            "The greeting in other languages (for visitors whose browser prefers one of them)",
            {"fields": GREETINGS, "classes": ["collapse"]},
        ),
        ("Who speaks", {"fields": ("model_setup", "scripted")}),
        ("On your website", {"fields": ("allowed_origins", "embed_code")}),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return (*self.readonly_fields, "key") if obj else self.readonly_fields

    def get_prepopulated_fields(self, request: HttpRequest, obj: Any = None) -> dict[str, Any]:
        return {} if obj else {"key": ("name",)}

    @admin.display(description="Code for your pages")
    def embed_code(self, widget: Widget) -> str | SafeString:
        if not widget.pk:
            return "Save first; then the code to copy is here."
        script = f"{settings.PUBLIC_URL}/widget.js"
        code = f'<script async src="{script}" data-widget="{widget.key}"></script>'
        return format_html(
            '<textarea readonly rows="2" cols="80" aria-label="Code for your pages" style="width:100%;'
            'font-family:monospace;background:transparent" data-select-all>{}</textarea>'
            "Put it before the end of the page's body, on every page. Nothing else is needed.",
            code,
        )

    @admin.display(description="Preview")
    def preview(self, widget: Widget) -> str | SafeString:
        if not widget.pk:
            return "Save first."
        url = reverse("demo", query={"widget": widget.key})
        return format_html(
            '<a class="text-primary-600 dark:text-primary-500 underline" href="{}" target="_blank" '
            'rel="noopener">Open a page with this widget</a>',
            url,
        )

    @admin.display(description="What visitors read first")
    def first_words(self, widget: Widget) -> str:
        if not widget.pk:
            return "Save first."
        return with_ai_notice(widget.greeting, company=widget.company_name, language=widget.language)

    @admin.display(description="How it looks")
    def sample(self, widget: Widget) -> SafeString:
        return format_html(
            '<span style="display:inline-block;padding:9px 14px;border-radius:16px;background:{};color:{}">'
            "What a visitor writes</span>",
            widget.color,
            readable_on(widget.color),
        )
