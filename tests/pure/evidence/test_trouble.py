"""What is wrong, told as a clause of its own, in seven languages: key | label | value | what was said."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept

_PAIN = "pain | The problem the visitor wants to solve, in their words"

KEPT = f"""
{_PAIN} | nobody picks up the phone on Saturdays | v: hi, 4 garages, nobody picks up the phone on Saturdays
{_PAIN} | the stock figures never match | a: Tell me more./v: 3 shops, and the stock figures never match
{_PAIN} | we still send timesheets by fax | v: hello! construction firm, we still send timesheets by fax
{_PAIN} | die Lieferzeiten stimmen nie | v: Moin, Möbelhaus aus Kiel, die Lieferzeiten stimmen nie
{_PAIN} | Rückrufe werden nicht erledigt | a: Was möchten Sie verbessern?/v: Rückrufe werden nicht erledigt
{_PAIN} | on rate la moitié des appels | v: bonjour, cabinet dentaire, on rate la moitié des appels
{_PAIN} | les clients oublient | a: Pourquoi voulez-vous changer ?/v: les clients oublient
{_PAIN} | el programa se cae cada lunes | v: hola, tenemos 3 tiendas y el programa se cae cada lunes
{_PAIN} | las facturas salen siempre mal | a: ¿Qué quieren mejorar?/v: las facturas salen siempre mal
{_PAIN} | o estoque nunca bate | v: oi, tenho 2 lojas e o estoque nunca bate
{_PAIN} | il gestionale ci fa doppie fatture | v: ho due negozi e il gestionale ci fa doppie fatture
{_PAIN} | plannen is een ramp | v: Dag, 14 buurthuizen. plannen is een ramp
{_PAIN} | it takes us ages to find old tickets | v: hi, it takes us ages to find old tickets
{_PAIN} | we've outgrown Gmail | v: we've outgrown Gmail
{_PAIN} | da geht ständig was unter | v: Hallo, da geht ständig was unter
{_PAIN} | notre boîte mail est un vrai bazar | v: notre boîte mail est un vrai bazar
{_PAIN} | on répond deux fois au même client | a: Quel problème ?/v: on répond deux fois au même client
{_PAIN} | le richieste restano senza risposta | v: ciao, le richieste restano senza risposta
{_PAIN} | our tool is too slow | a: What brings you here?/v: I need a quote because our tool is too slow
{_PAIN} | we can no longer keep track of the keys | v: hi, we can no longer keep track of the keys
{_PAIN} | Wir finden einfach kein Personal mehr | v: Hallo, Krug hier. Wir finden einfach kein Personal mehr.
{_PAIN} | on n'arrive plus à suivre les commandes | v: Bonjour, on n'arrive plus à suivre les commandes
{_PAIN} | ya no damos abasto con los pedidos | v: ya no damos abasto con los pedidos
{_PAIN} | os orçamentos demoram dias | v: os orçamentos demoram dias e perdemos clientes
{_PAIN} | non sappiamo mai quanto caffè abbiamo | v: siamo un bar e non sappiamo mai quanto caffè abbiamo
{_PAIN} | We weten nooit wie er ziek is | v: We weten nooit wie er ziek is
{_PAIN} | I'm stuck in Excel hell | a: What brings you here today?/v: I'm stuck in Excel hell
{_PAIN} | each order is entered twice | v: each order is entered twice
queixa | Queixa principal | os aparelhos travam | a: Porque querem mudar?/v: os aparelhos travam
"""
NOT_KEPT = f"""
{_PAIN} | we sell office chairs | v: Hi, we sell office chairs and nobody picks up the phone
{_PAIN} | Estoy en Grupo Larch | a: ¿Qué le trae por aquí?/v: Estoy en Grupo Larch
{_PAIN} | I'm with Larch Group | a: What brings you here today?/v: I'm with Larch Group
{_PAIN} | Ich bin bei Larch GmbH | a: Was führt Sie zu uns?/v: Ich bin bei Larch GmbH
{_PAIN} | we don't need training | v: we don't need training
{_PAIN} | on n'a pas de budget | v: on n'a pas de budget
{_PAIN} | no sabemos aún la fecha | v: no sabemos aún la fecha
{_PAIN} | we do not want to spend hours on a demo | v: we do not want to spend hours on a demo
{_PAIN} | cada mes emitimos 200 facturas | v: cada mes emitimos 200 facturas
{_PAIN} | 3 shops | a: Tell me more./v: 3 shops, and the stock figures never match
{_PAIN} | pricing | a: What brings you here today?/v: pricing
{_PAIN} | I want to see a demo | a: What brings you here today?/v: I want to see a demo
{_PAIN} | my boss told me to have a look | a: What brings you here today?/v: my boss told me to have a look
{_PAIN} | je voudrais un devis | a: Quel problème aimeriez-vous résoudre ?/v: je voudrais un devis
{_PAIN} | das liegt etwas unter 20 Euro | v: das liegt etwas unter 20 Euro
{_PAIN} | Thursday does not work | a: Thursday?/v: Thursday does not work
{_PAIN} | that is not a problem | a: It takes two weeks./v: that is not a problem
{_PAIN} | das Budget steht noch nicht | a: Budget?/v: das Budget steht noch nicht
{_PAIN} | les stagiaires ne comptent pas | a: Combien êtes-vous ?/v: 40, les stagiaires ne comptent pas
{_PAIN} | la sede no está en Madrid | a: ¿Dónde?/v: la sede no está en Madrid
{_PAIN} | o dono não usa o sistema | a: Quem usa?/v: o dono não usa o sistema
{_PAIN} | non decido io | a: Decide lei?/v: non decido io
{_PAIN} | de datum staat nog niet vast | a: Wanneer?/v: de datum staat nog niet vast
"""


@pytest.mark.parametrize("line", KEPT.strip().splitlines())
def test_trouble_is_stored(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", NOT_KEPT.strip().splitlines())
def test_what_is_no_trouble_is_not(line: str) -> None:
    assert not is_kept(line)
