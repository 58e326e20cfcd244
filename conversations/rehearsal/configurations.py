"""What is compared: an agent, and the schema version it asks by."""

from __future__ import annotations

from dataclasses import dataclass, replace

from conversations import agents, setups
from conversations.agents.base import Agent
from conversations.models import ModelVersion
from conversations.widgets import WidgetSettings
from crm.secrets import CannotOpen
from leadqual.errors import DomainError
from leadqual.qualification import versions
from leadqual.qualification.fields import Schema
from leadqual.qualification.models import SchemaVersion

SCRIPTED, ENVIRONMENT = "scripted", "env"


@dataclass(frozen=True, slots=True)
class Configuration:
    """`schema`: instead of the newest published version of the widget's."""

    name: str
    agent: Agent
    schema: Schema | None = None

    def schema_for(self, widget: WidgetSettings) -> Schema:
        return self.schema or versions.spec(versions.published_version_id(widget.schema_id))


def scripted(schema_version: int | None = None) -> Configuration:
    return Configuration("scripted agent", agents.of(None, scripted=True), _schema(schema_version))


def of_version(version: ModelVersion, schema_version: int | None = None) -> Configuration:
    """Any version, a draft too. DomainError `cannot_open_key`."""
    try:
        return _with_model(str(version), setups.of(version), schema_version)
    except CannotOpen:
        raise DomainError(
            "cannot_open_key", f"The key of {version} cannot be opened: enter it again."
        ) from None


def named(name: str, schema_version: int | None = None) -> Configuration:
    """`scripted`, `env`, `NAME` (the newest published version of that model agent) or `NAME:3`.
    DomainError `unknown_configuration`."""
    if name == SCRIPTED:
        return scripted(schema_version)
    if name == ENVIRONMENT:
        chosen = setups.chosen(None)
        if chosen is None:
            raise DomainError("unknown_configuration", "LEADQUAL_MODEL is not set, so there is no env.", 404)
        return _with_model(chosen.name, chosen, schema_version)
    return of_version(_version(name), schema_version)


def _version(name: str) -> ModelVersion:
    rows = ModelVersion.objects.select_related("setup").order_by("-number")
    setup, _, number = name.rpartition(":")
    found = None
    if setup and number.isdecimal() and len(number) < 9:
        found = rows.filter(setup__name=setup, number=number).first()
    found = found or rows.filter(setup__name=name, status=ModelVersion.Status.PUBLISHED).first()
    if found is None:
        words = f"No {name!r}: scripted, env, a model agent with a published version, or NAME:VERSION."
        raise DomainError("unknown_configuration", words, 404)
    return found


def _with_model(name: str, chosen: setups.Chosen, schema_version: int | None) -> Configuration:
    """Of the budgets the day's is left: the others are those of visitors."""
    free = replace(chosen, visitor_tokens=None, widget_day_tokens=None)
    return Configuration(name, agents.with_model(free), _schema(schema_version))


def _schema(version_id: int | None) -> Schema | None:
    if version_id is None:
        return None
    if not SchemaVersion.objects.filter(pk=version_id).exists():
        raise DomainError("unknown_configuration", f"There is no schema version {version_id}.", 404)
    return versions.draft_spec(version_id)
