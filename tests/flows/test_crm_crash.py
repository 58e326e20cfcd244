"""A worker is killed in the middle of a delivery. Real processes, a receiver that remembers ids."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from crm.connectors import webhook
from tests.fakes.servers import Answer, Request
from tests.fakes.webhook import WebhookReceiver
from tests.live import LiveSite

LEADS = 6
MAKE_LEADS = """
from crm import secrets
from crm.leads import Handoff
from crm.models import Connection
from tests.fakes.leads import receive
Connection.objects.create(kind="webhook", name="Hook", base_url={url!r},
                          secret=secrets.seal(secrets.CONNECTION, {secret!r}).encode())
for n in range({leads}):
    receive(f"c:{{n}}", outcome="qualified", handoff=Handoff(push=True))
"""
AGED = "UPDATE crm_delivery SET claimed_at = claimed_at - interval '1 hour' WHERE status = 'sending'"


def wait_for(true: Callable[[], object], site: LiveSite, seconds: float = 40) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, site.log("worker")
        time.sleep(0.05)


@pytest.mark.timeout(180)
def test_a_worker_killed_while_sending_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    killed = threading.Event()
    begun = threading.Event()
    with WebhookReceiver(webhook.new_secret()) as receiver:

        def take_and_hang(request: Request) -> Answer:
            answer = receiver.handle(request)
            begun.set()
            assert killed.wait(60)
            return answer

        receiver.script.append(take_and_hang)
        with LiveSite(tmp_path, beat=True) as site:
            made = MAKE_LEADS.format(url=receiver.url, secret=receiver.secret, leads=LEADS)
            site.manage("shell", "-c", made)
            assert begun.wait(40), site.log("worker")
            site.kill("worker")
            killed.set()
            stuck = site.query("SELECT id FROM crm_delivery WHERE status = 'sending'")
            assert stuck
            site.query(AGED)
            site.start("worker")

            def all_sent() -> bool:
                return site.query("SELECT count(*) FROM crm_delivery WHERE status = 'sent'") == [(LEADS,)]

            wait_for(all_sent, site)
            ids = {str(row[0]) for row in site.query("SELECT id FROM crm_delivery")}
        assert set(receiver.arrived) == ids
        assert len(ids) == LEADS
        assert 1 <= receiver.repeats <= len(stuck)
