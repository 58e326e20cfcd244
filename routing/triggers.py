"""What the database sees to for rule sets beyond the freeze: every version keeps its catch-all."""

from __future__ import annotations

import pgtrigger


def catch_all_kept(name: str, version: str, operation: pgtrigger.Operation) -> pgtrigger.Trigger:
    """Looked at when the transaction ends: a version can be made, or a draft deleted, with its rules."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.After,
        operation=operation,
        timing=pgtrigger.Deferred,
        func=f"""
        IF EXISTS (SELECT 1 FROM routing_rulesetversion WHERE id = {version})
            AND NOT EXISTS (SELECT 1 FROM routing_rule WHERE version_id = {version} AND catch_all)
        THEN
            RAISE EXCEPTION 'the catch-all of a rule set cannot be removed';
        END IF;
        RETURN NULL;
        """,
    )


def no_conditions_on_catch_all(name: str) -> pgtrigger.Trigger:
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        func="""
        IF EXISTS (SELECT 1 FROM routing_rule WHERE id = NEW.rule_id AND catch_all) THEN
            RAISE EXCEPTION 'a catch-all has no conditions';
        END IF;
        RETURN NEW;
        """,
    )
