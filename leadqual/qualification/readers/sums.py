"""How number words add up: "one hundred and forty one", "quatre-vingt-dix-sept". Pure."""

from __future__ import annotations

from leadqual.qualification.readers.words_numbers import Atom

_EMPTY = 1000  # level of a group below a thousand in which nothing stands yet


class Sum:
    """Takes atoms one by one and refuses the first that cannot belong to the same number."""

    def __init__(self) -> None:
        self.total: float = 0
        self.group: float = 0
        self.level = _EMPTY  # lowest place filled in this group: 100, 10, 1; 0 when a numeral stands there
        self.limit = float("inf")
        self.scale: float = 1  # the last multiplier, for "two and a half thousand" and "10-15k"
        self.last = ""
        self.colloquial = False  # two fifty
        self.year = False  # twenty twenty-six
        self.hedged = False

    @property
    def value(self) -> float:
        return self.total + self.group

    @property
    def empty(self) -> bool:
        return self.level == _EMPTY and self.total == 0

    def start_with(self, value: float) -> None:
        """A numeral or "anderthalb": only a multiplier can follow."""
        self.group, self.level, self.last = value, 0, "literal"

    def add(self, atom: Atom) -> bool:
        kind = "unit" if atom.kind == "article" else atom.kind
        if kind in ("hundred", "scale", "dozen", "about", "many"):
            done = self._multiply(atom.value, kind)
        elif kind in ("unit", "teen", "ten", "full", "cent"):
            done = self._ten_and(atom) or self._place(atom.value, kind)
        else:
            return False
        if done:
            self.last = kind
        return done

    def _ten_and(self, atom: Atom) -> bool:
        """dix-sept, soixante-dix-huit, quatre-vingt-dix-neuf."""
        if atom.language != "fr" or self.last != "teen" or self.group % 10 or atom.value not in (7, 8, 9):
            return False
        self.group += atom.value
        return True

    def _place(self, value: float, kind: str) -> bool:
        if kind == "unit":
            fits = self.level > 1 and (value > 0 or self.empty)
        elif kind == "cent" or value >= 100:
            fits = self.level == _EMPTY
        else:
            fits = self.level >= 100 or (kind == "teen" and self.level == 10 and self.group % 100 in (60, 80))
        if not fits:
            return self._spoken_pair(value, kind)
        self.group += value
        self.level = 100 if value % 100 == 0 and value else 10 if kind == "ten" else 1
        return True

    def _spoken_pair(self, value: float, kind: str) -> bool:
        """ "two fifty" for 250, "twenty twenty-six" for a year."""
        if self.total or value >= 100 or kind == "unit" or self.colloquial or self.year:
            return False
        if self.last == "unit" and 1 <= self.group <= 9:
            self.colloquial = True
        elif self.group in (19, 20) and self.last in ("teen", "ten"):
            self.year = True
        else:
            return False
        self.group = self.group * 100 + value
        self.level = 10 if kind == "ten" else 1
        return True

    def _multiply(self, value: float, kind: str) -> bool:
        if kind == "hundred":
            if not (self.level == _EMPTY or 0 < self.group < 100):
                return False
            self.group = (self.group or 1) * value
            self.level, self.scale = 100, value
            return True
        if kind == "scale":
            return self._scale(value)
        if self.total or (kind == "about" and self.last not in ("", "unit")):
            return False
        self.group = (self.group or 1) * value
        self.level, self.scale = 0, value
        self.hedged = kind == "about"
        return True

    def _scale(self, value: float) -> bool:
        if self.last == "scale" and value >= 1e6 and self.scale == 1e3:  # mil millones
            self.total *= value
        elif value < self.limit and (self.group or self.empty):
            self.total += (self.group or 1) * value
        else:
            return False
        self.limit = self.scale = value
        self.group, self.level = 0, _EMPTY
        return True
