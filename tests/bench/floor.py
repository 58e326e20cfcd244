"""The least that a chat with a model can be: a bare Channels consumer, three durable statements a turn, and
the model's words read from a raw socket and passed on in frames of 40 ms. No evidence, no plan, no gate.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

from tests.bench.bare import Bare, note, served

FRAME = 0.04
RULES = "Rules and fields. " * 450  # as long as a real prompt
_resting: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []


async def words(text: str) -> AsyncIterator[str]:
    at = urlsplit(os.environ["OPENAI_BASE_URL"])
    messages = [{"role": "system", "content": RULES}, {"role": "user", "content": text}]
    body = json.dumps({"model": "scripted", "messages": messages, "stream": True}).encode()
    line = _resting.pop() if _resting else await asyncio.open_connection(at.hostname, at.port)
    reader, writer = line
    writer.write(b"POST %s/chat/completions HTTP/1.1\r\nhost: model\r\n" % at.path.encode())
    writer.write(b"content-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body)
    await reader.readuntil(b"\r\n\r\n")
    while size := int(await reader.readline(), 16):
        for event in (await reader.readexactly(size + 2)).split(b"\n\n"):
            if event.startswith(b"data: {"):
                for choice in json.loads(event[6:])["choices"]:
                    yield choice["delta"].get("content") or ""
    await reader.readline()
    _resting.append(line)


class Floor(Bare):
    async def reply(self, text: str) -> str:
        await note("the turn is taken")
        said, shown = "", 0.0
        async for word in words(text):
            said += word
            now = asyncio.get_running_loop().time()
            if now - shown > FRAME:
                shown = now
                await self.tell(type="writing", text=said)
        await note(said)
        return said


application = served(Floor)
