from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest
from asgiref.testing import ApplicationCommunicator
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command
from pytest_django import Settings

from leadqual.static import with_static_files

Answer = tuple[int, dict[str, str], bytes]


async def application(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 299, "headers": []})
    await send({"type": "http.response.body", "body": b"from Django"})


async def ask(app: Any, path: str, **headers: str) -> Answer:
    given = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": given}
    chat = ApplicationCommunicator(app, scope)
    await chat.send_input({"type": "http.request"})
    start = await chat.receive_output()
    body = b""
    while True:
        part = await chat.receive_output()
        body += part.get("body", b"")
        if not part.get("more_body"):
            break
    await chat.wait()
    sent = {name.decode().lower(): value.decode() for name, value in start["headers"]}
    return start["status"], sent, body


@pytest.fixture
def collected(settings: Settings, tmp_path: Path) -> Path:
    """As in production: one folder, compressed, with hashed names."""
    settings.DEBUG = False
    settings.STATIC_ROOT = tmp_path
    backend = "servestatic.storage.CompressedManifestStaticFilesStorage"
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": backend}}
    call_command("collectstatic", interactive=False, verbosity=0)
    return tmp_path


async def test_in_development_files_are_served_from_where_they_are_written(settings: Settings) -> None:
    settings.DEBUG = True
    status, headers, body = await ask(with_static_files(application), "/static/admin/css/base.css")
    assert (status, headers["content-type"]) == (200, 'text/css; charset="utf-8"')
    assert body


@pytest.mark.parametrize("path", ["/leads/", "/static/none.css", "/static/../manage.py"])
async def test_everything_else_goes_to_django(settings: Settings, path: str) -> None:
    settings.DEBUG = True
    assert await ask(with_static_files(application), path) == (299, {}, b"from Django")


async def test_in_production_they_are_compressed_and_open_to_other_sites(collected: Path) -> None:
    app = with_static_files(application)
    status, headers, body = await ask(app, "/static/admin/css/base.css", accept_encoding="gzip")
    assert (status, headers["content-encoding"]) == (200, "gzip")
    assert gzip.decompress(body) == (collected / "admin/css/base.css").read_bytes()
    assert headers["access-control-allow-origin"] == "*"
    assert headers["cache-control"] == "max-age=300, public"
    kept_for_ever = staticfiles_storage.url("admin/css/base.css")
    status, headers, _ = await ask(app, kept_for_ever)
    assert status == 200
    assert "immutable" in headers["cache-control"]
