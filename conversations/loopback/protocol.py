"""What a chat-completions request has to look like: the unknown is refused, as no endpoint would. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

JSON = dict[str, Any]
REQUEST = {
    "model", "messages", "tools", "tool_choice", "parallel_tool_calls", "stream", "stream_options",
    "temperature", "max_tokens", "max_completion_tokens",
}  # fmt: skip
ROLES: Mapping[str, frozenset[str]] = {
    "system": frozenset({"role", "content"}),
    "user": frozenset({"role", "content"}),
    "assistant": frozenset({"role", "content", "tool_calls"}),
    "tool": frozenset({"role", "content", "tool_call_id"}),
}
NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}", re.ASCII)
TYPES = {"string", "number", "integer", "boolean", "null", "object", "array"}
KEYWORDS = {
    "type", "description", "enum", "anyOf", "properties", "required", "additionalProperties", "items",
}  # fmt: skip
BYTES_PER_TOKEN = 4


class Refused(Exception):
    """An answer in the words and with the status that OpenAI would use."""

    def __init__(self, status: int, message: str, code: str = "") -> None:
        self.status, self.message, self.code = status, message, code
        super().__init__(message)

    def body(self) -> bytes:
        kind = "invalid_request_error" if self.status < 500 else "server_error"
        error = {"message": self.message, "type": kind, "param": None, "code": self.code or None}
        return json.dumps({"error": error}).encode()


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that is right. `prompt` are the bytes that a model would read, in their order."""

    model: str
    messages: tuple[JSON, ...]
    tools: tuple[JSON, ...]
    tool_choice: str
    stream: bool
    usage: bool
    most: int | None
    prompt: bytes

    @property
    def tokens(self) -> int:
        return len(self.prompt) // BYTES_PER_TOKEN

    @property
    def tool_names(self) -> tuple[str, ...]:
        return tuple(tool["function"]["name"] for tool in self.tools)


def parse(body: bytes, *, model: str, context: int) -> Asked:
    """Raises Refused."""
    data = _json(body)
    unknown = data.keys() - REQUEST
    need(not unknown, f"Unrecognized request arguments: {sorted(unknown)}")
    need(isinstance(data.get("model"), str), "model is missing")
    if data["model"] != model:
        raise Refused(404, f"The model {data['model'][:40]!r} does not exist", "model_not_found")
    tools = _tools(data.get("tools"))
    _numbers(data)
    stream = _flag(data, "stream")
    asked = Asked(
        model=model,
        messages=_messages(data.get("messages")),
        tools=tools,
        tool_choice=_choice(data.get("tool_choice", "auto" if tools else "none"), tools),
        stream=stream,
        usage=_usage(data, stream),
        most=data.get("max_completion_tokens", data.get("max_tokens")),
        prompt=_prompt(data),
    )
    if asked.tokens > context:
        words = f"This model's maximum context length is {context} tokens; you asked for {asked.tokens}."
        raise Refused(400, words, "context_length_exceeded")
    return asked


def need(holds: bool, message: str) -> None:
    if not holds:
        raise Refused(400, message)


def _json(body: bytes) -> JSON:
    try:
        data = json.loads(body.decode())
    except ValueError:
        raise Refused(400, "We could not parse the JSON body of your request.") from None
    need(isinstance(data, dict), "the body must be an object")
    assert isinstance(data, dict)
    return data


def _prompt(data: JSON) -> bytes:
    parts = [data.get("tools") or [], data["messages"]]
    return json.dumps(parts, ensure_ascii=False).encode("utf-8", "replace")


def _flag(data: JSON, name: str) -> bool:
    value = data.get(name, False)
    need(isinstance(value, bool), f"{name} must be true or false")
    return bool(value)


def _usage(data: JSON, stream: bool) -> bool:
    options = data.get("stream_options")
    if options is None:
        return False
    need(stream, "stream_options is only allowed when stream is true")
    need(isinstance(options, dict) and options.keys() <= {"include_usage"}, "stream_options is not known")
    return _flag(options, "include_usage")


def _numbers(data: JSON) -> None:
    temperature = data.get("temperature", 1)
    is_number = isinstance(temperature, int | float) and not isinstance(temperature, bool)
    need(is_number and 0 <= temperature <= 2, "temperature must be from 0 to 2")
    need(not {"max_tokens", "max_completion_tokens"} <= data.keys(), "max_tokens is given twice")
    for name in ("max_tokens", "max_completion_tokens"):
        most = data.get(name, 1)
        need(isinstance(most, int) and not isinstance(most, bool) and most > 0, f"{name} must be above 0")


def _messages(given: object) -> tuple[JSON, ...]:
    need(isinstance(given, list) and bool(given), "messages must be a list with at least one message")
    assert isinstance(given, list)
    open_calls: set[str] = set()
    for number, message in enumerate(given):
        need(isinstance(message, dict), f"messages[{number}] must be an object")
        _message(message, number, open_calls)
    need(not open_calls, "a tool call has no message that answers it")
    return tuple(given)


def _message(message: JSON, number: int, open_calls: set[str]) -> None:
    at, role = f"messages[{number}]", message.get("role")
    need(isinstance(role, str) and role in ROLES, f"{at}.role is not known")
    assert isinstance(role, str)
    need(message.keys() <= ROLES[role], f"{at} has keys that a {role} message has not")
    need(role != "system" or number == 0, f"{at}: a system message comes first")
    content = message.get("content")
    silent = role == "assistant" and content is None and bool(message.get("tool_calls"))
    need(silent or (isinstance(content, str) and bool(content)), f"{at}.content must be text")
    if role == "tool":
        call = message.get("tool_call_id")
        need(isinstance(call, str) and call in open_calls, f"{at}.tool_call_id belongs to no call")
        open_calls.discard(str(call))
    else:
        need(not open_calls, f"{at}: the tool calls before it are not answered")
    open_calls.update(_called(message.get("tool_calls", []), at))


def _called(calls: object, at: str) -> list[str]:
    need(isinstance(calls, list), f"{at}.tool_calls must be a list")
    assert isinstance(calls, list)
    for call in calls:
        right = isinstance(call, dict) and call.keys() == {"id", "type", "function"}
        need(right and isinstance(call["function"], dict), f"{at}.tool_calls is not right")
        function = call["function"]
        need(function.keys() == {"name", "arguments"}, f"{at}.tool_calls is not right")
        need(isinstance(function["arguments"], str), f"{at}: arguments are a string")
    return [str(call["id"]) for call in calls]


def _choice(choice: object, tools: Sequence[JSON]) -> str:
    if isinstance(choice, dict):
        name = choice.get("function", {}).get("name") if choice.get("type") == "function" else None
        need(any(tool["function"]["name"] == name for tool in tools), "tool_choice names no tool")
        return str(name)
    need(choice in ("none", "auto", "required"), "tool_choice must be none, auto or required")
    need(bool(tools) or choice == "none", "tool_choice is only allowed with tools")
    return str(choice)


def _tools(given: object) -> tuple[JSON, ...]:
    if given is None:
        return ()
    need(isinstance(given, list) and 0 < len(given) <= 128, "tools must be a list of 1 to 128 tools")
    assert isinstance(given, list)
    for number, tool in enumerate(given):
        right = isinstance(tool, dict) and tool.keys() == {"type", "function"} and tool["type"] == "function"
        need(right and isinstance(tool["function"], dict), f"tools[{number}] must be a function")
        _function(tool["function"], f"tools[{number}].function")
    names = [tool["function"]["name"] for tool in given]
    need(len(set(names)) == len(names), "two tools have the same name")
    return tuple(given)


def _function(function: JSON, at: str) -> None:
    need(function.keys() <= {"name", "description", "strict", "parameters"}, f"{at} has unknown keys")
    name = function.get("name")
    need(isinstance(name, str) and bool(NAME.fullmatch(name)), f"{at}.name is not allowed")
    need(isinstance(function.get("description", ""), str), f"{at}.description must be text")
    strict = _flag(function, "strict")
    parameters = function.get("parameters", {"type": "object"})
    need(isinstance(parameters, dict) and parameters.get("type") == "object", f"{at}.parameters")
    schema(parameters, f"{at}.parameters", strict)


def schema(given: object, at: str, strict: bool) -> None:
    """A JSON schema that strict tool calls take: every object closed, all of its keys required."""
    need(isinstance(given, dict), f"{at} must be an object")
    assert isinstance(given, dict)
    need(given.keys() <= KEYWORDS, f"{at}: {sorted(given.keys() - KEYWORDS)} is not permitted")
    kinds = given.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    need(bool(kinds) or "anyOf" in given or "enum" in given, f"{at} must have a type")
    need(all(isinstance(kind, str) and kind in TYPES for kind in kinds), f"{at}.type is not known")
    need("enum" not in given or (isinstance(given["enum"], list) and bool(given["enum"])), f"{at}.enum")
    for number, option in enumerate(given.get("anyOf", [])):
        schema(option, f"{at}.anyOf[{number}]", strict)
    if "array" in kinds:
        schema(given.get("items"), f"{at}.items", strict)
    if "object" in kinds:
        _object(given, at, strict)


def _object(given: JSON, at: str, strict: bool) -> None:
    properties = given.get("properties", {})
    need(isinstance(properties, dict), f"{at}.properties must be an object")
    if strict:
        need(given.get("additionalProperties") is False, f"{at}: additionalProperties must be false")
        required = given.get("required")
        all_named = isinstance(required, list) and sorted(required) == sorted(properties)
        need(all_named, f"{at}: required must name every property")
    for name, each in properties.items():
        schema(each, f"{at}.{name}", strict)
