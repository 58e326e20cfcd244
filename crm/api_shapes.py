"""What the Sales API takes and gives."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from ninja import Schema
from pydantic import (
    AfterValidator,
    AwareDatetime,
    ConfigDict,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    StringConstraints,
    model_validator,
)

MOST = 10**15


def _clean(text: str) -> str:
    if any(not character.isprintable() and character not in "\n\t" for character in text):
        raise ValueError("must not hold control characters")
    return text


def _email(text: str) -> str:
    try:
        validate_email(text)
    except ValidationError:
        raise ValueError("is not an e-mail address") from None
    return text


def _words(most: int) -> Any:
    return Annotated[str, StringConstraints(strip_whitespace=True, max_length=most), AfterValidator(_clean)]


EmailAsked = _words(254)  # to look for: need not be an address
Key = Annotated[str, StringConstraints(min_length=1, max_length=100), AfterValidator(_clean)]
FieldKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,49}$")]
Email = Annotated[str, StringConstraints(strip_whitespace=True, max_length=254), AfterValidator(_email)]
Number = (
    Annotated[StrictInt, Field(ge=-MOST, le=MOST)]
    | Annotated[StrictFloat, Field(ge=-MOST, le=MOST, allow_inf_nan=False)]
)
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]


class Strict(Schema):
    model_config = ConfigDict(extra="forbid")


class RangeIn(Strict):
    min: Number | None = None
    max: Number | None = None
    currency: Currency | None = None


class MoneyIn(Strict):
    amount: Number
    currency: Currency


Value = StrictBool | Number | _words(2000) | RangeIn | MoneyIn


class LeadIn(Strict):
    """A lead from elsewhere than the chat. Its values are shown as reported by the source, never as said."""

    source: Literal["form", "sdr", "import"]
    key: Key | None = Field(
        None, description="Your own id of it. Sending it again with the same content changes nothing."
    )
    name: _words(200) = ""  # type: ignore[valid-type]
    company: _words(200) = ""  # type: ignore[valid-type]
    email: Email | Literal[""] = ""
    phone: _words(40) = ""  # type: ignore[valid-type]
    schema_name: _words(80) = Field(  # type: ignore[valid-type]
        "", alias="schema", description="The schema whose fields these are; then unknown fields are refused."
    )
    fields: dict[FieldKey, Value] = Field(default_factory=dict, max_length=60)  # type: ignore[valid-type]
    notes: dict[FieldKey, _words(500)] = Field(  # type: ignore[valid-type]
        default_factory=dict, description="By field: where the value is from, for example “on the phone”."
    )
    outcome: Literal["qualified", "borderline", "unqualified", "undecided"] = "undecided"
    owner: Email | None = Field(None, description="The rep who has it.")
    page: _words(500) = ""  # type: ignore[valid-type]
    campaign: dict[_words(40), _words(200)] = Field(default_factory=dict, max_length=20)  # type: ignore[valid-type]
    consented_at: AwareDatetime | None = Field(None, description="When they agreed to e-mails.")
    consent_words: _words(500) = ""  # type: ignore[valid-type]
    wants_person: bool = False
    created_at: AwareDatetime | None = Field(None, description="For what happened earlier; now if absent.")

    @model_validator(mode="after")
    def _somebody(self) -> LeadIn:
        if not (self.name or self.company or self.email or self.phone):
            raise ValueError("give at least one of name, company, email, phone")
        if unknown := sorted(self.notes.keys() - self.fields.keys()):
            raise ValueError(f"notes for fields that are not there: {', '.join(unknown)}")
        return self


class _Outcome(Strict):
    at: AwareDatetime | None = Field(None, description="When it happened; now if absent.")


class PlainOutcome(_Outcome):
    type: Literal["accepted", "meeting_booked", "meeting_held"]


class RejectedOutcome(_Outcome):
    type: Literal["rejected"]
    reason: _words(300)  # type: ignore[valid-type]


class WonOutcome(_Outcome):
    type: Literal["won"]
    amount: Decimal = Field(ge=0, max_digits=14, decimal_places=2)
    currency: Currency


class LostOutcome(_Outcome):
    type: Literal["lost"]
    reason: _words(300) = ""  # type: ignore[valid-type]


OutcomeIn = Annotated[PlainOutcome | RejectedOutcome | WonOutcome | LostOutcome, Field(discriminator="type")]


class FieldOut(Schema):
    """`quote` and its place are there when it was said in the chat; `source` when somebody reported it."""

    key: str
    label: str
    kind: str
    state: str
    value: Any = None
    text: str = ""
    quote: str = ""
    message: int | None = None
    start: int | None = None
    end: int | None = None
    source: str = ""
    note: str = ""


class LeadOut(Schema):
    id: UUID
    key: str
    source: str
    outcome: str
    status: str
    deal: str
    revision: int
    name: str
    company: str
    email: str
    phone: str
    owner: str | None
    page: str
    mode: str
    url: str
    reject_reason: str
    amount: Decimal | None
    currency: str
    wants_person: bool
    created_at: datetime
    updated_at: datetime
    qualified_at: datetime | None
    accepted_at: datetime | None
    meeting_booked_at: datetime | None
    meeting_held_at: datetime | None
    closed_at: datetime | None
    consent_at: datetime | None


class LeadDetailOut(LeadOut):
    fields: list[FieldOut]
    dossier: dict[str, Any]


class LeadsOut(Schema):
    """`next` is the cursor of the next page, null on the last one."""

    items: list[LeadOut]
    next: str | None


class ProblemOut(Schema):
    code: str
    message: str
