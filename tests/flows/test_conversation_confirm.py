"""Values that are not sure enough: read back once, in so many words, and stored only when agreed to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from conversations import lanes, live
from conversations.models import Answer
from tests.flows.chats import Visitor, open_site_with
from tests.flows.surer_fields import EMAIL, PLAN, SIZE

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    yield Visitor(await lanes.run(open_site_with, SIZE, PLAN, EMAIL))
    await live.hub().close()
    lanes.close()


async def hedged(visitor: Visitor) -> Any:
    await visitor.says("hello")
    return await visitor.says("maybe about 90 people")


async def test_a_hedged_value_is_read_back(visitor: Visitor) -> None:
    reply = await hedged(visitor)
    assert reply.text == "Just to be sure: 90 people, is that right?"
    assert reply.choices == ["Yes", "No"]
    assert (await visitor.states())["company_size"] == "unclear"
    assert await visitor.values() == {}


async def test_a_yes_confirms_it_with_both_messages_as_evidence(visitor: Visitor) -> None:
    question = await hedged(visitor)
    await visitor.says("Yes")
    assert await visitor.values() == {"company_size": 90}
    answer = await lanes.run(Answer.objects.select_related("message", "question").get)
    assert (answer.state, answer.message.text) == ("confirmed", "Yes")
    assert answer.question is not None and answer.question.seq == question.seq


async def test_a_no_brings_the_question_again(visitor: Visitor) -> None:
    await hedged(visitor)
    reply = await visitor.says("No")
    assert reply.text.endswith("How many people work at your company?")
    assert await visitor.values() == {}
    await visitor.says("40 employees")
    assert await visitor.values() == {"company_size": 40}


async def test_yes_but_another_number_is_that_number(visitor: Visitor) -> None:
    await hedged(visitor)
    await visitor.says("yes, but we have 110 people now")
    assert await visitor.values() == {"company_size": 110}


async def test_who_does_not_answer_is_not_asked_for_ever(visitor: Visitor) -> None:
    await hedged(visitor)
    for _ in range(3):
        reply = await visitor.says("hm, well")
    assert reply.field_key in ("plan", "email")
    assert (await visitor.states())["company_size"] == "unclear"
    assert await visitor.values() == {}


async def test_what_stays_unclear_does_not_qualify(visitor: Visitor) -> None:
    await hedged(visitor)
    await visitor.says("hm, well")
    await visitor.answers(plan="Team", email="kim@other.example", company_size="hm, well")
    row = await visitor.row()
    assert row.decision is not None and row.decision.outcome == "borderline"
    gap = next(field for field in row.lead.dossier["fields"] if field["key"] == "company_size")
    assert gap["evidence"] is None
    assert "90" in gap["reason"]
