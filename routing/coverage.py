"""What a rule leaves over for the rules after it: conditions that imply or exclude one another. Pure.

Only what is certain is reported: two conditions of which nothing can be said neither imply nor exclude.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from leadqual.qualification.located.text import fold

from .operators import OPERATORS, span
from .rules import Condition, Rule

# (from, whether that end itself is outside, to, whether that end itself is outside, currency)
Stretch = tuple[float, bool, float, bool, str]


def stretch(condition: Condition) -> Stretch | None:
    """The numbers or dates that a condition lets through; None for conditions of another sort."""
    said = span(condition.value)
    if said is None:
        return None
    ends: dict[str, Stretch] = {
        "at_least": (said.low, False, math.inf, True, said.currency),
        "more_than": (said.high, True, math.inf, True, said.currency),
        "after": (said.high, True, math.inf, True, said.currency),
        "at_most": (-math.inf, True, said.high, False, said.currency),
        "less_than": (-math.inf, True, said.low, True, said.currency),
        "before": (-math.inf, True, said.low, True, said.currency),
        "between": (said.low, False, said.high, False, said.currency),
        "equals": (said.low, False, said.high, False, said.currency),
    }
    return ends.get(condition.op)


def implies(first: Condition, second: Condition) -> bool:
    """Wherever the first holds, the second does."""
    if first.field != second.field:
        return False
    if (first.op, first.value) == (second.op, second.value):
        return True
    states = OPERATORS[second.op].states
    if states:
        return set(_states(first)) <= set(states)
    if first.op == second.op == "one_of":
        return _items(first) <= _items(second)
    a, b = stretch(first), stretch(second)
    if a is None or b is None or a[4] != b[4]:
        return False
    return (b[0], b[1]) <= (a[0], a[1]) and (a[2], not a[3]) <= (b[2], not b[3])


def excludes(first: Condition, second: Condition) -> bool:
    """They never hold together."""
    if first.field != second.field:
        return False
    if not set(_states(first)) & set(_states(second)):
        return True
    if {first.op, second.op} == {"is_true", "is_false"}:
        return True
    if first.op == second.op == "one_of":
        return not _items(first) & _items(second)
    a, b = stretch(first), stretch(second)
    if a is None or b is None or a[4] != b[4]:
        return False
    low, high = max((a[0], a[1]), (b[0], b[1])), min((a[2], not a[3]), (b[2], not b[3]))
    return low[0] > high[0] or (low[0] == high[0] and (low[1] or not high[1]))


def _states(condition: Condition) -> Sequence[str]:
    return OPERATORS[condition.op].states or OPERATORS["known"].states


def _items(condition: Condition) -> set[str]:
    return {fold(item).text for item in condition.value}


def impossible(rule: Rule) -> tuple[Condition, Condition] | None:
    """Two conditions of an "all" rule that can never hold together."""
    if rule.match == "all":
        for place, first in enumerate(rule.conditions):
            for second in rule.conditions[place + 1 :]:
                if excludes(first, second):
                    return first, second
    return None


def covers(earlier: Rule, later: Rule) -> bool:
    """The later rule can never decide, because the earlier one always does so before it.

    An earlier "qualified" rule is passed over when a required answer is missing, so it hides only others that
    would qualify."""
    if earlier.outcome == "qualified" and later.outcome != "qualified":
        return False
    if not earlier.conditions or not later.conditions:
        return False
    if later.match == "all":
        return _caught(earlier, later.conditions)
    return all(_caught(earlier, (condition,)) for condition in later.conditions)


def _caught(earlier: Rule, given: Sequence[Condition]) -> bool:
    held = (any(implies(one, condition) for one in given) for condition in earlier.conditions)
    return all(held) if earlier.match == "all" else any(held)
