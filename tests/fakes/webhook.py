"""A receiver of signed webhooks as it should be: checks the signature, remembers the ids it has seen."""

from __future__ import annotations

from standardwebhooks import Webhook, WebhookVerificationError

from .servers import Answer, FakeServer, Request


class WebhookReceiver(FakeServer):
    """`arrived` is what it took in, once per id; `repeats` counts the ids that came again."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self.secret = secret
        self.arrived: dict[str, dict] = {}
        self.repeats = 0

    def handle(self, request: Request) -> Answer:
        if request.method != "POST" or request.headers.get("content-type") != "application/json":
            self.complaints.append(f"{request.method} {request.headers.get('content-type')}")
            return Answer(400)
        try:
            event = Webhook(self.secret).verify(request.body, request.headers)
        except WebhookVerificationError as error:
            return Answer(401, {"error": str(error)})
        self.take(request.headers["webhook-id"], event)
        return Answer(204, b"")

    def take(self, message_id: str, event: dict) -> None:
        if message_id in self.arrived:
            self.repeats += 1
            if self.arrived[message_id] != event:
                self.complaints.append(f"{message_id} came again with other content")
        self.arrived.setdefault(message_id, event)
