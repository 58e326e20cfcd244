"""What the two commands have in common: they listen on this machine until they are stopped, and say what
happened."""

from __future__ import annotations

import asyncio
import signal
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from .answers import Brain
from .server import Endpoint, Pace
from .troubles import BAD, WAYS, Troubles

EVERY = "all"


class EndpointCommand(BaseCommand):
    """Subclasses say what answers, and what it has to tell at the end."""

    model = ""
    requires_system_checks: list[str] = []  # no database is used

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8090, help="0 takes any free one")
        parser.add_argument("--host", default="127.0.0.1", help="a loopback address; no other is taken")
        parser.add_argument("--key", default="", help="the only key that is accepted; default: any")
        parser.add_argument("--seed", type=int, default=1, help="same seed, same lies and troubles")
        parser.add_argument("--pace", type=float, default=60.0, help="tokens a second; 0 sends all at once")
        parser.add_argument("--over", type=float, default=0.0, help="seconds for a whole answer; not --pace")
        parser.add_argument("--first", type=float, default=0.3, help="seconds before the first token")
        names = ", ".join(WAYS)
        parser.add_argument("--trouble", default="", help=f"names with commas between, or all: {names}")
        parser.add_argument("--often", type=float, default=0.3, help="share of calls that meet a trouble")

    def brain(self, options: dict[str, Any]) -> Brain:
        raise NotImplementedError

    def told(self, brain: Brain) -> Counter[str]:
        return Counter()

    def handle(self, *args: Any, **options: Any) -> None:
        brain = self.brain(options)
        try:
            endpoint = Endpoint(
                brain,
                model=self.model,
                key=options["key"],
                pace=Pace(options["first"], options["pace"], options["over"]),
                trouble=Troubles(troubles_of(options["trouble"]), options["often"], options["seed"]),
                port=options["port"],
                host=options["host"],
            )
            asyncio.run(self._serve(endpoint))
        except (ValueError, OSError) as error:
            raise CommandError(str(error)) from error
        self._report(endpoint, brain)

    async def _serve(self, endpoint: Endpoint) -> None:
        stopped = asyncio.Event()
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, stopped.set)
        async with endpoint:
            key = endpoint.key or "none-needed"
            self.stdout.write(
                f"OPENAI_BASE_URL={endpoint.url} OPENAI_API_KEY={key} LEADQUAL_MODEL={self.model}"
            )
            self.stdout.write("Ctrl-C stops it.")
            self.stdout.flush()
            await stopped.wait()

    def _report(self, endpoint: Endpoint, brain: Brain) -> None:
        ledger = endpoint.ledger
        self.stdout.write(f"{ledger.calls} calls")
        for name, count in (ledger.counts + self.told(brain)).most_common():
            self.stdout.write(f"{count:7} {name}")
        for complaint in ledger.complaints[:20]:
            self.stdout.write(f"refused: {complaint}")


def troubles_of(names: str) -> list[str]:
    if names == EVERY:
        return list(BAD)
    return [name.strip() for name in names.split(",") if name.strip()]
