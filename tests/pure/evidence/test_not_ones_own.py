"""Sums refused or only asked for, bosses and trades once learnt, firms one deals with or has left, days that
only bound, "more or less" as an answer: field | value | message | whether it is stored."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import AUTH, BUDGET, COMPANY, ROLE, SIZE, START, TIMING, judge_row, rows

FIELDS = {
    "sum": BUDGET, "role": ROLE, "firm": COMPANY, "by": START, "when": TIMING, "decides": AUTH, "heads": SIZE,
    "entscheidet": AUTH, "beslist": AUTH,
}  # fmt: skip
ASKED = {
    "sum": "Budget?",
    "role": "Ihre Rolle? / Votre poste ? / ¿Cargo?",
    "firm": "Welche Firma?",
    "by": "Bis wann? Entro quando?",
    "when": "When would you start?",
    "decides": "Decide usted? Vous décidez ?",
    "entscheidet": "Entscheiden Sie das?",
    "beslist": "Beslis jij daarover?",
    "heads": "So about 60 people?",
}

ROWS = """
sum | 24000 | Die 24.000 sind durch, die 36.000 wurden gestrichen | stored
sum | 36000 | Die 24.000 sind durch, die 36.000 wurden gestrichen | not
sum | 18000 | 18 Tsd. wurden abgelehnt | not
sum | 18000 | 18 Tsd. sind freigegeben | stored
sum | 14000 | ci hanno bocciato i quattordicimila | not
sum | 22000 | pedimos 22 mil y nos dijeron que no | not
sum | 22000 | pedimos 22 mil y los aprobaron | stored
sum | 17000 | we hebben 17.000 aangevraagd | not
sum | 17000 | 17.000 is net goedgekeurd | stored
sum | 26000 | 4 Mio. Umsatz, für das hier 26.000 | stored
sum | 4000000 | 4 Mio. Umsatz, für das hier 26.000 | not
sum | 350 | 350 balles par mois | stored
sum | {"min": null, "max": 13000} | allerhöchstens 13.000 | stored
role | "Werksleiter" | Ich berichte an den Werksleiter | not
role | "Teamleiter" | Teamleiter, berichte direkt an den CFO | stored
role | "direttore vendite" | riporto al direttore vendite | not
role | "Jurist" | gelernter Jurist, heute Einkaufsleiter | not
role | "Einkaufsleiter" | gelernter Jurist, heute Einkaufsleiter | stored
role | "ingénieur" | ingénieur de formation, je dirige les achats | not
role | "coordinador de obra" | era delineante, me han ascendido a coordinador de obra | stored
role | "bedrijfsleider" | ik vervang tijdelijk de bedrijfsleider | not
firm | "Ostrava Pumps" | Zulieferer von Ostrava Pumps | not
firm | "Ostrava Pumps" | Ostrava Pumps, Zulieferer für Werften | stored
firm | "Ostrava Pumps" | Halde Technik, gehört zu Ostrava Pumps | not
firm | "Ostrava Pumps" | saí da Ostrava Pumps, agora estou na Mirtes | not
firm | "Mirtes" | saí da Ostrava Pumps, agora estou na Mirtes | stored
firm | "Ostrava Pumps" | les escribo de parte de Ostrava Pumps, nuestro cliente | not
firm | "Halde Technik" | Früher Ostrava Pumps, seit letztem Jahr Halde Technik | stored
firm | "Halde Technik" | Wir heißen jetzt Halde Technik, früher Ostrava | stored
firm | "Halde Advies" | partner bij Halde Advies | stored
sum | 6400 | von 11.000 auf 6.400 gekürzt | stored
sum | 11000 | von 11.000 auf 6.400 gekürzt | not
sum | 6400 | erano 11.000, poi è sceso a 6.400 | stored
sum | 6400 | eran 11.000, lo bajaron a 6.400 | stored
sum | 11000 | eran 11.000, lo bajaron a 6.400 | not
role | "gerente" | gerente suplente | not
role | "gerente suplente" | gerente suplente | stored
role | "exjefe de obra" | exjefe de obra, ahora autónomo | not
role | "directeur" | plaatsvervangend directeur | not
firm | "Ostrava Pumps" | chiamo per conto di Ostrava Pumps, io sono di Mirtes | not
firm | "Ostrava Pumps" | ich rufe im Auftrag von Ostrava Pumps an | stored
beslist | true | ik, zodra de raad akkoord is | not
beslist | true | ik teken altijd zelf | stored
entscheidet | true | meine Wenigkeit | stored
by | "2026-06-01" | non prima di giugno | not
by | "2026-06-01" | frühestens am 1. Juni | not
by | "2026-06-01" | niet eerder dan 1 juni | not
by | "2026-06-01" | como pronto el 1 de junio | not
by | "2026-06-01" | spätestens am 1. Juni | stored
when | "this month" | este mes imposible | not
when | "this year" | quest'anno no di sicuro | not
when | "this year" | quest'anno di sicuro | stored
decides | true | hasta 5.000 sí, por encima el gerente | not
decides | true | eu mais a diretora | not
decides | false | je n'ai pas voix au chapitre | stored
entscheidet | true | Das geht über den Tisch vom Chef | not
entscheidet | true | klar, bin ja der Inhaber | stored
entscheidet | true | mehr oder weniger | not
beslist | false | daar ga ik niet over | stored
heads | 60 | das kommt hin | stored
heads | 60 | c'est à peu près ça | stored
heads | 60 | più o meno | stored
heads | 60 | mais ou menos o dobro | not
"""


@pytest.mark.parametrize("row", rows(ROWS))
def test_what_is_ones_own_is_told_from_what_is_not(row: str) -> None:
    verdict, stored = judge_row(row, FIELDS, ASKED)
    assert (verdict.status == "accepted") is stored, verdict
