"""Markdown files as they lie in a folder or are uploaded: front matter, then headings with text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from markdown_it import MarkdownIt

from . import sections
from .reading import MAX_PAGES, Document, ImportProblem, Reading, language_of
from .sections import LeftOut, Section

LARGEST_FILE = 1_000_000
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.S)
_PAIR = re.compile(r"^(\w[\w -]*?)[ \t]*:[ \t]*(.*)$", re.M)
_markdown = MarkdownIt("commonmark", {"html": True}).enable("table")


def read_path(path: Path) -> list[Document]:
    """A file, or all Markdown files in a folder and below it, with their paths in it."""
    if path.is_file():
        return [Document(path.name, _text(path))]
    if not path.is_dir():
        raise ImportProblem(f"There is no file or folder {path}.")
    found = sorted(item for item in path.rglob("*") if item.suffix.lower() in (".md", ".markdown"))
    if not found:
        raise ImportProblem(f"There is no Markdown file in {path}.")
    if len(found) > MAX_PAGES:
        raise ImportProblem(f"{path} holds {len(found)} files; {MAX_PAGES} is the most for one import.")
    return [Document(item.relative_to(path).as_posix(), _text(item)) for item in found if item.is_file()]


def _text(path: Path) -> str:
    if path.stat().st_size > LARGEST_FILE:
        raise ImportProblem(f"{path.name} is larger than 1 MB.")
    return decode(path.name, path.read_bytes())


def decode(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig").replace("\x00", "")
    except UnicodeDecodeError:
        raise ImportProblem(f"{name} is not UTF-8 text.") from None


def read(documents: Iterable[Document], *, language: str, whole: bool) -> Reading:
    """`whole`: these are all the documents there are, so what is in none of them is gone."""
    reading = Reading(whole=whole)
    for document in documents:
        reading.pages.append(document.path)
        for part in cut(document, language):
            reading.add(part)
    return reading


def cut(document: Document, language: str) -> list[Section | LeftOut]:
    text = document.text.replace("\r\n", "\n")
    front = _FRONT.match(text)
    told = (
        {key.lower(): value.strip().strip("\"'") for key, value in _PAIR.findall(front[1])} if front else {}
    )
    html = _markdown.render(text[front.end() :] if front else text)
    spoken = language_of(told.get("language") or told.get("lang", "")) or language
    url = told.get("url", "") if told.get("url", "").startswith(("https://", "http://")) else ""
    until = _day(told.get("valid_until") or told.get("valid-until", ""), document.path)
    parts = sections.cut(html, page=document.path, url=url[:500], language=spoken)
    return [replace(p, valid_until=until) if isinstance(p, Section) else p for p in parts]


def _day(text: str, path: str) -> str:
    """A date that cannot be read must not become one without an end."""
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise ImportProblem(f"{path}: valid_until must be a day such as 2027-03-31, not “{text}”.") from None
