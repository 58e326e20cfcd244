from django.apps import AppConfig


class FunnelConfig(AppConfig):
    name = "leadqual.funnel"
    label = "funnel"
