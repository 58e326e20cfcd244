"""People of the back office, by role, and where they read a conversation."""

from __future__ import annotations

from django.test import Client
from django.urls import reverse

from leadqual.accounts import roles
from leadqual.accounts.models import User

from .chats import Visitor


def log_in(role: str) -> Client:
    user = User.objects.create_user(f"{role.replace(' ', '.')}@test.example", "secret", is_staff=True)
    roles.give(user, role)
    client = Client()
    client.force_login(User.objects.get(pk=user.pk))
    return client


def page_of(visitor: Visitor) -> str:
    return reverse("admin:conversations_conversation_change", args=[visitor.id])
