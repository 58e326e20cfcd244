from django.apps import AppConfig
from django.core.checks import Tags, register


class ConversationsConfig(AppConfig):
    name = "conversations"

    def ready(self) -> None:
        from . import checks

        register(checks.has_trigrams, Tags.database)
