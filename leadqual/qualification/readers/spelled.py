"""Numbers written in words, and words that stand for no definite number. Pure."""

from __future__ import annotations

from leadqual.qualification.readers.joining import collect, means_number
from leadqual.qualification.readers.multiples import add_half, multiply_by_words
from leadqual.qualification.readers.quantity import Quantity, whole
from leadqual.qualification.readers.sums import Sum
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import TIME_UNITS
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_around import BEFORE
from leadqual.qualification.readers.words_numbers import ATOMS, DOUBTFUL, Atom
from leadqual.qualification.readers.words_ordinals import ORDINALS

_POINTS = words("point komma virgule coma vírgula virgola punto")
_LITTLE = words("peu poco po pouco pochino bisschen wenig beetje bit little lot")
_SHORT_SCALES = {"k": 1e3, "mio": 1e6, "mn": 1e6, "bn": 1e9}
_ALSO_NOUNS = words("prima quarto quarta quinta sexta segunda secondo")
_BEFORE_ORDINAL = words("o no do ao il nel del al dal a na da à la nella della")


def in_words(tokens: Tokens, i: int) -> Quantity | None:
    atom = ATOMS[tokens.words[i]]
    if tokens.touches(i) and tokens.words[i - 1][-1].isdecimal():
        return None
    if tokens.words[i] in ("cent", "ciento", "cento") and tokens.word(i - 1) in ("pour", "por", "per"):
        return None
    if atom.languages and not means_number(tokens, i, atom):
        return None
    if atom.kind in ("few", "couple", "half", "a", "many"):
        return _quantifier(tokens, i, atom)
    if atom.kind == "article" and _is_small_talk(tokens, i):
        return None
    if atom.kind == "article" and (counted := _counted_by_article(tokens, i)):
        return counted
    return _from_sum(tokens, i, atom)


def _is_small_talk(tokens: Tokens, i: int) -> bool:
    """ "um die 50", "een stuk of twintig", "un peu": no one is counted here."""
    if tokens.word(i + 1) in _LITTLE:
        return True
    return tokens.joined(i, i + 1) in BEFORE or tokens.joined(i, i + 2) in BEFORE


def _from_sum(tokens: Tokens, i: int, atom: Atom) -> Quantity | None:
    total = Sum()
    last = i
    if atom.kind == "part":
        total.start_with(atom.value)
        last = collect(tokens, i + 1, total)
    else:
        last = collect(tokens, i, total)
    if last < i:
        return None
    quantity = Quantity(i, last, whole(total.value), scale=total.scale, hedged=total.hedged)
    quantity.kind = "year" if total.year else "article" if atom.kind == "article" and last == i else "number"
    quantity.doubt = total.colloquial or (tokens.words[i] in DOUBTFUL and last == i and not tokens.languages)
    finished = _finish_words(tokens, quantity)
    if finished.last > last and finished.kind == "article":
        finished.kind = "number"  # one and a half
    return finished


def thousands_in(word: str) -> float:
    """zwölftausenddreihundert, duemila, twaalfduizend: one word, split at the thousand."""
    for joint in ("tausendund", "tausend", "duizend", "mila", "mille"):
        before, found, after = word.partition(joint)
        if not found:
            continue
        left = ATOMS[before].value if before in ATOMS else 1 if not before else 0
        right = ATOMS[after].value if after in ATOMS else 0 if not after else -1
        return left * 1000 + right if left > 0 and right >= 0 else 0
    return 0


def in_thousands(tokens: Tokens, i: int, value: float) -> Quantity:
    """ "zwölftausend", or "duemila" and what follows it."""
    total = Sum()
    total.total, total.limit, total.scale, total.last = value, 1000, 1000, "scale"
    last = collect(tokens, i + 1, total) if value % 1000 == 0 else i
    return _finish_words(tokens, Quantity(i, last, whole(total.value), scale=1000))


def _finish_words(tokens: Tokens, quantity: Quantity) -> Quantity:
    j = quantity.last + 1
    word = tokens.word(j)
    if word == "-" and tokens.touches(j) and tokens.word(j + 1) == "ish":
        quantity.hedged, quantity.last = True, j + 1
    elif word in _POINTS:
        _spoken_decimal(tokens, quantity)
    elif word in _SHORT_SCALES:
        quantity.times(_SHORT_SCALES[word])
        quantity.last = j
    add_half(tokens, quantity)
    follows = ATOMS.get(tokens.word(quantity.last + 1))
    if quantity.value % 1 and follows and follows.kind in ("scale", "hundred", "dozen"):
        multiply_by_words(tokens, quantity)
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
        return _half(tokens, i, i + 1, follows)
    return None


def _quantifier(tokens: Tokens, i: int, atom: Atom) -> Quantity | None:
    if atom.kind == "a":
        return _after_a(tokens, i)
    if atom.kind == "few" and _number_at(tokens, i + 1):
        return None  # unos 50
    if tokens.words[i] == "miles" and not tokens.is_surely("es"):
        return None
    if atom.kind in ("few", "many"):
        return _vague(tokens, i, i)
    if atom.kind == "couple":
        return _couple(tokens, i, i, atom)
    return _half(tokens, i, i, atom)


def _number_at(tokens: Tokens, i: int) -> bool:
    atom = ATOMS.get(tokens.word(i))
    return tokens.word(i)[:1].isdecimal() or bool(
        atom and atom.kind in ("unit", "teen", "ten", "full", "cent")
    )


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
    last = collect(tokens, j, total)
    return Quantity(first, max(last, i), whole(total.value), scale=total.scale)


def _half(tokens: Tokens, first: int, i: int, atom: Atom) -> Quantity | None:
    """ "half a million", "a quarter of a million"."""
    j = i + 1
    while tokens.word(j) in ("a", "-", "de", "of", "di"):
        j += 1
    follows = ATOMS.get(tokens.word(j))
    if not follows or follows.kind not in ("scale", "dozen", "about", "hundred"):
        return None
    size = 1e6 if tokens.word(j) == "mil" and tokens.is_surely("en") else follows.value  # half a mil
    return Quantity(first, j, whole(size * atom.value), scale=size)


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


def is_ordinal(tokens: Tokens, i: int) -> bool:
    """ "um quarto" is a room, "prima di" before; "o quarto", "quarto trimestre" is the fourth."""
    if tokens.words[i] not in _ALSO_NOUNS:
        return True
    return tokens.word(i - 1) in _BEFORE_ORDINAL or tokens.word(i + 1) in TIME_UNITS


def ordinal_word(tokens: Tokens, i: int) -> Quantity | None:
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
