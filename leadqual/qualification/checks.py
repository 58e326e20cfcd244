"""What is wrong with a schema, in words that say what to change. Pure.

A problem that `blocks` would break a conversation: the version cannot be published. The others are advice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .fields import Choice, Field
from .text import fold

# What evidence.md grants: a confirmed answer 0.95, a synonym or a converted unit 0.9.
CONFIRMED, SYNONYM, TYPO = 0.95, 0.9, 0.75
_KEY = re.compile(r"[a-z][a-z0-9_]*\Z")
_MEANINGS: dict[str, tuple[str, tuple[str, ...]]] = {
    "email": ("the e-mail address", ("email",)),
    "phone": ("the phone number", ("phone",)),
    "consent": ("the consent to e-mails", ("boolean",)),
    "name": ("the visitor's name", ("text",)),
    "company": ("the company's name", ("text",)),
    "pain": ("the problem to solve", ("text", "choice")),
    "urgency": ("how urgent it is", ()),
}
NO_CONTACT = "No field asks for an e-mail address or a phone number: nobody can answer the lead."


@dataclass(frozen=True, slots=True)
class Problem:
    """`key` names the field, "" for the schema as a whole."""

    key: str
    text: str
    blocks: bool = True


def spoken(key: str) -> str:
    """A field's short name as people say it: company_size is "company size"."""
    return key.replace("_", " ").replace("-", " ")


def problems(fields: Sequence[Field]) -> tuple[Problem, ...]:
    """Everything that is wrong with these fields taken together; the blocking ones first."""
    if not fields:
        return (Problem("", "The schema has no fields yet: add at least one."),)
    found = [*_together(fields)]
    for field in fields:
        own = (*_alone(field), *((text, True) for text in _of(field, fields)))
        found += [Problem(field.key, f"“{spoken(field.key)}”: {text}", blocks) for text, blocks in own]
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def field_problems(field: Field) -> tuple[str, ...]:
    """What blocks this one field, whatever the others are; for the form it is edited in."""
    return tuple(text for text, blocks in _alone(field) if blocks)


def _together(fields: Sequence[Field]) -> Iterator[Problem]:
    for key in _repeated(field.key for field in fields):
        yield Problem(key, f"Two fields have the short name “{key}”: each field needs its own.")
    for meaning in _repeated(field.meaning for field in fields if field.meaning):
        keys = [field.key for field in fields if field.meaning == meaning]
        names = " and ".join(f"“{spoken(key)}”" for key in keys)
        yield Problem(keys[-1], f"{names} both say that they are {_MEANINGS[meaning][0]}: choose one.")
    if not any(field.meaning in ("email", "phone") for field in fields):
        yield Problem("", NO_CONTACT, False)
    yield from _shared_cues(fields)


def _shared_cues(fields: Sequence[Field]) -> Iterator[Problem]:
    """A key word that two fields of one kind share cannot tell to which of them a value belongs."""
    seen: dict[tuple[str, str], str] = {}
    for field in fields:
        if field.kind not in ("number", "date", "text"):
            continue
        for cue in {fold(cue).text for cue in field.cues}:
            other = seen.setdefault((field.kind, cue), field.key)
            if other != field.key:
                text = f"“{cue}” is a key word of both “{spoken(other)}” and “{spoken(field.key)}”"
                yield Problem(field.key, f"{text}: it cannot tell them apart.", False)


def _alone(field: Field) -> Iterator[tuple[str, bool]]:
    """(what is wrong, whether it blocks) for one field."""
    if not _KEY.match(field.key):
        yield "the short name may hold only small letters, digits and _, and begins with a letter.", True
    yield from _asking(field)
    yield from _sureness(field)
    for text in (*_settings(field), *_meaning(field), *_polarity(field)):
        yield text, True
    if field.kind == "choice":
        yield from _choices(field.choices)
    elif field.choices:
        yield "only a field of the kind “choice” can have choices: remove them or change the kind.", True


def _asking(field: Field) -> Iterator[tuple[str, bool]]:
    if field.required and not field.questions:
        yield "it is required but has no question: the agent could never ask for it.", True
    elif not field.questions:
        yield "it has no question: it is only noted when a visitor happens to say it.", False
    for question in field.questions:
        if question.count("?") > 1:
            yield f"“{question}” asks two things at once: a “yes” to it would say nothing.", False
        elif field.kind == "boolean" and " or " in question:
            yield f"“{question}” is an either-or question: a “yes” to it would say nothing.", False
    if field.meaning == "consent" and field.required:
        yield "consent that is required is not freely given: better make it optional.", False


def _sureness(field: Field) -> Iterator[tuple[str, bool]]:
    if field.threshold > CONFIRMED:
        given = f"a confirmed answer counts {CONFIRMED:g}, so {field.threshold:g} cannot be reached"
        yield f"{given} by asking back: choose at most {CONFIRMED:g}.", True
    elif field.threshold > SYNONYM:
        yield f"above {SYNONYM:g} every answer in other words than expected has to be confirmed.", False
    elif field.threshold < 0.5:
        yield "below 0.5 even misspelt and half-certain answers are taken without asking back.", False


def _settings(field: Field) -> Iterator[str]:
    """Settings that belong to another kind."""
    number, money = field.kind == "number", field.is_money
    if field.unit and not number:
        yield f"a unit (“{field.unit}”) belongs to numbers: change the kind to number or clear the unit."
    if field.currency and not money:
        yield "a currency belongs to a number whose unit is money."
    if field.currency and not re.fullmatch(r"[A-Z]{3}", field.currency):
        yield f"“{field.currency}” is not a currency code: three capital letters, like EUR."
    if (field.integer or field.range) and not number:
        yield "“whole numbers only” and “may be a range” belong to numbers."
    if field.format and field.kind != "date":
        yield "a calendar date format belongs to dates."
    if field.of and field.kind != "choice":
        yield "only choices can be bands of a number field."


def _meaning(field: Field) -> Iterator[str]:
    words, kinds = _MEANINGS.get(field.meaning, ("", ()))
    if kinds and field.kind not in kinds:
        yield f"{words} must be of the kind {' or '.join(kinds)}, not {field.kind}."


def _polarity(field: Field) -> Iterator[str]:
    if (field.cues_yes or field.cues_no) and field.kind != "boolean":
        yield "words that mean yes or no belong to yes/no fields."
    for word in sorted({fold(w).text for w in field.cues_yes} & {fold(w).text for w in field.cues_no}):
        yield f"“{word}” cannot mean both yes and no."


def _choices(choices: Sequence[Choice]) -> Iterator[tuple[str, bool]]:
    if len(choices) < 2:
        yield "a choice needs at least two choices to choose from.", True
    owner: dict[str, str] = {}
    for choice in choices:
        for word in {fold(word).text: word for word in (choice.value, *choice.synonyms)}.items():
            other = owner.setdefault(word[0], choice.value)
            if other != choice.value:
                yield f"“{word[1]}” would mean both “{other}” and “{choice.value}”.", True
    for value in _repeated(choice.value for choice in choices):
        yield f"there are two choices called “{value}”.", True
    yield from _bands([choice for choice in choices if choice.is_band], len(choices))


def _bands(bands: Sequence[Choice], count: int) -> Iterator[tuple[str, bool]]:
    if not bands:
        return
    for band in bands:
        if band.min is not None and band.max is not None and band.min > band.max:
            yield f"“{band.value}” begins at {band.min:g} but ends at {band.max:g}.", True
    if len(bands) < count:
        yield "some choices have no “from” or “to” number: no number ever chooses those.", False
    ordered = sorted(bands, key=lambda band: float("-inf") if band.min is None else band.min)
    for low, high in zip(ordered, ordered[1:], strict=False):
        yield from _seam(low, high)
    if (ordered[0].min or 0) > 1:
        yield f"no choice holds numbers under {ordered[0].min:g}.", False
    if ordered[-1].max is not None:
        yield f"no choice holds numbers over {ordered[-1].max:g}: leave the last “to” empty.", False


def _seam(low: Choice, high: Choice) -> Iterator[tuple[str, bool]]:
    """Two neighbouring bands: both ends count as inside, so 50 may stand in one of them only."""
    end = float("inf") if low.max is None else low.max
    start = float("-inf") if high.min is None else high.min
    if start <= end:
        at = "some numbers" if end == float("inf") else f"{max(start, low.min or start):g}"
        yield f"“{low.value}” and “{high.value}” overlap: {at} would be in both.", True
    elif start > end + 1:
        yield f"between “{low.value}” and “{high.value}” there is a gap: {end + 1:g} is in neither.", True


def _of(field: Field, fields: Sequence[Field]) -> Iterator[str]:
    if field.kind != "choice" or not field.of:
        return
    target = next((other for other in fields if other.key == field.of), None)
    if target is None:
        yield f"its numbers come from “{spoken(field.of)}”, but there is no such field."
    elif target.kind != "number":
        yield f"its numbers come from “{spoken(field.of)}”, which is not a number field."
    elif not any(choice.is_band for choice in field.choices):
        yield f"its numbers come from “{spoken(field.of)}”, but no choice says from which number to which."


def _repeated(items: Iterable[str]) -> list[str]:
    return [item for item, times in Counter(items).items() if times > 1]
