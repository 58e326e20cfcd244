"""People who log in, and integrations that call the Sales API."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower

SALES_OPS, REP, MANAGER = "sales ops", "rep", "manager"
ROLES = (SALES_OPS, REP, MANAGER)


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **extra: Any) -> User:
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=self.normalize_email(email).lower(), **extra)
        user.set_password(password)
        user.save()
        return user

    def create_superuser(self, email: str, password: str | None = None, **extra: Any) -> User:
        return self.create_user(email, password, is_staff=True, is_superuser=True, **extra)

    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email__iexact=username)


class User(AbstractUser):
    """Logs in with the e-mail address. Roles are groups: see `roles.py`."""

    username = None  # type: ignore[assignment]
    email = models.EmailField("e-mail", unique=True)
    name = models.CharField(max_length=120, blank=True)
    time_zone = models.CharField(max_length=64, default="UTC")

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []  # noqa: RUF012
    objects = UserManager()  # type: ignore[misc,assignment]

    class Meta:
        constraints = (models.UniqueConstraint(Lower("email"), name="one_user_per_address"),)

    def __str__(self) -> str:
        return self.name or self.email

    def clean(self) -> None:
        self.email = self.email.lower()


class ApiToken(models.Model):
    """One integration's key to the Sales API. Only the hash is stored."""

    LEADS_READ, LEADS_WRITE, OUTCOMES = "leads:read", "leads:write", "outcomes:write"
    SCOPES = ((LEADS_READ, "Read leads"), (LEADS_WRITE, "Create leads"), (OUTCOMES, "Report outcomes"))

    name = models.CharField(max_length=80, help_text="Which system uses this token.")
    scopes = ArrayField(models.CharField(max_length=20, choices=SCOPES), default=list)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    hint = models.CharField(max_length=8, editable=False)
    active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = "API token"

    def __str__(self) -> str:
        return f"{self.name} (…{self.hint})"

    @staticmethod
    def digest(token: str) -> str:
        return hashlib.sha256(token.encode()).hexdigest()

    def issue(self) -> str:
        """A new secret for this token; shown once, never stored."""
        token = "lq_" + secrets.token_urlsafe(32)
        self.token_hash, self.hint = self.digest(token), token[-4:]
        return token
