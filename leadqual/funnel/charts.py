"""Figures for server-rendered SVG. Plain numbers in, plain numbers out; the templates draw them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .reports import Row
from .stages import STAGES, Stage

WIDTH, BAR, GAP = 720, 34, 16


@dataclass(frozen=True, slots=True)
class Bar:
    stage: Stage
    count: int
    y: float
    width: float
    of_previous: float | None


def funnel_bars(row: Row) -> list[Bar]:
    """One bar per stage, widths to one scale; a stage with anything in it stays visible."""
    most = max(row.counts.values()) or 1
    bars, previous = [], ""
    for n, stage in enumerate(STAGES):
        count = row.counts[stage.key]
        width = max(count / most * WIDTH, 3.0 if count else 0.0)
        rate = row.rate(stage.key, previous) if previous else None
        bars.append(Bar(stage, count, n * (BAR + GAP), round(width, 1), rate))
        previous = stage.key
    return bars


def line(values: Sequence[int], width: float = WIDTH, height: float = 120) -> str:
    """Points of a polyline through `values`, left to right, zero at the bottom."""
    most = max(values, default=0) or 1
    step = width / max(len(values) - 1, 1)
    return " ".join(f"{n * step:.1f},{height - value / most * height:.1f}" for n, value in enumerate(values))
