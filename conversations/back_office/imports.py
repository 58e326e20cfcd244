"""Imports of knowledge in the admin: ask for one, watch it being read, look at it, let it be written."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.views.decorators.http import require_POST
from unfold.admin import ModelAdmin
from unfold.widgets import (
    UnfoldAdminFileFieldWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextInputWidget,
    UnfoldAdminURLInputWidget,
)

from conversations.knowledge import documents, jobs, sitemap
from conversations.knowledge.reading import Document, ImportProblem
from conversations.knowledge_models import LANGUAGE_CHOICES
from conversations.models import KnowledgeImport

MOST_FILES, LARGEST_UPLOAD = 50, 5_000_000
Status = KnowledgeImport.Status
AT_WORK = frozenset({Status.WAITING, Status.READING, Status.APPROVED, Status.WRITING})


class FilesInput(UnfoldAdminFileFieldWidget):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several Markdown files, as documents."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> list[Document]:
        files = data if isinstance(data, list | tuple) else [data] if data else []
        if len(files) > MOST_FILES or sum(file.size for file in files) > LARGEST_UPLOAD:
            raise forms.ValidationError(f"{MOST_FILES} files and 5 MB are the most for one import.")
        return [_document(super(FilesField, self).clean(file, initial)) for file in files]


def _document(file: UploadedFile) -> Document:
    name = file.name or ""
    if not name.lower().endswith((".md", ".markdown")):
        raise forms.ValidationError(f"{name} is not a Markdown file: its name must end with .md.")
    try:
        return Document(name, documents.decode(name, file.read()))
    except ImportProblem as problem:
        raise forms.ValidationError(str(problem)) from None


class ImportForm(forms.ModelForm):
    uploaded = FilesField(
        required=False,
        label="Markdown files",
        help_text="Each heading becomes a question, the text under it the answer.",
    )
    sitemap = forms.URLField(
        required=False,
        max_length=300,
        assume_scheme="https",
        widget=UnfoldAdminURLInputWidget,
        label="Or the address of a sitemap",
        help_text="Of one of your own websites, such as https://www.your-company.example/sitemap.xml",
    )
    origin = forms.CharField(
        required=False,
        max_length=300,
        widget=UnfoldAdminTextInputWidget,
        label="Name of this source",
        help_text="The next import of this name finds its entries again. Empty: the address of the sitemap.",
    )
    language = forms.ChoiceField(
        choices=LANGUAGE_CHOICES,
        widget=UnfoldAdminSelectWidget,
        help_text="Of pages and files that do not say their own.",
    )
    publish = forms.BooleanField(
        required=False,
        label="Say them at once",
        help_text="Otherwise the agent says nothing of it until somebody has reviewed it.",
    )

    class Meta:
        model = KnowledgeImport
        fields = ("uploaded", "sitemap", "origin", "language", "publish")

    def clean_sitemap(self) -> str:
        address: str = self.cleaned_data["sitemap"]
        allowed = sitemap.allowed_hosts()
        if address and urlsplit(address).netloc.lower() not in allowed:
            own = ", ".join(sorted(allowed)) or "none so far"
            raise forms.ValidationError(
                f"This is not one of your own websites ({own}). They are in the widgets' allowed origins."
            )
        return address

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        uploaded, address = data.get("uploaded"), data.get("sitemap")
        if not self.errors and bool(uploaded) == bool(address):
            raise forms.ValidationError("Choose Markdown files, or give the address of a sitemap.")
        data["origin"] = data.get("origin") or address or "Markdown files"
        return data


@admin.register(KnowledgeImport)
class ImportAdmin(ModelAdmin):
    empty_words = "An import makes knowledge entries of Markdown files or of the pages of your own website."
    form = ImportForm
    list_display = ("origin", "status", "by", "created_at")
    list_filter = ("status",)
    list_select_related = ("by",)
    change_form_before_template = "admin/conversations/import.html"
    fields = ("uploaded", "sitemap", "origin", "language", "publish")

    class Media:
        css = {"all": ("conversations/admin.css",)}  # noqa: RUF012  # Django's form

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).defer("documents", "reading")

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return ("origin", "language", "publish", "by", "created_at") if obj else self.fields

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        obj.by = request.user
        jobs.ask(obj, form.cleaned_data["uploaded"])

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: Any = None) -> HttpResponse:
        return HttpResponseRedirect(page_of(obj.pk))

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        row = self.get_object(request, object_id)
        about = {"import": row, "at_work": row is not None and row.status in AT_WORK}
        page: HttpResponse = super().change_view(
            request, object_id, form_url, {**about, **(extra_context or {})}
        )
        if about["at_work"]:
            page.headers["Refresh"] = "2"
        return page

    def get_urls(self) -> list[URLPattern]:
        name = "conversations_knowledgeimport"
        return [
            path("<int:row_id>/approve/", self._post(self.approve), name=f"{name}_approve"),
            path("<int:row_id>/cancel/", self._post(self.cancel), name=f"{name}_cancel"),
            *super().get_urls(),
        ]

    def _post(self, view: Any) -> Any:
        return require_POST(self.admin_site.admin_view(view))

    def approve(self, request: HttpRequest, row_id: int) -> HttpResponse:
        self._check(request)
        if not jobs.approve(row_id):
            messages.warning(request, "This import is not waiting to be looked at any more.")
        return HttpResponseRedirect(page_of(row_id))

    def cancel(self, request: HttpRequest, row_id: int) -> HttpResponse:
        self._check(request)
        if not jobs.cancel(row_id):
            messages.warning(request, "It is too late to cancel this import.")
        return HttpResponseRedirect(page_of(row_id))

    def _check(self, request: HttpRequest) -> None:
        if not self.has_add_permission(request):
            raise PermissionDenied

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


def page_of(row_id: int) -> str:
    return reverse("admin:conversations_knowledgeimport_change", args=[row_id])
