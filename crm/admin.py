"""Leads and deliveries in the admin. What happened is read-only; what can be done about it are actions."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin
from unfold.decorators import display

from leadqual.accounts.models import REP, User
from leadqual.read_only import ReadOnly

from . import connection_admin, delivery, nurture_admin, outbox, outcomes
from .models import Delivery, FieldMark, Lead

TONES = {
    Delivery.Status.SENT: "success",
    Delivery.Status.NEEDS_PERSON: "danger",
    Delivery.Status.SENDING: "info",
    Delivery.Status.DUE: "warning",
}
__all__ = ("connection_admin", "nurture_admin")


@admin.register(Lead)
class LeadAdmin(ModelAdmin):
    """Only the owner can be changed here; the rest is on the lead page."""

    empty_words = (
        "A lead appears as soon as a visitor leaves a way to reach them, or a form, an SDR or "
        "an import brings one."
    )
    list_display = ("__str__", "company", "outcome", "status", "deal", "owner", "source", "created_at")
    list_filter = ("outcome", "status", "deal", "source", "owner")
    list_select_related = ("owner",)
    search_fields = ("name", "company", "email", "phone")
    date_hierarchy = "created_at"
    fields = (
        *("page_link", "owner", "name", "company", "email", "phone", "outcome", "status", "deal", "amount"),
        *("currency", "source", "page", "mode", "campaign", "key", "revision", "schema_version"),
        *("created_at", "qualified_at", "accepted_at", "meeting_booked_at", "meeting_held_at", "closed_at"),
        *("consent_at", "consent_quote", "wants_person", "reject_reason"),
    )
    readonly_fields = tuple(name for name in fields if name != "owner")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Lead]:
        return super().get_queryset(request).defer("dossier")  # type: ignore[no-any-return]

    @admin.display(description="Lead page")
    def page_link(self, lead: Lead) -> SafeString:
        return format_html('<a href="{}">Open the lead</a>', reverse("lead", args=[lead.pk]))

    def formfield_for_foreignkey(self, field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if field.name == "owner":
            kwargs["queryset"] = User.objects.filter(is_active=True, groups__name=REP)
        return super().formfield_for_foreignkey(field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: Lead, form: forms.ModelForm, change: bool) -> None:
        actor = outcomes.Actor(now=timezone.now(), by=request.user)  # type: ignore[arg-type]
        outcomes.assign(obj.pk, actor, to=obj.owner)


@admin.register(Delivery)
class DeliveryAdmin(ReadOnly, ModelAdmin):
    empty_words = "What is to be brought to a rep or to a connected system appears here, with every attempt."
    list_display = ("kind", "lead", "connection", "state", "attempts", "due_at", "sent_at", "error")
    list_filter = ("status", "kind", "connection")
    list_select_related = ("lead", "connection")
    search_fields = ("=id", "lead__name", "lead__email", "remote_id")
    fields = (
        *("id", "kind", "lead", "connection", "status", "error", "attempts", "due_at", "claimed_at"),
        *("sent_at", "remote_id", "created_at"),
    )
    actions = ("retry", "cancel")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Delivery]:
        return super().get_queryset(request).defer("payload", "lead__dossier")  # type: ignore[no-any-return]

    @display(description="Status", ordering="status", label=TONES)
    def state(self, row: Delivery) -> tuple[str, str]:
        return row.status, row.get_status_display()

    def has_operate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("crm.change_delivery")

    @admin.action(description="Try again", permissions=["operate"])
    def retry(self, request: HttpRequest, rows: QuerySet[Delivery]) -> None:
        count = outbox.retry(list(rows.values_list("id", flat=True)), timezone.now())
        messages.success(request, f"{count} will be tried again. Only those that need a person can be.")

    @admin.action(description="Cancel", permissions=["operate"])
    def cancel(self, request: HttpRequest, rows: QuerySet[Delivery]) -> None:
        count = delivery.cancel(list(rows.values_list("id", flat=True)), timezone.now())
        messages.success(request, f"{count} cancelled. What is sent or being sent cannot be.")


@admin.register(FieldMark)
class FieldMarkAdmin(ReadOnly, ModelAdmin):
    empty_words = (
        "What a rep marks as wrong on a lead's page appears here, with the words it came from and the reason."
    )
    list_display = ("field_key", "value", "quote", "reason", "by", "at")
    list_filter = ("field_key",)
    list_select_related = ("by",)
