"""What thousands of visitors write, and its reading: the words of the evaluation's dialogues, 200 chats at a
time. No message comes twice: names and numbers are others each time."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from datetime import date

from conversations import gate
from conversations.agents import acts
from leadqual.qualification.evidence import Turn
from leadqual.qualification.fields import understanding
from leadqual.qualification.hearing.propose import declined, propose
from leadqual.qualification.presets import PRESETS
from tests.evaluation.cases import PARTS, read

AT_ONCE = 200
TODAY = date(2026, 3, 2)
FIELDS = tuple(map(understanding, PRESETS["b2b"].fields))
_NUMBER = re.compile(r"\d+")
_NAME = re.compile(r"(?<=[a-z,] )([A-Z][a-z]{3,})\b")


def _dialogues() -> list[tuple[Turn, ...]]:
    cases = (case["transcript"] for part in PARTS for case in read(part))
    found = {tuple((turn["role"], turn["text"]) for turn in transcript) for transcript in cases}
    return [tuple(Turn(*turn) for turn in turns) for turns in sorted(found)]


def _varied(turns: tuple[Turn, ...], n: int) -> tuple[Turn, ...]:
    """The same dialogue of somebody else."""
    letters = "".join(chr(97 + n // 26**place % 26) for place in range(4))

    def other(text: str) -> str:
        text = _NUMBER.sub(lambda m: str(int(m[0]) + n % 89) if len(m[0]) < 7 else m[0], text)
        return f"{_NAME.sub(lambda m: m[1] + letters[:3], text)} {letters}"

    return tuple(Turn(turn.role, other(turn.text)) for turn in turns)


def chats() -> Iterator[tuple[Turn, ...]]:
    known, n = _dialogues(), 0
    while True:
        for turns in known:
            n += 1
            yield _varied(turns, n)


def turns() -> Iterator[tuple[Turn, ...]]:
    """Transcripts that end with a message nobody has answered, of many chats in turn."""
    coming = chats()
    open_chats = deque((next(coming), 0) for _ in range(AT_ONCE))
    while True:
        chat, at = open_chats.popleft()
        while at < len(chat) and chat[at].role != "visitor":
            at += 1
        if at < len(chat):
            yield chat[: at + 1]
            open_chats.append((chat, at + 1))
        else:
            open_chats.append((next(coming), 0))


def hear(transcript: tuple[Turn, ...]) -> None:
    """As much of a turn as is reading."""
    last = len(transcript) - 1
    said = transcript[last].text
    propose(FIELDS, transcript, TODAY, last)
    declined(FIELDS, FIELDS[0], said)
    acts.manners(said)
    visitor = tuple(turn.text for turn in transcript if turn.role == "visitor")
    gate.judge(f"Thanks, {said}", (), gate.Grounds(visitor=visitor, asks=FIELDS[0]))
