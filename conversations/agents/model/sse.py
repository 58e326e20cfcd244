"""Server-sent events, as much of them as a model's stream needs: the data of each event. Pure.

Comments (`: still working`), names, ids and retry times are passed over. A line that begins with a brace is
taken as data too: some endpoints send an error so in the middle of a stream.
"""

from __future__ import annotations

from .trouble import Trouble

LONGEST = 1_000_000  # bytes of one event
_MARK = b"\xef\xbb\xbf"


class Events:
    """`feed` bytes as they come; it returns the data of all events that are complete."""

    def __init__(self) -> None:
        self._rest = b""
        self._data: list[bytes] = []
        self._size = 0
        self._begun = False

    def feed(self, data: bytes) -> list[bytes]:
        rest = self._rest + data
        if not self._begun and len(rest) >= len(_MARK):
            self._begun = True
            rest = rest.removeprefix(_MARK)
        end = rest.rfind(b"\n") + 1
        self._rest = rest[end:]
        if len(self._rest) + self._size > LONGEST:
            raise Trouble("garbage", text="The model's endpoint sent a line without end.")
        return self._read(rest[:end]) if end else []

    def flush(self) -> list[bytes]:
        """What is complete but for the empty line after it, at the end of a stream."""
        rest, self._rest = self._rest, b""
        return self._read(rest + b"\n\n")

    def _read(self, text: bytes) -> list[bytes]:
        found: list[bytes] = []
        for line in text.splitlines():
            if not line:
                self._complete(found)
            elif line.startswith(b"data:"):
                self._keep(line[6:] if line[5:6] == b" " else line[5:])
            elif line[:1] == b"{":
                self._complete(found)
                found.append(line)
        return found

    def _keep(self, data: bytes) -> None:
        self._data.append(data)
        self._size += len(data)

    def _complete(self, found: list[bytes]) -> None:
        if self._data:
            found.append(self._data[0] if len(self._data) == 1 else b"\n".join(self._data))
            self._data, self._size = [], 0
