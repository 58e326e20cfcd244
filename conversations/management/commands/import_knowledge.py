"""Knowledge from Markdown files or from the pages of a website."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from conversations.knowledge import documents, importing, sitemap
from conversations.knowledge.importing import Change, Report
from conversations.knowledge.reading import ImportProblem, Reading
from conversations.knowledge_models import LANGUAGES
from crm.errors import DeliveryError

WORDS = {
    "imported": "new",
    "changed": "changed",
    "returned": "back again",
    "gone": "gone from the source",
}


class Command(BaseCommand):
    help = (
        "Makes knowledge entries of the text under each heading of Markdown files, or of the pages that a "
        "sitemap lists (only on the websites of your widgets and LEADQUAL_KNOWLEDGE_HOSTS). Run it again "
        "when the source has changed: what is the same stays, what has changed is to be reviewed again, what "
        "is gone is kept but not said any more. The agent says none of it until it is reviewed in the admin."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("source", help="a Markdown file, a folder of them, or the address of a sitemap")
        parser.add_argument(
            "--name",
            default="",
            help="what to call this source; its entries are found again by it (its name)",
        )
        parser.add_argument(
            "--language",
            default="english",
            choices=LANGUAGES,
            help="of what does not say its own language (english)",
        )
        parser.add_argument(
            "--publish",
            action="store_true",
            help="the agent may say it at once, without a review; not what somebody has switched off, nor "
            f"what is longer than {importing.SPOKEN} letters",
        )
        parser.add_argument("--dry-run", action="store_true", help="only say what would change")

    def handle(self, *args: Any, **options: Any) -> None:
        source, publish = options["source"], options["publish"]
        try:
            reading = self.read(source, options["language"])
        except (ImportProblem, DeliveryError) as problem:
            raise CommandError(str(problem)) from None
        origin = (options["name"] or name_of(source))[:300]
        if options["dry_run"]:
            self.tell(importing.preview(origin=origin, reading=reading, publish=publish))
            self.stdout.write("Nothing was written.")
            return
        today = timezone.localdate()
        self.tell(importing.apply(origin=origin, reading=reading, publish=publish, by=None, today=today))

    def read(self, source: str, language: str) -> Reading:
        if source.startswith(("https://", "http://")):
            return sitemap.read(source, language=language, progress=self.progress)
        path = Path(source)
        return documents.read(documents.read_path(path), language=language, whole=path.is_dir())

    def progress(self, done: int, total: int) -> None:
        if done % 25 == 0:
            self.stderr.write(f"{done} of {total} pages")

    def tell(self, report: Report) -> None:
        for change in report.changes:
            self.stdout.write(f"{WORDS[change.what]}: {change.question}  ({change.source}){_note(change)}")
        for left in (*report.left_out, *report.failed):
            self.stdout.write(f"left out: {left['where']}: {left['why']}")
        counts = [f"{report.counts.get(what, 0)} {word}" for what, word in WORDS.items()]
        self.stdout.write(", ".join([*counts, f"{report.same} as before"]))


def name_of(source: str) -> str:
    """A name for the source that is the same wherever it lies on a machine."""
    return source if source.startswith(("https://", "http://")) else Path(source).resolve().name


def _note(change: Change) -> str:
    if change.what == "gone":
        return ""
    if change.long:
        return "  too long to be said: shorten it when you review it"
    return "  may be said" if change.spoken else "  to be reviewed"
