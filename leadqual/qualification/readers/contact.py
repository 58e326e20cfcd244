"""Reads e-mail addresses, telephone numbers and web addresses, also spelled out. Pure.

Values are normal forms: an e-mail in lower case; a telephone number in E.164 when its country was said, its
digits alone when not; a URL with a scheme and without a closing slash.
"""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from leadqual.qualification.located.text import Folded
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.tokens import Tokens, scan
from leadqual.qualification.readers.words_contact import (
    AT,
    DOMAINS,
    DOT,
    EVERYDAY_DOMAINS,
    INTRODUCERS,
    JOINERS,
    NO_MAILBOX,
    PHONE_CUES,
)
from leadqual.qualification.readers.words_languages import LANGUAGES_OF
from leadqual.qualification.readers.words_numbers import ATOMS

MOST = 40  # signs looked at in one message

_AT_WORD = "|".join(AT)
_DOT_WORD = "|".join(DOT)
_JOINER = "|".join(re.escape(word) for word in JOINERS)
_AT = re.compile(rf"\s?[\[({{]\s?(?:{_AT_WORD}|@)\s?[\])}}]\s?|\s(?:{_AT_WORD})\s|\s?@\s?")
_SEPARATOR = rf"(?:\s?[\[({{]\s?(?:{_DOT_WORD}|\.)\s?[\])}}]\s?|\s(?:{_DOT_WORD})\s|\.|\s(?:{_JOINER})\s)"
_LOCAL = re.compile(rf"(?<![\w.+-])[\w+%&'-]+(?:{_SEPARATOR}[\w+%&-]+)*\Z")
_DOMAIN = re.compile(rf"[\w-]+(?:{_SEPARATOR}[\w-]+)+")
_SPELLED_DOT = re.compile(rf"\s?[\[({{]\s?(?:{_DOT_WORD}|\.)\s?[\])}}]\s?|\s(?:{_DOT_WORD})\s")
_SPELLED_JOINER = re.compile(rf"\s({_JOINER})\s")

_PHONE = re.compile(r"(?<![\w@.,])(?:\+ ?)?\(?\d(?:[ ().\-/]{0,3}\d){6,16}(?!\w)")
_DATE_LIKE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}\Z|\d{4}-\d\d?-\d\d?\Z")
_CLEAR_PHONE = re.compile(
    r"\+|0\d{2,}|\(0|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\Z|\d{3}-\d{4}\Z|1[-. ]\d{3}[-. ]\d{3}[-. ]\d{4}\Z"
)

_URL = re.compile(
    r"(?<![\w@.-])(?:(https?)://)?((?:[\w-]{1,63}\.){1,6}([a-z]{2,24}))(:\d{2,5})?(/[^\s<>\"]*)?(?![\w@-])"
)
_SPELLED_URL = re.compile(rf"(?<![\w.-])([\w-]+(?:\s(?:{_DOT_WORD})\s[\w-]+){{1,4}})(?![\w@-])")


def read_emails(folded: Folded) -> list[Reading]:
    return list(_emails(folded.text))


def read_phones(folded: Folded) -> list[Reading]:
    spoken = _dictated(scan(folded.text))
    return spoken + [
        r for r in _phones(folded.text) if not any(r.start < s.end and s.start < r.end for s in spoken)
    ]


def read_urls(folded: Folded) -> list[Reading]:
    return list(_urls(folded.text))


# ---- e-mail


@lru_cache(maxsize=2048)
def _emails(text: str) -> tuple[Reading, ...]:
    found: list[Reading] = []
    for count, at in enumerate(_AT.finditer(text)):
        if count == MOST:
            break
        if found and at.start() < found[-1].end:
            continue
        reading = _email_at(text, at.start(), at.end())
        if reading:
            found.append(reading)
    return tuple(found)


def _email_at(text: str, start: int, end: int) -> Reading | None:
    window = max(0, start - 80)
    local = _LOCAL.search(text[window:start])
    domain = _DOMAIN.match(text, end, end + 200)
    if local is None or domain is None:
        return None
    begin = window + local.start()
    plain_word = text[start:end].strip() in AT
    if plain_word and not _means_mailbox(local.group(), domain.group()):
        return None
    address = f"{_unspelled(local.group())}@{_unspelled(domain.group())}"
    value = _valid_email(address)
    if value is None:
        return None
    literal = text[begin : domain.end()] == address
    vague = plain_word and "." not in address.partition("@")[0] and not _introduced(text[:begin])
    return Reading(begin, domain.end(), value, "literal" if literal else "derived", role="email", vague=vague)


def _means_mailbox(local: str, domain: str) -> bool:
    """ "jana at nordfeld dot example" is an address, "I work at nordfeld.example" is not."""
    if local in NO_MAILBOX or local in LANGUAGES_OF:
        return False
    return bool(_SPELLED_DOT.search(domain)) or "." in local


def _introduced(before: str) -> bool:
    """Whether an address is to be expected: "my mail is jana at ..." but not "I run support at ..."."""
    words = re.findall(r"[\w']+|[^\w\s]", before[-40:])
    return not words or not words[-1].isalpha() or words[-1] in INTRODUCERS


def _unspelled(part: str) -> str:
    part = _SPELLED_DOT.sub(".", part)
    return _SPELLED_JOINER.sub(lambda match: JOINERS[match.group(1)], part)


def _valid_email(address: str) -> str | None:
    try:
        checked = validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return None
    return checked.normalized.lower()


# ---- telephone


@lru_cache(maxsize=2048)
def _phones(text: str) -> tuple[Reading, ...]:
    found: list[Reading] = []
    for match in _PHONE.finditer(text):
        if len(found) == MOST:
            break
        value = _phone_value(match.group())
        if value and not _DATE_LIKE.match(match.group()):
            found.append(Reading(match.start(), match.end(), value, "literal", role="phone"))
    return tuple(found)


def _phone_value(written: str) -> str | None:
    """E.164 when the country is in it. Lenient about ranges: reserved and fictional ones are fine."""
    digits = re.sub(
        r"\D", "", re.sub(r"\( ?0 ?\)", "", written) if written[:1] in ("+", "0", "(") else written
    )
    if written.startswith("+") or digits.startswith("00"):
        international = "+" + digits.removeprefix("00")
        try:
            number = phonenumbers.parse(international, None)
        except phonenumbers.NumberParseException:
            return None
        if not phonenumbers.is_possible_number(number):
            return None
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return digits if 7 <= len(digits) <= 15 else None


@lru_cache(maxsize=2048)
def clear_phones(text: str) -> tuple[tuple[int, int], ...]:
    """Where telephone numbers stand that cannot be counts: by their form, or by a word like "call"."""
    return tuple((r.start, r.end) for r in _phones(text) if _is_clear(text, r))


def _is_clear(text: str, reading: Reading) -> bool:
    if _CLEAR_PHONE.match(text[reading.start : reading.end]):
        return True
    before = re.findall(r"[\w.]+", text[max(0, reading.start - 30) : reading.start])[-3:]
    return any(word in PHONE_CUES for word in before)


def addresses(text: str) -> list[tuple[int, int, str]]:
    """Stretches of e-mail and web addresses, for the numbers in them are no counts."""
    if "@" not in text and "://" not in text and "www." not in text:
        return []
    return [(r.start, r.end, r.role) for r in (*_emails(text), *_urls(text))]


_FIGURES = {w: str(int(a.value)) for w, a in ATOMS.items() if a.kind in ("unit", "article")}
_FIGURES |= {"oh": "0", "o": "0", "meia": "6"}
_TIMES = {"double": 2, "triple": 3, "treble": 3, "doppel": 2, "doble": 2, "doppio": 2, "dubbel": 2}


def _dictated(tokens: Tokens) -> list[Reading]:
    """Figures one by one, some or all of them as words: "oh two oh seven, 946", "null drei null 90"."""
    found: list[Reading] = []
    first, digits, times, spelled = 0, "", 1, 0
    for k, word in enumerate((*tokens.words, "")):
        if word in _TIMES:
            times = _TIMES[word]
        elif figures := word if word.isdecimal() else _FIGURES.get(word, ""):
            first = first if digits else k
            digits, times, spelled = digits + figures * times, 1, spelled + (not word.isdecimal())
        elif word not in _PAUSES or not digits:
            first -= tokens.word(first - 1) == "+"
            if (spelled > 1 or spelled and digits[0] == "0") and (
                value := _phone_value("+" * (tokens.words[first] == "+") + digits)
            ):
                end = max(j for j in range(first, k) if tokens.words[j] not in _PAUSES)
                found.append(Reading(tokens.starts[first], tokens.ends[end], value, "derived", role="phone"))
            digits, spelled = "", 0
    return found[:MOST]


_PAUSES = (",", "-", ".", "/", "(", ")")


# ---- web address


@lru_cache(maxsize=2048)
def _urls(text: str) -> tuple[Reading, ...]:
    found: list[Reading] = []
    for match in _URL.finditer(text):
        if len(found) == MOST:
            break
        if reading := _url(match):
            found.append(reading)
    if not found:
        found = [reading for match in _SPELLED_URL.finditer(text) if (reading := _spelled_url(match))][:MOST]
    return tuple(found)


def _url(match: re.Match[str]) -> Reading | None:
    scheme, host, top, port, path = match.groups()
    if not scheme and not host.startswith("www.") and top not in DOMAINS:
        return None
    path = (path or "").rstrip(".,;:!?)'\"")
    end = match.end(5) - (len(match.group(5) or "") - len(path)) if match.group(5) else match.end()
    vague = (
        not scheme
        and not path
        and top in EVERYDAY_DOMAINS
        and host.count(".") == 1
        and len(top) == 2
        and len(host) < 6
    )
    value = f"{scheme or 'https'}://{host}{port or ''}{path.rstrip('/')}"
    return Reading(match.start(), end, value, "literal" if scheme else "derived", role="url", vague=vague)


def _spelled_url(match: re.Match[str]) -> Reading | None:
    host = _unspelled(match.group(1))
    if host.rsplit(".", 1)[-1] not in DOMAINS:
        return None
    return Reading(match.start(), match.end(), f"https://{host}", "derived", role="url")
