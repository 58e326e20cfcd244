"""Health and cost of model agents, for sales ops and managers. A page of its own: managers are not in the
back office."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.contrib.auth.decorators import login_required, permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from . import alerts, health

PERIODS = (1, 7, 30, 90)
USUAL = 7


@login_required
@permission_required("conversations.view_modelcall", raise_exception=True)
def model_health(request: HttpRequest) -> HttpResponse:
    zone = ZoneInfo(getattr(request.user, "time_zone", "") or timezone.get_default_timezone_name())
    wanted, now = request.GET.get("days", ""), timezone.now()
    count = next((period for period in PERIODS if str(period) == wanted), USUAL)
    first = now.astimezone(zone).date() - timedelta(days=count - 1)
    since = datetime.combine(first, time(), zone)
    days, inventions = health.days(since, zone), health.inventions(since)
    about = {
        "alerts": alerts.alerts(now),
        "periods": PERIODS,
        "count": count,
        "since": first,
        "zone": zone,
        "days": days,
        "statuses": health.statuses_of(days),
        "inventions": inventions,
        "reasons": health.reasons_of(inventions),
        "withheld": health.withheld(since),
        "slips": health.slips(since),
    }
    return render(request, "conversations/model_health.html", about)
