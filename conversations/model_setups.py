"""Which model speaks, how, and what it did: settings that are versioned like schemas, and a row per call.

Imported by models.py. A published version never changes, so what a call was made with can always be read.
"""

from __future__ import annotations

import pgtrigger
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone

from leadqual.qualification.frozen import published_row

FROZEN = (
    "setup_id", "number", "status", "note", "published_at", "base_url", "model", "sealed_key",
    "instructions", "temperature", "max_tokens", "first_seconds", "total_seconds", "link_hosts",
    "price_prompt", "price_cached", "price_completion", "currency",
)  # fmt: skip
NOT_MADE = frozenset({"budget", "circuit"})  # the statuses of calls that were kept from being made


class ModelSetup(models.Model):
    """A model agent as sales ops know it by name; what it does is in its versions. The budgets are not
    versioned: whoever has to stop the spending does it at once. Empty: no limit."""

    name = models.CharField(max_length=80, unique=True)
    visitor_tokens = models.PositiveIntegerField(
        "tokens per chat", null=True, blank=True, help_text="Then the scripted agent goes on with this chat."
    )
    day_tokens = models.PositiveBigIntegerField(
        "tokens per day",
        null=True,
        blank=True,
        help_text="Of all chats, comparisons and hellos together; then the scripted agent speaks until "
        "midnight.",
    )
    widget_day_tokens = models.PositiveBigIntegerField("tokens per day and widget", null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = "model agent"

    def __str__(self) -> str:
        return self.name


class ModelVersion(models.Model):
    """Endpoint, model and prompt of a setup: a draft may be edited, a published one is frozen. A draft that
    was tried out and is not wanted any more is put away, without its key: what its calls cost stays."""

    class Status(models.TextChoices):
        DRAFT = "draft"
        PUBLISHED = "published"
        PUT_AWAY = "put_away"

    setup = models.ForeignKey(ModelSetup, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    note = models.CharField(max_length=200, blank=True, help_text="What changed, for your colleagues.")
    base_url = models.CharField(
        "address", max_length=300, help_text="Of an OpenAI-compatible endpoint, with /v1 if it has one."
    )
    model = models.CharField(max_length=120, help_text="As the endpoint calls it.")
    sealed_key = models.TextField(blank=True, editable=False)
    instructions = models.TextField(
        "the company's voice",
        blank=True,
        max_length=4000,
        help_text="How to talk: tone, words to use and to avoid. What to ask and to record is not set here.",
    )
    temperature = models.FloatField(
        null=True, blank=True, default=0.2, validators=[MinValueValidator(0), MaxValueValidator(2)]
    )
    max_tokens = models.PositiveIntegerField(
        "longest answer", default=700, help_text="In tokens.", validators=[MinValueValidator(50)]
    )
    first_seconds = models.FloatField(
        "wait for the first word",
        default=6.0,
        help_text="Seconds; then the scripted agent answers.",
        validators=[MinValueValidator(0.1), MaxValueValidator(60)],
    )
    total_seconds = models.FloatField(
        "wait for the whole answer",
        default=15.0,
        help_text="Seconds, all calls of one turn together.",
        validators=[MinValueValidator(0.1), MaxValueValidator(120)],
    )
    link_hosts = models.CharField(
        "hosts it may link to", max_length=500, blank=True, help_text="Separated by blanks."
    )
    price_prompt = models.FloatField("price per million prompt tokens", default=0)
    price_cached = models.FloatField("price per million cached prompt tokens", default=0)
    price_completion = models.FloatField("price per million completion tokens", default=0)
    currency = models.CharField(max_length=3, default="USD")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    published_by = models.ForeignKey(
        "accounts.User", null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ("setup", "-number")
        constraints = (
            models.UniqueConstraint(fields=("setup", "number"), name="one_model_version_per_number"),
            models.UniqueConstraint(
                fields=("setup",), condition=models.Q(status="draft"), name="one_draft_per_model_setup"
            ),
        )
        triggers = (published_row("model_version_frozen", FROZEN, "model version"),)

    def __str__(self) -> str:
        return f"{self.setup} v{self.number}"


class ModelCall(models.Model):
    """One call to a model's endpoint, whatever came of it; append-only.

    `purpose`: turn, or again when the first answer was refused or withheld; without a conversation, rehearsal
    or hello. `turn` is empty when the turn did not end: failed, cut off, overtaken by another run of it.
    When a conversation is erased its calls stay for the budgets and the costs, without it, its turns and all
    details of `slips`; then `widget` says on which page it was.
    `run`: the lease it was made under; what one run of a turn called stands here once. `status`: ok, or what
    went wrong (endpoint.Trouble.kind; stopped by our side; lost with our process, and then only a guess of
    the next run's; or budget/circuit when no call was made). `slips`: what the model got wrong
    besides its proposals ([{"kind", "detail"}]). Tokens as the endpoint counted them; cost in `currency`."""

    conversation = models.ForeignKey(
        "conversations.Conversation", null=True, on_delete=models.SET_NULL, related_name="model_calls"
    )
    turn = models.ForeignKey(
        "conversations.Turn", null=True, on_delete=models.SET_NULL, related_name="model_calls"
    )
    widget = models.ForeignKey("conversations.Widget", null=True, on_delete=models.PROTECT, related_name="+")
    run = models.UUIDField(null=True)
    version = models.ForeignKey(ModelVersion, null=True, on_delete=models.PROTECT, related_name="calls")
    model = models.CharField(max_length=120)
    purpose = models.CharField(max_length=10)
    status = models.CharField(max_length=20)
    prompt_tokens = models.PositiveIntegerField(default=0)
    completion_tokens = models.PositiveIntegerField(default=0)
    cached_tokens = models.PositiveIntegerField(default=0)
    first_milliseconds = models.PositiveIntegerField(null=True)
    milliseconds = models.PositiveIntegerField(default=0)
    cost = models.FloatField(default=0)
    currency = models.CharField(max_length=3, blank=True)
    slips = models.JSONField(default=list)
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=("version", "-at")), models.Index(fields=("-at",)))
        triggers = (pgtrigger.Protect(name="calls_append_only", operation=pgtrigger.Update),)


class Withheld(models.Model):
    """A sentence of the model's that did not reach the visitor, and why (gate.py); append-only."""

    conversation = models.ForeignKey(
        "conversations.Conversation", on_delete=models.CASCADE, related_name="withheld"
    )
    turn = models.ForeignKey("conversations.Turn", on_delete=models.CASCADE, related_name="withheld")
    version = models.ForeignKey(ModelVersion, null=True, on_delete=models.PROTECT, related_name="withheld")
    text = models.TextField()
    reason = models.CharField(max_length=40)

    class Meta:
        verbose_name_plural = "withheld sentences"
        indexes = (models.Index(fields=("reason",)),)
        triggers = (pgtrigger.Protect(name="withheld_append_only", operation=pgtrigger.Update),)
