"""The demo company's pages with the widget on them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from conversations.models import Widget

from .words import COMPARISON, PLANS, QUESTIONS, REASONS, STEPS

DEMO_WIDGET = "fernhill"
PAGES = (("demo-product", "Product"), ("demo", "Pricing"), ("demo-help", "Help"))


@require_safe
def pricing(request: HttpRequest) -> HttpResponse:
    words = {
        "plans": PLANS,
        "comparison": COMPARISON,
        "questions": QUESTIONS,
    }
    return page(request, "pricing.html", "demo", words)


@require_safe
def product(request: HttpRequest) -> HttpResponse:
    return page(request, "product.html", "demo-product", {"reasons": REASONS})


@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    return page(request, "help.html", "demo-help", {"steps": STEPS})


def page(request: HttpRequest, template: str, here: str, words: dict[str, Any]) -> HttpResponse:
    widget, preview = shown_widget(request)
    if widget is None and not settings.DEBUG:
        raise Http404("The demo is not on this server.")
    keep = f"?{urlencode({'widget': widget.key})}" if widget and preview else ""
    context = {"widget": widget, "preview": preview, "keep": keep, "here": here, "pages": PAGES, **words}
    response = render(request, f"demo/{template}", context)
    response["Content-Security-Policy"] = policy(request)
    return response


def shown_widget(request: HttpRequest) -> tuple[Widget | None, bool]:
    """The demo's widget; with `?widget=KEY` the one that staff want to preview."""
    key = request.GET.get("widget", "")
    if key and request.user.has_perm("conversations.view_widget"):
        wanted = Widget.objects.filter(key=key).first()
        if wanted:
            return wanted, True
    return Widget.objects.filter(key=DEMO_WIDGET, active=True).first(), False


def policy(request: HttpRequest) -> str:
    """Nothing inline, no eval, no foreign host: the demo is where we see that the widget needs no more."""
    sockets = f"{'wss' if request.is_secure() else 'ws'}://{request.get_host()}"
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        f"connect-src 'self' {sockets}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'"
    )
