"""Which agent speaks in a chat, and with what settings. Model settings are versioned: the newest published
version of the widget's setup is what the next turn uses; a chat goes on with it in the middle."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction
from django.db.models import Max
from django.db.models.signals import post_save
from django.dispatch import receiver

from crm import secrets
from leadqual.errors import DomainError

from .models import ModelSetup, ModelVersion

if TYPE_CHECKING:
    from datetime import datetime

    from leadqual.accounts.models import User

KEPT_SECONDS = 10.0
PURPOSE = "model"  # what the sealed keys are for
DEFAULT_URL = "https://api.openai.com/v1"
COPIED = (
    "base_url", "model", "sealed_key", "instructions", "temperature", "max_tokens", "first_seconds",
    "total_seconds", "link_hosts", "price_prompt", "price_cached", "price_completion", "currency",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chosen:
    """A model's settings as a turn uses them; `version` is None for the model of the environment."""

    name: str
    base_url: str
    api_key: str
    model: str
    version: int | None = None
    setup: int | None = None
    instructions: str = ""
    temperature: float | None = 0.2
    max_tokens: int = 700
    first_seconds: float = 6.0
    total_seconds: float = 15.0
    link_hosts: tuple[str, ...] = ()
    price_prompt: float = 0.0
    price_cached: float = 0.0
    price_completion: float = 0.0
    currency: str = "USD"
    visitor_tokens: int | None = None
    day_tokens: int | None = None
    widget_day_tokens: int | None = None

    def __repr__(self) -> str:
        return f"Chosen({self.name!r}, {self.model!r})"  # never the key

    def cost(self, prompt: int, completion: int, cached: int) -> float:
        fresh = max(prompt - cached, 0) * self.price_prompt
        return (fresh + cached * self.price_cached + completion * self.price_completion) / 1_000_000


_kept: dict[int, tuple[float, Chosen | None]] = {}


def chosen(setup_id: int | None) -> Chosen | None:
    """What speaks for a widget with this setup; None: the scripted agent."""
    if setup_id is None:
        return _of_environment()
    kept = _kept.get(setup_id)
    if kept and time.monotonic() - kept[0] < KEPT_SECONDS:
        return kept[1]
    version = published(setup_id)
    made = None if version is None else of(version)
    _kept[setup_id] = (time.monotonic(), made)
    return made


@receiver(post_save, sender=ModelSetup)
@receiver(post_save, sender=ModelVersion)
def forget(**_: object) -> None:
    """A change shows at once in this process, and within KEPT_SECONDS in the others."""
    _kept.clear()


@lru_cache(maxsize=1)
def _of_environment() -> Chosen | None:
    if not settings.LEADQUAL_MODEL:
        return None
    return Chosen(
        name=f"{settings.LEADQUAL_MODEL} (environment)"[-80:],
        base_url=settings.OPENAI_BASE_URL or DEFAULT_URL,
        api_key=settings.OPENAI_API_KEY,
        model=settings.LEADQUAL_MODEL,
        max_tokens=settings.MODEL_MAX_TOKENS,
        first_seconds=settings.MODEL_FIRST_SECONDS,
        total_seconds=settings.MODEL_TOTAL_SECONDS,
    )


def published(setup_id: int) -> ModelVersion | None:
    rows = ModelVersion.objects.select_related("setup").filter(setup=setup_id)
    return rows.filter(status=ModelVersion.Status.PUBLISHED).order_by("-number").first()


def of(version: ModelVersion) -> Chosen:
    """Any version, a draft too, as a turn would use it. Raises secrets.CannotOpen for a key sealed with a
    secret that is not known any more."""
    setup = version.setup
    return Chosen(
        name=f"{version.model} ({version})"[:80],
        base_url=version.base_url,
        api_key=secrets.unseal(PURPOSE, version.sealed_key) if version.sealed_key else "",
        model=version.model,
        version=version.pk,
        setup=setup.pk,
        instructions=version.instructions,
        temperature=version.temperature,
        max_tokens=version.max_tokens,
        first_seconds=version.first_seconds,
        total_seconds=version.total_seconds,
        link_hosts=tuple(version.link_hosts.split()),
        price_prompt=version.price_prompt,
        price_cached=version.price_cached,
        price_completion=version.price_completion,
        currency=version.currency,
        visitor_tokens=setup.visitor_tokens,
        day_tokens=setup.day_tokens,
        widget_day_tokens=setup.widget_day_tokens,
    )


def seal_key(version: ModelVersion, key: str) -> None:
    version.sealed_key = secrets.seal(PURPOSE, key) if key else ""


@transaction.atomic
def new_draft(*, setup: ModelSetup, source: ModelVersion | None = None) -> ModelVersion:
    """A draft to edit, copied from `source` or else from the newest that was not put away; the key comes
    along, sealed as it is."""
    ModelSetup.objects.select_for_update().get(pk=setup.pk)
    versions = ModelVersion.objects.filter(setup=setup)
    draft = versions.filter(status=ModelVersion.Status.DRAFT).first()
    if draft is not None:
        raise DomainError("draft_exists", f"{draft} is being edited already.", 409, {"version": draft.pk})
    wanted = versions.exclude(status=ModelVersion.Status.PUT_AWAY)
    source = source or wanted.order_by("-number").first()
    same = {name: getattr(source, name) for name in COPIED} if source else {}
    last = versions.aggregate(last=Max("number"))["last"] or 0
    return ModelVersion.objects.create(setup=setup, number=last + 1, **same)


@transaction.atomic
def publish(*, version: ModelVersion, by: User | None, now: datetime) -> ModelVersion:
    row = ModelVersion.objects.select_for_update(of=("self",)).select_related("setup").get(pk=version.pk)
    if row.status == ModelVersion.Status.PUBLISHED:
        raise DomainError("already_published", f"{row} is published already.", 409)
    if row.status == ModelVersion.Status.PUT_AWAY:
        raise DomainError("put_away", f"{row} has been put away: make a new draft from it.", 409)
    if not row.base_url or not row.model:
        raise DomainError("model_incomplete", f"{row} needs an address and a model.", 422)
    row.status, row.published_at, row.published_by = ModelVersion.Status.PUBLISHED, now, by
    row.save(update_fields=["status", "published_at", "published_by"])
    return row


@transaction.atomic
def put_away(*, version: ModelVersion) -> ModelVersion | None:
    """A draft that is not wanted any more. If it was never called nothing is left of it (None); else the row
    stays, for what its calls cost, without its key."""
    row = ModelVersion.objects.select_for_update(of=("self",)).select_related("setup").get(pk=version.pk)
    if row.status != ModelVersion.Status.DRAFT:
        raise DomainError("no_draft", f"{row} is no draft.", 409)
    if not row.calls.exists():
        row.delete()
        return None
    row.status, row.sealed_key = ModelVersion.Status.PUT_AWAY, ""
    row.save(update_fields=["status", "sealed_key"])
    return row
