"""The processes as they are deployed."""

from __future__ import annotations

import urllib.request
from pathlib import Path

import pytest

from tests.live import LiveSite


@pytest.mark.timeout(120)
def test_two_web_processes_a_worker_and_beat_serve_one_database(tmp_path: Path) -> None:
    with LiveSite(tmp_path, web=2, beat=True) as site:
        for web in (1, 2):
            with urllib.request.urlopen(f"{site.address(web)}/healthz") as response:
                assert response.read() == b"ok\n"
        site.kill("web-1")
        assert not site.ready(1)
        assert site.ready(2)
        site.start("web-1")
        site.wait_until_answers(1)
        assert all(program.alive() for program in site.programs.values())
        assert site.query("SELECT count(*) FROM django_migrations")[0][0]
