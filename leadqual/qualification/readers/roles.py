"""What else a number may be than a count. Pure."""

from __future__ import annotations

from leadqual.qualification.readers.around import Amount
from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.units import MEASURES, NOUNS
from leadqual.qualification.readers.word_sets import words

_STREETS = words(
    "street st avenue ave road rd boulevard blvd lane ln drive dr way broadway square court place"
)
_STREETS_BEFORE = words(
    "rue calle via avenida rua platz straße strasse plaza piazza viale laan straat avenue"
)
_NAMED = words("""iso din soc rfc version v release gate route floor level tier phase step option section
    article chapter page room number no nr nummer numéro número numero # building platform track model
    series windows form version etage étage stock piso planta andar""")
_YEAR_BEFORE = words("""in since by until till during of year from before after end early late mid fy seit
    bis ab im jahr en depuis avant dès desde até dal nel del fino entro sinds tot vanaf jaar año ano
    anno année calendar""")
_CODES = words("zip postcode plz flight code pin id ending ref reference extension ext")
_LEADS_ON = words("at in on near from to for and or of with by around behind people adults persons guests")
_PARTS = words(
    """third thirds quarters fifth fifths tenths halves drittel viertel fünftel tiers tercios terzi quarti
        derde derden"""
)
_WHOLES = words("2 3 4 5 10 20 100 three four five ten")
_IDIOMS = frozenset(("24 / 7", "50 / 50", "9 - to - 5", "9 to 5", "7 / 7", "24 x 7", "365 days"))
_NOT_ONES = words("""this that which no any every each another first last new big small only same right
    wrong good other the next better cheaper second third some""")
_ONE_IDIOMS = words(
    "of another day thing way moment question second at on to more and time - in is for that with from"
)


_MOMENTS = words(
    """moment moments momentje momento momentito momentinho instante istante attimo augenblick ogenblik
    jiffy tick"""
)


def role_of(tokens: Tokens, amount: Amount) -> str:
    quantity = amount.quantity
    if quantity.kind == "article":
        return "" if _counts_one(tokens, amount) else "article"
    if quantity.kind in ("ordinal", "year", "code", "decade", "factor"):
        return quantity.kind
    if amount.currency is not None or tokens.word(quantity.last) == "grand":
        return "money"
    if amount.percent:
        return "percent"
    if not amount.is_single or quantity.kind == "few":
        return ""
    return _role_in_place(tokens, amount)


def _is_ratio(tokens: Tokens, last: int) -> bool:
    """ "9 out of 10", "1 in 5"."""
    if tokens.joined(last + 1, last + 2) == "out of":
        return tokens.word(last + 3) in _WHOLES
    return tokens.word(last + 1) == "in" and tokens.word(last + 2) in _WHOLES


def _counts_one(tokens: Tokens, amount: Amount) -> bool:
    """English "one" before a noun counts; elsewhere the word is an article first."""
    if tokens.word(amount.quantity.first) != "one":
        return False
    follows, before = tokens.word(amount.last + 1), tokens.word(amount.first - 1)
    if before in ("just", "only", "exactly") and not follows.isalpha():
        return True
    return follows.isalpha() and follows not in _ONE_IDIOMS and before not in _NOT_ONES


def _role_in_place(tokens: Tokens, amount: Amount) -> str:
    first, last = amount.quantity.first, amount.quantity.last
    before, after = tokens.word(first - 1), tokens.word(last + 1)
    if tokens.joined(first, last + 2) in _IDIOMS or tokens.joined(first - 2, last) in _IDIOMS:
        return "idiom"
    if after in _MOMENTS:
        return "idiom"  # "1 moment"
    if before in _CODES and amount.low is not None and amount.low >= 100:
        return "code"
    if after in _PARTS or _is_ratio(tokens, last):
        return "fraction"
    if (
        before in _NAMED
        and not _denies(tokens, amount)
        or (before == "." and tokens.word(first - 2) in ("no", "nr"))
    ):
        return "code"
    if amount.low == 365 and before in ("office", "microsoft", "dynamics"):
        return "code"
    if _is_year(tokens, amount, before, after):
        return "year"
    return "address" if _is_address(tokens, first, last) else ""


def _denies(tokens: Tokens, amount: Amount) -> bool:
    """ "no thirteen" is no numbering, nor is "twelve. no 13"."""
    first = amount.quantity.first
    if tokens.word(first - 1) != "no":
        return False
    before = tokens.word(first - 2)
    return amount.quantity.form == "word" or first >= 2 and not before[0].isalnum()


def _is_year(tokens: Tokens, amount: Amount, before: str, after: str) -> bool:
    value = amount.low or 0
    plain = amount.quantity.form == "plain" and 1900 <= value <= 2100 and amount.quantity.scale == 1
    return (
        plain and before in _YEAR_BEFORE and not (after.isalpha() and len(after) > 3 and after.endswith("s"))
    )


def _is_address(tokens: Tokens, first: int, last: int) -> bool:
    """ "1698 Bonanza Street", "rue de Rivoli 12"."""
    if tokens.word(last + 1) == "broadway":
        return True
    named = tokens.word(last + 1).isalpha()  # "for 3 at Foss Court" numbers no house
    named = named and tokens.word(last + 1) not in MEASURES | _LEADS_ON
    streets = _STREETS - {"place"} if tokens.word(last + 1) in NOUNS else _STREETS  # "2 bath place"
    if named and any(tokens.word(last + k) in streets for k in (2, 3)):
        return True
    if tokens.word(first - 1) == "to" and any(tokens.word(last + k) in streets for k in (4, 5)):
        return _LEADS_ON.isdisjoint(tokens.words[last + 1 : last + 5])  # "to 88 Colin P Kelly Jr Street"
    before = tokens.word(first - 1)
    if before.endswith(("straße", "strasse", "straat", "gasse", "weg")) and len(before) > 5:
        return True
    return before not in _LEADS_ON and any(tokens.word(first - k) in _STREETS_BEFORE for k in (2, 3))
