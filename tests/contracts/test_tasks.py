"""Tasks only wake workers: they carry nothing, and those that pile up are thrown away."""

from __future__ import annotations

from typing import Any

from leadqual.celery import app

OURS = ("conversations.", "crm.", "routing.", "leadqual.")


def ours() -> dict[str, Any]:
    app.loader.import_default_modules()
    app.finalize()
    return {name: task for name, task in app.tasks.items() if name.startswith(OURS)}


def test_a_task_carries_nothing() -> None:
    """No visitor's words in the queue: tasks take no arguments, the rows say what there is to do."""
    assert ours()
    for name, task in ours().items():
        assert task.run.__code__.co_argcount == 0, name


def test_sweeps_that_pile_up_are_thrown_away() -> None:
    """While no worker runs, beat goes on: what is older than a few rounds must not be run in a row later."""
    for entry in app.conf.beat_schedule.values():
        assert entry["options"]["expires"] <= 10 * float(entry["schedule"]), entry["task"]
