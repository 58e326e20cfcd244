"""What somebody should know at once: a model agent fails, is left alone, or has used up its budget."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from django.db.models import F, Q, QuerySet, Sum, Window
from django.db.models.functions import Coalesce, RowNumber

from conversations.agents.model.guard import FAILURES, midnight
from conversations.agents.model.trouble import LOST, STOPPED
from conversations.model_setups import NOT_MADE
from conversations.models import ModelCall, ModelSetup
from conversations.trials import PURPOSES

from .health import AGENT, ENVIRONMENT, told

RECENTLY = timedelta(minutes=2)
NOBODYS = ""  # the widget of rehearsals and hellos
OURS = frozenset({STOPPED, LOST})  # they say nothing about the endpoint


def alerts(now: datetime) -> list[str]:
    """Worst first; always as many queries."""
    return [*_failing(now), *_left_alone(now), *_used_up(now)]


def _of_chats(since: datetime) -> QuerySet[ModelCall]:
    """A draft that is tried out and fails keeps nobody waiting."""
    return ModelCall.objects.filter(at__gte=since).exclude(purpose__in=PURPOSES)


def _failing(now: datetime) -> list[str]:
    """Model agents whose last calls have all failed."""
    made = _of_chats(now - timedelta(days=1)).exclude(status__in=NOT_MADE | OURS)
    place = Window(RowNumber(), partition_by=F("version__setup"), order_by=(F("at").desc(), F("id").desc()))
    last: dict[str, list[str]] = defaultdict(list)
    for row in made.annotate(place=place).filter(place__lte=FAILURES).values(*AGENT, "status"):
        last[row["version__setup__name"] or f"{row['model']} ({ENVIRONMENT})"].append(row["status"])
    return [
        f"{name}: the last {FAILURES} calls failed ({told(Counter(sorted(statuses)))}). "
        "Until it answers again the scripted agent speaks."
        for name, statuses in sorted(last.items())
        if len(statuses) == FAILURES and "ok" not in statuses
    ]


def _left_alone(now: datetime) -> list[str]:
    rows = _of_chats(now - RECENTLY).filter(status="circuit").values(*AGENT).distinct()
    names = {row["version__setup__name"] or f"{row['model']} ({ENVIRONMENT})" for row in rows}
    return [
        f"{name}: its endpoint is left alone for some seconds after too many failures; "
        "until then the scripted agent speaks."
        for name in sorted(names)
    ]


def _used_up(now: datetime) -> list[str]:
    limited = ModelSetup.objects.exclude(Q(day_tokens=None) & Q(widget_day_tokens=None))
    rows = (
        ModelCall.objects.filter(at__gte=midnight(now), version__setup__in=limited)
        .values("version__setup", on=Coalesce("widget__name", "conversation__widget__name"))
        .annotate(tokens=Sum(F("prompt_tokens") + F("completion_tokens")))
    )
    spent: dict[int, dict[str, int]] = defaultdict(dict)
    for row in rows:
        spent[row["version__setup"]][row["on"] or NOBODYS] = row["tokens"]
    return [words for setup in limited.order_by("name") for words in _over(setup, spent[setup.pk])]


def _over(setup: ModelSetup, by_widget: Mapping[str, int]) -> Iterable[str]:
    rest = "Until midnight the scripted agent speaks"
    total = sum(by_widget.values())
    if setup.day_tokens is not None and total >= setup.day_tokens:
        yield f"{setup}: the {setup.day_tokens:,} tokens of today are used up ({total:,}). {rest}."
        return
    for widget, tokens in sorted(by_widget.items()):
        if widget and setup.widget_day_tokens is not None and tokens >= setup.widget_day_tokens:
            yield (
                f"{setup}: the {setup.widget_day_tokens:,} tokens of today for “{widget}” are used up "
                f"({tokens:,}). {rest} there."
            )
