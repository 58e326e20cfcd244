"""Visitors for the bench: each holds one socket and writes the next line when the reply is there."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from dataclasses import dataclass, field

from websockets.asyncio.client import ClientConnection, connect

LINES = (
    "Hi, I run customer support at Brightfold, we're about 90 people.",
    "The shared inbox eats three hours of everybody's day.",
    "Does it work with Outlook?",
    "we want to start next quarter",
    "around 25k EUR",
    "sorry, 110 people now",
    "yes, I sign off on that",
    "Robin Hale",
    "robin@brightfold.example",
    "thanks!",
)
REPLY_TIMEOUT = 30.0


@dataclass(slots=True)
class Tally:
    seconds: list[float] = field(default_factory=list)
    failures: int = 0

    def percentile(self, share: float) -> float:
        """Milliseconds within which this share of turns was answered."""
        ordered = sorted(self.seconds)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1000


async def _turn(socket: ClientConnection, text: str) -> float:
    sent = time.perf_counter()
    await socket.send(json.dumps({"type": "message", "client_id": str(uuid.uuid4()), "text": text}))
    acked = False
    while True:
        frame = json.loads(await socket.recv())
        if frame["type"] == "error":
            raise RuntimeError(f"{frame['code']}: {frame['text']}")
        acked = acked or frame["type"] == "ack"
        if acked and frame["type"] == "message" and frame["message"]["role"] == "agent":
            return time.perf_counter() - sent


async def _visitor(url: str, until: float, pause: float, tally: Tally, wait: float) -> None:
    await asyncio.sleep(wait)
    line = 0
    while time.perf_counter() < until:
        async with connect(url, compression=None, open_timeout=REPLY_TIMEOUT, origin=None) as socket:
            await socket.send(json.dumps({"type": "hello"}))
            await socket.recv()
            for _ in LINES:
                if time.perf_counter() >= until:
                    return
                try:
                    async with asyncio.timeout(REPLY_TIMEOUT):
                        tally.seconds.append(await _turn(socket, LINES[line % len(LINES)]))
                except (TimeoutError, RuntimeError):
                    tally.failures += 1
                    break
                line += 1
                if pause:
                    await asyncio.sleep(pause)
        line = 0


async def chat(url: str, visitors: int, seconds: float, pause: float = 0.0) -> Tally:
    """`visitors` at once for `seconds`; `pause` is how long each waits after a reply."""
    tally = Tally()
    until = time.perf_counter() + seconds
    waits = (pause * n / visitors for n in range(visitors))  # people do not all write at once
    await asyncio.gather(*(_visitor(url, until, pause, tally, wait) for wait in waits))
    return tally


async def idle(url: str, chats: int) -> list[ClientConnection]:
    """Opens `chats` sockets that said hello and stay silent."""
    sockets = []
    for _ in range(chats):
        socket = await connect(url, compression=None, ping_interval=None, open_timeout=REPLY_TIMEOUT)
        await socket.send(json.dumps({"type": "hello"}))
        await socket.recv()
        sockets.append(socket)
    return sockets
