"""A number on its own, before anybody asks what it counts. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Quantity:
    """A number at tokens first..last. `kind`: number, ordinal, article, few (names no number), year,
    digits (spoken one by one), code (part of a name). `form`: how a numeral is built, "word" for words.
    `scale`: the multiplier said with it. `doubt`: it may have been meant otherwise."""

    first: int
    last: int
    value: float
    kind: str = "number"
    form: str = "word"
    scale: float = 1
    hedged: bool = False
    doubt: bool = False
    other: float = 0  # the second reading of a doubtful numeral

    def times(self, factor: float) -> None:
        if self.form in ("dot", "comma") and self.scale == 1 and self.other:
            self.value, self.form = self.other, "decimal"  # 1.250 million
        self.value = whole(self.value * factor)
        self.scale, self.doubt = factor, False


def whole(value: float) -> float:
    value = round(value, 6)
    return int(value) if value == int(value) else value
