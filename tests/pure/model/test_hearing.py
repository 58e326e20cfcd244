"""An answer as bytes: however it is cut into pieces and however a server dresses it, it says the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.agents.model.chunks import LONG, CallPart, Part, Text, Usage
from conversations.agents.model.dialect import Dialects, request
from conversations.agents.model.hearing import LARGEST, Hearing
from conversations.agents.model.listening import MOST, Listening
from conversations.agents.model.sse import LONGEST, Events
from conversations.agents.model.trouble import Trouble, of_answer, of_error


def event(**data: Any) -> bytes:
    return b"data: " + json.dumps(data).encode() + b"\n\n"


def delta(reason: str | None = None, **said: Any) -> bytes:
    return event(choices=[{"index": 0, "delta": said, "finish_reason": reason}])


def call(index: int | None, name: str, arguments: Any, id: str | None = None) -> dict[str, Any]:
    made: dict[str, Any] = {"function": {"name": name, "arguments": arguments}}
    if index is not None:
        made["index"] = index
    if id is not None:
        made["id"] = id
    return made


def hear(*pieces: bytes) -> tuple[list[Part], Hearing]:
    hearing, parts = Hearing(), list[Part]()
    for piece in pieces:
        parts += hearing.feed(piece)
        if hearing.problem is not None:
            raise hearing.problem
    if not hearing.over:
        parts += hearing.end()
    if hearing.problem is not None:
        raise hearing.problem
    return parts, hearing


def kind_of(*pieces: bytes) -> str:
    with pytest.raises(Trouble) as caught:
        hear(*pieces)
    return caught.value.kind


def words(parts: Sequence[Part]) -> str:
    return "".join(part.delta for part in parts if isinstance(part, Text))


def calls(parts: Sequence[Part]) -> list[tuple[str, str]]:
    found: dict[int, tuple[str, str]] = {}
    for part in parts:
        if isinstance(part, CallPart):
            name, arguments = found.get(part.index, ("", ""))
            found[part.index] = (name + part.name, arguments + part.arguments)
    return [found[index] for index in sorted(found)]


STREAM = (
    b": hello\r\n\r\n"
    + delta(role="assistant", content="Grüße, ")
    + delta(content="👋\n").replace(b"\n\n", b"\r\n\r\n")
    + delta(tool_calls=[call(0, "reply", '{"text":', "a")])
    + delta(tool_calls=[call(0, "", ' "ok"}')])
    + delta("tool_calls")
    + event(choices=[], usage={"prompt_tokens": 9, "completion_tokens": 4, "prompt_tokens_details": None})
    + b"data: [DONE]\n\n"
)


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_it_does_not_matter_where_the_stream_is_cut(cuts: list[int]) -> None:
    places = [0, *sorted(cuts), len(STREAM)]
    parts, hearing = hear(*(STREAM[a:b] for a, b in zip(places, places[1:], strict=False)))
    assert words(parts) == "Grüße, 👋\n"
    assert calls(parts) == [("reply", '{"text": "ok"}')]
    assert hearing.over
    assert (hearing.reading.reason, hearing.reading.usage) == ("tool_calls", Usage(9, 4, 0))


def test_what_comes_in_at_once_is_heard_at_once() -> None:
    written = [call(0, "", each) for each in ('{"text":', ' "We are ', 'nine."}')]
    pieces = [delta(content="He"), delta(content="llo"), delta(tool_calls=[call(0, "reply", "")])]
    pieces += [delta(tool_calls=[each]) for each in written]
    pieces += [delta(tool_calls=[call(1, "note", "{")]), delta(tool_calls=[call(1, "", "}")])]
    parts = Hearing().feed(b"".join(pieces))
    assert parts == [
        Text("Hello"),
        CallPart(0, "reply", '{"text": "We are nine."}'),
        CallPart(1, "note", "{}"),
    ]


PIECES = st.lists(
    st.text(max_size=8) | st.sampled_from(['"', "\\", "\ud83d", '"},', "\\u0041", '"arguments": "'])
)


@given(PIECES, st.booleans(), st.sampled_from([None, 0, 3]))
def test_chunks_of_one_form_say_what_each_says_by_itself(
    pieces: list[str], ascii: bool, index: int | None
) -> None:
    """Of a chunk like the one before only the words are read; here all are alike, there none."""

    def heard(*marks: str) -> list[tuple[str, str]]:
        said = [call(index, "reply", "", "a"), *(call(index, "", each) for each in pieces)]
        chunks = [
            {"id": mark, "choices": [{"index": 0, "delta": {"tool_calls": [each]}, "finish_reason": None}]}
            for each, mark in zip(said, marks, strict=True)
        ]
        lines = [json.dumps(each, ensure_ascii=ascii).encode("utf-8", "replace") for each in chunks]
        return calls(hear(*(b"data: %b\n\n" % line for line in lines), delta("tool_calls"))[0])

    number = len(pieces) + 1
    assert heard(*["same"] * number) == heard(*map(str, range(number)))


def test_a_call_that_only_looks_the_same_is_read_whole() -> None:
    first = delta(tool_calls=[call(0, "reply", "", "a")])
    more = [call(0, "", "x"), call(0, "", "y"), call(1, "note", "y", "b"), call(0, "", "z")]
    parts, _ = hear(first, *(delta(tool_calls=[each]) for each in more), delta("tool_calls"))
    assert calls(parts) == [("reply", "xyz"), ("note", "y")]
    named = [delta(tool_calls=[call(None, "note", each)]) for each in "ab"]
    assert calls(hear(*named, delta("tool_calls"))[0]) == [("note", "a"), ("note", "b")]
    stopping = delta(tool_calls=[call(0, "", "x")]).replace(b"}]}, ", b'}], "refusal": "no"}, ')
    assert kind_of(first, delta(tool_calls=[call(0, "", "x")]), stopping) == "refused"


def test_a_flood_at_once_is_still_cut_off_where_it_is_too_much() -> None:
    flood = b"".join(delta(content="x" * 100) for _ in range(600))
    listening = Listening()
    for part in Hearing().feed(flood):
        assert isinstance(part, Text)
        listening.say(part.delta)
    assert MOST - 2 * LONG < len(listening.content) <= MOST


@given(st.binary(max_size=300))
def test_no_bytes_crash_it(data: bytes) -> None:
    for pieces in ((data,), (b"data: ", data), (b'{"choices":', data), (delta(content="x"), data)):
        try:
            hear(*pieces)
        except Trouble as trouble:
            assert trouble.kind in ("garbage", "cut", "server", "refused")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["choices", "delta", "message", "tool_calls", "function", "name", "index", "usage"]
            )
            | st.sampled_from(
                ["content", "id", "arguments", "finish_reason", "model", "prompt_tokens", "error"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(JSON)
def test_no_json_crashes_it(data: Any) -> None:
    for made in ({"choices": [{"delta": data}]}, {"choices": data, "usage": data}, data):
        try:
            hear(b"data: " + json.dumps(made).encode() + b"\n\n", b"data: [DONE]\n\n")
        except Trouble:
            continue


def test_data_over_several_lines_is_one_event() -> None:
    assert Events().feed(b'data: {"a":\ndata: 1}\n\n') == [b'{"a":\n1}']
    assert Events().feed(b"event: x\nid: 3\nretry: 9\ndata:1\n\ndata\n\n") == [b"1"]


@pytest.mark.parametrize(
    "streamed",
    [
        [call(0, "a", "1", "x"), call(1, "b", "2", "y")],
        [call(None, "a", "1"), call(None, "b", "2")],  # no index at all
        [call(0, "a", "1", "x"), call(0, "b", "2", "y")],  # all with the same
        [call(0, "a", "", "x"), call(0, "a", "1", "x"), call(1, "b", "2", "y")],  # the name in each part
        [call(0, "a", 1, "x"), call(1, "b", 2, "y")],  # arguments that are no text
        [call(3, "a", "1", "x"), call(7, "b", "2", "y")],
    ],
)
def test_calls_are_told_apart_as_servers_write_them(streamed: list[dict[str, Any]]) -> None:
    parts, _ = hear(*(delta(tool_calls=[each]) for each in streamed), delta("tool_calls"))
    assert calls(parts) == [("a", "1"), ("b", "2")]


def test_parts_of_two_calls_may_alternate() -> None:
    order = [call(0, "a", "1", "x"), call(1, "b", "2", "y"), call(0, "", "3"), call(1, "", "4")]
    parts, _ = hear(*(delta(tool_calls=[each]) for each in order), delta("stop"))
    assert calls(parts) == [("a", "13"), ("b", "24")]


def test_half_a_sign_is_left_to_those_who_clean_it() -> None:
    parts, _ = hear(b'data: {"choices": [{"delta": {"content": "\\ud83d"}}]}\n\n', delta("stop"))
    assert words(parts) == "\ud83d"


def test_words_in_parts_are_words() -> None:
    parts, _ = hear(
        delta(content=[{"type": "text", "text": "one "}, {"type": "text", "text": "two"}]), delta("stop")
    )
    assert words(parts) == "one two"


@pytest.mark.parametrize(
    ("pieces", "kind"),
    [
        ([b""], "garbage"),
        ([b"   \n "], "garbage"),
        ([b"<html>"], "garbage"),
        ([b"\n\n<!doctype html>"], "garbage"),
        ([b'{"choices": []}'], "garbage"),
        ([b'{"choices": [{"message": {"content": "half'], "garbage"),
        ([b'{"error": {"message": "overloaded", "type": "server_error"}}'], "server"),
        ([b"data: 7\n\n"], "garbage"),
        ([b"data: [DONE]\n\n"], "garbage"),
        ([delta(content="x")], "cut"),
        ([delta(content="x"), b'data: {"choi'], "cut"),
        (
            [delta(content="x"), event(error={"message": "Rate limit", "code": "rate_limit_exceeded"})],
            "rate_limited",
        ),
        ([delta(content="x"), b'{"error": {"code": 429, "message": "slow down"}}\n'], "rate_limited"),
        ([delta("content_filter", content="x")], "refused"),
        ([delta(refusal="I cannot")], "refused"),
        ([delta(tool_calls=[7])], "garbage"),
        ([b"data: " + b"[" * 100_000 + b"\n\n"], "garbage"),
    ],
)
def test_what_is_no_answer_is_trouble(pieces: list[bytes], kind: str) -> None:
    assert kind_of(*pieces) == kind


def test_what_comes_without_end_is_not_kept() -> None:
    def lines() -> Iterator[bytes]:
        yield from (b"data: x" for _ in range(LONGEST // 7 + 2))

    assert kind_of(*lines()) == "garbage"
    comments = [b": " + b"y" * 100_000 + b"\n\n"] * (LARGEST // 100_000 + 1)
    assert kind_of(*comments) == "garbage"


@pytest.mark.parametrize(
    ("status", "error", "kind"),
    [
        (400, "This model's maximum context length is 8192 tokens. However you requested 9000.", "too_long"),
        (400, "the request exceeds the available context size, try increasing it", "too_long"),
        (400, "prompt is too long: 210000 tokens > 200000 maximum", "too_long"),
        (500, "Input is too long for requested model", "too_long"),
        (413, "<html>Request Entity Too Large</html>", "too_long"),
        (400, "The response was filtered due to the prompt triggering content management policy.", "refused"),
        (403, "Your input was flagged", "refused"),
        (403, "Forbidden", "unauthorized"),
        (402, "Insufficient credits", "unauthorized"),
        (400, "Invalid 'messages[0].role'", "bad_request"),
        (418, None, "bad_request"),
        (504, "<html>", "timeout"),
        (529, "Overloaded", "server"),
        (307, "", "bad_request"),
    ],
)
def test_an_error_is_told_by_its_status_and_its_words(status: int, error: Any, kind: str) -> None:
    assert of_answer(status, {}, {"error": {"message": error}}).kind == kind
    assert of_answer(status, {}, error).kind == kind


def test_an_errors_own_words_are_not_passed_on() -> None:
    told = of_error({"message": "Incorrect API key provided: sk-abc", "code": "invalid_api_key"})
    assert (told.kind, "sk-abc" in told.text) == ("unauthorized", False)


def test_only_the_parts_of_a_request_that_are_known_to_differ_are_learnt() -> None:
    dialects, at = Dialects(), "https://model.example/v1"
    body = request("m", [], [], tool_choice="auto", temperature=0.2, max_tokens=9, stream=False)
    assert not dialects.learn(body, at, {"message": "messages is empty"})
    assert not dialects.learn(body, at, {"message": "tools and stream_options are odd"})  # were not sent
    assert dialects.learn(body, at, {"message": "Use 'max_completion_tokens', not 'max_tokens'."})
    assert not dialects.learn(body, at, {"message": "max_tokens again"})
    assert dialects.fit(dict(body), at) == {
        "model": "m",
        "messages": [],
        "temperature": 0.2,
        "max_completion_tokens": 9,
    }
    assert dialects.fit(dict(body), "https://other.example/v1") == body
