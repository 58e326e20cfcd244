"""`make test` and `make check`: every check of the project, one after another, with the time each took.

Ends with pytest, so that pytest's closing line is the last one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests import chromium

TOOLS = Path(sys.executable).parent
# Types without a cache: what the Django plugin keeps of the settings goes stale.
STATIC = {
    "ruff": ["ruff", "check", "--quiet", "--output-format", "concise", "."],
    "imports": ["lint-imports"],
    "types": ["mypy", "--cache-dir", os.devnull],
}
PYTEST = ["pytest", "-q", "-n", "auto", "--maxprocesses", "4", "--durations=15", "--durations-min=1"]


def passes(name: str, command: list[str]) -> bool:
    started = time.monotonic()
    done = subprocess.run([TOOLS / command[0], *command[1:]], capture_output=True, text=True)
    passed = done.returncode == 0
    print(f"{name:<14}{'ok' if passed else 'FAILED':<8}{time.monotonic() - started:6.1f} s", flush=True)
    if not passed:
        print(done.stdout, done.stderr, flush=True)
    return passed


def main(arguments: list[str]) -> int:
    static = [passes(name, command) for name, command in STATIC.items()]
    if "--static" in arguments:
        return 0 if all(static) else 1
    if not chromium.bring():
        print(chromium.HOW)
        return 1
    environment = {**os.environ, "LEADQUAL_NO_SKIPS": "1"}
    pytest = subprocess.run([TOOLS / PYTEST[0], *PYTEST[1:], *arguments], env=environment)
    return 0 if all(static) and pytest.returncode == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
