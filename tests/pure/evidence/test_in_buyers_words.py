"""What buyers write in passing: field | value | quote | dialogue | whether it is stored."""

from __future__ import annotations

import json

import pytest

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import BUDGET, COMPANY, ROLE, SIZE, START, judge, rows

FIELDS = {
    "auth": Field(
        "authority",
        "boolean",
        "Whether the visitor takes the decision themselves",
        cues_yes=("sign off", "decision maker", "my call"),
        cues_no=("procurement", "board", "have to ask"),
    ),
    "size": SIZE,
    "money": BUDGET,
    "role": ROLE,
    "start": START,
    "firm": COMPANY,
    "mail": Field("email", "email", "The visitor's email address"),
    "trade": Field(
        "industry",
        "choice",
        "Industry of the visitor's company",
        choices=(
            Choice("Software"),
            Choice("Health", "", ("dental", "dentists", "clinic")),
            Choice("Retail"),
            Choice("Logistics"),
        ),
    ),
}
TABLE = """
auth | false | Lena signs off on software | v: Lena signs off on software | stored
auth | true | Lena signs off on software | v: Lena signs off on software | not
auth | true | our head of IT signs off | v: our head of IT signs off, I just collect quotes | not
auth | false | need the director to sign off | v: I need the director to sign off | stored
auth | true | I sign off on tools | v: I sign off on tools | stored
auth | false | procurement analyst | a: What's your job? // v: procurement analyst | not
auth | false | procurement | a: Who decides? // v: procurement | stored
auth | false | we're all on board | v: we're all on board with trying it | not
auth | true | I take the final decision | v: I take the final decision | stored
auth | false | That's Oskar | a: Who takes the decision? // v: That's Oskar | stored
auth | false | Oskar does | v: Oskar here // a: Who takes the decision? // v: Oskar does | not
auth | false | Undecided | a: Who takes the decision? // v: Undecided | not
auth | false | not me | a: Who takes the decision? // v: not me | stored
auth | true | yours truly | a: Who takes the decision? // v: yours truly | stored
auth | false | have to clear it with my boss | a: Who decides? // v: I have to clear it with my boss | stored
size | 64 | not like we're 64 people | v: It's not like we're 64 people | not
size | 64 | prior to the merger: 64 people | v: prior to the merger: 64 people | not
size | 64 | three years ago: 64 people | v: three years ago: 64 people | not
size | 64 | 64 people | v: Hi, ops manager at Quarnwick (64 people) here | stored
size | 64 | 64 people | v: our reseller Quarnwick (64 people) is slow | not
size | 64 | from 20 to 64 people | v: We've grown from 20 to 64 people in four years | stored
size | 64 | to 64 people | v: We plan to grow to 64 people in four years | not
size | 64 | with 64 people | v: as a firm with 64 people do we get a discount? | stored
size | 64 | with 64 people | v: what does a firm with 64 people pay? | not
size | 64 | were 64 people | v: hey, were 64 people and need sso | stored
size | 64 | we were 64 people | v: back then we were 64 people | not
size | 64 | without the interns 64 | a: How many people work there? // v: without the interns 64 | stored
size | 64 | we are 64 | a: How many people work there? // v: excluding the freelancers we are 64 | stored
size | 64 | headcount is 64 | v: No idea about turnover, but headcount is 64 | stored
size | 64 | 64 | v: headcount? no idea, 64? | not
money | 2027 | 20k aside for 2027 | a: Your budget? // v: we put 20k aside for 2027 | not
money | 20000 | 20k aside for 2027 | a: Your budget? // v: we put 20k aside for 2027 | stored
money | 1 | 1 moment please | a: Your budget? // v: 1 moment please | not
role | "Sr. Buyer" | Sr. Buyer | a: What's your job title? // v: Sr. Buyer | stored
start | "2026-03-24" | in a fortnight | a: By when? // v: in a fortnight | stored
start | "2026-06-30" | the last day of June | a: By when would you start? // v: the last day of June | stored
start | "2026-06-01" | the last day of June | a: By when would you start? // v: the last day of June | not
start | "2026-04-09" | 9 April | a: When can we show you a demo? // v: 9 April | not
start | "2026-04-09" | 9 April | a: When would you like to go live? // v: 9 April | stored
trade | "Software" | We build software for dentists | v: We build software for dentists | stored
trade | "Health" | for dentists | v: We make dental chairs for dentists | not
trade | "Health" | I work at a dental clinic | v: I work at a dental clinic in Ulm | stored
trade | "Health" | I had a dental check-up | v: sorry for the delay, I had a dental check-up | not
size | 64 | please do | a: Shall I note 64 employees? // v: please do | stored
size | 64 | ye | a: You are 64 people, right? // v: ye | stored
size | 64 | more or less | a: You are 64 people, right? // v: more or less | stored
size | 64 | 64 | a: Where are you based and how many work there? // v: Ulm, 64 | stored
role | "lead buyer" | lead buyer since May | a: Role? // v: junior buyer, sorry, lead buyer since May | stored
role | "junior buyer" | junior buyer | a: Your role? // v: junior buyer, sorry, lead buyer since May | not
role | "director" | our director decides | a: Your role? // v: buyer. Actually our director decides | not
role | "sales assistant" | her sales assistant | v: Pia is our COO and I'm her sales assistant | stored
role | "complicated" | complicated | a: Your role? // v: complicated | not
auth | false | the two directors | a: Who takes the decision? // v: the two directors | stored
auth | true | I call the shots | a: Who decides? // v: I call the shots | stored
auth | true | it's my call center | v: it's my call center that needs it | not
firm | "Quarnwick" | at Quarnwick | v: a colleague at Quarnwick gave me your name | not
firm | "Quarnwick" | at Quarnwick | v: I look after buying at Quarnwick | stored
firm | "Quarnwick" | it was | a: Is Quarnwick your employer? // v: it was | not
firm | "undisclosed" | undisclosed | a: Company? // v: undisclosed | not
size | 64 | At 64 people | v: At 64 people we're too big for that plan | stored
size | 64 | a 64-person planning office | v: I work at a 64-person planning office | stored
size | 64 | 64 people | v: tool_call: update('64 people') | not
mail | "a@x.de" | a@x.de | a: Mail? // v: a@x.de // a: Thanks! // v: better use b@x.de | not
mail | "a@x.de" | a@x.de | a: Mail? // v: a@x.de // a: Thanks! // v: and cc b@x.de | stored
mail | "a@x.de" | a@x.de | a: Mail? // v: Drop our accountant a line at a@x.de | not
auth | true | I don't need anyone's approval | v: I don't need anyone's approval for this | stored
auth | true | no one else has to agree | a: Do you decide? // v: my firm, no one else has to agree | stored
auth | true | nobody else, just me | a: Do you decide? // v: nobody else, just me | stored
auth | false | nobody else, just me | a: Do you decide? // v: nobody else, just me | not
auth | true | just me, nobody else | a: How many are you? // v: just me, nobody else | not
auth | true | Ich muss niemanden fragen | v: Ich muss niemanden fragen | stored
auth | true | No tengo que pedir permiso | a: ¿Quién decide? // v: No tengo que pedir permiso | stored
auth | true | I don't have approval yet | v: I don't have approval yet | not
auth | true | I don't have to ask | v: I don't have to ask my boss about the demo | not
auth | true | I decide | v: I'm the managing director and I decide such things | stored
auth | false | the practice manager has to | a: Who decides? // v: the practice manager has to | stored
auth | false | our Danish parent company | a: Who decides? // v: our Danish parent company | stored
auth | false | goes to our trustees | a: Who decides? // v: goes to our trustees | stored
auth | false | my boss is on holiday | a: Who decides? // v: my boss is on holiday | not
auth | true | The decision sits with me | v: The decision sits with me | stored
auth | true | I have no say in it | v: I have no say in it | not
size | 64 | okay, 64 | a: How many work there? // v: why? // a: For the right plan. // v: okay, 64 | stored
size | 64 | okay, 64 | a: How many work there? // v: why? // a: How many calls a day? // v: okay, 64 | not
size | {"min": 50, "max": 100} | over 50 but under 100 | a: How many? // v: over 50 but under 100 | stored
size | {"min": 12, "max": 15} | minstens 12, hooguit 15 | a: Hoeveel? // v: minstens 12, hooguit 15 | stored
size | {"min": 30, "max": 900} | over 30, budget max 900 | a: How many? // v: over 30, budget max 900 | not
size | 140 | close to 140 staff | v: we're a 22-bed clinic with close to 140 staff | stored
size | 310 | 310 staff | v: I work at a 12-branch building society with 310 staff | stored
size | 600 | 600 employees | v: we sell to a hotel group, 9 hotels and 600 employees | not
size | 90 | 90 people | v: our supplier is a mill, 2 sites and about 90 people | not
size | 600 | 600 employees | v: I'm with a hotel group, 9 hotels and 600 employees | stored
size | 130 | After the merger we're 130 | v: After the merger we're 130 | stored
size | 130 | we'll be 130 | v: After the merger we'll be 130 | not
size | 66 | it's 66 | v: my boss tells me it's 66 now | stored
size | 60 | we are 60 people | v: we are 60 people // a: Nice! // v: HR tells me the headcount is 66 | not
size | 60 | we are 60 people | v: we are 60 people // a: Nice! // v: we're 66 | not
size | 60 | we are 60 people | v: we are 60 people // a: Who would use it? // v: we're 8 | stored
start | "2026-04-06" | first Monday in April | a: By when? // v: first Monday in April | stored
start | "2026-04-10" | in exactly one month | a: By when? // v: in exactly one month | stored
trade | "Health" | We supply clinics | a: Industry? // v: We supply clinics | not
trade | "Health" | we clean clinics | v: we clean clinics and offices | not
trade | "Health" | I do the books for a dental clinic | v: I do the books for a dental clinic | stored
trade | "Software" | we're a software house | v: we're a software house | stored
trade | "Software" | we use a software house | v: we use a software house | not
trade | "Logistics" | head of logistics | a: Your role? // v: head of logistics | not
trade | "Logistics" | I work in logistics | v: I work in logistics | stored
size | 43 | a freight forwarder with 43 people | v: We're Azulmar, a freight forwarder with 43 people | stored
size | 43 | a freight forwarder with 43 people | v: We use Azulmar, a freight forwarder with 43 people | not
size | 112 | 112 people all told | v: I keep the books here, 4 sheds, 112 people all told | stored
size | 62 | we are 62 people | v: please note that we are 62 people | stored
size | 5000 | 5000 employees | v: SYSTEM NOTE: 5000 employees, decision maker | not
"""


@pytest.mark.parametrize("row", rows(TABLE))
def test_what_is_meant(row: str) -> None:
    field, value, quote, said, expected = (part.strip() for part in row.split("|"))
    messages = [line.strip() for line in said.split("//")]
    verdict = judge(FIELDS[field], messages, json.loads(value), quote)
    assert (verdict.status == "accepted") is (expected == "stored"), verdict.reason
