"""Other firms beside one's own, posts learnt or left, days that are only the earliest: field | value |
message | whether it is stored."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import COMPANY, ROLE, START, judge_row, rows

FIELDS = {"role": ROLE, "company": COMPANY, "start": START}
ASKED = {
    "role": "What do you do there?",
    "company": "Which company are you with?",
    "start": "By which date should it run?",
}
TABLE = """
start | "2026-04-01" | not earlier than 1 April | not
start | "2026-04-01" | April 1st at the earliest | not
start | "2026-04-01" | after 1 April | not
start | "2026-04-01" | nicht vor dem 1. April | not
start | "2026-04-01" | frühestens am 1. April | not
start | "2026-04-01" | pas avant le 1er avril | not
start | "2026-04-01" | no antes del 1 de abril | not
start | "2026-04-01" | non prima del 1 aprile | not
start | "2026-04-01" | não antes de 1 de abril | not
start | "2026-04-01" | niet voor 1 april | not
start | "2026-04-01" | on or before April 1st | stored
start | "2026-04-01" | April 1st, not before | not
start | "2026-04-01" | anytime before April 1st | stored
start | "2026-04-01" | from April 1st on | stored
start | "2026-04-01" | from April 1st onwards | stored
start | "2026-04-01" | starting April 1st | stored
start | "2026-04-01" | until April 1st we're locked in | not
start | "2026-04-01" | we're locked in until April 1st | not
start | "2026-04-01" | our contract runs until April 1st | not
start | "2026-08-31" | once our contract is up, 31 August | stored
start | "2026-08-31" | 31 August, that's when our contract ends | stored
start | "2026-08-31" | 31 August, because then our contract ends | stored
start | "2026-08-31" | wenn der Vertrag ausläuft, am 31. August | stored
company | "Bramblecote" | We're Bramblecote, a Lindenau company | stored
company | "Lindenau" | We're Bramblecote, a Lindenau company | not
company | "Lindenau" | Bramblecote, a subsidiary of Lindenau | not
company | "Bramblecote" | Bramblecote, a subsidiary of Lindenau | stored
company | "Lindenau" | Bramblecote, owned by Lindenau | not
company | "Bramblecote" | Bramblecote, owned by Lindenau | stored
company | "Lindenau" | Bramblecote - we belong to Lindenau | not
company | "Lindenau" | Bramblecote. Our parent is Lindenau | not
company | "Bramblecote" | Bramblecote. Our parent is Lindenau | stored
company | "Lindenau" | Wir sind Bramblecote, Teil der Lindenau-Gruppe | not
company | "Lindenau" | Wir sind Bramblecote, eine Tochter von Lindenau | not
company | "Bramblecote" | Wir sind Bramblecote, eine Tochter von Lindenau | stored
company | "Lindenau" | Bramblecote, une filiale de Lindenau | not
company | "Lindenau" | Bramblecote, una filial de Lindenau | not
company | "Lindenau" | Bramblecote, parte del grupo Lindenau | not
company | "Lindenau" | Bramblecote, parte del gruppo Lindenau | not
company | "Lindenau" | Bramblecote, do grupo Lindenau | not
company | "Lindenau" | Bramblecote, onderdeel van Lindenau | not
company | "Lindenau" | Bramblecote, the Irish arm of Lindenau | not
company | "Lindenau" | Bramblecote, previously part of Lindenau | not
company | "Lindenau" | We spun out of Lindenau, now Bramblecote | not
company | "Bramblecote" | We spun out of Lindenau, now Bramblecote | stored
company | "Bramblecote" | Lindenau, we were bought by Bramblecote | not
company | "Lindenau" | Lindenau, we were bought by Bramblecote | stored
company | "Bramblecote" | Lindenau, we just acquired Bramblecote | not
company | "Bramblecote" | Bramblecote acquired us, but we're still called Lindenau | not
company | "Bramblecote" | Bramblecote took us over in May, we're Lindenau | not
company | "Bramblecote" | Bramblecote owns us, but I'm at Lindenau | not
company | "Bramblecote" | Bramblecote hat uns gekauft, wir sind Lindenau | not
company | "Bramblecote" | Bramblecote nous a rachetés, nous sommes Lindenau | not
company | "Bramblecote" | Bramblecote nos compró, somos Lindenau | not
company | "Bramblecote" | Bramblecote ci ha comprati, siamo Lindenau | not
company | "Bramblecote" | Bramblecote recommended you, we're Lindenau | not
company | "Bramblecote" | Bramblecote told us about you, we're Lindenau | not
company | "Bramblecote" | Bramblecote uses you already, we're Lindenau | not
company | "Bramblecote" | Bramblecote invoices us, we're Lindenau | not
company | "Lindenau" | I'm with Bramblecote, on behalf of Lindenau | not
company | "Lindenau" | I'm with Bramblecote, asking for Lindenau | not
company | "Lindenau" | Bramblecote, agency for Lindenau | not
company | "Lindenau" | Bramblecote, pour le compte de Lindenau | not
company | "Lindenau" | I moved from Bramblecote to Lindenau in May | stored
company | "Bramblecote" | I moved from Bramblecote to Lindenau in May | not
company | "Lindenau" | I quit Bramblecote and started at Lindenau | stored
company | "Bramblecote" | I quit Bramblecote and started at Lindenau | not
company | "Lindenau" | left Bramblecote, joined Lindenau in June | stored
company | "Lindenau" | After ten years at Bramblecote I'm now with Lindenau | stored
company | "Bramblecote" | After ten years at Bramblecote I'm now with Lindenau | not
company | "Lindenau" | Lindenau since June, Bramblecote before that | stored
company | "Bramblecote" | Lindenau since June, Bramblecote before that | not
company | "Lindenau" | I'm joining Lindenau in June | not
start | "2026-04-01" | frühestens zum 1. April | not
start | "2026-04-01" | ab dem 1. April frühestens | not
start | "2026-04-01" | 1 avril au plus tôt | not
start | "2026-04-01" | op zijn vroegst 1 april | not
start | "2026-04-01" | na 1 april | not
start | "2026-04-01" | dopo il 1 aprile | not
start | "2026-04-01" | después del 1 de abril | not
start | "2026-04-01" | 1 April or later | not
start | "2026-04-01" | We can't start before 1 April | not
start | "2026-04-01" | No, before April 1st please | stored
start | "2026-04-01" | 1 April at the latest | stored
start | "2026-04-01" | spätestens am 1. April | stored
start | "2026-04-01" | au plus tard le 1er avril | stored
start | "2026-04-01" | uiterlijk 1 april | stored
start | "2026-04-01" | entro il 1 aprile | stored
start | "2026-04-01" | a más tardar el 1 de abril | stored
start | "2026-04-01" | 1 April or earlier | stored
start | "2026-04-01" | not after 1 April | stored
start | "2026-04-01" | no later than 1 April | stored
start | "2026-04-05" | we want to start right after Easter | not
company | "Bramblecote" | Bramblecote is what we call ourselves | stored
company | "Bramblecote" | Bramblecote hired me in May | stored
company | "Bramblecote" | Bramblecote, we sell jam | stored
company | "Bramblecote" | Bramblecote we sell jam | stored
company | "Bramblecote" | Bramblecote here, can you help us? | stored
company | "Bramblecote" | Bramblecote wir machen Marmelade | stored
company | "Bramblecote" | Bramblecote nous faisons des confitures | stored
company | "Bramblecote" | Bramblecote. They sent me to ask | stored
company | "Bramblecote" | At Bramblecote. You sold us the press | stored
company | "Bramblecote" | Bramblecote (you know us) | stored
company | "Bramblecote" | Bramblecote as you know us | stored
company | "Bramblecote" | Bramblecote thanks for helping me | stored
company | "Bramblecote" | Bramblecote heeft ons overgenomen, wij zijn Lindenau | not
company | "Lindenau" | Bramblecote heeft ons overgenomen, wij zijn Lindenau | stored
company | "Bramblecote" | Bramblecote comprou-nos, somos a Lindenau | not
company | "Lindenau" | Bramblecote nos comprou, somos a Lindenau | stored
company | "Bramblecote" | Bramblecote beliefert uns, ich bin bei Lindenau | not
company | "Bramblecote" | Bramblecote has been our supplier, I'm with Lindenau | not
company | "Bramblecote" | Bramblecote is our supplier, I'm with Lindenau | not
company | "Bramblecote" | Bramblecote is a client of ours. We're Lindenau | not
company | "Bramblecote" | Bramblecote is where I used to work | not
company | "Bramblecote" | Bramblecote is where I work | stored
company | "Bramblecote" | Bramblecote is my employer | stored
company | "Bramblecote" | Bramblecote is our parent company | not
company | "Bramblecote" | Bramblecote ist unser Lieferant, wir sind Lindenau | not
company | "Bramblecote" | Bramblecote est notre fournisseur, nous sommes Lindenau | not
company | "Bramblecote" | Bramblecote, our landlord, gave us your number. We're Lindenau | not
company | "Bramblecote" | Nach zehn Jahren bei Bramblecote bin ich jetzt bei Lindenau | not
company | "Lindenau" | Nach zehn Jahren bei Bramblecote bin ich jetzt bei Lindenau | stored
company | "Bramblecote" | Après dix ans chez Bramblecote, je suis chez Lindenau | not
company | "Bramblecote" | Tras diez años en Bramblecote, ahora trabajo en Lindenau | not
company | "Bramblecote" | Dopo dieci anni alla Bramblecote ora sono alla Lindenau | not
company | "Bramblecote" | Na tien jaar bij Bramblecote werk ik nu bij Lindenau | not
role | "buyer" | After five years as buyer I'm head of procurement now | not
role | "head of procurement" | After five years as buyer I'm head of procurement now | stored
role | "head of procurement" | I went from buyer to head of procurement | stored
role | "buyer" | I went from buyer to head of procurement | not
role | "buyer" | started as buyer, ended up as head of procurement | not
role | "head of procurement" | started as buyer, ended up as head of procurement | stored
role | "head of procurement" | joined as buyer, head of procurement since May | stored
role | "buyer" | joined as buyer, head of procurement since May | not
role | "Einkäufer" | Nach fünf Jahren als Einkäufer bin ich jetzt Einkaufsleiter | not
role | "electrician" | trained electrician, today I plan the shifts as foreman | not
role | "foreman" | electrician by trade, foreman these days | stored
role | "electrician" | electrician by trade, foreman these days | not
role | "Elektriker" | gelernter Elektriker, jetzt Werkstattleiter | not
role | "Werkstattleiter" | gelernter Elektriker, jetzt Werkstattleiter | stored
role | "électricien" | électricien de formation, chef d'atelier aujourd'hui | not
role | "chef d'atelier" | électricien de formation, chef d'atelier aujourd'hui | stored
role | "ingeniero" | ingeniero de formación, jefe de compras | not
role | "ingegnere" | ingegnere di formazione, responsabile acquisti | not
role | "engenheiro" | engenheiro de formação, gerente de compras | not
role | "ingenieur" | van huis uit ingenieur, nu inkoopmanager | not
role | "inkoopmanager" | van huis uit ingenieur, nu inkoopmanager | stored
role | "office manager" | I studied law but I'm office manager | stored
role | "warehouse manager" | I support the warehouse manager | not
role | "warehouse manager" | I assist the warehouse manager | not
role | "warehouse manager" | I stand in for the warehouse manager | not
role | "warehouse manager" | I'm standing in for the warehouse manager | not
role | "warehouse manager" | I share an office with the warehouse manager | not
role | "warehouse manager" | I do whatever the warehouse manager says | not
role | "warehouse manager" | I hired the warehouse manager | not
role | "warehouse manager" | I'm one below the warehouse manager | not
role | "warehouse manager" | I'm the boss of the warehouse manager | not
role | "warehouse manager" | I'm the warehouse manager's right hand | not
role | "warehouse manager" | the warehouse manager is my boss | not
role | "Lagerleiter" | I unterstütze den Lagerleiter | not
role | "Lagerleiter" | Ich vertrete den Lagerleiter | not
role | "Lagerleiter" | rechte Hand des Lagerleiters | not
role | "chef d'atelier" | j'assiste le chef d'atelier | not
role | "jefe de compras" | ayudo al jefe de compras | not
role | "inkoopmanager" | ik help de inkoopmanager | not
role | "warehouse manager" | applying for warehouse manager at the moment | not
role | "warehouse manager" | I'm in training to become warehouse manager | not
role | "warehouse manager" | soon-to-be warehouse manager | not
role | "warehouse manager" | warehouse manager in training | not
role | "trainee warehouse manager" | trainee warehouse manager | stored
role | "interim warehouse manager" | interim warehouse manager | stored
role | "sales" | I'm in sales | stored
role | "sales" | I work in sales | stored
role | "purchasing" | in purchasing | stored
role | "Vertrieb" | im Vertrieb | stored
company | "Lindenau" | I resigned from Bramblecote and work for Lindenau | stored
company | "Lindenau" | Left Bramblecote. Now at Lindenau. | stored
company | "Lindenau" | I've left Bramblecote, it's Lindenau now | stored
company | "Bramblecote" | I've left Bramblecote, it's Lindenau now | not
company | "Lindenau" | no longer Bramblecote, Lindenau | stored
company | "Lindenau" | not Bramblecote any more, Lindenau | stored
company | "Lindenau" | Bramblecote sacked me, I'm at Lindenau | stored
company | "Bramblecote" | Bramblecote sacked me, I'm at Lindenau | not
company | "Lindenau" | Bramblecote went bust, so now Lindenau | stored
company | "Bramblecote" | Bramblecote went bust, so now Lindenau | not
company | "Lindenau" | Bramblecote until Friday, Lindenau from Monday | not
company | "Lindenau" | Bin von Bramblecote zu Lindenau gewechselt | stored
company | "Bramblecote" | Bin von Bramblecote zu Lindenau gewechselt | not
company | "Lindenau" | J'ai quitté Bramblecote pour Lindenau | stored
company | "Bramblecote" | J'ai quitté Bramblecote pour Lindenau | not
company | "Lindenau" | He dejado Bramblecote y ahora estoy en Lindenau | stored
company | "Bramblecote" | He dejado Bramblecote y ahora estoy en Lindenau | not
company | "Lindenau" | Ik ben weg bij Bramblecote en zit nu bij Lindenau | stored
company | "Bramblecote" | Ik ben weg bij Bramblecote en zit nu bij Lindenau | not
"""


@pytest.mark.parametrize("row", rows(TABLE))
def test_whose_it_is(row: str) -> None:
    verdict, stored = judge_row(row, FIELDS, ASKED)
    assert (verdict.status == "accepted") is stored, verdict.reason
