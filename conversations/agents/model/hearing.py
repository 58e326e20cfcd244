"""An answer as it comes over the wire, piece by piece, streamed or whole. Pure.

Some endpoints answer in one piece though a stream was asked for, or the other way round, and some with the
web page of a proxy: the first sign of the body tells.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .chunks import NO_CHOICE, Part, Reading, joined
from .sse import Events
from .trouble import Trouble

LARGEST = 4_000_000  # bytes of one answer
DONE = b"[DONE]"


@dataclass(slots=True)
class Hearing:
    """`feed` it what comes in until it is `over`; `end` when nothing more comes."""

    reading: Reading = field(default_factory=Reading)
    over: bool = False
    problem: Trouble | None = None
    _done: bool = False  # it said so
    _streamed: bool | None = None
    _kept: bytearray = field(default_factory=bytearray)
    _events: Events = field(default_factory=Events)
    _size: int = 0

    def feed(self, piece: bytes) -> list[Part]:
        """What the piece adds, as far as it can be read; then `problem` says why no further."""
        self._size += len(piece)
        parts: list[Part] = []
        try:
            self._take(piece, parts)
        except Trouble as problem:
            self.problem = problem
        return joined(parts)

    def end(self) -> list[Part]:
        """What is left when nothing more comes. A `problem` if the answer is no whole one."""
        self.over = True
        parts: list[Part] = []
        try:
            self._end(parts)
        except Trouble as problem:
            self.problem = problem
        return parts

    def _take(self, piece: bytes, parts: list[Part]) -> None:
        if self._size > LARGEST:
            raise Trouble("garbage", text="The model's endpoint sent too much.")
        if self._streamed is None:
            self._kept += piece
            piece = self._look()
        if self._streamed:
            self._chunks(self._events.feed(piece), parts)
        elif self._streamed is False:
            self._kept += piece

    def _look(self) -> bytes:
        """What has to be read yet, once the first sign tells what it is."""
        sign = bytes(self._kept[:64]).lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        if sign == b"<":
            raise Trouble("garbage", text="The model's endpoint answered with a web page.")
        if not sign and len(self._kept) < 64:
            return b""
        piece, self._kept = bytes(self._kept), bytearray()
        self._streamed = sign != b"{"
        return piece

    def _chunks(self, found: list[bytes], parts: list[Part]) -> None:
        for data in found:
            if data.startswith(DONE):
                self.over = self._done = True
                if not self.reading.has_choice:
                    raise Trouble("garbage", text=NO_CHOICE)
                return
            self.reading.chunk(data, parts)

    def _end(self, parts: list[Part]) -> None:
        if self._streamed is None:
            raise Trouble("garbage", text="The model's endpoint sent nothing.")
        if self._streamed is False:
            self.reading.whole(bytes(self._kept), parts)
        elif self.reading.reason is None:
            self._rest(parts)

    def _rest(self, parts: list[Part]) -> None:
        """A stream that ended without its last word: perhaps only the empty line after it is missing."""
        try:
            self._chunks(self._events.flush(), parts)
        except Trouble as problem:
            raise problem if problem.kind != "garbage" else Trouble("cut") from None
        if self.reading.reason is None and not self._done:
            raise Trouble("cut") if self.reading.has_choice else Trouble("garbage", text=NO_CHOICE)
