"""JSON as an endpoint gets it. Pure. The tools of a schema version are encoded once, for all its calls."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

MOST = 64  # schema versions whose tools are kept
_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_tools: dict[int, tuple[tuple[Any, ...], str]] = {}


def dump(value: Any) -> str:
    return _encoder.encode(value)


def encoded(body: Mapping[str, Any]) -> bytes:
    """The bytes of `dump(body)`, whatever is known of them already."""
    parts = (f"{dump(name)}:{_part(value)}" for name, value in body.items())
    return f"{{{','.join(parts)}}}".encode("utf-8", "replace")


def _part(value: Any) -> str:
    """Tuples are the tools that tools.py has made, which nobody changes; each is known by being itself."""
    if not isinstance(value, tuple):
        return dump(value)
    kept = _tools.get(id(value))
    if kept is None or kept[0] is not value:
        if len(_tools) >= MOST:
            _tools.clear()
        kept = _tools[id(value)] = value, dump(value)
    return kept[1]
