"""The scripted model, which also notes when it has written its first sentence, for words.py.

Run: python -m tests.bench.told --port 8090 --first 0.3 --over 0.7 --notes FILE
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import time
from pathlib import Path
from typing import Any, cast

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadqual.settings")
django.setup()

from conversations.loopback.obedient import Obedient  # noqa: E402
from conversations.loopback.server import Endpoint, Pace  # noqa: E402
from conversations.loopback.wire import Reply, Request  # noqa: E402

TICKET = re.compile(rb"Ticket ([a-z]{12})\.")
SENTENCE = re.compile(r'"text": "[^"]*[.?!]$')


class Noted:
    """A reply whose first sentence is noted: when its last byte had been written."""

    def __init__(self, reply: Reply, notes: Path, ticket: str) -> None:
        self.reply, self.notes, self.ticket = reply, notes, ticket
        self.written = ""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.reply, name)

    async def write(self, data: bytes) -> None:
        await self.reply.write(data)
        if self.ticket and data.startswith(b"data: {"):
            self.written += _arguments(json.loads(data[6:]))
            if SENTENCE.search(self.written):
                with self.notes.open("a") as file:
                    file.write(f"{self.ticket} {time.monotonic()}\n")
                self.ticket = ""


def _arguments(chunk: Any) -> str:
    calls = [call for choice in chunk["choices"] for call in choice["delta"].get("tool_calls", ())]
    return "".join(call["function"]["arguments"] for call in calls)


class Noting(Endpoint):
    def __init__(self, notes: Path, port: int, pace: Pace) -> None:
        super().__init__(Obedient(), port=port, pace=pace)
        self.notes = notes

    async def _handle(self, request: Request, reply: Reply) -> None:
        tickets = TICKET.findall(request.body)
        noted = Noted(reply, self.notes, tickets[-1].decode()) if tickets else reply
        await super()._handle(request, cast(Reply, noted))


async def serve(notes: Path, port: int, pace: Pace) -> None:
    async with Noting(notes, port, pace) as model:
        print(f"OPENAI_BASE_URL={model.url}", flush=True)
        await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8090)
    parser.add_argument("--first", type=float, default=0.3)
    parser.add_argument("--over", type=float, default=0.7)
    parser.add_argument("--notes", type=Path, required=True)
    options = parser.parse_args()
    asyncio.run(serve(options.notes, options.port, Pace(first=options.first, over=options.over)))


if __name__ == "__main__":
    main()
