"""Frameworks to begin with, as data. Pure: each is a list of field specs that sales ops copies and edits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leadqual.qualification.fields import Field

from . import b2b, bant, gpctba, meddic
from .translated import translated

__all__ = ["PRESETS", "Preset"]


@dataclass(frozen=True, slots=True)
class Preset:
    name: str
    description: str
    fields: tuple[Field, ...]


PRESETS: Mapping[str, Preset] = {
    "b2b": Preset(
        "B2B default", "Who, what for, how big, when, and how to reach them.", translated(b2b.FIELDS)
    ),
    "bant": Preset("BANT", "Budget, authority, need, timing.", translated(bant.FIELDS)),
    "meddic": Preset(
        "MEDDIC",
        "Metrics, economic buyer, decision criteria and process, pain, champion.",
        translated(meddic.FIELDS),
    ),
    "gpctba": Preset(
        "GPCTBA/C&I",
        "Goals, plans, challenges, timing, budget, authority, consequences and implications.",
        translated(gpctba.FIELDS),
    ),
}
