"""Several numbers of close things in one message, what is read off and set, ages: key | label | value | what
was said, in seven languages."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
bakeries:number | Bakeries | 9 | v: Wir betreiben 9 Bäckereien und 2 Konditoreien, insgesamt 130 Leute
headcount:number | Headcount | 130 | v: Wir betreiben 9 Bäckereien und 2 Konditoreien, insgesamt 130 Leute
harvesters:number | Harvesters | 3 | v: temos 14 tratores e 3 ceifeiras, quero seguro para tudo
chairs:number | Chairs | 31 | v: wij hebben 22 kappers in dienst en 31 stoelen
dogs_per_day:number | Dogs per day | 60 | v: we run 4 kennels, about 60 dogs a day
cooks:number | Cooks | 7 | v: je dois livrer 300 repas par jour, on a 7 cuisiniers
cars:number | Cars | 15 | v: somos una autoescuela con 8 profesores y 15 coches
tickets_bought:number | Tickets bought | 4 | v: ho comprato 4 biglietti ma me ne servono 6
lamps_that_arrived:number | Lamps that arrived | 8 | v: bestelde 10 lampen, er kwamen er 8, waarvan 2 kapot
glasses_ordered:number | Glasses ordered | 6 | v: j'ai commandé 6 verres, 5 sont arrivés et 1 est fêlé
damaged_glasses:number | Damaged glasses | 1 | v: j'ai commandé 6 verres, 5 sont arrivés et 1 est fêlé
chairs_delivered:number | Chairs delivered | 18 | v: pedí 20 sillas y llegaron 18
rugs_received:number | Rugs received | 2 | v: ordered 3 rugs, got 2
plates_received:number | Plates received | 9 | v: 12 Teller bestellt, nur 9 angekommen, 2 davon zerbrochen
people_invited:number | People invited | 30 | v: of the 30 invited, 24 said yes and 3 can't make it
kilometres_today:number | Kilometres today | 5 | v: corri 12 km ieri, oggi solo 5
km_walked_today:number | Km walked today | 4 | v: hier j'ai marché 9 km, aujourd'hui 4
pages_read_yesterday:number | Pages read yesterday | 20 | v: ontem foram 20 páginas, hoje 35
hours_worked_yesterday:number | Hours worked yesterday | 8 | v: Gestern 8 Stunden gearbeitet, heute 6,5
oven_temperature:number | Oven temperature | 200 | v: set the oven to 200 and the timer for 25 minutes
temperature:number | Temperature | 19 | v: doe de verwarming op 19 en de lamp op 40 procent
volume:number | Volume | 30 | v: volume a 30 e luci al 50%
temperature:number | Temperature | 21 | v: Stell die Heizung auf 21 Grad und spiel Folge 4 der dritten Staffel
beds:number | Beds | 84 | a: ¿Cuántas camas tiene la residencia?/v: 84, 10 de ellas en doble
headcount:number | Headcount | 14 | a: How many desks?/v: make it 16, we only have 14 people though
number_of_guests:number | Number of guests | 5 | a: Hur?/v: wir sind zu fünft, zwei davon Vegetarier
children:number | Children | 3 | v: un tavolo per 8, di cui 3 bambini
children:number | Children | 2 | v: mesa para 6, dos son niños
weight_in_kg:number | Weight in kg | 71 | v: peso 71 quilos e meço 1,78
pulse:number | Pulse | 72 | v: mein Blutdruck war 135 zu 85, Puls 72
age_of_the_son:number | Age of the son | 6 | v: mon fils de 6 ans a 38,5 de fièvre
tablets_per_dose:number | Tablets per dose | 2 | v: take 2 tablets every 8 hours for 5 days
days_of_treatment:number | Days of treatment | 5 | v: take 2 tablets every 8 hours for 5 days
days:number | Days | 10 | v: 3 Tabletten täglich, 10 Tage lang
dentists:number | Dentists | 4 | v: we're a dental practice, 4 dentists plus 11 staff
employees:number | Employees | 9 | v: temos 2 lojas e 9 funcionários
employees:number | Employees | 140 | v: bei uns arbeiten 140 Leute in zwei Werken
alter_des_kindes:number | Alter des Kindes | 11 | v: mein Sohn ist 11
age_of_the_dog:number | Age of the dog | 3 | v: der Hund ist 3 Jahre alt und wiegt 28 Kilo
age_of_the_cat:number | Age of the cat | 12 | v: our cat is 12 years old
battery_level:number | Battery level | 12 | v: battery is at 12 percent
discount_requested:number | Discount requested | 15 | v: we'd like a 15% discount
oven_temperature:number | Oven temperature | 180 | v: il forno a 180 gradi per 40 minuti
body_temperature:number | Body temperature | 39.1 | v: she's got a fever, 39.1
guests:number | Guests | 9 | v: mesa para 9, 4 de ellos niños
guests:number | Guests | 12 | v: we're 12, 5 of us vegan
machines:number | Machines | 30 | v: 30 machines dont 6 neuves
inner_doors:number | Inner doors | 12 | a: Quantas portas?/v: 5 no exterior e 12 no interior
extensions_in_oviedo:number | Extensions in Oviedo | 5 | a: ¿Cuántas extensiones?/v: 12 en Gijón y 5 en Oviedo
operators_at_night:number | Operators at night | 4 | a: Quanti operatori avete?/v: 6 al mattino e 4 di notte
electric_vans:number | Electric vans | 5 | a: How many vans do you run?/v: 12, and 5 of them are electric
meals_in_the_evening:number | Meals in the evening | 45 | a: Wie viele Essen pro Tag?/v: mittags 80, abends 45
children_s_meals:number | Children's meals | 3 | v: hi, 3 kids meals and 2 adult menus, one without cheese
court_number:number | Court number | 4 | v: book court 4 for 90 minutes, there'll be 2 of us plus a coach
swimming_time_in_minutes:number | Swimming time in minutes | 38 | v: swam 40 lengths in 38 minutes
lessons_to_cancel:number | Lessons to cancel | 2 | v: cancel 2 of my 5 driving lessons
consumption_in_june:number | Consumption in June | 275 | v: my usage was 310 kWh in May and 275 in June
width_of_the_old_one:number | Width of the old one | 1.8 | v: the old one was 1.80 wide, the new one's 2.10
pump:number | Pump | 3 | v: fill up 45 litres at pump 3, that was 81.20
pass_mark:number | Pass mark | 50 | v: I scored 67 out of 80, pass mark is 50
vans:number | Vans | 3 | v: abbiamo 3 furgoni, il quarto arriva a maggio, e 7 autisti
shifts:number | Shifts | 2 | v: trabalhamos com 2 turnos de 8 horas, 16 máquinas
machines:number | Machines | 16 | v: trabalhamos com 2 turnos de 8 horas, 16 máquinas
quotes_signed_per_week:number | Quotes signed per week | 6 | v: on fait 25 devis par semaine et on en signe 6
quotes_accepted:number | Quotes accepted | 9 | v: mandamos 30 presupuestos al mes, nos aceptan 9
invoices_last_month:number | Invoices last month | 120 | v: of 120 invoices last month 14 were paid late
cup_size_in_oz:number | Cup size in oz | 12 | v: put 3 sugars in and make it a 12 oz cup
suitcases:number | Suitcases | 3 | v: llevo 3 maletas de 23 kilos y una mochila
eggs:number | Eggs | 6 | v: ich nehme 2 Kilo Äpfel zu 3,50 und 6 Eier
brightness:number | Brightness | 40 | v: sube el volumen a 15 y baja la luz al 40 %
number_of_bikes:number | Number of bikes | 35 | a: Wie viele Räder haben Sie?/v: 35, davon 12 Lastenräder
desks:number | Desks | 16 | a: How many desks?/v: make it 16, we only have 14 people though
licences:number | Licences | 25 | a: Hoeveel licenties heeft u nodig?/v: 25, er werken hier 40 mensen
outer_doors:number | Outer doors | 5 | a: Quantas portas?/v: 5 no exterior e 12 no interior
extensions_in_gijón:number | Extensions in Gijón | 12 | a: ¿Cuántas extensiones?/v: 12 en Gijón y 5 en Oviedo
seats_inside:number | Seats inside | 40 | a: How many seats do you have?/v: 40 inside and 25 on the terrace
vans:number | Vans | 12 | a: How many vans do you run?/v: 12, and 5 of them are electric
meals_at_lunch:number | Meals at lunch | 80 | a: Wie viele Essen pro Tag?/v: mittags 80, abends 45
licences_for_sales:number | Licences for sales | 5 | a: How many licences?/v: 5 for sales and 3 for support
"""

NOT_KEPT = """
bakeries:number | Bakeries | 2 | v: Wir betreiben 9 Bäckereien und 2 Konditoreien, insgesamt 130 Leute
pastry_shops:number | Pastry shops | 9 | v: Wir betreiben 9 Bäckereien und 2 Konditoreien, insgesamt 130 Leute
headcount:number | Headcount | 2 | v: Wir betreiben 9 Bäckereien und 2 Konditoreien, insgesamt 130 Leute
harvesters:number | Harvesters | 14 | v: temos 14 tratores e 3 ceifeiras, quero seguro para tudo
chairs:number | Chairs | 22 | v: wij hebben 22 kappers in dienst en 31 stoelen
dogs_per_day:number | Dogs per day | 4 | v: we run 4 kennels, about 60 dogs a day
crates:number | Crates | 6200 | v: Devo spedire 18 pallet e 4 casse a Lione, peso totale 6.200 kg
cooks:number | Cooks | 300 | v: je dois livrer 300 repas par jour, on a 7 cuisiniers
cars:number | Cars | 8 | v: somos una autoescuela con 8 profesores y 15 coches
tickets_bought:number | Tickets bought | 6 | v: ho comprato 4 biglietti ma me ne servono 6
lamps_ordered:number | Lamps ordered | 2 | v: bestelde 10 lampen, er kwamen er 8, waarvan 2 kapot
lamps_that_arrived:number | Lamps that arrived | 2 | v: bestelde 10 lampen, er kwamen er 8, waarvan 2 kapot
broken_lamps:number | Broken lamps | 8 | v: bestelde 10 lampen, er kwamen er 8, waarvan 2 kapot
glasses_ordered:number | Glasses ordered | 1 | v: j'ai commandé 6 verres, 5 sont arrivés et 1 est fêlé
glasses_received:number | Glasses received | 1 | v: j'ai commandé 6 verres, 5 sont arrivés et 1 est fêlé
damaged_glasses:number | Damaged glasses | 5 | v: j'ai commandé 6 verres, 5 sont arrivés et 1 est fêlé
chairs_delivered:number | Chairs delivered | 20 | v: pedí 20 sillas y llegaron 18
rugs_received:number | Rugs received | 3 | v: ordered 3 rugs, got 2
plates_ordered:number | Plates ordered | 2 | v: 12 Teller bestellt, nur 9 angekommen, 2 davon zerbrochen
plates_received:number | Plates received | 2 | v: 12 Teller bestellt, nur 9 angekommen, 2 davon zerbrochen
broken_plates:number | Broken plates | 9 | v: 12 Teller bestellt, nur 9 angekommen, 2 davon zerbrochen
people_invited:number | People invited | 3 | v: of the 30 invited, 24 said yes and 3 can't make it
guests_who_accepted:number | Guests who accepted | 3 | v: of the 30 invited, 24 said yes and 3 can't make it
guests_who_declined:number | Guests who declined | 24 | v: of the 30 invited, 24 said yes and 3 can't make it
kilometres_yesterday:number | Kilometres yesterday | 5 | v: corri 12 km ieri, oggi solo 5
km_walked_yesterday:number | Km walked yesterday | 4 | v: hier j'ai marché 9 km, aujourd'hui 4
pages_read_today:number | Pages read today | 20 | v: ontem foram 20 páginas, hoje 35
hours_worked_today:number | Hours worked today | 8 | v: Gestern 8 Stunden gearbeitet, heute 6,5
timer_in_minutes:number | Timer in minutes | 200 | v: set the oven to 200 and the timer for 25 minutes
temperature:number | Temperature | 45 | v: mets le chauffage à 20 et réveille-moi dans 45 minutes
brightness:number | Brightness | 30 | v: volume a 30 e luci al 50%
episode:number | Episode | 21 | v: Stell die Heizung auf 21 Grad und spiel Folge 4 der dritten Staffel
desks:number | Desks | 14 | a: How many desks?/v: make it 16, we only have 14 people though
licences:number | Licences | 40 | a: Hoeveel licenties heeft u nodig?/v: 25, er werken hier 40 mensen
number_of_guests:number | Number of guests | 2 | a: Hur?/v: wir sind zu fünft, zwei davon Vegetarier
guests:number | Guests | 3 | v: un tavolo per 8, di cui 3 bambini
party_size:number | Party size | 2 | v: mesa para 6, dos son niños
current_weight:number | Current weight | 75 | v: weeg nu 82, wil naar 75
weight_in_kg:number | Weight in kg | 1.78 | v: peso 71 quilos e meço 1,78
age_of_the_daughter:number | Age of the daughter | 34 | v: mia figlia ha 9 anni e porta il 34 di scarpe
age_of_the_son:number | Age of the son | 38.5 | v: mon fils de 6 ans a 38,5 de fièvre
age_of_the_child:number | Age of the child | 17 | v: meu filho tem 4 anos e pesa 17 kg
tablets_per_dose:number | Tablets per dose | 8 | v: take 2 tablets every 8 hours for 5 days
hours_between_doses:number | Hours between doses | 2 | v: take 2 tablets every 8 hours for 5 days
days_of_treatment:number | Days of treatment | 2 | v: take 2 tablets every 8 hours for 5 days
tablets_per_day:number | Tablets per day | 10 | v: 3 Tabletten täglich, 10 Tage lang
age_of_the_dog:number | Age of the dog | 28 | v: der Hund ist 3 Jahre alt und wiegt 28 Kilo
oven_temperature:number | Oven temperature | 40 | v: il forno a 180 gradi per 40 minuti
guests:number | Guests | 4 | v: mesa para 9, 4 de ellos niños
vegans:number | Vegans | 12 | v: we're 12, 5 of us vegan
inner_doors:number | Inner doors | 5 | a: Quantas portas?/v: 5 no exterior e 12 no interior
seats_inside:number | Seats inside | 25 | a: How many seats do you have?/v: 40 inside and 25 on the terrace
vans:number | Vans | 5 | a: How many vans do you run?/v: 12, and 5 of them are electric
meals_at_lunch:number | Meals at lunch | 45 | a: Wie viele Essen pro Tag?/v: mittags 80, abends 45
licences_for_sales:number | Licences for sales | 3 | a: How many licences?/v: 5 for sales and 3 for support
adult_menus:number | Adult menus | 3 | v: hi, 3 kids meals and 2 adult menus, one without cheese
lengths_swum:number | Lengths swum | 38 | v: swam 40 lengths in 38 minutes
lessons_to_cancel:number | Lessons to cancel | 5 | v: cancel 2 of my 5 driving lessons
consumption_in_may:number | Consumption in May | 275 | v: my usage was 310 kWh in May and 275 in June
width_of_the_new_one:number | Width of the new one | 1.8 | v: the old one was 1.80 wide, the new one's 2.10
litres:number | Litres | 3 | v: fill up 45 litres at pump 3, that was 81.20
score:number | Score | 50 | v: I scored 67 out of 80, pass mark is 50
pakete_pro_tag:number | Pakete pro Tag | 1200 | v: Wir verschicken 400 Pakete am Tag, vor Weihnachten 1.200
drivers:number | Drivers | 3 | v: abbiamo 3 furgoni, il quarto arriva a maggio, e 7 autisti
shifts:number | Shifts | 16 | v: trabalhamos com 2 turnos de 8 horas, 16 máquinas
hours_per_shift:number | Hours per shift | 16 | v: trabalhamos com 2 turnos de 8 horas, 16 máquinas
machines:number | Machines | 8 | v: trabalhamos com 2 turnos de 8 horas, 16 máquinas
quotes_signed_per_week:number | Quotes signed per week | 25 | v: on fait 25 devis par semaine et on en signe 6
visitors_per_day:number | Visitors per day | 20 | v: we get 500 visitors a day, about 20 fill in the form
capacity:number | Capacity | 18 | v: 18 Teilnehmer haben sich angemeldet, Platz ist für 25
registrations_so_far:number | Registrations so far | 60 | v: zaal voor 60 man, nu 42 aanmeldingen
cup_size_in_oz:number | Cup size in oz | 3 | v: put 3 sugars in and make it a 12 oz cup
apples_in_kg:number | Apples in kg | 6 | v: ich nehme 2 Kilo Äpfel zu 3,50 und 6 Eier
volume:number | Volume | 40 | v: sube el volumen a 15 y baja la luz al 40 %
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
