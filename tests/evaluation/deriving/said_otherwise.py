"""The same value in words that do not state it, and values that were put right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tests.evaluation.cases import Part
from tests.evaluation.deriving import changes
from tests.evaluation.deriving.annotated import Dialogue, Fact
from tests.evaluation.deriving.draft import Draft, draft_of, end, said, same, taken_back_at_once
from tests.evaluation.deriving.phrases import CORRECTIONS, PROPOSED, TWISTS


def said_otherwise(made: Dialogue, fact: Fact, part: Part) -> Iterator[Draft]:
    """The value supposed, asked, denied or of somebody else in place of the answer; a slip put right."""
    text, field = said(fact), made.fields[fact.field]
    if field["kind"] in ("boolean", "email", "phone", "url") or (
        field.get("format") == "iso" and not fact.text
    ):
        return
    first = min(made.mentions(fact.field))
    twists = TWISTS[part].get(made.language, {})
    if twists and fact.message == first > 0 and len(text.split()) <= 4:
        fitting = [name for name in sorted(twists) if (name in PROPOSED) == (fact.state == "confirmed")]
        category = changes.pick(fitting, made.id, fact.field)
        words = changes.pick(twists[category], made.id, fact.field).format(x=text)
        turns = (*made.transcript[: fact.message], {"role": "visitor", "text": words})
        why = "no statement of the visitor's own about now"
        yield draft_of(made, fact, "twist", category, why, quote=words, transcript=turns)
    if fact.state != "confirmed":
        yield from _put_right(made, fact, part)


def _put_right(made: Dialogue, fact: Fact, part: Part) -> Iterator[Draft]:
    """All is said, and then this value is corrected."""
    sames = [other for other in made.facts if same(said(other), said(fact))]
    if not fact.instead or fact.stale_after is not None or len(sames) > 1:
        return
    frame = changes.pick(CORRECTIONS[part][made.language], made.id, fact.field)
    agent, visitor = (words.format(new=fact.instead, old=said(fact)) for words in frame)
    turns = made.transcript
    if turns[-1]["role"] == "visitor":
        turns = (*turns, {"role": "agent", "text": agent})
    turns = (*turns, {"role": "visitor", "text": visitor})
    yield draft_of(made, fact, "put_right_old", "stale", "taken back later", transcript=turns)
    why = "corrected in the last message"
    yield draft_of(
        made, fact, "put_right", "correction_later", why,
        value=_in_kind(made, fact), quote=visitor, transcript=turns, expect="accept",
    )  # fmt: skip


def _in_kind(made: Dialogue, fact: Fact) -> Any:
    return int(fact.instead) if made.fields[fact.field]["kind"] == "number" else fact.instead


def stale(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    if fact.stale_after is not None:
        category = "correction_old" if taken_back_at_once(fact) else "stale"
        stale = Draft(
            "stale", category, "refuse", fact.field, fact.value, fact.quote, "taken back by the visitor"
        )
        yield replace(stale, first=fact.stale_after, last=end(made))
