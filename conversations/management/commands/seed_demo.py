"""The demo: a made-up company with its widget, people, rules, mails, knowledge and a few weeks of chats."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from conversations.demo import seed, weeks
from leadqual import demo


class Command(BaseCommand):
    help = (
        "Sets up the made-up company Fernhill Desk and sends simulated visitors through the real "
        "pipeline, so that no page is empty. Safe to run again: what is there already stays as it is."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--visitors", type=int, default=48, help="simulated chats of the last weeks")

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        widget = seed.set_up(now=now)
        made = weeks.fill(widget=widget, visitors=options["visitors"], now=now)
        self.stdout.write(f"The demo of {demo.COMPANY} is there" + (f", with {made} chats." if made else "."))
