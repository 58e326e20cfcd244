"""What visitors ask and no entry answers: alike questions together, an answer written, or off the list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from conversations import knowledge, lanes, services, turns
from conversations.knowledge import asked
from conversations.models import Conversation, KnowledgeEntry, VisitorQuestion
from leadqual.accounts.models import MANAGER, REP, SALES_OPS, User
from tests.flows.chats import open_site
from tests.flows.people import log_in

pytestmark = pytest.mark.django_db(transaction=True)
LIST = "admin:conversations_visitorquestion_changelist"


@pytest.fixture
def chat() -> Iterator[Conversation]:
    begun = turns.begin(
        widget=open_site(), opening=turns.Opening(), text="Hello", client_id="1", now=timezone.now()
    )
    KnowledgeEntry.objects.all().delete()
    yield Conversation.objects.get(pk=begun.id)
    lanes.close()


def ask(chat: Conversation, *texts: str, at: datetime | None = None) -> list[VisitorQuestion]:
    message = chat.messages.filter(role="visitor").first()
    made = [
        VisitorQuestion(conversation=chat, message=message, text=text, at=at or timezone.now())
        for text in texts
    ]
    return VisitorQuestion.objects.bulk_create(made)


def texts(*wanted: asked.Group) -> list[set[str]]:
    return [{wording.text for wording in group.wordings} for group in wanted]


def open_groups() -> list[asked.Group]:
    return asked.groups(timezone.now())


def test_questions_about_the_same_thing_are_together(chat: Conversation) -> None:
    ask(chat, "does it work with Salesforce?", "do you integrate with salesforce", "Salesforce integration?")
    ask(chat, "does it work with HubSpot?", "Is there a mobile app?", "do you have mobile apps")
    found = open_groups()
    assert sorted(len(group.wordings) for group in found) == [1, 2, 3]
    assert {"Is there a mobile app?", "do you have mobile apps"} in texts(*found)
    assert found[0].count == 3
    assert found[0].text in texts(found[0])[0]


def test_a_slip_of_the_keys_is_no_other_question(chat: Conversation) -> None:
    ask(chat, "do you work with Salesforce?", "do you work with Saleforce?", "work with salesforces")
    assert [group.count for group in open_groups()] == [3]


def test_it_tells_how_often_when_and_in_which_languages(chat: Conversation) -> None:
    long_ago = timezone.now() - timedelta(days=10)
    ask(chat, "Kann ich WhatsApp nutzen?", "kann ich whatsapp nutzen", at=long_ago)
    ask(chat, "can I use it with WhatsApp?")
    (group,) = open_groups()
    assert (group.count, group.languages) == (3, ["german", "english"])
    assert group.last > long_ago


def test_in_another_language_it_takes_more_to_be_alike(chat: Conversation) -> None:
    ask(chat, "do you work with Salesforce?", "Kann ich das mit Saleforce nutzen?")
    assert len(open_groups()) == 2


def test_only_open_questions_of_the_last_time_count(chat: Conversation) -> None:
    entry = KnowledgeEntry.objects.create(question="Q?", answer="A")
    old = timezone.now() - timedelta(days=asked.DAYS + 1)
    ask(chat, "An old question about llamas?", at=old)
    answered = ask(chat, "Do you sell llamas?")[0]
    VisitorQuestion.objects.filter(pk=answered.pk).update(entry=entry)
    assert open_groups() == []


def test_hostile_and_empty_questions_are_questions(chat: Conversation) -> None:
    ask(chat, "", "???", "'; DROP TABLE x; --", "a & | ! ( ) : *", "x" * 4000, "of the and", "%s %(x)s")
    assert sum(group.count for group in open_groups()) == 7


def test_what_is_not_ours_to_answer_stays_off_the_list(chat: Conversation) -> None:
    first, *_ = ask(chat, "Who won the cup?", "who won the cup", "do you work with Salesforce?")
    assert asked.dismiss(first.pk, timezone.now()) == 2
    assert texts(*open_groups()) == [{"do you work with Salesforce?"}]
    ask(chat, "so, who won the cup?", "who won the cup?!")
    assert texts(*open_groups()) == [{"do you work with Salesforce?"}]
    assert asked.dismiss(first.pk, timezone.now()) == 0, "it is in no open group any more"


def test_the_reps_questions_stay_open(chat: Conversation) -> None:
    """The list is about the next visitor; this one still waits for a person."""
    first, second = ask(chat, "Who won the cup?", "do you work with Salesforce?")
    asked.dismiss(first.pk, timezone.now())
    asked.cover(second.pk, KnowledgeEntry.objects.create(question="Q", answer="A"), timezone.now())
    assert VisitorQuestion.objects.filter(entry=None).count() == 2


def test_erasing_a_person_takes_the_questions_away(chat: Conversation) -> None:
    ask(chat, "do you work with Salesforce?")
    services.erase(conversation_id=chat.pk)
    assert open_groups() == []


def test_one_click_writes_an_answer(chat: Conversation) -> None:
    ask(chat, "do you work with Salesforce?", "do you work with Salesforce?", "Salesforce?")
    client = log_in(SALES_OPS)
    page = client.get(reverse(LIST)).content.decode()
    (group,) = open_groups()
    url = f"{reverse('admin:conversations_knowledgeentry_add')}?asked={group.id}"
    assert f'href="{url}"' in page and "3×" in page
    assert 'value="do you work with Salesforce?"' in client.get(url).content.decode()
    form = {"question": group.text, "answer": "Yes.", "keywords": "", "url": "", "language": "english"}
    assert client.post(url, form | {"active": "on"}).status_code == 302
    assert open_groups() == []
    found = knowledge.answer("does it work with Salesforce?")
    assert found is not None and found.answer == "Yes."
    entry = KnowledgeEntry.objects.get()
    assert entry.covers.count() == 3
    assert entry.reviewed_on == timezone.localdate()
    change = reverse("admin:conversations_knowledgeentry_change", args=[entry.pk])
    assert "Written because visitors asked" in client.get(change).content.decode()


def test_the_entry_belongs_to_the_visitors_language(chat: Conversation) -> None:
    ask(chat, "Habt ihr eine App für Android?")
    (group,) = open_groups()
    page = log_in(SALES_OPS).get(reverse("admin:conversations_knowledgeentry_add"), {"asked": str(group.id)})
    assert '<option value="german" selected' in page.content.decode()


@pytest.mark.parametrize("asked_for", ["0", "-1", "x", "9" * 30, "٣", ""])
def test_any_other_number_is_an_empty_form(chat: Conversation, asked_for: str) -> None:
    url = reverse("admin:conversations_knowledgeentry_add")
    assert log_in(SALES_OPS).get(url, {"asked": asked_for}).status_code == 200


def test_one_click_takes_them_off(chat: Conversation) -> None:
    first, _ = ask(chat, "<b>Who</b> won the cup?", "Do you sell llamas?")
    client = log_in(SALES_OPS)
    page = client.get(reverse(LIST)).content.decode()
    assert "<b>Who" not in page and "&lt;b&gt;Who" in page
    url = reverse("admin:conversations_visitorquestion_dismiss", args=[first.pk])
    assert client.get(url).status_code == 405
    assert client.post(url).status_code == 302
    assert texts(*open_groups()) == [{"Do you sell llamas?"}]
    assert "llamas" in client.get(reverse(LIST)).content.decode()


@pytest.mark.parametrize("role", [REP, MANAGER])
def test_it_is_for_sales_ops(chat: Conversation, role: str) -> None:
    (first,) = ask(chat, "Do you sell llamas?")
    client = log_in(role)
    dismiss = reverse("admin:conversations_visitorquestion_dismiss", args=[first.pk])
    for answer in (client.get(reverse(LIST)), client.post(dismiss)):
        assert answer.status_code == 302 and "login" in answer["Location"]
    User.objects.update(is_staff=True)  # in the admin, but for other things
    assert client.get(reverse(LIST)).status_code == 403
    assert client.post(dismiss).status_code == 403
    assert len(open_groups()) == 1


def test_twice_the_questions_cost_the_same_queries(chat: Conversation) -> None:
    client = log_in(SALES_OPS)

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as caught:
            assert client.get(reverse(LIST)).status_code == 200
        return len(caught)

    subjects = ["llamas", "camels", "horses", "zebras", "donkeys", "giraffes"]
    subjects += ["tigers", "lions", "eagles", "owls", "bears", "foxes"]
    ask(chat, *(f"{subject}?" for subject in subjects[:6]))
    client.get(reverse(LIST))
    few = queries()
    ask(chat, *(f"{subject}?" for subject in subjects[6:]))
    assert len(open_groups()) == 12
    assert queries() == few
    assert few <= 6


def test_the_list_has_pages(chat: Conversation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conversations.back_office.asked.PER_PAGE", 1)
    ask(chat, "Do you sell llamas?", "Who won the cup?")
    client = log_in(SALES_OPS)
    pages: list[Any] = [client.get(reverse(LIST), {"page": n}).content.decode() for n in (1, 2)]
    assert ("llamas" in pages[0]) != ("llamas" in pages[1])
    assert "Page 2 of 2" in pages[1]
