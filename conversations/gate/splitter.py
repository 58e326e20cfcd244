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
        rest = f"{self._kept} {self._text}".strip()
        self._text, self._kept, self._seen = "", "", 0
        return [rest] if rest else []

    def _parts(self) -> list[str]:
        found: list[str] = []
        while True:
            match = _END.search(self._text, self._seen)
            while match and not self._ends(match):
                self._seen = match.end()
                match = _END.search(self._text, self._seen)
            at = match.end() if match else LONGEST if len(self._text) > LONGEST else 0
            if not at:
                self._seen = max(self._seen, len(self._text) - 40)
                return found
            found.append(self._text[:at])
            self._text, self._seen = self._text[at:], 0

    def _ends(self, match: re.Match[str]) -> bool:
        if not match.group().startswith("."):
            return True
        if match.group().startswith(".."):
            return self._next_is_upper(match.end())
        before = _LAST_WORD.search(self._text, max(0, match.start() - 40), match.start())
        word = before.group(1).casefold() if before else ""
        if word.isdigit():  # the dot of a list or of an ordinal
            line = self._text[: match.start() - len(word)]
            return bool(line.strip()) and self._next_is_upper(match.end()) and len(word) > 2
        initial = len(word) == 1 and word.isalpha() and word not in "iyàaeéoóu"
        return not initial and word not in ABBREVIATIONS

    def _next_is_upper(self, at: int) -> bool:
        rest = self._text[at:].lstrip()
        return not rest or not rest[0].islower()

    def _whole(self, part: str) -> str:
        sentence = f"{self._kept} {part}".strip()
        self._kept = ""
        if _YES.match(sentence):
            self._kept = sentence
            return ""
        return sentence
