"""Two agents before the same visitors: in memory, with the code of real conversations."""

from __future__ import annotations

import json
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db.models import Sum
from django.utils import timezone

from conversations import agents
from conversations.agents.model import guard
from conversations.loopback.liar import Liar
from conversations.model_agents import alerts
from conversations.models import (
    Conversation,
    KnowledgeEntry,
    Message,
    ModelCall,
    ModelSetup,
    Proposal,
    Turn,
    Withheld,
)
from conversations.rehearsal import sums
from crm.models import Delivery, Lead
from leadqual.qualification import versions
from leadqual.qualification.models import SchemaVersion
from routing.models import Decision

from .chats import BRIGHTFOLD, open_site, talk
from .model_rows import draft, model, published

pytestmark = pytest.mark.django_db(transaction=True)
ROWS = (Conversation, Message, Turn, Proposal, Withheld, Lead, Decision, Delivery)


def counts() -> dict[str, int]:
    return {each.__name__: each.objects.count() for each in (*ROWS, KnowledgeEntry)}


def replay(**options: Any) -> dict[str, Any]:
    out = StringIO()
    call_command("replay", json=True, stdout=out, **options)
    document: dict[str, Any] = json.loads(out.getvalue())
    return document


def test_simulated_visitors_before_the_scripted_agent_and_a_model_leave_only_what_was_called() -> None:
    open_site()
    before = counts()
    with model() as endpoint:
        published(endpoint.url)
        document = replay(visitors=4, seed=3, left="scripted", right="Sales")
        assert endpoint.ledger.calls == document["right"]["calls"] > 8
        assert endpoint.ledger.complaints == []
    assert counts() == before
    calls = ModelCall.objects.filter(purpose="rehearsal", conversation=None, version__setup__name="Sales")
    assert calls.count() == ModelCall.objects.count() == endpoint.ledger.calls
    left, right = document["left"], document["right"]
    assert (left["name"], right["name"]) == ("scripted agent", "Sales v1")
    assert left["visitors"] == right["visitors"] == 4
    assert left["completed"] == right["completed"] == 4
    assert (left["calls"], left["prompt_tokens"]) == (0, 0)
    assert right["prompt_tokens"] > right["cached_tokens"] > 0
    assert calls.aggregate(spent=Sum("prompt_tokens"))["spent"] == right["prompt_tokens"]
    assert right["completion_tokens"] > 0
    assert left["stored_falsely"] == right["stored_falsely"] == 0
    assert right["fields"]["company_size"]["proposed"] > 0
    assert right["statuses"] == {"ok": right["calls"]}
    for told in document["visitors"]:
        assert told["left"]["lines"][0] == told["right"]["lines"][0]  # the greeting
        assert told["left"]["lines"][1] == told["right"]["lines"][1]  # the same first words


def test_a_rehearsal_comes_to_what_the_real_pipeline_comes_to() -> None:
    """The same visitors, once through the database and once in memory."""
    open_site()
    out = StringIO()
    call_command("simulate", visitors=5, seed=5, json=True, stdout=out)
    real, rehearsed = json.loads(out.getvalue())["all"], replay(visitors=5, seed=5, right="scripted")["right"]
    ours = {"milliseconds_per_turn", "seconds_to_decision"}
    assert {k: v for k, v in real.items() if k not in ours} == {
        k: rehearsed[k] for k in real if k not in ours
    }


def test_recorded_visitors_say_what_they_said_and_their_chats_are_not_touched() -> None:
    talk("only once")
    first = talk(BRIGHTFOLD, "no, sorry, we are 110 people now", "Do you sell llamas?")
    second = talk("Hello", "we are 40 people")
    before = counts()
    document = replay(recorded=5, left="scripted", right="scripted")
    assert counts() == before
    assert [told["conversation"] for told in document["visitors"]] == [str(first.id), str(second.id)]
    said = [line["text"] for line in document["visitors"][0]["right"]["lines"] if line["role"] == "visitor"]
    assert said == [BRIGHTFOLD, "no, sorry, we are 110 people now", "Do you sell llamas?"]
    assert document["visitors"][0]["right"]["values"]["company_size"] == 110
    assert document["right"]["stored_falsely"] is None  # nobody knows what is true
    replayed = [line["text"] for line in document["visitors"][0]["right"]["lines"]]
    assert replayed[0] == Message.objects.get(conversation=first.id, seq=1).text


def test_the_last_recorded_ones_are_taken_and_a_widget_may_be_chosen() -> None:
    talk("Hello", "we are 40 people")
    last = talk("Hello", "we are 50 people")
    document = replay(recorded=1, right="scripted", widget="fernhill")
    assert [told["conversation"] for told in document["visitors"]] == [str(last.id)]


def test_a_liars_inventions_are_counted_and_none_is_stored() -> None:
    open_site()
    with model(Liar(seed=2, share=1.0)) as endpoint:
        published(endpoint.url)
        document = replay(visitors=4, seed=1, right="Sales")
    right = document["right"]
    assert right["stored_falsely"] == 0
    assert sum(field["refused"] for field in right["fields"].values()) > 0
    size = right["fields"]["company_size"]
    assert size["invention_rate"] == round(size["refused"] / size["proposed"], 4)
    assert sum(size["reasons"].values()) == size["refused"]
    assert sum(right["withheld"].values()) > 0
    assert right["slips"]
    table = sums.table(("scripted", "Sales"), document["left"], right)
    assert "withheld sentences, by reason" in table and "slips, by kind" in table
    assert all(f"  {name}" in table for name in {**right["withheld"], **right["slips"]})


def test_a_draft_and_two_schema_versions_can_be_compared() -> None:
    widget = open_site()
    old = versions.published_version_id(widget.schema_id)
    schema = SchemaVersion.objects.get(pk=old).schema
    new = versions.new_draft(schema=schema, by=None)
    new.fields.filter(key="timing").delete()
    with model() as endpoint:
        published(endpoint.url)
        draft(endpoint.url, instructions="Be brief.")
        document = replay(
            visitors=2, left="Sales:1", right="Sales:2", left_schema=old, right_schema=new.pk, at_once=1
        )
        prompts = [call.prompt for call in endpoint.ledger.last]
    assert document["right"]["name"] == "Sales v2"
    assert 0 < sum(b"Be brief." in prompt for prompt in prompts) < len(prompts)
    assert "timing" in document["left"]["fields"]
    assert "timing" not in document["right"]["fields"]


def test_the_table_has_both_sides() -> None:
    open_site()
    with model() as endpoint:
        published(endpoint.url, price_prompt=1.0, price_completion=2.0)
        out = StringIO()
        call_command("replay", visitors=2, right="Sales", stdout=out)
    table = out.getvalue()
    for words in ("came to a decision", "model calls a turn", "seconds a turn", "USD", "refused of proposed"):
        assert words in table
    assert "company_size" in table


def test_an_endpoint_that_is_gone_is_seen_in_the_table_and_everybody_is_answered() -> None:
    open_site()
    with model() as endpoint:
        url = endpoint.url
    published(url)
    right = replay(visitors=2, right="Sales")["right"]
    assert right["failed"]["unreachable"] >= 5
    assert right["not_made"]["circuit"] > 0  # it is left alone after that
    assert right["completed"] == 2


@pytest.mark.parametrize("name", ["env", "Nobody", "Sales:7", "Sales"])
def test_what_is_not_there_is_said(name: str) -> None:
    open_site()
    draft("https://models.example/v1")
    with pytest.raises(CommandError, match="No 'Nobody'|No 'Sales|LEADQUAL_MODEL"):
        call_command("replay", visitors=1, right=name)
    assert call_command("replay", visitors=1, left="scripted", right="scripted", stdout=StringIO()) is None


def test_no_visitors_and_no_schema_version() -> None:
    open_site()
    with pytest.raises(CommandError, match="no visitors"):
        call_command("replay", recorded=3, right="scripted")
    with pytest.raises(CommandError, match="no schema version 999"):
        call_command("replay", visitors=1, right="scripted", right_schema=999999)


def test_simulate_goes_through_the_pipeline_with_the_widgets_model() -> None:
    widget = open_site()
    with pytest.raises(CommandError, match="No model"):
        call_command("simulate", visitors=1, agent="model")
    with model() as endpoint:
        setup = published(endpoint.url).setup
        from conversations.models import Widget

        Widget.objects.filter(pk=widget.id).update(model_setup=setup)
        out = StringIO()
        call_command("simulate", visitors=2, agent="model", json=True, stdout=out)
        spent = json.loads(out.getvalue())["model"]
        assert spent["calls"] == endpoint.ledger.calls == ModelCall.objects.count() > 2
        out = StringIO()
        call_command("simulate", visitors=1, agent="model", stdout=out)
        assert "a turn): " in out.getvalue() and "withheld sentences: " in out.getvalue()
        calls = endpoint.ledger.calls
        call_command("simulate", visitors=1, agent="scripted", stdout=StringIO())
        assert endpoint.ledger.calls == calls  # the widget's model was not asked


def test_the_budget_of_the_day_holds_for_rehearsals_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "COUNTED_SECONDS", 0.0)
    open_site()
    with model() as endpoint:
        published(endpoint.url)
        ModelSetup.objects.update(day_tokens=1)
        document = replay(visitors=2, seed=3, right="Sales", at_once=1)
        assert endpoint.ledger.calls == 1
    assert document["right"]["calls"] == 1
    assert document["right"]["not_made"]["budget"] > 3
    (alert,) = alerts.alerts(timezone.now())
    assert alert.startswith("Sales: the 1 tokens of today are used up")


def test_figures_of_nobody() -> None:
    empty = sums.figures([])
    assert empty["visitors"] == 0
    assert sums.table(("a", "b"), empty, empty)


def test_the_agent_of_a_configuration_is_the_one_that_chats_have() -> None:
    assert agents.of(None, scripted=True).name == "scripted"
