"""What a field is about, read from its own words: key, label, cues, questions, unit. Pure.

No field is known by name. Each is placed by general knowledge of words (lexicon/concepts.py): what it
counts, which side of a span it is, whether it is a fact about the visitor or a wish.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from leadqual.qualification.about.self_kinds import is_firm, self_kind_of
from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.labelled_ends import (
    BROUGHT,
    END_PHRASES,
    ENDING,
    PLACES,
    START_PHRASES,
    STARTING,
)
from leadqual.qualification.lexicon.senses import first_noun, matters_in, senses
from leadqual.qualification.lexicon.sides import BACK, OUT
from leadqual.qualification.located.language import language
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import stem, tokens
from leadqual.qualification.readers.word_sets import words as listed

_CAMEL = re.compile(r"(?<=[a-z]{2})(?=[A-Z])|_|-|\.")
_COUNT_HEAD = re.compile(
    r"\b(?:number of|no of|how many|anzahl(?: der)?|wie viele|nombre (?:de|d'|des)|"
    r"combien (?:de|d'|des)|numero de|cuant[oa]s|cantidad de|quant[oiae]s?|numero di|aantal|hoeveel|count of)"
    r" ((?:\w+ ){0,2}\w+)"
)
_TIMES = listed("time showtime hour uhrzeit heure hora ora orario tijd tijdstip zeit")
_DATES = listed("date day datum tag jour fecha dia data giorno dag")
_STAY = listed(
    """guest guests gaste huespedes hospedes ospiti gasten hotel stay check checkin checkout accommodation
    room rooms apartment house lodging guesthouse unterkunft hebergement alojamiento alojamento alloggio
    verblijf airbnb property anreise abreise anreisetag abreisetag"""
)
_FIRST = listed("first erster erste ersten premier primer primero primeiro primo prima eerste von ab desde")
_LAST = listed("last final letzter letzte letzten dernier ultimo ultima laatste bis hasta ate fino tot")
_NIGHTS = listed("night nacht nuit noche noite notte")
# German and Dutch write "Rückgabedatum" as one word
_START_STEMS = (
    "abfahrt",
    "abflug",
    "abreise",
    "abhol",
    "einstieg",
    "hinflug",
    "hinfahrt",
    "vertrek",
    "ophaal",
)
_END_STEMS = (
    "ankunft",
    "ruckgabe",
    "ruckflug",
    "ruckfahrt",
    "ruckreise",
    "ruckkehr",
    "aankomst",
    "terug",
    "inlever",
)
ARRIVAL = listed(
    """arrival arrive arrives arriving ankunft anreise ankunftsdatum anreisetag ankunftstag arrivee llegada
    chegada arrivo aankomst aankomstdatum aankomstdag"""
)
DEPARTURE = listed(
    """vertrekdatum vertrekdag departure depart leaving leave leaves left abreise abreisetag salida saida
    partenza vertrek sortie partida"""
)
JOURNEY = listed(
    """flight train bus ferry ship return way trip journey destination departure flug zug ruckreise
    hinreise vol trajet voyage vuelo viaje voo viagem volo viaggio vlucht trein reis retour"""
)


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: a key of many caches
class Profile:
    """`named`: the words of key and label; `words`: stems that mark the field; `asked`: those and the ones of
    its questions; `meant`, `nouns`, `matters`: what the field's words mean. `counts`: nouns its number may
    count; `own`: those it names itself.
    `side`: "start", "end" or "". `self_kind`: "role", "company", "person", "staff", "money" or "" for
    a wish. `time`, `date`: text kinds of that shape."""

    field: Field
    key_order: tuple[str, ...]
    label_order: tuple[str, ...]
    named: frozenset[str]
    key_words: frozenset[str]
    words: frozenset[str]
    asked: frozenset[str]
    meant: frozenset[str]
    nouns: frozenset[str]
    matters: frozenset[str]
    counts: frozenset[str]
    own: frozenset[str]
    money: frozenset[str]
    is_sum: bool
    side: str
    self_kind: str
    time: bool
    date: bool
    stay: bool

    @property
    def is_self(self) -> bool:
        """A fact about the visitor or the firm: only what is so today, said of themselves, counts."""
        return bool(self.self_kind)

    @property
    def takes_money(self) -> bool:
        return self.is_sum or (self.field.kind == "choice" and bool(self.money))

    @property
    def is_present(self) -> bool:
        return self.self_kind in ("role", "company", "person", "staff")


def split_words(text: str) -> list[str]:
    """The words of a key or label: camelCase and snake_case are taken apart."""
    return list(_words_in(text))


@lru_cache(maxsize=2048)
def _words_in(text: str) -> tuple[str, ...]:
    split = tokens(fold(_CAMEL.sub(" ", text)).text)
    return tuple([token.word for token in split if token.word[0].isalnum()])


def content(words: Iterable[str]) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(found for found in map(stem, words) if found not in concepts.GENERIC and len(found) > 1)


def _meant(field: Field, *named: list[str]) -> frozenset[str]:
    """What the words of a field mean; each list is a text of its own."""
    told = language(fold(f"{field.label} {' '.join(field.questions)}").text)
    cues = (*field.cues, *field.cues_yes, *field.cues_no)
    found = {name for words in (*named, *map(split_words, cues)) for name in senses(words, told)}
    if "requests" in found:
        found -= {"tickets", "travelclass"}
    if "users" in found:
        found -= {"tickets", "passengers", "codenumber"}  # seats of a licence
    return frozenset(
        found - {"personname"} if len(found) > 1 else found
    )  # a "name of the firm" is no person's


def _nouns(words: list[str], told: str) -> frozenset[str]:
    """The first noun of a key or label that people count; "budget per agent", "size of a van", "people in the
    reservation" count none."""
    return first_noun([w for w in before_of(words) if w not in _ARTICLES], "", told)


_ARTICLES = listed("the die das des del van")  # "thé" and "a van" for readers of all languages


def before_of(words: Sequence[str]) -> list[str]:
    """The words of a key or label up to those that say of what or for whom it is."""
    return list(itertools.takewhile(lambda word: word not in _BESIDES, words))


_BESIDES = listed(
    """per a an each in for on at to with who that from by im fur bei zum dans pour en para em por con com
    voor met op"""
)


@lru_cache(maxsize=2048)
def profile(field: Field) -> Profile:
    """The profile of a field; cached, for a published field never changes."""
    key, label = split_words(f"{field.key} {field.of}"), split_words(field.label)
    cues = [
        word
        for cue in (*field.cues, *field.cues_yes, *field.cues_no, "" if field.is_money else field.unit)
        for word in split_words(cue)
    ]
    questions = [word for question in field.questions for word in split_words(question)]
    named = [*key, *label]
    words = content([*named, *cues])
    own = _own_counts(field, key, named, cues, questions)
    told = language(fold(field.label).text)
    arrives = field.kind == "date" and bool(ARRIVAL.intersection(named)) and not JOURNEY.intersection(named)
    goes = field.kind == "date" and "going" in named and not {"to", "return", "back"} & set(named)
    stay = bool(_STAY.intersection(named)) and not {"flight", "train", "bus"} & set(named)
    side = _side(key, label)
    return Profile(
        field=field,
        key_order=tuple(key),
        label_order=tuple(label),
        named=frozenset(named),
        key_words=content(key),
        words=words,
        asked=words | content(questions),
        meant=_meant(field, key, label),
        nouns=_nouns(key, told) | _nouns(label, told),
        matters=matters_in(tuple(label or key), told),
        counts=own if "ticket" in own and _RATES & set(label) else _compatible(own),
        own=own,
        money=concepts.money_kinds([*named, *cues]),
        is_sum=field.is_money or field.kind == "number" and not field.unit and _names_sum(label),
        side=("start" if (arrives or goes) and side == "end" else side)
        if field.kind != "choice"
        or {"source", "destination", "origin", "target"} & set(key)
        or label[-1:] in (["from"], ["to"], ["into"])
        else "",
        self_kind=self_kind_of(field, key, label, own),
        time=bool(_TIMES.intersection(_without_now(key, label)))
        and field.kind == "text"
        and not {"frame", "line", "zone", "zeitrahmen"} & set(named),
        date=bool(_DATES.intersection(named)) and field.kind == "text",
        stay=stay or arrives,
    )


def _names_sum(label: list[str]) -> bool:
    """Whether a label asks for money by its own words: "Transfer amount", "Daily rate", "Prix total"."""
    told = label[1:] if label[:1] and label[0] in _ARTICLES else label
    head = list(itertools.takewhile(lambda word: word not in _OF | _ARTICLES, before_of(told)))
    if _SHARE & set(label) or not head or "in" in label[1:-1]:  # "Price in credits"
        return False
    heads = {head[-1], head[0]} if _OF & set(label) or len(head) < 3 else {head[-1]}
    if heads & _SUM_HEADS:
        return True
    if "rate" in heads:
        return bool(_RATES & set(label)) and "heart" not in label
    rest = frozenset(label) - _AMOUNTS
    return bool(heads & _AMOUNTS) and (len(label) == 1 or bool(concepts.money_kinds(rest) or rest & _MOVED))


_OF = listed("of de du des d' del di da do van von der")
_SHARE = listed("percent percentage prozent pourcent porcentaje percentagem percentuale procent %")
_SUM_HEADS = listed(
    """price cost costs fare fee fees rent salary wage budget preis kosten miete gehalt prix loyer salaire
    precio coste alquiler salario preco custo aluguel prezzo costo affitto stipendio prijs huur salaris"""
)
_AMOUNTS = listed(
    "amount sum betrag summe montant somme importe suma monto valor montante importo somma bedrag"
)
_MOVED = listed(
    """money transfer transferred send sent payment pay paid request requested requests order deposit owed
    uberweisung zahlung zahlen virement paiement payer transferencia pago pagar pagamento bonifico
    pagare overboeking betaling betalen"""
)


def _without_now(key: list[str], label: list[str]) -> list[str]:
    """The words without the Italian "ora" that means now ("Dove abita ora")."""
    return [*key, *(w for k, w in enumerate(label) if w != "ora" or not k or label[k - 1] == "che")]


_RATES = listed(
    "per month monthly week weekly day daily year yearly support"
)  # nobody comes in by such tickets


def _compatible(own: frozenset[str]) -> frozenset[str]:
    """All that a number of these may count; the people of a firm are no party."""
    named = own - {"people"} if "staff" in own else own
    return frozenset(c for name in named for c in concepts.COMPATIBLE.get(name, {name}))


def _own_counts(
    field: Field, key: list[str], named: list[str], cues: list[str], questions: list[str]
) -> frozenset[str]:
    """What the field's number counts: the noun after "number of" if there is one, else every counting
    noun of its words; those of its questions only where its own words name none."""
    heads, asked = _heads(field.key, field.label), _heads(*field.questions)
    first = [*key, *cues] if _is_named_by_key(key) else heads
    for source in (first, heads, [*key, *cues], named, asked, questions):
        found = frozenset(
            c for word in source if word not in concepts.MINE_WORDS for c in _counted(word, named)
        )
        if found:
            if set(named) & _GROUPS and set(named) & concepts.SIZE_WORDS:
                found |= {"party"}
            if set(named) & (concepts.STAFF_WORDS | {"employed", "employs"}):
                found |= {"staff"}
            if "people" in found and _USING & set(named):
                found |= {"licence"}  # "How many people will use it" is answered in users
            return found | _unit_counts(field)
    return _unit_counts(field)


def _heads(*texts: str) -> list[str]:
    """The words behind "number of" or "how many"."""
    folded = fold(_CAMEL.sub(" ", " . ".join(texts))).text
    return [word for found in _COUNT_HEAD.findall(folded) for word in found.split()]


_USING = listed(
    """use uses using nutzen nutzt benutzen verwenden utiliser utilisent utiliseront usar usan usaran
    utilizar utilizam usare useranno gebruiken"""
)
_GROUPS = listed("group party gruppe groupe grupo gruppo groep")


def _is_named_by_key(key: list[str]) -> bool:
    """Whether the key says who exactly is counted, whatever the label counts them among."""
    return any({"adult", "child", "subteam"} & concepts.counts(word) for word in key)


def _counted(word: str, named: list[str]) -> frozenset[str]:
    found = concepts.counts(word)
    if word in concepts.SIZE_WORDS and concepts.SELF_OF.get("company") and is_firm(named):
        found |= {"staff"}
    return found - {"dollar", "times"}


def _unit_counts(field: Field) -> frozenset[str]:
    return frozenset(c for word in split_words(field.unit) for c in concepts.counts(word))


_START_PHRASES, _END_PHRASES = (
    tuple(f" {phrase} " for phrase in phrases) for phrases in (START_PHRASES, END_PHRASES)
)
_STARTS, _ENDS = concepts.START_WORDS | STARTING, concepts.END_WORDS | ENDING
_SPANS = _DATES | _TIMES | _NIGHTS


def _told_side(words: list[str]) -> str:
    """The side that a phrase of a key or label tells: "Where you get on", "Bis wann"."""
    text = f" {' '.join(words)} "
    start = any(phrase in text for phrase in _START_PHRASES)
    end = any(phrase in text for phrase in _END_PHRASES)
    end = end or bool(BROUGHT & set(words)) and bool(PLACES & set(words))
    return "" if start == end else "start" if start else "end"


def _side(key: list[str], label: list[str]) -> str:
    bigrams = {a + b for a, b in itertools.pairwise(label)}
    for words in (key, label):
        if told := _told_side(words):
            return told
        joined = set(words) | {a + b for a, b in zip(words, words[1:], strict=False)}
        if (joined | bigrams) & {"checkout", "moveout", "check", "checkin"} or _STAY & set(label):
            joined -= {"out"}
        start = bool(joined & _STARTS) or any(w.startswith(_START_STEMS) for w in joined)
        end = bool(joined & _ENDS) or any(w.startswith(_END_STEMS) for w in joined)
        if start and end and joined & (BACK | {"inbound"}) and not joined & OUT:
            return "end"  # "Departure time of the return flight"
        if start == end and _SPANS & set(words):
            start, end = bool(joined & _FIRST), bool(joined & _LAST)
        if words[-2:] == ["out", "of"] or words[-1:] == ["from"]:
            return "start"
        if words is key and "to" in (words[0], words[-1]) or words[-1:] in (["to"], ["into"]):
            end = True
        if start != end:
            if _STAY & (joined | set(label)) and joined & ARRIVAL and not joined & {"checkout", "end"}:
                return "start"
            if _STAY & (joined | set(label)) and joined & DEPARTURE and not joined & {"checkin", "start"}:
                return "end"
            return "start" if start else "end"
    return ""
