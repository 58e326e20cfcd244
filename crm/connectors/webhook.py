"""A signed webhook (standardwebhooks.com). The id stays the same over all attempts: a receiver that remembers
the ids it has seen gets everything exactly once."""

from __future__ import annotations

import base64
import json
import secrets as random
from datetime import UTC, datetime
from typing import Any

from standardwebhooks import Webhook

from crm import secrets
from crm.errors import DeliveryError
from crm.http import Client, Response
from crm.models import Connection, Delivery

# Everything else in 4xx says that the request is wrong, and it will be as wrong tomorrow.
PASSING = (408, 409, 421, 423, 425, 429)


def new_secret() -> str:
    return "whsec_" + base64.b64encode(random.token_bytes(32)).decode()


def check_secret(text: str) -> str:
    """Why this cannot be a signing secret; "" when it can."""
    try:
        key = base64.b64decode(text.removeprefix("whsec_"), validate=True)
    except ValueError:
        key = b""
    if not text.startswith("whsec_") or not 24 <= len(key) <= 64:
        return "A signing secret begins with whsec_, and 24 to 64 bytes in base64 follow."
    return ""


def send(delivery: Delivery, now: datetime) -> str:
    connection = delivery.connection
    assert connection is not None  # by how pushes are made
    if not connection.enabled:
        raise DeliveryError(f"The connection “{connection}” is switched off.", permanent=True)
    answer = post(connection, str(delivery.id), delivery.payload, now)
    if answer.status == 410:
        Connection.objects.filter(id=connection.id).update(
            enabled=False, problem="The receiver said that it is gone (410)."
        )
    raise_for(answer)
    return ""


def test(connection: Connection, now: datetime) -> str:
    """Send a made-up event, so that both sides can be checked; says how it went."""
    payload = {"type": "leadqual.test", "timestamp": now.isoformat(), "data": {}}
    raise_for(post(connection, f"test-{random.token_hex(8)}", payload, now))
    return "The receiver took it."


def post(connection: Connection, message_id: str, payload: dict[str, Any], now: datetime) -> Response:
    body = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    signer = Webhook(secrets.unseal(secrets.CONNECTION, bytes(connection.secret).decode()))
    at = now.astimezone(UTC)
    headers = {
        "Content-Type": "application/json",
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signer.sign(message_id, at, body),
    }
    with Client() as client:
        return client.request("POST", connection.base_url, headers, body.encode())


def raise_for(answer: Response) -> None:
    if 200 <= answer.status < 300:
        return
    if 300 <= answer.status < 400:
        raise DeliveryError(
            f"The receiver sends us elsewhere ({answer.status}); put the final address into the connection.",
            permanent=True,
        )
    permanent = 400 <= answer.status < 500 and answer.status not in PASSING
    raise DeliveryError(
        f"The receiver answered {answer.status}.", permanent=permanent, retry_after=answer.retry_after()
    )
