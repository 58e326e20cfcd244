"""Answers from knowledge entries: the right one, word for word, or none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.checks import run_checks
from django.db import connection
from django.utils import timezone

from conversations import checks, knowledge, lanes, live
from conversations.knowledge import asked, stems
from conversations.models import KnowledgeEntry, VisitorQuestion
from tests.flows.chats import Visitor, open_site

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
    for question, place in ASKED:
        found = knowledge.answer(question)
        if (found and found.answer) != (None if place is None else ENTRIES[place][1]):
            wrong.append((question, found and found.answer))
    assert wrong == []


def test_a_question_in_another_language_finds_the_entry_in_that_language() -> None:
    for question in ("Was kostet das?", "Wie sind die Preise?"):
        found = knowledge.answer(question)
        assert found is not None
        assert found.answer == GERMAN[1]


def test_hostile_questions_are_questions() -> None:
    for question in ("'; DROP TABLE x; --", "a & | ! ( ) : * <->", "\\ '' \x00 %s %(x)s", "x" * 100_000):
        assert knowledge.answer(question) is None


def test_an_inactive_entry_says_nothing() -> None:
    KnowledgeEntry.objects.update(active=False)
    assert knowledge.answer("does it work with Outlook?") is None
    assert knowledge.near(["does it work with Outlook?"]) == []


def test_an_entry_is_said_on_its_last_day_and_never_after() -> None:
    today = timezone.localdate()
    KnowledgeEntry.objects.update(valid_until=today)
    assert knowledge.answer("does it work with Outlook?") is not None
    KnowledgeEntry.objects.update(valid_until=today - timedelta(days=1))
    assert knowledge.answer("does it work with Outlook?") is None
    assert knowledge.search("does it work with Outlook?") == []
    assert knowledge.near(["does it work with Outlook?"]) == []


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


def test_a_question_is_one_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stems, "_known", None)  # as in a process that has answered nothing yet
    sent: list[str] = []
    own = lanes.query

    def query(sql: str, params: dict[str, Any]) -> list[lanes.Row]:
        sent.append(sql)
        return own(sql, params)

    monkeypatch.setattr(lanes, "query", query)
    knowledge.answer("is outlok supported, and what does it cost?")
    assert len(sent) == 1
    knowledge.near(["We use outlok.", "What does it cost?", "And is there a trial?"])
    assert len(sent) == 2


def test_snippets_are_what_is_near_in_any_language_and_the_newest_message_first() -> None:
    said = ["Is there a free trial?", "We are 90 people and all our mail is in outlok.", "and the price?"]
    found = knowledge.near(said)
    assert found[0].answer == ENTRIES[1][1]
    assert {item.answer for item in found[1:3]} == {ENTRIES[0][1], ENTRIES[4][1]}
    assert all(item.entry_id and item.question for item in found)
    german = knowledge.near(["Preise?"])
    assert [item.answer for item in german] == [GERMAN[1]]


def test_snippets_have_a_limit_and_nothing_is_near_to_nothing() -> None:
    said = [question for question, _, _ in ENTRIES]
    assert len(knowledge.near(said, limit=2)) == 2
    assert knowledge.near([]) == []
    assert knowledge.near(["", "  ", "\x00"]) == []
    assert knowledge.near(["I run customer support at Brightfold."]) == []


def test_the_trigrams_are_there_and_looked_for() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT extversion FROM pg_extension WHERE extname = 'pg_trgm'")
        assert cursor.fetchone() is not None
    assert checks.has_trigrams in run_checks.__self__.registered_checks
    assert checks.has_trigrams(databases=["default"]) == []
    assert checks.has_trigrams(databases=None) == []


def test_common_words_are_known_by_their_stems() -> None:
    little = stems.little()
    assert {"work", "support", "integr"} <= little.common["english"]
    assert "unterstutzt" in little.common["german"]
    assert "much" in little.measures["english"]
    assert not little.common["simple"]


async def test_a_visitor_who_mistypes_is_answered_and_one_who_asks_for_more_is_noted() -> None:
    """The whole way: what is not answered stays for the rep and stands among what nobody answers."""
    visitor = Visitor(await lanes.run(open_site), now=timezone.now())
    assert "Outlook and Microsoft 365" in (await visitor.says("does it work with Outlok?")).text
    await lanes.run(lambda: KnowledgeEntry.objects.update(valid_until=date(2020, 1, 1)))
    assert "Outlook" not in (await visitor.says("and does it work with Outlook?")).text
    rows = await lanes.run(lambda: list(VisitorQuestion.objects.order_by("id").values_list("text", "entry")))
    assert [text for text, entry in rows if entry is None] == ["and does it work with Outlook?"]
    (group,) = await lanes.run(asked.groups, timezone.now())
    assert (group.text, group.count, group.languages) == ("and does it work with Outlook?", 1, ["english"])
    await live.hub().close()


async def test_a_question_behind_an_answer_is_answered_or_noted() -> None:
    visitor = Visitor(await lanes.run(open_site), now=timezone.now())
    assert (
        "Outlook and Microsoft 365"
        in (await visitor.says("We're about 120 people, does it work with Outlook?")).text
    )
    await visitor.says("Our company has 120 people, do you work with Zendesk?")
    rows = await lanes.run(lambda: list(VisitorQuestion.objects.order_by("id").values_list("text", "entry")))
    assert [text for text, entry in rows if entry is None] == ["do you work with Zendesk?"]
    await live.hub().close()
