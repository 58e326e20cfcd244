"""What a browser may load and run on our pages. A page with a stricter policy of its own keeps it.

Nothing foreign, no script in the page, no frame around it. What is looser than that, and why:

* the back office: unfold's pages evaluate expressions in their attributes (Alpine), which takes
  'unsafe-eval', and set style attributes from them; its colours, and what hides the first column of a list,
  are style blocks, allowed by the hash of exactly these.
* lead pages: which words light up for a value is a style block of the lead's own.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from typing import Any

from asgiref.sync import iscoroutinefunction
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.decorators import sync_and_async_middleware

HEADER = "Content-Security-Policy"
BACK_OFFICE, LEADS, API = "/admin/", "/leads/", "/api/"
ALWAYS = (
    "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'; "
)
# unfold/layouts/skeleton.html and admin/change_list.html: the first of each, so nothing that comes later
COLORS = re.compile(rb'<style id="unfold-theme-colors">(.*?)</style>', re.DOTALL)
FIRST_COLUMN = b"""
            #changelist table thead th:first-child {width: inherit}
        """


@sync_and_async_middleware
def content_policy(get_response: Any) -> Any:
    if iscoroutinefunction(get_response):

        async def later(request: HttpRequest) -> HttpResponseBase:
            return with_policy(request, await get_response(request))

        return later

    def now(request: HttpRequest) -> HttpResponseBase:
        return with_policy(request, get_response(request))

    return now


def with_policy(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    html = response.headers.get("Content-Type", "").startswith("text/html")
    djangos_own = settings.DEBUG and response.status_code in (404, 500)  # with the trace and the settings
    if html and isinstance(response, HttpResponse) and not djangos_own and HEADER not in response.headers:
        response[HEADER] = policy(request.path, response.content)
    return response


def policy(path: str, content: bytes) -> str:
    if path.startswith(BACK_OFFICE):
        colors = COLORS.search(content)
        hashes = " ".join(_hash(text) for text in (colors[1] if colors else b"", FIRST_COLUMN))
        styles = f"style-src 'self' {hashes}; style-src-attr 'unsafe-inline'"
        return f"{ALWAYS}script-src 'self' 'unsafe-eval'; {styles}"
    loose = " 'unsafe-inline'" if path.startswith((LEADS, API)) else ""
    return f"{ALWAYS}script-src 'self'; style-src 'self'{loose}"


@lru_cache(maxsize=8)
def _hash(text: bytes) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text).digest()).decode()}'"
