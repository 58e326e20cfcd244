"""Numbers written in digits, with what is attached to them: 50k, 1 200, 3rd, 1½. Pure."""

from __future__ import annotations

from leadqual.qualification.readers.literals import decimal_of, read_literal
from leadqual.qualification.readers.money import CURRENCIES, scaled_code
from leadqual.qualification.readers.multiples import add_half, multiply_by_words
from leadqual.qualification.readers.quantity import Quantity, whole
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import SHORT_UNITS
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_languages import LANGUAGES_OF
from leadqual.qualification.readers.words_numbers import ATOMS
from leadqual.qualification.readers.words_ordinals import SUFFIXES

ATTACHED = {
    "k": 1e3, "tsd": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "mio": 1e6, "mln": 1e6, "mill": 1e6, "kk": 1e6,
    "l": 1e5,
    "b": 1e9, "bn": 1e9, "mrd": 1e9, "mld": 1e9, "md": 1e9, "bio": 1e12,
}  # fmt: skip
_BEFORE_CURRENCY = words("m b t mm md")
_BEFORE_GERMAN_ORDINAL = words("am vom zum dem der den das im beim")
_AFTER_GERMAN_ORDINAL = words("quartal halbjahr stock etage woche monat tag jahr")
_STREETS = words("road street lane bank hill house close way place court drive avenue st rd row pond view")
_SPACED = words("k tsd mn mio mln mill bn mrd mld mil")
_MULTIPLYING = words("* × ^ twice double doppelt triple thrice zweimal dreimal")


def in_digits(tokens: Tokens, i: int, odd: tuple[int, ...]) -> Quantity:
    numeral = tokens.words[i]
    literal = read_literal(numeral)
    quantity = Quantity(i, i, literal.value, form=literal.form)
    if literal.form == "code" or _in_a_name(tokens, i) or "_" in (tokens.word(i - 1), tokens.word(i + 1)):
        quantity.kind = "code"
    elif literal.form in ("dot", "comma"):
        quantity.other = decimal_of(numeral)
    elif literal.form == "plain":
        _join_groups(tokens, quantity)
        _fraction(tokens, quantity, odd)
    if quantity.kind == "number":
        _suffix(tokens, quantity)
        quantity.doubt = quantity.doubt or _in_a_sum(tokens, quantity)
    return quantity


def _in_a_sum(tokens: Tokens, quantity: Quantity) -> bool:
    """ "2 x 50", "5^2", "twice 50", ".5": what is meant has to be worked out, so it has to be asked."""
    before, after = tokens.word(quantity.first - 1), tokens.word(quantity.last + 1)
    if before in _MULTIPLYING or after in ("*", "×", "^"):
        return True
    if "x" in (before, after):
        beyond = tokens.word(quantity.first - 2) if before == "x" else tokens.word(quantity.last + 2)
        return beyond[:1].isdecimal()
    return before == "." and tokens.touches(quantity.first) and not tokens.touches(quantity.first - 1)


def _in_a_name(tokens: Tokens, i: int) -> bool:
    """b2b, q2, covid-19: digits that touch letters in front, unless those are a currency."""
    if not tokens.touches(i):
        return False
    before = tokens.word(i - 1)
    if before == "-" and tokens.touches(i - 1):
        before = tokens.word(i - 2)
        if tokens.touches(i - 2) and tokens.word(i - 3)[:1].isdecimal():  # $20k-30k
            return False
        return (
            before.isalpha()
            and before not in LANGUAGES_OF
            and before not in ATOMS
            and before not in CURRENCIES
        )
    return before.isalpha() and before not in CURRENCIES and before not in ("ca", "x", "c")


def _join_groups(tokens: Tokens, quantity: Quantity) -> None:
    """ "1 200 000": groups of three after one to three digits, single spaces between."""
    digits = tokens.word(quantity.first)
    if len(digits) > 3:
        return
    j = quantity.first + 1
    while j < len(tokens.words) and tokens.starts[j] == tokens.ends[j - 1] + 1:
        group = tokens.words[j]
        whole = group.replace(".", ",").split(",")[0]
        if len(whole) != 3 or not whole.isdecimal() or len(digits) > 12:
            break
        digits += group
        j += 1
        if whole != group:
            break
    if j > quantity.first + 1:
        literal = read_literal(digits)
        quantity.value, quantity.last, quantity.form = literal.value, j - 1, "grouped"
        quantity.doubt = "000" not in digits[1:] and tokens.is_surely("en")


def _fraction(tokens: Tokens, quantity: Quantity, odd: tuple[int, ...]) -> None:
    """1/2, 1 1/2 and the single sign for either; anything else with a slash is left alone."""
    i = quantity.first
    if odd and tokens.starts[i] in odd and tokens.word(i + 1) not in ("⁄", "/"):
        return
    j = i
    if tokens.word(i + 1) not in ("/", "⁄"):
        j = i + 1
        if tokens.word(j + 1) not in ("/", "⁄") or not tokens.word(j).isdecimal():
            return
    over, under, under_at = tokens.word(j), tokens.word(j + 2), j + 2
    if not (tokens.touches(j + 1) and tokens.touches(j + 2)) or under not in ("2", "3", "4", "5", "8"):
        return
    in_front = quantity.value if j > i else 0
    if len(over) > 1 and odd:  # "1½" folds to "11⁄2"; the sign stands where its folded digits came from
        split = [k for k in range(len(over)) if tokens.starts[j] + k in odd]
        if split and j == i:
            in_front, over = float(over[: split[0]] or 0), over[split[0] :]
    if int(over) >= int(under):
        return
    quantity.value = whole(in_front + int(over) / int(under))
    quantity.last, quantity.form = under_at, "fraction"
    quantity.doubt = not in_front and tokens.word(j + 1) == "/"


def _suffix(tokens: Tokens, quantity: Quantity) -> None:
    """What follows the digits: k, m, -th, dozen, million ..."""
    j = quantity.last + 1
    word = tokens.word(j)
    if tokens.touches(j) and word.isalpha() and not _is_square(tokens, j):
        _attached(tokens, quantity, word)
    elif word == "." and tokens.touches(j) and _german_ordinal(tokens, quantity, j):
        quantity.kind, quantity.last = "ordinal", j
    elif word == "-" and tokens.touches(j) and tokens.word(j + 1) == "ish":
        quantity.hedged, quantity.last = True, j + 1
    elif word == "mill" and tokens.word(j + 1) in _STREETS:
        return  # 9 Mill Road
    elif word in _SPACED or (word in _BEFORE_CURRENCY and tokens.word(j + 1) in CURRENCIES):
        _scale_by(tokens, quantity, word, j)
    elif (factor := scaled_code(word)) and quantity.scale == 1:
        quantity.times(factor)
    elif word in _BEFORE_CURRENCY and tokens.word(j + 1) != "." and not _is_square(tokens, j):
        quantity.doubt = True  # 2.5 m: metres or millions
    else:
        multiply_by_words(tokens, quantity)


def _is_square(tokens: Tokens, j: int) -> bool:
    """Square metres: the m of "70 m²"."""
    return tokens.word(j + 1) in ("2", "3") and tokens.touches(j + 1)


def _attached(tokens: Tokens, quantity: Quantity, word: str) -> None:
    j = quantity.last + 1
    if (word in ATTACHED or (word == "t" and tokens.word(j + 1) in CURRENCIES)) and not (
        tokens.touches(j + 1) and tokens.word(j + 1).isalnum()
    ):
        _scale_by(tokens, quantity, word, j)
    elif tokens.touches(j + 1) and tokens.word(j + 1)[0].isdecimal() and word not in ("h", "x"):
        quantity.kind = "code"  # 1e6
    elif (
        word in SUFFIXES
        and quantity.form == "plain"
        and 0 < quantity.value <= 100
        and _ordinal_fits(quantity, word)
    ):
        quantity.kind, quantity.last = "ordinal", j
    elif word in ("s", "x", "fold") and quantity.form == "plain":
        quantity.kind = "decade" if word == "s" else "factor"
        if word == "x" and not _compares(tokens, j + 1):
            quantity.kind, quantity.last = "number", j  # 6x economy
    elif word == "ish":
        quantity.hedged, quantity.last = True, j
    elif factor := scaled_code(word):
        quantity.times(factor)
    elif word in ATOMS and ATOMS[word].kind in ("scale", "hundred", "dozen"):
        multiply_by_words(tokens, quantity)
    elif word == "ers" or not (word in CURRENCIES or word in SHORT_UNITS or len(word) >= 3):
        quantity.kind = "code"  # the 49ers


def _compares(tokens: Tokens, j: int) -> bool:
    """ "10x faster", "2x the price"."""
    word = tokens.word(j)
    return word.endswith("er") or word in (
        "more",
        "less",
        "the",
        "our",
        "as",
        "that",
        "what",
        "this",
        "growth",
    )


def _ordinal_fits(quantity: Quantity, word: str) -> bool:
    if len(word) == 1 and quantity.value > 31:  # 100e may be euros
        return False
    english = {1: "st", 2: "nd", 3: "rd"}.get(int(quantity.value) % 10, "th")
    return word not in ("st", "nd", "rd", "th") or word in (english, "th")


def _german_ordinal(tokens: Tokens, quantity: Quantity, dot: int) -> bool:
    """ "am 3." or "3. Quartal": a numeral with a full stop that ends no sentence."""
    if not tokens.may_be("de") or quantity.value > 31 or not quantity.value:
        return False
    before = tokens.word(quantity.first - 1)
    return before in _BEFORE_GERMAN_ORDINAL or tokens.word(dot + 1) in _AFTER_GERMAN_ORDINAL


def _scale_by(tokens: Tokens, quantity: Quantity, word: str, j: int) -> None:
    factor = ATTACHED.get(word, 1e3)  # "T€" is a thousand
    if word == "mil":  # a thousand in Spanish and Portuguese, slang for a million in English
        factor = 1e6 if tokens.is_surely("en") else 1e3
    quantity.times(factor)
    quantity.doubt = word == "mil" and tokens.may_be("en")
    quantity.last = j
    add_half(tokens, quantity)
