"""How an endpoint wants to be asked. All speak the same protocol, but some do not know a part of it, or have
another name for it. What an endpoint says about that in a 400 is kept, so it costs one call, once. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .trouble import words_of

JSON = dict[str, Any]
MOST = 64  # endpoints and models that something is known of
# What may go wrong with a part, and what is done then: None leaves it out.
LEARNABLE: Mapping[str, tuple[str, Any] | None] = {
    "max_tokens": ("max_completion_tokens", None),
    "stream_options": None,
    "temperature": None,
    "tool_choice": ("tool_choice", "auto"),
}


@dataclass(slots=True)
class Dialects:
    """By address and model, the parts that were complained about."""

    known: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)

    def fit(self, body: JSON, address: str) -> JSON:
        parts = self.known.get((address, body["model"]), frozenset())
        for part in parts & body.keys():
            value = body.pop(part)
            other = LEARNABLE[part]
            if other is not None:
                body[other[0]] = value if other[1] is None else other[1]
        return body

    def learn(self, body: JSON, address: str, error: object) -> bool:
        """Whether the complaint is about a part that can be said otherwise; then it is kept."""
        words, at = words_of(error), (address, body["model"])
        known = self.known.get(at, frozenset())
        new = {part for part in LEARNABLE if part in body and part not in known and part in words}
        if not new:
            return False
        if len(self.known) >= MOST:
            self.known.clear()
        self.known[at] = known | new
        return True


def request(
    model: str,
    messages: Sequence[JSON],
    tools: Sequence[JSON],
    *,
    tool_choice: str,
    temperature: float | None,
    max_tokens: int | None,
    stream: bool,
) -> JSON:
    body: JSON = {"model": model, "messages": list(messages)}
    if tools:
        kept = tools if isinstance(tools, tuple) else list(tools)  # see encoding.py
        body |= {"tools": kept, "tool_choice": tool_choice}
    if temperature is not None:
        body["temperature"] = temperature
    if max_tokens is not None:
        body["max_tokens"] = max_tokens
    if stream:
        body |= {"stream": True, "stream_options": {"include_usage": True}}
    return body
