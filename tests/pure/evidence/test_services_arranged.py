"""Concerts, films, songs, alarms, payments and appointments: offers taken in passing, names of practices,
figures in names, read-outs of what is being done."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
event_name | Name of artist or sports teams | Giants Vs Padres | a: I found Giants Vs Padres on March \
7th at Oracle Park, 1 pm. / v: Perfect, my brother and I will take two tickets.
time | Starting time for event | 1 pm | a: I found Giants Vs Padres on March 7th at Oracle Park, 1 pm. / \
v: Perfect, my brother and I will take two tickets.
date:day | Date of event | March 7th | a: I found Giants Vs Padres on March 7th at Oracle Park, 1 pm. / \
v: Perfect, my brother and I will take two tickets.
theater_name | Name of the theatre | Century Walnut Creek 14 and XD | a: Any kind of movie you have in \
mind? / v: Something funny would be great. And it has to be showing at Century Walnut Creek 14 and XD.
receiver | Name of the contact or account to make the transaction with | Yumi | a: Please confirm: \
request $112 from Yumi, private. / v: Looks good.
new_alarm_time | Time to set for the new alarm | 5:40 | a: Adding an alarm named Airport run at 6 am. \
Right? / v: Let's do 5:40 instead, traffic is terrible.
amount:money | The amount of money to send or request | 28 | a: Sending $28 to Hassan, publicly, with \
the debit card. / v: Perfect.
payment_method:choice=app balance,debit card,credit card | The source of money used for making the \
payment | debit card | a: Sending $28 to Hassan, publicly, with the debit card. / v: Perfect.
stylist_name | Name of the hair stylist or salon | A Perfect Day Salon | a: A Perfect Day Salon in \
Pleasanton is unisex and rated 4.9. / v: That one please. 5 in the evening would be ideal.
stylist_name | Name of the hair stylist or salon | A Perfect Day Salon | a: Appointment at A Perfect Day \
Salon at 5 pm on March 3rd? / v: You've got that right.
doctor_name | Name of the doctor | Daniel Weber | a: Barry Lee is an ophthalmologist in San Mateo. \
Daniel Weber is another. / v: Daniel please. Any chance of next Thursday at 11:30?
event_name | Name of artist or sports teams | Mets Vs Phillies | a: The Mets Vs Phillies game is on \
March 2nd at 1:10 pm at Citi Field. / v: Awesome, I'd like to get three tickets please.
event_location | Location of the event | Citi Field | a: The Mets Vs Phillies game is on March 2nd at \
1:10 pm at Citi Field. / v: Awesome, I'd like to get three tickets please.
time | Starting time for event | 1:10 pm | a: The Mets Vs Phillies game is on March 2nd at 1:10 pm at \
Citi Field. / v: Awesome, I'd like to get three tickets please.
amount:money | The amount of money to transfer | 450 | a: Transferring $450 to Lena. / v: Great. When \
will it arrive?
stylist_name | Name of the hair stylist or salon | Changes Salon & Day Spa | a: Please confirm: Changes \
Salon & Day Spa, Saturday March 9th, 2 pm. / v: Yes that's it, thanks.
event_name | Title of event | Lunch with Dad | a: From 9 to 11:30 am and after 4 pm. / v: Alright. My \
dad is coming to town, put Lunch with Dad at half past 10, at Zuni Cafe, please.
event_time | Start time of event | half past 10 | a: From 9 to 11:30 am and after 4 pm. / v: Alright. My \
dad is coming to town, put Lunch with Dad at half past 10, at Zuni Cafe, please.
event_location | Location of event | Zuni Cafe | a: From 9 to 11:30 am and after 4 pm. / v: Alright. My \
dad is coming to town, put Lunch with Dad at half past 10, at Zuni Cafe, please.
stylist_name | Name of the hair stylist or salon | Bella Vista Salon | a: Bella Vista Salon in \
Pleasanton is unisex and rated 4.9. / v: That one please. 5 in the evening would be ideal.
stylist_name | Name of the hair stylist or salon | Bella Vista Salon | a: Appointment at Bella Vista \
Salon at 5 pm on March 3rd? / v: You've got that right.
stylist_name | Name of the hair stylist or salon | A Perfect Day Salon | a: Appointment at A Perfect Day \
Salon at 5 pm on March 3rd? / v: Yes.
doctor_name | Name of the doctor | Daniel Weber | a: I found Barry Lee and Daniel Weber in San Mateo. / \
v: Daniel please. Any chance of next Thursday at 11:30?
receiver | Name of the contact or account to make the transaction with | Yumi | a: Please confirm: \
request $112 from Yumi, private. / v: Yes.
time | Starting time for event | 1 pm | a: The Giants Vs Padres game is at 1 pm on March 7th at Oracle \
Park. / v: Sounds good.
dentist_name | Name of the dentist | Chin Family Dental | a: There is Chin Family Dental in Oakland. / \
v: Good, I want an appointment there on the 8th at 2 pm.
song_name | Name of the song | Bad Liar | a: What do you think about Bad Liar by Imagine Dragons from \
the album Origins? / v: That's fine.
artist | Name of the artist | Imagine Dragons | a: What do you think about Bad Liar by Imagine Dragons \
from the album Origins? / v: That's fine.
private_visibility:boolean=private | Whether the transaction is private or not | True | a: You're \
sending $50 to Tim using your credit card and it will be private. Is this okay? / v: Yes, it is.
receiver | Name of the contact or account to make the transaction with | Tim | a: Request $50 from Tim \
with public visibility? / v: That is correct.
therapist_name | Name of the therapist | Fay Lim | a: There's an opening with Fay Lim, a psychologist in \
Napa. / v: Ok please make an appointment with her for Monday.
limit:money | New overdraft limit | 800 | v: Please increase my overdraft from 300 to 800 pounds
private_visibility:boolean=private | Whether the transaction is private or not | True | a: You're \
sending $43 to Mohammed from your app balance with public visibility, correct? / v: On second thought, \
keep it private please. The rest is right.
private_visibility:boolean=private | Whether the transaction is private or not | True | a: Do you want \
it to be private? / v: I don't want anyone to see it, so yes.
event_date:day | Date of event | March 7th | a: Lunch with Dad, March 7th, 10:30 am at Zuni Cafe. Is \
everything right? / v: Everything but the time, make that 11.
event_name | Title of event | Lunch with Dad | a: Lunch with Dad, March 7th, 10:30 am at Zuni Cafe. Is \
everything right? / v: Everything but the time, make that 11.
dentist_name | Name of the dentist | Marin Smile Dental | a: Marin Smile Dental has a 4.8 rating. / v: \
Sounds promising, make me an appointment for next Monday at noon.
shopping | Category of shopping | groceries | v: how much did i spend on groceries between march and \
may?
date_to:day | End date of the period | may | v: how much did i spend on groceries between march and may?
account_type:choice=checking,savings | The account type of the user | checking | a: You have $612.40 in \
your savings. / v: Hmm, that's cutting it close. Use checking instead and only send 500.
account_type:choice=checking,savings | The account type of the user | savings | v: I'm supposed to send \
$75 to my landlord but my checking is empty. Use the savings.
type:choice=Psychologist,Family Counselor,Psychiatrist | Type of the therapist | Psychologist | v: I \
want to meet a therapist. I'd be more comfortable with a psychologist than a psychiatrist.
number_of_tickets:number | Number of tickets to reserve for the event | 2 | a: Yes, 2 tickets are $120. \
/ v: Then get me two.
account_type:choice=checking,savings | The account type of the user | savings | v: How much money do I \
have in my savings account?
amount:money | The amount of money to transfer | 50 | a: Done. Is there anything else? / v: Yeah, send \
50 from my checking account to my nephew, his name is Theo.
account_type:choice=checking,savings | The account type of the user | savings | v: Pull it out of \
savings.
date:day | Date | Friday | v: Move my dentist appointment to Friday at 7
type:choice=Psychologist,Family Counselor,Psychiatrist | Type of the therapist | Psychologist | v: I'd \
be happier with a psychologist than with a psychiatrist
date:day | Date | Friday | v: no I don't want to cancel the booking, just move it to Friday at 7
date:day | Date | the 1st | v: I'd like to pay my council tax of £143.20 from my joint account on the \
1st
recipient | The name of the recipient to transfer the money to | Maria | v: I wish to transfer funds to \
Maria, out of my savings.
number_of_tickets:number | Number of the movie tickets to purchase | 2 | v: I wish to book two tickets to \
see Dumbo in Fremont.
"""
NOT = """
playback_device:choice=TV,kitchen speaker,bedroom speaker,Living room,Patio | Bluetooth device to play \
the song on | kitchen speaker | a: Playing When It Rains It Pours on the kitchen speaker. Correct? / v: \
Mm, I'm actually moving to the bedroom, so use the speaker there.
year:number | Year of release of the song | 18 | a: Feel So Close by Calvin Harris, from the album 18 \
Months. / v: Sounds good to me. Stream it on the TV.
payment_method:choice=app balance,debit card,credit card | The source of money used for making the \
payment | credit card | a: Which payment method do you wish to use? / v: I'd usually put it on my credit \
card, but let's use the balance in my app this time.
new_alarm_time | Time to set for the new alarm | 7:15 am | a: You have one at 7:15 am called Gym and one \
at 9:30 pm called Take meds. / v: Thanks, I need one more for 6 in the morning.
location | City where the theatre is located | Shazam | v: Good evening. Can you look up showtimes for \
Shazam in Santa Rosa for this weekend, say Sunday?
people:number | Number of people | 4 | v: I need to change my table from 4 people to 6, same day, 7.30 \
in the evening
location | City where the theatre is located | Berkeley | v: Find me a place to eat in Berkeley, please. \
Something not too expensive.
show_time | Time of the show | half past 6 in the evening | a: I'd recommend Angeline's Louisiana \
Kitchen, they serve Cajun food. / v: That'll do. Book me a table for 5 people at half past 6 in the \
evening.
appointment_date:day | Date for the appointment with the dentist | this coming Monday | a: Booking \
Robert Y. Chin, DDS for March 4th at 10:15 am. Please confirm. / v: Oops, I have a meeting on Monday. \
Could we push it back a day? Same time.
account_type:choice=checking,savings | The account type of the user | savings | a: And what type of \
account does your mom have? / v: She's got both, but savings is better.
private_visibility:boolean=private | Whether the transaction is private or not | False | a: Do you want \
it to be private? / v: I don't want anyone to see it, so yes.
number_of_tickets:number | Number of tickets to reserve for the event | 2 | a: There's also Mean Girls \
at the Golden Gate Theatre at 8 pm. / v: Sounds like they'd enjoy that. I need 2 tickets for them and \
one for myself, so 3 altogether.
appointment_time | Time for scheduling the appointment | 10:45 am | a: The 13th is possible at 10:45 am. \
/ v: The 13th it is, but is there nothing in the afternoon?
type:choice=Psychologist,Family Counselor,Psychiatrist | Type of the therapist | Psychiatrist | v: I \
want to meet a therapist. I'd be more comfortable with a psychologist than a psychiatrist.
playback_device:choice=TV,kitchen speaker,bedroom speaker,Living room,Patio | Bluetooth device to play \
the song on | Patio | a: On which speaker should it be played? / v: Last night I had it on the patio but \
it's too cold now. Bedroom speaker.
new_alarm_time | Time to set for the new alarm | 6 pm | a: Book club on March 8th at 6 pm at 82 Bayview \
Drive. Right? / v: Right. Oh, and one alarm for the day before, at 8 pm, called Read the book.
new_alarm_name | Name to use for the new alarm | Book club | a: Book club on March 8th at 6 pm at 82 \
Bayview Drive. Right? / v: Right. Oh, and one alarm for the day before, at 8 pm, called Read the book.
account_type:choice=checking,savings | The account type of the user | savings | a: What account type \
does the recipient have? / v: it's a savings account
new_alarm_time | Time to set for the new alarm | 6:45 | v: I'd rather have the alarm at 6:15 than 6:45
city | City where the doctor is located | Sonoma | v: I'd like a doctor in Napa more than one in Sonoma
type:choice=Psychologist,Family Counselor,Psychiatrist | Type of the therapist | Psychiatrist | v: I'd \
be happier with a psychologist than with a psychiatrist
people:number | Number of people | 500 | a: How many people work there? / v: 500. I wish.
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT.strip().splitlines())
def test_not_kept(line: str) -> None:
    assert not is_kept(line)
