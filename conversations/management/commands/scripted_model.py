"""A model without a model."""

from __future__ import annotations

from typing import Any

from conversations.loopback.answers import Brain
from conversations.loopback.command import EndpointCommand
from conversations.loopback.obedient import Obedient


class Command(EndpointCommand):
    help = (
        "Serves a scripted model on this machine that speaks the protocol of OpenAI-compatible endpoints and "
        "does what our prompt asks: to try the model agent without a model, to test and to measure it. It is "
        "strict: a request that is not right is refused. See docs/models.md."
    )
    model = "scripted"

    def brain(self, options: dict[str, Any]) -> Brain:
        return Obedient()
