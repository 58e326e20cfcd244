from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from leadqual.embedded import Postgres, ServerError, Valkey, free_port

TYPED = "zoe.quill@brightfold.example"
LEAVE_BEHIND = """
import os, sys
from pathlib import Path
from leadqual.embedded import Postgres, Valkey
kind = {"Postgres": Postgres, "Valkey": Valkey}[sys.argv[1]]
server = kind(Path(sys.argv[2]), int(sys.argv[3]))
server.start()
print(server.process.pid, flush=True)
os._exit(0)  # as if killed: nothing is stopped
"""


@pytest.fixture
def postgres(tmp_path: Path) -> Iterator[Postgres]:
    server = Postgres(tmp_path / "postgres", free_port())
    yield server
    server.stop()
    server.stop_left_behind()


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    server = Valkey(tmp_path / "valkey", free_port())
    yield server
    server.stop()
    server.stop_left_behind()


def leave_behind(server: Postgres | Valkey) -> int:
    """The process id of a server whose parent is gone."""
    command = [
        sys.executable,
        "-c",
        LEAVE_BEHIND,
        type(server).__name__,
        str(server.folder),
        str(server.port),
    ]
    done = subprocess.run(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, check=True)
    return int(done.stdout.split()[-1])


def client(server: Valkey) -> redis.Redis:
    return redis.Redis.from_url(server.url)


def test_postgres_keeps_its_data_and_asks_for_a_password(postgres: Postgres) -> None:
    postgres.start()
    with psycopg.connect(postgres.url) as connection:
        connection.execute("CREATE TABLE kept (text text)")
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(postgres.url.replace(postgres.password(), "guess"))
    postgres.stop()
    assert not postgres.alive()
    postgres.start()
    with psycopg.connect(postgres.url) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


def test_postgres_logs_no_value_of_a_statement_that_fails(postgres: Postgres) -> None:
    postgres.start()
    with psycopg.connect(postgres.url, autocommit=True) as connection:
        connection.execute("CREATE TABLE people (email text UNIQUE)")
        connection.execute(f"INSERT INTO people VALUES ('{TYPED}')")
        for statement in (f"INSERT INTO people VALUES ('{TYPED}')", f"SELECT '{TYPED}'::int"):
            with pytest.raises(psycopg.Error):
                connection.execute(statement)
    log = postgres.log.read_text()
    assert "ready to accept connections" in log
    assert "zoe" not in log


def test_valkey_keeps_what_it_was_given_and_asks_for_a_password(valkey: Valkey) -> None:
    valkey.start()
    with client(valkey) as connection:
        connection.set("kept", "yes")
    with pytest.raises(redis.AuthenticationError):
        redis.Redis(port=valkey.port, retry=Retry(NoBackoff(), 0)).ping()
    valkey.stop()
    valkey.start()
    with client(valkey) as connection:
        assert connection.get("kept") == b"yes"


@pytest.mark.parametrize("name", ["postgres", "valkey"])
def test_a_server_left_behind_is_replaced(name: str, request: pytest.FixtureRequest) -> None:
    server: Postgres | Valkey = request.getfixturevalue(name)
    left = leave_behind(server)
    os.kill(left, 0)
    server.start()
    assert server.process is not None
    assert server.process.pid != left
    assert server.answers()


def test_a_cluster_that_was_not_finished_is_made_again(postgres: Postgres) -> None:
    half = postgres.folder / "unfinished"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    postgres.start()
    assert postgres.answers()
    assert not half.exists()


def test_a_start_that_fails_says_where_the_log_is(valkey: Valkey) -> None:
    valkey.options = {"no-such-option": "1"}
    with pytest.raises(ServerError, match=str(valkey.log)):
        valkey.start()
    assert not valkey.alive()
