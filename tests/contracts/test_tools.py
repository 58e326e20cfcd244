"""The commands behind the Makefile."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALL = ROOT / "requirements" / "install.sh"
ONE_OF_EACH = """
import pytest

def test_it_runs():
    pass

@pytest.mark.skip(reason="no browser")
def test_it_does_not_run():
    pass

@pytest.mark.xfail(strict=True)
def test_it_is_known_to_fail():
    assert False
"""


def run_pytest(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_skips.py").write_text(ONE_OF_EACH)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "tests.no_skips",
        "-p",
        "no:django",
        "-p",
        "no:xdist",
    ]
    command += ["--rootdir", str(folder), "-c", os.devnull, str(folder)]
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "LEADQUAL"))}
    return subprocess.run(command, cwd=ROOT, env={**bare, **environment}, capture_output=True, text=True)


def test_a_skipped_test_fails_the_run_where_none_may_be_skipped(tmp_path: Path) -> None:
    assert run_pytest(tmp_path).returncode == 0
    strict = run_pytest(tmp_path, LEADQUAL_NO_SKIPS="1")
    assert strict.returncode == 1
    assert "Skipped, so failed: test_skips.py::test_it_does_not_run" in strict.stdout
    assert re.search(r"1 passed, 1 skipped, 1 xfailed in [\d.]+s$", strict.stdout.strip())


def install(use: str, venv: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [str(INSTALL), use, str(venv)]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)


@pytest.mark.parametrize(("use", "there"), [("embedded", "embedded"), ("dev", "dev"), ("embedded", "dev")])
def test_what_is_installed_already_is_left_alone(tmp_path: Path, use: str, there: str) -> None:
    shutil.copy(INSTALL.with_name(f"{there}.lock"), tmp_path)
    done = install(use, tmp_path, PYTHON="/bin/false")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_older_lock_is_not_good_enough_and_neither_is_an_older_python(tmp_path: Path) -> None:
    (tmp_path / "embedded.lock").write_text("django==1.0\n")
    done = install("embedded", tmp_path, PYTHON="/bin/false")
    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr


def test_one_version_of_a_package_in_all_locks() -> None:
    versions: dict[str, set[str]] = {}
    for lock in INSTALL.parent.glob("*.lock"):
        for name, version in re.findall(r"^([a-z0-9.-]+)==(\S+)", lock.read_text(), re.M):
            versions.setdefault(name, set()).add(version)
    assert len(versions) > 50
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_everything_that_is_asked_for_is_locked() -> None:
    for use in ("base", "embedded", "dev"):
        asked = re.findall(r"^([a-z0-9][a-z0-9-]*)", (INSTALL.parent / f"{use}.in").read_text(), re.M)
        locked = re.findall(r"^([a-z0-9-]+)==", (INSTALL.parent / f"{use}.lock").read_text(), re.M)
        assert asked
        assert set(asked) <= set(locked)


def test_continuous_integration_is_make_test_and_nothing_of_one_machine() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    commands = [line for line in script.splitlines() if line and not line.startswith("#")]
    assert commands == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "make test"]
