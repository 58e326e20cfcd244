from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leadqual.qualification.facts import Fact, Facts, State
from leadqual.qualification.fields import Choice, Field
from routing.checks import problems
from routing.coverage import covers, excludes, implies
from routing.rules import Condition, Rule, judge

FIELDS = {
    "size": Field("size", "number"),
    "budget": Field("budget", "number", unit="money"),
    "timing": Field("timing", "choice", choices=(Choice("Now"), Choice("Later"))),
    "start": Field("start", "date", format="iso"),
    "since": Field("since", "date"),
    "consent": Field("consent", "boolean"),
}
REST = Rule("Everything else", "unqualified", catch_all=True)
TODAY = date(2026, 3, 2)


def rule(*conditions: Condition, **extra: Any) -> Rule:
    settings: dict[str, Any] = {"name": "Some hope", "outcome": "borderline", "sequence_id": 1} | extra
    return Rule(conditions=conditions, **settings)


def size(op: str, value: Any = None) -> Condition:
    return Condition("size", op, value)


GOOD = rule(size("at_least", 50), name="Enough", outcome="qualified", assign_rep=True)


def texts(*rules: Rule, blocks: bool = True) -> str:
    return " | ".join(one.text for one in problems((*rules, REST), FIELDS) if one.blocks is blocks)


def test_sound_rules_have_no_problems() -> None:
    assert (
        problems(
            (GOOD, rule(size("at_least", 50)), rule(Condition("since", "known"), name="c"), REST), FIELDS
        )
        == ()
    )


BLOCKING = {
    "an unknown field": ((rule(Condition("employees", "at_least", 1)),), "no field “employees”"),
    "an operator of another kind": ((rule(size("is_true")),), "“is yes” cannot be asked of “size”"),
    "an operator that is gone": ((rule(size("resembles", 1)),), "“resembles” cannot be asked"),
    "a value of another kind": ((rule(size("at_least", ["a"])),), "is not a number"),
    "a missing value": ((rule(size("at_least")),), "needs a value"),
    "a choice that is gone": ((rule(Condition("timing", "one_of", ["Soon"])),), "none of the choices"),
    "a date kept in words": ((rule(Condition("since", "before", "2026-01-01")),), "only calendar dates"),
    "no conditions": ((rule(),), "it has no conditions"),
    "two of one name": (
        (GOOD, replace(GOOD, conditions=(size("at_most", 9),))),
        "Two rules are called “Enough”",
    ),
    "what cannot hold together": (
        (rule(size("at_least", 50), size("less_than", 50)),),
        "“size: at least 50” and “size: less than 50” can never hold together",
    ),
    "known and declined": ((rule(size("at_least", 50), size("declined")),), "never hold together"),
    "hidden by a wider rule": (
        (rule(size("at_least", 50)), rule(size("at_least", 100), size("at_most", 200), name="b")),
        "“Some hope” always does so before it",
    ),
    "hidden by the same rule": (
        (rule(size("known")), rule(size("known"), name="b")),
        "always does so before it",
    ),
    "hidden by an any-rule": (
        (rule(size("known"), Condition("budget", "known"), match="any"), rule(size("at_least", 5), name="b")),
        "always does so before it",
    ),
    "words without a link": ((replace(GOOD, link_label="Try it"),), "words but no address"),
}


@pytest.mark.parametrize(("rules", "words"), BLOCKING.values(), ids=BLOCKING)
def test_it_blocks(rules: tuple[Rule, ...], words: str) -> None:
    assert words in texts(*rules)


REACHABLE = {
    "a rule after one that qualifies, for who lacks an answer": (GOOD, rule(size("at_least", 50))),
    "a wider rule after a narrower": (rule(size("at_least", 100)), rule(size("at_least", 50), name="b")),
    "another currency": (
        rule(Condition("budget", "at_least", {"amount": 1, "currency": "EUR"})),
        rule(Condition("budget", "at_least", {"amount": 2, "currency": "USD"}), name="b"),
    ),
    "any after all": (
        rule(size("at_least", 50)),
        rule(size("at_least", 60), size("declined"), match="any", name="b"),
    ),
    "bounds that touch": (rule(size("at_least", 50), size("at_most", 50)),),
    "contradictions in an any-rule": (rule(size("at_least", 50), size("less_than", 50), match="any"),),
}


@pytest.mark.parametrize("rules", REACHABLE.values(), ids=REACHABLE)
def test_it_does_not_block_what_can_decide(rules: tuple[Rule, ...]) -> None:
    assert texts(*rules) == ""


ADVICE = {
    "nobody qualifies": (rule(size("known")), "No rule qualifies anybody"),
    "an alert to nobody": (rule(size("known"), alert_rep=True), "gives the lead to nobody"),
    "qualified and given to nobody": (replace(GOOD, assign_rep=False), "given to nobody"),
    "borderline without e-mails": (rule(size("known"), sequence_id=None), "gets no e-mails"),
}


@pytest.mark.parametrize(("given_rule", "words"), ADVICE.values(), ids=ADVICE)
def test_it_advises(given_rule: Rule, words: str) -> None:
    assert words in texts(given_rule, blocks=False)


# What coverage claims is compared with what the rules do, over every condition of a small world

STATES = ("known", "unknown", "declined", "unclear")
NUMBERS = range(5)
RANGES = [
    {"min": low, "max": high} for low in (*NUMBERS, None) for high in NUMBERS if low is None or low < high
]
COMPARING = ("at_least", "at_most", "more_than", "less_than", "equals", "not_equals")
SIZES = [size(op, number) for op in COMPARING for number in NUMBERS] + [
    size("between", one) for one in RANGES[:6]
]
TIMINGS = [
    Condition("timing", op, list(items))
    for op in ("one_of", "none_of")
    for items in (("Now",), ("Later",), ("Now", "later"))
]
CONSENTS = [Condition("consent", op) for op in ("is_true", "is_false")]


def facts(key: str, values: Sequence[Any]) -> list[Facts]:
    absent: list[State] = ["not_asked", "unanswered", "declined", "unclear"]
    given = [Fact(key, key, "text", "stated", value=value) for value in values]
    return [Facts(1, {key: one}) for one in (*given, *(Fact(key, key, "text", state) for state in absent))]


WORLDS = [
    ("size", SIZES, facts("size", [*NUMBERS, *RANGES])),
    ("timing", TIMINGS, facts("timing", ["Now", "Later", "Never"])),
    ("consent", CONSENTS, facts("consent", [True, False])),
]


@pytest.mark.parametrize(("key", "asked", "known"), WORLDS, ids=[world[0] for world in WORLDS])
def test_implied_conditions_hold_too_and_excluded_ones_do_not(
    key: str, asked: list[Condition], known: list[Facts]
) -> None:
    asked = [*asked, *(Condition(key, state) for state in STATES)]
    holding = [{n for n, one in enumerate(known) if holds(condition, one)} for condition in asked]
    found = Counter[str]()
    for a, first in enumerate(asked):
        for b, second in enumerate(asked):
            if implies(first, second):
                found["implies"] += 1
                assert holding[a] <= holding[b], (first, second)
            if excludes(first, second):
                found["excludes"] += 1
                assert not holding[a] & holding[b], (first, second)
    assert found["implies"] > len(asked) and found["excludes"]


def holds(one: Condition, facts: Facts) -> bool:
    return judge(rule(one), facts, TODAY)[0] == "yes"


some_rule = st.builds(
    lambda conditions, match: rule(*conditions, match=match),
    st.lists(st.sampled_from([*SIZES, *TIMINGS, size("known")]), min_size=1, max_size=2),
    st.sampled_from(["all", "any"]),
)
some_facts = st.builds(
    lambda a, b: Facts(1, {**a.by_key, **b.by_key}),
    st.sampled_from(WORLDS[0][2]),
    st.sampled_from(WORLDS[1][2]),
)


@given(some_rule, some_rule, some_facts)
@settings(max_examples=400)
def test_a_hidden_rule_never_holds_without_the_one_that_hides_it(
    earlier: Rule, later: Rule, known: Facts
) -> None:
    if covers(earlier, later) and judge(later, known, TODAY)[0] == "yes":
        assert judge(earlier, known, TODAY)[0] == "yes"
