"""Finding a Chromium, or bringing one where that is one command."""

from __future__ import annotations

import os
import shutil
import subprocess

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW = "No Chromium: install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to its program."


def find() -> str | None:
    given = os.environ.get("CHROMIUM_PATH")
    return given or next((path for name in NAMES if (path := shutil.which(name))), None)


def bring() -> str | None:
    """Install it where we may: as root on a system with apt."""
    if not find() and os.geteuid() == 0 and shutil.which("apt-get"):
        print("No Chromium: installing it with apt-get", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
        command = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", "chromium"]
        subprocess.run(command, env=quiet, check=False, stdout=subprocess.DEVNULL)
    return find()
