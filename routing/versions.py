"""Rule set versions: draft, publish and freeze, copy to a new draft; and a version as pure rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.db import transaction
from django.db.models import Max, QuerySet

from crm.models import Outcome, Sequence
from leadqual.errors import DomainError
from leadqual.qualification import versions as schemas
from leadqual.qualification.fields import Field
from leadqual.qualification.models import Schema

from . import rules as spec_of
from .checks import Problem, problems
from .models import Condition, Rule, RuleSet, RuleSetVersion

PUBLISHED, DRAFT = RuleSetVersion.Status.PUBLISHED, RuleSetVersion.Status.DRAFT
CATCH_ALL = spec_of.Rule("Everything else", "unqualified", catch_all=True)
_SAME: tuple[str, ...] = (
    "name",
    "outcome",
    "match",
    "catch_all",
    "assign_rep",
    "alert_rep",
    "push",
    "sequence_id",
)
_SAME += ("sequence_id", "closing", "link_url", "link_label")


@lru_cache(maxsize=512)
def spec(version_id: int) -> spec_of.RuleSet:
    """A published version, from the cache: it never changes."""
    version = _version(version_id)
    if version.status != PUBLISHED:
        raise DomainError("rules_not_published", f"{version} is not published yet.", 409)
    return _rule_set(version)


def draft_spec(version_id: int) -> spec_of.RuleSet:
    """Any version as it stands this moment; never cached."""
    return _rule_set(_version(version_id))


def published_version_id(rule_set_id: int) -> int:
    found = _published(rule_set_id).values_list("pk", flat=True).first()
    if found is None:
        raise DomainError("rules_not_published", "This rule set has no published version yet.", 409)
    return found


@transaction.atomic
def create(
    *,
    name: str,
    schema: Schema,
    rules: Iterable[spec_of.Rule] = (),
    catch_all: spec_of.Rule = CATCH_ALL,
    now: datetime,
) -> RuleSetVersion:
    """A new rule set with its first draft; what the rules leave over goes to `catch_all`."""
    if RuleSet.objects.filter(name=name).exists():
        raise DomainError("rules_exist", f"There is a rule set called {name} already.", 409)
    rule_set = RuleSet.objects.create(name=name, schema=schema)
    draft = RuleSetVersion.objects.create(rule_set=rule_set, number=1, created_at=now)
    store(version=draft, rules=(*rules, replace(catch_all, catch_all=True)))
    return draft


@transaction.atomic
def new_draft(*, rule_set: RuleSet, now: datetime, source: RuleSetVersion | None = None) -> RuleSetVersion:
    """A draft to edit, copied from `source` or else from the newest published version."""
    RuleSet.objects.select_for_update().get(pk=rule_set.pk)
    existing = RuleSetVersion.objects.filter(rule_set=rule_set)
    draft = existing.filter(status=DRAFT).first()
    if draft is not None:
        raise DomainError("draft_exists", f"{draft} is being edited already.", 409, {"version": draft.pk})
    source = source or _published(rule_set.pk).first()
    number = (existing.aggregate(last=Max("number"))["last"] or 0) + 1
    draft = RuleSetVersion.objects.create(rule_set=rule_set, number=number, created_at=now)
    store(version=draft, rules=draft_spec(source.pk).rules if source else (CATCH_ALL,))
    return draft


@transaction.atomic
def publish(*, version: RuleSetVersion, now: datetime) -> RuleSetVersion:
    """Freeze a draft. Refused, with every problem named, while something in it cannot work."""
    rows = RuleSetVersion.objects.select_for_update(of=("self",)).select_related("rule_set")
    row = rows.get(pk=version.pk)
    if row.status == PUBLISHED:
        raise DomainError("already_published", f"{row} is published already.", 409)
    wrong = [problem.text for problem in version_problems(row) if problem.blocks]
    if wrong:
        message = f"{row} cannot be published yet: {' '.join(wrong)}"
        raise DomainError("rules_have_problems", message, data={"problems": wrong})
    row.status, row.published_at = PUBLISHED, now
    row.save(update_fields=["status", "published_at"])
    return row


def version_problems(version: RuleSetVersion) -> tuple[Problem, ...]:
    """The pure checks, and those that need the database: the schema's fields, the sequences."""
    rules = draft_spec(version.pk).rules
    return tuple(
        sorted(
            (*problems(rules, fields_of(version.rule_set)), *_sequence_problems(rules)),
            key=lambda problem: not problem.blocks,
        )
    )


def fields_of(rule_set: RuleSet) -> Mapping[str, Field]:
    """The fields that rules may test: those of the schema's published version, or of its first draft."""
    try:
        return schemas.spec(schemas.published_version_id(rule_set.schema_id)).by_key
    except DomainError:
        draft = rule_set.schema.versions.first()
        return schemas.draft_spec(draft.pk).by_key if draft else {}


def _sequence_problems(rules: Iterable[spec_of.Rule]) -> Iterable[Problem]:
    wanted = {rule.sequence_id: rule for rule in rules if rule.sequence_id}
    for sequence in Sequence.objects.filter(pk__in=wanted).prefetch_related("steps"):
        name = wanted[sequence.pk].name
        if not sequence.active:
            yield Problem(name, f"“{name}”: the sequence “{sequence.name}” is switched off.")
        elif not sequence.steps.all():
            yield Problem(name, f"“{name}”: the sequence “{sequence.name}” has no e-mails yet.")


def store(*, version: RuleSetVersion, rules: Iterable[spec_of.Rule]) -> None:
    """Write pure rules as rows of a draft, in the order given."""
    specs = list(rules)
    rows = Rule.objects.bulk_create(
        Rule(version=version, order=place, **{name: getattr(rule, name) for name in _SAME})
        for place, rule in enumerate(specs, start=1)
    )
    Condition.objects.bulk_create(
        Condition(rule=row, order=place, field_key=condition.field, op=condition.op, value=condition.value)
        for row, rule in zip(rows, specs, strict=True)
        for place, condition in enumerate(rule.conditions, start=1)
    )


def rule_spec(row: Rule) -> spec_of.Rule:
    """One row as pure data; its conditions come from its own (prefetched) relation."""
    plain: dict[str, Any] = {name: getattr(row, name) for name in _SAME}
    conditions = tuple(spec_of.Condition(one.field_key, one.op, one.value) for one in row.conditions.all())
    return spec_of.Rule(**plain, conditions=conditions, id=row.pk)


def _version(version_id: int) -> RuleSetVersion:
    return RuleSetVersion.objects.select_related("rule_set").get(pk=version_id)


def _published(rule_set_id: int) -> QuerySet[RuleSetVersion]:
    return RuleSetVersion.objects.filter(rule_set=rule_set_id, status=PUBLISHED).order_by("-number")


def _rule_set(version: RuleSetVersion) -> spec_of.RuleSet:
    rows = version.rules.prefetch_related("conditions")
    return spec_of.RuleSet(version.pk, version.number, version.rule_set.name, tuple(map(rule_spec, rows)))


assert set(spec_of.OUTCOMES) == set(Outcome.values) - {Outcome.UNDECIDED}
