"""Sums of simulated visits: a table for people, a document for machines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from statistics import median, quantiles
from typing import Any

from conversations.agents.base import Call
from conversations.model_setups import NOT_MADE

from .driver import Outcome

HEAD = (
    "visitors", "completed", "questions", "per field", "turns", "ms/turn", "said", "again", "lost", "false",
)  # fmt: skip
JSON = dict[str, Any]


def figures(outcomes: Sequence[Outcome]) -> JSON:
    """`questions_per_required_field` counts the chats that came to a decision: who leaves is asked less.
    `milliseconds` is the pipeline's own time, `turns` and `seconds` are those up to the decision."""
    done = [o for o in outcomes if o.completed]
    willing = [o for o in outcomes if o.willing]
    turns = sum(o.turns for o in outcomes)
    asked = sum(o.asked[key] for o in done for key in o.required)
    said, again = sum(o.said for o in outcomes), sum(len(o.asked_again) for o in outcomes)
    return {
        "visitors": len(outcomes),
        "completed": len(done),
        "willing": len(willing),
        "willing_completed": sum(o.completed for o in willing),
        "turns": turns,
        "questions": sum(o.questions for o in outcomes),
        "questions_per_required_field": _ratio(asked, sum(len(o.required) for o in done)),
        "turns_to_decision": median(o.turns for o in done) if done else None,
        "seconds_to_decision": round(median(o.seconds for o in done), 4) if done else None,
        "milliseconds_per_turn": round(sum(o.seconds for o in outcomes) / max(turns, 1) * 1000, 1),
        "said": said,
        "asked_again": again,
        "asked_again_share": _ratio(again, said),
        "said_but_not_stored": sum(len(o.lost) for o in outcomes),
        "stored": sum(o.stored for o in outcomes),
        "stored_falsely": sum(len(o.false) for o in outcomes),
    }


def _ratio(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def document(outcomes: Sequence[Outcome]) -> JSON:
    """Everything of the table, and each falsely stored value."""
    return {
        "all": figures(outcomes),
        "kinds": {kind: figures(found) for kind, found in _by(outcomes, "kind")},
        "languages": {language: figures(found) for language, found in _by(outcomes, "language")},
        "fields": fields(outcomes),
        "model": spent(outcomes),
        "stored_falsely": [
            {
                "conversation": str(o.conversation),
                "kind": wrong.kind,
                "field": wrong.field,
                "value": wrong.value,
                "quote": wrong.quote,
            }
            for o in outcomes
            for wrong in o.false
        ],
    }


def _by(outcomes: Sequence[Outcome], name: str) -> list[tuple[str, list[Outcome]]]:
    names = sorted({getattr(o, name) for o in outcomes})
    return [(value, [o for o in outcomes if getattr(o, name) == value]) for value in names]


def fields(outcomes: Sequence[Outcome]) -> JSON:
    """Per field: questions per visitor, asked again though said, said but not stored."""
    asked: Counter[str] = Counter()
    again = Counter(key for o in outcomes for key in o.asked_again)
    lost = Counter(key for o in outcomes for key in o.lost)
    for o in outcomes:
        asked.update(o.asked)
    return {
        key: {
            "questions_per_visitor": _ratio(asked[key], len(outcomes)),
            "asked_again": again[key],
            "said_but_not_stored": lost[key],
        }
        for key in sorted(asked.keys() | lost.keys(), key=lambda key: (-asked[key], key))
    }


def spent(outcomes: Sequence[Outcome]) -> JSON:
    """What a model did: calls by status, tokens, cost, withheld sentences and slips. Calls that a closed
    circuit or a used-up budget kept from being made are in `statuses` only."""
    calls = [call for o in outcomes for call in o.calls]
    made = [call for call in calls if call.status not in NOT_MADE]
    turns = sum(o.turns for o in outcomes)
    return {
        "calls": len(made),
        "calls_per_turn": _ratio(len(made), turns),
        "statuses": dict(Counter(call.status for call in calls).most_common()),
        "prompt_tokens": sum(call.prompt_tokens for call in made),
        "cached_tokens": sum(call.cached_tokens for call in made),
        "completion_tokens": sum(call.completion_tokens for call in made),
        "cost": round(sum(call.cost for call in made), 6),
        "seconds_per_turn": spread([seconds for o in outcomes for seconds in o.durations]),
        "withheld": dict(Counter(held.reason for o in outcomes for held in o.withheld).most_common()),
        "slips": dict(_slips(made).most_common()),
    }


def _slips(calls: Iterable[Call]) -> Counter[str]:
    return Counter(slip["kind"] for call in calls for slip in call.slips)


def spread(values: Sequence[float]) -> JSON:
    """The middle, and what nineteen of twenty stay below."""
    if len(values) < 2:
        return {"p50": round(sum(values), 3), "p95": round(sum(values), 3)}
    parts = quantiles(values, n=20, method="inclusive")
    return {"p50": round(parts[9], 3), "p95": round(parts[18], 3)}


def _row(name: str, outcomes: Sequence[Outcome]) -> list[str]:
    f = figures(outcomes)
    return [
        name,
        str(f["visitors"]),
        f"{f['completed'] / f['visitors']:.0%}",
        f"{f['questions'] / f['visitors']:.1f}",
        f"{f['questions_per_required_field']:.2f}",
        "-" if f["turns_to_decision"] is None else f"{f['turns_to_decision']:.0f}",
        f"{f['milliseconds_per_turn']:.1f}",
        str(f["said"]),
        str(f["asked_again"]),
        str(f["said_but_not_stored"]),
        str(f["stored_falsely"]),
    ]


def table(outcomes: Sequence[Outcome]) -> str:
    """Per kind of visitor, per language, and in all; then the fields; then each falsely stored value."""
    rows = [["", *HEAD]]
    rows += [_row(kind, found) for kind, found in _by(outcomes, "kind")]
    rows += [_row(f"in {language}", found) for language, found in _by(outcomes, "language")]
    rows.append(_row("all", outcomes))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join([*lines, "", *_sums(outcomes), "", *_fields(outcomes), *_details(outcomes)])


def _sums(outcomes: Sequence[Outcome]) -> Iterable[str]:
    f = figures(outcomes)
    share = _ratio(f["willing_completed"], f["willing"])
    yield f"willing visitors who came to a decision: {f['willing_completed']} of {f['willing']} ({share:.1%})"
    yield f"questions per required field: {f['questions_per_required_field']:.2f}"
    yield f"asked again though said: {f['asked_again']} of {f['said']} ({f['asked_again_share']:.1%})"
    yield f"stored falsely: {f['stored_falsely']} of {f['stored']}"
    if any(o.calls for o in outcomes):
        yield from _model(spent(outcomes))


def _model(f: JSON) -> Iterable[str]:
    seconds = f["seconds_per_turn"]
    yield f"model calls: {f['calls']} ({f['calls_per_turn']:.2f} a turn): {listed(f['statuses'])}"
    tokens = f"{f['prompt_tokens']} in ({f['cached_tokens']} cached), {f['completion_tokens']} out"
    yield f"tokens: {tokens}; cost {f['cost']}"
    yield f"seconds a turn: {seconds['p50']} (p50), {seconds['p95']} (p95)"
    yield f"withheld sentences: {listed(f['withheld'])}"
    yield f"slips: {listed(f['slips'])}"


def listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items()) or "none"


def _fields(outcomes: Sequence[Outcome]) -> Iterable[str]:
    yield "questions per visitor, by field (asked again though said; said but not stored):"
    for key, f in fields(outcomes).items():
        yield f"  {key:20} {f['questions_per_visitor']:.2f}  ({f['asked_again']}; {f['said_but_not_stored']})"


def _details(outcomes: Sequence[Outcome]) -> Iterable[str]:
    for o in outcomes:
        for wrong in o.false:
            said = f"{wrong.field} = {wrong.value!r} from “{wrong.quote}”"
            yield f"FALSE  {wrong.kind} {said} ({o.conversation})"
