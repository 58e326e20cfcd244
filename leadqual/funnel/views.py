"""The funnel page for managers and sales ops."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from django import forms
from django.contrib.auth.decorators import login_required, permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from conversations.models import Mode
from crm.lead_list import DayField
from crm.views import wants_part

from . import charts, reports
from .stages import COHORT, STAGES

MAX_DAYS = 366


class PeriodForm(forms.Form):
    first = DayField(label="From", required=False)
    last = DayField(label="To", required=False)
    group = forms.ChoiceField(label="By", required=False, choices=list(reports.GROUPS.items()))
    mode = forms.ChoiceField(label="Engagement", required=False, choices=[("", "all"), *Mode.choices])
    page = forms.CharField(label="Page", required=False, max_length=200)

    def clean(self) -> dict[str, object]:
        data = super().clean() or {}
        first, last = data.get("first"), data.get("last")
        if first and last and first > last:
            raise forms.ValidationError("“From” must not be after “To”.")
        if first and last and (last - first).days > MAX_DAYS:
            raise forms.ValidationError("Choose a year at most.")
        return data

    def period(self, zone: ZoneInfo, today: date) -> reports.Period:
        """Four weeks to today unless chosen; from a day on, a year at most."""
        data = self.cleaned_data if self.is_valid() else {}
        first, last = data.get("first"), data.get("last")
        if first and not last:
            last = max(first, min(today, first + timedelta(days=MAX_DAYS)))
        last = last or today
        first = first or last - timedelta(days=27)
        return reports.Period(first, last, zone, data.get("page", ""), data.get("mode", ""))

    def group_name(self) -> str:
        return (self.cleaned_data.get("group") if self.is_valid() else "") or "day"


@login_required
@permission_required("crm.view_funnel", raise_exception=True)
def funnel(request: HttpRequest) -> HttpResponse:
    zone = ZoneInfo(getattr(request.user, "time_zone", "") or timezone.get_default_timezone_name())
    form = PeriodForm(request.GET or None)
    period = form.period(zone, timezone.now().astimezone(zone).date())
    rows = reports.by_group(period, form.group_name())
    whole = reports.total(rows)
    days = rows if form.group_name() == "day" else []
    return render(
        request,
        "funnel/_report.html" if wants_part(request) else "funnel/report.html",
        {
            "form": form,
            "period": period,
            "group": reports.GROUPS[form.group_name()],
            "stages": STAGES,
            "cohort": COHORT,
            "rows": rows,
            "total": whole,
            "bars": charts.funnel_bars(reports.chats_only(period)),
            "bars_height": len(STAGES) * (charts.BAR + charts.GAP),
            "chart_width": charts.WIDTH,
            "bar_height": charts.BAR,
            "daily": charts.line([row.counts["conversations"] for row in days]) if len(days) > 1 else "",
            "daily_most": max((row.counts["conversations"] for row in days), default=0),
            "questions": reports.questions(period),
            "ledgers": reports.ledgers(period),
        },
    )
