"""What was read from a source, as it is kept between preview and import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from .sections import LeftOut, Section

MAX_PAGES, MAX_SECTIONS = 500, 3000
_LANGUAGES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "pt": "portuguese",
    "it": "italian",
    "nl": "dutch",
}


class ImportProblem(Exception):
    """Why nothing can be imported, in words for whoever asked for it."""


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file. `path` is where it lies in its folder."""

    path: str
    text: str


@dataclass(slots=True)
class Reading:
    """`pages` were read, `failed` were not. `whole`: there are no others, so what none holds is gone."""

    sections: list[Section] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    failed: list[LeftOut] = field(default_factory=list)
    whole: bool = True
    _known: set[tuple[str, str]] = field(default_factory=set, init=False, repr=False)

    def add(self, part: Section | LeftOut) -> None:
        """The same words on several pages are one entry: footers, contact boxes."""
        if isinstance(part, LeftOut):
            self.left_out.append(part)
        elif (part.question, part.answer) in self._known:
            self.left_out.append(LeftOut(part.source[:200], "the same as on an earlier page"))
        elif len(self.sections) >= MAX_SECTIONS:
            raise ImportProblem(f"There are more than {MAX_SECTIONS} sections: too many for one import.")
        else:
            self._known.add((part.question, part.answer))
            self.sections.append(part)

    def covers(self, source: str) -> bool:
        """Whether this reading would have brought `source` if it were still there."""
        page = source.partition("#")[0]
        if page in self.pages:
            return True
        return self.whole and page not in {item.where for item in self.failed}

    def as_json(self) -> dict[str, Any]:
        return {
            "sections": [asdict(part) for part in self.sections],
            "left_out": [asdict(part) for part in self.left_out],
            "failed": [asdict(part) for part in self.failed],
            "pages": self.pages,
            "whole": self.whole,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Reading:
        return cls(
            sections=[Section(**item) for item in data["sections"]],
            left_out=[LeftOut(**item) for item in data["left_out"]],
            pages=list(data["pages"]),
            failed=[LeftOut(**item) for item in data["failed"]],
            whole=data["whole"],
        )


def language_of(tag: str) -> str:
    """The text search configuration for "de-CH" or "german"; "" when it is none of ours."""
    name = tag.strip().lower()
    short = name.replace("_", "-").partition("-")[0]
    return name if name in _LANGUAGES.values() else _LANGUAGES.get(short, "")
