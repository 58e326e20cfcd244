"""Comparisons of two model agents before one of them speaks to visitors. Part of models.py.

The visitors are rehearsed: nothing of it is a conversation, a lead or a delivery. What a recorded visitor
said is kept here only as long as the conversation itself is.
"""

from __future__ import annotations

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone

MOST_VISITORS = 40


class Comparison(models.Model):
    """The same visitors before two agents. `left` is None for the scripted agent; `digest` is of the right
    one's settings, for a draft may be edited afterwards.

    waiting -> running -> waiting (for the next slice) -> ... -> done; failed and cancelled from both.
    `beat_at`: a worker was at it; when that is long ago another one goes on."""

    class Status(models.TextChoices):
        WAITING = "waiting", "waiting for a worker"
        RUNNING = "running"
        DONE = "done"
        FAILED = "failed"
        CANCELLED = "cancelled"

    class Source(models.TextChoices):
        SIMULATED = "simulated", "simulated visitors: what is true of them is known"
        RECORDED = "recorded", "the last visitors of this widget, in their own words"

    left = models.ForeignKey(
        "conversations.ModelVersion", null=True, on_delete=models.CASCADE, related_name="compared_as_left"
    )
    right = models.ForeignKey(
        "conversations.ModelVersion", on_delete=models.CASCADE, related_name="compared_as_right"
    )
    widget = models.ForeignKey("conversations.Widget", on_delete=models.CASCADE, related_name="+")
    schema_version = models.ForeignKey(
        "qualification.SchemaVersion", on_delete=models.PROTECT, related_name="+"
    )
    source = models.CharField(max_length=10, choices=Source, default=Source.SIMULATED)
    wanted = models.PositiveSmallIntegerField(
        "visitors", default=8, validators=[MinValueValidator(1), MaxValueValidator(MOST_VISITORS)]
    )
    seed = models.PositiveIntegerField(default=1)
    digest = models.CharField(max_length=64)
    status = models.CharField(max_length=10, choices=Status, default=Status.WAITING)
    problem = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    beat_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return f"{self.right} beside {self.left or 'the scripted agent'}"


class Rehearsed(models.Model):
    """One visitor before both agents: what was said and what came of it, see rehearsal/stage.py."""

    comparison = models.ForeignKey(Comparison, on_delete=models.CASCADE, related_name="visitors")
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=80)
    conversation = models.ForeignKey(
        "conversations.Conversation", null=True, on_delete=models.CASCADE, related_name="+"
    )
    left = models.JSONField()
    right = models.JSONField()

    class Meta:
        ordering = ("number",)
        constraints = (
            models.UniqueConstraint(fields=("comparison", "number"), name="one_rehearsal_per_visitor"),
        )
