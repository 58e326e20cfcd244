"""Folding: a form of a text in which equal words compare equal, with the way back to the original. Pure.

Offsets are Unicode code points. Folded: NFKC, case-folded, one kind of quotation mark, apostrophe and
dash, runs of white space as one space, invisible characters gone, accents composed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-")
_QUOTES = dict.fromkeys("‘’‚‛′‵`´ʼ＇", "'") | dict.fromkeys("“”„‟″«»＂❝❞", '"')
_PLAIN = _DASHES | _QUOTES


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` folded; `starts[i]`/`ends[i]` are the original code points that gave folded character i."""

    original: str
    text: str = field(compare=False)
    starts: Sequence[int] = field(compare=False)
    ends: Sequence[int] = field(compare=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original offsets of folded [start, end); an empty span stays empty."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else len(self.original)
            return at, at
        return self.starts[start], self.ends[end - 1]

    def source(self, start: int, end: int) -> str:
        """The visitor's own characters behind folded [start, end)."""
        a, b = self.span(start, end)
        return self.original[a:b]


def _invisible(char: str) -> bool:
    # Cf: zero-width space and joiners, BOM, bidi marks, soft hyphen; Mn 0xFE0x: variation selectors
    return unicodedata.category(char) in ("Cf", "Cc") and not char.isspace() or "\ufe00" <= char <= "\ufe0f"


def _fold_ascii(text: str) -> Folded:
    if text.isprintable() and "  " not in text and text == text.strip():  # most messages: nothing moves
        size = len(text)
        return Folded(text, text.lower().replace("`", "'"), range(size), range(1, size + 1))
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for i, char in enumerate(text.lower()):
        if char.isspace():
            if not out:
                continue
            if out[-1] == " ":
                ends[-1] = i + 1
                continue
            char = " "
        elif char < " " or char == "\x7f":
            continue
        elif char == "`":
            char = "'"
        out.append(char)
        starts.append(i)
        ends.append(i + 1)
    return _finish(text, out, starts, ends)


def _finish(text: str, out: list[str], starts: list[int], ends: list[int]) -> Folded:
    if out and out[-1] == " ":
        out.pop(), starts.pop(), ends.pop()
    return Folded(text, "".join(out), tuple(starts), tuple(ends))


# letters and marks of our languages, each one code point
_LATIN = re.compile("[ -~\xa1-\xac\xae-\u024f\u2010-\u2027\u2030-\u205e\u20ac]*")
_PLAIN_CODES = str.maketrans(_PLAIN)


def _fold_latin(text: str) -> Folded | None:
    """The same for a text in which every character folds to one; None for any other."""
    flat = text.casefold()
    size = len(text)
    plain = len(flat) == size and "  " not in text and text == text.strip() and _LATIN.fullmatch(text)
    if not plain or not unicodedata.is_normalized("NFKC", flat):
        return None
    return Folded(text, flat.translate(_PLAIN_CODES), range(size), range(1, size + 1))


_FIRST = re.compile(r"(?<![\d.,])1\xb0(?=\s)")  # "il 1° giugno": typed for "1º"


@lru_cache(maxsize=2048)
def fold(text: str) -> Folded:
    """`text` folded with its way back; cached, for transcripts are read again at every turn."""
    if "1\xb0" in text:
        return replace(_fold(_FIRST.sub("1º", text)), original=text)
    return _fold(text)


def _fold(text: str) -> Folded:
    if text.isascii():
        return _fold_ascii(text)
    if (latin := _fold_latin(text)) is not None:
        return latin
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    i, n = 0, len(text)
    while i < n:
        j = i + 1
        while j < n and (unicodedata.combining(text[j]) or _invisible(text[j])):
            j += 1
        cluster = "".join(c for c in text[i:j] if not _invisible(c))
        if cluster:
            folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", _plain(cluster)).casefold())
            for char in _plain(folded):
                if char.isspace():
                    if not out:
                        continue
                    if out[-1] == " ":
                        ends[-1] = j
                        continue
                    char = " "
                out.append(char)
                starts.append(i)
                ends.append(j)
        i = j
    return _finish(text, out, starts, ends)


def _plain(text: str) -> str:
    return "".join(_PLAIN.get(char, char) for char in text)
