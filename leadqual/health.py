"""/healthz: this process lives. /readyz: it can work, which takes the database, Valkey and all migrations.

They are answered before anything else: a probe comes by address, so the host check and the redirect to
HTTPS would turn it away.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import redis
from asgiref.sync import iscoroutinefunction, markcoroutinefunction, sync_to_async
from django.core.cache import cache as valkey
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase

Response = HttpResponseBase | Awaitable[HttpResponseBase]


class HealthMiddleware:
    sync_capable = True
    async_capable = True

    def __init__(self, get_response: Callable[[HttpRequest], Response]) -> None:
        self.get_response = get_response
        self.asynchronous = iscoroutinefunction(get_response)
        if self.asynchronous:
            markcoroutinefunction(self)

    def __call__(self, request: HttpRequest) -> Response:
        answer = ANSWERS.get(request.path)
        if answer is None:
            return self.get_response(request)
        return sync_to_async(answer)() if self.asynchronous else answer()


def healthz() -> HttpResponse:
    return HttpResponse("ok\n", content_type="text/plain")


def readyz() -> JsonResponse:
    parts = {"database": database_answers(), "valkey": valkey_answers()}
    parts["migrations"] = parts["database"] and Migrations.applied()
    return JsonResponse(parts, status=200 if all(parts.values()) else 503)


def database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def valkey_answers() -> bool:
    try:
        valkey.get("readyz")
    except redis.RedisError:
        return False
    return True


class Migrations:
    """Once all are applied they stay so for as long as this process, and this code, runs."""

    seen_applied = False

    @classmethod
    def applied(cls) -> bool:
        if not cls.seen_applied:
            executor = MigrationExecutor(connection)
            cls.seen_applied = not executor.migration_plan(executor.loader.graph.leaf_nodes())
        return cls.seen_applied


ANSWERS: dict[str, Callable[[], HttpResponse]] = {"/healthz": healthz, "/readyz": readyz}
