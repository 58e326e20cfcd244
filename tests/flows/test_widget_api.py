from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings
from django.test import Client

from conversations import widget_words, widgets
from conversations.agents import acts
from conversations.models import Conversation, EngagementRule, Visit, Widget
from leadqual.errors import DomainError
from leadqual.qualification.lexicon import LANGUAGES

from .widget_rows import widget

pytestmark = pytest.mark.django_db
PAGE = {"page": "/pricing", "referrer": "https://search.example/", "campaign": {"utm_source": "news"}}
HERE, THERE, ELSEWHERE = "https://www.fernhill.example", "http://localhost", "https://copycat.example"


def post(client: Client, path: str, body: Any, **headers: str) -> Any:
    return client.post(f"/api/chat/{path}", body, content_type="application/json", headers=headers)


def config(client: Client, page: str = "/", **headers: str) -> Any:
    return client.get("/api/chat/site/config", {"page": page}, headers=headers)


def test_it_tells_the_widget_all_it_shows(client: Client) -> None:
    widget(
        ("/pricing", "proactive", "An AI here. Which plan?"),
        color="#1f6f5c",
        privacy_url="https://a.example/p",
    )
    assert config(client, "/pricing").json() == {
        "key": "site",
        "name": "Fern",
        "company": "Fernhill Desk",
        "opening": "An AI here. Which plan?",
        "language": "en",
        "words": {},
        "color": "#1f6f5c",
        "privacy_url": "https://a.example/p",
        "mode": "proactive",
        "delay": 8,
        "max_length": 4000,
    }


GREETINGS = {"de": "Hallo, ich bin der KI-Assistent.", "fr": "Bonjour, je réponds à vos questions."}


@pytest.mark.parametrize(
    ("header", "lang", "language", "opening", "send"),
    [
        ("de-AT,de;q=0.9,en;q=0.8", "", "de", "Hallo, ich bin der KI-Assistent.", "Senden"),
        ("en", "de", "de", "Hallo, ich bin der KI-Assistent.", "Senden"),
        ("de", "en-GB", "en", "An AI here. Which plan?", None),
        (
            "en;q=0.2,fr",
            "",
            "fr",
            "Bonjour, je réponds à vos questions. Je suis l'assistant IA de Fernhill Desk.",
            "Envoyer",
        ),
        ("pl,it;q=0.5", "", "en", "An AI here. Which plan?", "Invia"),
        ("pl", "", "en", "An AI here. Which plan?", None),
        ("*;q=banana,,<script>", "", "en", "An AI here. Which plan?", None),
    ],
)
def test_it_speaks_the_browsers_language_as_far_as_it_can(
    client: Client, header: str, lang: str, language: str, opening: str, send: str | None
) -> None:
    widget(("/pricing", "proactive", "An AI here. Which plan?"), greetings=GREETINGS)
    answer = client.get(
        "/api/chat/site/config", {"page": "/pricing", "lang": lang}, headers={"Accept-Language": header}
    )
    told = answer.json()
    assert (told["language"], told["opening"], told["words"].get("send")) == (language, opening, send)
    assert "Accept-Language" in answer["Vary"]


def test_a_widget_in_german_speaks_german_to_whom_it_cannot_please(client: Client) -> None:
    widget(language="de", greeting="Guten Tag, was führt Sie zu uns?")
    told = config(client, **{"Accept-Language": "pl"}).json()
    assert told["opening"] == "Guten Tag, was führt Sie zu uns? Ich bin der KI-Assistent von Fernhill Desk."
    assert (told["language"], told["words"]["lang"]) == ("de", "de")


def test_the_widgets_words_are_all_there_in_every_language() -> None:
    """With the names and holes of the English ones, which are in the script itself."""
    script = (Path(settings.BASE_DIR) / "static" / "widget.js").read_text()
    block = script[script.index("const WORDS = {") : script.index("const ICONS")]
    english = dict(re.findall(r'(\w+):\s+"((?:[^"\\]|\\.)*)"', block))
    assert len(english) > 25
    for tag in set(LANGUAGES) - {"en"}:
        own = widget_words.WORDS[tag]
        assert {name: "{n}" in text for name, text in own.items()} == {
            name: "{n}" in text for name, text in english.items()
        }
        assert own["lang"] == tag and acts.wants_person(own["talkMessage"])


def test_a_page_without_a_rule_waits_for_a_click(client: Client) -> None:
    widget(("/pricing", "proactive", "An AI here. Which plan?"))
    told = config(client, "/about").json()
    assert (told["mode"], told["opening"]) == ("reactive", "Hi, I'm the AI assistant of Fernhill Desk.")


@pytest.mark.parametrize(
    ("page", "mode"),
    [
        ("/pricing", "proactive"),
        ("/pricing/", "proactive"),
        ("/pricing/?plan=team#top", "proactive"),
        ("/pricing/team", "reactive"),
        ("/docs", "proactive"),
        ("/docs/a/b", "proactive"),
        ("/documents", "reactive"),
        ("/de/preise", "proactive"),
        ("/caf%C3%A9", "proactive"),
        ("/a.b", "reactive"),
    ],
)
def test_the_first_rule_that_matches_the_path_counts(client: Client, page: str, mode: str) -> None:
    widget(
        ("/pricing", "proactive", ""),
        ("/docs/*", "proactive", ""),
        ("*/preise", "proactive", ""),
        ("/café", "proactive", ""),
        ("/a?b", "proactive", ""),
        ("*", "reactive", ""),
    )
    assert config(client, page).json()["mode"] == mode


@pytest.mark.parametrize(
    ("greeting", "read"),
    [
        ("Hello!", "Hello! I'm Fernhill Desk's AI assistant."),
        ("Hi, I am Anna.  ", "Hi, I am Anna. I'm Fernhill Desk's AI assistant."),
        ("Hi, I'm an AI.", "Hi, I'm an AI."),
        ("Hi, I'm Fern, Fernhill's AI-powered help.", "Hi, I'm Fern, Fernhill's AI-powered help."),
        ("Hallo, ich bin eine KI.", "Hallo, ich bin eine KI."),
        ("Bonjour, je suis une IA.", "Bonjour, je suis une IA."),
        ("We repAIr it. Ask away!", "We repAIr it. Ask away! I'm Fernhill Desk's AI assistant."),
    ],
)
def test_the_first_words_always_say_that_an_ai_is_speaking(client: Client, greeting: str, read: str) -> None:
    widget(greeting=greeting)
    assert config(client).json()["opening"] == read


def test_so_do_the_opening_words_of_a_page(client: Client) -> None:
    widget(("*", "proactive", "Which plan fits?"), company_name="")
    assert config(client).json()["opening"] == "Which plan fits? I'm an AI assistant."


def test_it_refuses_a_key_it_does_not_know(client: Client) -> None:
    widget(active=False)
    assert config(client).status_code == 404
    assert config(client).json()["code"] == "unknown_widget"
    assert post(client, "other/visits", PAGE).status_code == 404


@pytest.mark.parametrize(("origin", "status"), [(HERE, 200), (THERE, 200), (ELSEWHERE, 403), ("null", 403)])
def test_only_pages_on_the_list_and_our_own_may_show_it(client: Client, origin: str, status: int) -> None:
    widget(allowed_origins=[HERE])
    answer = config(client, Origin=origin)
    assert answer.status_code == status
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert post(client, "site/visits", PAGE, Origin=origin).status_code == (201 if status == 200 else 403)


def test_without_a_list_only_pages_of_this_server_may_show_it(client: Client) -> None:
    widget()
    assert config(client, Origin=THERE).status_code == 200
    assert config(client, Origin=HERE).status_code == 403


def test_a_visit_is_a_row_and_no_conversation(client: Client) -> None:
    widget()
    answer = post(client, "site/visits", {**PAGE, "mode": "proactive"})
    row = Visit.objects.get(pk=answer.json()["id"])
    assert answer.status_code == 201
    assert (row.page, row.referrer, row.mode) == ("/pricing", "https://search.example/", "proactive")
    assert (row.campaign, row.opened_at) == ({"utm_source": "news"}, None)
    assert not Conversation.objects.exists()
    assert not answer.cookies


@pytest.mark.parametrize(
    "wrong",
    [
        {"page": "pricing"},
        {"page": "/" + "x" * 500},
        {"page": "/a\x00b"},
        {"page": "/a\nb"},
        {"page": None},
        {"referrer": "javascript:alert(1)"},
        {"campaign": {"email": "ada@brightfold.example"}},
        {"campaign": {"utm_source": "x" * 201}},
        {"campaign": {"utm_source": {"a": 1}}},
        {"campaign": [1]},
        {"mode": "loud"},
        {"address": "127.0.0.1"},
    ],
)
def test_a_malformed_visit_is_a_clear_refusal(client: Client, wrong: dict[str, Any]) -> None:
    widget()
    answer = post(client, "site/visits", {**PAGE, **wrong})
    assert answer.status_code == 422
    assert next(iter(wrong)) in answer.json()["message"]
    assert not Visit.objects.exists()


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '"text"'])
def test_what_is_no_json_object_is_a_clear_refusal(client: Client, body: str) -> None:
    widget()
    assert post(client, "site/visits", body).status_code in (400, 422)


def test_a_flood_of_visits_from_one_address_is_stopped(client: Client, settings: Any) -> None:
    settings.CHAT_ADDRESS_VISITS_PER_MINUTE = 2
    widget()
    statuses = [post(client, "site/visits", PAGE).status_code for _ in range(3)]
    assert statuses == [201, 201, 429]
    assert Visit.objects.count() == 2


def test_opened_counts_the_first_time(client: Client) -> None:
    widget()
    made = post(client, "site/visits", PAGE).json()["id"]
    assert post(client, f"visits/{made}/opened", {}).status_code == 204
    first = Visit.objects.get().opened_at
    assert first is not None
    assert post(client, f"visits/{made}/opened", {}).status_code == 204
    assert Visit.objects.get().opened_at == first


def test_opened_refuses_a_visit_that_never_was(client: Client) -> None:
    assert post(client, f"visits/{uuid4()}/opened", {}).status_code == 404
    assert post(client, "visits/1/opened", {}).status_code in (404, 422)


def test_a_change_of_the_settings_shows_at_once(client: Client) -> None:
    row = widget()
    assert config(client).json()["name"] == "Fern"
    row.agent_name = "Ivy"
    row.save()
    assert config(client).json()["name"] == "Ivy"
    EngagementRule.objects.create(widget=row, page_pattern="*", mode="proactive")
    assert config(client).json()["mode"] == "proactive"
    row.active = False
    row.save()
    assert config(client).status_code == 404


def test_settings_are_read_once_in_a_while_and_not_for_each_page(
    client: Client, django_assert_num_queries: Any
) -> None:
    widget(("*", "proactive", ""))
    with django_assert_num_queries(2):
        config(client)
    with django_assert_num_queries(0):
        config(client, "/other")


def test_another_process_sees_a_change_after_some_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    widget()
    widgets.by_key("site")
    Widget.objects.update(agent_name="Ivy")  # as another process would: no signal here
    assert widgets.by_key("site").agent_name == "Fern"
    later = widgets.time.monotonic() + widgets.KEPT_SECONDS + 1
    monkeypatch.setattr(widgets.time, "monotonic", lambda: later)
    assert widgets.by_key("site").agent_name == "Ivy"


@pytest.mark.parametrize("key", ["nobody", "no\0body", ""])
def test_by_key_says_that_there_is_none(key: str) -> None:
    with pytest.raises(DomainError) as refused:
        widgets.by_key(key)
    assert (refused.value.code, refused.value.status) == ("unknown_widget", 404)
