"""Imports, foreign keys and calls point the way the data flows. (The imports are `lint-imports`' part.)"""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps

from leadqual.celery import ROOMS, app

ROOT = Path(__file__).resolve().parents[2]
# Each may know those before it.
ORDER = ["accounts", "qualification", "crm", "routing", "conversations", "funnel"]
# With all that they import.
PURE = [
    *(
        f"leadqual.qualification.{name}"
        for name in ("evidence", "interview", "readers", "check", "trial", "presets")
    ),
    *("routing.rules", "routing.operators", "routing.values"),
    "conversations.gate",
]


def test_pure_modules_need_neither_django_nor_celery() -> None:
    script = (
        "import sys\n"
        f"for name in {PURE!r}:\n"
        "    __import__(name)\n"
        "    loaded = {'django', 'celery', 'psycopg', 'redis'} & set(sys.modules)\n"
        "    assert not loaded, f'{name} brings {loaded}'\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_no_foreign_key_points_upstream() -> None:
    looked_at = 0
    for model in apps.get_models():
        source = model._meta.app_label
        for field in model._meta.get_fields():
            if source in ORDER and field.is_relation and field.concrete and field.related_model:
                target = field.related_model._meta.app_label
                looked_at += 1
                downstream = target not in ORDER or ORDER.index(target) <= ORDER.index(source)
                assert downstream, f"{model}.{field.name}"
    assert looked_at > 20


def schedule() -> dict[str, dict[str, object]]:
    app.finalize()
    found: dict[str, dict[str, object]] = app.conf.beat_schedule
    return found


WITH_TASKS = [room for room in ROOMS if (ROOT / room.replace(".", "/") / "tasks.py").exists()]


@pytest.mark.parametrize("room", WITH_TASKS)
def test_every_task_is_a_sweep_or_done_by_one(room: str) -> None:
    """A task only wakes a worker; what it would have done is found by a sweep if it is lost."""
    module = import_module(f"{room}.tasks")
    swept = {str(entry["task"]) for entry in schedule().values()}
    tasks = {
        name: task for name, task in app.tasks.items() if getattr(task, "__module__", "") == module.__name__
    }
    assert tasks
    called = {name for task in swept & set(tasks) for name in calls(tasks[task].run)}
    for name, task in tasks.items():
        assert name in swept or task.run.__name__ in called, f"{name} is lost if its message is"


def calls(function: object) -> set[str]:
    nodes = ast.walk(ast.parse(inspect.getsource(function)))  # type: ignore[arg-type]
    return {node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}


def test_everything_on_the_schedule_exists() -> None:
    assert schedule()
    assert {entry["task"] for entry in schedule().values()} <= set(app.tasks)
