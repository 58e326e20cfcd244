"""What a qualified lead needs to have, as frozen data. Pure: no Django.

The shapes are those of the `field` object that `check_evidence` reads; a published schema version is
turned into the same shapes, so the evidence check never knows where a field came from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

Kind = Literal["text", "number", "choice", "boolean", "date", "email", "phone", "url"]
KINDS: tuple[Kind, ...] = ("text", "number", "choice", "boolean", "date", "email", "phone", "url")
# What a field is to the lead, whatever its key: tells which answer is the contact, the pain, the consent.
MEANINGS = ("name", "company", "email", "phone", "pain", "urgency", "consent")
DEFAULT_THRESHOLD = 0.7


class SpecError(ValueError):
    """A field specification that cannot be used; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    description: str = ""
    synonyms: tuple[str, ...] = ()
    min: float | None = None
    max: float | None = None

    @property
    def is_band(self) -> bool:
        return self.min is not None or self.max is not None


@dataclass(frozen=True, slots=True)
class Translation:
    """What a field is to people of another language; what is empty there stays as it is. `choices`: what is
    shown for each choice's value."""

    label: str = ""
    questions: tuple[str, ...] = ()
    hint: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to find out. `cues` are words that mark a value as this field's own; for a boolean,
    `cues_yes` and `cues_no` are words that by themselves say yes or no. `translations` by language tag are
    for what is said and shown: evidence does not look at them (but see `understanding`)."""

    key: str
    kind: Kind = "text"
    label: str = ""
    questions: tuple[str, ...] = ()
    hint: str = ""
    required: bool = False
    choices: tuple[Choice, ...] = ()
    cues: tuple[str, ...] = ()
    cues_yes: tuple[str, ...] = ()
    cues_no: tuple[str, ...] = ()
    unit: str = ""
    currency: str = ""
    integer: bool = False
    range: bool = False
    format: str = ""
    of: str = ""
    threshold: float = DEFAULT_THRESHOLD
    max_asks: int = 2
    order: int = 0
    meaning: str = ""
    translations: Mapping[str, Translation] = field(default_factory=dict, compare=False)

    def __hash__(self) -> int:
        """Of what tells most fields apart: a field is a key of many caches."""
        return hash((self.key, self.label, self.kind, self.unit, self.cues, self.questions))

    @property
    def is_money(self) -> bool:
        return self.kind == "number" and self.unit == "money"

    def to(self, language: str) -> Translation:
        """The words for who speaks `language`: of its own, else the field's."""
        own = self._translation(language)
        shown = {choice.value: own.choices.get(choice.value) or choice.value for choice in self.choices}
        return Translation(
            own.label or self.label, own.questions or self.questions, own.hint or self.hint, shown
        )

    def _translation(self, language: str) -> Translation:
        """Of pt-BR, if there is none, that of pt; and the other way round."""
        found = self.translations.get(language)
        if found is None:
            base = language.partition("-")[0]
            kin = (tag for tag in sorted(self.translations) if tag.partition("-")[0] == base)
            found = self.translations.get(next(kin, ""))
        return found or Translation()

    @property
    def wordings(self) -> tuple[str, ...]:
        """The questions of all languages."""
        translated = (text for each in self.translations.values() for text in each.questions)
        return (*self.questions, *translated)


@dataclass(frozen=True, slots=True)
class Schema:
    """A published version: `version` is the database id, `number` what people call it."""

    version: int
    number: int
    name: str
    fields: tuple[Field, ...]
    by_key: Mapping[str, Field] = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {f.key: f for f in self.fields})


def understanding(spec: Field) -> Field:
    """The field with what each choice is called in other languages among its synonyms: who presses a quick
    reply, or says what stands on it, has chosen it."""
    if not spec.translations or not spec.choices:
        return spec
    return replace(spec, choices=tuple(_called(choice, spec) for choice in spec.choices))


def understood(schema: Schema) -> Schema:
    return replace(schema, fields=tuple(map(understanding, schema.fields)))


def _called(choice: Choice, spec: Field) -> Choice:
    names = (each.choices.get(choice.value, "") for each in spec.translations.values())
    known = (choice.value, *choice.synonyms)
    more = tuple(dict.fromkeys(name for name in names if name and name not in known))
    return replace(choice, synonyms=(*choice.synonyms, *more))


_LISTS = {"choices", "cues", "cues_yes", "cues_no", "questions", "translations"}
_PLAIN = frozenset(f.name for f in fields(Field)) - _LISTS


def _strings(data: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = data.get(key)
    if value is None:
        return ()
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise SpecError(f"field.{key} must be a list of strings")
    return tuple(value)


def _choice(data: Any) -> Choice:
    if isinstance(data, str):
        return Choice(data)
    if not isinstance(data, Mapping) or not isinstance(data.get("value"), str):
        raise SpecError("each of field.choices needs a string `value`")
    low, high = data.get("min"), data.get("max")
    for bound in (low, high):
        if bound is not None and (isinstance(bound, bool) or not isinstance(bound, int | float)):
            raise SpecError("min and max of a choice must be numbers")
    return Choice(data["value"], str(data.get("description") or ""), _strings(data, "synonyms"), low, high)


def field_from_dict(data: Any) -> Field:
    """A Field from the JSON form; unknown keys are ignored, a wrong one raises SpecError."""
    if not isinstance(data, Mapping):
        raise SpecError("field must be an object")
    if not isinstance(data.get("key"), str) or not data["key"]:
        raise SpecError("field.key is missing")
    if data.get("kind", "text") not in KINDS:
        raise SpecError(f"field.kind must be one of {', '.join(KINDS)}")
    choices = data.get("choices") or []
    if not isinstance(choices, list | tuple):
        raise SpecError("field.choices must be a list")
    cues = data.get("cues") or {}
    polar = cues if isinstance(cues, Mapping) else {}
    plain = {k: v for k, v in data.items() if k in _PLAIN and v is not None}
    return Field(
        **plain,
        questions=_strings(data, "questions"),
        choices=tuple(_choice(choice) for choice in choices),
        cues=() if polar else _strings(data, "cues"),
        cues_yes=_strings(polar, "yes"),
        cues_no=_strings(polar, "no"),
    )
