"""Sums and counts told as bounds and guesses: "more than 900 we cannot", "25 is the minimum", "seremos 45",
"we're a family bakery with roughly 35 staff". A line is "label | from..to or value | a: … / v: …"."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import is_said, rows

SAID = """
    Number of guests | ..40 | a: Wie viele Gäste? / v: Mehr als 40 passen nicht rein.
    Number of licences | 20.. | a: Wie viele Lizenzen? / v: Weniger als 20 reichen nicht.
    Budget | ..1500 | a: Quel est votre budget ? / v: Plus de 1 500 euros, ce n'est pas possible.
    Budget | ..3000 | a: Quel est votre budget ? / v: Plus de 3 000 euros, je ne peux pas.
    Budget | ..9000 | a: ¿Qué presupuesto tienen? / v: No queremos pasar de 9.000.
    Number of seats | 20.. | a: ¿Cuántas plazas? / v: Con menos de 20 no nos vale.
    Budget | ..40 | a: Qual é o orçamento? / v: Mais de 40 não consigo.
    Budget | ..500 | a: Qual é o orçamento? / v: Não quero passar dos 500 euros.
    Budget | ..5000 | a: Che budget avete? / v: Oltre i 5.000 euro non si va.
    Budget | ..400 | a: Wat is het budget? / v: Ik wil niet boven de 400 euro uitkomen.
    Number of seats | 10.. | a: Hoeveel plaatsen? / v: Minder dan 10 heeft geen zin.
    Budget | 3000.. | a: Wat is het budget? / v: Meer dan 3.000 euro, dat is geen probleem.
    Number of employees | 80.. | a: How many employees? / v: More than 80, and most can't work from home.
    Number of seats | 25.. | a: How many seats? / v: 25 is the minimum.
    Number of seats | 14.. | a: How many seats? / v: 14 would be our minimum.
    Number of seats | ..80 | a: How many seats? / v: We'd need 80 at the very most.
    Number of seats | ..50 | a: Quanti posti? / v: 50 è il massimo.
    Budget | ..1500 | a: What's your budget? / v: 1,500 is the most I can spend.
    Tickets a month | 300 | a: How many tickets a month? / v: about 300 a month
    Deliveries per day | 200 | a: Quantas entregas por dia? / v: umas 200 por dia
    Number of employees | 35 | v: We're a family bakery with roughly 35 staff.
    Number of employees | 120 | v: Hi, I'm with a logistics firm of around 120 people in Hull.
    Number of employees | 8..10 | v: I run a joinery of 8 to 10 people near Bath.
    Number of employees | 25 | v: Wir sind eine Kanzlei mit etwa 25 Leuten.
    Number of employees | 30 | v: Je travaille dans un cabinet d'environ 30 personnes.
    Number of employees | 25 | v: Somos una imprenta con unas 25 personas.
    Number of employees | 30 | v: Siamo una tipografia di circa 30 persone.
    Number of employees | 9 | v: Somos uma oficina com mais ou menos 9 pessoas.
    Number of employees | 35 | v: Wij zijn een drukkerij met zo'n 35 mensen.
    Number of employees | 80 | a: Wie viele Mitarbeiter haben Sie? / v: Müssten um die 80 sein.
    Number of employees | 45 | a: ¿Cuántos empleados son? / v: Seremos unos 45.
    Number of employees | 50 | a: Quanti dipendenti avete? / v: Saremo una cinquantina.
    Number of employees | 65 | a: Hoeveel medewerkers zijn er? / v: Dat zullen er zo'n 65 zijn.
"""

NOT_SAID = """
    Number of guests | 40.. | a: Wie viele Gäste? / v: Mehr als 40 passen nicht rein.
    Budget | 1500.. | a: Quel est votre budget ? / v: Plus de 1 500 euros, ce n'est pas possible.
    Number of seats | ..20 | a: ¿Cuántas plazas? / v: Con menos de 20 no nos vale.
    Budget | 40.. | a: Qual é o orçamento? / v: Mais de 40 não consigo.
    Budget | 400.. | a: Wat is het budget? / v: Ik wil niet boven de 400 euro uitkomen.
    Budget | ..3000 | a: Wat is het budget? / v: Meer dan 3.000 euro, dat is geen probleem.
    Number of seats | ..40 | a: How many seats? / v: 40 is not the limit.
    Tickets a month | 300 | a: How many tickets a month? / v: about 300 a week
    Number of employees | 300 | v: We're a customer of a firm with about 300 people.
    Number of employees | 40 | v: I work with a consultancy of 40 people.
    Number of employees | 400 | v: We are a school with about 400 pupils.
    Number of employees | 300 | v: Wir sind ein Verein mit 300 Mitgliedern.
    Number of employees | 4 | v: Somos una familia de 4 personas.
    Number of employees | 45 | a: ¿Cuántos empleados tienen? / v: En enero seremos unos 45.
    Number of employees | 50 | a: Quanti dipendenti avete? / v: Fra un anno saremo circa 50.
    Number of employees | 80 | a: Wie viele Mitarbeiter haben Sie? / v: Nächstes Jahr werden es 80 sein.
"""


def is_stored(line: str) -> bool:
    label, value, said = (part.strip() for part in line.split("|", 2))
    unit = "money" if label == "Budget" else ""
    field = Field(label.lower().replace(" ", "_"), "number", label, unit=unit, range=".." in value)
    return is_said(field, _value(value), said.split(" / "))


def _value(text: str) -> Any:
    low, dots, high = text.partition("..")
    if not dots:
        return int(text)
    return {"min": int(low) if low else None, "max": int(high) if high else None}


@pytest.mark.parametrize("line", rows(SAID))
def test_it_is_heard(line: str) -> None:
    assert is_stored(line)


@pytest.mark.parametrize("line", rows(NOT_SAID))
def test_it_is_not_heard(line: str) -> None:
    assert not is_stored(line)
