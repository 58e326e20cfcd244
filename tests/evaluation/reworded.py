"""The tuning cases said a little differently: what a message opens or ends with, how it is written, how the
agent asks, which names and numbers it is about, changes no verdict. No labels are needed for that.

    python -m tests.evaluation.reworded                # a line for each way: English, the other languages
    python -m tests.evaluation.reworded --all          # all cases; many minutes
    python -m tests.evaluation.reworded --ids number   # this way only, and which cases

`lost`: true ones that were kept and no longer are; `stored`: false ones that now are.
"""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from leadqual.qualification.check import check_case, uncollected
from tests.evaluation import rewordings, swaps
from tests.evaluation.cases import Case, read
from tests.evaluation.rewordings import Way
from tests.evaluation.run import INPUT

MOST = 400  # cases that a way is tried on


@dataclass
class Count:
    tried: int = 0
    lost: list[str] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)


def ways() -> dict[str, Way]:
    """Each way of saying a case differently, by its name."""
    return rewordings.ways() | swaps.ways()


def is_stored(case: Case) -> bool:
    return check_case({key: case[key] for key in INPUT}).status == "accepted"


def measure(cases: Sequence[Case], names: Sequence[str] = (), most: int = MOST) -> dict[str, Count]:
    """What each way, or those of `names`, makes of the first of the cases that it changes."""
    before: dict[str, bool] = {}
    counts: dict[str, Count] = {}
    with uncollected():
        for name, way in ways().items():
            if names and name not in names:
                continue
            count = counts[name] = Count()
            for case in cases:
                if count.tried == most:
                    break
                if (other := way(case)) is None:
                    continue
                if (key := case["id"]) not in before:
                    before[key] = is_stored(case)
                count.tried += 1
                if before[key] != is_stored(other) and before[key] == (case["expect"] == "accept"):
                    (count.lost if before[key] else count.stored).append(key)
    return counts


def shuffled(english: bool) -> list[Case]:
    """The tuning cases in English, or in the other languages, in an order that is always the same."""
    cases = [case for case in read("tuning") if (case["language"] == "en") == english]
    return sorted(cases, key=lambda case: zlib.crc32(case["id"].encode()))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--all", action="store_true", help=f"all cases instead of {MOST} for each way")
    parser.add_argument("--ids", action="store_true", help="the cases that are judged otherwise")
    parser.add_argument("names", nargs="*", help="ways to try instead of all")
    chosen = parser.parse_args()
    most = 10**6 if chosen.all else MOST
    english, abroad = (measure(shuffled(which), chosen.names, most) for which in (True, False))
    print(f"{'':<50} cases   lost  stored   cases   lost  stored")
    for name in english:
        both = (english[name], abroad[name])
        print(f"{name:<50}" + "  ".join(f"{c.tried:>6} {len(c.lost):>6} {len(c.stored):>7}" for c in both))
        for count in both if chosen.ids else ():
            if count.lost or count.stored:
                print(f"    lost {' '.join(count.lost)}\n    stored {' '.join(count.stored)}")


if __name__ == "__main__":
    main()
