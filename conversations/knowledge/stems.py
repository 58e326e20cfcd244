"""The stems of words that say little, as this PostgreSQL makes them; its versions differ.

They are asked for once in a process, along with its first search, so that no question costs a statement more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from conversations import lanes

from .common import COMMON, MEASURES
from .statements import STEMS

Stems = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Little:
    common: Stems
    measures: Stems


_known: Little | None = None
_LISTS = {"common": COMMON, "measures": MEASURES}
_ROWS = [
    (kind, language, word)
    for kind, lists in _LISTS.items()
    for language, words in lists.items()
    for word in words
]


def unasked() -> dict[str, list[str]]:
    """The parameters of STEMS; none when there is nothing left to ask for."""
    if _known:
        return {}
    kinds, languages, words = map(list, zip(*_ROWS, strict=True))
    return {"kinds": kinds, "spoken": languages, "words": words}


def learn(rows: Iterable[Sequence[Any]]) -> Little:
    """What STEMS has brought, or what is known since."""
    global _known
    if _known is None:
        found: dict[str, dict[str, set[str]]] = {kind: {name: set() for name in COMMON} for kind in _LISTS}
        for kind, language, stem in rows:
            found[kind][language].add(stem)
        lists = {kind: {name: frozenset(s) for name, s in by.items()} for kind, by in found.items()}
        _known = Little(lists["common"], lists["measures"])
    return _known


def little() -> Little:
    return _known or learn(lanes.query(f"SELECT * FROM ({STEMS}) AS stems", unasked()))
