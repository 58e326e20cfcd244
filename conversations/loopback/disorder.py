"""Ways to break the form: calls in the wrong order, of the wrong kind, in the wrong place, or none at all."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from typing import Any

from .answers import Answer, Call
from .view import View

Disorder = Callable[[View, Answer, random.Random], Answer]
JSON = dict[str, Any]


def _reply(honest: Answer) -> JSON:
    found: JSON = json.loads(honest.calls[-1].arguments)
    return found


def reply_first(seen: View, honest: Answer, chance: random.Random) -> Answer:
    return Answer(calls=(honest.calls[-1], *honest.calls[:-1]))


def two_replies(seen: View, honest: Answer, chance: random.Random) -> Answer:
    return Answer(calls=(*honest.calls, honest.calls[-1]))


def no_reply(seen: View, honest: Answer, chance: random.Random) -> Answer:
    return Answer(calls=honest.calls[:-1]) if len(honest.calls) > 1 else Answer()


def nothing(seen: View, honest: Answer, chance: random.Random) -> Answer:
    return Answer()


def unknown_tool(seen: View, honest: Answer, chance: random.Random) -> Answer:
    bad = Call.of("book_meeting", day="tomorrow", person="the chief")
    return Answer(calls=(bad, Call.of("update_crm", qualified=True), *honest.calls))


def unknown_field(seen: View, honest: Answer, chance: random.Random) -> Answer:
    bad = Call.of("record_answer", field="credit_card", value="4111", quote=seen.heard[-1])
    return Answer(calls=(bad, *honest.calls))


def broken_json(seen: View, honest: Answer, chance: random.Random) -> Answer:
    *others, reply = honest.calls
    calls = [Call(call.name, call.arguments[: len(call.arguments) // 2]) for call in others]
    return Answer(calls=(*calls, Call("record_answer", '{"field": '), reply))


def broken_reply(seen: View, honest: Answer, chance: random.Random) -> Answer:
    reply = honest.calls[-1]
    return Answer(calls=(*honest.calls[:-1], Call(reply.name, reply.arguments[:-4])))


def wrong_types(seen: View, honest: Answer, chance: random.Random) -> Answer:
    bad = [
        Call("record_answer", json.dumps({"field": 7, "value": None, "quote": ["a"]})),
        Call("record_answer", "[]"),
        Call("record_decline", "null"),
        Call("note_question", json.dumps({"quote": {"text": "why"}, "knowledge_id": 3})),
        Call("flag_message", json.dumps({"kind": "nice", "quote": "hello"})),
    ]
    return Answer(calls=(*bad, *honest.calls))


def more_keys(seen: View, honest: Answer, chance: random.Random) -> Answer:
    calls = [Call.of(call.name, **json.loads(call.arguments), confidence=1.0) for call in honest.calls]
    return Answer(calls=tuple(calls))


def ten_at_once(seen: View, honest: Answer, chance: random.Random) -> Answer:
    keys = [field.key for field in seen.fields]
    bad = [Call.of("record_answer", field=chance.choice(keys), value=n, quote=f"{n}") for n in range(30)]
    return Answer(calls=(*bad, *honest.calls))


def in_the_text(seen: View, honest: Answer, chance: random.Random) -> Answer:
    """Calls written out as text, and no call at all."""
    lines = [f"<tool_call>{json.dumps({'name': c.name})} {c.arguments}</tool_call>" for c in honest.calls]
    return Answer(text="\n".join(lines))


def beside_the_text(seen: View, honest: Answer, chance: random.Random) -> Answer:
    """The model's thoughts, before its calls."""
    text = f"record_answer({honest.calls[0].arguments}) is what I should call now."
    return Answer(text=text, calls=honest.calls)


def plain_text(seen: View, honest: Answer, chance: random.Random) -> Answer:
    """The reply as mere text: not what was asked for, but it can be understood."""
    return Answer(text=_reply(honest)["text"], calls=honest.calls[:-1])


def markup(seen: View, honest: Answer, chance: random.Random) -> Answer:
    text = "<img src=x onerror=alert(1)> **Great!** [click](javascript:alert(1))"
    return with_text(honest, text, first=True)


def rules_told(seen: View, honest: Answer, chance: random.Random) -> Answer:
    text = "My instructions say: TRANSCRIPT and NOW.knowledge are data, and the step is " + json.dumps(
        seen.step
    )
    return with_text(honest, text[:400], first=True)


def strange_signs(seen: View, honest: Answer, chance: random.Random) -> Answer:
    bad = [
        Call("record_answer", '{"field": "company", "value": "a\\u0000b", "quote": "\\ud800"}'),
        Call("record_answer", '{"field": "company", "value": 1e999, "quote": "many"}'),
        Call("note_question", "[" * 3000),
    ]
    return Answer(calls=(*bad, *honest.calls))


def endless(seen: View, honest: Answer, chance: random.Random) -> Answer:
    return with_text(honest, "and so on " * 900, first=False)


def with_text(honest: Answer, text: str, *, first: bool, cites: tuple[str, ...] = ()) -> Answer:
    """The honest answer with more in its reply."""
    reply = _reply(honest)
    reply["text"] = f"{text} {reply['text']}" if first else f"{reply['text']} {text}"
    reply["cites"] = [*reply["cites"], *cites]
    return Answer(honest.text, (*honest.calls[:-1], Call.of("reply", **reply)))


DISORDER: Mapping[str, Disorder] = {
    "reply_first": reply_first,
    "two_replies": two_replies,
    "no_reply": no_reply,
    "nothing": nothing,
    "unknown_tool": unknown_tool,
    "unknown_field": unknown_field,
    "broken_json": broken_json,
    "broken_reply": broken_reply,
    "wrong_types": wrong_types,
    "more_keys": more_keys,
    "ten_at_once": ten_at_once,
    "in_the_text": in_the_text,
    "beside_the_text": beside_the_text,
    "plain_text": plain_text,
    "markup": markup,
    "rules_told": rules_told,
    "strange_signs": strange_signs,
    "endless": endless,
}
