"""Who one is, told as on a visiting card: "Greta Holm, plant engineer, Nordal Paper, 01 555 0142", the
answer to a question for a name, a firm or whom to turn to. Pure."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.confirmed.heads import asks_whom
from leadqual.qualification.hearing.naming import has_verb, is_name, names_post, words_of
from leadqual.qualification.lexicon import LANGUAGES, lexicon
from leadqual.qualification.lexicon.cards import (
    BARE,
    CALLED,
    CONTACTS,
    FIRMS,
    LEADS,
    NOTING,
    ORDERED,
    PARTICLES,
    TITLES,
    WHERE,
    WHOM,
    YOU_ARE,
    YOURS,
)
from leadqual.qualification.lexicon.labels import TOWNS
from leadqual.qualification.lexicon.naming import LEGAL_FORMS
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.lexicon.small import HERE, HOW_MANY, JOINTS, NAME
from leadqual.qualification.lexicon.trades import is_trade
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.openings import COURTESIES
from leadqual.qualification.readers.word_sets import words as listed

_PARTS = frozenset(",;:()|/.!") | JOINTS - PARTICLES
_AT = listed("@ at from with bei aus chez bij presso")
_GIVEN = listed("ben")  # a verb, and a name when written large
_OFFICES = listed("rrhh rh ti edv dsi qa pr hr it")
_ITS = listed("della dell' dello")
_JOINED = listed("& and und et y e en + i")
_OF = listed("of von de d' du des del da do dos das della dell' di van en") | _AT  # also within a name
_MY = listed("my our mein meine unser unsere mon ma notre mi nuestra meu minha mio mia mijn onze")
_IN = listed("in en em aus a")
_REACHED = re.compile(r"\S@\S|www\.|\.example|(?:\d\D{0,3}){6,}")
_MOST_ITEMS, _MOST_WORDS, _MOST_TOKENS = 6, 6, 40
_OTHERS = frozenset(("tool", "decides", "decision"))


ARE_YOU = ("person", "are you")


class Item(NamedTuple):
    """Tokens [first, last); `kind`: person, role, company, place, reached (a number or address), or ""."""

    kind: str
    first: int
    last: int


@lru_cache(maxsize=2048)
def asked_for(agent: Analysis) -> tuple[str, ...]:
    """What of a card the agent asks for, in order; "whom" if for whom to turn to; nothing if for neither."""
    spans = [agent.sentence(first) for first in agent.sentences]
    asking = [s for s in spans if agent.is_question(s[0])] or spans[-1:]
    words = [w for w in agent.words(*asking[-1]) if w[0].isalpha()]
    said = senses(words, agent.language)
    if asks_if_you_are(agent):
        return ARE_YOU
    if _OTHERS & said or asks_of_another(agent):
        return ()
    kinds = (_kind_named(words, k) for k in range(len(words)))
    named = tuple(dict.fromkeys(kind for kind in kinds if kind))
    turned_to = WHOM & set(words) and (NOTING & set(words) or BARE.issuperset(words))
    if (
        asks_whom(words)
        or turned_to
        or CONTACTS & set(words)
        or WHERE & set(words[:3])
        and NOTING & set(words)
    ):
        return named or ("whom",)
    if not named and CALLED & set(words) and len(words) <= 4:
        return ("person",)  # "Wie heißen Sie?"
    if named == ("role",) or named == ("company",) and not _only_called(words, said):
        return ()
    return named


_IDENTITY = frozenset(("firm", "personname", "email", "phonenumber", "remotecall", "role"))


def _only_called(words: list[str], said: frozenset[str]) -> bool:
    """Not how large the firm is, or where."""
    return said <= _IDENTITY and (not HOW_MANY & set(words) or bool((NAME | CALLED) & set(words)))


@lru_cache(maxsize=2048)
def asks_of_another(agent: Analysis) -> bool:
    """ "Who signs?", "What is your boss called?", "Qui est votre fournisseur ?"."""
    asking = [agent.sentence(first) for first in agent.sentences if agent.is_question(first)]
    words = agent.words(*asking[-1]) if len(asking) == 1 else []
    if not (WHOM | NAME | CALLED) & set(words):
        return False
    if WHOM & set(words[:2]) and _OTHERS & senses(words, agent.language):
        return True
    told = [agent.word(m.first - 1) for tag in ("third", "insider") for m in agent.within(tag, *asking[0])]
    if YOURS.intersection(told):
        return True
    return any(w in YOURS and _is_other(nxt, agent.language) for w, nxt in itertools.pairwise(words))


def _is_other(noun: str, language: str) -> bool:
    return is_post(noun) or bool(_OTHERS & senses((noun,), language))


@lru_cache(maxsize=2048)
def asks_if_you_are(agent: Analysis) -> bool:
    """ "Vous êtes le gérant ?", "Are you Ms Hale?", "La titolare è lei?"."""
    asking = [agent.sentence(first) for first in agent.sentences if agent.is_question(first)]
    words = [w for w in agent.words(*asking[-1]) if w[0].isalpha()] if asking else []
    said = " ".join(words)
    named = any(is_post(w) or w in TITLES for w in words)
    return named and len(words) <= 8 and (said.startswith(YOU_ARE) or said.endswith(YOU_ARE))


def _kind_named(words: list[str], k: int) -> str:
    word = words[k]
    if word in CALLED:  # "Wie heißen Sie und für welche Firma …?"
        return "person" if set(words[k + 1 : k + 2]) & (_YOU | JOINTS) else ""
    return "" if _of_firm(words, k) else ORDERED.get(word, "")


_YOU = listed("sie du vous usted tu voce lei u je you")


def _of_firm(words: list[str], k: int) -> bool:
    """ "The name of the firm" is no person's."""
    behind = [w for w in words[k + 1 : k + 5] if w not in PARTICLES]
    return (
        ORDERED.get(words[k]) == "person"
        and ORDERED.get((behind or [""])[0]) == "company"
        and words[k + 1] in _OF
    )


@lru_cache(maxsize=2048)
def card(at: Analysis, asked: tuple[str, ...]) -> tuple[Item, ...]:
    """The items of a message that is a card and nothing else; two at the least."""
    if not asked or len(at.tokens) > _MOST_TOKENS or "?" in at.folded.text:
        return ()
    least = 1 if asked == ARE_YOU else 2
    pieces = _pieces(at, 0, len(at.tokens))
    items = [item for first, last in pieces for item in _items(at, first, last)]
    named = asked != ("whom",) or bool(items) and items[0].kind in ("", "name")
    both = "whom" in asked or {"person", "company"} <= set(asked)
    if named and (both or not any(item.kind in ("name", "person", "company") for item in items)):
        items = [_written_small(at, item) for item in items]
    if any(at.word(item.first - 1) == "." and item.kind != "reached" for item in items):
        return ()  # "Delacroix. Simone Delacroix."
    if not least <= len(items) <= _MOST_ITEMS or any(item.kind == "" for item in items):
        return ()
    if len(items) == 1 and items[0].kind == "name" and items[0].last - items[0].first < 2:
        return ()  # "Are you the owner?" - "no, Monday"
    return () if _is_one_name(at, items) else tuple(_told_apart(items, asked))


def _written_small(at: Analysis, item: Item) -> Item:
    """ "ivan brill, head of sales, kelvenor": words that mean nothing are a name that was asked for."""
    words = [w for w in at.words(item.first, item.last) if w not in PARTICLES]
    if item.kind or not 0 < len(words) <= 3 or not all(_is_strange(w, at.language) for w in words):
        return item
    return item._replace(kind="company" if (LEGAL_FORMS | FIRMS) & set(words) else "name")


def _is_strange(word: str, language: str) -> bool:
    if word in LEGAL_FORMS | FIRMS:
        return True
    known = lexicon(language if language in LANGUAGES else "en")
    dull = word in known.vocabulary or word in known.known or word in COURTESIES or senses((word,), language)
    return word.isalpha() and len(word) > 1 and not dull


def item_at(items: tuple[Item, ...], first: int, last: int) -> Item | None:
    """The item that the tokens are, or are the beginning of."""
    return next((one for one in items if one.first <= first and last <= one.last), None)


def _pieces(at: Analysis, begin: int, end: int) -> list[tuple[int, int]]:
    """What stands between the commas, small words that lead up to it left out."""
    words = words_of(at)
    cuts = [begin - 1, *(k for k in range(begin, end) if _parts(at, k)), end]
    found = []
    for before, cut in zip(cuts, cuts[1:], strict=False):
        first = before + 1
        while first < cut and (
            at.word(first) in LEADS
            and not is_name(words.written(first))
            or first == begin
            and at.word(first) in LEADS - _GIVEN
        ):
            first += 1
        if first < cut:
            found.append((first, cut))
    return found


def _parts(at: Analysis, k: int) -> bool:
    if at.word(k) in ("-", "–"):
        return not _is_joined(at, k) and not _is_joined(at, k - 1)
    short = at.word(k) == "." and at.sentence(k)[1] > k + 1  # "Sr. Buyer"
    return at.word(k) in _PARTS and not short and not _holds(at, k)


def _is_joined(at: Analysis, k: int) -> bool:
    return 0 <= k < len(at.tokens) - 1 and at.tokens[k].end == at.tokens[k + 1].start


def _holds(at: Analysis, k: int) -> bool:
    """A mark within an address or a number."""
    return _is_joined(at, k) and at.word(k) in "./:"


def _items(at: Analysis, first: int, last: int) -> list[Item]:
    """What a piece is; a post or a name, and the firm behind "at"."""
    text = at.folded.text[at.tokens[first].start : at.tokens[last - 1].end]
    if _REACHED.search(text):
        return [Item("reached", first, last)]
    firm = _name(at, first + 1, last) if at.word(first) in _OF and first + 1 < last else None
    if firm and firm.kind == "company" and not is_name(words_of(at).written(first)):
        return [firm]  # "Diego, de Talleres Mora"
    if at.word(first) in _IN and at.language != "nl" and _name(at, first + 1, last):
        return [Item("place", first, last)]  # "en Jerez"
    for k in range(first + 1, last - 1):
        if at.word(k) in _OF and is_name(words_of(at).written(k + 1)) and (firm := _name(at, k + 1, last)):
            if at.word(k) not in _AT and (is_post(at.word(k + 1)) or at.word(k + 1) in _OFFICES):
                continue  # "head of Procurement"
            end = k - 1 if k - 1 > first and at.word(k - 1) in PARTICLES else k  # "Luc de chez Brun"
            told = _whole(at, first, end)
            of_firm = at.word(k) in _AT | _ITS or firm.kind == "company" and at.word(k) not in _JOINED
            if told.kind == "role" or told.kind == "name" and of_firm:
                kind = "role" if told.kind == "role" else "person"
                return [told._replace(kind=kind), firm._replace(kind="company")]
    return [_whole(at, first, last)]


def _whole(at: Analysis, first: int, last: int) -> Item:
    words, name = words_of(at), _name(at, first, last)
    if last - first > _MOST_WORDS or not name and has_verb(words, first, last):
        return Item("", first, last)
    posted = names_post(words, first, last) or any(is_post(w) for w in at.words(first, last))
    if posted and at.word(first - 1) in _MY:
        return Item("", first, last)  # "Lisa, my assistant"
    if posted and not (name and name.kind == "company"):
        return Item("role", first, last)
    return name or Item("", first, last)


def _name(at: Analysis, first: int, last: int) -> Item | None:
    """Words written large, particles between them."""
    said = words_of(at)
    large = [is_name(said.written(k)) for k in range(first, last)]
    if not any(large) or not all(
        big or at.word(k) in PARTICLES or not at.word(k).isalnum()
        for big, k in zip(large, range(first, last), strict=True)
    ):
        return None
    words = at.words(first, last)
    if (
        LEGAL_FORMS & set(words)
        or {"&", "+"} & set(words)
        or is_trade(words[0])
        or is_trade(words[-1])
        or FIRMS & set(words)
    ):
        return Item("company", first, last)
    return Item("place" if all(w in TOWNS for w in words) else "name", first, last)


@lru_cache(maxsize=2048)
def own_card(at: Analysis, named: bool) -> tuple[Item, ...]:
    """A card that nobody asked for: the visitor's, if it begins with a name and says more of them than
    that. It is the message, its first sentence, or what closes it. `named`: the name was asked for."""
    for begin, end in _card_places(at):
        items: list[Item] = []
        for first, last in _pieces(at, begin, end):
            found = _items(at, *_without_here(at, first, last))
            if any(item.kind == "" for item in found):
                if at.word(first) not in _SPEAKERS and not at.is_question(first):
                    items = []
                break
            items += found
        if items and at.word(items[0].last) == ":":
            continue  # "Meine Stelle: IT-Leiter" is a label
        if 2 <= len(items) <= _MOST_ITEMS and _is_own(at, items, named) and not _is_one_name(at, items):
            return tuple(_told_apart(items, ("person",)))
    return ()


def _card_places(at: Analysis) -> Iterator[tuple[int, int]]:
    """Tokens [first, last) that may be a card."""
    words, end = words_of(at), len(at.tokens)
    if end > 2 * _MOST_TOKENS:
        return
    for first, last in ((0, end), at.sentence(0) if end else (0, 0)):
        first = words.skip(first, "greeting")
        while first < last and at.word(first) in _PRESENTING and not is_name(words.written(first)):
            first += 1
        if not at.has("whq", first, last) and at.word(last - 1) != "?":
            yield first, last
    closings = [k for k in range(end) if at.word(k) in _CLOSINGS and k > end - 2 * _MOST_ITEMS - _MOST_WORDS]
    if closings and at.word(closings[-1] + 1) in (",", "-", ".", "!"):
        yield closings[-1] + 2, end


def _without_here(at: Analysis, first: int, last: int) -> tuple[int, int]:
    return first, last - 1 if last - first > 1 and at.word(last - 1) in HERE | {"speaking"} else last


def _is_own(at: Analysis, items: list[Item], named: bool) -> bool:
    """A name and a post, an address or a firm; to the question for the name also another name. "Leaving from
    Tarleton" may be anything."""
    kinds = [item.kind for item in items]
    first, last = items[0].first, items[0].last
    if kinds[0] not in ("name", "person") or kinds.count("person") > 1:
        return False
    if _JOINED & set(at.words(first, last)):
        return False  # "Amy and Bob, both in sales"
    if named:
        return True
    if len(items) == 2 and kinds[0] == "person" and last - first == 1:
        return first > at.sentence(first)[0] or at.word(items[1].last) in HERE
    return bool({"role", "company"} & set(kinds[1:])) or _is_addressed_to(at, items)


def _is_addressed_to(at: Analysis, items: list[Item]) -> bool:
    """ "Priya Nair, priya.nair@x.example": the name stands before the @, too."""
    told = {w for w in at.words(items[0].first, items[0].last) if len(w) > 1}
    signs = [k for item in items[1:] for k in range(item.first, item.last) if at.word(k) == "@"]
    local = "".join(at.words(max(items[0].last, signs[0] - 5), signs[0])) if signs else ""
    return any(word in local for word in told)


_PRESENTING = LEADS | listed("is ist est es e met mit avec con com spricht al habla le la il o a my name's")
_SPEAKERS = listed(
    """i we my our ich wir mein unser je j' nous mon notre yo nosotros mi nuestro eu nos io noi ik wij we
    mijn onze can could do please konnen"""
)
_CLOSINGS = listed(
    """regards cheers thanks best gruss grusse gruessen grussen cordialement saludos saluti cumprimentos
    groet groeten"""
)


def _is_one_name(at: Analysis, items: list[Item]) -> bool:
    """ "John (Jack) Barker", or a name and the same in full."""
    words = words_of(at)
    within = any(
        at.word(one.first - 1) == "(" and at.word(one.last) == ")" and other.first == one.last + 1
        for one, other in itertools.pairwise(items)
        if one.kind == other.kind == "name" and is_name(words.written(other.first))
    )
    return within or _is_said_twice(at, items)


def _is_said_twice(at: Analysis, items: list[Item]) -> bool:
    """ "Bea, Bea Lorenz", "Frau Obermeier. Petra Obermeier"."""
    told = [set(at.words(item.first, item.last)) - TITLES for item in items if item.kind == "name"]
    return any(one <= other for one, other in itertools.permutations(told, 2))


def _told_apart(items: list[Item], asked: tuple[str, ...]) -> list[Item]:
    """Which of the names is the person's and which the firm's: as they were asked for, else the person's
    first."""
    known = {item.kind for item in items}
    free = [kind for kind in _order(items, asked) if kind not in known]
    found = []
    for item in items:
        if item.kind == "name":
            item = item._replace(kind=free.pop(0) if free else "place")
        found.append(item)
    return found


def _order(items: list[Item], asked: tuple[str, ...]) -> tuple[str, ...]:
    names = [kind for kind in asked if kind in ("person", "company")]
    if names == ["company"] or names == ["company", "person"]:
        return ("company", "person")
    if items[0].kind == "role" and names != ["person"]:
        return ("company", "person")  # "Head of IT, Brightfold"
    return ("person", "company")
