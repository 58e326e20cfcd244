"""An answer of a model, and its way over the wire: as chunks of a stream or in one piece. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from .protocol import BYTES_PER_TOKEN, Asked

JSON = dict[str, Any]
TOKEN = re.compile(r"\s*\S{1,6}|\s+")
DONE = b"data: [DONE]\n\n"


@dataclass(frozen=True, slots=True)
class Call:
    """A tool call; `arguments` is the JSON text, as right or wrong as it is meant to be."""

    name: str
    arguments: str

    @staticmethod
    def of(tool: str, **arguments: Any) -> Call:
        return Call(tool, json.dumps(arguments, ensure_ascii=False))


@dataclass(frozen=True, slots=True)
class Answer:
    text: str = ""
    calls: tuple[Call, ...] = ()

    @property
    def reason(self) -> str:
        return "tool_calls" if self.calls else "stop"

    @property
    def tokens(self) -> int:
        size = len(self.text) + sum(len(call.name) + len(call.arguments) for call in self.calls)
        return max(size // BYTES_PER_TOKEN, 1)


class Brain(Protocol):
    """What answers. `number` counts the calls from 0."""

    def answer(self, asked: Asked, number: int) -> Answer: ...


@dataclass(frozen=True, slots=True)
class Usage:
    prompt: int
    completion: int
    cached: int

    def as_json(self) -> JSON:
        return {
            "prompt_tokens": self.prompt,
            "completion_tokens": self.completion,
            "total_tokens": self.prompt + self.completion,
            "prompt_tokens_details": {"cached_tokens": self.cached},
        }


def deltas(answer: Answer) -> Iterator[JSON]:
    """Token by token, as models write."""
    yield {"role": "assistant", "content": "" if answer.text else None}
    for token in TOKEN.findall(answer.text):
        yield {"content": token}
    for index, call in enumerate(answer.calls):
        function = {"name": call.name, "arguments": ""}
        yield {"tool_calls": [{"index": index, "id": _id(index), "type": "function", "function": function}]}
        for token in TOKEN.findall(call.arguments):
            yield {"tool_calls": [{"index": index, "function": {"arguments": token}}]}


def stream(answer: Answer, asked: Asked, number: int, usage: Usage) -> Iterator[bytes]:
    """The events of the answer, without the closing [DONE]."""
    head = {"id": f"chatcmpl-{number}", "object": "chat.completion.chunk", "created": 0, "model": asked.model}
    for delta in deltas(answer):
        yield _event({**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]})
    yield _event({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": answer.reason}]})
    if asked.usage:
        yield _event({**head, "choices": [], "usage": usage.as_json()})


def whole(answer: Answer, asked: Asked, number: int, usage: Usage) -> bytes:
    message: JSON = {"role": "assistant", "content": answer.text or None}
    if answer.calls:
        message["tool_calls"] = [
            {"id": _id(at), "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for at, call in enumerate(answer.calls)
        ]
    data = {
        "id": f"chatcmpl-{number}",
        "object": "chat.completion",
        "created": 0,
        "model": asked.model,
        "choices": [{"index": 0, "message": message, "finish_reason": answer.reason}],
        "usage": usage.as_json(),
    }
    return json.dumps(data, ensure_ascii=False).encode()


def _event(data: JSON) -> bytes:
    return b"data: " + json.dumps(data, ensure_ascii=False).encode() + b"\n\n"


def _id(index: int) -> str:
    return f"call_{index}"
