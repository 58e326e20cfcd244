"""The demo company's pages with the widget on them, and the widget's script under its short address."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import condition, require_safe

from . import demo_words
from .models import Widget

DEMO_WIDGET = "fernhill"
PAGES = (("demo-product", "Product"), ("demo", "Pricing"), ("demo-help", "Help"))
SCRIPT = settings.BASE_DIR / "static" / "widget.js"


@require_safe
def pricing(request: HttpRequest) -> HttpResponse:
    words = {
        "plans": demo_words.PLANS,
        "comparison": demo_words.COMPARISON,
        "questions": demo_words.QUESTIONS,
    }
    return page(request, "pricing.html", "demo", words)


@require_safe
def product(request: HttpRequest) -> HttpResponse:
    return page(request, "product.html", "demo-product", {"reasons": demo_words.REASONS})


@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    return page(request, "help.html", "demo-help", {"steps": demo_words.STEPS})


def page(request: HttpRequest, template: str, here: str, words: dict[str, Any]) -> HttpResponse:
    widget, preview = shown_widget(request)
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


@lru_cache(maxsize=2)
def script_of(changed: float) -> tuple[bytes, str]:
    content = SCRIPT.read_bytes()
    return content, f'"{hashlib.sha256(content).hexdigest()[:20]}"'


def current_script() -> tuple[bytes, str]:
    return script_of(SCRIPT.stat().st_mtime)


@require_safe
@gzip_page
@condition(etag_func=lambda request: current_script()[1])
def widget_script(request: HttpRequest) -> HttpResponse:
    response = HttpResponse(current_script()[0], content_type="text/javascript; charset=utf-8")
    response["Cache-Control"] = "public, max-age=300"
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
