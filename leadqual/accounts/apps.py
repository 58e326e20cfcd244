from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "leadqual.accounts"
    label = "accounts"
