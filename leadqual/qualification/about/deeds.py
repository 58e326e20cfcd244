"""Which end of a way or a stay a deed is at: one fetches a car at its start. Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.pairs import is_day
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.sides import CONCLUDES, DEEDS, HAVE, IN, JOINS, RENTS, VEHICLES
from leadqual.qualification.located.clauses import Analysis


def by_deed(at: Analysis, first: int, last: int, profile: Profile, dated: bool) -> str:
    """ "rent a car in Trier and drop it in Worms": what one does then or there, by the verb before it or, in
    some languages, at the end of the clause; a verb behind it with a day of its own is that one's."""
    if not dated and (at.word(first - 1) not in IN or profile.stay):
        return ""  # a house has no two ends
    begin, end = at.sentence(first)
    cut = next((k for k in range(first - 2, begin - 1, -1) if _parts(at, k)), begin - 1) + 1
    stop = next((k for k in range(last, end) if _parts(at, k)), end)
    for k in (
        *range(max(last, stop - 1), stop),
        *range(first - 1, cut - 1, -1),
        *(() if any(at.has(tag, cut, first) for tag in ("start", "end")) else range(last, stop)),
    ):
        deed = _CLOSING.get(at.word(k), "") if k >= last else ""
        deed = deed or _deed(at, k)
        if deed and (k < last or not any(is_day(at.word(j)) for j in range(k + 1, min(stop, k + 5)))):
            lands = profile.field.kind == "date" or deed == "arrive" and not dated
            rents = lands and bool(RENTS & profile.named)  # one lands, then rents
            return _side_of(deed, profile.stay or rents)
    return ""


def _parts(at: Analysis, k: int) -> bool:
    """Whether another deed may begin behind a token; "en" and "e" are also small words before a noun."""
    if at.word(k) in CONCLUDES and k in at.clauses:
        return True  # "my bus gets in at 6:10 so let's say 6:30"
    return at.word(k) in JOINS and not (
        at.word(k) == "en" and at.word(k - 1) not in DEEDS and is_large(at, k + 1)
    )


def _deed(at: Analysis, k: int) -> str:
    word, after = at.word(k), at.word(k + 1)
    if word in ("get", "gets", "getting", "got") and after in ("in", "into", "there"):
        return "arrive" if at.word(k - 1) != "to" else ""  # "a flight to get there on the 5th"
    if word in ("fly", "flying", "flies", "head", "heading", "drive", "driving", "set", "setting", "start"):
        return {"out": "depart", "off": "depart", "home": "back", "back": "back"}.get(after, "")
    if word == "home":
        return "" if at.word(k - 1) in ("at", "from", "my", "our", "a", "the", "of") else "back"
    if word == "off" and after == "to":
        return "arrive"
    if word in ("off", "kick", "kicking") and (
        after in ("again", "off", "on") or at.word(k - 1) in ("are", "am")
    ):
        return "depart"
    if word in ("get", "hop", "board", "getting") and after == "on" or word == "boarding":
        return "depart"
    leaves = at.word(k - 1) in ("get", "hop", "getting", ",", "and", "then")
    if word == "off" and after in ("at", "in") and leaves or word == "alight":
        return "arrive"
    if word in HAVE and VEHICLES & set(at.words(k + 1, k + 5)):
        return "fetch"
    return DEEDS.get(word, "")


def _side_of(deed: str, stay: bool) -> str:
    if deed in ("fetch", "back"):
        return "start" if deed == "fetch" else "end"
    return "start" if (deed == "arrive") == stay else "end"


_CLOSING = {
    "zuruck": "back",
    "terug": "back",
    "ab": "depart",
    "weg": "depart",
    "an": "arrive",
    "aan": "arrive",
}
