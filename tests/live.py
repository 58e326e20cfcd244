"""The product as it runs for people: real web and worker processes over a database of their own.

For what a test client cannot show: a browser's journey, a message that goes from one web process to another,
a process that is killed in the middle of its work.
"""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import psycopg

from leadqual.embedded import free_port
from leadqual.processes import Program, stop_programs

ROOT = Path(__file__).resolve().parent.parent
REDIS_DATABASE = 40  # the tests themselves use the lower ones
SECONDS_TO_ANSWER = 60


class LiveSite:
    """`with LiveSite(folder, web=2) as site:` `commands` are run by manage.py before the processes start."""

    def __init__(
        self,
        folder: Path,
        *,
        web: int = 1,
        worker: bool = True,
        beat: bool = False,
        commands: tuple[str, ...] = (),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self.commands = commands
        self.ports = [free_port() for _ in range(web)]
        self.database = f"live_{secrets.token_hex(6)}"
        self.server = os.environ["DATABASE_URL"]
        self.environment = {
            **os.environ,
            "DATABASE_URL": urlsplit(self.server)._replace(path=f"/{self.database}").geturl(),
            "REDIS_URL": f"{os.environ['REDIS_URL'].rpartition('/')[0]}/{redis_database()}",
            "LEADQUAL_PUBLIC_URL": self.address(),
            "LEADQUAL_DATABASE_POOL": "4",
            **(environment or {}),
        }
        names = [f"web-{number}" for number in range(1, web + 1)]
        self.programs = {name: self.web(name, port) for name, port in zip(names, self.ports, strict=True)}
        celery = ["celery", "-A", "leadqual.celery"]
        if worker:
            self.programs["worker"] = self.program("worker", [*celery, "worker"])
        if beat:
            schedule = ["--pidfile=", "--schedule", str(folder / "schedule")]
            self.programs["beat"] = self.program("beat", [*celery, "beat", *schedule])

    def address(self, web: int = 1) -> str:
        return f"http://127.0.0.1:{self.ports[web - 1]}"

    def web(self, name: str, port: int) -> Program:
        listens = ["--host", "127.0.0.1", "--port", str(port), "--lifespan", "off", "--no-access-log"]
        limits = ["--ws-per-message-deflate", "false", "--timeout-graceful-shutdown", "3"]
        return self.program(name, ["uvicorn", "leadqual.asgi:application", *listens, *limits])

    def program(self, name: str, module: list[str]) -> Program:
        return Program(name, [sys.executable, "-m", *module], self.environment, self.folder / f"{name}.log")

    def __enter__(self) -> Self:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {self.database}")
        try:
            self.manage("migrate", "--verbosity", "0")
            for command in self.commands:
                self.manage(*command.split())
            for name in self.programs:
                self.start(name)
            self.wait_until_all_answer()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        stop_programs(self.programs.values(), seconds=8)
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {self.database} WITH (FORCE)")

    def manage(self, *arguments: str) -> str:
        command = [sys.executable, "manage.py", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True)
        assert done.returncode == 0, f"{' '.join(arguments)}: {done.stderr}"
        return done.stdout

    def query(self, sql: str, *parameters: object) -> list[tuple[object, ...]]:
        with psycopg.connect(self.environment["DATABASE_URL"]) as connection:
            cursor = connection.execute(sql, parameters)
            return cursor.fetchall() if cursor.description else []

    def start(self, name: str) -> None:
        self.programs[name].start()

    def kill(self, name: str) -> None:
        """As a crash: -9, children too, with no chance to put anything in order."""
        process = self.programs[name].process
        assert process is not None
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def log(self, name: str) -> str:
        return self.programs[name].log.read_text()

    def wait_until_all_answer(self) -> None:
        for web in range(1, len(self.ports) + 1):
            self.wait_until_answers(web)

    def wait_until_answers(self, web: int = 1) -> None:
        deadline = time.monotonic() + SECONDS_TO_ANSWER
        program = self.programs[f"web-{web}"]
        while not self.ready(web):
            assert program.alive(), self.log(program.name)
            assert time.monotonic() < deadline, self.log(program.name)
            time.sleep(0.05)

    def ready(self, web: int) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address(web)}/readyz", timeout=5) as response:
                return bool(response.status == 200)
        except OSError:
            return False


def redis_database() -> int:
    """One for each worker of pytest-xdist."""
    return REDIS_DATABASE + int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
