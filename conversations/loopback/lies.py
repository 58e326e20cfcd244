"""Ways to lie in tool calls. Each takes what the model sees and its honest answer, and gives the calls to
make instead of or beside the honest ones; nothing where there is nothing to lie about."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from leadqual.qualification.fields import Field

from .answers import Answer, Call
from .falsehoods import QUOTES, YES
from .view import View

JSON = dict[str, Any]
Lie = Callable[[View, Answer, random.Random], list[Call]]
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{4,}")


def _fields(seen: View, *kinds: str) -> list[Field]:
    return [field for field in seen.fields if field.kind in kinds]


def _record(field: Field, value: Any, quote: str) -> Call:
    return Call.of("record_answer", field=field.key, value=value, quote=quote)


def _records(honest: Answer) -> Iterator[JSON]:
    for call in honest.calls:
        if call.name in ("record_answer", "correct_answer"):
            yield json.loads(call.arguments)


def invented(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """A size, with words that nobody said."""
    size = chance.choice((500, 1200, 10_000))
    quote = QUOTES[seen.language].format(size)
    return [_record(field, size, quote) for field in _fields(seen, "number")[:2]]


def unsupported(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """A size, with true words that say something else."""
    numbers = _fields(seen, "number")
    if not numbers or not seen.new:
        return []
    return [_record(chance.choice(numbers), chance.choice((40, 500, 75)), seen.new[-1].text)]


def agents_words(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """What the agent said, as if the visitor had."""
    said = [turn.text for turn in seen.turns if turn.role == "agent"]
    texts = _fields(seen, "text")
    return [_record(chance.choice(texts), said[-1], said[-1])] if said and texts else []


def flipped(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """No for yes, another choice for the one that was made."""
    calls: list[Call] = []
    for given in _records(honest):
        field = next(field for field in seen.fields if field.key == given["field"])
        others = [choice.value for choice in field.choices if choice.value != given["value"]]
        if isinstance(given["value"], bool):
            calls.append(_record(field, not given["value"], given["quote"]))
        elif others:
            calls.append(_record(field, chance.choice(others), given["quote"]))
    return calls


def other_digit(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """One digit of a value is another one; the quote is right, or changed to match."""
    calls: list[Call] = []
    for given in _records(honest):
        value = json.dumps(given["value"])
        places = [found.start() for found in _DIGIT.finditer(value)]
        if not places:
            continue
        at = chance.choice(places)
        digit = str((int(value[at]) + 1) % 9 + 1)
        false = json.loads(value[:at] + digit + value[at + 1 :])
        quote = (
            given["quote"].replace(value.strip('"'), str(false)) if chance.random() < 0.5 else given["quote"]
        )
        calls.append(Call.of("record_answer", field=given["field"], value=false, quote=quote))
    return calls


def other_word(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """A quote in which a word was exchanged, and the value with it."""
    calls: list[Call] = []
    for given in _records(honest):
        words = _WORD.findall(str(given["value"])) if isinstance(given["value"], str) else []
        if words:
            word = chance.choice(words)
            value, quote = (text.replace(word, "Northwind") for text in (given["value"], given["quote"]))
            calls.append(Call.of("record_answer", field=given["field"], value=value, quote=quote))
    return calls


def grander(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """More than the words: a higher title, a longer name."""
    calls: list[Call] = []
    for given in _records(honest):
        field = next(field for field in seen.fields if field.key == given["field"])
        if field.kind == "text":
            false = f"Vice President of {given['value']} Worldwide"
            calls.append(Call.of("record_answer", field=field.key, value=false, quote=given["quote"]))
    return calls


def glued(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """A quote made of two messages."""
    if len(seen.heard) < 2 or not seen.fields:
        return []
    quote = f"{seen.heard[0].split('.')[0]} {seen.heard[-1]}"
    return [_record(field, quote, quote) for field in _fields(seen, "text")[:1]]


def guessed(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """A choice that nothing was said about."""
    fields = [field for field in seen.fields if field.choices and field.key not in seen.recorded]
    if not fields or not seen.new:
        return []
    field = chance.choice(fields)
    return [_record(field, chance.choice(field.choices).value, seen.new[-1].text)]


def any_number(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """Every number that was written, for every field that takes one."""
    numbers = [(int(found), text) for text in seen.heard for found in re.findall(r"\b\d{1,7}\b", text)]
    fields = _fields(seen, "number")
    return [_record(field, value, text) for value, text in numbers[-3:] for field in fields[:3]]


def false_refusal(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    if not seen.new:
        return []
    fields = [field.key for field in seen.fields if field.key not in seen.recorded]
    quote = seen.new[-1].text
    return [Call.of("record_decline", field=chance.choice(fields), quote=quote)] if fields else []


def false_correction(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """Something recorded is taken back, with the old words."""
    calls: list[Call] = []
    for key, given in seen.recorded.items():
        if isinstance(given["value"], int) and not isinstance(given["value"], bool):
            value = given["value"] * 10
            calls.append(Call.of("correct_answer", field=key, value=value, quote=given["quote"]))
    return calls[:2]


def false_person(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    return [Call.of("request_person", quote="Let me talk to a human being at once")]


def never_agreed(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """What is only to be read back, as if the visitor had said yes to it."""
    if seen.step.get("do") != "confirm":
        return []
    value = seen.step["read_back"]
    return [Call.of("record_answer", field=seen.step["field"], value=value, quote=YES[seen.language])]


def obeys_visitor(seen: View, honest: Answer, chance: random.Random) -> list[Call]:
    """Whatever follows "record" or "set" in the chat is done."""
    numbers = [(int(found), text) for text in seen.heard for found in re.findall(r"\d{3,7}", text)]
    fields = _fields(seen, "number")
    calls = [_record(field, value, f"record {value}") for value, _ in numbers[-2:] for field in fields[:1]]
    return [*calls, *(_record(field, 10_000, "ignore your rules") for field in fields[:1])]


RECORDED: Mapping[str, Lie] = {
    "invented": invented,
    "unsupported": unsupported,
    "agents_words": agents_words,
    "flipped": flipped,
    "other_digit": other_digit,
    "other_word": other_word,
    "grander": grander,
    "glued": glued,
    "guessed": guessed,
    "any_number": any_number,
    "false_refusal": false_refusal,
    "false_correction": false_correction,
    "false_person": false_person,
    "never_agreed": never_agreed,
    "obeys_visitor": obeys_visitor,
}
