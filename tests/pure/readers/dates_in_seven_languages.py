"""Sentences with dates and the days they name, said on Tuesday 10 March 2026; notation in tables.py."""

from __future__ import annotations

ENGLISH = """
9th of March -> 2026-03-09
March 9 -> 2026-03-09
March 10th -> 2026-03-10
the 10th of March, please -> 2026-03-10
10 March -> 2026-03-10
Mar 10 -> 2026-03-10
March the 12th -> 2026-03-12
May 8 -> 2026-05-08
back on May 8 -> 2026-05-08
march 14th, 2027 -> 2027-03-14
the fourth of July -> 2026-07-04
July fourth -> 2026-07-04
September 21st -> 2026-09-21
the twenty-first of June -> 2026-06-21
Friday, March 13th -> 2026-03-13
Friday the 13th of March -> 2026-03-13
2026-05-01 -> 2026-05-01
2026/05/01 -> 2026-05-01
10.03.2026 -> 2026-03-10
13/04/2026 -> 2026-04-13
04/13/2026 -> 2026-04-13
13/4 -> 2026-04-13
on 3/4 -> 2026-03-04?
3/4/2026 -> 2026-03-04?
5/5/2026 -> 2026-05-05
the 8th -> 2026-04-08
the 14th from NY -> 2026-03-14
on the 10th of this month -> 2026-03-10
the 2nd of next month -> 2026-04-02
from the 4th to the 8th -> 2026-04-04; 2026-04-08
from the 4th to the 8th of March -> 2026-03-04; 2026-03-08
March 3-8 -> 2026-03-03; 2026-03-08
from March 12th to the 18th -> 2026-03-12; 2026-03-18
May 3rd to the 8th -> 2026-05-03; 2026-05-08
May 3 to 8 -> 2026-05-03; 2026-05-08
May 30th to the 2nd -> 2026-05-30; 2026-06-02
3-8 May 2027 -> 2027-05-03; 2027-05-08
the 3rd or 4th of May -> 2026-05-03; 2026-05-04
between March 3 and March 8 -> 2026-03-03; 2026-03-08
2 people and 8 of March -> 2026-03-08
May 3 and 8 people -> 2026-05-03
it's the 3rd and not 4th of march -> 2026-03-03; 2026-03-04
I'm leaving on the 7th of march and I'll be back on the 14th of this month. -> 2026-03-07; 2026-03-14
today -> 2026-03-10
tomorrow -> 2026-03-11
the day after tomorrow -> 2026-03-12
yesterday -> 2026-03-09
Friday -> 2026-03-13
on Monday -> 2026-03-16
this Saturday -> 2026-03-14
this coming Saturday -> 2026-03-14
next Monday -> 2026-03-16
next Tuesday -> 2026-03-17
next Friday -> 2026-03-20?
Tuesday -> 2026-03-17?
last Friday -> 2026-03-06
Tuesday next week -> 2026-03-17
next week Tuesday -> 2026-03-17
Sunday this week -> 2026-03-15
in 3 weeks -> 2026-03-31
in three weeks -> 2026-03-31
3 weeks from now -> 2026-03-31
in a week -> 2026-03-17
in 10 days -> 2026-03-20
in two months -> 2026-05-10
in half a year -> 2026-09-10
in 2-3 weeks -> 2026-03-24..2026-03-31
in two to three months -> 2026-05-10..2026-06-10
within 30 days -> 2026-03-10..2026-04-09
within the next 2 months -> 2026-03-10..2026-05-10
in a few weeks -> ?
3 months ago -> 2025-12-10
end of June -> 2026-06-30
by the end of June -> 2026-06-30
end of the month -> 2026-03-31
end of this month -> 2026-03-31
end of next month -> 2026-04-30
end of the year -> 2026-12-31
before the end of 2026 -> 2026-12-31
end of Q2 -> 2026-06-30
end of the quarter -> 2026-03-31
beginning of April -> 2026-04-01
start of July -> 2026-07-01
mid March -> ~2026-03-15
mid-March -> ~2026-03-15
middle of May -> ~2026-05-15
early June -> 2026-06-01..2026-06-10
late June -> 2026-06-21..2026-06-30
by year-end -> 2026-12-31
eoy -> 2026-12-31
June -> 2026-06-01..2026-06-30
in June -> 2026-06-01..2026-06-30
in May -> 2026-05-01..2026-05-31
June 2027 -> 2027-06-01..2027-06-30
in January -> 2027-01-01..2027-01-31
next month -> 2026-04-01..2026-04-30
this month -> 2026-03-01..2026-03-31
next week -> 2026-03-16..2026-03-22
this week -> 2026-03-09..2026-03-15
this weekend -> 2026-03-14..2026-03-15
next quarter -> 2026-04-01..2026-06-30
this quarter -> 2026-01-01..2026-03-31
Q2 -> 2026-04-01..2026-06-30
Q3 2027 -> 2027-07-01..2027-09-30
second quarter -> 2026-04-01..2026-06-30
the second half of the year -> 2026-07-01..2026-12-31
H2 -> 2026-07-01..2026-12-31
next year -> 2027-01-01..2027-12-31
in 2027 -> 2027-01-01..2027-12-31
in June 12 people joined -> 2026-06-01..2026-06-30
around June 5 -> ~2026-06-05
January 15 -> 2027-01-15?
we start on May 18 -> 2026-05-18
let it start on October 21st -> 2026-10-21
we start next week -> 2026-03-16..2026-03-22
start of next week -> 2026-03-16?
would 6 May be possible -> 2026-05-06
from tomorrow -> 2026-03-11
a week from Friday -> 2026-03-20
Tuesday the 4th -> 2026-08-04
on Friday the 13th -> 2026-03-13
on the second -> 2026-04-02
wednsday -> 2026-03-11
February 12 -> 2026-02-12
29 February -> 2028-02-29
"""
NO_DATE = """
we may need 8 people ->
I may go ->
march on ->
the 3rd floor ->
the 2nd option ->
the 3rd time this happened ->
24/7 ->
50/50 ->
3/4 of our people ->
1.5 million ->
we have 3 offices and 50 people ->
30 February -> ?
31/31 ->
second to none ->
of our 10 offices 3 may close ->
that's fine, thanks ->
9 out of 10 ->
set 5 aside ->
it sat there ->
one thing ->
over 3 weeks ->
it takes 3 weeks ->
in 3 hours ->
ten people ->
next to us ->
that was the last thing ->
this is fine ->
"""
GERMAN = """
10. März -> 2026-03-10
am 10. März -> 2026-03-10
am 8. April 2026 -> 2026-04-08
8. April -> 2026-04-08
vom 3. bis 8. Mai -> 2026-05-03; 2026-05-08
am dritten Mai -> 2026-05-03
10.03.2026 -> 2026-03-10
am 15.4. -> 2026-04-15
am 8. -> 2026-04-08
heute -> 2026-03-10
morgen -> 2026-03-11
übermorgen -> 2026-03-12
am Freitag -> 2026-03-13
nächsten Montag -> 2026-03-16
nächsten Freitag -> 2026-03-20?
kommenden Freitag -> 2026-03-13
diesen Samstag -> 2026-03-14
in 3 Wochen -> 2026-03-31
in zwei Monaten -> 2026-05-10
in einer Woche -> 2026-03-17
in einem halben Jahr -> 2026-09-10
vor 3 Wochen -> 2026-02-17
innerhalb von 30 Tagen -> 2026-03-10..2026-04-09
in ein paar Wochen -> ?
Ende Juni -> 2026-06-30
bis Ende Juni -> 2026-06-30
Ende des Jahres -> 2026-12-31
bis Jahresende -> 2026-12-31
Mitte Mai -> ~2026-05-15
Anfang April -> 2026-04-01
im Juni -> 2026-06-01..2026-06-30
nächsten Monat -> 2026-04-01..2026-04-30
nächste Woche -> 2026-03-16..2026-03-22
nächstes Quartal -> 2026-04-01..2026-06-30
im zweiten Quartal -> 2026-04-01..2026-06-30
im 2. Quartal -> 2026-04-01..2026-06-30
zweites Halbjahr -> 2026-07-01..2026-12-31
nächstes Jahr -> 2027-01-01..2027-12-31
dieses Jahr -> 2026-01-01..2026-12-31
"""
FRENCH = """
le 9 mars -> 2026-03-09
9 mars 2027 -> 2027-03-09
1er juin -> 2026-06-01
du 3 au 8 mai -> 2026-05-03; 2026-05-08
le 8 -> 2026-04-08
le 15/04 -> 2026-04-15
aujourd'hui -> 2026-03-10
demain -> 2026-03-11
après-demain -> 2026-03-12
vendredi -> 2026-03-13
lundi prochain -> 2026-03-16
vendredi prochain -> 2026-03-20?
mardi de la semaine prochaine -> 2026-03-17
dans 3 semaines -> 2026-03-31
dans deux mois -> 2026-05-10
dans un mois -> 2026-04-10
il y a 3 semaines -> 2026-02-17
fin juin -> 2026-06-30
à la fin du mois -> 2026-03-31
fin du mois prochain -> 2026-04-30
fin de l'année -> 2026-12-31
mi-mai -> ~2026-05-15
début avril -> 2026-04-01
en juin -> 2026-06-01..2026-06-30
le mois prochain -> 2026-04-01..2026-04-30
la semaine prochaine -> 2026-03-16..2026-03-22
le trimestre prochain -> 2026-04-01..2026-06-30
au deuxième trimestre -> 2026-04-01..2026-06-30
ce mois -> 2026-03-01..2026-03-31
l'année prochaine -> 2027-01-01..2027-12-31
"""
SPANISH = """
el 15 de mayo -> 2026-05-15
15 de mayo de 2027 -> 2027-05-15
el 8 -> 2026-04-08
del 3 al 8 de mayo -> 2026-05-03; 2026-05-08
hoy -> 2026-03-10
mañana -> 2026-03-11
pasado mañana -> 2026-03-12
el viernes -> 2026-03-13
el viernes que viene -> 2026-03-20?
el próximo lunes -> 2026-03-16
en 3 semanas -> 2026-03-31
dentro de dos semanas -> 2026-03-24
en dos meses -> 2026-05-10
hace 3 semanas -> 2026-02-17
a finales de junio -> 2026-06-30
a mediados de mayo -> ~2026-05-15
a principios de abril -> 2026-04-01
fin de año -> 2026-12-31
en junio -> 2026-06-01..2026-06-30
el mes que viene -> 2026-04-01..2026-04-30
el próximo mes -> 2026-04-01..2026-04-30
la semana que viene -> 2026-03-16..2026-03-22
la próxima semana -> 2026-03-16..2026-03-22
el próximo trimestre -> 2026-04-01..2026-06-30
segundo trimestre -> 2026-04-01..2026-06-30
este mes -> 2026-03-01..2026-03-31
por la mañana ->
"""
PORTUGUESE = """
15 de maio -> 2026-05-15
3 de abril de 2027 -> 2027-04-03
no dia 8 -> 2026-04-08
hoje -> 2026-03-10
amanhã -> 2026-03-11
depois de amanhã -> 2026-03-12
na sexta-feira -> 2026-03-13
próxima segunda-feira -> 2026-03-16
em 3 semanas -> 2026-03-31
daqui a dois meses -> 2026-05-10
no fim de junho -> 2026-06-30
no final do mês -> 2026-03-31
em meados de maio -> ~2026-05-15
no início de abril -> 2026-04-01
em junho -> 2026-06-01..2026-06-30
no próximo mês -> 2026-04-01..2026-04-30
mês que vem -> 2026-04-01..2026-04-30
semana que vem -> 2026-03-16..2026-03-22
próximo trimestre -> 2026-04-01..2026-06-30
segundo semestre -> 2026-07-01..2026-12-31
"""
ITALIAN = """
il 15 maggio -> 2026-05-15
15 maggio 2027 -> 2027-05-15
il primo giugno -> 2026-06-01
l'8 aprile -> 2026-04-08
il 8 -> 2026-04-08
dal 3 all'8 maggio -> 2026-05-03; 2026-05-08
oggi -> 2026-03-10
domani -> 2026-03-11
dopodomani -> 2026-03-12
venerdì -> 2026-03-13
lunedì prossimo -> 2026-03-16
venerdì prossimo -> 2026-03-20?
tra 3 settimane -> 2026-03-31
fra un mese -> 2026-04-10
3 settimane fa -> 2026-02-17
fine giugno -> 2026-06-30
entro la fine dell'anno -> 2026-12-31
a metà maggio -> ~2026-05-15
inizio aprile -> 2026-04-01
a giugno -> 2026-06-01..2026-06-30
il mese prossimo -> 2026-04-01..2026-04-30
la prossima settimana -> 2026-03-16..2026-03-22
prossimo trimestre -> 2026-04-01..2026-06-30
secondo trimestre -> 2026-04-01..2026-06-30
"""
DUTCH = """
15 mei -> 2026-05-15
8 april 2027 -> 2027-04-08
de 8e -> 2026-04-08
van 3 tot 8 mei -> 2026-05-03; 2026-05-08
op 10 maart -> 2026-03-10
vandaag -> 2026-03-10
morgen -> 2026-03-11
overmorgen -> 2026-03-12
vrijdag -> 2026-03-13
volgende maandag -> 2026-03-16
komende vrijdag -> 2026-03-13
over 3 weken -> 2026-03-31
over twee maanden -> 2026-05-10
binnen een maand -> 2026-03-10..2026-04-10
3 weken geleden -> 2026-02-17
eind juni -> 2026-06-30
eind van het jaar -> 2026-12-31
half mei -> ~2026-05-15
medio mei -> ~2026-05-15
begin april -> 2026-04-01
in juni -> 2026-06-01..2026-06-30
volgende maand -> 2026-04-01..2026-04-30
volgende week -> 2026-03-16..2026-03-22
volgend kwartaal -> 2026-04-01..2026-06-30
tweede kwartaal -> 2026-04-01..2026-06-30
volgend jaar -> 2027-01-01..2027-12-31
"""
BY_LANGUAGE = {
    "en": ENGLISH,
    "none": NO_DATE,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
}
