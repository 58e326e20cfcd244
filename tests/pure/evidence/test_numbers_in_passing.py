"""Numbers said in passing: halves, bounds turned round, sums of other things, days and times gone by."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
flour:number | Flour in kilos | 0.5 | v: medio kilo de harina, dos huevos y un litro de leche
milk:number | Milk in litres | 1.5 | v: a dozen eggs, a litre and a half of milk and bread
melk:number | Melk in liters | 1.5 | v: zes eieren, anderhalve liter melk en brood
latte:number | Latte in litri | 1.5 | v: sei uova, un litro e mezzo di latte e pane
leite:number | Leite em litros | 2.5 | v: seis ovos, dois litros e meio de leite
gravel:number | Tonnes of gravel | 0.5 | v: half a tonne of gravel please and 10 bags of sand
skips:number | Pallets of turf | 0.5 | v: half a pallet of turf, delivered
fee:money | Fee last year | 140 | v: last year I paid 140, now you want 160
prijs:money | Prijs vorig jaar | 45 | v: vorig jaar was het 45 euro per uur
vorjahr:number | Verbrauch im Vorjahr | 2100 | v: im Vorjahr waren es 2100
send:money | Sum to transfer | 200 | v: send 200 to my landlord and leave the 900 for tax where it is
total:money | Total paid | 28.4 | v: paid 28.40, of which 3.50 was the delivery
fine:money | Amount of the fine | 60 | v: I got a ticket on Friday, £60, near the station
day:date | Day of the last service | 2026-01-08 | v: it was serviced last on 8 January, at 41,000 miles
day:date | Day the meter was read | 2026-03-03 | v: read on the 3rd it was 5121
day:date | Delivery day | 2026-03-14 | v: could you bring it sat aft, the dog is locked away
day:date | Delivery day | 2026-03-11 | v: bring it wed at 5pm please
doors:number | Number of doors of the car | 5 | v: I also sell my car, it has 5 doors
guests:number | Number of guests | 9 | v: we are also bringing the kids, so 9 guests
quote:money | Quote of the electrician | 380 | v: The quote was 380. The other electrician wanted 510
fee:money | Monthly fee | 30 | v: I pay 30 a month
second:number | Minutes of the other timer | 12 | v: The other timer should run 12 minutes
people:number | Number of people | 4 | v: My wife and the two kids come too, so a table for 4
flyers:number | Number of flyers | 200 | v: 200 flyers, both sides, plus 15 posters
posters:number | Number of posters | 15 | v: 200 flyers, both sides, plus 15 posters
posters:number | Anzahl der Plakate | 15 | v: 200 Flyer beidseitig plus 15 Plakate
length:number | Length of the beam in metres | 4 | v: the beam is 4 m long and 0.3 m wide
width:number | Width of the gate in metres | 2.2 | v: our gate is only 2.20 m wide
breite:number | Breite des Tors in Metern | 2.2 | v: unser Tor ist nur 2,20 m breit
nuts:number | Guests who cannot eat nuts | 2 | v: we are 14, and 2 guests cannot eat nuts
payments:number | Number of wrong payments | 3 | v: there are 3 payments I didn't make
earliest | Earliest time of arrival | 9 | v: nothing before 9 please
asking:money | Asking price | 7900 | v: Golf from 2018 with 61,200 on the clock, asking 7,900, two keys
keys:number | Number of keys | 2 | v: Golf from 2018 with 61,200 on the clock, asking 7,900, two keys
weight:number | Weight of the parcel in kg | 4.2 | v: One box, 4.2 kilos, 60 by 40 by 30, worth 90
value:money | Value of the contents | 90 | v: One box, 4.2 kilos, 60 by 40 by 30, contents worth 90
water:number | Reading of the water meter | 812 | v: water 812, gas 4407, electric 19022
gas:number | Reading of the gas meter | 4407 | v: water 812, gas 4407, electric 19022
power:number | Reading of the electricity meter | 19022 | v: water 812, gas 4407, electric 19022
dose:number | Dose in milligrams | 20 | v: He takes 20 mg twice a day, he's 76 and weighs 81 kilos
often:number | Doses a day | 2 | v: He takes 20 mg twice a day, he's 76 and weighs 81 kilos
age:number | Age of the patient | 76 | v: He takes 20 mg twice a day, he's 76 and weighs 81 kilos
weight:number | Weight of the patient in kg | 81 | v: He takes 20 mg twice a day, he's 76 and weighs 81 kilos
copies:number | Number of copies | 40 | v: print this, 40 copies, 12 pages each, A4, on 100 gram
pages:number | Pages of the document | 12 | v: print this, 40 copies, 12 pages each, A4, on 100 gram
compost:number | Bags of compost | 2 | v: put me down for 9 tomato plants, 30 leeks and 2 bags of compost
ordered:number | Items ordered | 8 | v: I ordered 8 mugs, only 6 came and 2 of those are cracked
arrived:number | Items that arrived | 6 | v: I ordered 8 mugs, only 6 came and 2 of those are cracked
damaged:number | Items damaged | 2 | v: I ordered 8 mugs, only 6 came and 2 of those are cracked
volume:number | Volume of the alarm in percent | 40 | v: alarm at 6, volume at 40, snooze 8 minutes
snooze:number | Minutes of one snooze | 8 | v: alarm at 6, volume at 40, snooze 8 minutes
bottles:number | Bottles of red wine | 18 | v: for Saturday 18 red, 6 white and 4 sparkling, 8 to 10 a bottle
white:number | Bottles of white wine | 6 | v: for Saturday 18 red, 6 white and 4 sparkling, 8 to 10 a bottle
rows:number | Row of the seats | 7 | v: 4 seats in row 7 for the 8 o'clock show
coats:number | Coats of paint | 2 | v: two coats on 46 square metres, colour 7033
walls:number | Wall area in square metres | 46 | v: two coats on 46 square metres, colour 7033
steps:number | Steps walked today | 9200 | v: 9,200 steps, slept 6 and a half hours, weight 71.4 this morning
slept:number | Hours slept | 6.5 | v: 9,200 steps, slept 6 and a half hours, weight 71.4 this morning
weight:number | Body weight in kg | 71.4 | v: 9,200 steps, slept 6 and a half hours, weight 71.4 this morning
rent:money | Monthly rent | 870 | v: 870 a month warm, two months' deposit, third floor, 58 square metres
floor:number | Floor of the flat | 3 | v: 870 a month warm, two months' deposit, third floor, 58 square metres
tyres:number | Number of tyres | 4 | v: 4 winter tyres, 205 wide, fitted on the 12th, budget 400
budget:money | Budget | 400 | v: 4 winter tyres, 205 wide, fitted on the 12th, budget 400
width:number | Tyre width | 205 | v: 4 winter tyres, 205 wide, fitted on the 12th, budget 400
absent:number | Days absent | 3 | v: Mia was off for 3 days last week, class 5c, temperature of 39
pills:number | Tablets per day | 2 | v: two tablets a day, 400 mg each, since the 4th, my pulse is 88
pulse:number | Pulse | 88 | v: two tablets a day, 400 mg each, since the 4th, my pulse is 88
mg:number | Milligrams per tablet | 400 | v: two tablets a day, 400 mg each, since the 4th, my pulse is 88
sheets:number | Sheets of plywood | 5 | v: I need 5 sheets of plywood, 18 mm, cut to 120 by 60, and 200 screws
thick:number | Thickness in mm | 18 | v: I need 5 sheets of plywood, 18 mm, cut to 120 by 60, and 200 screws
miles:number | Miles driven | 120 | v: claiming 120 miles at 45p, 2 nights at 89, parking was 14
nights:number | Number of nights | 2 | v: claiming 120 miles at 45p, 2 nights at 89, parking was 14
hotel:money | Price per night | 89 | v: claiming 120 miles at 45p, 2 nights at 89, parking was 14
parking:money | Cost of parking | 14 | v: claiming 120 miles at 45p, 2 nights at 89, parking was 14
lanes:number | Number of lanes | 2 | v: bowling for 9 on friday, two lanes, one hour, 4 of us need shoes
players:number | Number of players | 9 | v: bowling for 9 on friday, two lanes, one hour, 4 of us need shoes
hours:number | Hours of play | 1 | v: bowling for 9 on friday, two lanes, one hour, 4 of us need shoes
alarm2:number | Brightness in percent | 30 | v: lights to 30 percent at 9, heating to 19, blinds down at 10
chairs:number | Number of chairs | 6 | v: 8 chairs, no, rather 6, and a table
stuehle:number | Anzahl der Stühle | 6 | v: 8 Stühle, nein, lieber 6, und ein Tisch
chaises:number | Nombre de chaises | 6 | v: 8 chaises, non, plutôt 6, et une table
sedie:number | Numero di sedie | 6 | v: 8 sedie, no, meglio 6, e un tavolo
cadeiras:number | Número de cadeiras | 6 | v: 8 cadeiras, não, melhor 6, e uma mesa
stoelen:number | Aantal stoelen | 6 | v: 8 stoelen, nee, liever 6, en een tafel
rent:money | Monthly rent | 950 | v: rent is 950, deposit 1,900, and the agency wants 300 on top
deposit:money | Deposit | 1900 | v: rent is 950, deposit 1,900, and the agency wants 300 on top
tip:money | Tip | 8 | v: dinner came to 84 for the three of us, tip 8, so 30 each roughly
send:money | Amount to send | 60 | v: send 60 to Noor for the concert, she paid 120 for both tickets
rooms:number | Number of rooms | 2 | v: 2 rooms for 3 nights, one of them with a cot, 140 a night at most
kids:number | Number of children | 4 | v: the 2 of us and 4 kids, bunk beds are fine, the youngest is 3
age:number | Age of the youngest child | 3 | v: the 2 of us and 4 kids, bunk beds are fine, the youngest is 3
copies:number | Number of booklets | 25 | v: 25 booklets of 16 pages, stapled, by the 20th
pages:number | Number of pages | 16 | v: 25 booklets of 16 pages, stapled, by the 20th
oranges:number | Oranges in kilos | 3 | v: 3 kilos of oranges and 2 sacks of rice, 5 kilos each
rice:number | Rice in kilos | 5 | v: 3 kilos of oranges and a sack of rice of 5 kilos
soc:number | Battery level now, in percent | 32 | v: battery is at 32, I have 180 km to go, load it to 90
episodes:number | Episode to play | 8 | v: play season 3 episode 8, volume 30
size:number | Clothing size | 140 | a: Which size for the shirt? / v: 140
gambas:number | Gambas por persona | 5 | v: paella para 6, 8 gambas por persona, no, mejor 5, y dos limones
km:number | Kilometres run | 9 | v: ran 8, sorry 9 km in 50 minutes
pills:number | Tablets a day | 3 | a: How many tablets does he take a day? / v: three, one with each meal
pulse:number | Pulse | 76 | a: And the pulse? / v: 76, at rest 61
fee:money | Quota dell'anno scorso | 140 | v: l'anno scorso pagavo 140, quest'anno no
boxes:number | Aantal dozen tegels | 9 | v: de tegels heb ik al, 9 dozen
due:date | Giorno del pagamento | 2026-03-28 | v: la bolletta di febbraio la pago entro il 28
hoehe:number | Höhenmeter | 120 | v: heute 10,5 km in 58 Minuten, Puls im Schnitt 138, 120 Höhenmeter
strecke:number | Strecke in km | 10.5 | v: heute 10,5 km in 58 Minuten, Puls im Schnitt 138, 120 Höhenmeter
strom:number | Stand des Stromzählers | 48213 | v: Strom 48213, Gas 10577, abgelesen gestern
gas:number | Stand des Gaszählers | 10577 | v: Strom 48213, Gas 10577, abgelesen gestern
alter:number | Alter des Kindes | 9 | v: meine Tochter ist 9 und 34 Kilo schwer, sie hat 38,5 Fieber
fieber:number | Fieber des Kindes | 38.5 | v: meine Tochter ist 9 und 34 Kilo schwer, sie hat 38,5 Fieber
neben:money | Nebenkosten | 190 | v: 720 kalt, 190 Nebenkosten, 64 Quadratmeter im 2. Stock
farine:number | Farine en grammes | 300 | v: pour 6 crêpes : 300 g de farine, un demi-litre de lait, 3 œufs
lait:number | Lait en litres | 0.5 | v: pour 6 crêpes : 300 g de farine, un demi-litre de lait, 3 œufs
oeufs:number | Nombre d'œufs | 3 | v: pour 6 crêpes : 300 g de farine, un demi-litre de lait, 3 œufs
four:number | Température du four | 180 | v: four à 180, 25 minutes, pour 4 personnes
cuisson:number | Cuisson en minutes | 25 | v: four à 180, 25 minutes, pour 4 personnes
age:number | Âge de l'enfant | 5 | v: mon fils de 5 ans a 39 de fièvre depuis hier, il pèse 19 kilos
eta:number | Età del cane | 7 | v: il mio cane ha 7 anni e pesa 14 chili, ha vomitato tre volte
volte:number | Quante volte ha vomitato | 3 | v: il mio cane ha 7 anni e pesa 14 chili, ha vomitato tre volte
peso:number | Peso del cane in chili | 14 | v: il mio cane ha 7 anni e pesa 14 chili, ha vomitato tre volte
valigie:number | Numero di valigie | 2 | v: vorrei spedire 2 valigie da 18 kg l'una, valore 600 euro
peso:number | Peso di una valigia in kg | 18 | v: vorrei spedire 2 valigie da 18 kg l'una, valore 600 euro
rega:number | Minutos de rega | 12 | v: rega o jardim 12 minutos às 7h30, de 3 em 3 dias
moradores:number | Moradores da casa | 3 | v: leitura de ontem 23915, somos 3 em casa, pagamos 187 reais
leitura:number | Leitura do contador | 23915 | v: leitura de ontem 23915, somos 3 em casa, pagamos 187 reais
prijs:money | Vraagprijs | 225 | v: te koop: kinderwagen uit 2022, nieuw 649, ik vraag er 225 voor
nieuw:money | Nieuwprijs | 649 | v: te koop: kinderwagen uit 2022, nieuw 649, ik vraag er 225 voor
spelers:number | Aantal spelers | 22 | v: drie teams, 22 spelers, we komen met 5 auto's
autos:number | Aantal auto's | 5 | v: drie teams, 22 spelers, we komen met 5 auto's
"""
HELD_BACK = """
km:number | Kilómetros de la moto | 2016 | v: vendo una moto de 2016, 31.000 km, pido 4.200
amount:money | Amount to send | 20 | v: I'm asking 20 for the bike, send 50 to Ada
fee:money | Quota di quest'anno | 140 | v: l'anno scorso pagavo 140, quest'anno no
gas:number | Stand des Gaszählers | 48213 | v: Strom 48213, Gas 10577, abgelesen gestern
neben:money | Nebenkosten | 720 | v: 720 kalt, 190 Nebenkosten, 64 Quadratmeter im 2. Stock
oeufs:number | Nombre d'œufs | 6 | v: pour 6 crêpes : 300 g de farine, un demi-litre de lait, 3 œufs
valigie:number | Numero di valigie | 18 | v: vorrei spedire 2 valigie da 18 kg l'una, valore 600 euro
prijs:money | Vraagprijs | 649 | v: te koop: kinderwagen uit 2022, nieuw 649, ik vraag er 225 voor
teams:number | Aantal teams | 5 | v: drie teams, 22 spelers, we komen met 5 auto's
chairs:number | Number of chairs | 8 | v: 8 chairs, no, rather 6, and a table
stuehle:number | Anzahl der Stühle | 8 | v: 8 Stühle, nein, lieber 6, und ein Tisch
sedie:number | Numero di sedie | 8 | v: 8 sedie, no, meglio 6, e un tavolo
stoelen:number | Aantal stoelen | 8 | v: 8 stoelen, nee, liever 6, en een tafel
rent:money | Monthly rent | 1900 | v: rent is 950, deposit 1,900, and the agency wants 300 on top
rent:money | Monthly rent | 300 | v: rent is 950, deposit 1,900, and the agency wants 300 on top
deposit:money | Deposit | 950 | v: rent is 950, deposit 1,900, and the agency wants 300 on top
goal:money | Savings goal | 200 | v: I want to put aside 3,000 by June, have 850 already, can do 200 a month
bill:money | Total of the bill | 8 | v: dinner came to 84 for the three of us, tip 8, so 30 each roughly
tip:money | Tip | 84 | v: dinner came to 84 for the three of us, tip 8, so 30 each roughly
send:money | Amount to send | 120 | v: send 60 to Noor for the concert, she paid 120 for both tickets
rooms:number | Number of rooms | 3 | v: 2 rooms for 3 nights, one of them with a cot, 140 a night at most
adults:number | Number of adults | 4 | v: the 2 of us and 4 kids, bunk beds are fine, the youngest is 3
kids:number | Number of children | 3 | v: the 2 of us and 4 kids, bunk beds are fine, the youngest is 3
age:number | Age of the youngest child | 4 | v: the 2 of us and 4 kids, bunk beds are fine, the youngest is 3
pages:number | Number of pages | 25 | v: 25 booklets of 16 pages, stapled, by the 20th
copies:number | Number of booklets | 16 | v: 25 booklets of 16 pages, stapled, by the 20th
oranges:number | Oranges in kilos | 5 | v: 3 kilos of oranges and 2 sacks of rice, 5 kilos each
rice:number | Rice in kilos | 3 | v: 3 kilos of oranges and a sack of rice of 5 kilos
km:number | Kilometres to drive | 32 | v: battery is at 32, I have 180 km to go, load it to 90
soc:number | Battery level now, in percent | 90 | v: battery is at 32, I have 180 km to go, load it to 90
water:number | Reading of the water meter | 902 | v: the cold water meter says 118.4 and the heat one 902
heat:number | Reading of the heat meter | 118.4 | v: the cold water meter says 118.4 and the heat one 902
guests:number | Number of guests | 12 | v: wine for 30 guests: 12 red, 6 white, and it's 4 tables
seats:number | Number of seats | 7 | v: two seats in row 7, not behind a pillar
episodes:number | Episode to play | 3 | v: play season 3 episode 8, volume 30
vol:number | Volume | 8 | v: play season 3 episode 8, volume 30
gambas:number | Gambas por persona | 8 | v: paella para 6, 8 gambas por persona, no, mejor 5, y dos limones
km:number | Kilometres run | 8 | v: ran 8, sorry 9 km in 50 minutes
asking:money | Asking price | 61200 | v: Golf from 2018 with 61,200 on the clock, asking 7,900, two keys
gas:number | Reading of the gas meter | 19022 | v: water 812, gas 4407, electric 19022
arrived:number | Items that arrived | 8 | v: I ordered 8 mugs, only 6 came and 2 of those are cracked
white:number | Bottles of white wine | 4 | v: for Saturday 18 red, 6 white and 4 sparkling, 8 to 10 a bottle
slept:number | Hours slept | 71.4 | v: 9,200 steps, slept 6 and a half hours, weight 71.4 this morning
pills:number | Tablets per day | 400 | v: two tablets a day, 400 mg each, since the 4th, my pulse is 88
parking:money | Cost of parking | 89 | v: claiming 120 miles at 45p, 2 nights at 89, parking was 14
sick:number | Times the dog was sick | 4 | v: Our neighbour's dog was ill too, 4 times
doors:number | Number of doors of the car | 3 | v: My brother's is also for sale, 3 doors
türen:number | Anzahl der Türen | 3 | v: Das von meinem Bruder ist auch zu haben, 3 Türen
quote:money | Quote of the electrician | 510 | v: The quote was 380. The other electrician wanted 510
presupuesto:money | Presupuesto del fontanero | 510 | v: El otro fontanero pedía 510
fee:money | Monthly fee while paused | 9 | v: Anna was told 9 while paused
fee:money | Monthly fee | 30 | v: Jonas pays 30 a month
size:number | Nombre de salariés | 50 | v: nous ne sommes plus 50 salariés
size:number | Nombre d'employés | 50 | v: on n'est plus 50 employés depuis l'an dernier
licences:number | Nombre de licences | 20 | v: il ne nous faut plus 20 licences
posters:number | Number of posters | 2 | v: 200 flyers, both sides, plus 15 posters
width:number | Width of the gate in metres | 4 | v: the drive is 4 m long and the gate 2.2 m wide
weight:number | Paper weight of the cards | 90 | v: 90 cards on 300 gram, round corners
people:number | Number of people | 50 | v: 50 people we are not
latest | Latest time of arrival | 9 | v: nothing before 9 please
gravel:number | Tonnes of gravel | 1 | v: half a tonne of gravel please and 10 bags of sand
km:number | Distance of the run in km | 10000 | v: did a 10k this morning in 55 minutes
fee:money | Fee this year | 140 | v: last year it was 140 for the two of us
prijs:money | Prijs per uur | 45 | v: vorig jaar was het 45 euro per uur
preis:money | Preis je Stunde | 45 | v: im Vorjahr waren es 45 Euro je Stunde
rent_hold:money | Sum to transfer | 900 | v: send 200 to my landlord and leave the 900 for tax where it is
value:money | Value of the laptop | 1400 | v: Stolen on Monday. Bought 2023 for £1,400, my excess is £150
total:money | Total paid | 3.5 | v: paid 28.40, of which 3.50 was the delivery
day:date | Delivery day | 2026-03-14 | v: we sat at 4 tables last time
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(HELD_BACK))
def test_is_held_back(line: str) -> None:
    assert not is_kept(line)
