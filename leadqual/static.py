"""Static files, the widget's script among them, served by the web process before Django is asked.

Not a Django middleware: one that is not asynchronous through and through would push every request, live
chat included, onto the thread that all synchronous code shares.
"""

from __future__ import annotations

from typing import cast

from asgiref.typing import ASGI3Application, ASGIReceiveCallable, ASGISendCallable, Scope
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.files.storage import FileSystemStorage
from servestatic import ServeStaticASGI


def with_static_files(application: ASGI3Application) -> ASGI3Application:
    files = ServeStaticASGI(application, autorefresh=settings.DEBUG, max_age=0 if settings.DEBUG else 300)
    for folder in reversed(folders()):  # what is added last is found first
        files.add_files(folder, settings.STATIC_URL)

    async def serve(scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        static = scope["type"] == "http" and scope["path"].startswith(settings.STATIC_URL)
        await (files if static else application)(scope, receive, send)

    return serve


def folders() -> list[str]:
    """In development where the files are written, in production where `collectstatic` put them."""
    if not settings.DEBUG:
        return [str(settings.STATIC_ROOT)]
    storages = (storage for finder in get_finders() for _, storage in finder.list(None))
    return list(dict.fromkeys(str(cast("FileSystemStorage", storage).location) for storage in storages))
