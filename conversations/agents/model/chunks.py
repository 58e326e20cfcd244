"""What a chat-completions answer says, streamed or whole, as events. Pure.

Only what is used is read. What other servers do differently and what can be understood is understood:
arguments as an object, text in parts, calls without an index or all with the same, a name in every part.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from jiter import from_json

from .trouble import Trouble, of_error

JSON = dict[str, Any]
NO_CHOICE = "The model's endpoint sent an answer without a choice."
LONG = 500  # characters
REFUSING = frozenset({"content_filter", "refusal"})
_ARGUMENTS = re.compile(rb'"arguments"\s*:\s*"((?:[^"\\]|\\.)*)"')


@dataclass(slots=True)
class Text:
    """Words outside of any tool call."""

    delta: str


@dataclass(slots=True)  # a frozen one takes three times as long to make, and there is one for each chunk
class CallPart:
    """A part of tool call number `index`; its name comes once, with the first part."""

    index: int
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens; `cached` are those of the prompt that the endpoint had in its cache."""

    prompt: int
    completion: int
    cached: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of an answer. `reason` as the endpoint says (stop, tool_calls, length), "" when it does not."""

    reason: str
    usage: Usage | None
    model: str
    first_ms: int | None
    total_ms: int


Part = Text | CallPart
Event = Part | Finished


def joined(parts: Sequence[Part]) -> list[Part]:
    """What came in at once, with the pieces of one call or text as one, as long as it is short."""
    made: list[Part] = []
    for part in parts:
        last = made[-1] if made else None
        if isinstance(part, CallPart) and isinstance(last, CallPart):
            if part.index == last.index and not part.name and len(last.arguments) < LONG:
                made[-1] = CallPart(last.index, last.name, last.arguments + part.arguments)
                continue
        elif isinstance(part, Text) and isinstance(last, Text) and len(last.delta) < LONG:
            made[-1] = Text(last.delta + part.delta)
            continue
        made.append(part)
    return made


class Form(NamedTuple):
    """What stands around the words of a chunk that goes on with a call and says nothing else. Chunk after
    chunk has the same, so of most only the words have to be read."""

    head: bytes
    tail: bytes
    place: int

    def words(self, data: bytes) -> str | None:
        """Those of a chunk of this form."""
        end = len(data) - len(self.tail)
        if end < len(self.head) or not (data.startswith(self.head) and data.endswith(self.tail)):
            return None
        try:
            found = from_json(b'"%b"' % data[len(self.head) : end])
        except ValueError:
            return None
        return found if isinstance(found, str) else None


@dataclass(slots=True)
class Reading:
    """Takes one answer, chunk by chunk. `reason` is None until the model has finished."""

    reason: str | None = None
    usage: Usage | None = None
    model: str = ""
    has_choice: bool = False
    _ids: list[str] = field(default_factory=list)
    _named: set[int] = field(default_factory=set)
    _places: dict[object, int] = field(default_factory=dict)
    _form: Form | None = None

    def chunk(self, data: bytes, parts: list[Part]) -> None:
        """What one event of the stream adds. Raises Trouble, perhaps after a part."""
        form = self._form
        words = form.words(data) if form is not None else None
        if form is not None and words is not None:
            parts.append(CallPart(form.place, "", words))
            return
        told, before = _object(data), len(parts)
        self._take(told, "delta", parts)
        self._form = _form(data, told, parts[before:]) if self.reason is None else None

    def whole(self, data: bytes, parts: list[Part]) -> None:
        """What an answer says that came in one piece."""
        self._take(_object(data), "message", parts)
        if not self.has_choice:
            raise Trouble("garbage", text=NO_CHOICE)
        self.reason = self.reason or ""

    def _take(self, data: JSON, name: str, parts: list[Part]) -> None:
        if data.get("error"):
            raise of_error(data["error"])
        if isinstance(data.get("model"), str):
            self.model = data["model"][:120]
        if isinstance(data.get("usage"), dict):
            self.usage = _usage(data["usage"]) or self.usage
        choices = data.get("choices")
        if not isinstance(choices, list) or not choices:
            return
        choice = choices[0]
        if not isinstance(choice, dict):
            raise Trouble("garbage")
        self.has_choice = True
        said = choice.get(name) or choice.get("message") or {}
        if not isinstance(said, dict):
            raise Trouble("garbage")
        self._said(said, parts)
        self._end(choice.get("finish_reason"))

    def _said(self, said: JSON, parts: list[Part]) -> None:
        if said.get("refusal"):
            raise Trouble("refused")
        words = _words(said.get("content"))
        if words:
            parts.append(Text(words))
        calls = said.get("tool_calls") or ()
        if not isinstance(calls, list | tuple):
            raise Trouble("garbage")
        for call in calls:
            parts.append(self._call(call))

    def _call(self, call: object) -> CallPart:
        function = call.get("function") if isinstance(call, dict) else None
        if not isinstance(call, dict) or not isinstance(function, dict):
            raise Trouble("garbage")
        name, arguments = function.get("name") or "", function.get("arguments")
        if not isinstance(arguments, str):
            arguments = json.dumps(arguments, ensure_ascii=False) if arguments is not None else ""
        place = self._place(call, bool(name))
        if place in self._named or not isinstance(name, str):
            name = ""
        if name:
            self._named.add(place)
        return CallPart(place, name, arguments)

    def _place(self, call: JSON, has_name: bool) -> int:
        """Which call this part belongs to. An id that was not there before begins a new one, whatever the
        index says; without an index a name does."""
        index, known = call.get("index"), call.get("id") or ""
        if isinstance(known, str) and known and known not in self._ids:
            self._ids.append(known)
            return self._new(index)
        if index is None and has_name and not known:
            return self._new(index)
        if index in self._places:
            return self._places[index]
        return self._new(index)

    def _new(self, index: object) -> int:
        place = len(set(self._places.values())) if not self._places else max(self._places.values()) + 1
        self._places[index if isinstance(index, int) else None] = place
        return place

    def _end(self, reason: object) -> None:
        if not isinstance(reason, str) or not reason:
            return
        if reason in REFUSING:
            raise Trouble("refused")
        self.reason = reason[:40]


def _form(data: bytes, told: JSON, said: Sequence[Part]) -> Form | None:
    """That of a chunk, if the same with other words would say nothing but them. `said`: what it adds."""
    calls = (told["choices"][0].get("delta") or {}).get("tool_calls") if len(said) == 1 else None
    found = _ARGUMENTS.search(data) if calls and data.count(b'"arguments"') == 1 else None
    part = said[0] if said else None
    if not calls or found is None or not isinstance(part, CallPart):
        return None
    if calls[0]["function"].get("name") or not isinstance(calls[0].get("index"), int | None):
        return None
    form = Form(data[: found.start(1)], data[found.end(1) :], part.index)
    return form if form.words(data) == part.arguments else None


def _object(data: bytes) -> JSON:
    """Half a sign (\\ud83d) is left to the slower reader: it lets it pass, and others clean it."""
    try:
        found = from_json(data)
    except ValueError:
        try:
            found = json.loads(data.decode())
        except (ValueError, RecursionError):
            raise Trouble("garbage", text="The model's endpoint sent broken JSON.") from None
    if not isinstance(found, dict):
        raise Trouble("garbage")
    return found


def _words(content: object) -> str:
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else ()
    texts = [part.get("text") for part in parts if isinstance(part, dict)]
    return "".join(text for text in texts if isinstance(text, str))


def _usage(given: JSON) -> Usage | None:
    details = given.get("prompt_tokens_details")
    cached = (
        details.get("cached_tokens") if isinstance(details, dict) else given.get("prompt_cache_hit_tokens")
    )
    prompt, completion = _count(given.get("prompt_tokens")), _count(given.get("completion_tokens"))
    if prompt is None or completion is None:
        return None
    return Usage(prompt, completion, min(_count(cached) or 0, prompt))


def _count(number: object) -> int | None:
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number < 2**31:
        return None
    return number
