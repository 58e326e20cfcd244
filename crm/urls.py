from django.urls import path

from . import unsubscribe, views

LEAD = "leads/<uuid:lead_id>/"
PLAIN = ("accept", "reject", "booked", "held", "won", "lost")

urlpatterns = [
    path("leads/", views.leads, name="leads"),
    path(LEAD, views.lead, name="lead"),
    *(path(f"{LEAD}{name}/", views.act, {"action": name}, name=f"lead-{name}") for name in PLAIN),
    *(
        path(f"{LEAD}{name}/<slug:field_key>/", views.act, {"action": name}, name=f"lead-{name}")
        for name in views.OF_A_FIELD
    ),
    path("unsubscribe/<str:token>/", unsubscribe.unsubscribe, name="unsubscribe"),
]
