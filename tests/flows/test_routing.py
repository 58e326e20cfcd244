from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from crm.models import Lead, Outcome, Sequence, SequenceStep
from leadqual.errors import DomainError
from leadqual.qualification import versions as schemas
from leadqual.qualification.facts import Fact, Facts
from leadqual.qualification.models import Schema
from routing import services, versions
from routing.models import Condition, Decision, Rule, RuleSet, RuleSetVersion
from routing.rules import OUTCOMES
from routing.rules import Condition as If
from routing.rules import Rule as Spec

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
pytestmark = pytest.mark.django_db
BIG = Spec("Enough people", "qualified", (If("company_size", "at_least", 50),), assign_rep=True)


@pytest.fixture
def schema() -> Schema:
    draft = schemas.create_from_preset(name="Website", preset="b2b", by=None)
    return schemas.publish(version=draft, by=None, now=NOW).schema


def draft(schema: Schema, *rules: Spec) -> RuleSetVersion:
    return versions.create(name="Website rules", schema=schema, rules=rules or (BIG,), now=NOW)


def published(schema: Schema, *rules: Spec) -> RuleSetVersion:
    return versions.publish(version=draft(schema, *rules), now=NOW)


def facts(**values: Any) -> Facts:
    known = {
        key: Fact(key, key, "text", "stated", required=True, value=value, quote=f"it is {value}", message=1)
        for key, value in values.items()
    }
    return Facts(1, known)


def test_rules_survive_the_way_through_the_database(schema: Schema) -> None:
    rules = (
        BIG,
        Spec(
            "Some hope",
            "borderline",
            (If("timing", "one_of", ["Later", "Just looking"]), If("budget", "declined")),
            match="any",
            push=True,
            closing="We keep in touch.",
            link_url="https://fernhill.example/start",
            link_label="Start yourself",
        ),
    )
    version = published(schema, *rules)
    stored = versions.spec(version.pk)

    def plain(rule: Spec) -> tuple[Any, ...]:
        return tuple(getattr(rule, name) for name in rule.__slots__ if name != "id")

    assert [plain(rule) for rule in stored.rules] == [plain(rule) for rule in (*rules, versions.CATCH_ALL)]
    assert all(rule.id for rule in stored.rules)


def test_the_newest_published_rules_decide(schema: Schema) -> None:
    version = published(schema)
    second = versions.new_draft(rule_set=version.rule_set, now=NOW)
    Condition.objects.filter(rule__version=second).update(value=500)
    said = facts(company_size=110)

    first = services.evaluate(rule_set_id=version.rule_set_id, facts=said, now=NOW)
    versions.publish(version=second, now=NOW)
    then = services.evaluate(rule_set_id=version.rule_set_id, facts=said, now=NOW)

    assert (first.outcome, first.version) == ("qualified", version.pk)
    assert (then.outcome, then.version) == ("unqualified", second.pk)


def test_evaluating_costs_one_query(schema: Schema, django_assert_num_queries: Any) -> None:
    version = published(schema)
    versions.spec(version.pk)
    with django_assert_num_queries(1):
        services.evaluate(rule_set_id=version.rule_set_id, facts=facts(), now=NOW)


def test_without_published_rules_nothing_is_decided(schema: Schema) -> None:
    version = draft(schema)
    with pytest.raises(DomainError, match="no published version"):
        services.evaluate(rule_set_id=version.rule_set_id, facts=facts(), now=NOW)
    with pytest.raises(DomainError, match="not published"):
        versions.spec(version.pk)


def test_a_decision_keeps_what_it_was_made_from(schema: Schema) -> None:
    version = published(schema)
    said = facts(company_size=110)
    result = services.evaluate(rule_set_id=version.rule_set_id, facts=said, now=NOW)
    lead = Lead.objects.create(key="chat:1", created_at=NOW)
    decision = services.record(result=result, subject="1", lead=lead, rep=None, facts=said, now=NOW)

    decision.refresh_from_db()
    assert decision.outcome == "qualified"
    assert decision.rule_set_version == version
    assert decision.facts["fields"]["company_size"]["value"] == 110
    assert decision.trace == [
        "Rule 1 “Enough people”: company size is 110 (“it is 110”), at least 50: yes.",
        "Rule 1 “Enough people” decides: qualified.",
        "It waits for an owner: no rep is active.",
    ]
    assert decision.made_at == NOW


def test_a_decision_says_that_the_lead_has_an_owner_already(schema: Schema, django_user_model: Any) -> None:
    version = published(schema)
    owner = django_user_model.objects.create_user("ana@fernhill.example", name="Ana")
    lead = Lead.objects.create(key="chat:1", created_at=NOW, owner=owner)
    said = facts(company_size=110)
    result = services.evaluate(rule_set_id=version.rule_set_id, facts=said, now=NOW)
    decision = services.record(result=result, subject="1", lead=lead, rep=None, facts=said, now=NOW)
    assert decision.trace[-1] == "It stays with Ana, who has it already."


def test_a_decision_cannot_be_changed(schema: Schema) -> None:
    version = published(schema)
    result = services.evaluate(rule_set_id=version.rule_set_id, facts=facts(), now=NOW)
    services.record(result=result, subject="1", lead=None, rep=None, facts=facts(), now=NOW)
    with pytest.raises(DatabaseError), transaction.atomic():
        Decision.objects.update(outcome="qualified")


def test_publishing_names_what_is_wrong(schema: Schema) -> None:
    off = Sequence.objects.create(name="Old tips", active=False)
    empty = Sequence.objects.create(name="Tips")
    rules = (
        Spec("A", "qualified", (If("employees", "at_least", 50),)),
        Spec("B", "borderline", (If("company_size", "is_true"),), sequence_id=off.pk),
        Spec("C", "borderline", (If("timing", "one_of", ["Soonish"]),), sequence_id=empty.pk),
        Spec("D", "borderline"),
    )
    with pytest.raises(DomainError) as caught:
        published(schema, *rules)
    said = " ".join(caught.value.data["problems"])
    for words in ("no field “employees”", "cannot be asked of", "none of the choices", "no conditions"):
        assert words in said
    assert "“Old tips” is switched off" in said
    assert "“Tips” has no e-mails" in said
    SequenceStep.objects.create(sequence=empty, subject="Hello", body="Hello")
    assert "“Tips”" not in " ".join(
        problem.text for problem in versions.version_problems(RuleSetVersion.objects.get())
    )


def test_a_new_draft_is_a_copy(schema: Schema) -> None:
    version = published(schema)
    second = versions.new_draft(rule_set=version.rule_set, now=NOW)
    assert second.number == 2
    assert [rule.name for rule in versions.draft_spec(second.pk).rules] == [
        "Enough people",
        "Everything else",
    ]
    with pytest.raises(DomainError, match="edited already"):
        versions.new_draft(rule_set=version.rule_set, now=NOW)


def test_rules_are_read_from_the_draft_while_the_schema_has_no_published_version() -> None:
    new = schemas.create_from_preset(name="New", preset="bant", by=None)
    rule_set = RuleSet(name="Rules", schema=new.schema)
    assert "need" in versions.fields_of(rule_set)
    assert versions.fields_of(RuleSet(name="Rules", schema=Schema.objects.create(name="Empty"))) == {}


def check_now() -> None:
    """What the database would check at commit."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def delete_catch_all(version: RuleSetVersion) -> None:
    version.rules.filter(catch_all=True).delete()
    check_now()


def unmake_catch_all(version: RuleSetVersion) -> None:
    version.rules.filter(catch_all=True).update(catch_all=False)
    check_now()


def second_catch_all(version: RuleSetVersion) -> None:
    version.rules.create(name="Another", outcome="unqualified", catch_all=True)


def qualify_everybody(version: RuleSetVersion) -> None:
    version.rules.filter(catch_all=True).update(outcome="qualified")


def decide_nothing(version: RuleSetVersion) -> None:
    version.rules.update(outcome="undecided")


def condition_on_catch_all(version: RuleSetVersion) -> None:
    rule = version.rules.get(catch_all=True)
    rule.conditions.create(field_key="budget", op="known")


def version_without_catch_all(version: RuleSetVersion) -> None:
    version.rule_set.versions.create(number=9, status="published")
    check_now()


@pytest.mark.parametrize(
    "change",
    [
        delete_catch_all,
        unmake_catch_all,
        second_catch_all,
        qualify_everybody,
        decide_nothing,
        condition_on_catch_all,
        version_without_catch_all,
    ],
    ids=lambda change: change.__name__,
)
def test_the_database_keeps_the_catch_all(schema: Schema, change: Any) -> None:
    version = draft(schema)
    with pytest.raises((DatabaseError, IntegrityError)), transaction.atomic():
        change(version)
    assert version.rules.filter(catch_all=True).count() == 1


def change_rule(version: RuleSetVersion) -> None:
    version.rules.filter(name="Enough people").update(outcome="borderline")


def add_rule(version: RuleSetVersion) -> None:
    version.rules.create(name="More", outcome="borderline")


def delete_rule(version: RuleSetVersion) -> None:
    Condition.objects.filter(rule__version=version).delete()


def change_condition(version: RuleSetVersion) -> None:
    Condition.objects.filter(rule__version=version).update(value=1)


def add_condition(version: RuleSetVersion) -> None:
    version.rules.get(name="Enough people").conditions.create(field_key="budget", op="known")


def renumber(version: RuleSetVersion) -> None:
    RuleSetVersion.objects.filter(pk=version.pk).update(number=7)


CHANGES = [change_rule, add_rule, delete_rule, change_condition, add_condition, renumber]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_database_freezes_published_rules(schema: Schema, change: Any) -> None:
    version = published(schema)
    with pytest.raises(DatabaseError, match="published"), transaction.atomic():
        change(version)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_drafts_can_be_changed(schema: Schema, change: Any) -> None:
    change(draft(schema))


def test_a_draft_can_be_deleted_with_its_catch_all(schema: Schema) -> None:
    draft(schema).delete()
    check_now()
    assert not Rule.objects.exists()


def test_rules_know_the_outcomes_of_leads() -> None:
    assert set(OUTCOMES) == set(Outcome.values) - {Outcome.UNDECIDED}
