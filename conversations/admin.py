"""This room in the admin."""

from . import asked_admin, conversation_admin, import_admin, knowledge_admin, widget_admin
from .model_agents import admin as model_agents_admin
from .rehearsal import admin as comparison_admin

__all__ = [
    "asked_admin",
    "comparison_admin",
    "conversation_admin",
    "import_admin",
    "knowledge_admin",
    "model_agents_admin",
    "widget_admin",
]
