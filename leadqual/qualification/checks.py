"""What is wrong with a schema, in words that say what to change. Pure.

A problem that `blocks` would break a conversation: the version cannot be published. The others are advice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .fields import Choice, Field, understanding
from .located.text import fold

LANGUAGE_NAMES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
}
# What evidence.md grants: a confirmed answer 0.95, a synonym or a converted unit 0.9.
CONFIRMED, SYNONYM = 0.95, 0.9
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


@dataclass(frozen=True, slots=True)
class Problem:
    """`key` names the field, "" for the schema as a whole; `part` the setting of it that has to change."""

    key: str
    part: str
    text: str
    blocks: bool = True


@dataclass(frozen=True, slots=True)
class Note:
    """A problem of one field, before it is told whose."""

    part: str
    text: str
    blocks: bool = True


def spoken(key: str) -> str:
    """A field's short name as people say it: company_size is "company size"."""
    return key.replace("_", " ").replace("-", " ")


def language_name(tag: str) -> str:
    """A language as people call it; of others the tag."""
    return LANGUAGE_NAMES.get(tag, tag)


def problems(fields: Sequence[Field]) -> tuple[Problem, ...]:
    """Everything that is wrong with these fields taken together; the blocking ones first."""
    if not fields:
        return (Problem("", "", "The schema has no fields yet: add at least one."),)
    found = [*_together(fields)]
    for field in fields:
        for note in (*field_notes(field), *choice_notes(field), *_of(field, fields)):
            text = f"“{spoken(field.key)}”: {note.text}"
            found.append(Problem(field.key, note.part, text, note.blocks))
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def field_notes(field: Field) -> Iterator[Note]:
    """What can be said of one field, leaving out its choices and the other fields."""
    if not _KEY.match(field.key):
        yield Note("key", "the short name holds only small letters, digits and _, and begins with a letter.")
    yield from _asking(field)
    yield from _sureness(field)
    yield from _settings(field)
    yield from _polarity(field)
    words, kinds = _MEANINGS.get(field.meaning, ("", ()))
    if kinds and field.kind not in kinds:
        yield Note("meaning", f"{words} must be of the kind {' or '.join(kinds)}, not {field.kind}.")


def choice_notes(field: Field) -> Iterator[Note]:
    """What can be said of a field's choices."""
    if field.kind == "choice":
        yield from _choices(understanding(field).choices)
        yield from _bands(field.choices)
    elif field.choices:
        yield Note(
            "choices", "only a field of the kind “choice” has choices: remove them or change the kind."
        )


def _together(fields: Sequence[Field]) -> Iterator[Problem]:
    for key in _repeated(field.key for field in fields):
        yield Problem(key, "key", f"Two fields have the short name “{key}”: each field needs its own.")
    for meaning in _repeated(field.meaning for field in fields if field.meaning):
        keys = [field.key for field in fields if field.meaning == meaning]
        names = " and ".join(f"“{spoken(key)}”" for key in keys)
        words = _MEANINGS[meaning][0]
        yield Problem(keys[-1], "meaning", f"{names} both say that they are {words}: choose one.")
    if not any(field.meaning in ("email", "phone") for field in fields):
        text = "No field asks for an e-mail address or a phone number: nobody can answer the lead."
        yield Problem("", "", text, False)
    yield from _shared_cues(fields)
    yield from _half_translated(fields)


def _half_translated(fields: Sequence[Field]) -> Iterator[Problem]:
    """A language that some questions are in: who speaks it is asked the others in the schema's own."""
    asked = [field for field in fields if field.questions]
    for tag in sorted({tag for field in asked for tag, each in field.translations.items() if each.questions}):
        for field in asked:
            told = field.to(tag)
            if told.questions == field.questions:
                text = f"“{spoken(field.key)}” has no question in {language_name(tag)}, others do."
                yield Problem(field.key, "translations", text, False)
            elif bare := [value for value, label in told.choices.items() if label == value]:
                text = f"“{spoken(field.key)}”: “{bare[0]}” has no name in {language_name(tag)}."
                yield Problem(field.key, "translations", text, False)


def _shared_cues(fields: Sequence[Field]) -> Iterator[Problem]:
    """A key word that two fields of one kind share cannot tell to which of them a value belongs."""
    seen: dict[tuple[str, str], str] = {}
    for field in fields:
        if field.kind not in ("number", "date", "text"):
            continue
        for cue in sorted({fold(cue).text for cue in field.cues}):
            other = seen.setdefault((field.kind, cue), field.key)
            if other != field.key:
                text = f"“{cue}” is a key word of both “{spoken(other)}” and “{spoken(field.key)}”"
                yield Problem(field.key, "cues", f"{text}: it cannot tell them apart.", False)


def _asking(field: Field) -> Iterator[Note]:
    if field.required and not field.questions:
        yield Note("questions", "it is required but has no question: the agent could never ask for it.")
    elif not field.questions:
        yield Note(
            "questions", "it has no question: it is only noted when a visitor happens to say it.", False
        )
    for question in field.questions:
        if question.count("?") > 1:
            yield Note(
                "questions", f"“{question}” asks two things at once: a “yes” would say nothing.", False
            )
        elif field.kind == "boolean" and " or " in question:
            yield Note("questions", f"“{question}” is an either-or: a “yes” would say nothing.", False)
    if field.meaning == "consent" and field.required:
        yield Note(
            "required", "consent that is required is not freely given: better make it optional.", False
        )


def _sureness(field: Field) -> Iterator[Note]:
    if field.threshold > CONFIRMED:
        reach = f"a confirmed answer counts {CONFIRMED:g}, so {field.threshold:g} cannot be reached"
        yield Note("threshold", f"{reach} by asking back: choose at most {CONFIRMED:g}.")
    elif field.threshold > SYNONYM:
        text = f"above {SYNONYM:g} every answer in other words than expected has to be confirmed."
        yield Note("threshold", text, False)
    elif field.threshold < 0.5:
        text = "below 0.5 even misspelt and half-certain answers are taken without asking back."
        yield Note("threshold", text, False)


def _settings(field: Field) -> Iterator[Note]:
    """Settings that belong to another kind."""
    number = field.kind == "number"
    if field.unit and not number:
        text = f"a unit (“{field.unit}”) belongs to numbers: change the kind to number or clear the unit."
        yield Note("unit", text)
    if field.currency and not field.is_money:
        yield Note("currency", "a currency belongs to a number whose unit is money.")
    elif field.currency and not re.fullmatch(r"[A-Z]{3}", field.currency):
        text = f"“{field.currency}” is not a currency code: three capital letters, like EUR."
        yield Note("currency", text)
    if (field.integer or field.range) and not number:
        yield Note("kind", "“whole numbers only” and “may be a range” belong to numbers.")
    if field.format and field.kind != "date":
        yield Note("format", "a calendar date format belongs to dates.")
    if field.of and field.kind != "choice":
        yield Note("of", "only choices can be bands of a number field.")


def _polarity(field: Field) -> Iterator[Note]:
    if (field.cues_yes or field.cues_no) and field.kind != "boolean":
        yield Note("cues_yes", "words that mean yes or no belong to yes/no fields.")
    for word in sorted({fold(w).text for w in field.cues_yes} & {fold(w).text for w in field.cues_no}):
        yield Note("cues_no", f"“{word}” cannot mean both yes and no.")


def _choices(choices: Sequence[Choice]) -> Iterator[Note]:
    if len(choices) < 2:
        yield Note("choices", "a choice needs at least two choices to choose from.")
    for value in _repeated(choice.value for choice in choices):
        yield Note("choices", f"there are two choices called “{value}”.")
    owner: dict[str, str] = {}
    for choice in choices:
        for word in (choice.value, *choice.synonyms):
            other = owner.setdefault(fold(word).text, choice.value)
            if other != choice.value:
                yield Note("choices", f"“{word}” would mean both “{other}” and “{choice.value}”.")


def _bands(choices: Sequence[Choice]) -> Iterator[Note]:
    bands = [choice for choice in choices if choice.is_band]
    if not bands:
        return
    for band in bands:
        if band.min is not None and band.max is not None and band.min > band.max:
            yield Note("choices", f"“{band.value}” begins at {band.min:g} but ends at {band.max:g}.")
    if len(bands) < len(choices):
        text = "some choices have no “from” or “to” number: no number ever chooses those."
        yield Note("choices", text, False)
    ordered = sorted(bands, key=lambda band: float("-inf") if band.min is None else band.min)
    for low, high in zip(ordered, ordered[1:], strict=False):
        yield from _seam(low, high)
    if (ordered[0].min or 0) > 1:
        yield Note("choices", f"no choice holds numbers under {ordered[0].min:g}.", False)
    if ordered[-1].max is not None:
        text = f"no choice holds numbers over {ordered[-1].max:g}: leave the last “to” empty."
        yield Note("choices", text, False)


def _seam(low: Choice, high: Choice) -> Iterator[Note]:
    """Two neighbouring bands: both ends count as inside, so 50 may stand in one of them only."""
    pair = f"“{low.value}” and “{high.value}”"
    end = float("inf") if low.max is None else low.max
    start = float("-inf") if high.min is None else high.min
    if start <= end:
        both = "small numbers" if high.min is None else f"{start:g}"
        yield Note("choices", f"{pair} overlap: {both} would be in both.")
    elif start > end + 1:
        yield Note("choices", f"between {pair} there is a gap: {end + 1:g} is in neither.")


def _of(field: Field, fields: Sequence[Field]) -> Iterator[Note]:
    if field.kind != "choice" or not field.of:
        return
    target = next((other for other in fields if other.key == field.of), None)
    if target is None:
        yield Note("of", f"its numbers come from “{spoken(field.of)}”, but there is no such field.")
    elif target.kind != "number":
        yield Note("of", f"its numbers come from “{spoken(field.of)}”, which is not a number field.")
    elif not any(choice.is_band for choice in field.choices):
        text = f"its numbers come from “{spoken(field.of)}”, but no choice says from which number to which."
        yield Note("of", text)


def _repeated(items: Iterable[str]) -> list[str]:
    return [item for item, times in Counter(items).items() if times > 1]
