"""Nurture mails in the admin: sequences with their mails and how they read, who gets them, who must not."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin, StackedInline

from leadqual.read_only import ReadOnly

from . import nurture
from .admin_forms import StepForm, SuppressionForm
from .models import Enrolment, Sequence, SequenceStep, Suppression

EXAMPLE = {
    "name": "Robin",
    "company": "Brightfold",
    "pain": "The shared inbox eats three hours of everybody's day.",
    "urgency": "We want it before the summer.",
    "question": "Does it work with Outlook?",
    "rep": "Ana",
}


class StepInline(StackedInline):
    model = SequenceStep
    form = StepForm
    extra = 0
    fields = ("order", "delay_hours", "subject", "body", "known", "unknown")
    readonly_fields = ("known", "unknown")
    verbose_name = "mail"
    verbose_name_plural = "Mails, the lowest number first"

    @admin.display(description="How it reads")
    def known(self, step: SequenceStep) -> SafeString:
        return _preview(step, EXAMPLE)

    @admin.display(description="How it reads when nothing is known")
    def unknown(self, step: SequenceStep) -> SafeString:
        return _preview(step, {})


def _preview(step: SequenceStep, context: dict[str, str]) -> SafeString:
    subject, body = nurture.render(step, context)
    return format_html("<strong>{}</strong><div style='white-space:pre-line'>{}</div>", subject, body)


@admin.register(Sequence)
class SequenceAdmin(ModelAdmin):
    empty_words = "A sequence is a row of mails for leads that are not ready yet. A routing rule enrols them."
    list_display = ("name", "active", "mails", "enrolled")
    search_fields = ("name",)
    inlines = (StepInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Sequence]:
        now_in_it = Count("enrolments", filter=Q(enrolments__status="active"), distinct=True)
        counts = {"how_many": Count("steps", distinct=True), "in_it": now_in_it}
        return super().get_queryset(request).annotate(**counts)  # type: ignore[no-any-return]

    @admin.display(description="Mails")
    def mails(self, sequence: Any) -> int:
        return int(sequence.how_many)

    @admin.display(description="Now in it")
    def enrolled(self, sequence: Any) -> int:
        return int(sequence.in_it)


@admin.register(Enrolment)
class EnrolmentAdmin(ReadOnly, ModelAdmin):
    empty_words = "A lead is enrolled when a routing rule says so and they agreed to get e-mails."
    list_display = ("lead", "sequence", "email", "status", "stop_reason", "next_at")
    list_filter = ("status", "sequence")
    list_select_related = ("lead", "sequence")
    search_fields = ("email",)
    actions = ("stop",)

    def has_operate_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("crm.change_enrolment")

    @admin.action(description="Stop these mails", permissions=["operate"])
    def stop(self, request: HttpRequest, rows: QuerySet[Enrolment]) -> None:
        active = list(rows.filter(status=Enrolment.Status.ACTIVE).select_related("sequence"))
        for enrolment in active:
            nurture.stop(enrolment, f"stopped by {request.user}", timezone.now())
        messages.success(request, f"{len(active)} stopped.")


@admin.register(Suppression)
class SuppressionAdmin(ModelAdmin):
    empty_words = "Who unsubscribed gets no nurture mails, nor do the addresses that you add here."
    form = SuppressionForm
    list_display = ("email", "reason", "at")
    list_filter = ("reason",)
    search_fields = ("email",)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Suppression, form: Any, change: bool) -> None:
        nurture.suppress(email=obj.email, reason=obj.reason, now=timezone.now())
        obj.pk = Suppression.objects.get(email=obj.email).pk
