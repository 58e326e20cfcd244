"""Below /api/ every error has the API's form, also those that Django answers before or instead of the API:
no such path, an id of the wrong form, a method that a path does not take."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from asgiref.sync import iscoroutinefunction
from django.http import HttpRequest, JsonResponse
from django.http.response import HttpResponseBase
from django.utils.decorators import sync_and_async_middleware

PREFIX = "/api/"
LIST = "All addresses are listed at /api/docs."
ID = (
    "That is not an id: ids are UUIDs of 36 characters such as 0b5f3c1e-8a4d-4f6e-9c2b-7d1a2e3f4a5b. Send "
    "the one that the API gave when this was made."
)
OTHERS = {
    400: ("malformed", "This request cannot be read. Check its address and headers against /api/docs."),
    403: ("refused", "This may not be asked from here. Send a token in the header Authorization."),
    413: ("too_big", "That is more than this service takes in one request."),
    500: ("broken", "Something went wrong on our side. Try again in a minute."),
}


@sync_and_async_middleware
def errors_as_json(get_response: Any) -> Any:
    if iscoroutinefunction(get_response):

        async def later(request: HttpRequest) -> HttpResponseBase:
            return in_form(request, await get_response(request))

        return later

    def now(request: HttpRequest) -> HttpResponseBase:
        return in_form(request, get_response(request))

    return now


def in_form(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    status = response.status_code
    if status < 400 or not request.path.startswith(PREFIX):
        return response
    if response.headers.get("Content-Type", "").startswith("application/json"):
        return response
    code, message = _told(request.path, status, response)
    made = JsonResponse({"code": code, "message": message}, status=status)
    if "Allow" in response.headers:
        made["Allow"] = response.headers["Allow"]
    return made


def _told(path: str, status: int, response: HttpResponseBase) -> tuple[str, str]:
    if status == 404:
        return _not_there(path)
    if status == 405:
        takes = " and ".join(sorted(response.headers["Allow"].split(", ")))
        return "method_not_allowed", f"This address takes {takes} only. {LIST}"
    return OTHERS.get(status) or OTHERS[500 if status >= 500 else 400]


def _not_there(path: str) -> tuple[str, str]:
    if any(known.fullmatch(path) for known in _addresses()):
        return "unknown_id", ID
    if any(known.fullmatch(path.rstrip("/")) for known in _addresses()):
        return "unknown_address", f"There is nothing here. Leave out the slash at the end. {LIST}"
    return "unknown_address", f"There is nothing at this address. {LIST}"


@lru_cache(maxsize=1)
def _addresses() -> tuple[re.Pattern[str], ...]:
    """Those of the API, with anything in the place of an id."""
    from leadqual.api import api  # it is made after the middleware

    paths = api.get_openapi_schema()["paths"]
    return tuple(re.compile(re.sub(r"{\w+}", "[^/]+", path)) for path in paths)
