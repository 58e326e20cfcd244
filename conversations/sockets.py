"""WebSocket addresses of this room."""

from django.urls import path, re_path

from .consumers import ChatConsumer, NowhereConsumer

websocket_urlpatterns = [
    path("ws/chat/<str:widget_key>/", ChatConsumer.as_asgi()),
    re_path("", NowhereConsumer.as_asgi()),
]
