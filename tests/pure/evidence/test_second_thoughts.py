"""What was told beside a wish, taken in another errand, or changed without a word that says so."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

SAID = """
check_in:day | Check-in date of the hotel stay | the 5th | v: I need a round trip from Denver to \
Lisbon, leaving on May 4th and coming back on the 14th. / a: OK. / v: And I want a hotel as well, but \
{we'd only get there on the 5th}
ret:day | Date of the return flight | the 14th | v: I need a round trip from Denver to Lisbon, \
leaving on May 4th and {coming back on the 14th}. / a: OK. / v: And I want a hotel as well
ret:day | Date the car is returned | the 26th | v: a flight / a: Booked. What else? / v: A rental from \
the day after. {I bring it back on the 26th.}
out:day | End date of the stay | the 24th | v: a house, July 11th to July 25th / a: From July 11th to \
July 25th then? / v: Perfect, {except we'd leave on the 24th already}.
at | Time the cab should come | 6:15 | v: a cab at 6:20 / a: A cab at 6:20 pm. OK? / v: {Yes, though \
better 6:15.}
party:number | Number of people at the table | 8 | v: a table for seven people / a: Seven people at \
Porch at 6:45 pm. Confirmed? / v: {Make it eight}, otherwise yes.
table | Time of the table reservation | 6:15 | v: {a table at 6:15} / a: At Nopa for two? / v: Yes. / \
a: Shall I order a cab for 5:50? / v: yes
doctor | Name of the dentist | Dr. Haddad | v: We were at Dr. Brandt's in January. / a: Would you like \
Dr. Haddad? / v: {Yes, let's try him.}
train | Departure time of the train | 10:58 | v: a train / a: There is one at 10:02 and one at 10:58. / \
v: {The second would be great.}
beds:number | Number of bedrooms | 2 | v: {Right now I need two bedrooms}
riders:number | Number of seats in the cab | 5 | v: Yesterday I called already. {There are five of us.}
song | Name of the song | Marigold | v: {Play Marigold}, it is my wife's favourite.
"""
NOT_SAID = """
check_in:day | Check-in date of the hotel stay | May 4th | v: I need a round trip from Denver to \
Lisbon, {leaving on May 4th} and coming back on the 14th. / a: OK. / v: And I want a hotel as well, \
we'd get there on the 5th
ret:day | Date of the return flight | Thursday | v: a flight / a: And your return flight? / v: {I'm \
taking the train back on Thursday}, no flight needed.
ret:day | Date of the return flight | the 26th | v: a flight / a: Booked. What else? / v: A rental from \
the day after. {I bring it back on the 26th.}
out:day | End date of the stay | July 25th | v: {a house, July 11th to July 25th} / a: From July 11th \
to July 25th then? / v: Perfect, except we'd leave on the 24th already.
at | Time the cab should come | 6:20 | v: {a cab at 6:20} / a: A cab at 6:20 pm. OK? / v: Yes, though \
better 6:15.
party:number | Number of people at the table | 7 | v: {a table for seven people} / a: Seven people at \
Porch at 6:45 pm. Confirmed? / v: Make it eight, otherwise yes.
table | Time of the table reservation | 6:15 | v: {a table at 6:15} / a: Trattoria has nothing then. / \
v: Try Bao Palace. / a: A table at Bao Palace at 6:30 pm. Okay? / v: Okay.
doctor | Name of the dentist | Dr. Pell | v: I need a check-up. {My old one, Dr. Pell, retired.}
doctor | Name of the dentist | Dr. Lund | v: A check-up with Dr. Nasser. {My wife needs her appointment \
with Dr. Lund.}
food | Name of the restaurant | Le Perroquet | v: {We had our first date at Le Perroquet}, is that one \
still around?
hotel | Name of the hotel | Le Graslin | v: {Le Graslin, on y était l'an dernier} et c'était bruyant.
train | Departure time of the train | 10:58 | v: a train / a: There is one at 10:02 and one at 10:58. / \
v: {The second is cutting it fine.}
beds:number | Number of bedrooms | 2 | v: {Right now I have two bedrooms in Durham}, but one is enough.
riders:number | Number of seats in the cab | 5 | v: {Yesterday there were five of us in the van}, \
tomorrow it's just me.
song | Name of the song | Marigold | v: {Marigold is my wife's favourite.}
ret:day | Date of the return flight | the 22nd | v: a flight / a: From June 12th to June 22nd? / v: {We \
have to be back at work on the 22nd.}
amount:money | Amount of money to transfer | 200 | v: {I usually send her 200 from checking}, but this \
month she needs a new roof.
"""


@pytest.mark.parametrize("line", rows(SAID))
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT_SAID))
def test_not_said(line: str) -> None:
    assert not is_kept(line)
