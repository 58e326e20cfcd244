"""What the agent proposed or the visitor asked about, named in words that do not take it."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
day:day | Day of delivery | the 6th | a: Delivery on the 5th? / v: the 5th I'm at my mother's, {the 6th is ok}
visit:date | Date of the visit | 2026-04-03 | a: Le 2 avril vous va ? / v: le 2 on est fermés, {plutôt le 3}
visit:date | Date of the visit | 2026-04-03 | a: Il 2 aprile va bene? / v: il 2 siamo chiusi, {facciamo il 3}
hour | Time of the visit | 14 Uhr | a: Dienstag um 10 Uhr? / v: {Dienstag ja, aber erst um 14 Uhr}
sound | Alarm sound | Sirens | a: With Waves as the sound? / v: I never hear Waves. {Sirens please}
place | Name of the restaurant | Casa Lupo | a: Casa Lupo has a table at 8. / v: {Casa Lupo sounds good}
amount:money | Amount to transfer | 700 | a: How much should I send? / v: {Can you send 700?}
hotel | Hotel name | Miramar | v: {And the Miramar, does it have a sauna?} / a: It has. / v: I'll take it
d:day | Day of the move | Saturday | a: Saturday or Sunday? / v: {Saturday}, Sunday we rest
d:date | Fecha de la visita | 2026-04-15 | a: ¿El 14 de abril? / v: el 14 viene el auditor, {el 15 sí}
h | Name of the hotel | Bellevue | a: The Bellevue has rooms at 90. / v: {Bellevue works for us}
h | Name of the hotel | Bellevue | a: The Bellevue has rooms at 90. / v: {Bellevue then, two rooms}
m | Title of the film | Low Tide | v: {Can we see Low Tide, is it still on?}
t:choice=brons,goud | Pakket | goud | v: {Doe maar goud, zit daar support bij?}
amt:money | Amount to send | 300 | a: How much would you like to send? / v: {300, is there enough on it?}
size:number | Number of employees | 12 | a: Vous êtes 80 ? / v: 80 c'est l'usine de Lille, {nous on est 12}
"""
NOT = """
time | Time of the lesson | 8:15 | a: Would Tuesday at 8:15 work? / v: {8:15 and me, no chance}. 10?
time | Time of the lesson | 8 | a: 8 or 11? / v: {8 is when I drop the kids}, 11 then
day:day | Day of delivery | the 5th | a: Delivery on the 5th? / v: {the 5th I'm at my mother's}, the 6th is ok
day:day | Day of delivery | Monday | a: Shall the van come on Monday? / v: {Monday nobody is in}. Wednesday
visit:date | Date of the visit | 2026-04-02 | a: Le 2 avril vous va ? / v: {le 2 on est fermés}, plutôt le 3
visit:date | Date of the visit | 2026-04-02 | a: Il 2 aprile va bene? / v: {il 2 siamo chiusi}, facciamo il 3
visit:date | Date of the visit | 2026-04-02 | a: Schikt 2 april? / v: {de 2e ben ik weg}, liever de 3e
hour | Time of the visit | 10 Uhr | a: Dienstag um 10 Uhr? / v: {Dienstag ja, aber erst um 14 Uhr}
hour | Time of the visit | 10 h | a: mardi à 10 h ? / v: {mardi d'accord, mais plutôt vers 15 h}
hour | Time of the visit | 9.30 | a: Martedì alle 9.30? / v: {martedì ok ma nel pomeriggio, alle 15}
hour | Time of the visit | 10 am | a: Thursday at 10 am? / v: {Thursday's fine, but the afternoon, say 3 pm}
sound | Alarm sound | Waves | a: With Waves as the sound? / v: {I never hear Waves}. Sirens please
theater | Theater | Odeon | a: It plays at the Odeon at 7. / v: {The Odeon smells}. Where else?
gp | Name of the doctor | Dr. Hale | a: Dr. Hale is back on the 20th. / v: {I can't wait that long}
day:day | Day of pickup | tomorrow | a: Pickup tomorrow morning? / v: {I'm on a shift}, Friday
car:choice=compact,standard,luxury | Car type | luxury | v: {What would a luxury one come to?}
book | Book title | Cold Harbour | v: {Have you read "Cold Harbour"?}
day:day | Day of the meeting | Thursday | v: {Have I got anything on Thursday?}
day:day | Day of the meeting | Friday | v: {What does my Friday look like?}
stylist | Stylist name | Marco | v: {Is Marco still with you?}
city | City of the salon | Dover | v: {Did you close the one in Dover?}
amount:money | Amount to transfer | 700 | a: How much should I send? / v: {Do I have 700 in there?}
fare:choice=light,flex | Fare | flex | v: {What's included in flex?}
fare:choice=light,flex | Tarif | flex | v: {Was ist bei Flex dabei?}
forfait:choice=basique,pro | Forfait | pro | v: {Qu'est-ce qu'il y a de plus dans le pro ?}
plan:choice=básico,pro | Plan | pro | v: {¿Qué incluye el pro?}
plan:choice=base,pro | Piano | pro | v: {Cosa c'è in più nel pro?}
plano:choice=básico,pro | Plano | pro | v: {O que o pro tem a mais?}
pakket:choice=basis,pro | Pakket | pro | v: {Wat zit er in pro?}
freq:choice=weekly,monthly | Pickup frequency | monthly | a: Weekly? / v: {what if it was monthly?}
hotel | Hotel name | Miramar | v: {And the Miramar, does it have a sauna?} / a: It has. / v: hm
slot | Time of the haircut | 9:40 | a: Could you do 9:40? / v: {9:40 is when school starts}. Half past ten?
slot | Time of the haircut | 6 pm | a: I have 6 pm. / v: {6 pm, no way}
slot | Time of the haircut | 7 | a: Is 7 ok? / v: {7 is dinner time at ours}. 5 please
d:day | Day of the move | Saturday | a: Saturday? / v: {Saturday the street is closed}. Sunday?
d:date | Termin | 2026-04-14 | a: Ginge der 14. April? / v: {Am 14. ist der Chef weg}. Der 16. passt.
d:date | Date de la visite | 2026-04-14 | a: Le 14 avril ? / v: {le 14 c'est l'inventaire}, disons le 15
d:date | Fecha de la visita | 2026-04-14 | a: ¿El 14 de abril? / v: {el 14 viene el auditor}, el 15 sí
d:date | Data da visita | 2026-04-14 | a: Dia 14 de abril? / v: {dia 14 é feriado na cidade}, pode ser dia 15
d:date | Data | 2026-04-14 | a: Il 14 aprile? / v: {il 14 ho il commercialista}. Il 15?
n:number | Number of stops | 2 | a: There is one with 2 stops. / v: {2 stops with my knee, no thanks}
n:number | Number of guests | 20 | a: The small room holds 20. / v: {20 would be a squeeze}, we'll be 28
n:number | Number of licences | 50 | a: Das Paket mit 50 Lizenzen? / v: {50 wäre Verschwendung}, wir sind 22
h | Name of the hotel | Bellevue | a: The Bellevue has rooms at 90. / v: {Bellevue's got bed bugs, I read}
m | Title of the film | Low Tide | v: {And Low Tide, is that the one with the boat?} / a: Yes. / v: not again
m | Title of the film | Low Tide | v: {What about Low Tide, is it scary?} / a: Quite. / v: no then
c:choice=van,pickup | Vehicle | pickup | v: {The pickup, does it have a hook?}
c:choice=van,pickup | Vehicle | pickup | v: {what would a pickup set me back?}
t:choice=bronze,gold | Tier | gold | v: {Does gold include the lounge?}
t:choice=bronze,gold | Tarif | gold | v: {Was kommt bei Gold dazu?}
t:choice=bronze,or | Formule | or | v: {que comprend la formule or ?}
t:choice=bronce,oro | Plan | oro | v: {¿Y el oro, tiene soporte?}
t:choice=bronze,ouro | Plano | ouro | v: {E o ouro, tem suporte?}
t:choice=bronzo,oro | Piano | oro | v: {E l'oro, ha l'assistenza?}
amt:money | Amount to send | 1200 | a: How much? / v: {have I got 1200 on there?}
amt:money | Amount to send | 300 | a: How much would you like to send? / v: {is there enough on it for 300?}
st | Stylist | Nadia | v: {is Nadia back from leave?}
st | Stylist | Nadia | v: {does Nadia still cut hair?}
budget:money | Budget | 4000 | v: {Kommt man mit 4000 hin?}
budget:money | Budget | 4000 | v: {On s'en sort avec 4000 ?}
users:number | Users | 35 | v: {¿Qué pasa si somos 35?}
users:number | Users | 35 | v: {O que acontece se formos 35?}
users:number | Users | 35 | v: {e se fossimo 35?}
users:number | Users | 35 | v: {en als we met 35 zijn?}
size:number | Number of employees | 80 | a: Sie haben rund 80 Leute? / v: {das wäre die ganze Gruppe}
size:number | Number of employees | 80 | a: Vous êtes 80 ? / v: {80 c'est l'usine de Lille, nous on est 12}
size:number | Number of employees | 80 | a: ¿Son 80? / v: {80 éramos antes, ahora 55}
role | Role | dona | a: A senhora é a dona? / v: {a dona é minha irmã, eu cuido das compras}
role | Role | inkoper | a: U bent de inkoper? / v: {dat was ik, nu doe ik de planning}
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_what_is_taken_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_what_is_only_spoken_of_is_not(line: str) -> None:
    assert not is_kept(line)
