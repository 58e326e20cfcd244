"""What multiplies the number in front of it: dozen, million, "and a half". Pure."""

from __future__ import annotations

from leadqual.qualification.readers.joining import collect, means_number
from leadqual.qualification.readers.quantity import Quantity, whole
from leadqual.qualification.readers.sums import Sum
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.word_sets import phrases
from leadqual.qualification.readers.words_numbers import ATOMS

_HALVES = phrases(
    """and a half|and half|y medio|y media|e meio|e meia|et demi|et demie|e mezzo|e mezza|und ein halb
    |und eine halbe|en een half|en een halve"""
)


def multiply_by_words(tokens: Tokens, quantity: Quantity) -> None:
    total = Sum()
    j = quantity.last + 1
    if tokens.joined(j, j + 2) in _HALVES or tokens.joined(j, j + 1) in _HALVES:
        add_half(tokens, quantity)
        j = quantity.last + 1
    atom = ATOMS.get(tokens.word(j))
    if atom is None or atom.kind not in ("hundred", "scale", "dozen", "many", "about"):
        return
    if not means_number(tokens, j, atom) or tokens.word(j) in ("cent", "cents", "miles"):
        return
    if quantity.form in ("dot", "comma"):
        quantity.value, quantity.form = quantity.other, "decimal"
    total.start_with(quantity.value)
    last = collect(tokens, j, total)
    quantity.value, quantity.last, quantity.scale = whole(total.value), last, total.scale
    add_half(tokens, quantity)


def add_half(tokens: Tokens, quantity: Quantity) -> None:
    """ "two and a half (thousand)", "un millón y medio"."""
    j = quantity.last + 1
    for length in (3, 2):
        if tokens.joined(j, j + length - 1) not in _HALVES:
            continue
        follows = ATOMS.get(tokens.word(j + length))
        if (quantity.scale >= 1000 or quantity.scale == 12) and not (follows and follows.kind == "scale"):
            quantity.value = whole(quantity.value + quantity.scale / 2)
        else:
            quantity.value = whole(quantity.value + 0.5)
            quantity.doubt = quantity.scale == 100 and not (follows and follows.kind == "scale")
        quantity.last = j + length - 1
        return
