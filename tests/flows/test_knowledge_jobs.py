"""Imports asked for in the admin: read, looked at, written; and what a dead worker leaves behind."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from conversations.knowledge import importing, jobs
from conversations.knowledge.reading import Document
from conversations.models import KnowledgeEntry, KnowledgeImport, Widget
from conversations.tasks import import_knowledge
from leadqual.accounts import roles
from leadqual.accounts.models import MANAGER, REP, SALES_OPS, User
from tests.fakes.servers import Answer
from tests.flows.people import log_in
from tests.flows.websites import Site, page

pytestmark = pytest.mark.django_db(transaction=True)
Status = KnowledgeImport.Status
PRICES = "# Prices\n\n## What does it cost?\n\n19 <b>dollars</b>.\n\n## Is there a free trial?\n\nYes."
ADD = "admin:conversations_knowledgeimport_add"


@pytest.fixture
def woken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The workers that were woken. There is none here, and a broker would be one more thing to wait for."""
    sent: list[str] = []
    monkeypatch.setattr(jobs.current_app, "send_task", lambda name, **_: sent.append(name))
    return sent


@pytest.fixture
def client() -> Client:
    return log_in(SALES_OPS)


def asked_for(text: str = PRICES, **values: object) -> KnowledgeImport:
    row = KnowledgeImport(origin="handbook", **values)
    jobs.ask(row, [Document("prices.md", text)] if text else [])
    return row


def work() -> int:
    return jobs.work(timezone.now())


def status(row: KnowledgeImport) -> str:
    row.refresh_from_db()
    return row.status


def test_nothing_is_written_before_somebody_has_looked(woken: list[str]) -> None:
    row = asked_for()
    assert woken == [jobs.TASK]
    assert import_knowledge() == 1
    assert status(row) == Status.READY
    assert row.report["counts"] == {"imported": 2}
    assert row.documents == []
    assert not KnowledgeEntry.objects.exists()
    assert work() == 0, "it waits for a person"
    assert jobs.approve(row.pk) and not jobs.approve(row.pk)
    assert woken == [jobs.TASK] * 2
    assert work() == 1
    assert status(row) == Status.DONE
    assert KnowledgeEntry.objects.filter(active=False).count() == 2


def test_what_was_looked_at_is_what_is_written(woken: list[str], site: Site) -> None:
    site.lists("/a")
    site.pages["/a"] = page("A?", "1")
    row = asked_for("", sitemap=f"{site.url}/sitemap.xml")
    work()
    site.pages["/a"] = page("A?", "2")
    jobs.approve(row.pk)
    work()
    assert KnowledgeEntry.objects.get().answer == "1"


def test_what_cannot_be_read_is_said(woken: list[str], site: Site) -> None:
    site.pages["/sitemap.xml"] = Answer(200, b"<html></html>")
    row = asked_for("", sitemap=f"{site.url}/sitemap.xml")
    other = asked_for()
    assert work() == 2
    assert (status(row), row.problem) == (Status.FAILED, "This is not a sitemap.")
    assert status(other) == Status.READY


def test_a_fault_of_ours_holds_up_nobody(woken: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    row, other = asked_for("---\nlang: de\n---\n# fault\n\nx"), asked_for()
    preview = importing.preview

    def faulty(*, origin: str, reading: object, publish: bool) -> object:
        if "fault" in str(reading):
            raise RuntimeError("secret detail")
        return preview(origin=origin, reading=reading, publish=publish)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "preview", faulty)
    assert work() == 2
    assert status(row) == Status.FAILED
    assert "secret" not in row.problem and "our side" in row.problem
    assert status(other) == Status.READY


def silent(row: KnowledgeImport, step: str, since: datetime) -> None:
    KnowledgeImport.objects.filter(pk=row.pk).update(status=step, beat_at=since)


def test_a_dead_worker_is_replaced(woken: list[str]) -> None:
    row = asked_for()
    silent(row, Status.READING, timezone.now() - jobs.SILENT / 2)
    assert work() == 0, "it may still be at work"
    silent(row, Status.READING, timezone.now() - 2 * jobs.SILENT)
    assert work() == 1
    assert status(row) == Status.READY
    silent(row, Status.WRITING, timezone.now() - 2 * jobs.SILENT)
    assert work() == 1
    assert status(row) == Status.DONE
    assert KnowledgeEntry.objects.count() == 2


def test_writing_is_whole_or_nothing(woken: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    row = asked_for()
    work()
    jobs.approve(row.pk)
    monkeypatch.setattr(jobs, "shown", lambda report: 1 / 0)
    work()
    assert status(row) == Status.FAILED
    assert not KnowledgeEntry.objects.exists()


def test_two_workers_do_not_take_the_same_step(woken: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    row = asked_for()
    first = jobs._claim(timezone.now())
    assert first is not None and first.pk == row.pk
    assert jobs._claim(timezone.now()) is None


def test_a_cancelled_import_is_read_no_further(woken: list[str], site: Site) -> None:
    site.lists("/a", "/b")
    row = asked_for("", sitemap=f"{site.url}/sitemap.xml")

    def cancels(_: object) -> Answer:
        assert jobs.cancel(row.pk)
        connections.close_all()  # those of the website's thread
        return page("A?", "1")

    site.script.append(site.pages["/sitemap.xml"])
    site.script.append(cancels)
    assert work() == 1
    assert status(row) == Status.CANCELLED
    assert [request.path for request in site.requests] == ["/sitemap.xml", "/a"]
    assert not jobs.cancel(row.pk) and not jobs.approve(row.pk)


def test_progress_can_be_seen(woken: list[str], site: Site, client: Client) -> None:
    site.lists("/a", "/b")
    row = asked_for("", sitemap=f"{site.url}/sitemap.xml")
    seen: list[str] = []

    def looks(_: object) -> Answer:
        answer = client.get(url_of(row))
        assert answer.headers["Refresh"]
        seen.append(answer.content.decode())
        connections.close_all()
        return page("Q?", "1")

    site.script.extend([site.pages["/sitemap.xml"], looks, looks])
    work()
    assert "0 of 2 pages" in seen[0] and "1 of 2 pages" in seen[1]
    assert "Refresh" not in client.get(url_of(row)).headers


def test_a_broker_that_is_away_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(name: str, **_: object) -> None:
        raise jobs.OperationalError

    monkeypatch.setattr(jobs.current_app, "send_task", away)
    row = asked_for()
    work()
    assert status(row) == Status.READY


def url_of(row: KnowledgeImport) -> str:
    return reverse("admin:conversations_knowledgeimport_change", args=[row.pk])


def upload(*files: tuple[str, bytes], **form: str) -> dict[str, object]:
    uploaded = [SimpleUploadedFile(name, content) for name, content in files]
    return {"uploaded": uploaded, "sitemap": "", "origin": "", "language": "english", **form}


def test_files_are_uploaded_looked_at_and_imported(woken: list[str], client: Client) -> None:
    files = (("prices.md", PRICES.encode()), ("mail.MD", b"# Mail\n\nWith Outlook."))
    answer = client.post(reverse(ADD), upload(*files))
    row = KnowledgeImport.objects.get()
    assert answer["Location"] == url_of(row)
    assert row.by is not None and len(row.documents) == 2
    work()
    shown = client.get(url_of(row)).content.decode()
    assert "3 new" in shown and "Import these" in shown and "What does it cost?" in shown
    assert "Nothing has been written yet" in shown
    assert (
        client.post(reverse("admin:conversations_knowledgeimport_approve", args=[row.pk])).status_code == 302
    )
    work()
    assert KnowledgeEntry.objects.count() == 3
    assert "Review what is new" in client.get(url_of(row)).content.decode()
    late = client.post(reverse("admin:conversations_knowledgeimport_cancel", args=[row.pk]), follow=True)
    assert "too late" in late.content.decode()
    assert (
        "handbook"
        not in client.get(reverse("admin:conversations_knowledgeimport_changelist")).content.decode()
    )


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (upload(), "Choose Markdown files"),
        (
            upload(("a.md", b"# A\n\nx"), sitemap="https://www.fernhill.example/s.xml"),
            "one of your own websites",
        ),
        (upload(("a.exe", b"MZ")), "is not a Markdown file"),
        (upload(("a.md", b"\xff\xfe")), "not UTF-8"),
        (upload(sitemap="https://other.example/sitemap.xml"), "one of your own websites"),
        (upload(sitemap="javascript:alert(1)"), "Enter a valid URL"),
        (upload(*[(f"{n}.md", b"# A\n\nx") for n in range(51)]), "are the most"),
        (upload(("a.md", b"x"), language="klingon"), "Select a valid choice"),
    ],
)
def test_the_form_says_what_is_wrong(client: Client, form: dict[str, object], words: str) -> None:
    answer = client.post(reverse(ADD), form)
    assert answer.status_code == 200
    assert words in answer.content.decode()
    assert not KnowledgeImport.objects.exists()


def test_a_sitemap_is_named_by_its_address(woken: list[str], client: Client, site: Site) -> None:
    Widget.objects.update(allowed_origins=["https://www.fernhill.example"])
    address = "https://www.fernhill.example/sitemap.xml"
    assert client.post(reverse(ADD), upload(sitemap=address)).status_code == 302
    row = KnowledgeImport.objects.get()
    assert (row.origin, row.sitemap) == (address, address)


@pytest.mark.parametrize("role", [REP, MANAGER])
def test_imports_are_for_sales_ops(woken: list[str], role: str) -> None:
    row = asked_for()
    work()
    user = User.objects.create_user("other@test.example", "secret")
    roles.give(user, role)
    User.objects.update(is_staff=True)
    client = Client()
    client.force_login(User.objects.get(pk=user.pk))
    for name in ("approve", "cancel"):
        url = reverse(f"admin:conversations_knowledgeimport_{name}", args=[row.pk])
        assert client.post(url).status_code == 403
    assert client.get(url_of(row)).status_code == 403
    assert client.get(reverse(ADD)).status_code == 403
    assert status(row) == Status.READY


def test_what_is_shown_of_a_large_import_is_little(woken: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "SHOWN", 2)
    row = asked_for("# A\n\n" + "x" * 3000 + "\n\n# B\n\n1\n\n# C\n\n2")
    work()
    row.refresh_from_db()
    assert row.report["changes_total"] == 3
    assert [len(change["answer"]) for change in row.report["changes"]] == [jobs.SHOWN_LETTERS, 1]
