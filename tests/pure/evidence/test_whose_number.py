"""Numbers of one answer: what they come to, whose they are; and who decides, in seven languages:
field | question | message | what holds | what does not."""

from __future__ import annotations

import pytest

from leadqual.qualification.evidence import Turn, verify
from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import AUTH, BUDGET, COMPANY, ROLE, SEATS, SIZE, TODAY
from tests.pure.evidence.test_firms_in_seven_languages import SITES, TOOL, rows

FLEET = Field("vehicles", "number", "Number of vehicles in the fleet")
FIELDS = {
    "size": SIZE, "seats": SEATS, "sites": SITES, "fleet": FLEET, "budget": BUDGET, "auth": AUTH, "tool":
    TOOL,
    "company": COMPANY, "role": ROLE,
}  # fmt: skip

TOTALS = """
fleet | How many vehicles do you have? | 22 vans and 3 trucks, 25 in total | 25 | 22
sites | How many locations? | three in Porto and one in Braga, four in all | 4 | 3
seats | Wie viele Nutzer? | ich und zwei Kollegen, also drei | 3 | 2
seats | Combien d'utilisateurs ? | moi et mes deux associés, donc trois | 3 | 2
seats | ¿Cuántos usuarios? | yo y dos más, o sea tres | 3 | 2
seats | Quantos usuários? | só eu e mais três, quatro no total | 4 | 3
seats | Quanti utenti? | io e altri tre, quindi quattro | 4 | 3
fleet | Hoeveel voertuigen? | 30 bussen en 4 vrachtwagens, 34 in totaal | 34 | 30
size | Wie viele Mitarbeiter? | 40 in Köln, 25 in Bonn, macht 65 | 65 | 40
size | ¿Cuántos son? | 85 en Bogotá y 40 en Cali, 125 en total | 125 | 85
size | How many? | 12, next year 5 more, so 17 then | | 5
"""
WHOSE = """
size | How many are you? | we're 30, and the group 200 | 30 | 200
size | Wie viele Leute? | unser Hauptkunde hat 2000, wir selbst grade mal 30 | 30 | 2000
size | Combien de salariés ? | 200 c'est le groupe, nous ici 30 | 30 | 200
size | ¿Cuántos son en la empresa? | en el grupo 900, en mi empresa 55 | 55 | 900
size | Quantos colaboradores têm? | o grupo tem 500, a nossa firma 60 | 60 | 500
size | Quanti siete? | il gruppo 700, noi qui 65 | 65 | 700
size | Hoe groot is het bedrijf? | de groep 800, wij hier 90 | 90 | 800
budget | Budget? | Ihr Mitbewerber will 9000 Euro, ehrlich gesagt haben wir 6000 | 6000 | 9000
budget | ¿Qué presupuesto tienen? | ustedes piden 9.000 y nosotros tenemos 6.000 | 6000 | 9000
"""
SOME = """
size | How many employees? | 240 employees, but only 95 have a computer | 240 | 95
size | Wie viele Mitarbeiter? | 240 Mitarbeiter, aber nur 95 haben einen PC | 240 | 95
size | Combien de salariés ? | 240 salariés, mais seulement 95 ont un ordinateur | 240 | 95
size | ¿Cuántos empleados? | 240 empleados, pero solo 95 tienen ordenador | 240 | 95
size | | Mi primo con 40 empleados usa lo vuestro | | 40
size | | Mio cugino con 40 dipendenti usa il vostro | | 40
seats | Also 20 Lizenzen? | falls der Chef ja sagt | | 20
seats | ¿Entonces 20 licencias? | si el jefe dice que sí | | 20
seats | Dus 20 licenties? | als het bestuur akkoord gaat | | 20
seats | So 20 licences? | unless the boss says no | | 20
"""
# what was said | a question that has the noun only as what a rate is of
RATES = """
seats | we need 40 licences | How much do you pay per user?
seats | wir brauchen 40 Lizenzen | Wie viel zahlen Sie heute pro Nutzer?
seats | nous voulons 40 licences | Combien payez-vous par utilisateur ?
seats | necesitamos 40 licencias | ¿Cuánto pagan por usuario?
seats | precisamos de 40 licenças | Quanto pagam por utilizador?
seats | we hebben 40 licenties nodig | Hoeveel betaalt u per gebruiker?
sites | abbiamo 40 filiali | Quante persone per filiale?
sites | wir haben 40 Filialen | Wie viele Leute je Filiale?
size | wir sind 40 Leute | Wie viele Tickets pro Mitarbeiter im Monat?
"""
FORMER = """
tool | What do you use? | we had it, Zeta, but cancelled it | | Zeta
tool | Che gestionale avete? | lo avevamo, Zeta, ma l'abbiamo disdetto | | Zeta
tool | Cosa usate oggi? | prima Gamma, ora Delta Pro | Delta Pro | Gamma
tool | Womit arbeiten Sie? | Xentral, davor Lexoffice | Xentral | Lexoffice
tool | Waarmee werken jullie nu? | Fitbase, en daarvoor met Sportadmin | Fitbase | Sportadmin
company | ¿Empresa? | Grupo Alcor, antes Alcor Hermanos | Grupo Alcor | Alcor Hermanos
role | Cargo? | fui vendedor, hoje sou coordenador | coordenador | vendedor
"""
DECIDES = """
Wer entscheidet? | nein, das macht unser Geschäftsführer | no
Wer trifft die Entscheidung? | da muss ich erst den Vorstand fragen | no
 | die Entscheidung liegt bei mir | yes
 | Ich entscheide das zusammen mit meiner Chefin | neither
 | der Preis entscheidet | neither
Qui décide ? | mon patron, mais il suit mon avis | no
Vous pouvez signer ? | la décision me revient | yes
 | ma femme et moi on décide ensemble | neither
¿Quién decide? | lo decide mi jefe | no
¿Usted firma? | firmo yo | yes
 | mi socio y yo decidimos | neither
Quem decide? | quem decide é o diretor | no
A decisão é sua? | preciso da aprovação da diretoria | no
Quem decide? | eu e a minha sócia | neither
Chi decide? | decidono i soci | no
 | la decisione spetta a me | yes
Wie beslist? | dat doe ik zelf | yes
Beslist u hierover? | het bestuur beslist, ik bereid het voor | no
Who decides? | my boss does | no
"""


def status(field: Field, question: str, message: str, value: object) -> str:
    talk = [*([Turn("agent", question)] if question else []), Turn("visitor", message)]
    return verify(field, value, message, talk, TODAY).status


@pytest.mark.parametrize(
    ("name", "question", "message", "holds", "falls"),
    [*rows(TOTALS), *rows(WHOSE), *rows(FORMER), *rows(SOME)],
)
def test_one_of_several(name: str, question: str, message: str, holds: str, falls: str) -> None:
    field = FIELDS[name]
    read = int if field.kind == "number" else str
    if holds:
        assert status(field, question, message, read(holds)) == "accepted"
    if falls:
        assert status(field, question, message, read(falls)) != "accepted"


@pytest.mark.parametrize(("name", "said", "question"), rows(RATES))
def test_a_rate_asks_for_no_count(name: str, said: str, question: str) -> None:
    talk = [Turn("visitor", said), Turn("agent", question), Turn("visitor", "12")]
    assert verify(FIELDS[name], 12, "12", talk, TODAY).status != "accepted"
    assert verify(FIELDS[name], 40, said, talk, TODAY).status == "accepted"


@pytest.mark.parametrize(("question", "message", "said"), rows(DECIDES))
def test_who_decides(question: str, message: str, said: str) -> None:
    for value in (True, False):
        kept = status(AUTH, question, message, value) == "accepted"
        assert kept == (said == ("yes" if value else "no"))
