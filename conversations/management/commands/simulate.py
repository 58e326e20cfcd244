"""Simulated visitors through the real pipeline."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from conversations import turns, widgets
from conversations.models import Widget
from conversations.simulation import driver, personas, report
from conversations.simulation.measuring import MEASURING
from conversations.simulation.tuning import TUNING
from leadqual.errors import DomainError
from leadqual.qualification import versions

WORDINGS = {"measuring": MEASURING, "tuning": TUNING}


class Command(BaseCommand):
    help = (
        "Sends simulated visitors (terse, chatty, hostile, in seven languages, ...) through the real "
        "pipeline and reports how many chats came to a decision, what was asked again though it was said, "
        "what was stored falsely, and what was said but not stored. Exit status 1 if anything was stored "
        "falsely. The chats stay in the database: use one of its own, or the demo's."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--visitors", type=int, default=160, help="how many (the kinds take turns)")
        parser.add_argument("--seed", type=int, default=1, help="same seed, same visitors")
        parser.add_argument("--widget", default="", help="key of the widget; default: the first one")
        parser.add_argument("--agent", choices=["scripted", "model"], default="scripted")
        parser.add_argument("--wording", choices=list(WORDINGS), default="measuring")
        parser.add_argument("--json", action="store_true", help="the report as one JSON document")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["agent"] == "model":
            raise CommandError("There is no model agent in this version yet; use --agent scripted.")
        widget = self._widget(options["widget"])
        schema = versions.spec(versions.published_version_id(widget.schema_id))
        outcomes = []
        for number in range(options["visitors"]):
            persona = personas.persona(schema, number, options["seed"], WORDINGS[options["wording"]])
            outcomes.append(asyncio.run(driver.visit(persona, widget, turns.Opening(), timezone.now())))
        as_json = options["json"]
        self.stdout.write(
            json.dumps(report.document(outcomes), indent=2) if as_json else report.table(outcomes)
        )
        if any(outcome.false for outcome in outcomes):
            raise CommandError("Something was stored that is not true of the visitor.", returncode=1)

    def _widget(self, key: str) -> widgets.WidgetSettings:
        key = key or Widget.objects.order_by("id").values_list("key", flat=True).first() or ""
        try:
            return widgets.by_key(key)
        except DomainError as error:
            raise CommandError(f"No widget {key!r}: make one in the admin or run seed_demo.") from error
