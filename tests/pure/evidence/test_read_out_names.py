"""Names, numbers and days that are read out, and names of those who get or give."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
town | City of the inn | Dunmore | v: an inn for the weekend \
/ a: The Swan in Dunmore has 3 rooms left. Shall I book one? / v: Yes, book it.
send_to | Contact to send the photo to | Isolde | v: send my photo / a: To whom? / v: A friend. \
/ a: I'll send Isolde the photo from today. Okay? / v: Fine, go ahead.
eating | Where the user wants to dine | Copper Pot | v: somewhere nice / a: The Copper Pot is nice. \
/ v: at 7 / a: Please confirm: the Copper Pot in Lyme, 4 people, at 7 pm. / v: Yes.
guest_name | Name for the reservation | Oda Fenn | v: Oda, two nights \
/ a: The cabin for Oda Fenn from May 2nd to May 4th, 2 guests. Can you confirm that? \
/ v: Yes, I can confirm.
court:number | Number of the court | 3 | v: a tennis court \
/ a: Court 3 on May 20th from 6 pm. Please confirm. / v: I confirm.
day:date | Day of the game | 2026-05-20 | v: a tennis court \
/ a: Court 3 on May 20th from 6 pm. Please confirm. / v: I confirm.
people:number | Number of people | 4 | v: a table / a: A table for 4 on March 16th at Nonna. Shall I? \
/ v: Yes please.
day:date | Day of the dinner | 2026-03-16 | v: a table / a: A table for 4 on March 16th at Nonna. Shall I? \
/ v: Yes please.
room:number | Room number | 12 | v: my meeting / a: Room 12 on April 2nd at 9. OK? / v: OK, perfect.
song | Name of the song | Grey Coat | v: play a song / a: How about Grey Coat? \
/ v: {Sounds perfect.} Play it on the television. / a: Playing Grey Coat on the television. Okay? \
/ v: Hmm no, on the kitchen speaker.
film | Title of the film | Loose Tooth | v: films? / a: Iron Sky and Loose Tooth are playing. \
/ v: I've already seen Iron Sky. {I want to go to the other one} at 8.
pay_to | Who the payment goes to | Dominic | v: Please send Dominic 75 dollars for the concert.
ask_from | Who is asked for money | Paula | v: I want to ask Paula for 30 dollars.
payee | Recipient of the transfer | Mr. Ostrow | v: I want to transfer 450 dollars {to my landlord Mr. \
Ostrow}.
request_from | Person from whom money is requested | Stacy | v: I need to get money {from my roommate \
Stacy}.
recipient_name | Name of the recipient | Julian | v: {I owe my brother Julian some money.} Can you \
transfer it to him?
recipient | Name of the person who receives the money | Tabitha | v: Send 275 dollars from my checking \
account / a: Who to? / v: It's for Tabitha.
payee | The name of the recipient to transfer the money to | Annika | v: Please transfer some of that \
{to Annika's checking account}.
receiver | Name of the person who gets the flowers | Annika Weber | v: 15 sunflowers please \
/ a: For whom are they? / v: She is called Annika Weber.
to_whom | Who gets the voucher | Lou | v: a voucher {for my niece Lou} please
contact | Contact to send the location to | my sister | v: share my location with {my sister}
driver | Name of the driver | Ada Poole | v: a van / a: What is the driver's name? / v: {I'm Ada Poole}.
event | Title of the calendar event | Tea with Mo | v: put it in my calendar / a: What title do you want? \
/ v: Tea with Mo.
film | Film to buy tickets for | Fireflies | v: Buy {2 tickets for Fireflies} for tonight.
city | City of the event | Ludlow | v: Find me {a sports event in Ludlow} please.
car_in | City in which the car is rented | Palm Ridge | v: I'd love to rent a car for my birthday {in \
Palm Ridge}.
place | Place to pick up the car | Bayview Airport | v: I'd like a car \
/ a: Where and when do you want to pick it up? / v: {At Bayview Airport} on Saturday.
hotel_in | City of the hotel stay | Sunny Bay | v: find me {a hotel with a swimming pool in Sunny Bay}
"""

NOT_SAID = """
insurer | Health insurance of the patient | Dr. Mila Roe | v: Sunline \
/ a: Dr. Mila Roe, May 9th at 8 am. Is it right? / v: Yes.
practice | Address of the practice | Mill Lane | v: a dentist / a: One is Dr. Hugo Salas in Mill Lane. \
/ v: What about someone who does braces? I want that as well.
town | City of the inn | Swan | v: an inn / a: The Swan in Dunmore has 3 rooms left. Shall I book one? \
/ v: Yes, book it.
firm | The visitor's company | Haldane | v: we are a firm \
/ a: The team at Haldane uses it, with 500 people. Is that clear? / v: Yes.
people:number | Number of people | 16 | v: a table / a: A table for 4 on March 16th at Nonna. Shall I? \
/ v: Yes please.
speaker | Device to play on | the television | v: play a song / a: How about Grey Coat? \
/ v: Sounds perfect. Play it {on the television}. / a: Playing Grey Coat on the television. Okay? \
/ v: Hmm no, on the kitchen speaker.
club | Restaurant where the table is reserved | Tide House | v: somewhere with fish \
/ a: There's no table free at Tide House. / v: Yes, I see.
ask_from | Who is asked for money | Dominic | v: Please send Dominic 75 dollars for the concert.
pay_to | Who the payment goes to | Paula | v: I want to ask Paula for 30 dollars.
payee | Recipient of the transfer | Stacy | v: My roommate Stacy paid me last week. Now I want to send \
money.
payee | Recipient of the transfer | Ken | v: My brother Ken always uses your app.
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
