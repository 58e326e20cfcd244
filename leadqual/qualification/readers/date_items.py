"""A text as a row of date-like pieces, each with a one-letter tag (see words_dates). Pure."""

from __future__ import annotations

from typing import Any, NamedTuple

from leadqual.qualification.readers.quantities import find_quantities
from leadqual.qualification.readers.quantity import Quantity
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_dates import DOUBTFUL, FOREIGN_SHORT, PHRASE_STARTS, PHRASES, TAGS
from leadqual.qualification.readers.words_numbers import ATOMS

_SIGNS = {",": ",", "-": "-", ".": "!", "/": "/"}
_ANCHORS = frozenset("MmWvRUKSJQHZYOD")
_ANCHOR_WORDS = frozenset(
    word.split()[0] for tagged in (TAGS, PHRASES) for word, (tag, _) in tagged.items() if tag in _ANCHORS
) | {"q", "h", "t", "s"}


class Item(NamedTuple):
    tag: str
    meaning: Any
    first: int  # tokens first..last
    last: int


def items_of(tokens: Tokens, odd: tuple[int, ...]) -> list[Item]:
    """Every token or number as an item, in order; empty when nothing in the text could be a date."""
    quantities = {quantity.first: quantity for quantity in find_quantities(tokens.text, odd)}
    if not quantities and _ANCHOR_WORDS.isdisjoint(tokens.words):
        return []
    items: list[Item] = []
    i, anchored = 0, False
    while i < len(tokens.words):
        item = _phrase(tokens, i) or _numbered(tokens, i, quantities) or _plain(tokens, i)
        anchored = anchored or item.tag in _ANCHORS
        items.append(item)
        i = item.last + 1
    return items if anchored else []


def _phrase(tokens: Tokens, i: int) -> Item | None:
    if tokens.words[i] not in PHRASE_STARTS:
        return None
    for length in range(5, 0, -1):
        tagged = PHRASES.get(tokens.joined(i, i + length - 1))
        if tagged and _phrase_fits(tokens, i, tagged[0]):
            return Item(tagged[0], tagged[1], i, i + length - 1)
    return None


def _phrase_fits(tokens: Tokens, i: int, tag: str) -> bool:
    if tokens.words[i] == "vor":
        return tokens.may_be("de")
    if tag == "x":
        return TAGS.get(tokens.word(i - 1), ("",))[0] == "U"  # "from today until Friday" counts nothing
    return tag != "P" or tokens.words[i] not in ("há", "ha") or not tokens.may_be("en")


def _numbered(tokens: Tokens, i: int, quantities: dict[int, Quantity]) -> Item | None:
    word = tokens.words[i]
    if word in ("q", "h", "t", "s") and _is_q2(tokens, i):
        return Item("Q" if word in "qt" else "H", int(tokens.word(i + 1)), i, i + 1)
    quantity = quantities.get(i)
    if quantity is None or (word in TAGS and TAGS[word][0] in "fhMWS" and quantity.first == quantity.last):
        return None
    tag = "." if _is_clock(tokens, quantity) else _number_tag(quantity)
    return Item(tag, quantity, quantity.first, quantity.last)


def _is_clock(tokens: Tokens, quantity: Quantity) -> bool:
    """The 15 of "10:15 am on July 18th", the 10 of "10 am on July 18th"."""
    first, after = quantity.first, tokens.word(quantity.last + 1)
    minutes = (
        tokens.word(first - 1) == ":" and tokens.word(first - 2)[:1].isdecimal() and tokens.touches(first)
    )
    return minutes or after == "pm" or after == "am" and tokens.word(quantity.last + 2) in _AFTER_AM


_AFTER_AM = words("on of , . ? !")


def _is_q2(tokens: Tokens, i: int) -> bool:
    ends = not (tokens.touches(i + 2) and tokens.word(i + 2).isalnum())
    return (
        ends
        and tokens.touches(i + 1)
        and tokens.word(i + 1) in ("1", "2", "3", "4")
        and not tokens.touches(i)
    )


def _number_tag(quantity: Quantity) -> str:
    value = quantity.value
    if quantity.kind == "few":
        return "f"
    if quantity.kind == "article":
        return "a"
    if quantity.kind == "ordinal":
        return "O" if value <= 31 else "."
    if quantity.kind == "year" or (
        quantity.form == "plain" and 1900 <= value <= 2100 and quantity.scale == 1
    ):
        return "Y"
    if quantity.kind == "code" and quantity.value == 0 and quantity.first == quantity.last:
        return "0"  # 03, 08: a day number with a leading zero
    if quantity.kind != "number":
        return "."
    return "D" if quantity.form in ("plain", "word") and 1 <= value <= 31 and value == int(value) else "#"


def _plain(tokens: Tokens, i: int) -> Item:
    word = tokens.words[i]
    if word in ("a", "an"):
        return Item("a", None, i, i)
    if word == "en" and tokens.may_be("es") and not tokens.may_be("fr nl"):
        return Item("i", None, i, i)
    if word in ("dia", "día") and tokens.word(i + 1)[:1].isdecimal():
        return Item("g", None, i, i)
    tag, meaning = TAGS.get(word, (_SIGNS.get(word, "."), None))
    if (
        tag == "R"
        and word in ("mañana", "manana", "manhã")
        and tokens.word(i - 1) in ("la", "da", "de", "of")
    ):
        return Item(".", None, i, i)
    if word in FOREIGN_SHORT and (not tokens.languages or tokens.may_be("en")):
        return Item(".", None, i, i)
    if tag in "MW" and (word in DOUBTFUL or word in ATOMS):
        tag = {"M": "m", "W": "v"}[tag]
    return Item(tag, meaning, i, i)
