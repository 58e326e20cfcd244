"""A website read by its sitemap: only one's own, only so much, and what failed is left as it was."""

from __future__ import annotations

import gzip
from datetime import date

import pytest

from conversations.knowledge import importing, sitemap
from conversations.knowledge.reading import ImportProblem
from conversations.models import KnowledgeEntry, Widget
from crm.errors import DeliveryError
from tests.fakes.servers import Answer
from tests.flows.websites import HTML, Site, page

pytestmark = pytest.mark.django_db


def test_all_pages_are_read_each_in_its_language(site: Site) -> None:
    site.lists("/a", "/b", "/a")
    site.pages |= {"/a": page("Is it free?", "Yes."), "/b": page("Was kostet es?", "Nichts.", "de-DE")}
    reading = site.read()
    assert [(s.question, s.language, s.url) for s in reading.sections] == [
        ("Is it free?", "english", f"{site.url}/a"),
        ("Was kostet es?", "german", f"{site.url}/b"),
    ]
    assert reading.whole and not reading.failed
    assert [request.path for request in site.requests] == ["/sitemap.xml", "/a", "/b"]


def test_sitemaps_of_sitemaps_also_packed_ones(site: Site) -> None:
    site.lists("/one.xml", "/two.xml.gz", "/one.xml", kind="sitemapindex")
    site.lists("/a", path="/one.xml")
    site.pages["/two.xml.gz"] = Answer(200, gzip.compress(site.xml("/b")))
    site.pages |= {"/a": page("A?", "1"), "/b": page("B?", "2")}
    assert [s.question for s in site.read().sections] == ["A?", "B?"]


def test_only_ones_own_websites_are_asked(site: Site, settings: object) -> None:
    with Site() as other:
        other.pages["/x"] = page("X?", "no")
        other.lists("/x")
        with pytest.raises(ImportProblem, match="not one of your own websites"):
            other.read()
        site.lists("/a", f"{other.url}/x", "ftp://x.example/", "javascript:alert(1)")
        site.pages["/a"] = page("A?", "1")
        assert [s.question for s in site.read().sections] == ["A?"]
        site.pages["/a"] = Answer(302, b"", {"Location": f"{other.url}/x"})
        assert [item.why for item in site.read().failed] == [
            f"{other.url.removeprefix('http://')} is not one of your own websites."
        ]
        assert other.requests == []
        settings.KNOWLEDGE_HOSTS = [other.url.removeprefix("http://")]  # type: ignore[attr-defined]
        assert [s.question for s in site.read().sections] == ["X?"]


def test_a_name_that_only_begins_like_ones_own_is_another(site: Site) -> None:
    with pytest.raises(ImportProblem):
        sitemap.read(f"{site.url}.evil.example/sitemap.xml", language="english")
    with pytest.raises(ImportProblem):
        sitemap.read(f"http://own@{site.url.removeprefix('http://')}/sitemap.xml", language="english")


def test_a_switched_off_widget_allows_nothing(site: Site) -> None:
    Widget.objects.update(active=False)
    with pytest.raises(ImportProblem):
        site.read()


def test_redirects_end(site: Site) -> None:
    site.lists("/a", "/round")
    site.pages |= {
        "/a": Answer(301, b"", {"Location": "/new"}),
        "/new": page("New?", "Yes."),
        "/round": Answer(302, b"", {"Location": "/round"}),
    }
    reading = site.read()
    assert [(s.source, s.question) for s in reading.sections] == [(f"{site.url}/a#new", "New?")]
    assert [(item.where, item.why) for item in reading.failed] == [
        (f"{site.url}/round", "The website answered 302.")
    ]


def test_a_page_that_fails_now_is_not_gone(site: Site) -> None:
    def run() -> dict[str, int]:
        report = importing.apply(
            origin="site", reading=site.read(), publish=False, by=None, today=date(2026, 3, 10)
        )
        return report.counts

    site.lists("/a", "/b")
    site.pages |= {"/a": page("A?", "1"), "/b": page("B?", "2")}
    assert run() == {"imported": 2}
    site.pages["/b"] = Answer(500, b"")
    assert run() == {}
    site.pages["/b"] = Answer(200, b"%PDF", {"Content-Type": "application/pdf"})
    assert run() == {}
    site.lists("/a")
    assert run() == {"gone": 1}
    assert KnowledgeEntry.objects.get(question="B?").gone_since is not None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"<html></html>",
        b"\x1f\x8bnot packed",
        b'<!DOCTYPE x [<!ENTITY a "b">]><urlset>&a;</urlset>',
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY a "b">]><urlset>&a;</urlset>'.encode(
            "utf-16"
        ),
        gzip.compress(b"<html></html>", mtime=0),
    ],
)
def test_what_is_no_sitemap_is_refused(site: Site, body: bytes) -> None:
    site.pages["/sitemap.xml"] = Answer(200, body)
    with pytest.raises(ImportProblem, match="not a sitemap"):
        site.read()


def test_there_is_an_end_to_it(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.pages |= {f"/{n}": page(f"Q{n}?", "x") for n in range(4)}
    site.lists(*(f"/{n}" for n in range(4)))
    monkeypatch.setattr(sitemap, "MAX_PAGES", 2)
    reading = site.read()
    assert len(reading.sections) == 2
    assert not reading.whole, "so nothing is called gone"
    assert [item.why for item in reading.failed] == ["more than 2 pages"] * 2

    monkeypatch.setattr(sitemap, "MAX_BYTES", 100)
    with pytest.raises(ImportProblem, match="too large"):
        site.read()


def test_sitemaps_have_an_end_too(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.lists(*(f"/{n}.xml" for n in range(30)), kind="sitemapindex")
    with pytest.raises(ImportProblem, match="more than 20 sitemaps"):
        site.read()
    monkeypatch.setattr(sitemap, "LARGEST_SITEMAP", 1000)
    site.pages["/sitemap.xml"] = Answer(200, gzip.compress(b" " * 100_000))
    with pytest.raises(ImportProblem, match="too large"):
        site.read()


def test_a_website_that_is_away_is_said(site: Site) -> None:
    with pytest.raises(ImportProblem, match="answered 404"):
        site.read("/nothing.xml")
    site.lists("/a")
    site.pages["/a"] = Answer(200, b"x" * 2_100_000, HTML)
    assert "too much" in site.read().failed[0].why
    Widget.objects.update(allowed_origins=["http://127.0.0.1:9"])
    with pytest.raises(DeliveryError, match="failed"):
        sitemap.read("http://127.0.0.1:9/sitemap.xml", language="english")


def test_pages_in_other_encodings_are_read(site: Site) -> None:
    text = "<html><head><meta charset='iso-8859-1'></head><body><h1>Où ?</h1><p>Là.</p></body></html>"
    site.lists("/meta", "/header", "/odd")
    site.pages["/meta"] = Answer(200, text.encode("latin-1"), {"Content-Type": "text/html"})
    header = {"Content-Type": "text/html; charset=windows-1252"}
    site.pages["/header"] = Answer(200, "<h1>Prix</h1>Où – là".encode("cp1252"), header)
    odd = {"Content-Type": "text/html; charset=idna"}
    site.pages["/odd"] = Answer(200, "<h1>Ça ?</h1>Oui".encode(), odd)
    assert [(s.question, s.answer) for s in site.read().sections] == [
        ("Où ?", "Là."),
        ("Prix", "Où – là"),
        ("Ça ?", "Oui"),
    ]


def test_progress_is_told(site: Site) -> None:
    site.lists("/a", "/b")
    told: list[tuple[int, int]] = []
    sitemap.read(
        f"{site.url}/sitemap.xml", language="english", progress=lambda done, total: told.append((done, total))
    )
    assert told == [(0, 2), (1, 2)]
