"""From a document to what may become entries: the text under each heading of its main part.

Markdown is turned into HTML first, so there is one way for both. Only text comes through: no markup, no
script, no navigation.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "dt": 8}
DETAILS = 7
NOISE = (
    "script, style, noscript, template, svg, nav, footer, aside, form, button, select, dialog, iframe, "
    "object, video, audio, [hidden], [aria-hidden=true], [role=navigation], [role=search], [role=dialog]"
)
MAIN = "main, [role=main], article"
BLOCKS = {"address", "article", "blockquote", "body", "caption", "dd", "div", "dl", "figcaption", "figure"}
BLOCKS |= {"header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead"}
BLOCKS |= {"tr", "ul"}
CELLS = frozenset({"td", "th"})
_SPACE = re.compile(r"\s+")
DEEPEST = 60
LONGEST_PAGE, LONGEST_PATH = 500, 180
LONGEST_QUESTION, LONGEST_ANSWER, LONGEST_KEYWORDS = 300, 4000, 300


@dataclass(frozen=True, slots=True)
class Section:
    """What may become an entry. `source` is the page with the heading: the same in the next import."""

    source: str
    question: str
    answer: str
    keywords: str = ""
    url: str = ""
    language: str = ""
    valid_until: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    where: str
    why: str


@dataclass(slots=True)
class _Open:
    """A heading and the text so far under it. `parts`: pieces of text, "\\n" where a block begins or ends.
    `above`: the headings it stands under; `path`: those that tell it from others of its name."""

    level: int
    heading: str
    anchor: str = ""
    above: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    parts: list[str] = field(default_factory=list)


def cut(html: str | bytes, *, page: str, url: str = "", language: str = "") -> list[Section | LeftOut]:
    """The sections of one page, in its order."""
    tree = LexborHTMLParser(html)
    body = tree.body
    if body is None:
        return []
    for node in body.css(NOISE):
        node.decompose()
    main = body.css_first(MAIN) or body
    walk = _Walk()
    walk.through(main)
    used: dict[str, int] = {}
    return [made for part in walk.closed if (made := _made(part, page, url, language, used)) is not None]


class _Walk:
    """Through a document in its order: a heading ends the section before it."""

    def __init__(self) -> None:
        self.closed: list[_Open] = []
        self.stack: list[_Open] = []

    def through(self, node: LexborNode, depth: int = 0) -> None:
        if depth > DEEPEST:
            self.say(_SPACE.sub(" ", node.text(deep=True)))
            return
        for child in node.iter(include_text=True):
            tag = child.tag or ""
            if tag in HEADINGS:
                self.open(HEADINGS[tag], _line(child), _anchor(child))
            elif tag == "details":
                self.details(child, depth)
            else:
                self.content(child, tag, depth)
                if tag == "dl":
                    self.leave(HEADINGS["dt"])

    def content(self, child: LexborNode, tag: str, depth: int) -> None:
        if tag == "-text":
            self.say(_SPACE.sub(" ", child.text(deep=False)))
        elif tag == "pre":
            self.say(f"\n{child.text()}\n")
        elif tag == "br":
            self.say("\n")
        elif tag in CELLS:
            self.through(child, depth + 1)
            self.say(" · ")
        else:
            around = "\n" if tag in BLOCKS else ""
            self.say(around + ("- " if tag == "li" else ""))
            self.through(child, depth + 1)
            self.say(around)

    def details(self, node: LexborNode, depth: int) -> None:
        summary = node.css_first("summary")
        if summary is not None:
            self.open(DETAILS, _line(summary), _anchor(node))
            summary.decompose()
        self.through(node, depth + 1)
        if summary is not None:
            self.leave(DETAILS)

    def open(self, level: int, heading: str, anchor: str) -> None:
        self.leave(level)
        above = tuple(part.heading for part in self.stack)
        path = tuple(part.heading for part in self.stack if part.level > 1)
        part = _Open(level, heading, anchor, above, path)
        self.stack.append(part)
        self.closed.append(part)

    def leave(self, level: int) -> None:
        while self.stack and self.stack[-1].level >= level:
            self.stack.pop()

    def say(self, text: str) -> None:
        if self.stack and text:
            self.stack[-1].parts.append(text)


def _made(part: _Open, page: str, url: str, language: str, used: dict[str, int]) -> Section | LeftOut | None:
    """None: a heading with nothing of its own to say."""
    answer = _plain("".join(part.parts))
    if not answer or not part.heading:
        return None
    path = "/".join(map(slug, (*part.path, part.heading)))[-LONGEST_PATH:]
    used[path] = used.get(path, 0) + 1
    source = f"{page[:LONGEST_PAGE]}#{path}" + (f"-{used[path]}" if used[path] > 1 else "")
    if len(part.heading) > LONGEST_QUESTION:
        return LeftOut(source[:200], "the heading is too long for a question")
    if len(answer) > LONGEST_ANSWER:
        return LeftOut(source[:200], "too long for an answer; more headings would help")
    link = f"{url}#{part.anchor}" if url and part.anchor and len(url) < LONGEST_PAGE - 100 else url
    return Section(source, part.heading, answer, _keywords(part), link, language)


def _keywords(part: _Open) -> str:
    """What the headings above say that this one does not."""
    return " ".join(dict.fromkeys(word for text in part.above for word in text.split()))[:LONGEST_KEYWORDS]


def _line(node: LexborNode) -> str:
    return re.sub(r"[\s¶#]+$", "", " ".join(node.text(deep=True, separator="").split()))


def _anchor(node: LexborNode) -> str:
    name = node.attributes.get("id") or ""
    return name if re.fullmatch(r"[\w.:-]{1,100}", name) else ""


def _plain(text: str) -> str:
    """One line for each block, spaces as one, control characters gone."""
    text = "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf"))
    lines = (" ".join(line.split()).removesuffix(" ·") for line in text.split("\n"))
    return "\n".join(line for line in lines if line not in ("", "-", "·"))


def slug(text: str) -> str:
    return re.sub(r"\W+", "-", text.casefold()).strip("-")[:80]
