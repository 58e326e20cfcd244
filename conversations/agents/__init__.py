"""Agents behind one interface (base.py). Which one speaks is a setting: without a model, the scripted one."""

from __future__ import annotations

from .base import Agent
from .scripted import Scripted

_scripted = Scripted()


def chosen() -> Agent:
    return _scripted
