from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadqual.qualification.facts import Fact, Facts
from routing.operators import OPERATORS, Operator, operators_for
from routing.rules import OUTCOMES, Condition, Rule, RuleSet, evaluate, judge, sentence

TODAY = date(2026, 3, 2)
REST = Rule("Everything else", "unqualified", catch_all=True)


def rules(*given: Rule) -> RuleSet:
    return RuleSet(1, 1, "Rules", (*given, REST))


def fact(key: str, value: Any = None, state: Any = None, **extra: Any) -> Fact:
    state = state or ("not_asked" if value is None else "stated")
    return Fact(key, key, "text", state, value=value, **extra)


def facts(*given: Fact) -> Facts:
    return Facts(1, {one.key: one for one in given})


def answer(op: str, value: Any, said: Any) -> str:
    rule = Rule("r", "borderline", (Condition("x", op, value),))
    return judge(rule, facts(fact("x", said)), TODAY)[0]


def between(low: float | str | None, high: float | str | None, **extra: Any) -> dict[str, Any]:
    return {"min": low, "max": high} | extra


EUR, USD = {"currency": "EUR"}, {"currency": "USD"}
ANSWERS = [
    # op, asked for, said, answer
    ("at_least", 50, 50, "yes"),
    ("at_least", 50, 49.9, "no"),
    ("at_least", 60, between(50, 100), "unknown"),
    ("at_least", 20, between(50, None), "yes"),
    ("at_least", 60, between(50, None), "unknown"),
    ("at_least", 60, between(None, 50), "no"),
    ("at_least", 50, between(50, 100), "yes"),
    ("at_most", 50, 50, "yes"),
    ("at_most", 50, between(10, 60), "unknown"),
    ("at_most", 50, between(51, None), "no"),
    ("more_than", 50, 50, "no"),
    ("more_than", 50, between(50, 60), "unknown"),
    ("more_than", 50, between(51, 60), "yes"),
    ("less_than", 50, 50, "no"),
    ("less_than", 50, between(40, 50), "unknown"),
    ("equals", 50, 50.0, "yes"),
    ("equals", 50, between(40, 60), "unknown"),
    ("equals", 50, between(51, None), "no"),
    ("not_equals", 50, 50, "no"),
    ("not_equals", 50, between(40, 60), "unknown"),
    ("not_equals", 50, 49, "yes"),
    ("between", between(50, 100), 100, "yes"),
    ("between", between(50, 100), 101, "no"),
    ("between", between(50, 100), between(60, 70), "yes"),
    ("between", between(50, 100), between(90, 120), "unknown"),
    ("between", between(50, 100), between(60, None), "unknown"),
    # sums
    ("at_least", 10_000, {"amount": 25_000} | EUR, "yes"),
    ("at_least", {"amount": 10_000} | EUR, {"amount": 25_000} | EUR, "yes"),
    ("at_least", {"amount": 10_000} | EUR, {"amount": 25_000} | USD, "unknown"),
    ("at_least", {"amount": 10_000} | EUR, 9_999, "no"),
    ("at_least", {"amount": 10_000} | EUR, between(20_000, 30_000, **EUR), "yes"),
    ("between", between(1, 2, **EUR), between(1, 2, **USD), "unknown"),
    # dates
    ("before", "2026-04-01", "2026-03-31", "yes"),
    ("before", "2026-04-01", "2026-04-01", "no"),
    ("before", "2026-04-01", between("2026-03-01", "2026-06-30"), "unknown"),
    ("after", "2026-04-01", "2026-04-02", "yes"),
    ("between", between("2026-03-01", "2026-03-31"), "2026-03-31", "yes"),
    ("before", "2026-04-01", "next quarter", "unknown"),
    ("within_days", 30, "2026-04-01", "yes"),
    ("within_days", 30, "2026-04-02", "no"),
    ("within_days", 30, "2026-03-01", "no"),
    ("within_days", 30, between("2026-03-10", "2026-05-01"), "unknown"),
    # words
    ("one_of", ["Later", "Just looking"], "just looking", "yes"),
    ("one_of", ["Later"], "Right away", "no"),
    ("none_of", ["Later"], "Right away", "yes"),
    ("mentions", ["head of", "director"], "I'm the Head of Support", "yes"),
    ("mentions", ["head"], "a headless set-up", "no"),
    ("mentions", ["vp"], "VP, Sales", "yes"),
    ("not_mentions", ["student"], "I am a student.", "no"),
    # yes or no
    ("is_true", None, True, "yes"),
    ("is_true", None, False, "no"),
    ("is_false", None, False, "yes"),
    ("is_true", None, "maybe", "unknown"),
    # domains
    ("domain_in", ["gmail.example"], "ana@gmail.example", "yes"),
    ("domain_in", ["gmail.example"], "ana@notgmail.example", "no"),
    ("domain_in", ["@fernhill.example"], "ana@mail.Fernhill.example", "yes"),
    ("domain_in", ["fernhill.example"], "https://shop.fernhill.example:8000/a?b@c", "yes"),
    ("domain_not_in", ["gmail.example"], "ana@fernhill.example", "yes"),
    # what has the wrong shape
    ("at_least", 50, "about fifty", "unknown"),
    ("at_least", 50, True, "unknown"),
    ("at_least", 50, between(None, None), "unknown"),
    ("at_least", 50, {"amount": None}, "unknown"),
    ("at_least", 50, float("nan"), "unknown"),
    ("at_least", "many", 50, "unknown"),
    ("within_days", "soon", "2026-03-05", "unknown"),
]


@pytest.mark.parametrize(("op", "wanted", "said", "expected"), ANSWERS)
def test_a_value_is_compared_honestly(op: str, wanted: Any, said: Any, expected: str) -> None:
    assert answer(op, wanted, said) == expected


STATES = {
    "known": {"stated", "confirmed"},
    "unknown": {"not_asked", "unanswered"},
    "declined": {"declined"},
    "unclear": {"unclear"},
}


@pytest.mark.parametrize("op", STATES)
@pytest.mark.parametrize("state", ["not_asked", "unanswered", "declined", "unclear", "stated", "confirmed"])
def test_the_three_kinds_of_not_knowing_are_told_apart(op: str, state: Any) -> None:
    rule = Rule("r", "borderline", (Condition("x", op),))
    found = judge(rule, facts(fact("x", 1, state)), TODAY)[0]
    assert found == ("yes" if state in STATES[op] else "no")


@pytest.mark.parametrize("state", ["not_asked", "unanswered", "declined", "unclear"])
@pytest.mark.parametrize("op", [code for code, operator in OPERATORS.items() if not operator.states])
def test_no_value_is_used_before_it_is_known(op: str, state: Any) -> None:
    wanted = {"one": 1, "two": between(0, 2), "many": ["1"], "days": 9, "nothing": None}[OPERATORS[op].takes]
    rule = Rule("r", "borderline", (Condition("x", op, wanted),))
    assert judge(rule, facts(fact("x", 1, state)), TODAY)[0] == "unknown"


def test_within_days_is_unknown_without_a_day_to_count_from() -> None:
    rule = Rule("r", "borderline", (Condition("x", "within_days", 9),))
    assert judge(rule, facts(fact("x", "2026-03-05")), None)[0] == "unknown"


def test_a_field_that_the_conversation_does_not_have_is_not_asked() -> None:
    result = evaluate(rules(Rule("r", "borderline", (Condition("gone", "at_least", 1),))), facts())
    assert result.outcome == "unqualified"
    assert "gone was not asked, at least 1: unknown" in result.trace[0]


ENOUGH = Rule("Enough people", "qualified", (Condition("company_size", "at_least", 50),))
SIZE = fact("company_size", 110, required=True, quote="110 people now", text="110 people")


def test_the_trace_reads_as_sentences() -> None:
    assert evaluate(rules(ENOUGH), facts(SIZE)).trace == (
        "Rule 1 “Enough people”: company size is 110 (“110 people now”), at least 50: yes.",
        "Rule 1 “Enough people” decides: qualified.",
    )


def test_it_qualifies_only_when_every_required_answer_is_there() -> None:
    missing = fact("email", state="declined", required=True)
    asked = fact("pain", state="unanswered", required=True)
    second = Rule("Enough people, no address", "borderline", (Condition("company_size", "at_least", 50),))
    result = evaluate(rules(ENOUGH, second), facts(SIZE, missing, asked))
    assert result.outcome == "borderline"
    assert result.trace[1] == (
        "Rule 1 “Enough people” would qualify, but email was declined and pain was asked and not answered: "
        "the next rule is tried."
    )
    assert result.trace[-1] == "Rule 2 “Enough people, no address” decides: borderline."


def test_confirmed_is_as_good_as_stated_and_unclear_is_not() -> None:
    assert evaluate(rules(ENOUGH), facts(replace(SIZE, state="confirmed"))).outcome == "qualified"
    assert evaluate(rules(ENOUGH), facts(replace(SIZE, state="unclear"))).outcome == "unqualified"


def test_the_trace_says_how_several_conditions_are_joined() -> None:
    both = Rule(
        "Both",
        "borderline",
        (
            Condition("company_size", "at_least", 50),
            Condition("budget", "at_least", {"amount": 10_000} | EUR),
        ),
    )
    line = evaluate(rules(both), facts(SIZE, fact("budget", state="declined"))).trace[0]
    assert line == (
        "Rule 1 “Both”: company size is 110 (“110 people now”), at least 50: yes; "
        "budget was declined, at least 10,000 EUR: unknown; all must hold: unknown."
    )
    line = evaluate(rules(replace(both, match="any")), facts(SIZE)).trace[0]
    assert line.endswith("one is enough: yes.")


def test_a_long_quote_is_cut_in_the_trace() -> None:
    line = evaluate(rules(ENOUGH), facts(replace(SIZE, quote="word " * 100))).trace[0]
    assert "word word…”" in line
    assert len(line) < 250


def test_the_first_rule_that_holds_decides() -> None:
    first = Rule("First", "borderline", (Condition("company_size", "known"),))
    second = Rule("Second", "unqualified", (Condition("company_size", "known"),))
    assert evaluate(rules(first, second), facts(SIZE)).rule is first


def test_a_rule_without_conditions_matches_all_or_nothing() -> None:
    assert evaluate(rules(Rule("r", "borderline")), facts()).outcome == "borderline"
    assert evaluate(rules(Rule("r", "borderline", match="any")), facts()).outcome == "unqualified"


@pytest.mark.parametrize(
    "given",
    [
        (),
        (ENOUGH,),
        (REST, ENOUGH),
        (REST, REST),
        (replace(REST, outcome="qualified"),),
    ],
)
def test_a_rule_set_ends_with_one_catch_all_that_does_not_qualify(given: tuple[Rule, ...]) -> None:
    with pytest.raises(ValueError, match="catch-all"):
        RuleSet(1, 1, "Rules", given)


def test_rules_read_as_sentences() -> None:
    rule = Rule(
        "r",
        "borderline",
        (
            Condition("company_size", "between", between(10, 49)),
            Condition("timing", "one_of", ["Later", "Just looking"]),
            Condition("budget", "declined"),
            Condition("start", "within_days", 90),
        ),
        match="any",
    )
    assert sentence(rule) == (
        "If company size is between 10 and 49 or timing is “Later” or “Just looking” or budget is declined "
        "(would not say) or start is within the next 90 days: borderline"
    )
    assert sentence(REST) == "In every other case: unqualified"
    assert "no conditions yet" in sentence(Rule("r", "borderline"))


def test_every_kind_of_field_can_be_asked_something() -> None:
    for kind in ("text", "number", "choice", "boolean", "date", "email", "url"):
        assert any(operator.kinds for operator in operators_for(kind)), kind
        assert {"known", "unknown", "declined", "unclear"} <= {
            operator.code for operator in operators_for(kind)
        }


# Properties, over conditions and facts of every shape ------------------------------------------------------

numbers = st.integers(-5, 5)
ends = st.one_of(st.none(), numbers)
said = st.one_of(
    numbers,
    st.booleans(),
    st.sampled_from(["a", "b", "", "2026-03-05", "x@a.example"]),
    st.builds(between, ends, ends),
    st.builds(
        lambda amount, code: {"amount": amount, "currency": code}, numbers, st.sampled_from(["EUR", "USD"])
    ),
)
WANTED: dict[str, st.SearchStrategy[Any]] = {
    "nothing": st.none(),
    "one": st.one_of(numbers, st.just("2026-03-05")),
    "two": st.builds(lambda a, b: between(min(a, b), max(a, b)), numbers, numbers),
    "many": st.lists(st.sampled_from(["a", "b"]), max_size=2),
    "days": st.integers(0, 9),
}
KEYS = st.sampled_from(["f", "g", "h"])
OF_VALUES = [operator for operator in OPERATORS.values() if not operator.states]


ALL = list(OPERATORS.values())


def conditions(operators: list[Operator] = ALL) -> st.SearchStrategy[Condition]:
    chosen = st.sampled_from(operators)
    return chosen.flatmap(lambda op: st.builds(Condition, KEYS, st.just(op.code), WANTED[op.takes]))


def some_rules(each: st.SearchStrategy[Condition]) -> st.SearchStrategy[RuleSet]:
    rule = st.builds(
        Rule,
        st.just("r"),
        st.sampled_from(OUTCOMES),
        st.lists(each, max_size=3).map(tuple),
        st.sampled_from(["all", "any"]),
    )
    return st.lists(rule, max_size=4).map(lambda given: rules(*given))


one_fact = st.builds(
    lambda key, value, state, required: Fact(key, key, "text", state, required, value),
    KEYS,
    said,
    st.sampled_from(["not_asked", "unanswered", "declined", "unclear", "stated", "confirmed"]),
    st.booleans(),
)
some_facts = st.lists(one_fact, max_size=3).map(lambda given: facts(*given))


@given(some_rules(conditions()), some_facts)
def test_any_facts_get_exactly_one_outcome_that_the_trace_explains(given: RuleSet, known: Facts) -> None:
    result = evaluate(given, known, TODAY)
    assert result.outcome in OUTCOMES
    assert result.outcome == result.rule.outcome
    assert result.trace[-1].endswith(f"decides: {result.outcome}.")
    assert result == evaluate(given, known, TODAY)


@given(some_rules(conditions()), some_facts)
def test_nothing_is_qualified_while_a_required_answer_is_missing(given: RuleSet, known: Facts) -> None:
    if evaluate(given, known, TODAY).outcome == "qualified":
        assert all(one.known for one in known.by_key.values() if one.required)


@given(
    st.lists(conditions(), max_size=4).flatmap(lambda all_: st.tuples(st.just(all_), st.permutations(all_)))
)
def test_the_order_of_conditions_does_not_matter(pair: tuple[list[Condition], list[Condition]]) -> None:
    known = facts(fact("f", 1), fact("g", state="declined"), fact("h", "a"))
    for match in ("all", "any"):
        answers = {judge(Rule("r", "borderline", tuple(each), match), known, TODAY)[0] for each in pair}
        assert len(answers) == 1


@given(
    some_rules(conditions(OF_VALUES)), some_facts, KEYS, st.sampled_from(["not_asked", "declined", "unclear"])
)
def test_knowing_less_never_turns_an_answer_into_yes_or_no(
    given: RuleSet, known: Facts, key: str, state: Any
) -> None:
    less = Facts(1, {**known.by_key, key: Fact(key, key, "text", state)})
    for rule in given.rules:
        before, after = judge(rule, known, TODAY)[0], judge(rule, less, TODAY)[0]
        assert after in (before, "unknown")


@given(
    st.sampled_from(["at_least", "at_most", "more_than", "less_than", "equals", "not_equals"]), numbers, said
)
def test_a_range_is_never_surer_than_any_number_in_it(op: str, wanted: int, value: Any) -> None:
    if not isinstance(value, dict) or "amount" in value:
        return
    low = -6 if value["min"] is None else value["min"]
    high = 6 if value["max"] is None else value["max"]
    whole = answer(op, wanted, value)
    if whole != "unknown":
        assert {answer(op, wanted, number) for number in range(low, high + 1)} <= {whole}


@given(numbers, said)
def test_opposites_are_opposite(wanted: int, value: Any) -> None:
    pairs = {"at_least": "less_than", "at_most": "more_than", "equals": "not_equals"}
    for op, other in pairs.items():
        found = answer(op, wanted, value), answer(other, wanted, value)
        assert found in (("yes", "no"), ("no", "yes"), ("unknown", "unknown"))


@given(st.integers(0, 400), st.integers(-400, 800))
def test_within_days_counts_from_today(days: int, ahead: int) -> None:
    found = answer("within_days", days, (TODAY + timedelta(days=ahead)).isoformat())
    assert found == ("yes" if 0 <= ahead <= days else "no")
