"""What a checkout remembers under var/ between one `make run` and the next."""

from __future__ import annotations

import fcntl
import json
import secrets
from dataclasses import asdict, dataclass, field
from typing import IO

from leadqual.environment import NOTES
from leadqual.processes import Identity

VAR = NOTES.parent


class AlreadyRunning(Exception):
    """Another runner holds this checkout; two would take each other's servers away."""


@dataclass
class Notes:
    """var/run.json. `environment` is what `manage.py` in another terminal reads; see leadqual.environment."""

    environment: dict[str, str] = field(default_factory=dict)
    ports: dict[str, int] = field(default_factory=dict)
    processes: list[Identity] = field(default_factory=list)

    @classmethod
    def read(cls) -> Notes:
        try:
            noted = json.loads(NOTES.read_text())
            processes = [(int(pid), float(began)) for pid, began in noted["processes"]]
            return cls(dict(noted["environment"]), dict(noted["ports"]), processes)
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return cls()

    def write(self) -> None:
        """All or nothing, and for its owner only: it holds passwords."""
        unfinished = NOTES.with_suffix(".new")
        unfinished.touch(mode=0o600)
        unfinished.write_text(json.dumps(asdict(self), indent=1))
        unfinished.replace(NOTES)


def secret_key() -> str:
    """Made once for this checkout: with one that everybody knows anybody could sign in."""
    path = VAR / "secret-key"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48))
    return path.read_text()


def take_lock() -> IO[str]:
    """Held until the returned file is closed, or its process ends in whatever way."""
    VAR.mkdir(exist_ok=True)
    lock = (VAR / "run.lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        raise AlreadyRunning(Notes.read().environment.get("LEADQUAL_PUBLIC_URL", "")) from None
    return lock
