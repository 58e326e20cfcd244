"""Pieces of the admin for what belongs to a version: it can be changed while the version is a draft.

Shared by the fields of a schema and the rules of a rule set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.db.models import Max, Prefetch
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

if TYPE_CHECKING:
    from unfold.admin import ModelAdmin, TabularInline
else:
    ModelAdmin = TabularInline = object

DRAFT, PUBLISHED = "draft", "published"


def version_link(version: Any) -> SafeString:
    page = f"admin:{version._meta.app_label}_{version._meta.model_name}_change"
    url = reverse(page, args=[version.pk])
    return format_html('<a class="lq-link" href="{}">Version {}</a>', url, version.number)


def is_draft(row: Any) -> bool:
    """Of a version, or of a row that has one; no row yet is as good as a draft."""
    version = getattr(row, "version", row)
    return version is None or version.status == DRAFT


class WhileDraft(ModelAdmin):  # type: ignore[misc]
    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(super().has_change_permission(request, obj)) and is_draft(obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(super().has_delete_permission(request, obj)) and is_draft(obj)


class InlineWhileDraft(WhileDraft, TabularInline):  # type: ignore[misc]
    """Rows that are added, changed, put in order and removed while the version is a draft."""

    extra = 0
    ordering_field = "order"
    hide_ordering_field = True
    verbose_name_plural: str
    order_hint = ""  # said beside the heading while the rows can be moved

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        """An inline lives for one request, so it can be told here whether there is anything to drag."""
        movable = self.has_change_permission(request, obj)
        self.ordering_field = "order" if movable else ""
        heading = str(self.verbose_name_plural).removesuffix(self.order_hint)
        self.verbose_name_plural = heading + (self.order_hint if movable else "")
        return super().get_formset(request, obj, **kwargs)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(super().has_add_permission(request, obj)) and is_draft(obj)


class ListedWhileDraft(InlineWhileDraft):
    """Rows that have a page of their own, listed to be put in order or removed."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class ReadOnlyInline(TabularInline):  # type: ignore[misc]
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class HasVersions(ModelAdmin):  # type: ignore[misc]
    """The page of what has versions: which is in use, which is being edited."""

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        return self.inlines if obj else ()

    def get_queryset(self, request: HttpRequest) -> Any:
        rows = self.model.versions.rel.related_model.objects.order_by("-number")
        return super().get_queryset(request).prefetch_related(Prefetch("versions", rows))

    @admin.display(description="In use")
    def in_use(self, row: Any) -> str | SafeString:
        return self._newest(row, PUBLISHED) or "none yet"

    @admin.display(description="Being edited")
    def draft(self, row: Any) -> str | SafeString:
        return self._newest(row, DRAFT) or "–"

    def _newest(self, row: Any, status: str) -> SafeString | None:
        return next(
            (version_link(version) for version in row.versions.all() if version.status == status), None
        )


class VersionsInline(ReadOnlyInline):
    readonly_fields: tuple[str, ...] = ("link",)
    verbose_name_plural = "versions"

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).order_by("-number")

    @admin.display(description="Version")
    def link(self, version: Any) -> SafeString:
        return version_link(version)


class PartOfVersion(WhileDraft):
    """The page of one field or rule. It is reached from its version's page, and leads back there."""

    versions_page: str  # the name of the versions' admin pages
    draft_versions: Any  # the versions that a new part may be added to
    warn_unsaved_form = True

    def siblings(self, version: Any) -> Any:
        """The rows of the version among which a new one comes last."""
        raise NotImplementedError

    def has_module_permission(self, request: HttpRequest) -> bool:
        return False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Only with a version in the address; so a part's own page offers no other to add to nothing."""
        return bool(super().has_add_permission(request)) and "version" in request.GET

    def new_part_form(self, request: HttpRequest, form: Any) -> Any:
        """`form` for a part that belongs to the version in the address before the form looks at it."""
        version = self.wanted_version(request)
        assert version is not None  # add_view has seen to it
        last = self.siblings(version).aggregate(last=Max("order"))["last"] or 0
        model = self.model

        class NewPartForm(form):  # type: ignore[misc]
            def __init__(self, *args: Any, **kwargs: Any) -> None:
                kwargs["instance"] = kwargs.get("instance") or model(version=version, order=last + 1)
                super().__init__(*args, **kwargs)

        return NewPartForm

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change, **kwargs)
        return form if obj is not None else self.new_part_form(request, form)

    def wanted_version(self, request: HttpRequest) -> Any:
        wanted = request.GET.get("version", "")
        if not wanted.isdecimal() or len(wanted) > 18:
            return None
        return self.draft_versions.filter(pk=wanted).first()

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        return HttpResponseRedirect(reverse(f"admin:{self.versions_page}_changelist"))

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> Any:
        version = self.wanted_version(request)
        if version is None and super().has_add_permission(request):
            what = self.opts.verbose_name
            self.message_user(request, f"A {what} is added to a draft: open one first.", messages.ERROR)
            return self.changelist_view(request)
        extra = {"title": f"New {self.opts.verbose_name} in {version}", "version": version}
        return super().add_view(request, form_url, (extra_context or {}) | extra)

    def _back(self, part: Any) -> HttpResponseRedirect:
        return HttpResponseRedirect(reverse(f"admin:{self.versions_page}_change", args=[part.version_id]))

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: Any = None) -> Any:
        response = super().response_add(request, obj, post_url_continue)
        if "_addanother" in request.POST:
            return HttpResponseRedirect(f"{request.path}?version={obj.version_id}")
        return response

    def response_post_save_add(self, request: HttpRequest, obj: Any) -> HttpResponse:
        return self._back(obj)

    def response_post_save_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        return self._back(obj)

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> Any:
        part = self.get_object(request, object_id)
        response = super().delete_view(request, object_id, extra_context)
        return (
            self._back(part) if part is not None and isinstance(response, HttpResponseRedirect) else response
        )
