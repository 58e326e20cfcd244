"""Ways of putting an answer, each tried on a field of every kind: a wording that fails on one field is a
word, one that fails on all of them is a rule that is missing.

    python -m tests.evaluation.wordings              # a line for each kind of wording
    python -m tests.evaluation.wordings --failures   # and the wordings that are misread

`wordings.txt` holds them; {a} is an answer to the question, {b} another one.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Choice, Field

TODAY = date(2026, 3, 10)
FILE = Path(__file__).with_name("wordings.txt")
STATED = ("stated", "stated in spite of a no")
BOTH = ("put right in a breath", "one and not the other")
CHANGED = "changed in the next message"
ASKED_BACK = "only asked back"


@dataclass(frozen=True)
class Asked:
    """A field, the question for it, and two answers: the words and the value."""

    field: Field
    question: str
    one: tuple[str, object]
    other: tuple[str, object]

    def told(self, wording: str) -> str:
        said = wording.format(a=self.one[0], b=self.other[0])
        return said[0].upper() + said[1:]

    def is_kept(self, value: object, *visitor: str, quoted: int = -1, offer: str = "") -> bool:
        """Whether a value is stored that cites one of the visitor's messages."""
        turns = [Turn("agent", self.question + offer), Turn("visitor", visitor[0])]
        for said in visitor[1:]:
            turns += [Turn("agent", "One moment, please."), Turn("visitor", said)]
        return verify(self.field, value, visitor[quoted], tuple(turns), TODAY).status == "accepted"


def _words(key: str, label: str, question: str, one: str, other: str, kind: str = "text") -> Asked:
    return Asked(Field(key, kind, label), question, (one, one), (other, other))  # type: ignore[arg-type]


def _choice(key: str, label: str, question: str, *values: str) -> Asked:
    field = Field(key, "choice", label, choices=tuple(map(Choice, values)))
    return Asked(field, question, (values[0], values[0]), (values[1], values[1]))


ASKED = (
    _words("venue", "Where the boat goes", "Where are you going?", "Gull Island", "14 Tar Street"),
    _words("leaving_from", "Town the coach leaves from", "Where are you leaving from?", "Dunmore", "Ashby"),
    _words("home_town", "Town of the flat", "Which town should I look in?", "Ashby, OR", "Port Ellis"),
    _words("choir", "Name of the choir", "Which choir do you want to hear?", "Morning Glass", "Low Tide"),
    _words("pickup_hour", "Time of the collection", "When will you collect it?", "half past 4", "9:15 am"),
    _words("guide", "Name of the guide", "Which guide would you like?", "Orla Penn", "Tom Reed"),
    _words("arrival_day", "Day of arrival", "When do you arrive?", "the 14th", "March 19th", "date"),
    _words("tour_day", "Day of the tour", "Which day suits you?", "next Friday", "12th of April", "date"),
    Asked(Field("seats", "number", "Number of seats"), "How many seats?", ("two", 2), ("5", 5)),
    Asked(Field("fee", "number", "Fee", unit="money"), "What is the fee?", ("$80", 80), ("120 dollars", 120)),
    _choice("cabin", "Cabin class", "Which cabin would you like?", "Standard", "Deluxe", "Saloon"),
    _choice("boat", "Type of boat", "What kind of boat do you want?", "Canoe", "Ketch", "Yawl"),
)


def wordings() -> Iterator[tuple[str, str]]:
    """Every kind with each of its wordings."""
    kind = ""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kind = line[2:]
        elif line:
            yield kind, line


def misread(kind: str, wording: str, asked: Asked) -> tuple[int, int]:
    """How many falsehoods are stored, and how many truths are not."""
    said, (a, one), (_, other) = asked.told(wording), asked.one, asked.other
    first = a[0].upper() + a[1:] + "."
    if kind in STATED:
        return 0, int(not asked.is_kept(one, said))
    if kind in BOTH:
        return int(asked.is_kept(one, said)), int(not asked.is_kept(other, said))
    if kind == CHANGED:
        return int(asked.is_kept(one, first, said, quoted=0)), int(not asked.is_kept(other, first, said))
    offer = f" Shall I note {a}?" if kind == ASKED_BACK else ""
    return int(asked.is_kept(one, said, offer=offer)), 0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--failures", action="store_true", help="the wordings that are misread, and where")
    shown = parser.parse_args().failures
    rows: dict[str, list[int]] = {}
    failures: list[str] = []
    for kind, wording in wordings():
        row = rows.setdefault(kind, [0, 0, 0])
        row[0] += 1
        found = [(asked.field.key, *misread(kind, wording, asked)) for asked in ASKED]
        stored, lost = ([key for key, *wrong in found if wrong[k]] for k in (0, 1))
        row[1] += len(stored)
        row[2] += len(lost)
        if stored or lost:
            failures.append(f"{kind}: {wording}\n    stored {stored} lost {lost}")
    print(f"{'':<30} wordings  fields  stored wrongly  true not kept")
    for kind, (count, false, true) in rows.items():
        print(f"{kind:<30} {count:>8} {len(ASKED):>7} {false:>15} {true:>14}")
    if shown:
        print("\n".join(failures))


if __name__ == "__main__":
    main()
