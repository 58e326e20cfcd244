"""The HTTP API: the chat of visitors and the Sales API of integrations. Documented at /api/docs.

The only place where what the product refuses becomes a status code."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from conversations.api import router as chat
from conversations.widget_api import router as widgets
from crm.api import router as sales
from leadqual.errors import DomainError

api = NinjaAPI(
    title="leadqual",
    version="1",
    description="Errors carry `code` for programs and `message` for people.",
)
api.add_router("/chat", chat)
api.add_router("/chat", widgets)
api.add_router("", sales)


@api.exception_handler(DomainError)
def refused(request: HttpRequest, problem: DomainError) -> HttpResponse:
    body: dict[str, Any] = {"code": problem.code, "message": problem.message, **problem.data}
    response = api.create_response(request, body, status=problem.status)
    if "retry_after" in problem.data:
        response["Retry-After"] = str(problem.data["retry_after"])
    if problem.status == 401:
        response["WWW-Authenticate"] = "Bearer"
    return response


@api.exception_handler(ValidationError)
def malformed(request: HttpRequest, problem: ValidationError) -> HttpResponse:
    """Which part is wrong and why; what was sent is not sent back."""
    fields = [
        {"field": ".".join(str(part) for part in error["loc"][1:]) or "body", "problem": error["msg"]}
        for error in problem.errors
    ]
    message = "; ".join(f"{item['field']}: {item['problem']}" for item in fields)
    return api.create_response(
        request, {"code": "malformed", "message": message, "fields": fields}, status=422
    )


@api.exception_handler(HttpError)
def http_error(request: HttpRequest, problem: HttpError) -> HttpResponse:
    body = {"code": "malformed" if problem.status_code == 400 else "refused", "message": str(problem)}
    return api.create_response(request, body, status=problem.status_code)


@api.exception_handler(RequestDataTooBig)
def too_big(request: HttpRequest, problem: RequestDataTooBig) -> HttpResponse:
    body = {"code": "too_big", "message": "That is more than this service takes in one request."}
    return api.create_response(request, body, status=413)
