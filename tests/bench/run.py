"""`make bench`: what a turn costs, beside the least that a live chat can cost, in the same run.

Starts its own PostgreSQL (durable, as in production) and Valkey, one web process of ours and one bare
Channels process with a single INSERT per message, and lets visitors talk to each in turn. Prints Markdown.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import resource
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import psycopg

from leadqual import embedded
from leadqual.processes import Program, stop_programs

from . import load

VISITORS = (1, 50, 200)
UNLIMITED = {
    "LEADQUAL_CHAT_MESSAGES_PER_MINUTE": "0",
    "LEADQUAL_CHAT_ADDRESS_MESSAGES_PER_MINUTE": "0",
    "LEADQUAL_CHAT_ADDRESS_CONVERSATIONS_PER_HOUR": "0",
}
IDLE_BATCH = 1000
URL = "ws://127.0.0.1:{}/ws/chat/fernhill/"


@dataclass(frozen=True, slots=True)
class Measured:
    """`cpu`: server CPU seconds per 1,000 turns; `rate`: turns per second; percentiles in milliseconds."""

    turns: int
    failures: int
    cpu: float
    rate: float
    p50: float
    p95: float
    p99: float


@dataclass(slots=True)
class Target:
    name: str
    program: Program
    url: str

    def process(self) -> psutil.Process:
        assert self.program.process is not None
        return psutil.Process(self.program.process.pid)

    def cpu(self) -> float:
        spent = 0.0
        for process in (self.process(), *self.process().children(recursive=True)):
            times = process.cpu_times()
            spent += times.user + times.system
        return spent

    def memory(self) -> int:
        return int(
            sum(p.memory_info().rss for p in (self.process(), *self.process().children(recursive=True)))
        )


def measure(target: Target, visitors: int, seconds: float, pause: float = 0.0) -> Measured:
    before = target.cpu()
    tally = asyncio.run(load.chat(target.url, visitors, seconds, pause))
    turns = len(tally.seconds)
    if not turns:
        raise SystemExit(f"{target.name} answered nothing; its log: {target.program.log}")
    return Measured(
        turns,
        tally.failures,
        (target.cpu() - before) / turns * 1000,
        turns / seconds,
        *(tally.percentile(share) for share in (0.5, 0.95, 0.99)),
    )


def idle_memory(target: Target) -> float:
    """Kilobytes of server memory for each of `IDLE_BATCH` silent chats more; a few have come and gone before,
    so that what the first one costs does not count."""

    async def grown() -> float:
        warm = await load.idle(target.url, 50)
        await asyncio.gather(*(socket.close() for socket in warm))
        await asyncio.sleep(1)
        before = target.memory()
        sockets = await load.idle(target.url, IDLE_BATCH)
        used = target.memory() - before
        await asyncio.gather(*(socket.close() for socket in sockets))
        return used / IDLE_BATCH / 1000

    return asyncio.run(grown())


def statements_per_turn(database: str, target: Target, seconds: float) -> dict[str, float]:
    """Statements that one visitor's turns took, as PostgreSQL counted them. Its own checks of deferred
    foreign keys at commit are counted as top-level too, but nobody waits on the wire for them."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements")
        connection.execute("SELECT pg_stat_statements_reset()")
        tally = asyncio.run(load.chat(target.url, 1, seconds))
        rows = connection.execute(
            "SELECT query ~* '^(begin|commit|rollback|set|savepoint|release)', sum(calls) "
            "FROM pg_stat_statements JOIN pg_database ON pg_database.oid = dbid "
            "WHERE datname = current_database() AND toplevel AND query !~ 'pg_stat_statements' "
            "AND query !~ 'FROM ONLY .* FOR KEY SHARE' GROUP BY 1"
        ).fetchall()
    calls = {bool(framing): int(number) for framing, number in rows}
    turns = len(tally.seconds)
    return {"statements": calls.get(False, 0) / turns, "with begin and commit": sum(calls.values()) / turns}


@contextmanager
def services(folder: Path) -> Iterator[None]:
    options = {"shared_preload_libraries": "pg_stat_statements"}
    postgres = embedded.Postgres(folder / "postgres", embedded.free_port(), options=options)
    valkey = embedded.Valkey(folder / "valkey", embedded.free_port())
    try:
        for server in (postgres, valkey):
            server.folder.mkdir()
            server.start()
        os.environ.update({"DATABASE_URL": postgres.url, "REDIS_URL": f"{valkey.url.rpartition('/')[0]}/0"})
        yield
    finally:
        for server in (postgres, valkey):
            server.stop()


def echo_program(folder: Path, port: int) -> Program:
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        connection.execute(
            "CREATE TABLE bench_echo (id bigserial PRIMARY KEY, text text, at timestamptz DEFAULT now())"
        )
    listens = ["--host", "127.0.0.1", "--port", str(port), "--lifespan", "off", "--no-access-log"]
    command = [sys.executable, "-m", "uvicorn", "tests.bench.echo:application", *listens]
    return Program(
        "echo", [*command, "--ws-per-message-deflate", "false"], dict(os.environ), folder / "echo.log"
    )


def row(name: str, m: Measured) -> str:
    return (
        f"| {name} | {m.turns} | {m.failures} | {m.cpu:.2f} | {m.rate:.0f} "
        f"| {m.p50:.1f} | {m.p95:.1f} | {m.p99:.1f} |"
    )


HEAD = (
    "| | turns | failed | CPU s per 1,000 | turns/s | p50 ms | p95 ms | p99 ms |\n"
    "|---|---:|---:|---:|---:|---:|---:|---:|"
)


def compare(ours: Target, bare: Target, seconds: float) -> None:
    print("\nAs fast as they can, each visitor writing as soon as the reply is there:\n")
    print(HEAD)
    for visitors in VISITORS:
        floor = measure(bare, visitors, seconds)
        chat = measure(ours, visitors, seconds)
        print(row(f"echo, {visitors} open", floor))
        print(row(f"leadqual, {visitors} open", chat))
        slower = (chat.p50 / floor.p50, chat.p95 / floor.p95, chat.p99 / floor.p99)
        times = " | ".join(f"{ratio:.1f}" for ratio in slower)
        print(
            f"| ratio | | | {chat.cpu / floor.cpu:.1f} | {chat.rate / floor.rate:.2f} | {times} |", flush=True
        )
    print("\nAs people write, 200 open chats, each waiting 4 s after a reply:\n")
    print(HEAD)
    for target in (bare, ours):
        print(row(target.name, measure(target, 200, max(seconds, 12), pause=4.0)), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0, help="length of each measurement (at most 60)")
    seconds = min(parser.parse_args().seconds, 60.0)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    with tempfile.TemporaryDirectory() as name, services(Path(name)):
        folder = Path(name)
        folder.chmod(0o755)  # PostgreSQL runs as somebody else when we are root
        from tests.live import LiveSite

        from . import model

        with LiveSite(
            folder, worker=False, commands=("seed_demo --visitors 0",), environment=UNLIMITED
        ) as site:
            port = embedded.free_port()
            echo = echo_program(folder, port)
            echo.start()
            try:
                ours = Target(
                    "leadqual", site.programs["web-1"], f"ws://127.0.0.1:{site.ports[0]}/ws/chat/fernhill/"
                )
                bare = Target("echo", echo, f"ws://127.0.0.1:{port}/ws/chat/fernhill/")
                wait_for(bare)
                measure(ours, 5, 2), measure(bare, 5, 2)  # warm
                report_rest(site.environment["DATABASE_URL"], ours, bare)
                compare(ours, bare, seconds)
            finally:
                stop_programs([echo], seconds=5)
        model.compare(folder, max(seconds, 20))


def wait_for(target: Target) -> None:
    async def attempt() -> None:
        for socket in await load.idle(target.url, 1):
            await socket.close()

    for _ in range(50):
        try:
            return asyncio.run(attempt())
        except OSError:
            asyncio.run(asyncio.sleep(0.2))
    raise SystemExit(f"{target.name} did not start; its log: {target.program.log}")


def report_rest(database: str, ours: Target, bare: Target) -> None:
    print("\nDatabase round trips of a turn, one visitor:\n")
    for name, number in statements_per_turn(database, ours, 4).items():
        print(f"* {name}: {number:.2f}")
    print(f"\nMemory per idle chat, {IDLE_BATCH} more open: ", end="")
    print(f"leadqual {idle_memory(ours):.1f} kB, echo {idle_memory(bare):.1f} kB")


if __name__ == "__main__":
    main()
