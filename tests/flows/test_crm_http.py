"""The one way out, against loopback servers. Only names that resolve without a network are used."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from crm import http
from crm.errors import DeliveryError
from tests.fakes.servers import DROP, Answer, FakeServer, Request


class Echo(FakeServer):
    def handle(self, request: Request) -> Answer:
        return Answer(200, {"path": request.path, "host": request.headers["host"]})


@pytest.fixture
def server() -> Iterator[Echo]:
    with Echo() as running:
        yield running


def get(url: str) -> http.Response:
    with http.Client() as client:
        return client.request("GET", url, {})


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1"),
        *(
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "::127.0.0.1",
        ),
        *("224.0.0.1", "ff02::1", "240.0.0.1", "255.255.255.255", "2001:0:4136:e378:8000:63bf:80ff:fffe"),
    ],
)
def test_these_addresses_are_private(address: str) -> None:
    assert not http.is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:4700::6810:84e5", "64:ff9b::5db8:d70e"])
def test_these_are_public(address: str) -> None:
    assert http.is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1"])
def test_a_private_address_is_refused_whatever_it_is_called(server: Echo, settings: Any, host: str) -> None:
    settings.ALLOW_PRIVATE_ADDRESSES = False
    port = server.url.rpartition(":")[2]
    with pytest.raises(DeliveryError, match="private network|cannot be found") as refused:
        get(f"https://{host}:{port}/")
    assert refused.value.permanent or "found" in refused.value.message
    assert not server.requests


def test_the_answer_of_the_name_server_is_what_counts(server: Echo, settings: Any, monkeypatch: Any) -> None:
    """A public name that leads to a private address, also when only one of its addresses does."""
    settings.ALLOW_PRIVATE_ADDRESSES = False
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 443)) for ip in ("93.184.215.14", "10.1.2.3")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(DeliveryError, match="private network"):
        get("https://rebind.example/")


def test_in_development_loopback_is_allowed(server: Echo) -> None:
    assert get(f"{server.url}/a?b=c").json()["path"] == "/a?b=c"


def test_the_request_names_the_host_and_not_the_address(server: Echo) -> None:
    port = server.url.rpartition(":")[2]
    assert get(f"http://localhost:{port}/").json()["host"] == f"localhost:{port}"


def test_redirects_are_given_back_and_not_followed(server: Echo) -> None:
    server.script.append(Answer(302, headers={"Location": f"{server.url}/elsewhere"}))
    assert get(server.url).status == 302
    assert len(server.requests) == 1


@pytest.mark.parametrize("url", ["ftp://x.example", "https://u:p@x.example", "//x.example", "https://", "x"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(DeliveryError) as refused:
        get(url)
    assert refused.value.permanent


def test_plain_http_is_refused_in_production(settings: Any) -> None:
    settings.ALLOW_PRIVATE_ADDRESSES = False
    assert "https" in http.check_url("http://hooks.example")
    assert http.check_url("https://hooks.example") == ""


def test_too_much_is_not_read(server: Echo, monkeypatch: Any) -> None:
    monkeypatch.setattr(http, "LARGEST_BODY", 1000)
    server.script.append(Answer(200, b"x" * 1001))
    with pytest.raises(DeliveryError, match="too much"):
        get(server.url)


def test_an_answer_that_drips_is_cut_off(monkeypatch: Any) -> None:
    monkeypatch.setattr(http, "TOTAL_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        drip = threading.Thread(target=_drip, args=(listener,))
        drip.start()
        began = time.monotonic()
        with pytest.raises(DeliveryError, match="finish in time"):
            get(f"http://127.0.0.1:{listener.getsockname()[1]}/")
        assert time.monotonic() - began < 3
        drip.join()


def _drip(listener: socket.socket) -> None:
    connection, _address = listener.accept()
    with connection:
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
        for _ in range(100):
            try:
                connection.sendall(b"x")
            except OSError:
                return
            time.sleep(0.05)


def test_silence_and_a_closed_door_are_passing(server: Echo, monkeypatch: Any) -> None:
    monkeypatch.setattr(http, "READ_SECONDS", 0.2)
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        pytest.raises(DeliveryError, match="did not answer in time") as late,
    ):
        get(f"http://127.0.0.1:{silent.getsockname()[1]}/")
    with pytest.raises(DeliveryError, match="connection to 127.0.0.1 failed") as closed:
        get("http://127.0.0.1:1/")
    server.script.append(DROP)
    with pytest.raises(DeliveryError, match="failed") as cut:
        get(server.url)
    assert not (late.value.permanent or closed.value.permanent or cut.value.permanent)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        ("0", 0),
        ("9999999", http.LONGEST_WAIT),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
    ],
)
def test_retry_after_is_read_as_number_or_date(header: str, seconds: float | None) -> None:
    assert http.Response(429, {"retry-after": header}, b"").retry_after() == seconds


def test_a_date_to_come_is_waited_for() -> None:
    header = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    found = http.Response(429, {"retry-after": header}, b"").retry_after()
    assert found == pytest.approx(3600, abs=60)


@pytest.mark.parametrize(
    "host", ["169.254.169.254", "[fe80::1]", "[::ffff:169.254.169.254]", "[64:ff9b::a9fe:a9fe]"]
)
def test_link_local_is_refused_even_where_private_addresses_are_fine(host: str, settings: Any) -> None:
    settings.ALLOW_PRIVATE_ADDRESSES = True
    with pytest.raises(DeliveryError, match="not allowed") as refused:
        get(f"http://{host}/latest/meta-data")
    assert refused.value.permanent
