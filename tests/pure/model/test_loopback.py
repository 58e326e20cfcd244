"""The models without a model: strict about requests, and their lies are lies."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from conversations.agents.base import Brief, Found, Said
from conversations.agents.model import prompt, tools
from conversations.loopback import answers, obedient
from conversations.loopback.answers import Answer, Call
from conversations.loopback.disorder import DISORDER
from conversations.loopback.falsehoods import QUOTES, SPOKEN, YES
from conversations.loopback.liar import NAMES, Liar
from conversations.loopback.protocol import Asked, Refused, parse
from conversations.loopback.server import BLOCK, Endpoint, PromptCache
from conversations.loopback.troubles import BAD, Troubles
from conversations.loopback.view import View, view
from leadqual.qualification import interview
from leadqual.qualification.fields import Choice, Field, Schema
from leadqual.qualification.interview import Ask, Confirm, Standing, Step
from leadqual.qualification.lexicon import LANGUAGES

SIZE = Field("size", "number", "Number of employees", ("How many people work there?",), integer=True)
BUDGET = Field(
    "budget", "number", "Budget", ("What is the budget?",), unit="money", currency="EUR", range=True
)
COMPANY = Field("company", "text", "Company", ("Which company is it?", "What is your company called?"))
SIGNS = Field("signs", "boolean", "Signs off", ("Do you sign off on it?",))
START = Field("start", "date", "Start", ("When do you want to start?",), format="iso")
PLAN = Field("plan", "choice", "Plan", ("Which plan?",), choices=(Choice("Basic", "for few"), Choice("Team")))
SCHEMA = Schema(1, 1, "test", (COMPANY, SIZE, BUDGET, SIGNS, START, PLAN))
KNOWN = Found(12, "How many mailboxes can we connect?", "You can connect up to 25 mailboxes.")


async def nobody(question: str) -> Found | None:
    raise AssertionError("a prompt asks nobody")


def asked_of(
    *said: Said,
    step: Step,
    standings: dict[str, Standing] | None = None,
    language: str = "en",
    **changes: Any,
) -> Asked:
    """What arrives at an endpoint from the product's own prompt and tools."""
    brief = Brief(
        "c", SCHEMA, standings or {}, said, len(said) - 1, {}, date(2026, 3, 2), nobody, language=language
    )
    messages = prompt.messages(brief, step, standings or {}, [KNOWN], "Be kind.")
    body = {"model": "m", "messages": messages, "tools": list(tools.build(SCHEMA)), "tool_choice": "required"}
    return parse(json.dumps({**body, **changes}).encode(), model="m", context=100_000)


def conversation(text: str, step: Step | None = None, about: Field = COMPANY) -> Asked:
    said = (Said(1, "agent", about.questions[0], about.key), Said(2, "visitor", text))
    return asked_of(*said, step=step or Ask(SIZE, 1))


def seen_of(asked: Asked) -> View:
    found = view(asked)
    assert found is not None
    return found


def called(answer: Answer) -> list[tuple[str, Any]]:
    return [(call.name, json.loads(call.arguments)) for call in answer.calls]


GOOD: dict[str, Any] = {
    "model": "m",
    "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}],
    "tools": [
        {
            "type": "function",
            "function": {
                "name": "note",
                "strict": True,
                "parameters": {
                    "type": "object",
                    "properties": {"a": {"type": ["string", "null"]}},
                    "required": ["a"],
                    "additionalProperties": False,
                },
            },
        }
    ],
    "tool_choice": "required",
    "stream": True,
    "stream_options": {"include_usage": True},
    "temperature": 0.2,
    "max_tokens": 10,
}


def test_a_right_request_is_taken() -> None:
    taken = parse(json.dumps(GOOD).encode(), model="m", context=1000)
    assert (taken.tool_names, taken.tool_choice, taken.stream, taken.usage) == (
        ("note",),
        "required",
        True,
        True,
    )


def function(body: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = body["tools"][0]["function"]
    return found


def change(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda body: body.update(changes)


def tool(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda body: function(body).update(changes)


def parameters(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda body: function(body)["parameters"].update(changes)


WRONG = {
    "an unknown key": change(extra_body={}),
    "no messages": change(messages=[]),
    "a role": change(messages=[{"role": "visitor", "content": "x"}]),
    "a message's key": change(messages=[{"role": "user", "content": "x", "name": "y"}]),
    "no words": change(messages=[{"role": "user", "content": ""}]),
    "words that are none": change(messages=[{"role": "user", "content": None}]),
    "a late system message": change(messages=[GOOD["messages"][1], GOOD["messages"][0]]),
    "an answer to no call": change(messages=[{"role": "tool", "content": "x", "tool_call_id": "a"}]),
    "a call without an answer": change(
        messages=[
            {
                "role": "assistant",
                "content": None,
                "tool_calls": [{"id": "a", "type": "function", "function": {"name": "n", "arguments": "{}"}}],
            }
        ]
    ),
    "no tools": change(tools=[]),
    "a tool choice": change(tool_choice="any"),
    "a tool that is not there": change(tool_choice={"type": "function", "function": {"name": "other"}}),
    "options of a stream that is none": change(stream=False),
    "unknown options": change(stream_options={"include_usage": True, "chunks": 2}),
    "stream": change(stream="yes"),
    "temperature": change(temperature=3),
    "temperature as text": change(temperature="0.2"),
    "max_tokens": change(max_tokens=0),
    "two lengths": change(max_completion_tokens=5),
    "a tool's name": tool(name="note it"),
    "a tool's key": tool(examples=[]),
    "parameters that are no object": parameters(type="string"),
    "an open object": parameters(additionalProperties=True),
    "a key that may be missing": parameters(required=[]),
    "a keyword": parameters(properties={"a": {"type": "string", "format": "date"}}),
    "a type": parameters(properties={"a": {"type": "text"}}),
    "no type": parameters(properties={"a": {}}),
    "an array of anything": parameters(properties={"a": {"type": "array"}}),
    "two tools of one name": lambda body: body["tools"].append(body["tools"][0]),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_request_is_refused(name: str) -> None:
    body = copy.deepcopy(GOOD)
    WRONG[name](body)
    with pytest.raises(Refused) as caught:
        parse(json.dumps(body).encode(), model="m", context=1000)
    assert caught.value.status == 400


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"\xff", 400),
        (json.dumps({**GOOD, "model": "other"}).encode(), 404),
        (json.dumps({**GOOD, "messages": [{"role": "user", "content": "long " * 2000}]}).encode(), 400),
    ],
)
def test_neither_is_this_taken(body: bytes, status: int) -> None:
    with pytest.raises(Refused) as caught:
        parse(body, model="m", context=1000)
    assert caught.value.status == status
    assert json.loads(caught.value.body())["error"]["message"]


def test_it_serves_this_machine_only() -> None:
    for host in ("0.0.0.0", "::", "192.168.1.5", "example.com"):
        with pytest.raises(ValueError):
            Endpoint(obedient.Obedient(), host=host)


def test_the_cache_counts_what_is_the_same_from_the_first_byte_on() -> None:
    cache, start = PromptCache(), b"rules " * 1000
    assert cache.read(start) == 0
    assert cache.read(start + b"more") == len(start) // BLOCK * BLOCK
    assert cache.read(b"x" + start) == 0


def test_a_prompt_is_read_back_as_it_was_meant() -> None:
    standing = Standing(state="stated", answer={"value": 90, "quote": "we are 90", "message": 2})
    said = (Said(1, "agent", "Hello", "company"), Said(2, "visitor", "Wir sind 90 Leute, und das ist gut"))
    seen = seen_of(asked_of(*said, step=Confirm(BUDGET, 25_000), standings={"size": standing}, language="de"))
    assert [(f.key, f.kind, f.is_money, f.currency, f.range, f.integer, f.format) for f in seen.fields] == [
        (f.key, f.kind, f.is_money, f.currency, f.range, f.integer and f.kind == "number", f.format)
        for f in SCHEMA.fields
    ]
    assert [choice.value for choice in seen.fields[-1].choices] == ["Basic", "Team"]
    assert (seen.since, seen.today, seen.language, seen.again) == (1, date(2026, 3, 2), "de", False)
    assert seen.recorded == {"size": {"value": 90, "quote": "we are 90"}}
    assert (seen.step["do"], seen.step["field"]) == ("confirm", "budget")
    assert seen.knowledge[0]["id"] == "k12"


def test_the_obedient_model_records_what_was_said_and_asks_what_is_planned() -> None:
    made = called(obedient.Obedient().answer(conversation("We are Brightfold, 90 people."), 0))
    assert ("record_answer", {"field": "size", "value": 90, "quote": "We are Brightfold, 90 people."}) in made
    name, reply = made[-1]
    assert name == "reply"
    assert reply["asks"] != "size"  # that is known now
    assert reply["text"].endswith("?")


def test_it_records_nothing_that_was_not_said_so() -> None:
    for text in ("What if we were 500 people?", "Our competitor has 500 people.", "We are not 500 people."):
        made = called(obedient.Obedient().answer(conversation(text, about=SIZE), 0))
        assert [name for name, _ in made if name == "record_answer"] == []


def test_it_answers_from_the_entry_and_says_which() -> None:
    made = called(obedient.Obedient().answer(conversation("How many mailboxes can we connect?"), 0))
    assert ("note_question", {"quote": "How many mailboxes can we connect?", "knowledge_id": "k12"}) in made
    assert made[-1][1]["cites"] == ["k12"]
    assert "up to 25 mailboxes. [k12]" in made[-1][1]["text"]


def test_it_asks_nothing_where_nothing_is_to_be_asked() -> None:
    made = called(obedient.Obedient().answer(conversation("Bye!", interview.Close("goodbye")), 0))
    assert made[-1][1]["asks"] is None
    assert "?" not in made[-1][1]["text"]


def test_every_lie_can_be_told_in_every_language() -> None:
    for told in (*SPOKEN.values(), QUOTES, YES):
        assert set(told) == set(LANGUAGES)


TALK = (
    "Wir sind die Brightfold GmbH mit 90 Leuten und ja, ich unterschreibe. Start am 3. April 2026, Plan Team."
)
NEED_MORE = {"never_agreed": Confirm(BUDGET, 25_000)}


@pytest.mark.parametrize("name", NAMES)
def test_each_lie_is_told_and_counted(name: str) -> None:
    liar = Liar(seed=3, share=1.0, names=[name])
    standing = Standing(state="stated", answer={"value": 90, "quote": "90 Leuten", "message": 2})
    said = (
        Said(1, "visitor", "Hallo, hier ist Brightfold."),
        Said(2, "agent", "Which company is it?", "company"),
        Said(3, "visitor", TALK),
    )
    asked = asked_of(
        *said, step=NEED_MORE.get(name, Ask(PLAN, 1)), standings={"size": standing}, language="de"
    )
    told = [liar.answer(asked, number) for number in range(5)]
    assert liar.told[name] == 5
    assert any(answer != obedient.act(seen_of(asked)) for answer in told)
    if name in SPOKEN:
        assert liar.sentences == {SPOKEN[name]["de"]}


def test_the_same_seed_tells_the_same_lies() -> None:
    asked = conversation("We are Brightfold, 90 people.")
    one, other, third = ([Liar(seed).answer(asked, number) for number in range(20)] for seed in (1, 1, 2))
    assert one == other != third


def test_the_form_is_broken_in_ways_that_are_told_apart() -> None:
    seen = seen_of(conversation("We are Brightfold, 90 people."))
    honest = obedient.act(seen)
    made = {name: way(seen, honest, random.Random(1)) for name, way in DISORDER.items()}
    assert honest not in made.values()
    assert len({repr(answer) for answer in made.values()}) == len(made)


def test_an_answer_is_the_same_streamed_and_whole() -> None:
    asked, usage = conversation("Hi", None), answers.Usage(1, 2, 0)
    answer = Answer("Hé 👋  there\n", (Call.of("reply", text="a  b"), Call("x", "{broken")))
    text, arguments = "", {0: "", 1: ""}
    for event in answers.stream(answer, asked, 1, usage):
        for choice in json.loads(event.removeprefix(b"data: "))["choices"]:
            text += choice["delta"].get("content") or ""
            for call in choice["delta"].get("tool_calls", ()):
                arguments[call["index"]] += call["function"]["arguments"]
    message = json.loads(answers.whole(answer, asked, 1, usage))["choices"][0]["message"]
    assert message["content"] == text == answer.text
    found = [call["function"]["arguments"] for call in message["tool_calls"]]
    assert found == [arguments[0], arguments[1]] == [call.arguments for call in answer.calls]


def test_troubles_come_by_script_first_and_then_by_chance() -> None:
    troubles = Troubles(names=BAD, share=0.5, seed=4, script=["cut", ""])
    drawn = [troubles.next() for _ in range(202)]
    assert drawn[:2] == ["cut", ""]
    assert 60 < sum(name != "" for name in drawn[2:]) < 140
    assert len(set(drawn)) > 15
    with pytest.raises(ValueError):
        Troubles(names=["mystery"])
