"""What a name or phrase is by its own words and by the small word before it, against what a text field asks
for. Pure.

Used only against a reading: "thai" is no restaurant's name, "in the old harbour" is no cuisine, and a town
needs a word that says so.
"""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.capitals import all_large, is_large, is_written_as_name
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.hearing.naming import has_verb, words_of
from leadqual.qualification.lexicon.kinds import (
    COLOURS,
    CUISINES,
    FRAME_OF,
    GENRES,
    KIND_WORDS,
    LANGUAGE_NAMES,
    PLACE_NOUNS,
    POST_FREE,
    SELVES,
    STREET_WORDS,
    VENUE_WORDS,
)
from leadqual.qualification.lexicon.roles import ROLE_NOUNS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_ADJECTIVES = {"cuisine": CUISINES, "genre": GENRES, "colour": COLOURS}


_ADDRESSED = listed(
    """contact recipient receiver payee addressee empfanger destinataire destinatario ontvanger"""
)


_GETS = listed(
    """receives receive gets get message money paid pay payment sent send bekommt erhalt recoit recibe
    recebe"""
)
_WHERE = (("where",), ("wo",), ("ou",), ("donde",), ("onde",), ("dove",), ("waar",))
_EATS = listed("eat dine lunch dinner essen manger comer mangiare eten")
_PLACED = listed("location address place city account email phone number type time date position role")


@lru_cache(maxsize=2048)
def kind_of(profile: Profile) -> str:
    """What the field's text names, by its label's words; "" if they do not say."""
    if profile.time or profile.date:
        return ""
    if own := profile.self_kind:
        return {"company": "firm", "person": "person", "role": "role"}.get(own, "")
    asks_who = profile.label_order[:1] in (("who",), ("whom",)) and _GETS & set(profile.label_order)
    if is_town(profile) or is_where(profile):
        return "place"
    if profile.label_order[:1] in _WHERE and _EATS & set(profile.label_order):
        return "venue"
    heads = {*profile.key_order, *profile.label_order[:1]}
    if _ADDRESSED & heads and not _PLACED & heads or asks_who:
        return "person"
    named = [*profile.label_order, *profile.key_order]
    if any(KIND_WORDS.get(word) == "any" for word in named):
        return ""
    spoken = len(profile.key_order) > 3 or "of" in profile.key_order
    key = _first_kind(profile.key_order if spoken else profile.key_order[::-1])
    label = _first_kind(profile.label_order)
    if key and (key, label) not in (("place", "venue"), ("cause", "place")):
        return key
    return label


@lru_cache(maxsize=2048)
def is_where(profile: Profile) -> bool:
    """ "Hotel location", "restaurant_city": the last word of a short name is what is asked for."""
    names = (profile.key_order, profile.label_order)
    return any(len(w) == 2 and w[1] in _LAST and KIND_WORDS.get(w[0]) == "venue" for w in names)


_LAST = listed("location city town area district neighbourhood neighborhood region")


def _first_kind(words: tuple[str, ...]) -> str:
    return next((KIND_WORDS[word] for word in words if word in KIND_WORDS), "")


def claimed(profile: Profile, at: Analysis, first: int, last: int, fit: int = 0) -> str:
    """What the words are instead of what the field names; "" if nothing says so. `fit`: how the question
    asked for it."""
    if _is_language(profile):
        words = [w for w in at.words(first, last) if w[0].isalnum()]
        return "" if set(words) & LANGUAGE_NAMES or not is_large(at, first) else "no language"
    kind = kind_of(profile)
    if not kind:
        return ""
    return (
        _by_itself(profile, kind, at, first, last)
        or _by_frame(profile, kind, at, first, fit)
        or _by_noun(kind, at, first, last)
    )


@lru_cache(maxsize=2048)
def _is_language(profile: Profile) -> bool:
    named = profile.named
    return bool({"language", "subtitles", "subtitle", "sprache", "untertitel", "langue", "idioma"} & named)


def _by_itself(profile: Profile, kind: str, at: Analysis, first: int, last: int) -> str:
    """Words that can only be one kind of thing, written as a common noun; a sentence; a name that tells."""
    words = [w for w in at.words(first, last) if w[0].isalnum() and w not in POST_FREE]
    if not words:
        return ""
    for own, known in _ADJECTIVES.items():
        if own == "colour" and is_written_as_name(at, first):
            continue
        if all(w in known for w in words) and kind in _NO_KIND[own]:
            return own
    if kind in ("person", "maker", "place", "venue", "title", "cuisine", "firm") and _is_post(
        at, first, last, words
    ):
        return "a role"
    if kind not in ("place", "venue", "cause", "role") and all(w in PLACE_NOUNS for w in words):
        return "a place"
    if kind in ("person", "place", "venue", "firm") and _is_sentence(at, first, last, words):
        return "a sentence"
    around = is_town(profile) or is_around(profile)
    if around and len(words) > 1 and is_large(at, first) and _names_venue(words):
        return "a venue"
    if len(words) > 1 and kind in _NO_PLACE_OF[words[-1] in _RENTS] and words[-1] in _RENTS | _STATIONS:
        return "a firm" if words[-1] in _RENTS else "a place"
    practice = PRACTISE & profile.named and all_large(at, first, last)  # "Chin Family Dental"
    if (
        kind in ("person", "maker")
        and len(words) > 1
        and not practice
        and words[-1] in VENUE_WORDS - _SURNAMES
    ):
        return "a venue"
    if kind in ("firm", "place", "cuisine", "cause") and not profile.self_kind and words[0] in _TITLED:
        return "a person" if len(words) > 1 and is_large(at, first) else ""
    named = profile.named
    if kind == "person" and words[0] in ("dr", "doctor") and not _DOCTORS & named:
        return "a doctor"
    return ""


@lru_cache(maxsize=2048)
def is_town(profile: Profile) -> bool:
    """Whether the field asks for a town and nothing smaller."""
    key = profile.key_order[:1] if "of" in profile.key_order else profile.key_order[-1:]
    if set(key) & _TOWNS:
        return True
    head = next((w for w in profile.label_order if KIND_WORDS.get(w) in ("place", "venue")), "")
    others = {"airport", "station", "address", "district", "area", "region"}
    opening = profile.label_order[:4]
    led = opening[: opening.index(head)] if head in opening else opening
    return head in _TOWNS and not others & set(opening) and "where" not in led


_TOWNS = listed("city town stadt ville ciudad cidade citta stad")


@lru_cache(maxsize=2048)
def is_around(profile: Profile) -> bool:
    """Whether the field asks where something else is: the area of the apartments, the place of the hotel."""
    label = set(profile.label_order)
    return kind_of(profile) == "place" and bool(_WITHIN & label) and not _SPOTS & {*profile.key_order, *label}


_SPOTS = listed("address pickup dropoff name event meeting street")
_WITHIN = listed(
    """accommodation apartment apartments hotel restaurant house houses home homes property theatre theater
    salon cinema dentist doctor stay live suburb neighbourhood neighborhood district area region village"""
)


_RENTS = listed("rentals airlines airways cabs insurance autovermietung")
_STATIONS = listed("airport station terminal flughafen bahnhof aeroport gare aeropuerto aeroporto luchthaven")
_NO_PLACE_OF = {True: ("place", "person", "maker"), False: ("firm", "person", "maker", "cuisine")}
_TITLED = listed("dr mr mrs ms herr frau monsieur madame senor senora senhor senhora signor signora meneer")
PRACTISE = listed("dentist doctor therapist stylist hairdresser barber vet zahnarzt arzt medecin dentiste")
_DOCTORS = listed(
    """doctor dentist therapist practitioner physician provider vet arzt arztin medecin medico dottore arts
    who
    whom stylist contact specialist name"""
)


def _names_venue(words: list[str]) -> bool:
    return (
        words[-1] in VENUE_WORDS | STREET_WORDS | {"station", "airport"} - {"park", "way"}
        or words[0] in _HOUSES | {"studio", "hotel", "cafe"}
        or "vs" in words
        or words[0].isdigit()
    )


_SURNAMES = frozenset(("park", "hall", "house", "church", "tower", "mall"))
_HOUSES = listed("hotel restaurant cafe museum museo musee cinema teatro theater albergo ristorante pension")


def _is_sentence(at: Analysis, first: int, last: int, words: list[str]) -> bool:
    if len(words) < 4 or all(is_large(at, k) for k in range(first, last) if len(at.word(k)) > 3):
        return False
    return has_verb(words_of(at), first, last) or any(w in _SPEAKS for w in words)


_SPEAKS = listed("i we you they my our because not never always ich wir nicht je nous pas no nao non niet")

# kinds of fields that never take such a word
_NO_KIND = {
    "cuisine": ("place", "person", "venue", "firm", "cause", "colour", "genre", "maker", "role"),
    "genre": ("place", "person", "venue", "firm", "cause", "colour", "cuisine", "maker", "role"),
    "colour": ("place", "person", "venue", "cuisine", "genre", "cause", "role", "maker"),
}


def _is_post(at: Analysis, first: int, last: int, words: list[str]) -> bool:
    if not set(words) & ROLE_NOUNS or any(at.word(k)[0].isdigit() for k in range(first, last)):
        return False
    small = not is_large(at, first) or at.language == "de"
    return small and len(words) <= 4 and words[-1] in ROLE_NOUNS


@lru_cache(maxsize=2048)
def _is_end(profile: Profile) -> bool:
    """Whether the field asks for an end of a way, or where somebody is from."""
    return bool(profile.side) or bool(_HOMES & profile.named)


_HOMES = listed("based live lives residence home from company office wohnt residenza origin visitor customer")
_EATERIES = listed("place restaurant spot joint diner bistro eatery lokal resto restaurante ristorante")
_TAKEN = listed("take reserve book choose pick prefer rent")
_TRAVEL = listed(
    """fly flying flight flights bus buses train trains travel travelling traveling trip ticket tickets
    leaving
    leave depart departing arrive arriving heading headed ferry vol vuelo voo volo flug zug reise reisen"""
)
_CALLED = [
    ["call", "it"],
    ["name", "it"],
    ["title", "it"],
    ["label", "it"],
    ["nenn", "es"],
    ["nenne", "es"],
    ["appelle", "le"],
    ["noem", "het"],
]


def _by_frame(profile: Profile, kind: str, at: Analysis, first: int, fit: int) -> str:
    """ "in the old harbour", "with Lydia": what such a word can lead to."""
    before, town = at.word(first - 1), is_town(profile)
    if before in POST_FREE:
        before = at.word(first - 2)
    if (
        kind in ("place", "cause", "cuisine", "thing", "title")
        and is_large(at, first)
        and _after_self(at, first)
    ):
        return "the speaker"
    if at.language in ("fr", "it") and before == "a":
        before = "in"
    if town and before in _TAKEN and fit < 2:
        return "what is taken"
    if town and at.words(first - 2, first) == ["at", "the"] and is_large(at, first):
        return "a venue"
    if town and before == "from" and not _is_end(profile):
        return "where from"
    if kind == "venue" and before in ("to", "from") and is_large(at, first):
        travels = _TRAVEL & set(at.words(at.clause(first)[0], first))
        return "an end of the way" if travels else ""
    if at.words(first - 2, first) in _CALLED and kind not in ("title", "person", "thing", "maker"):
        return "what it is called"
    if at.word(first - 1) == "under" and kind != "person" and is_large(at, first):
        return "a name"
    if before in ("to", "from") and "airline" in profile.label_order and is_large(at, first):
        return "" if _switches(at, first) else "an end of the way"
    allowed = FRAME_OF.get(before)
    if allowed is None or kind in allowed or first == at.sentence(first)[0]:
        return ""
    if before == "in" and kind == "cuisine" and not _EATERIES.isdisjoint(at.words(first + 1, first + 3)):
        return ""  # "in an Italian place"
    if before != "in" and kind == "firm" and at.language != "en":
        return ""
    if before in ("to", "from") and (not is_large(at, first) or kind == "firm" and _switches(at, first)):
        return ""
    if before == "with" and at.word(first - 2) in SETTLED_WITH:
        return ""
    if before == "from" and "album" in profile.named:
        return ""  # "Two Rivers from Night Ferry"
    if before == "in" and {"put", "pencil", "write", "type", "fit", "interested", "believe"} & set(
        at.words(first - 3, first)
    ):
        return ""
    if before in ("see", "text", "message", "phone") and not at.has("first", *at.clause(first)):
        return ""
    return f"words behind {before!r}"


# before "with": of a choice, not of company
SETTLED_WITH = listed("go going gone went stick fine okay ok good happy wrong")


def _by_noun(kind: str, at: Analysis, first: int, last: int) -> str:
    """ "room Nightingale", "The Loom House is a museum", "Loose Change, a comedy": the noun beside a name."""
    if not is_large(at, first):
        return ""
    before = "place" if at.word(first - 1) == "room" else KIND_WORDS.get(at.word(first - 1), "")
    if before and at.word(first - 1) in _NAMED_NOUNS and first - 1 >= at.sentence(first)[0]:
        return at.word(first - 1) if before != kind and not (before == "venue" and kind == "place") else ""
    k = last + 1 if at.word(last) in (",", "is", "(", "are") else last
    if kind == "place" and at.word(last) == "," and FRAME_OF.get(at.word(first - 1)) == FRAME_OF["in"]:
        return ""  # "to stay in Lodi, a house for 7"
    if k == last or at.word(k) not in ("a", "an"):
        return at.word(last + 1) if _is_directed(kind, at, last) else ""
    for noun in at.words(k + 1, min(k + 5, at.sentence(first)[1])):
        said = "title" if noun in GENRES else "venue" if noun in VENUE_WORDS else KIND_WORDS.get(noun, "")
        if said in ("title", "venue", "maker", "cuisine") and noun not in ("food", "place"):
            return "" if said == kind or _may_share(said, kind) else noun
        if not noun.isalpha():
            break
    return ""


_NAMED_NOUNS = listed(
    """song track album artist band singer movie film director actor hotel restaurant cinema theatre theater
    room city town doctor dentist stylist"""
)


def _may_share(said: str, kind: str) -> bool:
    return kind in ("", "firm", "thing", "cause") or kind == "venue" and said in ("firm", "place")


def _is_directed(kind: str, at: Analysis, last: int) -> bool:
    """ "Teesri Galli is directed by": a title, no director."""
    if kind not in ("maker", "person"):
        return False
    if at.word(last) == "," and at.word(last + 1) in ("directed", "starring", "featuring"):
        return True
    return at.word(last) in ("is", "was") and at.word(last + 2) == "by"


def _after_self(at: Analysis, first: int) -> bool:
    """ "I'm Teresa Novak"."""
    begin = at.sentence(first)[0]
    return any(
        " ".join(at.words(max(begin, first - len(lead.split())), first)) == lead for lead in SELVES
    ) and at.word(first - 3) not in ("dog", "cat", "street", "song", "movie", "film", "their", "his", "her")


def _switches(at: Analysis, first: int) -> bool:
    return bool(_SWITCHING & set(at.words(at.clause(first)[0], first)))


_SWITCHING = listed(
    "switch switched switching move moved moving migrate migrated migrating change pay transfer"
)
