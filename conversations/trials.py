"""Calls to models that no conversation is behind: rehearsals and hellos. They cost what others cost, so they
are rows like others, and count for the budget of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Literal

from .agents.base import Call
from .models import ModelCall

Purpose = Literal["rehearsal", "hello"]
PURPOSES: tuple[Purpose, ...] = ("rehearsal", "hello")


def keep(purpose: Purpose, calls: Sequence[Call], now: datetime) -> None:
    ModelCall.objects.bulk_create(
        ModelCall(**asdict(call) | {"purpose": purpose, "slips": list(call.slips), "at": now})
        for call in calls
    )
