"""What happens between a visitor and the agent. Transcripts and evidence are append-only rows."""

from __future__ import annotations

import uuid

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone

from .knowledge_models import KnowledgeEntry, KnowledgeEvent, KnowledgeImport, KnowledgeWord, VisitorQuestion
from .model_setups import ModelCall, ModelSetup, ModelVersion, Withheld
from .rehearsal_models import Comparison, Rehearsed

__all__ = [
    "Answer",
    "Comparison",
    "Conversation",
    "EngagementRule",
    "KnowledgeEntry",
    "KnowledgeEvent",
    "KnowledgeImport",
    "KnowledgeWord",
    "Message",
    "Mode",
    "ModelCall",
    "ModelSetup",
    "ModelVersion",
    "NotCaptured",
    "Proposal",
    "Rehearsed",
    "Turn",
    "Visit",
    "VisitorQuestion",
    "Widget",
    "Withheld",
]


class Mode(models.TextChoices):
    REACTIVE = "reactive"
    PROACTIVE = "proactive"


class Widget(models.Model):
    """A chat widget as it is embedded on a company's pages."""

    key = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=80)
    active = models.BooleanField(default=True)
    schema = models.ForeignKey("qualification.Schema", on_delete=models.PROTECT, related_name="+")
    rule_set = models.ForeignKey("routing.RuleSet", on_delete=models.PROTECT, related_name="+")
    allowed_origins = ArrayField(models.CharField(max_length=200), default=list, blank=True)
    agent_name = models.CharField(max_length=40, default="Assistant")
    company_name = models.CharField(max_length=80, blank=True)
    greeting = models.CharField(max_length=300)
    language = models.CharField(
        max_length=12, default="en", help_text="Of the greeting and of the schema's own questions."
    )
    greetings = models.JSONField(default=dict, blank=True, help_text="The greeting in other languages.")
    color = models.CharField(
        max_length=7, default="#1f5eff", validators=[RegexValidator(r"^#[0-9a-fA-F]{6}$")]
    )
    privacy_url = models.URLField(blank=True)
    model_setup = models.ForeignKey(
        "conversations.ModelSetup",
        verbose_name="model agent",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="widgets",
        help_text="Empty: the model of the environment if one is set there, else the scripted agent.",
    )
    scripted = models.BooleanField(
        "scripted agent only", default=False, help_text="No model speaks here, whatever is set."
    )
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name


class EngagementRule(models.Model):
    """How the widget behaves on pages that match; the first match in order counts."""

    widget = models.ForeignKey(Widget, on_delete=models.CASCADE, related_name="engagement_rules")
    order = models.PositiveSmallIntegerField(default=0)
    page_pattern = models.CharField(max_length=200, default="*", help_text="Path; * stands for anything.")
    mode = models.CharField(max_length=10, choices=Mode, default=Mode.REACTIVE)
    delay_seconds = models.PositiveSmallIntegerField(default=8)
    opening = models.CharField(max_length=300, blank=True, help_text="Instead of the greeting.")

    class Meta:
        ordering = ("order", "id")


class Visit(models.Model):
    """A page view on which the widget was loaded: the first stage of the funnel. No cookie, no address."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    widget = models.ForeignKey(Widget, on_delete=models.CASCADE, related_name="visits")
    page = models.CharField(max_length=500)
    referrer = models.CharField(max_length=500, blank=True)
    campaign = models.JSONField(default=dict)
    mode = models.CharField(max_length=10, choices=Mode)
    started_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = (models.Index(fields=("started_at",)),)


class Conversation(models.Model):
    """One chat from first word to close. It pins the schema version it began with.

    `fields` is the current standing per field key ({"state", "asks", "answer"}), kept with the row so that a
    turn reads one row; the answers are the truth. `visitor_seq` is the visitor's last message and
    `answered_seq` the last of them that has its reply: while they differ, a turn is due.
    `lease`/`lease_until`: who runs it now; `tries`: how often it was begun without coming to an end."""

    class Status(models.TextChoices):
        OPEN = "open"
        WITH_PERSON = "with_person", "waiting for a person"
        CLOSED = "closed"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    widget = models.ForeignKey(Widget, on_delete=models.PROTECT, related_name="conversations")
    schema_version = models.ForeignKey(
        "qualification.SchemaVersion", on_delete=models.PROTECT, related_name="+"
    )
    visit = models.OneToOneField(
        Visit, null=True, blank=True, on_delete=models.SET_NULL, related_name="conversation"
    )
    lead = models.ForeignKey("crm.Lead", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    decision = models.ForeignKey(
        "routing.Decision", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    token_hash = models.CharField(max_length=64)
    status = models.CharField(max_length=12, choices=Status, default=Status.OPEN)
    mode = models.CharField(max_length=10, choices=Mode, default=Mode.REACTIVE)
    page = models.CharField(max_length=500, blank=True)
    campaign = models.JSONField(default=dict)
    time_zone = models.CharField(max_length=64, default="UTC")
    language = models.CharField(max_length=12, default="en", help_text="What the agent speaks by now.")
    fields = models.JSONField(default=dict)
    plan = models.JSONField(default=dict, help_text="What the agent's last message asked for.")
    last_seq = models.PositiveIntegerField(default=0)
    visitor_seq = models.PositiveIntegerField(default=0)
    answered_seq = models.PositiveIntegerField(default=0)
    tries = models.PositiveSmallIntegerField(default=0)
    lease = models.UUIDField(null=True, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    lost = models.UUIDField(null=True, editable=False, help_text="The lease before, if it just ran out.")
    started_at = models.DateTimeField()
    last_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    close_reason = models.CharField(max_length=40, blank=True)

    class Meta:
        indexes = (
            models.Index(fields=("-started_at",)),
            models.Index(
                fields=("last_at",),
                name="conversation_unfinished",
                condition=~models.Q(status="closed"),
            ),
            models.Index(
                fields=("last_at",),
                name="conversation_waiting",
                condition=models.Q(visitor_seq__gt=models.F("answered_seq")),
            ),
        )

    def __str__(self) -> str:
        return f"Chat of {timezone.localtime(self.started_at):%d %b %Y %H:%M}"


class Message(models.Model):
    """One utterance, as typed. Append-only by trigger; erasure (services) is the one way around it."""

    class Role(models.TextChoices):
        VISITOR = "visitor"
        AGENT = "agent"
        PERSON = "person"

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="messages")
    seq = models.PositiveIntegerField()
    role = models.CharField(max_length=8, choices=Role)
    text = models.TextField()
    client_id = models.CharField(max_length=64, null=True)  # noqa: DJ001  # NULL: not sent by a client
    field_key = models.CharField(max_length=50, blank=True, help_text="The field this message asks for.")
    choices = ArrayField(
        models.CharField(max_length=80), default=list, blank=True, help_text="Quick replies."
    )
    link = models.JSONField(null=True, blank=True, help_text="Offered with the message: url and label.")
    at = models.DateTimeField()

    class Meta:
        ordering = ("seq",)
        constraints = (
            models.UniqueConstraint(fields=("conversation", "seq"), name="one_message_per_seq"),
            models.UniqueConstraint(fields=("conversation", "client_id"), name="sent_twice_is_one"),
        )
        triggers = (
            pgtrigger.Protect(name="transcript_append_only", operation=pgtrigger.Update | pgtrigger.Delete),
        )


class Turn(models.Model):
    """One run of the agent: the visitor messages up to `seq` and the reply to them."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="turns")
    seq = models.PositiveIntegerField(help_text="Last visitor message that this turn answers.")
    step = models.CharField(max_length=20, help_text="ask, confirm, decide, person, close")
    agent = models.CharField(max_length=80)
    milliseconds = models.PositiveIntegerField(default=0)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("conversation", "seq"), name="one_turn_per_message"),)


class Proposal(models.Model):
    """What an agent says it heard, and the verdict on it. The ledger of refusals; append-only."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="proposals")
    turn = models.ForeignKey(Turn, on_delete=models.CASCADE, related_name="proposals")
    field_key = models.CharField(max_length=50)
    value = models.JSONField(null=True)
    quote = models.TextField()
    status = models.CharField(max_length=8)
    reason = models.CharField(max_length=40)
    confidence = models.FloatField(null=True)
    by = models.CharField(max_length=80, blank=True, help_text="The code's reader or a model.")

    class Meta:
        indexes = (models.Index(fields=("status", "reason")),)
        triggers = (
            pgtrigger.Protect(name="ledger_append_only", operation=pgtrigger.Update | pgtrigger.Delete),
        )


class Answer(models.Model):
    """An accepted proposal with its evidence. The newest per field is current, older ones are history."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="answers")
    field_key = models.CharField(max_length=50)
    state = models.CharField(max_length=10)
    value = models.JSONField()
    text = models.TextField()
    quote = models.TextField()
    message = models.ForeignKey(Message, on_delete=models.PROTECT, related_name="answers")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    question = models.ForeignKey(Message, null=True, on_delete=models.PROTECT, related_name="+")
    grade = models.CharField(max_length=20)
    confidence = models.FloatField()
    by = models.CharField(max_length=80)
    schema_version = models.ForeignKey(
        "qualification.SchemaVersion", on_delete=models.PROTECT, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("id",)
        indexes = (models.Index(fields=("conversation", "field_key")),)
        triggers = (
            pgtrigger.Protect(name="evidence_append_only", operation=pgtrigger.Update | pgtrigger.Delete),
        )


class NotCaptured(models.Model):
    """Why a field of an ended conversation has no value. One row per field."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="not_captured")
    field_key = models.CharField(max_length=50)
    state = models.CharField(max_length=10)
    reason = models.CharField(max_length=200)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("conversation", "field_key"), name="one_gap_per_field"),
        )
