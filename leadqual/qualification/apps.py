from django.apps import AppConfig


class QualificationConfig(AppConfig):
    name = "leadqual.qualification"
    label = "qualification"
