"""Times are measured as in a running process: word lists are read, and what is loaded is no garbage."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session", autouse=True)
def _warm() -> None:
    from conversations.warming import warm  # the settings are there only now

    warm()
