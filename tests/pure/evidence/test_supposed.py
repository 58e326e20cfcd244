"""What is only supposed, planned, or over."""

from __future__ import annotations

from typing import Any

import pytest

from tests.pure.evidence.cases import AUTH, BUDGET, COMPANY, DEP, ROLE, ROOMS, SEATS, SIZE, TICKETS, TO, judge

SUPPOSED = [
    (SIZE, "v: Imagine we had 500 people, would it still work?", 500),
    (SIZE, "v: Suppose we grow to 500 people", 500),
    (SIZE, "v: Say we're 500 people, what then?", 500),
    (SIZE, "v: With 500 employees we'd need something bigger", 500),
    (SIZE, "v: What would a firm with 500 employees pay?", 500),
    (SIZE, "v: Let's pretend we are 500 people", 500),
    (SIZE, "v: Once we are 500 people we'll need SSO", 500),
    (SIZE, "v: When we hit 500 people we will switch", 500),
    (SIZE, "v: in case we end up with 500 people", 500),
    (SIZE, "v: Assuming 500 employees, what's the price?", 500),
    (SIZE, "v: For 500 employees, what would you charge?", 500),
    (SIZE, "v: we could be 500 by then", 500),
    (SIZE, "v: If it were up to me we'd have 500 people", 500),
    (SIZE, "v: we might be 500 if the merger goes through", 500),
    (SIZE, "v: Had we 500 people, we would have our own team for that", 500),
    (SIZE, "v: Should we ever reach 500 employees I'll call you", 500),
    (SIZE, "v: as if we were 500 people", 500),
    (SIZE, "v: I wish we had 500 people", 500),
    (SIZE, "v: Unless we have 500 people it makes no sense", 500),
    (SIZE, "v: Depends on whether we are 50 or 500 people", 500),
    (SEATS, "v: If we took 40 seats, what discount would there be?", 40),
    (SEATS, "v: How much would 40 seats be?", 40),
    (SEATS, "v: what if we needed 40 seats", 40),
    (SEATS, "v: Say 40 seats, hypothetically", 40),
    (SEATS, "v: would the price drop at 40 seats?", 40),
    (SEATS, "v: 40 seats would be an option if the board agrees", 40),
    (BUDGET, "v: If we had 50k EUR we'd buy it today", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: with a budget of 50k EUR, what could we get?", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: suppose the budget was 50k EUR", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: would 50k EUR be enough?", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: even if we had 50k EUR I'd not spend it on this", {"amount": 50000, "currency": "EUR"}),
    (TICKETS, "v: If my friends come I'd take 6 tickets", 6),
    (TICKETS, "v: maybe 6 tickets if the price is ok, I don't know yet", 6),
    (DEP, "v: If I left on March 20th would it be cheaper?", "March 20th"),
    (DEP, "v: What if I leave on March 20th?", "March 20th"),
    (TO, "v: Were I to fly to Madrid, how long would it take?", "Madrid"),
    (AUTH, "v: If I decide on this, my boss will kill me", True),
    (AUTH, "v: if it was my call I'd buy it", True),
    (ROLE, "v: if I were CEO I'd buy it", "CEO"),
    (ROLE, "v: I'd love to be head of sales one day", "head of sales"),
    (COMPANY, "v: if I worked at Siemens this would be easy", "Siemens"),
    (SIZE, "v: Wenn wir 500 Leute wären, was würde es kosten?", 500),
    (SIZE, "v: Angenommen, wir hätten 500 Mitarbeiter", 500),
    (SIZE, "v: Was kostet es bei 500 Mitarbeitern?", 500),
    (SIZE, "v: Mit 500 Mitarbeitern bräuchten wir etwas anderes", 500),
    (SIZE, "v: Si nous étions 500, quel serait le prix ?", 500),
    (SIZE, "v: Imaginons que nous soyons 500", 500),
    (SIZE, "v: Combien ça coûterait pour 500 salariés ?", 500),
    (SIZE, "v: Si fuéramos 500 personas, ¿cuánto costaría?", 500),
    (SIZE, "v: ¿Y si tuviéramos 500 empleados?", 500),
    (SIZE, "v: Supongamos que somos 500", 500),
    (SIZE, "v: Se fôssemos 500 pessoas, quanto custaria?", 500),
    (SIZE, "v: Imagine que somos 500 pessoas", 500),
    (SIZE, "v: Se fossimo 500, quanto costerebbe?", 500),
    (SIZE, "v: Mettiamo che siamo in 500", 500),
    (SIZE, "v: Als we met 500 man waren, wat zou het kosten?", 500),
    (SIZE, "v: Stel dat we 500 medewerkers hebben", 500),
]
PLANNED = [
    (SIZE, "v: We'll be 500 people by Christmas", 500),
    (SIZE, "v: We are planning to have 500 employees next year", 500),
    (SIZE, "v: our goal is 500 employees", 500),
    (SIZE, "v: we are hiring and should reach 500 employees soon", 500),
    (SIZE, "v: we want to grow to 500 employees", 500),
    (SIZE, "v: we expect 500 employees in two years", 500),
    (SIZE, "v: 500 employees is where we want to be in 2028", 500),
    (SIZE, "v: we hope for 500 people by summer", 500),
    (SIZE, "v: by 2027 we have 500 people", 500),
    (SIZE, "v: heading for 500 employees", 500),
    (SIZE, "v: in a year we're 500 people", 500),
    (SIZE, "v: soon we will be 500", 500),
    (ROLE, "v: I will become head of sales in May", "head of sales"),
    (ROLE, "v: I'm going to be the new CTO", "CTO"),
    (COMPANY, "v: I'm joining Brightfold in May", "Brightfold"),
    (COMPANY, "v: I'm about to start at Brightfold", "Brightfold"),
    (SIZE, "v: Nächstes Jahr sind wir 500 Leute", 500),
    (SIZE, "v: Wir werden bald 500 Mitarbeiter haben", 500),
    (SIZE, "v: Wir wollen auf 500 Mitarbeiter wachsen", 500),
    (SIZE, "v: L'an prochain nous serons 500", 500),
    (SIZE, "v: On vise 500 salariés", 500),
    (SIZE, "v: El año que viene seremos 500", 500),
    (SIZE, "v: Queremos llegar a 500 empleados", 500),
    (SIZE, "v: No ano que vem seremos 500 pessoas", 500),
    (SIZE, "v: L'anno prossimo saremo in 500", 500),
    (SIZE, "v: Volgend jaar zijn we met 500", 500),
    (SIZE, "v: We willen groeien naar 500 medewerkers", 500),
]
OVER = [
    (SIZE, "v: We used to have 500 employees", 500),
    (SIZE, "v: In 2019 we had 500 people", 500),
    (SIZE, "v: before the layoffs there were 500 of us", 500),
    (SIZE, "v: we started with 5 people", 5),
    (SIZE, "v: Two years ago we were 500", 500),
    (SIZE, "v: we've gone from 500 people down to something much smaller", 500),
    (SIZE, "v: last year's headcount was 500", 500),
    (SIZE, "v: we shrank from 500 people", 500),
    (SIZE, "v: we have been 500 people for a while, not any more", 500),
    (ROLE, "v: I was head of sales until last year", "head of sales"),
    (ROLE, "v: I used to be the CTO", "CTO"),
    (ROLE, "v: former CTO, now between jobs", "CTO"),
    (ROLE, "v: I worked as head of sales for ten years", "head of sales"),
    (ROLE, "v: ex-CTO here", "CTO"),
    (COMPANY, "v: I worked at Siemens before", "Siemens"),
    (COMPANY, "v: I come from Siemens originally but left", "Siemens"),
    (COMPANY, "v: my last employer was Siemens", "Siemens"),
    (COMPANY, "v: until May I was with Siemens", "Siemens"),
    (BUDGET, "v: last year we spent 50k EUR on this", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: our budget was 50k EUR but it got cut", {"amount": 50000, "currency": "EUR"}),
    (BUDGET, "v: the previous budget was 50k EUR", {"amount": 50000, "currency": "EUR"}),
    (TICKETS, "v: last time I bought 6 tickets", 6),
    (TICKETS, "v: we had booked 6 tickets originally", 6),
    (ROOMS, "v: when we stayed with you in May we had 3 rooms", 3),
    (TO, "v: last summer I flew to Madrid", "Madrid"),
    (TO, "v: I've been to Madrid already", "Madrid"),
    (DEP, "v: I left on March 3rd last time", "March 3rd"),
    (SIZE, "v: Früher waren wir 500", 500),
    (SIZE, "v: Vor zwei Jahren hatten wir 500 Mitarbeiter", 500),
    (ROLE, "v: Ich war Vertriebsleiter", "Vertriebsleiter"),
    (SIZE, "v: Avant, nous étions 500", 500),
    (SIZE, "v: Il y a deux ans, on était 500", 500),
    (SIZE, "v: Antes éramos 500", 500),
    (SIZE, "v: Hace dos años teníamos 500 empleados", 500),
    (SIZE, "v: Antes éramos 500 pessoas", 500),
    (SIZE, "v: Prima eravamo in 500", 500),
    (SIZE, "v: Due anni fa avevamo 500 dipendenti", 500),
    (SIZE, "v: Vroeger waren we met 500", 500),
    (SIZE, "v: Twee jaar geleden hadden we 500 medewerkers", 500),
]


@pytest.mark.parametrize("case", SUPPOSED, ids=str)
def test_supposed_is_not_stored(case: tuple[Any, ...]) -> None:
    assert judge(*case).status != "accepted"


@pytest.mark.parametrize("case", PLANNED, ids=str)
def test_planned_is_not_stored(case: tuple[Any, ...]) -> None:
    assert judge(*case).status != "accepted"


@pytest.mark.parametrize("case", OVER, ids=str)
def test_over_is_not_stored(case: tuple[Any, ...]) -> None:
    assert judge(*case).status != "accepted"
