"""What kind of thing a question asks for: an entry that says where is no answer to how long.

Only questions that ask for one kind of thing count; "is there", "what", "which" and a bare "how" may be
answered by anything. Patterns over small letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PATTERNS = {
    "place": r"where|wo|wohin|où|ou (?:est|sont|se|sera|seront)|d[oó]nde|onde|dove|waar",
    "time": r"when|how (?:long|soon|fast|quick(?:ly)?)|wann|wie (?:lange?|schnell|bald)|quand"
    r"|combien de temps|cu[aá]ndo|cu[aá]nto tiempo|quando|quanto tempo|wanneer|hoe (?:lang|snel)",
    "frequency": r"how (?:often|frequently)|how many times|wie (?:oft|h[aä]ufig)|[aà] quelle fr[eé]quence"
    r"|con qu[eé] frecuencia|com que frequ[eê]ncia|con che frequenza|quanto spesso|hoe vaak",
    "person": r"who|whose|wer|wem|wen|qui est|qui sont|qui[eé]n(?:es)?|quem|chi|wie is|wie zijn|^qui",
    "reason": r"why|warum|wieso|weshalb|pourquoi|por qu[eé]|porqu[eê]|por que|perch[eé]|waarom",
}
_KINDS = {kind: re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])") for kind, pattern in _PATTERNS.items()}


@lru_cache(maxsize=4096)
def kinds(text: str) -> frozenset[str]:
    small = text.strip().casefold()
    return frozenset(kind for kind, pattern in _KINDS.items() if pattern.search(small))


def fits(asked: str, entry: str) -> bool:
    """Whether an entry with the question `entry` may answer what is asked."""
    wanted, given = kinds(asked), kinds(entry)
    return not wanted or not given or bool(wanted & given)
