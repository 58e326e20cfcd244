"""Schemas in the admin: the list of versions, a version with its fields in order, one field.

Everything that publishes or copies goes through `versions.py`; the pages beside the forms are in `pages.py`.
"""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.defaultfilters import linebreaks_filter as linebreaks
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin, TabularInline

from . import translating, versions
from .checks import problems, spoken
from .drafts import (
    DRAFT,
    HasVersions,
    InlineWhileDraft,
    ListedWhileDraft,
    PartOfVersion,
    VersionsInline,
    is_draft,
)
from .forms import ONLY_FOR, ChoiceForm, ChoiceFormSet, FieldForm, NewSchemaForm, SchemaForm
from .models import Choice, Field, Schema, SchemaVersion
from .pages import SchemaVersionPages, version_url
from .previews import preview, previews

STYLE = {"all": ("qualification/schema.css",)}


class SchemaVersionInline(VersionsInline, TabularInline):
    model = SchemaVersion
    fields = ("link", "status", "note", "published_at", "published_by")
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("schema", "published_by")


@admin.register(Schema)
class SchemaAdmin(HasVersions, ModelAdmin):
    empty_words = (
        "A schema says what a lead has to tell. A widget needs a published one; begin with a preset."
    )
    list_display = ("name", "description", "in_use", "draft")
    inlines = (SchemaVersionInline,)
    search_fields = ("name",)

    class Media:
        css = STYLE

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        return super().get_form(
            request, obj, change, **kwargs | {"form": SchemaForm if obj else NewSchemaForm}
        )

    def save_model(self, request: HttpRequest, obj: Schema, form: Any, change: bool) -> None:
        if change:
            super().save_model(request, obj, form, change)
            return
        draft = versions.create_from_preset(
            name=obj.name,
            preset=form.cleaned_data["preset"],
            by=request.user,  # type: ignore[arg-type]
        )
        obj.pk, obj._state.adding = draft.schema_id, False
        Schema.objects.filter(pk=obj.pk).update(description=obj.description or draft.schema.description)

    def response_add(self, request: HttpRequest, obj: Schema, post_url_continue: Any = None) -> HttpResponse:
        self.message_user(request, "Here is its first draft. Change what you like, then publish it.")
        return HttpResponseRedirect(version_url(obj.versions.get().pk))


class FieldInline(ListedWhileDraft, TabularInline):
    """The fields in the order of the conversation. One is edited on its own page."""

    model = Field
    fields = ("edit", "looks_like", "required", "first_question", "order")
    readonly_fields = ("edit", "looks_like", "first_question")
    verbose_name_plural = "Fields, in the order the agent asks"
    order_hint = " (drag to change)"

    @admin.display(description="Field")
    def edit(self, field: Field) -> SafeString:
        url = reverse("admin:qualification_field_change", args=[field.pk])
        return format_html('<a class="lq-link" href="{}">{}</a>', url, spoken(field.key))

    @admin.display(description="Answer")
    def looks_like(self, field: Field) -> str:
        return f"{field.get_kind_display()} ({field.unit})" if field.unit else field.get_kind_display()

    @admin.display(description="Question")
    def first_question(self, field: Field) -> str:
        more = f" (and {len(field.questions) - 1} more)" if len(field.questions) > 1 else ""
        return f"{field.questions[0]}{more}" if field.questions else "never asked"


@admin.register(SchemaVersion)
class SchemaVersionAdmin(SchemaVersionPages, ModelAdmin):
    list_display = ("__str__", "status", "field_count", "note", "published_at", "published_by")
    list_filter = ("status", "schema")
    list_select_related = ("schema", "published_by")
    fields = ("note",)
    inlines = (FieldInline,)
    change_form_outer_after_template = "admin/qualification/_previews.html"

    class Media:
        css = STYLE

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).annotate(how_many=Count("fields"))

    @admin.display(description="Fields")
    def field_count(self, version: SchemaVersion) -> int:
        return int(version.how_many)  # type: ignore[attr-defined]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> Any:
        version = self.get_object(request, object_id)
        if version is not None:
            shown = {
                "previews": previews(versions.draft_spec(version.pk).fields),
                "add_url": f"{reverse('admin:qualification_field_add')}?version={version.pk}",
                "add_label": "Add a field",
            }
            extra_context = (extra_context or {}) | self.state(request, version) | shown
        return super().change_view(request, object_id, form_url, extra_context)


class ChoiceInline(InlineWhileDraft, TabularInline):
    model = Choice
    form = ChoiceForm
    formset = ChoiceFormSet
    template = "admin/qualification/choices_inline.html"
    hide_title = True
    verbose_name_plural = "Choices: their names are the quick replies in the chat"


def when(condition: str) -> str:
    """For Alpine: a frozen field has no inputs, so there is nothing to look at."""
    return f"typeof kind === 'undefined' || ({condition})"


def _matters(name: str, kind: str) -> bool:
    return kind in ONLY_FOR.get(name, (kind,)) and (name, kind) != ("cues", "boolean")


@admin.register(Field)
class FieldAdmin(PartOfVersion, ModelAdmin):
    form = FieldForm
    inlines = (ChoiceInline,)
    readonly_fields = ("in_other_languages",)
    versions_page = "qualification_schemaversion"
    draft_versions = SchemaVersion.objects.filter(status=DRAFT).select_related("schema")
    change_form_outer_before_template = "admin/qualification/_field_top.html"
    change_form_outer_after_template = "admin/qualification/_previews.html"
    fieldsets = (
        (None, {"fields": ("key", "label", "kind", "required", "meaning")}),
        ("How it is asked", {"fields": ("questions", "hint", "max_asks")}),
        (
            "How an answer is read",
            {
                "fields": (
                    *("unit", "currency", "integer", "range", "format", "of"),
                    *("cues", "cues_yes", "cues_no", "threshold"),
                )
            },
        ),
    )
    conditional_fields = {  # noqa: RUF012
        "unit": when("kind === 'number'"),
        "currency": when("kind === 'number' && unit === 'money'"),
        "integer": when("kind === 'number'"),
        "range": when("kind === 'number'"),
        "format": when("kind === 'date'"),
        "of": when("kind === 'choice'"),
        "cues": when("kind !== 'boolean'"),
        "cues_yes": when("kind === 'boolean'"),
        "cues_no": when("kind === 'boolean'"),
    }

    class Media:
        css = STYLE

    def siblings(self, version: SchemaVersion) -> Any:
        return version.fields

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("version__schema")

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Of a frozen field only what matters for its kind; in a form the page itself hides the rest."""
        if is_draft(obj):
            return [*self.fieldsets, *(translating.blocks(obj) if obj and obj.pk else ())]
        frozen = [
            (title, {"fields": [name for name in options["fields"] if _matters(name, obj.kind)]})
            for title, options in self.fieldsets
        ]
        return [*frozen, ("In other languages", {"fields": ["in_other_languages"]})]

    @admin.display(description="Words")
    def in_other_languages(self, field: Field) -> SafeString:
        return linebreaks(translating.told(field), autoescape=True)

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """The inputs of the languages are the form's own: the model has no fields of their names."""
        own = [name for _, each in self.fieldsets for name in each["fields"]]
        kwargs["fields"] = [name for name in kwargs.get("fields") or own if name in own]
        return super().get_form(request, obj, change, **kwargs)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> Any:
        field = self.get_object(request, object_id)
        if field is not None:
            own = versions.field_spec(field)
            found = problems(versions.draft_spec(field.version_id).fields) if is_draft(field) else ()
            extra = {"title": spoken(field.key), "version": field.version, "previews": [preview(own, found)]}
            extra_context = (extra_context or {}) | extra
        return super().change_view(request, object_id, form_url, extra_context)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if change:
            form.save_labels()
        if form.instance.kind != "choice":
            form.instance.choices.all().delete()  # hidden in the form, so nobody could remove them there
