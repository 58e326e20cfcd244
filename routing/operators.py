"""What a condition can ask of a field, answered yes, no or unknown. Pure.

A value is compared honestly: a range says yes only if all of it passes and no only if none of it does; sums
in two currencies are not compared; what has the wrong shape is unknown, never an error.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from leadqual.qualification.facts import State
from leadqual.qualification.located.text import fold

Truth = Literal["yes", "no", "unknown"]
Takes = Literal["nothing", "one", "two", "many", "days"]
Test = Callable[[Any, Any, date | None], Truth]  # (the field's value, the value asked for, today)
COMPARED = ("number", "date")
WORDED = ("text", "choice")
PHRASED = ("text", "url")
PLACED = ("email", "url")


@dataclass(frozen=True, slots=True)
class Span:
    """A number, date or sum as the stretch it may lie in; one value is a stretch of no length."""

    low: float
    high: float
    currency: str = ""

    def says(self, surely: bool, possibly: bool) -> Truth:
        return "yes" if surely else "unknown" if possibly else "no"


def span(value: Any) -> Span | None:
    """The stretch that a stored value stands for; None if it is no number, sum or calendar date."""
    if not isinstance(value, Mapping):
        point = _point(value)
        return None if point is None else Span(point, point)
    currency = str(value.get("currency") or "")
    if "amount" in value:
        point = _point(value["amount"])
        return None if point is None else Span(point, point, currency)
    low, high = _bound(value.get("min"), -math.inf), _bound(value.get("max"), math.inf)
    if low is None or high is None or low > high or (low, high) == (-math.inf, math.inf):
        return None
    return Span(low, high, currency)


def _bound(value: Any, otherwise: float) -> float | None:
    return otherwise if value is None else _point(value)


def _point(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if math.isfinite(value) else None
    try:
        return float(date.fromisoformat(value).toordinal())
    except (TypeError, ValueError):
        return None


def _compared(test: Callable[[Span, Span], Truth]) -> Test:
    def run(value: Any, wanted: Any, today: date | None) -> Truth:
        said, asked = span(value), span(wanted)
        if said is None or asked is None or len({said.currency, asked.currency} - {""}) > 1:
            return "unknown"
        return test(said, asked)

    return run


def _within_days(value: Any, days: Any, today: date | None) -> Truth:
    said = span(value)
    if said is None or today is None or not isinstance(days, int):
        return "unknown"
    return _inside(said, Span(today.toordinal(), today.toordinal() + days))


def _inside(said: Span, asked: Span) -> Truth:
    return said.says(
        asked.low <= said.low and said.high <= asked.high, said.low <= asked.high and asked.low <= said.high
    )


def _same(value: Any, wanted: Any) -> bool:
    return fold(str(value)).text == fold(str(wanted)).text


def _one_of(value: Any, wanted: Any, today: date | None) -> Truth:
    return "yes" if any(_same(value, one) for one in wanted) else "no"


def _mentions(value: Any, wanted: Any, today: date | None) -> Truth:
    """Any of the phrases stands in the words, whole: "head" is not in "headless"."""
    padded = f" {_words(value)} "
    return "yes" if any(f" {_words(phrase)} " in padded for phrase in wanted) else "no"


def _words(value: Any) -> str:
    return " ".join("".join(char if char.isalnum() else " " for char in fold(str(value)).text).split())


def _domain_in(value: Any, wanted: Any, today: date | None) -> Truth:
    """The address's or page's domain is one of these, or below one of them."""
    host = str(value).rpartition("://")[2].split("/")[0]
    host = host.rpartition("@")[2].split(":")[0].casefold().rstrip(".")
    return "yes" if any(host == name or host.endswith(f".{name}") for name in map(_domain, wanted)) else "no"


def _domain(name: Any) -> str:
    return str(name).casefold().strip().removeprefix("@").rstrip(".")


def opposite(truth: Truth) -> Truth:
    return {"yes": "no", "no": "yes", "unknown": "unknown"}[truth]  # type: ignore[return-value]


def _not(test: Test) -> Test:
    return lambda value, wanted, today: opposite(test(value, wanted, today))


def _boolean(wanted: bool) -> Test:
    def run(value: Any, _: Any, today: date | None) -> Truth:
        if not isinstance(value, bool):
            return "unknown"
        return "yes" if value is wanted else "no"

    return run


@dataclass(frozen=True, slots=True)
class Operator:
    """`label` is what the editor offers, `phrase` what a trace says, with {} for the value asked for.
    `states` is there for questions about the state instead of the value."""

    code: str
    label: str
    phrase: str
    kinds: tuple[str, ...] = ()
    takes: Takes = "nothing"
    test: Test | None = None
    states: tuple[State, ...] = ()


_equals = _compared(
    lambda said, asked: said.says(
        (said.low, said.high) == (asked.low, asked.high), said.low <= asked.high and asked.low <= said.high
    )
)
_before = _compared(lambda said, asked: said.says(said.high < asked.low, said.low < asked.low))
_after = _compared(lambda said, asked: said.says(said.low > asked.high, said.high > asked.high))

_ALL = (
    Operator("at_least", "is at least", "at least {}", ("number",), "one", _not(_before)),
    Operator("at_most", "is at most", "at most {}", ("number",), "one", _not(_after)),
    Operator("more_than", "is more than", "more than {}", ("number",), "one", _after),
    Operator("less_than", "is less than", "less than {}", ("number",), "one", _before),
    Operator("equals", "is exactly", "exactly {}", COMPARED, "one", _equals),
    Operator("not_equals", "is not exactly", "not exactly {}", COMPARED, "one", _not(_equals)),
    Operator("between", "is between", "between {}", COMPARED, "two", _compared(_inside)),
    Operator("before", "is before", "before {}", ("date",), "one", _before),
    Operator("after", "is after", "after {}", ("date",), "one", _after),
    Operator("within_days", "is within the next … days", "within {} days", ("date",), "days", _within_days),
    Operator("one_of", "is", "{}", WORDED, "many", _one_of),
    Operator("none_of", "is not", "not {}", WORDED, "many", _not(_one_of)),
    Operator("mentions", "mentions", "mentions {}", PHRASED, "many", _mentions),
    Operator("not_mentions", "does not mention", "no mention of {}", PHRASED, "many", _not(_mentions)),
    Operator("is_true", "is yes", "yes", ("boolean",), "nothing", _boolean(True)),
    Operator("is_false", "is no", "no", ("boolean",), "nothing", _boolean(False)),
    Operator("domain_in", "is at the domain", "at {}", PLACED, "many", _domain_in),
    Operator("domain_not_in", "is not at the domain", "not at {}", PLACED, "many", _not(_domain_in)),
    Operator("known", "is known", "known", states=("stated", "confirmed")),
    Operator("unknown", "is unknown (not asked or no answer)", "unknown", states=("not_asked", "unanswered")),
    Operator("declined", "is declined (would not say)", "declined", states=("declined",)),
    Operator("unclear", "is unclear", "unclear", states=("unclear",)),
)
OPERATORS: Mapping[str, Operator] = {operator.code: operator for operator in _ALL}


def operators_for(kind: str) -> tuple[Operator, ...]:
    """What can be asked of a field of this kind, in the order an editor shows it."""
    return tuple(operator for operator in _ALL if operator.states or kind in operator.kinds)
