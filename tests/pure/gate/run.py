"""What the gate lets through and what it withholds: `python -m tests.pure.gate.run`.

Two rates count: false sentences shown to a visitor (none may be) and honest ones withheld. The words of
held-out cases are not printed unless asked for.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from conversations.gate import Grounds, Ruling, judge
from tests.pure.gate.cases import HELD_OUT, PARTS, Case, read
from tests.pure.gate.worlds import WORLDS

# The share of honest ones withheld: what is reached must not be lost. The last part is wording that no rule
# was mended on.
WITHHELD_AT_MOST = {
    "tuning": 0.05,
    "fresh": 0.13,
    "unseen": 0.13,
    "last": 0.2,
    "replies": 0.11,
    "mended": 0.13,
    "replies_held_out": 0.16,
    "natural": 0.35,
    "new": 0.34,
    "care": 0.18,
    "school": 0.29,
    "paraphrase": 0.66,
    "attacks": 0.12,
    "recombined": 0.35,
    "farm_held_out": 0.74,
}
WITHHELD_ELSE = 0.05
COLUMNS = ("cases", "honest", "withheld", "false", "shown")


@dataclass(frozen=True)
class Outcome:
    case: Case
    ruling: Ruling
    milliseconds: float

    @property
    def shown_falsely(self) -> bool:
        return self.ruling.ok and not self.case.honest

    @property
    def withheld(self) -> bool:
        return self.case.honest and not self.ruling.ok


def grounds_of(case: Case) -> Grounds:
    grounds = WORLDS[case.world]
    return replace(grounds, visitor=(*grounds.visitor, case.asked)) if case.asked else grounds


def measure(part: str) -> list[Outcome]:
    found = []
    for case in read(part):
        began = time.perf_counter()
        ruling = judge(case.sentence, case.cites, grounds_of(case))
        found.append(Outcome(case, ruling, (time.perf_counter() - began) * 1000))
    return found


def cells(outcomes: Sequence[Outcome]) -> list[int]:
    honest = [outcome for outcome in outcomes if outcome.case.honest]
    shown = sum(outcome.shown_falsely for outcome in outcomes)
    withheld = sum(outcome.withheld for outcome in honest)
    return [len(outcomes), len(honest), withheld, len(outcomes) - len(honest), shown]


def table(title: str, outcomes: Sequence[Outcome], key: Callable[[Case], str]) -> str:
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(key(outcome.case), []).append(outcome)
    rows = [f"{title:<16}" + "".join(f"{name:>10}" for name in COLUMNS)]
    rows += [_row(name, groups[name]) for name in sorted(groups)]
    return "\n".join([*rows, _row("all", outcomes)])


def _row(name: str, outcomes: Sequence[Outcome]) -> str:
    return f"{name:<16}" + "".join(f"{cell:>10}" for cell in cells(outcomes))


def withheld_at_most(part: str) -> float:
    return WITHHELD_AT_MOST.get(part, WITHHELD_ELSE)


def passes(part: str, outcomes: Sequence[Outcome]) -> bool:
    _, honest, withheld, _, shown = cells(outcomes)
    return not shown and withheld <= withheld_at_most(part) * honest


def report(part: str, outcomes: Sequence[Outcome], words: bool) -> str:
    lines = [f"== {part}", table("category", outcomes, lambda case: case.category), ""]
    lines += [table("language", outcomes, lambda case: case.language), ""]
    for outcome in outcomes if words else ():
        if outcome.shown_falsely or outcome.withheld:
            what = "SHOWN   " if outcome.shown_falsely else "withheld"
            case = outcome.case
            lines.append(f"{what} {case.world} {case.category} ({outcome.ruling.reason}): {case.sentence}")
    slow = sorted(outcome.milliseconds for outcome in outcomes)
    lines.append(f"a sentence takes {slow[len(slow) // 2]:.2f} ms (median), {slow[-1]:.2f} ms at most")
    return "\n".join([*lines, ""])


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", choices=(*PARTS, "all"), default="all", help="which cases to judge")
    parser.add_argument(
        "--failures", action="store_true", help="print the failing cases that rules may be mended on"
    )
    parser.add_argument(
        "--held-out-failures", action="store_true", help="print the failing held-out cases, too"
    )
    chosen = parser.parse_args(argv)
    good = True
    for part in PARTS if chosen.set == "all" else (chosen.set,):
        outcomes = measure(part)
        words = chosen.held_out_failures if part in HELD_OUT else chosen.failures
        print(report(part, outcomes, words))
        good = good and passes(part, outcomes)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
