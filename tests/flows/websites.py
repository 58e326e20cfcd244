"""A company's website on loopback, with a sitemap."""

from __future__ import annotations

from conversations.knowledge import sitemap
from conversations.knowledge.reading import Reading
from tests.fakes.servers import Answer, FakeServer, Request

HTML = {"Content-Type": "text/html; charset=utf-8"}


def page(question: str, answer: str, lang: str = "en") -> Answer:
    text = f"<html lang={lang}><body><main><h1>{question}</h1><p>{answer}</p></main></body></html>"
    return Answer(200, text.encode(), HTML)


class Site(FakeServer):
    """A website whose pages are in `pages`, by path."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: dict[str, Answer] = {}

    def handle(self, request: Request) -> Answer:
        return self.pages.get(request.path, Answer(404, b"gone"))

    def lists(self, *urls: str, kind: str = "urlset", path: str = "/sitemap.xml") -> None:
        self.pages[path] = Answer(200, self.xml(*urls, kind=kind), {"Content-Type": "application/xml"})

    def xml(self, *urls: str, kind: str = "urlset") -> bytes:
        places = [url if "://" in url else self.url + url for url in urls]
        items = "".join(f"<item><loc> {place} </loc></item>" for place in places)
        space = "http://www.sitemaps.org/schemas/sitemap/0.9"
        return f'<?xml version="1.0"?><{kind} xmlns="{space}">{items}</{kind}>'.encode()

    def read(self, path: str = "/sitemap.xml") -> Reading:
        return sitemap.read(self.url + path, language="english")
