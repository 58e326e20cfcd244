"""Simulated visitors through the real pipeline."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError, connection
from django.utils import timezone

from conversations import agents, lanes, live, turns, widgets
from conversations.agents.base import Agent
from conversations.models import Widget
from conversations.simulation import driver, personas, report
from conversations.simulation.phrases.fresh import FRESH
from conversations.simulation.phrases.measuring import MEASURING
from conversations.simulation.phrases.tuning import TUNING
from leadqual.errors import DomainError
from leadqual.qualification import versions

WORDINGS = {"measuring": MEASURING, "tuning": TUNING, "fresh": FRESH}


class Command(BaseCommand):
    help = (
        "Sends simulated visitors (terse, chatty, hostile, in seven languages, ...) through the real "
        "pipeline and reports how many chats came to a decision, what was asked again though it was said, "
        "what was stored falsely, and what was said but not stored; with a model also its calls, tokens and "
        "withheld sentences. Exit status 1 if anything was stored falsely. The chats stay in the database: "
        "use one of its own, or the demo's. To compare without leaving anything behind: replay."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--visitors", type=int, default=160, help="how many (the kinds take turns)")
        parser.add_argument("--seed", type=int, default=1, help="same seed, same visitors")
        parser.add_argument("--widget", default="", help="key of the widget; default: the first one")
        parser.add_argument(
            "--agent",
            choices=["scripted", "model"],
            default="scripted",
            help="model: the widget's own, or the one of the environment",
        )
        parser.add_argument("--wording", choices=list(WORDINGS), default="measuring")
        parser.add_argument("--json", action="store_true", help="the report as one JSON document")

    def handle(self, *args: Any, **options: Any) -> None:
        self._reach_database()
        widget = self._widget(options["widget"])
        outcomes = asyncio.run(self._visits(widget, self._agent(widget, options["agent"]), options))
        as_json = options["json"]
        self.stdout.write(
            json.dumps(report.document(outcomes), indent=2) if as_json else report.table(outcomes)
        )
        if any(outcome.false for outcome in outcomes):
            raise CommandError("Something was stored that is not true of the visitor.", returncode=1)

    async def _visits(
        self, widget: widgets.WidgetSettings, agent: Agent, options: dict[str, Any]
    ) -> list[driver.Outcome]:
        version = await lanes.run(versions.published_version_id, widget.schema_id)
        schema = await lanes.run(versions.spec, version)
        made = []
        try:
            for number in range(options["visitors"]):
                persona = personas.persona(schema, number, options["seed"], WORDINGS[options["wording"]])
                made.append(await driver.visit(persona, widget, turns.Opening(), timezone.now(), agent))
        finally:
            await live.hub().close()
            await agents.close()
        return made

    def _reach_database(self) -> None:
        try:
            connection.ensure_connection()
        except OperationalError as error:
            raise CommandError("The database does not answer. Start it with: make run") from error

    def _agent(self, widget: widgets.WidgetSettings, name: str) -> Agent:
        if name == "scripted":
            return agents.of(None, scripted=True)
        setup = Widget.objects.values_list("model_setup_id", flat=True).get(pk=widget.id)
        agent = agents.of(setup, scripted=False)
        if agent is agents.of(None, scripted=True):
            raise CommandError("No model: choose one for this widget in the admin, or set LEADQUAL_MODEL.")
        return agent

    def _widget(self, key: str) -> widgets.WidgetSettings:
        key = key or Widget.objects.order_by("id").values_list("key", flat=True).first() or ""
        try:
            return widgets.by_key(key)
        except DomainError as error:
            raise CommandError(f"No widget {key!r}: make one in the admin or run seed_demo.") from error
