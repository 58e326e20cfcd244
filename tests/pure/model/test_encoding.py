"""A request's bytes are the same whether its tools were encoded just now or long ago."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from conversations.agents.model import encoding, tools
from conversations.agents.model.dialect import Dialects, request
from leadqual.qualification.fields import Field, Schema

SCHEMAS = [
    Schema(0, number, "Test", (Field("größe", "number"), *(Field(f"f{n}") for n in range(number))))
    for number in range(encoding.MOST + 5)
]


def plainly(body: dict[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def asked(schema: Schema, *texts: str, temperature: float | None = None) -> dict[str, Any]:
    said = [{"role": "user", "content": text} for text in texts]
    made = tools.build(schema)
    return request(
        "m", said, made, tool_choice="required", temperature=temperature, max_tokens=None, stream=True
    )


@given(st.lists(st.text(st.characters()), max_size=4), st.floats(0, 2))
def test_the_bytes_are_those_of_the_whole_body(texts: list[str], temperature: float) -> None:
    for _ in range(2):
        body = asked(SCHEMAS[0], *texts, temperature=temperature)
        assert encoding.encoded(body) == plainly(body)


def test_each_version_has_its_own_tools_however_many_there_are() -> None:
    for _ in range(2):
        for schema in SCHEMAS:
            body = asked(schema, "hello")
            assert encoding.encoded(body) == plainly(body)
    assert len(encoding._tools) <= encoding.MOST


def test_halves_of_pairs_and_a_body_without_tools() -> None:
    for body in ({}, {"a": "\ud800 \x00"}, {"tools": [{"a": 1}], "tool_choice": "auto"}):
        assert encoding.encoded(body) == plainly(body)


def test_a_list_may_change_and_a_dialect_may_rename() -> None:
    listed = [{"type": "function"}]
    assert encoding.encoded({"tools": listed}) == b'{"tools":[{"type":"function"}]}'
    listed.append({"type": "other"})
    assert encoding.encoded({"tools": listed}) == b'{"tools":[{"type":"function"},{"type":"other"}]}'
    dialects = Dialects()
    body = asked(SCHEMAS[1], "hi")
    assert dialects.learn(body, "http://a.example", {"error": {"message": "tool_choice is unknown"}})
    body = dialects.fit(body, "http://a.example")
    assert body["tool_choice"] == "auto"
    assert encoding.encoded(body) == plainly(body)
