"""How long the first words of a reply take: from the last byte of the model's first complete sentence on its
way (told.py notes it) to the frame in the visitor's socket. Both read the machine's one monotonic clock."""

from __future__ import annotations

import asyncio
import json
import secrets
import string
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from websockets.asyncio.client import ClientConnection, connect

from .load import REPLY_TIMEOUT

PROMISED = 0.150
PAUSE = 3.0
LINE = "Ticket {}. Our shared inbox eats three hours of everybody's day."


@dataclass(frozen=True, slots=True)
class FirstWords:
    """Seconds, in order; `none`: turns in which nothing was shown before the whole reply."""

    seconds: tuple[float, ...]
    none: int

    def __str__(self) -> str:
        p50, p95 = (self._percentile(share) * 1000 for share in (0.5, 0.95))
        within = sum(each <= PROMISED for each in self.seconds)
        return (
            f"first words after the model's first complete sentence: p50 {p50:.0f} ms, p95 {p95:.0f} ms, "
            f"within {PROMISED * 1000:.0f} ms {within} of {len(self.seconds)}; none shown ahead: {self.none}"
        )

    def _percentile(self, share: float) -> float:
        return self.seconds[min(int(len(self.seconds) * share), len(self.seconds) - 1)]


def first_words(url: str, notes: Path, visitors: int, seconds: float) -> FirstWords:
    seen = asyncio.run(_chats(url, visitors, seconds))
    written = {ticket: float(at) for ticket, at in map(str.split, notes.read_text().splitlines())}
    shown = [at - written[ticket] for ticket, at in seen.items() if at and ticket in written]
    if not shown:
        raise SystemExit("No reply was shown while it was written.")
    return FirstWords(tuple(sorted(shown)), sum(not at for at in seen.values()))


async def _chats(url: str, visitors: int, seconds: float) -> dict[str, float]:
    """By ticket, when the first words were here; 0 if only the whole reply came."""
    seen: dict[str, float] = {}
    until = time.monotonic() + seconds
    waits = (PAUSE * n / visitors for n in range(visitors))
    await asyncio.gather(*(_visitor(url, until, wait, seen) for wait in waits))
    return seen


async def _visitor(url: str, until: float, wait: float, seen: dict[str, float]) -> None:
    await asyncio.sleep(wait)
    async with connect(url, compression=None, open_timeout=REPLY_TIMEOUT, origin=None) as socket:
        await socket.send(json.dumps({"type": "hello"}))
        while time.monotonic() < until:
            ticket = "".join(secrets.choice(string.ascii_lowercase) for _ in range(12))
            async with asyncio.timeout(REPLY_TIMEOUT):
                seen[ticket] = await _turn(socket, LINE.format(ticket))
            await asyncio.sleep(PAUSE)


async def _turn(socket: ClientConnection, text: str) -> float:
    await socket.send(json.dumps({"type": "message", "client_id": str(uuid.uuid4()), "text": text}))
    first, acked = 0.0, False
    while True:
        frame = json.loads(await socket.recv())
        first = first or (time.monotonic() if frame["type"] == "partial" else 0.0)
        acked = acked or frame["type"] == "ack"
        if acked and frame["type"] == "message" and frame["message"]["role"] == "agent":
            return first
