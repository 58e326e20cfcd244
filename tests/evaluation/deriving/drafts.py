"""What can be derived of one annotated dialogue: for each fact the accepted case and its near misses."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from tests.evaluation.cases import Part
from tests.evaluation.deriving.annotated import Dialogue, Fact
from tests.evaluation.deriving.draft import Draft, draft_of, end, taken_back_at_once
from tests.evaluation.deriving.miscited import miscited, offered
from tests.evaluation.deriving.misread import crossed, misread, numbers_of_something_else
from tests.evaluation.deriving.said_otherwise import said_otherwise, stale


def drafts(made: Dialogue, part: Part) -> Iterator[Draft]:
    for fact in made.facts:
        if not taken_back_at_once(fact):
            yield accepted(made, fact)
            found = (misread(made, fact), miscited(made, fact), crossed(made, fact))
            for draft in chain(*found, said_otherwise(made, fact, part)):
                if draft.kind not in fact.skip:
                    yield draft
        yield from stale(made, fact)
    for offer in made.offered:
        yield from offered(made, offer)
    for trap in made.traps:
        last = end(made) if trap.until is None else trap.until
        yield Draft(
            "trap", trap.category, "refuse", trap.field, trap.value, trap.quote, trap.why,
            last if trap.until is not None else trap.message, last,
        )  # fmt: skip
    yield from numbers_of_something_else(made)


def accepted(made: Dialogue, fact: Fact) -> Draft:
    why = fact.why or {"confirmed": "agreed to in the next message"}.get(fact.state, "read where it stands")
    return draft_of(made, fact, "fact", fact.category, why, expect="accept")
