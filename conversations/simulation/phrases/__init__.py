"""How simulated visitors say the facts: three sets of wording, and what a wording is. Their small talk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Templates; {x} is filled with the persona's truth. `sentence`: said unasked or as a full answer;
    `short`: a bare answer to the question; `hedged`: said with doubt; `fix`: takes a slip back."""

    sentence: tuple[str, ...]
    short: tuple[str, ...] = ("{x}",)
    hedged: tuple[str, ...] = ()
    fix: tuple[str, ...] = ()


Wordings = Mapping[str, Mapping[str, Wording]]  # language -> topic -> wording
