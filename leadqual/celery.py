"""The Celery application. Tasks live in each room's tasks.py; a room that wants some of them run again and
again names them there in SCHEDULE, in the form of Celery's beat_schedule."""

import os
from importlib import import_module
from importlib.util import find_spec

from celery import Celery
from celery.signals import setup_logging

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadqual.settings")
ROOMS = ("leadqual.qualification", "crm", "routing", "conversations", "leadqual.funnel")

app = Celery("leadqual")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@setup_logging.connect
def keep_our_logging(**_: object) -> None:
    """With a receiver here Celery leaves logging alone, so nothing is printed that our formatter drops."""


@app.on_after_finalize.connect
def collect_schedules(sender: Celery, **_: object) -> None:
    for room in ROOMS:
        if find_spec(f"{room}.tasks"):
            schedule = getattr(import_module(f"{room}.tasks"), "SCHEDULE", {})
            sender.conf.beat_schedule = {**sender.conf.beat_schedule, **schedule}
