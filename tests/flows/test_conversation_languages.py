"""Visitors who write German, French and Spanish, from the first word to the decision, and who change over."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from conversations import lanes, live, turns
from leadqual.qualification.located.language import language
from leadqual.qualification.located.text import fold

from .chats import Visitor, open_site

pytestmark = pytest.mark.django_db(transaction=True)
GERMAN = {
    "role": "Ich leite den Kundenservice",
    "company": "Nordlicht Optik",
    "company_size": "120",
    "timing": "So schnell wie möglich",
    "authority": "Ich entscheide",
    "budget": "25.000 Euro",
    "name": "Jule Brandt",
    "email": "jule@nordlicht.example",
    "consent": "Ja",
}
FRENCH = {
    "role": "responsable du support",
    "company": "Atelier Morvan",
    "company_size": "80",
    "timing": "Dans les prochains mois",
    "authority": "Nous décidons ensemble",
    "budget": "20 000 euros",
    "name": "Camille Roussel",
    "email": "camille@morvan.example",
    "consent": "Non",
}
SPANISH = {
    "role": "directora de operaciones",
    "company": "Talleres Luna",
    "company_size": "35",
    "timing": "Lo antes posible",
    "authority": "Decide otra persona",
    "budget": "18.000 euros",
    "name": "Lucía Ferrer",
    "email": "lucia@luna.example",
    "consent": "Sí",
}
PEOPLE = {
    "de": ("Guten Tag, das gemeinsame Postfach frisst jeden Tag drei Stunden.", GERMAN),
    "fr": ("Bonjour, la boîte partagée nous prend trois heures par jour.", FRENCH),
    "es": ("Hola, perdemos muchas horas con el correo compartido.", SPANISH),
}
CHOSEN = {
    "de": ("Right away", "I decide", True, 120),
    "fr": ("Soon", "We decide together", False, 80),
    "es": ("Right away", "Someone else decides", True, 35),
}


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    yield Visitor(await lanes.run(open_site))
    await live.hub().close()
    lanes.close()


@pytest.mark.parametrize("tag", PEOPLE)
async def test_a_whole_conversation_in_the_visitors_language(visitor: Visitor, tag: str) -> None:
    opening, answers = PEOPLE[tag]
    await visitor.says(opening)
    await visitor.answers(pain=opening, **answers)
    row = await visitor.row()
    assert (row.language, row.decision is not None) == (tag, True)
    values = await visitor.values()
    chosen = tuple(values[key] for key in ("timing", "authority", "consent", "company_size"))
    assert chosen == CHOSEN[tag]
    said = [reply.text for reply in visitor.replies[1:]]
    assert [text for text in said[:-1] if language(fold(text).text) != tag] == []
    choices = {reply.field_key: reply.choices for reply in visitor.replies}
    assert answers["timing"] in choices["timing"] and answers["authority"] in choices["authority"]
    assert answers["consent"] in choices["consent"]


async def test_what_is_not_sure_is_read_back_in_german(visitor: Visitor) -> None:
    await visitor.says(PEOPLE["de"][0])
    await visitor.answers(role="IT-Leiter", company="Nordlicht Optik")
    reply = await visitor.says("vielleicht so um die 12.000 Leute")
    while reply.field_key == "company_size" and list(reply.choices) != ["Ja", "Nein"]:
        reply = await visitor.says("vielleicht so um die 12.000 Leute")
    if list(reply.choices) == ["Ja", "Nein"] and reply.field_key == "company_size":
        assert "12.000 Personen" in reply.text
        await visitor.says("Ja")
    assert (await visitor.values())["company_size"] == 12000


async def test_who_asks_for_german_gets_german(visitor: Visitor) -> None:
    await visitor.says("Hi, can we speak German?")
    assert visitor.replies[-1].text.startswith("Gern, wir machen auf Deutsch weiter.")
    assert (await visitor.row()).language == "de"
    await visitor.says("90")
    assert (await visitor.row()).language == "de"
    await visitor.says("in English please")
    assert "Of course, let's go on in English." in visitor.replies[-1].text


async def test_a_person_is_asked_for_in_french(visitor: Visitor) -> None:
    await visitor.says("Bonjour, je voudrais parler à une personne.")
    reply = visitor.replies[-1]
    assert "J'ai demandé à l'équipe Fernhill Desk de vous recontacter" in reply.text
    assert reply.field_key == "email"
    reply = await visitor.says("camille@morvan.example")
    assert reply.text == "Merci. Une personne vous recontactera : camille@morvan.example."


async def test_the_greeting_in_the_browsers_language_begins_the_talk(visitor: Visitor) -> None:
    widget = replace(visitor.widget, greetings={"de": "Guten Tag, was führt Sie zu uns?"})
    german = Visitor(widget, opening=turns.Opening(language="de-AT"))
    await german.says("90")
    assert german.replies[0].text.startswith("Guten Tag, was führt Sie zu uns? Ich bin der KI-Assistent")
    assert german.replies[0].field_key == ""
    assert (await german.row()).language == "de"
    assert language(fold(german.replies[-1].text).text) == "de"


async def test_a_language_that_is_none_of_ours_gets_the_widgets_own(visitor: Visitor) -> None:
    await visitor.says("Здравствуйте, мы небольшая компания и ищем решение")
    assert (await visitor.row()).language == "en"
