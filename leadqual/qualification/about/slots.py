"""What a name in a sentence is the name of, by the words around it: a place, a person, a maker, a title.
Pure.

Used only against a reading: "directed by X" is no actor, "in X" is no film, "X by Y" is no artist.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.claims import PRACTISE, SETTLED_WITH, is_town, is_where, kind_of
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.hearing.introducing import is_led_to
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

_KINDS = {
    "place": """city town area location place where destination origin airport station neighborhood
        neighbourhood
    address country region street stop terminal stadt ort ville lieu ciudad lugar cidade local citta
    luogo stad plaats port harbour quarter district ziel zielort to from""",
    "venue": "restaurant hotel theatre theater cinema venue salon clinic pub bar cafe museum stadium eatery",
    "director": "director directed regisseur realisateur filmmaker",
    "actor": "actor actress actors starring star stars cast celebs featuring performer acts",
    "maker": """artist singer band musician composer author writer group performer kunstler artiste cantante
        interprete autor""",
    "title": """title movie film song track album book playlist show game series event concert play titel
        titre titulo titolo""",
    "person": """contact recipient payee receiver stylist hairdresser doctor dentist therapist practitioner
        provider whom wen wem quien quem
    person patient barber trainer waiter host driver empfanger arzt destinataire beneficiary attendee
    who""",
    "genre": "genre kind category type cuisine style",
    "label": "alarm reminder note label list subject",
}  # fmt: skip
KIND_OF = {word: kind for kind, words in reversed(_KINDS.items()) for word in words.split()}
_PLACE_PREPOSITIONS = listed("in im en dans em near around")
_BY = listed("by von par por di da door")
_STARRING = listed("starring featuring stars feat acted played cast")
_DIRECTED = listed("directed directing director regie")
_OCCASIONS = listed(
    """conference fair event meeting trip holiday vacation summit wedding messe konferenz congres
    conferencia conferenza congreso fiera beurs"""
)
_SEEN = listed("send tell ask call message play watch hear listen watching playing hearing")
_SOMEBODY = listed("he she they who name wife husband")
_PEOPLE = listed(
    """artist band singer someone guy man woman person doctor stylist actor actress director dentist
    therapist"""
)


@lru_cache(maxsize=2048)
def kinds_of(profile: Profile) -> frozenset[str]:
    """What the field's text is the name of, by its key first, else by its label."""
    if profile.time or profile.date:
        return frozenset()
    if is_town(profile) or is_where(profile):
        return frozenset(("place",))
    to_whom = kind_of(profile) == "person"  # the key "send_to" names no place
    for words in (profile.key_order, profile.label_order):
        ends = () if to_whom else words[-1:]
        found = [KIND_OF[w] for w in words if w in KIND_OF and (w not in ("to", "from") or w in ends)]
        strong = [kind for kind in found if kind not in ("genre",)]
        if any(KIND_OF.get(w) not in (None, "place", "genre") for w in words):
            strong = [KIND_OF[w] for w in words if w in KIND_OF and w not in ("to", "from")]
        if strong:
            return frozenset((_head(strong),))
    return frozenset()


def _head(found: list[str]) -> str:
    """Of several kinds the telling one: the director of the movie is a director, the name of the song a
    title."""
    for kind in ("director", "actor", "venue", "place", "maker", "label"):
        if kind in found:
            return kind
    return "title" if "title" in found else found[0]


def misplaced(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """Why the words at tokens [first, last) name something else than the field; "" if nothing speaks
    against it."""
    kinds = kinds_of(profile)
    if not kinds:
        return ""
    kind = next(iter(kinds))
    before, two = at.word(first - 1), at.word(first - 2)
    if before in ("the", '"', "a"):
        before, two = two, at.word(first - 3)
    return (
        _stands_at(profile, kind, before, two)
        or _is_of_one(profile, kind, at, first, last, before)
        or _is_seen(profile, kind, before, two, at.word(first))
        or _is_on_the_way(profile, kind, before, two)
        or _made(kind, at, first, before, two)
    )


def _stands_at(profile: Profile, kind: str, before: str, two: str) -> str:
    """ "in Galway", "at the Sloop" name no film and nobody."""
    if kind not in _NO_PLACES:
        return ""
    led_in = before in _PLACE_PREPOSITIONS and two not in _PUTS_IN
    led_at = before == "at" and two != "look" and kind != "label" and not PRACTISE & profile.named
    return "a place" if led_in or led_at else ""


def _is_of_one(profile: Profile, kind: str, at: Analysis, first: int, last: int, before: str) -> str:
    """A person where a title is asked, a title where a person is."""
    if kind in _MAKERS and at.word(last) in _BY and at.word(last - 1) not in _DIRECTED:
        return "a title"
    settled = before == "with" and at.word(first - 2) in SETTLED_WITH
    if kind == "title" and before in ("with", "near", "starring") and not settled:
        return "someone in it"
    if kind == "person" and (other := _other_way(profile, before)):
        return other
    nobody = at.word(first - 2) not in _PEOPLE and at.word(first - 3) not in _SOMEBODY
    if kind in _MAKERS | {"person"} and before in ("called", "titled") and nobody:
        return "a title"
    return ""


def _is_seen(profile: Profile, kind: str, before: str, two: str, word: str) -> str:
    if kind == "place" and before in _SEEN and two not in ("to", "and") and not word[:1].isdigit():
        return "something to see or hear"
    has_seats = two in ("tickets", "ticket", "seats") and before in ("for", "to")
    seen = has_seats or before in ("see", "watch", "watching")
    if kind == "venue" and seen and _SHOWN & profile.named:
        return "something to see"
    return ""


def _is_on_the_way(profile: Profile, kind: str, before: str, two: str) -> str:
    """With whom, to see what or on what occasion one goes, where the place is asked."""
    if kind != "place":
        return ""
    if before == "with":
        return "" if two in SETTLED_WITH else "company on the way"
    if profile.side:
        return ""
    if before == "see":
        return "something to see"
    if before in _PLACE_PREPOSITIONS and two in _OCCASIONS - {*profile.label_order}:
        return "an occasion"
    return ""


_MAKERS = frozenset(("director", "actor", "maker"))
_NO_PLACES = _MAKERS | {"title", "person", "label"}
_PUTS_IN = listed("interested see someone put pencil write type book note")


def _other_way(profile: Profile, before: str) -> str:
    """ "ask Paula for 30" names nobody who is paid, "send Dominic 75" nobody who is asked for money."""
    named = profile.named
    asked = bool(_ASKED & named)
    if asked == bool(_PAID & named):
        return ""
    return "who pays" if before in _ASKS and not asked else "who is paid" if before in _PAYS and asked else ""


_ASKED = listed("ask asked asking request requested requests owes debtor")
_PAID = listed("pay paid payee payment goes transfer send sent beneficiary")
_ASKS, _PAYS = listed("ask request charge bill invoice"), listed("send pay give wire transfer")


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


def doubtful(profile: Profile, at: Analysis, first: int) -> bool:
    """ "in X" is hardly a restaurant, "at X" hardly a town: not clear enough either way."""
    kinds = kinds_of(profile)
    before = at.word(first - 1) if at.word(first - 1) != "the" else at.word(first - 2)
    if "venue" in kinds:
        return before in _PLACE_PREPOSITIONS
    if profile.side == "end" and (
        at.words(first - 2, first) == ["come", "to"]
        or at.word(first - 1) == "my"
        and at.words(first - 3, first - 1) == ["come", "to"]
    ):
        return True
    towns = {"city", "town", "stadt", "ville", "ciudad", "cidade", "citta", "stad", "country"} & profile.named
    started = (
        at.word(first - 1) in ("in", "at", "a", "en", "em", "te")
        and (at.word(first - 2) in _LIVES or at.word(first - 3) in _LIVES)
        and profile.side == "end"
    )
    return (
        started
        or "place" in kinds
        and bool(towns)
        and before == "at"
        and not {"airport", "station", "location"} & profile.named
    )


_SHOWN = listed("theatre theater cinema stadium venue")
_LIVES = listed(
    """am m live living based wohne wohnen bin habite habitons suis vivo vivimos estoy moro moramos estou
    abito abitiamo sono woon wonen"""
)
_ON_THE_WAY = listed(
    "via uber through umstieg escale escala scalo overstap stop stopover layover changing change"
)


def on_the_way(at: Analysis, first: int) -> bool:
    """ "from Bruges via Ghent": neither end of the way."""
    before = at.words(first - 2, first)
    return (
        at.word(first - 1) in ("via", "uber")
        or bool(_ON_THE_WAY & set(before))
        and before[-1] in ("in", "at", "a", "en", "em")
    )


_NO_NAME = listed(
    """i like prefer im need want the a an on in at to from for and or is are we my our mr mrs ms dr monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today tomorrow tonight please can could would will thanks ok yes no hi
    hello hey it that this um montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi
    jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo ich wir"""
)
_ROLE_TAILS = listed("of for")
_BEFORE_ROLE = listed(
    """the a an am m is as my our role title position job says say i run lead head manage currently now also
    just still only jetzt heute aktuell derzeit inzwischen maintenant actuellement ahora hoy agora hoje ora
    adesso oggi nu momenteel tegenwoordig inmiddels here hier ici aqui qui der die das ein eine als bin suis
    comme soy como sou sono come ben de la le el o un une una um uma il lo het een and or , - : ; . ( " been
    became title's 's with at we're are in of your for to"""
)


def is_cut(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """Whether the words are part of a longer title, for a role, or of a longer name, for all else."""
    return (_is_cut_title if profile.self_kind == "role" else is_cut_name)(at, first, last)


def is_cut_name(at: Analysis, first: int, last: int) -> bool:
    """ "San" of "San Francisco"."""
    if _is_shouted(at):
        return False
    return _goes_on(at, first, first - 1) and not is_led_to(at, first) or _goes_on(at, last - 1, last)


def _is_cut_title(at: Analysis, first: int, last: int) -> bool:
    """ "head" of "head of operations"."""
    placed = at.word(last) == "for" and at.word(last + 1) in ("a", "an", "the")  # "the IT lead for a trust"
    after = "" if placed or _LASTS & set(at.words(last + 1, last + 5)) else at.word(last)
    if after in _ROLE_TAILS and at.word(last - 1) in _LEADERS or after in _JOBS:
        return True
    before = at.word(first - 1)
    return (
        before.isalpha()
        and not before.endswith("ly")
        and before not in _BEFORE_ROLE
        and before not in _NO_NAME
        and at.word(first) in _JOBS
        and at.clause(first)[0] < first
        and not is_led_to(at, first)
    )


_LEADERS = listed("head vp director chief manager lead president leader responsible")


def is_half(at: Analysis, first: int, last: int) -> bool:
    """ "Hargreaves" of "Hargreaves-Lund"."""
    return _is_hyphened(at, last) or _is_hyphened(at, first - 1)


def _is_hyphened(at: Analysis, k: int) -> bool:
    if not 0 < k < len(at.tokens) - 1 or at.word(k) != "-":
        return False
    before, behind = at.tokens[k - 1], at.tokens[k + 1]
    original, starts = at.folded.original, at.folded.starts
    large = original[starts[before.start]].isupper() and original[starts[behind.start]].isupper()
    return large and before.end == at.tokens[k].start and at.tokens[k].end == behind.start


_LASTS = listed("year years month months week weeks decade decades ages while")  # "for three years now"
_JOBS = listed(
    """manager lead leader director officer head engineer developer assistant coordinator specialist
    consultant analyst executive supervisor administrator representative planner buyer president"""
)


def _goes_on(at: Analysis, inside: int, outside: int) -> bool:
    """Whether the word at `outside` belongs to the name that the word at `inside` is part of: both with
    capitals, side by side."""
    if (
        not 0 <= outside < len(at.tokens)
        or at.clause(inside)[0] != at.clause(outside)[0]
        or at.sentence(outside)[0] == outside
    ):
        return False
    word = at.tokens[outside].word
    if not word.isalpha() or word in _NO_NAME or TAGS.get(word, ("",))[0] in ("W", "M"):
        return False
    return is_large(at, inside) and is_large(at, outside)


def _is_shouted(at: Analysis) -> bool:
    """Whether the message writes most words with capitals, so that they show no names."""
    words = [t for t in at.tokens if t.word.isalpha()]
    raised = sum(1 for t in words if at.folded.original[at.folded.starts[t.start]].isupper())
    return len(words) > 3 and raised * 2 > len(words)


def is_amount(at: Analysis, start: int, end: int) -> bool:
    """Whether the words are nothing but a number, a time or a date."""
    return any(r.start <= start and end <= r.end for r in read_numbers(at.folded))
