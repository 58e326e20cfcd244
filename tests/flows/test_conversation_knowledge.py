"""Answers from knowledge entries: the right one, word for word, or none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import connection

from conversations import knowledge, lanes
from conversations.models import KnowledgeEntry

pytestmark = pytest.mark.django_db(transaction=True)

ENTRIES = (
    (
        "Which mail systems does it work with?",
        "It connects to Outlook, Microsoft 365 and Gmail.",
        "outlook gmail exchange imap",
    ),
    ("How much does it cost?", "Plans begin at 19 dollars per person and month.", "price pricing plans"),
    ("Where is our data stored?", "In Frankfurt, on servers in the EU.", "gdpr hosting location servers"),
    ("Do you offer single sign-on?", "Yes, by SAML, on the Enterprise plan.", "sso saml okta"),
    ("Is there a free trial?", "Yes, 14 days, without a credit card.", "try test"),
)
GERMAN = ("Was kostet es?", "Ab 19 Dollar pro Person und Monat.", "preis preise kosten")


@pytest.fixture(autouse=True)
def _entries() -> Iterator[None]:
    for question, answer, keywords in ENTRIES:
        KnowledgeEntry.objects.create(question=question, answer=answer, keywords=keywords)
    question, answer, keywords = GERMAN
    KnowledgeEntry.objects.create(question=question, answer=answer, keywords=keywords, language="german")
    yield
    lanes.close()


# (a question, which entry answers it)
ASKED: tuple[tuple[str, int | None], ...] = (
    ("does it work with Outlook?", 0),
    ("Can I use this with gmail", 0),
    ("is Outlook supported?", 0),
    ("how much is it?", 1),
    ("what are your prices?", 1),
    ("How much does it cost?", 1),
    ("pricing?", 1),
    ("what does the enterprise plan cost?", None),
    ("where are the servers?", 2),
    ("do you have SSO?", 3),
    ("do you support okta?", 3),
    ("is there a free trial?", 4),
    ("Can I test it?", 4),
    ("do you work with Salesforce?", None),
    ("can you send me a llama?", None),
    ("who won the cup?", None),
    ("how much storage do we get?", None),
    ("can it do that?", None),
    ("Do you store data in the US?", None),
    ("what is your cancellation policy?", None),
    ("", None),
    ("???", None),
)


def test_it_answers_what_it_knows_and_nothing_else() -> None:
    """One test for the table: each test of this kind empties the whole database."""
    wrong = []
    for asked, place in ASKED:
        found = knowledge.answer(asked)
        if (found and found.answer) != (None if place is None else ENTRIES[place][1]):
            wrong.append((asked, found and found.answer))
    assert wrong == []


def test_a_question_in_another_language_finds_the_entry_in_that_language() -> None:
    for asked in ("Was kostet das?", "Wie sind die Preise?"):
        found = knowledge.answer(asked)
        assert found is not None
        assert found.answer == GERMAN[1]


def test_hostile_questions_are_questions() -> None:
    for asked in ("'; DROP TABLE x; --", "a & | ! ( ) : * <->", "\\ '' \x00 %s %(x)s", "x" * 100_000):
        assert knowledge.answer(asked) is None


def test_an_inactive_entry_says_nothing() -> None:
    KnowledgeEntry.objects.update(active=False)
    assert knowledge.answer("does it work with Outlook?") is None


def test_a_changed_entry_is_found_by_its_new_words() -> None:
    entry = KnowledgeEntry.objects.get(question__startswith="Which mail")
    entry.keywords = "lotus"
    entry.answer = "It connects to Lotus Notes."
    entry.save()
    assert knowledge.answer("do you support lotus?") is not None
    assert knowledge.answer("does it work with Outlook?") is None


def test_the_index_carries_the_search() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT indexdef FROM pg_indexes WHERE tablename = 'conversations_knowledgeentry'")
        assert any("gin (search)" in row[0] for row in cursor.fetchall())
