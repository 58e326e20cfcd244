"""Lead pages. One address, one template; htmx gets the part that changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_safe
from django_htmx.http import push_url

from leadqual.errors import DomainError

from . import access, lead_list, lead_page, outcomes, words
from .forms import form_for
from .models import Lead, Outcome
from .outcomes import Actor

Done = Callable[[UUID, Actor, dict[str, Any]], Lead]
ACTIONS: dict[str, tuple[Done, str]] = {
    "accept": (lambda lead, actor, data: outcomes.accept(lead, actor), "Accepted. The lead is yours."),
    "reject": (lambda lead, actor, data: outcomes.reject(lead, actor, **data), "Rejected."),
    "booked": (lambda lead, actor, data: outcomes.meeting_booked(lead, actor), "Meeting booked."),
    "held": (lambda lead, actor, data: outcomes.meeting_held(lead, actor), "Meeting held."),
    "won": (lambda lead, actor, data: outcomes.won(lead, actor, **data), "Won. Congratulations."),
    "lost": (lambda lead, actor, data: outcomes.lost(lead, actor, **data), "Noted as lost."),
    "mark": (lambda lead, actor, data: outcomes.mark_wrong(lead, actor, **data), "Marked as wrong."),
    "unmark": (lambda lead, actor, data: outcomes.unmark(lead, actor, **data), "The mark is gone."),
}
OF_A_FIELD = ("mark", "unmark")


def _zone(request: HttpRequest) -> ZoneInfo:
    return ZoneInfo(getattr(request.user, "time_zone", "") or timezone.get_default_timezone_name())


@require_safe
@login_required
@permission_required("crm.view_lead", raise_exception=True)
def leads(request: HttpRequest) -> HttpResponse:
    filters = lead_list.Filters(request.GET)
    chosen = filters.chosen
    rows = lead_list.select(request.user, chosen, _zone(request))
    page = Paginator(rows, lead_list.PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "filters": filters,
        "chosen": chosen,
        "page": page,
        "rows": [(row, *words.stage(row), words.OUTCOME_TONES[Outcome(row.outcome)]) for row in page],
        "whose": lead_list.WHOSE,
        "any_at_all": bool(page) or access.visible_to(request.user).exists(),
    }
    part = wants_part(request)
    with timezone.override(_zone(request)):
        response = render(request, "crm/_leads.html" if part else "crm/leads.html", context)
    if part:  # an address that can be kept: only what was chosen, without the empty rest of the form
        asked = {name: str(value) for name, value in request.GET.items() if value}
        push_url(response, f"{request.path}?{urlencode(asked)}" if asked else request.path)
    return response


@require_safe
@login_required
@permission_required("crm.view_lead", raise_exception=True)
def lead(request: HttpRequest, lead_id: UUID) -> HttpResponse:
    found = _visible_to(request).filter(id=lead_id).first()
    # In words in development too: an old link to a lead that somebody else took is nobody's error.
    return _show(request, found) if found else render(request, "404.html", status=404)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@permission_required("crm.work_lead", raise_exception=True)
def act(request: HttpRequest, lead_id: UUID, action: str, field_key: str = "") -> HttpResponse:
    """Do it, then show the lead as it is now. What was refused comes back as it was typed."""
    if request.method != "POST":  # who had to log in first comes back by GET: nothing was done yet
        return redirect("lead", lead_id)
    found = _visible(request, lead_id)
    if not access.may_work(request.user, found):
        raise PermissionDenied
    form = form_for(action, request.POST)
    if not form.is_valid():
        return _refuse(request, found, action, field_key, form)
    do, words_for_it = ACTIONS[action]
    data = form.cleaned_data | ({"field_key": field_key} if action in OF_A_FIELD else {})
    try:
        do(lead_id, Actor(now=timezone.now(), by=request.user), data)  # type: ignore[arg-type]
    except DomainError as error:
        named = error.data.get("field")
        form.add_error(named if named in form.fields else None, error.message)
        return _refuse(request, _visible(request, lead_id), action, field_key, form)
    messages.success(request, words_for_it)
    return _show(request, _visible(request, lead_id)) if wants_part(request) else redirect("lead", lead_id)


def _refuse(request: HttpRequest, found: Lead, action: str, field_key: str, form: forms.Form) -> HttpResponse:
    name = f"{action}:{field_key}" if field_key else action
    return _show(request, found, {name: form}, status=422)


def _visible(request: HttpRequest, lead_id: UUID) -> Lead:
    """Somebody else's lead is not there, as far as a rep can tell."""
    return get_object_or_404(_visible_to(request), id=lead_id)


def _visible_to(request: HttpRequest) -> QuerySet[Lead]:
    return access.visible_to(request.user).select_related("owner")


def _show(
    request: HttpRequest, found: Lead, refused: dict[str, forms.Form] | None = None, status: int = 200
) -> HttpResponse:
    part = wants_part(request)
    context = {"page": lead_page.build(found, request.user, refused), "part": part}
    with timezone.override(_zone(request)):
        return render(request, "crm/_lead.html" if part else "crm/lead.html", context, status=status)


def wants_part(request: HttpRequest) -> bool:
    """Whether a part of the page was asked for; going back asks for the whole."""
    htmx: Any = getattr(request, "htmx", None)
    return bool(htmx) and not htmx.history_restore_request
