from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from crm import leads
from crm.leads import Consent, Contact, Handoff
from crm.models import Connection, Delivery, Enrolment, Lead, Sequence, SequenceStep
from leadqual.accounts.models import User
from tests.fakes.leads import MORNING, dossier, receive

pytestmark = pytest.mark.django_db
ALICE = Contact(name="Alice", company="Brightfold", email="alice@brightfold.example")
EVERYTHING = Handoff(alert=True, push=True)


@pytest.fixture
def rep() -> User:
    return User.objects.create_user("rita@fernhill.example", name="Rita")


@pytest.fixture
def webhook() -> Connection:
    return Connection.objects.create(kind="webhook", name="Hook", base_url="https://hooks.example/in")


def kinds(lead: Lead) -> list[str]:
    return list(lead.events.values_list("kind", flat=True))


def test_the_same_content_twice_is_one_lead_and_one_of_everything(rep: User, webhook: Connection) -> None:
    for minutes in (0, 1, 2):
        lead = receive(
            outcome="qualified",
            owner=rep,
            handoff=EVERYTHING,
            contact=ALICE,
            now=MORNING + timedelta(minutes=minutes),
        )
    assert Lead.objects.count() == 1
    assert (lead.revision, lead.qualified_at, lead.updated_at) == (1, MORNING, MORNING)
    assert kinds(lead) == ["created", "decided", "assigned"]
    assert sorted(lead.deliveries.values_list("kind", flat=True)) == ["rep_alert", "webhook"]


def test_it_refuses_to_run_outside_a_transaction(transactional_db: None) -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        leads.receive(key="x", dossier=dossier(), now=MORNING)


def test_a_correction_is_an_event_and_pushed_again_but_alerts_nobody_twice(
    rep: User, webhook: Connection
) -> None:
    receive(outcome="qualified", owner=rep, handoff=EVERYTHING)
    lead = receive(dossier=dossier(corrected=True), outcome="qualified", owner=rep, handoff=EVERYTHING)
    assert lead.revision == 2
    change = lead.events.get(kind="field_changed")
    assert change.detail == {"field": "company_size", "label": "Company size", "before": "90", "after": "110"}
    assert lead.deliveries.filter(kind="rep_alert").count() == 1
    bodies = lead.deliveries.filter(kind="webhook").order_by("created_at", "idempotency_key")
    assert sorted(row.payload["data"]["revision"] for row in bodies) == [1, 2]


def test_talk_alone_lengthens_the_transcript_and_pushes_nothing(webhook: Connection) -> None:
    before = receive(outcome="qualified", handoff=EVERYTHING)
    longer = dossier(corrected=True).transcript
    lead = receive(dossier=dossier(transcript=longer), outcome="qualified", handoff=EVERYTHING)
    assert (before.revision, lead.revision) == (1, 1)
    assert len(Lead.objects.get().dossier["transcript"]) == 4
    assert Delivery.objects.filter(kind="webhook").count() == 1


def test_what_people_made_of_the_lead_stays(rep: User) -> None:
    lead = receive(owner=rep, contact=ALICE, outcome="qualified")
    Lead.objects.update(status="accepted", accepted_at=MORNING)
    other = User.objects.create_user("rob@fernhill.example")
    receive(dossier=dossier(corrected=True), owner=other, contact=Contact(name="Alice Ames"))
    lead.refresh_from_db()
    assert (lead.owner, lead.status, lead.outcome) == (rep, "accepted", "qualified")
    assert (lead.name, lead.email) == ("Alice Ames", ALICE.email)


def test_an_unowned_lead_alerts_every_rep() -> None:
    for name in ("ann", "ben"):
        User.objects.create_user(f"{name}@fernhill.example").groups.create(name=name)
    from leadqual.accounts import roles

    for user in User.objects.all():
        roles.give(user, roles.REP)
    lead = receive(outcome="undecided", wants_person=True, handoff=Handoff(alert=True))
    assert lead.deliveries.count() == 2
    assert kinds(lead) == ["created", "wants_person"]


def test_a_borderline_lead_is_enrolled_only_with_consent() -> None:
    sequence = Sequence.objects.create(name="Later")
    SequenceStep.objects.create(sequence=sequence, order=1, delay_hours=48, subject="Hello", body="Hi")
    handoff = Handoff(sequence_id=sequence.id)
    lead = receive(outcome="borderline", contact=ALICE, handoff=handoff)
    receive(outcome="borderline", contact=ALICE, handoff=handoff)
    assert not Enrolment.objects.exists()
    assert kinds(lead) == ["created", "decided", "not_enrolled"]
    consent = Consent(at=MORNING, quote="yes, mail me")
    receive(outcome="borderline", contact=ALICE, handoff=handoff, consent=consent)
    enrolment = Enrolment.objects.get()
    assert enrolment.next_at == MORNING + timedelta(hours=48)
    assert (enrolment.next_step, enrolment.email) == (1, ALICE.email)


def test_erasing_leaves_nothing_of_the_person() -> None:
    receive(contact=ALICE, handoff=EVERYTHING)
    leads.erase(key="conversation:1")
    assert not Lead.objects.exists()
    assert not Delivery.objects.exists()


def test_an_update_that_changes_nothing_is_one_query(django_assert_num_queries: Any) -> None:
    receive()
    with django_assert_num_queries(3):  # begin, the locked row, commit
        receive()


def test_a_correction_is_a_handful_of_queries(django_assert_num_queries: Any) -> None:
    receive()
    with django_assert_num_queries(5):  # begin, the locked row, the update, the events, commit
        receive(dossier=dossier(corrected=True))
