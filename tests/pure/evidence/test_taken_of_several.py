"""Which of the things offered a reply takes: by order, by what is said of one, by comparing them."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

# key:kind | label | value | dialogue
KEPT = """
plumber | Plumber | Rivet Plumbing | a: I have Dale & Sons on Tuesday morning or Rivet Plumbing on \
Thursday. / v: Rivet, Thursday suits me.
appointment_time | Appointment time | 4:05 | a: 9:15, 11:40 or 4:05? / v: the last slot please
appointment_time | Appointment time | 4:05 | a: 9:15, 11:40 or 4:05? / v: afternoon
tariff:choice=Basic,Plus,Family | Tariff | Plus | a: Basic is $9, Plus is $15 and Family is $22. / \
v: the 15 dollar one
tariff:choice=Basic,Plus,Family | Tariff | Basic | a: Basic is $9, Plus is $15 and Family is $22. / \
v: whatever costs least
dentist | Dentist | Dr. Boyle | a: Dr. Amrit has an opening at 8, Dr. Boyle at 3. / v: 3 works \
better for me
dentist | Dentist | Dr. Amrit | a: Dr. Amrit has an opening at 8, Dr. Boyle at 3. / v: the early one
apartment | Apartment | Fenwick House | a: Elm Court has a balcony, Fenwick House has parking. Which \
one? / v: We have two cars, so the one with parking.
train | Train | RX 20 | a: The RX 12 leaves at 7:10 and the RX 20 at 8:50. / v: 8:50 please
number_of_bags:number | Number of bags | 2 | a: Would you like one bag or two bags included? / v: \
two will do
inspection_date:date | Inspection date | 2026-03-12 | a: We could come on March 9th or March 12th. / \
v: The twelfth it is
inspection_date:date | Inspection date | 2026-03-12 | a: We could come on Monday, March 9th or \
Thursday, March 12th. / v: Thursday's good
pizza_place | Pizza place | Forno Blu | a: Forno Blu delivers in 20 minutes, Crosta in 45. / v: I'm \
starving, the quick one
bike | Bike | Metro S | a: I can offer the Trail 300 in green or the Metro S in black. / v: the \
black one looks nicer, I'll have that
film | Film | Pocket Moon | a: There is Salt Road, a thriller, and Pocket Moon, a comedy. / v: the \
comedy, two tickets
backup:choice=daily,weekly | Backup | daily | a: daily or weekly backups? / v: every day
term_in_months:number | Term in months | 36 | a: 24 or 36 months? / v: let's stretch it, 36
zahnarzt | Zahnarzt | Dr. Lau | a: Dr. Kern um 9 Uhr oder Dr. Lau um 14 Uhr? / v: lieber nachmittags
paket:choice=Basis,Komfort | Paket | Basis | a: Basis kostet 19 Euro, Komfort 29 Euro. / v: das \
günstigere
hôtel | Hôtel | Villa Rose | a: L'Hôtel du Lac est à 90 euros, la Villa Rose à 120. / v: celui à 120
restaurante | Restaurante | El Faro | a: Casa Lola está en el centro y El Faro en el puerto. / v: el \
del puerto
monteur | Monteur | De Boer | a: Jansen kan dinsdag, De Boer kan vrijdag. / v: vrijdag komt mij \
beter uit
moving_company | Moving company | Haulwell | a: Is Haulwell all right for you? / v: They did my \
sister's move, great. Go ahead.
guests:number | Guests | 5 | a: So that's a table for 5 at Nido at 7? / v: exactly
restaurant | Restaurant | Nido | a: So that's a table for 5 at Nido at 7? / v: 7:30 please, rest is \
right
guests:number | Guests | 5 | a: So that's a table for 5 at Nido at 7? / v: 7:30 please, rest is \
right
time | Time | 7:30 | a: So that's a table for 5 at Nido at 7? / v: 7:30 please, rest is right
restaurant | Restaurant | Nido | a: I found Nido for 5 at 7. Book it? / v: sounds perfect, book away
city | City | Brighton | v: need a gym / a: In Brighton? / v: yeah
city | City | Hove | v: need a gym / a: In Brighton? / v: Hove actually
wants_breakfast:boolean | Wants breakfast | True | a: With breakfast? / v: go on then
wants_breakfast:boolean | Wants breakfast | True | a: With breakfast? / v: we're early risers, so \
I'd say yes
wants_breakfast:boolean | Wants breakfast | False | a: With breakfast? / v: I never eat in the \
morning
needs_delivery:boolean | Needs delivery | False | a: Shall we deliver or will you collect? / v: \
we'll pick it up
needs_delivery:boolean | Needs delivery | True | a: Shall we deliver or will you collect? / v: bring \
it round please
roundtrip:boolean | Roundtrip | True | a: One way or return? / v: there and back
smoker:boolean | Smoker | False | a: Do you smoke? / v: gave up in 2019
has_insurance:boolean | Has insurance | True | a: Are you insured? / v: through my employer, yes
barber | Barber | Ines | a: Milo is free at 2, Ines at 4:30. / v: the later one fits better
hotel | Hotel | The Gull | a: The Gull costs 80 a night, the Pelican 110. / v: I'll take the less \
expensive one
storage_unit:choice=S,M,L | Storage unit | M | a: S is 20 dollars, M is 35 and L is 60. / v: the \
middle one
viewing:date | Viewing | 2026-04-10 | a: Would Tuesday, April 7th or Friday, April 10th work? / v: \
Friday works
restaurant | Restaurant | Olive Yard | a: Olive Yard has a terrace, Ember is indoors only. / v: It's \
sunny, so the terrace!
arzt | Arzt | Dr. Weiss | a: Frau Dr. Holm hat am Montag Zeit, Herr Dr. Weiss am Mittwoch. / v: \
Mittwoch passt mir besser
camping | Camping | La Dune | a: Le camping des Pins est à 2 km de la plage, La Dune à 200 mètres. / \
v: le plus proche
peluquería | Peluquería | Tijeras | a: Corte Real tiene hueco a las 10 y Tijeras a las 17. / v: por \
la tarde
palestra | Palestra | La Fit | a: La Fit costa 35 euro al mese, la Vigor 50. / v: quella che costa \
meno
"""
NOT = """
plumber | Plumber | Dale & Sons | a: I have Dale & Sons on Tuesday morning or Rivet Plumbing on \
Thursday. / v: Rivet, Thursday suits me.
appointment_time | Appointment time | 9:15 | a: 9:15, 11:40 or 4:05? / v: the last slot please
appointment_time | Appointment time | 11:40 | a: 9:15, 11:40 or 4:05? / v: afternoon
tariff:choice=Basic,Plus,Family | Tariff | Basic | a: Basic is $9, Plus is $15 and Family is $22. / \
v: the 15 dollar one
tariff:choice=Basic,Plus,Family | Tariff | Family | a: Basic is $9, Plus is $15 and Family is $22. / \
v: whatever costs least
dentist | Dentist | Dr. Amrit | a: Dr. Amrit has an opening at 8, Dr. Boyle at 3. / v: 3 works \
better for me
dentist | Dentist | Dr. Boyle | a: Dr. Amrit has an opening at 8, Dr. Boyle at 3. / v: the early one
apartment | Apartment | Elm Court | a: Elm Court has a balcony, Fenwick House has parking. Which \
one? / v: We have two cars, so the one with parking.
train | Train | RX 12 | a: The RX 12 leaves at 7:10 and the RX 20 at 8:50. / v: 8:50 please
number_of_bags:number | Number of bags | 1 | a: Would you like one bag or two bags included? / v: \
two will do
inspection_date:date | Inspection date | 2026-03-09 | a: We could come on March 9th or March 12th. / \
v: The twelfth it is
inspection_date:date | Inspection date | 2026-03-09 | a: We could come on Monday, March 9th or \
Thursday, March 12th. / v: Thursday's good
inspection_date:date | Inspection date | 2026-03-09 | a: We could come on Monday, March 9th or \
Thursday, March 12th. / v: not Monday
pizza_place | Pizza place | Crosta | a: Forno Blu delivers in 20 minutes, Crosta in 45. / v: I'm \
starving, the quick one
bike | Bike | Trail 300 | a: I can offer the Trail 300 in green or the Metro S in black. / v: the \
black one looks nicer, I'll have that
film | Film | Salt Road | a: There is Salt Road, a thriller, and Pocket Moon, a comedy. / v: we \
could use a laugh
film | Film | Salt Road | a: There is Salt Road, a thriller, and Pocket Moon, a comedy. / v: the \
comedy, two tickets
film | Film | Pocket Moon | a: There is Salt Road, a thriller, and Pocket Moon, a comedy. / v: Is \
the comedy long?
car_body:choice=3-door,5-door | Car body | 3-door | a: 3-door or 5-door? / v: five
backup:choice=daily,weekly | Backup | weekly | a: daily or weekly backups? / v: every day
loan_amount:money | Loan amount | 4000 | a: I can offer 4,000 or 6,500. / v: I'd go with the larger \
amount
term_in_months:number | Term in months | 24 | a: 24 or 36 months? / v: let's stretch it, 36
zahnarzt | Zahnarzt | Dr. Kern | a: Dr. Kern um 9 Uhr oder Dr. Lau um 14 Uhr? / v: lieber \
nachmittags
paket:choice=Basis,Komfort | Paket | Komfort | a: Basis kostet 19 Euro, Komfort 29 Euro. / v: das \
günstigere
hôtel | Hôtel | Hôtel du Lac | a: L'Hôtel du Lac est à 90 euros, la Villa Rose à 120. / v: celui à \
120
restaurante | Restaurante | Casa Lola | a: Casa Lola está en el centro y El Faro en el puerto. / v: \
el del puerto
treno | Treno | 8:05 | a: Il primo parte alle 8:05, il secondo alle 9:20. / v: il secondo
hotel | Hotel | Hotel Sol | a: O Hotel Mar tem piscina, o Hotel Sol não. / v: o que tem piscina
monteur | Monteur | Jansen | a: Jansen kan dinsdag, De Boer kan vrijdag. / v: vrijdag komt mij beter \
uit
moving_company | Moving company | Haulwell | a: Shall I book Haulwell? / v: If they come before \
noon, yes
time | Time | 7 | a: So that's a table for 5 at Nido at 7? / v: 7:30 please, rest is right
restaurant | Restaurant | Nido | a: I found Nido for 5 at 7. Book it? / v: Is there parking?
city | City | Brighton | v: need a gym / a: In Brighton? / v: Hove actually
wants_breakfast:boolean | Wants breakfast | True | a: With breakfast? / v: I never eat in the \
morning
needs_delivery:boolean | Needs delivery | True | a: Shall we deliver or will you collect? / v: we'll \
pick it up
needs_delivery:boolean | Needs delivery | False | a: Shall we deliver or will you collect? / v: \
bring it round please
roundtrip:boolean | Roundtrip | False | a: One way or return? / v: there and back
smoker:boolean | Smoker | True | a: Do you smoke? / v: gave up in 2019
barber | Barber | Milo | a: Milo is free at 2, Ines at 4:30. / v: the later one fits better
flat | Flat | Kirk Lane 4 | a: Kirk Lane 4 has two bedrooms, Mill Row 9 has three. / v: the bigger \
one, we have a baby on the way
hotel | Hotel | Pelican | a: The Gull costs 80 a night, the Pelican 110. / v: I'll take the less \
expensive one
storage_unit:choice=S,M,L | Storage unit | S | a: S is 20 dollars, M is 35 and L is 60. / v: the \
middle one
viewing:date | Viewing | 2026-04-07 | a: Would Tuesday, April 7th or Friday, April 10th work? / v: \
Friday works
viewing:date | Viewing | 2026-04-10 | a: Would Tuesday, April 7th or Friday, April 10th work? / v: \
Tuesday is my day off so that one
course | Course | Pottery | a: Pottery runs on Mondays, life drawing on Wednesdays. / v: wednesdays \
are good
restaurant | Restaurant | Ember | a: Olive Yard has a terrace, Ember is indoors only. / v: It's \
sunny, so the terrace!
bus | Bus | 14 | a: The 14 takes 50 minutes, the X4 takes 35. / v: the faster please
arzt | Arzt | Dr. Holm | a: Frau Dr. Holm hat am Montag Zeit, Herr Dr. Weiss am Mittwoch. / v: \
Mittwoch passt mir besser
camping | Camping | camping des Pins | a: Le camping des Pins est à 2 km de la plage, La Dune à 200 \
mètres. / v: le plus proche
peluquería | Peluquería | Corte Real | a: Corte Real tiene hueco a las 10 y Tijeras a las 17. / v: \
por la tarde
palestra | Palestra | Vigor | a: La Fit costa 35 euro al mese, la Vigor 50. / v: quella che costa \
meno
hotel | Hotel | Pelican | a: The Gull costs 80 a night, the Pelican 110. / v: 110 is too much for us
hotel | Hotel | The Gull | a: The Gull costs 80 a night, the Pelican 110. / v: does the Gull have a \
pool?
barber | Barber | Milo | a: Milo is free at 2, Ines at 4:30. / v: is Milo the one with the beard?
barber | Barber | Milo | a: Milo is free at 2, Ines at 4:30. / v: hmm, something at 3?
barber | Barber | Ines | a: Milo is free at 2, Ines at 4:30. / v: hmm, something at 3?
moving_company | Moving company | Haulwell | a: Shall I book Haulwell? / v: yes if it's under 300
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_what_the_reply_takes_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_what_the_reply_leaves_is_not(line: str) -> None:
    assert not is_kept(line)
