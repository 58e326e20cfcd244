"""Leads as sales sees them, and what has to be brought to somebody. Nothing here points upstream."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone


class Source(models.TextChoices):
    AGENT = "agent", "Chat agent"
    FORM = "form", "Form"
    SDR = "sdr", "SDR"
    IMPORT = "import", "Import"


class Outcome(models.TextChoices):
    QUALIFIED = "qualified"
    BORDERLINE = "borderline"
    UNQUALIFIED = "unqualified"
    UNDECIDED = "undecided", "not decided"


class Lead(models.Model):
    """The person and company as sales sees them. `dossier` is the frozen document that the last decision
    handed over (see dossier.py); `revision` counts the times it was replaced."""

    class Status(models.TextChoices):
        NEW = "new"
        ACCEPTED = "accepted"
        REJECTED = "rejected"

    class Deal(models.TextChoices):
        OPEN = "open"
        WON = "won"
        LOST = "lost"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    key = models.CharField(max_length=120, unique=True, help_text="Idempotency key of whoever created it.")
    source = models.CharField(max_length=10, choices=Source, default=Source.AGENT)
    outcome = models.CharField(max_length=12, choices=Outcome, default=Outcome.UNDECIDED)
    status = models.CharField(max_length=10, choices=Status, default=Status.NEW)
    deal = models.CharField(max_length=5, choices=Deal, default=Deal.OPEN)
    owner = models.ForeignKey(
        "accounts.User", null=True, blank=True, on_delete=models.SET_NULL, related_name="leads"
    )
    schema_version = models.ForeignKey(
        "qualification.SchemaVersion", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    name = models.CharField(max_length=200, blank=True)
    company = models.CharField(max_length=200, blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=40, blank=True)
    dossier = models.JSONField(default=dict)
    revision = models.PositiveIntegerField(default=1)
    page = models.CharField(max_length=500, blank=True)
    mode = models.CharField(max_length=12, blank=True, help_text="Engagement mode: reactive or proactive.")
    campaign = models.JSONField(default=dict, blank=True, help_text="utm parameters, referrer.")
    reject_reason = models.CharField(max_length=300, blank=True)
    amount = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    currency = models.CharField(max_length=3, blank=True)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField(default=timezone.now)
    qualified_at = models.DateTimeField(null=True, blank=True)
    accepted_at = models.DateTimeField(null=True, blank=True)
    meeting_booked_at = models.DateTimeField(null=True, blank=True)
    meeting_held_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    consent_at = models.DateTimeField(null=True, blank=True, help_text="When they agreed to e-mails.")
    consent_quote = models.TextField(blank=True, help_text="The words in which they agreed.")
    wants_person = models.BooleanField(default=False)
    request_hash = models.CharField(
        max_length=64, blank=True, editable=False, help_text="Of the request that made it, by the Sales API."
    )

    class Meta:
        ordering = ("-created_at",)
        indexes = (
            models.Index(fields=("owner", "status", "-created_at")),
            models.Index(fields=("-created_at",)),
            models.Index(fields=("email",)),
        )
        permissions = (
            ("work_lead", "Can accept, reject and report outcomes of leads"),
            ("view_all_leads", "Can read the leads of everybody"),
            ("view_funnel", "Can read the funnel reports"),
        )

    def __str__(self) -> str:
        return self.name or self.company or self.email or "Unnamed visitor"


class LeadEvent(models.Model):
    """What happened to a lead and who did it; append-only."""

    lead = models.ForeignKey(Lead, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=40)
    by = models.ForeignKey(
        "accounts.User", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    detail = models.JSONField(default=dict)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("at", "id")


class FieldMark(models.Model):
    """A rep says that a field is wrong. Exported as a case for the evaluation set (`export_feedback`)."""

    lead = models.ForeignKey(Lead, on_delete=models.CASCADE, related_name="marks")
    field_key = models.CharField(max_length=50)
    value = models.JSONField(null=True)
    quote = models.TextField(blank=True)
    reason = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("lead", "field_key", "value"), name="one_mark_per_value"),
        )

    def __str__(self) -> str:
        return f"{self.field_key}, {timezone.localtime(self.at):%d %b %Y %H:%M}"


class Connection(models.Model):
    """An outside system. `secret` is encrypted (crm/secrets.py)."""

    class Kind(models.TextChoices):
        WEBHOOK = "webhook", "Signed webhook"
        HUBSPOT = "hubspot", "HubSpot"

    kind = models.CharField(max_length=20, choices=Kind)
    name = models.CharField(max_length=80, unique=True)
    base_url = models.URLField()
    secret = models.BinaryField(default=bytes, blank=True, editable=False)
    settings = models.JSONField(default=dict, blank=True)
    remembered = models.JSONField(
        default=dict, editable=False, help_text="What the connector found out about the other side."
    )
    enabled = models.BooleanField(default=True)
    problem = models.CharField(max_length=300, blank=True, editable=False)

    def __str__(self) -> str:
        return self.name


class Delivery(models.Model):
    """One thing to be brought to an outside system, exactly once.

    due -> sending -> sent | due (later) | needs_person;  due | needs_person -> cancelled."""

    class Status(models.TextChoices):
        DUE = "due"
        SENDING = "sending"
        SENT = "sent"
        NEEDS_PERSON = "needs_person", "needs a person"
        CANCELLED = "cancelled"

    class Kind(models.TextChoices):
        REP_ALERT = "rep_alert", "E-mail to the rep"
        WEBHOOK = "webhook", "Signed webhook"
        HUBSPOT = "hubspot", "HubSpot contact"
        NURTURE = "nurture", "Nurture e-mail"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    lead = models.ForeignKey(Lead, on_delete=models.CASCADE, related_name="deliveries")
    connection = models.ForeignKey(Connection, null=True, blank=True, on_delete=models.PROTECT)
    kind = models.CharField(max_length=12, choices=Kind)
    idempotency_key = models.CharField(max_length=160, unique=True)
    payload = models.JSONField(default=dict)
    status = models.CharField(max_length=12, choices=Status, default=Status.DUE)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    error = models.CharField(max_length=500, blank=True)
    remote_id = models.CharField(max_length=120, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name_plural = "deliveries"
        ordering = ("-created_at",)
        indexes = (
            models.Index(fields=("due_at",), condition=Q(status="due"), name="delivery_due"),
            models.Index(fields=("claimed_at",), condition=Q(status="sending"), name="delivery_sending"),
        )
        constraints = (
            # An older version of a lead must never arrive after a newer one.
            models.UniqueConstraint(
                fields=("lead", "connection"), condition=Q(status="sending"), name="one_at_a_time"
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {timezone.localtime(self.created_at):%d %b %Y %H:%M}"


class RemoteRecord(models.Model):
    """What a lead's records are called in an outside system, so that a repeated attempt finds them again."""

    connection = models.ForeignKey(Connection, on_delete=models.CASCADE, related_name="records")
    lead = models.ForeignKey(Lead, on_delete=models.CASCADE, related_name="remote_records")
    kind = models.CharField(max_length=20)
    remote_id = models.CharField(max_length=120)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("connection", "lead", "kind"), name="one_record_per_kind"),
        )


class Sequence(models.Model):
    """Nurture mails, one after another."""

    name = models.CharField(max_length=80, unique=True)
    description = models.TextField(blank=True)
    active = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.name


class SequenceStep(models.Model):
    sequence = models.ForeignKey(Sequence, on_delete=models.CASCADE, related_name="steps")
    order = models.PositiveSmallIntegerField(default=0)
    delay_hours = models.PositiveIntegerField(default=24, help_text="Hours after the step before.")
    subject = models.CharField(max_length=160)
    body = models.TextField()

    class Meta:
        ordering = ("order", "id")
        constraints = (models.UniqueConstraint(fields=("sequence", "order"), name="one_step_per_place"),)

    def __str__(self) -> str:
        return self.subject


class Enrolment(models.Model):
    """A lead in a sequence. `next_at` is empty while a mail is on its way or when there is none left."""

    class Status(models.TextChoices):
        ACTIVE = "active"
        FINISHED = "finished"
        STOPPED = "stopped"

    lead = models.ForeignKey(Lead, on_delete=models.CASCADE, related_name="enrolments")
    sequence = models.ForeignKey(Sequence, on_delete=models.PROTECT, related_name="enrolments")
    email = models.EmailField()
    status = models.CharField(max_length=10, choices=Status, default=Status.ACTIVE)
    stop_reason = models.CharField(max_length=120, blank=True)
    next_step = models.PositiveSmallIntegerField(default=0, help_text="The lowest order still to be sent.")
    next_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("lead", "sequence"), name="enrolled_once"),)
        indexes = (models.Index(fields=("next_at",), condition=Q(status="active"), name="enrolment_due"),)

    def __str__(self) -> str:
        return self.email


class Suppression(models.Model):
    """An address that must not get nurture mail. Outlives the lead."""

    email = models.EmailField(unique=True)
    reason = models.CharField(max_length=40)
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.email
