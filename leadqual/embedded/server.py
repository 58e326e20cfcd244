"""What both servers have in common: a folder, a password, a start that waits, a stop that is sure."""

from __future__ import annotations

import contextlib
import importlib.util
import secrets
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO

import psutil

START_SECONDS = 30
STOP_SECONDS = 20


class ServerError(Exception):
    """A server did not start; the message says where its log is."""


class Server:
    """One server process and its folder. `start` and `stop` may be called again and again."""

    name: str
    variable: str  # of the environment, where a server of one's own is named instead
    stop_signal: signal.Signals = signal.SIGTERM

    def __init__(
        self, folder: Path, port: int, *, durable: bool = True, options: Mapping[str, str] | None = None
    ) -> None:
        self.options = dict(options or {})
        self.folder = folder.resolve()
        self.port = port
        self.durable = durable
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def work_folder(self) -> Path:
        """The server's working folder while it runs; nothing else runs there."""
        return self.folder

    @property
    def pid_file(self) -> Path:
        raise NotImplementedError

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def url(self) -> str:
        raise NotImplementedError

    def prepare(self) -> None:
        """Make the folder ready; called before every start."""

    def launch(self, log: IO[bytes]) -> subprocess.Popen[bytes]:
        raise NotImplementedError

    def answers(self) -> bool:
        raise NotImplementedError

    def password(self) -> str:
        """Made once and kept beside the data it protects, readable by its owner only."""
        path = self.folder / "password"
        if not path.exists():
            path.touch(mode=0o600)
            path.write_text(secrets.token_urlsafe(24))
        return path.read_text()

    def start(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.stop_left_behind()
        self.prepare()
        with self.log.open("ab") as log:
            self.process = self.launch(log)
        try:
            self.wait_until_ready(self.process)
        except BaseException:
            self.stop()
            raise

    def wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not self.answers():
            if process.poll() is not None:
                raise ServerError(f"{self.name} stopped while starting; see {self.log}")
            if time.monotonic() > deadline:
                raise ServerError(f"{self.name} did not answer within {START_SECONDS} s; see {self.log}")
            time.sleep(0.02)

    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def stop(self) -> None:
        if self.process is None:
            return
        stop_process(psutil.Process(self.process.pid) if self.alive() else None, self.stop_signal)
        self.process.wait()
        self.process = None

    def stop_left_behind(self) -> None:
        """Stop the server that an earlier parent, killed before it could, left running in this folder."""
        stop_process(self.left_behind(), self.stop_signal)

    def left_behind(self) -> psutil.Process | None:
        try:
            process = psutil.Process(int(self.pid_file.read_text().split()[0]))
            return process if Path(process.cwd()) == self.work_folder else None
        except (FileNotFoundError, psutil.NoSuchProcess, psutil.AccessDenied, ValueError, IndexError):
            return None


def wheel_folder(package: str) -> Path:
    """Where a wheel keeps its programs. Found without importing it: the import alone writes lock files."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ServerError(f"The package {package} is missing; install it, or set DATABASE_URL and REDIS_URL")
    return Path(spec.submodule_search_locations[0])


def stop_process(process: psutil.Process | None, how: signal.Signals) -> None:
    """Ask, wait, and only then kill."""
    if process is None:
        return
    deadline = time.monotonic() + STOP_SECONDS
    with contextlib.suppress(psutil.NoSuchProcess):
        process.send_signal(how)
        while process.status() != psutil.STATUS_ZOMBIE:  # ended, though not yet collected by its parent
            if time.monotonic() > deadline:
                process.kill()
            time.sleep(0.02)
