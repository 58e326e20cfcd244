"""Agents behind one interface (base.py). Which one speaks is a setting: without a model, the scripted one."""

from __future__ import annotations

import gc
import logging
from functools import lru_cache

from conversations import setups
from crm.secrets import CannotOpen

from .base import Agent
from .scripted import Scripted

log = logging.getLogger(__name__)
_scripted = Scripted()


def of(setup_id: int | None, *, scripted: bool) -> Agent:
    """The agent of a widget; asks the database now and then, so call it in a lane."""
    if scripted:
        return _scripted
    try:
        chosen = setups.chosen(setup_id)
    except CannotOpen:
        log.error("the key of a model agent cannot be opened: enter it again in the admin")
        return _scripted
    return _scripted if chosen is None else with_model(chosen)


@lru_cache(maxsize=64)
def with_model(chosen: setups.Chosen) -> Agent:
    from .model.agent import ModelAgent  # the client is slow to load; only who uses a model waits for it

    gc.freeze()  # and large, so it is not looked through for garbage again and again, as in warming.py
    return ModelAgent(chosen, _scripted)


async def close() -> None:
    """Give back what models hold open in this event loop; for a process that is not always here."""
    from .model import endpoint

    await endpoint.close()
