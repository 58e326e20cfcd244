"""Model agents as sales ops would have made them, and a model on loopback for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.utils import timezone

from conversations import setups
from conversations.agents.model import guard
from conversations.loopback.answers import Brain
from conversations.loopback.background import Background
from conversations.loopback.obedient import Obedient
from conversations.loopback.server import Endpoint
from conversations.models import ModelSetup, ModelVersion

KEY = "sk-example-very-secret"


@contextmanager
def model(brain: Brain | None = None, **options: Any) -> Iterator[Endpoint]:
    """Runs beside the test; asks for KEY."""
    guard.reset()
    with Background(Endpoint(brain or Obedient(), key=KEY, **options)) as running:
        yield running
    guard.reset()


def draft(url: str, name: str = "Sales", **values: Any) -> ModelVersion:
    """A new draft of the model agent with this name."""
    setup, _ = ModelSetup.objects.get_or_create(name=name)
    row = setups.new_draft(setup=setup)
    row.base_url, row.model = url, "scripted"
    for each, value in values.items():
        setattr(row, each, value)
    setups.seal_key(row, KEY)
    row.save()
    return row


def published(url: str, name: str = "Sales", **values: Any) -> ModelVersion:
    return setups.publish(version=draft(url, name, **values), by=None, now=timezone.now())
