"""A published schema with rules and a widget on it, as sales ops would have made them."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from conversations.models import EngagementRule, Mode, Widget
from leadqual.qualification import versions as schemas
from leadqual.qualification.models import Schema
from routing import versions as rule_sets
from routing.models import RuleSet
from routing.rules import Rule


def published_schema(name: str = "B2B") -> Schema:
    version = schemas.create_from_preset(name=name, preset="b2b", by=None)
    return schemas.publish(version=version, by=None, now=timezone.now()).schema


def published_rules(schema: Schema, name: str = "Rules") -> RuleSet:
    everybody = Rule("Everybody", "borderline")
    draft = rule_sets.create(name=name, schema=schema, rules=(), catch_all=everybody, now=timezone.now())
    return rule_sets.publish(version=draft, now=timezone.now()).rule_set


def widget(*rules: tuple[str, str, str], **values: Any) -> Widget:
    """`rules`: (pattern, mode, opening words) in order."""
    schema = published_schema()
    row = Widget.objects.create(
        **{
            "key": "site",
            "name": "Website",
            "schema": schema,
            "rule_set": published_rules(schema),
            "agent_name": "Fern",
            "company_name": "Fernhill Desk",
            "greeting": "Hi, I'm the AI assistant of Fernhill Desk.",
            **values,
        }
    )
    for order, (pattern, mode, opening) in enumerate(rules):
        EngagementRule.objects.create(
            widget=row, order=order, page_pattern=pattern, mode=Mode(mode), delay_seconds=8, opening=opening
        )
    return row
