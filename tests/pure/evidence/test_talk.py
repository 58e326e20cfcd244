"""In which language a message is read."""

from __future__ import annotations

from leadqual.qualification.fields import Field
from leadqual.qualification.located.locate import Turn
from leadqual.qualification.located.talk import Talk

CITY = Field("city", "text", "City that is preferred")


def test_the_question_says_more_of_the_language_than_how_the_chat_began() -> None:
    turns = [
        Turn("visitor", "Do you have a dark mode?"),
        Turn("agent", "Dank! In welke stad?"),
        Turn("visitor", "Zwolle of Deventer, liever Zwolle"),
    ]
    assert Talk(CITY, turns, None).at(2).language == "nl"
