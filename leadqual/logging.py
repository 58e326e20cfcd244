"""Logs without personal data: one JSON object a line, made only of fields that are named here.

A visitor's words reach a log by three roads, and all three are closed. Values: the message is written as it
stands in the code (`"Turn %s took %s"`), its arguments are not, and of `extra` only the fields in ALLOWED.
Errors: an exception is written as its type and the places it passed, never its text, which may quote what a
person typed. Addresses: a request is written as its route, never its path or query.
"""

from __future__ import annotations

import json
import linecache
import logging
import re
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from uuid import UUID

ROWS = {"conversation", "turn", "message_id", "visit", "widget", "lead", "decision", "delivery", "enrolment"}
CAUSES = {"user", "task", "agent", "model", "connector", "schema_version", "rule_version", "port", "pid"}
RESULTS = {"kind", "state", "outcome", "code", "status", "status_code", "attempt", "count", "seconds"}
ALLOWED = frozenset(ROWS | CAUSES | RESULTS)
SIMPLE = (int, float, UUID, type(None))
# Below WARNING these write what was sent to outside services, or a line for every request, sweep and task.
CLIENTS = ("httpx2", "httpcore2", "openai")
CELERY = ("celery.beat", "celery.worker.strategy", "celery.app.trace")
TALKATIVE = (*CLIENTS, *CELERY, "asyncio", "uvicorn.access")
CODE = re.compile(r"[\w.:/-]{0,100}", re.ASCII)


class JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": event_of(record),
        }
        line |= {name: value for name, value in vars(record).items() if name in ALLOWED and plain(value)}
        route = route_of(record)
        if route is not None:
            line["route"] = route
        if record.exc_info and record.exc_info[1]:
            line["errors"] = [described(error) for error in chain(record.exc_info[1])]
        return json.dumps(line, default=str)


def event_of(record: logging.LogRecord) -> str:
    """The message if it stands in the code just so; one that was put together (an f-string, the text of an
    error, as some libraries log) may hold anything, so only the place it comes from is written.

    Of several lines only the first: asyncio puts the text of a lost exception into the second."""
    message = str(record.msg).partition("\n")[0]
    if message and message in code_of(record.pathname):
        return message
    return f"{record.pathname}:{record.lineno}"


@cache
def code_of(path: str) -> str:
    return "".join(linecache.getlines(path))


def plain(value: object) -> bool:
    """Numbers, and words of the product: nothing with a space or an @, so no sentence, name or e-mail."""
    return CODE.fullmatch(value) is not None if isinstance(value, str) else isinstance(value, SIMPLE)


def route_of(record: logging.LogRecord) -> str | None:
    match = getattr(getattr(record, "request", None), "resolver_match", None)
    return None if match is None else str(match.route)


def chain(error: BaseException) -> Iterator[BaseException]:
    """The error and those it came from, as Python would print them."""
    seen: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in seen:
        seen.append(current)
        yield current
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def described(error: BaseException) -> dict[str, object]:
    places = traceback.extract_tb(error.__traceback__)
    return {
        "type": f"{type(error).__module__}.{type(error).__qualname__}",
        "places": [f"{place.filename}:{place.lineno} {place.name}" for place in places],
    }


def configuration(level: str) -> dict[str, object]:
    """For Django's LOGGING. Django, uvicorn and Celery bring handlers of their own, which print everything:
    theirs are taken away, so every line passes the formatter above."""
    quiet = {"handlers": [], "propagate": True}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": JsonFormatter}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json"}},
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            **{name: {**quiet} for name in ("django", "django.server", "uvicorn", "uvicorn.error", "celery")},
            **{name: {**quiet, "level": "WARNING"} for name in TALKATIVE},
        },
    }
