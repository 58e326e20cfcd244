"""How often a visitor's question gets the right entry, none, or a wrong one, in seven languages.

The figures stand in docs/knowledge.md. A wrong answer costs more than none: there may be no wrong one.
"""

from __future__ import annotations

from collections import Counter

import pytest

from conversations import knowledge
from conversations.models import KnowledgeEntry
from tests.flows.knowledge_table import ENTRIES, FRESH, HELD_OUT, TUNED, Table

pytestmark = pytest.mark.django_db(transaction=True)


def count(table: Table, keys: dict[int, str]) -> tuple[Counter[str], list[tuple[str, str]]]:
    counted: Counter[str] = Counter()
    wrong = []
    for asked, wanted in table:
        found = knowledge.answer(asked)
        said = keys[found.entry_id] if found else None
        if said == wanted:
            counted["right" if said else "rightly none"] += 1
        elif said is None:
            counted["missed"] += 1
        else:
            wrong.append((asked, said))
    return counted, wrong


def test_the_right_entry_or_none() -> None:
    """One test for all tables: each of this kind empties the whole database."""
    keys = {}
    for key, (language, question, answer, keywords) in ENTRIES.items():
        row = KnowledgeEntry.objects.create(
            language=language, question=question, answer=answer, keywords=keywords
        )
        keys[row.pk] = key
    for table, least in ((TUNED, 67), (HELD_OUT, 36), (FRESH, 22)):
        counted, wrong = count(table, keys)
        assert wrong == []
        assert counted["right"] >= least
