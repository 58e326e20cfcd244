"""One lead as the page shows it: every value beside the words it comes from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.contrib.auth.models import AnonymousUser

from leadqual.accounts.models import User
from leadqual.qualification.worded import worded

from . import access, words
from .dossier import AgendaLine, Dossier, DossierField, Evidence, Quoted
from .forms import form_for
from .models import FieldMark, Lead, Outcome
from .transcript import Marked, anchor, continued, marked, quote_anchor


@dataclass(frozen=True, slots=True)
class Said:
    """A value with the place of its words in the transcript."""

    evidence: Evidence
    link: str

    @property
    def shown(self) -> str:
        return worded(self.evidence.value)


@dataclass(frozen=True, slots=True)
class FactRow:
    item: DossierField
    state: str
    current: Said | None
    history: tuple[Said, ...]
    mark: FieldMark | None
    form: forms.Form


@dataclass(frozen=True, slots=True)
class LeadPage:
    lead: Lead
    dossier: Dossier
    may_work: bool
    facts: list[FactRow]
    pain: list[tuple[Quoted, str]]
    urgency: list[tuple[Quoted, str]]
    agenda: list[tuple[AgendaLine, str]]
    transcript: list[Marked]
    pieces: list[str]
    events: list[tuple[Any, str]]
    deliveries: list[Any]
    stage: tuple[str, str]
    tone: str
    problem: str
    forms: dict[str, forms.Form] = field(default_factory=dict)


def build(lead: Lead, user: User | AnonymousUser, refused: dict[str, forms.Form] | None = None) -> LeadPage:
    """`refused`: forms as typed and what is wrong with them, by action ("mark:<field>" for marks)."""
    dossier = Dossier.model_validate(lead.dossier)
    refused = refused or {}
    lines = marked(dossier)
    labels = {item.key: item.label for item in dossier.fields}
    return LeadPage(
        lead=lead,
        dossier=dossier,
        may_work=access.may_work(user, lead),
        facts=_facts(dossier, lead.marks.select_related("by"), refused),
        pain=_quotes("pain", dossier.pain),
        urgency=_quotes("urgency", dossier.urgency),
        agenda=[(line, labels.get(line.field, "")) for line in dossier.agenda],
        transcript=lines,
        pieces=continued(lines),
        events=[(item, words.event(item)) for item in lead.events.select_related("by").reverse()],
        deliveries=list(lead.deliveries.select_related("connection")),
        stage=words.stage(lead),
        tone=words.OUTCOME_TONES[Outcome(lead.outcome)],
        problem=next((str(text) for form in refused.values() for text in form.non_field_errors()), ""),
        forms={name: refused.get(name) or form_for(name) for name in ("reject", "won", "lost")},
    )


def _quotes(kind: str, quotes: Iterable[Quoted]) -> list[tuple[Quoted, str]]:
    return [(quote, quote_anchor(kind, n)) for n, quote in enumerate(quotes)]


def _facts(dossier: Dossier, marks: Iterable[FieldMark], refused: dict[str, forms.Form]) -> list[FactRow]:
    by_value = {(mark.field_key, json.dumps(mark.value, sort_keys=True)): mark for mark in marks}
    rows = []
    for item in dossier.fields:
        said = _said(item)
        mark = by_value.get((item.key, json.dumps(item.value, sort_keys=True)))
        form = refused.get(f"mark:{item.key}") or form_for("mark")
        current, history = (said[0], said[1:]) if item.evidence else (None, said)
        state = words.STATES.get(item.state, item.state)
        rows.append(FactRow(item, state, current, tuple(history), mark, form))
    return rows


def _said(item: DossierField) -> list[Said]:
    """The value and those before it, numbered as `transcript.spans` numbers them."""
    seen: dict[int, int] = {}
    found = []
    for evidence in (*((item.evidence,) if item.evidence else ()), *item.history):
        number = seen.setdefault(evidence.message, 0)
        seen[evidence.message] += 1
        found.append(Said(evidence, anchor(evidence.message, item.key, number)))
    return found
