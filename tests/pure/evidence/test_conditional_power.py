"""Who decides only once others agree, just over a band's edge, the trades of others: field | value | message
| whether it is stored."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import judge_row, rows

FIELDS = {
    "decides": Field(
        "authority",
        "boolean",
        "The visitor decides on the purchase themselves (yes/no)",
        cues_yes=("i decide", "i sign"),
        cues_no=("boss decides", "board"),
    ),
    "band": Field(
        "size_band",
        "choice",
        "Size band of the visitor's company by number of employees",
        of="company_size",
        choices=(
            Choice("1-10", min=1, max=10),
            Choice("11-50", min=11, max=50),
            Choice("51-200", min=51, max=200),
        ),
    ),
    "trade": Field(
        "industry",
        "choice",
        "Industry of the visitor's company",
        choices=(
            Choice("Manufacturing", "", ("factory",)),
            Choice("Health", "", ("clinic", "hospital")),
            Choice("Logistics", "", ("freight",)),
        ),
    ),
}
ASKED = {"decides": "Do you decide?", "band": "How big are you?"}
TABLE = """
decides | true | once finance has approved it I can sign | not
decides | true | yes, if my boss agrees | not
decides | true | yes, once finance has approved it | not
decides | true | I sign, provided finance agrees | not
decides | true | I sign when legal is happy | not
decides | true | yes, with my partner's ok | not
decides | true | sobald die Chefin zustimmt, unterschreibe ich | not
decides | true | je signe si mon patron est d'accord | not
decides | true | firmo io, se il capo approva | not
decides | true | I give the final ok | stored
decides | true | I sign, no approval needed | stored
decides | true | I decide, after agreeing on the price with you | stored
decides | true | it's my firm, so yes | stored
band | "51-200" | just over 50 | stored
band | "11-50" | just over 50 | not
band | "11-50" | just under 50 | stored
band | "51-200" | knapp über 50 | stored
band | "51-200" | un peu plus de 50 | stored
band | "51-200" | algo más de 50 | stored
band | "51-200" | iets meer dan 50 | stored
band | "51-200" | more than 50 | not
trade | "Health" | the hospital down the road uses you | not
trade | "Health" | our office is above a clinic | not
trade | "Manufacturing" | we moved into an old factory | not
trade | "Manufacturing" | we rent out machines to factories | not
trade | "Logistics" | we insure freight companies | not
trade | "Logistics" | we're a freight company | stored
trade | "Logistics" | we deliver freight | stored
trade | "Health" | we run a hospital | stored
"""


@pytest.mark.parametrize("row", rows(TABLE))
def test_what_is_meant(row: str) -> None:
    verdict, stored = judge_row(row, FIELDS, ASKED)
    assert (verdict.status == "accepted") is stored, verdict.reason
