"""What is wrong with a rule set, in words that say what to change. Pure.

A problem that `blocks` keeps the version from being published; the others are advice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from leadqual.qualification.checks import spoken
from leadqual.qualification.fields import Field

from .coverage import covers, impossible
from .operators import OPERATORS, operators_for
from .rules import Condition, Rule, wanted
from .values import ValueProblem, parse, typed


@dataclass(frozen=True, slots=True)
class Problem:
    """`rule` is the rule's name, "" for the rule set as a whole."""

    rule: str
    text: str
    blocks: bool = True


def problems(rules: Sequence[Rule], fields: Mapping[str, Field]) -> tuple[Problem, ...]:
    """Everything that is wrong with these rules over these fields; the blocking ones first."""
    found = [*_together(rules)]
    for place, rule in enumerate(rules):
        own = (*_conditions(rule, fields), *_reach(rule, rules[:place]), *_actions(rule))
        found += [Problem(rule.name, f"“{rule.name}”: {text}", blocks) for text, blocks in own]
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def condition_problem(condition: Condition, fields: Mapping[str, Field]) -> str:
    """What is wrong with one condition, or nothing. After the schema changed a stored one can be wrong."""
    field, operator = fields.get(condition.field), OPERATORS.get(condition.op)
    if field is None:
        return f"there is no field “{spoken(condition.field)}” in the schema."
    if operator is None or operator not in operators_for(field.kind):
        label = operator.label if operator else condition.op
        return f"“{label}” cannot be asked of “{spoken(field.key)}”, which is of the kind {field.kind}."
    if field.kind == "date" and field.format != "iso" and operator.kinds:
        return f"“{spoken(field.key)}” is kept in the visitor's words: only calendar dates are compared."
    try:
        parse(field, condition.op, typed(condition.value))
    except ValueProblem as problem:
        return str(problem)
    return ""


def _together(rules: Sequence[Rule]) -> Iterator[Problem]:
    names = [rule.name for rule in rules]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield Problem(name, f"Two rules are called “{name}”: reps could not tell which one decided.")
    if not any(rule.outcome == "qualified" for rule in rules):
        yield Problem("", "No rule qualifies anybody: every lead ends in nurture or a polite close.", False)


def _conditions(rule: Rule, fields: Mapping[str, Field]) -> Iterator[tuple[str, bool]]:
    if not rule.catch_all and not rule.conditions:
        yield "it has no conditions: add one, or delete the rule (the catch-all is for everybody else).", True
    for condition in rule.conditions:
        text = condition_problem(condition, fields)
        if text:
            yield text, True


def _reach(rule: Rule, before: Sequence[Rule]) -> Iterator[tuple[str, bool]]:
    if any(condition.op not in OPERATORS for each in (rule, *before) for condition in each.conditions):
        return  # said already; nothing can be worked out from a condition that means nothing
    pair = impossible(rule)
    if pair:
        first, second = (f"“{spoken(one.field)}: {wanted(one)}”" for one in pair)
        yield f"{first} and {second} can never hold together.", True
    for earlier in before:
        if covers(earlier, rule):
            yield f"it can never decide, because “{earlier.name}” always does so before it.", True


def _actions(rule: Rule) -> Iterator[tuple[str, bool]]:
    if rule.link_label and not rule.link_url:
        yield "the link has words but no address.", True
    if rule.alert_rep and not rule.assign_rep:
        yield "it alerts a rep but gives the lead to nobody: only a lead that has an owner is alerted.", False
    if rule.outcome == "qualified" and not rule.assign_rep:
        yield "a qualified lead is given to nobody.", False
    if rule.outcome == "borderline" and rule.sequence_id is None:
        yield "a borderline lead gets no e-mails: choose a sequence, if there is one.", False
