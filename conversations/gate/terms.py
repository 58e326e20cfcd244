"""On which terms a source carries a claim. Pure."""

from __future__ import annotations

from dataclasses import dataclass

# what limits a whole clause; the rest limits the words it stands with
STRICT = frozenset(("only", "if", "except", "request", "choose", "planned", "selected", "limited"))


@dataclass(frozen=True, slots=True)
class Terms:
    """On which a source carries a claim. `idle`: words of the claim that claim nothing here. `lent`: keys
    that the source's question adds, all or none when `whole`; `shared`: those that may stand with anything
    it says. `units`: what its sums are by ("per person and month"), which a sum needs;
    `strict`: the limits that must not be dropped wherever they stand; `refused`: what the source says is not
    so."""

    idle: frozenset[str]
    lent: frozenset[str] = frozenset()
    whole: bool = False
    shared: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    strict: frozenset[str] = STRICT
    refused: frozenset[str] = frozenset()
