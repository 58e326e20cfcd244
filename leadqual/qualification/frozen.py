"""Triggers that freeze what is published: the database refuses the change, whoever asks for it.

Shared by schema versions and by routing's rule set versions. Both have a `status` column.
"""

from __future__ import annotations

from collections.abc import Sequence

import pgtrigger


def published_row(name: str, columns: Sequence[str], what: str) -> pgtrigger.Trigger:
    """For the version itself: once published it is not deleted, and none of `columns` changes."""
    changed = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        func=f"""
        IF OLD.status = 'published' AND TG_OP = 'DELETE' THEN
            RAISE EXCEPTION 'a published {what} cannot be deleted';
        END IF;
        IF OLD.status = 'published' AND ({changed}) THEN
            RAISE EXCEPTION 'a published {what} cannot be changed';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
        """,
    )


def part_of_published(name: str, table: str, version: str, what: str) -> pgtrigger.Trigger:
    """For the rows of a version. `version` is SQL for the version's id, with {row} for OLD or NEW.

    The version is locked before its status is read: a row cannot slip in while it is being published."""
    ids = f"{version.format(row='OLD')}, {version.format(row='NEW')}"
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        declare=[("found", "text")],
        func=f"""
        FOR found IN SELECT status FROM {table} WHERE id IN ({ids}) FOR SHARE LOOP
            IF found = 'published' THEN
                RAISE EXCEPTION 'a {what} of a published version cannot be changed';
            END IF;
        END LOOP;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
        """,
    )
