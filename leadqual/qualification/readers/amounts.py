"""Numbers with what belongs to them: currency, percent sign, the other end of a range. Pure."""

from __future__ import annotations

from datetime import date

from leadqual.qualification.lexicon.asserting import CHANGES
from leadqual.qualification.readers.around import Amount, joins_range, merge_range, weigh
from leadqual.qualification.readers.contact import addresses, clear_phones
from leadqual.qualification.readers.dates import find_dates
from leadqual.qualification.readers.money import CURRENCIES, DOLLARS, code_of, nation_of
from leadqual.qualification.readers.quantities import find_quantities
from leadqual.qualification.readers.quantity import Quantity
from leadqual.qualification.readers.roles import role_of
from leadqual.qualification.readers.times import find_times
from leadqual.qualification.readers.tokens import Tokens, scan
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_numbers import bare

_PERCENT = words("% percent prozent procent pct")
_PERCENT_PAIRS = frozenset(("per cent", "pour cent", "por ciento", "por cento", "per cento"))
_FROM = words("from von de d da van")
_COUNTABLE = ("number", "article")


def find_amounts(text: str, odd: tuple[int, ...], today: date | None) -> list[Amount]:
    """The numbers and ranges of a folded text with everything that the words around make of them."""
    quantities = find_quantities(text, odd)
    if not quantities:
        return []
    tokens = scan(text)
    taken = _taken(text, odd, today)
    amounts = [_amount(tokens, quantity, taken) for quantity in quantities]
    for left, right in zip(amounts, amounts[1:], strict=False):
        if left.last >= right.first and tokens.word(left.last).isalpha() and left.quantity.scale == 1:
            right.first, right.currency = right.quantity.first, None  # 3 euros 50
        elif left.last >= right.first:  # one sign between two numbers is the second's
            left.last, left.currency = left.quantity.last, None
    return _weighed(tokens, _ranges(tokens, _with_cents(tokens, amounts)))


_CENTS = words("cent cents pence p centimes centavos centesimi céntimos cêntimos ct")
_AND = words("and und et y e en")
_AFTER_SUM = words("a an per pro par por al each and für for pour para per please bitte in on im from")


def _with_cents(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """ "85 dollars and 40 cents", "3 euros 50": one sum in two numbers."""
    joined: list[Amount] = []
    for amount in amounts:
        left = joined[-1] if joined else None
        if left is not None and (last := _cents_end(tokens, left, amount)):
            left.low = left.high = round((left.low or 0) + (amount.low or 0) / 100, 2)
            left.last = last
        else:
            joined.append(amount)
    return joined


def _cents_end(tokens: Tokens, left: Amount, right: Amount) -> int:
    """The last token of the cents behind a sum of whole units; 0 if the right number is none."""
    if not left.currency or left.role or right.role or not (left.is_single and right.is_single):
        return 0
    whole, small = left.low or 0, right.low or 0
    if whole != int(whole) or small != int(small) or not 0 < small < 100 or right.quantity.scale != 1:
        return 0
    gap = tokens.words[left.last + 1 : right.quantity.first]
    if tokens.word(right.last + 1) in _CENTS and (not gap or len(gap) == 1 and gap[0] in _AND):
        return right.last + 1
    named = tokens.word(left.last).isalpha()
    after = tokens.word(right.last + 1)
    stands = right.quantity.first == right.first and (not after.isalpha() or after in _AFTER_SUM)
    return right.last if named and not gap and small >= 10 and stands and not right.currency else 0


def _taken(text: str, odd: tuple[int, ...], today: date | None) -> list[tuple[int, int, str]]:
    """Stretches of the text that are something else than numbers, with their role."""
    named = [(r.start, r.end, r.role) for r in (*find_dates(text, odd, today), *find_times(text, odd))]
    return named + [(start, end, "phone") for start, end in clear_phones(text)] + addresses(text)


def _amount(tokens: Tokens, quantity: Quantity, taken: list[tuple[int, int, str]]) -> Amount:
    amount = Amount(quantity.first, quantity.last, quantity.value, quantity.value, quantity)
    amount.hedged = quantity.hedged
    at = tokens.starts[quantity.first]
    amount.role = next((role for start, end, role in taken if start <= at < end), "")
    if amount.role:
        return amount
    if quantity.kind in ("few",):
        amount.vague, amount.low, amount.high = True, None, None
    if quantity.kind in ("number", "article", "few"):
        _attach_currency(tokens, amount)
        _attach_percent(tokens, amount)
    return amount


def _attach_currency(tokens: Tokens, amount: Amount) -> None:
    before = tokens.word(amount.first - 1)
    if (code := CURRENCIES.get(before)) is not None and before not in ("real", "fr", "pound", "buck"):
        amount.first -= 1
        if (
            before == "$"
            and tokens.touches(amount.first)
            and (special := DOLLARS.get(tokens.word(amount.first - 1)))
        ):
            amount.first, code = amount.first - 1, special
        if tokens.word(amount.first - 1) == "k" and amount.quantity.scale == 1:  # K€ 50
            amount.first, amount.low = amount.first - 1, amount.quantity.value * 1000
            amount.high = amount.low
        amount.currency = code
    _currency_after(tokens, amount)


def _currency_after(tokens: Tokens, amount: Amount) -> None:
    j = amount.last + 1
    word = tokens.word(j)
    if word in ("de", "d", "di"):  # un millón de dólares, 1,5 million d'euros
        k = j + 2 if tokens.word(j + 1) == "'" else j + 1
        j, word = (k, tokens.word(k)) if tokens.word(k) in CURRENCIES else (j, word)
    if word in (",", ".") and tokens.touches(j) and tokens.word(j + 1) == "-" and tokens.touches(j + 1):
        j, word = j + 2, tokens.word(j + 2)  # 5.000,- €
    if word == "." and tokens.word(j + 1) in CURRENCIES and tokens.touches(j):  # 1,2 Mio. €
        j, word = j + 1, tokens.word(j + 1)
    if word == "ish":
        j, word = j + 1, tokens.word(j + 1)
    ends = tokens.word(j + 2) in ("", ".", "!", "'", "not", "nicht", "pas")
    if word == "," and ends and tokens.word(j + 1).isalpha() and tokens.word(j + 1) in CURRENCIES:
        j, word = j + 1, tokens.word(j + 1)  # 8k, euros
    code = code_of(word)
    k = j if code is None else j + 1  # "canadian dollars", "pesos mexicanos"
    if CURRENCIES.get(tokens.word(j + 1) if code is None else word) not in (None, "EUR", "JPY") and (
        nation := nation_of(tokens.word(k))
    ):
        amount.currency, amount.last = nation, j + 1
        return
    if code is None or (word == "real" and not tokens.may_be("pt es")):
        return
    if amount.currency is None or not word.isalpha() or amount.currency == code:
        amount.currency = code if amount.currency in (None, "", code) else amount.currency
        amount.last = j
    elif amount.currency == "USD" and before_is_dollar(tokens, amount):  # $500 CAD
        amount.currency, amount.last = code, j


def before_is_dollar(tokens: Tokens, amount: Amount) -> bool:
    return tokens.word(amount.first) == "$"


def _attach_percent(tokens: Tokens, amount: Amount) -> None:
    j = amount.last + 1
    if tokens.word(j) in _PERCENT:
        amount.percent, amount.last = True, j
    elif tokens.joined(j, j + 1) in _PERCENT_PAIRS:
        amount.percent, amount.last = True, j + 1


def _ranges(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    merged: list[Amount] = []
    for amount in amounts:
        left = merged[-1] if merged else None
        if (
            left
            and not (left.role or amount.role)
            and left.quantity.kind in _COUNTABLE
            and amount.quantity.kind in _COUNTABLE
            and joins_range(tokens, left, amount)
            and role_of(tokens, amount) != "address"
            and not _changed(tokens, left)
            and (both := merge_range(tokens, left, amount))
        ):
            merged[-1] = both
        else:
            merged.append(amount)
    return merged


def _changed(tokens: Tokens, left: Amount) -> bool:
    """ "grew from 20 to 50" are two numbers, one of them over, and no range."""
    j = left.first - 1
    return tokens.word(j) in _FROM and any(bare(tokens.word(k)) in CHANGES for k in range(j - 4, j))


def _weighed(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    for k, amount in enumerate(amounts):
        floor = amounts[k - 1].last + 1 if k else 0
        onward = next((a for a in amounts[k + 1 :] if a.quantity.kind != "few"), None)  # "sixty and a few"
        ceiling = onward.first if onward else len(tokens.words)
        if not amount.role and amount.quantity.kind in ("number", "article", "few"):
            weigh(tokens, amount, floor, ceiling)
    for left, right in reversed([*zip(amounts, amounts[1:], strict=False)]):
        if left.high is None and right.low is None and _is_other_end(tokens, left, right):
            left.high, left.currency = right.high, right.currency or left.currency
            left.last, left.counted, left.behind = right.last, right.counted, right.behind
            amounts.remove(right)
    return amounts


def _is_other_end(tokens: Tokens, left: Amount, right: Amount) -> bool:
    """ "More than fifty people, but less than a hundred" are one range."""
    if left.low is None or right.high is None or left.low >= right.high or right.role:
        return False
    named = [word for word in tokens.words[left.last + 1 : right.first] if word not in _BOTH]
    return not named or [tokens.word(right.last + 1)] == named and left.currency == right.currency


_BOTH = words(", ; and but und aber et mais y pero e mas ma en maar")
