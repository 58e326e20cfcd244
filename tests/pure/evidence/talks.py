"""Talks with the B2B preset, a visitor's message a line: `[asked|question] message => what it gives`. Of
`key=a|b` one is stored, of `key~a|b` one may be; nothing else is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from leadqual.qualification.evidence import Turn
from leadqual.qualification.hearing.propose import propose
from leadqual.qualification.presets.b2b import FIELDS
from tests.pure.evidence.cases import TODAY

_QUESTIONS = {field.key: field.questions[0] for field in FIELDS}


def wrongs(lines: Iterable[str]) -> Iterator[str]:
    """What is stored wrongly or lost, line by line of one talk; how a pain is worded is not looked at."""
    turns: list[Turn] = []
    held: dict[str, str] = {}
    for line in lines:
        said, _, wanted = line.partition(" =>")
        begin = len(turns)
        for message in said.split(" // "):
            turns += _turns(message)
        must, may = _wanted(wanted)
        stored = {
            one.field_key: _shown(one.verdict.value)
            for one in propose(FIELDS, turns, TODAY, begin)
            if one.verdict and one.verdict.status == "accepted" and one.field_key != "pain"
        }
        for key, value in stored.items():
            if value not in may.get(key, ()) and held.get(key) != value:
                yield f"stored {key}={value}: {said}"
        yield from (
            f"lost {key}: {said}" for key in must if held.get(key) not in may[key] and key not in stored
        )
        held |= stored


def _turns(message: str) -> list[Turn]:
    if not message.startswith("["):
        return [Turn("visitor", message)]
    asked, message = message[1:].split("] ", 1)
    key, _, question = asked.partition("|")
    return [Turn("agent", question or _QUESTIONS[key], field=key), Turn("visitor", message)]


def _wanted(wanted: str) -> tuple[set[str], dict[str, list[str]]]:
    must, may = set(), {}
    for part in filter(None, wanted.strip().split("; ")):
        mark = min(part.find(sign) for sign in "=~" if sign in part)
        may[part[:mark]] = part[mark + 1 :].split("|")
        must |= {part[:mark]} if part[mark] == "=" else set()
    return must, may


def _shown(value: Any) -> str:
    if not isinstance(value, dict):
        return str(value)
    return "{" + ",".join(f"{key}:{part}" for key, part in value.items()) + "}"
