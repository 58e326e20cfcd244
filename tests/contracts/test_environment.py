"""The settings and their page say the same, and production refuses to guess."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command

from leadqual import environment

ROOT = Path(__file__).resolve().parents[2]
READERS = {"env", "env_bool", "env_int", "env_list", "env_choice", "env_url", "number", "get"}
READ_IN = [*(ROOT / "leadqual").glob("*.py"), *(ROOT / "tests").glob("*.py")]
NAME = re.compile(r"[A-Z][A-Z_]+")
# Set by pytest-xdist and Django for themselves.
NOT_OURS = {"PYTEST_XDIST_WORKER", "DJANGO_SETTINGS_MODULE"}
PRODUCTION = {
    "LEADQUAL_DEBUG": "false",
    "SECRET_KEY": "a-long-enough-key-for-this-test-0123456789-abcdefghij",
    "DATABASE_URL": "postgresql://leadqual@db.fernhill.example/leadqual",
    "REDIS_URL": "rediss://valkey.fernhill.example/0",
    "ALLOWED_HOSTS": "chat.fernhill.example",
    "LEADQUAL_PUBLIC_URL": "https://chat.fernhill.example",
}


def documented() -> dict[str, str]:
    """Name to default, as docs/settings.md has it."""
    rows = re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", (ROOT / "docs/settings.md").read_text(), re.M)
    assert len(dict(rows)) == len(rows), "a variable is documented twice"
    return dict(rows)


def reads() -> Iterator[tuple[str, ast.expr | None]]:
    """Every name read from the environment, with the default it is read with."""
    for path in READ_IN:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and called(node) in READERS and node.args:
                name = node.args[0]
                if isinstance(name, ast.Constant) and NAME.fullmatch(str(name.value)):
                    yield str(name.value), node.args[1] if len(node.args) > 1 else None


def called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr if ast.unparse(function.value) == "os.environ" else ""
    return function.id if isinstance(function, ast.Name) else ""


def manage(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    bare = {"PATH": os.environ["PATH"], "PYTHONWARNINGS": "error"}
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=ROOT, env={**bare, **variables}, capture_output=True, text=True)


def test_every_variable_that_is_read_is_documented_and_every_documented_one_is_read() -> None:
    assert {name for name, _ in reads()} - NOT_OURS == set(documented())


def test_documented_defaults_are_the_real_ones() -> None:
    table = documented()
    checked = 0
    for name, default in reads():
        if isinstance(default, ast.Constant) and default.value != "" and name not in NOT_OURS:
            value = str(default.value).lower() if isinstance(default.value, bool) else str(default.value)
            assert table[name].startswith(f"`{value}`"), name
            checked += 1
    assert checked > 8


def test_production_is_clean_under_djangos_deployment_check() -> None:
    done = manage("check", "--deploy", "--fail-level", "INFO", **PRODUCTION)
    assert (done.returncode, done.stdout.strip()) == (0, "System check identified no issues (0 silenced).")


@pytest.mark.parametrize("missing", sorted(set(PRODUCTION) - {"LEADQUAL_DEBUG"}))
def test_production_refuses_to_start_without(missing: str) -> None:
    done = manage("check", **{name: value for name, value in PRODUCTION.items() if name != missing})
    assert done.returncode != 0
    assert f"LEADQUAL_DEBUG is false, so these must be set: {missing}" in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("LEADQUAL_DEBUG", "yes", "LEADQUAL_DEBUG must be true or false, not 'yes'"),
        ("LEADQUAL_DATABASE_POOL", "-1", "LEADQUAL_DATABASE_POOL must be a whole number, at least 0"),
        ("LEADQUAL_WORKER_PROCESSES", "0", "LEADQUAL_WORKER_PROCESSES must be a whole number, at least 1"),
        ("LEADQUAL_TIME_ZONE", "Fernhill", "LEADQUAL_TIME_ZONE must be one of"),
        ("LEADQUAL_PUBLIC_URL", "chat.fernhill.example", "LEADQUAL_PUBLIC_URL must begin with http://"),
        ("DATABASE_URL", "mysql://db/x", "DATABASE_URL must begin with postgresql://"),
        ("DATABASE_URL", "postgresql://db", "DATABASE_URL must end with the name of a database"),
        ("DATABASE_URL", "postgresql://db:port/x", "DATABASE_URL has a port that is not a number"),
        ("EMAIL_URL", "mail.fernhill.example", "EMAIL_URL must be file: or begin with smtp://"),
    ],
)
def test_a_wrong_value_stops_the_start_and_is_named(name: str, value: str, said: str) -> None:
    done = manage("check", **{name: value})
    assert done.returncode != 0
    assert said in done.stderr


def test_a_database_address_is_read_in_full() -> None:
    read = environment.database("postgresql://an%40a:p%2Fw@db.fernhill.example:6432/lead%20s?sslmode=require")
    assert read == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "lead s",
        "USER": "an@a",
        "PASSWORD": "p/w",
        "HOST": "db.fernhill.example",
        "PORT": "6432",
        "OPTIONS": {"sslmode": "require"},
    }
    assert environment.database("postgresql:///leads?host=/run/postgresql")["HOST"] == "/run/postgresql"


def test_a_mail_address_says_how_it_is_secured() -> None:
    def port_and_security(url: str) -> tuple[object, object, object]:
        read = environment.mail(url, ROOT)
        return read["EMAIL_PORT"], read["EMAIL_USE_SSL"], read["EMAIL_USE_TLS"]

    assert port_and_security("smtp://mail.fernhill.example") == (25, False, False)
    assert port_and_security("smtps://ana:pw@mail.fernhill.example") == (465, True, False)
    assert port_and_security("smtp+tls://ana:pw@mail.fernhill.example:2525") == (2525, False, True)
    with pytest.raises(ImproperlyConfigured):
        environment.mail("smtp://", ROOT)


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", "--check", "--dry-run")


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.lock")), ids=lambda path: path.name)
def test_locks_name_versions_and_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    assert not re.search(r"://|--index|--find|^-[ief]|file:| @ ", text, re.M)
    pinned = re.findall(r"^[a-z0-9][a-z0-9.\[\]-]*==\S+.*\\\n    --hash=sha256:[0-9a-f]{64}", text, re.M)
    assert len(pinned) == len(re.findall(r"^[a-z0-9]", text, re.M)) > 0
