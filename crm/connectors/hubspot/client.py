"""Calls to HubSpot's API, and what its answers mean for us."""

from __future__ import annotations

import json
from typing import Any

from crm import secrets
from crm.errors import DeliveryError
from crm.http import Client, Response
from crm.models import Connection

VERSION = "2026-09"
BASE_URL = "https://api.hubapi.com"
# Locked, rate limited, or one of the parts in between is away.
PASSING = (408, 423, 425, 429, 477)
LOCKED_SECONDS = 2.0
DAILY_SECONDS = 3600.0  # the daily limit is reset at an hour that we do not know

JSON = dict[str, Any]


class Api:
    def __init__(self, connection: Connection, client: Client) -> None:
        self.connection = connection
        self._client = client
        self._base = (connection.base_url or BASE_URL).rstrip("/")
        self._version = str(connection.settings.get("version") or VERSION)
        self._token = secrets.unseal(secrets.CONNECTION, bytes(connection.secret).decode())

    def objects(self, kind: str, rest: str = "") -> str:
        return f"/crm/objects/{self._version}/{kind}{rest}"

    def properties(self, kind: str) -> str:
        return f"/crm/properties/{self._version}/{kind}"

    def call(
        self, method: str, path: str, body: JSON | None = None, *, allow: tuple[int, ...] = ()
    ) -> Response:
        """The answer, if it says success or one of the statuses in `allow`; any other raises."""
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        content = b"" if body is None else json.dumps(body).encode()
        answer = self._client.request(method, self._base + path, headers, content)
        if 200 <= answer.status < 300 or answer.status in allow:
            return answer
        raise failure(answer)


def failure(answer: Response) -> DeliveryError:
    """HubSpot's error as ours. Its message is for operators, so it is shown; ids and links are left out."""
    body = answer.json() if isinstance(answer.json(), dict) else {}
    words = str(body.get("message") or answer.status).strip()[:300]
    if answer.status in (401, 403):
        return DeliveryError(f"HubSpot does not accept the access token: {words}", permanent=True)
    if answer.status in PASSING or answer.status >= 500:
        return DeliveryError(f"HubSpot is not ready: {words}", retry_after=_wait(answer, body))
    return DeliveryError(f"HubSpot refused it: {words}", permanent=True)


def _wait(answer: Response, body: JSON) -> float | None:
    if body.get("policyName") == "DAILY":
        return max(answer.retry_after() or 0.0, DAILY_SECONDS)
    interval = answer.headers.get("x-hubspot-ratelimit-interval-milliseconds", "")
    if answer.status == 429 and answer.retry_after() is None and interval.isdigit():
        return int(interval) / 1000
    return max(answer.retry_after() or 0.0, LOCKED_SECONDS) if answer.status == 423 else answer.retry_after()


def only_result(answer: Response) -> JSON:
    """The one result of a batch of one. A batch may be answered with 2xx and errors inside."""
    body = answer.json()
    if not isinstance(body, dict):
        raise DeliveryError("HubSpot's answer cannot be read.")
    if errors := body.get("errors"):
        raise DeliveryError(f"HubSpot refused it: {str(errors[0].get('message'))[:300]}", permanent=True)
    results = body.get("results") or []
    if len(results) != 1 or not results[0].get("id"):
        raise DeliveryError("HubSpot's answer cannot be read.")
    return dict(results[0])
