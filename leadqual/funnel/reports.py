"""Counts over everyone's rows; read only. Every report takes a Period and runs a fixed number of queries."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import connection
from django.db.models import CharField, Count, F, Func, Q, QuerySet, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import TruncDate

from conversations.models import Conversation, Message, Proposal, Visit
from crm.models import Lead, Outcome, Source
from leadqual.qualification.facts import KNOWN
from leadqual.qualification.models import Field

from .stages import STAGES

GROUPS = {"day": "Day", "page": "Page", "mode": "Engagement", "source": "Source"}


@dataclass(frozen=True, slots=True)
class Period:
    """Days `first` to `last`, both included, in `zone`; "" filters nothing."""

    first: date
    last: date
    zone: ZoneInfo
    page: str = ""
    mode: str = ""

    @property
    def days(self) -> list[date]:
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]

    def bounds(self) -> tuple[datetime, datetime]:
        """First moment, and the first moment after."""
        start = datetime.combine(self.first, time.min, self.zone)
        return start, datetime.combine(self.last + timedelta(days=1), time.min, self.zone)

    def of(self, rows: QuerySet[Any], moment: str) -> QuerySet[Any]:
        """`rows` within the period and its filters."""
        start, end = self.bounds()
        rows = rows.filter(**{f"{moment}__gte": start, f"{moment}__lt": end})
        if self.mode:
            rows = rows.filter(mode=self.mode)
        return rows.alias(path=_path()).filter(path=self.page) if self.page else rows


@dataclass(slots=True)
class Row:
    """Counts per stage for one group, e.g. one day; `name` is what the page shows."""

    name: str
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys((s.key for s in STAGES), 0))

    def add(self, counts: dict[str, int]) -> None:
        for key, number in counts.items():
            self.counts[key] += number

    def rate(self, key: str, of: str) -> float | None:
        """Share of stage `of` that reached `key`; None where nobody could."""
        return self.counts[key] / self.counts[of] if self.counts[of] else None


def _path() -> Combinable:
    # without the query: campaign parameters would make every visit a page of its own
    return Func(F("page"), Value("?"), Value(1), function="split_part", output_field=CharField())


def _lead_counts(prefix: str) -> dict[str, Count]:
    """Aggregates for lead stages, reached over `prefix`."""

    def where(**conditions: Any) -> Q:
        return Q(**{prefix + name: value for name, value in conditions.items()})

    return {
        "leads": Count("id", filter=where(id__isnull=False)),
        "qualified": Count("id", filter=where(outcome=Outcome.QUALIFIED)),
        "meetings": Count("id", filter=where(meeting_booked_at__isnull=False)),
        "deals": Count("id", filter=where(deal=Lead.Deal.WON)),
    }


def _grouped(
    rows: QuerySet[Any], group: str, moment: str, zone: ZoneInfo, **counts: Count
) -> Iterable[dict[str, Any]]:
    keys = {
        "day": TruncDate(moment, tzinfo=zone),
        "page": _path(),
        "mode": F("mode"),
        "source": Value("agent"),
    }
    if group == "source" and rows.model is Lead:
        keys["source"] = F("source")
    grouped: Iterable[dict[str, Any]] = rows.order_by().values(group_key=keys[group]).annotate(**counts)
    return grouped


def by_group(period: Period, group: str) -> list[Row]:
    """One Row per day, page, mode or source; three queries. Days without anything are there with zeros."""
    found: dict[Any, Row] = {day: Row(day.isoformat()) for day in period.days} if group == "day" else {}
    names = dict(Source.choices)
    parts = (
        (period.of(Visit.objects.all(), "started_at"), "started_at", {"visitors": Count("id")}),
        (
            period.of(Conversation.objects.all(), "started_at"),
            "started_at",
            {"conversations": Count("id")} | _lead_counts("lead__"),
        ),
        (
            period.of(Lead.objects.exclude(source=Source.AGENT), "created_at"),
            "created_at",
            _lead_counts(""),
        ),
    )
    for rows, moment, counts in parts:
        for record in _grouped(rows, group, moment, period.zone, **counts):
            key = record.pop("group_key")
            name = names.get(key, key) if group == "source" else key
            found.setdefault(key, Row(str(name or "not known"))).add(record)
    ordered = found.values()
    return list(ordered) if group == "day" else sorted(ordered, key=lambda row: -sum(row.counts.values()))


def chats_only(period: Period) -> Row:
    """The chat's own funnel, without leads of other sources, which have no visitors to compare with."""
    rows = by_group(period, "source")
    return next((row for row in rows if row.name == Source.AGENT.label), Row(str(Source.AGENT.label)))


def total(rows: Iterable[Row]) -> Row:
    whole = Row("All")
    for row in rows:
        whole.add(row.counts)
    return whole


@dataclass(slots=True)
class Question:
    """How one field fared over the conversations of a period."""

    key: str
    label: str
    asked: int = 0
    left: int = 0  # the chat ended with this question unanswered
    states: Counter[str] = field(default_factory=Counter)

    @property
    def known(self) -> int:
        return sum(self.states[state] for state in KNOWN)

    @property
    def drop(self) -> float | None:
        return self.left / self.asked if self.asked else None


def questions(period: Period) -> list[Question]:
    """Drop-off per question, in the order of the schema; four queries."""
    chats = period.of(Conversation.objects.all(), "started_at")
    found: dict[str, Question] = {}
    for key, label in Field.objects.filter(version__in=chats.values("schema_version")).values_list(
        "key", "label"
    ):
        found.setdefault(key, Question(key, label))
    asks = Message.objects.filter(conversation__in=chats, role=Message.Role.AGENT).exclude(field_key="")
    unanswered = Q(conversation__last_seq=F("seq"), conversation__status=Conversation.Status.CLOSED)
    counted = (
        asks.order_by()
        .values("field_key")
        .annotate(
            asked=Count("conversation", distinct=True),
            left=Count("conversation", distinct=True, filter=unanswered),
        )
    )
    for record in counted:
        question = found.setdefault(record["field_key"], Question(record["field_key"], record["field_key"]))
        question.asked, question.left = record["asked"], record["left"]
    for key, state, number in _states(chats):
        if key in found:
            found[key].states[state] += number
    return list(found.values())


def _states(chats: QuerySet[Conversation]) -> list[tuple[str, str, int]]:
    inner, params = chats.order_by().values("fields").query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT standing.key, standing.value->>'state', count(*) "
            f"FROM ({inner}) AS chats, jsonb_each(chats.fields) AS standing GROUP BY 1, 2",
            params,
        )
        counted: list[tuple[str, str, int]] = cursor.fetchall()
    return counted


@dataclass(slots=True)
class Ledger:
    """What one agent proposed and what became of it. `invented`: refused because it was not said."""

    agent: str
    proposals: int = 0
    accepted: int = 0
    unclear: int = 0
    refused: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def why(self) -> list[tuple[str, int]]:
        """Reasons of refusal, the commonest first."""
        return self.reasons.most_common()

    @property
    def invention_rate(self) -> float | None:
        return self.refused / self.proposals if self.proposals else None


def ledgers(period: Period) -> list[Ledger]:
    """Per agent, how its proposals fared; one query."""
    chats = period.of(Conversation.objects.all(), "started_at")
    found: defaultdict[str, Ledger] = defaultdict(lambda: Ledger(""))
    rows = (
        Proposal.objects.filter(conversation__in=chats)
        .order_by()
        .values_list("turn__agent", "status", "reason")
        .annotate(number=Count("id"))
    )
    for agent, status, reason, number in rows:
        ledger = found[agent]
        ledger.agent = agent
        ledger.proposals += number
        setattr(ledger, status, getattr(ledger, status) + number)
        if status == "refused":
            ledger.reasons[reason] += number
    return sorted(found.values(), key=lambda ledger: ledger.agent)
