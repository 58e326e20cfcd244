"""The pages beside the form of what has versions: publish, new draft, what changed; for schemas also try it.

Schemas and routing's rule sets share them: each says what publishing, copying and comparing mean for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone

from leadqual.errors import DomainError

from . import versions
from .changes import changes
from .checks import Problem, problems
from .drafts import WhileDraft, is_draft
from .fields import understood
from .forms import TrialForm
from .models import SchemaVersion
from .trial import trial


def version_url(pk: int, page: str = "change") -> str:
    return reverse(f"admin:qualification_schemaversion_{page}", args=[pk])


class VersionPages(WhileDraft):
    """A version's admin. Each view checks the permission itself, for a link is not a lock."""

    parent: str  # the foreign key to what the versions are of
    pages: tuple[str, ...] = ("publish", "draft", "changes")
    on_publishing: str  # what it means for conversations
    can_age = False  # whether what it rests on may change after it was published

    change_form_outer_before_template = "admin/qualification/_version_top.html"

    def problems_of(self, version: Any) -> Sequence[Any]:
        raise NotImplementedError

    def differences(self, before: Any, after: Any) -> Sequence[str]:
        raise NotImplementedError

    def publish(self, version: Any, request: HttpRequest) -> None:
        raise NotImplementedError

    def copy(self, version: Any, request: HttpRequest) -> Any:
        raise NotImplementedError

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # a version is a copy of one before it, or comes with what it is a version of

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        return {}  # "delete selected" would stop at the first published version

    def get_urls(self) -> list[Any]:
        own = [
            path(
                f"<int:pk>/{name}/",
                self.admin_site.admin_view(getattr(self, f"{name}_view")),
                name=self.name(name),
            )
            for name in self.pages
        ]
        return [*own, *super().get_urls()]

    def name(self, page: str) -> str:
        return f"{self.opts.app_label}_{self.opts.model_name}_{page}"

    def url(self, version: Any, page: str = "change") -> str:
        return reverse(f"admin:{self.name(page)}", args=[version.pk])

    def state(self, request: HttpRequest, version: Any) -> dict[str, Any]:
        """What the top of the version's page shows."""
        draft = is_draft(version)
        return {
            "title": str(version),
            "version": version,
            "draft": draft,
            "problems": self.problems_of(version) if draft or self.can_age else (),
            "may_edit": self.has_change_permission(request),
            "links": {page: self.url(version, page) for page in ("change", *self.pages)},
        }

    def publish_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """First what would be published and what is wrong with it; then, by POST, it is."""
        version = self._found(request, pk)
        if not self.has_change_permission(request, version):
            raise PermissionDenied
        if request.method == "POST":
            return self._publish(request, version)
        blocked = any(problem.blocks for problem in self.problems_of(version))
        context = {"blocked": blocked, "on_publishing": self.on_publishing, **self._difference(version)}
        return self._page(request, version, "publish", f"Publish {version}", **context)

    def _publish(self, request: HttpRequest, version: Any) -> HttpResponse:
        try:
            self.publish(version, request)
        except DomainError as error:
            self.message_user(request, error.message, messages.ERROR)
            return HttpResponseRedirect(self.url(version, "publish"))
        self.log_change(request, version, "Published.")
        self.message_user(request, f"{version} is published. {self.on_publishing}", messages.SUCCESS)
        return HttpResponseRedirect(self.url(version))

    def draft_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """A new draft, copied from this version; or the one that is being edited already."""
        version = self._found(request, pk)
        if not self.has_change_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        try:
            draft = self.copy(version, request)
        except DomainError as error:
            self.message_user(request, f"{error.message} This is it.", messages.WARNING)
            return HttpResponseRedirect(reverse(f"admin:{self.name('change')}", args=[error.data["version"]]))
        self.log_addition(request, draft, f"Copied from version {version.number}.")
        return HttpResponseRedirect(self.url(draft))

    def changes_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        version = self._found(request, pk)
        title = f"What changed in {version}"
        return self._page(request, version, "changes", title, **self._difference(version))

    def _found(self, request: HttpRequest, pk: int) -> Any:
        if not self.has_view_permission(request):
            raise PermissionDenied
        version = self.model.objects.select_related(self.parent).filter(pk=pk).first()
        if version is None:
            raise Http404
        return version

    def _difference(self, version: Any) -> dict[str, Any]:
        """The version before it, and what changed since."""
        siblings = self.model.objects.filter(**{self.parent: getattr(version, self.parent)})
        earlier = siblings.filter(number__lt=version.number).select_related(self.parent)
        before = earlier.order_by("-number").first()
        return {"before": before, "changes": self.differences(before, version) if before else ()}

    def _page(
        self, request: HttpRequest, version: Any, name: str, title: str, **context: Any
    ) -> TemplateResponse:
        shared = self.admin_site.each_context(request) | self.state(request, version)
        shared |= {"opts": self.opts, "title": title}
        return TemplateResponse(request, f"admin/qualification/{name}.html", shared | context)


class SchemaVersionPages(VersionPages):
    parent = "schema"
    pages = (*VersionPages.pages, "try")
    on_publishing = "Conversations that begin now are held with it; those under way keep theirs."

    def problems_of(self, version: SchemaVersion) -> Sequence[Problem]:
        return problems(versions.draft_spec(version.pk).fields)

    def differences(self, before: SchemaVersion, after: SchemaVersion) -> Sequence[str]:
        return changes(versions.draft_spec(before.pk).fields, versions.draft_spec(after.pk).fields)

    def publish(self, version: SchemaVersion, request: HttpRequest) -> None:
        user: Any = request.user
        versions.publish(version=version, by=user, now=timezone.now())

    def copy(self, version: SchemaVersion, request: HttpRequest) -> SchemaVersion:
        user: Any = request.user
        return versions.new_draft(schema=version.schema, by=user, source=version)

    def try_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """What a typed sentence would leave behind. By POST, so that no words of anybody's get into a log;
        nothing is stored."""
        version = self._found(request, pk)
        schema = versions.draft_spec(pk)
        form = TrialForm(request.POST or None, fields=schema.fields)
        result = None
        if form.is_valid():
            data = form.cleaned_data
            result = trial(understood(schema), data["text"], asked=data["asked"], today=timezone.localdate())
        return self._page(request, version, "try", f"Try {version}", form=form, result=result)
