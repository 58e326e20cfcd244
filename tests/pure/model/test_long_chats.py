"""The prompt of a chat that is too long: short enough, with every proof, and mostly the same as before."""

from __future__ import annotations

from datetime import date

from conversations.agents.base import Brief, Found, Said
from conversations.agents.model import prompt
from leadqual.qualification.fields import Field, Schema
from leadqual.qualification.interview import Ask, Standing

SIZE = Field("size", "number", "Number of employees", ("How many people work there?",))
PROOF = "there are 90 of us"


async def _nothing(_: str) -> Found | None:
    return None


def _transcript(length: int) -> str:
    said = [
        Said(place, "visitor" if place % 2 else "agent", f"{place}: " + "word " * (40 + place * 37 % 80))
        for place in range(length)
    ]
    said[3] = Said(3, "visitor", "x " * 300 + PROOF)
    known = {"size": Standing("stated", answer={"value": 90, "message": 3, "quote": PROOF})}
    schema = Schema(0, 1, "Long", (SIZE,))
    brief = Brief("c", schema, known, tuple(said), length - 1, {}, date(2026, 3, 2), _nothing)
    text: str = prompt.messages(brief, Ask(SIZE, 1), {}, [], "")[1]["content"]
    return text


def _shared(one: str, other: str) -> float:
    same = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    return same / len(other)


def test_a_long_chat_keeps_its_proofs_and_its_beginning() -> None:
    texts = [_transcript(length) for length in range(20, 130, 2)]
    assert all(PROOF in text for text in texts)
    assert max(map(len, texts)) < 1.3 * prompt.LONGEST_TRANSCRIPT
    kept = [_shared(before, after) for before, after in zip(texts, texts[1:], strict=False)]
    assert sum(share >= 0.8 for share in kept) >= 0.7 * len(kept)


def test_what_is_shortened_says_so() -> None:
    text = _transcript(90)
    assert "[…]" in text
    assert text.count("\n") == 90
