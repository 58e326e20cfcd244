"""A "no" that is short for number, or that answers: key:kind | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

KEPT = """
account_number | Account number | 63418820 | v: hi/a: Your account number?/v: 20-44-91, acc no 63418820
order_number | Order number | 88-1203 | v: my parcel is late, order no. 88-1203
booking_reference | Booking reference | QX71 | v: hi, ref no QX71, want to change my seat
destination | Destination | Lyon | v: I need a train/a: To Paris?/v: no go to Lyon
number_of_tickets:number | Number of tickets | 4 | v: two tickets please/a: 2 tickets?/v: no make it 4
"""
NOT_KEPT = """
order_number | Order number | 88-1203 | v: not order no. 88-1203 but the other order
policy_number | Policy number | 771 | v: there is no policy no 771, you sent me the wrong letter
number_of_tickets:number | Number of tickets | 2 | v: so?/a: 2 tickets?/v: no 2 tickets is wrong
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_is_kept(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_is_not_kept(line: str) -> None:
    assert not is_kept(line)
