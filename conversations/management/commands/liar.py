"""A model that lies."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.core.management.base import CommandError, CommandParser

from conversations.loopback.answers import Brain
from conversations.loopback.command import EndpointCommand
from conversations.loopback.liar import NAMES, Liar


class Command(EndpointCommand):
    help = (
        "Serves a model on this machine that invents company sizes, flips answers, quotes words that nobody "
        "said, claims bookings, breaks the form of its calls, and more: whatever it tries, nothing of it may "
        "reach a visitor, a lead or a delivery. Ctrl-C stops it and lists the lies. See docs/models.md."
    )
    model = "liar"

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--share", type=float, default=0.75, help="of the calls that hold lies")
        parser.add_argument("--lies", default="", help="names with commas between; default: all of them")

    def brain(self, options: dict[str, Any]) -> Brain:
        names = [name.strip() for name in options["lies"].split(",") if name.strip()]
        try:
            return Liar(options["seed"], options["share"], names or NAMES)
        except ValueError as error:
            raise CommandError(str(error)) from error

    def told(self, brain: Brain) -> Counter[str]:
        assert isinstance(brain, Liar)
        return brain.told
