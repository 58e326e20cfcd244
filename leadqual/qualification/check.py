"""The evidence check as a filter: one JSON line in, one JSON line out. Pure; the command and the
evaluation use it."""

from __future__ import annotations

import gc
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from typing import Any, TextIO

from leadqual.qualification.evidence import Turn, Verdict, verify
from leadqual.qualification.fields import Field, SpecError, field_from_dict

_FIELDS = ("status", "reason", "value", "text", "message", "start", "end", "grade", "confidence")
COLLECT_EVERY = 50_000  # lines
OUTCOMES = ("kept", "asked", "refused", "wrongly stored", "held back")


class CaseError(ValueError):
    """A line that is no case; the message says what is wrong with it."""


def check_case(case: Mapping[str, Any], trace: list[str] | None = None) -> Verdict:
    """The verdict on one case in the form that check_evidence reads; raises CaseError."""
    quote = case.get("quote")
    if not isinstance(quote, str):
        raise CaseError("quote must be a string")
    if "value" not in case:
        raise CaseError("value is missing")
    return verify(
        _field(case.get("field")),
        case["value"],
        quote,
        _transcript(case.get("transcript")),
        _today(case.get("today")),
        trace=trace,
    )


def _field(data: Any) -> Field:
    try:
        return _field_of(_SORTED.encode(data))
    except (SpecError, TypeError) as error:
        raise CaseError(str(error)) from error


_SORTED = json.JSONEncoder(sort_keys=True)


@lru_cache(maxsize=2048)
def _field_of(text: str) -> Field:
    return field_from_dict(json.loads(text))


def _transcript(data: Any) -> tuple[Turn, ...]:
    if not isinstance(data, list):
        raise CaseError("transcript must be a list of messages")
    return tuple(map(_turn, data))


def _turn(item: Any) -> Turn:
    if (
        not isinstance(item, dict)
        or item.get("role") not in ("visitor", "agent")
        or not isinstance(item.get("text"), str)
    ):
        raise CaseError('each message needs a role, "visitor" or "agent", and a text')
    return Turn(item["role"], item["text"])


def _today(text: Any) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise CaseError("today must be a date such as 2026-03-10") from error


def answer(line: str, explain: bool = False) -> tuple[dict[str, Any], Mapping[str, Any]]:
    """The output for one line and the case it held; a line that is no case gives {"id"?, "error"}."""
    case: Any = {}
    try:
        case = json.loads(line)
        if not isinstance(case, dict):
            raise CaseError("a case must be a JSON object")
        trace: list[str] = []
        verdict = check_case(case, trace if explain else None)
        out = {"id": case.get("id"), **{name: getattr(verdict, name) for name in _FIELDS}}
        return ({**out, "explain": trace} if explain else out), case
    except (CaseError, ValueError, RecursionError) as error:
        known = case if isinstance(case, dict) else {}
        return {**({"id": known["id"]} if "id" in known else {}), "error": str(error)}, known


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the cyclic garbage collector: the check makes hardly any cycles, and looking for them among all
    that its caches hold took a fifth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.freeze()  # nor are they looked through afterwards
            gc.enable()


def run(lines: Iterable[str], out: TextIO, *, expect: bool = False, explain: bool = False) -> int:
    """Writes one line per case, flushed; returns the exit status: 1 if a line was no case."""
    with uncollected():
        return _run(lines, out, expect=expect, explain=explain)


def _run(lines: Iterable[str], out: TextIO, *, expect: bool, explain: bool) -> int:
    tally = Tally()
    failed = False
    for number, line in enumerate(lines, start=1):
        if number % COLLECT_EVERY == 0:
            gc.collect()
        if not line.strip():
            continue
        result, case = answer(line, explain)
        failed = failed or "error" in result
        out.write(json.dumps(result, ensure_ascii=False) + "\n")
        out.flush()
        if expect and "error" not in result:
            tally.add(case, result["status"])
    if expect:
        out.writelines(f"{row}\n" for row in tally.table())
    return 1 if failed else 0


def outcome(expected: Any, status: str) -> str | None:
    """What a verdict did with a labelled case; None when it has no label."""
    if expected == "accept":
        return {"accepted": "kept", "unclear": "asked", "refused": "refused"}[status]
    if expected == "refuse":
        return "wrongly stored" if status == "accepted" else "held back"
    return None


class Tally:
    """Outcomes per category, and per language where the cases name one."""

    def __init__(self) -> None:
        self.by_category: dict[str, Counter[str]] = {}
        self.by_language: dict[str, Counter[str]] = {}

    def add(self, case: Mapping[str, Any], status: str) -> None:
        found = outcome(case.get("expect"), status)
        if found is None:
            return
        self.by_category.setdefault(str(case.get("category") or "-"), Counter())[found] += 1
        if case.get("language"):
            self.by_language.setdefault(str(case["language"]), Counter())[found] += 1

    def total(self) -> Counter[str]:
        return sum(self.by_category.values(), Counter())

    def table(self) -> Iterator[str]:
        """The table as lines: kept at once, asked, wrongly refused, wrongly stored, rightly held back."""
        heads = ("cases", "kept", "asked", "wrongly refused", "wrongly stored", "held back")
        yield f"{'category':<34} " + " ".join(f"{h:>{max(6, len(h) + 1)}}" for h in heads)
        for name, counts in sorted(self.by_category.items()):
            yield _row(name, counts)
        yield _row("all", self.total())
        for name, counts in sorted(self.by_language.items()):
            yield _row(f"language {name}", counts)


def _row(name: str, counts: Counter[str]) -> str:
    kept, asked, refused, stored, held = (counts[key] for key in OUTCOMES)
    return f"{name:<34} {sum(counts.values()):>6} {kept:>6} {asked:>6} {refused:>16} {stored:>15} {held:>10}"


def lines_of(stream: Iterable[bytes]) -> Iterator[str]:
    """Lines as UTF-8 whatever the terminal's encoding; bytes that are none become a sign that no quote
    has."""
    for raw in stream:
        yield raw.decode("utf-8", errors="replace")
