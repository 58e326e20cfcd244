"""Which websites may show a widget. Browsers say where a page comes from; other programs need not."""

from __future__ import annotations

from typing import Any, Protocol
from urllib.parse import urlsplit

from asgiref.sync import iscoroutinefunction
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.request import validate_host
from django.http.response import HttpResponseBase
from django.utils.decorators import sync_and_async_middleware

CHAT_API = "/api/chat/"


class HasOrigins(Protocol):
    @property
    def allowed_origins(self) -> tuple[str, ...]: ...


def origin_allowed(widget: HasOrigins, origin: str | None) -> bool:
    """The widget's own list, or this server's pages. No origin: not a page of a browser on another site."""
    if not origin:
        return True
    if origin.lower() in widget.allowed_origins:
        return True
    return _our_own(urlsplit(origin).hostname)


def _our_own(host: str | None) -> bool:
    hosts = [name for name in settings.ALLOWED_HOSTS if name != "*"]
    public = urlsplit(settings.PUBLIC_URL).hostname
    return host is not None and (host == public or validate_host(host, hosts))


def answer_preflight(request: HttpRequest) -> HttpResponse | None:
    if request.method != "OPTIONS" or not request.path.startswith(CHAT_API):
        return None
    response = HttpResponse(status=204)
    response["Access-Control-Allow-Methods"] = "GET, POST"
    response["Access-Control-Allow-Headers"] = "Authorization, Content-Type, Accept"
    response["Access-Control-Max-Age"] = "86400"
    return response


def let_pages_read(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    if request.path.startswith(CHAT_API):
        response["Access-Control-Allow-Origin"] = "*"
        response["Access-Control-Expose-Headers"] = "Retry-After"
    return response


@sync_and_async_middleware
def chat_cors(get_response: Any) -> Any:
    """Lets pages of other sites read the chat API's answers. No cookie counts there, so any page may ask;
    which sites get more than a refusal is decided by `origin_allowed`."""
    if iscoroutinefunction(get_response):

        async def later(request: HttpRequest) -> HttpResponseBase:
            return let_pages_read(request, answer_preflight(request) or await get_response(request))

        return later

    def now(request: HttpRequest) -> HttpResponseBase:
        return let_pages_read(request, answer_preflight(request) or get_response(request))

    return now
