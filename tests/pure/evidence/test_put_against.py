"""What the agent proposed or the visitor asked about, named in words that do not take it."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
people:number | Number of people | 6 | v: Do you have a table for 6 on Friday?
cuisine | Cuisine | Thai | v: Is there a good Thai place near the station?
time | Time of the appointment | 5 pm | v: Could I come at 5 pm?
size:choice=small,medium,large | Size | medium | v: how large is the large? / a: 40 cm. / v: medium will do
industry | Industry | farmácia | v: Somos uma farmácia. Vocês atendem esse setor?
company_size:number | Number of employees | 200 | v: Siamo in 200, lavorate con aziende così?
users:number | Number of users | 60 | v: We hebben 60 gebruikers, kan dat?
people:number | Number of people | 5 | a: A table for 2? / v: no, 5
time | Time | 6 | a: 7 pm? / v: bit late, 6 would be better
users:number | Number of users | 12 | a: Je note 20 utilisateurs ? / v: plutôt 12
role | Role | secretária | a: A senhora é a diretora? / v: sou só a secretária
company_size:number | Number of employees | 50 | a: So 50 employees? / v: spot on
users:number | Number of users | 20 | a: 20 Nutzer also? / v: Genau
role | Role | gérant | a: Vous êtes le gérant ? / v: oui c'est ça
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
time | Time of the massage | 4 pm | a: Would 4 pm suit you? / v: {4 pm would be lovely}
d:day | Pickup day | the 3rd | a: Pickup on the 3rd? / v: {yes the 3rd}, the 4th I have exams
n:number | Number of bags | 1 | a: Shall I put 3 bags? / v: 3 is what my ex takes. {1}
st:choice=weekly,daily | Frequency | daily | a: Weekly or daily? / v: {daily, what's the price?}
"""
NOT = """
people:number | Number of people | 8 | v: Could the boat take 8?
cuisine | Cuisine | Thai | v: Is the Thai any good? / a: It has 4.2 stars. / v: hm, what else is there?
time | Time of the appointment | 5 pm | v: How late are you open, till 5 pm?
time | Time of the appointment | 5 pm | v: Is 5 pm when you close?
pets:boolean=pet,dog | Pets allowed | True | v: Do they allow pets?
nights:number | Number of nights | 5 | v: do you have a discount from 5 nights on?
nights:number | Number of nights | 3 | v: what would 3 nights cost, just so I know?
seats:number | Number of seats | 4 | v: Does that car have 4 seats or 5?
class:choice=economy,business | Class | business | v: How much more is business?
size:choice=small,medium,large | Size | large | v: how large is the large?
company_size:number | Number of employees | 100 | v: do you also have a plan for 100 people?
users:number | Number of users | 50 | v: from how many users is it cheaper, 50?
budget:money | Budget | 5000 | v: would 5000 be enough for something like that?
budget:money | Budget | 3000 | v: Reichen da 3000 Euro?
users:number | Anzahl der Nutzer | 25 | v: Gibt es Rabatt ab 25 Nutzern?
start_date:date | Start date | 2026-04-01 | v: ginge es theoretisch auch zum 1. April?
role | Role | comptable | v: Est-ce que le comptable peut aussi se connecter ?
users:number | Number of users | 30 | v: Est-ce qu'on peut aller jusqu'à 30 utilisateurs ?
budget:money | Budget | 2000 | v: C'est moins de 2000 euros ?
locations:number | Number of locations | 4 | v: ¿Funciona también con 4 sedes?
users:number | Number of users | 15 | v: ¿El plan básico llega a 15 usuarios?
budget:money | Budget | 800 | v: ¿Sale por menos de 800 al mes?
users:number | Number of users | 12 | v: O plano aguenta 12 pessoas?
users:number | Number of users | 40 | v: Si può arrivare a 40 utenti?
company_size:number | Number of employees | 200 | v: Lavorate anche con aziende da 200 persone?
users:number | Number of users | 60 | v: Kan het ook met 60 gebruikers?
start_date:date | Start date | 2026-05-01 | v: Is 1 mei haalbaar of te vroeg?
people:number | Number of people | 2 | a: A table for 2? / v: no, there's more of us
people:number | Number of people | 2 | a: A table for 2? / v: 5 actually
city | City | Leeds | a: You're in Leeds, right? / v: Bradford
city | City | Leeds | a: Should I look in Leeds? / v: Not there. Bradford's better.
time | Time | 7 pm | a: 7 pm? / v: bit late, 6 would be better
hotel | Hotel name | Grand Plaza | a: How about the Grand Plaza? / v: anything cheaper?
movie | Movie title | Dust Road | a: Dust Road plays at 8. / v: seen it. What about comedies?
event | Event name | Night Run | a: There is Night Run on Saturday. / v: I can't run. Any concerts?
date | Date | the 12th | a: The 12th is free. / v: I'm away that day
date | Date | the 12th | a: The 12th or the 13th? / v: the second one
doctor | Name of the doctor | Dr. Amato | a: Dr. Amato has time tomorrow. / v: I'd prefer a woman
company_size:number | Number of employees | 50 | a: So around 50 people? / v: that was before the merger
company_size:number | Number of employees | 50 | a: So 50 employees? / v: way more
company_size:number | Number of employees | 50 | a: Also etwa 50 Mitarbeiter? / v: Schön wär's
users:number | Number of users | 20 | a: 20 Nutzer also? / v: Nee, weniger
users:number | Number of users | 20 | a: Je note 20 utilisateurs ? / v: plutôt 12
role | Role | gérant | a: Vous êtes le gérant ? / v: non son associé
budget:money | Budget | 500 | a: ¿Unos 500 al mes? / v: es demasiado
budget:money | Budget | 500 | a: ¿Le parece bien 500 al mes? / v: uf, ni hablar
users:number | Number of users | 10 | a: São 10 usuários? / v: quem dera
role | Role | diretora | a: A senhora é a diretora? / v: sou só a secretária
budget:money | Budget | 1000 | a: Va bene 1000 euro? / v: troppo per noi
company_size:number | Number of employees | 30 | a: Siete una trentina? / v: magari! molti meno
users:number | Number of users | 15 | a: 15 gebruikers? / v: was het maar waar
start_date:date | Start date | 2026-04-01 | a: Zullen we 1 april starten? / v: dan zit ik in Spanje
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
t:choice=brons,goud | Pakket | goud | v: {En goud, heeft dat support?}
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
d:day | Pickup day | Thursday | a: Thursday ok for pickup? / v: {Thursday's bin day}, Friday pls
d:day | Pickup day | the 3rd | a: Pickup on the 3rd? / v: {on the 3rd I have exams}. could it be the 4th?
d:day | Pickup day | the 3rd | a: Pickup on the 3rd? / v: {the 3rd is no use to me}
d:date | Data di consegna | 2026-05-12 | a: Consegna il 12 maggio? / v: {il 12 c'è il trasloco}, meglio il 15
d:date | Leverdatum | 2026-05-12 | a: Levering op 12 mei? / v: {12 mei is hier alles dicht}, doe de 13e maar
dr | Name of the dentist | Dr. Vogel | a: Dr. Vogel has Monday at 9. / v: {Dr. Vogel hurt me last time}
h | Hotel | Kaiserhof | a: Der Kaiserhof hätte noch Zimmer. / v: {Der Kaiserhof nervt mit seiner Bar}
h | Hotel | Bristol | a: Le Bristol a encore des chambres. / v: {Le Bristol coûte une fortune}
n:number | Number of bags | 3 | a: The fare includes 3 bags. / v: {3 bags? no thanks}, 1 is plenty
n:number | Number of bags | 3 | a: Shall I put 3 bags? / v: {3 is what my ex takes}. 1
u:number | Number of users | 40 | a: 40 users then? / v: {40 is the whole building}, we only need 15
u:number | Nutzer | 40 | a: Also 40 Nutzer? / v: {40 sind wir nur in der Ernte}, sonst 12
u:number | Utilisateurs | 40 | a: 40 utilisateurs donc ? / v: {40 c'est avec les intérimaires}, sinon 25
b:money | Budget | 1000 | a: Would 1000 a month be ok? / v: {1000 buys me a car}, 300 tops
b:money | Budget | 1000 | a: Wären 1000 Euro ok? / v: {1000 zahlen wir im Jahr}, eher 200
room | Room type | suite | a: We have a suite. / v: {the suite, does it have a balcony?} / a: No. / v: pity
s | Restaurant | Trattoria Pino | v: {Trattoria Pino, is that the place with the fire last year?}
s | Restaurant | Trattoria Pino | v: {Why is Trattoria Pino so dear?}
s | Song title | Blue Rope | v: {Who sings Blue Rope?}
s | Song title | Blue Rope | v: {When did Blue Rope come out?}
p:choice=starter,team | Plan | team | v: {Does the team one have SSO?}
p:choice=starter,team | Plan | team | v: {Hat der Team-Tarif SSO?}
p:choice=starter,team | Plan | team | v: {Et le team, il inclut le SSO ?}
p:choice=starter,team | Plan | team | v: {En team, zit daar SSO in?}
p:choice=starter,team | Plan | team | v: {Il team include il SSO?}
p:choice=starter,team | Plan | team | v: {Quem usa mais o team?}
st:choice=weekly,daily | Frequency | daily | v: {would daily cost extra?}
st:choice=weekly,daily | Frequency | daily | a: Weekly ok? / v: {what's the price for daily?}
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_what_is_taken_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_what_is_only_spoken_of_is_not(line: str) -> None:
    assert not is_kept(line)
