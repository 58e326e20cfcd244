"""A day that is told of something beside the day that is the answer."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
day_of_the_standing_order:day | Day of the standing order | the 30th | v: I'd like to change my \
standing order. / a: On which day should it go out? / v: my wages come on the 28th, so {make it the \
30th}
delivery_date:day | Delivery date | the 14th | v: We want a cake. / a: When do you need it? / v: \
{the 14th}, the party is on the 15th
date_of_the_cleaning:day | Date of the cleaning | le 30 avril | v: Bonjour, je voudrais faire \
nettoyer le magasin. / a: Pour quand ? / v: {le 30 avril}, on ouvre le 2 mai
start_date:day | Start date | il 10 maggio | v: Buongiorno, ci serve un furgone. / a: Da quando? / \
v: La fiera è il 12 maggio, ma vorremmo {partire il 10 maggio}
date_of_the_move:day | Date of the move | am 3. April | v: Wir brauchen Hilfe beim Umzug. / a: Wann \
soll es sein? / v: {am 3. April}, am 1. April kommt der Maler
day_of_the_repair:day | Day of the repair | Thursday | v: Can someone fix our boiler? / a: Which day \
suits you? / v: {Thursday.} On Wednesday my mother is in hospital.
move-in_date:day | Move-in date | the 30th of April | v: I'm looking for a flat. / a: When would you \
move in? / v: my job starts on the 4th of May, so {by the 30th of April}
pick-up_time | Pick-up time | quarter to 9 | v: I need a taxi. / a: At what time? / v: {quarter to \
9}, my train goes at 9:20
reservation_time | Reservation time | 6:45 | v: A table for two. / a: For what time? / v: {6:45}, \
the film starts at 9
reservation_time | Reservation time | 7 | v: A table for two. / a: For what time? / v: We'd like to \
be home by ten, {so 7}.
reservation_time | Reservation time | 19 Uhr | v: Einen Tisch bitte. / a: Um wie viel Uhr? / v: Das \
Konzert geht bis 18 Uhr, {sagen wir 19 Uhr}.
check-in_date:day | Check-in date | the 5th | v: I'd like two nights. / a: From when? / v: {From the \
5th}, we leave on the 7th.
check-out_date:day | Check-out date | the 7th | v: I'd like two nights. / a: From when? / v: From \
the 5th, {we leave on the 7th}.
return_date:day | Return date | the 21st | v: We need chairs for a wedding. / a: Till when do you \
need them? / v: the wedding is on the 20th, {until the 21st please}
appointment_date:day | Appointment date | the 13th | v: Dental check please / a: Is the 12th okay? / \
v: the 12th is my daughter's recital, {the 13th works}
date_of_the_reminder:day | Date of the reminder | Friday | v: {Remind me on Friday} to call mum, her \
birthday is on Saturday.
appointment_date:day | Appointment date | the 28th | v: It's my dad's 70th on the 30th, can I get a \
{spa day for him on the 28th}?
due_date:day | Due date | friday | v: send Tom a request for 40, {due friday}. nudge him on thursday
date_of_the_cleaning:day | Date of the cleaning | the 2nd of April | v: We need the hall cleaned. / \
a: When should we come? / v: {the 2nd of April}, the reopening is on the 4th
dag_van_de_afspraak:day | Dag van de afspraak | donderdag | v: Ik wil graag een afspraak. / a: Welke \
dag? / v: {donderdag}, woensdag komt de loodgieter
rental_date:day | Rental date | el 9 de mayo | v: Necesito una furgoneta. / a: ¿Para qué día? / v: \
{el 9 de mayo}, el 10 de mayo es la boda
new_date_of_the_lesson:day | New date of the lesson | the 15th | v: I'd like to move my lesson. / a: \
To when? / v: the exam is on the 17th so {I'd like the 15th}
pick-up_time | Pick-up time | 5:30 | v: A taxi please / a: For when? / v: {5:30}, check-in closes at \
6:15
reservation_time | Reservation time | 7 | v: a table please / a: what time? / v: my shift ends at 6 \
{so 7}
evening:day | Evening | Friday | v: I need a sitter. / a: Which evening? / v: {Friday}, school's out \
on Thursday
start_date:day | Start date | June 1st | v: We want to hire bikes. / a: When? / v: Realistically \
{June 1st}, the kids have exams until the 28th of May
check-in_date:day | Check-in date | the 3rd of May | v: A room please. / a: From when till when? / \
v: We {arrive on the 3rd of May} with the night train and leave on the 6th of May
check-out_date:day | Check-out date | the 6th of May | v: A room please. / a: From when till when? / \
v: We arrive on the 3rd of May with the night train and {leave on the 6th of May}
"""

NOT_SAID = """
day_of_the_standing_order:day | Day of the standing order | the 28th | v: I'd like to change my \
standing order. / a: On which day should it go out? / v: my {wages come on the 28th}, so make it the \
30th
delivery_date:day | Delivery date | the 15th | v: We want a cake. / a: When do you need it? / v: the \
14th, {the party is on the 15th}
date_of_the_cleaning:day | Date of the cleaning | le 2 mai | v: Bonjour, je voudrais faire nettoyer \
le magasin. / a: Pour quand ? / v: le 30 avril, {on ouvre le 2 mai}
date_of_the_move:day | Date of the move | am 1. April | v: Wir brauchen Hilfe beim Umzug. / a: Wann \
soll es sein? / v: am 3. April, {am 1. April kommt der Maler}
due_date:day | Due date | march 20 | v: I need help with an essay. / a: When is it due? / v: {the \
draft was march 20} but the essay itself is april 6
day_of_the_repair:day | Day of the repair | Wednesday | v: Can someone fix our boiler? / a: Which \
day suits you? / v: Thursday. {On Wednesday my mother is in hospital}.
pick-up_time | Pick-up time | 9:20 | v: I need a taxi. / a: At what time? / v: quarter to 9, {my \
train goes at 9:20}
reservation_time | Reservation time | 9 | v: A table for two. / a: For what time? / v: 6:45, {the \
film starts at 9}
reservation_time | Reservation time | ten | v: A table for two. / a: For what time? / v: We'd like \
to {be home by ten}, so 7.
reservation_time | Reservation time | 18 Uhr | v: Einen Tisch bitte. / a: Um wie viel Uhr? / v: {Das \
Konzert geht bis 18 Uhr}, sagen wir 19 Uhr.
check-in_date:day | Check-in date | the 7th | v: I'd like two nights. / a: From when? / v: From the \
5th, {we leave on the 7th}.
start_date:day | Start date | the 21st | v: We need chairs for a wedding. / a: Till when do you need \
them? / v: the wedding is on the 20th, {until the 21st please}
return_date:day | Return date | the 20th | v: We need chairs for a wedding. / a: Till when do you \
need them? / v: {the wedding is on the 20th}, until the 21st please
appointment_date:day | Appointment date | the 12th | v: Dental check please / a: Is the 12th okay? / \
v: {the 12th is my daughter's recital}, the 13th works
day_of_the_second_charge:day | Day of the second charge | Monday | v: I want a refund, I was charged \
{20 on Monday} and again 20 on Thursday
day_of_the_first_charge:day | Day of the first charge | Thursday | v: I want a refund, I was charged \
20 on Monday and {again 20 on Thursday}
date_of_the_reminder:day | Date of the reminder | Saturday | v: Remind me on Friday to call mum, \
{her birthday is on Saturday}.
appointment_date:day | Appointment date | the 30th | v: It's {my dad's 70th on the 30th}, can I get \
a spa day for him on the 28th?
due_date:day | Due date | thursday | v: send Tom a request for 40, due friday. {nudge him on \
thursday}
date_of_the_cleaning:day | Date of the cleaning | the 4th | v: We need the hall cleaned. / a: When \
should we come? / v: the 2nd of April, {the reopening is on the 4th}
dag_van_de_afspraak:day | Dag van de afspraak | woensdag | v: Ik wil graag een afspraak. / a: Welke \
dag? / v: donderdag, {woensdag komt de loodgieter}
rental_date:day | Rental date | el 10 de mayo | v: Necesito una furgoneta. / a: ¿Para qué día? / v: \
el 9 de mayo, {el 10 de mayo es la boda}
appointment_date:day | Appointment date | Tuesday | v: Photos for my passport please. / a: Which \
day? / v: Monday, {or Tuesday if} that's full
new_date_of_the_lesson:day | New date of the lesson | the 17th | v: I'd like to move my lesson. / a: \
To when? / v: {the exam is on the 17th} so I'd like the 15th
pick-up_time | Pick-up time | 6:15 | v: A taxi please / a: For when? / v: 5:30, {check-in closes at \
6:15}
reservation_time | Reservation time | 6 | v: a table please / a: what time? / v: {my shift ends at \
6} so 7
evening:day | Evening | Thursday | v: I need a sitter. / a: Which evening? / v: Friday, {school's \
out on Thursday}
start_date:day | Start date | the 28th of May | v: We want to hire bikes. / a: When? / v: \
Realistically June 1st, the kids have exams {until the 28th of May}
check-in_date:day | Check-in date | the 6th of May | v: A room please. / a: From when till when? / \
v: We arrive on the 3rd of May with the night train and {leave on the 6th of May}
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
