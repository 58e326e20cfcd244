"""What a turn with a model costs beside the model's own time, and beside the floor (floor.py) in one run.

The model is the scripted one (told.py) in a process of its own: it takes exactly MODEL_SECONDS for an answer,
word by word. What a turn takes longer is ours. Run alone: python -m tests.bench.model
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from leadqual import embedded
from leadqual.processes import Program, stop_programs
from tests.live import LiveSite

from . import run
from .run import Measured, Target
from .words import first_words

FIRST, OVER = 0.3, 0.7
MODEL_SECONDS = FIRST + OVER
LOADS = ((1, 0.0), (50, 3.0), (200, 3.0))  # visitors, and how long each waits after a reply
WORDS_VISITORS = 50
HEAD = (
    "| | turns | failed | CPU s per 1,000 | over the model's time: p50 ms | p95 ms | p99 ms "
    "| longest hold of the loop, ms | over 50 ms | longest gc, ms "
    "|\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
)


@dataclass(frozen=True, slots=True)
class Watched:
    """What tests/bench/watched.py writes."""

    file: Path

    def reset(self) -> None:
        Path(f"{self.file}.reset").touch()
        time.sleep(1.2)

    def read(self) -> tuple[float, int, float]:
        """The longest delay of the event loop in milliseconds, how many were over 50, and the longest garbage
        collection."""
        time.sleep(0.7)
        told = json.loads(self.file.read_text())
        return told["worst"] * 1000, told["slow"], told["gc"] * 1000


def watched(environment: dict[str, str], application: str, file: Path) -> dict[str, str]:
    return {**environment, "WATCHED": application, "WATCHED_FILE": str(file)}


class WatchedSite(LiveSite):
    """The product with its event loop under watch."""

    def program(self, name: str, module: list[str]) -> Program:
        if not name.startswith("web"):
            return super().program(name, module)
        app = "tests.bench.watched:application"
        module = [app if part == "leadqual.asgi:application" else part for part in module]
        environment = watched(self.environment, "leadqual.asgi:application", self.folder / "ours.json")
        return Program(name, [sys.executable, "-m", *module], environment, self.folder / f"{name}.log")


@contextmanager
def scripted_model(folder: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "tests.bench.told", "--port", str(embedded.free_port())]
    command += ["--first", str(FIRST), "--over", str(OVER), "--notes", str(folder / "told")]
    program = Program("model", command, dict(os.environ), folder / "model.log")
    program.start()
    try:
        yield _address(program)
    finally:
        stop_programs([program], seconds=5)


def _address(program: Program) -> str:
    for _ in range(100):
        found = re.search(r"OPENAI_BASE_URL=(\S+)", program.log.read_text() if program.log.exists() else "")
        if found:
            return found.group(1)
        time.sleep(0.1)
    raise SystemExit(f"The model did not start; its log: {program.log}")


def floor_program(folder: Path, port: int, environment: dict[str, str]) -> Program:
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        connection.execute(
            "CREATE TABLE IF NOT EXISTS bench_echo "
            "(id bigserial PRIMARY KEY, text text, at timestamptz DEFAULT now())"
        )
    listens = ["--host", "127.0.0.1", "--port", str(port), "--lifespan", "off", "--no-access-log"]
    command = [sys.executable, "-m", "uvicorn", "tests.bench.watched:application", *listens]
    environment = watched(environment, "tests.bench.floor:application", folder / "floor.json")
    return Program(
        "floor", [*command, "--ws-per-message-deflate", "false"], environment, folder / "floor.log"
    )


def line(name: str, m: Measured, watch: Watched) -> str:
    worst, slow, collected = watch.read()
    over = " | ".join(f"{each - MODEL_SECONDS * 1000:.0f}" for each in (m.p50, m.p95, m.p99))
    held = f"{worst:.0f} | {slow} | {collected:.0f}"
    return f"| {name} | {m.turns} | {m.failures} | {m.cpu:.2f} | {over} | {held} |"


def compare(folder: Path, seconds: float) -> None:
    with scripted_model(folder) as address:
        ours = {**run.UNLIMITED, "OPENAI_BASE_URL": address, "LEADQUAL_MODEL": "scripted"}
        port = embedded.free_port()
        floor = floor_program(folder, port, {**os.environ, "OPENAI_BASE_URL": address})
        floor.start()
        try:
            with WatchedSite(
                folder, worker=False, commands=("seed_demo --visitors 0",), environment=ours
            ) as site:
                chat = Target("leadqual", site.programs["web-1"], run.URL.format(site.ports[0]))
                bare = Target("floor", floor, run.URL.format(port))
                run.wait_for(bare)
                _table(((bare, folder / "floor.json"), (chat, folder / "ours.json")), seconds)
                _calls(site)
                words = first_words(chat.url, folder / "told", WORDS_VISITORS, seconds)
                print(f"* {WORDS_VISITORS} open, {words}", flush=True)
            holds = folder / "ours.json.holds"
            if holds.exists():
                print(f"\n{holds.read_text()}")
        finally:
            stop_programs([floor], seconds=5)


def _table(targets: Sequence[tuple[Target, Path]], seconds: float) -> None:
    for target, _ in targets:
        run.measure(target, 5, 4)  # warm
    print(f"\nWith a model that takes {MODEL_SECONDS:.1f} s for an answer:\n\n{HEAD}", flush=True)
    for visitors, pause in LOADS:
        for target, file in targets:
            Watched(file).reset()
            measured = run.measure(target, visitors, seconds, pause)
            print(line(f"{target.name}, {visitors} open", measured, Watched(file)), flush=True)


def _calls(site: LiveSite) -> None:
    """Calls a turn, and the share of the prompts that came from the cache, as the product counted them."""
    (calls, turns, cached, prompt), *_ = site.query(
        "SELECT count(*), count(*) FILTER (WHERE purpose = 'turn'), "
        "sum(cached_tokens), sum(prompt_tokens) FROM conversations_modelcall"
    )
    print(f"\n* calls a turn: {int(str(calls)) / max(int(str(turns)), 1):.2f}")
    print(f"* prompt tokens from the cache: {100 * int(str(cached)) / max(int(str(prompt)), 1):.0f} %")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="length of each measurement (at most 60)")
    seconds = min(parser.parse_args().seconds, 60.0)
    with tempfile.TemporaryDirectory() as name, run.services(Path(name)):
        Path(name).chmod(0o755)  # PostgreSQL runs as somebody else when we are root
        compare(Path(name), seconds)


if __name__ == "__main__":
    main()
