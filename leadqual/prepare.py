"""Bring the database up to date and fill the demo: one process, because starting Django takes a second."""

import os
import sys
from importlib import import_module

import django
from django.core.management import call_command, get_commands


def main(arguments: list[str]) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadqual.settings")
    django.setup()
    import_module("leadqual.celery")  # the demo wakes workers
    call_command("migrate", interactive=False, verbosity=0)
    if "--seed" in arguments and "seed_demo" in get_commands():
        call_command("seed_demo")


if __name__ == "__main__":
    main(sys.argv[1:])
