"""Rules as frozen data, and the one pure function that decides.

The first rule whose conditions hold decides. A missing value makes a condition unknown, which is not yes.
"Qualified" further needs every required field to be stated or confirmed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from leadqual.qualification.checks import spoken
from leadqual.qualification.facts import Fact, Facts
from leadqual.qualification.worded import worded

from .operators import OPERATORS, Truth
from .values import show

Match = Literal["all", "any"]
RuleOutcome = Literal["qualified", "borderline", "unqualified"]
OUTCOMES: tuple[RuleOutcome, ...] = ("qualified", "borderline", "unqualified")
QUOTE_LENGTH = 90


@dataclass(frozen=True, slots=True)
class Condition:
    field: str
    op: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Rule:
    """`id` is the database row's. The actions say what is done with a lead that this rule decides."""

    name: str
    outcome: RuleOutcome
    conditions: tuple[Condition, ...] = ()
    match: Match = "all"
    catch_all: bool = False
    assign_rep: bool = False
    alert_rep: bool = False
    push: bool = False
    sequence_id: int | None = None
    closing: str = ""
    link_url: str = ""
    link_label: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A version: `version` is the database id, `number` what people call it. Ends with its catch-all."""

    version: int
    number: int
    name: str
    rules: tuple[Rule, ...]

    def __post_init__(self) -> None:
        if [rule.catch_all for rule in self.rules] != [False] * (len(self.rules) - 1) + [True]:
            raise ValueError("a rule set ends with its one catch-all")
        if self.rules[-1].outcome == "qualified":
            raise ValueError("a catch-all cannot qualify: required answers may be missing")


@dataclass(frozen=True, slots=True)
class Result:
    """`trace`: one sentence per rule looked at, and the one that decided."""

    outcome: RuleOutcome
    rule: Rule
    trace: tuple[str, ...]
    version: int = 0


def evaluate(rules: RuleSet, facts: Facts, today: date | None = None) -> Result:
    """Exactly one outcome for any facts. `today` is needed only for "within the next … days"."""
    trace: list[str] = []
    for place, rule in enumerate(rules.rules, start=1):
        title = f"Rule {place} “{rule.name}”"
        truth, sentence = judge(rule, facts, today)
        trace.append(f"{title}: {sentence}")
        if truth != "yes":
            continue
        if rule.outcome == "qualified" and not facts.complete:
            trace.append(f"{title} would qualify, but {_gaps(facts)}: the next rule is tried.")
            continue
        trace.append(f"{title} decides: {rule.outcome}.")
        return Result(rule.outcome, rule, tuple(trace), rules.version)
    raise AssertionError("a catch-all always decides")


def judge(rule: Rule, facts: Facts, today: date | None) -> tuple[Truth, str]:
    """Whether the rule's conditions hold, and a sentence that says so."""
    if rule.catch_all:
        return "yes", "everything that no rule before it decided."
    seen = [weigh(condition, facts, today) for condition in rule.conditions]
    truth = (all_of if rule.match == "all" else any_of)(answer for answer, _ in seen)
    said = "; ".join(words for _, words in seen) or "no conditions"
    if len(seen) < 2:
        return truth, f"{said}."
    how = "all must hold" if rule.match == "all" else "one is enough"
    return truth, f"{said}; {how}: {truth}."


def all_of(answers: Iterable[Truth]) -> Truth:
    seen = set(answers)
    return "no" if "no" in seen else "unknown" if "unknown" in seen else "yes"


def any_of(answers: Iterable[Truth]) -> Truth:
    seen = set(answers)
    return "yes" if "yes" in seen else "unknown" if "unknown" in seen else "no"


def weigh(condition: Condition, facts: Facts, today: date | None) -> tuple[Truth, str]:
    """One condition's answer, and what was seen: the value, the visitor's words, what was asked for."""
    operator, fact = OPERATORS[condition.op], facts.by_key.get(condition.field)
    if fact is None:
        fact = Fact(condition.field, "", "text")
    truth: Truth = "unknown"
    if operator.states:
        truth = "yes" if fact.state in operator.states else "no"
    elif operator.test and fact.known:
        truth = operator.test(fact.value, condition.value, today)
    return truth, f"{describe(fact)}, {wanted(condition)}: {truth}"


def wanted(condition: Condition) -> str:
    """What a condition asks for: "at least 50", "Right away or Later"."""
    operator = OPERATORS[condition.op]
    return operator.phrase.format(show(operator.takes, condition.value))


def describe(fact: Fact) -> str:
    """What is known of a field, with the visitor's own words."""
    name = spoken(fact.key)
    if not fact.known:
        return f"{name} {_ABSENT[fact.state]}"
    quote = fact.quote or fact.text
    words = f"{quote[:QUOTE_LENGTH].rstrip()}…" if len(quote) > QUOTE_LENGTH else quote
    return f"{name} is {worded(fact.value)}" + (f" (“{words}”)" if words else "")


_ABSENT = {
    "not_asked": "was not asked",
    "unanswered": "was asked and not answered",
    "declined": "was declined",
    "unclear": "is unclear",
}


def _gaps(facts: Facts) -> str:
    missing: Iterator[Fact] = (fact for fact in facts.by_key.values() if fact.required and not fact.known)
    return " and ".join(describe(fact) for fact in missing)


def sentence(rule: Rule) -> str:
    """A rule as people read it: "If company size is at least 50 and budget is known: qualified"."""
    if rule.catch_all:
        return f"In every other case: {rule.outcome}"
    glue = " and " if rule.match == "all" else " or "
    asked = glue.join(f"{spoken(item.field)} {_asks(item)}" for item in rule.conditions)
    return f"If {asked or '(no conditions yet)'}: {rule.outcome}"


def _asks(condition: Condition) -> str:
    operator = OPERATORS[condition.op]
    value = show(operator.takes, condition.value)
    if "…" in operator.label:
        return operator.label.replace("…", value)
    return f"{operator.label} {value}".rstrip()
