"""Counts and yes/no asked for in words of another language than the label's."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

KEPT = """
shifts:number | Shifts per day | 3 | a: ¿Cuántos turnos tienen? / v: {tres}
lines:number | Production lines | 4 | a: Quantas linhas de produção têm? / v: {4}
payslips:number | Payslips per month | 85 | a: Quante buste paga elaborate? / v: {85}
invoices:number | Invoices per month | 140 | a: Hoeveel facturen verstuurt u per maand? / v: {140}
wearers:number | Employees who wear workwear | 33 | a: Hoeveel medewerkers dragen werkkleding? / v: {33}
lifts:number | Lifts to be maintained | 6 | v: Guten Tag, wir suchen Wartung für {6 Aufzüge}.
cold_rooms:number | Cold rooms | 18 | v: Bonjour, nous avons {18 chambres froides} à contrôler.
lockers:number | Lockers wanted | 40 | v: Hola, necesitamos {40 taquillas} para el vestuario.
scales:number | Scales to be calibrated | 12 | v: Boa tarde, {são 12 balanças} para calibrar
forklifts:number | Forklifts to be hired | 3 | v: Salve, cerchiamo {3 muletti a noleggio}
training:boolean | Staff training wanted | True | a: Brauchen Sie auch eine Einweisung? / v: {Ja gern}
insurance:boolean | Goods have to be insured | False | a: Faut-il assurer la marchandise ? / v: {non merci}
einvoice:boolean | Electronic invoices needed | True | a: ¿Necesitan factura electrónica? / v: {sí}
assembly:boolean | Assembly wanted | False | a: ¿Necesitan montaje? / v: {no, lo montamos nosotros}
installation:boolean | Installation needed | True | a: Precisam de instalação? / v: {sim, por favor}
dock:boolean | Loading dock on site | False | a: Is er een laadperron? / v: {nee helaas}
alarm:boolean | Alarm system present | True | a: Votre site est-il équipé d'une alarme ? / v: {oui}
computers:number | Computers affected | 8 | a: Wie viele Rechner sind betroffen? / v: {acht}
beds:number | Beds in the house | 54 | a: Wie viele Betten hat Ihr Haus? / v: {54}
floors:number | Floors to be fitted out | 5 | a: Combien d'étages à équiper ? / v: {cinq}
suppliers:number | Suppliers managed | 62 | a: Combien de fournisseurs gérez-vous ? / v: une soixantaine, {62}
trucks:number | Trucks in the fleet | 17 | a: ¿Cuántos camiones tiene la empresa? / v: {17}
scaffolds:number | Scaffolds needed | 2 | a: ¿Cuántos andamios necesita? / v: {dos}
seats:number | Seats in the theatre | 310 | a: ¿Cuántas butacas hay en la sala? / v: {310}
files:number | Case files per month | 45 | a: Quantos processos trata por mês? / v: {uns 45}
pupils:number | Pupils at the school | 420 | a: Quantos alunos tem a escola? / v: {420}
area:number | Area of the estate in hectares | 36 | a: Quanti ettari avete? / v: {36}
umbrellas:number | Beach umbrellas | 120 | a: Quanti ombrelloni ha lo stabilimento? / v: {120}
vans:number | Vans to be converted | 5 | a: Hoeveel bestelbussen moeten we ombouwen? / v: {5}
queue:number | Callers in the queue on average | 12 | a: Hoeveel wachtenden zijn er gemiddeld? / v: {12}
guest_rooms:number | Guest rooms | 9 | v: on a {9 chambres d'hôtes} à équiper en serrures
pools:number | Pools to be looked after | 6 | v: tenemos {6 piscinas comunitarias}
hives:number | Hives to be treated | 25 | v: abbiamo {25 alveari} da trattare
panels:number | Solar panels wanted | 8 | v: wij zoeken {8 zonnepanelen} voor de stal
carpets:boolean | Carpets are cleaned too | True | a: Sollen die Teppiche mit gereinigt werden? / v: {ja klar}
parking:boolean | Parking on site | False | a: Avez-vous un parking ? / v: {non}
nights:boolean | Work at night | True | a: ¿Trabajan también de noche? / v: {sí, a tres turnos}
custom:boolean | Personalised packaging | False | a: ¿Quiere el embalaje personalizado? / v: {no hace falta}
solar:boolean | Solar plant already installed | False | a: Avete già un impianto fotovoltaico? / v: {no}
recordings:boolean | Agrees to recording | False | a: Mogen we de gesprekken opnemen? / v: {liever niet}
"""
NOT = """
rooms:number | Training rooms needed | 12 | a: Combien de salariés seraient formés ? / v: {douze}
lines:number | Production lines | 3 | a: ¿Cuántos turnos tienen? / v: {tres}
shifts:number | Shifts per day | 4 | a: Quantas linhas de produção têm? / v: {4}
offices:number | Number of offices | 85 | a: Quante buste paga elaborate? / v: {85}
boilers:number | Boilers to be maintained | 6 | v: Guten Tag, wir suchen Wartung für {6 Aufzüge}.
uniforms:number | Uniforms wanted | 40 | v: Hola, necesitamos {40 taquillas} para el vestuario.
drivers:number | Forklift drivers needed | 3 | v: Salve, cerchiamo {3 muletti a noleggio}
warranty:boolean | Extended warranty wanted | True | a: Brauchen Sie auch eine Einweisung? / v: {Ja gern}
customs:boolean | Customs clearance needed | False | a: Faut-il assurer la marchandise ? / v: {non merci}
delivery:boolean | Delivery wanted | False | a: ¿Necesitan montaje? / v: {no, lo montamos nosotros}
maintenance:boolean | Maintenance contract wanted | True | a: Precisam de instalação? / v: {sim, por favor}
lift:boolean | Goods lift on site | False | a: Is er een laadperron? / v: {nee helaas}
cameras:boolean | Cameras present | True | a: Votre site est-il équipé d'une alarme ? / v: {oui}
servers:number | Servers affected | 8 | a: Wie viele Rechner sind betroffen? / v: {acht}
buyers:number | Buyers in the team | 62 | a: Combien de fournisseurs gérez-vous ? / v: {62}
teachers:number | Teachers at the school | 420 | a: Quantos alunos tem a escola? / v: {420}
locks:number | Locks wanted | 9 | v: on a {9 chambres d'hôtes} à équiper en serrures
windows:boolean | Windows are cleaned too | True | a: Sollen die Teppiche mit gereinigt werden? / v: {ja klar}
lift:boolean | Lift on site | False | a: Avez-vous un parking ? / v: {non}
heatpump:boolean | Heat pump already installed | False | a: Avete già un impianto fotovoltaico? / v: {no}
"""


@pytest.mark.parametrize("line", rows(KEPT))
def test_what_is_asked_is_known_in_all_languages(line: str) -> None:
    assert is_kept(line)


@pytest.mark.parametrize("line", rows(NOT))
def test_another_is_not_stored(line: str) -> None:
    assert not is_kept(line)
