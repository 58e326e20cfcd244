"""This room in the admin."""

from .back_office import asked, conversations, imports, knowledge, widgets
from .model_agents import admin as model_agents_admin
from .rehearsal import admin as comparison_admin

__all__ = [
    "asked",
    "comparison_admin",
    "conversations",
    "imports",
    "knowledge",
    "model_agents_admin",
    "widgets",
]
