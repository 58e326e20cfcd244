"""What firms say of themselves in seven languages, and what stands beside it: field | question | message
| what holds | what does not."""

from __future__ import annotations

from typing import Any

import pytest

from leadqual.qualification.about.profile import profile
from leadqual.qualification.confirmed.asking import fit
from leadqual.qualification.fields import Field
from leadqual.qualification.located.clauses import analyse
from leadqual.qualification.located.language import language
from leadqual.qualification.located.text import fold
from tests.pure.evidence.cases import AUTH, BUDGET, COMPANY, INDUSTRY, NAME, ROLE, SIZE, START, TIMING, judge

EMAIL = Field("email", "email", "The visitor's email address")
TOOL = Field("current_tool", "text", "Tool the visitor's company uses today")
SITES = Field("sites", "number", "Number of locations of the visitor's company", integer=True)
END = Field("contract_end", "date", "End date of the current contract", format="iso")
COUNTRY = Field("country", "text", "Country the visitor's company is based in")
PAIN = Field("pain", "text", "Problem in the visitor's own words")
FIELDS = {
    "size": SIZE, "role": ROLE, "budget": BUDGET, "company": COMPANY, "name": NAME, "start": START,
    "email": EMAIL, "tool": TOOL, "sites": SITES, "end": END, "country": COUNTRY, "pain": PAIN,
    "industry": INDUSTRY, "timing": TIMING, "authority": AUTH,
}  # fmt: skip

SAID = """
size | How many are you? | till June it was eighteen of us, since then nine | 9 | 18
size | Wie viele Leute sind Sie? | vor zwei Jahren 60, heute noch 44 | 44 | 60
size | Combien de salariés ? | pour l'instant 21, l'an prochain 30 | 21 | 30
size | ¿Cuántos empleados? | no son 300, son 30 | 30 | 300
size | Quantos funcionários? | o nosso cliente tem 800, nós 25 | 25 | 800
size | Quanti dipendenti? | al momento 17, l’anno prossimo 20 | 17 | 20
size | Hoeveel medewerkers? | vorig jaar 31 nu 36 | 36 | 31
sites | Quante sedi? | due, la terza apre a maggio | 2 | 3
role | What's your role? | soon to be partner, today still an associate | associate | partner
role | Welche Position? | Inhaber ist mein Onkel, ich bin Disponent | | Inhaber
role | | Buongiorno, capo officina in una concessionaria, una domanda | capo officina |
role | | Morning, IT admin here. Any discounts? | IT admin |
role | Seu cargo? | adjunta da direção | adjunta da direção |
role | Your role? | not the owner, just the bookkeeper | bookkeeper | owner
company | Votre société ? | avant chez Lumen, maintenant chez Verdelis | Verdelis | Lumen
company | Per quale azienda lavora? | prima alla Doria, adesso alla Motora | Motora | Doria
tool | What do you use today? | we switched from Tracko to Planify in May | Planify | Tracko
tool | ¿Qué usan hoy? | dejamos Contix, ahora Facturo | Facturo | Contix
name | Wie heißen Sie? | ich schreibe im Auftrag von Frau Adler | | Adler
email | Your e-mail? | a@old.example bounces, not that one, take a@new.example | a@new.example | a@old.example
email | Ihre E-Mail? | b@neu.example, die alte b@alt.example geht nicht mehr | b@neu.example | b@alt.example
end | Wann läuft der Vertrag aus? | Kündigen bis 30.6., Ende ist der 30.9. | 2026-09-30 | 2026-06-30
country | Which country? | Norway, we export to Sweden | Norway | Sweden
pain | What brings you here? | just curious about pricing | | just curious about pricing
industry | Branche? | Zahnarztpraxis | Healthcare | Retail
industry | Secteur ? | on fabrique des volets | Manufacturing |
industry | In quale settore? | lavoriamo per ospedali | | Healthcare
industry | | Wir liefern an Krankenhäuser | | Healthcare
timing | Wann soll es losgehen? | so schnell wie möglich | this month | no timeline
timing | ¿Cuándo? | este año no | | this year
timing | Quando? | non c'è fretta | no timeline | this month
industry | | ich arbeite in einer Klinik bei Ulm | Healthcare | Retail
industry | | Meine Schwester arbeitet in einer Klinik | | Healthcare
industry | | wir verkaufen Garn über unseren Onlineshop | Retail |
industry | | Wir drehen und produzieren Videos für Kliniken | | Manufacturing
industry | | je bosse pour une boutique en ligne de thés | Retail |
industry | | on bosse pour des cliniques | | Healthcare
industry | | nos dedicamos al transporte de vinos | Logistics |
industry | | trabajamos para fábricas | | Manufacturing
industry | | lavoriamo nella logistica | Logistics |
industry | | trabalho num hospital público | Healthcare | Logistics
industry | | we zitten in de logistiek | Logistics |
industry | | ik zit nog bij de tandarts | | Healthcare
size | | je gère une auberge avec 12 salariés | 12 |
size | | wir führen ein Hotel im Harz mit 33 Angestellten | 33 |
size | | Wir beliefern ein Hotel im Harz mit 33 Angestellten | | 33
size | | tenho uma oficina no Porto, com 8 empregados | 8 |
size | | mijn zus heeft een bakkerij met 8 medewerkers | | 8
size | | se fossimo in 90 ci starebbe, ma siamo undici | 11 | 90
size | | als we met 90 waren misschien, maar we zijn met elf | 11 | 90
size | | wenn wir 90 wären, aber wir haben 20 Praktikanten, was dann? | | 20
size | São uns 70 empregados, certo? | isso mesmo | 70 |
size | Sono circa 70 dipendenti? | esatto | 70 |
size | Hoeveel medewerkers? | 70, o nee wacht, 74 sinds kort | 74 | 70
size | | na empresa trabalham 52 pessoas | 52 |
size | | il y a 52 personnes dans la boîte | 52 |
size | | il y a 52 personnes dans l'entreprise de mon frère | | 52
size | | auf der Gehaltsliste stehen 52 Leute | 52 |
size | | hay 52 personas esperando en la tienda | | 52
size | Quantos são? | uns 52, mais coisa menos coisa | 52 |
size | Wie viele seid ihr? | müssten so 52 sein | 52 |
authority | C'est vous qui décidez ? | non faut l'accord du gérant | no | yes
authority | | c'est moi la patronne donc c'est moi qui tranche | yes | no
authority | Qui décide ? | c'est pas moi qui tranche, c'est le siège | no | yes
authority | Quem decide? | quem bate o martelo é a diretora | no | yes
authority | Quem decide? | quem bate o martelo sou eu | yes | no
authority | ¿Usted decide? | tengo que llevarlo al comité | no | yes
authority | Wie hakt de knoop door? | m'n baas | no | yes
authority | | Das muss ich erst dem Vorstand vorlegen, allein kann ich das nicht freigeben | no | yes
role | Wat is je functie? | ja hoor, ik ben de planner | planner |
timing | C'est pour quand ? | y a pas le feu | no timeline | this month
size | Sie sind also 300? | schön wär's, wir sind 41 | 41 | 300
size | São 300? | quem me dera, somos 41 | 41 | 300
size | Zijn jullie met 300? | was het maar waar, we zijn met 41 | 41 | 300
size | How many? | in my dreams, we are 300 | | 300
size | ¿Cuántos son? | somos 41 nomás | 41 |
size | | siamo un'ottantina di persone | 80 |
company | | falo da Cerâmica Vale do Rio | Cerâmica Vale do Rio |
company | | Je vous contacte pour Fonderies Garnier | Fonderies Garnier |
company | | sou da Padaria Aurora | Padaria Aurora |
authority | | non dipende da me | no | yes
authority | Est-ce votre décision ? | ça ne dépend pas de moi | no | yes
authority | ¿Usted decide? | eso lo ve gerencia | no | yes
start | ¿Para cuándo lo quieren? | 7/5 | 2026-05-07 | 2026-07-05
start | Wanneer wilt u beginnen? | 7-5-2026 | 2026-05-07 | 2026-07-05
start | When would you like to start? | 7/5 | | 2026-05-07
role | Votre poste ? | moi c'est directrice commerciale | directrice commerciale |
role | | sono cofondatore di un laboratorio | cofondatore |
"""
MOST = """
5,200 and not a penny more | 5200 | None
8000 euros maxi | 8000 | EUR
tops 9000 usd | 9000 | USD
900 € und keinen Cent mehr | 900 | EUR
1000 euro e non di più | 1000 | EUR
"""
# the question of the first field is none for the second
ASKED = """
company | tool | Comment s'appelle votre société ?
company | country | Which company are you with?
country | company | In welchem Land sitzt Ihre Firma?
tool | company | Avec quoi travaillez-vous actuellement ?
company | name | Hoe heet het bedrijf?
end | start | Wann läuft Ihr jetziger Vertrag aus?
size | sites | In quanti siete?
budget | size | ¿Cuánto pueden gastar?
budget | size | Quel est votre budget par salarié ?
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def status(field: Field, question: str, message: str, value: Any) -> str:
    return judge(field, [*([f"a: {question}"] if question else []), f"v: {message}"], value).status


@pytest.mark.parametrize(("name", "question", "message", "holds", "falls"), rows(SAID))
def test_what_holds_and_what_does_not(name: str, question: str, message: str, holds: str, falls: str) -> None:
    field = FIELDS[name]

    def read(value: str) -> str | int:
        if field.kind == "boolean":
            return value == "yes"
        return int(value) if field.kind == "number" else value

    if holds:
        assert status(field, question, message, read(holds)) == "accepted"
    if falls:
        assert status(field, question, message, read(falls)) != "accepted"


@pytest.mark.parametrize(("message", "most", "currency"), rows(MOST))
def test_a_most_is_no_sum(message: str, most: str, currency: str) -> None:
    money = {} if currency == "None" else {"currency": currency}
    bound = {"min": None, "max": int(most), **money}
    assert status(BUDGET, "Do you have a budget?", message, bound) == "accepted"
    assert status(BUDGET, "Do you have a budget?", message, int(most)) != "accepted"


@pytest.mark.parametrize(("asked", "other", "question"), rows(ASKED))
def test_a_question_asks_for_one_field(asked: str, other: str, question: str) -> None:
    folded = fold(question)
    at = analyse(folded, language(folded.text))
    assert fit(profile(FIELDS[asked]), at) == 2
    assert fit(profile(FIELDS[other]), at) < 1
