"""The floor that the chat is measured against: one INSERT, one answer."""

from __future__ import annotations

from tests.bench.bare import Bare, served


class Echo(Bare):
    async def reply(self, text: str) -> str:
        return text


application = served(Echo)
