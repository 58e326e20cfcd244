"""Connections to outside systems in the admin. Saving can send a test at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from django.contrib import admin, messages
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone
from unfold.admin import ModelAdmin
from unfold.decorators import action

from .admin_forms import ConnectionForm
from .connectors import hubspot, webhook
from .errors import DeliveryError
from .models import Connection

TESTS: dict[str, Callable[[Connection, datetime], str]] = {
    Connection.Kind.WEBHOOK: webhook.test,
    Connection.Kind.HUBSPOT: hubspot.test,
}


@admin.register(Connection)
class ConnectionAdmin(ModelAdmin):
    empty_words = (
        "A connection brings leads to another system: a signed webhook, or HubSpot. Which "
        "leads, the routing rules say."
    )
    form = ConnectionForm
    list_display = ("name", "kind", "enabled", "problem")
    readonly_fields = ("problem",)
    fieldsets = (
        (None, {"fields": ("kind", "name", "base_url", "new_secret", "enabled", "problem")}),
        ("What goes where (HubSpot)", {"fields": ("mapping", "quotes")}),
    )
    actions_submit_line = ("save_and_test",)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("kind", "problem") if obj else ("problem",)

    def save_model(self, request: HttpRequest, obj: Connection, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if form.made_secret:
            words = "This is the signing secret for the receiver. Copy it now, it is not shown again: "
            messages.warning(request, words + form.made_secret)

    @action(description="Save and send a test")
    def save_and_test(self, request: HttpRequest, obj: Connection) -> None:
        """After the commit: nothing is locked while the other side thinks."""
        transaction.on_commit(partial(self._test, request, obj))

    def _test(self, request: HttpRequest, obj: Connection) -> None:
        try:
            messages.success(request, TESTS[obj.kind](obj, timezone.now()))
        except DeliveryError as error:
            messages.error(request, f"The test failed: {error.message}")
