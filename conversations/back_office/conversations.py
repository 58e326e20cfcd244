"""Conversations in the admin: to read, to audit, to erase. Nothing here can be edited."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from unfold.admin import ModelAdmin
from unfold.decorators import action

from conversations import dossiers, gate, handoff, services
from conversations.agents.model.trouble import WORDS
from conversations.models import Conversation
from crm import transcript
from crm.words import STATES
from leadqual.qualification.reasons import in_words
from leadqual.qualification.worded import worded
from leadqual.read_only import ReadOnly

NAMES = ("id", "widget", "schema_version", "status", "close_reason", "page", "mode", "time_zone")
TIMES = ("started_at", "last_at", "closed_at", "last_seq", "lead", "decision")


@admin.register(Conversation)
class ConversationAdmin(ReadOnly, ModelAdmin):
    """Deleting would meet the append-only triggers; erasing is the one way."""

    empty_words = "A conversation appears with a visitor's first message. Is the widget on your pages?"
    list_display = ("started_at", "widget", "page", "status", "outcome", "messages_count", "lead")
    list_filter = ("status", "widget", "mode", "decision__outcome", ("started_at", admin.DateFieldListFilter))
    list_select_related = ("widget", "decision", "lead")
    search_fields = ("id__exact", "lead__email", "lead__company", "lead__name")
    search_help_text = "A conversation's id, or the lead's name, company or e-mail"
    ordering = ("-started_at",)
    list_per_page = 50
    show_full_result_count = False
    readonly_fields = (*NAMES, *TIMES)
    fieldsets = (("Details", {"fields": (*NAMES, *TIMES)}),)
    change_form_before_template = "admin/conversations/report.html"
    actions_detail = ("erase",)

    class Media:
        css = {"all": ("conversations/admin.css",)}  # noqa: RUF012  # Django's form

    @admin.display(ordering="decision__outcome")
    def outcome(self, row: Conversation) -> str:
        return row.decision.outcome if row.decision else ""

    @admin.display(description="messages", ordering="last_seq")
    def messages_count(self, row: Conversation) -> int:
        return row.last_seq

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        row = self.get_object(request, object_id)
        about = report(row) if row is not None and self.has_view_permission(request, row) else {}
        page: HttpResponse = super().change_view(
            request, object_id, form_url, {**about, **(extra_context or {})}
        )
        return page

    @action(description="Erase this person", permissions=("erase",), url_path="erase")
    def erase(self, request: HttpRequest, object_id: str) -> HttpResponse:
        row = self.get_object(request, object_id)
        if row is None or request.method != "POST":
            context = {**self.admin_site.each_context(request), "row": row, "title": "Erase this person"}
            return TemplateResponse(request, "admin/conversations/erase.html", context)
        services.erase(conversation_id=row.pk)
        messages.success(request, "The conversation, its decisions and its lead are gone for good.")
        return HttpResponseRedirect(reverse("admin:conversations_conversation_changelist"))

    def has_erase_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        # A method, because for a named permission unfold's check asks the database, before it has any tables.
        return request.user.has_perm("conversations.delete_conversation")


def report(row: Conversation) -> dict[str, Any]:
    """The transcript with the words marked that count, and everything that was made of them."""
    dossier = dossiers.build(handoff.record(row))
    return {
        "lines": transcript.marked(dossier),
        "facts": [_fact(item) for item in dossier.fields],
        "proposals": [
            (
                proposal,
                worded(proposal.value),
                "" if proposal.status == "accepted" else in_words(proposal.reason),
            )
            for proposal in row.proposals.select_related("turn").order_by("id")
        ],
        "not_captured": row.not_captured.order_by("id"),
        "questions": row.visitor_questions.select_related("entry", "message").order_by("id"),
        "decision": row.decision,
        "calls": [
            (call, WORDS.get(call.status, ""))
            for call in row.model_calls.select_related("turn", "version__setup").order_by("id")
        ],
        "withheld": [
            (held, gate.REASONS.get(held.reason, ""))
            for held in row.withheld.select_related("turn").order_by("id")
        ],
    }


def _fact(item: Any) -> dict[str, Any]:
    said = [item.evidence, *item.history] if item.evidence else list(item.history)
    return {
        "item": item,
        "state": STATES.get(item.state, item.state),
        "anchor": transcript.anchor(item.evidence.message, item.key) if item.evidence else "",
        "before": said[1:] if item.evidence else said,
    }
