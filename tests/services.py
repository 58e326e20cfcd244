"""A PostgreSQL and a Valkey of their own for every run of the tests, gone when it ends.

Where they listen is decided before Django reads its settings; they are started only when a test was
collected that needs them, so the pure tests run without. If DATABASE_URL and REDIS_URL are both set, those
servers are used instead.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import psutil

from leadqual.embedded import Postgres, Server, Valkey, free_port

FOLDER = Path(__file__).resolve().parent.parent / "var" / "test"
# A developer's own shell must not decide what the tests see, least of all let them reach a real model.
CLEARED = ("LEADQUAL_", "OPENAI_", "EMAIL_", "ALLOWED_HOSTS")
KEPT = {"LEADQUAL_NO_SKIPS"}
FIXED = {
    "DJANGO_SETTINGS_MODULE": "leadqual.settings",
    "SECRET_KEY": "only-for-the-tests-" * 3,
    "LEADQUAL_PUBLIC_URL": "http://127.0.0.1:8000",
    "LEADQUAL_DATABASE_POOL": "0",
}


class Services:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self.postgres = Postgres(folder / "postgres", free_port(), durable=False)
        self.valkey = Valkey(folder / "valkey", free_port(), durable=False)
        self.servers: list[Server] = [self.postgres, self.valkey]
        for server in self.servers:
            server.folder.mkdir(exist_ok=True)

    def environment(self) -> dict[str, str]:
        return {"DATABASE_URL": self.postgres.url, "REDIS_URL": self.valkey.url}

    def start(self) -> None:
        for server in self.servers:
            server.start()

    def stop(self) -> None:
        for server in self.servers:
            server.stop()
            server.stop_left_behind()
        shutil.rmtree(self.folder)


def prepare_environment() -> Services | None:
    """Set what Django's settings will read. Returns the servers to start, or None if others are given."""
    for name in [name for name in os.environ if name.startswith(CLEARED) and name not in KEPT]:
        del os.environ[name]
    os.environ.update(FIXED)
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    if worker:
        server = os.environ["REDIS_URL"].rpartition("/")[0]
        os.environ["REDIS_URL"] = f"{server}/{int(worker.removeprefix('gw')) + 1}"
        return None
    if os.environ.get("DATABASE_URL") and os.environ.get("REDIS_URL"):
        return None
    remove_left_behind()
    services = Services(FOLDER / str(os.getpid()))
    os.environ.update(services.environment())
    return services


def remove_left_behind() -> None:
    """What a killed run could not remove: its servers and its folder carry its process id."""
    for folder in FOLDER.glob("[0-9]*"):
        if not psutil.pid_exists(int(folder.name)):
            Services(folder).stop()
