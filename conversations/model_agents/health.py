"""How models do and what they cost, read from the rows of their calls. A fixed number of queries each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any

from django.db import connection
from django.db.models import Aggregate, Count, F, FloatField, Q, QuerySet, Sum
from django.db.models.functions import TruncDate

from conversations import gate, trials
from conversations.agents.model.slips import SLIPS
from conversations.agents.model.trouble import WORDS
from conversations.agents.scripted import Scripted
from conversations.model_setups import NOT_MADE
from conversations.models import ModelCall, Proposal, Withheld
from leadqual.qualification.reasons import in_words

ENVIRONMENT = "environment"
AGENT = ("version__setup__name", "version__number", "model")


class Percentile(Aggregate):
    template = "percentile_cont(%(share)s) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = FloatField()

    def __init__(self, expression: str, share: float, **extra: Any) -> None:
        super().__init__(expression, share=share, **extra)


@dataclass(slots=True)
class Day:
    """One version's calls of one day. Seconds are those of calls that succeeded."""

    agent: str
    day: date
    calls: int = 0
    tried: int = 0  # of the calls: in rehearsals and hellos
    tried_tokens: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    not_made: Counter[str] = field(default_factory=Counter)
    prompt: int = 0
    cached: int = 0
    completion: int = 0
    cost: Counter[str] = field(default_factory=Counter)  # by currency
    seconds: tuple[float, float] | None = None
    first: tuple[float, float] | None = None

    @property
    def failures(self) -> str:
        return told(self.failed)

    @property
    def calls_shown(self) -> str:
        return f"{self.calls:,}"

    @property
    def tokens_in(self) -> str:
        return f"{self.prompt:,}"

    @property
    def tokens_out(self) -> str:
        return f"{self.completion:,}"

    @property
    def trials(self) -> str:
        return f"{self.tried:,} ({self.tried_tokens:,} tokens)" if self.tried else ""

    @property
    def left_out(self) -> str:
        return told(self.not_made)

    @property
    def cached_share(self) -> str:
        return f"{self.cached / self.prompt:.0%}" if self.prompt else ""

    @property
    def costs(self) -> str:
        return ", ".join(
            f"{amount:.4f} {currency}".strip() for currency, amount in self.cost.items() if amount
        )


@dataclass(frozen=True, slots=True)
class Counted:
    agent: str
    name: str
    count: int
    words: str = ""


@dataclass(slots=True)
class Invention:
    """What one model proposed for one field. `rate` is the invention rate: refused of proposed."""

    agent: str
    key: str
    proposed: int = 0
    refused: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def rate(self) -> float:
        return self.refused / self.proposed

    @property
    def percent(self) -> str:
        return f"{self.rate:.1%}" if 0 < self.rate < 0.1 else f"{self.rate:.0%}"

    @property
    def why(self) -> str:
        return told(self.reasons)


def told(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.most_common())


def _name(row: Mapping[str, Any]) -> str:
    if row["version__number"] is None:
        return f"{row['model']} ({ENVIRONMENT})"
    return f"{row['version__setup__name']} v{row['version__number']}"


def days(since: datetime, zone: tzinfo) -> list[Day]:
    """Newest first."""
    calls = ModelCall.objects.filter(at__gte=since).annotate(day=TruncDate("at", tzinfo=zone))
    found: dict[tuple[str, date], Day] = {}
    tried = Q(purpose__in=trials.PURPOSES)
    rows = calls.values(*AGENT, "day", "status", "currency").annotate(
        count=Count("id"),
        tried=Count("id", filter=tried),
        tried_tokens=Sum(F("prompt_tokens") + F("completion_tokens"), filter=tried, default=0),
        prompt=Sum("prompt_tokens"),
        cached=Sum("cached_tokens"),
        completion=Sum("completion_tokens"),
        spent=Sum("cost"),
    )
    for row in rows:
        day = found.setdefault((_name(row), row["day"]), Day(_name(row), row["day"]))
        _add(day, row)
    for row in _seconds(calls):
        day = found[_name(row), row["day"]]
        day.seconds, day.first = _pair(row, "whole"), _pair(row, "first")
    return sorted(found.values(), key=lambda day: (-day.day.toordinal(), day.agent))


def statuses_of(found: Iterable[Day]) -> list[tuple[str, str]]:
    """Each way a call ended that is not the right one, with what it means."""
    seen = {status for day in found for status in (*day.failed, *day.not_made)}
    return [(status, WORDS[status]) for status in WORDS if status in seen]


def _add(day: Day, row: Mapping[str, Any]) -> None:
    status, count = row["status"], row["count"]
    if status in NOT_MADE:
        day.not_made[status] += count
        return
    day.calls += count
    day.tried += row["tried"]
    day.tried_tokens += row["tried_tokens"]
    if status != "ok":
        day.failed[status] += count
    day.prompt += row["prompt"]
    day.cached += row["cached"]
    day.completion += row["completion"]
    day.cost[row["currency"]] += row["spent"]


def _seconds(calls: QuerySet[ModelCall]) -> Iterable[Mapping[str, Any]]:
    found: Iterable[Mapping[str, Any]] = (
        calls.filter(status="ok")
        .values(*AGENT, "day")
        .annotate(
            whole_50=Percentile("milliseconds", 0.5),
            whole_95=Percentile("milliseconds", 0.95),
            first_50=Percentile("first_milliseconds", 0.5),
            first_95=Percentile("first_milliseconds", 0.95),
        )
    )
    return found


def _pair(row: Mapping[str, Any], name: str) -> tuple[float, float] | None:
    half, most = row[f"{name}_50"], row[f"{name}_95"]
    return None if half is None else (half / 1000, most / 1000)


def withheld(since: datetime) -> list[Counted]:
    rows = Withheld.objects.filter(turn__in=_turns(since))
    return _counted(
        rows.values("version__setup__name", "version__number", "reason").annotate(count=Count("id")),
        gate.REASONS,
    )


def _turns(since: datetime) -> QuerySet[ModelCall, Any]:
    """The turns in which a model was called, by the calls' index."""
    return ModelCall.objects.filter(at__gte=since).values("turn")


def _counted(rows: Iterable[Mapping[str, Any]], words: Mapping[str, str]) -> list[Counted]:
    found = [
        Counted(
            _name({"model": "", **row}).strip(), row["reason"], row["count"], words.get(row["reason"], "")
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (one.agent, -one.count, one.name))


_SLIPS = """
SELECT s.name, v.number, c.model, slip->>'kind', count(*)
FROM conversations_modelcall c
CROSS JOIN jsonb_array_elements(c.slips) AS slip
LEFT JOIN conversations_modelversion v ON v.id = c.version_id
LEFT JOIN conversations_modelsetup s ON s.id = v.setup_id
WHERE c.at >= %s
GROUP BY 1, 2, 3, 4
"""


def slips(since: datetime) -> list[Counted]:
    with connection.cursor() as cursor:
        cursor.execute(_SLIPS, [since])
        rows = [dict(zip((*AGENT, "reason", "count"), values, strict=True)) for values in cursor.fetchall()]
    return _counted(rows, SLIPS)


def inventions(since: datetime) -> list[Invention]:
    """Per field and model, the field with the highest rate first."""
    rows = (
        Proposal.objects.filter(turn__in=_turns(since))
        .exclude(by__in=("", Scripted.name))
        .values("by", "field_key", "status", "reason")
        .annotate(count=Count("id"))
    )
    found: dict[tuple[str, str], Invention] = {}
    for row in rows:
        one = found.setdefault((row["by"], row["field_key"]), Invention(row["by"], row["field_key"]))
        one.proposed += row["count"]
        if row["status"] == "refused":
            one.refused += row["count"]
            one.reasons[row["reason"]] += row["count"]
    return sorted(found.values(), key=lambda one: (one.agent, -one.rate, one.key))


def reasons_of(found: Iterable[Invention]) -> list[tuple[str, str]]:
    """Each reason that occurs, with what it means."""
    known = {"unknown_field": "The schema has no such field."}
    codes = sorted({reason for one in found for reason in one.reasons})
    return [(code, known.get(code) or in_words(code)) for code in codes]
