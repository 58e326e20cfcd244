"""Dialogues whose facts are annotated, as they lie in `dialogues/`. Cases are made of them by derive.py."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "dialogues"
Turn = dict[str, str]


class AnnotationError(ValueError):
    """An annotation that cannot be meant; the message names the dialogue."""


@dataclass(frozen=True)
class Fact:
    """What the visitor said: `quote` stands in visitor message `message`; `text` is the value in the
    visitor's words, `instead` another value in natural words. From message `stale_after` on it no longer
    holds. `skip` names derivations that would not be false here."""

    field: str
    value: Any
    quote: str
    message: int = -1
    state: str = "stated"
    category: str = "plain"
    stale_after: int | None = None
    text: str = ""
    instead: str = ""
    grander: str = ""
    why: str = ""
    skip: tuple[str, ...] = ()


@dataclass(frozen=True)
class Offer:
    """A value that only the agent said, in message `message`, and that the visitor did not take."""

    field: str
    value: Any
    message: int
    category: str = "agent_only"
    why: str = "said by the agent and not taken up"


@dataclass(frozen=True)
class Trap:
    """A refusal written by hand. The transcript ends with message `until`, if given."""

    field: str
    value: Any
    quote: str
    category: str
    why: str
    message: int = -1
    until: int | None = None


@dataclass(frozen=True)
class Dialogue:
    """`opposites` are pairs of fields that are two ends of one way; `alike` are groups of fields for which
    the same value may be true, so that none is derived across them."""

    id: str
    language: str
    today: str
    fields: dict[str, dict[str, Any]]
    transcript: tuple[Turn, ...]
    facts: tuple[Fact, ...]
    offered: tuple[Offer, ...] = ()
    traps: tuple[Trap, ...] = ()
    opposites: tuple[frozenset[str], ...] = ()
    alike: tuple[frozenset[str], ...] = ()

    def visitor(self) -> list[tuple[int, str]]:
        return [(n, turn["text"]) for n, turn in enumerate(self.transcript) if turn["role"] == "visitor"]

    def mentions(self, key: str) -> list[int]:
        """The visitor's messages in which the field comes up."""
        said = [fact.message for fact in self.facts if fact.field == key]
        return said + [trap.message for trap in self.traps if trap.field == key]

    def facts_of(self, key: str) -> list[Fact]:
        return [fact for fact in self.facts if fact.field == key]


def plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).replace("’", "'").casefold()
    return " ".join(folded.split())


def files() -> list[Path]:
    return sorted(FOLDER.glob("*.jsonl"))


def read(path: Path) -> Iterator[Dialogue]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield dialogue(json.loads(line))


def dialogue(data: dict[str, Any]) -> Dialogue:
    made = Dialogue(
        id=data["id"],
        language=data["language"],
        today=data["today"],
        fields={field["key"]: field for field in data["fields"]},
        transcript=tuple(data["transcript"]),
        facts=tuple(Fact(**{**fact, "skip": tuple(fact.get("skip", ()))}) for fact in data["facts"]),
        offered=tuple(Offer(**offer) for offer in data.get("offered", ())),
        traps=tuple(Trap(**trap) for trap in data.get("traps", ())),
        opposites=tuple(frozenset(pair) for pair in data.get("opposites", ())),
        alike=tuple(frozenset(group) for group in data.get("alike", ())),
    )
    return _placed(made)


def _placed(made: Dialogue) -> Dialogue:
    """The same with each quote's message filled in."""
    items: tuple[Fact | Offer | Trap, ...] = (*made.facts, *made.offered, *made.traps)
    used = {item.field for item in items}
    if used - made.fields.keys():
        raise AnnotationError(f"{made.id}: no such field: {sorted(used - made.fields.keys())}")
    for offer in made.offered:
        if made.transcript[offer.message]["role"] != "agent":
            raise AnnotationError(f"{made.id}: message {offer.message} is not the agent's")
    return replace(
        made,
        facts=tuple(replace(fact, message=_message(made, fact)) for fact in made.facts),
        traps=tuple(replace(trap, message=_message(made, trap)) for trap in made.traps),
    )


def _message(made: Dialogue, item: Fact | Trap) -> int:
    found = [n for n, text in made.visitor() if plain(item.quote) in plain(text)]
    if item.message in found:
        return item.message
    if item.message < 0 and len(found) == 1:
        return found[0]
    raise AnnotationError(f"{made.id}: {item.quote!r} stands in messages {found}, not in {item.message}")
