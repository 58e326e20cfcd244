"""Looked at before `migrate` and by `manage.py check --database default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error
from django.db import connections


def has_trigrams(databases: Sequence[str] | None = None, **_: Any) -> list[CheckMessage]:
    """Some packages of PostgreSQL leave its additions out; better said before half of it is migrated."""
    return [problem for name in databases or () if (problem := _missing(name))]


def _missing(database: str) -> Error | None:
    with connections[database].cursor() as cursor:
        cursor.execute("SELECT FROM pg_available_extensions WHERE name = 'pg_trgm'")
        if cursor.fetchone() is not None:
            return None
    return Error(
        "This PostgreSQL has no pg_trgm, which the search in the knowledge needs.",
        hint="It is part of PostgreSQL's own additions (on Debian: postgresql-contrib).",
        id="conversations.E001",
    )
