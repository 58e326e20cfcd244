"""Model agents in the admin: budgets, versions, one version with its key, a hello, a comparison.

What publishing, copying and comparing versions look like is shared with schemas and rules
(leadqual/qualification/pages.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from django.conf import settings
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import action

from conversations import setups
from conversations.models import Comparison, ModelSetup, ModelVersion, Widget
from conversations.rehearsal import jobs
from conversations.rehearsal.admin import page_of
from leadqual.errors import DomainError
from leadqual.qualification import versions as schemas
from leadqual.qualification.checks import Problem
from leadqual.qualification.drafts import HasVersions, VersionsInline, is_draft
from leadqual.qualification.pages import VersionPages

from . import alerts, hello
from .changes import changes, problems
from .forms import ComparisonForm, VersionForm

STYLE = {"all": ("qualification/schema.css", "conversations/admin.css")}
LEVELS = {"good": messages.SUCCESS, "open": messages.WARNING, "bad": messages.ERROR}


class VersionInline(VersionsInline, TabularInline):
    model = ModelVersion
    fields = ("link", "status", "note", "model", "published_at", "published_by")
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("setup", "published_by")


@admin.register(ModelSetup)
class ModelSetupAdmin(HasVersions, ModelAdmin):
    list_display = ("name", "in_use", "draft", "speaks_on")
    inlines = (VersionInline,)
    search_fields = ("name",)
    list_before_template = "admin/conversations/model_setups.html"
    change_form_before_template = "admin/conversations/model_alerts.html"
    fieldsets = (
        (None, {"fields": ("name",)}),
        (
            "Budgets: empty is no limit",
            {
                "fields": ("visitor_tokens", "day_tokens", "widget_day_tokens"),
                "description": "They count at once, without a new version. When one is used up the scripted "
                "agent goes on, in the middle of a chat if need be, and no visitor notices more than that. "
                "The budget per widget is that of the visitors of one widget: with it one page cannot use "
                "up what others need.",
            },
        ),
    )

    class Media:
        css = STYLE

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("widgets")

    @admin.display(description="Speaks on")
    def speaks_on(self, row: ModelSetup) -> str:
        names = [widget.name for widget in row.widgets.all() if not widget.scripted]
        return ", ".join(names) or "no widget yet"

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        about = {
            "none_yet": not ModelSetup.objects.exists(),
            "environment": settings.LEADQUAL_MODEL,
            "alerts": alerts.alerts(timezone.now()) if self.has_view_permission(request) else (),
        }
        return super().changelist_view(request, about | (extra_context or {}))

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> Any:
        about = {"alerts": alerts.alerts(timezone.now()), "setup_page": True}
        return super().change_view(request, object_id, form_url, about | (extra_context or {}))

    def save_model(self, request: HttpRequest, obj: ModelSetup, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if not change:
            setups.new_draft(setup=obj)

    def response_add(
        self, request: HttpRequest, obj: ModelSetup, post_url_continue: Any = None
    ) -> HttpResponse:
        words = "Here is its first draft: say where the model is, say hello to it, then publish it."
        self.message_user(request, words)
        page = "admin:conversations_modelversion_change"
        return HttpResponseRedirect(reverse(page, args=[obj.versions.get().pk]))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False  # what spoke once can always be read


@admin.register(ModelVersion)
class ModelVersionAdmin(VersionPages, ModelAdmin):
    form = VersionForm
    list_display = ("__str__", "status", "model", "note", "published_at", "published_by")
    list_filter = ("status", "setup")
    list_select_related = ("setup", "published_by")
    parent = "setup"
    pages = (*VersionPages.pages, "hello", "compare", "put_away")
    can_age = True  # the server's secrets and what it may reach can change
    on_publishing = "Chats use it from their next message on, also those that are under way."
    change_form_outer_before_template = "admin/conversations/model_version_top.html"
    actions_submit_line = ("save_and_hello",)
    fieldsets = (
        ("Where it is", {"fields": ("base_url", "model", "new_key", "no_key")}),
        ("How it talks", {"fields": ("instructions", "temperature", "max_tokens", "link_hosts")}),
        ("How long a visitor waits", {"fields": ("first_seconds", "total_seconds")}),
        (
            "What it costs",
            {"fields": ("price_prompt", "price_cached", "price_completion", "currency")},
        ),
        ("For your colleagues", {"fields": ("note",)}),
    )

    class Media:
        css = STYLE

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("setup", "published_by")

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """A frozen version has no form, so it has no field for a key."""
        if is_draft(obj):
            return self.fieldsets
        keys = ("new_key", "no_key")
        return [
            (title, {"fields": [name for name in options["fields"] if name not in keys]})
            for title, options in self.fieldsets
        ]

    @method_decorator(sensitive_post_parameters("new_key"))
    def changeform_view(
        self, request: HttpRequest, object_id: Any = None, form_url: str = "", extra_context: Any = None
    ) -> Any:
        return super().changeform_view(request, object_id, form_url, extra_context)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> Any:
        version = self.get_object(request, object_id)
        if version is not None:
            extra_context = (extra_context or {}) | self.state(request, version)
        return super().change_view(request, object_id, form_url, extra_context)

    def state(self, request: HttpRequest, version: ModelVersion) -> dict[str, Any]:
        away = version.status == ModelVersion.Status.PUT_AWAY
        return super().state(request, version) | {
            **({"problems": ()} if away else {}),
            "put_away": away,
            "may_compare": _may_compare(request) and bool(version.model),
            "was_called": version.calls.exists(),
            "compared_with": "the published version" if _published(version) else "the scripted agent",
        }

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A draft that was tried has cost something, and what is paid for can always be read: it can be put
        away."""
        return bool(super().has_delete_permission(request, obj)) and not (obj and obj.calls.exists())

    def problems_of(self, version: ModelVersion) -> Sequence[Problem]:
        return problems(version)

    def differences(self, before: ModelVersion, after: ModelVersion) -> Sequence[str]:
        return changes(before, after)

    def _difference(self, version: ModelVersion) -> dict[str, Any]:
        """To the last one that was published."""
        rows = ModelVersion.objects.filter(setup=version.setup_id, number__lt=version.number)
        kept = rows.exclude(status=ModelVersion.Status.PUT_AWAY).select_related("setup")
        before = kept.order_by("-number").first()
        return {"before": before, "changes": changes(before, version) if before else ()}

    def publish(self, version: ModelVersion, request: HttpRequest) -> None:
        found = [problem.text for problem in problems(version) if problem.blocks]
        if found:
            raise DomainError("model_incomplete", f"{version} cannot be published yet: {' '.join(found)}")
        user: Any = request.user
        setups.publish(version=version, by=user, now=timezone.now())

    def copy(self, version: ModelVersion, request: HttpRequest) -> ModelVersion:
        return setups.new_draft(setup=version.setup, source=version)

    def get_actions_submit_line(self, request: HttpRequest, object_id: Any) -> Any:
        """Where there is a form to be saved."""
        version = self.get_object(request, object_id)
        editable = version is not None and self.has_change_permission(request, version)
        return super().get_actions_submit_line(request, object_id) if editable else []

    @action(description="Save and say hello")
    def save_and_hello(self, request: HttpRequest, obj: ModelVersion) -> None:
        """After the commit: nothing is locked while the model thinks."""
        transaction.on_commit(partial(self._say_hello, request, obj))

    def response_post_save_change(self, request: HttpRequest, obj: ModelVersion) -> HttpResponse:
        """Back to the draft: there is the button that publishes it."""
        return HttpResponseRedirect(self.url(obj))

    def put_away_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        version = self._found(request, pk)
        if not self.has_change_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        try:
            kept = setups.put_away(version=version)
        except DomainError as error:
            self.message_user(request, error.message, messages.ERROR)
            return HttpResponseRedirect(self.url(version))
        words = "What its calls cost can still be read; its key is gone." if kept else "It was never called."
        self.message_user(request, f"{version} is put away. {words}", messages.SUCCESS)
        return HttpResponseRedirect(reverse("admin:conversations_modelsetup_change", args=[version.setup_id]))

    def hello_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        version = self._found(request, pk)
        if not self.has_change_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if version.status != ModelVersion.Status.PUT_AWAY:
            self._say_hello(request, version)
        return HttpResponseRedirect(self.url(version))

    def _say_hello(self, request: HttpRequest, version: ModelVersion) -> None:
        said = hello.say(version)
        self.message_user(request, said.text, LEVELS[said.grade])

    def compare_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Which visitors are to talk to this draft and to what speaks now."""
        version = self._found(request, pk)
        if not _may_compare(request):
            raise PermissionDenied
        first = Widget.objects.order_by("-active", "id").first()
        form = ComparisonForm(request.POST or None, initial={"widget": first, "wanted": 8, "seed": 1})
        if request.method == "POST" and form.is_valid():
            try:
                return HttpResponseRedirect(page_of(_ask(form, version, request)))
            except DomainError as error:
                form.add_error("widget", error.message)
        title = f"Compare {version}"
        return self._page(request, version, "compare", title, form=form)

    def _page(
        self, request: HttpRequest, version: Any, name: str, title: str, **context: Any
    ) -> TemplateResponse:
        page = super()._page(request, version, name, title, **context)
        if name == "compare":
            page.template_name = "admin/conversations/compare.html"
        return page


def _may_compare(request: HttpRequest) -> bool:
    return request.user.has_perm("conversations.add_comparison")


def _published(version: ModelVersion) -> ModelVersion | None:
    """What speaks now, if it is not this one."""
    found = setups.published(version.setup_id)
    return None if found is None or found.pk == version.pk else found


def _ask(form: ComparisonForm, version: ModelVersion, request: HttpRequest) -> int:
    row: Comparison = form.save(commit=False)
    row.left, row.right, row.by = _published(version), version, request.user  # type: ignore[assignment]
    row.schema_version_id = schemas.published_version_id(row.widget.schema_id)
    jobs.ask(row)
    return row.pk
