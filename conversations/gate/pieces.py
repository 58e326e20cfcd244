"""A clause as the pieces that say something, each with what leads up to it and stands beside it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

from .lexicon import ALL, Words, words_of
from .lexicon.leads import SOFT, lead_by
from .likeness import close, same_number, tells_period
from .reading import Item, Segment

_ONE = listed("single einzigen einziges einziger einzige seul seule solo sola unico unica enkele enkel")
# with a participle, that a thing is done to whoever is named
_DONE = listed("wird werden wurde wurden wordt worden werd werden viene vengono")
_THEM = listed("them those these denen ihnen eux elles ellos ellas eles elas loro hen which")
Later = tuple[Item | None, Item | None]
YOU = "@you"  # the visitor, as the one who acts
COUNTED = "#"  # the word of a visitor who is only counted: "12 with the new one"
LASTS = "lasts"  # how long: it may stand anywhere
_EACH_BY = {"fr": ("by",), "es": ("by",), "pt": ("by",), "it": ("for",)}  # "par mois", "per persona"


@dataclass(frozen=True, slots=True)
class Piece:
    """`lead`: the class of the small word that leads up to its run, empty for what stands by itself; `run`:
    the words that stand side by side have the same; `opens`: it stands right behind what leads up to the run,
    or behind a number there; `part`: its segment; `verbs`: the small verbs that stand right before it;
    `named`: it is written like a name; `loose`: the class of what may stand anywhere, like "usually"."""

    word: str
    key: str
    number: Reading | None
    lead: str
    run: int
    opens: bool
    part: int
    denied: bool
    verbs: frozenset[str] = frozenset()
    named: bool = False
    loose: str = ""

    def is_one(self) -> bool:
        return self.word in _ONE if self.number is None else self.number.value in (1, 1.0)

    def is_like(self, other: Piece) -> bool:
        if self.loose and self.loose == other.loose:
            return True
        if self.number is None or other.number is None:
            if self.number is not other.number:
                return self.is_one() and other.is_one()
            return self.key == other.key or close(self.key, other.key)
        return same_number(self.number, other.number)


@dataclass(slots=True)
class _Place:
    """Where the reading of a segment is."""

    run: int
    lead: str = ""
    each: str = ""
    broken: bool = True
    opens: bool = True
    priced: bool = False
    links: bool = False
    linked: bool = False
    named: bool = False
    done: bool = False
    verbs: set[str] = field(default_factory=set)

    def breaks(self, lead: str = "") -> None:
        if lead or not self.broken:
            self.lead = lead
        self.broken = True


def pieces_of(segments: Sequence[Segment], spoken: str, acting: frozenset[str]) -> list[Piece]:
    """`acting`: the words for the visitor as the one who acts."""
    found: list[Piece] = []
    linked = False
    for part, segment in enumerate(segments):
        place = _Place(found[-1].run + 1 if found else 0)
        if found and not segment.clause and not segment.hard:
            before = found[-1].lead
            place.lead = "" if before in ("per", "all", LASTS) else before  # "with Outlook and Gmail"
            place.links = linked
        found += _of_segment(segment, part, place, spoken, acting)
        linked = place.linked
    return found


def _of_segment(
    segment: Segment, part: int, place: _Place, spoken: str, acting: frozenset[str]
) -> Iterator[Piece]:
    lexicon = words_of(spoken)
    later = (*segment.items[1:], None, None)
    place.done = not _DONE.isdisjoint(segment.words)
    for k, (item, following, after) in enumerate(zip(segment.items, later, later[1:], strict=False)):
        led = lead_by(item.word, spoken) or _owned(item, place, spoken)
        led = "" if segment.causes and k < 2 else led  # "parce que"
        if led == "each" or lexicon.same.get(item.word) in ALL:
            place.breaks()
            place.each = "per" if led == "each" and place.priced else "all"
        elif item.number or (item.key and not led):
            yield _piece(item, (following, after), part, segment.denied, place, spoken)
        elif _acts(item, spoken, acting) and place.lead in ("", "without", "than", "instead"):
            place.run += 1
            denied = segment.denied and bool(place.lead)
            yield Piece(
                item.word, YOU, None, place.lead, place.run, True, part, denied, frozenset(place.verbs)
            )
            place.lead, place.broken, place.each, place.verbs = "", True, "", set()
        elif led:
            place.breaks(led)
        elif item.word not in ("'s", "'") or place.broken:
            place.breaks()
            place.lead = "" if item.word in _THEM else place.lead  # "60 of them forget"
            place.verbs |= _verbs(item.word, lexicon)
            place.lead = "" if place.verbs and place.lead == "to" else place.lead  # "to be live"
    if place.each:  # "900 tickets each"
        yield Piece(place.each, "=each", None, "all", place.run + 1, True, part, segment.denied)


def _owned(item: Item, place: _Place, spoken: str) -> str:
    """ "Leiterin der Disposition"."""
    return "of" if spoken == "de" and item.word == "der" and place.named and not place.broken else ""


def _acts(item: Item, spoken: str, acting: frozenset[str]) -> bool:
    """German tells "Sie" from "sie" by its capital."""
    return item.word in acting and (spoken != "de" or item.named or item.word not in ("sie", "ihr"))


def _verbs(word: str, lexicon: Words) -> set[str]:
    found = {name for name in ("be", "having") if word in lexicon[name]}
    return found | ({"se"} if word in ("se", "si") else set())


def _tells_time(item: Item, lexicon: Words) -> bool:
    return tells_period(item.word, item.key) or item.word in lexicon["calendar"]


def _is_adverb(item: Item) -> bool:
    return tells_period(item.word, item.key) and item.word.endswith(("ly", "lich", "lijks", "mente", "ment"))


def _piece(
    item: Item,
    following: tuple[Item | None, Item | None],
    part: int,
    denied: bool,
    place: _Place,
    spoken: str,
) -> Piece:
    lexicon = words_of(spoken)
    if item.number is not None and not place.opens and not place.broken:
        place.breaks()  # "queue two hours"
    if not place.broken and _is_adverb(item):
        place.breaks()  # "pay monthly"
    if place.broken:
        place.run += 1
        place.opens = True
        place.lead = _led(item, following, place, denied, spoken)
        place.linked = place.links
    verbs = frozenset({*place.verbs, "done"} if place.done else place.verbs)
    made = Piece(
        item.word, item.key or "#", item.number, place.lead, place.run, place.opens, part, denied,
        verbs, item.named, "" if item.number else lexicon.limiters.get(item.word, ""),
    )  # fmt: skip
    place.links = item.word in lexicon["linking"] | lexicon["needed"] | lexicon["weak"]
    place.opens = place.opens and item.number is not None
    place.priced = place.priced or (item.number is not None and item.number.role in ("money", "percent"))
    place.broken, place.each, place.named = False, "", item.named
    if made.lead in ("per", "all", LASTS) and _tells_time(item, lexicon):
        place.breaks()  # "every Friday somebody phones"
    place.verbs = {"be"} if item.word in lexicon["passive"] else set()
    return made


def _led(item: Item, later: Later, place: _Place, denied: bool, spoken: str) -> str:
    """The class of what leads up to a run, as far as it tells anything."""
    lead, (following, after) = place.lead, later
    if item.number is not None:
        if item.number.role == "money":
            return "" if lead in SOFT | {"", "plus", "to"} else lead  # "at 19 a month", "plus 12"
        if (spoken == "it" and "be" in place.verbs) or (lead == "of" and spoken in _EACH_BY):
            return ""  # "siete in 9", "cerca de 25"
        lasts = following is not None and tells_period(following.word, following.key)
        lasts = lasts or (after is not None and tells_period(after.word, after.key))
        return LASTS if lasts and lead in SOFT | {""} else lead
    if (denied and lead == "without") or (place.links and not place.each and lead in ("with", "to", "of")):
        return ""  # "without a card" is "no card"; who works with a thing uses it
    if place.priced and lead in _EACH_BY.get(spoken, ()):
        return "per"
    several = spoken == "en" and item.word.endswith("s")
    if tells_period(item.word, item.key) and lead in ("", "in", "to", "by") and (lead or not several):
        return "per"  # "a day", "every day", "am Tag"
    if place.each and item.word in words_of(spoken)["calendar"] and lead in SOFT | {""}:
        return "per"
    if place.each and lead in SOFT | {""}:
        return place.each
    return lead
