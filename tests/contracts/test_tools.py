"""The commands behind the Makefile."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import chromium

ROOT = Path(__file__).resolve().parents[2]
INSTALL = ROOT / "requirements" / "install.sh"
ONE_OF_EACH = """
import pytest

from tests import chromium

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


@pytest.fixture
def bare_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without a browser: only what is put into this folder is found."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM_PATH", raising=False)
    return tmp_path


def add_apt(folder: Path) -> None:
    (folder / "apt-get").write_text(
        f'#!/bin/sh\necho "$@" >> {folder}/asked\n[ "$1" = update ] || /bin/cp /bin/true {folder}/chromium\n'
    )
    (folder / "apt-get").chmod(0o755)


def test_root_gets_a_browser_from_apt_once(bare_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_apt(bare_path)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert chromium.bring() == str(bare_path / "chromium")
    assert chromium.bring() == str(bare_path / "chromium")
    assert (bare_path / "asked").read_text().splitlines() == [
        "update -qq",
        "install -qq -y --no-install-recommends chromium",
    ]


def test_who_is_not_root_gets_none_and_is_told_what_to_install(
    bare_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_apt(bare_path)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert chromium.bring() is None
    assert not (bare_path / "asked").exists()
    assert "apt-get install chromium" in chromium.HOW
    monkeypatch.setenv("CHROMIUM_PATH", "/opt/browser")
    assert chromium.bring() == "/opt/browser"
