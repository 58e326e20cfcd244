"""This room in the admin."""

from . import conversation_admin, knowledge_admin, widget_admin

__all__ = ["conversation_admin", "knowledge_admin", "widget_admin"]
