"""Reps and decisions in the admin: who takes leads and when they work; what was decided and why."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin

from leadqual.qualification.checks import spoken
from leadqual.qualification.worded import worded
from leadqual.read_only import ReadOnly

from . import hours
from .forms import RepForm
from .models import Decision, Rep
from .services import zone_of

_STATES = {
    "not_asked": "not asked",
    "unanswered": "asked, no answer",
    "declined": "declined",
    "unclear": "unclear",
    "stated": "said",
    "confirmed": "confirmed",
}


@admin.register(Rep)
class RepAdmin(ModelAdmin):  # type: ignore[misc]
    empty_words = "Without reps nobody is given a lead; they can still take one that nobody has."
    form = RepForm
    list_display = ("user", "active", "at_work", "works", "clock", "assigned_count", "last_assigned_at")
    list_select_related = ("user",)
    list_filter = ("active",)
    fieldsets = (
        (None, {"fields": ("user", "active", "time_zone")}),
        (
            "Working hours: leave all empty for “always”, a day for a day off",
            {"fields": tuple((f"{day}_from", f"{day}_to") for day in hours.DAYS)},
        ),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return ("user",) if obj else ()

    def save_model(self, request: HttpRequest, obj: Rep, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        obj.user.time_zone = form.cleaned_data["time_zone"]
        obj.user.save(update_fields=["time_zone"])

    @admin.display(description="At work now", boolean=True)
    def at_work(self, rep: Rep) -> bool:
        return rep.active and hours.at_work(rep.working_hours, zone_of(rep), timezone.now())

    @admin.display(description="Working hours")
    def works(self, rep: Rep) -> str:
        return hours.describe(rep.working_hours)

    @admin.display(description="Time zone")
    def clock(self, rep: Rep) -> str:
        return rep.user.time_zone


@admin.register(Decision)
class DecisionAdmin(ReadOnly, ModelAdmin):  # type: ignore[misc]
    """What was decided on which facts by which rules; nobody changes it."""

    empty_words = "Whenever the rules decide about a conversation, their reasons appear here."
    list_display = ("made_at", "outcome", "rule_name", "rule_set_version", "lead", "rep")
    list_filter = ("outcome", "rule_set_version__rule_set")
    list_select_related = ("rule_set_version__rule_set", "lead", "rep__user")
    search_fields = ("subject",)
    show_full_result_count = False
    fields = ("made_at", "outcome", "rule_set_version", "rule_name", "lead", "rep", "why", "known")
    readonly_fields = fields

    class Media:
        css = {"all": ("qualification/schema.css",)}  # noqa: RUF012

    def get_queryset(self, request: HttpRequest) -> QuerySet[Decision]:
        rows: QuerySet[Decision] = super().get_queryset(request)
        return rows.select_related("rule_set_version__rule_set", "lead", "rep__user")

    @admin.display(description="Why")
    def why(self, decision: Decision) -> SafeString:
        lines = format_html_join("", "<li>{}</li>", ((line,) for line in decision.trace))
        return format_html('<div class="lq"><ul class="lq-list">{}</ul></div>', lines)

    @admin.display(description="On these facts")
    def known(self, decision: Decision) -> SafeString:
        facts = decision.facts.get("fields", {}).items()
        rows = format_html_join(
            "",
            "<tr><th scope='row'>{}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
            (
                (
                    spoken(key),
                    _STATES.get(fact["state"], fact["state"]),
                    worded(fact.get("value")),
                    f"“{fact['quote']}”" if fact.get("quote") else "",
                )
                for key, fact in facts
            ),
        )
        return format_html('<div class="lq"><table>{}</table></div>', rows)
