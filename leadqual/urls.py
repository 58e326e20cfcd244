from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import include, path

from conversations.demo.pages import DEMO_WIDGET
from conversations.models import Widget
from leadqual.api import api


def home(request: HttpRequest) -> HttpResponse:
    """A checkout with the demo in it shows the demo; everybody else works with leads."""
    return redirect("demo" if Widget.objects.filter(key=DEMO_WIDGET, active=True).exists() else "leads")


urlpatterns = [
    path("", home, name="home"),
    path("", include("leadqual.accounts.urls")),  # before the admin: its log-in is ours
    path("admin/", admin.site.urls),
    path("api/", api.urls),
    path("", include("crm.urls")),
    path("", include("conversations.urls")),
    path("", include("leadqual.funnel.urls")),
]
