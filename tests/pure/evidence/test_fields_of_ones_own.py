"""Fields that a sales team adds for itself: users, places, the tool in use, whether there is an IT team."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Field
from leadqual.qualification.presets import PRESETS

from .cases import NAME, ROLE, SIZE, judge

USERS = Field("seats", "number", "Number of users who need access", ("How many people would use it?",))
SITES = Field("sites", "number", "Number of locations", ("How many locations do you have?",))
SHOPS = Field("shops", "number", "Number of shops")
SUPPLIED = Field("supplied", "number", "Number of restaurants you supply")
TOOL = Field("current_tool", "text", "Tool in use today", ("What do you use today?",))
MAIL = Field("email", "email", "E-mail address of the visitor")
WHO = next(field for field in PRESETS["b2b"].fields if field.key == "authority")
IT = Field("has_it", "boolean", "Has an in-house IT team", ("Do you have your own IT team?",))


@pytest.mark.parametrize(
    ("field", "lines", "value"),
    [
        (USERS, ["v: 8 users"], 8),
        (USERS, ["a: How many people would use it?", "v: 8 people"], 8),
        (SITES, ["v: we run 40 shops"], 40),
        (SITES, ["v: we work from 3 offices"], 3),
        (SITES, ["v: our 12 stores sell to tourists"], 12),
        (SHOPS, ["v: 14 shops and one warehouse"], 14),
        (SUPPLIED, ["v: we supply 300 restaurants"], 300),
        (TOOL, ["a: What do you use today?", "v: Zendesk, but we hate it"], "Zendesk"),
        (IT, ["v: our IT team of 4 will want to see the security docs"], True),
        (IT, ["v: we don't have an IT team"], False),
        (SIZE, ["a: How many seats?", "v: we are 8 people"], 8),
        (SIZE, ["a: What do you do?", "v: law firm, 8 people"], 8),
        (SIZE, ["a: How big are you?", "v: just me"], 1),
        (SIZE, ["v: a firm with 9 people"], 9),
        (ROLE, ["v: I'm a bakery owner"], "bakery owner"),
        (ROLE, ["v: I run operations at a bakery"], "operations at a bakery"),
        (MAIL, ["a: Your e-mail?", "v: tom@kettle.example"], "tom@kettle.example"),
        (IT, ["a: Do you have your own IT team?", "v: yes, two guys"], True),
    ],
)
def test_what_is_theirs_is_stored(field: Field, lines: list[str], value: Any) -> None:
    assert judge(field, lines, value).status == "accepted"


@pytest.mark.parametrize(
    ("field", "lines", "value"),
    [
        (USERS, ["v: we employ 25 people and 10 freelancers"], 25),
        (USERS, ["v: I work for a 40 person agency"], 40),
        (SITES, ["v: we serve 300 restaurants"], 300),
        (SITES, ["v: we deliver to 300 restaurants"], 300),
        (SITES, ["v: wir beliefern 300 Restaurants"], 300),
        (SITES, ["v: nous livrons 300 restaurants"], 300),
        (SITES, ["v: vendemos a 40 tiendas"], 40),
        (SITES, ["v: lavoriamo con 20 negozi"], 20),
        (SITES, ["v: we make furniture, two plants, one office"], 1),
        (SITES, ["a: How many locations do you have?", "v: HQ in Leeds and two branches"], 2),
        (TOOL, ["a: What do you use today?", "v: nothing yet"], "nothing yet"),
        (TOOL, ["a: What do you use today?", "v: a bit of everything"], "a bit of everything"),
        (TOOL, ["a: Was nutzen Sie heute?", "v: noch nichts"], "noch nichts"),
        (TOOL, ["a: Qu'utilisez-vous ?", "v: rien pour l'instant"], "rien pour l'instant"),
        (TOOL, ["a: O que usam hoje?", "v: ainda nada"], "ainda nada"),
        (IT, ["a: How many people would use it?", "v: only the sales team, 8 people"], True),
        (IT, ["v: our marketing team loves it"], True),
        (SIZE, ["a: Do you have your own IT team?", "v: yes, two guys"], 2),
        (SIZE, ["a: How many people would use it?", "v: only the sales team, 8 people"], 8),
        (SIZE, ["a: How many users do you need?", "v: 8 people"], 8),
        (SIZE, ["a: Who decides?", "v: just me"], 1),
        (SIZE, ["v: we have two teams"], 2),
        (SIZE, ["v: mails get lost between two teams, customers complain twice, the company is Arden"], 2),
        (WHO, ["a: Is this yours to decide?", "v: Folks call me Priya Anand."], "I decide"),
        (WHO, ["v: our ceo decides. Folks call me Maya Lindqvist"], "We decide together"),
        (NAME, ["v: Hallo, Meine Stelle: IT-Leiter."], "Meine Stelle"),
        (SIZE, ["v: I run a dental practice with 3 dentists and 9 assistants"], 3),
        (ROLE, ["v: I run a dental practice with 3 dentists"], "dental practice"),
        (ROLE, ["v: I run a small agency"], "small agency"),
        (MAIL, ["a: Your e-mail?", "v: tom@kettle.example or info@kettle.example"], "info@kettle.example"),
    ],
)
def test_what_is_not_is_asked(field: Field, lines: list[str], value: Any) -> None:
    assert judge(field, lines, value).status != "accepted"
