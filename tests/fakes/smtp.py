"""A mail server that keeps what it gets. `script` holds answers to give to RCPT before it accepts."""

from __future__ import annotations

import email
import email.policy
import socketserver
from email.message import EmailMessage

from .running import Running


class SmtpSink(Running):
    def __init__(self) -> None:
        super().__init__(socketserver.ThreadingTCPServer(("127.0.0.1", 0), self._handler()))
        self.mails: list[EmailMessage] = []

    @property
    def port(self) -> int:
        return int(self.server.server_address[1])

    def _handler(self) -> type[socketserver.StreamRequestHandler]:
        sink = self

        class Handler(socketserver.StreamRequestHandler):
            def say(self, line: str) -> None:
                self.wfile.write(f"{line}\r\n".encode())

            def handle(self) -> None:
                self.say("220 sink")
                for raw in self.rfile:
                    verb = raw.decode().split(maxsplit=1)[0].upper()
                    if verb == "QUIT":
                        self.say("221 bye")
                        return
                    self.command(verb)

            def command(self, verb: str) -> None:
                if verb == "RCPT" and sink.script:
                    self.say(sink.script.popleft())
                elif verb == "DATA":
                    self.say("354 go on")
                    sink.mails.append(self.message())
                    self.say("250 kept")
                else:
                    self.say("250 fine")

            def message(self) -> EmailMessage:
                lines = []
                for raw in self.rfile:
                    if raw == b".\r\n":
                        break
                    lines.append(raw.removeprefix(b".") if raw.startswith(b"..") else raw)
                return email.message_from_bytes(b"".join(lines), policy=email.policy.default)  # type: ignore[return-value]

        return Handler
