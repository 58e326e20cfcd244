"""Several errands, those told one by one, hours and things put right: what a whole talk says of a field."""

from __future__ import annotations

import pytest

from tests.pure.evidence.services import is_as_told, talks

TALKS = """
> Table for four at Green Fork on the 11th at 19:00 // Booked. Anything else? // A taxi there, please // \
For how many? // 3, one of us walks
party | 3 | | not
riders | 3 | | stored
riders | 4 | Table for four at Green Fork on the 11th at 19:00 | not
> Book 5 tickets for the Larks concert // Done. // now a hotel room nearby // How many guests? // 2
guests | 2 | | stored
guests | 5 | Book 5 tickets for the Larks concert | not
> reserve a bus for 4 to Linz // Done. // And get us a restaurant there // For how many? // 6
party | 4 | reserve a bus for 4 to Linz | not
party | 6 | | stored
> I want to fly to Lima // From? // Quito // Confirm: Quito to Lima in economy on Friday. // actually make\
 it saturday
origin | Quito | Quito | stored
dest | Lima | I want to fly to Lima | stored
> I want to fly to Lima // From? // Quito // Confirm: Quito to Lima in economy on Friday. // no, business \
please
origin | Quito | Quito | stored
dest | Lima | I want to fly to Lima | stored
> I want to fly to Lima // From? // Quito // Confirm: Quito to Lima in economy on Friday. // sorry, I \
meant Bogota
origin | Quito | Quito | not
dest | Lima | I want to fly to Lima | not
> I want to fly to Lima // From? // Quito // Confirm: Quito to Lima in economy on Friday. // sorry, first \
class
origin | Quito | Quito | stored
> Put on Sea of Tin // Subtitles? // Spanish // Sea of Tin with Spanish subtitles, right? // no, German
movie | Sea of Tin | Put on Sea of Tin | stored
subs | German | | stored
> Reserve at Rowan House for two // Time? // 7 // Rowan House for 2 at 7 pm, right? // actually make it \
three
rname | Rowan House | Reserve at Rowan House for two | stored
party | 2 | Reserve at Rowan House for two | not
> I want a compact in Dover from Friday // At what time? // 9 // A compact in Dover from Friday 9 am. \
Confirm? // Sorry, I want an SUV
pickdate | Friday | I want a compact in Dover from Friday | stored
cartype | Compact | I want a compact in Dover from Friday | not
> I want a compact in Dover from Friday // At what time? // 9 // A compact in Dover from Friday 9 am. \
Confirm? // Sorry, I meant Deal
pickcity | Dover | I want a compact in Dover from Friday | not
> Find me a Thai place in Dover // Siam House is nice. // Actually, make it Indian
rcity | Dover | Find me a Thai place in Dover | stored
> Play jazz by Lola Ferris // On the TV? // actually on the patio speaker
artist | Lola Ferris | Play jazz by Lola Ferris | stored
> Play Paper Coats by Lola Ferris // Playing Paper Coats by Lola Ferris on the TV. Ok? // no wait, kitchen
song | Paper Coats | Play Paper Coats by Lola Ferris | stored
artist | Lola Ferris | Play Paper Coats by Lola Ferris | stored
> Send 20 dollars to Rita // From your credit card? // actually from my debit card
payto | Rita | Send 20 dollars to Rita | stored
> Send 20 dollars to Rita // Sending $20 to Rita, public. // private actually
payto | Rita | Send 20 dollars to Rita | stored
payamt | 20 | Send 20 dollars to Rita | stored
> Book a hotel in Turin for 3 nights // 3 nights in Turin, 1 room, right? // no, 2 rooms
hcity | Turin | Book a hotel in Turin for 3 nights | stored
nights | 3 | Book a hotel in Turin for 3 nights | stored
> Book a hotel in Turin for 3 nights // 3 nights in Turin, 1 room, right? // make that 2 rooms
nights | 3 | Book a hotel in Turin for 3 nights | stored
> Book a hotel in Turin for 3 nights // 3 nights in Turin, 1 room, right? // make that 4
nights | 3 | Book a hotel in Turin for 3 nights | not
> I need 2 rooms for 5 nights // With breakfast at 20 dollars? // make that half board
rooms | 2 | I need 2 rooms for 5 nights | stored
> 4 nights please // Up to 180 dollars a night? // make that 150 tops
nights | 4 | 4 nights please | stored
> 4 tickets please // Up to 60 dollars each? // make that 45
tickets | 4 | 4 tickets please | stored
> Table for 4 in Dover // At 7? // make that 8
party | 4 | Table for 4 in Dover | stored
rcity | Dover | Table for 4 in Dover | stored
> Table for 4 in Dover // A table for 4 at 7 pm? // make that 8
party | 4 | Table for 4 in Dover | not
> Table for 6 at Rowan House // What time? // 7 pm // We only have 7:45. // make it 8 then
party | 6 | Table for 6 at Rowan House | stored
rtime | 8 | | stored
rtime | 7 pm | 7 pm | not
rtime | 7:45 | | not
> We have 9 am. // Could we do 8 instead?
apptime | 8 | | stored
> Put my viewing in the calendar // When is it? // the 18th at 5 // You have a dentist appointment at 5 pm\
 that day. // right, then 6
caltime | 6 | | stored
caltime | 5 | the 18th at 5 | not
> When do you want the haircut? // at 3 // 3 pm is taken. // ok then 4
apptime | 4 | | stored
apptime | 3 | at 3 | not
> Set an alarm for 7 // Alarm set for 7 am. // change it to 6 please
altime | 6 | | stored
altime | 7 | Set an alarm for 7 | not
> Wake me at 7 // 7 am, ok. // make it 2 alarms, then
altime | 7 | Wake me at 7 | stored
> Dinner at 7 for 2 // 7 pm for 2 people. // make it 3 people
rtime | 7 | Dinner at 7 for 2 | stored
rtime | 3 | | not
> Dinner at 7 for 2 // A table at 7 pm for 2 people. Right? // actually 3 people
rtime | 7 | Dinner at 7 for 2 | stored
> The cab is at 7 pm. How many people? // 3 then
picktime | 3 | | not
riders | 3 | | stored
> Am I free tomorrow? // You have a dentist appointment at 5 pm. // ok thanks
caltitle | dentist appointment | | not
caltime | 5 pm | | not
> Am I free tomorrow at 5? // No, there's Yoga at 5 pm. // alright, then at 6
caltitle | Yoga | | not
caltime | 5 pm | | not
caltime | 6 | | stored
> What's on my calendar today? // Lunch with Ann at noon and a call at 3 pm. // great, add Gym at 6
caltitle | Gym | | stored
caltitle | Lunch with Ann | | not
caltime | 6 | | stored
caltime | 3 pm | | not
> What alarms do I have? // One at 6:30 am named Run. // ok. set one for 7:15
altime | 7:15 | | stored
altime | 6:30 am | | not
alname | Run | | not
> Put Yoga in my calendar for 6 // You've already got Book club at 6 pm. // fine, at 7:30 then
caltime | 7:30 | | stored
caltime | 6 pm | | not
caltitle | Book club | | not
> Put Yoga in my calendar for 6 // Yoga at 6 pm today, right? // right
caltime | 6 pm | | stored
caltitle | Yoga | | stored
> Put Yoga in my calendar // At the gym on Elm Street, today at 6 pm? // right, but 6:30
caltime | 6:30 | | stored
caltime | 6 pm | | not
calloc | the gym on Elm Street | | stored
> Priya has 11:30 am or 4 pm on the 19th. // half eleven works
apptime | 11:30 am | | not
> Priya has 11:30 am or 4 pm on the 19th. // 11:30 works
apptime | 11:30 am | | stored
apdate | the 19th | | stored
stylist | Priya | | stored
apptime | 4 pm | | not
> Priya has 11:30 am or 4 pm on the 19th. // half past eleven works
apptime | 11:30 am | | stored
apptime | half past eleven | | stored
> Priya has 11:30 am or 4 pm on the 19th. // half past eleven please
apptime | 11:30 am | | stored
> I have 9:15 am or 10:45 am. // quarter past nine please
apptime | 9:15 am | | stored
apptime | 10:45 am | | not
> I have 9:15 am or 10:45 am. // 9:15 please
apptime | 9:15 am | | stored
> Shows are at 7:30 pm and 9:30 pm. // half past seven
showtime | 7:30 pm | | stored
showtime | 9:30 pm | | not
> Shows are at 7:30 pm and 9:30 pm. // half seven
showtime | 7:30 pm | | not
> The bus leaves at 6 pm. // Ok, six in the evening it is
deptime | 6 pm | | stored
> Flights leave at noon and at 5:20 pm // 12 is good
deptime | 5:20 pm | | not
> The train leaves at 5:45 pm // quarter to six works for me
deptime | 5:45 pm | | stored
> Es gibt 9:30 Uhr oder 11 Uhr. // halb zehn passt
apptime | 9:30 Uhr | | stored
apptime | 11 Uhr | | not
> How many are you? // me and two colleagues
party | 3 | | stored
party | 2 | | not
> How many people are travelling? // my wife, my son and me
travelers | 3 | | stored
travelers | 2 | | not
> For how many guests? // It's me plus 4 friends
guests | 5 | | stored
guests | 4 | | not
> How many seats? // I'm going with my two brothers
seats | 2 | | not
> Book a table for me and three friends at Osteria Vento
party | 4 | | stored
party | 3 | | not
> how many travel? // my parents, my brother and I
travelers | 4 | | stored
travelers | 3 | | not
> book a cab for me and three mates to the station
riders | 4 | | stored
riders | 3 | | not
> For how many? // my husband, our two kids and me
party | 4 | | stored
party | 2 | | not
> I need a table for my husband and me
party | 2 | | stored
> How many will eat? // two friends and I
party | 3 | | stored
party | 2 | | not
> How many will eat? // me, my mum and my dad
party | 3 | | stored
> Table for my wife and me and another couple
party | 2 | | not
> How many people? // my wife and me, plus the Millers
party | 2 | | not
> How many people? // me and my two dogs
party | 3 | | not
> How many people? // me and a friend
party | 2 | | stored
> How many people? // me and some friends
party | 2 | | not
> How many people? // me and a couple of friends
party | 2 | | not
> For how many? // my boss and 3 clients
party | 4 | | not
> How many? // my three sisters and me, so 4
party | 4 | | stored
party | 3 | | not
> How many people? // meine Frau, zwei Kinder und ich
party | 4 | | stored
party | 2 | | not
> How many people? // ich und drei Freunde
party | 4 | | stored
> How many people? // moi et deux amis
party | 3 | | stored
> How many people? // yo y tres amigos
party | 4 | | stored
> How many people? // io e due colleghi
party | 3 | | stored
> How many people? // eu e dois amigos
party | 3 | | stored
> How many people? // ik en twee vrienden
party | 3 | | stored
> A friend told me and three others about you. A table please
party | 4 | | not
> How many seats? // 3 for me and my two kids
seats | 3 | | stored
seats | 4 | | not
> How many people? // me and three friends, maybe four
party | 4 | | not
> How many people? // my two brothers told me it's nice
party | 3 | | not
"""


@pytest.mark.parametrize(("talk", "row"), talks(TALKS))
def test_what_a_talk_says(talk: str, row: str) -> None:
    assert is_as_told(talk, row)
