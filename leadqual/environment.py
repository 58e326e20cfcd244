"""Strict readers of the environment: a wrong value stops the start and the message says which.

In development a value that is not set may come from what `make run` noted for this checkout (where its own
PostgreSQL and Valkey listen), so that `manage.py` in a second terminal meets the same data.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

NOTES = Path(__file__).resolve().parent.parent / "var" / "run.json"
BACKENDS = "django.core.mail.backends"


def env(name: str, default: str = "") -> str:
    return os.environ.get(name, "").strip() or noted_by_run().get(name, default)


@cache
def noted_by_run() -> dict[str, str]:
    production = os.environ.get("LEADQUAL_DEBUG", "").strip().lower() == "false"
    if production or not NOTES.exists():
        return {}
    noted: dict[str, dict[str, str]] = json.loads(NOTES.read_text())
    return noted["environment"]


def require(*names: str) -> None:
    missing = [name for name in names if not env(name)]
    if missing:
        raise ImproperlyConfigured(f"LEADQUAL_DEBUG is false, so these must be set: {', '.join(missing)}")


def env_bool(name: str, default: bool) -> bool:
    value = env(name).lower()
    if value not in ("", "true", "false"):
        raise ImproperlyConfigured(f"{name} must be true or false, not {value!r}")
    return default if value == "" else value == "true"


def env_int(name: str, default: int, *, least: int = 0) -> int:
    value = env(name)
    if value and not (value.isascii() and value.isdigit() and int(value) >= least):
        raise ImproperlyConfigured(f"{name} must be a whole number, at least {least}, not {value!r}")
    return int(value) if value else default


def env_list(name: str, default: str = "") -> list[str]:
    """Comma-separated."""
    return [item.strip() for item in env(name, default).split(",") if item.strip()]


def env_choice(name: str, default: str, choices: tuple[str, ...]) -> str:
    value = env(name, default)
    if value not in choices:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(choices)}, not {value!r}")
    return value


def env_url(name: str, default: str, schemes: tuple[str, ...] = ("http", "https")) -> str:
    """An address without a slash at its end; empty if both the variable and the default are."""
    value = env(name, default).rstrip("/")
    if value and (urlsplit(value).scheme not in schemes or not urlsplit(value).netloc):
        raise ImproperlyConfigured(f"{name} must begin with {' or '.join(f'{s}://' for s in schemes)}")
    return value


def database(url: str, name: str = "DATABASE_URL") -> dict[str, object]:
    """Django's settings of one PostgreSQL database; what follows the `?` (sslmode, host) goes to libpq."""
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql"):
        raise ImproperlyConfigured(f"{name} must begin with postgresql://")
    options: dict[str, object] = dict(parse_qsl(parts.query))
    database_name = unquote(parts.path.lstrip("/"))
    if not database_name:
        raise ImproperlyConfigured(f"{name} must end with the name of a database")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": database_name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", None) or unquote(parts.hostname or ""),
        "PORT": str(port_of(url, name) or ""),
        "OPTIONS": options,
    }


def mail(url: str, folder: Path, name: str = "EMAIL_URL") -> dict[str, object]:
    """Django's mail settings from `smtp://user:password@host:port`, `smtps://` (TLS from the start),
    `smtp+tls://` (STARTTLS), or `file:`, which writes each mail into `folder`."""
    parts = urlsplit(url)
    if parts.scheme == "file":
        return {"EMAIL_BACKEND": f"{BACKENDS}.filebased.EmailBackend", "EMAIL_FILE_PATH": folder}
    if parts.scheme not in ("smtp", "smtps", "smtp+tls") or not parts.hostname:
        raise ImproperlyConfigured(f"{name} must be file: or begin with smtp://, smtps:// or smtp+tls://")
    return {
        "EMAIL_BACKEND": f"{BACKENDS}.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port_of(url, name) or {"smtp": 25, "smtps": 465, "smtp+tls": 587}[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
        "EMAIL_TIMEOUT": 20,
    }


def port_of(url: str, name: str) -> int | None:
    try:
        return urlsplit(url).port
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} has a port that is not a number from 0 to 65535") from error
