"""What a number says of itself by its place: a part of a total, the rest, a measure, an age, a year, a
number that is a name ("platform 2"). Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from leadqual.qualification.about.profile import Profile, before_of, content
from leadqual.qualification.lexicon import concepts, counted
from leadqual.qualification.lexicon.labels import LABEL_OF
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import plain, stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.units import MEASURES
from leadqual.qualification.readers.word_sets import words as listed

_OTHERS = listed(
    """other others remaining anderen andere ubrigen autres otros otras outros outras altri altre andere
    overige restlichen"""
)
_THE = listed("les los las os as gli le i the")
_A = listed("a an per each pro je par por al a' cada the im le la il")
_HUMAN = frozenset(("people", "adult", "child", "party", "staff", "subteam"))
_HOW_MANY = listed(
    "many anzahl nombre combien cuantos cuantas quantos quantas quanti quante aantal hoeveel "
    "viele numero cantidad quantity count"
)
_NAMED = frozenset(("ordinal", "code", "date", "digits", "year", "address"))
_HE = listed("he she they it er sie il elle el ella ele ela lui lei hij zij")
_OWN = listed(
    "visitor policyholder applicant customer driver caller your user owner kunde versicherte client cliente"
)
_OLDER = listed("turning turns turned wird devient cumple faz compie wordt")


def is_the_rest(at: Analysis, first: int) -> bool:
    """ "the other two", "die anderen drei": those that were not meant."""
    return at.word(first - 1) in _OTHERS or at.word(first + 1) in _OTHERS and at.word(first - 1) in _THE


def is_goods(profile: Profile, unit: str) -> bool:
    """ "one pair", "15 pcs" for a field of quantity."""
    return "piece" in concepts.counts(unit) and bool(counted.QUANTITY & profile.named)


def is_rate(at: Analysis, last: int) -> bool:
    """ "24 a month": what something costs, when nothing is counted."""
    return at.word(last) in _A and bool(concepts.counts(at.word(last + 1)) & concepts.DURATIONS)


_SIZES = listed(
    """size weight price cost length width depth thickness height age volume distance duration speed tempo
    temperature dose strength rate fee charge row grosse gewicht preis lange hohe alter taille poids prix
    longueur hauteur tamano peso precio altura edad tamanho preco idade dimensione prezzo lunghezza
    altezza eta grootte gewicht prijs lengte hoogte leeftijd"""
)


@lru_cache(maxsize=2048)
def is_a_size(profile: Profile) -> bool:
    """ "Weight of one bag", "Price per lesson": how big a thing is, not how many there are."""
    if profile.is_self or profile.own & _HUMAN or is_counting(profile):
        return False
    named = [w for w in profile.label_order if len(w) > 2 and w not in _MEAN or w == "of"]
    head = (
        named.index("of") - 1 if "of" in named else len(before_of(named)) - 1
    )  # "Paper weight of the flyers"
    return bool(named) and (named[0] in _SIZES or head > 0 and named[head] in _SIZES - {"size"})


_MEAN = listed("usual the one average single each typical present current new")


def is_aged(at: Analysis, first: int, last: int) -> bool:
    """ "She is 14", "he's twelve and in the seventh grade", "the youngest is 3": an age without a noun; "a
    child under 12"."""
    if at.word(first) in _YOUNGER and concepts.counts(plain(at.word(first - 1))) & {"child", "adult"}:
        return True
    if (
        at.word(first - 1) not in _IS_SO_OLD
        or at.word(last)[:1].isalpha()
        and at.word(last) not in _AFTER_AGE
    ):
        return False
    return at.word(first - 2) in _PERSONS_OF or bool(_OF_AGES & set(at.words(first - 3, first - 1)))


_YOUNGER = listed(
    """under over below above unter uber ab moins plus menos mas menores mayores mais sotto sopra meno
    onder boven"""
)
_IS_SO_OLD = listed("is 's was turns turned ist wird a tiene tem ha")
_AFTER_AGE = listed("and und now but so already today")


_OF_AGES = listed(
    """youngest oldest eldest elder younger older smallest jungste jungster alteste altester jeune age
    aine menor mayor pequeno mais novo velho piccolo grande jongste oudste"""
)
_PERSONS_OF = listed(
    """he she er sie son daughter kid child boy girl baby brother sister mother father mum mom dad grandma
    grandpa wife husband sohn tochter kind"""
)
_MORE = listed("more extra additional weitere zusatzliche supplementaires mas mais erbij")


def is_more(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """ "one more adult": on top of what was said."""
    if "o menos" in " ".join(at.words(last + 1, last + 4)):
        return False  # "unas 20 personas mas o menos"
    added = at.word(last) in _MORE and concepts.counts(at.word(last + 1))
    added = added or at.word(last + 1) in _MORE and concepts.counts(at.word(last))
    return bool(added) and not (_MORE | {"another"}) & profile.named


def is_joined_by(at: Analysis, last: int) -> bool:
    """ "the two of us + her parents": not all of them yet."""
    k = last + 2 if at.words(last, last + 2) in _OF_US else last
    return k > last and at.word(k) in _PLUS and at.word(k + 1) in _POSSESSIVES


_PLUS = listed("+ plus and und et y e en with")
_POSSESSIVES = listed("her his my our their mein meine unsere mi mis mes nos meus miei mijn onze")


def is_one_of(at: Analysis, value: object, last: int) -> bool:
    """ "one of us is in a wheelchair"."""
    return value == 1 and at.words(last, last + 2) in _OF_US


_OF_US = [
    w.split()
    for w in ("of us", "of them", "of the", "von uns", "de nous", "d' entre", "de nosotros", "de nos")
]
_OF_US += [w.split() for w in ("di noi", "van ons", "of my", "of our")]


def is_priced(at: Analysis, reading: Reading, first: int) -> bool:
    """ "3 kaartjes van 25", "4 seats at 12": what each costs, not how many there are."""
    before = at.word(first - 1)
    return (
        before in _AT.get(at.language, ())
        and bool(concepts.counts(at.word(first - 2)))
        and at.word(first - 3)[:1].isdigit()
    )


_AT = {"en": ("at", "@"), "de": ("zu",), "nl": ("van",)}


OUT_OF = ("of", "von", "de", "des", "di", "dei", "van", "dos")


def is_the_whole(at: Analysis, first: int) -> bool:
    """ "9 of the 12 glasses": the 12 are those out of which it was so."""
    if at.word(first + 1) in MEASURES or concepts.counts(at.word(first + 1)) & {"weight", "distance"}:
        return False
    k = first - 1
    while k > 0 and at.word(k) in _THE | {"my", "our", "those", "these"}:
        k -= 1
    return at.word(k) in OUT_OF and at.word(k - 1)[:1].isdigit()


def is_numbered(profile: Profile, at: Analysis, reading: Reading, first: int, last: int) -> bool:
    """ "order 88213", "PX 5521": a number that is a name, for a field that asks how many."""
    noun = LABEL_OF.get(at.word(first - 1), "")
    if reading.role or concepts.counts(at.word(last)) or not isinstance(reading.value, int):
        return False
    behind = at.word(last)
    if behind.isalpha() and len(behind) > 3 and stem(behind) not in concepts.GENERIC:
        return False
    if noun:
        return is_counting(profile) or stem(at.word(first - 1)) not in profile.words
    before = at.folded.source(at.tokens[first - 1].start, at.tokens[first - 1].end) if first else ""
    named = 1 < len(before) <= 3 and before.isupper() and before.isalpha()
    return reading.value > 99 and named and before not in ("HC", "FTE")


def is_share(profile: Profile, at: Analysis, last: int) -> bool:
    """ "two per shop", "unas 9.000 por farmacia": how many each has, for a field that asks how many there
    are."""
    if _EACH & profile.named:
        return False
    if at.word(last + 1) in _APIECE and concepts.counts(at.word(last)) and last + 2 >= at.clause(last)[1]:
        return True  # "3 shops with 5 people each"
    for k in (last, last + 1):
        noun = at.word(k + 1)
        if at.word(k) not in _PER_IN.get(at.language, ()) or k > last and at.word(last) in _PLAIN:
            continue
        if noun.isalpha() and noun not in _NOT_SHARED and len(noun) > 2:
            return not concepts.counts(noun) & concepts.DURATIONS
    return False


_APIECE = listed("each apiece je jeweils chacun chacune cada ciascuno ciascuna elk")
_PER_IN = {
    "en": listed("per each every"),
    "de": listed("pro je"),
    "fr": listed("par"),
    "es": listed("por"),
    "pt": listed("por"),
    "it": listed("ogni"),
    "nl": listed("per"),
}
_PLAIN = listed(", . ; and und et y e en je il")
_EACH = listed(
    "per each every pro je par por al a cada ogni chaque jede jeder jedes elke ogni both apiece rate"
)
_NOT_SHARED = listed(
    """favor favore telefon mail email phone post person persona personne persoon head kopf testa que lo
    the le la les los las un una time mal vez volta fois now total example ejemplo exemple semaine cent
    cento toda todo todas todos tutta tutto tutte"""
)


def is_subset(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """ "18, davon 5 elektrisch": some of the number before, said to be of another sort."""
    before = at.words(first - 3, first)
    if not any(at.has("thereof", k, first) for k in range(max(0, first - 3), first)):
        return False
    end = at.clause(first)[1]
    return bool(before) and not content(at.words(last, min(end, last + 4))) & profile.words


def part_of_total(reading: Reading, others: Sequence[Reading]) -> str:
    """ "total" or "part" where one number of the message is the sum of those of people right behind it:
    "five: three adults, two kids"."""
    if not isinstance(reading.value, int):
        return ""
    counts = [r for r in others if isinstance(r.value, int) and r.role in ("", "article")]
    for k in range(2, len(counts)):  # "two adults and one child, so 3"
        parts = [p for p in counts[:k] if concepts.counts(plain(p.unit)) & _HUMAN][-3:]
        is_sum = len(parts) > 1 and not counts[k].unit and sum(p.value for p in parts) == counts[k].value
        if is_sum and reading.start in {p.start for p in parts}:
            return "part"
    for k, total in enumerate(counts):
        parts = _addends(total, counts[k + 1 :])
        if parts and reading.start == total.start:
            return "total"
        if any(part.start == reading.start for part in parts):
            return "part"
    return ""


def _addends(total: Reading, rest: Sequence[Reading]) -> list[Reading]:
    """The numbers right behind that add up to `total`, two to four of them, each with its noun."""
    parts: list[Reading] = []
    left = total.value
    for part in rest[:4]:
        if not concepts.counts(plain(part.unit)) & _HUMAN or part.value <= 0:
            return []
        parts.append(part)
        left -= part.value
        if left <= 0:
            return parts if left == 0 and len(parts) > 1 else []
    return []


@lru_cache(maxsize=2048)
def is_counting(profile: Profile) -> bool:
    """Whether the field asks how many there are, so that "platform 2" is none of its numbers."""
    label = profile.label_order
    of = any(a in ("number", "no") and b == "of" for a, b in zip(label, label[1:], strict=False))
    return of or bool(_HOW_MANY & {*label, *profile.key_order})


def names_field(profile: Profile, at: Analysis, reading: Reading, first: int, last: int) -> bool:
    """ "platform 2", "the 4th floor", "every month on the 5th": a number that is a name of what the field
    asks for."""
    if reading.role not in _NAMED or is_counting(profile) or not isinstance(reading.value, int):
        return False
    if reading.role == "date":
        return {"day", "month"} <= {c for word in profile.label_order for c in concepts.counts(word)}
    before = (
        at.word(first - 1) if at.word(first - 1) not in (".", "#", ":", "no", "nr") else at.word(first - 2)
    )
    near = {word for word in (before, at.word(last)) if len(word) > 2 and word.isalpha()}
    if {stem(word) for word in near} & profile.words:
        return True
    heads = [word for word in (*profile.key_order, *profile.label_order) if len(word) > 6]
    return any(len(word) > 3 and head.startswith(word) for word in near for head in heads)


def is_year(profile: Profile, reading: Reading, others: Sequence[Reading]) -> bool:
    """A plain 2019 for a field that asks which year, when it is the only one."""
    if not asks_year(profile) or reading.role not in ("", "year", "date"):
        return False
    return in_years(reading.value) and sum(in_years(other.value) for other in others) <= 1


_YEAR = listed("year baujahr jahr annee ano anno jaar bouwjaar jahrgang")
_WHOLE_YEARS = listed(
    """this a per last next each every in of dieses pro im cette par este por al quest' all' dit"""
)
_WHICH_YEAR = listed(
    """model build built birth construction production manufacture release graduation which what"""
)


@lru_cache(maxsize=2048)
def asks_year(profile: Profile) -> bool:
    """Whether the field asks which year: "Year of construction", "Model year", not "Claims this year"."""
    if is_counting(profile):
        return False
    for words in (profile.label_order, profile.key_order):
        for k, word in enumerate(words):
            if word in _YEAR and (k == 0 or words[k - 1] in _WHICH_YEAR or len(words) == 1):
                return True
    return profile.key_order[-1:] == ("year",) and not _WHOLE_YEARS & set(profile.label_order)


def in_years(value: object) -> bool:
    ends = [v for v in value.values() if v is not None] if isinstance(value, dict) else [value]
    return bool(ends) and all(isinstance(v, int) and 1900 <= v <= 2100 for v in ends)


@lru_cache(maxsize=2048)
def asked_units(profile: Profile) -> frozenset[str]:
    """The units of measure that the field's words name."""
    words = (*profile.key_order, *profile.label_order, profile.field.unit)
    return frozenset(filter(None, map(counted.measure, words)))


def measured_in(at: Analysis, first: int, last: int) -> str:
    """The unit of measure behind a number, or at its end ("40mg", "half a kilo")."""
    glued = at.word(first).lstrip("0123456789.,") if last - first == 1 else at.word(last - 1)
    return counted.measure(glued) or counted.measure(at.word(last))


_UNITS = frozenset(("percent", "distance", "weight", "area", "dollar", "age", "times"))


def by_measure(profile: Profile, at: Analysis, reading: Reading, others: Sequence[Reading]) -> str:
    """ "own" for "40 mg" and a strength in milligrams; "other" for it and a number of tablets, and for "12
    bottles of the 0.75 litre riesling" and a size in litres; "" if no unit settles it."""
    if profile.takes_money or reading.role not in ("", "article", "money", "code"):
        return ""
    asked, unit = asked_units(profile), measured_in(at, *_counted_span(at, reading))
    behind = at.word(at.token_span(reading.start, reading.end)[1])
    if not unit:
        elsewhere = any(measured_in(at, *_counted_span(at, r)) in asked for r in others)
        noun = len(behind) > 3 and behind.isalpha() or behind in ("of", "de", "von", "van", "di")
        counts = noun and not counted.dimension(behind)
        plain = reading.role in ("", "article")
        return "other" if elsewhere and counts and plain and not is_counting(profile) else ""
    if unit in asked:
        alike = [r for r in others if measured_in(at, *_counted_span(at, r)) == unit]
        return "own" if len(alike) < 2 else ""
    apart = is_counting(profile) and not profile.own & (_UNITS | concepts.counts(behind))
    return "other" if apart or asked and reading.role != "money" else ""


def _counted_span(at: Analysis, reading: Reading) -> tuple[int, int]:
    """The tokens of the number alone, without the unit that a sum takes in: "7.5 pounds"."""
    first, last = at.token_span(reading.start, reading.end)
    return first, max(first + 1, last - 1) if reading.role == "money" else last


def measured(profile: Profile, at: Analysis, reading: Reading, first: int, last: int) -> str:
    """ "own" for "3.1 metres high" and a field of height, "other" for a field of another measure, "" when no
    adjective of measure follows."""
    asked = {k for word in (*profile.key_order, *profile.label_order) for k in counted.dimension(word)}
    if not asked:
        return ""
    if counted.AGE in asked and (aged := _aged(profile, at, first, last)):
        return aged
    unit = at.word(last)
    if counted.weighs(unit):
        return "own" if counted.WEIGHT in asked else "other"
    k = last + (unit in MEASURES or bool(concepts.counts(unit) & {"distance", "year"}))
    if k == last and counted.AGE in counted.dimension(at.word(k)):
        return ""
    said = counted.dimension(at.word(k)) or counted.dimension(at.word(first - 1))
    return "" if not said else "own" if said & asked else "other"


def _aged(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """ "I'm 44", "11 yrs old"; "she's 41" is somebody else's age."""
    theirs = at.word(first - 1) in ("is", "'s") or at.word(first - 1) in _OLDER
    if theirs and set(at.words(first - 3, first)) & _HE:
        return "other" if _OWN & profile.named else ""
    if at.words(first - 2, first) == ["i", "am"] and not concepts.counts(at.word(last)) - {"year", "age"}:
        return "own"
    old = counted.AGE in counted.dimension(at.word(last + 1)) and "year" in concepts.counts(at.word(last))
    return "own" if old else ""
