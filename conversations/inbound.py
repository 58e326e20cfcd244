"""What clients send, checked. Shared by the socket and the HTTP API."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, Field, StringConstraints, ValidationError

from .models import Mode
from .turns import MAX_CLIENT_ID, Opening


def repair(text: Any) -> Any:
    """An input field that cuts an emoji in half sends half a character; the rest is worth keeping."""
    return text.encode("utf-8", "replace").decode() if isinstance(text, str) else text


ClientId = Annotated[str, StringConstraints(min_length=1, max_length=MAX_CLIENT_ID)]
Page = Annotated[str, StringConstraints(max_length=500)]
Zone = Annotated[str, StringConstraints(max_length=64)]
Language = Annotated[str, StringConstraints(max_length=35)]
# A message that is too long is refused in words of its own (turns.clean_text); this only keeps memory safe.
Text = Annotated[str, BeforeValidator(repair), StringConstraints(max_length=40_000)]
Seq = Annotated[int, Field(ge=0, le=2_000_000_000)]


class PageInfo(BaseModel):
    """Where the visitor is. All of it is optional, and unknown names are ignored. `language`: the tag of the
    greeting that was shown."""

    visit: UUID | None = None
    page: Page = ""
    mode: Mode = Mode.REACTIVE
    time_zone: Zone = "UTC"
    language: Language = ""

    def opening(self) -> Opening:
        page = "".join(char for char in self.page if char.isprintable())
        return Opening(
            page=page,
            mode=self.mode.value,
            time_zone=self.time_zone,
            language=self.language,
            visit_id=self.visit,
        )


class Hello(PageInfo):
    conversation: UUID | None = None
    token: Annotated[str, StringConstraints(max_length=200)] = ""
    after: Seq = 0


class MessageFrame(BaseModel):
    client_id: ClientId
    text: Text


class Ping(BaseModel):
    after: Seq | None = None


class Typing(BaseModel):
    pass


FRAMES: dict[str, type[Hello] | type[MessageFrame] | type[Ping] | type[Typing]] = {
    "hello": Hello,
    "message": MessageFrame,
    "ping": Ping,
    "typing": Typing,
}


def complaint(problem: ValidationError) -> str:
    """What is wrong, for the developer who sent it; never what it was that came."""
    said = [f"{'.'.join(map(str, error['loc'])) or 'body'}: {error['msg']}" for error in problem.errors()]
    return "; ".join(said[:3])
