"""Simulated visitors: nothing is stored falsely, and the report counts what happened."""

from __future__ import annotations

import json
from collections import Counter
from io import StringIO
from uuid import UUID

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import OperationalError, connection

from conversations import lanes, turns
from conversations.simulation import driver, personas, report
from conversations.simulation.driver import Outcome, Wrong
from leadqual.qualification import versions
from leadqual.qualification.interview import Standing

from .chats import MONDAY, open_site

pytestmark = pytest.mark.django_db(transaction=True)
CHAT = UUID(int=7)


async def test_every_kind_of_visitor_and_nothing_false() -> None:
    widget = await lanes.run(open_site)
    schema = versions.spec(await lanes.run(versions.published_version_id, widget.schema_id))
    outcomes = []
    for place in range(len(personas.KINDS)):
        visitor = personas.persona(schema, place, 4)
        outcomes.append(await driver.visit(visitor, widget, turns.Opening(), MONDAY))
    assert [wrong for outcome in outcomes for wrong in outcome.false] == []
    assert [o.kind for o in outcomes if o.willing and not o.completed] == []
    assert sum(o.stored for o in outcomes) > 60


def test_the_command_prints_a_table_or_a_document() -> None:
    open_site()
    out = StringIO()
    call_command("simulate", visitors=2, seed=3, json=True, stdout=out)
    document = json.loads(out.getvalue())
    assert document["all"]["visitors"] == 2
    assert document["all"]["stored_falsely"] == len(document["stored_falsely"]) == 0
    assert set(document["kinds"]) == {"terse", "chatty"}
    out = StringIO()
    call_command("simulate", visitors=1, seed=3, stdout=out)
    assert "stored falsely: 0 of" in out.getvalue()


def test_a_false_value_ends_with_status_one(monkeypatch: pytest.MonkeyPatch) -> None:
    open_site()

    async def lies(*_: object) -> Outcome:
        return outcome(false=[Wrong("terse", "size", 500, "we are 50")])

    monkeypatch.setattr(driver, "visit", lies)
    with pytest.raises(CommandError) as raised:
        call_command("simulate", visitors=1, stdout=StringIO())
    assert raised.value.returncode == 1


def test_without_a_database_it_says_how_to_start_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses() -> None:
        raise OperationalError("connection refused")

    monkeypatch.setattr(connection, "ensure_connection", refuses)
    with pytest.raises(CommandError, match="make run"):
        call_command("simulate", visitors=1, stdout=StringIO())


def outcome(kind: str = "terse", **changes: object) -> Outcome:
    made = Outcome(kind, "en", CHAT, completed=True, turns=4, seconds=0.02, questions=3, said=5, stored=5)
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def test_the_figures() -> None:
    asked = Counter({"size": 2, "name": 1})
    found = report.figures(
        [
            outcome(required=("size", "pain"), asked=asked, asked_again=["size"], lost=["pain"]),
            outcome("hostile", willing=False, completed=False, required=("size", "pain"), turns=2),
        ]
    )
    assert found["visitors"] == 2
    assert (found["completed"], found["willing"], found["willing_completed"]) == (1, 1, 1)
    assert found["questions_per_required_field"] == 1.0  # two for size, none for pain, of the one that ended
    assert (found["asked_again"], found["asked_again_share"]) == (1, 0.1)
    assert (found["said_but_not_stored"], found["stored_falsely"]) == (1, 0)
    assert (found["turns_to_decision"], found["seconds_to_decision"]) == (4, 0.02)
    assert found["milliseconds_per_turn"] == 6.7


def test_the_table_names_what_is_false() -> None:
    text = report.table([outcome(false=[Wrong("terse", "size", 500, "we are 50")]), outcome("chatty")])
    assert "FALSE  terse size = 500 from “we are 50”" in text
    assert "stored falsely: 1 of 10" in text


def stands(value: object) -> Standing:
    return Standing("stated", answer={"value": value, "quote": "so"})


async def test_what_counts_as_false_and_what_as_lost() -> None:
    widget = await lanes.run(open_site)
    schema = versions.spec(await lanes.run(versions.published_version_id, widget.schema_id))
    visitor = personas.persona(schema, 0, 1)
    company, size = visitor.truths["company"].x, visitor.truths["company_size"]
    visitor.said |= {"company", "company_size", "pain"}
    heard = outcome(stored=0)
    driver.judge(heard, visitor, {"company": stands(company), "company_size": stands(-1)})
    assert [(wrong.field, wrong.value) for wrong in heard.false] == [("company_size", -1)]
    assert (heard.stored, heard.lost) == (2, ["pain"])
    visitor.said.clear()
    guessed = outcome(stored=0)
    driver.judge(guessed, visitor, {"company": stands(company)})
    assert [wrong.field for wrong in guessed.false] == ["company"]  # right, but nobody said it
    assert not size.holds(-1)


def test_a_slip_holds_until_it_is_taken_back() -> None:
    schema = versions.spec(versions.published_version_id(open_site().schema_id))
    place = personas.KINDS.index("correcting")
    for seed in range(20):
        visitor = personas.persona(schema, place, seed)
        meant = visitor.truths["company_size"]
        visitor.opening()
        if visitor.slip:
            assert visitor.truths["company_size"].x in personas.SLIPS
            visitor.turns = 2
            assert meant.x in str(visitor.reply(personas.Heard("And your role?", "role")))
            assert visitor.truths["company_size"] is meant
            return
    raise AssertionError("no visitor made a slip")


def test_what_leads_up_to_a_story_may_be_kept_with_it_and_nothing_else() -> None:
    schema = versions.spec(versions.published_version_id(open_site().schema_id))
    visitor = personas.persona(schema, 0, 1)
    story = visitor.truths["pain"].x
    visitor.said.add("pain")
    visitor.told["pain"] = [f"The thing that worries us is that {story}."]
    assert visitor.is_true("pain", f"The thing that worries us is that {story}")
    assert visitor.is_true("pain", story)
    assert not visitor.is_true("pain", f"All of us agree that {story}")
    assert not visitor.is_true("pain", "The thing that worries us")


def test_all_sets_of_wording_are_complete_and_differ() -> None:
    from conversations.simulation.phrases.fresh import FRESH
    from conversations.simulation.phrases.measuring import MEASURING
    from conversations.simulation.phrases.tuning import TUNING

    for words in (TUNING, MEASURING, FRESH):
        for language in ("en", *personas.FOREIGN):
            fewest = 4 if language == "en" else 2
            assert {t for t, w in words[language].items() if len(w.sentence) < fewest} == set()
    for language, topics in TUNING.items():
        for topic, wording in topics.items():
            shared = set(wording.sentence) & set(MEASURING[language][topic].sentence) - {"{x}."}
            assert not shared, (language, topic)
