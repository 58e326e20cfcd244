"""What the words around a number make of it: a range, a bound, a guess. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leadqual.qualification.lexicon.replacing import CHANGE
from leadqual.qualification.readers.quantity import Quantity
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import NOUNS, TIME_UNITS
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_around import (
    AFTER,
    AND,
    BEFORE,
    BETWEEN,
    BETWEEN_WORDS,
    FROM,
    LONGEST,
    TO,
)
from leadqual.qualification.readers.words_languages import LANGUAGES_OF

_NEGATORS = words(
    """t not cannot never nothing nobody dont cant wont nicht nichts pas jamais rien nunca nada não
    niente niet niets"""
)
_COMPARING = words(
    """more over above less fewer under below mehr über weniger unter plus moins más menos mais più meno oltre
    meer minder boven oberhalb acima pasar pasarnos passar exceed exceeding dépasser excéder superar
    sobrepasar exceder ultrapassar superare überschreiten"""
)
# what keeps a negation from being the comparison's
_PARTED = words("and und et y e en or oder ou o of that dass que che dat because if when")
# "to" and "or" of other languages that are something else in English
_FOREIGN_TO = words("of a o u ou à ai alle tot")


@dataclass(slots=True)
class Amount:
    """One number or range on its way to a reading; tokens first..last carry it. `currency` is None when
    no money was said, "" when the words leave open whose."""

    first: int
    last: int
    low: float | None
    high: float | None
    quantity: Quantity
    currency: str | None = None
    percent: bool = False
    hedged: bool = False
    vague: bool = False
    ahead: int = -1  # first token of the phrases in front of it, -1 for none
    counted: int = -1  # token before the noun, when words behind that noun belong to the number too
    behind: int = -1  # last token of those behind it
    role: str = ""  # when the number is part of a date, time, telephone number or address

    @property
    def is_single(self) -> bool:
        return self.low == self.high


def joins_range(tokens: Tokens, left: Amount, right: Amount) -> bool:
    """Whether the words between two neighbouring numbers make one range of them."""
    gap = [word for word in tokens.words[left.last + 1 : right.first] if word not in ("$", "€", "£", "~")]
    if not gap or len(gap) > 3 or not (left.is_single and right.is_single):
        return False
    joint = " ".join(word for word in gap if word not in BETWEEN_WORDS or len(gap) == 1)
    if joint in AND:
        return preceded_by(tokens, left.first, BETWEEN) > 0
    if joint == "/":
        return _slash_range(tokens, left, right)
    if joint not in TO or any(tokens.word(k) in CHANGE for k in (left.first - 1, left.first - 2)):
        return False  # "change 2 to 5"
    return joint not in _FOREIGN_TO or not tokens.is_surely("en")


def _slash_range(tokens: Tokens, left: Amount, right: Amount) -> bool:
    """ "50/60 people", where it can be neither a date nor a fraction."""
    low, high = left.low or 0, right.high or 0
    return 12 < low < high <= 1.5 * low and tokens.touches(right.first) and tokens.touches(right.first - 1)


def merge_range(tokens: Tokens, left: Amount, right: Amount) -> Amount | None:
    """ "five or six hundred" is 500 to 600, "10-15k" 10,000 to 15,000; None when it is no range."""
    low, high = left.low, right.high
    currencies = {left.currency, right.currency} - {None}
    if low is None or high is None or len(currencies) > 1:
        return None
    scale = right.quantity.scale
    if scale > 1 and left.quantity.scale == 1 and low < high / scale:
        low = _whole(low * scale)
    if currencies and low == int(low) and high % 1000 == 0 and low * 1000 < high:
        low = int(low * 1000)  # "entre 3 et 5 000 euros"
    if low >= high:
        return None
    opened = preceded_by(tokens, left.first, BETWEEN | FROM)
    return Amount(
        first=left.first - opened,
        last=right.last,
        low=low,
        high=high,
        quantity=right.quantity,
        currency=currencies.pop() if currencies else None,
        percent=left.percent or right.percent,
        hedged=left.hedged or right.hedged,
        vague=left.vague or right.vague,
    )


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


def preceded_by(tokens: Tokens, first: int, phrases: frozenset[str]) -> int:
    """How many tokens right in front of `first` form one of the phrases, an article between not minded;
    0 for none."""
    for article in (1, 0) if tokens.word(first - 1) in BETWEEN_WORDS else (0,):
        for length in (3, 2, 1):
            if tokens.joined(first - article - length, first - article - 1) in phrases:
                return length + article
    return 0


def weigh(tokens: Tokens, amount: Amount, floor: int, ceiling: int) -> None:
    """Apply the phrases in front and behind; `floor`..`ceiling` are the tokens no other number owns."""
    bound = _weigh_before(tokens, amount, floor)
    if bound:
        turned = _turned(tokens, amount, floor, bound)
        bound = _turned_behind(tokens, amount, ceiling, bound) if turned == bound else turned
    bound = _weigh_after(tokens, amount, ceiling, bound) or bound
    if not bound and amount.is_single:
        bound = _said_bound(tokens, amount.first, floor) or _said_bound_behind(tokens, amount, ceiling)
    if bound in ("newer", "older"):
        bound = _by_age(amount, bound)
    if not bound and tokens.word(amount.first - 1) == "from" and tokens.word(amount.last + 1) == "up":
        bound, amount.first, amount.last = "min", amount.first - 1, amount.last + 1
    if bound and amount.is_single:
        amount.low, amount.high = (amount.low, None) if bound == "min" else (None, amount.high)


_TURNS = words("turn turned turning crank heat heated drehen dreh stell")


def _is_turned(tokens: Tokens, i: int, length: int) -> bool:
    """ "turn it up to 60": to there, and no further down."""
    if tokens.word(i) != "up" or length != 2:
        return False
    return not _TURNS.isdisjoint(tokens.words[max(0, i - 4) : i])


def _by_age(amount: Amount, bound: str) -> str:
    """A car "not older than 2015" was built then or later; a dog "not older than 5" is 5 or less."""
    is_year = 1900 <= (amount.low or 0) <= 2100
    return "min" if (bound == "newer") == is_year else "max"


def _weigh_before(tokens: Tokens, amount: Amount, floor: int) -> str:
    bound = ""
    i = amount.first
    for _ in range(4):
        while i > floor and tokens.words[i - 1] in BETWEEN_WORDS and not _phrase_before(tokens, i, floor)[0]:
            i -= 1
        length, effect = _phrase_before(tokens, i, floor)
        if not length:
            break
        i -= length
        amount.ahead = i
        if effect == "none" or effect == "max" and _is_turned(tokens, i, length):
            break
        if effect == "reached":
            amount.vague = tokens.word(i - 2) not in ("it", "that")  # "it's up to 50" tells no growth
            effect, i = "max", i + 1
        if effect == "about":
            amount.hedged = True
        elif not bound:
            bound = effect
            amount.first = i
    return bound


def _turned(tokens: Tokens, amount: Amount, floor: int, bound: str) -> str:
    """ "we can't spend more than 900" is a most, "can't do with fewer than 25" a least."""
    if tokens.word(amount.first) not in _COMPARING:
        return bound
    for i in range(amount.first - 1, max(floor, amount.first - 6) - 1, -1):
        if tokens.words[i] in _NEGATORS or tokens.words[i] in _NO and not tokens.is_surely("en"):
            amount.first = i - 2 if tokens.word(i - 1) == "'" and i - 2 >= floor else i
            return "max" if bound == "min" else "min"
        if not tokens.words[i].isalpha() or tokens.words[i] in _PARTED:
            break
    return bound


def _turned_behind(tokens: Tokens, amount: Amount, ceiling: int, bound: str) -> str:
    """ "mehr als 20.000 sind nicht drin", "mas de 5000 no podemos": a most, too; "minder dan 210 wordt het
    niet" is a least."""
    if tokens.word(amount.first) not in _COMPARING:
        return bound
    behind = tokens.words[amount.last + 1 : min(ceiling, amount.last + 9)]
    stop = next(
        (k for k, word in enumerate(behind) if word in _PAUSES and not _takes_up(behind, k)), len(behind)
    )
    said = set(behind[:stop])
    if not (said & (_POSSIBLE | _WE) and said & (_NEGATORS | _NO)):
        return bound
    amount.last += max(k for k in range(stop) if behind[k] in _POSSIBLE | _WE | _NEGATORS | _NO) + 1
    return "max" if bound == "min" else "min"


def _takes_up(behind: Sequence[str], k: int) -> bool:
    """ "plus de 1500 euros, ce n'est pas possible"."""
    return behind[k] == "," and not (_IT | _WE).isdisjoint(behind[k + 1 : k + 2])


_IT = words("ce c ça das dat eso isso that is")
_NO = words("no non geen")
_WE = words("i we ich wir je on nous ik pago pagamos pagherei paghiamo")
_PAUSES = words(", . ; ! ? : but aber mais pero mas ma maar")
_POSSIBLE = words(
    """drin moglich möglich podemos puedo hay puede damos llega possiamo posso possibile abbiamo possible peut
    da dá podemos temos dispomos kan kunnen gaat wordt geht gehen mogelijk can possible work affordable afford
    spend soll werden darf gibt passen passt fit fits approved genehmigt bewilligt her consigo conseguimos
    consegue vale reichen reicht sinn zin sens sentido senso zahle zahlen zahlt wollen wil willen puis lukken
    può puo zit superiamo andiamo spendiamo peux pouvons riesco riusciamo pagar quero queremos quiero va ga"""
)


def _phrase_before(tokens: Tokens, i: int, floor: int) -> tuple[int, str]:
    for length in range(min(LONGEST, i - floor), 0, -1):
        effect = BEFORE.get(tokens.joined(i - length, i - 1))
        if effect:
            return length, effect
    return 0, ""


def _weigh_after(tokens: Tokens, amount: Amount, ceiling: int, bound: str) -> str:
    j, found = amount.last + 1, ""
    for _ in range(3):
        noun, length, effect = _phrase_behind(tokens, j, ceiling)
        if not length:
            break
        j += noun + length
        amount.behind = amount.behind if noun else j - 1
        if effect == "about":
            amount.hedged = True
        elif effect == "some more":
            amount.hedged = amount.vague = True
            amount.last = j - 1
        elif not bound and not found:
            found = effect
            amount.counted = amount.last if noun else -1
            amount.last = j - 1
    return found


def _phrase_behind(tokens: Tokens, j: int, ceiling: int) -> tuple[int, int, str]:
    """(words before it, tokens, effect) of the phrase at token j: "50, give or take", "50 people or so",
    "a 3.9 rating or higher"."""
    rate = _rate(tokens, j)
    apart = tokens.word(j + rate) == ","
    length, effect = _phrase_after(tokens, j + rate + apart, ceiling)
    if length and _closes(tokens, j + rate + apart + length, ceiling, apart):
        return rate, length + apart, effect
    for noun in (1, 2):
        word = tokens.word(j + noun - 1)
        is_square = word in ("2", "3") and tokens.touches(j + noun - 1)
        if not (word.isalpha() or is_square) or (word in LANGUAGES_OF and word not in NOUNS):
            break
        length, effect = _phrase_after(tokens, j + noun, ceiling)
        if length and effect != "some more" and _closes(tokens, j + noun + length, ceiling, length == 1):
            return noun, length, effect
    return 0, 0, ""


def _rate(tokens: Tokens, j: int) -> int:
    """How many words from j on say for how long a sum is: "a month", "balles par mois"."""
    k = j + (tokens.word(j) in ("balles", "pavos"))
    return k + 2 - j if tokens.word(k) in _EVERY and tokens.word(k + 1) in TIME_UNITS else 0


_EVERY = words("a per each every / pro im par por al ao cada")


def _closes(tokens: Tokens, j: int, ceiling: int, apart: bool) -> bool:
    """Whether a phrase that ends before token j belongs to the number in front of it: "50, give or take", but
    not in "50, maybe 60" or "50 plus 20 contractors"."""
    if apart:
        return j >= len(tokens.words) or not tokens.words[j][0].isalnum()
    return j < ceiling or j == len(tokens.words)


def _phrase_after(tokens: Tokens, j: int, ceiling: int) -> tuple[int, str]:
    for length in range(min(LONGEST, ceiling - j), 0, -1):
        effect = AFTER.get(tokens.joined(j, j + length - 1))
        if effect and not (length == 1 and _goes_on(tokens, j)):
            return length, effect
    return 0, ""


_ONE_MORE = words("a an the my our one two ein eine einen un une mein unser une um uma een mon notre mi")


def _goes_on(tokens: Tokens, j: int) -> bool:
    """ "4 + a pram", "2 plus a dog" add something; "90 min massage" lasts so long."""
    word, after = tokens.word(j), tokens.word(j + 1)
    if word in ("+", "plus"):
        return after in _ONE_MORE or word == "+" and not tokens.touches(j) and after[:1].isalnum()
    return word == "min" and tokens.word(j - 1).isdecimal() and after != "."


COPULAS = words("is are be s : = ist liegt ware sind est es é è e são sono zijn ligt bei")
_HIGHEST = words(
    """maximum max most maximal höchstgrenze obergrenze máximo maximo massimo bovengrens limit ceiling cap
    schluss plafond limite tope teto tetto limiet"""
)
_LOWEST = words("minimum min least mindestgröße untergrenze mínimo minimo ondergrens")


def _said_bound(tokens: Tokens, first: int, floor: int) -> str:
    """ "maximum for us is 2800", "the minimum would be three": a bound by its noun and a form of "to be"."""
    if tokens.word(first - 1) not in COPULAS:
        return ""
    for word in reversed(tokens.words[max(floor, first - 7) : first - 1]):
        if word in _HIGHEST or word in _LOWEST:
            return "max" if word in _HIGHEST else "min"
        if not word[0].isalpha() and word != "'":
            return ""
    return ""


def _said_bound_behind(tokens: Tokens, amount: Amount, ceiling: int) -> str:
    """ "30 is the maximum for me", "25 people would be our minimum"."""
    behind = tokens.words[amount.last + 1 : min(ceiling, amount.last + 7)]
    verb = next((k for k, word in enumerate(behind[:3]) if word in COPULAS and word.isalpha()), None)
    if verb is None or any(not word[0].isalpha() for word in behind[:verb]):
        return ""
    for k, word in enumerate(behind[verb + 1 : verb + 4], verb + 1):
        if word in _HIGHEST or word in _LOWEST:
            amount.counted, amount.last = amount.last, amount.last + 1 + k
            return "max" if word in _HIGHEST else "min"
        if word not in _ITS:
            return ""
    return ""


_ITS = words(
    """the our my a das die der mein unser unsere meine le la notre mon ma el lo nuestro mi o nosso meu il
    nostro mio het de ons mijn for"""
)
