from __future__ import annotations

import socketserver
import threading
from collections import deque
from http.server import ThreadingHTTPServer
from typing import Any, Self


class Running:
    """A server in a thread of its own. `script`: answers to give before it thinks for itself. In the end all
    of them must have been asked for, and nothing complained about."""

    def __init__(self, server: ThreadingHTTPServer | socketserver.ThreadingTCPServer) -> None:
        self.script: deque[Any] = deque()
        self.complaints: list[str] = []
        self.server = server
        server.daemon_threads = True

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()
        if kind is None:
            assert not self.complaints, self.complaints
            assert not self.script, "not all of the script was played"
