"""The one way out: every HTTP request to an outside system goes through `Client`.

It never follows a redirect, waits only so long, reads only so much, ignores proxies from the environment, and
refuses private addresses unless the settings allow them, and link-local ones always: on a rented machine they
give away its credentials. The address is checked where the connection is made,
on what the name was resolved to, so a name that changes its mind between check and connect gains nothing.
"""

from __future__ import annotations

import ipaddress
import json
import socket
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import httpcore2 as httpcore
from django.conf import settings

from .errors import DeliveryError

CONNECT_SECONDS, READ_SECONDS, TOTAL_SECONDS = 5.0, 10.0, 20.0
LARGEST_BODY = 2_000_000
LONGEST_WAIT = 24 * 3600.0
NAT64 = ipaddress.ip_network("64:ff9b::/96")
AGENT = "leadqual/0.1"


@dataclass(frozen=True, slots=True)
class Response:
    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes

    def json(self) -> Any:
        """The body as JSON, None when it is none: an error page of a proxy in between, for example."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    def retry_after(self) -> float | None:
        """Seconds to wait as the other side asks, from a number or a date; None when it does not say."""
        value = self.headers.get("retry-after", "")
        if value.isascii() and value.isdigit():
            return min(float(value), LONGEST_WAIT)
        try:
            at = parsedate_to_datetime(value)
        except ValueError:
            return None
        seconds = (at - datetime.now(UTC)).total_seconds() if at.tzinfo else 0.0
        return min(max(seconds, 0.0), LONGEST_WAIT)


def _meant(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """The address itself, or the IPv4 one that an IPv6 address carries."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv4Address):
        return ip
    if ip in NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip


def is_public(address: str) -> bool:
    ip = _meant(address)
    return ip.is_global and not (ip.is_multicast or ip.is_reserved)


def allowed(address: str, *, private: bool) -> bool:
    return not _meant(address).is_link_local if private else is_public(address)


def _allowed(address: str) -> bool:
    return allowed(address, private=settings.ALLOW_PRIVATE_ADDRESSES)


def check_url(url: str) -> str:
    """Why this address cannot be used, in plain words; "" when it can."""
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        return "The address must begin with https://."
    if parts.scheme == "http" and not settings.ALLOW_PRIVATE_ADDRESSES:
        return "The address must begin with https://, so that nobody on the way can read along."
    if parts.username or parts.password:
        return "The address must not hold a user name or password; there is a field for the secret."
    return ""


class _GuardedBackend(httpcore.SyncBackend):
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        address = _resolve(host, port)
        return super().connect_tcp(address, port, timeout, local_address, socket_options)


def _resolve(host: str, port: int) -> str:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise DeliveryError(f"The name {host} cannot be found.") from error
    addresses = [str(item[4][0]) for item in found]
    if not all(map(_allowed, addresses)):
        raise DeliveryError(f"{host} leads into a private network; that is not allowed.", permanent=True)
    return addresses[0]


class Client:
    """One conversation with an outside system; connections are kept open between its requests."""

    def __init__(self) -> None:
        self._pool = httpcore.ConnectionPool(network_backend=_GuardedBackend(), max_connections=1)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.close()

    def request(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> Response:
        if problem := check_url(url):
            raise DeliveryError(problem, permanent=True)
        host = urlsplit(url).hostname
        try:
            return self._exchange(method, url, headers, body)
        except httpcore.TimeoutException as error:
            raise DeliveryError(f"{host} did not answer in time.") from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise DeliveryError(f"The connection to {host} failed.") from error

    def _exchange(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        wanted = {"User-Agent": AGENT, "Accept": "application/json", **headers}
        timeout = {"connect": CONNECT_SECONDS, "read": READ_SECONDS, "write": READ_SECONDS, "pool": 1.0}
        with self._pool.stream(
            method,
            url,
            headers=[(name.encode(), value.encode()) for name, value in wanted.items()],
            content=body,
            extensions={"timeout": timeout},
        ) as answer:
            names = {name.decode("latin-1").lower(): v.decode("latin-1") for name, v in answer.headers}
            return Response(answer.status, names, _read(answer, urlsplit(url).hostname))


def _read(answer: httpcore.Response, host: str | None) -> bytes:
    """The whole body, unless it is too long or comes too slowly."""
    deadline, parts, size = time.monotonic() + TOTAL_SECONDS, [], 0
    for part in answer.iter_stream():
        size += len(part)
        if size > LARGEST_BODY:
            raise DeliveryError(f"{host} sent too much.")
        if time.monotonic() > deadline:
            raise DeliveryError(f"{host} did not finish in time.")
        parts.append(part)
    return b"".join(parts)
