"""An endpoint in a thread of its own, beside code that makes event loops as it likes."""

from __future__ import annotations

import asyncio
import threading

from .server import Endpoint


class Background:
    """`with Background(Endpoint(brain)) as endpoint:`"""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._loop = asyncio.new_event_loop()
        self._ready, self._stop = threading.Event(), asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="loopback-model", daemon=True)

    def __enter__(self) -> Endpoint:
        self._thread.start()
        self._ready.wait()
        return self._endpoint

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        async with self._endpoint:
            self._ready.set()
            await self._stop.wait()
