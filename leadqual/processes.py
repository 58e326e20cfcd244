"""Keeping a few processes running: started in sessions of their own, started again when they die, stopped
together, and recognised by a later run if this one is killed before it could stop them."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import psutil

from leadqual.embedded import ServerError

FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
STEADY_AFTER = 60.0  # who ran this long is not failing at its start
LARGE_LOG = 5_000_000
LAST_LINES = 5
CLOCK_MOVES = 2.0  # seconds by which the system may correct when a process began
Say = Callable[[str], None]
Identity = tuple[int, float]  # process id and when it began: ids are used again


class Kept(Protocol):
    """What a supervisor can keep running: a server, or a process of ours."""

    name: str

    def start(self) -> None: ...
    def alive(self) -> bool: ...


class Program:
    """One of our own processes. Its output goes to its log."""

    def __init__(self, name: str, command: list[str], environment: Mapping[str, str], log: Path) -> None:
        self.name = name
        self.command = command
        self.environment = dict(environment)
        self.log = log
        self.process: subprocess.Popen[bytes] | None = None
        self.identity: Identity | None = None

    def start(self) -> None:
        if self.identity:  # it died, but processes that it had started may not have
            send(self.identity[0], signal.SIGKILL, group=True)
        self.log.parent.mkdir(parents=True, exist_ok=True)
        if self.log.exists() and self.log.stat().st_size > LARGE_LOG:
            self.log.replace(self.log.with_suffix(".old"))
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.identity = self.process.pid, psutil.Process(self.process.pid).create_time()

    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def last_words(self) -> str:
        lines = self.log.read_text(errors="replace").splitlines()[-LAST_LINES:]
        return "\n    ".join([f"Its log, {self.log}, ends with", *lines])


def still_runs(identity: Identity) -> bool:
    """One that has ended but was not yet collected by its parent does not."""
    pid, began = identity
    try:
        process = psutil.Process(pid)
        return process.status() != psutil.STATUS_ZOMBIE and abs(process.create_time() - began) < CLOCK_MOVES
    except psutil.NoSuchProcess:
        return False


def stop_groups(identities: list[Identity], seconds: float) -> None:
    """Ask all of them at once, wait, then kill what is left of their groups, children included."""
    running = [identity for identity in identities if still_runs(identity)]
    for pid, _ in running:
        send(pid, signal.SIGTERM)
    deadline = time.monotonic() + seconds
    while any(map(still_runs, running)) and time.monotonic() < deadline:
        time.sleep(0.05)
    for pid, _ in running:
        send(pid, signal.SIGKILL, group=True)


def stop_programs(programs: Iterable[Program], seconds: float) -> None:
    programs = list(programs)
    stop_groups([program.identity for program in programs if program.identity], seconds)
    for program in programs:
        if program.process:
            program.process.wait()


def send(pid: int, what: signal.Signals, *, group: bool = False) -> None:
    with contextlib.suppress(ProcessLookupError):
        if group:
            os.killpg(pid, what)
        else:
            os.kill(pid, what)


@dataclass
class Watched:
    """One kept process with what is needed to start it again, a little later each time it fails."""

    kept: Kept
    wait: float = FIRST_WAIT
    started: float = field(default_factory=time.monotonic)
    due: float | None = None

    def look(self, now: float, say: Say) -> None:
        if self.due is not None:
            if now >= self.due:
                self.again(now, say)
        elif not self.kept.alive():
            self.wait = FIRST_WAIT if now - self.started > STEADY_AFTER else self.wait
            self.due = now + self.wait
            say(f"{self.kept.name} stopped; starting it again in {self.wait:g} s")

    def again(self, now: float, say: Say) -> None:
        self.wait = min(self.wait * 2, LONGEST_WAIT)
        self.due = None
        self.started = now
        try:
            self.kept.start()
        except ServerError as error:
            say(str(error))
        else:
            say(f"{self.kept.name} runs again")
