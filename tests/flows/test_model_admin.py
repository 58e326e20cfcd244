"""Model agents in the admin: a key that is never shown, versions, a hello, budgets, a widget's choice."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from conversations import agents, setups
from conversations.loopback.answers import Answer
from conversations.loopback.server import Pace
from conversations.loopback.troubles import Troubles
from conversations.model_agents import hello
from conversations.model_agents.changes import changes, problems
from conversations.models import ModelCall, ModelSetup, ModelVersion, Widget
from leadqual.accounts.models import MANAGER, REP, SALES_OPS

from .chats import open_site
from .model_rows import KEY, draft, model, published
from .people import log_in

pytestmark = pytest.mark.django_db(transaction=True)
ADD = "admin:conversations_modelsetup_add"
SAVE_AND_HELLO = "conversations_modelversion_save_and_hello"
LIST = "admin:conversations_modelsetup_changelist"


@pytest.fixture
def ops() -> Client:
    return log_in(SALES_OPS)


def url(version: ModelVersion, page: str = "change") -> str:
    return reverse(f"admin:conversations_modelversion_{page}", args=[version.pk])


def typed(**values: str) -> dict[str, str]:
    """The form of a draft as a browser sends it."""
    return {
        "base_url": "https://models.example/v1",
        "model": "small-1",
        "new_key": "",
        "instructions": "",
        "temperature": "0.2",
        "max_tokens": "700",
        "first_seconds": "6",
        "total_seconds": "15",
        "link_hosts": "",
        "price_prompt": "0",
        "price_cached": "0",
        "price_completion": "0",
        "currency": "USD",
        "note": "",
        **values,
    }


def told(response: Any) -> list[str]:
    return [str(message) for message in response.context["messages"]]


def test_before_there_is_any_the_page_says_who_speaks(ops: Client, settings: Any) -> None:
    page = ops.get(reverse(LIST)).content.decode()
    assert "No model agent yet: the scripted agent speaks" in page
    assert "LEADQUAL_MODEL" in page
    settings.LEADQUAL_MODEL = "house-model"
    assert "house-model" in ops.get(reverse(LIST)).content.decode()
    published("https://models.example/v1")
    page = ops.get(reverse(LIST)).content.decode()
    assert "No model agent yet" not in page
    assert "Sales" in page and "no widget yet" in page


def test_a_model_agent_is_made_with_a_first_draft_and_published(ops: Client) -> None:
    budgets = {"visitor_tokens": "20000", "day_tokens": "", "widget_day_tokens": ""}
    made = ops.post(reverse(ADD), {"name": "Website", **budgets})
    version = ModelVersion.objects.get()
    assert made.url == url(version)
    assert (version.setup.name, version.setup.visitor_tokens) == ("Website", 20000)
    page = ops.get(url(version)).content.decode()
    assert setups.DEFAULT_URL in page and "Say where the model" in page
    saved = ops.post(url(version), typed(new_key=KEY, note="The first"))
    assert saved.status_code == 302
    version.refresh_from_db()
    assert setups.of(version).api_key == KEY
    assert "Publish" in ops.get(url(version, "publish")).content.decode()
    ops.post(url(version, "publish"))
    version.refresh_from_db()
    assert (version.status, version.published_by.email) == ("published", "sales.ops@test.example")
    chosen = setups.chosen(version.setup_id)
    assert chosen is not None and chosen.visitor_tokens == 20000


def test_the_key_is_sealed_and_never_shown_again(ops: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    version = draft("https://models.example/v1")
    ops.post(url(version), typed(new_key="sk-another-secret"))
    version.refresh_from_db()
    assert setups.of(version).api_key == "sk-another-secret"
    refused = ops.post(url(version), typed(new_key="sk-third-secret", currency="dollars"))
    pages = [ops.get(url(version, page)) for page in ("change", "changes", "publish")]
    pages += [refused, ops.get(reverse("admin:conversations_modelversion_history", args=[version.pk]))]
    for page in pages:
        assert page.status_code == 200
        assert "sk-" not in page.content.decode()
        assert version.sealed_key not in page.content.decode()
    assert "sk-" not in caplog.text
    assert "sk-" not in repr(setups.of(version)) and "sk-" not in version.sealed_key


def test_an_empty_key_keeps_the_present_one_and_a_switch_removes_it(ops: Client) -> None:
    version = draft("https://models.example/v1")
    ops.post(url(version), typed())
    version.refresh_from_db()
    assert setups.of(version).api_key == KEY
    both = ops.post(url(version), typed(new_key="sk-x", no_key="on"))
    assert "not both" in both.content.decode()
    ops.post(url(version), typed(no_key="on"))
    version.refresh_from_db()
    assert version.sealed_key == ""


def test_a_stored_key_is_not_sent_to_another_server(ops: Client) -> None:
    version = draft("https://models.example/v1")
    refused = ops.post(url(version), typed(base_url="https://thief.example/v1"))
    assert "Enter the key again" in refused.content.decode()
    version.refresh_from_db()
    assert version.base_url == "https://models.example/v1"
    assert ops.post(url(version), typed(base_url="https://models.example/v2")).status_code == 302
    moved = typed(base_url="https://other.example/v1", new_key="sk-for-other")
    assert ops.post(url(version), moved).status_code == 302


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("base_url", "ftp://models.example", "must begin with https://"),
        ("base_url", "https://me:pw@models.example/v1", "there is a field for the key"),
        ("base_url", "https://169.254.169.254/v1", "private network"),
        ("link_hosts", "https://www.example.com/", "is no host"),
        ("currency", "US$", "Three letters"),
        ("first_seconds", "20", "No longer than"),
        ("temperature", "3", "less than or equal to 2"),
        ("max_tokens", "3", "greater than or equal to 50"),
    ],
)
def test_what_cannot_work_is_said_in_plain_words(ops: Client, field: str, value: str, said: str) -> None:
    version = draft("https://models.example/v1")
    page = ops.post(url(version), typed(**{field: value}))
    assert page.status_code == 200
    assert said in page.content.decode()


def test_in_production_only_https_and_public_addresses(ops: Client, settings: Any) -> None:
    settings.MODEL_PRIVATE_ADDRESSES = settings.ALLOW_PRIVATE_ADDRESSES = False
    version = draft("https://models.example/v1")
    for address, said in (("http://models.example", "https://"), ("https://10.0.0.7/v1", "private network")):
        page = ops.post(url(version), typed(base_url=address, new_key="sk-x"))
        assert said in page.content.decode()


def test_published_is_frozen_and_a_new_draft_keeps_the_key(ops: Client) -> None:
    version = published("https://models.example/v1", instructions="Be kind.")
    page = ops.get(url(version)).content.decode()
    assert "It cannot be changed any more" in page
    assert 'name="new_key"' not in page and 'name="_save"' not in page
    assert SAVE_AND_HELLO not in page
    assert ops.post(url(version), typed(model="other")).status_code == 403
    made = ops.post(url(version, "draft"))
    new = ModelVersion.objects.get(number=2)
    assert made.url == url(new)
    assert setups.of(new).api_key == KEY
    assert (new.instructions, new.base_url) == ("Be kind.", version.base_url)
    again = ops.post(url(version, "draft"), follow=True)
    assert "is being edited already" in told(again)[0]
    ops.post(url(new), typed(instructions="Be brief.", model="large-1"))
    page = ops.get(url(new, "changes")).content.decode()
    assert "“small-1”" not in page  # it was never saved on version 1
    assert "is now “large-1”" in page
    assert "“Be kind.” was removed" in page and "“Be brief.” was added" in page
    assert ops.post(reverse("admin:conversations_modelversion_delete", args=[version.pk])).status_code == 403


def test_what_changed_says_it_of_the_key_without_the_key() -> None:
    before, after = published("https://models.example/v1"), draft("https://models.example/v1")
    assert changes(before, after) == ("the key was entered anew.",)
    after.sealed_key = before.sealed_key
    assert changes(before, after) == ()
    after.sealed_key = ""
    assert changes(before, after) == ("the key was removed.",)
    assert changes(after, before) == ("a key was entered.",)
    after.temperature = None
    assert "temperature was “0.2”, is now empty." in changes(before, after)


def test_what_is_wrong_is_said_before_publishing(ops: Client) -> None:
    version = draft("", sealed_key="")
    ModelVersion.objects.filter(pk=version.pk).update(model="", sealed_key="no token of ours")
    version.refresh_from_db()
    blocking = [problem.text for problem in problems(version) if problem.blocks]
    assert len(blocking) == 3
    assert "cannot be opened" in " ".join(blocking)
    page = ops.post(url(version, "publish"), follow=True)
    assert "cannot be published yet" in told(page)[0]
    assert ModelVersion.objects.get().status == "draft"
    advice = [p.text for p in problems(draft("https://models.example/v1", "Other")) if not p.blocks]
    assert len(advice) == 2  # prices, budget


def test_hello_is_one_real_call(ops: Client) -> None:
    with model(pace=Pace(0.05, 0)) as endpoint:
        version = draft(endpoint.url, price_prompt=1.0, price_completion=3.0)
        page = ops.post(url(version, "hello"), follow=True)
        assert endpoint.ledger.calls == 1
        assert endpoint.ledger.complaints == []
    call = ModelCall.objects.get()
    assert (call.purpose, call.status, call.version_id, call.conversation) == (
        "hello",
        "ok",
        version.pk,
        None,
    )
    assert call.prompt_tokens > 100 and call.cost > 0
    (said,) = told(page)
    assert "What is your name?" in said
    assert "tokens in" in said and "USD" in said and "first word after 0." in said
    assert page.context["messages"]._loaded_data[0].level_tag == "success"
    assert ops.get(url(version, "hello")).status_code == 405


def test_save_and_say_hello_uses_what_was_just_typed(ops: Client) -> None:
    with model() as endpoint:
        version = draft("https://models.example/v1")
        assert f'name="{SAVE_AND_HELLO}"' in ops.get(url(version)).content.decode()
        form = typed(base_url=endpoint.url, model="scripted", new_key=KEY) | {SAVE_AND_HELLO: "1"}
        page = ops.post(url(version), form, follow=True)
        assert endpoint.ledger.calls == 1
    assert any("It answered" in said for said in told(page))
    assert page.request["PATH_INFO"] == url(version)  # it stays where it can be published


class Wordy:
    def answer(self, asked: object, number: int) -> Answer:
        return Answer(text="<b>Hello</b> there.")


def test_a_model_that_uses_no_tools_is_noticed() -> None:
    with model(Wordy()) as endpoint:
        said = hello.say(draft(endpoint.url))
    assert said.grade == "open"
    assert "did not use the tools" in said.text


def test_its_words_are_shown_as_words(ops: Client) -> None:
    with model(Wordy()) as endpoint:
        version = draft(endpoint.url)
        page = ops.post(url(version, "hello"), follow=True).content.decode()
    assert "<b>Hello</b>" not in page
    assert "&lt;b&gt;Hello" in page


def test_an_error_is_said_in_plain_words_without_the_key(ops: Client) -> None:
    with model() as endpoint:
        version = draft(endpoint.url)
        setups.seal_key(version, "sk-wrong-one")
        version.save()
        (said,) = told(ops.post(url(version, "hello"), follow=True))
        assert said == "It did not work. The model's endpoint does not accept the key. Enter the key again."
        setups.seal_key(version, KEY)
        version.model = "unheard-of"
        version.save()
        (said,) = told(ops.post(url(version, "hello"), follow=True))
        assert "this address or this model" in said
    (said,) = told(ops.post(url(version, "hello"), follow=True))
    assert "cannot be reached" in said


def test_every_trouble_has_words() -> None:
    version = draft("https://models.example/v1", first_seconds=0.2, total_seconds=0.4)
    for name in ("silent", "server_error", "cut", "page"):
        with model(trouble=Troubles([name], 1.0, 1)) as endpoint:
            version.base_url = endpoint.url
            version.save()
            said = hello.say(version)
            assert said.grade == "bad"
            assert said.text.startswith("It did not work. ")
    assert len(set(ModelCall.objects.values_list("status", flat=True))) > 2


def test_a_key_that_cannot_be_opened_is_said(ops: Client) -> None:
    version = draft("https://models.example/v1")
    ModelVersion.objects.update(sealed_key="sealed with a secret that is gone")
    (said,) = told(ops.post(url(version, "hello"), follow=True))
    assert "cannot be opened" in said


def test_a_widget_chooses_who_speaks(ops: Client) -> None:
    open_site()
    widget = Widget.objects.get()
    setup = published("https://models.example/v1").setup
    page = ops.get(reverse("admin:conversations_widget_change", args=[widget.pk])).content.decode()
    assert "Who speaks" in page and 'name="model_setup"' in page and 'name="scripted"' in page
    Widget.objects.update(model_setup=setup)
    assert agents.of(setup.pk, scripted=False).name == "scripted (Sales v1)"
    assert "Fernhill" in ops.get(reverse(LIST)).content.decode()


def test_budgets_count_at_once(ops: Client) -> None:
    version = published("https://models.example/v1")
    page = reverse("admin:conversations_modelsetup_change", args=[version.setup_id])
    rows = {"versions-TOTAL_FORMS": "0", "versions-INITIAL_FORMS": "0"}
    form = {"name": "Sales", "visitor_tokens": "", "day_tokens": "5000", "widget_day_tokens": "", **rows}
    assert ops.post(page, form).status_code == 302
    chosen = setups.chosen(version.setup_id)
    assert chosen is not None and chosen.day_tokens == 5000


@pytest.mark.parametrize("role", [MANAGER, REP])
def test_only_sales_ops_gets_here(role: str) -> None:
    version = draft("https://models.example/v1")
    client = log_in(role)
    assert client.get(reverse(LIST)).status_code == 302
    assert client.get(url(version)).status_code == 302
    assert client.post(url(version, "hello")).status_code == 302
    assert ModelSetup.objects.count() == 1


def test_twice_the_rows_cost_the_same(ops: Client) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    counts = []
    for part in range(2):
        for number in range(3):
            published("https://models.example/v1", f"Agent {part}{number}")
        ops.get(reverse(LIST))
        with CaptureQueriesContext(connection) as queries:
            assert ops.get(reverse(LIST)).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 20


def test_a_draft_that_was_tried_is_put_away_and_its_costs_stay(ops: Client) -> None:
    with model() as endpoint:
        published(endpoint.url)
        version = draft(endpoint.url, price_prompt=1.0)
        assert "Put away" not in ops.get(url(version)).content.decode()  # it can be deleted
        ops.post(url(version, "hello"))
        page = ops.get(url(version)).content.decode()
        assert "Put away" in page and "Delete" not in page
        assert ops.get(url(version, "put_away")).status_code == 405
        done = ops.post(url(version, "put_away"), follow=True)
        assert told(done) == [
            f"{version} is put away. What its calls cost can still be read; its key is gone."
        ]
        version.refresh_from_db()
        assert (version.status, version.sealed_key) == ("put_away", "")
        assert ModelCall.objects.get(version=version).cost > 0
        calls = ModelCall.objects.count()
        page = ops.get(url(version)).content.decode()
        assert "It was tried out" in page and "Say hello" not in page
        ops.post(url(version, "hello"))
        ops.post(url(version, "publish"))
        ops.post(url(version), typed(note="again"))
        version.refresh_from_db()
        assert (version.status, version.note, ModelCall.objects.count()) == ("put_away", "", calls)
        assert told(ops.post(url(version, "put_away"), follow=True)) == [f"{version} is no draft."]


def test_after_one_that_was_put_away_the_next_draft_begins_with_what_is_published(ops: Client) -> None:
    first = published("https://models.example/v1", instructions="Be brief.")
    other = draft("https://elsewhere.example/v1", instructions="Be long.")
    ModelCall.objects.create(version=other, model="m", purpose="hello", status="ok", at=timezone.now())
    setups.put_away(version=other)
    made = setups.new_draft(setup=first.setup)
    assert (made.number, made.base_url, made.instructions) == (3, first.base_url, "Be brief.")
    page = ops.get(url(made, "changes")).content.decode()
    assert "Be long." not in page
    assert setups.put_away(version=made) is None  # never called: nothing is left of it
    assert not ModelVersion.objects.filter(pk=made.pk).exists()
