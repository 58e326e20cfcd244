"""The tuning cases in English, said a little differently: what a message opens or ends with, and how it is
written, changes no verdict. No labels are needed for that.

    python -m tests.evaluation.reworded            # a line for each way, every fifth case
    python -m tests.evaluation.reworded --all      # all cases; some minutes
    python -m tests.evaluation.reworded --ids      # and which cases

`lost`: true ones that were kept and no longer are; `stored`: false ones that now are.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from leadqual.qualification.check import check_case, uncollected
from tests.evaluation.cases import Case, read
from tests.evaluation.run import INPUT

EVERY = 5
FIRST_TIME = "This is my first time here. "
OPENINGS = ("Hello! ", "Okay. ", "Great. ", "Thank you. ", "Nice to meet you. ", FIRST_TIME)
ENDINGS = (
    " Thanks!",
    " Let me know what you find.",
    " I'm really looking forward to it.",
    " Do you need anything else from me?",
    " How much is it?",
    " By the way, your website looks great.",
    " 🙂",
)
_FULL = {
    "I'm": "I am",
    "don't": "do not",
    "we're": "we are",
    "We're": "We are",
    "it's": "it is",
    "It's": "It is",
    "I'd like": "I would like",
    "I'll": "I will",
    "I've": "I have",
    "can't": "cannot",
    "that's": "that is",
}
_SHORT = re.compile(r"\b(?:" + "|".join(map(re.escape, _FULL)) + r")\b")
WRITTEN: dict[str, Callable[[str], str]] = {
    "in small letters": str.lower,
    "without commas": lambda text: text.replace(", ", " "),
    "without full stops": lambda text: re.sub(r"[.!]+(?=\s|$)", "", text),
    "on lines": lambda text: text.replace(". ", ".\n"),
    "in full": lambda text: _SHORT.sub(lambda found: _FULL[found.group()], text),
}


@dataclass
class Count:
    tried: int = 0
    lost: list[str] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)


def around(case: Case, opening: str = "", ending: str = "") -> Case | None:
    """The case with words put around the message that is quoted, the latest that has the quote."""
    turns = [dict(turn) for turn in case["transcript"]]
    holds = [turn for turn in turns if turn["role"] == "visitor" and case["quote"] in turn["text"]]
    if not holds:
        return None
    text = holds[-1]["text"].strip()
    stop = "." if ending and text[-1:] not in (".", "!", "?") else ""
    holds[-1]["text"] = opening + text + stop + ending
    return {**case, "transcript": turns}


def written(case: Case, change: Callable[[str], str]) -> Case | None:
    """The case with everything of the visitor's written differently; None where that changes nothing."""
    turns = [
        {**turn, "text": change(turn["text"])} if turn["role"] == "visitor" else turn
        for turn in case["transcript"]
    ]
    if turns == case["transcript"]:
        return None
    return {**case, "transcript": turns, "quote": change(case["quote"])}


def ways() -> dict[str, Callable[[Case], Case | None]]:
    """Each way of saying a case differently, by its name."""
    found: dict[str, Callable[[Case], Case | None]] = {}
    found |= {f"{text}...": partial(around, opening=text) for text in OPENINGS}
    found |= {f"...{text}": partial(around, ending=text) for text in ENDINGS}
    found |= {name: partial(written, change=change) for name, change in WRITTEN.items()}
    return found


def is_stored(case: Case) -> bool:
    return check_case({key: case[key] for key in INPUT}).status == "accepted"


def measure(cases: list[Case], names: Sequence[str] = ()) -> dict[str, Count]:
    """What each way, or those of `names`, makes of the cases."""
    with uncollected():
        before = [is_stored(case) for case in cases]
        counts: dict[str, Count] = {}
        for name, way in ways().items():
            if names and name not in names:
                continue
            count = counts[name] = Count()
            for case, was in zip(cases, before, strict=True):
                if (other := way(case)) is None:
                    continue
                count.tried += 1
                if was != is_stored(other) and was == (case["expect"] == "accept"):
                    (count.lost if was else count.stored).append(case["id"])
    return counts


def english(every: int) -> list[Case]:
    return [case for case in read("tuning") if case["language"] == "en"][::every]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--all", action="store_true", help="all cases instead of every fifth")
    parser.add_argument("--ids", action="store_true", help="the cases that are judged otherwise")
    chosen = parser.parse_args()
    print(f"{'':<44} cases   lost  stored")
    for name, count in measure(english(1 if chosen.all else EVERY)).items():
        lost, stored = count.lost, count.stored
        print(f"{name:<44} {count.tried:>5} {len(lost):>6} {len(stored):>7}")
        if chosen.ids and (lost or stored):
            print(f"    lost {' '.join(lost)}\n    stored {' '.join(stored)}")


if __name__ == "__main__":
    main()
