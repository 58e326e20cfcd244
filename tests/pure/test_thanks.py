"""A visitor is thanked once in a reply, in every language."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.agents import thanks, wording
from conversations.agents.base import Brief, Draft, Found, Said
from conversations.agents.words import WORDS
from leadqual.qualification.fields import Field, Schema
from leadqual.qualification.interview import Ask, Close, Decide, HandToPerson, Heard, Step
from leadqual.qualification.lexicon import LANGUAGES

SIZE = Field("size", "number", "Employees", ("Thanks! How many of you are there?",))
NEXT = {
    "en": "That is all I need. Somebody from the Acme team will get in touch with you.",
    "de": "Das ist alles, was ich brauche. Jemand aus dem Team von Acme meldet sich bei Ihnen.",
    "fr": "J'ai tout ce qu'il me faut. Quelqu'un de l'équipe Acme prendra contact avec vous.",
    "es": "Es todo lo que necesito. Alguien del equipo de Acme se pondrá en contacto con usted.",
    "pt": "É tudo o que preciso. Alguém da equipa da Acme vai entrar em contacto consigo.",
    "it": "È tutto quello che mi serve. Qualcuno del team di Acme La contatterà.",
    "nl": "Dat is alles wat ik nodig heb. Iemand van het team van Acme neemt contact met u op.",
}


async def _find(_: str) -> Found | None:
    return None


def reply(language: str, step: Step, *spoken: str, closing: str = "", heard: bool = False) -> str:
    brief = Brief(
        "a chat",
        Schema(0, 1, "Test", (SIZE,)),
        {},
        (Said(1, "agent", "Hello"), Said(2, "visitor", "90")),
        1,
        {},
        date(2026, 3, 10),
        _find,
        company_name="Acme",
        language=language,
    )
    item = Heard("size", "accepted", "", {"value": 90, "text": "90"})
    situation = wording.Situation(
        brief=brief,
        draft=Draft(spoken=spoken),
        step=step,
        corrected=(item,) if heard else (),
        outcome=wording.Outcome("qualified", closing),
    )
    return wording.say(situation).text


def times(text: str) -> int:
    return len(thanks._SAID.findall(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_the_models_own_thanks_the_closing_only_says_the_rest(language: str) -> None:
    for ack in WORDS[language].acks:
        assert reply(language, Decide(), ack) == f"{ack} {NEXT[language]}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "step", [Decide(), Close("goodbye"), Close("decided"), HandToPerson(None, first=False)]
)
def test_thanks_come_once_whatever_follows(language: str, step: Step) -> None:
    ack = WORDS[language].acks[0]
    for corrected in (False, True):
        text = reply(language, step, ack, heard=corrected)
        assert text.startswith(ack) and times(text) == 1, text
        assert times(reply(language, step, heard=corrected)) <= 1  # in the code's own words, too


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_thanks_before_it_the_closing_thanks(language: str) -> None:
    said = {"en": "Noted.", "de": "Notiert."}.get(language, "Ok.")
    assert times(reply(language, Decide(), said)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_ours_stays_a_sentence(language: str) -> None:
    words = WORDS[language]
    for text in (*words.closings.values(), words.noted, words.changed, words.person_at, words.goodbye):
        rest = thanks.without(text)
        assert thanks.gives(text) and not thanks.gives(rest), text
        assert rest[0].isupper() and rest.endswith(".") and len(rest) > 5
        assert text.lower().endswith(rest.lower()) or text.startswith(rest[:-1])


@pytest.mark.parametrize(
    ("closing", "said"),
    [
        ("Thank you. For a team of your size try it.", "For a team of your size try it."),
        ("Thank you very much! We will call.", "We will call."),
        ("Thank you for choosing us. We will call.", "Thank you for choosing us. We will call."),
        ("Danke, dass Sie da waren. Bis bald.", "Danke, dass Sie da waren. Bis bald."),
        ("Dank u, dat u er was.", "Dank u, dat u er was."),
        ("Merci, que du bonheur.", "Merci, que du bonheur."),
        ("Thanks to your words we know enough.", "Thanks to your words we know enough."),
        ("Thank you!", ""),
        ("Your thanks are ours.", "Your thanks are ours."),
    ],
)
def test_what_a_company_wrote_keeps_its_sense(closing: str, said: str) -> None:
    assert reply("en", Decide(), "Thanks.", closing=closing) == f"Thanks. {said}".strip()


def test_a_published_question_is_asked_as_it_is() -> None:
    assert reply("en", Ask(SIZE, 1), "Thanks.") == "Thanks. Thanks! How many of you are there?"


def test_thanks_to_somebody_are_none() -> None:
    assert not thanks.gives("Thanks to the shared inbox.")
    assert not thanks.gives("A thankless Dankeskarte in Mercia")
