from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from tests import chromium

from .fake_server import FakeServer
from .visitor import Visitor

QUIET = ("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
QUIET += ("--disable-component-update", "--disable-sync")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The system's own Chromium; root may only use it without its sandbox."""
    program = chromium.find()
    if program is None:
        pytest.fail(chromium.HOW)
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": program, "args": [*QUIET, *as_root]}


@pytest.fixture(scope="session")
def base_url() -> None:
    """In the place of pytest-base-url's, which a newer pytest warns of. Every test names its own server."""


@pytest.fixture(scope="session")
def scripted_server() -> Iterator[FakeServer]:
    server = FakeServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def fake(scripted_server: FakeServer) -> Iterator[FakeServer]:
    """The scripted server. A frame or request that the protocol does not know fails the test."""
    scripted_server.forget()
    yield scripted_server
    assert scripted_server.complaints == []


@pytest.fixture
def errors() -> list[str]:
    """What the browser's console complained about. A test that expects something empties it."""
    return []


@pytest.fixture
def context(context: BrowserContext, errors: list[str]) -> Iterator[BrowserContext]:
    context.set_default_timeout(8000)
    context.on("console", lambda message: message.type == "error" and errors.append(message.text))
    context.on("weberror", lambda error: errors.append(str(error.error)))
    yield context
    assert errors == []


@pytest.fixture
def visitor(page: Page, fake: FakeServer) -> Visitor:
    return Visitor(page, fake.url)
