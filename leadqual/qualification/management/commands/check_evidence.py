"""`manage.py check_evidence [FILE|-]`: the evidence check over JSON Lines, without database or network."""

from __future__ import annotations

import io
import sys
from argparse import RawDescriptionHelpFormatter
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from leadqual.qualification.check import lines_of, run

HELP = """Checks proposals against transcripts: one JSON object per line in, one per line out.

in:  {"id", "today", "transcript": [{"role": "visitor"|"agent", "text"}], "field": {"key", "label",
"kind", ...}, "value", "quote"} out: {"id", "status": "accepted"|"unclear"|"refused", "reason",
"value", "text", "message", "start", "end", "grade", "confidence"}

A line that is no case gives {"id"?, "error"}; the rest go on, and the exit status is 1.
"""


class Command(BaseCommand):
    help = HELP
    requires_system_checks: list[str] = []

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        return super().create_parser(
            prog_name, subcommand, formatter_class=RawDescriptionHelpFormatter, **kwargs
        )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "file", nargs="?", default="-", help="a file of JSON lines, or - for standard input"
        )
        parser.add_argument(
            "--expect",
            action="store_true",
            help="read the labels expect and category, end with a table per category",
        )
        parser.add_argument("--explain", action="store_true", help="add what each check saw")

    def handle(self, *args: Any, **options: Any) -> None:
        out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", write_through=True)
        try:
            if options["file"] == "-":
                status = run(
                    lines_of(sys.stdin.buffer), out, expect=options["expect"], explain=options["explain"]
                )
            else:
                with open(options["file"], "rb") as stream:
                    status = run(lines_of(stream), out, expect=options["expect"], explain=options["explain"])
        except OSError as error:
            raise CommandError(f"Cannot read {options['file']}: {error.strerror}") from error
        finally:
            out.detach()
        if status:
            sys.exit(status)
