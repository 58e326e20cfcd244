"""What was wished, read out or offered and then let go: another day, too far, busy then, a lot of money."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

SAID = """
visit:day | Date for the visit | May 20th | v: I'd like to see it on May 19th. \
/ a: You want to visit Fern House on May 19th. Is that right? \
/ v: My wife can't on that day. {Could we do May 20th?}
visit:day | Date of the visit | Thursday | v: I want an appointment for tomorrow \
/ a: He is not free tomorrow. He has time on Thursday at 10. / v: {Thursday is okay.}
size:choice=Compact,Standard,Full-size | Size of the car | Compact | v: I'd like to rent a full-size car. \
/ a: It's $204 in total. / v: That's too much for me. {I'd rather have a compact car.}
out:day | Date of leaving the hotel | the 23rd | v: a hotel, we get there on May 21st and leave May 24th \
/ a: The Wayside is $71. / v: Okay, book it, but {we have to leave on the 23rd already}.
at | Time the cake is collected | 11 am | v: a cake / a: When will you collect it? \
/ v: {On Saturday at 9 am. No wait, my husband is going, so at 11 am.}
town | Town where the table should be | Cresswell | v: a seafood place / a: In what town? \
/ v: {In Cresswell.} I heard the ones in Haverford are nice but that's too far.
day:day | When to see the movie | Sunday | v: a film / a: It's on Saturday and Sunday. \
/ v: Saturday is my daughter's swim class, so {we'd go on Sunday}.
people:number | Number of people | 2 | v: {a table for 2} / a: A table for 2 on May 5th at 7. Right? \
/ v: Yes. And do you have parking?
day:day | Day of the game | May 6th | v: the game {on May 6th} / a: On May 6th at 8. Right? \
/ v: Right. I need a car on May 7th, too.
class:choice=Economy,Business | Ticket class | Business | v: {Business class please} \
/ a: Business is $900. / v: Okay. What would Economy be?
"""

NOT_SAID = """
visit:day | Date for the visit | May 19th | v: I'd like to see it {on May 19th}. \
/ a: You want to visit Fern House on May 19th. Is that right? \
/ v: My wife can't on that day. Could we do May 20th?
visit:day | Date of the visit | tomorrow | v: I want an appointment {for tomorrow} \
/ a: He is not free tomorrow. He has time on Thursday at 10. / v: Thursday is okay.
size:choice=Compact,Standard,Full-size | Size of the car | Full-size | v: {I'd like to rent a full-size \
car.} / a: It's $204 in total. / v: That's too much for me. I'd rather have a compact car.
out:day | Date of leaving the hotel | May 24th | v: a hotel, {we get there on May 21st and leave May 24th} \
/ a: The Wayside is $71. / v: Okay, book it, but we have to leave on the 23rd already.
subs:choice=English,French,None | Subtitle language | French | v: I'll watch it, {with French subtitles}. \
/ a: Playing it with French subtitles. Please confirm. / v: Without subtitles, please. The rest is right.
at | Time the cake is collected | 9 am | v: a cake / a: When will you collect it? \
/ v: {On Saturday at 9 am.} No wait, my husband is going, so at 11 am.
town | Town where the table should be | Haverford | v: a seafood place / a: In what town? \
/ v: In Cresswell. I heard {the ones in Haverford are nice but that's too far}.
day:day | Day of the event | May 6th | v: a concert / a: It's on May 6th. \
/ v: Is there another day? {On the 6th I have to work.}
day:day | When to see the movie | Saturday | v: a film / a: It's on Saturday and Sunday. \
/ v: {Saturday is my daughter's swim class}, so we'd go on Sunday.
film | Title of the movie | Iron Valley | v: a film / a: How about Iron Valley? \
/ v: {I saw that one last week.} Another one please.
city | City where the restaurant is located | Copper Ladle | v: Book me a table {at the Copper Ladle} \
please.
time | Appointment time | 11 am | v: on the 19th, {but not before 11 am}
film | Name of the movie to see | good movies | v: Any good movies playing in Benicia tomorrow?
price:money | Price for sending the parcel | 61 | v: what does it cost? \
/ a: Standard is $18.20, Priority is $24.90 and Overnight is $61. \
/ v: {61 is a lot.} Priority is okay for me.
class:choice=Economy,Business | Ticket class | Business | v: {Business class please} \
/ a: Business is $900. / v: No way. Then I prefer economy.
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_said(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_SAID.strip().splitlines())
def test_not_said(line: str) -> None:
    assert not is_kept(line)
