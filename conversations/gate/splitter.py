"""Sentences out of a stream of pieces, as soon as each is whole. Pure.

A sentence ends at its mark only when what follows is known: "19.99", "fernhill.example" and "e.g." go on. A
bare "Yes." waits for the sentence behind it, for alone it says nothing that could be checked.
"""

from __future__ import annotations

import re

from leadqual.qualification.readers.word_sets import words

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？｡؟۔।]+[\"'”’»」』)]*|\n+")
_LAST_WORD = re.compile(r"(?:^|[\s(\"“«])([^\s(\"“«]+)\Z")
ABBREVIATIONS = words(
    """mr mrs ms dr prof st ca approx vs inc ltd jr sr bzw ggf inkl exkl evtl z.b d.h u.a o.ä i.d.r e.g i.e
    sra srta sig dott no nr art mme mlle ave max min ext co corp nº n° bijv bv resp ungef zzgl p.ej ej
    p.ex ex es d.w.z o.a m.b.t a.u.b s.v.p incl tel abs str vgl mind u.s u.k a.m p.m"""
)
_YES = re.compile(r"(?:yes|no|ja|nein|oui|non|s[ií]|sim|não|sì|nee|ok|okay|sure)[.!]\Z", re.IGNORECASE)
LONGEST = 2000  # an unfinished sentence is given out at this length, for the gate to refuse


class Splitter:
    def __init__(self) -> None:
        self._text = ""
        self._seen = 0  # up to here there is no end of a sentence
        self._kept = ""

    def feed(self, delta: str) -> list[str]:
        """The sentences that `delta` completes, without white space around them."""
        self._text += delta
        return [whole for part in self._parts() if (whole := self._whole(part))]

    def flush(self) -> list[str]:
        """What is left when nothing more comes."""
        rest = f"{self._kept} {self._text.strip()}".strip()
        self._text, self._kept, self._seen = "", "", 0
        return [rest] if rest else []

    def _parts(self) -> list[str]:
        found: list[str] = []
        while at := self._end() or (LONGEST if len(self._text) > LONGEST else 0):
            found.append(self._text[:at])
            self._text, self._seen = self._text[at:], 0
        return found

    def _end(self) -> int:
        """Where the first sentence ends; 0 while that is not known."""
        while match := _END.search(self._text, self._seen):
            ends = self._ends(match)
            if ends:
                return match.end()
            if ends is None:
                return 0
            self._seen = match.end()
        self._seen = max(self._seen, len(self._text) - 40)
        return 0

    def _ends(self, match: re.Match[str]) -> bool | None:
        """None while it hangs on what comes next."""
        if match.group()[0] == "…" or match.group().startswith(".."):
            return self._next_is_upper(match.end())
        if not match.group().startswith("."):
            return True
        before = _LAST_WORD.search(self._text, max(0, match.start() - 40), match.start())
        word = before.group(1).casefold() if before else ""
        if word.isdigit():  # the dot of a list or of an ordinal
            line = self._text[: match.start() - len(word)]
            return len(word) > 2 and bool(line.strip()) and self._next_is_upper(match.end())
        initial = len(word) == 1 and word.isalpha() and word not in "iyàaeéoóu"
        return not initial and word not in ABBREVIATIONS

    def _next_is_upper(self, at: int) -> bool | None:
        rest = self._text[at:].lstrip()
        return not rest[0].islower() if rest else None

    def _whole(self, part: str) -> str:
        sentence = f"{self._kept} {part.strip()}".strip()
        self._kept = ""
        if _YES.match(sentence):
            self._kept = sentence
            return ""
        return sentence
