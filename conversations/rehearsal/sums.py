"""What two configurations came to, side by side: for the table, the JSON document and the page. Works on the
documents of `stage.perform`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from conversations.agents.base import Call, Held
from conversations.model_setups import NOT_MADE
from conversations.simulation import report
from conversations.simulation.driver import Outcome, Wrong

from .visitors import RECORDED

JSON = dict[str, Any]
NONE = "–"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `better`: "left" or "right" where it can be said and matters."""

    name: str
    left: str
    right: str
    better: str = ""


def figures(documents: Sequence[Mapping[str, Any]]) -> JSON:
    """One side's figures. Of recorded visitors nobody knows what is true: those figures are None."""
    outcomes = [_outcome(each["outcome"]) for each in documents]
    made = report.figures(outcomes) | report.spent(outcomes)
    made["currency"] = next((call.currency for o in outcomes for call in o.calls if call.currency), "")
    made["failed"] = {
        status: count for status, count in made["statuses"].items() if status not in NOT_MADE | {"ok"}
    }
    made["not_made"] = {name: made["statuses"].get(name, 0) for name in sorted(NOT_MADE)}
    made["fields"] = _fields(outcomes, {str(each["agent"]) for each in documents})
    if any(o.kind == RECORDED for o in outcomes):
        made |= dict.fromkeys(("said", "said_but_not_stored", "stored", "stored_falsely"))
    made["false"] = [
        {"field": wrong.field, "value": wrong.value, "quote": wrong.quote}
        for o in outcomes
        for wrong in o.false
    ]
    return made


def _outcome(data: Mapping[str, Any]) -> Outcome:
    made = dict(data)
    return Outcome(
        **made
        | {
            "conversation": UUID(made["conversation"]),
            "asked": Counter(made["asked"]),
            "required": tuple(made["required"]),
            "false": [Wrong(**wrong) for wrong in made["false"]],
            "calls": [Call(**call | {"slips": tuple(call["slips"])}) for call in made["calls"]],
            "withheld": [Held(**held) for held in made["withheld"]],
        }
    )


def _fields(outcomes: Sequence[Outcome], names: set[str]) -> JSON:
    """Per field: questions, and of the proposals of this very agent how many were refused and why."""
    asked: Counter[str] = Counter()
    again = Counter(key for o in outcomes for key in o.asked_again)
    proposed: Counter[str] = Counter()
    refused: dict[str, Counter[str]] = {}
    for o in outcomes:
        asked.update(o.asked)
        for entry in o.ledger:
            if entry["by"] in names:
                proposed[entry["field_key"]] += 1
                if entry["status"] == "refused":
                    refused.setdefault(entry["field_key"], Counter())[entry["reason"]] += 1
    return {
        key: {
            "questions": asked[key],
            "asked_again": again[key],
            "proposed": proposed[key],
            "refused": sum(refused.get(key, {}).values()),
            "invention_rate": share(sum(refused.get(key, {}).values()), proposed[key]),
            "reasons": dict(refused.get(key, Counter()).most_common()),
        }
        for key in sorted(asked.keys() | proposed.keys())
    }


def share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def rows(left: JSON, right: JSON) -> list[Row]:
    """The table's lines for the whole; those for fields are `field_rows`."""
    recorded = left["said"] is None
    asked_again = "asked a second time" if recorded else "asked again though said"
    made = [
        Row("visitors", str(left["visitors"]), str(right["visitors"])),
        _counted("came to a decision", "completed", left, right, most=True),
        Row("questions per visitor", _per_visitor("questions", left), _per_visitor("questions", right)),
        Row(
            "questions per required field",
            *(f"{s['questions_per_required_field']:.2f}" for s in (left, right)),
        ),
        _counted(asked_again, "asked_again", left, right),
        _counted("said but not stored", "said_but_not_stored", left, right),
        _counted("false values stored", "stored_falsely", left, right),
        Row("turns per visitor", _per_visitor("turns", left), _per_visitor("turns", right)),
        Row("model calls a turn", f"{left['calls_per_turn']:.2f}", f"{right['calls_per_turn']:.2f}"),
        Row("calls that failed", report.listed(left["failed"]), report.listed(right["failed"])),
        Row("calls not made", _not_made(left), _not_made(right)),
        Row("tokens in (cached), out", _tokens(left), _tokens(right)),
        Row("cost", _cost(left), _cost(right)),
        Row("seconds a turn, p50 and p95", _seconds(left), _seconds(right)),
        Row("withheld sentences", _total("withheld", left), _total("withheld", right)),
        Row("slips", _total("slips", left), _total("slips", right)),
    ]
    return [row for row in made if (row.left, row.right) != (NONE, NONE)]


def _counted(name: str, key: str, left: JSON, right: JSON, *, most: bool = False) -> Row:
    one, other = left[key], right[key]
    if one is None or other is None:
        return Row(name, NONE, NONE)
    better = "" if one == other else "left" if (one > other) == most else "right"
    return Row(name, str(one), str(other), better)


def _per_visitor(key: str, side: JSON) -> str:
    return f"{side[key] / side['visitors']:.1f}" if side["visitors"] else NONE


def _not_made(side: JSON) -> str:
    return report.listed({name: count for name, count in side["not_made"].items() if count})


def _tokens(side: JSON) -> str:
    if not side["calls"]:
        return NONE
    return f"{side['prompt_tokens']:,} ({side['cached_tokens']:,}), {side['completion_tokens']:,}"


def _cost(side: JSON) -> str:
    return f"{side['cost']:.4f} {side['currency']}".strip() if side["calls"] else NONE


def _seconds(side: JSON) -> str:
    return f"{side['seconds_per_turn']['p50']:.2f}, {side['seconds_per_turn']['p95']:.2f}"


def _total(key: str, side: JSON) -> str:
    return str(sum(side[key].values()))


def count_rows(key: str, left: JSON, right: JSON) -> list[Row]:
    """`key`: withheld (by reason) or slips (by kind), the most frequent first."""
    both: Counter[str] = Counter(left[key]) + Counter(right[key])
    return [
        Row(name, str(left[key].get(name, 0)), str(right[key].get(name, 0))) for name, _ in both.most_common()
    ]


@dataclass(frozen=True, slots=True)
class FieldRow:
    name: str
    questions: tuple[int, int]
    invented: tuple[str, str]


def field_rows(left: JSON, right: JSON) -> list[FieldRow]:
    keys = sorted(left["fields"].keys() | right["fields"].keys())
    return [FieldRow(key, _both("questions", key, left, right), _invented(key, left, right)) for key in keys]


def _both(name: str, key: str, *sides: JSON) -> tuple[int, int]:
    one, other = (side["fields"].get(key, {}).get(name, 0) for side in sides)
    return one, other


def _invented(key: str, *sides: JSON) -> tuple[str, str]:
    one, other = (_rate(side["fields"].get(key, {})) for side in sides)
    return one, other


def _rate(field: Mapping[str, Any]) -> str:
    if not field.get("proposed"):
        return NONE
    return f"{field['refused']} of {field['proposed']} ({field['invention_rate']:.0%})"


def table(names: tuple[str, str], left: JSON, right: JSON) -> str:
    """For a terminal."""
    cells = [["", *names]] + [[row.name, row.left, row.right] for row in rows(left, right)]
    cells += [["", "", ""], ["questions, by field", *names]]
    found = field_rows(left, right)
    cells += [[f"  {row.name}", *map(str, row.questions)] for row in found]
    cells += [["", "", ""], ["refused of proposed, by field", *names]]
    cells += [[f"  {row.name}", *row.invented] for row in found]
    for title, key in (("withheld sentences, by reason", "withheld"), ("slips, by kind", "slips")):
        counted = count_rows(key, left, right)
        cells += [["", "", ""], [title, *names]] if counted else []
        cells += [[f"  {row.name}", row.left, row.right] for row in counted]
    widths = [max(len(row[column]) for row in cells) for column in range(3)]
    lines = [
        "  ".join([row[0].ljust(widths[0]), row[1].rjust(widths[1]), row[2].rjust(widths[2])]).rstrip()
        for row in cells
    ]
    return "\n".join([*lines, *_false(names, left, right)])


def _false(names: tuple[str, str], *sides: JSON) -> Iterator[str]:
    for name, side in zip(names, sides, strict=True):
        for wrong in side["false"]:
            yield f"FALSE  {name}: {wrong['field']} = {wrong['value']!r} from “{wrong['quote']}”"
