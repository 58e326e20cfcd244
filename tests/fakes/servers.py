"""Loopback servers that stand for outside systems. Strict: the unexpected is refused and remembered."""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from .running import Running

DROP = object()  # instead of an answer: the connection is cut, after the request was read


@dataclass
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Answer:
    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)


class FakeServer(Running):
    """`script` holds answers to give before the server thinks for itself (`handle`): an Answer, DROP, or a
    function that is called with the request and gives one of these."""

    def __init__(self) -> None:
        super().__init__(ThreadingHTTPServer(("127.0.0.1", 0), self._handler()))
        self.requests: list[Request] = []
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def handle(self, request: Request) -> Answer:
        raise NotImplementedError

    def _answer(self, request: Request) -> Any:
        with self._lock:
            self.requests.append(request)
            if not self.script:
                return self.handle(request)
            answer = self.script.popleft()
            return answer(request) if callable(answer) else answer

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                pass

            def _any(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                answer = server._answer(Request(self.command, self.path, headers, body))
                if answer is DROP:
                    self.close_connection = True
                    return
                with suppress(ConnectionError):  # whoever asked may have been killed meanwhile
                    self._send(answer)

            def _send(self, answer: Answer) -> None:
                content = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _any

        return Handler
