from django.urls import path

from . import widget_script
from .demo import pages
from .model_agents import views as model_agents

urlpatterns = [
    path("model-health/", model_agents.model_health, name="model-health"),
    path("widget.js", widget_script.widget_script, name="widget-script"),
    path("demo/", pages.pricing, name="demo"),
    path("demo/product/", pages.product, name="demo-product"),
    path("demo/help/", pages.help_page, name="demo-help"),
]
