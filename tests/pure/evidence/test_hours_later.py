"""Hours, sums and counts that another took the place of, that are another thing's, or that were only told."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
time | At what time | 11:30 | v: 11ish. / a: They have 10:45 or 11:30. Which one? / v: 11:30
start | Start time of the event | 1 pm | v: {Put it in my calendar for 1 pm.} / a: What title? \
/ v: Art. And wake \
me up at 9:15 am.
amount:money | Amount to pay | 35 | v: pay Dominik / a: Sending $35 to Dominik. Is that ok? / v: That's fine.
location | City where the restaurant is located | Reno | v: {Book me a table in Reno} please.
back:day | Return date | the 15th | v: flights / a: Which dates? / v: {out on the 11th and back on the 15th}
"""
NOT_KEPT = """
time | At what time | 11ish | v: {11ish.} / a: They have 10:45 or 11:30. Which one? / v: 11:30
time | Time of the table | 8 | v: {a table for 2 at 8} / a: It is full at 8. \
/ v: ok then the other at 9:15 after all
asked:money | Amount to request | 35 | v: pay Dominik / a: Sending $35 to Dominik. Is that ok? \
/ v: That's fine.
paid:money | How much is paid | 30 | v: {I want to ask Paula for 30 dollars.}
fare:money | Total fare for the ride | 1 | v: a cab / a: For how many people? / v: {just me}
limit:money | Daily transfer limit | 5000 | v: move 400 \
/ a: Scheduled. Your daily limit is $5,000, so that will work. \
/ v: ok. and write "Lisbon" on it
location | City where the restaurant is located | Copper Ladle | v: {Book me a table at the Copper \
Ladle} please.
back:day | Return date | the 15th | v: flights / a: Which dates? / v: {back on the 15th or 16th of August}
leaving | Time the bus leaves | 6:40 | v: Is the 23:15 fast? / a: Yes, the 23:15 reaches at 6:40. \
/ v: book that one.
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_stands(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_does_not_stand(line: str) -> None:
    assert not is_kept(line)
