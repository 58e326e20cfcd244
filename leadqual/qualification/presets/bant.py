"""BANT: budget, authority, need, timing."""

from __future__ import annotations

from dataclasses import replace

from . import common
from .b2b import PAIN

NEED = replace(
    PAIN,
    key="need",
    label="What the visitor needs and why",
    questions=(
        "What do you need it for?",
        "What are you hoping to solve?",
        "What made you look for something like this?",
    ),
    cues=(*PAIN.cues, "need", "looking for", "would help"),
)

FIELDS = (
    NEED,
    replace(common.TIMING, required=True),
    replace(common.AUTHORITY, required=True),
    replace(common.BUDGET, required=True, max_asks=2),
    common.COMPANY,
    common.NAME,
    common.EMAIL,
    common.CONSENT,
)
