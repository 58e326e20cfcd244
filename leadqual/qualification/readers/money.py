"""Currencies by sign, code, name and slang. Pure."""

from __future__ import annotations

# "" : money, but the words do not say whose
CURRENCIES: dict[str, str] = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "dólar": "USD",
    "dólares": "USD",
    "dolares": "USD", "dollari": "USD", "dollaro": "USD", "buck": "USD", "bucks": "USD",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "euri": "EUR", "euronen": "EUR", "euro's": "EUR",
    "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "quid": "GBP", "sterling": "GBP",
    "pfund": "GBP",
    "libras": "GBP", "sterline": "GBP", "livres": "GBP",
    "chf": "CHF", "franken": "CHF", "francs": "CHF", "francos": "CHF", "franchi": "CHF", "frank": "CHF",
    "sfr": "CHF",
    "fr": "CHF", "stutz": "CHF",
    "brl": "BRL", "r$": "BRL", "reais": "BRL", "real": "BRL",
    "¥": "JPY", "yen": "JPY", "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "yuan": "CNY", "₹": "INR",
    "inr": "INR",
    "rupees": "INR", "rupien": "INR", "pln": "PLN", "zł": "PLN", "zloty": "PLN", "złoty": "PLN",
    "zlotys": "PLN",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK", "czk": "CZK", "huf": "HUF", "ron": "RON", "aud": "AUD",
    "cad": "CAD",
    "nzd": "NZD", "sgd": "SGD", "hkd": "HKD", "zar": "ZAR", "aed": "AED", "mxn": "MXN", "ars": "ARS",
    "clp": "CLP",
    "krw": "KRW", "₩": "KRW", "ils": "ILS", "₪": "ILS", "₽": "RUB", "rub": "RUB", "₺": "TRY", "₦": "NGN",
    "ngn": "NGN",
    "a$": "AUD", "c$": "CAD", "kr": "", "kronor": "", "kroner": "", "kronen": "", "pesos": "", "dirhams": "",
}  # fmt: skip
# letters in front of the dollar sign
DOLLARS = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "s": "SGD", "hk": "HKD",
    "r": "BRL", "mx": "MXN",
}  # fmt: skip
# beginnings of words beside the currency's name that make it another: "canadian dollars", "pesos mexicanos"
_NATIONS = {
    "american": "USD", "amerikan": "USD", "amerikaan": "USD", "américain": "USD", "estadouni": "USD",
    "canad": "CAD", "kanad": "CAD", "austral": "AUD", "singap": "SGD", "swiss": "CHF", "schweizer": "CHF",
    "suiss": "CHF", "suiz": "CHF", "svizzer": "CHF", "suíç": "CHF", "zwitser": "CHF", "british": "GBP",
    "britisch": "GBP", "mexic": "MXN", "mexik": "MXN", "messic": "MXN", "argentin": "ARS", "chilen": "CLP",
    "colombian": "COP", "brasil": "BRL",
}  # fmt: skip
_SCALES = {"k": 1e3, "t": 1e3, "m": 1e6}


def scaled_code(word: str) -> float:
    """1000 for "keur" or "teur", 1e6 for "mchf"; 0 for any other word."""
    if len(word) == 4 and word[0] in _SCALES and word[1:] in ("eur", "usd", "gbp", "chf"):
        return _SCALES[word[0]]
    return 0


def nation_of(word: str) -> str:
    """The code of the currency that such a word makes of a dollar, a franc or a peso; "" for any other
    word."""
    if word == "us":
        return "USD"
    return next((code for start, code in _NATIONS.items() if word.startswith(start)), "")


def code_of(word: str) -> str | None:
    """ISO code of a sign, code or name; "" when it is some currency that the word leaves open; None when
    none."""
    return CURRENCIES[word[1:]] if scaled_code(word) else CURRENCIES.get(word)
