"""Run the evaluation cases through the evidence check and print what became of them (`make eval`).

The words of held-out cases are not printed unless asked for: see README.md.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from leadqual.qualification.check import check_case, uncollected
from tests.evaluation.cases import PARTS, Case, Part, read

KEPT_AT_LEAST, REFUSED_AT_MOST = 0.97, 0.01
INPUT = ("id", "today", "transcript", "field", "value", "quote")
COLUMNS = ("cases", "true", "kept", "asked", "refused", "false", "stored")


@dataclass(frozen=True)
class Outcome:
    case: Case
    status: str
    reason: str
    value: Any

    @property
    def is_true(self) -> bool:
        return bool(self.case["expect"] == "accept")

    @property
    def kept(self) -> bool:
        return self.is_true and self.status == "accepted" and self.same_value

    @property
    def stored_wrongly(self) -> bool:
        """A falsehood accepted, or a true proposal stored as another value."""
        return self.status == "accepted" and not (self.is_true and self.same_value)

    @property
    def same_value(self) -> bool:
        # Texts, dates and addresses have normal forms of their own; the others come back as proposed.
        comparable = self.case["field"]["kind"] in ("number", "choice", "boolean")
        return not comparable or bool(self.value == self.case["value"])

    @property
    def failed(self) -> bool:
        return self.stored_wrongly or (self.is_true and not self.kept)


@dataclass(frozen=True)
class Tally:
    true: int
    kept: int
    asked: int
    refused: int
    false: int
    stored: int

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> Tally:
        found = list(outcomes)
        true = [outcome for outcome in found if outcome.is_true]
        return cls(
            true=len(true),
            kept=sum(outcome.kept for outcome in true),
            asked=sum(outcome.status == "unclear" for outcome in true),
            refused=sum(outcome.status == "refused" for outcome in true),
            false=len(found) - len(true),
            stored=sum(outcome.stored_wrongly for outcome in found),
        )

    @property
    def cells(self) -> list[int]:
        return [
            self.true + self.false,
            self.true,
            self.kept,
            self.asked,
            self.refused,
            self.false,
            self.stored,
        ]

    @property
    def kept_rate(self) -> float:
        return self.kept / self.true if self.true else 1.0

    @property
    def refused_rate(self) -> float:
        return self.refused / self.true if self.true else 0.0

    @property
    def passes(self) -> bool:
        return not self.stored and self.kept_rate >= KEPT_AT_LEAST and self.refused_rate <= REFUSED_AT_MOST


def judge(case: Case) -> Outcome:
    verdict = check_case({key: case[key] for key in INPUT})
    return Outcome(case, verdict.status, verdict.reason, verdict.value)


def measure(part: Part) -> list[Outcome]:
    """As the command runs them."""
    with uncollected():
        return [judge(case) for case in read(part)]


def table(title: str, outcomes: Sequence[Outcome], key: Callable[[Case], str]) -> str:
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(key(outcome.case), []).append(outcome)
    rows = [f"{title:<24}" + "".join(f"{name:>9}" for name in COLUMNS)]
    rows += [_row(name, groups[name]) for name in sorted(groups)]
    return "\n".join([*rows, _row("all", outcomes)])


def _row(name: str, outcomes: Sequence[Outcome]) -> str:
    return f"{name:<24}" + "".join(f"{cell:>9}" for cell in Tally.of(outcomes).cells)


def summary(part: Part, outcomes: Sequence[Outcome]) -> str:
    tally = Tally.of(outcomes)
    return (
        f"{part}: of {tally.true} true {tally.kept_rate:.1%} kept, {tally.refused_rate:.1%} refused; "
        f"of {tally.false} false {tally.stored} wrongly stored"
    )


def failure(outcome: Outcome) -> str:
    case = outcome.case
    words = [f"    {turn['role']:>7}: {turn['text']}" for turn in case["transcript"][-4:]]
    verdict = f"expected {case['expect']}, {outcome.status} ({outcome.reason}) value {outcome.value!r}"
    head = f"{case['id']} {case['category']} {case['language']}: {verdict}"
    proposal = f"    {case['field']['key']} = {case['value']!r} from {case['quote']!r} | {case['why']}"
    return "\n".join([head, *words, proposal])


def report(part: Part, outcomes: Sequence[Outcome], words: bool) -> str:
    lines = [f"== {part}", table("category", outcomes, lambda case: str(case["category"])), ""]
    lines += [table("language", outcomes, lambda case: str(case["language"])), ""]
    if words:
        lines += [failure(outcome) for outcome in outcomes if outcome.failed] + [""]
    return "\n".join([*lines, summary(part, outcomes), ""])


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", choices=(*PARTS, "all"), default="all", help="which cases to run")
    parser.add_argument(
        "--failures", action="store_true", help="print the failing cases, those for tuning only"
    )
    parser.add_argument(
        "--held-out-failures", action="store_true", help="print the failing held-out cases, too"
    )
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    chosen = arguments(argv)
    passes = True
    for part in PARTS if chosen.set == "all" else (chosen.set,):
        began = time.perf_counter()
        outcomes = measure(part)
        seconds = time.perf_counter() - began
        words = chosen.held_out_failures if part == "held_out" else chosen.failures
        print(report(part, outcomes, words) + f"{len(outcomes) / seconds:.0f} cases a second\n")
        passes = passes and (part == "tuning" or Tally.of(outcomes).passes)
    if not passes:
        print(
            f"Below the bar: 0 wrongly stored, kept >= {KEPT_AT_LEAST:.0%}, refused <= {REFUSED_AT_MOST:.0%}."
        )
    return 0 if passes else 1


if __name__ == "__main__":
    sys.exit(main())
