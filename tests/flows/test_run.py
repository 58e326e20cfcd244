"""`make run` for real: a copy of this checkout, started, looked at, stopped, killed and started again."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from leadqual.embedded import free_port

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = shutil.ignore_patterns(".venv", "var", ".git", "__pycache__", ".*_cache", "staticfiles", "tests")
OURS = ("DATABASE_URL", "REDIS_URL", "SECRET_KEY", "LEADQUAL_", "DJANGO_")


class Run:
    """One `python -m leadqual.run` in a copy of the checkout."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "leadqual.run", "--no-seed"],
            cwd=folder,
            env={**inherited, "LEADQUAL_PORT": str(free_port()), **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.said: list[str] = []

    def __enter__(self) -> Run:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()  # it has ended already, unless the test failed
        self.process.communicate()

    def until(self, words: str) -> str:
        """Read on until a line with these words; that line."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line)
            if words in line:
                return line
        raise AssertionError(f"It ended without {words!r}:\n{''.join(self.said)}")

    @property
    def address(self) -> str:
        return self.notes()["environment"]["LEADQUAL_PUBLIC_URL"]

    def notes(self) -> dict[str, dict[str, str]]:
        return json.loads((self.folder / "var" / "run.json").read_text())

    def end(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        rest, _ = self.process.communicate(timeout=40)
        self.said.append(rest)
        return self.process.returncode


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    copy = tmp_path / "leadqual"
    shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
    yield copy
    for process in processes_of(copy):  # none, unless the test failed
        process.kill()


def processes_of(folder: Path) -> list[psutil.Process]:
    """Whatever runs in this folder, or below it."""
    found = []
    for process in psutil.process_iter():
        try:
            if Path(process.cwd()).is_relative_to(folder) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue
    return found


def status(address: str) -> int:
    with urllib.request.urlopen(address, timeout=10) as response:
        return int(response.status)


def tables(run: Run) -> set[str]:
    with psycopg.connect(run.notes()["environment"]["DATABASE_URL"]) as connection:
        return {name for (name,) in connection.execute("SELECT tablename FROM pg_tables").fetchall()}


def remember_something(run: Run) -> None:
    with psycopg.connect(run.notes()["environment"]["DATABASE_URL"]) as connection:
        connection.execute("CREATE TABLE remembered ()")


def nothing_listens(run: Run) -> bool:
    ports = {int(port) for port in run.notes()["ports"].values()}
    listening = {one.laddr.port for one in psutil.net_connections("tcp") if one.status == psutil.CONN_LISTEN}
    return not ports & listening


def gone(pid: int) -> bool:
    return not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


@pytest.mark.timeout(180)
def test_it_starts_answers_stops_and_starts_again_with_its_data(folder: Path) -> None:
    with Run(folder) as run:
        run.until("Ctrl-C stops everything")
        assert status(f"{run.address}/healthz") == 200
        assert status(f"{run.address}/readyz") == 200
        assert status(f"{run.address}/static/admin/css/base.css") == 200
        assert "django_migrations" in tables(run)
        assert (folder / "var" / "run.json").stat().st_mode & 0o077 == 0
        remember_something(run)
        assert run.end(signal.SIGINT) == 0
    assert processes_of(folder) == []
    assert nothing_listens(run)

    with Run(folder) as again:
        again.until("Ctrl-C stops everything")
        assert "remembered" in tables(again)
        assert again.notes()["environment"]["DATABASE_URL"] == run.notes()["environment"]["DATABASE_URL"]
        assert again.end(signal.SIGTERM) == 0
    assert processes_of(folder) == []


@pytest.mark.timeout(120)
def test_a_second_one_in_the_same_folder_is_refused_and_manage_py_meets_the_first(folder: Path) -> None:
    with Run(folder) as run:
        run.until("Ctrl-C stops everything")
        with Run(folder) as second:
            assert run.address in second.until("already running")
            assert second.process.wait(timeout=20) == 1
        assert status(f"{run.address}/healthz") == 200

        bare = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        command = [sys.executable, "manage.py", "migrate", "--check"]
        assert subprocess.run(command, cwd=folder, env=bare, capture_output=True).returncode == 0
        assert run.end(signal.SIGTERM) == 0


@pytest.mark.timeout(180)
def test_it_survives_being_killed_and_puts_back_what_dies(folder: Path) -> None:
    with Run(folder) as run:
        run.until("Ctrl-C stops everything")
        remember_something(run)
        left_behind = [int(pid) for pid, _ in run.notes()["processes"]]
        run.process.kill()
        run.process.wait()
        assert not any(gone(pid) for pid in left_behind)

        port = run.notes()["ports"]["web"]
        with Run(folder, LEADQUAL_PORT=str(port)) as again:
            again.until("Ctrl-C stops everything")
            assert all(gone(pid) for pid in left_behind)
            assert again.address == run.address
            assert "remembered" in tables(again)
            put_back_a_killed_worker(again)
            assert again.end(signal.SIGHUP) == 0
    assert processes_of(folder) == []
    assert nothing_listens(again)


def put_back_a_killed_worker(run: Run) -> None:
    web, worker, beat = (int(pid) for pid, _ in run.notes()["processes"])
    os.kill(worker, signal.SIGKILL)
    run.until("worker stopped; starting it again")
    run.until("worker runs again")
    assert status(f"{run.address}/healthz") == 200
    assert not gone(web) and not gone(beat)


@pytest.mark.timeout(120)
def test_a_taken_port_is_said_and_the_next_one_used(folder: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", free_port()))
        other.listen()
        taken = other.getsockname()[1]
        with Run(folder, LEADQUAL_PORT=str(taken), LEADQUAL_WEB_PROCESSES="2") as run:
            run.until(f"Port {taken} is taken")
            run.until("Ctrl-C stops everything")
            port = int(run.address.rpartition(":")[2])
            assert port > taken
            assert status(f"http://127.0.0.1:{port}/readyz") == 200
            assert any("another web process" in line for line in run.said)
            assert run.end(signal.SIGINT) == 0


def test_a_wrong_port_is_refused_in_plain_words(folder: Path) -> None:
    with Run(folder, LEADQUAL_PORT="eighty") as run:
        run.until("LEADQUAL_PORT must be a number from 1 to 65535, not 'eighty'")
        assert run.process.wait(timeout=20) == 1
    assert processes_of(folder) == []
