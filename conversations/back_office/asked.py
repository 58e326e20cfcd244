"""What visitors ask and no entry answers, in the admin: to write an answer, or to say that there is none."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST
from unfold.admin import ModelAdmin

from conversations.knowledge import asked
from conversations.models import VisitorQuestion
from leadqual.read_only import ReadOnly

PER_PAGE = 50


@admin.register(VisitorQuestion)
class AskedAdmin(ReadOnly, ModelAdmin):
    """Its list is one of groups. Single questions are read with their conversation."""

    def get_urls(self) -> list[URLPattern]:
        dismiss = require_POST(self.admin_site.admin_view(self.dismiss))
        own = path("<int:question_id>/dismiss/", dismiss, name="conversations_visitorquestion_dismiss")
        return [own, *super().get_urls()]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        found = asked.groups(timezone.now())
        context = {
            **self.admin_site.each_context(request),
            "title": "What visitors ask and we don't answer",
            "page": Paginator(found, PER_PAGE).get_page(request.GET.get("page")),
            "total": sum(group.count for group in found),
            "days": asked.DAYS,
            "may_write": request.user.has_perm("conversations.add_knowledgeentry"),
            "may_dismiss": _may_dismiss(request),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/conversations/asked.html", context)

    def dismiss(self, request: HttpRequest, question_id: int) -> HttpResponse:
        if not _may_dismiss(request):
            raise PermissionDenied
        n = asked.dismiss(question_id, timezone.now())
        messages.success(request, f"{n} taken off the list. They will not come back in the same words.")
        return HttpResponseRedirect(reverse("admin:conversations_visitorquestion_changelist"))


def _may_dismiss(request: HttpRequest) -> bool:
    """Whoever looks after the knowledge decides what is to be in it."""
    return request.user.has_perms(
        ("conversations.view_visitorquestion", "conversations.change_knowledgeentry")
    )
