"""The demo: quick to make, safe to make again, and no page of it empty."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from conversations import setups
from conversations.agents.words import WORDS
from conversations.models import Conversation, ModelCall, Visit, Widget
from conversations.widgets import SAYS_AI
from crm.models import Delivery, Enrolment, Lead, LeadEvent, Outcome, Source
from routing.models import Rep

from .model_rows import model

pytestmark = pytest.mark.django_db(transaction=True)


def counts() -> list[int]:
    rows = (Conversation, Visit, Lead, LeadEvent, Delivery, Enrolment, Rep)
    return [row.objects.count() for row in rows]


def test_it_has_something_for_everybody() -> None:
    call_command("seed_demo", verbosity=0)
    agent = Lead.objects.filter(source=Source.AGENT)
    assert {*agent.values_list("outcome", flat=True)} >= {Outcome.QUALIFIED, Outcome.BORDERLINE}
    assert {*Lead.objects.values_list("outcome", flat=True)} >= {Outcome.UNQUALIFIED, Outcome.UNDECIDED}
    assert {*Lead.objects.values_list("source", flat=True)} >= {Source.FORM, Source.SDR}
    assert {*agent.values_list("status", flat=True)} == set(Lead.Status.values)
    assert LeadEvent.objects.filter(kind="won").exists()
    assert Enrolment.objects.exists()
    demo = Widget.objects.get()
    assert {demo.language, *demo.greetings} == set(WORDS)
    assert all(SAYS_AI.search(text) for text in demo.greetings.values())
    assert [
        email
        for email in Lead.objects.values_list("email", flat=True)
        if email and not email.endswith(".example")
    ] == []
    fresh = agent.filter(created_at__gt=timezone.now() - timedelta(days=2))
    assert fresh.exists()
    assert {*fresh.values_list("status", flat=True)} == {Lead.Status.NEW}


def test_no_model_is_called_for_the_weeks_before(settings: Any) -> None:
    with model() as endpoint:
        settings.LEADQUAL_MODEL, settings.OPENAI_BASE_URL = endpoint.model, endpoint.url
        setups._of_environment.cache_clear()
        call_command("seed_demo", verbosity=0, visitors=2)
        setups._of_environment.cache_clear()
        assert Conversation.objects.count() == 2
        assert not endpoint.ledger.last and not ModelCall.objects.exists()


def test_the_mails_of_weeks_ago_are_not_sent_now() -> None:
    call_command("seed_demo", verbosity=0)
    day_ago = timezone.now() - timedelta(days=1)
    assert Delivery.objects.filter(status=Delivery.Status.SENT).exists()
    assert not Delivery.objects.filter(
        status=Delivery.Status.DUE, created_at__lt=day_ago - timedelta(hours=2)
    ).exists()


def test_a_second_time_changes_nothing() -> None:
    call_command("seed_demo", visitors=6, verbosity=0)
    before = counts()
    call_command("seed_demo", visitors=6, verbosity=0)
    assert counts() == before
