"""The dossier: the frozen document that a decision hands to sales. Everything downstream reads only this."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from leadqual.qualification.worded import worded

VERSION = 1


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Evidence(_Frozen):
    """One value and the words behind it. `message` is a transcript seq; offsets are code points."""

    value: Any
    text: str
    quote: str
    message: int
    start: int
    end: int
    grade: str
    confidence: float
    by: str
    state: str = "stated"
    question: int | None = None


class Reported(_Frozen):
    """A value that came from elsewhere than a chat: nobody's words were checked, so there is no quote."""

    value: Any
    source: str
    note: str = ""


class DossierField(_Frozen):
    """`state` is one of the states of `facts.py`, or "reported": from a form, an SDR or an import."""

    key: str
    label: str
    kind: str
    state: str
    required: bool = False
    evidence: Evidence | None = None
    reported: Reported | None = None
    history: tuple[Evidence, ...] = ()
    spec: dict[str, Any] = {}  # the field as check_evidence reads it, for feedback cases
    reason: str = ""  # why there is no value, in words

    @property
    def value(self) -> Any:
        source = self.evidence or self.reported
        return None if source is None else source.value

    @property
    def shown(self) -> str:
        """The value as people write it, "" when there is none."""
        return worded(self.value)


class Line(_Frozen):
    seq: int
    role: Literal["visitor", "agent", "person"]
    text: str
    at: datetime


class AgendaLine(_Frozen):
    """One line for the first meeting; `field` names the fact it comes from, "" for a visitor's question."""

    text: str
    field: str = ""


class OpenQuestion(_Frozen):
    text: str
    message: int


class Quoted(_Frozen):
    """Words of the visitor that carry pain or urgency."""

    text: str
    message: int
    start: int
    end: int
    field: str = ""


class DecisionNote(_Frozen):
    outcome: str
    rule: str = ""
    rules: str = ""
    trace: tuple[str, ...] = ()


class Dossier(_Frozen):
    version: int = VERSION
    schema_name: str = ""
    schema_version: int | None = None
    schema_number: int | None = None
    fields: tuple[DossierField, ...] = ()
    transcript: tuple[Line, ...] = ()
    pain: tuple[Quoted, ...] = ()
    urgency: tuple[Quoted, ...] = ()
    open_questions: tuple[OpenQuestion, ...] = ()
    agenda: tuple[AgendaLine, ...] = ()
    decision: DecisionNote | None = None
    page: str = ""
    mode: str = ""
    campaign: dict[str, Any] = {}
    wants_person: bool = False

    def field(self, key: str) -> DossierField | None:
        return next((item for item in self.fields if item.key == key), None)
