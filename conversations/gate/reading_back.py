"""A value that is read back word for word, for the visitor to confirm. Pure."""

from __future__ import annotations

import re

from leadqual.qualification.lexicon import LANGUAGES
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import plain

from .grounds import Grounds
from .lexicon import words_of
from .likeness import key_of
from .questions import MARK, NO_PLAN, plan_of

_WORD = re.compile(r"\w+'?")
_AROUND = ("function", "subject", "second", "i", "asking", "lead", "courtesy", "checking", "yes")
_QUOTES = str.maketrans("", "", '"“”«»„')


def is_read_back(sentence: str, grounds: Grounds) -> bool:
    """Whether the sentence asks for a yes to exactly the planned value: the value stands in it as the plan
    has it, and around it only words that check, of one of our languages, or of the field's own question."""
    value = fold(grounds.reading_back.translate(_QUOTES)).text
    said = fold(sentence.translate(_QUOTES)).text
    if not value or not MARK.search(said):
        return False
    before, found, after = _cut(said, value)
    if not found:
        return False
    rest = [plain(word) for part in (before, after) for word in _WORD.findall(part)]
    return any(_only_checks(rest, grounds, language) for language in LANGUAGES)


def _cut(said: str, value: str) -> tuple[str, bool, str]:
    match = re.search(rf"(?<![\w.,-]){re.escape(value)}(?![\w-]|[.,]\d)", said)
    return (said[: match.start()], True, said[match.end() :]) if match else (said, False, "")


def _only_checks(rest: list[str], grounds: Grounds, language: str) -> bool:
    lexicon = words_of(language)
    known = frozenset(word for tag in _AROUND for word in lexicon[tag]) - lexicon["denies"]
    plan = plan_of(grounds.asks) if grounds.asks else NO_PLAN
    checks = not lexicon["checking"].isdisjoint(rest)
    return checks and all(word in known or key_of(word, lexicon) in plan.wording for word in rest)
