"""Rule sets, decisions and reps. May point at crm and qualification, never at conversations."""

from __future__ import annotations

import pgtrigger
from django.db import models
from django.utils import timezone

from crm.models import Outcome
from leadqual.qualification.frozen import part_of_published, published_row

from .triggers import catch_all_kept, no_conditions_on_catch_all


class RuleSet(models.Model):
    name = models.CharField(max_length=80, unique=True)
    schema = models.ForeignKey(
        "qualification.Schema",
        on_delete=models.PROTECT,
        related_name="rule_sets",
        help_text="The schema whose fields the rules test.",
    )

    def __str__(self) -> str:
        return self.name


class RuleSetVersion(models.Model):
    """Draft, then published and frozen, like schema versions."""

    class Status(models.TextChoices):
        DRAFT = "draft"
        PUBLISHED = "published"

    rule_set = models.ForeignKey(RuleSet, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    note = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    published_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ("rule_set", "-number")
        constraints = (
            models.UniqueConstraint(fields=("rule_set", "number"), name="one_rules_version_per_number"),
            models.UniqueConstraint(
                fields=("rule_set",), condition=models.Q(status="draft"), name="one_draft_per_rule_set"
            ),
        )
        triggers = (
            published_row(
                "rule_set_version_frozen",
                ("rule_set_id", "number", "status", "note", "published_at"),
                "rule set version",
            ),
            catch_all_kept("version_has_catch_all", "NEW.id", pgtrigger.Insert),
        )

    def __str__(self) -> str:
        return f"{self.rule_set} v{self.number}"


class Rule(models.Model):
    """If its conditions hold, this outcome and these actions. Evaluated in order; the first match decides."""

    class Match(models.TextChoices):
        ALL = "all", "all conditions"
        ANY = "any", "any condition"

    version = models.ForeignKey(RuleSetVersion, on_delete=models.CASCADE, related_name="rules")
    order = models.PositiveSmallIntegerField(default=0)
    name = models.CharField(max_length=120)
    match = models.CharField(max_length=3, choices=Match, default=Match.ALL)
    outcome = models.CharField(max_length=12, choices=Outcome)
    catch_all = models.BooleanField(default=False, editable=False)
    assign_rep = models.BooleanField("give it to a rep", default=False)
    alert_rep = models.BooleanField("alert the rep by e-mail", default=False)
    push = models.BooleanField("push to the CRM and webhooks", default=False)
    sequence = models.ForeignKey(
        "crm.Sequence",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name="enrol in sequence",
    )
    closing = models.TextField(
        blank=True, help_text="What the agent says at the end. Empty: a plain default for the outcome."
    )
    link_url = models.URLField(blank=True, help_text="A self-serve page offered with the closing words.")
    link_label = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ("catch_all", "order", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("version",), condition=models.Q(catch_all=True), name="one_catch_all"
            ),
            # Required answers may be missing, so what decides for everybody cannot qualify.
            models.CheckConstraint(
                condition=~models.Q(catch_all=True, outcome=Outcome.QUALIFIED),
                name="catch_all_never_qualifies",
            ),
            models.CheckConstraint(condition=~models.Q(outcome=Outcome.UNDECIDED), name="rules_decide"),
        )
        triggers = (
            part_of_published("rule_frozen", "routing_rulesetversion", "{row}.version_id", "rule"),
            catch_all_kept("catch_all_kept", "OLD.version_id", pgtrigger.Update | pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return self.name


class Condition(models.Model):
    rule = models.ForeignKey(Rule, on_delete=models.CASCADE, related_name="conditions")
    order = models.PositiveSmallIntegerField(default=0)
    field_key = models.SlugField(max_length=50)
    op = models.CharField(max_length=20)
    value = models.JSONField(null=True, blank=True)

    class Meta:
        ordering = ("order", "id")
        triggers = (
            part_of_published(
                "condition_frozen",
                "routing_rulesetversion",
                "(SELECT version_id FROM routing_rule WHERE id = {row}.rule_id)",
                "condition",
            ),
            no_conditions_on_catch_all("catch_all_has_no_conditions"),
        )


class Rep(models.Model):
    """A user who takes leads. Round robin: the one who waited longest among those at work is next.

    `turn` grows with every lead anybody gets; the smallest is next. It is no clock, so two assignments of one
    moment, or one whose clock is behind, cannot upset the order; who was away owes nothing."""

    user = models.OneToOneField("accounts.User", on_delete=models.CASCADE, related_name="rep")
    active = models.BooleanField(default=True)
    working_hours = models.JSONField(
        default=dict, blank=True, help_text='Per weekday, e.g. {"mon": ["09:00", "17:30"]}; empty: always.'
    )
    last_assigned_at = models.DateTimeField(null=True, blank=True, editable=False)
    turn = models.PositiveBigIntegerField(default=0, editable=False)
    assigned_count = models.PositiveIntegerField(default=0, editable=False)

    def __str__(self) -> str:
        return str(self.user)


class Decision(models.Model):
    """Routing's outcome with the rule version and a trace that reads as sentences; append-only."""

    lead = models.ForeignKey(
        "crm.Lead", null=True, blank=True, on_delete=models.CASCADE, related_name="decisions"
    )
    subject = models.CharField(max_length=64, db_index=True, help_text="Id of what was decided on.")
    rule_set_version = models.ForeignKey(RuleSetVersion, on_delete=models.PROTECT, related_name="decisions")
    rule_name = models.CharField(max_length=120)
    outcome = models.CharField(max_length=12, choices=Outcome)
    facts = models.JSONField()
    trace = models.JSONField()
    rep = models.ForeignKey(Rep, null=True, blank=True, on_delete=models.SET_NULL, related_name="decisions")
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-made_at",)
        triggers = (pgtrigger.Protect(name="decision_append_only", operation=pgtrigger.Update),)

    def __str__(self) -> str:
        return f"{self.outcome}: {self.rule_name}"
