"""The web application: pages and API by HTTP, the live chat by WebSocket, static files."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadqual.settings")
http = get_asgi_application()

# Only now: these need the apps that the line above loaded.
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402

import leadqual.celery  # noqa: E402, F401  # workers are woken through it
from conversations import warming  # noqa: E402
from conversations.sockets import websocket_urlpatterns  # noqa: E402
from leadqual.static import with_static_files  # noqa: E402

warming.warm()
application = with_static_files(
    ProtocolTypeRouter({"http": http, "websocket": URLRouter(websocket_urlpatterns)})
)
