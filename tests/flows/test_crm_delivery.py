from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
import redis
from celery import Celery
from django.conf import settings
from django.db import IntegrityError, transaction

from crm import delivery, outbox, secrets
from crm.connectors import webhook
from crm.leads import Contact, Handoff
from crm.models import Connection, Delivery, Lead
from leadqual.accounts.models import User
from leadqual.celery import app
from tests.fakes.leads import MORNING, dossier, receive
from tests.fakes.servers import DROP, Answer
from tests.fakes.webhook import WebhookReceiver

pytestmark = pytest.mark.django_db
PUSH = Handoff(push=True)


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    with WebhookReceiver(webhook.new_secret()) as server:
        yield server


@pytest.fixture
def connection(receiver: WebhookReceiver) -> Connection:
    sealed = secrets.seal(secrets.CONNECTION, receiver.secret).encode()
    return Connection.objects.create(kind="webhook", name="Hook", base_url=receiver.url, secret=sealed)


@pytest.fixture
def row(connection: Connection) -> Delivery:
    return receive(outcome="qualified", handoff=PUSH, contact=Contact(name="Ana\r\nX: 1")).deliveries.get()


def send(row: Delivery, seconds: float = 0) -> Delivery:
    delivery.deliver(row.id, MORNING + timedelta(seconds=seconds))
    return Delivery.objects.get(id=row.id)


def now_send(row: Delivery) -> Delivery:
    """At the real time, as a receiver that checks timestamps wants it."""
    delivery.work()
    return Delivery.objects.get(id=row.id)


def test_a_webhook_arrives_signed_and_holds_the_lead(row: Delivery, receiver: WebhookReceiver) -> None:
    sent = now_send(row)
    assert (sent.status, sent.attempts, sent.error) == ("sent", 1, "")
    event = receiver.arrived[str(row.id)]
    assert event["type"] == "lead.qualified"
    size = next(item for item in event["data"]["dossier"]["fields"] if item["key"] == "company_size")
    assert size["evidence"]["quote"] == "we're about 90 people"


def test_what_is_sent_is_not_sent_again(row: Delivery, receiver: WebhookReceiver) -> None:
    now_send(row)
    assert not delivery.deliver(row.id, MORNING + timedelta(days=1))
    assert len(receiver.requests) == 1


@pytest.mark.parametrize("failure", [Answer(503), Answer(429), DROP], ids=["503", "429", "cut"])
def test_a_passing_failure_is_tried_again_later(
    row: Delivery, receiver: WebhookReceiver, failure: Answer
) -> None:
    receiver.script.append(failure)
    failed = send(row)
    assert (failed.status, failed.attempts) == ("due", 1)
    assert failed.error
    assert timedelta(seconds=4) <= failed.due_at - MORNING <= timedelta(seconds=6)
    assert now_send(row).status == "sent"


def test_an_answer_lost_on_the_way_back_is_repeated_and_still_arrives_once(
    row: Delivery, receiver: WebhookReceiver
) -> None:
    receiver.script.append(lambda request: (receiver.handle(request), DROP)[1])
    assert now_send(row).status == "due"
    Delivery.objects.update(due_at=MORNING)
    assert now_send(row).status == "sent"
    assert (len(receiver.arrived), receiver.repeats) == (1, 1)


def test_the_other_side_may_say_how_long_to_wait(row: Delivery, receiver: WebhookReceiver) -> None:
    receiver.script.append(Answer(429, headers={"Retry-After": "120"}))
    assert send(row).due_at == MORNING + timedelta(seconds=120)


@pytest.mark.parametrize(("status", "words"), [(400, "answered 400"), (302, "elsewhere"), (404, "404")])
def test_a_permanent_failure_needs_a_person(
    row: Delivery, receiver: WebhookReceiver, status: int, words: str
) -> None:
    receiver.script.append(Answer(status, headers={"Location": "http://127.0.0.1:1/"}))
    failed = send(row)
    assert failed.status == "needs_person"
    assert words in failed.error
    assert len(receiver.requests) == 1


def test_gone_switches_the_connection_off(row: Delivery, receiver: WebhookReceiver) -> None:
    receiver.script.append(Answer(410))
    assert send(row).status == "needs_person"
    connection = Connection.objects.get()
    assert not connection.enabled
    assert "410" in connection.problem


def test_it_gives_up_after_a_day_of_failures(row: Delivery, receiver: WebhookReceiver) -> None:
    receiver.script.extend([Answer(500)] * outbox.GIVE_UP_AFTER)
    waited = timedelta()
    for _ in range(outbox.GIVE_UP_AFTER):
        due = Delivery.objects.get().due_at
        waited = due - MORNING
        delivery.deliver(row.id, due)
    assert Delivery.objects.get().status == "needs_person"
    assert timedelta(hours=12) < waited < timedelta(hours=36)


def test_two_workers_claim_a_row_once(row: Delivery) -> None:
    first, second = outbox.claim(row.id, MORNING), outbox.claim(row.id, MORNING)
    assert first is not None
    assert first.attempts == 1
    assert second is None


def test_a_newer_version_waits_until_the_older_one_is_through(row: Delivery) -> None:
    assert outbox.claim(row.id, MORNING)
    receive(dossier=dossier(corrected=True), outcome="qualified", handoff=PUSH)
    newer = Delivery.objects.exclude(id=row.id).get()
    assert outbox.claim(newer.id, MORNING) is None
    with pytest.raises(IntegrityError, match="one_at_a_time"), transaction.atomic():
        Delivery.objects.filter(id=newer.id).update(status="sending")


def test_a_row_whose_worker_was_lost_is_given_back(row: Delivery, receiver: WebhookReceiver) -> None:
    outbox.claim(row.id, MORNING)
    assert outbox.sweep(MORNING + outbox.LEASE - timedelta(seconds=1)) == 0
    assert outbox.sweep(MORNING + outbox.LEASE + timedelta(seconds=1)) == 1
    assert now_send(row).status == "sent"


def test_a_worker_that_comes_back_late_marks_nothing(row: Delivery) -> None:
    late = outbox.claim(row.id, MORNING)
    assert late is not None
    later = MORNING + outbox.LEASE * 2
    outbox.sweep(later)
    assert outbox.claim(row.id, later)
    assert not outbox.mark_sent(late, later)
    assert Delivery.objects.get().status == "sending"


def test_a_row_that_kills_every_worker_ends_with_a_person(row: Delivery) -> None:
    for _ in range(outbox.GIVE_UP_AFTER):
        now = Delivery.objects.get().due_at + outbox.LEASE * 2
        assert outbox.claim(row.id, now)
        outbox.sweep(now + outbox.LEASE * 2)
    assert Delivery.objects.get().status == "needs_person"


def test_a_fault_of_ours_is_raised_and_the_row_waits(row: Delivery) -> None:
    Connection.objects.update(secret=b"not sealed by us")
    with pytest.raises(secrets.CannotOpen):
        send(row)
    failed = Delivery.objects.get()
    assert (failed.status, failed.error) == ("due", "Unexpected error: CannotOpen")


def test_retry_and_cancel_are_for_rows_that_wait(row: Delivery, receiver: WebhookReceiver) -> None:
    assert outbox.retry([row.id], MORNING) == 0
    receiver.script.append(Answer(400))
    send(row)
    assert outbox.retry([row.id], MORNING) == 1
    assert Delivery.objects.get().attempts == 0
    assert outbox.cancel([row.id]) == 1
    assert outbox.retry([row.id], MORNING) == 0
    assert outbox.cancel([row.id]) == 0


def test_a_connection_that_is_switched_off_keeps_its_rows_for_a_person(row: Delivery) -> None:
    Connection.objects.update(enabled=False)
    assert "switched off" in send(row).error


def test_a_test_event_can_be_sent(connection: Connection, receiver: WebhookReceiver) -> None:
    from django.utils import timezone

    assert "took it" in webhook.test(connection, timezone.now())
    assert [event["type"] for event in receiver.arrived.values()] == ["leadqual.test"]


def test_secrets_are_sealed_and_open_with_an_older_key(settings: object) -> None:
    sealed = secrets.seal(secrets.CONNECTION, "hush")
    assert "hush" not in sealed
    settings.SECRETS_KEYS = ["a-new-key", *settings.SECRETS_KEYS]
    assert secrets.unseal(secrets.CONNECTION, sealed) == "hush"
    with pytest.raises(secrets.CannotOpen):
        secrets.unseal(secrets.UNSUBSCRIBE, sealed)


def test_alerts_go_to_the_owner_in_the_words_of_the_prospect(mailoutbox: list) -> None:
    rep = User.objects.create_user("rita@fernhill.example", name="Rita")
    contact = Contact(name="Bob\r\nBcc: all@victim.example", email="bob@brightfold.example")
    lead = receive(outcome="qualified", owner=rep, handoff=Handoff(alert=True), contact=contact)
    row = lead.deliveries.get()
    assert send(row).status == "sent"
    (mail,) = mailoutbox
    assert mail.to == ["Rita <rita@fernhill.example>"]
    assert mail.subject == "Qualified lead: Bob Bcc: all@victim.example"
    assert "The shared inbox eats three hours" in mail.body
    assert "Start with the shared inbox." in mail.body
    assert f"/leads/{lead.id}/" in mail.body
    assert mail.extra_headers["Message-ID"] == f"<{row.id}@fernhill.example>"
    assert Delivery.objects.get().remote_id == mail.extra_headers["Message-ID"]


def test_html_in_a_visitors_words_stays_text(mailoutbox: list) -> None:
    rep = User.objects.create_user("rita@fernhill.example")
    contact = Contact(name="<script>alert(1)</script>")
    lead = receive(outcome="qualified", owner=rep, handoff=Handoff(alert=True), contact=contact)
    send(lead.deliveries.get())
    ((html, _kind),) = mailoutbox[0].alternatives
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


@pytest.mark.parametrize("change", ["left", "taken"])
def test_an_alert_that_came_too_late_is_not_sent(mailoutbox: list, change: str) -> None:
    rep, other = (User.objects.create_user(f"{name}@fernhill.example") for name in ("rita", "rob"))
    row = receive(outcome="qualified", owner=rep, handoff=Handoff(alert=True)).deliveries.get()
    if change == "left":
        User.objects.filter(id=rep.id).update(is_active=False)
    else:
        Lead.objects.update(owner=other)
    assert send(row).status == "cancelled"
    assert not mailoutbox


@pytest.mark.django_db(transaction=True)
def test_a_worker_is_woken_when_the_rows_are_there(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "current_app", app)
    monkeypatch.setattr(outbox, "_broker_away_until", 0.0)
    receive(outcome="qualified", handoff=PUSH)
    queue = redis.Redis.from_url(os.environ["REDIS_URL"])
    (message,) = queue.lrange("leadqual:celery", 0, -1)
    queue.close()
    assert json.loads(message)["headers"]["task"] == outbox.WAKE_TASK


def test_a_broker_that_is_away_costs_no_time_and_no_lead(monkeypatch: pytest.MonkeyPatch) -> None:
    options = dict(settings.CELERY_BROKER_TRANSPORT_OPTIONS)
    away = Celery(broker="redis://127.0.0.1:1/0", set_as_current=False)
    away.conf.broker_transport_options = options
    monkeypatch.setattr(outbox, "current_app", away)
    monkeypatch.setattr(outbox, "_broker_away_until", 0.0)
    began = time.monotonic()
    for _ in range(3):
        outbox.wake()
    assert time.monotonic() - began < 1


def test_slow_receivers_do_not_keep_a_task_for_ever(
    row: Delivery, receiver: WebhookReceiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive("c:2", outcome="qualified", handoff=PUSH)
    monkeypatch.setattr(delivery, "WORK_SECONDS", -1.0)
    assert delivery.work()
    assert Delivery.objects.filter(status="sent").count() == 1
    assert delivery.work()
    assert not delivery.work()
    assert Delivery.objects.filter(status="sent").count() == 2
