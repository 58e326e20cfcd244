"""Qualification schemas as sales ops edits them: draft, then published and frozen.

Published versions are turned into the pure shapes of `fields.py` by `versions.py`.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from .fields import DEFAULT_THRESHOLD, KINDS, MEANINGS
from .frozen import part_of_published, published_row

KIND_WORDS = {
    "text": "Words",
    "number": "A number",
    "choice": "One of several choices",
    "boolean": "Yes or no",
    "date": "A date",
    "email": "An e-mail address",
    "phone": "A phone number",
    "url": "A web address",
}
MEANING_WORDS = {
    "name": "The visitor's name",
    "company": "The company's name",
    "email": "The e-mail address to answer to",
    "phone": "The phone number to call",
    "pain": "The problem to solve",
    "urgency": "How urgent it is",
    "consent": "The consent to e-mails",
}


class Schema(models.Model):
    name = models.CharField(max_length=80, unique=True)
    description = models.TextField(blank=True)

    class Meta:
        verbose_name = "qualification schema"

    def __str__(self) -> str:
        return self.name


class SchemaVersion(models.Model):
    """One version of a schema. A draft may be edited; a published one is frozen by a database trigger."""

    class Status(models.TextChoices):
        DRAFT = "draft"
        PUBLISHED = "published"

    schema = models.ForeignKey(Schema, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    note = models.CharField(max_length=200, blank=True, help_text="What changed, for your colleagues.")
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        "accounts.User", null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    published_by = models.ForeignKey(
        "accounts.User", null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ("schema", "-number")
        constraints = (
            models.UniqueConstraint(fields=("schema", "number"), name="one_version_per_number"),
            models.UniqueConstraint(
                fields=("schema",), condition=models.Q(status="draft"), name="one_draft_per_schema"
            ),
        )
        triggers = (
            published_row(
                "schema_version_frozen",
                ("schema_id", "number", "status", "note", "published_at"),
                "schema version",
            ),
        )

    def __str__(self) -> str:
        return f"{self.schema} v{self.number}"


def default_threshold() -> float:
    return DEFAULT_THRESHOLD


class Field(models.Model):
    version = models.ForeignKey(SchemaVersion, on_delete=models.CASCADE, related_name="fields")
    key = models.SlugField("short name", max_length=50)
    label = models.CharField("what it is", max_length=160)
    kind = models.CharField(
        max_length=10, choices=[(kind, KIND_WORDS[kind]) for kind in KINDS], default="text"
    )
    meaning = models.CharField(
        "to the lead it is",
        max_length=10,
        choices=[(meaning, MEANING_WORDS[meaning]) for meaning in MEANINGS],
        blank=True,
    )
    order = models.PositiveSmallIntegerField(default=0)
    required = models.BooleanField(default=False)
    questions = ArrayField(models.CharField(max_length=300), default=list, blank=True)
    hint = models.CharField("why we ask", max_length=300, blank=True)
    cues = ArrayField(models.CharField(max_length=60), verbose_name="key words", default=list, blank=True)
    cues_yes = ArrayField(
        models.CharField(max_length=60), verbose_name="words that mean yes", default=list, blank=True
    )
    cues_no = ArrayField(
        models.CharField(max_length=60), verbose_name="words that mean no", default=list, blank=True
    )
    unit = models.CharField(max_length=30, blank=True)
    currency = models.CharField(max_length=3, blank=True)
    integer = models.BooleanField("whole numbers only", default=False)
    range = models.BooleanField("may be a range", default=False)
    format = models.CharField(
        "keep it as", max_length=10, blank=True, choices=[("iso", "a calendar date (rules can compare it)")]
    )
    of = models.SlugField("numbers come from", max_length=50, blank=True)
    threshold = models.FloatField(
        "how sure to be", default=default_threshold, validators=[MinValueValidator(0), MaxValueValidator(1)]
    )
    max_asks = models.PositiveSmallIntegerField(
        "ask at most … times", default=2, validators=[MinValueValidator(1), MaxValueValidator(4)]
    )

    translations = models.JSONField(
        default=dict, blank=True, help_text="By language tag: label, questions and hint."
    )

    class Meta:
        ordering = ("order", "id")
        constraints = (models.UniqueConstraint(fields=("version", "key"), name="one_field_per_key"),)
        triggers = (
            part_of_published("field_frozen", "qualification_schemaversion", "{row}.version_id", "field"),
        )

    def __str__(self) -> str:
        return self.label


class Choice(models.Model):
    field = models.ForeignKey(Field, on_delete=models.CASCADE, related_name="choices")
    value = models.CharField(max_length=80)
    description = models.CharField(max_length=200, blank=True)
    synonyms = ArrayField(models.CharField(max_length=80), default=list, blank=True)
    min = models.FloatField("from", null=True, blank=True)
    max = models.FloatField("to", null=True, blank=True)
    order = models.PositiveSmallIntegerField(default=0)
    labels = models.JSONField(default=dict, blank=True, help_text="What is shown, by language tag.")

    class Meta:
        ordering = ("order", "id")
        constraints = (models.UniqueConstraint(fields=("field", "value"), name="one_choice_per_value"),)
        triggers = (
            part_of_published(
                "choice_frozen",
                "qualification_schemaversion",
                "(SELECT version_id FROM qualification_field WHERE id = {row}.field_id)",
                "choice",
            ),
        )

    def __str__(self) -> str:
        return self.value
