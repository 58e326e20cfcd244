"""The dossier of a conversation, made from what is stored of it. Every line comes from the visitor's words.

Pure: rows come in as plain documents (see handoff.py), the frozen document of crm/dossier.py goes out."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crm import dossier as doc
from leadqual.qualification.checks import spoken
from leadqual.qualification.fields import Choice, Field, Schema, Translation
from leadqual.qualification.interview import BLANK, Standing, meaning_of

from .agents.acts import sentences

URGENT = re.compile(
    r"\b(?:urgent(?:ly)?|asap|as soon as possible|right away|immediately|straight away|deadline"
    r"|time[- ]critical"
    r"|this week|next week|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|the end of (?:the"
    r"|this) (?:week|month))"
    r"|contract (?:ends|expires|runs out)|(?:losing|lose|lost) (?:customers|clients|money|deals)"
    r"|can(?:'|no)t wait"
    r"|dringend|sofort|urgente?|au plus vite|lo antes posible|o quanto antes|il prima possibile"
    r"|zo snel mogelijk)\b",
    re.IGNORECASE,
)
CALM = re.compile(
    r"\b(?:not|no|n't|isn't|nothing|never|nicht|kein\w*|pas|non|niet|geen|não)\b", re.IGNORECASE
)
_NOT_AGENDA = ("name", "company", "email", "phone", "consent")


@dataclass(frozen=True, slots=True)
class Record:
    """What is stored of a conversation. `answers`: per field all evidence, oldest first; `questions`: those
    nobody answered."""

    schema: Schema
    standings: Mapping[str, Standing]
    transcript: Sequence[doc.Line]
    answers: Mapping[str, Sequence[doc.Evidence]] = field(default_factory=dict)
    questions: Sequence[doc.OpenQuestion] = ()
    decision: doc.DecisionNote | None = None
    page: str = ""
    mode: str = ""
    campaign: Mapping[str, Any] = field(default_factory=dict)
    wants_person: bool = False


def build(record: Record) -> doc.Dossier:
    fields = tuple(_field(record, spec) for spec in record.schema.fields)
    return doc.Dossier(
        schema_name=record.schema.name,
        schema_version=record.schema.version,
        schema_number=record.schema.number,
        fields=fields,
        transcript=tuple(record.transcript),
        pain=_quoted(record, fields, "pain"),
        urgency=_distinct(_quoted(record, fields, "urgency") + _urgent_words(record)),
        open_questions=tuple(record.questions),
        agenda=tuple(_agenda(record, fields)),
        decision=record.decision,
        page=record.page,
        mode=record.mode,
        campaign=dict(record.campaign),
        wants_person=record.wants_person,
    )


def _field(record: Record, spec: Field) -> doc.DossierField:
    standing = record.standings.get(spec.key, BLANK)
    said = record.answers.get(spec.key, ())
    current = said[-1] if said and standing.known else None
    return doc.DossierField(
        key=spec.key,
        label=name_of(spec),
        kind=spec.kind,
        state=standing.state,
        required=spec.required,
        evidence=current,
        history=tuple(said[:-1]) if current else tuple(said),
        spec=spec_document(spec),
        reason="" if standing.known else why_missing(standing),
    )


def name_of(spec: Field) -> str:
    """What people read. The label says whose value is meant, for the evidence check; the key is shorter."""
    return spoken(spec.key).capitalize()


def spec_document(spec: Field) -> dict[str, Any]:
    """The field as `check_evidence` reads it; what is at its default is left out."""
    made = _without(spec, "", (), False, None)
    yes, no = made.pop("cues_yes", ()), made.pop("cues_no", ())
    if yes or no:
        made["cues"] = {"yes": yes, "no": no}
    made["choices"] = [_without(choice, "", (), None) for choice in spec.choices]
    made["translations"] = {tag: _without(each) for tag, each in spec.translations.items()}
    return made


def _without(spec: Field | Choice | Translation, *defaults: object) -> dict[str, Any]:
    found = ((each.name, getattr(spec, each.name)) for each in dataclasses.fields(spec))
    return {name: value for name, value in found if value not in defaults}


def why_missing(standing: Standing) -> str:
    """Why there is no value, in words for the rep and for the ledger."""
    if standing.state == "declined":
        return "The visitor did not want to say."
    if standing.state == "unclear" and standing.pending:
        return f"Something was said, but it was not clear enough: “{standing.pending['text']}”."
    if standing.asks == 0:
        return "It was not asked."
    times = "once" if standing.asks == 1 else f"{standing.asks} times"
    return f"It was asked {times}, and no usable answer came."


def _quoted(record: Record, fields: Iterable[doc.DossierField], meaning: str) -> tuple[doc.Quoted, ...]:
    """The words behind the fields of this meaning; for pain, all that were ever said of it."""
    found: list[doc.Quoted] = []
    for item in fields:
        if meaning_of(record.schema.by_key[item.key]) != meaning or item.evidence is None:
            continue
        said = [*item.history, item.evidence] if meaning == "pain" else [item.evidence]
        found += [
            doc.Quoted(text=e.quote, message=e.message, start=e.start, end=e.end, field=item.key)
            for e in said
        ]
    return tuple(found)


def _distinct(quotes: Iterable[doc.Quoted]) -> tuple[doc.Quoted, ...]:
    """The same words once, though they are a field's value and urgent too."""
    found: dict[tuple[int, int, int], doc.Quoted] = {}
    for quote in quotes:
        found.setdefault((quote.message, quote.start, quote.end), quote)
    return tuple(found.values())


def _urgent_words(record: Record) -> tuple[doc.Quoted, ...]:
    """Sentences of the visitor with urgent words in them, verbatim."""
    found = []
    for line in record.transcript:
        for sentence in sentences(line.text) if line.role == "visitor" else ():
            if URGENT.search(sentence) and not CALM.search(sentence) and not sentence.endswith("?"):
                start = line.text.index(sentence)
                found.append(
                    doc.Quoted(text=sentence, message=line.seq, start=start, end=start + len(sentence))
                )
    return tuple(found)


def _agenda(record: Record, fields: Sequence[doc.DossierField]) -> list[doc.AgendaLine]:
    """What to talk about in the first meeting, in the order in which to talk about it."""
    by_meaning = {item.key: meaning_of(record.schema.by_key[item.key]) for item in fields}
    told = [item for item in fields if item.evidence and by_meaning[item.key] not in _NOT_AGENDA]
    told.sort(key=lambda item: ("pain", "urgency", "").index(by_meaning[item.key]))
    lines = [doc.AgendaLine(text=_talk(item, by_meaning[item.key]), field=item.key) for item in told]
    lines += [doc.AgendaLine(text=f"Answer their question: “{q.text}”") for q in record.questions]
    gaps = [item for item in fields if item.evidence is None and by_meaning[item.key] != "consent"]
    return lines + [doc.AgendaLine(text=_clear_up(item), field=item.key) for item in gaps]


def _talk(item: doc.DossierField, meaning: str) -> str:
    words = item.evidence.quote if item.evidence else ""
    if meaning == "pain":
        return f"Begin with their problem, in their words: “{words}”"
    if meaning == "urgency":
        return f"Agree on dates: they said “{words}”"
    return f"{item.label}: they said “{words}”"


def _clear_up(item: doc.DossierField) -> str:
    if item.state == "declined":
        return f"{item.label}: they did not want to say; ask only when it helps them"
    return f"Find out: {item.label}. {item.reason}".strip()
