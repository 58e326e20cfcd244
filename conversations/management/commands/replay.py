"""The same visitors before two agents, in memory."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from conversations import widgets
from conversations.models import Widget
from conversations.rehearsal import beside, configurations, sums, visitors
from conversations.rehearsal.configurations import Configuration
from conversations.rehearsal.visitors import Guest
from leadqual.errors import DomainError

JSON = dict[str, Any]


class Command(BaseCommand):
    help = (
        "Compares two agents before one of them speaks to visitors: the same recorded or simulated visitors "
        "before both, with the code that holds real conversations, but in memory: no conversation, lead or "
        "delivery comes of it; knowledge and rules are only read. A model is really called, and its tokens "
        "count for the day's budget of its model agent. See docs/models.md."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        which = (
            "scripted, env (LEADQUAL_MODEL), NAME of a model agent (its published version) or NAME:VERSION"
        )
        parser.add_argument("--left", default="scripted", help=which)
        parser.add_argument("--right", default="env", help=which)
        parser.add_argument("--left-schema", type=int, help="id of a schema version; default: the widget's")
        parser.add_argument("--right-schema", type=int, help="the same for the right side")
        who = parser.add_mutually_exclusive_group()
        who.add_argument(
            "--recorded", type=int, metavar="N", help="the last N visitors who wrote at least twice"
        )
        who.add_argument("--visitors", type=int, metavar="N", help="N simulated visitors (default 16)")
        parser.add_argument("--seed", type=int, default=1, help="same seed, same simulated visitors")
        parser.add_argument("--widget", default="", help="key of the widget; default: the first one, or for "
                            "recorded visitors all")  # fmt: skip
        parser.add_argument("--at-once", type=int, default=beside.AT_ONCE, help="visitors at the same time")
        parser.add_argument("--json", action="store_true", help="one JSON document, with all conversations")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            left = configurations.named(options["left"], options["left_schema"])
            right = configurations.named(options["right"], options["right_schema"])
            guests = self._guests(options)
        except DomainError as error:
            raise CommandError(error.message) from error
        if not guests:
            raise CommandError("There are no visitors to replay.")
        pairs = asyncio.run(self._run(guests, left, right, max(options["at_once"], 1)))
        sides = [sums.figures([pair[side] for pair in pairs]) for side in (0, 1)]
        if options["json"]:
            self.stdout.write(json.dumps(_document(guests, pairs, (left.name, right.name), sides), indent=2))
        else:
            self.stdout.write(sums.table((left.name, right.name), *sides))
        if any(side["false"] for side in sides):
            raise CommandError("Something would be stored that is not true of the visitor.", returncode=1)

    async def _run(
        self, guests: list[Guest], left: Configuration, right: Configuration, at_once: int
    ) -> list[tuple[JSON, JSON]]:
        async with beside.curtain():
            return await beside.all_of(guests, left, right, at_once)

    def _guests(self, options: dict[str, Any]) -> list[Guest]:
        key = options["widget"]
        if options["recorded"] is not None:
            return visitors.recorded(max(options["recorded"], 0), widgets.by_key(key).id if key else None)
        key = key or Widget.objects.order_by("id").values_list("key", flat=True).first() or ""
        count = 16 if options["visitors"] is None else max(options["visitors"], 0)
        return visitors.simulated(widgets.by_key(key), count, options["seed"], timezone.now())


def _document(
    guests: list[Guest], pairs: list[tuple[JSON, JSON]], names: tuple[str, str], sides: list[JSON]
) -> JSON:
    left, right = ({"name": name, **side} for name, side in zip(names, sides, strict=True))
    told = [
        {
            "name": guest.name,
            "conversation": guest.conversation and str(guest.conversation),
            "left": pair[0],
            "right": pair[1],
        }
        for guest, pair in zip(guests, pairs, strict=True)
    ]
    return {"left": left, "right": right, "visitors": told}
