"""Write what reps marked as wrong as JSON Lines, for check_evidence and the evaluation set."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.dateparse import parse_date

from crm import feedback


class Command(BaseCommand):
    help = (
        "Write every value that a rep marked as wrong as a JSON line that `check_evidence --expect` reads, "
        "with what it should answer: refuse. The lines hold visitors' words: treat them as personal data."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--since", metavar="YYYY-MM-DD", help="only marks made on this day or later")

    def handle(self, *args: Any, since: str | None, **options: Any) -> None:
        for case in feedback.cases(_day(since) if since else None):
            self.stdout.write(json.dumps(case, ensure_ascii=False))


def _day(text: str) -> datetime:
    try:
        day = parse_date(text)
    except ValueError:
        day = None
    if day is None:
        raise CommandError(f"--since needs a day such as 2026-11-22, not {text!r}")
    return timezone.make_aware(datetime(day.year, day.month, day.day))  # noqa: DTZ001  # in our time zone
