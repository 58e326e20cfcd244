"""One-click unsubscribe (RFC 8058): no log-in, no cookie, no redirect, as good the second time."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from . import nurture, secrets


@csrf_exempt  # a mailbox provider posts here; the sealed token is the proof
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Only POST does it: link scanners open what stands in a mail."""
    try:
        email = secrets.unseal(secrets.UNSUBSCRIBE, token)
    except secrets.CannotOpen:  # mail programs cut long links; who clicks knows nothing of our pages
        return render(request, "crm/unsubscribe.html", {"broken": True}, status=404)
    if request.method == "POST":
        nurture.suppress(email=email, reason="unsubscribed", now=timezone.now())
    response = render(request, "crm/unsubscribe.html", {"email": email, "done": request.method == "POST"})
    response["Referrer-Policy"] = "no-referrer"
    return response
