"""What is said in one way in each language: bounds, sums, times, a firm's words, yes and no.
field | question | message | what holds | what does not; a bound is written "..50", "50.." or "40..50"."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import BUDGET, COMPANY, NAME, ROLE, SEATS, SIZE, START
from tests.pure.evidence.test_firms_in_seven_languages import COUNTRY, END, PAIN, rows
from tests.pure.evidence.test_whose_number import FLEET, status

CRM = Field("has_crm", "boolean", "Whether a CRM is already in use", cues=("crm",))
DEMO = Field("wants_demo", "boolean", "Whether the visitor wants a demo")
FIELDS = {
    "size": SIZE, "budget": BUDGET, "start": START, "end": END, "seats": SEATS, "fleet": FLEET, "name": NAME,
    "role": ROLE, "company": COMPANY, "crm": CRM, "demo": DEMO, "country": COUNTRY, "pain": PAIN,
}  # fmt: skip

SAID = """
size | Wie groß seid ihr? | zu zwölft | 12 |
size | ¿Cuántos empleados? | no llegamos a 20 | ..20 | 20
size | Quantos colaboradores? | para cima de 300 | 300.. | 300
size | Quanti dipendenti? | eravamo in 50, siamo rimasti in 32 | 32 | 50
size | Quanti? | ho 11 dipendenti, entro l'anno 15 | 11 | 15
size | ¿Cuántos empleados? | éramos 90, nos quedamos en 60 | 60 | 90
size | Quantas pessoas? | 31 na oficina e 9 no escritório, no total 40 | 40 | 31
size | | unsere 22 Leute kommen mit dem alten Programm nicht klar | 22 |
budget | Was darf es kosten? | mehr als 20 Tsd. Euro sind nicht drin | ..20000 |
budget | ¿Presupuesto? | más de 5000 no podemos | ..5000 | 5000
budget | Budget? | più di 5000 non possiamo | ..5000 | 5000..
budget | Wat is het budget? | vorig jaar 8 mille, dit jaar 11 mille | 11000 | 8000
budget | Budget? | fünfzehnhundert | 1500 |
budget | Já têm verba? | ainda não foi aprovada, pedimos 20 mil | | 20000
budget | Un budget est-il prévu ? | rien de prévu, il faudrait 20 000 je pense | | 20000
start | Quando volete iniziare? | il 1° giugno | 2026-06-01 |
seats | | quiero 12 accesos para una plantilla de 80 | 12 | 80
seats | | ik wil graag 12 inlogs voor onze 40 monteurs | 12 | 40
fleet | Quanti mezzi avete? | 30 furgoni e 4 bilici, 34 in tutto | 34 | 30
name | ¿Con quién hablo? | con Pilar Otero | Pilar Otero |
name | À qui ai-je l'honneur ? | Thibault Ferrand | Thibault Ferrand |
name | Votre nom ? | moi c'est Aïcha, mon associée c'est Lucie | Aïcha | Lucie
role | Vous êtes ? | simple stagiaire, la directrice c'est Mme Roy | stagiaire | directrice
company | Société ? | Fonderies du Rhône SA | Fonderies du Rhône SA |
company | | vi scrivo dalla Meccanica Galbiati | Meccanica Galbiati |
country | Dans quel pays êtes-vous ? | en Belgique, on exporte vers l'Allemagne | Belgique | Allemagne
crm | ¿Tienen CRM? | teníamos, lo dimos de baja | no | yes
crm | Vous avez déjà un CRM ? | on en avait un, on l'a résilié | no | yes
crm | Heeft u al een CRM? | hadden we, maar opgezegd | no | yes
demo | Voulez-vous une démo ? | volontiers, mais pas cette semaine | yes | no
budget | Budget? | vijfentwintighonderd | 2500 |
fleet | Wie viele Fahrzeuge? | fünf Stück, zwei davon elektrisch | 5 | 2
fleet | Hoeveel voertuigen? | 5 stuks | 5 |
seats | Combien d'accès ? | 6 nous suffisent | 6 |
role | Votre poste ? | adjointe au directeur | adjointe au directeur | directeur
role | Ruolo? | vice direttrice commerciale | vice direttrice commerciale | direttrice commerciale
demo | Quer uma demo? | com todo o gosto | yes | no
demo | Möchten Sie eine Demo? | ja klar | yes | no
demo | ¿Quiere una demo? | sí claro | yes | no
demo | Möchten Sie eine Demo? | ja klar, und eine Million dazu | | no
"""


def _value(field: Field, text: str) -> object:
    if field.kind == "boolean":
        return text == "yes"
    if field.kind != "number":
        return text
    if ".." not in text:
        return int(text)
    low, high = (int(end) if end else None for end in text.split(".."))
    money = {"currency": "EUR"} if field is BUDGET and high == 20000 else {}
    return {"min": low, "max": high, **money}


@pytest.mark.parametrize(("name", "question", "message", "holds", "falls"), rows(SAID))
def test_is_understood_as_said_there(name: str, question: str, message: str, holds: str, falls: str) -> None:
    field = FIELDS[name]
    if holds:
        assert status(field, question, message, _value(field, holds)) == "accepted"
    if falls:
        assert status(field, question, message, _value(field, falls)) != "accepted"
