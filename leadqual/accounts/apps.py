from django.apps import AppConfig
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    name = "leadqual.accounts"
    label = "accounts"
    verbose_name = "People and tokens"

    def ready(self) -> None:
        from . import roles

        post_migrate.connect(roles.sync, sender=self, dispatch_uid="roles")
