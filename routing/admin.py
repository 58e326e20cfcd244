"""Rules in the admin: rule sets and their versions, one rule with its conditions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin, TabularInline

from leadqual.qualification.drafts import (
    DRAFT,
    HasVersions,
    InlineWhileDraft,
    ListedWhileDraft,
    PartOfVersion,
    VersionsInline,
    is_draft,
)
from leadqual.qualification.pages import VersionPages

from . import versions
from .changes import changes, does
from .checks import Problem
from .forms import ConditionForm, ConditionFormSet, RuleForm, RuleSetForm
from .models import Condition, Rule, RuleSet, RuleSetVersion
from .records import DecisionAdmin, RepAdmin
from .rules import sentence

__all__ = ["DecisionAdmin", "RepAdmin", "RuleAdmin", "RuleSetAdmin", "RuleSetVersionAdmin"]
STYLE = {"all": ("qualification/schema.css",)}


class RuleSetVersionInline(VersionsInline, TabularInline):
    model = RuleSetVersion
    fields = ("link", "status", "note", "published_at")
    readonly_fields = fields


@admin.register(RuleSet)
class RuleSetAdmin(HasVersions, ModelAdmin):
    empty_words = "Rules decide who qualifies and what happens then. A widget needs a published set of them."
    form = RuleSetForm
    list_display = ("name", "schema", "in_use", "draft")
    list_select_related = ("schema",)
    inlines = (RuleSetVersionInline,)
    search_fields = ("name",)

    class Media:
        css = STYLE

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return ("schema",) if obj else ()

    def save_model(self, request: HttpRequest, obj: RuleSet, form: Any, change: bool) -> None:
        if change:
            super().save_model(request, obj, form, change)
            return
        draft = versions.create(name=obj.name, schema=obj.schema, now=timezone.now())
        obj.pk, obj._state.adding = draft.rule_set_id, False

    def response_add(self, request: HttpRequest, obj: RuleSet, post_url_continue: Any = None) -> HttpResponse:
        self.message_user(request, "Here is its first draft: add rules, then publish it.")
        draft = obj.versions.get()
        return HttpResponseRedirect(reverse("admin:routing_rulesetversion_change", args=[draft.pk]))


class RuleInline(ListedWhileDraft, TabularInline):
    """The rules in their order. The catch-all always stays last, and is shown below them."""

    model = Rule
    fields = ("edit", "reads", "then", "order")
    readonly_fields = ("edit", "reads", "then")
    hide_title = True
    verbose_name_plural = "Rules: the first that holds decides"
    order_hint = " (drag to change the order)"

    def get_queryset(self, request: HttpRequest) -> Any:
        rows = super().get_queryset(request).filter(catch_all=False)
        return rows.select_related("sequence").prefetch_related("conditions")

    @admin.display(description="Rule")
    def edit(self, rule: Rule) -> SafeString:
        url = reverse("admin:routing_rule_change", args=[rule.pk])
        return format_html('<a class="lq-link" href="{}">{}</a>', url, rule.name)

    @admin.display(description="Reads")
    def reads(self, rule: Rule) -> str:
        return sentence(versions.rule_spec(rule))

    @admin.display(description="And then")
    def then(self, rule: Rule) -> str:
        return then(rule)


def then(rule: Rule) -> str:
    return does(versions.rule_spec(rule), rule.sequence.name if rule.sequence else "")


@admin.register(RuleSetVersion)
class RuleSetVersionAdmin(VersionPages, ModelAdmin):
    list_display = ("__str__", "status", "rule_count", "note", "published_at")
    list_filter = ("status", "rule_set")
    list_select_related = ("rule_set",)
    fields = ("note",)
    inlines = (RuleInline,)
    change_form_outer_after_template = "admin/routing/_catch_all.html"
    parent = "rule_set"
    can_age = True  # the schema may lose a field that a rule tests
    on_publishing = "Decisions from now on are made by it; those made before keep their trace."

    class Media:
        css = STYLE

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).annotate(how_many=Count("rules"))

    @admin.display(description="Rules")
    def rule_count(self, version: RuleSetVersion) -> int:
        return int(version.how_many) - 1  # type: ignore[attr-defined]  # the catch-all is always there

    def problems_of(self, version: RuleSetVersion) -> Sequence[Problem]:
        return versions.version_problems(version)

    def differences(self, before: RuleSetVersion, after: RuleSetVersion) -> Sequence[str]:
        return changes(versions.draft_spec(before.pk).rules, versions.draft_spec(after.pk).rules)

    def publish(self, version: RuleSetVersion, request: HttpRequest) -> None:
        versions.publish(version=version, now=timezone.now())

    def copy(self, version: RuleSetVersion, request: HttpRequest) -> RuleSetVersion:
        return versions.new_draft(rule_set=version.rule_set, now=timezone.now(), source=version)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> Any:
        version = self.get_object(request, object_id)
        if version is not None:
            last = version.rules.select_related("sequence").get(catch_all=True)
            shown = {
                "catch_all": last,
                "catch_all_then": then(last),
                "add_url": f"{reverse('admin:routing_rule_add')}?version={version.pk}",
                "add_label": "Add a rule",
            }
            extra_context = (extra_context or {}) | self.state(request, version) | shown
        return super().change_view(request, object_id, form_url, extra_context)


class ConditionInline(InlineWhileDraft, TabularInline):
    model = Condition
    form = ConditionForm
    formset = ConditionFormSet
    fields = ("field_key", "op", "text", "order")
    hide_title = True
    verbose_name_plural = "Conditions"


@admin.register(Rule)
class RuleAdmin(PartOfVersion, ModelAdmin):
    form = RuleForm
    inlines = (ConditionInline,)
    versions_page = "routing_rulesetversion"
    draft_versions = RuleSetVersion.objects.filter(status=DRAFT).select_related("rule_set__schema")
    change_form_outer_before_template = "admin/routing/_rule_top.html"

    class Media:
        css = STYLE
        js = ("routing/conditions.js",)

    def siblings(self, version: RuleSetVersion) -> Any:
        return version.rules.filter(catch_all=False)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        decides = ("name", "outcome") if obj and obj.catch_all else ("name", "match", "outcome")
        return (
            (None, {"fields": decides}),
            ("What is done with the lead", {"fields": ("assign_rep", "alert_rep", "push", "sequence")}),
            ("What the visitor reads", {"fields": ("closing", "link_url", "link_label")}),
        )

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        """A frozen rule says its conditions as a sentence above; a catch-all has none."""
        return () if obj and (obj.catch_all or not is_draft(obj)) else self.inlines

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and not (obj and getattr(obj, "catch_all", False))

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("version__rule_set__schema")

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> Any:
        rule = self.get_object(request, object_id)
        if rule is not None:
            reads = sentence(versions.rule_spec(rule))
            shown = {"title": rule.name, "version": rule.version, "reads": reads}
            extra_context = (extra_context or {}) | shown
        return super().change_view(request, object_id, form_url, extra_context)
