from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from crm import delivery, leads, nurture, outbox
from crm.leads import Consent, Contact, Handoff
from crm.models import Delivery, Enrolment, Lead, Sequence, SequenceStep, Suppression
from tests.fakes.leads import MORNING, receive
from tests.fakes.smtp import SmtpSink

pytestmark = pytest.mark.django_db
ALICE = Contact(name="Alice", company="Brightfold", email="Alice@brightfold.example")
YES = Consent(at=MORNING, quote="yes, send me mails")
DAY = timedelta(days=1)


@pytest.fixture
def sequence() -> Sequence:
    sequence = Sequence.objects.create(name="Later")
    body = "Hi {{name|there}},\n\nyou said: “{{pain|it takes too long}}”"
    for order, subject in ((1, "For {{company|your team}}"), (5, "Still busy, {{name|friend}}?")):
        SequenceStep.objects.create(
            sequence=sequence, order=order, delay_hours=24, subject=subject, body=body
        )
    return sequence


@pytest.fixture
def smtp(settings: Any) -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", sink.port
        yield sink


@pytest.fixture
def lead(sequence: Sequence) -> Lead:
    return receive(outcome="borderline", contact=ALICE, consent=YES, handoff=Handoff(sequence_id=sequence.id))


def pass_time(now: datetime) -> list[Delivery]:
    """What the sweep does, at a time of the test's choosing."""
    nurture.queue(now)
    for delivery_id in outbox.due(now, 100):
        delivery.deliver(delivery_id, now)
    return list(Delivery.objects.filter(kind="nurture").order_by("created_at"))


def test_the_steps_are_sent_one_after_another_each_after_its_delay(lead: Lead, smtp: SmtpSink) -> None:
    assert pass_time(MORNING + DAY * 0.9) == []
    pass_time(MORNING + DAY)
    pass_time(MORNING + DAY)
    assert [mail["Subject"] for mail in smtp.mails] == ["For Brightfold"]
    pass_time(MORNING + DAY * 1.9)
    assert len(smtp.mails) == 1
    pass_time(MORNING + DAY * 2)
    pass_time(MORNING + DAY * 9)
    assert [mail["Subject"] for mail in smtp.mails] == ["For Brightfold", "Still busy, Alice?"]
    assert Enrolment.objects.get().status == "finished"
    sent = lead.events.filter(kind="nurture_sent")
    assert sent.count() == 2


def test_a_mail_can_be_unsubscribed_with_one_click(lead: Lead, smtp: SmtpSink) -> None:
    pass_time(MORNING + DAY)
    (mail,) = smtp.mails
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["To"] == "Alice@brightfold.example"
    row = Delivery.objects.get()
    assert mail["Message-ID"] == f"<nurture-{row.id}@fernhill.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    text = mail.get_content()
    assert text.startswith("Hi Alice,")
    assert "eats three hours" in text
    (link,) = re.findall(r"<(http[^>]*)>", mail["List-Unsubscribe"])
    assert link in text
    assert "brightfold" not in link.lower()
    path = re.sub(r"^http://[^/]*", "", link)
    strict = Client(enforce_csrf_checks=True)
    for _ in range(2):
        answer = strict.post(path, {"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200
    assert Suppression.objects.get().email == "alice@brightfold.example"
    assert Enrolment.objects.get().stop_reason == "unsubscribed"
    pass_time(MORNING + DAY * 3)
    assert len(smtp.mails) == 1


def test_looking_at_the_link_unsubscribes_nobody(lead: Lead, client: Client) -> None:
    url = nurture.unsubscribe_url("alice@brightfold.example")
    path = url.removeprefix("http://127.0.0.1:8000")
    answer = client.get(path)
    assert answer.status_code == 200
    assert "alice@brightfold.example" in answer.text
    assert not Suppression.objects.exists()


def test_the_link_works_when_the_lead_is_gone(lead: Lead, client: Client) -> None:
    leads.erase(key="conversation:1")
    path = nurture.unsubscribe_url("alice@brightfold.example").removeprefix("http://127.0.0.1:8000")
    assert client.post(path).status_code == 200
    assert Suppression.objects.filter(email="alice@brightfold.example").exists()


def test_a_link_that_is_not_ours_is_refused(client: Client) -> None:
    for token in ("x", "gAAAAA" + "b" * 90, "é"):
        answer = client.post(f"/unsubscribe/{token}/")
        assert answer.status_code == 404
        assert "Copy the whole link" in answer.text
    assert not Suppression.objects.exists()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": "accepted"}, "a rep has the lead"),
        ({"outcome": "qualified"}, "a rep has the lead"),
        ({"status": "rejected"}, "the lead is closed"),
        ({"deal": "won"}, "the lead is closed"),
        ({"meeting_booked_at": MORNING}, "a meeting is booked"),
        ({"consent_at": None}, "they did not agree to e-mails"),
        ({"email": ""}, "there is no e-mail address"),
    ],
)
@pytest.mark.parametrize("moment", ["before it is due", "in the outbox"])
def test_what_changed_meanwhile_is_seen_before_sending(
    lead: Lead, mailoutbox: list[Any], changes: dict[str, Any], reason: str, moment: str
) -> None:
    if moment == "in the outbox":
        nurture.queue(MORNING + DAY)
    Lead.objects.update(**changes)
    rows = pass_time(MORNING + DAY)
    assert not mailoutbox
    enrolment = Enrolment.objects.get()
    assert (enrolment.status, enrolment.stop_reason) == ("stopped", reason)
    assert [row.status for row in rows] == (["cancelled"] if moment == "in the outbox" else [])
    assert lead.events.filter(kind="nurture_stopped").count() == 1


def test_a_suppressed_address_gets_nothing_in_whatever_case(lead: Lead, mailoutbox: list[Any]) -> None:
    nurture.queue(MORNING + DAY)
    Suppression.objects.create(email="alice@brightfold.example", reason="complained")
    pass_time(MORNING + DAY)
    assert not mailoutbox


def test_a_sequence_that_is_switched_off_sends_nothing(lead: Lead, mailoutbox: list[Any]) -> None:
    Sequence.objects.update(active=False)
    pass_time(MORNING + DAY)
    assert not mailoutbox
    assert Enrolment.objects.get().stop_reason == "the sequence is switched off"


def test_an_address_without_a_mailbox_is_suppressed(lead: Lead, smtp: SmtpSink) -> None:
    smtp.script.append("550 5.1.1 <alice@brightfold.example> no such user")
    (row,) = pass_time(MORNING + DAY)
    assert row.status == "needs_person"
    assert "alice" not in row.error.lower()
    assert Suppression.objects.get().reason == "no such mailbox"
    assert Enrolment.objects.get().status == "stopped"


def test_a_server_that_is_busy_is_asked_again(lead: Lead, smtp: SmtpSink) -> None:
    smtp.script.append("451 4.7.1 greylisted, come back")
    (row,) = pass_time(MORNING + DAY)
    assert (row.status, row.error) == ("due", "The mail server answered 451.")
    (row,) = pass_time(MORNING + DAY * 1.1)
    assert row.status == "sent"
    assert len(smtp.mails) == 1


def test_a_refusal_for_another_reason_suppresses_nobody(lead: Lead, smtp: SmtpSink) -> None:
    smtp.script.append("554 5.7.1 blocked by policy")
    (row,) = pass_time(MORNING + DAY)
    assert row.status == "needs_person"
    assert not Suppression.objects.exists()


def test_a_mail_server_that_is_away_is_a_passing_failure(lead: Lead, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    (row,) = pass_time(MORNING + DAY)
    assert (row.status, row.error) == ("due", "The mail server could not be reached.")


def test_the_message_id_is_the_same_at_every_attempt(lead: Lead, smtp: SmtpSink) -> None:
    """A worker killed between the server's yes and our note of it sends once more; the mailbox can tell."""
    pass_time(MORNING + DAY)
    Delivery.objects.update(status="sending", claimed_at=MORNING + DAY)
    outbox.sweep(MORNING + DAY * 2)
    pass_time(MORNING + DAY * 2)
    assert smtp.mails[0]["Message-ID"] == smtp.mails[1]["Message-ID"]


def test_a_corrected_address_is_the_one_that_is_written_to(lead: Lead, mailoutbox: list[Any]) -> None:
    receive(outcome="borderline", contact=Contact(email="alice@new.example"))
    pass_time(MORNING + DAY)
    assert mailoutbox[0].to == ["alice@new.example"]


def test_hostile_context_is_left_out_of_the_mail(lead: Lead, mailoutbox: list[Any]) -> None:
    Lead.objects.update(name="Win at evil.example/now", company="A\u202eB")
    pass_time(MORNING + DAY)
    assert mailoutbox[0].subject == "For your team"
    assert mailoutbox[0].body.startswith("Hi there,")
