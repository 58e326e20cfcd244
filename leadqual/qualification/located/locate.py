"""Where a quote stands in the transcript: exactly, after folding, on word boundaries. Pure.

Fuzzy alignment is for highlighting, never for proof: one changed, dropped or added word is not the
visitor's sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from leadqual.qualification.located.text import Folded, fold

_EDGE = " \t.,;:!?…\"'()[]"
_PICTURES = re.compile("[\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff\U000e0020-\U000e007f]+")
_MOST = 12  # places of a short quote that are looked at; "a" may stand in a long paste a thousand times


class Turn(NamedTuple):
    """One message. `field`: the key that an agent's message asked for, when that is known."""

    role: str
    text: str
    field: str | None = None


class Site(NamedTuple):
    """A place of a quote: offsets into the folded text of the message at index `message`."""

    message: int
    start: int
    end: int


def locate(quote: str, transcript: Sequence[Turn], role: str = "visitor") -> list[Site]:
    """Every place where the quote stands in a message of `role`, latest message first."""
    wanted = fold(quote).text
    if not any(char.isalnum() for char in wanted):
        return []
    for form in _forms(wanted):
        sites = [
            Site(index, start, end)
            for index in range(len(transcript) - 1, -1, -1)
            if transcript[index].role == role
            for start, end in _places(form, fold(transcript[index].text))
        ]
        if sites:
            return sites
    return _without_pictures(wanted, transcript, role)


def _forms(wanted: str) -> list[str]:
    """The quote as it is, and without the marks around it."""
    bare = wanted.strip(_EDGE)
    return [wanted] if bare == wanted else [wanted, bare]


def _places(wanted: str, folded: Folded) -> list[tuple[int, int]]:
    text, at = folded.text, folded.text.find(wanted)
    found: list[tuple[int, int]] = []
    while at >= 0 and len(found) < _MOST:
        if _is_edge(text, at) and _is_edge(text, at + len(wanted)):
            found.append((at, at + len(wanted)))
        at = text.find(wanted, at + 1)
    return found


def _is_edge(text: str, at: int) -> bool:
    """Whether no word or number runs on across the offset."""
    if at <= 0 or at >= len(text):
        return True
    left, right = text[at - 1], text[at]
    if left.isalnum() and right.isalnum():
        return False
    if left in ".,:'" and right.isdigit() and at >= 2 and text[at - 2].isdigit():
        return False
    return not (right in ".,:'" and left.isdigit() and at + 1 < len(text) and text[at + 1].isdigit())


def _without_pictures(wanted: str, transcript: Sequence[Turn], role: str) -> list[Site]:
    """The same with emoji left out on both sides; the offsets are still those of the message as folded."""
    if wanted.isascii() and all(turn.text.isascii() for turn in transcript):
        return []
    bare = " ".join(_PICTURES.sub(" ", wanted).split())
    sites: list[Site] = []
    for index in range(len(transcript) - 1, -1, -1):
        text = fold(transcript[index].text).text
        if transcript[index].role == role and bare and _PICTURES.search(wanted + text):
            sites.extend(Site(index, start, end) for start, end in _bare_places(bare, text))
    return sites


def _bare_places(bare: str, text: str) -> list[tuple[int, int]]:
    kept: list[int] = []
    chars: list[str] = []
    pictures = [match.span() for match in _PICTURES.finditer(text)]
    hidden = {i for start, end in pictures for i in range(start, end)}
    for i, char in enumerate(text):
        if i in hidden:
            char = " "
        if char == " " and (not chars or chars[-1] == " "):
            continue
        chars.append(char)
        kept.append(i)
    places = _places(bare, Folded("", "".join(chars), (), ()))
    return [(kept[start], kept[end - 1] + 1) for start, end in places]
