"""What is given away and what is wanted in its place: "exchange the M for an L". Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.sides import FROM, NEW, OLD, OLD_ADJ, TO
from leadqual.qualification.located.clauses import Analysis


def replaced(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """ "move it from 8:30 to 9:30", "exchange the M for an L", "from Marc to Lucy": the end of a pair that a
    field for the new one, or for who gets it, does not mean; the other way round for the old one."""
    named = profile.named
    new, old = bool(named & NEW), bool(named & OLD)
    if old and at.has("moved", at.clause(first)[0], at.clause(first)[1]):
        new, old = True, False  # "moved from X to Y": Y is the current one
    if new == old:
        return False
    before = (
        at.word(first - 1)
        if at.word(first - 1) not in ("the", "a", "an", "den", "le", "el")
        else at.word(first - 2)
    )
    if before in OLD_ADJ:
        return new
    behind = _behind_hour(at, last)
    opens = before in FROM | {"um"} and at.word(behind) in TO | {"auf", "au"}
    begin = at.clause(first)[0]
    closes = before in TO - {"-"} and bool(FROM & set(at.words(begin, first - 1)))
    return opens and new or closes and old


def _behind_hour(at: Analysis, last: int) -> int:
    """The token behind an hour that goes with a day: "from the 12th at 10 to the 19th"."""
    k = last
    if at.word(k) in ("at", "um", "a", "alle", "om", ",") or at.word(k)[:1].isdigit():
        k += 0 if at.word(k)[:1].isdigit() else 1
        while at.word(k)[:1].isdigit() or at.word(k) in ("am", "pm", "h", "uhr", "uur", ":", "las"):
            k += 1
    return k if k > last and at.word(k) in TO - {"-"} else last
