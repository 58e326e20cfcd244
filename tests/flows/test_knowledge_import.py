"""Imports: the same twice changes nothing, a change is reviewed again, what is gone is kept but not said."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from conversations import knowledge
from conversations.knowledge import documents, importing
from conversations.knowledge.importing import Report
from conversations.knowledge.reading import Document, Reading
from conversations.models import KnowledgeEntry, KnowledgeEvent

pytestmark = pytest.mark.django_db(transaction=True)

TODAY = date(2026, 3, 10)
PRICES = "# Prices\n\n## What does Team cost?\n\n19 dollars.\n\n## Is there a free trial?\n\nYes, 14 days."
MAIL = "# Mail\n\n## Does it work with Outlook?\n\nYes, and with Gmail."


def read(*texts: str, whole: bool = True) -> Reading:
    named = [Document(f"{place}.md", text) for place, text in enumerate(texts)]
    return documents.read(named, language="english", whole=whole)


def run(*texts: str, publish: bool = False, whole: bool = True, origin: str = "handbook") -> Report:
    reading = read(*texts, whole=whole)
    before = importing.preview(origin=origin, reading=reading, publish=publish)
    report = importing.apply(origin=origin, reading=reading, publish=publish, by=None, today=TODAY)
    assert before == report, "the preview says what is done"
    return report


def entry(question: str) -> KnowledgeEntry:
    return KnowledgeEntry.objects.get(question__startswith=question)


def reviewed(question: str) -> KnowledgeEntry:
    KnowledgeEntry.objects.filter(question__startswith=question).update(active=True, reviewed_on=TODAY)
    return entry(question)


def events(question: str) -> list[tuple[str, str]]:
    rows = KnowledgeEvent.objects.filter(entry__question__startswith=question).order_by("id")
    return list(rows.values_list("what", "answer"))


def test_what_is_imported_is_said_only_after_a_review() -> None:
    assert run(PRICES, MAIL).counts == {"imported": 3}
    assert knowledge.answer("does it work with Outlook?") is None
    reviewed("Does it work")
    found = knowledge.answer("does it work with Outlook?")
    assert found is not None and found.answer == "Yes, and with Gmail."


def test_twice_is_once() -> None:
    run(PRICES, MAIL)
    before = list(KnowledgeEntry.objects.order_by("id").values())
    report = run(PRICES, MAIL)
    assert (report.counts, report.same) == ({}, 3)
    assert list(KnowledgeEntry.objects.order_by("id").values()) == before
    assert KnowledgeEvent.objects.count() == 3


def test_a_change_is_reviewed_again_and_keeps_what_was_said() -> None:
    run(PRICES, MAIL)
    reviewed("What does Team")
    assert run(PRICES.replace("19", "21"), MAIL).counts == {"changed": 1}
    row = entry("What does Team")
    assert (row.answer, row.active, row.reviewed_on) == ("21 dollars.", False, None)
    assert events("What does Team") == [("imported", ""), ("changed", "19 dollars.")]


def test_what_a_person_has_edited_stays_while_the_source_is_the_same() -> None:
    run(PRICES)
    reviewed("What does Team")
    KnowledgeEntry.objects.filter(question__startswith="What does Team").update(answer="Nineteen dollars.")
    run(PRICES)
    assert (entry("What does Team").answer, entry("What does Team").active) == ("Nineteen dollars.", True)


def test_what_is_gone_is_kept_marked_and_not_said() -> None:
    run(PRICES, MAIL)
    reviewed("Does it work")
    assert run(PRICES).counts == {"gone": 1}
    row = entry("Does it work")
    assert (row.gone_since, row.active) == (TODAY, False)
    assert run(PRICES).counts == {}, "said once"
    assert run(PRICES, MAIL).counts == {"returned": 1}
    row = entry("Does it work")
    assert (row.gone_since, row.active) == (None, False)
    assert [what for what, _ in events("Does it work")] == ["imported", "gone", "returned"]


def test_a_part_of_the_files_says_nothing_of_the_others() -> None:
    run(PRICES, MAIL)
    assert run(PRICES, whole=False).counts == {}
    without_trial = PRICES.partition("## Is there")[0]
    assert run(without_trial, whole=False).counts == {"gone": 1}


def test_sources_do_not_touch_each_other_nor_what_was_written_by_hand() -> None:
    KnowledgeEntry.objects.create(question="By hand?", answer="Yes.")
    run(PRICES, origin="one")
    run(PRICES, origin="two")
    assert run(MAIL, origin="two").counts == {"imported": 1, "gone": 2}
    assert KnowledgeEntry.objects.filter(origin="one", gone_since=None).count() == 2
    assert entry("By hand?").active


def test_publishing_is_saying_it_at_once() -> None:
    report = run(PRICES, publish=True)
    assert all(change.spoken for change in report.changes)
    found = knowledge.answer("is there a free trial?")
    assert found is not None and found.answer == "Yes, 14 days."
    run(PRICES.replace("14", "30"), publish=True)
    found = knowledge.answer("is there a free trial?")
    assert found is not None and found.answer == "Yes, 30 days."


def test_publishing_speaks_over_nobody_who_switched_an_entry_off() -> None:
    run(PRICES, publish=True)
    KnowledgeEntry.objects.filter(question__startswith="Is there").update(active=False, reviewed_on=TODAY)
    run(PRICES.replace("14", "30"), publish=True)
    assert entry("Is there").answer == "Yes, 30 days."
    assert not entry("Is there").active


def test_nobody_is_told_a_whole_page() -> None:
    report = run(f"# Q\n\n{'words ' * 250}", publish=True)
    assert [(change.long, change.spoken) for change in report.changes] == [(True, False)]


def test_an_end_in_the_source_is_the_entrys_end() -> None:
    run(f"---\nvalid_until: 2026-03-31\n---\n{PRICES}")
    assert entry("Is there").valid_until == date(2026, 3, 31)
    run(f"---\nvalid_until: 2026-04-30\n---\n{PRICES}")
    assert entry("Is there").valid_until == date(2026, 4, 30)
    KnowledgeEntry.objects.update(valid_until=date(2026, 5, 31))
    run(PRICES.replace("14", "30"))
    assert entry("Is there").valid_until == date(2026, 5, 31), "a person's end is not taken away"


def test_two_imports_at_the_same_time_are_one_after_the_other() -> None:
    reading = read(*(f"# Q{n}\n\n" + " ".join(f"word{(n * k) % 97}" for k in range(60)) for n in range(40)))

    def one(_: int) -> dict[str, int]:
        try:
            return importing.apply(origin="x", reading=reading, publish=False, by=None, today=TODAY).counts
        finally:
            connection.close()

    with ThreadPoolExecutor(3) as threads:
        counts = sorted(threads.map(one, range(3)), key=len)
    assert counts == [{}, {}, {"imported": 40}]
    assert KnowledgeEntry.objects.count() == 40


def command(*arguments: str) -> str:
    out = StringIO()
    call_command("import_knowledge", *arguments, stdout=out)
    return out.getvalue()


def test_the_command_tells_and_writes(tmp_path: Path) -> None:
    folder = tmp_path / "faq"
    folder.mkdir()
    (folder / "prices.md").write_text(PRICES)
    told = command(str(folder), "--dry-run")
    assert "new: What does Team cost?  (prices.md#what-does-team-cost)  to be reviewed" in told
    assert "2 new, 0 changed, 0 back again, 0 gone from the source, 0 as before" in told
    assert "Nothing was written" in told
    assert not KnowledgeEntry.objects.exists()
    assert "Nothing was written" not in command(str(folder), "--publish")
    assert set(KnowledgeEntry.objects.values_list("origin", "active")) == {("faq", True)}
    (folder / "prices.md").write_text(MAIL)
    assert "gone from the source: What does Team cost?" in command(str(folder), "--name", "faq")
    assert str(tmp_path) not in str(list(KnowledgeEntry.objects.values()))


def test_the_command_says_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no file or folder"):
        command(str(tmp_path / "nothing"))
    with pytest.raises(CommandError, match="not one of your own websites"):
        command("https://other.example/sitemap.xml")
