from django.urls import path

from . import demo_pages
from .model_agents import views as model_agents

urlpatterns = [
    path("model-health/", model_agents.model_health, name="model-health"),
    path("widget.js", demo_pages.widget_script, name="widget-script"),
    path("demo/", demo_pages.pricing, name="demo"),
    path("demo/product/", demo_pages.product, name="demo-product"),
    path("demo/help/", demo_pages.help_page, name="demo-help"),
]
