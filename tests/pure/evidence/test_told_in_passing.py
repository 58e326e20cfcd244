"""What one is, told in passing: field | question or nothing | message | what holds | what does not."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import COMPANY, NAME, ROLE, judge, rows

SECTOR = Field("industry", "text", "Sector")
FIELDS = {"name": NAME, "role": ROLE, "company": COMPANY, "sector": SECTOR}

TOLD = """
name | | Bonjour, ici Karine Faure, de chez Moulins Bertin. | Karine Faure |
name | | Buenas, aquí Rodrigo Paz, de Transportes Paz | Rodrigo Paz |
name | | Olá, sou o Nilson, gerente de manutenção. | Nilson |
sector | | Olá, sou o Nilson, gerente de manutenção. | | gerente de manutenção
role | | Je suis contrôleuse de gestion dans une PME de 90 personnes | contrôleuse de gestion |
role | | Ich bin Disponentin bei einer Spedition | Disponentin |
role | | I'm the IT lead for a chain of nurseries | IT lead |
role | | Soy coordinador de eventos en una fundación | coordinador de eventos |
role | | sou encarregada de obra numa construtora | encarregada de obra |
role | | soy cliente en una de sus tiendas | | cliente
role | | Ich bin neu bei einem Großhändler | | neu
role | | I'm interested in a trial | | interested
company | | I'm from Larch Group | Larch Group |
company | | I'm from Chipping Norton. | | Chipping Norton
company | Which company are you with? | I'm from Brightfold. | Brightfold |
company | Which company are you with? | I'm from Dresden. | | Dresden
company | | Hi I run a plumbing business, Drayton Heating, 22 vans | Drayton Heating |
company | | wir sind eine Tischlerei, Holzwerk Anders, und brauchen ein CRM | Holzwerk Anders |
company | | je gère un hôtel, Hôtel des Alpes, 40 chambres | Hôtel des Alpes |
company | | somos una clínica dental, Dental Azahar, y queremos citas | Dental Azahar |
company | | siamo un'azienda agricola, Podere Luna, cerchiamo un CRM | Podere Luna |
company | | ik heb een kapsalon, Salon Knip, en zoek een agenda | Salon Knip |
company | | we're a law office, our IT firm is Netwell | | Netwell
company | | we're a law office, Leeds, and need a DMS | | Leeds
company | | je gère un hôtel, Booking me coûte cher | | Booking
company | | wij zijn een kwekerij, Excel is niet genoeg | | Excel
role | Are you the owner? | no, office manager | office manager | owner
role | Sind Sie der Inhaber? | Nein, Werkstattleiter | Werkstattleiter | Inhaber
role | Vous êtes le gérant ? | non, chef de cave | chef de cave |
role | ¿Es usted la gerente? | no, la contable | contable | gerente
role | Bent u de eigenaar? | nee, bedrijfsleider | bedrijfsleider | eigenaar
name | La titolare è lei? | sì, Franca Bosio | Franca Bosio |
name | Are you the owner? | no, my brother Tom Reed | | Tom Reed
name | Sind Sie der Chef? | nein, Montag | | Montag
role | Vous êtes le gérant ? | non, le gérant c'est mon frère | | gérant
"""


@pytest.mark.parametrize("row", rows(TOLD))
def test_who_one_is_is_told_in_passing(row: str) -> None:
    key, question, message, holds, not_so = (part.strip() for part in row.split("|"))
    said = [f"a: {question}"] * bool(question) + [f"v: {message}"]
    for value in filter(None, (holds, not_so)):
        assert (judge(FIELDS[key], said, value).status == "accepted") == (value == holds)
