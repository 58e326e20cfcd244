"""Which of the names that an agent reads out a text field means. Pure.

"Silent Orchard at Cinelux Plaza": for a theatre the name behind "at" is meant and not the other; "from the
album Low Tide" names no song.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from leadqual.qualification.about.claims import is_town, kind_of
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.sides import local_side
from leadqual.qualification.lexicon.kinds import STREET_WORDS, VENUE_WORDS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import stem, tokens
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text

Span = tuple[int, int]

# the small words that lead to a name of one kind more than to another
_LEADS = {
    "venue": listed("at im bei chez au en no na al da bij"),
    "place": listed("at in to near im in nach a en em in naar te"),
    "person": listed("with mit avec con com met"),
    "firm": listed("from with by von bei mit chez avec con com met van"),
}
_ADDRESSES = listed(
    "address street adresse strasse rue direccion calle endereco rua indirizzo via adres straat"
)
_OR_PLACE = listed(
    "location place where destination pickup dropoff from to name mail email e-mail web website ip"
)
_SPOTS = _LEADS["venue"] | _LEADS["place"]
_ALONG = listed("on an auf in rue sur en calle via na rua aan op")
_ARTICLES = listed("the a an der die das dem den le la les l' el los il lo o os as het de")


def named_otherwise(profile: Profile, agent: Analysis, focus: list[Span], want: Any) -> str:
    """Why the wanted name is another thing's; "" if nothing says so."""
    places = [agent.token_span(r.start, r.end) for r in find_text(str(want), agent.folded.text)]
    places = [p for p in places if any(a <= p[0] < b for a, b in focus)]
    if not places:
        return ""
    if labels_another(profile, agent, want):
        return "the field's noun stands before another name"
    if all(_is_quoted(profile, agent, *place) for place in places):
        return "quoted"
    others = [
        s
        for span in focus
        for s in _names(agent, span)
        if not any(s[0] < p[1] and p[0] < s[1] for p in places)
    ]
    return _another_fits(profile, agent, places, others)


def _is_quoted(profile: Profile, agent: Analysis, first: int, last: int) -> bool:
    """Words of a message or title in quotation marks; a name may be all that stands in them."""
    inside = [(a, b) for a, b in agent.quotes if a <= first and last <= b]
    partly = any(b - a > last - first + 1 for a, b in inside)
    return partly or bool(inside) and kind_of(profile) in ("person", "place")


def _another_fits(profile: Profile, agent: Analysis, places: list[Span], others: list[Span]) -> str:
    """Whether another of the names read out has the field's shape, side or small word, and the wanted one
    has not."""
    kind, own, found = kind_of(profile), [agent.words(*p) for p in places], "another name stands there"
    if kind in ("place", "venue", "person") and all(agent.word(p[0] - 1) in _ONE for p in places):
        return "a thing"
    addressed = _wants_address(profile)
    if addressed:
        return "" if any(map(_looks_addressed, own)) else "no address"
    if profile.side:
        sides = [local_side(agent, *p, profile) for p in places]
        led = [p for p in others if _before(agent, p[0]) in _SPOTS]
        beside = any(local_side(agent, *p, profile) == profile.side for p in led)
        loose = not any(sides) and not any(agent.word(last) == "to" for _, last in places)
        return found if kind == "place" and beside and loose else ""
    leads = _LEADS.get(kind, frozenset())
    if kind == "firm" and "airline" in profile.label_order:
        return ""
    if kind == "place" and STREET_WORDS & set(profile.label_order):
        leads |= _ALONG
    if is_town(profile) and all(_before(agent, first) == "at" for first, _ in places):
        return "a venue"
    streets = kind == "place" and not is_town(profile)
    if streets and any(agent.word(last) == "in" and _is_large(agent, last + 1) for _, last in places):
        return ""  # "from Armory Station in Leeds"
    if any(VENUE_WORDS & set(words) or streets and any(w.isdigit() for w in words) for words in own):
        return ""
    if not leads or any(_before(agent, first) in leads for first, _ in places):
        return ""
    others = [s for s in others if not agent.word(s[0])[:1].isdigit()]  # "at 5 Carlton Street"
    return found if any(_before(agent, first) in leads for first, _ in others) else ""


_ONE = listed("a an ein eine einen un une uno una um uma een")


def _wants_address(profile: Profile) -> bool:
    return bool(_ADDRESSES & profile.named) and not _OR_PLACE & profile.named


def _looks_addressed(words: list[str]) -> bool:
    return any(w[:1].isdigit() or w in STREET_WORDS | VENUE_WORDS | _ALONG for w in words)


def labels_another(profile: Profile, agent: Analysis, want: Any) -> bool:
    """ "Copper Rain from the album Low Tide": the field's own noun stands before another name."""
    wanted_words = {token.word for token in tokens(fold(str(want)).text)}
    if agent.language == "de":  # where every noun is written large
        return False
    return any(
        stem(agent.word(k)) in profile.key_words
        and agent.word(k) not in wanted_words
        and agent.word(k - 1) in ("the", "le", "la", "el", "o", "a", "il", "het", "de")
        and agent.word(k + 1) not in wanted_words
        and agent.word(k + 1)[:1].isalpha()
        and _is_large(agent, k + 1)
        for k in range(1, len(agent.tokens) - 1)
    )


def _before(agent: Analysis, first: int) -> str:
    k = first - 1
    while agent.word(k) in _ARTICLES:
        k -= 1
    return agent.word(k) if k >= agent.sentence(first)[0] else ""


def _names(agent: Analysis, span: Span) -> Iterator[Span]:
    """Runs of words written large, and addresses; not the first word of a sentence."""
    if agent.language == "de":
        return
    k = span[0] + 1
    while k < span[1]:
        last = k
        while last < span[1] and (_is_large(agent, last) or last == k and agent.word(k).isdigit()):
            last += 1
        if last - k > 1 or last > k and _is_large(agent, k):
            yield k, last
        k = max(k + 1, last)


def _is_large(agent: Analysis, k: int) -> bool:
    letter = agent.folded.original[agent.folded.starts[agent.tokens[k].start]]
    return letter.isupper() and agent.word(k) != "i" and agent.word(k) not in _DAYS


_DAYS = listed(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december am pm ok"""
)
