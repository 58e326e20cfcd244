"""What no sentence may look like, whatever it says: markup, machinery, foreign links. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from leadqual.qualification.located.text import fold

from .grounds import Grounds

LONGEST = 600
_MARKUP = re.compile(
    r"\*\*|__|~~|`|^\s{0,3}#{1,6}\s|^\s{0,3}>|\]\(|!\[|<\s*[/!]?\s*[a-z]|&(?:#x?)?\w+;|\|\s*-{3,}|^\s*\|.*\|"
    r"|(?<![\w*])\*[^\s*][^*\n]*\*(?![\w*])|\\[a-z(\[]",
    re.IGNORECASE | re.MULTILINE,
)
_LEAK = re.compile(
    r"[{}]|\[(?:k|id|source|cite)?[:#]?\s?\d|\b[kK]\d{1,4}\b|\w_\w|</?\w|\bsystem prompt\b"
    r"|\b(?:tool|function)[ -]?calls?\b|\b(?:my|the) (?:instructions|prompt|rules)\b|\bjson\b|\bnull\b"
    r"|\bknowledge (?:base )?(?:entry|entries|ids?)\b|\blanguage model\b|\bopenai\b|\bchatgpt\b"
    r"|\b(?:assistant|user|visitor|system):|\b(?:meine|meiner) (?:anweisungen|regeln)\b"
    r"|\bmes (?:instructions|consignes)\b|\bschema\b",
)
_URL = re.compile(
    r"[a-z][a-z0-9+.-]{0,20}:[\\/]{1,}[^\s<>\"]*|(?<![\w@.-])//[\w-]+\.[^\s]*"
    r"|\b(?:javascript|data|mailto|tel):\S*"
)
_HOST = re.compile(r"(?<![\w@.:/\\-])(?:[\w-]+\.)+[^\W\d_]{2,24}(?:[:/?#][^\s<>\"]*)?(?![\w@])")
_HTTP = re.compile(r"https?://([^\s/?#\\:@]+)(?::\d+)?(?:[/?#][^\s\\@]*)?\Z")
_EMAIL = re.compile(r"[^\s<>()\[\]\"',;]+@[^\s<>()\[\]\"',;]+")
_DIGITS = re.compile(r"\+?\(?\d(?:[\s().\-/]{0,3}\d){6,}")
_DOTTED = re.compile(r"(?:[a-z]\.){2,}[a-z]?\Z|[a-z]{1,3}\.[a-z]{1,3}\.?\Z")
_ENDS = ".,;:!?)]}'\"»”’…"


def fault(sentence: str, grounds: Grounds, sources: Iterable[str]) -> str:
    """The reason why the sentence cannot be shown as it stands, or "". `sources`: the texts that may lend it
    an address or a telephone number."""
    if not any(char.isalnum() for char in sentence):
        return "empty"
    if len(sentence) > LONGEST:
        return "too_long"
    folded = fold(sentence).text
    if _MARKUP.search(sentence):
        return "markup"
    links = _links(folded)
    if not all(_allowed(link, grounds.hosts) for link in links):
        return "link"
    if _LEAK.search(_without(folded, links)):
        return "leak"
    return _foreign_address(folded, links, sources)


def _links(folded: str) -> list[str]:
    """Everything that a reader or a browser may take for a web address."""
    found = [match.group().rstrip(_ENDS) for match in _URL.finditer(folded)]
    rest = _EMAIL.sub(" ", _without(folded, found))
    return found + [
        match.group().rstrip(_ENDS)
        for match in _HOST.finditer(rest)
        if not _DOTTED.match(match.group().rstrip("!?,;:")) and not match.group().endswith("..")
    ]


def _without(text: str, parts: list[str]) -> str:
    for part in parts:
        text = text.replace(part, " ")
    return text


def _allowed(link: str, hosts: frozenset[str]) -> bool:
    whole = _HTTP.match(link if "://" in link else f"https://{link}")
    return bool(whole) and whole.group(1).isascii() and whole.group(1) in hosts if whole else False


def _foreign_address(folded: str, links: list[str], sources: Iterable[str]) -> str:
    rest = _without(folded, links)
    emails = [match.group().rstrip(_ENDS) for match in _EMAIL.finditer(rest)]
    phones = [re.sub(r"\D", "", match.group()) for match in _DIGITS.finditer(_without(rest, emails))]
    if not emails and not phones:
        return ""
    known = [fold(source).text for source in sources]
    mails = {match.group().rstrip(_ENDS) for text in known for match in _EMAIL.finditer(text)}
    if not mails.issuperset(emails):
        return "link"
    digits = {re.sub(r"\D", "", match.group()) for text in known for match in _DIGITS.finditer(text)}
    return "" if digits.issuperset(phones) else "number"


def links_removed(sentence: str) -> str:
    """The sentence without its addresses, which have been judged."""
    folded = fold(sentence).text
    parts = _links(folded)
    return _EMAIL.sub(" ", _without(folded, parts)) if parts or "@" in folded else sentence
