"""The widget's script under its short address."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import condition, require_safe

SCRIPT = settings.BASE_DIR / "static" / "widget.js"


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
