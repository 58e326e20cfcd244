"""What comes in from the endpoint, put together as it comes: calls, and the words of the reply. Pure."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from .tools import Called

REPLY = "reply"
_BEGIN = re.compile(r'"text"\s*:\s*"')
_PIECE = re.compile(r'(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*')
_HALF = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}$")
_ASKS = re.compile(r'"asks"\s*:\s*"([^"\\]{1,50})"')
_CITES = re.compile(r'"cites"\s*:\s*\[([^\]]{0,400})\]')
MOST = 20_000  # characters of one answer; what comes after them is not kept


@dataclass(slots=True)
class JsonText:
    """The string under "text" of a JSON object that is still being written."""

    at: int = -1
    done: bool = False

    def more(self, written: str) -> str:
        """What is new of the string, given all that is written so far."""
        if self.done:
            return ""
        if self.at < 0:
            begun = _BEGIN.search(written)
            if begun is None:
                return ""
            self.at = begun.end()
        found = _PIECE.match(written, self.at)
        piece = found.group() if found else ""
        half = _HALF.search(piece)
        if half:  # the other half of the sign is still to come
            piece = piece[: half.start()]
        self.at += len(piece)
        self.done = written[self.at : self.at + 1] == '"'
        if "\\" not in piece:
            return piece
        try:
            return str(json.loads(f'"{piece}"', strict=False))
        except ValueError:
            return ""


@dataclass(slots=True)
class Listening:
    """`asks` and `cites` are known as soon as they are written, for they stand before the text."""

    content: str = ""
    names: dict[int, str] = field(default_factory=dict)
    arguments: dict[int, str] = field(default_factory=dict)
    text: JsonText = field(default_factory=JsonText)
    size: int = 0

    def say(self, delta: str) -> str:
        """Words outside of any call; some models answer like this. Returned as they are."""
        if self._too_much(delta):
            return ""
        self.content += delta
        return delta

    def call(self, index: int, name: str, delta: str) -> str:
        """A part of a call. What is new of the reply's words, if it is the reply."""
        if self._too_much(delta):
            return ""
        if name:
            self.names[index] = self.names.get(index, "") + name
        self.arguments[index] = self.arguments.get(index, "") + delta
        if index != self._reply:
            return ""
        return self.text.more(self.arguments[index])

    def _too_much(self, delta: str) -> bool:
        self.size += len(delta)
        return self.size > MOST

    @property
    def _reply(self) -> int | None:
        """The first reply counts; a second one is a slip."""
        return next((index for index, name in self.names.items() if name == REPLY), None)

    @property
    def written(self) -> str:
        return self.arguments.get(self._reply, "") if self._reply is not None else ""

    @property
    def asks(self) -> str:
        found = _ASKS.search(self.written)
        return found.group(1) if found else ""

    @property
    def cites(self) -> tuple[str, ...]:
        found = _CITES.search(self.written)
        return tuple(re.findall(r'"([^"\\]{1,20})"', found.group(1))) if found else ()

    @property
    def calls(self) -> list[Called]:
        return [Called(name, self.arguments.get(index, "")) for index, name in self.names.items()]
