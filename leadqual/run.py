"""`make run`: the whole product in one terminal, from nothing.

Starts PostgreSQL and Valkey (unless DATABASE_URL and REDIS_URL name others), brings the database up to date,
fills the demo, starts web, worker and beat, says where they are, and keeps them running until Ctrl-C. Data,
logs and mails stay under var/; var/run.json notes ports and processes for the next start and for `manage.py`.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from types import FrameType

from leadqual import demo
from leadqual.embedded import Postgres, Server, ServerError, Valkey, free_port, port_is_free
from leadqual.notes import VAR, AlreadyRunning, Notes, secret_key, take_lock
from leadqual.processes import Identity, Kept, Program, Watched, stop_groups, stop_programs

ROOT = VAR.parent
FIRST_PORT = 8000
SECONDS_TO_STOP = 10
SECONDS_TO_ANSWER = 60
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stop(Exception):
    """Someone wants us to stop: Ctrl-C, a SIGTERM, or their terminal was closed."""


class CannotStart(Exception):
    """Says in plain words why not."""


def say(line: str = "") -> None:
    # The terminal may be gone, which is one of the reasons to stop in good order.
    with contextlib.suppress(OSError):
        print(line, flush=True)


class Runner:
    def __init__(self, web_processes: int, *, seed: bool = True) -> None:
        self.notes = Notes.read()
        self.web_processes = web_processes
        self.seed = seed
        self.host = os.environ.get("LEADQUAL_HOST") or "127.0.0.1"
        self.servers: list[Server] = []
        self.programs: list[Program] = []
        self.environment: dict[str, str] = {}

    def start(self) -> None:
        self.stop_left_behind()
        self.start_servers()
        ports = self.choose_web_ports()
        self.settle_environment(ports[0])
        self.prepare()
        self.start_web(ports)
        self.wait_until_web_answers(ports)
        self.start_work()  # after, because together they would take the processors from the pages
        self.tell(ports)

    def stop_left_behind(self) -> None:
        """A run that was killed could not stop what it had started."""
        stop_groups(self.notes.processes, SECONDS_TO_STOP)
        for server in (Postgres(VAR / "postgres", 0), Valkey(VAR / "valkey", 0)):
            server.stop_left_behind()
        self.notes.processes = []

    def start_servers(self) -> None:
        for kind in (Postgres, Valkey):
            if not os.environ.get(kind.variable):
                name = kind.__name__.lower()
                server = kind(VAR / name, self.server_port(name))
                say(f"Starting {server.name} on port {server.port}")
                self.servers.append(server)
                server.start()

    def server_port(self, name: str) -> int:
        """The one of last time, so that an open database shell still finds it."""
        port = self.notes.ports.get(name)
        if port is None or not port_is_free(port):
            port = free_port()
        self.notes.ports[name] = port
        return port

    def choose_web_ports(self) -> list[int]:
        port = number("LEADQUAL_PORT", self.notes.ports.get("web", FIRST_PORT), most=65535)
        ports: list[int] = []
        while len(ports) < self.web_processes:
            ports.append(self.free_web_port(port))
            port = ports[-1] + 1
        self.notes.ports["web"] = ports[0]
        return ports

    def free_web_port(self, wish: int) -> int:
        for port in range(wish, min(wish + 100, 65536)):
            if port_is_free(port, self.host):
                if port != wish:
                    say(f"Port {wish} is taken by another program; using {port}")
                return port
        raise CannotStart(f"No free port from {wish} on at {self.host}; set LEADQUAL_HOST or LEADQUAL_PORT")

    def settle_environment(self, port: int) -> None:
        """What every process of ours, and `manage.py` in another terminal, has to know."""
        own = {server.variable: server.url for server in self.servers}
        own |= {"SECRET_KEY": secret_key(), "LEADQUAL_PUBLIC_URL": self.address(port)}
        own = {name: value for name, value in own.items() if not os.environ.get(name)}
        self.environment = {**os.environ, **own}
        self.notes.environment = own
        self.notes.write()

    def address(self, port: int) -> str:
        everywhere = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{everywhere.get(self.host, host)}:{port}"

    def prepare(self) -> None:
        say("Bringing the database up to date")
        command = [sys.executable, "-m", "leadqual.prepare", *(["--seed"] if self.seed else [])]
        process = subprocess.Popen(command, cwd=ROOT, env=self.environment, start_new_session=True)
        try:
            if process.wait() != 0:
                raise CannotStart("The database could not be prepared; the reason is above")
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

    def start_web(self, ports: list[int]) -> None:
        for number, port in enumerate(ports, 1):
            self.add_program("web" if number == 1 else f"web-{number}", self.web_command(port))

    def start_work(self) -> None:
        celery = ["celery", "--app", "leadqual.celery", "--quiet"]
        self.add_program(
            "worker", [*celery, "worker", "--loglevel", "INFO", "--without-gossip", "--without-mingle"]
        )
        schedule = str(VAR / "beat-schedule")
        self.add_program(
            "beat", [*celery, "beat", "--loglevel", "INFO", "--schedule", schedule, "--pidfile="]
        )

    def web_command(self, port: int) -> list[str]:
        # Compression costs 43 kB for each open chat, whose messages are short.
        limits = ["--ws-per-message-deflate", "false", "--ws-max-size", "65536"]
        quiet = ["--no-access-log", "--no-server-header", "--log-level", "info", "--lifespan", "off"]
        where = ["--host", self.host, "--port", str(port), "--timeout-graceful-shutdown", "5"]
        return ["uvicorn", "leadqual.asgi:application", *where, *limits, *quiet]

    def add_program(self, name: str, module: list[str]) -> None:
        command = [sys.executable, "-m", *module]
        program = Program(name, command, self.environment, VAR / "log" / f"{name}.log")
        program.start()
        self.programs.append(program)
        self.note_processes()

    def note_processes(self) -> None:
        started = self.identities()
        if started != self.notes.processes:
            self.notes.processes = started
            self.notes.write()

    def identities(self) -> list[Identity]:
        return [program.identity for program in self.programs if program.identity]

    def wait_until_web_answers(self, ports: list[int]) -> None:
        deadline = time.monotonic() + SECONDS_TO_ANSWER
        for port in ports:
            while not answers(f"{self.address(port)}/readyz"):
                for program in self.programs:
                    if not program.alive():
                        raise CannotStart(f"{program.name} ended at once. {program.last_words()}")
                if time.monotonic() > deadline:
                    raise CannotStart(f"The web process does not answer; see {VAR / 'log'}")
                time.sleep(0.05)

    def tell(self, ports: list[int]) -> None:
        base = self.address(ports[0])
        say(f"\nleadqual is running at {base}\n")
        for what, path in demo.PAGES:
            say(f"  {what:<46}{base}{path}")
        for port in ports[1:]:
            say(f"  {'The same from another web process':<46}{self.address(port)}")
        if self.seed:
            say("\n  Log-ins of the demo")
            for role, email, password in demo.DEMO_LOGINS:
                say(f"    {role:<12}{email:<32}{password}")
        say(f"\n  Mails are written to {VAR / 'mail'}, logs to {VAR / 'log'}")
        say("  Ctrl-C stops everything. `make run` starts it again with the same data.\n")

    def keep_running(self) -> None:
        kept: list[Kept] = [*self.servers, *self.programs]
        watched = [Watched(one) for one in kept]
        while True:
            for one in watched:
                one.look(time.monotonic(), say)
            self.note_processes()
            time.sleep(0.2)

    def stop(self) -> None:
        ignore_signals()
        say("\nStopping")
        stop_programs(self.programs, SECONDS_TO_STOP)
        for server in reversed(self.servers):
            server.stop()
        self.notes.processes = []
        self.notes.write()
        say("Everything has stopped. The data stays in var/.")


def number(variable: str, default: int, *, most: int) -> int:
    value = os.environ.get(variable) or str(default)
    if not (value.isascii() and value.isdigit() and 1 <= int(value) <= most):
        raise CannotStart(f"{variable} must be a number from 1 to {most}, not {value!r}")
    return int(value)


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=2) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def raise_stop(_signal: int, _frame: FrameType | None) -> None:
    ignore_signals()
    raise Stop


def ignore_signals() -> None:
    """Stopping is under way; a second Ctrl-C shall not break it off."""
    for one in STOP_SIGNALS:
        signal.signal(one, signal.SIG_IGN)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m leadqual.run", description="Start the whole product.")
    parser.add_argument("--web", type=int, metavar="N", help="web processes, on successive ports")
    parser.add_argument("--no-seed", action="store_true", help="without filling the demo")
    parser.add_argument("--stop", action="store_true", help="stop what a killed run left behind, and end")
    arguments = parser.parse_args()
    os.chdir(ROOT)
    for one in STOP_SIGNALS:
        signal.signal(one, raise_stop)
    try:
        with take_lock():
            web = arguments.web or number("LEADQUAL_WEB_PROCESSES", 1, most=16)
            run(Runner(web, seed=not arguments.no_seed), only_stop=arguments.stop)
    except AlreadyRunning as where:
        print(f"leadqual is already running from this folder: {where}", file=sys.stderr)
        print("Ctrl-C in the terminal where it runs stops it.", file=sys.stderr)
        return 1
    except (CannotStart, ServerError) as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


def run(runner: Runner, *, only_stop: bool) -> None:
    try:
        if only_stop:
            runner.stop_left_behind()
        else:
            runner.start()
            runner.keep_running()
    except Stop:
        pass
    finally:
        runner.stop()


if __name__ == "__main__":
    sys.exit(main())
