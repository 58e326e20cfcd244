"""The conversation with the words marked that values come from.

Offsets are code points of the message as it was typed, so Python's own string slicing is exact. Marks may lie
in each other or overlap. Where two cross, the second is continued in a new element; its pieces share a class.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from .dossier import Dossier, Line


@dataclass(frozen=True, slots=True)
class Span:
    """`name` is the element's id: what a link jumps to."""

    name: str
    message: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    line: Line
    html: SafeString
    continued: tuple[str, ...] = ()


def anchor(message: int, key: str, number: int = 0) -> str:
    """m12-f-company_size; a number is added when the same message has several for one field."""
    name = f"m{message}-f-{re.sub(r'[^A-Za-z0-9_-]', '-', key)}"
    return f"{name}-{number + 1}" if number else name


def spans(dossier: Dossier) -> list[Span]:
    """Every value's words, the superseded ones too, and the words of pain and urgency."""
    found = []
    for item in dossier.fields:
        current = (item.evidence,) if item.evidence else ()
        seen: dict[int, int] = {}
        for said in (*current, *item.history):
            number = seen.setdefault(said.message, 0)
            seen[said.message] += 1
            found.append(Span(anchor(said.message, item.key, number), said.message, said.start, said.end))
    for kind, quotes in (("pain", dossier.pain), ("urgency", dossier.urgency)):
        found += [Span(quote_anchor(kind, n), q.message, q.start, q.end) for n, q in enumerate(quotes)]
    return found


def quote_anchor(kind: str, number: int) -> str:
    return f"said-{kind}-{number}"


def marked(dossier: Dossier) -> list[Marked]:
    by_message: dict[int, list[Span]] = {}
    for span in spans(dossier):
        by_message.setdefault(span.message, []).append(span)
    return [_mark(line, by_message.get(line.seq, [])) for line in dossier.transcript]


def _mark(line: Line, wanted: Sequence[Span]) -> Marked:
    inside = [span for span in wanted if 0 <= span.start < span.end <= len(line.text)]
    cuts = sorted({0, len(line.text), *(s.start for s in inside), *(s.end for s in inside)})
    parts: list[str] = []
    open_now: list[Span] = []
    begun: set[str] = set()
    continued: list[str] = []
    for start, end in zip(cuts, cuts[1:], strict=False):
        here = sorted(
            (s for s in inside if s.start <= start < s.end), key=lambda s: (s.start, -s.end, s.name)
        )
        kept = _common(open_now, here)
        parts += ["</mark>"] * (len(open_now) - kept)
        for span in here[kept:]:
            parts.append(_tag(span, again=span.name in begun))
            continued += [span.name] if span.name in begun else []
            begun.add(span.name)
        parts.append(str(escape(line.text[start:end])))
        open_now = here
    parts += ["</mark>"] * len(open_now)
    return Marked(line, mark_safe("".join(parts)), tuple(dict.fromkeys(continued)))  # noqa: S308  # escaped above


def _common(old: Sequence[Span], new: Sequence[Span]) -> int:
    """How many of the open elements may stay open."""
    count = 0
    for left, right in zip(old, new, strict=False):
        if left != right:
            break
        count += 1
    return count


def _tag(span: Span, *, again: bool) -> str:
    return f'<mark class="{span.name}">' if again else f'<mark id="{span.name}">'


def continued(lines: Iterable[Marked]) -> list[str]:
    """Names of marks in several pieces: pages colour the later pieces together with the first."""
    return [name for line in lines for name in line.continued]
