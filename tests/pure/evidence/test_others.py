"""What is somebody else's."""

from __future__ import annotations

from typing import Any

import pytest

from tests.pure.evidence.cases import AUTH, BUDGET, COMPANY, DEP, NAME, ROLE, SIZE, TICKETS, TO, judge

OTHERS = [
    (SIZE, "v: Our competitor employs 500 people", 500),
    (SIZE, "v: HubSpot has 7000 employees", 7000),
    (SIZE, "v: a friend's company has 500 employees", 500),
    (SIZE, "v: our parent company has 500 employees", 500),
    (SIZE, "v: we sell to companies with 500 employees", 500),
    (SIZE, "v: most of our customers have 500 employees", 500),
    (SIZE, "v: we work with a client of 500 people", 500),
    (SIZE, "v: The group we belong to is 500 people", 500),
    (SIZE, "v: my wife's firm is 500 people", 500),
    (SIZE, "v: they are 500 people", 500),
    (SIZE, "v: the other vendor said they have 500 people", 500),
    (SIZE, "v: 500 people attended our webinar", 500),
    (SIZE, "v: we trained 500 people last year", 500),
    (SIZE, "v: 500 people visit our shop each day", 500),
    (SIZE, "v: Our mailing list has 500 people", 500),
    (ROLE, "v: my boss is the CTO", "CTO"),
    (ROLE, "v: you'd have to ask our CTO", "CTO"),
    (ROLE, "v: I report to the head of sales", "head of sales"),
    (ROLE, "v: I'm the assistant to the CEO", "CEO"),
    (ROLE, "v: I work for the CTO", "CTO"),
    (ROLE, "v: our head of sales sent me", "head of sales"),
    (ROLE, "v: Maria is head of sales", "head of sales"),
    (ROLE, "v: I'm writing on behalf of our CFO", "CFO"),
    (ROLE, "v: can I talk to your head of sales?", "head of sales"),
    (COMPANY, "v: our client Siemens wants this", "Siemens"),
    (COMPANY, "v: we compete with Siemens", "Siemens"),
    (COMPANY, "v: we use Salesforce today", "Salesforce"),
    (COMPANY, "v: we're a supplier to Siemens", "Siemens"),
    (COMPANY, "v: my wife works at Siemens", "Siemens"),
    (COMPANY, "v: we integrate with Salesforce", "Salesforce"),
    (COMPANY, "v: I heard about you from Siemens", "Siemens"),
    (NAME, "v: my colleague Tom will join", "Tom"),
    (NAME, "v: please talk to Tom", "Tom"),
    (BUDGET, "v: a competitor quoted 50k EUR", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: HubSpot wanted 50k EUR from us", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: your plan costs 50k EUR?", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: we make 2 million EUR in revenue", {"amount": 2000000, "currency": "EUR"}),
    (BUDGET, "v: this problem costs us 50k EUR a year", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: we pay 50k EUR for Salesforce", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: we raised 5 million EUR", {"amount": 5000000, "currency": "EUR"}),
    (TICKETS, "v: my sister bought 6 tickets", 6),
    (TICKETS, "v: Tom wants 6 tickets but he pays himself", 6),
    (DEP, "v: my boss is leaving on March 20th", "March 20th"),
    (TO, "v: my brother is flying to Madrid", "Madrid"),
    (AUTH, "v: our CFO signs off on everything", True),
    (AUTH, "v: it's my boss's decision", True),
]


@pytest.mark.parametrize("case", OTHERS, ids=str)
def test_others_is_not_stored(case: tuple[Any, ...]) -> None:
    assert judge(*case).status != "accepted"
