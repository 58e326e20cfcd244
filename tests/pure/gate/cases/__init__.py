"""The labelled sentences of this folder: what a model says, and whether it may be said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
TUNED_ON = (
    "tuning",
    "held_out",
    "fresh",
    "unseen",
    "last",
    "replies",
    "mended",
    "replies_held_out",
    "natural",
    "new",
    "care",
    "school",
    "paraphrase",
    "attacks",
    "recombined",
)
HELD_OUT = ("farm_held_out",)  # no rule was mended on these
PARTS = (*TUNED_ON, *HELD_OUT)


@dataclass(frozen=True)
class Case:
    part: str
    world: str
    honest: bool
    category: str
    cites: tuple[str, ...]
    sentence: str
    asked: str = ""

    @property
    def language(self) -> str:
        return self.world.partition("/")[0]


def read(part: str) -> Iterator[Case]:
    world = ""
    for line in (FOLDER / f"{part}.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("@"):
            world = line[1:].strip()
            continue
        head, _, sentence = line.partition(" | ")
        expected, category, cites = head.split()
        sentence, _, asked = sentence.partition(" ?? ")
        known = tuple(cites.split(",")) if cites != "-" else ()
        yield Case(part, world, expected == "true", category, known, sentence, asked)
