"""Dossiers and leads as conversations hand them over."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.db import transaction

from crm import leads
from crm.dossier import AgendaLine, DecisionNote, Dossier, DossierField, Evidence, Line, OpenQuestion, Quoted
from crm.models import Lead

MORNING = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
SAID = (
    "I run customer support at Brightfold, we're about 90 people. "
    "The shared inbox eats three hours of everybody's day."
)


def evidence(value: Any, quote: str, message: int = 2, text: str = "", **more: Any) -> Evidence:
    source = {2: SAID, 4: "Sorry, 110 people now. 🙂"}[message]
    start = source.index(quote)
    return Evidence(
        value=value,
        text=text or quote,
        quote=quote,
        message=message,
        start=start,
        end=start + len(quote),
        grade="literal",
        confidence=1.0,
        by="scripted",
        **more,
    )


def field(key: str, label: str, kind: str = "text", **more: Any) -> DossierField:
    more.setdefault("state", "stated" if "evidence" in more else "not_asked")
    return DossierField(
        key=key, label=label, kind=kind, spec={"key": key, "label": label, "kind": kind}, **more
    )


def dossier(*, corrected: bool = False, **more: Any) -> Dossier:
    first = evidence(90, "we're about 90 people", text="about 90 people")
    size = {"evidence": evidence(110, "110 people now", message=4), "history": (first,)}
    lines = [("agent", "Hello, I am an AI assistant. What brings you here?"), ("visitor", SAID)]
    lines += (
        [("agent", "How many people are you?"), ("visitor", "Sorry, 110 people now. 🙂")] if corrected else []
    )
    plain: dict[str, Any] = {
        "schema_name": "B2B default",
        "fields": (
            field(
                "role", "Role", evidence=evidence("customer support", "I run customer support at Brightfold")
            ),
            field("company", "Company", evidence=evidence("Brightfold", "at Brightfold")),
            field("company_size", "Company size", "number", **(size if corrected else {"evidence": first})),
            field("pain", "Pain", evidence=evidence("three hours", SAID[61:])),
            field("budget", "Budget", "number", state="declined", reason="Chose not to say."),
        ),
        "transcript": tuple(
            Line(seq=n, role=role, text=text, at=MORNING)  # type: ignore[arg-type]
            for n, (role, text) in enumerate(lines, start=1)
        ),
        "pain": (Quoted(text=SAID[61:], message=2, start=61, end=len(SAID), field="pain"),),
        "open_questions": (OpenQuestion(text="Does it work with Outlook?", message=2),),
        "agenda": (AgendaLine(text="Start with the shared inbox.", field="pain"),),
        "decision": DecisionNote(
            outcome="qualified", rule="Big enough", trace=("Company size is at least 50.",)
        ),
    }
    return Dossier(**{**plain, **more})


def receive(key: str = "conversation:1", **more: Any) -> Lead:
    more.setdefault("dossier", dossier())
    more.setdefault("now", MORNING)
    origin = leads.Origin(
        **{name: more.pop(name) for name in ("source", "page", "mode", "campaign") if name in more}
    )
    with transaction.atomic():
        return leads.receive(key=key, origin=origin, **more)
