"""Every number that stands in a text, in digits or words, before anybody asks what it counts. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from leadqual.qualification.readers.literals import decimal_of, read_literal
from leadqual.qualification.readers.money import CURRENCIES, scaled_code
from leadqual.qualification.readers.sums import Sum
from leadqual.qualification.readers.tokens import Tokens, scan
from leadqual.qualification.readers.units import SHORT_UNITS, TIME_UNITS
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_languages import LANGUAGES_OF
from leadqual.qualification.readers.words_numbers import ATOMS, DOUBTFUL, Atom
from leadqual.qualification.readers.words_ordinals import ORDINALS, SUFFIXES

MOST = 300  # numbers read in one message; a pasted table is no answer

ATTACHED = {"k": 1e3, "tsd": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "mio": 1e6, "mln": 1e6, "mill": 1e6, "b": 1e9,
            "bn": 1e9, "mrd": 1e9, "mld": 1e9, "md": 1e9, "bio": 1e12, "kk": 1e6, "l": 1e5}  # fmt: skip
_BEFORE_CURRENCY = words("m b t mm md")
_SPACED = words("k tsd mn mio mln mill bn mrd mld mil")
_ALSO_NOUNS = words("quarto quarta quinta sexta segunda secondo")
_BEFORE_ORDINAL = words("o no do ao il nel del al dal a na da à la nella della")
_BETWEEN = words("between entre zwischen tra fra tussen")
_AND = {"and": "en", "und": "de", "et": "fr", "y": "es", "e": "pt it", "en": "nl", "-": "", "n": "en"}
_HALVES = frozenset(
    """and a half|and half|y medio|y media|e meio|e meia|et demi|et demie|e mezzo|e mezza|und ein halb
    |und eine halbe|en een half|en een halve""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_POINTS = words("point komma virgule coma vírgula virgola punto")


@dataclass(slots=True)
class Quantity:
    """A number at tokens first..last. `kind`: number, ordinal, article, few (names no number), year,
    digits (spoken one by one), code (part of a name). `form`: how a numeral is built, "word" for words.
    `scale`: the multiplier said with it. `doubt`: it may have been meant otherwise."""

    first: int
    last: int
    value: float
    kind: str = "number"
    form: str = "word"
    scale: float = 1
    hedged: bool = False
    doubt: bool = False
    other: float = 0  # the second reading of a doubtful numeral

    def times(self, factor: float) -> None:
        if self.form in ("dot", "comma") and self.scale == 1 and self.other:
            self.value, self.form = self.other, "decimal"  # 1.250 million
        self.value = _whole(self.value * factor)
        self.scale, self.doubt = factor, False


def _whole(value: float) -> float:
    value = round(value, 6)
    return int(value) if value == int(value) else value


@lru_cache(maxsize=2048)
def find_quantities(text: str, odd: tuple[int, ...] = ()) -> tuple[Quantity, ...]:
    """The numbers of a folded text in order; treat them as read-only, they are shared."""
    tokens = scan(text)
    found: list[Quantity] = []
    i, n = 0, len(tokens.words)
    words = tokens.words
    while i < n and len(found) < MOST:
        word = words[i]
        quantity = None
        if word[0].isdecimal():
            quantity = _in_digits(tokens, i, odd)
        elif word in ATOMS:
            quantity = _ordinal_word(tokens, i) or _in_words(tokens, i)
        elif word.endswith("ish") and word[:-3] in ATOMS:
            quantity = Quantity(i, i, _whole(ATOMS[word[:-3]].value), hedged=True)
        elif word in ORDINALS and _is_ordinal(tokens, i):
            quantity = _ordinal_word(tokens, i)
        elif len(word) > 6 and (value := _thousands(word)):
            quantity = _in_thousands(tokens, i, value)
        if quantity is None:
            i += 1
            continue
        found.append(quantity)
        i = quantity.last + 1
    return tuple(found)


# ---- digits


def _in_digits(tokens: Tokens, i: int, odd: tuple[int, ...]) -> Quantity:
    numeral = tokens.words[i]
    literal = read_literal(numeral)
    quantity = Quantity(i, i, literal.value, form=literal.form)
    if literal.form == "code" or _in_a_name(tokens, i):
        quantity.kind = "code"
    elif literal.form in ("dot", "comma"):
        quantity.other = decimal_of(numeral)
    elif literal.form == "plain":
        _join_groups(tokens, quantity)
        _fraction(tokens, quantity, odd)
    if quantity.kind == "number":
        _suffix(tokens, quantity)
    return quantity


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
    whole = quantity.value if j > i else 0
    if len(over) > 1 and odd:  # "1½" folds to "11⁄2"; the sign stands where its folded digits came from
        split = [k for k in range(len(over)) if tokens.starts[j] + k in odd]
        if split and j == i:
            whole, over = float(over[: split[0]] or 0), over[split[0] :]
    if int(over) >= int(under):
        return
    quantity.value = _whole(whole + int(over) / int(under))
    quantity.last, quantity.form = under_at, "fraction"
    quantity.doubt = not whole and tokens.word(j + 1) == "/"


def _suffix(tokens: Tokens, quantity: Quantity) -> None:
    """What follows the digits: k, m, -th, dozen, million ..."""
    j = quantity.last + 1
    word = tokens.word(j)
    if tokens.touches(j) and word.isalpha():
        _attached(tokens, quantity, word)
    elif word == "." and tokens.touches(j) and _german_ordinal(tokens, quantity, j):
        quantity.kind, quantity.last = "ordinal", j
    elif word == "-" and tokens.touches(j) and tokens.word(j + 1) == "ish":
        quantity.hedged, quantity.last = True, j + 1
    elif word in _SPACED or (word in _BEFORE_CURRENCY and tokens.word(j + 1) in CURRENCIES):
        _scale_by(tokens, quantity, word, j)
    elif (factor := scaled_code(word)) and quantity.scale == 1:
        quantity.times(factor)
    else:
        _multiply_words(tokens, quantity)


def _attached(tokens: Tokens, quantity: Quantity, word: str) -> None:
    j = quantity.last + 1
    if (word in ATTACHED or (word == "t" and tokens.word(j + 1) in CURRENCIES)) and not (tokens.touches(j + 1) and tokens.word(j + 1).isalnum()):
        _scale_by(tokens, quantity, word, j)
    elif (
        word in SUFFIXES
        and quantity.form == "plain"
        and 0 < quantity.value <= 100
        and _ordinal_fits(quantity, word)
    ):
        quantity.kind, quantity.last = "ordinal", j
    elif word in ("s", "x", "fold") and quantity.form == "plain":
        quantity.kind = "decade" if word == "s" else "factor"
    elif word == "ish":
        quantity.hedged, quantity.last = True, j
    elif factor := scaled_code(word):
        quantity.times(factor)
    elif word in ATOMS and ATOMS[word].kind in ("scale", "hundred", "dozen"):
        _multiply_words(tokens, quantity)
    elif not (word in CURRENCIES or word in SHORT_UNITS or len(word) >= 3):
        quantity.kind = "code"


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
    return before in ("am", "vom", "zum", "dem", "der", "den", "das", "im", "beim") or tokens.word(dot + 1) in (
        "quartal", "halbjahr", "stock", "etage", "woche", "monat", "tag", "jahr")  # fmt: skip


def _scale_by(tokens: Tokens, quantity: Quantity, word: str, j: int) -> None:
    factor = ATTACHED.get(word, 1e3)  # "T€" is a thousand
    if word == "mil":  # a thousand in Spanish and Portuguese, slang for a million in English
        factor = 1e6 if tokens.is_surely("en") else 1e3
    quantity.times(factor)
    quantity.doubt = word == "mil" and tokens.may_be("en")
    quantity.last = j
    _half_after(tokens, quantity)


def _multiply_words(tokens: Tokens, quantity: Quantity) -> None:
    total = Sum()
    j = quantity.last + 1
    if tokens.joined(j, j + 2) in _HALVES or tokens.joined(j, j + 1) in _HALVES:
        _half_after(tokens, quantity)
        j = quantity.last + 1
    atom = ATOMS.get(tokens.word(j))
    if atom is None or atom.kind not in ("hundred", "scale", "dozen", "many", "about"):
        return
    if not _means_number(tokens, j, atom) or (atom.value == 100 and tokens.word(j) in ("cent", "cents")):
        return
    if quantity.form in ("dot", "comma"):
        quantity.value, quantity.form = quantity.other, "decimal"
    total.start_with(quantity.value)
    last = _collect(tokens, j, total)
    quantity.value, quantity.last, quantity.scale = _whole(total.value), last, total.scale
    _half_after(tokens, quantity)


def _half_after(tokens: Tokens, quantity: Quantity) -> None:
    """ "two and a half (thousand)", "un millón y medio"."""
    j = quantity.last + 1
    for length in (3, 2):
        if tokens.joined(j, j + length - 1) not in _HALVES:
            continue
        follows = ATOMS.get(tokens.word(j + length))
        if quantity.scale >= 1000 and not (follows and follows.kind == "scale"):
            quantity.value = _whole(quantity.value + quantity.scale / 2)
        else:
            quantity.value = _whole(quantity.value + 0.5)
            quantity.doubt = quantity.scale == 100 and not (follows and follows.kind == "scale")
        quantity.last = j + length - 1
        return


# ---- words


def _means_number(tokens: Tokens, i: int, atom: Atom) -> bool:
    """Whether a word that is a number in one language and something else in another counts here."""
    if not atom.languages or tokens.may_be(atom.languages):
        return True
    follows = ATOMS.get(tokens.word(i + 1))
    return follows is not None and follows.kind in ("unit", "teen", "ten", "full", "cent", "hundred", "scale")


def _thousands(word: str) -> float:
    """zwölftausenddreihundert, duemila, twaalfduizend: one word, split at the thousand."""
    for joint in ("tausendund", "tausend", "duizend", "mila", "mille"):
        before, found, after = word.partition(joint)
        if not found:
            continue
        left = ATOMS[before].value if before in ATOMS else 1 if not before else 0
        right = ATOMS[after].value if after in ATOMS else 0 if not after else -1
        return left * 1000 + right if left > 0 and right >= 0 else 0
    return 0


def _in_words(tokens: Tokens, i: int) -> Quantity | None:
    atom = ATOMS[tokens.words[i]]
    if tokens.touches(i) and tokens.words[i - 1][-1].isdecimal():
        return None
    if tokens.words[i] in ("cent", "ciento", "cento") and tokens.word(i - 1) in ("pour", "por", "per"):
        return None
    if atom.languages and not _means_number(tokens, i, atom):
        return None
    if atom.kind in ("few", "couple", "half", "a", "many"):
        return _quantifier(tokens, i, atom)
    if atom.kind == "article" and (counted := _counted_by_article(tokens, i)):
        return counted
    return _from_sum(tokens, i, atom)


def _from_sum(tokens: Tokens, i: int, atom: Atom) -> Quantity | None:
    total = Sum()
    last = i
    if atom.kind == "part":
        total.start_with(atom.value)
        last = _collect(tokens, i + 1, total)
    else:
        last = _collect(tokens, i, total)
    if last < i:
        return None
    quantity = Quantity(i, last, _whole(total.value), scale=total.scale, hedged=total.hedged)
    quantity.kind = "year" if total.year else "article" if atom.kind == "article" and last == i else "number"
    quantity.doubt = total.colloquial or (
        tokens.words[i] in DOUBTFUL and last == i and not tokens.languages
    )
    finished = _finish_words(tokens, quantity)
    if finished.last > last and finished.kind == "article":
        finished.kind = "number"  # one and a half
    return finished


def _in_thousands(tokens: Tokens, i: int, value: float) -> Quantity:
    """ "zwölftausend", or "duemila" and what follows it."""
    total = Sum()
    total.total, total.limit, total.scale, total.last = value, 1000, 1000, "scale"
    last = _collect(tokens, i + 1, total) if value % 1000 == 0 else i
    return _finish_words(tokens, Quantity(i, last, _whole(total.value), scale=1000))


def _finish_words(tokens: Tokens, quantity: Quantity) -> Quantity:
    j = quantity.last + 1
    word = tokens.word(j)
    if word == "-" and tokens.touches(j) and tokens.word(j + 1) == "ish":
        quantity.hedged, quantity.last = True, j + 1
    elif word in _POINTS:
        _spoken_decimal(tokens, quantity)
    elif word in ("k", "mio", "mn", "bn"):
        quantity.times(ATTACHED[word])
        quantity.last = j
    _half_after(tokens, quantity)
    follows = ATOMS.get(tokens.word(quantity.last + 1))
    if quantity.value % 1 and follows and follows.kind in ("scale", "hundred", "dozen"):
        _multiply_words(tokens, quantity)
    return quantity


def _spoken_decimal(tokens: Tokens, quantity: Quantity) -> None:
    """ "two point five"."""
    j, digits = quantity.last + 2, ""
    while (atom := ATOMS.get(tokens.word(j))) and atom.kind == "unit":
        digits += str(int(atom.value))
        j += 1
    if digits:
        quantity.value = float(f"{int(quantity.value)}.{digits}")
        quantity.last = j - 1


def _counted_by_article(tokens: Tokens, i: int) -> Quantity | None:
    """ "eine halbe Million", "un centinaio", "ein paar hundert"."""
    follows = ATOMS.get(tokens.word(i + 1))
    if tokens.word(i + 1) in ("paar", "par", "paio"):
        return _couple(tokens, i, i + 1, Atom(2, "couple"))
    if follows and follows.kind == "half":
        return _half(tokens, i, i + 1)
    return None


def _quantifier(tokens: Tokens, i: int, atom: Atom) -> Quantity | None:
    if atom.kind == "a":
        return _after_a(tokens, i)
    if atom.kind == "few" and _number_at(tokens, i + 1):
        return None  # unos 50
    if atom.kind in ("few", "many"):
        return _vague(tokens, i, i)
    if atom.kind == "couple":
        return _couple(tokens, i, i, atom)
    return _half(tokens, i, i)


def _number_at(tokens: Tokens, i: int) -> bool:
    atom = ATOMS.get(tokens.word(i))
    return tokens.word(i)[:1].isdecimal() or bool(atom and atom.kind in ("unit", "teen", "ten", "full", "cent"))


def _after_a(tokens: Tokens, i: int) -> Quantity | None:
    """ "a" counts one only before a hundred, a dozen; "a couple", "a few" and "a half" go on themselves."""
    follows = ATOMS.get(tokens.word(i + 1))
    if follows is None:
        return None
    if follows.kind in ("hundred", "scale", "dozen") and tokens.word(i + 1) not in ("cent", "cents"):
        quantity = _from_sum(tokens, i + 1, follows)
    elif follows.kind in ("few", "couple", "half"):
        quantity = _quantifier(tokens, i + 1, follows)
    else:
        return None
    if quantity:
        quantity.first = i
    return quantity


def _couple(tokens: Tokens, first: int, i: int, atom: Atom) -> Quantity:
    """ "a couple of hundred" is 200; "a couple of people" may be three; "ein paar" is a few."""
    j = i + 1
    while tokens.word(j) in ("of", "de", "di"):
        j += 1
    follows = ATOMS.get(tokens.word(j))
    if not follows or follows.kind not in ("hundred", "scale", "dozen", "many", "about"):
        return Quantity(first, i, 2, kind="number" if tokens.word(i) == "pair" else "few")
    if tokens.word(i) in ("paar", "par"):
        return _vague(tokens, first, i)
    total = Sum()
    total.start_with(atom.value)
    last = _collect(tokens, j, total)
    return Quantity(first, max(last, i), _whole(total.value), scale=total.scale)


def _half(tokens: Tokens, first: int, i: int) -> Quantity | None:
    j = i + 1
    while tokens.word(j) in ("a", "-", "de"):
        j += 1
    follows = ATOMS.get(tokens.word(j))
    if not follows or follows.kind not in ("scale", "dozen"):
        return None
    return Quantity(first, j, _whole(follows.value / 2), scale=follows.value)


def _vague(tokens: Tokens, first: int, i: int) -> Quantity:
    """ "a few", "a few hundred", "hundreds of thousands", "dozens"."""
    last = j = i
    while True:
        j += 1
        if tokens.word(j) in ("of", "de", "di", "d", "'", "von"):
            continue
        follows = ATOMS.get(tokens.word(j))
        if not follows or follows.kind not in ("hundred", "scale", "dozen", "many", "about"):
            break
        last = j
    return Quantity(first, last, 0, kind="few")


def _collect(tokens: Tokens, i: int, total: Sum) -> int:
    """Feed `total` from token i on; the index of the last token that belongs to the number."""
    between = tokens.word(i - 1) in _BETWEEN
    last, j = i - 1, i
    while j < len(tokens.words):
        word = tokens.words[j]
        atom = ATOMS.get(word)
        if atom is None:
            step = j > i and word in _AND and _joins(tokens, j, total, between)
            if not step:
                break
            j += 1
            continue
        if word == "quatre" and (size := _four_twenties(tokens, j)):
            atom, extra = Atom(80, "ten"), size
        else:
            extra = 0
        if not _means_number(tokens, j, atom) and j == i or not total.add(atom):
            break
        j += 1 + extra
        last = j - 1
    return last


def _four_twenties(tokens: Tokens, j: int) -> int:
    if tokens.word(j + 1) in ("vingt", "vingts"):
        return 1
    return 2 if tokens.word(j + 1) == "-" and tokens.word(j + 2) in ("vingt", "vingts") else 0


def _joins(tokens: Tokens, j: int, total: Sum, between: bool) -> bool:
    """Whether the connecting word at j goes on with the same number."""
    follows = ATOMS.get(tokens.word(j + 1))
    if follows is None or follows.kind not in ("unit", "article", "teen", "ten", "full", "cent"):
        return (
            bool(follows)
            and tokens.word(j) == "-"
            and follows is not None
            and follows.kind in ("hundred", "scale")
        )
    if tokens.word(j) == "-":
        if total.last == "teen":
            return follows.language == "fr" and total.group % 10 == 0
        return total.level == 10 or (
            total.level >= 10 and follows.kind in ("ten", "unit") and not total.empty
        )
    if not _language_joins(tokens.word(j), follows, total):
        return False
    if between and not _another_and(tokens, j + 2):
        return False
    return not _multiplied_later(tokens, j + 1)


def _language_joins(word: str, follows: Atom, total: Sum) -> bool:
    if word in ("and", "n", "und", "en"):
        return total.level == 100 or (total.level == 1000 and not total.empty)
    if word in ("y", "et"):
        return total.level == 10 and follows.kind in ("unit", "article", "teen")
    return total.level >= 10 and not total.empty and follows.kind != "half"


def _another_and(tokens: Tokens, j: int) -> bool:
    for k in range(j, min(j + 6, len(tokens.words))):
        if tokens.words[k] in _AND and tokens.words[k] != "-":
            follows = tokens.word(k + 1)
            return follows in ATOMS or follows[:1].isdecimal()
    return False


def _multiplied_later(tokens: Tokens, j: int) -> bool:
    """ "one hundred and two hundred": the second part is a number of its own."""
    while (atom := ATOMS.get(tokens.word(j))) and atom.kind in ("unit", "article", "teen", "ten", "full"):
        j += 1
    return bool(atom) and atom is not None and atom.kind in ("hundred", "dozen")


def _is_ordinal(tokens: Tokens, i: int) -> bool:
    """ "um quarto" is a room; "o quarto", "quarto trimestre" is the fourth."""
    if tokens.words[i] not in _ALSO_NOUNS:
        return True
    return tokens.word(i - 1) in _BEFORE_ORDINAL or tokens.word(i + 1) in TIME_UNITS


def _ordinal_word(tokens: Tokens, i: int) -> Quantity | None:
    """ "third", and "twenty-first" in two words."""
    if tokens.words[i] in ORDINALS:
        return Quantity(i, i, ORDINALS[tokens.words[i]], kind="ordinal")
    j = i + 2 if tokens.word(i + 1) == "-" else i + 1
    tens, unit = ATOMS.get(tokens.words[i]), ORDINALS.get(tokens.word(j), 10)
    if (
        tens
        and tens.kind == "ten"
        and unit < 10
        and not tokens.touches(j)
        or tens
        and tokens.word(i + 1) == "-"
        and unit < 10
    ):
        return Quantity(i, j, int(tens.value) + unit, kind="ordinal")
    return None
