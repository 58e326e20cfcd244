"""Schema versions: draft, publish and freeze, copy to a new draft; a version in the shapes of `fields.py`.

A published version never changes (a database trigger sees to it), so the process caches its spec for good.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Max, QuerySet

from leadqual.errors import DomainError

from . import fields as spec_of
from .checks import problems
from .models import Choice, Field, Schema, SchemaVersion
from .presets import PRESETS

if TYPE_CHECKING:
    from leadqual.accounts.models import User

PUBLISHED, DRAFT = SchemaVersion.Status.PUBLISHED, SchemaVersion.Status.DRAFT
_SAME: tuple[str, ...] = ("key", "label", "kind", "meaning", "order", "required", "hint")
_SAME += ("unit", "currency", "integer", "range", "format", "of", "threshold", "max_asks")
_LISTS = ("questions", "cues", "cues_yes", "cues_no")


@lru_cache(maxsize=512)
def spec(version_id: int) -> spec_of.Schema:
    """A published version, from the cache. A draft has no cached spec: use `draft_spec`."""
    version = _version(version_id)
    if version.status != PUBLISHED:
        raise DomainError("schema_not_published", f"{version} is not published yet.", 409)
    return spec_of.understood(_schema(version))


def draft_spec(version_id: int) -> spec_of.Schema:
    """Any version as it stands this moment, for previews and checks; never cached."""
    return _schema(_version(version_id))


def published_version_id(schema_id: int) -> int:
    """The newest published version: what a conversation that begins now is held with."""
    found = _published(schema_id).values_list("pk", flat=True).first()
    if found is None:
        raise DomainError("schema_not_published", "This schema has no published version yet.", 409)
    return found


@transaction.atomic
def publish(*, version: SchemaVersion, by: User | None, now: datetime) -> SchemaVersion:
    """Freeze a draft. Refused, with every problem named, while something in it cannot work."""
    row = SchemaVersion.objects.select_for_update(of=("self",)).select_related("schema").get(pk=version.pk)
    if row.status == PUBLISHED:
        raise DomainError("already_published", f"{row} is published already.", 409)
    wrong = [problem for problem in problems(_schema(row).fields) if problem.blocks]
    if wrong:
        raise DomainError(
            "schema_has_problems",
            f"{row} cannot be published yet: " + " ".join(problem.text for problem in wrong),
            data={"problems": [problem.text for problem in wrong]},
        )
    row.status, row.published_at, row.published_by = PUBLISHED, now, by
    row.save(update_fields=["status", "published_at", "published_by"])
    return row


@transaction.atomic
def new_draft(*, schema: Schema, by: User | None, source: SchemaVersion | None = None) -> SchemaVersion:
    """A draft to edit, copied from `source` or else from the newest published version."""
    Schema.objects.select_for_update().get(pk=schema.pk)  # two people press the button at once: one draft
    versions = SchemaVersion.objects.filter(schema=schema)
    draft = versions.filter(status=DRAFT).first()
    if draft is not None:
        raise DomainError("draft_exists", f"{draft} is being edited already.", 409, {"version": draft.pk})
    source = source or _published(schema.pk).first()
    last = versions.aggregate(last=Max("number"))["last"] or 0
    draft = SchemaVersion.objects.create(schema=schema, number=last + 1, created_by=by)
    if source is not None:
        store(version=draft, fields=draft_spec(source.pk).fields)
    return draft


@transaction.atomic
def create_from_preset(*, name: str, preset: str, by: User | None) -> SchemaVersion:
    """A new schema whose first draft is one of the PRESETS ("" for an empty one)."""
    if preset and preset not in PRESETS:
        raise DomainError("unknown_preset", f"There is no preset called {preset}.")
    if Schema.objects.filter(name=name).exists():
        raise DomainError("schema_exists", f"There is a schema called {name} already.", 409)
    chosen = PRESETS.get(preset)
    schema = Schema.objects.create(name=name, description=chosen.description if chosen else "")
    draft = new_draft(schema=schema, by=by)
    if chosen:
        store(version=draft, fields=chosen.fields)
    return draft


def store(*, version: SchemaVersion, fields: Iterable[spec_of.Field]) -> None:
    """Write specs as rows of a draft, in the order given."""
    specs = list(fields)
    rows = Field.objects.bulk_create(_row(version, item, place) for place, item in enumerate(specs, start=1))
    Choice.objects.bulk_create(
        Choice(
            field=row,
            value=choice.value,
            description=choice.description,
            synonyms=list(choice.synonyms),
            min=choice.min,
            max=choice.max,
            order=place,
            labels={
                tag: each.choices[choice.value]
                for tag, each in item.translations.items()
                if each.choices.get(choice.value)
            },
        )
        for row, item in zip(rows, specs, strict=True)
        for place, choice in enumerate(item.choices, start=1)
    )


def field_spec(row: Field) -> spec_of.Field:
    """One row as the evidence check sees it; the choices come from its own (prefetched) relation."""
    same: dict[str, Any] = {name: getattr(row, name) for name in _SAME}
    same |= {name: tuple(getattr(row, name)) for name in _LISTS}
    choices = list(row.choices.all())
    return spec_of.Field(
        **same, choices=tuple(map(_choice, choices)), translations=_translations(row, choices)
    )


def _translations(row: Field, choices: list[Choice]) -> dict[str, spec_of.Translation]:
    """The field's own words of each language, with what its choices are called there."""
    tags = sorted({*row.translations, *(tag for choice in choices for tag in choice.labels)})
    return {
        tag: spec_of.Translation(
            label=own.get("label", ""),
            questions=tuple(own.get("questions", ())),
            hint=own.get("hint", ""),
            choices={choice.value: choice.labels[tag] for choice in choices if choice.labels.get(tag)},
        )
        for tag in tags
        for own in (row.translations.get(tag, {}),)
    }


def _row(version: SchemaVersion, item: spec_of.Field, place: int) -> Field:
    plain = {name: getattr(item, name) for name in _SAME} | {"order": place}
    plain["translations"] = {
        tag: {"label": each.label, "questions": list(each.questions), "hint": each.hint}
        for tag, each in item.translations.items()
    }
    return Field(version=version, **plain, **{name: list(getattr(item, name)) for name in _LISTS})


def _choice(row: Choice) -> spec_of.Choice:
    return spec_of.Choice(row.value, row.description, tuple(row.synonyms), row.min, row.max)


def _version(version_id: int) -> SchemaVersion:
    return SchemaVersion.objects.select_related("schema").get(pk=version_id)


def _published(schema_id: int) -> QuerySet[SchemaVersion]:
    return SchemaVersion.objects.filter(schema=schema_id, status=PUBLISHED).order_by("-number")


def _schema(version: SchemaVersion) -> spec_of.Schema:
    rows = version.fields.prefetch_related("choices")
    return spec_of.Schema(version.pk, version.number, version.schema.name, tuple(map(field_spec, rows)))
