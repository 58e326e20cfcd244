"""The pages of a website by its sitemap: only from allowed hosts, only so many, only so large."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

from django.conf import settings

from conversations.models import Widget
from crm.errors import DeliveryError
from crm.http import Client, Response

from . import sections
from .reading import MAX_PAGES, ImportProblem, Reading, language_of
from .sections import LeftOut

MAX_SITEMAPS, MAX_REDIRECTS = 20, 3
MAX_BYTES, LARGEST_SITEMAP = 60_000_000, 20_000_000
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]+)", re.I)
_KNOWN = re.compile(r"(?i)utf-?8|us-ascii|iso-8859-\d{1,2}|windows-125\d|latin-?1")
_LANG = re.compile(r"<html[^>]{0,500}?\slang\s*=\s*[\"']?([\w-]+)", re.I)
Progress = Callable[[int, int], None]


def allowed_hosts() -> frozenset[str]:
    """The company's own: where its widgets may be, and what the settings add. With the port, if it is not
    the usual one."""
    origins = Widget.objects.filter(active=True).values_list("allowed_origins", flat=True)
    own = {urlsplit(origin).netloc.lower() for listed in origins for origin in listed}
    return frozenset(own | {host.lower() for host in settings.KNOWLEDGE_HOSTS})


def read(url: str, *, language: str, progress: Progress = lambda done, total: None) -> Reading:
    """What all pages of the sitemap say. A page that cannot be read is named and left as it was."""
    with Client() as client:
        site = _Site(client, allowed_hosts())
        pages = list(dict.fromkeys(site.listed(url)))
        reading = Reading(whole=len(pages) <= MAX_PAGES)
        for place, page in enumerate(pages[:MAX_PAGES]):
            progress(place, min(len(pages), MAX_PAGES))
            _add(reading, site, page, language)
    reading.failed += [LeftOut(page, f"more than {MAX_PAGES} pages") for page in pages[MAX_PAGES:]][:50]
    return reading


def _add(reading: Reading, site: _Site, page: str, language: str) -> None:
    try:
        answer = site.get(page, "text/html")
        html = _decoded(answer)
    except (DeliveryError, ImportProblem) as problem:
        reading.failed.append(LeftOut(page, str(problem)))
        return
    reading.pages.append(page)
    told = _LANG.search(html[:5000])
    spoken = (language_of(told[1]) if told else "") or language
    for part in sections.cut(html, page=page, url=page, language=spoken):
        reading.add(part)


class _Site:
    def __init__(self, client: Client, hosts: frozenset[str]) -> None:
        self.client = client
        self.hosts = hosts
        self.bytes = 0

    def listed(self, url: str) -> Iterator[str]:
        """The addresses of the pages, through sitemaps of sitemaps."""
        waiting, seen = [url], {url}
        while waiting:
            kind, found = _locations(self.get(waiting.pop(0), "application/xml").body)
            if kind != "sitemapindex":
                yield from (page for page in found if self.problem(page) == "" and "#" not in page)
                continue
            new = [item for item in found if item not in seen]
            seen.update(new)
            waiting += new
            if len(seen) > MAX_SITEMAPS:
                raise ImportProblem(f"There are more than {MAX_SITEMAPS} sitemaps; import one of them.")

    def problem(self, url: str) -> str:
        host = urlsplit(url).netloc.lower()
        return "" if host in self.hosts else f"{host or 'This address'} is not one of your own websites."

    def get(self, url: str, accept: str) -> Response:
        for _ in range(MAX_REDIRECTS + 1):
            if problem := self.problem(url):
                raise ImportProblem(problem)
            answer = self.client.request("GET", url, {"Accept": accept})
            self.bytes += len(answer.body)
            if self.bytes > MAX_BYTES:
                raise ImportProblem("The pages are too large for one import.")
            if answer.status not in REDIRECTS:
                break
            url = urljoin(url, answer.headers.get("location", ""))
        if answer.status != 200:
            raise ImportProblem(f"The website answered {answer.status}.")
        return answer


def _locations(body: bytes) -> tuple[str, list[str]]:
    """("urlset" or "sitemapindex", the addresses). A sitemap needs no entities, so none are allowed."""
    if body[:2] == b"\x1f\x8b":
        body = _unpacked(body)
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body or b"\x00" in body:  # or hidden by UTF-16
        raise ImportProblem("This is not a sitemap.")
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError:
        raise ImportProblem("This is not a sitemap.") from None
    kind = root.tag.rpartition("}")[2]
    if kind not in ("urlset", "sitemapindex"):
        raise ImportProblem("This is not a sitemap.")
    texts = [item.text or "" for item in root.iter() if item.tag.rpartition("}")[2] == "loc"]
    return kind, [text.strip() for text in texts if text.strip() and len(text.strip()) <= 500]


def _unpacked(body: bytes) -> bytes:
    unpacking = zlib.decompressobj(wbits=31)
    try:
        text = unpacking.decompress(body, LARGEST_SITEMAP)
    except zlib.error:
        raise ImportProblem("This is not a sitemap.") from None
    if unpacking.unconsumed_tail:
        raise ImportProblem("The sitemap is too large.")
    return text


def _decoded(answer: Response) -> str:
    kind = answer.headers.get("content-type", "")
    if "html" not in kind:
        raise ImportProblem("This is not a web page.")
    told = re.search(r"charset=[\"']?([\w-]+)", kind)
    inside = _CHARSET.search(answer.body[:2000])
    name = told[1] if told else inside[1].decode() if inside else ""
    return answer.body.decode(name if _KNOWN.fullmatch(name) else "utf-8", errors="replace")
