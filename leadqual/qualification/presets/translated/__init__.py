"""The presets in other languages, by the short name of the field: what it is does not change, only how it is
asked. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from leadqual.qualification.fields import Field, Translation

from . import de, es, fr, it, nl, pt

BY_LANGUAGE: Mapping[str, Mapping[str, Translation]] = {
    "de": de.FIELDS,
    "fr": fr.FIELDS,
    "es": es.FIELDS,
    "pt": pt.FIELDS,
    "it": it.FIELDS,
    "nl": nl.FIELDS,
}


def translated(fields: Iterable[Field]) -> tuple[Field, ...]:
    return tuple(replace(field, translations=_of(field.key)) for field in fields)


def _of(key: str) -> Mapping[str, Translation]:
    return {tag: fields[key] for tag, fields in BY_LANGUAGE.items() if key in fields}
