"""The pages beside a schema version's form: publish, new draft, what changed, try it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone

from leadqual.errors import DomainError

from . import versions
from .changes import changes
from .checks import problems
from .forms import TrialForm
from .models import SchemaVersion
from .trial import trial

if TYPE_CHECKING:
    from unfold.admin import ModelAdmin
else:
    ModelAdmin = object


def version_url(pk: int, page: str = "change") -> str:
    return reverse(f"admin:qualification_schemaversion_{page}", args=[pk])


class VersionPages(ModelAdmin):  # type: ignore[misc]
    """Views of the version's admin; each checks the permission itself, for a link is not a lock."""

    def get_urls(self) -> list[Any]:
        pages = {"publish": self.publish_view, "draft": self.draft_view}
        pages |= {"changes": self.changes_view, "try": self.try_view}
        own = [
            path(
                f"<int:pk>/{name}/",
                self.admin_site.admin_view(view),
                name=f"qualification_schemaversion_{name}",
            )
            for name, view in pages.items()
        ]
        return [*own, *super().get_urls()]

    def publish_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """First what would be published and what is wrong with it; then, by POST, it is."""
        version = self._found(request, pk)
        if not self.has_change_permission(request, version):
            raise PermissionDenied
        if request.method == "POST":
            return self._publish(request, version)
        fields = versions.draft_spec(pk).fields
        return self._page(
            request,
            version,
            "publish",
            f"Publish {version}",
            problems=problems(fields),
            blocked=any(problem.blocks for problem in problems(fields)),
            **self._difference(version),
        )

    def _publish(self, request: HttpRequest, version: SchemaVersion) -> HttpResponse:
        try:
            versions.publish(version=version, by=request.user, now=timezone.now())  # type: ignore[arg-type]
        except DomainError as error:
            self.message_user(request, error.message, messages.ERROR)
            return HttpResponseRedirect(version_url(version.pk, "publish"))
        self.log_change(request, version, "Published.")
        done = f"{version} is published. Conversations that begin now are held with it."
        self.message_user(request, done, messages.SUCCESS)
        return HttpResponseRedirect(version_url(version.pk))

    def draft_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """A new draft, copied from this version; or the one that is being edited already."""
        version = self._found(request, pk)
        if not self.has_change_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        try:
            user: Any = request.user
            draft = versions.new_draft(schema=version.schema, by=user, source=version)
        except DomainError as error:
            self.message_user(request, f"{error.message} This is it.", messages.WARNING)
            return HttpResponseRedirect(version_url(error.data["version"]))
        self.log_addition(request, draft, f"Copied from version {version.number}.")
        return HttpResponseRedirect(version_url(draft.pk))

    def changes_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        version = self._found(request, pk)
        return self._page(
            request, version, "changes", f"What changed in {version}", **self._difference(version)
        )

    def try_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """What a typed sentence would leave behind. By POST, so that no words of anybody's get into a log;
        nothing is stored."""
        version = self._found(request, pk)
        schema = versions.draft_spec(pk)
        form = TrialForm(request.POST or None, fields=schema.fields)
        result = None
        if form.is_valid():
            data = form.cleaned_data
            result = trial(schema, data["text"], asked=data["asked"], today=timezone.localdate())
        return self._page(request, version, "try", f"Try {version}", form=form, result=result)

    def _found(self, request: HttpRequest, pk: int) -> SchemaVersion:
        if not self.has_view_permission(request):
            raise PermissionDenied
        version = SchemaVersion.objects.select_related("schema").filter(pk=pk).first()
        if version is None:
            raise Http404
        return version

    def _difference(self, version: SchemaVersion) -> dict[str, Any]:
        """The version before it, and what changed since."""
        earlier = SchemaVersion.objects.filter(schema=version.schema, number__lt=version.number)
        before = earlier.select_related("schema").order_by("-number").first()
        if before is None:
            return {"before": None, "changes": ()}
        old, new = versions.draft_spec(before.pk).fields, versions.draft_spec(version.pk).fields
        return {"before": before, "changes": changes(old, new)}

    def _page(
        self, request: HttpRequest, version: SchemaVersion, name: str, title: str, **context: Any
    ) -> TemplateResponse:
        shared = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "title": title,
            "version": version,
        }
        return TemplateResponse(request, f"admin/qualification/{name}.html", shared | context)
