from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import import_module

import hypothesis
import pytest
import redis
from django.conf import settings
from django.db import connection
from pytest_django import DjangoDbBlocker

from tests.no_skips import NoSkips
from tests.services import Services, prepare_environment

PURE = "tests/pure/"
# The same examples at every run: what stops a merge must not depend on luck. To look for new ones:
# pytest tests/pure --hypothesis-profile=default
hypothesis.settings.register_profile("leadqual", derandomize=True, deadline=None)
hypothesis.settings.load_profile("leadqual")
services = pytest.StashKey[Services | None]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Before pytest-django's own, which makes Django ready if its settings have been read."""
    config.stash[services] = prepare_environment()
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the real one is slow
    import_module("leadqual.celery")  # else a task would be sent to wherever Celery guesses its broker to be
    config.pluginmanager.register(NoSkips())


def start_services(config: pytest.Config) -> None:
    own = config.stash[services]
    if own and not own.postgres.alive():
        own.start()


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    if session.config.pluginmanager.hasplugin("dsession"):  # the workers of pytest-xdist share them
        start_services(session.config)
        # Else a worker would read its settings at once, before it has chosen its own part of Valkey.
        del os.environ["DJANGO_SETTINGS_MODULE"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The browser last: once Playwright has run, its event loop stays, and asynchronous tests cannot."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


def pytest_collection_finish(session: pytest.Session) -> None:
    wanted = any(not item.nodeid.startswith(PURE) for item in session.items)
    if wanted and not session.config.option.collectonly:
        start_services(session.config)


def pytest_unconfigure(config: pytest.Config) -> None:
    own = config.stash.get(services, None)
    if own:
        own.stop()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Asynchronous tests leave connections to the threads that Django's synchronous code ran in; the database
    could not be removed while they are open."""
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        cursor.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")


@pytest.fixture(autouse=True)
def _empty_valkey(request: pytest.FixtureRequest) -> Iterator[None]:
    """No rate limit, lock or queue of one test is seen by the next."""
    if not request.node.nodeid.startswith(PURE):
        client = redis.Redis.from_url(settings.REDIS_URL)
        client.flushdb()
        client.close()
    yield


@pytest.fixture(autouse=True)
def _no_line_to_a_model_is_left_open() -> Iterator[None]:
    """Who calls a model gives its connections back; else aiohttp complains when the process ends."""
    yield
    line = sys.modules.get("conversations.agents.model.line")
    left = [at for lines in line._lines.values() for at in lines] if line else []
    assert not left, f"not closed: {left}"
