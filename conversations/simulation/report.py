"""Sums of simulated visits, as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median

from .driver import Outcome

HEAD = ("visitors", "completed", "questions", "turns", "ms/turn", "asked again", "false", "said", "lost")


def _row(name: str, outcomes: Sequence[Outcome]) -> list[str]:
    turns = sum(o.turns for o in outcomes)
    return [
        name,
        str(len(outcomes)),
        f"{sum(o.completed for o in outcomes) / len(outcomes):.0%}",
        f"{sum(o.questions for o in outcomes) / len(outcomes):.1f}",
        f"{median(o.turns for o in outcomes):.0f}",
        f"{sum(o.seconds for o in outcomes) / turns * 1000:.1f}",
        str(sum(len(o.asked_again) for o in outcomes)),
        str(sum(len(o.false) for o in outcomes)),
        str(sum(o.said for o in outcomes)),
        str(sum(len(o.lost) for o in outcomes)),
    ]


def table(outcomes: Sequence[Outcome]) -> str:
    """Per kind of visitor, per language, and in all; then each falsely stored value."""
    rows = [["", *HEAD]]
    for kind in sorted({o.kind for o in outcomes}):
        rows.append(_row(kind, [o for o in outcomes if o.kind == kind]))
    for language in sorted({o.language for o in outcomes}):
        rows.append(_row(f"in {language}", [o for o in outcomes if o.language == language]))
    rows.append(_row("all", outcomes))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join([*lines, "", *_fields(outcomes), *_details(outcomes)])


def _fields(outcomes: Sequence[Outcome]) -> Iterable[str]:
    asked: Counter[str] = Counter()
    again: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for o in outcomes:
        asked.update(o.asked)
        again.update(o.asked_again)
        lost.update(o.lost)
    yield "questions per visitor, by field (asked again though said; said but not stored):"
    for key, number in asked.most_common():
        yield f"  {key:20} {number / len(outcomes):.2f}  ({again[key]}; {lost[key]})"


def _details(outcomes: Sequence[Outcome]) -> Iterable[str]:
    for o in outcomes:
        for wrong in o.false:
            said = f"{wrong.field} = {wrong.value!r} from “{wrong.quote}”"
            yield f"FALSE  {wrong.kind} {said} ({o.conversation})"
