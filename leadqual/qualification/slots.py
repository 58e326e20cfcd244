"""What a name in a sentence is the name of, by the words around it: a place, a person, a maker, a title. Pure.

Used only against a reading: "directed by X" is no actor, "in X" is no film, "X by Y" is no artist.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.profile import Profile
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.tokens import stem

_KINDS = {
    "place": """city town area location place where destination origin airport station neighborhood neighbourhood address venue country region street
        theatre theater cinema stop terminal stadt ort ville lieu ciudad lugar cidade local citta luogo stad plaats port harbour quarter district ziel zielort to from""",
    "director": "director directed regisseur realisateur filmmaker",
    "actor": "actor actress actors starring star stars cast celebs featuring performer acts",
    "maker": "artist singer band musician composer author writer group performer kunstler artiste cantante interprete autor",
    "title": "title movie film song track album book playlist show game series event concert play titel titre titulo titolo",
    "person": """contact recipient payee receiver stylist hairdresser doctor dentist therapist practitioner provider person patient
        barber trainer waiter host driver empfanger arzt destinataire beneficiary attendee who""",
    "genre": "genre kind category type cuisine style",
    "label": "alarm reminder note label list subject",
}  # fmt: skip
_KIND_OF = {stem(word): kind for kind, words in reversed(_KINDS.items()) for word in words.split()}
_PLACE_PREPOSITIONS = frozenset("in im en dans em near around".split())
_BY = frozenset("by von par por di da door".split())
_STARRING = frozenset("starring featuring stars feat acted played cast".split())
_DIRECTED = frozenset("directed directing director regie".split())
_OCCASIONS = frozenset("conference fair event meeting trip holiday vacation summit wedding messe konferenz congres conferencia conferenza congreso fiera beurs".split())
_IN_NAMES = frozenset(("at", "in", "with", "for", "on", "near", "from", "starring", "directed", "by", "please", "tomorrow", "tonight"))


@lru_cache(maxsize=2048)
def kinds_of(profile: Profile) -> frozenset[str]:
    """What the field's text is the name of, by its key first, else by its label."""
    key = [stem(w) for w in profile.key_order]
    label = [stem(w) for w in profile.label_order]
    for words in (key, label):
        found = [_KIND_OF[w] for w in words if w in _KIND_OF]
        strong = [kind for kind in found if kind not in ("genre",)]
        if strong:
            return frozenset((_head(strong),))
    return frozenset()


def _head(found: list[str]) -> str:
    """Of several kinds the telling one: the director of the movie is a director, the name of the song a title."""
    for kind in ("director", "actor", "place", "maker", "label"):
        if kind in found:
            return kind
    return "title" if "title" in found else found[0]


def misplaced(profile: Profile, at: Analysis, first: int, last: int, fit: int) -> str:
    """Why the words at tokens [first, last) name something else than the field; "" if nothing speaks against it."""
    kinds = kinds_of(profile)
    if not kinds:
        return ""
    kind = next(iter(kinds))
    before, two = at.word(first - 1), at.word(first - 2)
    if before in ("the", '"', "a"):
        before, two = two, at.word(first - 3)
    if kind in ("title", "person", "director", "actor", "maker", "label") and before in _PLACE_PREPOSITIONS and two not in ("interested", "see", "someone"):
        return "a place"
    if kind in ("director", "actor", "maker") and at.word(last) in _BY and at.word(last - 1) not in _DIRECTED:
        return "a title"
    if kind == "person" and before == "at":
        return "a place"
    if kind == "place" and before == "with":
        return "company on the way"
    if kind == "place" and not profile.side and before in _PLACE_PREPOSITIONS and two in _OCCASIONS:
        return "an occasion"
    return _made(kind, at, first, before, two)


def _made(kind: str, at: Analysis, first: int, before: str, two: str) -> str:
    starring = before in _STARRING or two in _STARRING and before in ("with", "by", "and")
    directed = before in _BY and two in _DIRECTED or before in _DIRECTED
    if starring and kind in ("director", "title", "place"):
        return "an actor"
    if directed and kind != "director":
        return "a director"
    if before in _BY and before == "by" and kind == "title" and not at.has("past", first - 2, first):
        return "a maker"
    return ""


def overlong(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """Whether a person's name runs over into the rest of the sentence ("Ludmila at the salon")."""
    kinds = kinds_of(profile)
    return bool(kinds & {"person", "director", "actor", "maker"}) and any(at.word(k) in _IN_NAMES for k in range(first + 1, last))


def is_amount(at: Analysis, start: int, end: int) -> bool:
    """Whether the words are nothing but a number, a time or a date."""
    return any(r.start <= start and end <= r.end for r in read_numbers(at.folded))
