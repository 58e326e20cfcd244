"""Comparisons in the admin: watch one, cancel it, read what it came to, conversation beside conversation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.views.decorators.http import require_POST
from unfold.admin import ModelAdmin

from conversations import gate
from conversations.agents.model.slips import SLIPS
from conversations.models import Comparison, Rehearsed

from . import jobs, sums

Status = Comparison.Status
UNDER_WAY = frozenset({Status.WAITING, Status.RUNNING})
JSON = dict[str, Any]


@admin.register(Comparison)
class ComparisonAdmin(ModelAdmin):
    empty_words = (
        "A comparison begins on the page of a model agent's draft, with the button “Compare with …”."
    )
    list_display = ("__str__", "source", "wanted", "status", "by", "created_at")
    list_filter = ("status",)
    list_select_related = ("left__setup", "right__setup", "by")
    fields = ("left", "right", "widget", "schema_version", "source", "wanted", "seed", "by", "created_at")
    change_form_before_template = "admin/conversations/comparison.html"

    class Media:
        css = {"all": ("qualification/schema.css", "conversations/admin.css")}  # noqa: RUF012  # Django's form

    def get_queryset(self, request: HttpRequest) -> Any:
        linked = ("left__setup", "right__setup", "widget", "schema_version__schema", "by")
        return super().get_queryset(request).select_related(*linked)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        row = self.get_object(request, object_id)
        about = shown(row) if row is not None and self.has_view_permission(request, row) else {}
        page: HttpResponse = super().change_view(
            request, object_id, form_url, {**about, **(extra_context or {})}
        )
        if about.get("under_way"):
            page.headers["Refresh"] = "3"
        return page

    def get_urls(self) -> list[URLPattern]:
        cancel = require_POST(self.admin_site.admin_view(self.cancel))
        own = path("<int:row_id>/cancel/", cancel, name="conversations_comparison_cancel")
        return [own, *super().get_urls()]

    def cancel(self, request: HttpRequest, row_id: int) -> HttpResponse:
        if not request.user.has_perm("conversations.add_comparison"):
            raise PermissionDenied
        if jobs.cancel(row_id):
            messages.success(request, "Cancelled. The visitors who are talking now still finish.")
        else:
            messages.warning(request, "This comparison has ended already.")
        return HttpResponseRedirect(page_of(row_id))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False  # it is asked for on the page of a draft

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


def page_of(row_id: int) -> str:
    return reverse("admin:conversations_comparison_change", args=[row_id])


def shown(row: Comparison) -> JSON:
    """The table as far as it goes, and the conversations."""
    told = list(row.visitors.all())
    about: JSON = {
        "comparison": row,
        "under_way": row.status in UNDER_WAY,
        "done": len(told),
        "stale": row.status == Status.DONE and jobs.digest(row.right) != row.digest,
        "names": (str(row.left) if row.left else "Scripted agent", str(row.right)),
        "may_cancel": row.status in UNDER_WAY,
        "told": [_pair(each) for each in told],
    }
    if told:
        sides = [sums.figures([getattr(each, side) for each in told]) for side in ("left", "right")]
        about |= {
            "rows": sums.rows(*sides),
            "field_rows": sums.field_rows(*sides),
            "counted": [
                ("Sentences that were kept from the visitor", _told("withheld", gate.REASONS, sides)),
                ("Slips: what else there was with the answers", _told("slips", SLIPS, sides)),
            ],
            "false": [wrong for side in sides for wrong in side["false"]],
        }
    return about


def _told(key: str, words: Mapping[str, str], sides: Sequence[JSON]) -> list[sums.Row]:
    rows = sums.count_rows(key, *sides)
    return [replace(row, name=f"{row.name}: {words[row.name]}") if row.name in words else row for row in rows]


def _pair(told: Rehearsed) -> JSON:
    return {
        "name": told.name,
        "conversation": told.conversation_id,
        "sides": [_side(told.left), _side(told.right)],
    }


def _side(document: JSON) -> JSON:
    outcome = document["outcome"]
    refused = [entry for entry in outcome["ledger"] if entry["status"] == "refused"]
    return {
        "lines": document["lines"],
        "result": document["result"] or "no decision",
        "withheld": outcome["withheld"],
        "refused": _own(refused, document["agent"]),
    }


def _own(entries: Sequence[JSON], agent: str) -> list[JSON]:
    return [entry for entry in entries if entry["by"] == agent]
