"""What a hostile model tries, and what is left of it: false values, false words, floods, a seat for ever."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from conversations import agents, lanes, setups
from conversations.agents.base import Brief, Draft, Speak
from conversations.agents.model.transport import check_url
from conversations.agents.model.voice import MOST_TAKEN
from conversations.loopback.answers import Answer, Call
from conversations.loopback.protocol import Asked
from conversations.loopback.server import Endpoint
from conversations.loopback.troubles import Troubles
from conversations.models import KnowledgeEntry, ModelCall, Proposal, Turn, VisitorQuestion, Widget, Withheld
from conversations.widgets import WidgetSettings

from . import model_rows
from .chats import BRIGHTFOLD, Visitor, open_site, open_site_with
from .surer_fields import EMAIL, PLAN, SIZE

pytestmark = pytest.mark.django_db(transaction=True)

HINT = "So that we know whether to hurry."


@dataclass
class Script:
    """Says what a test wants it to say, then nothing any more."""

    answers: list[Answer] = field(default_factory=list)

    def answer(self, asked: Asked, number: int) -> Answer:
        return self.answers.pop(0) if self.answers else Answer()


@pytest.fixture
def brain() -> Script:
    return Script()


@pytest.fixture
async def endpoint(brain: Script) -> AsyncIterator[Endpoint]:
    with model_rows.model(brain) as running:
        yield running


@pytest.fixture(autouse=True)
async def _closed() -> AsyncIterator[None]:
    yield
    await agents.close()


@pytest.fixture
async def visitor(endpoint: Endpoint) -> Visitor:
    return await lanes.run(_visitor, endpoint.url)


def _visitor(url: str) -> Visitor:
    site = open_site()
    Widget.objects.update(model_setup=model_rows.published(url, total_seconds=5.0).setup)
    return Visitor(site)


def reply(text: str, asks: str | None = None, *cites: str) -> Call:
    return Call.of("reply", asks=asks, cites=list(cites), text=text)


def record(key: str, value: Any, quote: str) -> Call:
    return Call.of("record_answer", field=key, value=value, quote=quote)


def decline(key: str, quote: str) -> Call:
    return Call.of("record_decline", field=key, quote=quote)


async def rows(model: Any, *names: str) -> list[Any]:
    return await lanes.run(lambda: list(model.objects.order_by("id").values_list(*names)))


async def test_one_refusal_to_say_does_not_decline_the_other_fields(visitor: Visitor, brain: Script) -> None:
    line = await visitor.says(BRIGHTFOLD)
    assert line.field_key == "timing"
    keys = ("timing", "authority", "budget", "name", "email", "consent")
    brain.answers = [Answer(calls=(*(decline(key, "I'd rather not say") for key in keys), reply("Sure.")))]
    line = await visitor.says("I'd rather not say.")
    declined = [key for key, state in (await visitor.states()).items() if state == "declined"]
    assert declined == ["timing"]
    assert line.field_key == "authority"


HEDGED = "maybe about 90 people"


@pytest.fixture
async def unsure(endpoint: Endpoint) -> Visitor:
    """A visitor whose value was read back."""
    made = Visitor(await lanes.run(_unsure, endpoint.url))
    await made.says("hello")
    line = await made.says(HEDGED)
    assert "90" in line.text
    return made


def _unsure(url: str) -> WidgetSettings:
    site = open_site_with(SIZE, PLAN, EMAIL)
    Widget.objects.update(model_setup=model_rows.published(url, total_seconds=5.0).setup)
    return site


async def test_a_value_that_was_read_back_and_denied_does_not_return(unsure: Visitor, brain: Script) -> None:
    again = Answer(calls=(record("company_size", 90, HEDGED), reply("Thanks.")))
    for text in ("no", "Team", "hm"):
        brain.answers = [again, again]
        line = await unsure.says(text)
        assert "90" not in line.text
    assert "company_size" not in await unsure.values()
    verdicts = [row[1:] for row in await rows(Proposal, "by", "status", "reason") if row[0] != "scripted"]
    assert verdicts == [("refused", "not_confirmed")] * 3
    await unsure.says("We are 90 people after all, exactly 90.")
    assert (await unsure.values())["company_size"] == 90


async def test_who_does_not_confirm_is_not_asked_for_ever(unsure: Visitor, brain: Script) -> None:
    asked = []
    for _ in range(5):
        brain.answers = [Answer(calls=(record("company_size", 90, HEDGED), reply("Thanks.")))] * 2
        asked.append((await unsure.says("why do you ask?")).text)
    assert sum("90" in text for text in asked) <= 1


async def test_a_confirmation_reads_the_value_back(endpoint: Endpoint, brain: Script) -> None:
    """Else a yes would agree to a value that was never shown."""
    visitor = Visitor(await lanes.run(_unsure, endpoint.url))
    await visitor.says("hello")
    plain = reply("Thanks. How many people work at your company?", "company_size")
    brain.answers = [Answer(calls=(plain,)), Answer(calls=(plain,))]
    line = await visitor.says(HEDGED)
    assert line.text == "Thanks. Just to be sure: 90 people, is that right?"
    assert line.choices == ["Yes", "No"]


async def test_nothing_is_said_twice(visitor: Visitor, brain: Script) -> None:
    said = reply("Thanks. How soon do you need it?", "timing")
    refused = record("budget", 50_000, "our budget is fifty thousand")
    brain.answers = [Answer(calls=(refused, said)), Answer(text="Thanks.", calls=(said,))]
    line = await visitor.says(BRIGHTFOLD)
    assert line.text == "Thanks. How soon do you need it?"


async def test_thoughts_beside_the_reply_do_not_run_on_into_it(visitor: Visitor, brain: Script) -> None:
    said = reply("Thanks for telling me. How soon do you need it?", "timing")
    brain.answers = [Answer(text="Let me record that", calls=(said,))]
    line = await visitor.says(BRIGHTFOLD)
    assert line.text == "Thanks for telling me. How soon do you need it?"


async def test_a_hint_alone_asks_nothing(visitor: Visitor, brain: Script) -> None:
    brain.answers = [Answer(calls=(reply(f"Thanks. {HINT}", "timing"),))] * 2
    line = await visitor.says(BRIGHTFOLD)
    assert "?" in line.text
    assert (HINT, "asks_nothing") in await rows(Withheld, "text", "reason")
    asked = reply(f"How soon do you need it? {HINT}", "timing")
    brain.answers = [Answer(calls=(asked,))]
    line = await visitor.says("what?")
    assert line.text.endswith(HINT)


async def test_one_question_is_asked(visitor: Visitor, brain: Script) -> None:
    both = "When would you like to have this up and running? How soon do you need it?"
    brain.answers = [Answer(calls=(reply(both, "timing"),))]
    line = await visitor.says(BRIGHTFOLD)
    assert line.text.count("?") == 1


async def test_an_entry_about_something_else_answers_no_question(visitor: Visitor, brain: Script) -> None:
    asked = "Are you certified for hospitals?"
    entries = await lanes.run(lambda: list(_entries()))
    key, answer = entries[0]
    note = Call.of("note_question", quote=asked, knowledge_id=f"k{key}")
    brain.answers = [Answer(calls=(note, reply(answer.split(".")[0] + ".", None, f"k{key}")))] * 2
    await visitor.says(asked)
    assert await rows(VisitorQuestion, "text", "entry_id") == [(asked, None)]


def _entries() -> Any:
    return KnowledgeEntry.objects.order_by("id").values_list("id", "answer")


async def test_a_flood_of_sentences_is_cut(visitor: Visitor, brain: Script) -> None:
    brain.answers = [Answer(calls=(reply("You are great. " * 900, "timing"),))]
    line = await visitor.says(BRIGHTFOLD)
    assert line.field_key == "timing"
    assert len(await rows(Withheld, "id")) == MOST_TAKEN
    (slips, *_) = [slips for (slips,) in await rows(ModelCall, "slips")]
    assert [slip["kind"] for slip in slips] == ["too_many_sentences"]


async def test_tokens_that_nobody_counts_are_guessed(brain: Script) -> None:
    with model_rows.model(brain, trouble=Troubles(("cut",))) as running:
        visitor = await lanes.run(_visitor, running.url)
        await visitor.says(BRIGHTFOLD)
    (prompt, slips), *_ = await rows(ModelCall, "prompt_tokens", "slips")
    assert prompt > 500
    assert "uncounted" in [slip["kind"] for slip in slips]


@pytest.mark.parametrize("key", ["sk-ключ", "sk-\nX-Other: 1", "sk-…", "sk \x00"])
async def test_a_key_that_no_header_can_hold_is_the_scripted_agents_turn(
    visitor: Visitor, brain: Script, endpoint: Endpoint, key: str
) -> None:
    await lanes.run(_with_key, endpoint.url, key)
    line = await visitor.says(BRIGHTFOLD)
    assert line.field_key == "timing"
    assert [status for (status,) in await rows(ModelCall, "status")] == ["unauthorized"]


def _with_key(url: str, key: str) -> None:
    version = model_rows.draft(url, "Other", total_seconds=5.0)
    setups.seal_key(version, key)
    version.save()
    setups.publish(version=version, by=None, now=version.created_at)
    Widget.objects.update(model_setup=version.setup)


@pytest.mark.parametrize(
    "address",
    ["https://0177.0.0.1/v1", "https://127.000.000.001/v1", "https://①②⑦.0.0.1/", "https://a..example/v1"]
    + ["https://exam\nple.example/v1", f"https://{'a' * 70}.example/v1"],
)
def test_an_address_that_no_request_can_go_to_is_refused_when_it_is_typed(address: str) -> None:
    assert check_url(address) == "The address cannot be read."


async def test_a_turn_that_broke_is_run_again_without_the_model(
    visitor: Visitor, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        name, slow, snippets = "broken", False, 0

        async def respond(self, brief: Brief, speak: Speak) -> Draft:
            raise RuntimeError("a fault of ours")

    monkeypatch.setattr(agents, "with_model", lambda chosen: Broken())
    line = await visitor.says(BRIGHTFOLD)
    assert line.field_key == "timing"
    assert await rows(Turn, "agent") == [("scripted",)]
    assert endpoint.ledger.calls == 0
