"""What a visitor typed never reaches a log: real mishaps in a real process with the real configuration."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TYPED = "my e-mail is zoe.quill@brightfold.example and the budget is 48120"
MISHAPS = """
import asyncio, gc, logging, sys
TYPED = sys.argv[1]

import django
django.setup()

from django.core.mail import EmailMessage
from django.db import DatabaseError, connection
from django.http import HttpRequest
from django.test import Client, override_settings
from django.urls import path

def breaks(request, name):
    try:
        int(request.POST["text"])
    except ValueError as error:
        raise RuntimeError(f"could not read {TYPED}") from error

urlpatterns = [path("visits/<str:name>/", breaks)]

with override_settings(ROOT_URLCONF=sys.modules["__main__"], ALLOWED_HOSTS=["testserver"]):
    client = Client(raise_request_exception=False)
    assert client.post("/visits/zoe.quill@brightfold.example/", {"text": TYPED}).status_code == 500
    assert client.get("/zoe.quill@brightfold.example/?email=zoe.quill@brightfold.example").status_code == 404
    assert client.get("/", headers={"host": "zoe.quill@brightfold.example"}).status_code == 400

log = logging.getLogger("conversations.turns")
try:
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s::int", [TYPED])
except DatabaseError:
    log.exception("Turn %s was not stored: %s", 12, TYPED, extra={"turn": 12, "text": TYPED, "kind": TYPED})

log.error(f"Turn failed for {TYPED}", extra={"conversation": "c-1"})

async def lose_a_task():
    async def fails():
        raise ValueError(TYPED)
    asyncio.ensure_future(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gc.collect()
asyncio.run(lose_a_task())

from leadqual.celery import app
@app.task(name="tests.fails")
def fails(text):
    raise ValueError(text)
fails.apply(args=[TYPED])

import uvicorn
uvicorn.Config("leadqual.asgi:application").configure_logging()
django.setup()
logging.getLogger("uvicorn.error").error("Exception in ASGI application\\n", exc_info=ValueError(TYPED))
logging.getLogger("uvicorn.access").info('%s - "GET %s"', "192.0.2.7", "/?email=zoe.quill@brightfold.example")
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> str:
    script = tmp_path_factory.mktemp("logs") / "mishaps.py"
    script.write_text(MISHAPS)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(script), TYPED]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def lines(written: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in written.splitlines()]


@pytest.mark.parametrize("word", ["zoe", "quill", "brightfold", "48120", "budget", "192.0.2.7"])
def test_no_word_that_was_typed_is_in_the_log(written: str, word: str) -> None:
    assert word not in written.lower()


def test_each_mishap_is_there_with_its_type_and_place(lines: list[dict[str, object]]) -> None:
    by_logger = {str(line["logger"]): line for line in lines}
    assert set(by_logger) >= {
        "django.request",
        "conversations.turns",
        "asyncio",
        "celery.app.trace",
        "uvicorn.error",
    }
    turn = next(line for line in lines if line.get("turn") == 12)
    assert (turn["event"], turn["turn"], turn["level"]) == ("Turn %s was not stored: %s", 12, "error")
    assert "kind" not in turn
    put_together = by_logger["conversations.turns"]
    assert re.search(r"mishaps\.py:\d+$", str(put_together["event"]))
    assert put_together["conversation"] == "c-1"
    assert by_logger["asyncio"]["errors"][0]["type"] == "builtins.ValueError"  # type: ignore[index]
    request = next(line for line in lines if line.get("status_code") == 500)
    assert request["route"] == "visits/<str:name>/"
    types = [error["type"] for error in request["errors"]]  # type: ignore[attr-defined]
    assert types == ["builtins.RuntimeError", "builtins.ValueError"]
    assert request["errors"][0]["places"][-1].endswith(" breaks")  # type: ignore[index]
