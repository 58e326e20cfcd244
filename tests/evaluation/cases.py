"""The labelled cases as they lie in this folder, and the categories that must be among them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

Part = Literal["tuning", "held_out"]
Case = dict[str, Any]

FOLDER = Path(__file__).parent
PARTS: tuple[Part, ...] = ("tuning", "held_out")
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")


def _categories() -> frozenset[str]:
    lines = (FOLDER / "categories.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.split()[0] for line in lines if line and not line.startswith("#"))


CATEGORIES = _categories()


def files(part: Part) -> list[Path]:
    return sorted(FOLDER.glob(f"{part}-*.jsonl"))


def read(part: Part) -> Iterator[Case]:
    for path in files(part):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)
