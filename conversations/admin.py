"""This room in the admin."""

from . import asked_admin, conversation_admin, import_admin, knowledge_admin, widget_admin

__all__ = ["asked_admin", "conversation_admin", "import_admin", "knowledge_admin", "widget_admin"]
