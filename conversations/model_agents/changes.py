"""What is wrong with a version of a model agent, and what changed since the one before, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import ndiff
from typing import Any
from urllib.parse import urlsplit

from conversations import setups
from conversations.models import ModelVersion
from crm import secrets
from leadqual.qualification.checks import Problem

SHOWN = 160  # characters of a line of the prompt
_PLAIN = (
    "base_url", "model", "temperature", "max_tokens", "first_seconds", "total_seconds", "link_hosts",
    "price_prompt", "price_cached", "price_completion", "currency",
)  # fmt: skip


def changes(before: ModelVersion, after: ModelVersion) -> tuple[str, ...]:
    found = [
        f"{_name(field)} was {_shown(getattr(before, field))}, is now {_shown(getattr(after, field))}."
        for field in _PLAIN
        if getattr(before, field) != getattr(after, field)
    ]
    return (*found, *_key(before, after), *_voice(before.instructions, after.instructions))


def _name(field: str) -> str:
    return str(ModelVersion._meta.get_field(field).verbose_name)  # type: ignore[union-attr]


def _shown(value: Any) -> str:
    return f"“{value}”" if value not in ("", None) else "empty"


def _key(before: ModelVersion, after: ModelVersion) -> Iterator[str]:
    """A key that was entered again cannot be told from another one."""
    if before.sealed_key == after.sealed_key:
        return
    if not after.sealed_key:
        yield "the key was removed."
    else:
        yield "a key was entered." if not before.sealed_key else "the key was entered anew."


def _voice(before: str, after: str) -> Iterator[str]:
    for line in ndiff(before.splitlines(), after.splitlines()):
        kind, text = line[:2], line[2:].strip()
        if kind in ("+ ", "- ") and text:
            short = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
            yield f"the company's voice: “{short}” was {'added' if kind == '+ ' else 'removed'}."


def problems(version: ModelVersion) -> tuple[Problem, ...]:
    """Those that keep it from being published first."""
    found = [*_address(version), *_opens(version)]
    if not version.model:
        found.append(Problem("", "model", "Say which model is to be used, as the endpoint calls it."))
    found += _advice(version)
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def _address(version: ModelVersion) -> Iterator[Problem]:
    from conversations.agents.model import transport  # slow to load; only who looks at a model waits for it

    if not version.base_url:
        yield Problem("", "base_url", "Say where the model's endpoint is.")
    elif problem := transport.check_url(version.base_url):
        yield Problem("", "base_url", problem)


def _opens(version: ModelVersion) -> Iterator[Problem]:
    if not version.sealed_key:
        return
    try:
        secrets.unseal(setups.PURPOSE, version.sealed_key)
    except secrets.CannotOpen:
        words = "The stored key cannot be opened with this server's secrets. Enter it again."
        yield Problem("", "sealed_key", words)


def _advice(version: ModelVersion) -> Iterator[Problem]:
    if not version.sealed_key and urlsplit(version.base_url).scheme == "https":
        yield Problem("", "sealed_key", "There is no key; most endpoints want one.", blocks=False)
    if not (version.price_prompt or version.price_completion):
        yield Problem("", "price_prompt", "Without prices no cost can be shown.", blocks=False)
    elif version.price_prompt and not version.price_cached:
        words = "Cached prompt tokens are counted as free: say their price if they have one."
        yield Problem("", "price_cached", words, blocks=False)
    setup = version.setup
    if setup.day_tokens is None and setup.widget_day_tokens is None:
        words = "There is no budget for a day: nothing stops the spending."
        yield Problem("", "day_tokens", words, blocks=False)
