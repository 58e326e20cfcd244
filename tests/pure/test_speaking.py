"""Which language a conversation is held in."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadqual.qualification.lexicon import LANGUAGES
from leadqual.qualification.speaking import asked_for, spoken_in

SHOWN = [
    ("de", "Guten Tag, wir sind ein Malerbetrieb mit 23 Leuten."),
    ("de", "Hallo, ich leite den Kundenservice bei Nordlicht Optik."),
    ("fr", "Bonjour, je travaille chez Atelier Morvan."),
    ("fr", "On est 42 salariés et la boîte partagée nous prend trois heures par jour."),
    ("es", "Hola, somos 35 personas y perdemos muchas horas con el correo."),
    ("pt", "Olá, temos 120 funcionários e os pedidos ficam parados."),
    ("it", "Buongiorno, lavoro per Officine Ferro e siamo in 35."),
    ("nl", "Goedemorgen, we zijn met 35 mensen bij De Vries Pompen."),
    ("en", "Hi, we are about 90 people and the shared inbox eats our day."),
]
TELLS_NOTHING = [
    "35",
    "Brightfold",
    "De Vries",
    "hello@deals.example",
    "+49 30 23125 014",
    "ok",
    "20.000 €",
    "🎉",
]
WISHES = [
    ("de", "can we speak German?"),
    ("de", "Sprechen Sie Deutsch?"),
    ("de", "auf Deutsch bitte"),
    ("de", "Do you speak German"),
    ("fr", "en français svp"),
    ("fr", "Parlez-vous français ?"),
    ("fr", "Können wir auf Französisch weiter schreiben?"),
    ("es", "¿Habla español?"),
    ("es", "Spanish please"),
    ("pt", "podemos falar em português?"),
    ("it", "possiamo parlare in italiano?"),
    ("it", "Parla italiano?"),
    ("nl", "Spreekt u Nederlands?"),
    ("nl", "in het Nederlands graag"),
    ("en", "in English please"),
    ("en", "English"),
    ("en", "Können wir Englisch sprechen?"),
]
NO_WISHES = [
    "Half of our customers write in other languages, French and Arabic mostly",
    "We are a German company",
    "I don't speak French",
    "Our English team answers the mails",
    "We sell Italian shoes. Please call me",
]


@pytest.mark.parametrize(("tag", "text"), SHOWN)
@pytest.mark.parametrize("before", ["en", "de", "fr"])
def test_a_sentence_shows_its_language(tag: str, text: str, before: str) -> None:
    assert spoken_in([text], before) == tag
    assert spoken_in([text], before, begun=True) == tag


@pytest.mark.parametrize("text", TELLS_NOTHING)
@pytest.mark.parametrize("before", LANGUAGES)
def test_what_is_no_sentence_leaves_it_as_it_is(text: str, before: str) -> None:
    assert spoken_in([text], before) == before


@pytest.mark.parametrize(
    ("tag", "greeting"), [("de", "Guten Tag"), ("fr", "Bonjour"), ("es", "Hola"), ("it", "Ciao")]
)
def test_a_greeting_is_enough_to_begin_with(tag: str, greeting: str) -> None:
    assert spoken_in([greeting], "en") == tag


def test_a_lone_word_changes_nothing_later() -> None:
    assert spoken_in(["75 plus"], "en", begun=True) == "en"
    assert spoken_in(["Guten Tag, wir sind 90 Leute.", "in April"], "en") == "de"


def test_who_changes_the_language_is_followed() -> None:
    assert spoken_in(["Guten Tag, wir sind 90 Leute.", "Well, actually we have two offices."], "en") == "en"


@pytest.mark.parametrize(("tag", "text"), WISHES)
def test_who_asks_for_a_language_gets_it(tag: str, text: str) -> None:
    assert asked_for(text) == tag
    assert spoken_in([text], "en") == tag


@pytest.mark.parametrize("text", NO_WISHES)
def test_a_language_that_is_only_named_is_not_asked_for(text: str) -> None:
    assert asked_for(text) == ""


@pytest.mark.parametrize(
    "text",
    ["Здравствуйте, мы небольшая компания", "こんにちは、会社員です", "Dzień dobry, piszę z małej firmy"],
)
def test_a_language_that_is_none_of_ours_gets_the_widgets_own(text: str) -> None:
    assert spoken_in([text], "fr", otherwise="nl") == "nl"


@pytest.mark.parametrize(
    "text", ["speak " * 4000, "in german " * 3000, "a@b" * 6000, "parler français ne " * 2000]
)
def test_long_and_hostile_texts_take_no_time(text: str) -> None:
    began = time.process_time()
    spoken_in([text], "en")
    assert time.process_time() - began < 0.5


@given(st.text(max_size=200))
def test_no_text_is_too_strange(text: str) -> None:
    assert spoken_in([text], "pt-BR") in (*LANGUAGES, "pt-BR")
